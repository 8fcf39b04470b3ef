"""Arithmetic with days: months, weeks, seasons and their neighbours as intervals. It reads no words of a text.

Weeks run from Monday to Sunday. Whatever falls outside the calendar (the year 0, 31 February) raises
`ValueError` or `OverflowError`; the caller takes that for "no date".
"""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Callable
from typing import Literal

from onrecord.language import lexicon
from onrecord.types import Interval

Unit = Literal["day", "week", "weekend", "fortnight", "month", "quarter", "year", "decade", "century"]
Period = Callable[[dt.date], Interval]


def single(day: dt.date) -> Interval:
    """The interval of one day."""
    return Interval(day, day)


def month_of(year: int, month: int) -> Interval:
    """A whole month.

    >>> month_of(2024, 2).latest
    datetime.date(2024, 2, 29)
    """
    return Interval(dt.date(year, month, 1), dt.date(year, month, calendar.monthrange(year, month)[1]))


def year_of(year: int) -> Interval:
    return Interval(dt.date(year, 1, 1), dt.date(year, 12, 31))


def quarter_of(year: int, quarter: int) -> Interval:
    return Interval(month_of(year, quarter * 3 - 2).earliest, month_of(year, quarter * 3).latest)


def decade_of(year: int) -> Interval:
    """The ten years that share all digits but the last."""
    first = year // 10 * 10
    return Interval(dt.date(first, 1, 1), dt.date(first + 9, 12, 31))


def season_of(year: int, season: str) -> Interval:
    """A season that begins in the year. Its borders are inexact, and they are the northern half's."""
    for word, m1, d1, m2, d2 in lexicon.table("dates_seasons"):
        if word == season:
            begins = dt.date(year, int(m1), int(d1))
            return Interval(begins, dt.date(year + (int(m2) < int(m1)), int(m2), int(d2)))
    raise ValueError(season)


def unit_of(day: dt.date, unit: Unit) -> Interval:
    """The week, month, year ... in which a day lies; a weekend is that of the day's week.

    >>> unit_of(dt.date(2027, 2, 10), "week").earliest
    datetime.date(2027, 2, 8)
    """
    monday = day - dt.timedelta(days=day.weekday())
    match unit:
        case "day":
            return single(day)
        case "week":
            return Interval(monday, monday + dt.timedelta(days=6))
        case "weekend":
            return Interval(monday + dt.timedelta(days=5), monday + dt.timedelta(days=6))
        case "fortnight":
            return Interval(monday, monday + dt.timedelta(days=13))
        case "month":
            return month_of(day.year, day.month)
        case "quarter":
            return quarter_of(day.year, (day.month + 2) // 3)
        case "year":
            return year_of(day.year)
        case "decade":
            return decade_of(day.year)
        case "century":
            return Interval(dt.date(day.year // 100 * 100, 1, 1), dt.date(day.year // 100 * 100 + 99, 12, 31))


def moved(day: dt.date, count: int, unit: Unit) -> dt.date:
    """The day so many units later, earlier when negative; the last of a shorter month stands in for a missing day."""
    if unit in ("day", "week", "weekend", "fortnight"):
        return day + dt.timedelta(days=count * {"day": 1, "fortnight": 14}.get(unit, 7))
    months = count * {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}[unit]
    year, month0 = divmod(day.year * 12 + day.month - 1 + months, 12)
    return dt.date(year, month0 + 1, min(day.day, calendar.monthrange(year, month0 + 1)[1]))


def around(anchor: Interval, period: Period) -> Interval | None:
    """A period reckoned from an anchor that may itself span days: it covers what any of them could mean."""
    if anchor.earliest is None or anchor.latest is None:
        return None
    first, last = period(anchor.earliest), period(anchor.latest)
    return Interval(first.earliest, last.latest)


def part_of(whole: Interval, part: str) -> Interval:
    """The early, middle or late part of an interval, drawn wide (half of it) because such words are inexact."""
    if whole.earliest is None or whole.latest is None:
        return whole
    length = (whole.latest - whole.earliest).days + 1
    half = dt.timedelta(days=(length + 1) // 2 - 1)
    if part == "early":
        return Interval(whole.earliest, whole.earliest + half)
    if part == "late":
        return Interval(whole.latest - half, whole.latest)
    first = whole.earliest + dt.timedelta(days=length // 4)
    return Interval(first, first + half)


def weekday_by(day: dt.date, weekday: int) -> dt.date:
    """The last such day of the week on or before a day."""
    return day - dt.timedelta(days=(day.weekday() - weekday) % 7)


def capped(interval: Interval, latest: dt.date | None) -> Interval:
    """The interval cut off after a day; left whole when it would be empty."""
    if latest is None or interval.latest is None or interval.latest <= latest:
        return interval
    if interval.earliest is not None and interval.earliest > latest:
        return interval
    return Interval(interval.earliest, latest)
