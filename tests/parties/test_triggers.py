"""Words that lead from one party to the next, by class; and words that only look like them."""

from __future__ import annotations

import pytest

from onrecord.parties.triggers import ACCORDING, CITING, FRONTED, QUOTED_BY, QUOTING

LEANING = [
    "citing two clerks", "the Tide, leaning on a voice in the yard",
    "With reference to two bakers", "on the strength of talks with a nurse",
    "appealing to a member of the panel", "wants to have heard the same from his aides",
    "which relies on a log", "drawing on three letters",
    "basing itself on a witness", "on the say-so of a cook", "had obtained it from a clerk",
    "who in turn point to a guard",
]  # fmt: skip
ANSWERING = [
    "according to the log", "a letter in which, per the Tide, he warned", "Per the Tide, he left",
    "The owner, so the Tide, will sell",
    "in the words of the mayor", "by the account of nurses", "to judge by a letter",
]  # fmt: skip
HANDED = ["as quoted by the Tide", "carried by the Tide", "remarks printed in the Tide", "aired on Radio Lom"]
FLOOR = [
    "The Tide quotes Ann Orr", "The Tide gives the floor to Ann Orr", "The channel lets two clerks say that",
    "The Tide carries remarks by Ann Orr", "It printed a denial by Ann Orr", "The Tide has Ann Orr saying that",
]  # fmt: skip
OTHER = [
    "ten per cent of it", "two loaves per day", "he leaned over the fence", "so he left",
    "she lets a flat", "a report on rats",
]  # fmt: skip


@pytest.mark.parametrize("words", LEANING)
def test_leaning_on_somebody(words: str) -> None:
    assert CITING.search(words) is not None


@pytest.mark.parametrize("words", ANSWERING)
def test_a_party_answers_for_words(words: str) -> None:
    assert ACCORDING.search(words) is not None


@pytest.mark.parametrize("words", HANDED)
def test_handed_on(words: str) -> None:
    assert QUOTED_BY.search(words) is not None


@pytest.mark.parametrize("words", FLOOR)
def test_giving_the_floor(words: str) -> None:
    assert QUOTING.search(words) is not None


@pytest.mark.parametrize("words", OTHER)
def test_words_that_only_look_so(words: str) -> None:
    assert not any(p.search(words) for p in (CITING, ACCORDING, QUOTED_BY, QUOTING))


def test_what_was_had_from_somebody_is_left_out_before_the_party() -> None:
    match = CITING.search("on the strength of conversations with two bakers")
    assert match is not None and match[0].endswith("conversations with ")


def test_a_newsroom_may_open_the_sentence() -> None:
    assert FRONTED.match("To the Tide his adviser had said no.") is not None
