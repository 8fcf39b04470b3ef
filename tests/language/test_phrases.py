"""Party phrases, one phenomenon a row, on sentences made for this test."""

import pytest

from onrecord.language.phrases import parties, party_after, party_before
from onrecord.types import Span

BEFORE = [
    ("title and surname", "Then Mrs Lund | said", "Mrs Lund"),
    ("particles", "Jean de la Croix | said", "Jean de la Croix"),
    ("name after possessive role", "In May its chairman, Odd Berg, | said", "its chairman, Odd Berg"),
    ("role after name", "The vote is lost, Odd Berg, a farmer from Lom, | said", "Odd Berg, a farmer from Lom"),
    ("relative clause", "Odd Berg, who keeps goats near Lom, | said", "Odd Berg, who keeps goats near Lom"),
    ("of-phrase", "Two of the goatherds’ neighbours | said", "Two of the goatherds’ neighbours"),
    ("place phrase", "In Lom workers at the dairy | said", "workers at the dairy"),
    ("not the object of a preposition", "In Lom the mayor | said", "the mayor"),
    ("no apposition without its second comma", "The plan hurts Lom, the mayor | said", "the mayor"),
    ("pronoun", "That is so, she | said", "she"),
    ("no party", "On Monday | said", None),
]

AFTER = [
    ("role with modifiers", "said | a senior Dairy Board official on Friday.", "a senior Dairy Board official"),
    ("apposition", "said | Odd Berg, chairman of the board.", "Odd Berg, chairman of the board"),
    ("participle", "told | people familiar with the matter.", "people familiar with the matter"),
    ("nothing on anonymity", "said | a driver who asked not to be named.", "a driver"),
    ("participle is no party", "Berg, | adding that", None),
]


@pytest.mark.parametrize(("phenomenon", "marked", "expected"), BEFORE, ids=[row[0] for row in BEFORE])
def test_party_before(phenomenon: str, marked: str, expected: str | None) -> None:
    at = marked.index("|")
    text = marked.replace("| ", "")
    found = party_before(text, 0, at)
    assert (found and found.of(text)) == expected


@pytest.mark.parametrize(("phenomenon", "marked", "expected"), AFTER, ids=[row[0] for row in AFTER])
def test_party_after(phenomenon: str, marked: str, expected: str | None) -> None:
    at = marked.index("|")
    text = marked.replace("| ", "")
    found = party_after(text, at, len(text))
    assert (found and found.of(text)) == expected


def test_parties_in_order() -> None:
    text = "The mayor met three farmers from Lom."
    assert [p.of(text) for p in parties(text, Span(0, len(text)))] == ["The mayor", "three farmers from Lom"]
