"""Words for times and the intervals they name, seen from Wednesday 15 May 2024."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.language.calendar_words import moments, resolve
from onrecord.types import Interval, Span

TODAY = Interval(dt.date(2024, 5, 15), dt.date(2024, 5, 15))

ROWS = [
    ("ISO", "2023-11-02", "2023-11-02", "2023-11-02"),
    ("whole date, day first", "3 June 2021", "2021-06-03", "2021-06-03"),
    ("whole date, month first", "on Feb. 9, 2021", "2021-02-09", "2021-02-09"),
    ("ordinal and weekday", "Thursday, the 2nd of May 2024", "2024-05-02", "2024-05-02"),
    ("figures, day first by the points", "31.12.2023", "2023-12-31", "2023-12-31"),
    ("figures, month first by the size", "12/31/2023", "2023-12-31", "2023-12-31"),
    ("range of days", "3-5 June 2021", "2021-06-03", "2021-06-05"),
    ("month with year", "in March 2020", "2020-03-01", "2020-03-31"),
    ("last named month", "last March", "2024-03-01", "2024-03-31"),
    ("last month still to come this year", "last November", "2023-11-01", "2023-11-30"),
    ("month of last year", "in June last year", "2023-06-01", "2023-06-30"),
    ("season, inexact", "in fall 2022", "2022-09-01", "2022-12-21"),
    ("last season", "last summer", "2023-06-01", "2023-09-23"),
    ("quarter", "the third quarter of 2022", "2022-07-01", "2022-09-30"),
    ("decade", "the 1990s", "1990-01-01", "1999-12-31"),
    ("part of a decade", "the late 1990s", "1995-01-01", "1999-12-31"),
    ("year", "in 2019", "2019-01-01", "2019-12-31"),
    ("part of a month", "early June 2023", "2023-06-01", "2023-06-15"),
    ("today", "this morning", "2024-05-15", "2024-05-15"),
    ("yesterday by night", "last night", "2024-05-14", "2024-05-14"),
    ("two days back", "the day before yesterday", "2024-05-13", "2024-05-13"),
    ("weekday before", "on Friday", "2024-05-10", "2024-05-10"),
    ("weekday of the same day", "Wednesday", "2024-05-15", "2024-05-15"),
    ("last weekday of the same name", "last Wednesday", "2024-05-08", "2024-05-08"),
    ("weekday of last week", "Tuesday last week", "2024-05-07", "2024-05-07"),
    ("next weekday", "next Friday", "2024-05-17", "2024-05-17"),
    ("last week", "last week", "2024-05-06", "2024-05-12"),
    ("this week, earlier", "earlier this week", "2024-05-13", "2024-05-19"),
    ("last month", "last month", "2024-04-01", "2024-04-30"),
    ("last year", "last year", "2023-01-01", "2023-12-31"),
    ("weekend", "over the weekend", "2024-05-11", "2024-05-12"),
    ("days ago", "eleven days ago", "2024-05-04", "2024-05-04"),
    ("weeks ago are weeks", "two weeks ago", "2024-04-29", "2024-05-05"),
    ("years ago are years", "three years ago", "2021-01-01", "2021-12-31"),
    ("from an event", "two days later", "2024-05-17", "2024-05-17"),
    ("the day after", "the following day", "2024-05-16", "2024-05-16"),
    ("a stretch", "the past three weeks", "2024-04-24", "2024-05-15"),
]


@pytest.mark.parametrize(("phenomenon", "words", "earliest", "latest"), ROWS, ids=[row[0] for row in ROWS])
def test_resolve(phenomenon: str, words: str, earliest: str, latest: str) -> None:
    assert resolve(words, TODAY) == Interval(dt.date.fromisoformat(earliest), dt.date.fromisoformat(latest))


@pytest.mark.parametrize(
    ("phenomenon", "words"),
    [
        ("either order gives a date", "3/4/2024"),
        ("a day that does not exist", "30 February 2024"),
        ("two dates", "from 3 May 2024 to 2 June 2025"),
        ("no time", "the ferry"),
        ("too vague", "recently"),
        ("before the calendar", "3000 years ago"),
    ],
)
def test_what_has_no_interval(phenomenon: str, words: str) -> None:
    assert resolve(words, TODAY) is None, phenomenon


@pytest.mark.parametrize("words", ["Tuesday", "3 June", "in May", "last week", "two days later", "yesterday"])
def test_nothing_is_reckoned_without_an_anchor(words: str) -> None:
    assert resolve(words, Interval()) is None


def test_a_day_without_a_year_leans_as_told() -> None:
    june = dt.date(2024, 6, 3), dt.date(2023, 6, 3)
    assert resolve("3 June", TODAY, "near") == Interval(june[0], june[0])
    assert resolve("3 June", TODAY, "past") == Interval(june[1], june[1])


@pytest.mark.parametrize(
    ("phenomenon", "text", "expected"),
    [
        ("a verb", "It may rain and they march on", []),
        ("a number", "She sold 1984 goats", []),
        ("a year after a preposition", "He left in 1984 for good", ["in 1984"]),
        ("hour beside day", "She called late on Monday", ["late on Monday"]),
        ("part of the day", "She called on Monday evening", ["on Monday evening"]),
        ("two in a row", "In May he said it, and on 3 June again", ["In May", "on 3 June"]),
    ],
)
def test_moments(phenomenon: str, text: str, expected: list[str]) -> None:
    assert [moment.words for moment in moments(text, Span(0, len(text)))] == expected, phenomenon


def test_days_that_date_a_noun_are_told_apart() -> None:
    text = "Tuesday’s vote was in the Sunday Echo on Monday"
    assert [moment.attributive for moment in moments(text, Span(0, len(text)))] == [True, True, False]


@given(
    st.text(alphabet=st.sampled_from(list("on in May 3 June,1984 last week ago two days Tuesday’s-–.\n")), max_size=80)
)
def test_spans_come_home(text: str) -> None:
    for moment in moments(text, Span(0, len(text))):
        assert moment.span.of(text) == moment.words
        interval = moment.reckon(TODAY)
        if interval is not None and interval.earliest and interval.latest:
            assert interval.earliest <= interval.latest


def test_long_lines_take_linear_time() -> None:
    text = "last " * 10_000 + "1 " * 10_000 + "x" * 10_000
    assert moments(text, Span(0, len(text))) == ()
