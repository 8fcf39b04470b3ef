"""Origins by the numbered rules: who stands behind a side, and who only repeats."""

from __future__ import annotations

from typing import Any

import pytest

from onrecord.types import Claim, Side

SAID = "the yard had skipped its safety inspections"


@pytest.fixture
def board(desk: Any) -> Any:
    """Two outlets with a page each, and a page that states no outlet."""
    desk.page("d1", "Strandbote", "2031-03-02")
    desk.page("d2", "Evening Lantern", "2031-03-03")
    desk.page("d3")
    return desk


def only(desk: Any) -> Claim:
    """The one claim that a person has tied."""
    desk.together(*(card.id for card in desk.entries))
    (claim,) = desk.ledger().claims
    return claim


def side(desk: Any, name: str = "affirms") -> Side:
    return only(desk).sides[name]


def group(desk: Any, page: str) -> Any:
    return desk.hop("source", desk.actor(page, "dock workers", "group", "anonymous_group"))


def test_unnamed_people_lead_back_to_their_outlet(board: Any) -> None:
    board.says("d1", SAID, group(board, "d1"))
    found = side(board)
    assert (found.outcome, found.count, found.named) == ("one", 1, 0)
    assert found.why == "1 origin: Strandbote and its unnamed sources. 1 statement in 1 document leads back to it."


def test_a_page_that_relays_an_outlet_is_no_second_origin(board: Any) -> None:
    board.says("d1", SAID, group(board, "d1"))
    outlet = board.hop("outlet", board.actor("d2", "the weekly Strandbote", "outlet"))
    board.says("d2", SAID, outlet, group(board, "d2"))
    found = side(board)
    assert (found.outcome, [o.name for o in found.origins]) == ("one", ["Strandbote and its unnamed sources"])


def test_an_outlets_own_article_gives_its_origins(board: Any) -> None:
    board.says("d1", SAID, board.hop("source", board.actor("d1", "Mara Zelnik")))
    board.says("d2", SAID, board.hop("outlet", board.actor("d2", "Strandbote", "outlet")))
    found = side(board)
    assert (found.outcome, found.named, [o.name for o in found.origins]) == ("one", 1, ["Mara Zelnik"])


def test_a_copy_stands_for_the_page_it_copies(desk: Any) -> None:
    text = (
        "Dock workers of Olvia say that the yard which built the town's two ferries skipped its inspections for a year",
    )
    desk.page("d1", "Strandbote", "2031-03-02", paragraphs=text * 1)
    desk.page("d3", paragraphs=text * 1)
    desk.says("d1", SAID, group(desk, "d1"))
    desk.says("d3", SAID, group(desk, "d3"))
    assert side(desk).outcome == "one"


def test_a_conduit_is_no_origin(board: Any) -> None:
    radio = board.hop("conduit", board.actor("d1", "Radio Olvia", "outlet"))
    board.says("d1", SAID, radio, board.hop("source", board.actor("d1", "Mara Zelnik")))
    assert [o.name for o in side(board).origins] == ["Mara Zelnik"]


def test_one_who_cites_a_newspaper_leads_back_to_it(board: Any) -> None:
    person = board.hop("source", board.actor("d2", "Mara Zelnik"))
    board.says("d2", SAID, person, board.hop("outlet", board.actor("d2", "Strandbote", "outlet")))
    assert [o.name for o in side(board).origins] == ["Strandbote"]


def test_what_an_unnamed_person_says_a_paper_says_leads_back_to_the_outlet(board: Any) -> None:
    memo = board.hop("source", board.actor("d1", "a memo on the inspections", "document"))
    board.says("d1", SAID, group(board, "d1"), memo)
    assert [o.name for o in side(board).origins] == ["Strandbote and its unnamed sources"]


def test_voices_of_one_institution_are_one_origin(board: Any) -> None:
    firm = board.actor("d1", "Ketterbeck Yard", "organisation")
    board.says("d1", SAID, board.hop("source", board.actor("d1", "Ivo Tallan", speaks_for=firm)))
    board.says("d1", SAID, board.hop("source", firm), record="on_record_institution")
    found = side(board)
    assert (found.outcome, found.named, [o.name for o in found.origins]) == ("one", 1, ["Ivo Tallan"])


def test_an_unnamed_spokeswoman_is_the_voice_of_her_institution(board: Any) -> None:
    firm = board.actor("d1", "Ketterbeck Yard", "organisation")
    voice = board.actor("d1", "a yard spokeswoman", naming="unnamed_individual", speaks_for=firm)
    board.says("d1", SAID, board.hop("source", voice), polarity="denies", record="on_record_institution")
    assert [o.name for o in side(board, "denies").origins] == ["Ketterbeck Yard"]


def test_two_named_people_are_several(board: Any) -> None:
    for name in ("Mara Zelnik", "Ivo Tallan"):
        board.says("d1", SAID, board.hop("source", board.actor("d1", name)))
    found = side(board)
    assert (found.outcome, found.count, found.named) == ("several", 2, 2)


def test_two_outlets_with_unnamed_sources_are_not_established(board: Any) -> None:
    board.says("d1", SAID, group(board, "d1"))
    board.says("d2", SAID, group(board, "d2"))
    found = side(board)
    assert (found.outcome, found.count) == ("not_established", None)
    assert "may have the same ones" in found.why


def test_an_outlet_that_is_only_described_adds_no_origin(board: Any) -> None:
    board.says("d1", SAID, group(board, "d1"))
    board.says("d2", SAID, board.hop("outlet", board.actor("d2", "a Sunday newspaper", "outlet")))
    assert side(board).outcome == "one"


@pytest.mark.parametrize(
    ("phenomenon", "more"),
    [
        ("headline", {"segment": "headline", "record": "headline"}),
        ("question", {"polarity": "questions", "record": "question"}),
        ("taking no side", {"polarity": "reports"}),
        ("replaced page", {"page": "old"}),
    ],
)
def test_what_never_counts(board: Any, phenomenon: str, more: dict[str, Any]) -> None:
    board.page("old", "Strandbote", current=False)
    where = more.pop("page", "d1")
    board.says(where, SAID, board.hop("source", board.actor(where, "Mara Zelnik")), **more)
    claims = board.ledger().claims
    assert not claims if phenomenon == "replaced page" else claims[0].sides["affirms"].outcome == "none"


def test_both_sides_are_always_there(board: Any) -> None:
    board.says("d1", SAID, board.hop("source", board.actor("d1", "Mara Zelnik")))
    assert set(only(board).sides) == {"affirms", "denies"}


def test_doubts_are_a_side_of_their_own(board: Any) -> None:
    board.says("d1", SAID, board.hop("source", board.actor("d1", "Mara Zelnik")), polarity="doubts")
    assert only(board).sides["doubts"].count == 1


def test_a_page_whose_he_is_not_made_out_has_no_unnamed_sources(board: Any) -> None:
    board.says("d1", SAID, board.hop("source", board.actor("d1", "he", "person", "unknown")))
    assert [o.name for o in side(board).origins] == ["Strandbote (where it is not clear who says so)"]
