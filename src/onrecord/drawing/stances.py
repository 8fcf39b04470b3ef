"""How a stance looks in every picture: filled is on record, slanting lines are reported only, a word says which.

Colours only help: green says so or is in favour, red denies or is against, amber has terms or doubts. It decides no
stance and places nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from onrecord.drawing import ink, letters
from onrecord.drawing.ink import Svg
from onrecord.drawing.legend import Sign
from onrecord.export.wording import STANCES
from onrecord.types import Polarity

COLOURS: dict[Polarity, str] = {
    "affirms": "yes",
    "supports": "yes",
    "denies": "no",
    "opposes": "no",
    "doubts": "terms",
    "conditional": "terms",
    "mixed": "terms",
    "not_ruled_out": "terms",
    "questions": "muted",
    "reports": "muted",
}
SIZE, ROW = 12, 15
BOLD = 1.07  # how much broader bold words are than plain ones
_PLATE = 5


def word(stance: Polarity) -> str:
    return STANCES[stance]


def filled(x: float, y: float, width: float, height: float, stance: Polarity, on_record: bool) -> Svg:
    """The ground of a cell: one colour for a position on record, slanting lines in a broken frame for another."""
    colour = COLOURS[stance]
    if on_record:
        return ink.rect(x, y, width, height, f"fill-{colour} edge edge-{colour}", 2)
    frame = ink.rect(x, y, width, height, f"empty edge dashed edge-{colour}", 2)
    return Svg(frame + ink.hatched(x, y, width, height, f"edge-{colour}", 7))


def written(
    rows: Sequence[str], x: float, y: float, on_record: bool, *, css: str = "strong mid", size: float = SIZE
) -> Iterable[Svg]:
    """Words on such a ground, the base line of the first at y: bare on one colour, on a plate over slanting lines."""
    room = max((letters.width(row, size * BOLD) for row in rows), default=0) + 2 * _PLATE
    if not on_record and rows:
        yield ink.rect(x - _PLATE, y - 12, room, ROW * len(rows) + 2, "plate", 2)
    for at, row in enumerate(rows):
        yield ink.words(row, x, y + ROW * at, f"{css} on" if on_record else css)


def question(x: float, y: float) -> Svg:
    """The sign for what nobody has answered: a question mark in a broken ring, 18 across, its middle at a place."""
    ring = ink.circle(x, y, 9, "empty edge edge-ink dashed")
    return Svg(ring + ink.words("?", x, y + 4.5, "middle strong"))


def signs(held: Iterable[tuple[Polarity, bool]], *, terms: bool, unanswered: bool) -> list[Sign]:
    """The legend for the kinds that a picture holds."""
    kinds = {on_record for _, on_record in held}
    found = []
    if True in kinds:
        found.append(Sign(ink.rect(1, 0, 24, 14, "fill-ink", 2), "on record"))
    if False in kinds:
        hatch = ink.hatched(1, 0, 24, 14, "edge-ink", 6)
        found.append(Sign(Svg(ink.rect(1, 0, 24, 14, "empty edge dashed edge-ink", 2) + hatch), "reported only"))
    if terms:
        found.append(Sign(ink.flag(9, 14), "on a condition"))
    if unanswered:
        found.append(Sign(question(13, 7), "nobody in this ledger has answered"))
    return found
