"""Parties by time: what never merges, what is never more precise, and who belongs to a collective."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from onrecord.corpus.collectives import Collective, of_words
from onrecord.corpus.evidence import evidence
from onrecord.corpus.matrix import COLUMNS, matrix
from onrecord.types import Interval, Matrix, Row

IF = "if the council agrees"


def made(desk: Any, **more: Any) -> Matrix:
    desk.together(*(card.id for card in desk.entries))
    ledger = desk.ledger()
    actor = more.pop("actor", None)
    wanted = next((e.id for e in ledger.entities if e.name == actor), None)
    return matrix(ledger.claims, evidence(desk.entries, ledger), actor=wanted, **more)


def rows(desk: Any, **more: Any) -> dict[str, Row]:
    return {row.name: row for row in made(desk, **more).rows}


def olvia(desk: Any) -> None:
    """Denied on the record in March; reported by clerks, on a condition, in August."""
    desk.page("d1", "Strandbote", "2031-08-09")
    state = desk.actor("d1", "Olvia", "state")
    minister = desk.actor("d1", "Mara Zelnik", speaks_for=state)
    clerks = desk.hop("source", desk.actor("d1", "harbour clerks", "group", "anonymous_group"))
    march, august = dict.fromkeys(("earliest", "latest"), "2031-03-03"), {"latest": "2031-08-09"}
    desk.says("d1", "Olvia lends no tugs", desk.hop("source", minister), polarity="denies", **march)
    told = {"polarity": "conditional", "conditions": [IF], **august}
    desk.says("d1", f"Olvia is ready to lend tugs {IF}", clerks, desk.hop("principal", state), **told)


def test_on_record_and_reported_are_two_cells_of_one_row(desk: Any) -> None:
    olvia(desk)
    row = rows(desk)["Olvia"]
    assert [(c.stance, c.on_record, [t.words for t in c.terms]) for c in row.cells] == [
        ("denies", True, []),
        ("conditional", False, [IF]),
    ]
    assert row.cells[0].column < row.cells[1].column
    assert "harbour clerks" not in rows(desk)


def test_a_spokespersons_words_stand_in_the_row_of_the_institution(desk: Any) -> None:
    olvia(desk)
    assert rows(desk)["Olvia"].cells[0].attributions == rows(desk)["Mara Zelnik"].cells[0].attributions


def test_only_conditional_ones_with_their_terms_and_attributions(desk: Any) -> None:
    olvia(desk)
    got = rows(desk, conditional=True)
    assert set(got) == {"Olvia"}
    ((term,),) = [cell.terms for cell in got["Olvia"].cells]
    assert term.words == IF
    assert term.attribution in got["Olvia"].cells[0].attributions


def test_of_an_actor_first_its_own_row_then_its_voices(desk: Any) -> None:
    olvia(desk)
    desk.says("d1", "the tugs stay", desk.hop("source", desk.actor("d1", "Jon Varr")))
    assert [row.name for row in made(desk, actor="Olvia").rows] == ["Olvia", "Mara Zelnik"]


def test_a_condition_that_the_page_states_further_on_belongs_to_the_position(desk: Any) -> None:
    desk.page("d1", "Strandbote", "2031-08-09")
    state = desk.hop("principal", desk.actor("d1", "Olvia", "state"))
    clerks = desk.hop("source", desk.actor("d1", "harbour clerks", "group", "anonymous_group"))
    desk.says("d1", "Olvia is ready to send two tugs", clerks, state)
    words = f"it would take the step only {IF}"
    later = desk.says("d1", words, clerks, conditions=[IF], polarity="conditional", at=90)
    (cell,) = rows(desk)["Olvia"].cells
    assert [(t.words, t.attribution) for t in cell.terms] == [(IF, later)]


def test_columns_are_no_more_precise_than_what_stands_in_them(desk: Any) -> None:
    desk.page("d1", "Strandbote", "2031-08-09")
    for number, (first, last) in enumerate(
        [("2031-03-03", "2031-03-03"), ("2031-01-01", "2031-12-31"), (None, "2031-08-09"), (None, None)]
    ):
        party = desk.hop("source", desk.actor("d1", f"Party {number}", "organisation"))
        desk.says("d1", "tugs will be lent", party, earliest=first, latest=last)
    values = made(desk)
    assert values.columns == (
        Interval(dt.date(2031, 1, 1), dt.date(2031, 12, 31)),
        Interval(dt.date(2031, 3, 3), dt.date(2031, 3, 3)),
        Interval(None, dt.date(2031, 8, 9)),
        Interval(),
    )
    for row in values.rows:
        for cell in row.cells:
            column = values.columns[cell.column]
            assert (column.earliest is None) == (cell.said.earliest is None)
            assert (column.latest is None) == (cell.said.latest is None)


def test_many_days_are_drawn_as_months_that_hold_them(desk: Any) -> None:
    desk.page("d1", "Strandbote", "2031-08-09")
    for number in range(COLUMNS + 2):
        day = f"2031-0{1 + number % 5}-{10 + number}"
        party = desk.hop("source", desk.actor("d1", f"Party {number}", "organisation"))
        desk.says("d1", "tugs will be lent", party, earliest=day, latest=day)
    values = made(desk)
    assert len(values.columns) == 5
    for row in values.rows:
        for cell in row.cells:
            column, said = values.columns[cell.column], cell.said
            assert column.earliest <= said.earliest <= said.latest <= column.latest  # type: ignore[operator]


COLLECTIVES = [
    ("Ostmark and Perrin are ready to lend tugs", ("Ostmark", "Perrin"), "are ready to lend tugs"),
    ("Ostmark, the Republic of Perrin and Olvia have expressed readiness or not ruled it out",
     ("Ostmark", "the Republic of Perrin", "Olvia"), "have expressed readiness or not ruled it out"),
    ("Ten states, including Ostmark and Perrin, are ready or have not ruled it out",
     ("Ostmark", "Perrin"), "are ready or have not ruled it out"),
    ("Ten states are ready or have not ruled it out: Ostmark, Perrin and Olvia",
     ("Ostmark", "Perrin", "Olvia"), "are ready or have not ruled it out"),
    ("Most member towns are in favour or have not yet taken a position", (),
     "are in favour or have not yet taken a position"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "members", "bound_by"), COLLECTIVES)
def test_a_collective_lists_only_members_that_the_words_name(
    words: str, members: tuple[str, ...], bound_by: str
) -> None:
    assert of_words(words) == Collective(members, bound_by)
    assert bound_by in words
    assert all(member in words for member in members)


@pytest.mark.parametrize(
    "words",
    [
        "Olvia is ready to lend two tugs",
        "Three tugs were lost in the storm",
        "Mara Zelnik and Jon Varr met in the harbour",
        "The council counts nine towns that are ready or have not ruled it out",
    ],
)
def test_no_collective_holds_it(words: str) -> None:
    assert of_words(words) is None


def test_a_row_of_a_collective_says_what_binds_it(desk: Any) -> None:
    desk.page("d1", "Strandbote", "2031-08-09")
    towns = desk.hop("principal", desk.actor("d1", "Ten towns", "group", "generic_group"))
    tally = desk.hop("source", desk.actor("d1", "a tally of the council", "document"))
    words = "Ten towns, among them Ostmark and Perrin, are ready to lend tugs or have not ruled it out"
    desk.says("d1", words, tally, towns, polarity="not_ruled_out", record="document")
    row = rows(desk)["Ten towns"]
    assert row.members == ("Ostmark", "Perrin")
    assert row.bound_by == "are ready to lend tugs or have not ruled it out"
