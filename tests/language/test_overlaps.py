"""Overlapping spans are found as by comparing every two."""

from hypothesis import given
from hypothesis import strategies as st

from onrecord.language.overlaps import numbered, overlapping
from onrecord.types import Span

spans = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 9)).map(lambda x: Span(x[0], x[0] + x[1])), max_size=12)


@given(spans, spans)
def test_every_pair_once(left: list[Span], right: list[Span]) -> None:
    found = [(a[1], b[1]) for a, b in overlapping(numbered([(s,) for s in left]), numbered([(s,) for s in right]))]
    wanted = [(i, j) for i, a in enumerate(left) for j, b in enumerate(right) if max(a.start, b.start) < min(a.end, b.end)]  # fmt: skip  # noqa: E501
    assert sorted(found) == wanted
