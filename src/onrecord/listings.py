"""Picks what a listing or report shows, and in which order. It formats nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from onrecord.archive import Archive
from onrecord.errors import UsageError
from onrecord.export.book import Book
from onrecord.export.interchange import Line
from onrecord.types import Claim, Ledger
from onrecord.types.edition import ClaimQuery

if TYPE_CHECKING:
    from onrecord.export.report import Totals


def document_rows(archive: Archive) -> Iterator[Line]:
    """A line a document, without its text."""
    for document in archive.documents():
        yield {
            "id": document.id,
            "key": document.key,
            "path": document.path,
            "title": document.title,
            "outlet": document.outlet.name,
            "published": document.published.latest,
            "language": document.language,
            "words": len(document.text.split()),
            "replaces": document.replaces,
        }


def claims_asked(words: Sequence[str], everything: bool) -> ClaimQuery:
    """Claims worth a look first: those that somebody denies, then those that most documents speak of.

    `words` keeps the claims one of whose wordings contains words that begin so. Unless `everything` is asked for,
    claims that rest on a single attribution are left out.
    """
    return ClaimQuery(words=" ".join(words), single=everything)


def ranked_claims(archive: Archive, ledger: Ledger, words: Sequence[str], everything: bool) -> list[Claim]:
    """The claims of a ledger, or of a part of it, in the order of `claims_asked`."""
    held = {claim.id: claim for claim in ledger.claims}
    query = claims_asked(words, everything)
    return [held[claim.id] for claim in archive.each_claim(query) if claim.id in held]


def book_of(archive: Archive, ledger: Ledger, claims: Iterable[Claim]) -> Book:
    """The documents that these claims and the others of their families rest on, with the whole ledger's results."""
    shown = list(claims)
    families = {claim.family for claim in shown} - {None}
    related = {claim.id for claim in (*shown, *(claim for claim in ledger.claims if claim.family in families))}
    return Book(archive.book_of_claims(sorted(related), families=False).dossiers, ledger)


def write_report(archive: Archive, out: str, *, title: str, claims: int, articles: int) -> int:
    """Write the one-file HTML report; gives its size in bytes."""
    from onrecord.export.report import render

    found = archive.claims(replace(claims_asked((), everything=False), limit=claims))
    book = archive.book_of_claims([row.id for row in found.rows], families=False)
    page = render(book, title=title, claims=claims, articles=articles, totals=_totals(archive)).encode("utf-8")
    try:
        Path(out).write_bytes(page)
    except OSError as error:
        raise UsageError(f"cannot write {out}: {error.strerror}", remedy="Give another file") from error
    return len(page)


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
