"""Who is one party across pages, and who is not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

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
    (
        "one office beside a common surname",
        ("Smith", "person", "Trustee Smith"),
        ("Smith", "person", "Smith, a trustee"),
    ),
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
    ("middle initial", ("Mara Zelnik", "person"), ("Mara J. Zelnik", "person")),
    ("a suffix that tells nobody apart", ("Mara Zelnik", "person"), ("Mara Zelnik Jr", "person")),
    ("title before the name", ("Sens Mara Zelnik", "person"), ("Mara Zelnik", "person")),
    (
        "one joint name",
        ("Olvian Press Service and the Senate", "outlet"),
        ("the Senate and Olvian Press Service", "outlet"),
    ),
    ("section of a newsroom", ("Evening Lantern - Opinion", "outlet"), ("Evening Lantern", "outlet")),
    ("medium of a newsroom", ("OBC Online News", "outlet"), ("OBC", "outlet")),
    ("possessor", ("Olvia's Harbour Ministry", "organisation"), ("the Harbour Ministry", "organisation")),
]
APART = [
    ("first names differ", ("Mara Zelnik", "person"), ("Tomas Zelnik", "person")),
    ("middle initials differ", ("Mara J. Zelnik", "person"), ("Mara K. Zelnik", "person")),
    (
        "a joint name and one of the two",
        ("Harbour Board and the Senate", "organisation"),
        ("Harbour Board", "organisation"),
    ),
    ("two people as one name", ("Mara Zelnik and Tom Vane", "person"), ("Mara Zelnik", "person")),
    (
        "a body and its part",
        ("Harbour Board", "organisation"),
        ("Harbour Board Ferry Office", "organisation", "Harbour Board"),
    ),
    ("two words as one name", ("Zelnik and Olvia", "organisation", "Olvia"), ("Olvia", "organisation")),
    (
        "one verb beside a common surname",
        ("Smith", "person", "Smith adjourned"),
        ("Smith", "person", "Smith adjourned"),
    ),
    ("the Jr alone", ("Zelnik Jr", "person"), ("Mara Zelnik", "person")),
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


# --- A large archive --------------------------------------------------------------------------------------------


def pages_of(many: int, name: str, kind: str, *aliases: str, start: int = 0) -> list[ActorCard]:
    return [card(f"d{start + page}", name, kind, *aliases) for page in range(many)]


def test_what_few_of_very_many_pages_call_a_party_is_a_slip() -> None:
    cards = [*pages_of(598, "Anna Smith", "person"), *pages_of(2, "Anna Smith", "person", "the mayor", start=598)]
    more = pages_of(1, "Anna Smith", "person", start=600)
    for held, wordings in ((cards, ("the mayor",)), ([*cards, *more], ())):
        (party,) = entities(held, [tie for one in held for tie in SameActor().decide(one, ())])
        assert (len(party.actors), party.aliases) == (len(held), wordings)


def named_with(cards: list[ActorCard], id: str) -> set[str]:
    """The names in the party that has a card."""
    ties = [tie for one in cards for tie in SameActor().decide(one, ())]
    names = {one.id: one.actor.name for one in cards}
    (party,) = (party for party in entities(cards, ties) if id in party.actors)
    return {names[actor] for actor in party.actors}


@pytest.mark.parametrize(
    ("phenomenon", "others", "joined"),
    [
        ("the one bearer", [], True),
        ("far more often than all others", pages_of(1, "Tom Smith", "person", start=50), True),
        ("one of two", pages_of(9, "Tom Smith", "person", start=50), False),
    ],
)
def test_a_common_surname_is_its_clear_bearers(phenomenon: str, others: list[ActorCard], joined: bool) -> None:
    cards = [*pages_of(16, "Anna Smith", "person"), *others, card("d99", "Smith", "person")]
    assert ("Anna Smith" in named_with(cards, "d99:Smith")) is joined, phenomenon


def test_a_title_of_the_other_gender_is_not_the_clear_bearers() -> None:
    cards = [*pages_of(16, "Anna Smith", "person", "Ms Smith"), card("d99", "Smith", "person", "Mr Smith")]
    assert named_with(cards, "d99:Smith") == {"Smith"}


def test_a_common_surname_is_clear_in_the_pages_of_one_story() -> None:
    one = card("d1", "Anna Smith", "person", title="Ferry inquiry widens in Olvia")
    other = card("d2", "Smith", "person", title="Second ferry inquiry in Olvia")
    assert found(one, other) == [{"d1", "d2"}]


def test_one_misread_title_does_not_take_a_name_apart() -> None:
    cards = [*pages_of(9, "Mara Zelnik", "person", "Ms Zelnik"), *pages_of(9, "Mara Zelnik", "person", start=20)]
    assert len(found(*cards, card("d99", "Mara Zelnik", "person", "Mr Zelnik"))[0]) == 18


def test_father_and_son_whom_a_page_tells_apart() -> None:
    both = [card("d1", "Ilan Marr", "person"), card("d1", "Ilan Marr Jr", "person")]
    cards = [*both, card("d2", "Ilan Marr", "person"), card("d3", "Ilan Marr Jr", "person")]
    assert sorted(map(sorted, found(*cards))) == [["d1", "d2"], ["d1", "d3"]]


def test_a_name_that_one_page_has_is_not_the_name_of_a_party_of_many() -> None:
    cards = [*pages_of(30, "Mara Zelnik", "person"), card("d99", "Olvian Harbour Minister Mara Zelnik", "person")]
    ties = [tie for one in cards for tie in SameActor().decide(one, ())]
    assert "Mara Zelnik" in {party.name for party in entities(cards, ties)}


@pytest.mark.parametrize(
    ("phenomenon", "stray"),
    [
        ("a longer name", card("d99", "Olvian Harbour Board", "organisation", "Harbour Board")),
        ("whose it is", card("d99", "Varland's Harbour Board", "organisation")),
        ("a noun in one story", card("d99", "the board", "organisation", title="Ferry inquiry widens")),
    ],
)
def test_a_landmark_does_not_grow_by_what_one_page_says(phenomenon: str, stray: ActorCard) -> None:
    many = [card(f"d{n}", "Harbour Board", "organisation", title="Ferry inquiry widens") for n in range(15)]
    assert named_with([*many, stray], stray.id) == {stray.actor.name}, phenomenon


def test_an_acronym_is_joined_to_the_landmark_that_all_know_by_it() -> None:
    many = pages_of(30, "Olvian Press Service", "organisation")
    cards = [*many, card("d98", "Outer Port Syndicate", "organisation"), card("d99", "OPS", "organisation")]
    assert named_with(cards, "d99:OPS") == {"OPS", "Olvian Press Service"}


@pytest.mark.parametrize(("bearers", "joined"), [(40, True), (9, False)])
def test_a_word_by_itself_is_only_somebody_of_whom_all_know(bearers: int, joined: bool) -> None:
    cards = [*pages_of(bearers, "Mara Zelnik", "person"), card("d99", "Zelnik", "organisation")]
    assert ("Mara Zelnik" in named_with(cards, "d99:Zelnik")) is joined


def test_an_outlet_whose_name_begins_small_is_known_by_it(new_desk: Callable[[], Any]) -> None:
    """ "al-Jazeera" has no run of capitalised words to be called by."""
    desk = new_desk()
    for page in ("d1", "d2"):
        desk.page(page)
        desk.actor(page, "al-Olvia", "outlet", aliases=("Norvia-based broadcaster al-Olvia",))
    assert len(desk.ledger().entities) == 1
