"""TimeML from file to figures: the share of time expressions whose days are exactly right."""

from __future__ import annotations

import datetime as dt
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from evals.dates.corpus import Expression, days_of, expressions
from onrecord.language.calendar_words import resolve
from onrecord.types import Interval

Say = Callable[[str], object]
Resolver = Callable[[Expression], "Interval | None"]
ARCHIVES = ("timebank.tar.gz", "aquaint.tar.gz")
PARSER_SETTINGS = ("current_period", "past")
"""What dateparser is told to prefer; both are tried, and its better figure is the one to beat."""


@dataclass(slots=True)
class Measured:
    """By resolver and archive: right and all; `misses` are ours."""

    right: dict[str, dict[str, int]] = field(default_factory=dict)
    answered: dict[str, dict[str, int]] = field(default_factory=dict)
    asked: dict[str, int] = field(default_factory=dict)
    misses: list[str] = field(default_factory=list)

    def as_json(self) -> dict[str, object]:
        return {"asked": self.asked, "right": self.right, "answered": self.answered}


def measure(folder: Path) -> Measured:
    measured = Measured()
    resolvers: dict[str, Resolver] = {"onrecord": ours}
    resolvers |= {f"dateparser, {prefer}": _dateparser(prefer) for prefer in PARSER_SETTINGS}
    for archive in ARCHIVES:
        asked = list(expressions(folder / archive))
        measured.asked[archive] = len(asked)
        for name, resolver in resolvers.items():
            found = [resolver(one) for one in asked]
            measured.right.setdefault(name, {})[archive] = _right(asked, found)
            measured.answered.setdefault(name, {})[archive] = sum(one is not None for one in found)
            if name == "onrecord":
                measured.misses += _misses(asked, found)
    return measured


def ours(one: Expression) -> Interval | None:
    """What the resolver of the dates stage makes of the words, the day of writing being its anchor."""
    return resolve(one.words, Interval(one.written, one.written))


def _dateparser(prefer: str) -> Resolver:
    """dateparser, told the day of writing; its answer is the day, week, month or year that it reports as period."""
    from dateparser.date import DateDataParser

    def parse(one: Expression) -> Interval | None:
        base = dt.datetime.combine(one.written, dt.time(12))
        settings = {"RELATIVE_BASE": base, "PREFER_DATES_FROM": prefer, "RETURN_AS_TIMEZONE_AWARE": False}
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            data = DateDataParser(languages=["en"], settings=settings).get_date_data(one.words)
        if data.date_obj is None:
            return None
        year, week, _ = data.date_obj.isocalendar()
        periods = {"year": f"{data.date_obj:%Y}", "month": f"{data.date_obj:%Y-%m}", "week": f"{year}-W{week:02d}"}
        return days_of(periods.get(data.period, f"{data.date_obj:%Y-%m-%d}"))

    return parse


def _right(asked: Sequence[Expression], found: Sequence[Interval | None]) -> int:
    return sum(answer == one.days for one, answer in zip(asked, found, strict=True))


def _misses(asked: Sequence[Expression], found: Sequence[Interval | None]) -> list[str]:
    return [
        f"{one.document}  “{one.words}” on {one.written}: want {one.value}, got {_shown(answer)}"
        for one, answer in zip(asked, found, strict=True)
        if answer != one.days
    ]


def _shown(days: Interval | None) -> str:
    return "nothing" if days is None else f"{days.earliest} to {days.latest}"


def show(measured: Measured, say: Say) -> None:
    say(f"{'days exactly right':<36} {'share':>6} {'right':>6} {'answered':>9} {'asked':>6}")
    for name, by_archive in measured.right.items():
        for archive, right in by_archive.items():
            label, asked = f"{name}, {archive.split('.')[0]}", measured.asked[archive]
            say(f"{label:<36} {100 * right / asked:6.1f} {right:6d} {measured.answered[name][archive]:9d} {asked:6d}")
        right, asked = sum(by_archive.values()), sum(measured.asked.values())
        answered = sum(measured.answered[name].values())
        say(f"{name + ', both':<36} {100 * right / asked:6.1f} {right:6d} {answered:9d} {asked:6d}")
    say("HeidelTime is not measured: it needs Java and a tagger of its own, which this bench does not install.")
