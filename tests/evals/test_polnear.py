"""The measure of attributions: worked examples, and the assignment against all permutations."""

from __future__ import annotations

import re
from itertools import permutations

import pytest
from evals.polnear.assignment import assignment
from evals.polnear.intervals import scores
from evals.polnear.scoring import MEASURES, Spans, Tally, judge
from evals.polnear.tokens import Article, Extent, overlap
from hypothesis import given, settings
from hypothesis import strategies as st

TEXT = 'Ola Berg, a pilot, told crews that "the ice holds today". It is claimed that the ferry left. "Go," she said.'


def at(*parts: str, text: str = TEXT) -> tuple[Extent, ...]:
    return tuple((text.index(part), text.index(part) + len(part)) for part in parts)


BERG = Spans(at("Ola Berg, a pilot,"), at("told"), at('that "the ice holds today"'))
FERRY = Spans((), at("is claimed"), at("the ferry left"))
SHE = Spans(at("she"), at("said"), at('"Go,"'))
GOLD = [BERG, FERRY, SHE]


def right(found: list[Spans], gold: list[Spans] = GOLD) -> dict[str, tuple[int, int, int, int]]:
    """Right among the found, found, right among the annotated, annotated: by measure, types left out."""
    tally = judge(Article(TEXT), gold, found)
    return {m: (c.right_found, c.found, c.right_gold, c.gold) for m in MEASURES for c in [tally.counts[m]]}


def test_gold_against_itself_is_right_in_everything() -> None:
    found = scores([judge(Article(TEXT), GOLD, GOLD)])
    assert {s.f1 for s in found.values() if s.gold} == {1.0}
    assert {name: found[name].gold for name in ("attr/direct", "attr/mixed", "attr/indirect")} == {
        "attr/direct": 1,
        "attr/mixed": 1,
        "attr/indirect": 1,
    }


@pytest.mark.parametrize(
    ("phenomenon", "found", "attr", "strict", "exact", "iou50"),
    [
        ("the head of the source only", Spans(at("Ola Berg"), (), BERG.content), 1, 1, 1, 1),
        ("one word of a long source", Spans(at("Ola"), (), BERG.content), 1, 0, 1, 1),
        ("an apposition without the name", Spans(at("a pilot"), (), BERG.content), 0, 0, 1, 1),
        ("no source where there is one", Spans((), (), BERG.content), 0, 0, 1, 1),
        ("most of the content", Spans(BERG.source, (), at("the ice holds today")), 1, 1, 0, 1),
        ("little of the content", Spans(BERG.source, (), at("the ice")), 0, 0, 0, 0),
        ("a source where there is none", Spans(at("Ola Berg"), (), FERRY.content), 0, 0, 1, 1),
        ("none where there is none", FERRY, 1, 1, 1, 1),
    ],
)
def test_a_pair_is_judged(phenomenon: str, found: Spans, attr: int, strict: int, exact: int, iou50: int) -> None:
    counts = right([found])
    expected = {"attr": attr, "attr.strict": strict, "content.exact": exact, "content.iou50": iou50}
    assert {m: c[0] for m, c in counts.items()} == expected
    assert {c[1:2] + c[3:] for c in counts.values()} == {(1, 3)}


def test_of_two_equal_contents_the_better_source_is_paired() -> None:
    other = Spans(at("crews"), BERG.cue, BERG.content)
    assert right([other, BERG], [BERG])["attr"] == (1, 2, 1, 1)
    assert right([BERG], [other, BERG])["attr"] == (1, 1, 1, 2)


def test_what_is_optional_is_neither_asked_nor_held_against_anybody() -> None:
    optional = Spans(BERG.source, BERG.cue, BERG.content, optional=True)
    inside = Spans((), (), at("ice holds today"))
    assert right([BERG, FERRY], [optional, FERRY])["attr"] == (1, 1, 1, 1)
    assert right([BERG, inside, FERRY], [optional, FERRY])["attr"] == (1, 1, 1, 1)
    assert right([], [optional])["attr"] == (0, 0, 0, 0)


def test_what_has_no_word_of_content_takes_no_part() -> None:
    assert right([Spans(BERG.source, BERG.cue, ())], [FERRY])["attr"] == (0, 0, 0, 1)


def test_ignored_regions_hold_no_words() -> None:
    article = Article(TEXT, at("the ice holds today"))
    assert judge(article, [BERG], [BERG]).counts["content.exact/indirect"].gold == 1


@pytest.mark.parametrize(
    ("text", "content", "type"),
    [
        ('He said "no more".', '"no more"', "direct"),
        ("He said “no more” of it.", "“no more” of it", "mixed"),
        ("He said no more.", "no more", "indirect"),
        ("“It opens.\n“It goes on.”", "It opens", "direct"),
        ("“It opens.\nIt is plain.", "It is plain", "indirect"),
        ("``No more'' was said.", "No more", "direct"),
        ("He said: „nie wieder”", "nie wieder", "direct"),
    ],
)
def test_contents_are_typed_by_their_marks(text: str, content: str, type: str) -> None:
    article = Article(text)
    assert article.type_of(article.tokens(at(content, text=text))) == type


@pytest.mark.parametrize(
    ("source", "head"),
    [
        ("Ola Berg, a pilot of the north", "Ola Berg"),
        ("the harbour master, Ola Berg", "harbour master Ola Berg"),
        ("the crew who sailed", "crew"),
        ("the man", "man"),
        ("some", "some"),
        ("who", "who"),
        ("a pilot — the oldest", "pilot"),
    ],
)
def test_the_head_of_a_source_names_who_speaks(source: str, head: str) -> None:
    article = Article(source)
    found = article.head(article.tokens([(0, len(source))]))
    assert " ".join(source[s:e] for s, e in _extents(article, source, found)) == head


def _extents(article: Article, text: str, found: frozenset[int]) -> list[Extent]:
    words = (w.span() for w in re.finditer(r"\w+", text))
    return [(start, end) for start, end in words if article.tokens([(start, end)]) <= found]


def test_a_word_belongs_to_a_span_that_touches_it() -> None:
    article = Article("ferries left early")
    assert article.tokens([(3, 9)]) == {0, 1}
    assert article.tokens([(7, 8)]) == frozenset()
    assert overlap(article.tokens([(0, 12)]), article.tokens([(8, 18)])) == pytest.approx(1 / 3)


@given(st.lists(st.lists(st.sampled_from([0.0, 0.1, 0.25, 0.5, 0.7, 0.9, 1.0]), min_size=5, max_size=5), max_size=5))
@settings(max_examples=150, deadline=None)
def test_the_assignment_is_the_best_of_all(rows: list[list[float]]) -> None:
    weights = {(i, j): w for i, row in enumerate(rows) for j, w in enumerate(row)}
    pairs = assignment(weights)
    best = max(sum(rows[i][j] for i, j in enumerate(p)) for p in permutations(range(5), len(rows)))
    assert sum(weights[i, j] for i, j in pairs.items()) == pytest.approx(best)
    assert len(set(pairs.values())) == len(pairs)
    assert all(weights[pair] > 0 for pair in pairs.items())


def test_intervals_are_the_same_every_time_and_hold_the_figure() -> None:
    tallies = [judge(Article(TEXT), GOLD, GOLD[:n]) for n in (0, 1, 2, 3, 3, 2, 1)]
    one, other = scores(tallies), scores(tallies)
    assert one == other
    assert one["attr"].low <= one["attr"].f1 <= one["attr"].high
    assert scores([Tally()])["attr"].f1 == 0
