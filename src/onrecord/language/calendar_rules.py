"""How each wording for a time is written and what interval it names. It scans no text; `calendar_words` does.

A rule's pattern has the groups that its reckoning reads. Every reckoning gives `None` when the anchor that it
needs is not stated, and raises `ValueError` for a day that does not exist.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal, cast

from onrecord.language import days, lexicon
from onrecord.language.days import Unit
from onrecord.types import Interval

Leaning = Literal["near", "past"]
"""How a day without a year is read: nearest to the anchor, or the last one not after it."""
Kind = Literal["absolute", "yearless", "deictic", "anaphoric", "open"]
"""What the words need: nothing, a year, the day of writing, an event told before, or more than a text gives."""
Parts = Mapping[str, str | None]
Reckon = Callable[[Parts, Interval, Leaning], Interval | None]

_MONTH = {word.lower(): int(number) for word, number, _ in lexicon.table("dates_months")}
_WEEKDAY = {word.lower(): int(number) for word, number, _ in lexicon.table("dates_weekdays")}
_NUMBER = {word: int(number) for word, number in lexicon.table("dates_numbers")}
_QUARTER = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_BACK = ("last", "previous", "preceding", "past")
_ON = ("next", "following", "coming")


@dataclass(frozen=True, slots=True)
class Rule:
    """One way to write a time: `needs_lead` where the words alone may mean something else ("May", "1984")."""

    name: str
    kind: Kind
    pattern: str
    reckon: Reckon
    exact: bool = True
    needs_lead: bool = False


def _names(table: str, *, short: bool) -> str:
    rows = lexicon.table(table)
    full = "|".join(word for word, _, sort in rows if sort == "name")
    brief = "|".join(sorted((word for word, _, sort in rows if sort != "name"), key=len, reverse=True))
    return rf"(?:{full}|(?:{brief})(?:\.|(?=[\s,]{{1,2}}\d)))" if short else rf"(?:{full}|(?:{brief})\b\.?)"


M = _names("dates_months", short=True)
M_ANY = _names("dates_months", short=False)
W = _names("dates_weekdays", short=True)
W_ANY = _names("dates_weekdays", short=False)
YEAR = r"(?:1[5-9]|20)\d\d"
Y = YEAR + r"(?![\d%]|[.,]\d)"
D = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d:]|[.,]\d)"
N = r"(?:\d{1,3}|" + "|".join(sorted((re.escape(word) for word in _NUMBER), key=len, reverse=True)) + ")"
U = r"(?:day|week|weekend|fortnight|month|quarter|year|decade|century)"
SEASON = "(?:" + "|".join(row[0] for row in lexicon.table("dates_seasons")) + ")"
HOURS = r"(?:\s+(?:morning|afternoon|evening|night|lunchtime)\b)?"
PART = (
    r"(?P<part>early|late|mid|earlier|later|(?:the\s+)?(?:beginning|start|middle|end|close|(?:first|second|latter)\s+half)\s+of)"
    r"(?:[\s-]+(?:in\s+)?(?:the\s+)?)"
)
REL = r"(?P<rel>last|this|next|previous|preceding|past|following|coming|same|that|current)"
RY = r"(?P<ry>last|this|next|that|the\s+same)\s+year"


def _word(parts: Parts, name: str) -> str:
    return (parts.get(name) or "").lower().strip(" .")


def _number(parts: Parts, name: str) -> int:
    word = " ".join(_word(parts, name).split())
    return int(word) if word.isdigit() else _NUMBER[word]


def _day(parts: Parts, name: str) -> int:
    return int(re.sub(r"\D", "", parts[name] or ""))


def _month(parts: Parts, name: str = "m") -> int:
    return _MONTH[_word(parts, name)]


def _parted(parts: Parts, whole: Interval | None) -> Interval | None:
    part = _word(parts, "part")
    if whole is None or not part or part in ("earlier", "later"):
        return whole
    if part.startswith(("early", "beginning", "the beginning", "start", "the start", "first", "the first")):
        return days.part_of(whole, "early")
    return days.part_of(whole, "middle" if "mid" in part else "late")


def _year(parts: Parts, anchor: Interval) -> int | None:
    """The year in the words, or reckoned from "last year"."""
    if parts.get("y"):
        return int(parts["y"] or "")
    if parts.get("ry") and anchor.latest is not None:
        return anchor.latest.year + _step(_word(parts, "ry"))
    return None


def _step(rel: str) -> int:
    return -1 if rel in _BACK else 1 if rel in _ON else 0


def _nearest(anchor: Interval, leaning: Leaning, candidate: Callable[[int], Interval]) -> Interval | None:
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


def _iso(parts: Parts, _: Interval, __: Leaning) -> Interval:
    return days.single(dt.date(_day(parts, "y"), _day(parts, "mm"), _day(parts, "d")))


def _numeric(parts: Parts, _: Interval, __: Leaning) -> Interval | None:
    """Day and month in figures; open where either order gives a date, unless points tell that the day is first."""
    a, b = _day(parts, "a"), _day(parts, "b")
    if parts["sep"] == "/" and a != b and a <= 12 and b <= 12:
        return None
    day, month = (a, b) if parts["sep"] == "." or a > 12 else (b, a)
    return days.single(dt.date(_day(parts, "y"), month, day))


def _calendar_day(parts: Parts, anchor: Interval, leaning: Leaning) -> Interval | None:
    month, first = _month(parts), _day(parts, "d")
    last = _day(parts, "d2") if parts.get("d2") else first

    def of(year: int) -> Interval:
        return Interval(dt.date(year, month, first), dt.date(year, month, last))

    year = _year(parts, anchor)
    return of(year) if year is not None else _nearest(anchor, leaning, of)


def _named_month(parts: Parts, anchor: Interval, leaning: Leaning) -> Interval | None:
    month, year, rel = _month(parts), _year(parts, anchor), _word(parts, "rel")
    if year is not None:
        return _parted(parts, days.month_of(year, month))
    if rel and anchor.latest is not None:
        step = _step(rel)
        year = anchor.latest.year
        if step < 0 and month >= anchor.latest.month:
            year -= 1
        if step > 0 and month <= anchor.latest.month:
            year += 1
        return _parted(parts, days.month_of(year, month))
    return _parted(parts, _nearest(anchor, leaning, lambda y: days.month_of(y, month)))


def _months(parts: Parts, anchor: Interval, leaning: Leaning) -> Interval | None:
    first, last, year = _month(parts), _month(parts, "m2"), _year(parts, anchor)

    def of(y: int) -> Interval:
        return Interval(days.month_of(y - (first > last), first).earliest, days.month_of(y, last).latest)

    return of(year) if year is not None else _nearest(anchor, leaning, of)


def _season(parts: Parts, anchor: Interval, leaning: Leaning) -> Interval | None:
    season, year, step = _word(parts, "season"), _year(parts, anchor), _step(_word(parts, "rel"))
    if year is not None:
        if season == "winter" and not parts.get("y2"):  # "winter 2024" may begin or end in that year
            return Interval(days.season_of(year - 1, season).earliest, days.season_of(year, season).latest)
        return _parted(parts, days.season_of(year, season))
    if anchor.latest is None:
        return None
    options = [days.season_of(anchor.latest.year + offset, season) for offset in (-2, -1, 0, 1)]
    if step < 0:
        ended = [option for option in options if option.latest and option.latest < anchor.latest]
        return _parted(parts, ended[-1])
    if step > 0:
        return _parted(parts, next(o for o in options if o.earliest and o.earliest > anchor.latest))
    return _parted(parts, _nearest(anchor, leaning, lambda y: days.season_of(y, season)))


def _quarter(parts: Parts, anchor: Interval, _: Leaning) -> Interval | None:
    quarter, year = _QUARTER[_word(parts, "q")], _year(parts, anchor)
    if year is not None:
        return days.quarter_of(year, quarter)
    return _nearest(anchor, "past", lambda y: days.quarter_of(y, quarter))


def _decade(parts: Parts, _: Interval, __: Leaning) -> Interval | None:
    return _parted(parts, days.decade_of(int(parts["dec"] or "")))


def _bare_year(parts: Parts, _: Interval, __: Leaning) -> Interval | None:
    return _parted(parts, days.year_of(int(parts["year"] or "")))


def _relative_unit(parts: Parts, anchor: Interval, _: Leaning) -> Interval | None:
    unit = cast(Unit, _word(parts, "u"))
    step = _step(_word(parts, "rel"))
    whole = days.around(anchor, lambda day: days.unit_of(days.moved(day, step, unit), unit))
    if parts.get("wd") and whole is not None and whole.latest is not None:
        return days.single(days.weekday_by(whole.latest, _WEEKDAY[_word(parts, "wd")]))
    return _parted(parts, whole)


def _stretch(parts: Parts, anchor: Interval, _: Leaning) -> Interval | None:
    """ "In the past three weeks": from then until the anchor."""
    if anchor.earliest is None:
        return None
    count = _number(parts, "n") if parts.get("n") else 1
    return Interval(days.moved(anchor.earliest, -count, cast(Unit, _word(parts, "u"))), anchor.latest)


def _relative_weekday(parts: Parts, anchor: Interval, _: Leaning) -> Interval | None:
    weekday, step = _WEEKDAY[_word(parts, "wd")], _step(_word(parts, "rel"))
    week, day = dt.timedelta(days=7), dt.timedelta(days=1)
    if step < 0:
        return days.around(anchor, lambda d: days.single(days.weekday_by(d - day, weekday)))
    if step > 0:
        return days.around(anchor, lambda d: days.single(days.weekday_by(d + week, weekday)))
    return days.around(anchor, lambda d: days.single(days.weekday_by(days.unit_of(d, "week").latest or d, weekday)))


def _weekday(parts: Parts, anchor: Interval, _: Leaning) -> Interval | None:
    return days.around(anchor, lambda d: days.single(days.weekday_by(d, _WEEKDAY[_word(parts, "wd")])))


_OFFSETS = (("before yesterday", -2), ("after tomorrow", 2), ("yesterday", -1), ("last night", -1), ("tomorrow", 1))


def _near_day(parts: Parts, anchor: Interval, _: Leaning) -> Interval | None:
    words = " ".join(_word(parts, "near").split())
    if words == "overnight":
        return days.around(anchor, lambda d: Interval(days.moved(d, -1, "day"), d))
    offset = next((days_off for phrase, days_off in _OFFSETS if phrase in words), 0)
    return days.around(anchor, lambda d: days.single(days.moved(d, offset, "day")))


def _ago(parts: Parts, anchor: Interval, _: Leaning) -> Interval | None:
    """So many units before or after; the result is as coarse as the unit."""
    unit = cast(Unit, _word(parts, "u"))
    sign = 1 if _word(parts, "way") in ("later", "after", "from now", "on", "hence") else -1
    count = sign * (_number(parts, "n") if parts.get("n") else 1)
    grain: Unit = "year" if unit in ("decade", "century") else unit
    return days.around(anchor, lambda d: days.unit_of(days.moved(d, count, unit), grain))


def _next_day(parts: Parts, anchor: Interval, _: Leaning) -> Interval | None:
    words = _word(parts, "near")
    offset = -1 if re.search(r"before|previous|preceding", words) else 0 if re.search(r"same|that|very", words) else 1
    unit: Unit = "week" if "week" in words else "day"
    return days.around(anchor, lambda d: days.unit_of(days.moved(d, offset, unit), unit))


def _same_time(_: Parts, anchor: Interval, __: Leaning) -> Interval | None:
    return anchor if anchor.earliest is not None else None


def _weekend(_: Parts, anchor: Interval, __: Leaning) -> Interval | None:
    """The last weekend that has begun."""
    return days.around(anchor, lambda d: days.unit_of(days.weekday_by(d, 5), "weekend"))


def _nothing(_: Parts, __: Interval, ___: Leaning) -> None:
    return None


RULES: tuple[Rule, ...] = (
    Rule("iso", "absolute", rf"(?P<y>{YEAR})-(?P<mm>\d\d)-(?P<d>\d\d)(?!\d)", _iso),
    Rule(
        "numeric", "absolute", r"(?P<a>\d{1,2})(?P<sep>[./])(?P<b>\d{1,2})(?P=sep)(?P<y>(?:19|20)\d\d)(?!\d)", _numeric
    ),
    Rule(
        "day_span",
        "yearless",
        rf"(?:(?P<d>{D})\s*(?:-|–|to|and)\s*(?P<d2>{D})\s+(?P<m>{M_ANY})(?:,?\s+(?P<y>{Y}))?)",
        _calendar_day,
    ),
    Rule(
        "span_day",
        "yearless",
        rf"(?P<m>{M_ANY})\s+(?P<d>{D})\s*(?:-|–|to|and)\s*(?P<d2>{D})(?:,?\s+(?P<y>{Y}))?",
        _calendar_day,
    ),
    Rule(
        "day_month",
        "yearless",
        rf"(?:{W_ANY},?\s+)?(?:the\s+)?(?P<d>{D})\s+(?:of\s+)?(?P<m>{M_ANY})(?:,?\s+(?P<y>{Y})|\s+{RY})?",
        _calendar_day,
    ),
    Rule(
        "month_day",
        "yearless",
        rf"(?:{W_ANY},?\s+)?(?P<m>{M_ANY})\s+(?:the\s+)?(?P<d>{D})(?:,?\s+(?P<y>{Y})|\s+{RY})?",
        _calendar_day,
    ),
    Rule(
        "months",
        "yearless",
        rf"(?P<m>{M})\s*(?:-|–|to|and)\s*(?P<m2>{M})(?:,?\s+(?P<y>{Y})|\s+{RY})?",
        _months,
    ),
    Rule(
        "month",
        "yearless",
        rf"(?:{PART})?(?:{REL}\s+)?(?P<m>{M})(?:,?\s+(?:of\s+)?(?P<y>{Y})|,?\s+(?:of\s+)?{RY})?",
        _named_month,
        needs_lead=True,
    ),
    Rule(
        "season",
        "yearless",
        rf"(?:{PART})?(?:{REL}\s+)?(?P<season>{SEASON})(?:\s+of)?(?:,?\s+(?P<y>{Y})(?P<y2>[-–/]\d\d(?:\d\d)?)?|\s+{RY})?",
        _season,
        exact=False,
        needs_lead=True,
    ),
    Rule(
        "quarter",
        "yearless",
        rf"(?:(?P<q>first|second|third|fourth)[\s-]+quarter|Q(?P<qn>[1-4]))(?:\s+of)?(?:\s+(?P<y>{Y})|\s+{RY})?",
        lambda parts, anchor, lean: _quarter({**parts, "q": parts.get("q") or parts.get("qn")}, anchor, lean),
    ),
    Rule("decade", "absolute", rf"(?:{PART})?(?:the\s+)?(?P<dec>(?:1[5-9]|20)\d0)[’']?s", _decade, exact=False),
    Rule(
        "stretch",
        "deictic",
        rf"(?:the\s+)?(?:past|last)\s+(?P<n>{N})\s+(?P<u>{U})s?",
        _stretch,
        exact=False,
    ),
    Rule(
        "weekday_of_week",
        "deictic",
        rf"(?P<wd>{W}){HOURS},?\s+(?:of\s+)?{REL}\s+(?P<u>week)",
        _relative_unit,
    ),
    Rule(
        "near_day",
        "deictic",
        rf"(?P<near>the\s+day\s+before\s+yesterday|the\s+day\s+after\s+tomorrow|today|yesterday{HOURS}|tomorrow{HOURS}"
        r"|tonight|overnight|last\s+night|this\s+(?:morning|afternoon|evening|lunchtime))",
        _near_day,
    ),
    Rule(
        "next_day",
        "anaphoric",
        r"(?P<near>(?:the|that)\s+(?:next|following|previous|preceding|same|very)\s+(?:day|morning|evening|night|week)"
        r"|the\s+(?:day|night|week)\s+(?:before|after)|(?:next|that)\s+(?:day|morning|evening|night))",
        _next_day,
    ),
    Rule("relative_unit", "deictic", rf"(?:{PART})?(?:the\s+)?{REL}\s+(?P<u>{U})", _relative_unit),
    Rule(
        "relative_weekday",
        "deictic",
        rf"(?:the\s+)?{REL}(?:\s+(?:past|coming))?\s+(?P<wd>{W}){HOURS}",
        _relative_weekday,
    ),
    Rule("ago", "deictic", rf"(?P<n>{N})\s+(?P<u>{U})s?\s+(?P<way>ago|from\s+now|hence)", _ago),
    Rule(
        "shift",
        "anaphoric",
        rf"(?:(?P<n>{N})|the)\s+(?P<u>{U})s?\s+(?P<way>earlier|later|before|after|previously)",
        _ago,
    ),
    Rule("weekday", "deictic", rf"(?:{PART})?(?P<wd>{W}){HOURS}", _weekday),
    Rule("weekend", "deictic", r"(?:the\s+|last\s+)?weekend", _weekend),
    Rule("year", "absolute", rf"(?:{PART})?(?:fiscal\s+)?(?P<year>{Y})", _bare_year, needs_lead=True),
    Rule("same_time", "anaphoric", r"at\s+(?:the|that)\s+time|then|at\s+that\s+point", _same_time),
    Rule(
        "open",
        "open",
        r"previously|recently|(?:a\s+)?(?:few|several)\s+\w+\s+ago|in\s+the\s+past|once\s+before",
        _nothing,
    ),
)
