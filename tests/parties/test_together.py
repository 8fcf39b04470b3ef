"""Wordings that name two parties, and names that hold an "and"."""

from __future__ import annotations

import pytest

from onrecord.parties.together import joint
from onrecord.parties.wording import coordinated, read

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


@pytest.mark.parametrize(("phenomenon", "wording", "expected"), JOINT, ids=[row[0] for row in JOINT])
def test_a_name_that_joins_two(phenomenon: str, wording: str, expected: bool) -> None:
    assert joint(wording) is expected, phenomenon


@pytest.mark.parametrize(
    ("wording", "parts"),
    [
        ("the Harbour Board and the Senate", ("the Harbour Board", "the Senate")),
        ("HBL and CAO", ("HBL", "CAO")),
        ("Food and Harbour Agency", ()),
        ("his lawyer and the Senate", ()),
    ],
)
def test_two_bodies_are_two_parties(wording: str, parts: tuple[str, ...]) -> None:
    assert coordinated(wording) == parts
    assert read(wording).joint is bool(parts)
