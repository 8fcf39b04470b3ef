"""A claim in time, as a claim's page or card shows it: matrix, timeline, ladder, and how the wording drifted.

Values and words only. A picture is left out where it would say nothing that a line of text does not say.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Generic, TypeVar

from onrecord.corpus.ladders import ladder
from onrecord.corpus.matrix import matrix
from onrecord.corpus.timelines import timeline
from onrecord.export import wording
from onrecord.export.book import Book
from onrecord.export.inert import line, shortened
from onrecord.export.links import Links
from onrecord.types import Claim, Drift, Entity, Ladder, Matrix, Timeline, Words

Values = TypeVar("Values", Matrix, Timeline, Ladder)
CELLS, MOMENTS = 2, 3  # fewer are told by the table and the evidence alone
DRIFTS_SHOWN = 12
WORDS_SHOWN = 160
CLAIMS_DRAWN = 16  # of one party: a picture that is to be seen at a glance


@dataclass(frozen=True, slots=True)
class Drawn(Generic[Values]):
    """What a picture is drawn from; `hrefs` are the addresses of the evidence for attributions."""

    values: Values
    about: str
    hrefs: dict[str, str]
    labels: dict[str, str] = field(default_factory=dict)
    """Of claims, where there are several."""

    def href(self, attribution: str) -> str:
        return self.hrefs.get(attribution, "")


@dataclass(frozen=True, slots=True)
class DriftView:
    """One drift: what it is, why it is told, and the words on both sides as (words, href) pairs."""

    kind: str
    why: str
    earlier: tuple[str, str]
    later: tuple[str, str]


@dataclass(frozen=True, slots=True)
class History:
    """Pictures are `None` where they would say nothing."""

    matrix: Drawn[Matrix] | None
    timeline: Drawn[Timeline] | None
    ladder: Drawn[Ladder] | None
    drifts: tuple[DriftView, ...]
    left_out: int


def history(claim: Claim, book: Book, links: Links) -> History:
    held = matrix([claim], book.evidence)
    told = timeline([claim, *wording.later(claim, book)], book.evidence)
    steps = ladder(claim, book.evidence)
    about, href = line(claim.label), partial(_href, book=book, links=links)
    hrefs = {m.attribution: href(m.attribution) for m in (*told.dated, *told.undated)}
    hrefs |= {s.attribution: href(s.attribution) for s in claim.attributions}
    cells = sum(len(row.cells) for row in held.rows)
    drifts = tuple(_drift(one, href) for one in steps.drifts[:DRIFTS_SHOWN])
    return History(
        matrix=Drawn(held, about, hrefs) if cells >= CELLS else None,
        timeline=Drawn(told, about, hrefs) if len(told.dated) + len(told.undated) >= MOMENTS else None,
        ladder=Drawn(steps, about, hrefs) if drifts else None,
        drifts=drifts,
        left_out=len(steps.drifts) - len(drifts),
    )


def of_actor(entity: Entity, book: Book, links: Links) -> tuple[Drawn[Matrix] | None, Drawn[Timeline] | None]:
    """The positions of one party and its voices on the claims of a book, and what they said in order of time."""
    claims = book.ledger.claims[:CLAIMS_DRAWN]
    held = matrix(claims, book.evidence, actor=entity.id)
    told = timeline(claims, book.evidence, actor=entity.id)
    moments = (*told.dated, *told.undated)
    cells = [cell for row in held.rows for cell in row.cells]
    ids = {m.attribution for m in moments} | {a for cell in cells for a in cell.attributions}
    hrefs = {id: _href(id, book=book, links=links) for id in sorted(ids)}
    labels = {c.id: shortened(c.label, WORDS_SHOWN) for c in claims}
    about = line(entity.name)
    return (
        Drawn(held, about, hrefs, labels) if cells else None,
        Drawn(told, about, hrefs, labels) if len(moments) >= MOMENTS else None,
    )


def _href(attribution: str, *, book: Book, links: Links) -> str:
    filed = book.find(attribution)
    return links.attribution(filed.entry.document, attribution) if filed is not None else ""


def _drift(one: Drift, href: Callable[[str], str]) -> DriftView:
    return DriftView(wording.DRIFTS[one.kind], line(one.why), _words(one.earlier, href), _words(one.later, href))


def _words(words: Words, href: Callable[[str], str]) -> tuple[str, str]:
    return shortened(words.text, WORDS_SHOWN), href(words.attribution) if words.attribution else ""
