"""Names as the corpus stages compare them."""

from __future__ import annotations

import pytest

from onrecord.corpus.names import PersonName, joint, owned, person
from onrecord.types import Actor

JOINT = [
    ("two bodies", "Harbour Board and Coast Agency", True),
    ("an article after the and", "Harbour Board and the Senate", True),
    ("two acronyms", "HBL and CAO", True),
    ("two people", "Ann Orr and Tom Vane", True),
    ("two states", "France and Italy", True),
    ("a pronoun and a name", "he and Orr", True),
    ("others of a sort", "Orr and other ministers", True),
    ("or", "Harbour Board or the Senate", True),
    ("one body of two fields", "Food and Harbour Agency", False),
    ("fields after of", "Ministry of Ports and Fisheries", False),
    ("a first word that promises a body", "National Oceanic and Coastal Agency", False),
    ("a name of two words", "Bread and Roses", False),
    ("no and", "Harbour Board", False),
]
OWNED = [("Varland's Supreme Court", True), ("the Supreme Court", False), ("last year's Supreme Court", False)]


@pytest.mark.parametrize(("phenomenon", "wording", "expected"), JOINT, ids=[row[0] for row in JOINT])
def test_a_name_that_joins_two(phenomenon: str, wording: str, expected: bool) -> None:
    assert joint(wording) is expected, phenomenon


@pytest.mark.parametrize(("wording", "expected"), OWNED)
def test_a_body_told_by_whose_it_is(wording: str, expected: bool) -> None:
    assert owned(wording) is expected


def named(name: str, *aliases: str) -> PersonName:
    return person(Actor("d:1", name, "person", "named_person", aliases))


def test_the_parts_of_a_persons_name() -> None:
    full = named("Ilan J. Marr Jr.", "Mr Marr")
    assert (full.first, full.middle, full.last, full.suffix, full.gender) == ("ilan", "j", "marr", "jr", "m")
    assert named("Coast Patrol Capt Ilan Marr").first == "ilan"


def test_a_title_before_another_name_says_nothing_of_the_person() -> None:
    assert named("Mara Zelnik", "Mr Orr and Mrs Zelnik").gender == "f"
    assert named("Mara Zelnik", "Mr Orr").gender == ""
    assert named("Mara Zelnik", "Mr Zelnik", "Mrs Zelnik").gender == ""
