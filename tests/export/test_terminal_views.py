"""Positions, timeline, drift and difference as a person reads them in a terminal."""

from __future__ import annotations

import io

import pytest
from rich.console import Console, RenderableType

from onrecord import terminal_views as views
from onrecord.corpus.changes import difference
from onrecord.corpus.ladders import ladder
from onrecord.corpus.matrix import matrix
from onrecord.corpus.timelines import timeline
from onrecord.export.book import Book
from onrecord.types import Drift, Interval, Ladder, Moment, Timeline, Words

HOSTILE = "[bold]x[/bold] \x1b[31mred\x07 \u202eturned"


def printed(what: RenderableType, width: int = 80) -> str:
    out = io.StringIO()
    Console(file=out, width=width, no_color=True, highlight=False, markup=False, emoji=False).print(what)
    return out.getvalue()


def drawn(bridge: Book) -> dict[str, RenderableType]:
    claims, evidence = bridge.ledger.claims, bridge.evidence
    words = {id: card.entry.words for id, card in evidence.cards.items()}
    return {
        "positions": views.positions(matrix(claims, evidence), words, "Positions"),
        "timeline": views.timeline(timeline(claims, evidence), "Timeline"),
        "drift": views.drift(ladder(claims[0], evidence)),
        "difference": views.difference(difference("d-a", "d-b", claims, evidence), "left page", "right page"),
    }


@pytest.mark.parametrize("width", [60, 80, 120])
def test_no_line_is_wider_than_the_screen(bridge: Book, width: int) -> None:
    for name, what in drawn(bridge).items():
        assert all(len(line) <= width for line in printed(what, width).splitlines()), name


@pytest.mark.parametrize(
    ("view", "line"),
    [
        ("positions", "  ■ 4 March 2031: denies “the report “invented””  b-1, c-close"),
        ("positions", "  ░ 9 August 2031: on a condition “Brinmoor is ready to sell the bridge if the council"),
        ("positions", "”  ⚑ “if"),
        ("drift", "  3 March 2031, Harbour Gazette: affirms, anonymous: “Brinmoor plans to close the swing bridge”"),
        ("difference", "side: Harbour Gazette has somebody who says so: “Brinmoor plans to close the swing bridge”"),
    ],
)
def test_a_view_says_at_a_glance(bridge: Book, view: str, line: str) -> None:
    assert line in printed(drawn(bridge)[view], 120)


def test_two_lanes_stand_side_by_side_where_there_is_room(bridge: Book) -> None:
    wide = printed(drawn(bridge)["timeline"], 120).splitlines()
    head = next(row for row in wide if row.startswith("when"))
    reply = next(row for row in wide if "Ada Venn" in row)
    assert reply.index("■ Ada Venn") == head.index("responses")
    assert any(row.startswith("4 March 2031") for row in wide)
    narrow = printed(drawn(bridge)["timeline"], 80)
    assert "  response ■ Ada Venn (in City Sheet) · denies" in narrow
    assert "  report   ◌ two clerks" in narrow


def test_one_utterance_in_two_wordings_is_shown_once() -> None:
    def moment(id: str) -> Moment:
        return Moment(
            id, "c", "d", "Mail", Interval(), Interval(), "responses", "denies", "on_record_named", True, "Venn",
            f"words of {id}", (), False, (), (), "a-1",
        )  # fmt: skip

    shown = printed(views.timeline(Timeline("x", (), (moment("a-1"), moment("a-2"))), "x"))
    assert "said once, 2 wordings" in shown
    assert "words of a-2" not in shown


def test_words_of_others_cannot_steer_the_terminal() -> None:
    words = Words("a-1", "d-1", HOSTILE)
    drift = Drift("condition_vanished", words, words, f"A page has {HOSTILE}.")
    shown = printed(views.drift(Ladder("c-1", HOSTILE, (), (drift,))))
    assert not {"\x1b", "\x07", "\u202e"} & set(shown)
    assert "[bold]x[/bold]" in shown


def test_nothing_to_show_is_said(bridge: Book) -> None:
    assert "Nobody holds" in printed(views.positions(matrix((), bridge.evidence), {}, "x"))
    assert "Nothing to show" in printed(views.timeline(Timeline("x", (), ()), "x"))
    assert "No drift found" in printed(drawn(bridge)["drift"])
