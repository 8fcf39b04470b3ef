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
