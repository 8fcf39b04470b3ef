"""The line below a picture that says in words what its shapes mean; only those the picture uses are handed in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from onrecord.drawing import ink, letters
from onrecord.drawing.ink import Svg
from onrecord.export.inert import shortened

SAMPLE, ROW, SIZE = 26, 20, 11.5
_BETWEEN = 18


@dataclass(frozen=True, slots=True)
class Sign:
    """A sample, drawn in a box 26 by 14 whose corner is at 0 0, and what it means."""

    sample: Svg
    means: str


def height(signs: Sequence[Sign], width: float) -> float:
    return ROW * (max((row for _, row, _ in _placed(signs, width)), default=-1) + 1)


def drawn(signs: Sequence[Sign], left: float, top: float, width: float) -> Svg:
    """The signs one after another in as many rows as they need."""
    return Svg("".join(_one(sign, left + x, top + ROW * row) for x, row, sign in _placed(signs, width)))


def _one(sign: Sign, x: float, y: float) -> Svg:
    sample = ink.element("g", sign.sample, transform=f"translate({x:g} {y:g})")
    return Svg(sample + ink.words(sign.means, x + SAMPLE + 6, y + 11, "small muted"))


def _placed(signs: Sequence[Sign], width: float) -> Iterable[tuple[float, int, Sign]]:
    x, row = 0.0, 0
    for whole in signs:
        sign = Sign(whole.sample, letters.cut(shortened(whole.means, 120), width - SAMPLE - 6, SIZE))
        room = SAMPLE + 6 + letters.width(sign.means, SIZE)
        if x and x + room > width:
            x, row = 0.0, row + 1
        yield x, row, sign
        x += room + _BETWEEN
