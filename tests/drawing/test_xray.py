"""The X-ray: shares of sentences as one bar."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.drawing.shapes import HOSTILE, inside, is_inert, names, size, texts

from onrecord.drawing import xray
from onrecord.drawing.sheet import NARROW, WIDE, Look
from onrecord.drawing.xray import Share, Stretch, Xray
from onrecord.export.wording import RECORDS
from onrecord.types import Record

counts = st.dictionaries(st.sampled_from(sorted(RECORDS)), st.integers(1, 60), min_size=1)


def of(counted: dict[Record, int], masthead: str = "Paper, 3 May 2031") -> Xray:
    shares = tuple(Share(record, RECORDS[record], counted[record]) for record in RECORDS if record in counted)
    return Xray(masthead, shares, tuple(Stretch(s.record) for s in shares for _ in range(s.count)))


def test_figures_and_words_stand_beside_the_patterns() -> None:
    svg = xray.svg(of({"on_record_named": 6, "anonymous": 3, "outlet_voice": 3}))
    shown = texts(svg)
    assert shown[0] == "12 sentences: 6 on record, 3 from unnamed sources"
    assert {"50 %", "25 %", "on record, named, 6 (50 %)", "anonymous, 3 (25 %)"} <= set(shown)
    assert names(svg)[:3] == [
        "on record, named: 6 sentences, 50 %",
        "anonymous: 3 sentences, 25 %",
        "the outlet’s own voice: 3 sentences, 25 %",
    ]
    assert names(svg)[3:] == [
        f"Sentence {n + 1}: {r}"
        for n, r in enumerate(["on record, named"] * 6 + ["anonymous"] * 3 + ["the outlet’s own voice"] * 3)
    ]


@settings(max_examples=20)
@given(counts, st.sampled_from([NARROW, WIDE]))
def test_segments_are_exactly_the_bar(counted: dict[Record, int], width: int) -> None:
    values = of(counted)
    bars = xray.segments(values, width)
    assert bars[0][0] == 0 and sum(breadth for _, breadth in bars) == pytest.approx(width)
    assert all(a + b == pytest.approx(c) for (a, b), (c, _) in itertools.pairwise(bars))
    assert all(
        b == pytest.approx(width * s.count / values.total) for (_, b), s in zip(bars, values.shares, strict=True)
    )
    svg = xray.svg(values, Look(width=width))
    assert inside(svg) and size(svg)[0] == width and len(svg) < 90_000


def test_an_article_without_sentences_has_a_picture() -> None:
    assert texts(xray.svg(Xray("Paper", ())))[0] == "0 sentences: 0 on record, 0 from unnamed sources"


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_mastheads_are_inert(words: str) -> None:
    values = Xray(words, (Share("anonymous", words, 1),), (Stretch("anonymous", words), Stretch("anonymous")))
    svg = xray.svg(values)
    assert is_inert(svg) and inside(svg) and len(svg) < 20_000
