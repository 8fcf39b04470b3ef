"""What drifts when a statement is retold, told on invented pages of a harbour town."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from onrecord.corpus.drift import drifts
from onrecord.corpus.evidence import Evidence, evidence
from onrecord.corpus.ladders import ladder
from onrecord.types import Drift, Span, Words

TUGS = "Olvia would lend two tugs to the harbour mission"
IF = "if the council agrees"
DAM = "the northern dam wall is cracked near the spillway"
TURNED = {
    "condition_vanished": "condition_appeared",
    "hedge_vanished": "hedge_appeared",
    "verb_hardened": "verb_softened",
}
Pages = dict[str, Any]


def known(desk: Any, headlines: dict[str, str] | None = None, texts: dict[str, str] | None = None) -> Evidence:
    lines = {page: (Words(None, page, words, Span(0, len(words))),) for page, words in (headlines or {}).items()}
    return evidence(desk.entries, desk.ledger(), lines, texts)


def found(desk: Any, **more: Any) -> list[Drift]:
    return list(drifts(desk.entries, known(desk, **more)))


def minister(desk: Any, page: str) -> Any:
    return desk.hop("source", desk.actor(page, "Mara Zelnik"))


def clerks(desk: Any, page: str, name: str = "harbour clerks") -> Any:
    return desk.hop("source", desk.actor(page, name, "group", "anonymous_group"))


def two_pages(desk: Any, first: str = "2031-03-01", second: str = "2031-03-03") -> None:
    desk.page("d1", "Strandbote", first)
    desk.page("d2", "Island Mail", second)


def said(desk: Any, words: str, other: str, one: Pages | None = None, two: Pages | None = None) -> None:
    """The minister is quoted by both pages."""
    desk.says("d1", words, minister(desk, "d1"), **(one or {}))
    desk.says("d2", other, minister(desk, "d2"), **(two or {}))


SAID = [
    ("condition_vanished", f"{TUGS} {IF}", TUGS, {"conditions": [IF], "polarity": "conditional"}, {}),
    ("hedge_vanished", DAM.replace("is", "may be"), DAM, {"hedges": ["may"]}, {}),
    ("verb_hardened", "Olvia is considering lending two tugs", "Olvia will lend two tugs", {}, {}),
    ("verb_hardened", "Olvia is ready to lend two tugs", "Olvia has lent two tugs", {}, {}),
    ("verb_hardened", DAM, DAM, {"cue": "claimed"}, {"cue": "has revealed"}),
]


@pytest.mark.parametrize(("kind", "words", "other", "one", "two"), SAID)
def test_what_one_voice_said_is_told_otherwise(
    desk: Any, kind: str, words: str, other: str, one: Pages, two: Pages
) -> None:
    two_pages(desk)
    said(desk, words, other, one, two)
    (drift,) = found(desk)
    assert (drift.kind, drift.earlier.document, drift.later.document) == (kind, "d1", "d2")
    assert "Strandbote" in drift.why
    assert "Island Mail" in drift.why


@pytest.mark.parametrize(("kind", "words", "other", "one", "two"), SAID)
def test_the_other_way_round_it_is_the_opposite(
    new_desk: Callable[[], Any], kind: str, words: str, other: str, one: Pages, two: Pages
) -> None:
    there, back = new_desk(), new_desk()
    two_pages(there)
    said(there, words, other, one, two)
    two_pages(back)
    said(back, other, words, two, one)
    ((this,), (that,)) = found(there), found(back)
    assert that.kind == TURNED[this.kind]
    assert (this.earlier.text, this.later.text) == (that.later.text, that.earlier.text)


def test_words_of_a_drift_come_home(desk: Any) -> None:
    two_pages(desk)
    said(desk, "Olvia is considering lending two tugs", "Olvia will lend two tugs")
    (drift,) = found(desk)
    cards = {card.id: card.entry for card in desk.entries}
    for words in (drift.earlier, drift.later):
        entry = cards[words.attribution or ""]
        start = entry.attribution.content[0].start
        assert words.span is not None
        assert entry.words[words.span.start - start : words.span.end - start] == words.text
    assert (drift.earlier.text, drift.later.text) == ("considering", "will")


REPORTED = [
    # what the first page has, what the second has, the kind
    (("outlet", "clerks"), ("clerks",), "hop_dropped"),
    (("outlet", "clerks"), ("outlet", "clerks"), None),
    (("clerks",), ("ministry",), "made_official"),
    (("professor",), ("experts",), "made_vague"),
    (("professor",), ("professor",), None),
]


@pytest.mark.parametrize(("first", "second", "kind"), REPORTED)
def test_who_stands_behind_it_drifts(desk: Any, first: tuple[str, ...], second: tuple[str, ...], kind: str) -> None:
    """The second page has the first one's words and is published by nobody in particular."""
    desk.page("d1", "Strandbote", "2031-03-01")
    desk.page("d2", "Island Mail", "2031-03-03")
    parties = {
        "outlet": ("Radio Olvia", "outlet", None),
        "clerks": ("harbour clerks", "group", "anonymous_group"),
        "ministry": ("Harbour Ministry", "organisation", None),
        "professor": ("Pavel Orn", "person", None),
        "experts": ("experts", "group", "generic_group"),
    }
    for page, names in (("d1", first), ("d2", second)):
        hops = [
            desk.hop("outlet" if name == "outlet" else "source", desk.actor(page, *parties[name])) for name in names
        ]
        desk.says(page, DAM, *hops)
    kinds = {d.kind for d in found(desk) if d.earlier.text != "Strandbote"}
    assert kinds == ({kind} if kind else set())


