"""The lineage tree: where the parties of chains stand, and what is drawn of them."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.drawing.shapes import HOSTILE, inside, is_inert, names, root, size, texts

from onrecord.drawing import lineage
from onrecord.drawing.lineage import NARROW, WIDE, Lineage, Node, tree
from onrecord.drawing.lineage_nodes import NODES_SHOWN, Tree
from onrecord.drawing.lineage_rows import joined
from onrecord.drawing.sheet import Look

keys = st.sampled_from("abcdefghijklmnopqrstuvwxyz")
chains = st.lists(st.lists(keys, min_size=1, max_size=5, unique=True), min_size=1, max_size=40)


def node(key: str, **how: bool) -> Node:
    return Node(key, (key,), **how)


def chain(*keys: str) -> tuple[Node, ...]:
    return tuple(node(key) for key in keys)


def retold(times: int) -> Lineage:
    """A claim that so many publishers retell, a third of them through an agency, all of them from one weekly."""
    weekly, agency = Node("weekly", ("Hill Weekly",), True, origin=True), Node("agency", ("Coast Wire",), True)
    clerk = Node("clerk", ("a clerk",), anonymous=True)
    found = []
    for n in range(times):
        page = Node(f"p{n}", (f"Paper {n}",), True, pages=frozenset({f"d{n}"}))
        found.append((page, *([agency] if n % 3 == 0 else []), weekly, clerk))
    return Lineage("Says so: all lines meet in 1 origin", "told", tuple(found))


def at(drawn: Tree) -> dict[str, tuple[float, float]]:
    return {p.node.key: (p.x, p.top) for p in drawn.places}


def test_many_lines_meet_in_one_origin_above_them() -> None:
    drawn = tree([chain("page 1", "weekly"), chain("page 2", "weekly"), chain("page 3", "agency", "weekly")], WIDE)
    places = at(drawn)
    pages = [places[f"page {n}"] for n in (1, 2, 3)]
    assert len({y for _, y in pages}) == 1
    assert places["weekly"][1] < places["agency"][1] < pages[0][1]
    assert len({(line.x2, line.y2) for line in drawn.lines if line.upper == "weekly"}) == 1


@pytest.mark.parametrize(
    ("publishers", "width", "shapes"),
    [
        (5, WIDE, {"box": 8}),
        (30, WIDE, {"box": 3, "tick": 30, "bend": 1}),
        (150, WIDE, {"box": 3, "sheaf": 2, "bend": 1}),
        (12, NARROW, {"box": 3, "tick": 12, "bend": 1}),
        (150, NARROW, {"box": 3, "sheaf": 2, "bend": 1}),
    ],
)
def test_publishers_are_boxes_then_ticks_then_counted(publishers: int, width: int, shapes: dict[str, int]) -> None:
    drawn = tree(retold(publishers).chains, width - 24)
    found = {shape: sum(p.shape == shape for p in drawn.places) for shape in ("box", "tick", "sheaf", "bend")}
    assert {shape: many for shape, many in found.items() if many} == shapes | ({"bend": 1} if publishers == 5 else {})
    assert sum(p.node.count for p in drawn.places if p.top == max(p.top for p in drawn.places)) == publishers


def test_above_eighty_nodes_only_the_backbone_is_drawn_however_much_room_there_is() -> None:
    shapes = [{p.shape for p in tree(retold(many).chains, 3000).places} for many in (70, 90)]
    assert shapes == [{"box", "bend", "tick"}, {"box", "bend", "sheaf"}]


def test_everything_is_drawn_when_asked_for() -> None:
    drawn = tree(retold(150).chains, WIDE, everything=True)
    assert not drawn.counted and len(drawn.places) > 150 and drawn.width > WIDE


@settings(max_examples=40)
@given(chains, st.sampled_from([NARROW, WIDE]), st.booleans())
def test_nothing_overlaps_and_lines_end_on_their_nodes(keys: list[list[str]], width: int, everything: bool) -> None:
    drawn = tree([chain(*one) for one in keys], width, everything=everything)
    places = {p.node.key: p for p in drawn.places}
    assert len(places) == len(drawn.places)
    for p in drawn.places:
        assert p.breadth / 2 - 0.01 <= p.x <= drawn.width - p.breadth / 2 + 0.01
        assert p.top >= 0 and p.bottom <= drawn.height
    for one, other in itertools.combinations(drawn.places, 2):
        apart = abs(one.x - other.x) >= (one.breadth + other.breadth) / 2 - 0.01
        assert apart or one.bottom < other.top or other.bottom < one.top
    for line in drawn.lines:  # upwards also where two outlets cite each other
        lower, upper = places[line.lower], places[line.upper]
        assert (line.y1, line.y2) == (lower.top, upper.bottom) and line.y1 > line.y2
        assert abs(line.x1 - lower.x) <= lower.breadth / 2 + 0.01
        assert abs(line.x2 - upper.x) <= upper.breadth / 2 + 0.01


@settings(max_examples=40)
@given(chains)
def test_every_link_that_closes_no_circle_is_drawn(keys: list[list[str]]) -> None:
    made = [chain(*one) for one in keys]
    drawn = tree(made, WIDE, everything=True)
    bends = {p.node.key for p in drawn.places if p.shape == "bend"}
    above = {(line.lower, line.upper) for line in drawn.lines}
    for lower, upper in joined(made)[1]:
        reached = {lower}
        for _ in range(30):
            reached |= {b for a, b in above if a == lower or (a in reached and a in bends)}
        assert upper in reached


@pytest.mark.parametrize("publishers", [1, 6, 30, 150, 600])
@pytest.mark.parametrize("width", [NARROW, WIDE])
def test_size_is_bounded(publishers: int, width: int) -> None:
    svg = lineage.svg(retold(publishers), Look(width=width))
    assert len(svg) < 32_000
    assert inside(svg) and size(svg)[0] <= width and size(svg)[1] < 800


def test_everything_grows_in_step() -> None:
    assert len(lineage.svg(retold(600), everything=True)) < 600 * 500


def test_marks_are_named_and_lead_to_the_evidence() -> None:
    linked = Node("weekly", ("Hill Weekly",), True, origin=True, href="#at-1")
    svg = lineage.svg(Lineage("m", "t", ((node("page"), linked), (node("other"), linked))))
    assert names(svg) == ["Hill Weekly: an outlet and the origin", "page: a voice", "other: a voice"]
    assert [a.get("href") for a in root(svg).iter("{http://www.w3.org/2000/svg}a")] == ["#at-1"]


def test_kinds_differ_in_shape_and_word_not_in_colour_alone() -> None:
    voice = Node("v", ("a clerk",), anonymous=True)
    svg = lineage.svg(
        Lineage("m", "t", ((Node("p", ("Paper",), True), Node("o", ("Weekly",), True, origin=True), voice),))
    )
    assert {"origin", "outlet", "anonymous", "relays, upwards"} <= set(texts(svg))
    assert 'class="shape dashed"' in svg


def test_what_may_be_no_origin_of_its_own_is_broken_and_says_so() -> None:
    doubtful = Node("w", ("Weekly",), True, origin=True, unsure=True)
    svg = lineage.svg(Lineage("m", "t", ((node("page"), doubtful), (node("other"), node("sure", origin=True)))))
    assert {"not counted", "perhaps no origin of its own: not counted", "origin"} <= set(texts(svg))
    assert "Weekly: an outlet and perhaps no origin of its own" in names(svg)
    assert 'class="origin unsure"' in svg


def test_a_document_is_a_leaf_with_a_folded_corner() -> None:
    svg = lineage.svg(Lineage("m", "t", ((node("page"), node("a report", document=True)),)))
    assert "document" in texts(svg) and "a report: a document" in names(svg)


def test_an_inferred_hop_is_dotted() -> None:
    for inferred in (True, False):
        svg = lineage.svg(Lineage("m", "t", ((node("page"), node("town", origin=True, inferred=inferred)),)))
        assert next(e.get("class") for e in root(svg).iter("{http://www.w3.org/2000/svg}path")) == (
            "line dotted" if inferred else "line"
        )
        assert ("inferred" in texts(svg)) is inferred


def test_counted_parties_can_be_asked_for() -> None:
    svg = lineage.svg(retold(NODES_SHOWN + 20), show_all="#all")
    assert "show all" in texts(svg) and "100 parties counted here rather than drawn" in texts(svg)


def test_nobody_is_a_picture_too() -> None:
    assert "Nobody in this ledger takes this side." in texts(lineage.svg(Lineage("Denies: nobody", "", ())))


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_names_are_inert(words: str) -> None:
    party = Node("x", (words or "?", words + "2"), href=words)
    svg = lineage.svg(Lineage(words, words, ((node("page"), party),)), show_all=words)
    assert is_inert(svg) and inside(svg) and len(svg) < 20_000


def test_the_picture_in_the_readme_is_inert_and_small() -> None:
    svg = (Path(__file__).parents[2] / "docs/pictures/lineage.svg").read_text("utf-8")
    assert is_inert(svg) and inside(svg) and len(svg) < 12_000
