"""Who holds what, on the record or only reported."""

from __future__ import annotations

import datetime as dt
from typing import Any

from onrecord.corpus.positions import span
from onrecord.types import Interval


def cells(desk: Any) -> set[tuple[str, str, bool]]:
    desk.together(*(card.id for card in desk.entries))
    return {(p.name, p.stance, p.on_record) for claim in desk.ledger().claims for p in claim.positions}


def test_a_spokespersons_words_are_the_institutions_position_too(desk: Any) -> None:
    desk.page("d1")
    state = desk.actor("d1", "Olvia", "state")
    ministry = desk.actor("d1", "Harbour Ministry", "organisation", speaks_for=state)
    desk.says("d1", "no", desk.hop("source", desk.actor("d1", "Mara Zelnik", speaks_for=ministry)), polarity="denies")
    assert cells(desk) == {(name, "denies", True) for name in ("Mara Zelnik", "Harbour Ministry", "Olvia")}


def test_on_record_and_reported_are_two_cells(desk: Any) -> None:
    desk.page("d1")
    state = desk.actor("d1", "Olvia", "state")
    aides = desk.hop("source", desk.actor("d1", "diplomats", "group", "anonymous_group"))
    desk.says(
        "d1", "would lend ships", aides, desk.hop("principal", state), polarity="conditional", conditions=["if asked"]
    )
    desk.says(
        "d1", "will lend ships", desk.hop("source", state), polarity="conditional", conditions=["given a mandate"]
    )
    assert cells(desk) == {("Olvia", "conditional", False), ("Olvia", "conditional", True)}
    (claim,) = desk.ledger().claims
    assert [p.conditions for p in claim.positions] == [("given a mandate",), ("if asked",)]


def test_withheld_names_outlets_and_refusals_hold_no_position(desk: Any) -> None:
    desk.page("d1", "Strandbote")
    desk.says("d1", "x y", desk.hop("source", desk.actor("d1", "aides", "group", "anonymous_group")))
    desk.says("d1", "x y", desk.hop("outlet", desk.actor("d1", "Radio Olvia", "outlet")))
    desk.says("d1", "x y", desk.hop("source", desk.actor("d1", "Mara Zelnik")), polarity="reports")
    assert cells(desk) == set()


def test_intervals_that_meet_are_narrowed_and_others_spanned() -> None:
    march, day = Interval(dt.date(2031, 3, 1), dt.date(2031, 3, 31)), dt.date(2031, 3, 9)
    assert span([march, Interval(day, day)]) == Interval(day, day)
    june = dt.date(2031, 6, 1)
    assert span([Interval(day, day), Interval(june, june)]) == Interval(day, june)
    assert span([Interval()]) == Interval()


def collectives(desk: Any) -> dict[str, tuple[tuple[str, ...], str | None]]:
    desk.together(*(card.id for card in desk.entries))
    return {p.name: (p.members, p.bound_by) for claim in desk.ledger().claims for p in claim.positions}


def test_a_collective_position_lists_its_members_and_what_binds_them(desk: Any) -> None:
    desk.page("d1")
    tally = desk.hop("source", desk.actor("d1", "a tally", "document"))
    towns = desk.hop("principal", desk.actor("d1", "Ten towns", "group", "generic_group"))
    words = "Ten towns, including Ostmark and Perrin, have expressed readiness or not ruled it out"
    desk.says("d1", words, tally, towns, polarity="not_ruled_out", record="document")
    bound_by = "have expressed readiness or not ruled it out"
    assert collectives(desk) == {"Ten towns": (("Ostmark", "Perrin"), bound_by)}


def test_who_speaks_of_a_collective_is_none(desk: Any) -> None:
    desk.page("d1")
    olvia = desk.hop("source", desk.actor("d1", "Olvia", "state"))
    desk.says("d1", "Ostmark and Perrin are ready to lend tugs", olvia)
    assert collectives(desk) == {"Olvia": ((), None)}
