"""Which groups agree, and what of a large group is what it was once one more is in it."""

from __future__ import annotations

import pytest

from onrecord.corpus.agreeing import Group as Met
from onrecord.corpus.agreeing import Marks, agreeing

HARBOUR, HILL = ("body", "harbour safety authority"), ("body", "hill stone association")
MS, MR = ("gender", "f"), ("gender", "m")


@pytest.mark.parametrize(
    ("phenomenon", "more", "same"),
    [
        ("nothing is said of the one that came", {}, True),
        ("it is called as all others", {HARBOUR: 1}, True),
        ("one slip among forty", {HILL: 1}, True),
        ("too many for a slip", {HILL: 5}, False),
        ("the commonest name is another", {HILL: 41}, False),
        ("a mark of a sort that none had", {MS: 1}, False),
    ],
)
def test_a_large_group_reads_as_before(phenomenon: str, more: dict[tuple[str, str], int], same: bool) -> None:
    before = Marks({HARBOUR: 40})
    after = before + Marks(more)
    assert Marks(after).says_as(before) is same, phenomenon


def test_a_mark_is_a_slip_or_not_beside_those_that_come() -> None:
    assert not Marks({MS: 21, MR: 3}).says_as(Marks({MS: 21, MR: 2}))
    assert not Marks({MS: 20, MR: 2}).says_as(Marks({MS: 19, MR: 2}))


def test_what_a_group_says_and_not_who_is_in_it_decides() -> None:
    met = [Met("d-1:0", 30, Marks({MS: 30})), Met("d-2:0", 1, Marks({MR: 1}))]
    assert agreeing("short:harbour", met) == ()
    assert agreeing("short:harbour", [met[0], Met("d-2:0", 1, Marks())]) == ("d-1:0", "d-2:0")
