"""Turns of a transcript."""

import pytest

from onrecord.language.text import lines
from onrecord.models.assemble import Group, Signs
from onrecord.models.turns import with_turns
from onrecord.types import Span

SIGNS = Signs(0.0, 0.0, 0.0, 1.0, True, True)
TALK = "Two met in Lund.\nThe Hive: Are the bees dead?\nEtxea: They are.\nThe Hive: Why?\nEtxea: Frost."


def spoken(text: str, *groups: Group) -> list[tuple[list[str], list[str]]]:
    found = with_turns(text, lines(text), groups)
    return [([s.of(text) for s in g.source], [s.of(text) for s in g.content]) for g in found]


def test_names_that_come_again_make_turns():
    assert spoken(TALK) == [
        (["The Hive"], ["Are the bees dead?"]),
        (["Etxea"], ["They are."]),
        (["The Hive"], ["Why?"]),
        (["Etxea"], ["Frost."]),
    ]


def test_a_transcript_may_stand_in_quotation_marks():
    text = '"LUND: Are they dead?\n"ETXEA: They are.\n"LUND: Why?\n"ETXEA: Frost."'
    assert [source for source, _ in spoken(text)] == [["LUND"], ["ETXEA"], ["LUND"], ["ETXEA"]]


@pytest.mark.parametrize(
    "text",
    ["Update: rain.\nCorrection: sun.\nPhoto: wind.", "Marr: no ships\nThe talks went on.", "Price: 3\nPrice: 4"],
    ids=["labels that come once", "one label", "too few lines"],
)
def test_other_labels_do_not(text):
    assert spoken(text) == []


def test_what_the_encoder_found_stays():
    start = TALK.index("They are.")
    group = Group((Span(TALK.index("Etxea"), TALK.index("Etxea") + 5),), (), (Span(start, start + 9),), SIGNS)
    assert len(spoken(TALK, group)) == 4


def test_a_cueless_piece_of_a_turn_gives_way():
    start = TALK.index("Frost")
    assert spoken(TALK, Group((), (), (Span(start, start + 5),), SIGNS))[-1] == (["Etxea"], ["Frost."])
