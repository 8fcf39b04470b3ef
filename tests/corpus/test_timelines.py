"""Reports above, responses below, in order of time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from onrecord.corpus.evidence import evidence
from onrecord.corpus.timelines import timeline
from onrecord.types import Moment, Timeline


def timed(desk: Any, actor: str | None = None) -> Timeline:
    desk.together(*(card.id for card in desk.entries))
    ledger = desk.ledger()
    return timeline(ledger.claims, evidence(desk.entries, ledger), actor=actor)


def by_words(values: Timeline) -> dict[str, Moment]:
    return {m.words: m for m in (*values.dated, *values.undated)}


def town(desk: Any) -> None:
    """A report of clerks, the minister's denial two days later, and a pilot's support."""
    desk.page("d1", "Strandbote", "2031-03-01")
    desk.page("d2", "Island Mail", "2031-03-04")
    clerks = desk.hop("source", desk.actor("d1", "harbour clerks", "group", "anonymous_group"))
    state = desk.actor("d1", "Olvia", "state")
    minister = desk.hop("source", desk.actor("d2", "Mara Zelnik", speaks_for=desk.actor("d2", "Olvia", "state")))
    pilot = desk.hop("source", desk.actor("d2", "Jon Varr"))
    day = {"earliest": "2031-03-01", "latest": "2031-03-01"}
    desk.says("d1", "Olvia talks of lending tugs", clerks, desk.hop("principal", state), **day)
    later = {"earliest": "2031-03-03", "latest": "2031-03-03"}
    desk.says("d2", "Olvia lends no tugs to anybody", minister, polarity="denies", **later)
    desk.says("d2", "lending tugs is a fine plan of Olvia", pilot, **later)


def test_a_denial_answers_the_report_and_a_bystander_does_not(desk: Any) -> None:
    town(desk)
    told = by_words(timed(desk))
    report, denial = told["Olvia talks of lending tugs"], told["Olvia lends no tugs to anybody"]
    pilot = told["lending tugs is a fine plan of Olvia"]
    assert (report.lane, denial.lane, pilot.lane) == ("reports", "responses", "reports")
    assert denial.answers == (report.attribution,)
    assert report.answered_by == (denial.attribution,)
    assert (report.who, report.on_record, denial.on_record) == ("harbour clerks", False, True)
    assert not report.open


def test_who_owns_up_to_a_report_answers_it(desk: Any) -> None:
    desk.page("d1", "Strandbote", "2031-03-01")
    desk.page("d2", "Island Mail", "2031-03-04")
    clerks = desk.hop("source", desk.actor("d1", "harbour clerks", "group", "anonymous_group"))
    minister = desk.hop("source", desk.actor("d2", "Mara Zelnik"))
    desk.says("d1", "a table of figures left the office", clerks, latest="2031-03-01")
    desk.says("d2", "the table of figures did leave the office", minister, cue="admitted", latest="2031-03-04")
    told = by_words(timed(desk))
    assert told["the table of figures did leave the office"].lane == "responses"
    assert told["a table of figures left the office"].answered_by


def test_a_report_that_nobody_answers_is_open(desk: Any) -> None:
    desk.page("d1", "Strandbote", "2031-03-01")
    clerks = desk.hop("source", desk.actor("d1", "harbour clerks", "group", "anonymous_group"))
    desk.says("d1", "Olvia talks of lending tugs", clerks)
    (moment,) = timed(desk).undated
    assert moment.open
    assert moment.answered_by == ()


def test_of_an_actor_only_what_it_and_its_voices_say(desk: Any) -> None:
    town(desk)
    ledger = desk.ledger()
    olvia = next(e.id for e in ledger.entities if e.name == "Olvia")
    words = set(by_words(timed(desk, actor=olvia)))
    assert words == {"Olvia talks of lending tugs", "Olvia lends no tugs to anybody"}


def test_one_utterance_in_two_wordings_is_marked_as_one(desk: Any) -> None:
    for page, words in (("d1", "the report about the tugs is invented"), ("d2", "the report on the tugs is invented")):
        desk.page(page, f"Paper {page}", "2031-03-04")
        minister = desk.hop("source", desk.actor(page, "Mara Zelnik"))
        desk.says(page, words, minister, polarity="denies", earliest="2031-03-03", latest="2031-03-03")
    one, two = timed(desk).dated
    assert one.utterance == two.utterance is not None


DAYS = st.one_of(st.none(), st.dates(dt.date(2031, 1, 1), dt.date(2031, 12, 31)))


@given(st.lists(st.tuples(DAYS, DAYS), max_size=8))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_everything_is_there_once_in_order_and_the_undated_apart(
    new_desk: Callable[[], Any], days: list[tuple[dt.date | None, dt.date | None]]
) -> None:
    desk = new_desk()
    desk.page("d1", "Strandbote", "2031-12-31")
    clerks = desk.hop("source", desk.actor("d1", "harbour clerks", "group", "anonymous_group"))
    for pair in days:
        first, last = sorted(d.isoformat() for d in pair if d) if all(pair) else [d and d.isoformat() for d in pair]
        desk.says("d1", "Olvia talks of lending tugs", clerks, earliest=first, latest=last)
    ledger = desk.ledger()
    values = timeline(ledger.claims, evidence(desk.entries, ledger))
    assert len(values.dated) + len(values.undated) == len(days)
    assert len({m.attribution for m in (*values.dated, *values.undated)}) == len(days)
    shown = [m.said.earliest or m.said.latest for m in values.dated]
    assert None not in shown
    assert shown == sorted(d for d in shown if d)
    assert all(m.said.earliest is m.said.latest is None for m in values.undated)
