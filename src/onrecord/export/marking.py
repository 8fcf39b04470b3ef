"""Where the words of attributions lie in a line, as runs that can be drawn one after another.

Spans of attributions overlap and nest freely. A run is a stretch over which nothing begins or ends, with the
marks that lie on it, outermost first: whoever draws runs draws markup that nests properly, whatever the spans.
It chooses no colours and writes no markup.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from onrecord.types import Dossier, Entry, Segment, Span

MarkKind = Literal["content", "source", "condition", "cue", "hop"]
_OUTER_FIRST: dict[MarkKind, int] = {"content": 0, "source": 1, "condition": 2, "cue": 3, "hop": 4}


@dataclass(frozen=True, slots=True)
class Mark:
    """Words that belong to an attribution, which is the `number`th of its document (from 1).

    Of a mark for words that name a party of the chain, `hop` is its place there, the publisher's being 0.
    """

    span: Span
    kind: MarkKind
    number: int
    attribution: str
    hop: int = 0


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text and the marks on it; `opens` and `closes` are those that begin and end here."""

    span: Span
    marks: tuple[Mark, ...]
    opens: tuple[Mark, ...]
    closes: tuple[Mark, ...]


def marks(entries: Sequence[Entry]) -> tuple[Mark, ...]:
    """The marks of a document's entries, numbered in their order."""
    return tuple(mark for number, entry in enumerate(entries, 1) for mark in _of(entry, number))


def hop_marks(entries: Sequence[Entry]) -> tuple[Mark, ...]:
    """Marks for the words that name each party of each chain, where the text has such words."""
    return tuple(
        Mark(hop.span, "hop", number, entry.id, at)
        for number, entry in enumerate(entries, 1)
        for at, hop in enumerate(entry.chain.hops)
        if hop.span is not None and hop.span.start < hop.span.end
    )


def runs(within: Span, over: Iterable[Mark]) -> tuple[Run, ...]:
    """The stretches of a line, together exactly the line; marks are clipped to it.

    >>> [(r.span, len(r.marks)) for r in runs(Span(0, 9), [Mark(Span(2, 5), "content", 1, "a")])]
    [(Span(start=0, end=2), 0), (Span(start=2, end=5), 1), (Span(start=5, end=9), 0)]
    """
    clipped = [(_clip(mark.span, within), mark) for mark in over if mark.span.overlaps(within)]
    clipped.sort(key=lambda pair: (pair[0].start, -pair[0].end, _OUTER_FIRST[pair[1].kind], pair[1].number))
    cuts = sorted({within.start, within.end, *(at for span, _ in clipped for at in span)})
    found: list[Run] = []
    live: list[tuple[Span, Mark]] = []
    waiting = iter(clipped)
    coming = next(waiting, None)
    for start, end in itertools.pairwise(cuts):
        live = [pair for pair in live if pair[0].end > start]
        while coming is not None and coming[0].start <= start:
            live.append(coming)
            coming = next(waiting, None)
        found.append(_run(Span(start, end), live))
    return tuple(found)


def blocks(dossier: Dossier) -> tuple[Segment, ...]:
    """The lines of a document in order. Text that no segment covers is shown as body, and says so."""
    text = dossier.document.text
    found: list[Segment] = []
    at = 0
    for segment in sorted(dossier.segments or (), key=lambda s: s.span):
        found += _loose(text, at, segment.span.start)
        found.append(segment)
        at = max(at, segment.span.end)
    return (*found, *_loose(text, at, len(text)))


def _of(entry: Entry, number: int) -> Iterable[Mark]:
    a = entry.attribution
    kinds: tuple[tuple[MarkKind, Iterable[Span]], ...] = (
        ("content", a.content),
        ("source", a.source),
        ("cue", a.cue),
        ("condition", [c.span for c in entry.stand.conditions]),
    )
    return (Mark(span, kind, number, entry.id) for kind, spans in kinds for span in spans if span.start < span.end)


def _clip(span: Span, within: Span) -> Span:
    return Span(max(span.start, within.start), min(span.end, within.end))


def _run(span: Span, live: Sequence[tuple[Span, Mark]]) -> Run:
    return Run(
        span,
        tuple(mark for _, mark in live),
        tuple(mark for at, mark in live if at.start == span.start),
        tuple(mark for at, mark in live if at.end == span.end),
    )


def _loose(text: str, start: int, end: int) -> Iterable[Segment]:
    at = start
    for piece in text[start:end].split("\n"):
        bare = piece.strip()
        if bare:
            begin = at + piece.index(bare)
            yield Segment("body", Span(begin, begin + len(bare)), "No stage has said what this line is.")
        at += len(piece) + 1
