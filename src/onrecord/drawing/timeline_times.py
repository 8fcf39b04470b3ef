"""The columns of a timeline: moments of one time together, and what is alike in a column as one card.

It draws nothing, and decides no date: where there are more times than columns, neighbours share one, and its words
say from when to when.
"""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from onrecord.export.wording import counted, interval, listed
from onrecord.types import Interval, Lane, Moment, Polarity, Timeline

TIMES_WEIGHED = 400  # different dates; beyond that months are taken at once
CARDS_SHOWN = 5  # of one lane in one column; the others are counted

Grain = Callable[[Interval], Interval]


@dataclass(frozen=True, slots=True)
class Card:
    """What one party says at one time, in however many documents. `left_out` counts cards that this one stands for."""

    lane: Lane
    who: str
    stance: Polarity
    on_record: bool
    open: bool
    moments: tuple[Moment, ...]
    left_out: int = 0

    @property
    def where(self) -> str:
        """The outlet, or how many documents."""
        documents = len({m.document for m in self.moments})
        outlet = self.moments[0].outlet
        return counted(documents, "document") if documents > 1 else f"in {outlet}" if outlet else "publisher not stated"

    @property
    def terms(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(term for m in self.moments for term in m.terms))


@dataclass(frozen=True, slots=True)
class Time:
    """A column: when, how long after the one before (empty for the first and the undated), and its cards by lane."""

    when: str
    later: str
    reports: tuple[Card, ...]
    responses: tuple[Card, ...]
    dated: bool = True


def times(values: Timeline, most: int) -> tuple[Time, ...]:
    """At most so many dated columns, and one for what is undated, if there is any."""
    groups = _groups(values.dated, most)
    found: list[Time] = []
    before: dt.date | None = None
    for moments in groups:
        whole = _whole([m.said for m in moments])
        found.append(Time(interval(whole), _later(before, whole), *_lanes(moments)))
        before = whole.latest or whole.earliest
    if values.undated:
        found.append(Time("date not stated", "", *_lanes(values.undated), dated=False))
    return tuple(found)


def _groups(moments: Sequence[Moment], most: int) -> list[list[Moment]]:
    """By what is said of the date; where that is too many, the nearest neighbours together, so that long gaps stay."""
    found: dict[Interval, list[Moment]] = {}
    grain = _as_said if len({m.said for m in moments}) <= TIMES_WEIGHED else _month
    for moment in moments:
        found.setdefault(grain(moment.said), []).append(moment)
    groups = list(found.values())
    apart = [_days(_end(one), _begin(other)) for one, other in pairwise(groups)]
    while len(groups) > most:
        at = min(range(len(apart)), key=lambda n: (apart[n], len(groups[n]) + len(groups[n + 1])))
        groups[at : at + 2] = [groups[at] + groups[at + 1]]
        del apart[at]
    return groups


def _as_said(said: Interval) -> Interval:
    return said


def _month(said: Interval) -> Interval:
    day = said.earliest or said.latest
    return Interval(day.replace(day=1), day.replace(day=calendar.monthrange(day.year, day.month)[1])) if day else said


def _begin(group: Sequence[Moment]) -> dt.date | None:
    return group[0].said.earliest or group[0].said.latest


def _end(group: Sequence[Moment]) -> dt.date | None:
    return group[-1].said.earliest or group[-1].said.latest


def _days(one: dt.date | None, other: dt.date | None) -> int:
    return (other - one).days if one and other else 0


def _whole(said: Sequence[Interval]) -> Interval:
    if len(set(said)) == 1:
        return said[0]
    days = [day for one in said for day in (one.earliest, one.latest) if day]
    return Interval(min(days, default=None), max(days, default=None))


def _later(before: dt.date | None, now: Interval) -> str:
    """
    >>> _later(dt.date(2031, 1, 1), Interval(dt.date(2031, 6, 3), None))
    '5 months'
    """
    day = now.earliest or now.latest
    days = (day - before).days if before and day else 0
    if days < 2:
        return ""
    for length, unit in ((365.25, "year"), (30.44, "month"), (7, "week")):
        if days >= 2 * length or (unit == "month" and days >= 28):
            return counted(round(days / length), unit)
    return counted(days, "day")


def _lanes(moments: Iterable[Moment]) -> tuple[tuple[Card, ...], tuple[Card, ...]]:
    cards: dict[tuple[Lane, str, Polarity, bool, bool], list[Moment]] = {}
    for m in moments:
        cards.setdefault((m.lane, m.who, m.stance, m.on_record, m.open), []).append(m)
    found = [Card(*key, tuple(many)) for key, many in cards.items()]
    return _few([c for c in found if c.lane == "reports"]), _few([c for c in found if c.lane == "responses"])


def _few(cards: list[Card]) -> tuple[Card, ...]:
    """Open reports and those with most documents first; too many become one."""
    ranked = sorted(cards, key=lambda c: (not c.open, -len(c.moments)))
    if len(ranked) <= CARDS_SHOWN:
        return tuple(ranked)
    rest = ranked[CARDS_SHOWN - 1 :]
    moments = tuple(m for card in rest for m in card.moments)
    names = listed([c.who or "not stated" for c in rest[:2]]) + (" …" if len(rest) > 2 else "")
    more = Card(rest[0].lane, names, "reports", False, any(c.open for c in rest), moments, len(rest))
    return (*ranked[: CARDS_SHOWN - 1], more)
