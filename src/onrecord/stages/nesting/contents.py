"""Gives the contents of a page that are worth reading again, each a passage of its own. It reads none of them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from onrecord.language.cues import reporting
from onrecord.language.partywords import read_words
from onrecord.types import Attribution, Segment, Span

MIN_CHARACTERS = 20
"""A shorter content holds nobody else's statement."""
_OPENING = frozenset("“”\"‘’'„«» ,;:—–-\n\t")


def passages(text: str, found: Sequence[Attribution]) -> tuple[Segment, ...]:
    """The outermost contents with a reporting word in them, without quotation marks around the whole, in text order."""
    words = read_words(text)
    cues = [words.starts[k] for k, low in enumerate(words.lows) if reporting(low) is not None or low == "according"]
    kept: list[Segment] = []
    pieces = ((p, a.segment) for a in found if a.cue for p in a.content)
    for span, kind in sorted(pieces, key=lambda piece: (piece[0].start, -piece[0].end)):
        inner = _bare(text, span)
        if kept and span.start < kept[-1].span.end:  # it stands in the one before
            continue
        if inner.end - inner.start >= MIN_CHARACTERS and _any(cues, inner):
            kept.append(Segment(kind, inner, "What somebody is reported to have said."))
    return tuple(kept)


def _bare(text: str, span: Span) -> Span:
    start, end = span
    while start < end and text[start] in _OPENING:
        start += 1
    while end > start and text[end - 1] in _OPENING:
        end -= 1
    return Span(start, end)


def _any(starts: Sequence[int], span: Span) -> bool:
    return bisect_left(starts, span.start) < bisect_right(starts, span.end - 1)
