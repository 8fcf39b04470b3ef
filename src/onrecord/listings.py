"""Picks what a listing or report shows, and in which order. It formats nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from onrecord.archive import Archive
from onrecord.export.book import Book
from onrecord.export.interchange import Line
from onrecord.types import Claim, Ledger
from onrecord.types.edition import ClaimQuery


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
