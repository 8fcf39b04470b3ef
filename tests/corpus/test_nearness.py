"""Which statements are looked at together, and what that costs."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.corpus.claims import SameClaim
from onrecord.corpus.glance import Glance, glance
from onrecord.corpus.nearness import lain, one_story, page_lain, page_sought, sought
from onrecord.corpus.signs import signs
from onrecord.language import lexicon
from onrecord.types import (
    Attribution,
    Chain,
    Entry,
    EntryCard,
    Hop,
    Interval,
    Masthead,
    Said,
    Span,
    Stand,
)

WORDS = "the harbour board withheld soundings from pilots before the trawler Vessna struck a reef".split()


Slug = tuple[tuple[str, int], ...]


def view(
    page: str, words: str, day: dt.date | None, title: str | None = None, outlet: str | None = None, slug: Slug = ()
) -> Glance:
    id = f"{page}@1"
    attribution = Attribution(id, "body", "statement", (), (), (Span(0, len(words)),), "indirect", (), 1.0, ())
    hops = (Hop("narrator", "named_organisation", "implicit"), Hop("source", "anonymous_group", "explicit"))
    chain = Chain(id, hops, "anonymous", None, None, ())
    said = Said(id, Interval(), None, None, ())
    entry = Entry(page, attribution, chain, Stand(id, "affirms", (), (), ()), said, words, slug=slug)
    return glance(EntryCard(Masthead(page, page, title, outlet, Interval(day, day)), entry))


days = st.one_of(st.none(), st.dates(dt.date(2019, 1, 1), dt.date(2020, 12, 31)))
contents = st.lists(st.sampled_from(WORDS), min_size=1, max_size=9).map(" ".join)


@given(contents, contents, days, days, contents, contents)
def test_whoever_comes_first_two_statements_find_each_other_or_do_not(
    one: str, other: str, first: dt.date | None, second: dt.date | None, title: str, heading: str
) -> None:
    left, right = view("d1", one, first, title), view("d2", other, second, heading)
    assert bool({*lain(left)} & {*sought(right)}) == bool({*lain(right)} & {*sought(left)})
    assert one_story(left, right) == one_story(right, left)


@given(contents, contents, st.integers(0, 21))
def test_pages_of_three_weeks_may_always_be_of_one_story(one: str, other: str, apart: int) -> None:
    day = dt.date(2020, 3, 1)
    assert one_story(view("d1", one, day), view("d2", other, day + dt.timedelta(apart)))


@pytest.mark.parametrize(
    ("phenomenon", "days", "words", "title", "expected"),
    [
        ("a word in common, the same week", 5, "pilots went home", None, True),
        ("a word in common, months later", 200, "pilots went home", None, False),
        ("a word in common, one page undated", None, "the harbour was quiet", None, True),
        ("two words that news seldom has, months later", 200, "the Vessna left the harbour", None, True),
        ("words taken over, months later", 200, "he said the harbour board withheld soundings then", None, True),
        ("titles of one story, months later", 200, "pilots went home", "Vessna inquiry: soundings hidden", True),
    ],
)
def test_the_further_apart_the_more_must_be_in_common(
    phenomenon: str, days: int | None, words: str, title: str | None, expected: bool
) -> None:
    here = dt.date(2020, 3, 1)
    one = view(
        "d1", "the harbour board withheld soundings from pilots of the Vessna", here, "Vessna soundings withheld"
    )
    when = None if days is None else here + dt.timedelta(days)
    assert one_story(one, view("d2", words, when, title)) is expected, phenomenon


@pytest.mark.parametrize(
    ("phenomenon", "days", "stems", "expected"),
    [
        ("two names, the same weeks", 10, "vessna reef dance choir barn", True),
        ("two names, months later", 200, "vessna reef dance choir barn", False),
        ("all that the story is about, months later", 200, "vessna reef soundings dance barn", True),
        ("nothing", 10, "mill dance choir barn fair", False),
    ],
)
def test_pages_that_tell_of_the_same_matters_meet_whatever_their_words(
    phenomenon: str, days: int, stems: str, expected: bool
) -> None:
    here = dt.date(2020, 3, 1)
    left = view("d1", "he was asleep", here, slug=_slug("vessna reef soundings harbour pilots"))
    right = view("d2", "nobody told us", here + dt.timedelta(days), slug=_slug(stems))
    for one, other in ((left, right), (right, left)):
        meet = bool({*page_lain(one)} & {*page_sought(other)})
        assert (meet and one_story(one, other)) is expected, phenomenon


def _slug(stems: str) -> Slug:
    return tuple((stem, 100) for stem in stems.split())


def test_an_outlet_that_repeats_its_own_line_tells_no_story_twice() -> None:
    line = "read also the trawler Vessna struck a reef while the harbour board withheld soundings"
    one = view("d1", line, dt.date(2020, 3, 1), outlet="Strandbote")
    assert not one_story(one, view("d2", line, dt.date(2020, 9, 1), outlet="Strandbote"))
    assert one_story(one, view("d2", line, dt.date(2020, 9, 1), outlet="Hafenblatt"))


def test_every_sign_has_its_weights(new_desk: Callable[[], Any]) -> None:
    weighed = {row[0] for row in lexicon.table("claims_weights")}
    here = dt.date(2020, 3, 1)
    left, right = view("d1", " ".join(WORDS), here, "Vessna"), view("d2", " ".join(WORDS), here, "Vessna")
    found = {sign.name for pair in ((left, right), (left, left)) for sign in signs(*pair)}
    assert found and found <= weighed and "bias" in weighed


def test_a_page_meets_no_more_of_a_longer_archive() -> None:
    stage = SameClaim()
    words = " ".join(WORDS)
    one = view("d0", words, dt.date(2020, 3, 1))
    assert stage.about == "entry"
    met = [
        sum(bool({*lain(view(f"d{n}", "the board met pilots", dt.date(2020, 3, 1) + dt.timedelta(n)))} & {*sought(one)})
            for n in range(1, years * 365, 30))
        for years in (1, 3)
    ]  # fmt: skip
    assert met[0] == met[1]