def test_a_newsrooms_own_find_in_the_same_words_without_its_name(new_desk: Callable[[], Any]) -> None:
    for text, expected in (("The wall is cracked.", ["hop_dropped"]), ("The wall is cracked, says Strandbote.", [])):
        desk = new_desk()
        two_pages(desk)
        desk.says("d1", DAM, clerks(desk, "d1"))
        desk.says("d2", DAM, clerks(desk, "d2"))
        assert [d.kind for d in found(desk, texts={"d2": text})] == expected


HEADLINES = [
    ("Olvia to lend two tugs to harbour mission", {"headline_without_source", "headline_without_condition"}),
    ("Olvia to lend two tugs to harbour mission if asked", {"headline_without_source"}),
    ("Olvia to lend two tugs to harbour mission: report", {"headline_without_condition"}),
    ("Clerks: Olvia ‘would lend tugs’ under mandate of council", set()),
    ("Fog delays the ferry for a third day", set()),
]


@pytest.mark.parametrize(("headline", "expected"), HEADLINES)
def test_a_headline_goes_beyond_its_own_text(desk: Any, headline: str, expected: set[str]) -> None:
    desk.page("d1", "Strandbote", "2031-03-01")
    desk.says("d1", f"{TUGS} {IF}", clerks(desk, "d1"), polarity="conditional", conditions=[IF])
    got = found(desk, headlines={"d1": headline})
    assert {d.kind for d in got} == expected
    assert all(d.later.text == headline for d in got)


def test_a_headline_is_surer_than_its_text(desk: Any) -> None:
    desk.page("d1", "Strandbote", "2031-03-01")
    words = "frozen bolts are the most likely reason that the northern lock gate failed"
    desk.says("d1", words, desk.hop("outlet", desk.actor("d1", "Radio Olvia", "outlet")))
    got = found(desk, headlines={"d1": "Northern lock gate failed on frozen bolts"})
    assert "headline_harder" in {d.kind for d in got}


def test_a_lead_leaves_its_condition_to_a_later_sentence(desk: Any) -> None:
    desk.page("d1", "Strandbote", "2031-03-01")
    source = clerks(desk, "d1")
    desk.says("d1", "Olvia is ready to send two tugs", source)
    desk.says("d1", f"the town would take the step only {IF}", source, polarity="conditional", conditions=[IF], at=90)
    (drift,) = found(desk)
    assert (drift.kind, drift.later.text) == ("condition_appeared", IF)


SILENT = [
    # what else the second page says, and when
    ("the same condition in another sentence", "2031-03-03", TUGS, f"the tugs to the harbour mission go only {IF}"),
    ("another matter", "2031-03-03", "the fish market reopens after the flood", None),
    ("an earlier page has less", "2031-02-20", TUGS, None),
]


@pytest.mark.parametrize(("what", "day", "words", "more"), SILENT)
def test_only_what_a_later_page_nowhere_says_has_vanished(
    desk: Any, what: str, day: str, words: str, more: str | None
) -> None:
    two_pages(desk, second=day)
    desk.says("d1", f"{TUGS} {IF}", minister(desk, "d1"), polarity="conditional", conditions=[IF])
    desk.says("d2", words, minister(desk, "d2"))
    if more:
        desk.says("d2", more, minister(desk, "d2"), polarity="conditional", conditions=[IF])
    assert "condition_vanished" not in {d.kind for d in found(desk)}, what


def test_a_denial_or_a_stranger_retells_nothing(desk: Any) -> None:
    two_pages(desk)
    desk.page("d3", "City Sheet", "2031-03-04")
    desk.says("d1", f"{TUGS} {IF}", minister(desk, "d1"), polarity="conditional", conditions=[IF])
    desk.says("d2", TUGS, minister(desk, "d2"), polarity="denies")
    desk.says("d3", "Two tugs will go to the harbour mission", desk.hop("source", desk.actor("d3", "Jon Varr")))
    assert found(desk) == []


def test_of_one_day_only_conditions_are_told(desk: Any) -> None:
    two_pages(desk, second="2031-03-01")
    said(desk, f"Olvia is ready to lend two tugs {IF}", "Olvia will lend two tugs", {"conditions": [IF]})
    assert [d.kind for d in found(desk)] == ["condition_vanished"]


def test_a_ladder_has_every_telling_in_order_of_the_pages(desk: Any) -> None:
    two_pages(desk, "2031-03-05", "2031-03-03")
    desk.page("d3")
    said(desk, "Olvia will lend two tugs", "Olvia is ready to lend two tugs")
    desk.says("d3", "Olvia has lent two tugs", minister(desk, "d3"))
    desk.together(*(card.id for card in desk.entries))
    (claim,) = desk.ledger().claims
    rungs = ladder(claim, known(desk)).rungs
    assert [(r.document, r.strength) for r in rungs] == [("d2", 3), ("d1", 5), ("d3", 6)]
    assert all(r.scale == "doing" and r.verb is not None for r in rungs)
    assert rungs[0].chain == ("Island Mail", "Mara Zelnik")


def test_the_order_in_which_pages_arrive_changes_nothing(new_desk: Callable[[], Any]) -> None:
    results = set()
    for order in ((0, 1, 2, 3), (3, 1, 0, 2)):
        desk = new_desk()
        two_pages(desk)
        pages = [("d1", f"{TUGS} {IF}", [IF]), ("d2", TUGS, []), ("d1", DAM, []), ("d2", DAM, [])]
        for at in order:
            page, words, conditions = pages[at]
            desk.says(page, words, minister(desk, page), conditions=conditions)
        results.add(tuple((d.kind, d.why) for d in found(desk)))
    assert len(results) == 1
