"""Finds the time that "the next day" and "at the time" count from. It dates nothing by itself.

It is the last time told before, in the same paragraph or the one above, outside what anybody said.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.language.calendar_words import Moment, moments
from onrecord.stages.dating.page_date import PageDate
from onrecord.types import Attribution, Interval, Segment, Span

_WIDEST = 7
"""Days that an earlier time may span for "the next day" to say anything."""


def told_before(
    text: str, moment: Moment, paragraphs: Sequence[Segment], attributions: Sequence[Attribution], page: PageDate
) -> tuple[Moment, Interval] | None:
    """The last time told before a moment, with its days. `paragraphs` are the one above and its own."""
    if not paragraphs or moment.words.lower().endswith("then"):
        return None
    stretch = Span(paragraphs[0].span.start, moment.span.start)
    said = [
        piece for a in attributions for piece in a.content if piece.start < stretch.end and piece.end > stretch.start
    ]
    for earlier in reversed(moments(text, stretch)):
        if earlier.kind in ("anaphoric", "open") or any(piece.covers(earlier.span) for piece in said):
            continue
        days = earlier.reckon(page.written if earlier.kind == "deictic" else page.published, "past")
        if days is None or days.earliest is None or days.latest is None:
            return None
        wide = (days.latest - days.earliest).days >= _WIDEST
        return None if wide and moment.rule != "same_time" else (earlier, days)
    return None
