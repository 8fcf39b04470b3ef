"""Sources whose names the text withholds are linked to nobody named and to no other outlet, by anyone."""

from __future__ import annotations

import pytest
from tests.corpus.conftest import Desk

from onrecord.corpus.entities import entities
from onrecord.corpus.masks import unmasked, withheld
from onrecord.types import ActorCard, Naming, Tie


def cards(*parties: tuple[str, str | None, str]) -> list[ActorCard]:
    """Actors as (page, outlet, naming)."""
    desk = Desk()
    for number, (page, outlet, naming) in enumerate(parties):
        desk.page(page, outlet)
        desk.actor(page, f"party {number}", naming=naming)
    return list(desk.actors.values())


@pytest.mark.parametrize(
    ("phenomenon", "parties", "told"),
    [
        ("two who are named", [("d1", "Mail", "named_person"), ("d2", "Post", "named_person")], None),
        ("one page", [("d1", None, "anonymous_group"), ("d1", None, "unnamed_individual")], None),
        ("one outlet", [("d1", "Mail", "anonymous_group"), ("d2", "mail ", "anonymous_individual")], None),
        ("two outlets", [("d1", "Mail", "anonymous_group"), ("d2", "Post", "anonymous_group")], "another outlet"),
        ("outlets not stated", [("d1", None, "anonymous_group"), ("d2", None, "anonymous_group")], "another outlet"),
        ("a person", [("d1", "Mail", "anonymous_individual"), ("d1", "Mail", "named_person")], "is named"),
        ("an institution", [("d1", "Mail", "named_organisation"), ("d1", "Mail", "anonymous_group")], "is named"),
        ("a third in between", [("d1", "Mail", "anonymous_group"), ("d1", "Mail", "unnamed_individual"),
                                ("d2", "Post", "unnamed_individual")], "another outlet"),
    ],
)  # fmt: skip
def test_who_may_not_be_one(phenomenon: str, parties: list[tuple[str, str | None, str]], told: str | None) -> None:
    found = unmasked(cards(*parties))
    assert found is None if told is None else told in (found or "")
    assert unmasked(cards(*parties)[::-1]) == found


def test_a_tie_in_the_ledger_cannot_link_them_either() -> None:
    """Whatever a log says: a reading may make anonymous who was named when a person tied them."""
    one, other = cards(("d1", "Mail", "anonymous_individual"), ("d2", "Post", "named_person"))
    tie = Tie(one.id, other.id, "same_actor", 1.0, "Ana says so.", "Ana")
    assert len(entities([one, other], [tie])) == 2
    assert len(entities(cards(("d1", "Mail", "named_person"), ("d2", "Post", "named_person")), [tie])) == 1


@pytest.mark.parametrize(
    ("naming", "words", "expected"),
    [
        ("anonymous_individual", "a port official", True),
        ("anonymous_group", "officials in Ostby", True),
        ("anonymous_individual", "She", False),
        ("generic_group", "critics", False),
        ("named_person", "Olf Brand", False),
    ],
)
def test_whose_own_words_keep_back_a_name(naming: Naming, words: str, expected: bool) -> None:
    assert withheld(naming, words) is expected
