"""Who is one party across pages, and who is not."""

from __future__ import annotations

import pytest

from onrecord.corpus.entities import SameActor, entities
from onrecord.types import Actor, ActorCard, Interval, Masthead, Tie


def card(page: str, name: str, kind: str, *aliases: str, naming: str = "", title: str | None = None) -> ActorCard:
    usual = {"person": "named_person", "document": "document"}.get(kind, "named_organisation")
    head = Masthead(page, page, title, None, Interval())
    return ActorCard(head, Actor(f"{page}:{name}", name, kind, naming or usual, aliases))  # type: ignore[arg-type]


def found(*cards: ActorCard) -> list[set[str]]:
    """The pages of each party that several of these cards are."""
    ties = [tie for one in cards for tie in SameActor().decide(one, ())]
    pages = {one.id: one.masthead.document for one in cards}
    parties = entities(cards, ties)
    assert parties == entities(cards[::-1], ties[::-1])
    return [{pages[actor] for actor in party.actors} for party in parties if len(party.actors) > 1]


def same(one: ActorCard, other: ActorCard) -> bool:
    return len(found(one, other)) == 1


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
    assert same(card("d1", *left), card("d2", *right)), phenomenon


@pytest.mark.parametrize(("phenomenon", "left", "right"), APART, ids=[row[0] for row in APART])
def test_not_the_same_party(phenomenon: str, left: tuple[str, ...], right: tuple[str, ...]) -> None:
    assert not same(card("d1", *left), card("d2", *right)), phenomenon


@pytest.mark.parametrize("naming", ["anonymous_individual", "anonymous_group", "generic_group", "unnamed_individual"])
def test_nobody_is_unmasked(naming: str) -> None:
    one = card("d1", "a senior Zelnik aide", "person", naming=naming)
    assert not SameActor().decide(one, ())
    assert not same(one, card("d2", "Mara Zelnik", "person"))


def test_what_a_card_is_tied_to_depends_on_the_card_alone() -> None:
    one, other = card("d1", "Mara Zelnik", "person"), card("d2", "Zelnik", "person")
    assert not SameActor().keys(one)
    assert SameActor().decide(one, [other]) == SameActor().decide(one, ())
    assert all(tie.left < tie.right and tie.why.endswith(".") for tie in SameActor().decide(one, ()))


def test_a_common_noun_is_one_body_where_titles_are_of_one_story() -> None:
    one = card("d1", "the ministry", "organisation", title="Ferry inquiry widens in Olvia")
    other = card("d2", "Harbour Ministry", "organisation", "the ministry", title="Second ferry stopped")
    third = card("d3", "the ministry", "organisation", title="Schools to close early")
    assert found(one, other, third) == [{"d1", "d2"}]


def test_a_page_that_tells_two_bodies_apart_is_left_out() -> None:
    title = "Ferry inquiry widens"
    cards = [
        card("d1", "the ministry", "organisation", title=title),
        card("d2", "Harbour Ministry", "organisation", "the ministry", title=title),
        card("d3", "Harbour Ministry", "organisation", title=title),
        card("d3", "Schools Ministry", "organisation", title=title),
    ]
    assert {"d1", "d2"} <= found(*cards)[0]


def test_a_bare_surname_between_two_people_is_left_open() -> None:
    cards = [card("d1", "Mara Zelnik", "person"), card("d2", "Zelnik", "person"), card("d3", "Tomas Zelnik", "person")]
    assert found(*cards) == []


def test_an_acronym_of_two_names_is_left_open() -> None:
    names = ("Olvian Press Service", "Outer Port Syndicate", "OPS")
    assert found(*(card(f"d{place}", name, "organisation") for place, name in enumerate(names))) == []


def test_another_wording_does_not_run_two_bodies_together() -> None:
    cards = [
        card("d1", "Olvian Press Service", "organisation"),
        card("d2", "Ketterbeck Mining Group", "organisation", "Olvian Press Service"),
        card("d3", "Ketterbeck Mining Group", "organisation"),
    ]
    assert found(*cards) == [{"d2", "d3"}]


def test_what_a_person_decided_comes_first() -> None:
    one, other = card("d1", "Mara Zelnik", "person"), card("d2", "Mara Zelnik", "person")
    ties = [tie for each in (one, other) for tie in SameActor().decide(each, ())]
    apart = Tie(one.id, other.id, "same_actor", 1.0, "Two people.", by="ann", holds=False)
    assert len(entities([one, other], ties)) == 1
    assert len(entities([one, other], [*ties, apart])) == 2


def test_a_name_in_many_pages_has_one_tie_a_page() -> None:
    cards = [card(f"d{page}", "Mara Zelnik", "person") for page in range(300)]
    assert len(entities(cards, [tie for one in cards for tie in SameActor().decide(one, ())])) == 1
    assert {len(SameActor().decide(one, cards)) for one in cards} == {len(SameActor().decide(cards[0], ()))}


def test_an_entity_has_the_clearest_name_and_a_stable_id() -> None:
    cards = [card("d1", "Zelnik", "person"), card("d2", "Mara Zelnik", "person", "the harbour minister")]
    ties = [tie for one in cards for tie in SameActor().decide(one, ())]
    (one,) = entities(cards, ties)
    assert (one.name, one.kind, one.anonymous) == ("Mara Zelnik", "person", False)
    assert set(one.aliases) == {"Zelnik", "the harbour minister"}
    assert entities(cards[::-1], ties) == (one,)
