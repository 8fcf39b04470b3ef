"""Reads the stretches of a document in order and joins what runs across them. It decides nothing inside one.

A quotation without a cue of its own belongs to the speaker before it: “The valley,” she said. “It is ours.” is one
report, and so is a quotation whose next paragraph opens anew.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from onrecord.stages.attributing.backward import backward
from onrecord.stages.attributing.introductions import Intro, introduced, introduction
from onrecord.stages.attributing.labels import headline, label
from onrecord.stages.attributing.reading import Finding
from onrecord.stages.attributing.rules import read
from onrecord.stages.attributing.strays import orphan
from onrecord.stages.attributing.stretch import Quoted, Stretch
from onrecord.types import Span

MIN_QUOTE = 4
"""A shorter quotation on its own, in words and signs, is taken for a title or a scare quote."""


def passage(stretches: Sequence[Stretch], speakers: frozenset[str] = frozenset()) -> list[Finding]:
    """All reports of a document, in text order; `speakers` are the names that label turns of a transcript."""
    found: list[Finding] = []
    last: int | None = None
    awaited: Intro | None = None
    bare: Stretch | None = None
    behind: Stretch | None = None
    for s in stretches:
        waiting, awaited = awaited, introduction(s)
        turn = last is not None and _same_turn(found[last], s)
        here = [] if turn else (headline(s) if s.segment == "headline" else None) or label(s, speakers) or read(s)
        if not turn and s.segment != "headline":
            here = backward(here, s, bare)
        bare = s if not here else None
        if waiting and not turn and not here and (led := introduced(waiting, s)):
            here = [led]
        if not turn and not here and last is None and s.segment == "body" and (own := orphan(s, behind)):
            here = [own]
        behind = s
        if turn and last is not None:
            found[last] = _longer(found[last], s)
            continue
        last = _continued(found, here, s, last)
        start = len(found)
        found += here
        if here:
            last = _speaking(found, start)
        elif not s.quotes:
            last = None
    return found


def _same_turn(turn: Finding, s: Stretch) -> bool:
    return turn.pattern == "label" and turn.stretch.paragraph == s.paragraph


def _longer(turn: Finding, s: Stretch) -> Finding:
    """A turn of a transcript goes on to the end of its paragraph."""
    return replace(turn, content=(Span(turn.content[0].start, s.words.ends[s.last - 1]),))


def _speaking(found: Sequence[Finding], start: int) -> int | None:
    """The index of the report that the next quotation may go on with."""
    spoken = [i for i in range(start, len(found)) if found[i].kind == "statement" and found[i].source]
    quoted = [i for i in spoken if found[i].open]
    return next(reversed(quoted or spoken), None)


def _continued(found: list[Finding], here: Sequence[Finding], s: Stretch, last: int | None) -> int | None:
    """Give the quotations of a stretch that no report of its own covers to the report before."""
    for quote in s.quotes:
        if any(_touches(f, quote) for f in here):
            continue
        if last is not None and _goes_on(s, quote, found[last]):
            span = s.span(quote.first, quote.last)
            found[last] = replace(found[last], content=(*found[last].content, span), more=(*found[last].more, quote))
    return last


def _touches(finding: Finding, quote: Quoted) -> bool:
    return any(quote.marks.outer.overlaps(piece) for piece in (*finding.content, *finding.source))


def _goes_on(s: Stretch, quote: Quoted, before: Finding) -> bool:
    """Whether a quotation is the whole stretch, or its first words, and follows close on the report before."""
    if quote.size < MIN_QUOTE and not (quote.first == s.first and quote.last >= s.end()):
        return False
    if s.paragraph - before.stretch.paragraph > 1 and not _unclosed(before):
        return s.paragraph - before.stretch.paragraph <= 4 and _whole(s, quote)
    return _whole(s, quote)


def _whole(s: Stretch, quote: Quoted) -> bool:
    return quote.first == s.first and quote.last >= s.end()


def _unclosed(finding: Finding) -> bool:
    return any(not q.marks.closed for q in finding.stretch.quotes)


def joined(spans: Sequence[Span]) -> tuple[Span, ...]:
    """Spans in text order, those that overlap made one."""
    out: list[Span] = []
    for span in sorted(spans):
        if out and span.start <= out[-1].end:
            out[-1] = Span(out[-1].start, max(out[-1].end, span.end))
        else:
            out.append(span)
    return tuple(out)
