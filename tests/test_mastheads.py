"""A page that prints its date states it; nobody's word is overruled."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from tests.conftest import article

from onrecord.mastheads import completed
from onrecord.types import Published

BODY = "The harbour stays open, the port master said. Two more ships are expected, he said, and the pilots are ready."


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"Harbour stays open\n\nPosted 4 March 2031, 09:15\n\n{BODY}\n", dt.date(2031, 3, 4)),
        (f"Harbour stays open\n\n{BODY}\n", None),
        (f"Harbour stays open\n\n{BODY} The pier was built on 4 March 2011.\n", None),
    ],
    ids=["printed", "nowhere", "in the running text"],
)
def test_a_printed_date_is_the_pages(text: str, day: dt.date | None) -> None:
    assert completed(article(text)).published.latest == day


def test_what_was_given_stands() -> None:
    given = Published(dt.date(2030, 1, 1), dt.date(2030, 1, 1), "given")
    page = replace(article(f"Posted 4 March 2031\n\n{BODY}\n"), published=given)
    assert completed(page).published == given


def test_the_headline_is_the_title_of_a_page_without_one() -> None:
    page = article(f"Harbour stays open\n\n{BODY}\n")
    assert completed(page).title == "Harbour stays open"
    assert completed(replace(page, title="Given")).title == "Given"
