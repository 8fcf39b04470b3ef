"""What says the same thing, and what only speaks of the same matter."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from onrecord.corpus.claims import SameClaim, least_scores, size_class, weighed
from onrecord.corpus.wording import wording
from onrecord.language.stems import stem
from onrecord.types import Tie


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("sent", "sending"),
        ("contaminated", "contamination"),
        ("resigned", "quit"),
        ("explosion", "blast"),
        ("brokerages", "brokers"),
        ("ministries", "ministry"),
        ("bought", "acquire"),
        ("Ketterbeck’s", "Ketterbeck"),
    ],
)
def test_words_that_news_uses_for_one_another_share_a_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(
    ("one", "other"), [("minister", "ministry"), ("deal", "dealer"), ("fare", "far"), ("war", "was")]
)
def test_words_that_only_look_alike_do_not(one: str, other: str) -> None:
    assert stem(one) != stem(other)


def test_denial_leaves_the_matter_and_takes_the_side_away() -> None:
    assert wording("they never offered ships").terms == wording("they denied having offered any ships").terms


def test_hostile_text_is_read_in_good_time() -> None:
    assert wording("a" * 10_000).terms
    assert len(wording("never " * 50_000 + "offered").terms) <= 1


ENOUGH = 0.35
"""A tie of some strength."""


def tied(desk: Any, enough: float = ENOUGH) -> bool:
    """Whether the last two statements meet in a bucket and are tied with some strength."""
    one, other = desk.entries[-2:]
    stage = SameClaim()
    meet = bool(stage.keys(one) & stage.seeks(other)) or bool(stage.page_keys(one) & stage.page_seeks(other))
    ties = stage.decide(one, [other])
    assert ties == stage.decide(other, [one])
    return meet and bool(ties) and ties[0].score > enough


TITLE = "Ferry yard under inquiry"


def two_pages(desk: Any, **second: Any) -> tuple[str, str]:
    desk.page("d1", "Strandbote", "2031-03-02", TITLE)
    desk.page("d2", "Evening Lantern", second.get("published", "2031-03-04"), second.get("title", "Ferry yard shut"))
    return desk.actor("d1", "Mara Zelnik"), desk.actor("d2", "Mara Zelnik")


SAME = [
    (
        "taken over",
        "the yard had skipped three of its safety inspections",
        "the yard skipped three of its safety inspections",
    ),
    (
        "other words",
        "the yard sacked its welders before the launch",
        "welders at the yard were fired ahead of the launch",
    ),
    ("denial of it", "the yard skipped its safety inspections", "the yard never skipped a safety inspection"),
]
DIFFERENT = [
    (
        "one matter, two claims",
        "the yard skipped its safety inspections",
        "the yard will build a second ferry for Olvia",
    ),
    ("a word that everybody uses", "people want the government to act", "the government said people were working"),
]


@pytest.mark.parametrize(("phenomenon", "left", "right"), SAME, ids=[row[0] for row in SAME])
def test_same_claim(desk: Any, phenomenon: str, left: str, right: str) -> None:
    two_pages(desk)
    desk.says("d1", left)
    desk.says("d2", right, polarity="denies" if "denial" in phenomenon else "affirms")
    assert tied(desk), phenomenon


@pytest.mark.parametrize(("phenomenon", "left", "right"), DIFFERENT, ids=[row[0] for row in DIFFERENT])
def test_another_claim(desk: Any, phenomenon: str, left: str, right: str) -> None:
    two_pages(desk)
    desk.says("d1", left)
    desk.says("d2", right)
    assert not tied(desk), phenomenon


def test_a_chance_word_years_apart_ties_nothing(desk: Any) -> None:
    two_pages(desk, published="2036-01-01", title="Storm over Olvia")
    desk.says("d1", "the yard was closed for repairs")
    desk.says("d2", "repairs of the lighthouse go on")
    assert not tied(desk)


def test_two_denials_of_a_report_meet_across_pages(desk: Any) -> None:
    one, other = two_pages(desk)
    desk.says(
        "d1", "the report far removed from reality", desk.hop("source", one), polarity="denies", latest="2031-03-02"
    )
    desk.says(
        "d2", "report bears no relation to reality", desk.hop("source", other), polarity="denies", latest="2031-03-02"
    )
    assert tied(desk)


@pytest.mark.parametrize(("gap", "expected"), [(3, True), (900, False)], ids=["at once", "far below"])
def test_a_quotation_goes_on_from_the_statement_before_it(desk: Any, gap: int, expected: bool) -> None:
    desk.page("d1", "Strandbote")
    who = desk.hop("source", desk.actor("d1", "two welders", "group", "anonymous_group"))
    desk.says("d1", "inspections had been skipped since spring", who, at=0)
    after = len("inspections had been skipped since spring") + gap
    desk.says("d1", "Nobody asked", who, at=after, before="inspections skipped", manner="direct")
    assert tied(desk, 0.2) is expected


def test_a_denial_that_points_at_a_report_joins_what_the_report_says(desk: Any) -> None:
    one, other = two_pages(desk)
    crew = desk.actor("d1", "dock workers", "group", "anonymous_group")
    report = desk.says(
        "d1", "the yard had skipped its safety inspections", desk.hop("source", crew), latest="2031-03-02"
    )
    denial = desk.says(
        "d2",
        "a report about skipped inspections at the yard",
        desk.hop("source", other),
        polarity="denies",
        cue="rejected",
    )
    claim = next(c for c in desk.ledger().claims if any(s.attribution == report for s in c.attributions))
    assert denial in {s.attribution for s in claim.attributions}
    assert one and claim.label.startswith("The yard had skipped")


@pytest.mark.parametrize(
    ("reported", "together"), [("2031-03-20", True), ("2031-08-03", False)], ids=["retold", "reported anew"]
)
def test_a_denial_is_no_answer_to_what_is_reported_months_later(desk: Any, reported: str, together: bool) -> None:
    one, other = two_pages(desk, published=reported)
    words = "the yard skipped three of its safety inspections"
    denial = desk.says(
        "d1", words, desk.hop("source", one), polarity="denies", earliest="2031-03-02", latest="2031-03-02"
    )
    report = desk.says("d2", words, desk.hop("source", other), earliest=reported, latest=reported)
    claim = next(c for c in desk.ledger().claims if any(s.attribution == report for s in c.attributions))
    assert (denial in {s.attribution for s in claim.attributions}) is together
    kin = {c.family for c in desk.ledger().claims if c.family}
    assert together or len(kin) == 1


@pytest.mark.parametrize(
    ("phenomenon", "pages", "by", "falls"),
    [
        ("a case file", 30, "program", False),
        ("an archive", 10_000, "program", True),
        ("an archive, but a person says so", 10_000, "Ana", False),
    ],
)
def test_in_an_archive_statements_must_be_more_alike(
    desk: Any, phenomenon: str, pages: int, by: str, falls: bool
) -> None:
    now = _weighed_tie(desk, "the yard skipped its safety inspections", pages, by)
    assert (now.score < 0.6) is falls, phenomenon
    assert falls or now.score == 0.6


@pytest.mark.parametrize("words", ["a safety inspection", "Brackwell’s safety inspections of the yard"])
def test_in_an_archive_words_that_name_no_claim_match_less(new_desk: Callable[[], Any], words: str) -> None:
    for pages, less in ((1_000, True), (30, False)):
        full = _weighed_tie(new_desk(), "the yard skipped its safety inspections", pages, score=0.8)
        little = _weighed_tie(new_desk(), words, pages, score=0.8)
        assert (little.score < full.score) is less


def test_what_falls_below_the_bound_of_a_tie_is_none(new_desk: Callable[[], Any]) -> None:
    words = "the yard skipped its safety inspections"
    low, high = least_scores(10_000)[0] - 0.02, least_scores(10_000)[0] + 0.02
    assert _weighed_ties(new_desk(), words, 10_000, score=low) == []
    assert _weighed_ties(new_desk(), words, 10_000, score=high) != []
    assert _weighed_ties(new_desk(), words, 30, score=low) != []
    assert _weighed_ties(new_desk(), words, 10_000, "Ana", score=low) != []


def _weighed_tie(desk: Any, words: str, pages: int, by: str = "program", score: float = 0.6) -> Tie:
    (now,) = _weighed_ties(desk, words, pages, by, score=score)
    return now


def _weighed_ties(desk: Any, words: str, pages: int, by: str = "program", *, score: float) -> list[Tie]:
    desk.page("d1", "Strandbote", "2031-03-02", TITLE)
    ids = [desk.says("d1", words), desk.says("d1", "the yard skipped three of its safety inspections")]
    return weighed({c.id: c.entry for c in desk.entries}, [Tie(*ids, "same_claim", score, "alike", by)], pages)


def test_the_doubt_grows_with_the_ledger_and_seldom_changes() -> None:
    classes = [size_class(pages) for pages in range(20_000)]
    assert classes == sorted(classes)
    assert len(set(classes)) == 6
    assert set(classes[:90]) == {0}


def test_a_likely_pair_of_a_case_file_is_two_claims_in_an_archive(new_desk: Callable[[], Any]) -> None:
    """The same two pages, alone and among hundreds that have nothing to do with them."""
    together = []
    for others in (0, 3_000):
        desk = new_desk()
        two_pages(desk)
        ids = [desk.says(page, words) for page, words in (("d1", SAME[1][1]), ("d2", "welders left the yard"))]
        for number in range(others):
            desk.page(f"x{number}")
        claims = [{s.attribution for s in claim.attributions} for claim in desk.ledger().claims]
        together.append(set(ids) in claims)
    assert together == [True, False]


def test_every_statement_is_in_a_claim_with_a_reason(desk: Any) -> None:
    two_pages(desk)
    desk.says("d1", "the yard skipped its safety inspections")
    desk.says("d2", "cherries are early this year")
    claims = desk.ledger().claims
    assert [len(c.attributions) for c in claims] == [1, 1]
    assert all(c.why and c.why[0].endswith(".") and c.family is None for c in claims)


def test_buckets_stay_small_for_a_long_statement(new_desk: Callable[[], Any]) -> None:
    desk = new_desk()
    desk.page("d1", "Strandbote")
    desk.says("d1", " ".join(f"word{i} matter{i}" for i in range(400)))
    assert len(SameClaim().keys(desk.entries[0])) < 80
