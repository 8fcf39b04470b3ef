"""Two documents held against one another."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from onrecord.corpus.changes import difference
from onrecord.corpus.evidence import evidence
from onrecord.types import Change, Difference

TUGS = "Olvia would lend two tugs to the harbour mission"
IF = "if the council agrees"


def held(desk: Any, left: str = "d1", right: str = "d2") -> Difference:
    ledger = desk.ledger()
    return difference(left, right, ledger.claims, evidence(desk.entries, ledger))


def changes(desk: Any) -> list[Change]:
    (matter,) = held(desk).matters
    return list(matter.changes)


def hop(desk: Any, page: str, who: str) -> Any:
    kinds: dict[str, tuple[str, str, str, str | None]] = {
        "minister": ("source", "Mara Zelnik", "person", None),
        "clerks": ("source", "harbour clerks", "group", "anonymous_group"),
        "two clerks": ("source", "two harbour clerks", "group", "anonymous_group"),
        "pilots": ("source", "pilots of the port", "group", "anonymous_group"),
        "radio": ("outlet", "Radio Olvia", "outlet", None),
    }
    role, *actor = kinds[who]
    return desk.hop(role, desk.actor(page, *actor))


KINDS = [
    # the words, who and more on the left; the same on the right; the kinds of change
    ((TUGS, "minister"), (TUGS, "minister"), {}, {}, []),
    (("Olvia considers lending two tugs", "minister"), ("Olvia will lend two tugs", "minister"), {}, {}, ["verb"]),
    ((f"{TUGS} {IF}", "minister"), (TUGS, "minister"), {"conditions": [IF]}, {}, ["condition"]),
    ((TUGS, "minister"), (f"{TUGS} {IF}", "minister"), {}, {"conditions": [IF]}, ["condition"]),
    (("Olvia would perhaps lend tugs", "minister"), (TUGS, "minister"), {"hedges": ["perhaps"]}, {}, ["hedge"]),
    ((TUGS, "clerks"), (TUGS, "pilots"), {}, {}, ["source"]),
    ((TUGS, "clerks"), (TUGS, "two clerks"), {}, {}, []),
    ((TUGS, "clerks"), (TUGS, "minister"), {}, {}, ["source", "record"]),
    ((TUGS, "radio clerks"), (TUGS, "clerks"), {}, {}, ["hops"]),
    ((TUGS, "minister"), (TUGS, "minister"), {"earliest": "2031-01-05", "latest": "2031-01-05"},
     {"earliest": "2031-03-01", "latest": "2031-03-01"}, ["time"]),
    ((TUGS, "minister"), (TUGS, "minister"), {}, {"polarity": "denies"}, ["stance", "stance"]),
]  # fmt: skip


def two_pages(desk: Any, left: tuple[str, str], right: tuple[str, str], one: Any, two: Any) -> None:
    desk.page("d1", "Strandbote", "2031-03-01")
    desk.page("d2", "Island Mail", "2031-03-03")
    ids = []
    for page, (words, who), more in (("d1", left, one), ("d2", right, two)):
        names = who.split(" ") if who.startswith("radio") else [who]
        ids.append(desk.says(page, words, *(hop(desk, page, name) for name in names), **more))
    desk.together(*ids)


@pytest.mark.parametrize(("left", "right", "one", "two", "kinds"), KINDS)
def test_what_is_otherwise_in_the_second_report(
    desk: Any, left: tuple[str, str], right: tuple[str, str], one: Any, two: Any, kinds: list[str]
) -> None:
    two_pages(desk, left, right, one, two)
    assert [c.kind for c in changes(desk)] == kinds


@pytest.mark.parametrize(("left", "right", "one", "two", "kinds"), KINDS)
def test_the_other_way_round_the_sides_are_exchanged(
    desk: Any, left: tuple[str, str], right: tuple[str, str], one: Any, two: Any, kinds: list[str]
) -> None:
    two_pages(desk, left, right, one, two)
    there, back = held(desk), held(desk, "d2", "d1")
    sides = {(c.kind, c.left, c.right) for m in there.matters for c in m.changes}
    assert {(c.kind, c.right, c.left) for m in back.matters for c in m.changes} == sides
    assert (there.only_left, there.only_right) == (back.only_right, back.only_left)


def test_the_sides_of_a_change_are_words_of_their_pages(desk: Any) -> None:
    two_pages(desk, (f"{TUGS} {IF}", "minister"), (TUGS, "clerks"), {"conditions": [IF]}, {})
    for change in changes(desk):
        assert change.left is None or change.left.document == "d1"
        assert change.right is None or change.right.document == "d2"
        assert change.left or change.right


def test_what_only_one_report_has_and_who_publishes_both(desk: Any) -> None:
    two_pages(desk, (TUGS, "minister"), (TUGS, "minister"), {}, {})
    desk.says("d2", "the fish market reopens after the flood", hop(desk, "d2", "minister"))
    desk.says("d2", "to comment", hop(desk, "d2", "minister"), polarity="reports")
    got = held(desk)
    assert got.only_left == ()
    assert [words.text for words in got.only_right] == ["the fish market reopens after the flood"]
    assert got.same_outlet is False
    assert held(desk, "d1", "d1").same_outlet is True


def test_the_newsroom_from_which_both_have_it_is_named(desk: Any) -> None:
    two_pages(desk, (TUGS, "radio clerks"), (TUGS, "radio clerks"), {}, {})
    (matter,) = held(desk).matters
    assert matter.outlets == ("Radio Olvia",)
    assert matter.changes == ()


def test_a_publisher_that_is_not_stated_is_not_guessed(desk: Any) -> None:
    desk.page("d1")
    desk.page("d2", "Island Mail")
    assert held(desk).same_outlet is None


def test_a_party_that_the_other_page_names_elsewhere_is_no_difference(desk: Any) -> None:
    two_pages(desk, (TUGS, "minister"), (TUGS, "clerks"), {}, {})
    ledger = desk.ledger()
    for text, expected in (("Two tugs go.", True), ("Two tugs go, Mara Zelnik confirmed.", False)):
        seen = evidence(desk.entries, ledger, texts={"d2": text})
        (matter,) = difference("d1", "d2", ledger.claims, seen).matters
        assert ("source" in {c.kind for c in matter.changes}) is expected


def test_a_newspaper_without_a_name_may_be_the_one_that_is_named(desk: Any) -> None:
    desk.page("d1", "Strandbote", "2031-03-01")
    desk.page("d2", "Island Mail", "2031-03-03")
    ids = [desk.says("d1", TUGS, hop(desk, "d1", "radio"))]
    ids.append(desk.says("d2", TUGS, desk.hop("outlet", desk.actor("d2", "a newspaper", "outlet"))))
    desk.together(*ids)
    assert changes(desk) == []


def test_two_pages_of_one_outlet_are_told_apart(desk: Any) -> None:
    desk.page("d1", "Strandbote", "2031-03-01")
    desk.page("d2", "Strandbote", "2031-03-03")
    ids = [desk.says("d1", f"{TUGS} {IF}", hop(desk, "d1", "minister"), conditions=[IF])]
    ids.append(desk.says("d2", TUGS, hop(desk, "d2", "minister")))
    desk.together(*ids)
    (change,) = changes(desk)
    assert "the left page of Strandbote" in change.why
    assert "the right page of Strandbote" in change.why


STATEMENTS = st.lists(
    st.tuples(
        st.sampled_from([TUGS, f"{TUGS} {IF}", "Olvia considers lending tugs", "the fish market reopens"]),
        st.sampled_from(["minister", "clerks", "radio"]),
        st.sampled_from(["affirms", "denies", "conditional", "reports"]),
    ),
    max_size=6,
)


@given(STATEMENTS)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_document_does_not_differ_from_itself(
    new_desk: Callable[[], Any], statements: list[tuple[str, str, str]]
) -> None:
    desk = new_desk()
    desk.page("d1", "Strandbote", "2031-03-01")
    for words, who, polarity in statements:
        conditions = [IF] if IF in words else []
        desk.says("d1", words, hop(desk, "d1", who), polarity=polarity, conditions=conditions)
    got = held(desk, "d1", "d1")
    assert not [c for m in got.matters for c in m.changes]
    assert not got.only_left
    assert not got.only_right
