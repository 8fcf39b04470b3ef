"""Slugs: what tells a page from other pages."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from onrecord.language.slugs import alike, slug

FERRY = ["The Orlen ferry struck a pier at Dovrey.", "Dovrey's harbour master shut the pier; the Orlen was towed."]
AGAIN = ["Towed: the ferry Orlen at the broken pier in Dovrey"]
OTHER = ["Teachers in Maskel will strike over pay, their union said.", "The union wants five per cent."]


def test_pages_of_one_story_are_alike_and_others_are_not() -> None:
    one, again, other = (dict(slug(page)) for page in (FERRY, AGAIN, OTHER))
    assert alike(one, again) > 0.4
    assert alike(one, other) < 0.05


def test_names_weigh_more_than_words() -> None:
    heaviest = [stem for stem, _ in slug(FERRY)[:2]]
    assert set(heaviest) == {"orlen", "dovrei"}


def test_a_long_page_has_a_short_slug() -> None:
    assert len(slug([f"Zelm{chr(97 + n % 26)}{chr(97 + n // 26)} spoke." for n in range(400)])) == 24


pages = st.lists(st.text(st.sampled_from("Orlen ferry pier Dovrey strike union. "), max_size=60), max_size=4)


@given(pages, pages)
def test_likeness_is_the_same_both_ways_and_bounded(one: list[str], other: list[str]) -> None:
    left, right = dict(slug(one)), dict(slug(other))
    assert alike(left, right) == alike(right, left)
    assert 0 <= alike(left, right) <= 1.000001
    assert not left or alike(left, left) > 0.999999
