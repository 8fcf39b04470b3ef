"""What interval a wording names that counts from another day: "last week", "two days earlier". It reads no text.

Every reckoning gives `None` when the anchor that it needs is not stated.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import cast

from onrecord.language import days
from onrecord.language.calendar_reckoning import WEEKDAYS, Leaning, Parts, number_of, parted, step_of, word_of
from onrecord.language.days import Unit
from onrecord.types import Interval

_WEEK = dt.timedelta(days=7)


def relative_unit(parts: Parts, anchor: Interval, _: Leaning) -> Interval | None:
    unit = cast(Unit, word_of(parts, "u"))
    step = step_of(word_of(parts, "rel"))
    whole = days.around(anchor, lambda day: days.unit_of(days.moved(day, step, unit), unit))
    if parts.get("wd") and whole is not None and whole.latest is not None:
        return days.single(days.weekday_by(whole.latest, WEEKDAYS[word_of(parts, "wd")]))
    return parted(parts, whole)


def stretch(parts: Parts, anchor: Interval, _: Leaning) -> Interval | None:
    """ "In the past three weeks": from then until the anchor."""
    if anchor.earliest is None:
        return None
    count = number_of(parts, "n") if parts.get("n") else 1
    return Interval(days.moved(anchor.earliest, -count, cast(Unit, word_of(parts, "u"))), anchor.latest)


def relative_weekday(parts: Parts, anchor: Interval, _: Leaning) -> Interval | None:
    weekday, step = WEEKDAYS[word_of(parts, "wd")], step_of(word_of(parts, "past") or word_of(parts, "rel"))
    week, day = dt.timedelta(days=7), dt.timedelta(days=1)
    if step < 0:
        return days.around(anchor, lambda d: days.single(days.weekday_by(d - day, weekday)))
    if step > 0:
        return days.around(anchor, lambda d: days.single(days.weekday_by(d + week, weekday)))
    return days.around(anchor, lambda d: days.single(days.weekday_by(days.unit_of(d, "week").latest or d, weekday)))


def weekday(parts: Parts, anchor: Interval, _: Leaning) -> Interval | None:
    return days.around(anchor, lambda d: days.single(days.weekday_by(d, WEEKDAYS[word_of(parts, "wd")])))


_OFFSETS = (
    ("before yesterday", -2),
    ("after tomorrow", 2),
    ("yesterday", -1),
    ("last night", -1),
    ("last evening", -1),
    ("tomorrow", 1),
)


def near_day(parts: Parts, anchor: Interval, _: Leaning) -> Interval | None:
    words = " ".join(word_of(parts, "near").split())
    if words == "overnight":
        return days.around(anchor, lambda d: Interval(days.moved(d, -1, "day"), d))
    offset = next((days_off for phrase, days_off in _OFFSETS if phrase in words), 0)
    return days.around(anchor, lambda d: days.single(days.moved(d, offset, "day")))


def ago(parts: Parts, anchor: Interval, _: Leaning) -> Interval | None:
    """So many units before or after; the result is as coarse as the unit, and some years wide for decades."""
    unit = cast(Unit, word_of(parts, "u"))
    sign = 1 if word_of(parts, "way") in ("later", "after", "from now", "on", "hence") else -1
    count = sign * (number_of(parts, "n") if parts.get("n") else 1)
    if unit in ("decade", "century"):
        slack = 2 if unit == "decade" else 20
        years = abs(count) * (10 if unit == "decade" else 100)
        return about({**parts, "u": "year", "n": str(years - slack), "n2": str(years + slack)}, anchor, _)
    return days.around(anchor, lambda d: days.unit_of(days.moved(d, count, unit), unit))


def next_day(parts: Parts, anchor: Interval, _: Leaning) -> Interval | None:
    words = word_of(parts, "near")
    offset = -1 if re.search(r"before|previous|preceding", words) else 0 if re.search(r"same|that|very", words) else 1
    coarse = re.search(r"\b(?:weekend|week|fortnight|month|year|decade)\b", words)
    unit = cast(Unit, coarse[0]) if coarse else "day"
    if parts.get("wd"):
        weekday, one = WEEKDAYS[word_of(parts, "wd")], dt.timedelta(days=1)
        back = {-1: -one, 0: 6 * one, 1: _WEEK}[offset]
        return days.around(anchor, lambda d: days.single(days.weekday_by(d + back, weekday)))
    return days.around(anchor, lambda d: days.unit_of(days.moved(d, offset, unit), unit))


def same_time(_: Parts, anchor: Interval, __: Leaning) -> Interval | None:
    return anchor if anchor.earliest is not None else None


def weekend(_: Parts, anchor: Interval, __: Leaning) -> Interval | None:
    """The last weekend that has begun."""
    return days.around(anchor, lambda d: days.unit_of(days.weekday_by(d, 5), "weekend"))


def nothing(_: Parts, __: Interval, ___: Leaning) -> None:
    return None


def before_last(parts: Parts, anchor: Interval, _: Leaning) -> Interval | None:
    """ "The week before last", "the night before last", "the Friday before last"."""
    if parts.get("wd"):
        weekday = WEEKDAYS[word_of(parts, "wd")]
        return days.around(anchor, lambda d: days.single(days.weekday_by(days.moved(d, -8, "day"), weekday)))
    unit = word_of(parts, "u")
    grain = cast(Unit, "day" if unit in ("night", "evening") else unit)
    return days.around(anchor, lambda d: days.unit_of(days.moved(d, -2, grain), grain))


def week_from_weekday(parts: Parts, anchor: Interval, _: Leaning) -> Interval | None:
    """ "A week last Friday", "a week ago on Friday", "two Fridays ago", "a week on Friday", "Friday week"."""
    weekday, count = WEEKDAYS[word_of(parts, "wd")], number_of(parts, "n") if parts.get("n") else 1
    if word_of(parts, "way") in ("on", "from", "week"):
        return days.around(
            anchor, lambda d: days.single(days.weekday_by(days.moved(d, 7, "day"), weekday) + count * _WEEK)
        )
    last = 1 if parts.get("plural") else 0
    return days.around(
        anchor, lambda d: days.single(days.weekday_by(days.moved(d, -1, "day"), weekday) - (count - last) * _WEEK)
    )


def weekdays(parts: Parts, anchor: Interval, _: Leaning) -> Interval | None:
    """ "On Monday and Tuesday": from the first to the last."""
    first, last = WEEKDAYS[word_of(parts, "wd")], WEEKDAYS[word_of(parts, "wd2")]

    def pair(day: dt.date) -> Interval:
        ends = days.weekday_by(day, last)
        return Interval(days.weekday_by(ends, first), ends)

    return days.around(anchor, pair)


def hours(parts: Parts, anchor: Interval, _: Leaning) -> Interval | None:
    """ "Hours earlier": the day itself or the one next to it, for less than an hour or a few the day itself."""
    if parts.get("n"):
        count = number_of(parts, "n") if word_of(parts, "hu").startswith("hour") else 0
    else:
        count = 6 if word_of(parts, "hu").startswith("hour") else 0
    far = 0 if count < 6 else max(1, -(-count // 24))
    near = count // 24
    if word_of(parts, "way") in ("later", "after", "afterwards", "from now", "on"):
        return days.around(anchor, lambda d: Interval(days.moved(d, near, "day"), days.moved(d, far, "day")))
    return days.around(anchor, lambda d: Interval(days.moved(d, -far, "day"), days.moved(d, -near, "day")))


def about(parts: Parts, anchor: Interval, leaning: Leaning) -> Interval | None:
    """ "About ten days ago", "two or three weeks ago", "more than a year ago"."""
    if anchor.earliest is None or anchor.latest is None:
        return None
    unit, way, count = cast(Unit, word_of(parts, "u")), word_of(parts, "about"), number_of(parts, "n")
    least, most = count, number_of(parts, "n2") if parts.get("n2") else count
    if re.match("more|over|at least|well", way):
        return Interval(None, days.moved(anchor.latest, -least, unit))
    if re.match("less|under|within|not", way):
        return Interval(days.moved(anchor.earliest, -most, unit), anchor.latest)
    slack = max(1, count // 5) if way and unit == "day" else 0
    first = ago({**parts, "n": str(most + slack)}, anchor, leaning)
    last = ago({**parts, "n": str(max(1, least - slack))}, anchor, leaning)
    ends = (first.earliest, first.latest, last.earliest, last.latest) if first and last else ()
    known = [end for end in ends if end is not None]
    return Interval(min(known), max(known)) if known else None


def and_a_half(parts: Parts, anchor: Interval, _: Leaning) -> Interval | None:
    """ "Half a year ago", "a year and a half ago", "two and a half weeks ago": drawn wide around the half."""
    unit = cast(Unit, word_of(parts, "u"))
    whole = number_of(parts, "n") if parts.get("n") else 0
    sign = 1 if word_of(parts, "way") in ("later", "after", "from now", "hence") else -1
    finer: dict[str, tuple[Unit, int]] = {"week": ("day", 7), "month": ("day", 30), "year": ("month", 12)}
    if unit not in finer:
        return days.around(anchor, lambda d: days.unit_of(days.moved(d, sign * whole, unit), unit))
    small, size = finer[unit]
    grain: Unit = "day" if small == "day" else "quarter"
    middle = sign * (whole * size + size // 2)
    slack = size // 6 if small == "day" else 0
    return days.around(
        anchor,
        lambda d: Interval(
            days.unit_of(days.moved(d, middle - slack, small), grain).earliest,
            days.unit_of(days.moved(d, middle + slack, small), grain).latest,
        ),
    )


def same_unit(parts: Parts, anchor: Interval, _: Leaning) -> Interval | None:
    """ "Earlier in the week", "at the end of the month": of the week or month of the anchor."""
    unit = cast(Unit, word_of(parts, "u"))
    whole = days.around(anchor, lambda d: days.unit_of(d, unit))
    if unit == "day" or whole is None or anchor.latest is None or whole.latest is None:
        return whole
    if word_of(parts, "part").startswith("earlier"):
        return Interval(whole.earliest, min(whole.latest, anchor.latest))
    return parted(parts, whole)
