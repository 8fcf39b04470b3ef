"""Reads TimeML: time expressions with their values as intervals of days. It resolves nothing."""

from __future__ import annotations

import calendar
import datetime as dt
import re
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from onrecord.types import Interval


@dataclass(frozen=True, slots=True)
class Expression:
    """Words for a time, the days they name, and the day the page was written."""

    document: str
    words: str
    written: dt.date
    value: str
    days: Interval


def expressions(path: Path) -> Iterator[Expression]:
    """The dates and times in the running text of every .tml file of an archive, where their value is a stretch of days.

    Left out: durations, sets ("every week"), references without a date (PAST_REF), values with unknown parts other than
    the day of a month, and seasons, whose days no calendar fixes.
    """
    with tarfile.open(path) as archive:
        for member in sorted(archive.getmembers(), key=lambda m: m.name):
            held = archive.extractfile(member) if member.name.endswith(".tml") else None
            if held is not None:
                yield from _of_document(Path(member.name).stem, ElementTree.fromstring(held.read()))


def _of_document(name: str, root: ElementTree.Element) -> Iterator[Expression]:
    found = list(root.iter("TIMEX3"))
    written = next((t.get("value", "") for t in found if t.get("functionInDocument") == "CREATION_TIME"), "")
    day = days_of(written)
    if day is None or day.earliest is None:
        return
    for timex in found:
        value = timex.get("value", "")
        days = days_of(value)
        words = " ".join("".join(timex.itertext()).split())
        asked = timex.get("type") in ("DATE", "TIME") and timex.get("functionInDocument") == "NONE"
        if asked and days is not None and words:
            yield Expression(name, words, day.earliest, value, days)


_VALUE = re.compile(
    r"(?P<y>\d{4})(?:-(?:Q(?P<q>[1-4])|H(?P<h>[12])|W(?P<w>\d\d?)(?P<we>-WE)?|(?P<m>\d\d)(?:-(?:(?P<d>\d\d)|XX))?))?(?:T.*)?$"
)
_DECADE = re.compile(r"(?P<decade>\d{3})X?$")


def days_of(value: str) -> Interval | None:
    """The days of a TimeML value.

    >>> days_of("1998-Q1")
    Interval(earliest=datetime.date(1998, 1, 1), latest=datetime.date(1998, 3, 31))
    >>> days_of("PAST_REF")
    """
    if decade := _DECADE.match(value):
        return _days(int(decade["decade"]) * 10, 1, int(decade["decade"]) * 10 + 9, 12)
    found = _VALUE.match(value)
    if found is None:
        return None
    year = int(found["y"])
    if found["q"]:
        return _days(year, 3 * int(found["q"]) - 2, year, 3 * int(found["q"]))
    if found["h"]:
        return _days(year, 6 * int(found["h"]) - 5, year, 6 * int(found["h"]))
    if found["w"]:
        monday = dt.date.fromisocalendar(year, int(found["w"]), 1)
        return Interval(monday + dt.timedelta(5 if found["we"] else 0), monday + dt.timedelta(6))
    if found["d"]:
        day = dt.date(year, int(found["m"]), int(found["d"]))
        return Interval(day, day)
    return _days(year, int(found["m"] or 1), year, int(found["m"] or 12))


def _days(year: int, month: int, last_year: int, last_month: int) -> Interval:
    last = calendar.monthrange(last_year, last_month)[1]
    return Interval(dt.date(year, month, 1), dt.date(last_year, last_month, last))
