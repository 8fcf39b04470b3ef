"""Who stands around a cited paper: the newsroom that came by it, the body that speaks in it."""

from __future__ import annotations

import pytest

from onrecord.parties.papers import came_by, opening_paper
from onrecord.types import Attribution, Span


def said(text: str, source: str) -> Attribution:
    start = text.index(source)
    span = Span(start, start + len(source))
    return Attribution("a", "body", "statement", (span,), (), (), "indirect", (), 1.0, ())


CAME_BY = [
    ("by a newsroom", "A memo obtained by the Tide newspaper says so.", "A memo obtained by the Tide newspaper",
     ["the Tide newspaper"]),
    ("behind the source", "It sank, says a memo seen by the Tide newspaper.", "a memo", ["the Tide newspaper"]),
    ("in a relative clause", "It sank, says a memo that the Tide newspaper has obtained.", "a memo",
     ["the Tide newspaper"]),
    ("of which", "A memo, of which the Tide newspaper has a copy, says so.", "A memo", ["the Tide newspaper"]),
    ("our own newsroom", "A memo seen by this newspaper says so.", "A memo seen by this newspaper", []),
    ("no paper", "A clerk seen by the Tide newspaper says so.", "A clerk", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "source", "parties"), [r[1:] for r in CAME_BY], ids=[r[0] for r in CAME_BY])
def test_came_by(text: str, source: str, parties: list[str]) -> None:
    assert [party.of(text) for party, _ in came_by(text, said(text, source))] == parties


OPENING = [
    ("a leaflet", "In a leaflet to customers, the company said no.", "the company", "a leaflet to customers"),
    ("a report of its own", "In its annual report the board said no.", "the board", "its annual report"),
    ("a way of saying it now", "In a statement, the company said no.", "the company", None),
    ("a person", "In a leaflet, Ann Orr said no.", "Ann Orr", None),
    ("no paper", "In a ferry, the company said no.", "the company", None),
]


@pytest.mark.parametrize(("text", "source", "paper"), [r[1:] for r in OPENING], ids=[r[0] for r in OPENING])
def test_opening_paper(text: str, source: str, paper: str | None) -> None:
    found = opening_paper(text, 0, said(text, source))
    assert (found[0].of(text) if found else None) == paper
