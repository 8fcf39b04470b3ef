"""Actors joined step by step: a part joined by itself, with what the others did before, is as in the whole."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping

import pytest

from onrecord.corpus.entities import SameActor
from onrecord.corpus.groups import live
from onrecord.corpus.joining import (
    Did,
    Joined,
    Met,
    People,
    Step,
    StepKey,
    bearer,
    joined_actors,
    leads_to,
    spelling,
    spelling_steps,
    steps_of,
)
from onrecord.types import Actor, ActorCard, ActorKind, Interval, Masthead, Tie


def card(document: str, name: str, kind: ActorKind = "person") -> ActorCard:
    head = Masthead(document, document, "Quarry permit", None, Interval())
    naming = "named_person" if kind == "person" else "named_organisation"
    return ActorCard(head, Actor(f"{document}:0", name, kind, naming))  # type: ignore[arg-type]


CARDS = {
    c.id: c
    for c in (
        card("d-1", "Ilona Brackwell"),
        card("d-2", "Ilona Brackwell"),
        card("d-3", "Ms Brackwell"),
        card("d-4", "Ilona Brackvell"),
        card("d-5", "Harbour Safety Authority", "organisation"),
        card("d-6", "HSA", "organisation"),
        card("d-7", "Hill Stone Association", "organisation"),
    )
}


def ties(cards: dict[str, ActorCard]) -> tuple[Tie, ...]:
    return live([tie for c in cards.values() for tie in SameActor().decide(c, ())], "same_actor")


def steps(cards: dict[str, ActorCard]) -> list[Step]:
    return [*steps_of(cards, ties(cards)), *spelling_steps(c.actor for c in cards.values())]


def joined(
    cards: dict[str, ActorCard], taken: Iterable[Step | Met], before: Mapping[StepKey, Did], came: Container[str] = ()
) -> Joined:
    bearers = {id: bearer(c.masthead.document, c.actor) for id, c in cards.items()}
    return joined_actors(bearers, People(ties(cards), cards), taken, before, came)


def test_names_join_and_two_expansions_of_one_acronym_keep_it_open() -> None:
    found = joined(CARDS, steps(CARDS), {}).groups
    assert ("d-1:0", "d-2:0", "d-3:0", "d-4:0") in found
    assert ("d-6:0",) in found


@pytest.mark.parametrize("changed", sorted(CARDS))
def test_what_has_no_changed_member_may_be_repeated(changed: str) -> None:
    whole = joined(CARDS, steps(CARDS), {})
    taken = [step for step in steps(CARDS) if changed in step.members]
    keys = {step.key for step in taken}
    before = {key: did for key, did in whole.did.items() if key not in keys}
    again = joined(CARDS, taken, before)
    assert again.groups == whole.groups
    assert again.did == whole.did


def test_a_repeated_step_leaves_out_who_is_gone() -> None:
    whole = joined(CARDS, steps(CARDS), {})
    left = {id: c for id, c in CARDS.items() if id != "d-1:0"}
    found = joined(left, (), whole.did).groups
    assert all("d-1:0" not in group for group in found)


def test_a_step_is_found_again_by_its_name_place_or_pair() -> None:
    brackwell = spelling(CARDS["d-1:0"].actor)
    assert brackwell is not None
    for step in steps(CARDS):
        at_name = leads_to(step.key, {step.hub.removeprefix("alias:")}, set(), set())
        at_place = leads_to(step.key, set(), {brackwell}, set())
        assert at_name != at_place, step
        assert not leads_to(step.key, set(), set(), set(CARDS))
