"""Reads MPQA: speech events with their chains of agents. It asks the program nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

import msgspec

from onrecord.language.text import quotations
from onrecord.types import Quotation, Span

IMPLICIT = "implicit"
"""The id of an agent that the text does not mention."""
SPEECH_WORDS = Path(__file__).with_name("speech_words.txt")


class Agent(msgspec.Struct, frozen=True):
    """One mention of a party; `chain` ends with the party's id, which only its clearest mention has as `id`."""

    start: int
    end: int
    id: str | None
    chain: tuple[str, ...]


class Event(msgspec.Struct, frozen=True):
    """A speech event or a private state with the chain of its sources, the writer ("w") first."""

    kind: str
    start: int
    end: int
    text: str
    implicit: bool
    chain: tuple[str, ...]

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@dataclass(frozen=True)
class Annotated:
    """A document with its explicit speech events."""

    name: str
    text: str
    agents: tuple[Agent, ...]
    events: tuple[Event, ...]

    @cached_property
    def quotations(self) -> tuple[Quotation, ...]:
        """The quotations of the text, paragraph by paragraph."""
        blocks = [Span(*block.span()) for block in re.finditer(r"\S(?:(?!\n\s*\n).)*", self.text, re.DOTALL)]
        return quotations(self.text, blocks)

    @cached_property
    def mentions(self) -> dict[str, list[Span]]:
        """The places where each party is mentioned, by id."""
        found: dict[str, list[Span]] = {}
        for agent in self.agents:
            for id in {agent.id, *agent.chain[-1:]} - {None}:
                found.setdefault(id or "", []).append(Span(agent.start, agent.end))
        return found


class _Line(msgspec.Struct):
    doc: str
    text: str
    agents: tuple[Agent, ...]
    events: tuple[Event, ...]


def told(text: str, event: Event) -> bool:
    """Whether an event is an act of saying that a verb tells as done: not "the report", not "will announce".

    Its words hold a verb of communication, and no article, possessive, adjective of number or modal stands before it.
    """
    before = text[max(0, event.start - 30) : event.start]
    if _speech_words().search(event.text) is None or _NO_TELLING_BEFORE.search(before):
        return False
    return _NO_TELLING.match(event.text) is None


def sorts(gold: Annotated, event: Event) -> tuple[str, ...]:
    """What sort of event it is, by several measures.

    By its words: told by a verb, not done (will, may, to), else a noun or another phrase. A nested one also by where it
    stands, in a quotation or in the writer's words, and whether somebody tells of their own saying.
    """
    before = gold.text[max(0, event.start - 30) : event.start]
    if told(gold.text, event):
        found = ["told"]
    else:
        found = ["not done" if _NOT_DONE.match(event.text) or _NOT_DONE_BEFORE.search(before) else "noun and other"]
    if len(event.chain) > 2:
        found.append("in quotation" if any(q.inner.covers(event.span) for q in gold.quotations) else "in other words")
        found += ["of oneself"] if event.chain[-1] == event.chain[-2] else []
    return tuple(found)


def documents(path: Path) -> Iterator[Annotated]:
    speech = _speech_words()
    decode = msgspec.json.Decoder(_Line).decode
    for line in path.read_bytes().splitlines():
        held = decode(line)
        events = tuple(e for e in held.events if _asked(e, speech))
        yield Annotated(held.doc, held.text, held.agents, tuple(sorted(events, key=lambda e: e.start)))


def _asked(event: Event, speech: re.Pattern[str]) -> bool:
    """Whether an event is an explicit speech event of somebody other than the writer.

    MPQA files a speech event that carries an opinion with the private states, so those count whose words hold a word
    of communication. Events without a letter are misplaced annotations.
    """
    if event.implicit or len(event.chain) < 2 or not re.search("[A-Za-z]{2}", event.text):
        return False
    return event.kind == "objective-speech-event" or speech.search(event.text) is not None


_NOT_DONE = re.compile(r"(?:will|would|could|may|might|can|should|must|to|declin\w+ to|wish\w* to)\s", re.IGNORECASE)
_NOT_DONE_BEFORE = re.compile(r"\b(?:will|would|could|may|might|can|should|must|to)\s(?:\w+\s)?$", re.IGNORECASE)
_NO_TELLING = re.compile(r"(?:the|a|an|this|its|his|her|their|will|would|to)\s", re.IGNORECASE)
_NO_TELLING_BEFORE = re.compile(
    r"\b(?:the|a|an|this|these|such|its|his|her|their|our|no|every|several|many|two|three|will|would|could|may|might|can"
    r"|should|must|to|of|[\w.]+['’]s)\s$",
    re.IGNORECASE,
)


@cache
def _speech_words() -> re.Pattern[str]:
    lines = SPEECH_WORDS.read_text(encoding="utf-8").splitlines()
    words = [word for line in lines if not line.startswith("#") for word in line.split()]
    return re.compile(rf"\b(?:{'|'.join(words)}|according to)\b", re.IGNORECASE)
