"""Bare surnames that the text gives in full elsewhere, and phrases whose name is not where it seems."""

from __future__ import annotations

import pytest

from onrecord.parties.fullnames import FullNames
from onrecord.parties.wording import read


@pytest.mark.parametrize(
    ("phenomenon", "text", "words", "name"),
    [
        ("a given name elsewhere", "Orell said no. Anna Orell’s plan failed.", "Orell", "Anna Orell"),
        ("an initial", "Orell said no. We met Anna B. Orell there.", "Orell", "Anna B. Orell"),
        ("a title elsewhere", "Orell said no. Senator Orell left.", "Orell", "Orell"),
        ("two given names leave it open which", "Anna Orell met Tom Orell. Orell said no.", "Orell", "Orell"),
        ("an occupation that is a surname", "Cook said no. A letter by Tim Cook was read.", "Cook", "Tim Cook"),
        ("not: nothing elsewhere", "Orell said no.", "Orell", None),
        ("not: a sentence that begins", "Orell said no. But Orell left.", "Orell", None),
        ("not: a place", "Orell said no. North Orell is far.", "Orell", None),
        ("not: an occupation", "Cook said no.", "Cook", None),
        ("not: across sentences", "He left Lom. Orell said no.", "Orell", None),
        ("not: a word that opens a sentence", "Orell said no. Beating Orell will be hard.", "Orell", None),
        ("not: a headline’s capitals", "Voters Hate Orell More\n\nOrell met those who hate him.", "Orell", None),
        ("a given name that is a word", "Mark Orell left. He is a mark. Orell said no.", "Orell", "Mark Orell"),
        ("not: a listed state", "France said no. Marianne France left.", "France", None),
    ],
)
def test_full_names(phenomenon: str, text: str, words: str, name: str | None) -> None:
    found = FullNames(text).person(read(words))
    assert (found.name if found else None) == name, phenomenon
    assert found is None or found.kind == "person"


@pytest.mark.parametrize(
    ("phenomenon", "words", "name", "kind"),
    [
        ("office with of", "Norvia’s Secretary of Defence Chuck Orell", "Chuck Orell", "person"),
        ("office with of, surname only", "Secretary of Defence Orell", "Orell", "person"),
        ("office with of, initial", "Minister of Foreign Affairs Ann B. Orr", "Ann B. Orr", "person"),
        ("surname of an occupation", "Justin Walker, a law professor", "Justin Walker", "person"),
        ("not: an occupation", "the driver", None, None),
        ("not: a day", "a report released Monday", None, None),
        ("not: a day after a name", "Ann Orr on Monday", "Ann Orr", "person"),
    ],
)
def test_names_in_phrases(phenomenon: str, words: str, name: str | None, kind: str | None) -> None:
    wording = read(words)
    assert (wording.name, wording.kind) == (name, kind), phenomenon


def test_a_dated_report_is_a_document() -> None:
    head = read("a report released Monday").head
    assert head is not None
    assert head.cls == "document"


@pytest.mark.parametrize(
    ("phenomenon", "text", "words", "name"),
    [
        ("an opening verb", "Beating Orell is hard. Anna Orell left.", "Beating Orell", "Anna Orell"),
        (
            "a verb of the headline",
            "Voters Hate Orell More\n\nThose who hate Anna Orell left.",
            "Hate Orell",
            "Anna Orell",
        ),
        ("a surname with a title", "Stop Orell! They want to stop Ms Orell.", "Stop Orell", "Orell"),
        ("not: another given name", "Tom Orell Wins The Vote\n\nAnna Orell left.", "Tom Orell", None),
        ("not: a given name that is a word", "Mark Orell left. A mark. Orell said no.", "Mark Orell", None),
    ],
)
def test_a_word_before_a_surname_is_no_given_name(phenomenon: str, text: str, words: str, name: str | None) -> None:
    found = FullNames(text).called(read(words))
    assert (found.name if found else None) == name, phenomenon


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Anna Orell met Tom Vane. Orell and Vane said no.", "Orell and Vane", "Anna Orell and Tom Vane"),
        ("Anna Orell said no to Orell and Vane.", "Orell and Vane", None),
    ],
)
def test_two_surnames_of_the_page_are_two_people(text: str, words: str, name: str | None) -> None:
    found = FullNames(text).pair(read(words))
    assert (found.name if found else None) == name
    assert found is None or found.joint


@pytest.mark.parametrize(
    ("phenomenon", "text", "words", "name", "kind"),
    [
        ("a verb of a headline before a full name", "Ending Anna Orell. We met Anna Orell at the ending.",
         "Ending Anna Orell", "Anna Orell", "person"),
        ("not: three names", "We met Ida Anna Orell there.", "Ida Anna Orell", None, None),
    ],
)  # fmt: skip
def test_called(phenomenon: str, text: str, words: str, name: str | None, kind: str | None) -> None:
    found = FullNames(text).called(read(words))
    assert (found and found.name, found and found.kind) == (name, kind), phenomenon


@pytest.mark.parametrize(
    ("phenomenon", "text", "words", "kind"),
    [
        ("a name behind an article", "Boats lay in the Orsk Sound.", "the Orsk Sound", "org"),
        ("not: named without it too", "The Ann Orell of old. Ann Orell left.", "The Ann Orell", None),
        ("not: the surname alone too", "The Ann Orell of old. Nobody met Orell.", "The Ann Orell", None),
        ("not: an adjective between", "We met the late Ann Orell.", "the late Ann Orell", None),
        ("not: a title", "We met the Rev. Ann Orell.", "the Rev. Ann Orell", None),
        ("not: no article", "We met Ann Orell.", "Ann Orell", None),
    ],
)
def test_articled(phenomenon: str, text: str, words: str, kind: str | None) -> None:
    found = FullNames(text).articled(read(words))
    assert (found and found.kind) == kind, phenomenon
