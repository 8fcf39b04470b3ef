"""A small news desk: pages, people and statements for the corpus stages, made without any text being read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import pytest

from onrecord.corpus.claims import SameClaim
from onrecord.corpus.copies import Copies
from onrecord.corpus.entities import SameActor
from onrecord.corpus.ledger import assemble
from onrecord.corpus.tying import page_buckets, seeks
from onrecord.language.slugs import slug
from onrecord.models.meanings import Meanings
from onrecord.types import (
    Actor,
    ActorCard,
    Attribution,
    Chain,
    Entry,
    EntryCard,
    Hedge,
    Hop,
    Interval,
    Ledger,
    Masthead,
    PageCard,
    Reason,
    Said,
    Span,
    Stand,
    Tie,
)


def day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


@cache
def _meant(before: str, words: str) -> bytes:
    """The meaning of words at the end of a page."""
    text = f"{before} {words}".strip()
    return Meanings()(text, (Span(0, len(text)),), ((Span(len(text) - len(words), len(text)),),))[0]


def tie_all(tying: Any, cards: Sequence[Any]) -> set[Tie]:
    """All ties that a corpus stage finds when the cards arrive one by one."""
    buckets: dict[str, dict[str, Any]] = {}
    ties: set[Tie] = set()
    for card in cards:
        lie, look = page_buckets(tying, card)
        near = {id: other for key in seeks(tying, card) | look for id, other in buckets.get(key, {}).items()}
        ties.update(tying.decide(card, [near[id] for id in sorted(near)]))
        for key in tying.keys(card) | lie:
            buckets.setdefault(key, {})[card.id] = card
    return ties


@dataclass
class Desk:
    """Collects pages, actors and entries; `ledger` ties and assembles them in the order they were made."""

    mastheads: dict[str, Masthead] = field(default_factory=dict)
    actors: dict[str, ActorCard] = field(default_factory=dict)
    entries: list[EntryCard] = field(default_factory=list)
    pages: list[PageCard] = field(default_factory=list)
    ties: list[Tie] = field(default_factory=list)

    def page(
        self, id: str, outlet: str | None = None, published: str | None = None, title: str | None = None, **more: Any
    ) -> Masthead:
        head = Masthead(id, id, title, outlet, Interval(day(published), day(published)), more.get("current", True))
        self.mastheads[id] = head
        if more.get("paragraphs"):
            self.pages.append(PageCard(head, tuple(more["paragraphs"])))
        return head

    def actor(self, page: str, name: str, kind: str = "person", naming: str | None = None, **more: Any) -> str:
        usual = {"person": "named_person", "document": "document"}.get(kind, "named_organisation")
        id = f"{page}:{name}"
        actor = Actor(id, name, kind, naming or usual, more.get("aliases", ()), (), more.get("speaks_for"))  # type: ignore[arg-type]
        self.actors[id] = ActorCard(self.mastheads[page], actor)
        return id

    def hop(self, role: str, actor: str | None, naming: str | None = None) -> Hop:
        found = self.actors[actor].actor if actor else None
        name = found.name if found else None
        return Hop(role, naming or (found.naming if found else "unknown"), "explicit", actor, name)  # type: ignore[arg-type]

    def says(self, page: str, words: str, *chain: Hop, polarity: str = "affirms", **more: Any) -> str:
        at = more.get("at", 500 * len(self.entries))
        id = f"{page}@{len(self.entries):03}"
        record = more.get("record") or _record(chain)
        attribution = Attribution(
            id, more.get("segment", "body"), "statement", (), (), (Span(at, at + len(words)),),
            more.get("manner", "indirect"), (), 1.0, (),
        )  # fmt: skip
        narrator = Hop("narrator", "named_organisation", "implicit")
        said = Said(id, Interval(day(more.get("earliest")), day(more.get("latest"))), None, None, ())
        terms = tuple(Reason(Span(at, at + 1), c) for c in more.get("conditions", ()))
        hedges = tuple(Hedge(Span(at, at + 1), h, False) for h in more.get("hedges", ()))
        stand = Stand(id, polarity, terms, hedges, ())  # type: ignore[arg-type]
        chained = Chain(id, (narrator, *chain), record, None, None, ())
        leading = more.get("cue", "said"), more.get("before", "")
        head = self.mastheads[page]
        slugs, meaning = slug([head.title or ""]), _meant(leading[1], words)
        entry = Entry(page, attribution, chained, stand, said, words, *leading, slug=slugs, meaning=meaning)
        self.entries.append(EntryCard(head, entry))
        return id

    def together(self, *ids: str) -> None:
        """Tie entries as one claim, as a person would."""
        first, *rest = sorted(ids)
        self.ties += [Tie(first, other, "same_claim", 1.0, "one claim", "a person") for other in rest]

    def found(self) -> list[Tie]:
        """The program's ties and the person's."""
        by_stage = (
            tie_all(SameActor(), list(self.actors.values())),
            tie_all(Copies(), self.pages),
            tie_all(SameClaim(), self.entries),
        )
        return [
            *self.ties,
            *sorted({tie for ties in by_stage for tie in ties}, key=lambda t: (t.left, t.right, t.kind)),
        ]

    def ledger(self) -> Ledger:
        return assemble(self.entries, list(self.actors.values()), list(self.mastheads.values()), self.found())


def _record(chain: Sequence[Hop]) -> str:
    namings = {hop.naming for hop in chain}
    if namings & {"anonymous_individual", "anonymous_group"}:
        return "anonymous"
    if "named_person" in namings:
        return "on_record_named"
    return "on_record_institution" if any(hop.role == "source" for hop in chain) else "outlet_reporting"


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def new_desk() -> Callable[[], Desk]:
    return Desk
