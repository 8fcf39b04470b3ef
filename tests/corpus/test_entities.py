"""Who is one party across pages, and who is not."""

from __future__ import annotations

import pytest

from onrecord.corpus.entities import SameActor, entities
from onrecord.types import Actor, ActorCard, Interval, Masthead, Tie


def card(page: str, name: str, kind: str, *aliases: str, naming: str = "", title: str | None = None) -> ActorCard:
    usual = {"person": "named_person", "document": "document"}.get(kind, "named_organisation")
    head = Masthead(page, page, title, None, Interval())
    return ActorCard(head, Actor(f"{page}:{name}", name, kind, naming or usual, aliases))  # type: ignore[arg-type]


def tie(one: ActorCard, other: ActorCard) -> Tie | None:
    stage = SameActor()
    if not stage.keys(one) & stage.keys(other):
        return None
    found = stage.decide(one, [other])
    assert found == stage.decide(other, [one])
    return found[0] if found else None


SAME = [
    ("full name", ("Mara Zelnik", "person"), ("Mara Zelnik", "person")),
    ("surname that news seldom carries", ("Mara Zelnik", "person"), ("Zelnik", "person", "Ms Zelnik")),
    ("initial", ("Mara Zelnik", "person"), ("M. Zelnik", "person")),
    ("spelt nearly alike", ("Dmitri Voronskii", "person"), ("Dmitriy Voronskiy", "person")),
    ("article and case", ("the Quarry Workers' League", "organisation"), ("Quarry Workers' League", "organisation")),
    ("acronym", ("Olvian Press Service", "outlet"), ("OPS", "outlet")),
    ("hyphen in an acronym", ("Trans-Olvian News", "outlet"), ("TON", "outlet")),
    ("first word of a firm", ("Ketterbeck Mining", "organisation"), ("Ketterbeck", "organisation")),
    ("last word of an outlet", ("The Evening Lantern", "outlet"), ("the Lantern", "outlet")),
    ("common noun beside an outlet", ("Strandbote", "outlet"), ("the weekly Strandbote", "outlet")),
    ("possessor", ("Olvia's Harbour Ministry", "organisation"), ("the Harbour Ministry", "organisation")),
]
APART = [
    ("first names differ", ("Mara Zelnik", "person"), ("Tomas Zelnik", "person")),
    ("man and woman", ("Mr Zelnik", "person"), ("Mrs Zelnik", "person")),
    ("common surname alone", ("Smith", "person"), ("Anna Smith", "person")),
    ("a place a body is in", ("the transport ministry in Olvia", "organisation"), ("Olvia", "state")),
    ("two outlets of one last word", ("The Evening Courier", "outlet"), ("The Morning Courier", "outlet")),
    ("a page of a body", ("ORSA press page", "organisation"), ("ORSA", "organisation")),
    ("a common noun", ("the ministry", "organisation"), ("the ministry", "organisation")),
    ("person and firm", ("Ketterbeck", "person"), ("Ketterbeck", "organisation")),
]


@pytest.mark.parametrize(("phenomenon", "left", "right"), SAME, ids=[row[0] for row in SAME])
def test_same_party(phenomenon: str, left: tuple[str, ...], right: tuple[str, ...]) -> None:
    found = tie(card("d1", *left), card("d2", *right))
    assert found is not None and found.holds, phenomenon
    assert found.why.endswith(".")


@pytest.mark.parametrize(("phenomenon", "left", "right"), APART, ids=[row[0] for row in APART])
def test_not_the_same_party(phenomenon: str, left: tuple[str, ...], right: tuple[str, ...]) -> None:
    found = tie(card("d1", *left), card("d2", *right))
    assert found is None or not found.holds, phenomenon


@pytest.mark.parametrize("naming", ["anonymous_individual", "anonymous_group", "generic_group", "unnamed_individual"])
def test_nobody_is_unmasked(naming: str) -> None:
    one = card("d1", "a senior Zelnik aide", "person", naming=naming)
    assert tie(one, card("d2", "a senior Zelnik aide", "person", naming=naming)) is None
    assert tie(one, card("d2", "Mara Zelnik", "person")) is None


def test_a_common_noun_is_one_body_where_titles_are_of_one_story() -> None:
    one = card("d1", "the ministry", "organisation", title="Ferry inquiry widens in Olvia")
    other = card("d2", "Harbour Ministry", "organisation", "the ministry", title="Second ferry stopped")
    found = tie(one, other)
    assert found is not None and found.holds and "ministry" in found.why


def test_actors_of_one_page_are_not_compared() -> None:
    assert tie(card("d1", "Mara Zelnik", "person"), card("d1", "Zelnik", "person")) is None


def test_a_bare_surname_does_not_run_two_people_together() -> None:
    cards = [card("d1", "Mara Zelnik", "person"), card("d2", "Zelnik", "person"), card("d3", "Tomas Zelnik", "person")]
    ties = [t for i, one in enumerate(cards) for other in cards[:i] if (t := tie(one, other))]
    groups = {entity.name: entity.actors for entity in entities(cards, ties)}
    assert len(groups["Mara Zelnik"]) + len(groups["Tomas Zelnik"]) == 3


def test_an_entity_has_the_clearest_name_and_a_stable_id() -> None:
    cards = [card("d1", "Zelnik", "person"), card("d2", "Mara Zelnik", "person", "the harbour minister")]
    ties = SameActor().decide(cards[0], [cards[1]])
    (one,) = entities(cards, ties)
    assert (one.name, one.kind, one.anonymous) == ("Mara Zelnik", "person", False)
    assert set(one.aliases) == {"Zelnik", "the harbour minister"}
    assert entities(cards[::-1], ties) == (one,)
