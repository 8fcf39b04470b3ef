"""Partners and nesting on a page are those of comparing every two findings, at a fraction of the cost."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.stages.joining.pairs import SAME, nested, partners
from onrecord.types import Attribution, Manner, Span


def said(content: tuple[Span, ...], source: tuple[Span, ...] = (), manner: Manner = "indirect") -> Attribution:
    return Attribution("a", "body", "statement", source, (), content, manner, (), 0.5, ())


@st.composite
def contents(draw: st.DrawFn) -> tuple[Span, ...]:
    places = sorted(draw(st.sets(st.integers(0, 40), min_size=2, max_size=6)))
    return tuple(Span(a, b) for a, b in zip(places[::2], places[1::2], strict=False))


def likeness(a: Attribution, b: Attribution) -> float:
    left, right = ({i for s in x.content for i in range(s.start, s.end)} for x in (a, b))
    return len(left & right) / len(left | right)


@given(st.lists(contents(), max_size=8), st.lists(contents(), max_size=8))
def test_the_best_pair_first_each_once(left: list[tuple[Span, ...]], right: list[tuple[Span, ...]]) -> None:
    rules, encoder = [said(c) for c in left], [said(c) for c in right]
    every = sorted(((likeness(r, e), -i, -j) for i, r in enumerate(rules) for j, e in enumerate(encoder)), reverse=True)
    wanted: dict[int, int] = {}
    for share, i, j in every:
        if share >= SAME and -i not in wanted and -j not in wanted.values():
            wanted[-i] = -j
    assert partners(rules, encoder) == wanted


@given(st.lists(contents(), max_size=6), st.lists(contents(), max_size=6))
def test_inside_is_inside_the_pieces_of_one_other(inner: list[tuple[Span, ...]], outer: list[tuple[Span, ...]]) -> None:
    found, others = [said(c) for c in inner], [said(c) for c in outer]
    wanted = {i for i, f in enumerate(found) if any(all(any(w.covers(p) for w in o.content) for p in f.content) for o in others)}  # fmt: skip  # noqa: E501
    assert nested(found, others) == wanted


@pytest.mark.parametrize(("manner", "inside"), [("indirect", {0}), ("mixed", {0}), ("direct", set())])
def test_a_quotation_stays_whole(manner: Manner, inside: set[int]) -> None:
    assert nested([said((Span(4, 8),), (Span(2, 3),))], [said((Span(0, 9),), manner=manner)]) == inside
    assert nested([said((Span(4, 8),), (Span(20, 23),))], [said((Span(0, 9),), manner=manner)]) == set()


def test_a_page_of_thousands() -> None:
    page = [said((Span(20 * i, 20 * i + 9), Span(20 * i + 10, 20 * i + 19))) for i in range(6000)]
    began = time.process_time()
    assert len(partners(page, page)) == len(nested(page, page)) == 6000
    assert time.process_time() - began < 2, "every two findings of a page are compared again"
