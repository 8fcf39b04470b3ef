"""Ties become groups in one way, whatever their order; people come first."""

from __future__ import annotations

import random
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from onrecord.corpus.groups import Groups, joined, live
from onrecord.types import Tie

NAMES = "abcdefgh"


def tie(left: str, right: str, score: float = 0.9, *, by: str = "program", holds: bool = True) -> Tie:
    return Tie(min(left, right), max(left, right), "same_claim", score, "because", by, holds)


TIES = st.lists(
    st.builds(
        lambda pair, score, by, holds: tie(*pair, score, by=by, holds=holds),
        st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES)).filter(lambda p: p[0] != p[1]),
        st.floats(0.05, 1.0),
        st.sampled_from(["program", "program", "ann", "bob"]),
        st.booleans(),
    ),
    max_size=24,
)


@given(TIES, st.randoms(use_true_random=False), st.sampled_from([0.0, 0.3, 0.6]))
def test_order_of_ties_changes_nothing(ties: list[Tie], rng: random.Random, floor: float) -> None:
    shuffled = list(ties)
    rng.shuffle(shuffled)
    first = joined(NAMES, live(ties, "same_claim"), floor)
    assert joined(reversed(NAMES), live(shuffled, "same_claim"), floor) == first


@given(TIES)
def test_every_member_is_in_one_group(ties: list[Tie]) -> None:
    groups = joined(NAMES, live(ties, "same_claim"), 0.3)
    assert sorted(member for group in groups for member in group) == list(NAMES)


@given(TIES)
def test_what_a_person_keeps_apart_stays_apart(ties: list[Tie]) -> None:
    groups = joined(NAMES, live([*ties, tie("a", "b", by="zoe", holds=False)], "same_claim"), 0.0)
    direct = [t for t in ties if t.by != "program" and t.holds]
    if not direct:
        assert not any("a" in group and "b" in group for group in groups)


def test_a_persons_tie_outranks_the_programs() -> None:
    assert joined("ab", live([tie("a", "b", holds=False), tie("a", "b", by="ann")], "same_claim")) == (("a", "b"),)
    assert joined("ab", live([tie("a", "b"), tie("a", "b", by="ann", holds=False)], "same_claim")) == (("a",), ("b",))


def test_people_who_disagree_keep_a_pair_apart() -> None:
    both = [tie("a", "b", by="ann"), tie("a", "b", by="bob", holds=False)]
    assert joined("ab", live(both, "same_claim")) == (("a",), ("b",))


def test_a_chain_of_chance_likenesses_does_not_run_together() -> None:
    chain = [tie(x, y, 0.5) for x, y in pairwise(NAMES)]
    assert max(len(group) for group in joined(NAMES, chain, 0.4)) == 2
    assert joined(NAMES, chain, 0.0) == (tuple(NAMES),)


def test_ties_to_what_is_not_there_are_passed_over() -> None:
    assert joined("ab", [tie("a", "z")]) == (("a",), ("b",))


@given(st.lists(st.sets(st.sampled_from(NAMES), min_size=2), max_size=6), st.booleans())
def test_groups_that_are_joined_at_once_are_those_joined_pair_by_pair(steps: list[set[str]], parted: bool) -> None:
    at_once, by_pairs = Groups(NAMES), Groups(NAMES)
    for groups in (at_once, by_pairs):
        if parted:
            groups.part("a", "b")
    for step in steps:
        tops = sorted(set(map(at_once.find, step)))
        stays = at_once.join_all(tops)
        for top in tops[1:]:
            by_pairs.join(tops[0], top)
        assert stays == by_pairs.find(tops[0])
    assert at_once.all() == by_pairs.all()
