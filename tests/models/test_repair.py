"""Marks on the page are facts: whole quotations, clean edges."""

import pytest

from onrecord.language.text import lines, quotations
from onrecord.models.assemble import Group, Signs
from onrecord.models.repair import Page, repaired
from onrecord.types import Span

SIGNS = Signs(0.0, 0.0, 0.0, 1.0, True, True)


def at(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def mend(text: str, *groups: tuple[str | None, str | None, tuple[str, ...]]) -> list[list[str]]:
    """The contents after repair, of groups given as words."""
    made = [
        Group(
            (at(text, source),) if source else (),
            (at(text, cue),) if cue else (),
            tuple(at(text, c) for c in contents),
            SIGNS,
        )
        for source, cue, contents in groups
    ]
    return [
        [s.of(text) for s in g.content] for g in repaired(Page(text, lines(text)), made, quotations(text, lines(text)))
    ]


@pytest.mark.parametrize(
    ("text", "tagged", "expected"),
    [
        ("“We will not go,” Marr said.", "We will not", "“We will not go,”"),
        ("‘We won’t go,’ Marr said.", "‘We won", "‘We won’t go,’"),
        ('"We will not go," Marr said.', 'will not go," ', '"We will not go,"'),
        ("«We will not go», Marr said.", "We will not go", "«We will not go»"),
        ("„We will not go“, Marr said.", "„We will not", "„We will not go“"),
        ("''We will not go,'' Marr said.", "We will not go,", "''We will not go,''"),
    ],
    ids=["double", "single with an apostrophe", "straight", "angled", "low-high", "two apostrophes"],
)
def test_a_quotation_is_given_whole(text, tagged, expected):
    assert mend(text, ("Marr", "said", (tagged,))) == [[expected]]


def test_a_quotation_goes_on_after_the_cue():
    text = "“Nobody else has the ships,” Marr said. “That much is true of us all.”"
    assert mend(text, ("Marr", "said", ("“Nobody else has the ships,”",))) == [
        ["“Nobody else has the ships,”", "“That much is true of us all.”"]
    ]


def test_a_quotation_goes_on_in_the_next_paragraph():
    text = "“We were warned, Marr said.\n“And we did nothing about it.”"
    mended = mend(text, ("Marr", "said", ("We were warned",)))
    assert mended[0][-1].endswith("“And we did nothing about it.”")


def test_scare_quotes_are_given_to_nobody():
    text = "Marr said it rained. The “strait crisis” went on."
    assert mend(text, ("Marr", "said", ("it rained",))) == [["it rained"]]


def test_another_speaker_keeps_the_quotation():
    text = "“It rained here,” Marr said. “It was dry here all day,” Lund said."
    mended = mend(
        text, ("Marr", "said", ("“It rained here,”",)), ("Lund", "Lund said", ("“It was dry here all day,”",))
    )
    assert mended == [["“It rained here,”"], ["“It was dry here all day,”"]]


def test_link_words_and_commas_are_left_out():
    assert mend("Marr said that it rained, she thinks.", ("Marr", "said", ("that it rained,",))) == [["it rained"]]


def test_unquoted_words_of_another_paragraph_are_left_out():
    text = "Marr said it rained.\nThe sun shone in Lund."
    assert mend(text, ("Marr", "said", ("it rained", "The sun shone"))) == [["it rained"]]


def test_a_paragraph_may_run_over_lines():
    text = "Marr said it rained and\nthat Lund was wet."
    group = Group((at(text, "Marr"),), (at(text, "said"),), (at(text, "it rained"), at(text, "Lund was wet")), SIGNS)
    (whole,) = repaired(Page(text, [Span(0, len(text))]), [group], [])
    assert len(whole.content) == 2


def test_sources_lose_their_last_comma():
    text = "Marr, of Lund, said it rained."
    group = Group((Span(0, 14),), (at(text, "said"),), (at(text, "it rained"),), SIGNS)
    assert repaired(Page(text, lines(text)), [group], [])[0].source[0].of(text) == "Marr, of Lund"


def test_who_says_the_first_words_of_a_quotation_says_all_of_it():
    text = 'A note reads: "Pumps off. Do not start them again. Ask the shift boss before you touch anything."'
    whole = text[text.index('"') :]
    assert mend(text, ("A note", "reads", ('"Pumps off',))) == [[whole]]


def test_first_words_decide_nothing_where_somebody_else_speaks_in_the_quotation():
    text = "“Wait. The board told us that it was safe, and then the board told us that it never said so at all.”"
    kept = mend(text, (None, None, ("“Wait",)), ("The board", "told", ("it was safe",)))
    assert kept == [["“Wait"], ["it was safe"]]
