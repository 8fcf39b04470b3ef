"""How far an act has come, and how sure a report is."""

from __future__ import annotations

import pytest

from onrecord.corpus.strength import DONE, acts, graded, sureness, vouching
from onrecord.language import lexicon
from onrecord.language.stems import stem

LADDER = [
    "Olvia considers lending two tugs",
    "Olvia does not rule out lending two tugs",
    "Olvia is ready to lend two tugs",
    "Olvia has decided to lend two tugs",
    "Olvia will lend two tugs",
    "Olvia has lent two tugs",
]


def test_each_rung_commits_to_more_than_the_one_below() -> None:
    grades = [acts(words)[stem("lend")].grade for words in LADDER]
    assert grades == [1, 2, 3, 4, 5, DONE]


@pytest.mark.parametrize(
    ("words", "phrase", "grade"),
    [
        ("the wall may be cracked", "may be", 1),
        ("frost is the most likely reason", "most likely", 2),
        ("the wall must have given way", "must have", 3),
        ("it is possible, even probable, that the wall gave way", "possible", 1),
    ],
)
def test_the_least_certain_word_counts(words: str, phrase: str, grade: int) -> None:
    found = sureness(words)
    assert found is not None
    assert (found.span.of(words), found.grade) == (phrase, grade)


@pytest.mark.parametrize("words", ["the wall is cracked", "the tugs lie in the harbour", ""])
def test_bare_words_are_not_graded(words: str) -> None:
    assert graded(words) == ()
    assert sureness(words) is None


@pytest.mark.parametrize(
    "words",
    [
        "tugs lent to Olvia",  # a participle tells no act of the tugs
        "Olvia is ready. Lend them, said the pilot",  # the act is in another sentence
        "it was said that Olvia has tugs",
    ],
)
def test_what_is_no_act_of_a_subject_is_none(words: str) -> None:
    assert stem("lend") not in acts(words)


def test_of_two_phrases_for_one_act_the_stronger_counts() -> None:
    assert acts("Olvia considered lending tugs and will lend them")[stem("lend")].grade == 5


@pytest.mark.parametrize(
    ("cue", "expected"),
    [("said", None), ("also claimed", (1, "claimed")), ("has revealed", (3, "revealed")), ("is known for", None)],
)
def test_reporting_words_keep_a_distance_or_vouch(cue: str, expected: tuple[int, str] | None) -> None:
    assert vouching(cue) == expected


def test_the_list_is_ordered_and_each_pattern_stands_once() -> None:
    rows = lexicon.table("strength")
    assert {scale for scale, _, _ in rows} == {"doing", "knowing"}
    assert all(1 <= int(grade) < DONE for _, grade, _ in rows)
    assert len({(scale, pattern) for scale, _, pattern in rows}) == len(rows)


def test_a_statement_without_end_is_looked_at_in_part() -> None:
    assert 0 < len(graded("may have " * 20_000)) < 1_000
