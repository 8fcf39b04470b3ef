"""Words broken into lines that fit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.drawing import letters


@pytest.mark.parametrize(
    ("words", "room", "most", "expected"),
    [
        ("short", 100, 2, ("short",)),
        ("two short words", 60, 2, ("two short", "words")),
        ("a row of many little words that does not fit", 80, 2, ("a row of", "many little…")),
        ("Donaudampfschifffahrt", 60, 2, ("Donauda", "mpfsch…")),
        ("", 60, 2, ("",)),
    ],
)
def test_lines(words: str, room: float, most: int, expected: tuple[str, ...]) -> None:
    assert letters.lines(words, room, most=most) == expected


@given(st.text(max_size=80), st.floats(30, 300), st.integers(1, 3))
def test_lines_fit_and_lose_nothing_unmarked(words: str, room: float, most: int) -> None:
    rows = letters.lines(words, room, most=most)
    assert 1 <= len(rows) <= most
    assert all(letters.width(row) <= room or len(row) <= 1 for row in rows)
    kept = "".join("".join(rows).split())
    assert kept == "".join(letters.shown(words).split()) or kept.endswith("…")


def test_words_from_right_to_left_are_kept_apart_in_names() -> None:
    assert letters.named("שלום") == "\u2068שלום\u2069"
    assert letters.named("peace") == "peace"
