"""Where statements lead back to: past copies, relays and descriptions, never to one of two."""

from __future__ import annotations

from typing import Any

import pytest

from onrecord.types import Side

SAID = "the yard had skipped its safety inspections for two years"


@pytest.fixture
def board(desk: Any) -> Any:
    desk.page("d1", "Strandbote", "2031-03-02")
    desk.page("d2", "Evening Lantern", "2031-03-03")
    desk.page("d3")
    return desk


def side(desk: Any) -> Side:
    desk.together(*(card.id for card in desk.entries))
    (claim,) = desk.ledger().claims
    return claim.sides["affirms"]


def outlet(desk: Any, page: str, name: str = "Strandbote", role: str = "outlet") -> Any:
    return desk.hop(role, desk.actor(page, name, "outlet"))


def source(desk: Any, page: str, name: str, kind: str = "person", naming: str | None = None, **more: Any) -> Any:
    return desk.hop("source", desk.actor(page, name, kind, naming, **more))


def test_a_described_party_is_the_one_of_the_article_that_is_relayed(board: Any) -> None:
    board.says("d1", SAID, source(board, "d1", "Ketterbeck Yard", "organisation"))
    board.says("d2", SAID, outlet(board, "d2", role="conduit"), source(board, "d2", "a builder nearby", "organisation"))
    assert [o.name for o in side(board).origins] == ["Ketterbeck Yard"]


def test_a_described_document_is_the_one_of_the_article_that_is_relayed(board: Any) -> None:
    board.says("d1", SAID, source(board, "d1", "an inspection log seen by Strandbote", "document"))
    board.says("d2", SAID, outlet(board, "d2"), source(board, "d2", "a leaked memo", "document"))
    found = side(board)
    assert (found.outcome, found.documents) == ("one", 1)


def test_of_two_documents_of_an_article_none_is_taken(board: Any) -> None:
    board.says("d1", SAID, source(board, "d1", "an inspection log", "document"))
    board.says("d1", SAID, source(board, "d1", "a court ruling", "document"))
    board.says("d2", SAID, outlet(board, "d2"), source(board, "d2", "a leaked memo", "document"))
    assert side(board).count == 3


def test_a_copied_statement_leads_where_its_original_does(desk: Any) -> None:
    text = (
        "Dock workers of Olvia say that the yard which built the town's two ferries skipped its inspections for a year",
    )
    desk.page("d1", "Strandbote", "2031-03-02", paragraphs=text)
    desk.page("d3", paragraphs=text)
    desk.says("d1", SAID, source(desk, "d1", "Mara Zelnik"))
    desk.says("d3", SAID, source(desk, "d3", "a woman from the yard", naming="unnamed_individual"))
    assert [o.name for o in side(desk).origins] == ["Mara Zelnik"]


@pytest.mark.parametrize(
    ("role", "origins"),
    [
        ("the yard's welder", ["Mara Zelnik"]),
        ("the striker", ["Mara Zelnik"]),
        ("a welder", ["Mara Zelnik", "Strandbote and its unnamed sources"]),
    ],
)
def test_somebody_by_a_role_is_the_one_person_of_the_page(board: Any, role: str, origins: list[str]) -> None:
    board.says("d1", SAID, source(board, "d1", "Mara Zelnik", aliases=("yard welder Mara Zelnik",)))
    board.says("d1", SAID, source(board, "d1", role, naming="unnamed_individual"))
    assert [o.name for o in side(board).origins] == origins


def test_a_lawyer_by_whom_he_speaks_for(board: Any) -> None:
    zelnik = board.actor("d1", "Mara Zelnik")
    lawyer = source(board, "d1", "Ivo Tallan", aliases=("A lawyer for Zelnik, Ivo Tallan",), speaks_for=zelnik)
    board.says("d1", SAID, lawyer)
    board.says("d2", SAID, source(board, "d2", "Zelnik's lawyer", naming="unnamed_individual"))
    assert [o.name for o in side(board).origins] == ["Ivo Tallan"]


@pytest.mark.parametrize(
    ("who", "outcome"), [("one of the bankers", "one"), ("one", "one"), ("a retired diver", "not_established")]
)
def test_one_of_those_on_whom_a_relayed_outlet_rests(board: Any, who: str, outcome: str) -> None:
    bankers = source(board, "d2", "two bankers", "group", "anonymous_group")
    board.says("d2", SAID, outlet(board, "d2"), bankers)
    board.says("d2", SAID, source(board, "d2", who, naming="anonymous_individual"))
    assert side(board).outcome == outcome
