"""English wordings for times and the intervals they name, seen from several days.

A row is: words, first day, last day. One day alone is both, `-` is no interval. The year is left out where it is
that of the anchor.
"""

from __future__ import annotations

import datetime as dt

import pytest

from onrecord.language.calendar_words import resolve
from onrecord.types import Interval

WEDNESDAY = """
on 14 May | 05-14
on 14th May | 05-14
on the 14th of May | 05-14
the fourteenth of May | 05-14
May the 14th | 05-14
May 14 | 05-14
on Tuesday, May 14 | 05-14
Tuesday 14 May 2024 | 05-14
14-May-2024 | 05-14
2024/05/14 | 05-14
14.05.2024 | 05-14
on Sept. 3 | 2023-09-03
on Dec. 31, 2022 | 2022-12-31
3 June last year | 2023-06-03
on the 3rd | 05-03
on the 20th | 04-20
on the 3rd of last month | 04-03
Sunday the 12th | 05-12
Tuesday 30th | 04-30
3 to 5 May | 05-03 | 05-05
May 3-5 | 05-03 | 05-05
3 or 4 May | 05-03 | 05-04
the week of 6 May | 05-06 | 05-12
the week beginning Monday 6 May | 05-06 | 05-12
the week ending 12 May | 05-06 | 05-12
today | 05-15
earlier today | 05-15
later today | 05-15
tonight | 05-15
this morning | 05-15
earlier this afternoon | 05-15
this evening | 05-15
yesterday | 05-14
yesterday afternoon | 05-14
yesterday morning | 05-14
last night | 05-14
late last night | 05-14
last evening | 05-14
overnight | 05-14 | 05-15
tomorrow | 05-16
tomorrow evening | 05-16
the day before yesterday | 05-13
the day after tomorrow | 05-17
the night before last | 05-13
on Monday | 05-13
on Monday night | 05-13
late on Monday | 05-13
early Monday | 05-13
in the early hours of Monday | 05-13
on the evening of Monday | 05-13
on the morning of 3 May | 05-03
as recently as Monday | 05-13
as early as Monday | 05-13
this Monday | 05-13
last Monday | 05-13
last Thursday | 05-09
this past Friday | 05-10
Friday last | 05-10
Monday last week | 05-06
last week on Monday | 05-06
last week's Monday | 05-06
the Friday before last | 05-03
a week last Friday | 05-03
a week ago on Friday | 05-03
two Fridays ago | 05-03
next Friday | 05-17
Friday week | 05-24
a week on Friday | 05-24
on Monday and Tuesday | 05-13 | 05-14
Saturday or Sunday | 05-11 | 05-12
Monday to Wednesday | 05-13 | 05-15
on Friday and on Saturday | 05-10 | 05-11
this week | 05-13 | 05-19
last week | 05-06 | 05-12
next week | 05-20 | 05-26
early last week | 05-06 | 05-09
late last week | 05-09 | 05-12
the end of last week | 05-09 | 05-12
earlier last week | 05-06 | 05-12
earlier this week | 05-13 | 05-19
earlier in the week | 05-13 | 05-15
the week before last | 04-29 | 05-05
the past week | 05-06 | 05-12
in the past two weeks | 05-01 | 05-15
the last ten days | 05-05 | 05-15
these past three months | 02-15 | 05-15
at the weekend | 05-11 | 05-12
over the weekend | 05-11 | 05-12
last weekend | 05-11 | 05-12
this past weekend | 05-11 | 05-12
the weekend before last | 05-04 | 05-05
next weekend | 05-25 | 05-26
this month | 05-01 | 05-31
last month | 04-01 | 04-30
next month | 06-01 | 06-30
the month before last | 03-01 | 03-31
earlier this month | 05-01 | 05-31
late last month | 04-16 | 04-30
at the start of last month | 04-01 | 04-15
at the end of the month | 05-16 | 05-31
in mid-April | 04-08 | 04-22
in early April | 04-01 | 04-15
early in April | 04-01 | 04-15
in late April | 04-16 | 04-30
towards the end of April | 04-16 | 04-30
in April | 04-01 | 04-30
in June | 2023-06-01 | 2023-06-30
last June | 2023-06-01 | 2023-06-30
in June of last year | 2023-06-01 | 2023-06-30
this June | 06-01 | 06-30
next June | 06-01 | 06-30
March and April | 03-01 | 04-30
November to February | 2023-11-01 | 2024-02-29
in the spring | 03-01 | 06-21
last autumn | 2023-09-01 | 2023-12-21
last winter | 2023-12-01 | 2024-03-21
in the summer of 2022 | 2022-06-01 | 2022-09-23
the first quarter | 01-01 | 03-31
Q3 2023 | 2023-07-01 | 2023-09-30
last year's third quarter | 2023-07-01 | 2023-09-30
the third quarter of last year | 2023-07-01 | 2023-09-30
last quarter | 01-01 | 03-31
the first half of 2023 | 2023-01-01 | 2023-06-30
the second half of last year | 2023-07-01 | 2023-12-31
H1 2024 | 01-01 | 06-30
this year | 01-01 | 12-31
last year | 2023-01-01 | 2023-12-31
earlier this year | 01-01 | 12-31
late last year | 2023-07-02 | 2023-12-31
the year before last | 2022-01-01 | 2022-12-31
at the end of 2022 | 2022-07-02 | 2022-12-31
back in 2019 | 2019-01-01 | 2019-12-31
in 1987 | 1987-01-01 | 1987-12-31
at the turn of the year | 2023-12-15 | 2024-01-15
the last decade | 2010-01-01 | 2019-12-31
the 1990s | 1990-01-01 | 1999-12-31
the '90s | 1990-01-01 | 1999-12-31
the sixties | 1960-01-01 | 1969-12-31
the early eighties | 1980-01-01 | 1984-12-31
the 2000s | 2000-01-01 | 2009-12-31
the 1800s | 1800-01-01 | 1899-12-31
the 19th century | 1801-01-01 | 1900-12-31
the nineteenth century | 1801-01-01 | 1900-12-31
two days ago | 05-13
a week ago | 05-06 | 05-12
three weeks ago | 04-22 | 04-28
a fortnight ago | 04-29 | 05-12
a month ago | 04-01 | 04-30
six months ago | 2023-11-01 | 2023-11-30
a year ago | 2023-01-01 | 2023-12-31
forty years ago | 1984-01-01 | 1984-12-31
two decades ago | 2002-01-01 | 2006-12-31
nearly a century ago | 1904-01-01 | 1944-12-31
about ten days ago | 05-03 | 05-07
about two weeks ago | 04-29 | 05-05
two or three weeks ago | 04-22 | 05-05
four to six days ago | 05-09 | 05-11
less than a week ago | 05-08 | 05-15
half a year ago | 2023-10-01 | 2023-12-31
a year and a half ago | 2022-10-01 | 2022-12-31
an hour ago | 05-15
hours ago | 05-14 | 05-15
36 hours ago | 05-13 | 05-14
twenty minutes ago | 05-15
a week from now | 05-20 | 05-26
the next day | 05-16
the following day | 05-16
the following morning | 05-16
the same day | 05-15
later that day | 05-15
that evening | 05-15
the same afternoon | 05-15
the very same day | -
the previous day | 05-14
the day before | 05-14
the night before | 05-14
the evening before | 05-14
the day after | 05-16
the following week | 05-20 | 05-26
the previous week | 05-06 | 05-12
that week | 05-13 | 05-19
the week before | 05-06 | 05-12
the following month | 06-01 | 06-30
that month | 05-01 | 05-31
the same year | 01-01 | 12-31
the year before | 2023-01-01 | 2023-12-31
the following Monday | 05-20
the previous Friday | 05-10
two days later | 05-17
three days earlier | 05-12
a week later | 05-20 | 05-26
four months before | 01-01 | 01-31
hours later | 05-15 | 05-16
an hour later | 05-15
minutes later | 05-15
at the time | 05-15
back then | 05-15
on Christmas Day | 2023-12-25
on Christmas Eve | 2023-12-24
on Boxing Day | 2023-12-26
on New Year's Day | 01-01
on New Year’s Eve | 2023-12-31
at Easter | 03-29 | 04-01
on Good Friday | 03-29
on Easter Monday | 04-01
on Easter Sunday 2025 | 2025-04-20
last Easter | 03-29 | 04-01
last Christmas | 2023-12-24 | 2023-12-26
on Ash Wednesday | 02-14
on Whit Monday | 2023-05-29
on May Day | 05-01
on Halloween | 2023-10-31
on Thanksgiving Day | 2023-11-23
on Labor Day 2022 | 2022-09-05
on Memorial Day 2022 | 2022-05-30
on Valentine's Day | 02-14
recently | -
days ago | -
a few weeks ago | -
several years ago | -
the other day | -
some time ago | -
on Mondays | -
in the twenties | -
may | -
monday | -
easter eggs | -
3/4/2024 | -
"""

