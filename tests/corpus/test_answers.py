"""Which reports are open: an answer is on record, to this claim, and a denial not from long before the report."""

from __future__ import annotations

from typing import Any

import pytest

SAID = "the yard had skipped its safety inspections"


@pytest.fixture
def report(desk: Any) -> str:
    desk.page("d1", "Strandbote", "2031-03-02")
    desk.page("d2", "Evening Lantern", "2031-03-09")
    crew = desk.hop("source", desk.actor("d1", "dock workers", "group", "anonymous_group"))
    return str(desk.says("d1", SAID, crew, earliest="2031-03-02", latest="2031-03-02"))


def answer(desk: Any, words: str, **more: Any) -> None:
    desk.says("d2", words, desk.hop("source", desk.actor("d2", "Mara Zelnik")), **more)


def still_open(desk: Any) -> tuple[str, ...]:
    desk.together(*(card.id for card in desk.entries))
    (claim,) = desk.ledger().claims
    return claim.open


CASES = [
    ("denial later", {"polarity": "denies", "latest": "2031-03-09"}, False),
    ("owning up to it", {"polarity": "affirms", "latest": "2031-03-09"}, False),
    ("settled as neither", {"polarity": "mixed", "latest": "2031-03-09"}, False),
    ("denial without a date", {"polarity": "denies"}, False),
    ("denial of last week", {"polarity": "denies", "latest": "2031-02-21"}, False),
    ("denial from long before the report", {"polarity": "denies", "latest": "2031-01-20"}, True),
    ("owned up to long before the report", {"polarity": "affirms", "latest": "2031-01-20"}, False),
    ("refusal to comment", {"polarity": "reports", "latest": "2031-03-09"}, True),
    ("doubt of a bystander", {"polarity": "doubts", "latest": "2031-03-09"}, True),
    ("denial in a headline only", {"polarity": "denies", "segment": "headline", "record": "headline"}, True),
]


@pytest.mark.parametrize(("phenomenon", "more", "open_"), CASES, ids=[row[0] for row in CASES])
def test_open(desk: Any, report: str, phenomenon: str, more: dict[str, Any], open_: bool) -> None:
    answer(desk, "no inspection was skipped", **more)
    assert (report in still_open(desk)) is open_, phenomenon


def test_an_unnamed_denial_answers_nothing(desk: Any, report: str) -> None:
    board = desk.hop("source", desk.actor("d2", "people at the yard", "group", "anonymous_group"))
    desk.says("d2", "no inspection was skipped", board, polarity="denies", latest="2031-03-09")
    assert still_open(desk) == (report,)


def test_a_retelling_after_the_answer_is_answered_as_well(desk: Any, report: str) -> None:
    answer(desk, "no inspection was skipped", polarity="denies", latest="2031-03-04")
    outlet = desk.hop("outlet", desk.actor("d2", "Strandbote", "outlet"))
    desk.says("d2", SAID, outlet, latest="2031-03-09")
    assert still_open(desk) == ()


def test_a_report_that_nobody_speaks_to_is_open(desk: Any, report: str) -> None:
    assert still_open(desk) == (report,)


def test_a_relay_is_answered_with_the_article_it_relays(desk: Any) -> None:
    desk.page("d1", "Strandbote", "2031-03-02")
    desk.page("d2", "Evening Lantern", "2031-03-09")
    log = desk.hop("source", desk.actor("d1", "a log seen by Strandbote", "document"))
    desk.says("d1", SAID, log, latest="2031-03-02", record="document")
    answer(desk, "no inspection was skipped", polarity="denies", latest="2031-03-04")
    outlet = desk.hop("outlet", desk.actor("d2", "Strandbote", "outlet"))
    desk.says("d2", SAID, outlet, latest="2031-03-09")
    assert still_open(desk) == ()
