"""Lines of a list of attributions: who says what, through whom, in which article and claim, as values to print."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from onrecord.export import wording
from onrecord.export.book import Book
from onrecord.export.inert import shortened
from onrecord.export.links import Links
from onrecord.export.wording import Crumb
from onrecord.types.edition import LineRow

WORDS_SHOWN = 280


@dataclass(frozen=True, slots=True)
class SaidLine:
    """One attribution in a list. `on_record` and what is only reported are never one list without a word."""

    attribution: str
    href: str
    words: str
    stance: str
    record: str
    on_record: bool
    as_what: str
    said: str
    masthead: str
    crumbs: tuple[Crumb, ...]
    conditions: tuple[str, ...]
    claim: tuple[str, str]
    """(label, href); the label is empty where it belongs to no claim."""


_AS: dict[str, str] = {
    "narrator": "published it",
    "outlet": "is relayed",
    "conduit": "passes it on",
    "source": "says it",
    "principal": "is described, not shown speaking",
    "holder": "is said to think so",
    "asker": "asks",
}


def said_lines(rows: Iterable[LineRow], book: Book, links: Links) -> tuple[SaidLine, ...]:
    return tuple(_line(row, book, links) for row in rows)


def _line(row: LineRow, book: Book, links: Links) -> SaidLine:
    filed = book.find(row.attribution)
    claim = book.claim(row.claim) if row.claim else None
    return SaidLine(
        attribution=row.attribution,
        href=links.attribution(row.document, row.attribution),
        words=shortened(row.words, WORDS_SHOWN),
        stance=wording.STANCES[row.stance],
        record=wording.RECORDS[row.record],
        on_record=row.on_record,
        as_what=_AS[row.role],
        said=wording.interval(row.said),
        masthead=wording.masthead(filed.dossier.document) if filed else "",
        crumbs=wording.crumbs(filed, book) if filed else (),
        conditions=tuple(shortened(c.text, WORDS_SHOWN) for c in filed.entry.stand.conditions) if filed else (),
        claim=(shortened(claim.label, WORDS_SHOWN), links.claim(claim.id)) if claim else ("", ""),
    )
