"""The measure of nested sources: worked examples."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from evals.mpqa.corpus import Annotated, Event, documents, sorts, told
from evals.mpqa.measuring import measure

TEXT = "Mr Ek said Ms Ruiz had told him that the ferry sank. Its owner denied it. “It did not,” she said."


def event(words: str, *chain: str, kind: str = "objective-speech-event", implicit: bool = False) -> dict[str, object]:
    start = TEXT.rindex(words)
    return {
        "kind": kind, "start": start, "end": start + len(words), "text": words, "implicit": implicit,
        "chain": ["w", *chain],
    }  # fmt: skip


def agent(words: str, *chain: str, id: str | None = None) -> dict[str, object]:
    start = TEXT.index(words)
    return {"start": start, "end": start + len(words), "text": words, "id": id, "chain": ["w", *chain]}


AGENTS = [
    agent("Mr Ek", "ek", id="ek"),
    agent("Ms Ruiz", "ek", "ruiz", id="ruiz"),
    agent("Its owner", "owner", id="owner"),
]


def file(tmp_path: Path, *events: dict[str, object]) -> Path:
    line = {"doc": "d", "text": TEXT, "agents": AGENTS, "events": list(events)}
    path = tmp_path / "dev.jsonl"
    path.write_text(json.dumps(line) + "\n", encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("phenomenon", "asked", "right", "length"),
    [
        ("a nested chain", event("had told", "ek", "ruiz"), 1, "3 and more"),
        ("a nested chain in the wrong order", event("had told", "ruiz", "ek"), 0, "3 and more"),
        ("the outer statement has the outer chain only", event("said", "ek"), 0, "2"),
        ("a wrong member", event("denied", "ek"), 0, "2"),
        ("the right member", event("denied", "owner"), 1, "2"),
    ],
)
def test_a_chain_is_right_in_length_and_every_member(
    tmp_path: Path, phenomenon: str, asked: dict[str, object], right: int, length: str
) -> None:
    counts = measure(file(tmp_path, asked)).counts["onrecord"][length]
    assert (counts.gold, counts.found, counts.right) == (1, 1, right), phenomenon


def test_only_explicit_speech_events_of_others_are_asked_for(tmp_path: Path) -> None:
    asked = [
        event("denied", "owner", kind="direct-subjective"),
        event("sank", "owner", kind="direct-subjective"),
        event("denied", "owner", implicit=True),
        event("denied"),
    ]
    (document,) = documents(file(tmp_path, *asked))
    assert [e.text for e in document.events] == ["denied"]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Mr Ek said so.", "said", True),
        ("Mr Ek will announce it.", "announce", False),
        ("The report is out.", "report", False),
        ("Mr Ek's claim is new.", "claim", False),
        ("Mr Ek's claim is new.", "claim is", False),
    ],
)
def test_told_by_a_verb(text: str, words: str, expected: bool) -> None:
    start = text.index(words)
    assert told(text, Event("e", start, start + len(words), words, False, ("w", "x"))) is expected


@pytest.mark.parametrize(
    ("text", "words", "chain", "expected"),
    [
        ("Mr Ek said so.", "said", ("x",), ("told",)),
        ("Mr Ek will announce it.", "announce", ("x",), ("not done",)),
        ("Mr Ek will announce it.", "will announce", ("x",), ("not done",)),
        ("The report is out.", "report", ("x",), ("noun and other",)),
        ("“They say so,” Mr Ek said.", "say", ("x", "y"), ("told", "in quotation")),
        ("Mr Ek said they say so.", "say", ("x", "y"), ("told", "in other words")),
        ("Mr Ek said he had claimed it.", "claimed", ("x", "x"), ("told", "in other words", "of oneself")),
    ],
)
def test_sorts_of_events(text: str, words: str, chain: tuple[str, ...], expected: tuple[str, ...]) -> None:
    start = text.index(words)
    asked = Event("objective-speech-event", start, start + len(words), words, False, ("w", *chain))
    assert sorts(Annotated("d", text, (), (asked,)), asked) == expected
