"""The position matrix: cells at their party and time, solid or hatched, with flags and question marks."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.drawing.samples import MATRIX, cell, day
from tests.drawing.shapes import HOSTILE, inside, is_inert, names, root, size, texts

from onrecord.drawing import matrix
from onrecord.drawing.matrix_cells import Grid, grid, left_out
from onrecord.drawing.sheet import NARROW, WIDE, Look
from onrecord.types import Matrix, Row

cells = st.builds(
    cell,
    st.integers(0, 5),
    st.sampled_from(["affirms", "denies", "conditional", "not_ruled_out", "mixed"]),
    st.booleans(),
    st.lists(st.text("ab ", min_size=1, max_size=60), max_size=3),
    st.booleans(),
)
matrices = st.builds(
    lambda rows: Matrix(tuple(day(n * 40) for n in range(6)), tuple(rows)),
    st.lists(
        st.builds(Row, st.none(), st.text("xyz ", max_size=40), st.lists(cells, max_size=5).map(tuple)), max_size=8
    ),
)


def placed(values: Matrix, width: int = WIDE) -> Grid:
    return grid(values, width - 24, narrow=width < 520, marks={})


def test_cells_of_one_party_stand_in_one_row_and_those_of_one_time_below_one_another() -> None:
    boxes = placed(MATRIX).boxes
    assert [(b.name, b.cell.stance) for b in boxes] == [
        ("Brinmoor", "denies"),
        ("Brinmoor", "conditional"),
        ("Ada Venn", "denies"),
        ("Ada Venn", "opposes"),
    ]
    assert boxes[0].y == boxes[1].y < boxes[2].y == boxes[3].y
    assert boxes[0].x == boxes[2].x < boxes[1].x < boxes[3].x


def test_words_say_what_pattern_and_colour_show() -> None:
    svg = matrix.svg(MATRIX, "The bridge", href=lambda a: f"#{a}")
    assert {"denies", "on a condition", "against", "on record", "reported only", "?", "date not stated"} <= set(
        texts(svg)
    )
    assert texts(svg)[0] == "3 positions on record, 1 only reported"
    assert names(svg) == [
        "Brinmoor: denies, on record, 1 January 2031",
        "Brinmoor: on a condition, reported only, 2 January 2031, on the condition if the council agrees, unanswered",
        "Ada Venn: denies, on record, 1 January 2031",
        "Ada Venn: against, on record, 3 January 2031",
    ]
    links = [a.get("href") for a in root(svg).iter("{http://www.w3.org/2000/svg}a")]
    assert links == ["#a-0", "#a-1", "#a-0", "#a-2"]


def test_several_claims_are_told_apart_by_letters() -> None:
    row = Row(None, "Brinmoor", (cell(0, "denies", claim="c-1"), cell(0, "affirms", False, claim="c-2")))
    svg = matrix.svg(Matrix((day(0),), (row,)), "The bridge", claims={"c-1": "It closes", "c-2": "It is sold"})
    assert {"A: denies", "B: affirms", "A: It closes", "B: It is sold"} <= set(texts(svg))


def test_a_collective_names_its_members() -> None:
    svg = matrix.svg(
        Matrix((day(0),), (Row(None, "three towns", (cell(0, "not_ruled_out"),), ("Ule", "Ome", "Ire")),)), "m"
    )
    assert "3 together: Ule, Ome, Ire" in " ".join(texts(svg))


@settings(max_examples=20)
@given(matrices, st.sampled_from([NARROW, WIDE]))
def test_nothing_overlaps_and_all_is_inside(values: Matrix, width: int) -> None:
    boxes = placed(values, width).boxes
    assert len(boxes) == sum(len(row.cells) for row in values.rows) - left_out(values)[1]
    for one, other in itertools.combinations(boxes, 2):
        apart = one.x + one.width <= other.x or other.x + other.width <= one.x
        assert apart or one.y + one.height <= other.y or other.y + other.height <= one.y
    svg = matrix.svg(values, "m", Look(width=width))
    assert inside(svg) and size(svg)[0] <= width + 1


def test_size_is_bounded() -> None:
    many = tuple(Row(None, f"Party {n}", tuple(cell(c % 3, "denies") for c in range(30))) for n in range(100))
    svg = matrix.svg(replace(MATRIX, rows=many), "m")
    assert len(svg) < 400_000
    assert "60 further parties and 480 further cells not drawn here" in texts(svg)


def test_nobody_is_a_picture_too() -> None:
    assert "Nobody holds a position here, as far as this ledger knows." in texts(matrix.svg(Matrix((), ()), "m"))


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE.keys())
@pytest.mark.parametrize("width", [NARROW, WIDE])
def test_hostile_words_are_inert(words: str, width: int) -> None:
    row = Row(None, words, (cell(0, "conditional", False, [words, words], True),), (words, words))
    svg = matrix.svg(Matrix((day(0),), (row,)), words, Look(width=width), claims={"c": words}, href=lambda _: words)
    assert is_inert(svg) and inside(svg) and len(svg) < 24_000
