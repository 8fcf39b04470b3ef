"""Spans that a reader drew too wide."""

from __future__ import annotations

import pytest

from onrecord.stages.attributing.mending import mended
from onrecord.types import Attribution, Span


def found(text: str, source: str, cue: str, content: str) -> Attribution:
    def span(words: str) -> Span:
        return Span(text.index(words), text.index(words) + len(words))

    return Attribution(
        "a", "body", "statement", (span(source),), (span(cue),), (span(content),), "indirect", (), 1.0, ()
    )


ROWS = [
    ("citing behind the content", "The Tide", "reported", "the pier leaked, citing a memo", "The Tide",
     "the pier leaked"),
    ("on the strength of", "The Tide", "reported", "the plan to sell, on the strength of a memo", "The Tide",
     "the plan to sell"),
    ("nothing cited", "The Tide", "reported", "the pier leaked in May", "The Tide", "the pier leaked in May"),
    ("nothing left of it", "The Tide", "said", "no, citing a memo", "The Tide", "no, citing a memo"),
    ("with the words", "The Tide", "quotes", "a cellist with the words «no more»", "a cellist", "«no more»"),
    ("as saying", "The report", "quotes", "the captain as saying that the pier leaked", "the captain",
     "the pier leaked"),
    ("a time behind who it is", "A spokesman for the pier last night", "said", "it leaked", "A spokesman for the pier",
     "it leaked"),
    ("a letter behind who it is", "Ann Orr in a letter dated Monday", "says", "it leaked", "Ann Orr", "it leaked"),
    ("a time of theirs", "The count announced last night", "shows", "seven", "The count announced last night", "seven"),
    ("a time of a thing", "The log for Monday night", "says", "it leaked", "The log for Monday night", "it leaked"),
    ("quotes a thing", "The report", "quotes", "a poem about rope", "The report", "a poem about rope"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "cue", "content", "who", "what"), [r[1:] for r in ROWS], ids=[r[0] for r in ROWS])
def test_mended(source: str, cue: str, content: str, who: str, what: str) -> None:
    text = f"{source} {cue} {content}."
    made = mended(text, found(text, source, cue, content))
    assert [s.of(text) for s in made.source] == [who]
    assert [s.of(text) for s in made.content] == [what]


def test_a_content_that_begins_with_its_source_and_a_colon_begins_behind_them() -> None:
    text = "The Tide quotes Ann Orr: “It sank.”"
    made = mended(text, found(text, "Ann Orr", "quotes", "Ann Orr: “It sank.”"))
    assert [s.of(text) for s in made.content] == ["“It sank.”"]


def test_a_content_that_begins_with_its_own_source() -> None:
    text = "The Tide quoted Ann Orr as telling captains last week that it sank."
    one = found(text, "Ann Orr", "as telling", "Ann Orr as telling captains last week that it sank")
    assert [s.of(text) for s in mended(text, one).content] == ["it sank"]
