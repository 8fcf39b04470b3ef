"""The wording ladder: rungs in order, beads by strength, drifted words marked."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.drawing.samples import LADDER, drift, rung
from tests.drawing.shapes import HOSTILE, inside, is_inert, names, root, size, texts

from onrecord.drawing import ladder
from onrecord.drawing.ladder import DRIFTS
from onrecord.drawing.ladder_rungs import RUNGS_SHOWN, Rungs, rungs
from onrecord.drawing.sheet import NARROW, WIDE, Look
from onrecord.types import Ladder

tellings = st.builds(
    rung,
    st.uuids().map(str),
    st.text("abc ", max_size=120),
    st.sampled_from(["", "ready to", "will"]),
    st.one_of(st.none(), st.integers(1, 6)),
    st.lists(st.text("de ", min_size=1, max_size=70), max_size=3),
    st.sampled_from(["affirms", "denies", "conditional"]),
)


def placed(values: Ladder, width: int = WIDE) -> Rungs:
    return rungs(values, DRIFTS, width - 24, narrow=width < 520)


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_beads_stand_further_right_the_more_the_words_commit(width: int) -> None:
    steps = placed(LADDER, width).steps
    beads = [step.bead for step in steps]
    assert beads[3] is None  # what is denied commits nobody
    first, second, third = (bead for bead in beads if bead)
    assert first[0] < second[0] < third[0] and first[1] < second[1] < third[1]
    assert [join.drifted for join in placed(LADDER, width).joins] == [True, True]


def test_drifted_words_are_marked_and_missing_ones_struck_through() -> None:
    svg = ladder.svg(LADDER)
    marked = {"".join(t.itertext()): t.get("class") for t in root(svg).iter("{http://www.w3.org/2000/svg}tspan")}
    assert (marked["considering"], marked["ready to"], marked["will"]) == ("strong", "drifted", "drifted")
    struck = [t.text for t in root(svg).iter("{http://www.w3.org/2000/svg}text") if "struck" in t.get("class", "")]
    assert struck == ["if the council agrees"]
    assert {"▸ harder words", "▸ condition gone", "talked of", "done"} <= set(texts(svg))
    assert texts(svg)[0] == "4 tellings; drifted: harder words and condition gone"
    assert names(svg)[0] == (
        "Paper r1, 4 January 2031: affirms, in the words considering, on the condition if the council agrees"
    )


def test_every_kind_of_drift_has_words() -> None:
    for kind in DRIFTS:
        svg = ladder.svg(replace(LADDER, drifts=(drift(kind, "r1", "r2", "gone words"),)))
        assert f"▸ {DRIFTS[kind]}" in texts(svg)


def test_the_first_and_the_drifted_are_kept_where_there_are_many() -> None:
    many = tuple(rung(f"m{n}", "it will close", "will", 5) for n in range(150))
    values = Ladder("c", "about", many, (drift("verb_hardened", "m0", "m140"),))
    steps = placed(values).steps
    kept = [step.rung.attribution for step in steps]
    assert len(kept) == RUNGS_SHOWN and kept[0] == "m0" and "m140" in kept
    assert len(ladder.svg(values)) < 40_000


@settings(max_examples=20)
@given(st.lists(tellings, max_size=8), st.sampled_from([NARROW, WIDE]))
def test_rungs_follow_one_another_and_all_is_inside(told: list, width: int) -> None:
    values = Ladder("c", "about", tuple(told), tuple(drift("verb_softened", "", one.attribution) for one in told[::2]))
    found = placed(values, width)
    for one, other in itertools.pairwise(found.steps):
        assert one.bottom == other.top
    for step in found.steps:
        assert all(step.top < row.y <= step.bottom for row in step.rows)
        rows = sorted((row.x, row.y) for row in step.rows)
        assert len(set(rows)) == len(rows)
        if step.bead:
            assert step.bead[0] in found.grades and step.top < step.bead[1] < step.bottom
    svg = ladder.svg(values, Look(width=width))
    assert inside(svg) and size(svg)[0] == width


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE.keys())
@pytest.mark.parametrize("width", [NARROW, WIDE])
def test_hostile_words_are_inert(words: str, width: int) -> None:
    hostile = replace(rung("r1", words, words, 3, [words, words]), outlet=words)
    kinds = (drift("verb_hardened", "r0", "r1", words), drift("condition_vanished", "r0", "r1", words))
    svg = ladder.svg(Ladder("c", words, (hostile,), kinds), Look(width=width), href=lambda _: words)
    assert is_inert(svg) and inside(svg) and len(svg) < 24_000
