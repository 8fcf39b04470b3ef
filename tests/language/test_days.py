"""Arithmetic with days, and its laws."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.language import days
from onrecord.types import Interval

UNITS: tuple[days.Unit, ...] = ("day", "week", "fortnight", "month", "quarter", "year", "decade", "century")
A_DAY = st.dates(dt.date(1800, 1, 1), dt.date(2200, 1, 1))


@given(A_DAY, st.sampled_from(UNITS))
def test_a_day_lies_in_its_unit(day: dt.date, unit: days.Unit) -> None:
    whole = days.unit_of(day, unit)
    assert whole.earliest is not None and whole.latest is not None
    assert whole.earliest <= day <= whole.latest
    assert days.unit_of(whole.earliest, unit).earliest == whole.earliest


@given(A_DAY, st.integers(0, 6))
def test_the_last_weekday_is_within_a_week(day: dt.date, weekday: int) -> None:
    found = days.weekday_by(day, weekday)
    assert found.weekday() == weekday
    assert 0 <= (day - found).days < 7


@given(A_DAY, A_DAY, st.sampled_from(["early", "middle", "late"]))
def test_a_part_lies_in_the_whole(one: dt.date, other: dt.date, part: str) -> None:
    whole = Interval(min(one, other), max(one, other))
    piece = days.part_of(whole, part)
    assert piece.earliest is not None and piece.latest is not None
    assert min(one, other) <= piece.earliest <= piece.latest <= max(one, other)


@pytest.mark.parametrize(
    ("phenomenon", "day", "count", "unit", "expected"),
    [
        ("a shorter month", dt.date(2024, 1, 31), 1, "month", dt.date(2024, 2, 29)),
        ("over the year", dt.date(2024, 12, 5), 1, "month", dt.date(2025, 1, 5)),
        ("backwards", dt.date(2024, 3, 1), -1, "day", dt.date(2024, 2, 29)),
        ("a leap day", dt.date(2024, 2, 29), -1, "year", dt.date(2023, 2, 28)),
    ],
)
def test_moved(phenomenon: str, day: dt.date, count: int, unit: days.Unit, expected: dt.date) -> None:
    assert days.moved(day, count, unit) == expected, phenomenon


def test_a_cap_never_empties_an_interval() -> None:
    week = days.unit_of(dt.date(2024, 5, 15), "week")
    assert days.capped(week, dt.date(2024, 5, 14)).latest == dt.date(2024, 5, 14)
    assert days.capped(week, dt.date(2024, 5, 1)) == week
