"""One utterance in several wordings, and what is said again."""

from __future__ import annotations

from typing import Any

import pytest

FIRST = "The report is untrue from the first line to the last"


@pytest.fixture
def press(desk: Any) -> Any:
    desk.page("d1", "Strandbote", "2031-03-02")
    desk.page("d2", "Evening Lantern", "2031-03-03")
    desk.says("d1", FIRST, desk.hop("source", desk.actor("d1", "Mara Zelnik")), polarity="denies", latest="2031-03-02")
    return desk


def groups(desk: Any) -> tuple[tuple[str, ...], ...]:
    desk.together(*(card.id for card in desk.entries))
    (claim,) = desk.ledger().claims
    return claim.wordings


CASES = [
    ("other words, no date", {}, True),
    ("an interval that holds the day", {"earliest": "2031-03-01", "latest": "2031-03-31"}, True),
    ("another day", {"earliest": "2031-06-01", "latest": "2031-06-01"}, False),
    ("said again", {"cue": "reiterated"}, False),
    ("the other side", {"polarity": "supports"}, False),
]


@pytest.mark.parametrize(("phenomenon", "more", "same"), CASES, ids=[row[0] for row in CASES])
def test_one_utterance(press: Any, phenomenon: str, more: dict[str, Any], same: bool) -> None:
    zelnik = press.hop("source", press.actor("d2", "Mara Zelnik"))
    press.says("d2", "the report, which has nothing to do with the truth", zelnik, **{"polarity": "denies", **more})
    assert bool(groups(press)) is same, phenomenon


def test_told_to_another_newsroom_is_another_utterance(desk: Any) -> None:
    for page, room, words in (("d1", "Radio Olvia", FIRST), ("d2", "Quay Gazette", "the report is nonsense")):
        desk.page(page, published="2031-03-02")
        told = desk.hop("conduit", desk.actor(page, room, "outlet"))
        desk.says(page, words, told, desk.hop("source", desk.actor(page, "Mara Zelnik")), polarity="denies")
    assert groups(desk) == ()


def test_somebody_else_is_another_utterance(press: Any) -> None:
    press.says("d2", "the report is untrue", press.hop("source", press.actor("d2", "Ivo Tallan")), polarity="denies")
    assert groups(press) == ()


def test_unnamed_people_are_never_grouped(desk: Any) -> None:
    for page in ("d1", "d2"):
        desk.page(page)
        desk.says(page, FIRST, desk.hop("source", desk.actor(page, "aides", "group", "anonymous_group")))
    assert groups(desk) == ()


def test_what_a_page_says_was_told_to_an_outlet_is_what_that_outlet_has(press: Any) -> None:
    told = press.hop("conduit", press.actor("d2", "Strandbote", "outlet"))
    zelnik = press.hop("source", press.actor("d2", "Mara Zelnik"))
    press.says("d2", "the report is nonsense", told, zelnik, polarity="denies")
    assert len(groups(press)) == 1


def test_a_copied_quotation_need_not_name_the_newsroom_it_was_told_to(press: Any) -> None:
    press.page("d3", "Quay Gazette", "2031-03-03")
    radio = press.hop("conduit", press.actor("d2", "Radio Olvia", "outlet"))
    for page, chain in (("d2", (radio,)), ("d3", ())):
        zelnik = press.hop("source", press.actor(page, "Mara Zelnik"))
        press.says(page, "we have lent nothing and we shall lend nothing to anybody", *chain, zelnik, polarity="denies")
    assert any({"d2@001", "d3@002"} <= {*ids} for ids in groups(press))


def test_a_firm_and_its_director_may_be_one_voice(press: Any) -> None:
    firm = press.actor("d1", "Ketterbeck Yard", "organisation")
    boss = press.actor("d1", "Ivo Tallan", speaks_for=firm)
    words = "no inspection has been skipped"
    press.says("d1", words, press.hop("source", boss), polarity="denies")
    described = press.hop("source", press.actor("d2", "the company", "organisation"))
    press.says("d2", "every inspection had taken place", described, polarity="denies", record="on_record_institution")
    assert len(groups(press)) == 1


def test_what_a_role_says_is_what_its_holder_said(press: Any) -> None:
    """Nothing joins the two across pages, but the words and the noun do."""
    port = press.actor("d1", "Harbour Council", "organisation")
    clerk = press.actor("d1", "Ivo Tallan", aliases=("the council's clerk",), speaks_for=port)
    press.says("d1", "the crossing closes for 14 days in May", press.hop("source", clerk))
    role = press.hop("source", press.actor("d2", "the clerk", naming="unnamed_individual"))
    press.says("d2", "the crossing was to close for 14 days", role, cue="had said", record="attributed")
    assert ("d1@001", "d2@002") in groups(press)


def test_groups_do_not_hang_on_the_order_of_pages(desk: Any) -> None:
    told = (("d1", FIRST), ("d2", "the report, which is untrue"), ("d3", "not a line of the report is true"))
    for page, _ in told:
        desk.page(page, published="2031-03-02")
    for page, words in told:
        desk.says(page, words, desk.hop("source", desk.actor(page, "Mara Zelnik")), polarity="denies")
    first = groups(desk)
    desk.entries.reverse()
    assert first == groups(desk) != ()
