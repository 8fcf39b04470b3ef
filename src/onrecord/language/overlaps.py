"""Which spans of two sets share characters. It decides nothing.

Time grows with the spans and with the pairs found, not with all pairs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from onrecord.types import Span

Numbered = tuple[Span, int]
"""A span and the number of what it belongs to."""


def numbered(groups: Iterable[Sequence[Span]]) -> list[Numbered]:
    """The spans of every group, each with the number of its group."""
    return [(span, number) for number, spans in enumerate(groups) for span in spans]


def overlapping(left: Iterable[Numbered], right: Iterable[Numbered]) -> Iterator[tuple[Numbered, Numbered]]:
    """Every pair of a left and a right span that share a character.

    >>> pairs = overlapping([(Span(0, 4), 0), (Span(6, 9), 1)], [(Span(3, 7), 0)])
    >>> [(a[1], b[1]) for a, b in pairs]
    [(0, 0), (1, 0)]
    """
    waiting = sorted([(span, 0, number) for span, number in left] + [(span, 1, number) for span, number in right])
    opened: tuple[list[Numbered], list[Numbered]] = ([], [])
    for span, side, number in waiting:
        if span.start == span.end:
            continue
        other = opened[1 - side]
        other[:] = [one for one in other if one[0].end > span.start]
        for one in other:
            yield ((span, number), one) if side == 0 else (one, (span, number))
        opened[side].append((span, number))