MONDAY = """
on Sunday | 02-07
on Monday | 02-08
last Monday | 02-01
at the weekend | 02-06 | 02-07
last week | 02-01 | 02-07
earlier in the week | 02-08
last month | 01-01 | 01-31
in December | 2026-12-01 | 2026-12-31
last year | 2026-01-01 | 2026-12-31
over Christmas | 2026-12-24 | 2026-12-26
yesterday | 02-07
the week before last | 01-25 | 01-31
on the 31st | 01-31
in February | 02-01 | 02-28
last winter | 2025-12-01 | 2026-03-21
last quarter | 2026-10-01 | 2026-12-31
on Shrove Tuesday 2027 | 02-09
"""

NEW_YEARS_EVE = """
on Saturday | 12-30
this weekend | 12-30 | 12-31
last week | 12-18 | 12-24
tomorrow | 2024-01-01
next week | 2024-01-01 | 2024-01-07
next month | 2024-01-01 | 2024-01-31
next year | 2024-01-01 | 2024-12-31
on Christmas Day | 12-25
two weeks ago | 12-11 | 12-17
a month ago | 11-01 | 11-30
in the last quarter of last year | -
29 February 2024 | 2024-02-29
29 February 2023 | -
in late December | 12-16 | 12-31
the previous day | 12-30
"""

ROWS = [
    (anchor, *(part.strip() for part in row.split("|")))
    for anchor, table in (("2024-05-15", WEDNESDAY), ("2027-02-08", MONDAY), ("2023-12-31", NEW_YEARS_EVE))
    for row in table.strip().splitlines()
]


def day(words: str, anchor: str) -> dt.date:
    return dt.date.fromisoformat(words if len(words) == 10 else f"{anchor[:4]}-{words}")


@pytest.mark.parametrize("row", ROWS, ids=[f"{row[0]} {row[1]}" for row in ROWS])
def test_wordings(row: tuple[str, ...]) -> None:
    anchor, words, first = row[:3]
    today = dt.date.fromisoformat(anchor)
    want = None if first == "-" else Interval(day(first, anchor), day(row[-1], anchor))
    assert resolve(words, Interval(today, today), "past" if "June" not in words[:4] else "near") == want


def test_more_than_so_long_ago_has_a_last_day_only() -> None:
    today = dt.date(2024, 5, 15)
    assert resolve("more than a year ago", Interval(today, today)) == Interval(None, dt.date(2023, 5, 15))
