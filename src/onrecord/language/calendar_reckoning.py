"""What interval a wording of the calendar names: days, months, seasons, years. `calendar_rules` says how it is written.

Every reckoning gives `None` when the anchor that it needs is not stated, and raises `ValueError` for a day that does
not exist.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from typing import Literal

from onrecord.language import days, feasts, lexicon
from onrecord.types import Interval

Leaning = Literal["near", "past"]
"""How a day without a year is read: nearest to the anchor, or the last one not after it."""
Parts = Mapping[str, str | None]
Reckon = Callable[[Parts, Interval, Leaning], Interval | None]

_MONTH = {word.lower(): int(number) for word, number, _ in lexicon.table("dates_months")}
WEEKDAYS = {word.lower(): int(number) for word, number, _ in lexicon.table("dates_weekdays")}
NUMBERS = {word: int(number) for word, number in lexicon.table("dates_numbers")}
_ORDINAL = {word: int(number) for word, number in lexicon.table("dates_ordinals")}
_QUARTER = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_TENS = {"thir": 30, "fort": 40, "fift": 50, "sixt": 60, "seve": 70, "eigh": 80, "nine": 90, "twen": 20, "noug": 0}
_BACK = ("last", "previous", "preceding", "past")
_ON = ("next", "following", "coming", "subsequent")


def word_of(parts: Parts, name: str) -> str:
    return (parts.get(name) or "").lower().strip(" .")


def number_of(parts: Parts, name: str) -> int:
    word = " ".join(word_of(parts, name).split())
    return int(word) if word.isdigit() else NUMBERS[word]


def day_of(parts: Parts, name: str) -> int:
    word = word_of(parts, name)
    return _ORDINAL[word] if word in _ORDINAL else int(re.sub(r"\D", "", word))


def month_of(parts: Parts, name: str = "m") -> int:
    return _MONTH[word_of(parts, name)]


def parted(parts: Parts, whole: Interval | None) -> Interval | None:
    part = word_of(parts, "part").removeprefix("the ")
    if whole is None or not part or part.startswith(("earlier", "later")):
        return whole
    if part.startswith(("early", "beginning", "start", "first", "opening")):
        return days.part_of(whole, "early")
    return days.part_of(whole, "middle" if re.search("mid|half ?way", part) else "late")


def year_of(parts: Parts, anchor: Interval) -> int | None:
    """The year in the words, or reckoned from "last year"."""
    if parts.get("y"):
        return int(parts["y"] or "")
    if parts.get("ry") and anchor.latest is not None:
        return anchor.latest.year + step_of(word_of(parts, "ry"))
    return None


def step_of(rel: str) -> int:
    return -1 if rel in _BACK else 1 if rel in _ON else 0


def nearest(anchor: Interval, leaning: Leaning, candidate: Callable[[int], Interval]) -> Interval | None:
    """The candidate of the year that suits: the last begun by the anchor, or the one closest to it."""
    if anchor.latest is None:
        return None
    options = []
    for year in (anchor.latest.year - 1, anchor.latest.year, anchor.latest.year + 1):
        try:
            options.append(candidate(year))
        except ValueError:  # 29 February
            continue
    if leaning == "past":
        begun = [option for option in options if option.earliest and option.earliest <= anchor.latest]
        return begun[-1] if begun else None
    return min(options, key=lambda option: _distance(option, anchor.latest), default=None)


def _distance(option: Interval, day: dt.date | None) -> int:
    """Days between; those ahead count double, since news tells mostly of what has been (measured on TimeBank)."""
    assert option.earliest and option.latest and day
    return max(2 * (option.earliest - day).days, (day - option.latest).days, 0)


def iso(parts: Parts, _: Interval, __: Leaning) -> Interval:
    return days.single(dt.date(day_of(parts, "y"), day_of(parts, "mm"), day_of(parts, "d")))


def numeric(parts: Parts, _: Interval, __: Leaning) -> Interval | None:
    """Day and month in figures; open where either order gives a date, unless points tell that the day is first."""
    a, b = day_of(parts, "a"), day_of(parts, "b")
    if parts["sep"] == "/" and a != b and a <= 12 and b <= 12:
        return None
    day, month = (a, b) if parts["sep"] == "." or a > 12 else (b, a)
    return days.single(dt.date(day_of(parts, "y"), month, day))


def calendar_day(parts: Parts, anchor: Interval, leaning: Leaning) -> Interval | None:
    month, first = month_of(parts), day_of(parts, "d")
    last = day_of(parts, "d2") if parts.get("d2") else first

    def of(year: int) -> Interval:
        return Interval(dt.date(year, month, first), dt.date(year, month, last))

    year = year_of(parts, anchor)
    return of(year) if year is not None else nearest(anchor, leaning, of)


def named_month(parts: Parts, anchor: Interval, leaning: Leaning) -> Interval | None:
    month, year, rel = month_of(parts), year_of(parts, anchor), word_of(parts, "rel")
    if year is not None:
        return parted(parts, days.month_of(year, month))
    if rel and anchor.latest is not None:
        step = step_of(rel)
        year = anchor.latest.year
        if step < 0 and month >= anchor.latest.month:
            year -= 1
        if step > 0 and month <= anchor.latest.month:
            year += 1
        return parted(parts, days.month_of(year, month))
    return parted(parts, nearest(anchor, leaning, lambda y: days.month_of(y, month)))


def months(parts: Parts, anchor: Interval, leaning: Leaning) -> Interval | None:
    first, last, year = month_of(parts), month_of(parts, "m2"), year_of(parts, anchor)

    def of(y: int) -> Interval:
        return Interval(days.month_of(y - (first > last), first).earliest, days.month_of(y, last).latest)

    return of(year) if year is not None else nearest(anchor, leaning, of)


def season(parts: Parts, anchor: Interval, leaning: Leaning) -> Interval | None:
    season, year, step = word_of(parts, "season"), year_of(parts, anchor), step_of(word_of(parts, "rel"))
    if year is not None:
        if season == "winter" and not parts.get("y2"):  # "winter 2024" may begin or end in that year
            return Interval(days.season_of(year - 1, season).earliest, days.season_of(year, season).latest)
        return parted(parts, days.season_of(year, season))
    if anchor.latest is None:
        return None
    options = [days.season_of(anchor.latest.year + offset, season) for offset in (-2, -1, 0, 1)]
    if step < 0:
        ended = [option for option in options if option.latest and option.latest < anchor.latest]
        return parted(parts, ended[-1])
    if step > 0:
        return parted(parts, next(o for o in options if o.earliest and o.earliest > anchor.latest))
    return parted(parts, nearest(anchor, leaning, lambda y: days.season_of(y, season)))


def quarter(parts: Parts, anchor: Interval, _: Leaning) -> Interval | None:
    quarter, year = _QUARTER[word_of(parts, "q")], year_of(parts, anchor)
    if year is not None:
        return days.quarter_of(year, quarter)
    return nearest(anchor, "past", lambda y: days.quarter_of(y, quarter))


def decade(parts: Parts, _: Interval, __: Leaning) -> Interval | None:
    return parted(parts, days.decade_of(int(parts["dec"] or "")))


def bare_year(parts: Parts, _: Interval, __: Leaning) -> Interval | None:
    return parted(parts, days.year_of(int(parts["year"] or "")))


def day_of_month(parts: Parts, anchor: Interval, leaning: Leaning) -> Interval | None:
    """ "The 3rd", "Sunday the 3rd", "the 3rd of last month": the last such day, unless the month is told."""
    if anchor.latest is None:
        return None
    number, rel = day_of(parts, "d"), word_of(parts, "rel")
    first = dt.date(anchor.latest.year, anchor.latest.month, 1)
    steps = (step_of(rel),) if rel else range(1, -13, -1) if parts.get("wd") else range(0, -3, -1)
    for step in steps:
        month = days.moved(first, step, "month")
        if number > (days.unit_of(month, "month").latest or month).day:
            continue
        day = month.replace(day=number)
        fits = not parts.get("wd") or day.weekday() == WEEKDAYS[word_of(parts, "wd")]
        if fits and (rel or day <= anchor.latest or leaning == "near"):
            return days.single(day)
    return None


def week_of(parts: Parts, anchor: Interval, leaning: Leaning) -> Interval | None:
    """ "The week of 3 June" is the week that holds it; "the week ending 3 June" its seven days."""
    day = calendar_day(parts, anchor, leaning)
    if day is None or day.earliest is None:
        return None
    how = word_of(parts, "how")
    if how == "of":
        return days.unit_of(day.earliest, "week")
    six = dt.timedelta(days=6)
    return Interval(day.earliest - six, day.earliest) if how == "ending" else Interval(day.earliest, day.earliest + six)


def half_year(parts: Parts, anchor: Interval, _: Leaning) -> Interval | None:
    """ "The first half of 2023", "H1 2023", "the second half of last year"."""
    year = year_of(parts, anchor)
    second = word_of(parts, "half") in ("second", "latter", "last", "2")
    if year is None:
        return None
    return Interval(dt.date(year, 7 if second else 1, 1), dt.date(year, 12 if second else 6, 31 if second else 30))


def century(parts: Parts, _: Interval, __: Leaning) -> Interval | None:
    if parts.get("hundreds"):
        first = int(parts["hundreds"] or "")
        return parted(parts, Interval(dt.date(first, 1, 1), dt.date(first + 99, 12, 31)))
    last = day_of(parts, "cent") * 100
    return parted(parts, Interval(dt.date(last - 99, 1, 1), dt.date(last, 12, 31)))


def named_decade(parts: Parts, _: Interval, __: Leaning) -> Interval | None:
    """ "The nineties", "the '80s": of the last century; the tens and twenties could be of either and stay open."""
    tens = _TENS.get(word_of(parts, "tens")[:4]) or int(word_of(parts, "tens")[:2])
    return parted(parts, days.decade_of(1900 + tens)) if tens >= 30 else None


def feast(parts: Parts, anchor: Interval, leaning: Leaning) -> Interval | None:
    name, year, step = " ".join(word_of(parts, "feast").split()), year_of(parts, anchor), step_of(word_of(parts, "rel"))
    if year is not None:
        return feasts.feast_of(year, name)
    if anchor.latest is None:
        return None
    options = [feasts.feast_of(anchor.latest.year + offset, name) for offset in (-1, 0, 1)]
    if step < 0:
        return [o for o in options if o.latest and o.latest < anchor.latest][-1]
    if step > 0:
        return next(o for o in options if o.earliest and o.earliest > anchor.latest)
    return nearest(anchor, leaning, lambda y: feasts.feast_of(y, name))


def turn_of_year(parts: Parts, anchor: Interval, leaning: Leaning) -> Interval | None:
    """ "At the turn of the year", "at year-end": the last and first days of two years, drawn wide."""
    after = 0 if "end" in word_of(parts, "turn") else 15

    def of(year: int) -> Interval:
        return Interval(dt.date(year, 12, 15), dt.date(year, 12, 31) + dt.timedelta(days=after))

    return nearest(anchor, leaning, of)
