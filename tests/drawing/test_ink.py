"""SVG as text: what is written is escaped, bounded, and refers to nothing."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.drawing.shapes import HOSTILE, is_inert, points, root

from onrecord.drawing import ink


def picture(words: str, href: str = "") -> str:
    marked = ink.mark(words, ink.rect(0, 0, 10, 10, "shape"), ink.words(words, 5, 5), href=href)
    return ink.picture((100, 50), [marked], title=words, told=words)


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_words_are_inert(words: str) -> None:
    assert is_inert(picture(words))


@given(st.text(max_size=60))
def test_any_words_are_inert(words: str) -> None:
    assert is_inert(picture(words))


@pytest.mark.parametrize(
    ("href", "linked"),
    [
        ("#at-a-1", True),
        ("claims/c-1#note", True),
        ("/documents/d-1?q=a&b=c", True),
        ("../up", True),
        ("", False),
        ("javascript:alert(1)", False),
        ("JaVaScRiPt:alert(1)", False),
        ("java\tscript:alert(1)", False),
        (" javascript:alert(1)", False),
        ("\x01javascript:alert(1)", False),
        ("data:text/html,<script>", False),
        ("https://example.org/", False),
        ("//example.org/", False),
        ("/\\example.org", False),
        ("\\\\example.org", False),
        ("vbscript:x", False),
        ('#"onclick="alert(1)', True),
    ],
)
def test_only_addresses_of_the_same_site_are_linked(href: str, linked: bool) -> None:
    svg = picture("words", href)
    assert is_inert(svg)
    links = [e.get("href") for e in root(svg).iter("{http://www.w3.org/2000/svg}a")]
    assert links == ([href] if linked else [])


def test_a_picture_is_an_image_unless_it_holds_links() -> None:
    assert root(picture("words")).get("role") == "img"
    assert root(picture("words", "#a")).get("role") == "group"


@settings(max_examples=40)
@given(st.floats(0, 500), st.floats(0, 500), st.floats(1, 400), st.floats(1, 80), st.floats(3, 9))
def test_patterns_stay_in_their_box(x: float, y: float, width: float, height: float, gap: float) -> None:
    for pattern in (ink.hatched, ink.dotted, ink.upright, ink.level):
        drawn = pattern(x, y, width, height, "edge-no", gap)
        for px, py in points(root(f'<svg xmlns="http://www.w3.org/2000/svg">{drawn}</svg>')):
            assert x - 0.2 <= px <= x + width + 0.2 and y - 0.2 <= py <= y + height + 0.2
        assert len(drawn) < 60_000


def test_marks_have_names_whoever_reads_them() -> None:
    (plain,) = root(picture("a name")).iter("{http://www.w3.org/2000/svg}g")
    (linked,) = root(picture("a name", "#a")).iter("{http://www.w3.org/2000/svg}a")
    assert (plain.get("role"), plain[0].text) == ("img", "a name")
    assert (linked.get("aria-label"), linked[0].text) == (None, "a name")  # a label would hide the words drawn inside
