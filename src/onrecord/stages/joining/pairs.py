"""Which findings of two readers have the same words, and which stand inside another. It joins and drops nothing.

Time grows with the findings and with the pairs that share words, not with all pairs of a page.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from onrecord.language.overlaps import numbered, overlapping
from onrecord.types import Attribution, Span

SAME = 0.5
"""Share of the characters of two contents that both must have, to be the same words (as the measures count it)."""


def partners(by_rule: Sequence[Attribution], by_encoder: Sequence[Attribution]) -> dict[int, int]:
    """Which of the encoder's attributions has the same words as each of the rules', best first, one to one."""
    shared: Counter[tuple[int, int]] = Counter()
    for (a, i), (b, j) in overlapping(
        numbered([r.content for r in by_rule]), numbered([e.content for e in by_encoder])
    ):
        shared[i, j] += min(a.end, b.end) - max(a.start, b.start)
    long = [[_length(a.content) for a in found] for found in (by_rule, by_encoder)]
    likeness = ((both / (long[0][i] + long[1][j] - both), -i, -j) for (i, j), both in shared.items())
    partner: dict[int, int] = {}
    taken: set[int] = set()
    for share, i, j in sorted(likeness, reverse=True):
        if share >= SAME and -i not in partner and -j not in taken:
            partner[-i] = -j
            taken.add(-j)
    return partner


def _length(spans: Sequence[Span]) -> int:
    return sum(span.end - span.start for span in spans)


def nested(found: Sequence[Attribution], others: Sequence[Attribution]) -> set[int]:
    """The numbers of those that stand, source, cue and content, inside what one of the others is reported to say.

    Inside a quotation the speaker's words stay whole.
    """
    parts = [(*a.source, *a.cue, *a.content) for a in found]
    around: dict[tuple[int, int], set[Span]] = {}
    for (part, i), (whole, j) in overlapping(
        numbered(parts), numbered([() if other.manner == "direct" else other.content for other in others])
    ):
        if whole.covers(part):
            around.setdefault((i, j), set()).add(part)
    return {i for (i, _), covered in around.items() if len(covered) == len(set(parts[i]))}
