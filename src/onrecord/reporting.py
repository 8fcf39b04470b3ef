"""Writes what a reader takes along: a ledger, a claim or a document as a single HTML file. It chooses no words."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from onrecord.archive import Archive
from onrecord.errors import UsageError
from onrecord.listings import claims_asked

if TYPE_CHECKING:
    from onrecord.export.report import Totals

OF_ONE = 60
"""Claims whose documents a file of one document holds beside it."""


def of_ledger(archive: Archive, *, title: str, claims: int, articles: int) -> str:
    """The claims that most documents speak of, with their articles."""
    from onrecord.export.report import render

    found = archive.claims(replace(claims_asked((), everything=False), limit=claims))
    book = archive.book_of_claims([row.id for row in found.rows], families=False)
    return render(book, title=title, claims=claims, articles=articles, totals=_totals(archive))


def of_claim(archive: Archive, wanted: str) -> str:
    """One claim with the articles that speak of it. Raises `NotFound`."""
    from onrecord.export.report import render_claim

    claim = archive.claim(wanted)
    return render_claim(claim, archive.book_of_claim(claim.id))


def of_document(archive: Archive, wanted: str) -> str:
    """One article with the claims in it. Raises `NotFound`."""
    from onrecord.export.report import render_document

    id = archive.find_document(wanted)
    own = archive.book_of_document(id)
    book = archive.book_of_claims([claim.id for claim in own.ledger.claims][:OF_ONE], families=False)
    dossier = own.dossier(id) or archive.dossier(id)
    return render_document(dossier, book if book.dossier(id) else own)


def write(page: str, out: str) -> int:
    """Write a page to a file; gives its size in bytes. Raises `UsageError`."""
    data = page.encode("utf-8")
    try:
        Path(out).write_bytes(data)
    except OSError as error:
        raise UsageError(f"cannot write {out}: {error.strerror}", remedy="Give another file") from error
    return len(data)


def _totals(archive: Archive) -> Totals:
    from onrecord.export.report import Totals

    held = archive.totals()
    return Totals(
        documents=held.documents,
        attributions=held.entries,
        claims=held.claims,
        contested=held.contested,
        unanswered=held.unanswered,
    )
