"""Speakers whose noun no list has."""

from __future__ import annotations

import pytest

from onrecord.parties.guessing import crowd, speaker
from onrecord.parties.naming import naming_of
from onrecord.parties.wording import read

ROWS = [
    ("one by an ending", "a gravedigger", "unnamed_individual"),
    ("many by an ending", "snowboarders from the valley", "generic_group"),
    ("counted ones are known to the newsroom", "four stagehands", "anonymous_group"),
    ("a share in percent", "sixty-two percent of anglers", "generic_group"),
    ("a share in words", "about a third of the islanders", "generic_group"),
    ("a thing that ends like a person", "the detector", "unknown"),
    ("a thing", "the rebuttal", "unknown"),
]


@pytest.mark.parametrize(("phrase", "naming"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_speaker(phrase: str, naming: str) -> None:
    assert naming_of(speaker(read(phrase)))[0] == naming


def test_a_lone_capital_that_opens_a_sentence_is_a_class_of_people() -> None:
    assert naming_of(crowd(read("Snowboarders")))[0] == "generic_group"
    assert crowd(read("Ann Orr")) == read("Ann Orr")
