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


def ranked_claims(archive: Archive, ledger: Ledger, words: Sequence[str], everything: bool) -> list[Claim]:
    """Claims worth a look first: those that somebody denies, then those that most documents speak of.

    `words` keeps the claims one of whose wordings contains them all, letter case ignored. Unless `everything` is
    asked for, claims that rest on a single attribution are left out.
    """
    document_of = {}
    matching: set[str] = set()
    wanted = [word.casefold() for word in words]
    for id in archive.document_ids():
        for entry in archive.entries(id):
            document_of[entry.id] = id
            if wanted and all(word in entry.words.casefold() for word in wanted):
                matching.add(entry.id)
    shown = [
        claim
        for claim in ledger.claims
        if (everything or len(claim.attributions) > 1)
        and (not wanted or any(s.attribution in matching for s in claim.attributions))
    ]
    return sorted(shown, key=lambda claim: _rank(claim, document_of))


def _rank(claim: Claim, document_of: dict[str, str]) -> tuple[bool, int, int, str]:
    documents = len({document_of.get(s.attribution) for s in claim.attributions})
    contested = documents > 1 and claim.sides["affirms"].outcome != "none" != claim.sides["denies"].outcome
    return (not contested, -documents, -len(claim.attributions), claim.id)


def book_of(archive: Archive, ledger: Ledger, claims: Iterable[Claim]) -> Book:
    """The documents that these claims and the others of their families rest on, with the whole ledger's results."""
    shown = list(claims)
    families = {claim.family for claim in shown} - {None}
    related = [*shown, *(claim for claim in ledger.claims if claim.family in families)]
    wanted = {stance.attribution for claim in related for stance in claim.attributions}
    ids = [id for id in archive.document_ids() if any(entry.id in wanted for entry in archive.entries(id))]
    return Book(tuple(archive.dossier(id) for id in ids), ledger)


def write_report(archive: Archive, out: str, *, title: str, claims: int, articles: int) -> int:
    """Write the one-file HTML report; gives its size in bytes."""
    from onrecord.export.report import render

    ledger = archive.ledger()
    worth_showing = ranked_claims(archive, ledger, (), everything=False)
    shown = replace(ledger, claims=tuple(worth_showing[:claims]))
    book = book_of(archive, shown, shown.claims)
    totals = _totals(archive, ledger)
    page = render(book, title=title, claims=claims, articles=articles, totals=totals).encode("utf-8")
    try:
        Path(out).write_bytes(page)
    except OSError as error:
        raise UsageError(f"cannot write {out}: {error.strerror}", remedy="Give another file") from error
    return len(page)


def _totals(archive: Archive, ledger: Ledger) -> Totals:
    from onrecord.export.report import Totals
    from onrecord.export.wording import contested

    counts = archive.counts()
    return Totals(
        documents=counts.documents,
        attributions=counts.entries,
        claims=len(ledger.claims),
        contested=sum(map(contested, ledger.claims)),
        unanswered=sum(bool(claim.open) for claim in ledger.claims),
    )
