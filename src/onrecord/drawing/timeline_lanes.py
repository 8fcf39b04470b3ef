"""Where cards and lines of a two-lane timeline lie. It writes no SVG and decides nothing.

On a wide sheet time runs to the right, reports above the axis and responses below; what has no date stands in a
margin at the right. On a narrow one time runs down, reports on the left and responses on the right. Lines run in the
gutters between columns and along the axis, so that none crosses a card.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from onrecord.drawing import letters, stances
from onrecord.drawing.timeline_times import Card, Time
from onrecord.types import Timeline

COLUMN, COLUMN_MOST, GUTTER = 136, 190, 26  # pixels: a column with its gutter at least, a card at most, the gutter
STRIP = 20  # of a card: the stance on its ground
ROW, SMALL = 14.5, 11.5
AXIS = 40  # the band with the dates
LANE = 5  # between two lines that run side by side
LINES_SHOWN = 14
GAP = 8


@dataclass(frozen=True, slots=True)
class Slip:
    """A card at a place, with its words. A slip without a card is the gap left where no response is."""

    card: Card | None
    x: float
    y: float
    width: float
    height: float
    stance: tuple[str, ...]
    who: tuple[str, ...]
    where: tuple[str, ...]
    terms: tuple[tuple[str, ...], ...]

    @property
    def strip(self) -> float:
        """How high the stance with its ground is."""
        return STRIP + ROW * (len(self.stance) - 1)


@dataclass(frozen=True, slots=True)
class Date:
    """The words for a column's time, and where: the middle of a band that starts at `x`, `y`."""

    time: Time
    rows: tuple[str, ...]
    x: float
    y: float
    width: float


@dataclass(frozen=True, slots=True)
class Route:
    """A line from a report to what answers it; broken where it ends in a gap."""

    start: Slip
    end: Slip
    points: tuple[tuple[float, float], ...]

    @property
    def answered(self) -> bool:
        return self.end.card is not None


@dataclass(frozen=True, slots=True)
class Lanes:
    slips: tuple[Slip, ...]
    dates: tuple[Date, ...]
    routes: tuple[Route, ...]
    width: float
    height: float
    axis: tuple[tuple[float, float], tuple[float, float]]
    margin: float | None
    """How far right (or down) the undated begin."""
    not_drawn: int = 0


@dataclass(slots=True)
class _Column:
    time: Time
    reports: list[Slip] = field(default_factory=list)
    responses: list[Slip] = field(default_factory=list)
    gap: Slip | None = None


def links(columns: Sequence[Time]) -> list[tuple[Card, Card]]:
    """Each report with the answer that stands next after it, on record if there is one, else with the first of all.

    The other answers stand in their lane without a line.
    """
    rank: dict[str, tuple[int, bool, Card]] = {}
    for n, time in enumerate(columns):
        for card in (*time.reports, *time.responses):
            rank |= {m.attribution: (n, not card.on_record, card) for m in card.moments}
    found: list[tuple[Card, Card]] = []
    for n, time in enumerate(columns):
        for card in (*time.reports, *time.responses):
            answers = [rank[a] for m in card.moments for a in m.answered_by if a in rank and rank[a][2] is not card]
            if answers:
                found.append((card, min(answers, key=lambda one: (one[0] < n, *one[:2]))[2]))
    return found


def across(columns: Sequence[Time], room: float) -> Lanes:
    """Time to the right."""
    breadth = min(max(room / max(len(columns), 1), COLUMN) - GUTTER, COLUMN_MOST)
    made = [_column(time, n * (breadth + GUTTER) + GUTTER / 2, breadth) for n, time in enumerate(columns)]
    above = max((_stack(c.reports) for c in made), default=0.0)
    pairs = links(columns)
    trunks = len(set(_trunks(_ends(made, pairs))))
    channel = LANE * trunks + 14
    top, low = above + AXIS, above + AXIS + channel
    below = max((_stack([*c.responses, *([c.gap] if c.gap else [])]) for c in made), default=0.0)
    for column in made:
        column.reports = _risen(column.reports, above)
        column.responses = _sunk(column.responses, low)
        column.gap = _sunk([*column.responses, column.gap], low)[-1] if column.gap else None
    width = max(len(columns) * (breadth + GUTTER), room)
    dates = tuple(_date(c.time, n * (breadth + GUTTER) + GUTTER / 2, above, breadth) for n, c in enumerate(made))
    margin = next((n * (breadth + GUTTER) for n, t in enumerate(columns) if not t.dated and n), None)
    routes = _routes_across(made, pairs, top)
    end = (margin if margin is not None else width) - 4
    axis = ((0.0, above + AXIS), (end, above + AXIS))
    return Lanes(_all(made), dates, tuple(routes), width, low + below, axis, margin, max(len(pairs) - LINES_SHOWN, 0))


def down(columns: Sequence[Time], room: float) -> Lanes:
    """Time downwards."""
    breadth = (room - 2 * GUTTER) / 2
    made: list[_Column] = []
    dates: list[Date] = []
    y = 0.0
    for time in columns:
        dates.append(_date(time, 0, y, room))
        column = _column(time, 0, breadth)
        y += 24
        column.reports = _sunk(column.reports, y)
        right = [_moved(s, breadth + 2 * GUTTER, 0) for s in (*column.responses, *([column.gap] if column.gap else []))]
        sunk = _sunk(right, y)
        column.gap, column.responses = (sunk[-1], sunk[:-1]) if column.gap else (None, sunk)
        y = max([y, *(s.y + s.height for s in (*column.reports, *sunk))]) + GAP + 4
        made.append(column)
    pairs = links(columns)
    routes = _routes_down(made, pairs, breadth)
    margin = next((d.y for d, t in zip(dates, columns, strict=True) if not t.dated and d.y), None)
    middle = breadth + GUTTER
    axis = ((middle, 18.0), (middle, (margin or y) - 6))
    return Lanes(_all(made), tuple(dates), tuple(routes), room, y, axis, margin, max(len(pairs) - LINES_SHOWN, 0))


