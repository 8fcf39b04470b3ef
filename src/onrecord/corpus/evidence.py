"""What a view of claims is made from: entries with their mastheads, headlines, and who is who. It looks things up only.

It is a part of a ledger (the pages of one claim will do), so what it does not hold is left out, not an error.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from onrecord.corpus.entities import publisher_id
from onrecord.corpus.who import spoken_for
from onrecord.corpus.wording import wording
from onrecord.types import Claim, Entity, EntryCard, Hop, Ledger, Masthead, Words

_TELLING = 0.6
"""The weight from which a stem tells what a statement is about."""
_COMMON = 400
"""Statements that share a stem at most, if it is to tell anything among them."""
_SHORT = 3
"""Letters of a last word that tells no name ("Post" does, "Inc" does not)."""


@dataclass(frozen=True)
class Evidence:
    """Entries by id, entities by their own id and by the ids of their actors; headlines and texts by document."""

    cards: Mapping[str, EntryCard]
    entities: Mapping[str, Entity] = field(default_factory=dict)
    of_actor: Mapping[str, Entity] = field(default_factory=dict)
    headlines: Mapping[str, tuple[Words, ...]] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)

    def of(self, claim: Claim) -> tuple[EntryCard, ...]:
        """The entries of a claim that are held, by id."""
        return tuple(self.cards[s.attribution] for s in claim.attributions if s.attribution in self.cards)

    def page(self, document: str) -> tuple[EntryCard, ...]:
        """The entries of a document."""
        return self._pages.get(document, ())

    def party(self, hop: Hop) -> Entity | None:
        """The entity of a hop, if its actor is known."""
        return self.of_actor.get(hop.actor or "")

    def name(self, hop: Hop, masthead: Masthead) -> str | None:
        """What a hop is called; anonymous parties keep the words of their page, lest they seem linked."""
        if hop.role == "narrator":
            return masthead.outlet
        entity = None if hop.naming.startswith("anonymous") else self.party(hop)
        return entity.name if entity else hop.name

    def alike(self, cards: Iterable[EntryCard], most: int) -> list[EntryCard]:
        """Other entries that share telling words with some, those that share most first."""
        own = {card.id for card in cards}
        terms = {term for id in own for term in telling_terms(self.cards[id].entry.words)}
        shared = Counter(id for term in terms for id in self._by_term.get(term, ()) if id not in own)
        found = sorted((id for id, count in shared.items() if count > 1), key=lambda id: (-shared[id], id))
        return [self.cards[id] for id in found[:most]]

    @cached_property
    def _by_term(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, list[str]] = {}
        for id, card in self.cards.items():
            for term in telling_terms(card.entry.words):
                found.setdefault(term, []).append(id)
        return {term: tuple(ids) for term, ids in found.items() if len(ids) <= _COMMON}

    @cached_property
    def _pages(self) -> Mapping[str, tuple[EntryCard, ...]]:
        found: dict[str, list[EntryCard]] = {}
        for card in self.cards.values():
            found.setdefault(card.entry.document, []).append(card)
        return {document: tuple(cards) for document, cards in found.items()}

    def mentions(self, document: str, name: str) -> bool:
        """Whether a page's text has a name, or the last word of it, anywhere."""
        text, words = self.texts.get(document, ""), name.split()
        return bool(words) and (name in text or (len(words[-1]) > _SHORT and words[-1] in text))

    def publisher(self, masthead: Masthead) -> str | None:
        """The id of the outlet that published a page, if it is stated."""
        entity = self.of_actor.get(publisher_id(masthead) or "")
        return entity.id if entity else None

    def above(self, entity: Entity) -> tuple[Entity, ...]:
        """The institutions that an entity speaks for, nearest first."""
        return spoken_for(entity, self.entities)

    def top(self, entity: Entity) -> Entity:
        """The institution whose voice an entity is, at the top; itself if it speaks for nobody."""
        return (entity, *self.above(entity))[-1]


def telling_terms(words: str) -> tuple[str, ...]:
    """The stems by which a statement is known again: those that are not common in news."""
    return tuple(term for term, weight in wording(words).terms.items() if weight >= _TELLING)


def evidence(
    cards: Iterable[EntryCard],
    ledger: Ledger,
    headlines: Mapping[str, tuple[Words, ...]] | None = None,
    texts: Mapping[str, str] | None = None,
) -> Evidence:
    """Evidence from entries of a ledger and what was computed from it."""
    return Evidence(
        cards={card.id: card for card in cards},
        entities={entity.id: entity for entity in ledger.entities},
        of_actor={actor: entity for entity in ledger.entities for actor in entity.actors},
        headlines=headlines or {},
        texts=texts or {},
    )
