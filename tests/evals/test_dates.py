"""The measure of dates: what is asked, and what counts as right."""

from __future__ import annotations

import io
import tarfile
from datetime import date
from pathlib import Path

import pytest
from evals.dates.corpus import days_of, expressions
from evals.dates.measuring import measure

from onrecord.types import Interval

PAGE = """<TimeML><DCT><TIMEX3 type="DATE" value="2026-03-04" functionInDocument="CREATION_TIME">March 4</TIMEX3></DCT>
<TEXT>It sank <TIMEX3 type="DATE" value="2026-03-03" functionInDocument="NONE">yesterday</TIMEX3>, not
<TIMEX3 type="DATE" value="2026-02" functionInDocument="NONE">last
month</TIMEX3>, in <TIMEX3 type="DATE" value="2026-04" functionInDocument="NONE">last year</TIMEX3>
<TIMEX3 type="DATE" value="PAST_REF" functionInDocument="NONE">recently</TIMEX3>
<TIMEX3 type="DURATION" value="P2D" functionInDocument="NONE">two days</TIMEX3></TEXT></TimeML>"""


def archive(folder: Path, name: str) -> Path:
    path = folder / name
    with tarfile.open(path, "w:gz") as out:
        info = tarfile.TarInfo("set/one.tml")
        info.size = len(PAGE)
        out.addfile(info, io.BytesIO(PAGE.encode()))
    return path


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2026-03-04", date(2026, 3, 4), date(2026, 3, 4)),
        ("2026-03-04T15:30", date(2026, 3, 4), date(2026, 3, 4)),
        ("2026-02", date(2026, 2, 1), date(2026, 2, 28)),
        ("2026-02-XX", date(2026, 2, 1), date(2026, 2, 28)),
        ("2026", date(2026, 1, 1), date(2026, 12, 31)),
        ("2026-H2", date(2026, 7, 1), date(2026, 12, 31)),
        ("2026-W10", date(2026, 3, 2), date(2026, 3, 8)),
        ("2026-W10-WE", date(2026, 3, 7), date(2026, 3, 8)),
        ("202", date(2020, 1, 1), date(2029, 12, 31)),
    ],
)
def test_a_value_is_a_stretch_of_days(value: str, first: date, last: date) -> None:
    assert days_of(value) == Interval(first, last)


@pytest.mark.parametrize("value", ["PAST_REF", "P2D", "XXXX-03-04", "2026-SU", ""])
def test_other_values_are_not_asked_for(value: str) -> None:
    assert days_of(value) is None


def test_expressions_are_read_with_the_day_of_writing(tmp_path: Path) -> None:
    found = list(expressions(archive(tmp_path, "timebank.tar.gz")))
    assert [(e.words, e.value, e.written) for e in found] == [
        ("yesterday", "2026-03-03", date(2026, 3, 4)),
        ("last month", "2026-02", date(2026, 3, 4)),
        ("last year", "2026-04", date(2026, 3, 4)),
    ]


def test_right_is_exactly_the_annotated_days(tmp_path: Path) -> None:
    for name in ("timebank.tar.gz", "aquaint.tar.gz"):
        archive(tmp_path, name)
    measured = measure(tmp_path)
    assert measured.asked["timebank.tar.gz"] == 3
    assert measured.right["onrecord"]["timebank.tar.gz"] == 2
    assert measured.right["dateparser, current_period"]["timebank.tar.gz"] >= 1
    assert "want 2026-04" in measured.misses[0]
