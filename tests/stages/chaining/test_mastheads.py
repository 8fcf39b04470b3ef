"""Whether a newsroom is the publisher of the page, and whether it is one at all."""

from __future__ import annotations

import pytest

from onrecord.stages.chaining.mastheads import no_newsroom, own_masthead
from onrecord.types import Span


@pytest.mark.parametrize(
    ("outlet", "name", "own"),
    [
        ("Corrick Sentinel", "the Sentinel", True),
        ("Radio Kessel 1", "Radio Kessel", True),
        ("Gazeta Dolna (English digest)", "Gazeta", True),
        ("Servers & Sites", "S&S", True),
        ("Academic Weekly", "AW", True),
        ("The Times", "the Sunday Times", False),
        ("Radio Kessel 1", "the radio", False),
        ("Lom Gazette", "the Strandbote", False),
        ("Lom Gazette", "", False),
    ],
)
def test_own_masthead(outlet: str, name: str, own: bool) -> None:
    assert own_masthead(outlet, name) is own


@pytest.mark.parametrize(
    ("text", "words", "cue", "expected"),
    [
        ("On 24 November she said no.", "24 November", "On", True),
        ("She told the press no.", "the press", "told", True),
        ("She told the Tide no.", "the Tide", "told", False),
        ("In Velden, the mayor said no.", "Velden", "In", True),
        ("The port of Velden is shut. In Velden the mayor said no.", "Velden", "In", True),
        ("In the weekly Tide, the mayor said no.", "the weekly Tide", "In", False),
        ("In Tide the mayor said no.", "Tide", "In", False),
    ],
)
def test_no_newsroom(text: str, words: str, cue: str, expected: bool) -> None:
    start = text.rindex(words)
    assert no_newsroom(text, Span(start, start + len(words)), cue) is expected
