"""What the corpus stages compare: a finding with the masthead of its document."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.types.findings import Actor, Entry
from onrecord.types.spans import Interval


@dataclass(frozen=True, slots=True)
class Masthead:
    """What a corpus stage needs to know of a document without its text.

    `current` is false for a document that a later version of the same page replaces: its entries stay as
    evidence and count nowhere.
    """

    document: str
    key: str
    title: str | None
    outlet: str | None
    published: Interval
    current: bool = True


@dataclass(frozen=True, slots=True)
class ActorCard:
    """An actor of one document, with the masthead of that document."""

    masthead: Masthead
    actor: Actor

    @property
    def id(self) -> str:
        return self.actor.id


@dataclass(frozen=True, slots=True)
class EntryCard:
    """A ledger entry with the masthead of its document."""

    masthead: Masthead
    entry: Entry

    def __hash__(self) -> int:
        return hash(self.entry.attribution.id)

    @property
    def id(self) -> str:
        return self.entry.id


@dataclass(frozen=True, slots=True)
class PageCard:
    """The running text of a document (headline, deck and body lines; no furniture), with its masthead."""

    masthead: Masthead
    paragraphs: tuple[str, ...]

    @property
    def id(self) -> str:
        return self.masthead.document
