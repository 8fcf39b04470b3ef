"""Who published a page, when and in what language: as the user states it. It guesses nothing but the language."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from dataclasses import dataclass

from onrecord.errors import InputError, UsageError
from onrecord.types import DateBasis, Outlet, Published

_FEW = 20
"""Letters below which no language is detected: a name or a number looks like any of them."""
_SAMPLE = 4_000
"""Characters that are enough to tell a language."""
_MONTH = re.compile(r"(\d{4})-(\d{2})")
_YEAR = re.compile(r"\d{4}")
_LETTER = re.compile(r"[^\W\d_]")
_FORMS = "Write it as 2024-05-03, 2024-05 or 2024-05-03T10:00:00Z"


@dataclass(frozen=True, slots=True)
class Stated:
    """What the user says of all pages of a run; `None` where nothing is said."""

    outlet: str | None = None
    published: Published | None = None
    language: str | None = None
    encoding: str | None = None


def stated(
    outlet: str | None = None,
    published: str | None = None,
    language: str | None = None,
    encoding: str | None = None,
) -> Stated:
    """Check what the user states, as written on a command line; raises `UsageError`.

    >>> stated(published="2024-05").published.latest
    datetime.date(2024, 5, 31)
    """
    try:
        when = published_on(published, "given") if published else None
    except InputError as error:
        raise UsageError(error.message, remedy=error.remedy) from None
    if encoding is not None:
        _check_encoding(encoding)
    return Stated(outlet or None, when, language or None, encoding)


def _check_encoding(name: str) -> None:
    try:
        "".encode(name)
        b"".decode(name)
    except (LookupError, ValueError):
        raise UsageError(
            f"there is no encoding named {name!r}", remedy="Name one such as windows-1252, iso-8859-2 or utf-16."
        ) from None


def published_on(written: str, basis: DateBasis) -> Published:
    """The day, or the first and last day of the month or year, that an ISO date names; raises `InputError`.

    A time of day is left out: the day is the one that is printed, whatever its time zone.
    """
    text = written.strip()
    try:
        if match := _MONTH.fullmatch(text):
            year, month = int(match[1]), int(match[2])
            return Published(dt.date(year, month, 1), dt.date(year, month, calendar.monthrange(year, month)[1]), basis)
        if _YEAR.fullmatch(text):
            return Published(dt.date(int(text), 1, 1), dt.date(int(text), 12, 31), basis)
        day = dt.datetime.fromisoformat(text).date()
    except (ValueError, calendar.IllegalMonthError):
        raise InputError(f"the date {written[:40]!r} is not an ISO date", remedy=f"{_FORMS}.") from None
    return Published(day, day, basis)


def outlet_of(line: str | None, given: str | None, page: str | None = None) -> Outlet:
    """The outlet: as a JSON line has it, else as the user states it, else as the page does."""
    name = line or given
    if name:
        return Outlet(name, "given")
    return Outlet(page, "page") if page else Outlet()


def language_of(text: str) -> str:
    """The language of a text, two letters, by its look; "und" where there is too little of it."""
    sample = text[:_SAMPLE]
    if len(_LETTER.findall(sample)) < _FEW:
        return "und"
    import py3langid  # type: ignore[import-untyped]  # half a second once, then a third of a millisecond a text

    return str(py3langid.classify(sample)[0])
