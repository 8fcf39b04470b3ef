"""Where the parties of chains stand in the drawing."""

from __future__ import annotations

import itertools
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from onrecord.export.book import Book
from onrecord.export.inert import line
from onrecord.export.lineage import NARROW, WIDE, Node, lines, svg, tree
from onrecord.types import Origin, Side

names = st.sampled_from("abcdefghijkl")
chains = st.lists(st.lists(names, min_size=1, max_size=5, unique=True), min_size=1, max_size=12)


def node(key: str, **how: bool) -> Node:
    return Node(key, (key,), **how)


def chain(*keys: str) -> tuple[Node, ...]:
    return tuple(node(key) for key in keys)


def at(drawn_chains: list[tuple[Node, ...]], columns: int = WIDE) -> dict[str, tuple[float, float]]:
    return {p.node.key: (p.x, p.y) for p in tree(drawn_chains, columns).places}


def test_many_lines_meet_in_one_origin_above_them() -> None:
    places = at([chain("page 1", "weekly"), chain("page 2", "weekly"), chain("page 3", "agency", "weekly")])
    pages = [places[f"page {n}"] for n in (1, 2, 3)]
    assert len({y for _, y in pages}) == 1
    assert places["weekly"][1] < places["agency"][1] < pages[0][1]


def test_a_row_too_wide_is_counted() -> None:
    drawn = tree([chain(f"page {n}", "weekly") for n in range(40)], NARROW)
    assert {p.node.label for p in drawn.places} == {"weekly", "page 0", "page 1", "and 38 more"}


@given(chains, st.integers(2, 5))
def test_readers_are_below_and_nothing_overlaps(keys: list[list[str]], columns: int) -> None:
    drawn = tree([chain(*one) for one in keys], columns)
    y = {p.node.key: p.y for p in drawn.places}
    assert all(y[lower] > y[upper] for lower, upper in drawn.edges)  # also where two outlets cite each other
    boxes = [(p.x, p.y) for p in drawn.places if not p.node.bend]
    assert len(set(boxes)) == len(boxes)
    assert all(0 < x < drawn.width and 0 < up < drawn.height for x, up in boxes)
    for row in {up for _, up in boxes}:
        across = sorted(x for x, up in boxes if up == row)
        assert len(across) <= columns
        assert all(right - left >= 100 for left, right in itertools.pairwise(across))


@given(st.text(max_size=40))
def test_drawing_is_wellformed_whatever_the_names(name: str) -> None:
    made = svg(tree([(node("page"), Node("x", (line(name),), anonymous=True))]), name)
    assert "anonymous" in [text.text for text in ElementTree.fromstring(made).iter("text")]


def test_origin_reached_through_its_unnamed_sources(bridge: Book) -> None:
    side = Side("one", 1, 0, 0, (Origin("e-q", "Quay Letter", None, False, ("a-1", "c-1")),), "")
    first, second = lines(side, bridge)
    assert [n.label for n in first] == ["Harbour Gazette", "Quay Letter", "unnamed clerks"]
    assert [(n.outlet, n.origin, n.anonymous) for n in first] == [
        (True, False, False),
        (True, True, False),
        (False, False, True),
    ]
    assert first[2].key == second[2].key  # what the drawing shows is where they were met, not who they are
    shared = next(p.node for p in tree([first, second]).places if p.node.anonymous)
    assert (shared.label, shared.note) == ("unnamed sources", "in 2 wordings")
    assert next(n.label for n in second) == "publisher not stated"


def test_an_institution_is_led_to_the_speaker_it_is_counted_as(bridge: Book) -> None:
    side = Side("one", 1, 0, 1, (Origin("e-b", "Brinmoor", None, False, ("b-1",)),), "")
    (only,) = lines(side, bridge)
    assert [(n.label, n.origin, n.inferred) for n in only] == [
        ("City Sheet", False, False),
        ("Ada Venn", False, False),
        ("Brinmoor", True, True),
    ]
