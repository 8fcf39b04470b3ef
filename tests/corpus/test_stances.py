"""Sides that only the rest of a claim shows: who denies it goes on denying it; an answer may bear nothing out."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from onrecord.types import Claim, Judged

REPORT = "the pumps had been switched off for a week"
DENIAL = "the report that the pumps were off is untrue"


@pytest.fixture
def board(desk: Any) -> Any:
    """Unnamed workers report it on one page; somebody denies it on the next."""
    desk.page("d1", "Strandbote", "2031-03-02")
    desk.page("d2", "Evening Lantern", "2031-03-03")
    workers = desk.hop("source", desk.actor("d1", "dock workers", "group", "anonymous_group"))
    desk.says("d1", REPORT, workers, latest="2031-03-02")
    return desk


def only(desk: Any) -> Claim:
    desk.together(*(card.id for card in desk.entries))
    (claim,) = desk.ledger().claims
    return claim


def says(desk: Any, words: str, name: str = "Mara Zelnik", **more: Any) -> str:
    return str(desk.says("d2", words, desk.hop("source", desk.actor("d2", name)), **{"latest": "2031-03-03", **more}))


@pytest.mark.parametrize(
    ("phenomenon", "more", "denies"),
    [
        ("goes on in plain words", {}, True),
        ("owns up to it", {"cue": "admitted"}, False),
        ("speaks months later", {"earliest": "2031-09-01", "latest": "2031-09-01"}, False),
        ("supports it in so many words", {"polarity": "supports"}, False),
        ("another voice", {"name": "Ivo Tallan"}, False),
    ],
)
def test_who_denies_it_goes_on_denying_it(board: Any, phenomenon: str, more: dict[str, Any], denies: bool) -> None:
    says(board, DENIAL, polarity="denies")
    id = says(board, "the pumps were running from the first hour to the last", **more)
    (stance,) = (s.stance for s in only(board).attributions if s.attribution == id)
    assert (stance == "denies") is denies, phenomenon


@pytest.mark.parametrize(("plain", "denies"), [(2, True), (3, False)])
def test_who_mostly_says_it_plainly_may_be_misread_once(board: Any, plain: int, denies: bool) -> None:
    says(board, DENIAL, polarity="denies")
    ids = {says(board, f"the pumps were running on day {day}") for day in range(plain)}
    stances = {s.stance for s in only(board).attributions if s.attribution in ids}
    assert stances == {"denies" if denies else "affirms"}


def test_the_position_stays_what_was_said(board: Any) -> None:
    says(board, DENIAL, polarity="denies")
    says(board, "the pumps were running from the first hour to the last")
    assert {p.stance for p in only(board).positions if p.name == "Mara Zelnik"} == {"denies", "affirms"}


def test_an_answer_that_shares_no_word_with_the_report_bears_nothing_out(board: Any) -> None:
    says(board, "ifs never filled a kettle")
    found = only(board).sides["affirms"]
    assert [origin.name for origin in found.origins] == ["Strandbote and its unnamed sources"]


def test_who_confirms_it_bears_it_out_in_whatever_words(board: Any) -> None:
    says(board, "ifs never filled a kettle", cue="confirmed")
    assert only(board).sides["affirms"].named == 1


def test_an_answer_that_says_the_same_bears_it_out(board: Any) -> None:
    says(board, "the pumps were switched off")
    assert only(board).sides["affirms"].named == 1


def test_a_statement_on_the_record_stands_where_nothing_else_is_reported(desk: Any) -> None:
    desk.page("d2", "Evening Lantern", "2031-03-03")
    says(desk, "ifs never filled a kettle")
    assert only(desk).sides["affirms"].outcome == "one"


def test_what_a_person_has_said_of_a_statement_stands(board: Any) -> None:
    says(board, DENIAL, polarity="denies")
    id = says(board, "the pumps were running from the first hour to the last")
    card = board.entries[-1]
    board.entries[-1] = replace(card, entry=replace(card.entry, judged=Judged(id, accepted=True)))
    (stance,) = (s.stance for s in only(board).attributions if s.attribution == id)
    assert stance == "affirms"
