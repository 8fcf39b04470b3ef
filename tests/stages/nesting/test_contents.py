"""Which contents are read again: outermost ones with a reporting word, bare of their marks."""

from __future__ import annotations

import pytest

from onrecord.stages.nesting.contents import passages
from onrecord.types import Attribution, Span

TEXT = "“The board warned us about the pier in May,” she said. He called it rotten and said that nobody had been told."


def said(*contents: str, cue: str = "she said") -> Attribution:
    spans = tuple(Span(TEXT.index(c), TEXT.index(c) + len(c)) for c in contents)
    at = (Span(TEXT.index(cue), TEXT.index(cue) + len(cue)),) if cue else ()
    return Attribution("a", "body", "statement", (), at, spans, "direct", (), 0.9, ())


@pytest.mark.parametrize(
    ("phenomenon", "found", "expected"),
    [
        ("marks around the whole are left out", [said(TEXT[:45])], [TEXT[1:42]]),
        ("a content inside another is read with it", [said(TEXT[:45]), said(TEXT[5:43])], [TEXT[1:42]]),
        ("short words hold nothing", [said("warned us")], []),
        ("no reporting word, nothing to read", [said("nobody had been")], []),
        ("without a cue nobody is sure to say it", [said(TEXT[:45], cue="")], []),
        ("in text order", [said(TEXT[55:109]), said(TEXT[:45])], [TEXT[1:42], TEXT[55:109]]),
    ],
)
def test_what_is_read_again(phenomenon: str, found: list[Attribution], expected: list[str]) -> None:
    assert [s.span.of(TEXT) for s in passages(TEXT, found)] == expected, phenomenon
