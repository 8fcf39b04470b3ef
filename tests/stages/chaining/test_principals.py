"""Whose position a content describes without showing them saying it."""

from __future__ import annotations

import pytest

from onrecord.stages.chaining.principals import holder, principal
from onrecord.types import ActorKind, Span

KINDS: dict[str, ActorKind] = {"Norvia": "state", "Odd Berg": "person", "Harbour Board": "organisation"}
ROWS = [
    ("ready to", "Norvia is ready to lend two ferries", "Norvia"),
    ("would", "Norvia would lend two ferries only under a treaty", "Norvia"),
    ("talks", "Norvia has been holding talks on ferries", "Norvia"),
    ("collective", "nine countries have not ruled it out", "nine countries"),
    ("officials of a ministry", "officials from the ferry ministry raised the subject twice",
     "officials from the ferry ministry"),
    ("soundings by", "first soundings by Norvia in Lom", "Norvia"),
    ("a thing that would", "the ferry would sail in May", None),
    ("a plain fact", "Norvia owns nine ferries", None),
    ("a person", "Odd Berg would pay a visit", None),
    ("the speaker", "they would lend two ferries", None),
]  # fmt: skip


@pytest.mark.parametrize(("content", "words"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_principal(content: str, words: str | None) -> None:
    span = principal(content, (Span(0, len(content)),), KINDS)
    assert (span.of(content) if span else None) == words


def test_a_named_speaker_leaves_only_collectives() -> None:
    one, many = "Norvia is ready to pay", "Most member states are ready to pay"
    assert principal(one, (Span(0, len(one)),), KINDS, collectives_only=True) is None
    assert principal(many, (Span(0, len(many)),), KINDS, collectives_only=True) is not None


def test_holder_of_a_view() -> None:
    text = "the states behind the plan regard the pier as a stage"
    span = holder(text, (Span(0, len(text)),))
    assert span is not None
    assert span.of(text).startswith("the states")
    assert holder("he believes in it", (Span(0, 17),)) is None
