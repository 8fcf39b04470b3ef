"""What stands of a log: undoing takes back, undoing that gives back, a suggestion stands by whoever adopts it."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.corpus.rulings import Effective, effective, states, ties, void
from onrecord.types import Anchor, Logged, LogKind, Ruling

WHEN = dt.datetime(2027, 5, 3, 9, tzinfo=dt.UTC)


def judged(number: int, by: str = "Ana", suggested: bool = False) -> Logged:
    ruling = Ruling("reject", (Anchor("a-1", "d", (), "it sank"),))
    return Logged(number, "reject", by, WHEN, "", suggested, None, ruling)


def about(number: int, kind: LogKind, refers: int, by: str = "Ben") -> Logged:
    return Logged(number, kind, by, WHEN, "", False, refers, None)


@pytest.mark.parametrize(
    ("phenomenon", "log", "standing"),
    [
        ("a judgement", [judged(1)], [1]),
        ("undone", [judged(1), about(2, "undo", 1)], []),
        ("the undoing undone", [judged(1), about(2, "undo", 1), about(3, "undo", 2)], [1]),
        ("undone again", [judged(1), about(2, "undo", 1), about(3, "undo", 2), about(4, "undo", 1)], []),
        ("a suggestion", [judged(1, suggested=True)], []),
        ("adopted", [judged(1, suggested=True), judged(2), about(3, "adopt", 1)], [2, 1]),
        ("declined", [judged(1, suggested=True), about(2, "decline", 1)], []),
        ("the adoption undone", [judged(1, suggested=True), about(2, "adopt", 1), about(3, "undo", 2)], []),
        ("adopted and undone", [judged(1, suggested=True), about(2, "adopt", 1), about(3, "undo", 1)], []),
    ],
)
def test_what_stands(phenomenon: str, log: list[Logged], standing: list[int]) -> None:
    assert [one.line.number for one in effective(log)] == standing


def test_a_suggestion_stands_by_the_word_of_whoever_adopted_it() -> None:
    (one,) = effective([judged(1, "a reader", suggested=True), about(2, "adopt", 1, "Cy")])
    assert (one.by, one.since, one.line.by) == ("Cy", 2, "a reader")


@given(st.lists(st.integers(0, 8), max_size=9))
def test_an_undone_line_never_stands_and_every_line_has_a_state(refers: list[int]) -> None:
    log = [judged(1), *(about(n, "undo", r % (n - 1) + 1) for n, r in enumerate(refers, 2))]
    now = states(log)
    assert set(now) == {line.number for line in log}
    assert {n for n, state in now.items() if state == "undone"} == void(log)
    assert all(one.line.number not in void(log) for one in effective(log))


def bound(kind: LogKind, subject: str, other: str, leaves: str = "") -> Effective:
    sides = [tuple(Anchor(id, "d", (), id) for id in side.split()) for side in (subject, other, leaves)]
    return Effective(Logged(1, kind, "Ana", WHEN, "", False, None, Ruling(kind, *sides)), "Ana", 1)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("phenomenon", "one", "gone", "pairs"),
    [
        ("all to the first", bound("merge", "a b", "c"), "", {("a", "b", True), ("a", "c", True)}),
        ("the first is gone", bound("merge", "a b", "c"), "a", {("b", "c", True)}),
        ("one side is gone", bound("merge", "a b", "c"), "c", set()),
        ("each with each", bound("part", "a b", "c d"), "d", {("a", "c", False), ("b", "c", False)}),
        ("to the nearest only", bound("move", "a", "b c", "d"), "", {("a", "b", True), ("a", "d", False)}),
        ("to the next where that is gone", bound("move", "a", "b c", ""), "b", {("a", "c", True)}),
        ("not away from what it cannot reach", bound("move", "a", "b", "d"), "b", set()),
        ("alone", bound("move", "a", "", "c d"), "d", {("a", "c", False)}),
    ],
)
def test_what_a_judgement_ties(phenomenon: str, one: Effective, gone: str, pairs: set[tuple[str, str, bool]]) -> None:
    now = {id: id for id in "abcd" if id not in gone}
    assert {(t.left, t.right, t.holds) for t in ties(one, now)} == pairs
    assert all(t.by == "Ana" and t.why.startswith("Ana says that") for t in ties(one, now))
