"""Why a name is withheld, in the text's own words."""

from __future__ import annotations

import pytest

from onrecord.stages.chaining.anonymity import reason_in, speaks_of_anonymity
from onrecord.types import Span

ROWS = [
    ("because", "A clerk, who spoke on condition of anonymity because the file is open, said no.",
     "because the file is open"),
    ("fear", "Two sailors, who asked not to be named for fear of losing their berths, said no.",
     "for fear of losing their berths"),
    ("since", "They did not want to be identified, since the talks go on.", "since the talks go on"),
    ("purpose", "An aide, granted anonymity to discuss private talks, said no.", "to discuss private talks"),
    ("their contracts being", "None wished to be named, their contracts being strict.", "their contracts being strict"),
    ("no reason given", "A clerk, who spoke on condition of anonymity, said no.", None),
    ("a reason for something else", "A clerk said no because the file is open.", None),
    ("reason before the promise", "Because it rained, a clerk who asked not to be named stayed.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "reason"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_reason(text: str, reason: str | None) -> None:
    found = reason_in(text, Span(0, len(text)), 0)
    assert (found.text if found else None) == reason
    if found:
        assert found.span.of(text) == found.text


SENTENCES = [
    ("both", "Both asked that their names not be used because they fear for their berths.", True),
    ("the people", "The people spoke on the condition that they not be named.", True),
    ("of one who speaks as well", "The clerk, who spoke on condition of anonymity, said no.", False),
    ("of something else", "They asked for a new pier.", False),
]


@pytest.mark.parametrize(("text", "alone"), [row[1:] for row in SENTENCES], ids=[row[0] for row in SENTENCES])
def test_sentence_of_its_own(text: str, alone: bool) -> None:
    assert speaks_of_anonymity(text, Span(0, len(text))) is alone