def fitting(room: float, values: Timeline) -> int:
    """How many dated columns a wide sheet has room for."""
    return max(int(room // COLUMN) - bool(values.undated), 2)


# --- Cards ----------------------------------------------------------------------------------------------------


def _column(time: Time, x: float, breadth: float) -> _Column:
    found = _Column(time, [_slip(c, x, breadth) for c in time.reports], [_slip(c, x, breadth) for c in time.responses])
    if any(card.open for card in (*time.reports, *time.responses)):
        rows = letters.lines("no answer in this ledger", breadth - 38, SMALL, most=3)
        found.gap = Slip(None, x, 0, breadth, max(ROW * len(rows) + 12, 36), (), (), rows, ())
    return found


def _slip(card: Card, x: float, breadth: float) -> Slip:
    room = breadth - 14
    told = f"and {card.left_out} more" if card.left_out else stances.word(card.stance)
    stance = letters.lines(told, room, stances.SIZE * stances.BOLD, most=2)
    who = letters.lines(card.who or "not stated", room, stances.SIZE * stances.BOLD, most=2)
    where = letters.lines(card.where, room, SMALL, most=2)
    terms = tuple(letters.lines(term, room - 13, SMALL, most=3) for term in card.terms[:2])
    rows = len(stance) - 1 + len(who) + len(where) + sum(map(len, terms))
    return Slip(card, x, 0, breadth, STRIP + ROW * rows + 9 + 3 * len(terms), stance, who, where, terms)


def _date(time: Time, x: float, y: float, width: float) -> Date:
    return Date(time, letters.lines(time.when, width, SMALL, most=2), x, y, width)


def _stack(slips: Sequence[Slip]) -> float:
    return sum(s.height + GAP for s in slips)


def _moved(slip: Slip, x: float, y: float) -> Slip:
    return replace(slip, x=x, y=y)


def _risen(slips: Sequence[Slip], floor: float) -> list[Slip]:
    found: list[Slip] = []
    for slip in slips:
        floor -= slip.height + GAP
        found.append(_moved(slip, slip.x, floor))
    return found


def _sunk(slips: Sequence[Slip], top: float) -> list[Slip]:
    found: list[Slip] = []
    for slip in slips:
        found.append(_moved(slip, slip.x, top))
        top += slip.height + GAP
    return found


def _all(columns: Sequence[_Column]) -> tuple[Slip, ...]:
    return tuple(s for c in columns for s in (*c.reports, *c.responses, *([c.gap] if c.gap else [])))


# --- Lines ----------------------------------------------------------------------------------------------------


def _ends(columns: Sequence[_Column], pairs: Sequence[tuple[Card, Card]]) -> list[tuple[Slip, Slip]]:
    """The slips that lines join: reports with their answers, and each unanswered one with the gap of its column."""
    at = {id(s.card): s for c in columns for s in (*c.reports, *c.responses)}
    found = [(at[id(a)], at[id(b)]) for a, b in pairs[:LINES_SHOWN] if id(a) in at and id(b) in at]
    for column in columns:
        if column.gap is not None:
            found += [(s, column.gap) for s in (*column.reports, *column.responses) if s.card and s.card.open]
    return found


def _trunks(ends: Sequence[tuple[Slip, Slip]]) -> list[int]:
    """For each line the number of its trunk: what goes from one column to one answer runs together."""
    found: dict[tuple[float, int], int] = {}
    return [found.setdefault((start.x, id(end)), len(found)) for start, end in ends]


def _routes_across(columns: Sequence[_Column], pairs: Sequence[tuple[Card, Card]], top: float) -> list[Route]:
    """Out of the report to the right, down the gutter, along below the axis, and into the answer from the left."""
    found: list[Route] = []
    ends = _ends(columns, pairs)
    for (start, end), n in zip(ends, _trunks(ends), strict=True):
        aside = 4 + (n * 3) % (GUTTER // 2 - 5)
        x1, x2 = start.x + start.width, end.x
        y1, y2 = start.y + STRIP / 2, end.y + min(STRIP / 2, end.height / 2)
        if end.card is None:  # the gap of its own column: straight down beside the cards
            points = [(x1, y1), (x1 + aside, y1), (x1 + aside, y2), (x1, y2)]
        else:
            along = top + 8 + LANE * n
            points = [(x1, y1), (x1 + aside, y1), (x1 + aside, along), (x2 - aside, along), (x2 - aside, y2), (x2, y2)]
        found.append(Route(start, end, tuple(points)))
    return found


def _routes_down(columns: Sequence[_Column], pairs: Sequence[tuple[Card, Card]], breadth: float) -> list[Route]:
    """Out of the card towards the middle, along it, and into the answer."""
    found: list[Route] = []
    ends = _ends(columns, pairs)
    for (start, end), n in zip(ends, _trunks(ends), strict=True):
        lane = breadth + 6 + (n * 4) % (2 * GUTTER - 12)
        x1 = start.x + start.width if start.x < breadth else start.x
        x2 = end.x if end.x > breadth else end.x + end.width
        y1, y2 = start.y + STRIP / 2, end.y + min(STRIP / 2, end.height / 2)
        found.append(Route(start, end, ((x1, y1), (lane, y1), (lane, y2), (x2, y2))))
    return found
