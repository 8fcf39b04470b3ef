"""Where the cells of a position matrix lie. It writes no SVG and decides nothing.

On a wide sheet parties are rows and times columns; cells of one party and time lie below one another. On a narrow
one each party is a heading with its cells below it, the time beside each.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from onrecord.drawing import letters
from onrecord.drawing.stances import BOLD, ROW, word
from onrecord.export.wording import interval
from onrecord.types import Cell, Matrix, Row

NAMES, COLUMN, COLUMN_MOST = 112, 72, 150  # pixels: the column of names, and a column of times at least and at most
DATES = 96  # beside each cell on a narrow sheet
GAP, PAD = 5, 6
SMALL = 11.5
ROWS_SHOWN = 40  # parties; the others are counted
CELLS_SHOWN = 6  # of one party at one time
LEAST = 30


@dataclass(frozen=True, slots=True)
class Label:
    """Words at a place: a party's name, its members, or a time."""

    rows: tuple[str, ...]
    x: float
    y: float
    css: str


@dataclass(frozen=True, slots=True)
class Box:
    """A cell with its words: the stance, and each condition in a few lines. `name` is the party's."""

    cell: Cell
    name: str
    x: float
    y: float
    width: float
    height: float
    stance: tuple[str, ...]
    terms: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Grid:
    boxes: tuple[Box, ...]
    labels: tuple[Label, ...]
    rules: tuple[float, ...]
    """How far down a line runs across, between parties."""
    width: float
    height: float


def grid(values: Matrix, room: float, *, narrow: bool, marks: Mapping[str, str]) -> Grid:
    """Places the cells; `marks` are letters for claims, where there are several."""
    return _stacked(values, room, marks) if narrow else _crossed(values, room, marks)


def _crossed(values: Matrix, room: float, marks: Mapping[str, str]) -> Grid:
    columns = max(len(values.columns), 1)
    breadth = min(max((room - NAMES) / columns, COLUMN), COLUMN_MOST)
    labels = [
        Label(letters.lines(interval(time), breadth - GAP, SMALL, most=3), NAMES + at * breadth, 12, "small muted")
        for at, time in enumerate(values.columns)
    ]
    y = max((len(label.rows) for label in labels), default=0) * ROW + 6.0
    boxes: list[Box] = []
    rules = [y]
    for row in values.rows[:ROWS_SHOWN]:
        names = list(_names(row, NAMES - 10, 0, y))
        down: dict[int, float] = {}
        for cell in _few(row):
            top = down.get(cell.column, y + GAP)
            boxes.append(_box(row, cell, (NAMES + cell.column * breadth, top), breadth - GAP, marks))
            down[cell.column] = top + boxes[-1].height + GAP
        y = max([*down.values(), names[-1].y + ROW * len(names[-1].rows) - 4])
        labels += names
        rules.append(y)
    return Grid(tuple(boxes), tuple(labels), tuple(rules), NAMES + columns * breadth, y)


def _stacked(values: Matrix, room: float, marks: Mapping[str, str]) -> Grid:
    boxes: list[Box] = []
    labels: list[Label] = []
    rules: list[float] = []
    y = 0.0
    for row in values.rows[:ROWS_SHOWN]:
        rules.append(y)
        names = list(_names(row, room, 0, y))
        labels += names
        y = names[-1].y + ROW * (len(names[-1].rows) - 1) + 4
        for cell in _few(row):
            box = _box(row, cell, (DATES, y + GAP), room - DATES, marks)
            time = letters.lines(interval(values.columns[cell.column]), DATES - 8, SMALL, most=4)
            labels.append(Label(time, 0, y + GAP + 13, "small muted"))
            boxes.append(box)
            y += GAP + max(box.height, ROW * len(time))
        y += GAP
    return Grid(tuple(boxes), tuple(labels), (*rules, y), room, y)


def _names(row: Row, room: float, x: float, y: float) -> Iterable[Label]:
    rows = letters.lines(row.name, room, 13, most=3)
    yield Label(rows, x, y + GAP + 15, "strong")
    if row.members:
        told = f"{len(row.members)} together: {', '.join(map(letters.named, row.members[:12]))}"
        lines = letters.lines(told, room, SMALL, most=4)
        yield Label(lines, x, y + GAP + 15 + ROW * len(rows), "small muted")


def _few(row: Row) -> Iterable[Cell]:
    seen: dict[int, int] = {}
    for cell in row.cells:
        seen[cell.column] = seen.get(cell.column, 0) + 1
        if seen[cell.column] <= CELLS_SHOWN:
            yield cell


def _box(row: Row, cell: Cell, place: tuple[float, float], width: float, marks: Mapping[str, str]) -> Box:
    room = width - 2 * PAD - (20 if cell.open else 0)
    mark = f"{marks[cell.claim]}: " if cell.claim in marks else ""
    stance = letters.lines(mark + word(cell.stance), room, SMALL * BOLD, most=3)
    terms = tuple(_term(term.words, width - 2 * PAD - 14) for term in cell.terms[:2])
    rows = len(stance) + sum(map(len, terms))
    height = max(rows * ROW + 10 + 6 * len(terms), LEAST)
    return Box(cell, row.name, place[0], place[1], width, height, stance, terms)


def _term(words: str, room: float) -> tuple[str, ...]:
    return letters.lines(words, room, SMALL, most=3)


def left_out(values: Matrix) -> tuple[int, int]:
    """How many parties, and how many cells of the parties shown, the grid leaves out."""
    shown: Sequence[Row] = values.rows[:ROWS_SHOWN]
    return len(values.rows) - len(shown), sum(len(row.cells) - len(list(_few(row))) for row in shown)
