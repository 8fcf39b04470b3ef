"""The laws of assembling: no order of arrival, no trace of what was taken out, people first."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from onrecord.corpus.ledger import assemble
from onrecord.types import Tie

WORDS = (
    "the yard had skipped its safety inspections",
    "inspections at the yard were skipped for a year",
    "the report is far removed from reality",
    "no inspection was ever skipped",
    "the board will sell both ferries if the bank agrees",
)
NAMES = ("Mara Zelnik", "Zelnik", "Ivo Tallan", "dock workers")
OUTLETS = ("Strandbote", "Evening Lantern", None)
SENTENCE = st.tuples(
    st.integers(0, 3),
    st.sampled_from(WORDS),
    st.sampled_from(NAMES),
    st.sampled_from(["affirms", "denies", "conditional"]),
)


def fill(desk: Any, sentences: list[tuple[int, str, str, str]]) -> Any:
    for number in range(4):
        day = f"2031-03-0{number + 1}" if number else None
        desk.page(f"d{number}", OUTLETS[number % 3], day, "Ferry yard under inquiry", paragraphs=list(WORDS))
    for number, words, name, polarity in sentences:
        page = f"d{number}"
        naming = "anonymous_group" if name.islower() else "named_person"
        actor = desk.actor(page, name, "group" if name.islower() else "person", naming)
        desk.says(page, words, desk.hop("source", actor), polarity=polarity)
    return desk


@given(st.lists(SENTENCE, max_size=10), st.randoms(use_true_random=False))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_order_of_arrival_gives_the_same_ledger(
    new_desk: Callable[[], Any], sentences: list[tuple[int, str, str, str]], rng: random.Random
) -> None:
    desk = fill(new_desk(), sentences)
    first = desk.ledger()
    rng.shuffle(desk.entries)
    rng.shuffle(desk.pages)
    desk.actors = dict(rng.sample(list(desk.actors.items()), len(desk.actors)))
    desk.mastheads = dict(rng.sample(list(desk.mastheads.items()), len(desk.mastheads)))
    assert desk.ledger() == first == desk.ledger()


@given(st.lists(SENTENCE, max_size=10), st.integers(0, 3))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_replaced_page_counts_as_if_it_had_never_been(
    new_desk: Callable[[], Any], sentences: list[tuple[int, str, str, str]], gone: int
) -> None:
    desk = fill(new_desk(), sentences)
    ties = desk.found()
    page = f"d{gone}"
    heads = [replace(head, current=head.document != page) for head in desk.mastheads.values()]
    replaced = assemble(desk.entries, list(desk.actors.values()), heads, ties)
    kept = [head for head in desk.mastheads.values() if head.document != page]
    never = assemble(
        [card for card in desk.entries if card.masthead.document != page],
        [card for card in desk.actors.values() if card.masthead.document != page],
        kept,
        [tie for tie in ties if not {tie.left, tie.right} & _of(desk, page)],
    )
    assert replaced == never


def _of(desk: Any, page: str) -> set[str]:
    entries = {card.id for card in desk.entries if card.masthead.document == page}
    return {page} | entries | {id for id, card in desk.actors.items() if card.masthead.document == page}


def test_a_persons_tie_joins_and_a_persons_no_parts(desk: Any) -> None:
    fill(desk, [(0, WORDS[0], "Mara Zelnik", "affirms"), (1, WORDS[4], "Ivo Tallan", "affirms")])
    left, right = sorted(card.id for card in desk.entries)
    desk.ties = [Tie(left, right, "same_claim", 1.0, "one claim", "ann")]
    assert len(desk.ledger().claims) == 1
    desk.ties = [Tie(left, right, "same_claim", 1.0, "not one claim", "ann", holds=False)]
    assert len(desk.ledger().claims) == 2


def test_the_story_every_part_must_get_right(desk: Any) -> None:
    """A weekly reports talks on the word of unnamed people; the ministry denies them; a later report is unanswered."""
    desk.page("d1", "Northern Lantern", "2031-05-02", "Olvia holds talks on lending dredgers")
    desk.page("d2", "State Gazette", "2031-05-03", "Olvia rejects report on dredgers")
    desk.page("d3", "Harbour Post", "2031-10-09", "Olvia ready to lend dredgers")
    for page, words, later in (
        ("d1", "Olvia is holding talks about lending dredgers to the canal mission", {"latest": "2031-05-02"}),
        ("d3", "Olvia would send four dredgers provided the Diet grants a mandate", {"latest": "2031-10-09"}),
    ):
        outlet = desk.hop("outlet", desk.actor(page, "the weekly Strandbote", "outlet"))
        pilots = desk.hop("source", desk.actor(page, "canal pilots", "group", "anonymous_group"))
        state = desk.hop("principal", desk.actor(page, "Olvia", "state"))
        polarity = "conditional" if later["latest"] == "2031-10-09" else "affirms"
        desk.says(page, words, outlet, pilots, state, polarity=polarity, **later)
    for page, words in (
        ("d2", "a report about alleged talks on lending dredgers is entirely untrue"),
        ("d3", "the report about talks on lending dredgers, which bears no relation to the truth"),
    ):
        state_id = desk.actor(page, "Olvia", "state")
        speaker = desk.hop("source", desk.actor(page, "Mara Zelnik", speaks_for=state_id))
        may = {"earliest": "2031-05-03", "latest": "2031-05-03"} if page == "d2" else {"latest": "2031-05-31"}
        desk.says(page, words, speaker, polarity="denies", **may)
    talks, ready = sorted(desk.ledger().claims, key=lambda claim: len(claim.attributions), reverse=True)
    assert [s.name for s in talks.sides["affirms"].origins] == ["the weekly Strandbote and its unnamed sources"]
    assert (talks.sides["denies"].outcome, talks.sides["denies"].named) == ("one", 1)
    assert talks.open == () and len(talks.wordings) == 1
    assert ready.sides["denies"].outcome == "none" and len(ready.open) == 1
    positions = {(p.name, p.stance, p.on_record) for claim in (talks, ready) for p in claim.positions}
    assert {("Olvia", "denies", True), ("Olvia", "conditional", False)} <= positions


def test_an_empty_ledger_is_a_ledger() -> None:
    assert assemble([], [], [], []).claims == ()


@pytest.mark.parametrize("count", [120])
def test_many_statements_by_one_voice_are_assembled_in_good_time(desk: Any, count: int) -> None:
    desk.page("d1", "Strandbote")
    actor = desk.hop("source", desk.actor("d1", "Mara Zelnik"))
    for number in range(count):
        desk.says("d1", f"matter{number} of the yard", actor, polarity="denies")
    desk.together(*(card.id for card in desk.entries))
    assert len(desk.ledger().claims) == 1
