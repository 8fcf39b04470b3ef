"""Spans that overlap become runs that nest."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from onrecord.export.marking import Mark, blocks, runs
from onrecord.types import Document, Dossier, Outlet, Published, Segment, Span

spans = st.tuples(st.integers(0, 40), st.integers(1, 12)).map(lambda pair: Span(pair[0], sum(pair)))
kinds = st.sampled_from(["content", "source", "condition", "cue"])
marked = st.lists(st.builds(Mark, spans, kinds, st.integers(1, 9), st.text("ab", min_size=1, max_size=2)), max_size=12)


@given(spans, marked)
def test_runs_are_the_line_and_every_mark_opens_and_closes_once(within: Span, over: list[Mark]) -> None:
    found = runs(within, over)
    assert [r.span.start for r in found] == [within.start, *(r.span.end for r in found[:-1])]
    assert found[-1].span.end == within.end
    inside = [m for m in over if m.span.overlaps(within)]
    assert sum(len(r.opens) for r in found) == sum(len(r.closes) for r in found) == len(inside)
    for run in found:
        assert set(run.marks) == {m for m in inside if m.span.overlaps(run.span)}
        assert all(m.span.start <= run.span.start and run.span.end <= m.span.end for m in run.marks)


def test_crossing_spans_are_split_and_the_wider_lies_outside() -> None:
    first, second = Mark(Span(0, 6), "content", 1, "a"), Mark(Span(4, 9), "content", 2, "b")
    cue = Mark(Span(4, 6), "cue", 1, "a")
    found = [(r.span, [m.number for m in r.marks], r.marks[-1].kind) for r in runs(Span(0, 9), [cue, second, first])]
    assert found == [
        (Span(0, 4), [1], "content"),
        (Span(4, 6), [1, 2, 1], "cue"),
        (Span(6, 9), [2], "content"),
    ]


def test_text_outside_segments_is_shown_and_says_so() -> None:
    text = "Head\n\n  loose line\nBody"
    document = Document("d", "k", "p", "0", text, None, "en", Outlet(), Published())
    dossier = Dossier(document, (Segment("headline", Span(0, 4), "first"), Segment("body", Span(19, 23), "r")))
    assert [(b.kind, b.span.of(text)) for b in blocks(dossier)] == [
        ("headline", "Head"),
        ("body", "loose line"),
        ("body", "Body"),
    ]
