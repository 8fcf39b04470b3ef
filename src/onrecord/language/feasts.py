"""When feasts and holidays fall. It knows dates only, and no rule that depends on a moon, a sight or a decree.

The rules are in the list `dates_feasts`: a fixed day, so many days from Easter, or the nth weekday of a month.
"""

from __future__ import annotations

import datetime as dt
from functools import cache

from onrecord.language import lexicon
from onrecord.types import Interval


def easter(year: int) -> dt.date:
    """Easter Sunday of the western churches (the anonymous Gregorian computus).

    >>> easter(2024)
    datetime.date(2024, 3, 31)
    """
    golden, century = year % 19, year // 100
    skipped = century - century // 4 - (8 * century + 13) // 25
    moon = (skipped + 19 * golden + 15) % 30
    moon -= moon // 28 * (1 - 29 // (moon + 1) * ((21 - golden) // 11))
    weekday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    offset = moon - weekday
    month = 3 + (offset + 40) // 44
    return dt.date(year, month, offset + 28 - 31 * (month // 4))


def feast_of(year: int, name: str) -> Interval:
    """The days of a feast in a year; `ValueError` for a name that the list does not hold."""
    sort, numbers = _rules()[name]
    if sort == "fixed":
        month, first, last = numbers
        return Interval(dt.date(year, month, first), dt.date(year, month, last))
    if sort == "easter":
        first, last = numbers
        return Interval(easter(year) + dt.timedelta(days=first), easter(year) + dt.timedelta(days=last))
    month, weekday, nth = numbers
    return _nth(year, month, weekday, nth)


def names() -> tuple[str, ...]:
    """All names, the longest first."""
    return tuple(sorted(_rules(), key=len, reverse=True))


def _nth(year: int, month: int, weekday: int, nth: int) -> Interval:
    """The nth such day of a month, counted from its end when negative."""
    if nth > 0:
        first = dt.date(year, month, 1)
        day = first + dt.timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
    else:
        following = dt.date(year + month // 12, month % 12 + 1, 1)
        last = following - dt.timedelta(days=1)
        day = last - dt.timedelta(days=(last.weekday() - weekday) % 7 + 7 * (-nth - 1))
    return Interval(day, day)


@cache
def _rules() -> dict[str, tuple[str, list[int]]]:
    return {row[0]: (row[1], [int(number) for number in row[2:]]) for row in lexicon.table("dates_feasts")}
