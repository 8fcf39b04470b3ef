"""What is a condition, and what only looks like one."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.stages.standing.conditions import conditions
from onrecord.types import Span


def found(text: str, question: bool = False) -> list[str]:
    return [span.of(text) for span in conditions(text, (Span(0, len(text)),), question=question)]


CONDITIONS = [
    ("only if", "it would sail only if the port agreed", ["only if the port agreed"]),
    ("if and only if", "it sails ‘if, and only if, the port agrees’", ["if, and only if, the port agrees"]),
    ("if, fronted", "“If the port agrees, we sail tomorrow”", ["If the port agrees"]),
    ("if, with a further clause", "it would sail if the port agreed, which nobody expects", ["if the port agreed"]),
    ("provided", "the ferry sails, provided the port agrees", ["provided the port agrees"]),
    ("providing that", "it will sail providing that the crew is paid", ["providing that the crew is paid"]),
    ("unless", "they strike unless the crew is paid", ["unless the crew is paid"]),
    ("on condition that", "it sails on condition that they pay", ["on condition that they pay"]),
    ("as long as", "it sails as long as the ice holds", ["as long as the ice holds"]),
    ("subject to", "the sale is subject to approval by the court", ["subject to approval by the court"]),
    ("dependent on", "makes the sale dependent on a vote", ["dependent on a vote"]),
    ("only with", "it would sail only with the port’s consent", ["only with the port’s consent"]),
    ("once, of what is to come", "‘Once the tests are done. All of them’", ["Once the tests are done"]),
    ("inverted should", "he goes quietly should the court find against him", ["should the court find against him"]),
    ("after, of what is to come", "the ban would be lifted after three clean tests", ["after three clean tests"]),
    ("under a mandate", "the ferry would sail under a mandate", ["under a mandate"]),
    ("without, fronted", "‘without a licence there is no ferry’", ["without a licence"]),
    ("without, trailing", "we would not sail without a licence", ["without a licence"]),
    ("no this, no that", "“No licence, no ferry. That is all”", ["No licence"]),
    ("in a question", "whether it would sail if the port agreed", ["if the port agreed"]),
]


@pytest.mark.parametrize(("phenomenon", "text", "expected"), CONDITIONS, ids=[row[0] for row in CONDITIONS])
def test_conditions(phenomenon: str, text: str, expected: list[str]) -> None:
    assert found(text) == expected


NOT_CONDITIONS = [
    ("whether", "he asked if the ferry had sailed"),
    ("to know if", "nobody knew if it had sailed"),
    ("even if", "it sails even if the port refuses"),
    ("as if", "it looked as if it had been cut"),
    ("unreal past", "if it had been ice, the hull would have shown it"),
    ("if any", "whether or not there are any, if any"),
    ("length of time", "we go on for as long as there is air"),
    ("once upon a time", "a ship that once left the port"),
    ("with or without", "it sails with or without a licence"),
    ("manner", "they left without a word"),
    ("after, of what has been", "it sank after three days"),
    ("provided as a verb", "the port provided blankets to the crew"),
    ("as long as one can", "I will stay as long as I can"),
    ("subject to, of a burden", "they are subject to a heavy tax"),
    ("if as a noun", "it remains a big “if,” with a weak port"),
    ("unreal past without", "it would not have sailed without a pilot"),
    ("should as a verb", "the ferry should be sold"),
]


@pytest.mark.parametrize(("phenomenon", "text"), NOT_CONDITIONS, ids=[row[0] for row in NOT_CONDITIONS])
def test_what_is_none(phenomenon: str, text: str) -> None:
    assert found(text) == []


def test_a_question_that_opens_with_if_asks_whether() -> None:
    assert found("if the ferry would sail", question=True) == []


@given(
    st.lists(st.sampled_from("if only unless without a once should , . “ ” we sail no not would".split()), max_size=40)
)
def test_spans_lie_inside_and_apart(words: list[str]) -> None:
    text = " ".join(words)
    spans = conditions(text, (Span(0, len(text)),))
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))


def test_many_links_take_linear_time() -> None:
    text = "if " * 60_000
    assert conditions(text, (Span(0, len(text)),)) is not None
