"""Judgements go along with lines that two versions of a page have in common, and with no others."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.corpus.versions import carried, version
from onrecord.types import Anchor, Correction, Ruling, Span

OLD = "One sailed.\nTwo stayed.\nThree sank."


@pytest.mark.parametrize(
    ("phenomenon", "new", "words", "there"),
    [
        ("nothing changed", OLD, "Two", "Two"),
        ("a line before", "Zero.\n" + OLD, "stayed", "stayed"),
        ("other ends of lines", OLD.replace("\n", "\r\n"), "sank", "sank"),
        ("the line changed", OLD.replace("stayed", "left"), "Two", None),
        ("words over two lines", "Zero.\n" + OLD, "stayed.\nThree", "stayed.\nThree"),
        ("words over two lines that were parted", OLD.replace("\nThree", "\n\nThree"), "stayed.\nThree", None),
        ("the line is gone", "One sailed.", "Three", None),
    ],
)
def test_words_are_found_in_the_next_version(phenomenon: str, new: str, words: str, there: str | None) -> None:
    at = OLD.index(words)
    place = version("d-2", OLD, new).place(Span(at, at + len(words)))
    assert (place and place.of(new)) == there


@given(st.lists(st.sampled_from(["a b", "c", "", "d e f"]), max_size=6), st.lists(st.sampled_from(["a b", "c", "g"])))
def test_what_is_found_are_the_same_words(old: list[str], new: list[str]) -> None:
    before, after = "\n".join(old), "\n".join(new)
    found = version("d-2", before, after)
    for start in range(len(before)):
        span = Span(start, start + 1)
        place = found.place(span)
        assert place is None or place.of(after) == span.of(before)


def test_a_correction_is_carried_whole_or_not_at_all() -> None:
    new = version("d-2", OLD, "Zero.\n" + OLD.replace("sank", "swam"))
    anchor = Anchor("a-1", "d-1", (Span(0, 3),), "One")
    for spans, expected in (((Span(4, 10),), (Span(10, 16),)), ((Span(4, 10), Span(24, 29)), None)):
        ruling = Ruling("correct", (anchor,), correction=Correction("content", spans=spans))
        now = carried(ruling, {"d-1": new})
        assert (now and now.correction and now.correction.spans) == expected


def test_a_party_of_another_page_stays_as_it_was() -> None:
    pair = Anchor("d-1:3", "d-1", (Span(0, 3), Span(24, 29)), "One"), Anchor("d-9:1", "d-9", (Span(0, 3),), "Uno")
    now = carried(Ruling("merge", pair[:1], pair[1:]), {"d-1": version("d-2", OLD, "Zero.\nOne sailed.")})
    assert now is not None
    assert (now.other, now.subject[0].document, now.subject[0].spans) == (pair[1:], "d-2", (Span(6, 9),))
    assert carried(Ruling("merge", pair[:1], pair[1:]), {"d-1": version("d-2", OLD, "Zero.")}) is None
