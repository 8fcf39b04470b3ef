"""A ledger in the form the pages and cards are made from: documents read, and what the corpus stages found.

It looks things up; it decides nothing and formats nothing. A thing that the book does not hold is `None`: a
book may be a part of a ledger (one document, the pages of one claim), so a missing attribution is no error.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from onrecord.corpus.evidence import Evidence, evidence
from onrecord.types import Actor, Claim, Document, Dossier, Entity, Entry, EntryCard, Ledger, Masthead, Words


class Filed(NamedTuple):
    """A ledger entry with the dossier it stands in."""

    entry: Entry
    dossier: Dossier


@dataclass(frozen=True)
class Book:
    """Dossiers and the ledger computed from them.

    >>> Book((), Ledger((), ())).claim("c-1") is None
    True
    """

    dossiers: tuple[Dossier, ...]
    ledger: Ledger

    def dossier(self, document: str) -> Dossier | None:
        return self._dossiers.get(document)

    def entries(self, document: str) -> tuple[Entry, ...]:
        """The entries of a document in text order; none where a stage has not read it."""
        return self._entries.get(document, ())

    def find(self, attribution: str) -> Filed | None:
        return self._filed.get(attribution)

    def claim(self, claim: str) -> Claim | None:
        return self._claims.get(claim)

    def actor(self, actor: str | None) -> Actor | None:
        return self._actors.get(actor or "")

    def entity(self, entity: str | None) -> Entity | None:
        return self._entities.get(entity or "")

    def entity_of(self, actor: str | None) -> Entity | None:
        """The entity that an actor of a document belongs to."""
        return self._entity_of.get(actor or "")

    def claims_with(self, attribution: str) -> tuple[Claim, ...]:
        return self._claims_with.get(attribution, ())

    def family(self, claim: Claim) -> tuple[Claim, ...]:
        """The other claims about the same matter."""
        if claim.family is None:
            return ()
        return tuple(c for c in self._families.get(claim.family, ()) if c.id != claim.id)

    def filed(self, attributions: Iterable[str]) -> tuple[Filed, ...]:
        """Those of the attributions that the book holds, in the order given."""
        found = (self.find(a) for a in attributions)
        return tuple(f for f in found if f is not None)

    def documents_of(self, claim: Claim) -> tuple[Document, ...]:
        """The documents that say anything about a claim, each once."""
        filed = self.filed(s.attribution for s in claim.attributions)
        return tuple({f.entry.document: f.dossier.document for f in filed}.values())

    def replaced(self, document: str) -> bool:
        """Whether a later version of the page is in the book."""
        return document in self._replaced

    @cached_property
    def evidence(self) -> Evidence:
        """What timelines, matrices, ladders and differences are made from; replaced pages left out."""
        current = [d for d in self.dossiers if not self.replaced(d.document.id)]
        heads = {d.document.id: _masthead(d.document) for d in current}
        cards = (EntryCard(head, entry) for id, head in heads.items() for entry in self.entries(id))
        headlines = {d.document.id: _headlines(d) for d in current}
        return evidence(cards, self.ledger, headlines, {d.document.id: d.document.text for d in current})

    @cached_property
    def _dossiers(self) -> dict[str, Dossier]:
        return {d.document.id: d for d in self.dossiers}

    @cached_property
    def _entries(self) -> dict[str, tuple[Entry, ...]]:
        return {d.document.id: d.entries() for d in self.dossiers if _complete(d)}

    @cached_property
    def _filed(self) -> dict[str, Filed]:
        return {e.id: Filed(e, self._dossiers[e.document]) for entries in self._entries.values() for e in entries}

    @cached_property
    def _claims(self) -> dict[str, Claim]:
        return {c.id: c for c in self.ledger.claims}

    @cached_property
    def _actors(self) -> dict[str, Actor]:
        return {a.id: a for d in self.dossiers for a in d.actors or ()}

    @cached_property
    def _entities(self) -> dict[str, Entity]:
        return {e.id: e for e in self.ledger.entities}

    @cached_property
    def _entity_of(self) -> dict[str, Entity]:
        return {actor: e for e in self.ledger.entities for actor in e.actors}

    @cached_property
    def _claims_with(self) -> dict[str, tuple[Claim, ...]]:
        found: dict[str, dict[str, Claim]] = {}
        for claim in self.ledger.claims:
            for stance in claim.attributions:
                found.setdefault(stance.attribution, {})[claim.id] = claim
        return {attribution: tuple(claims.values()) for attribution, claims in found.items()}

    @cached_property
    def _families(self) -> dict[str, tuple[Claim, ...]]:
        found: dict[str, list[Claim]] = {}
        for claim in self.ledger.claims:
            found.setdefault(claim.family or "", []).append(claim)
        return {family: tuple(claims) for family, claims in found.items()}

    @cached_property
    def _replaced(self) -> frozenset[str]:
        return frozenset(d.document.replaces for d in self.dossiers if d.document.replaces)


def _complete(dossier: Dossier) -> bool:
    return None not in (dossier.attributions, dossier.chains, dossier.stands, dossier.dates)


def _masthead(document: Document) -> Masthead:
    return Masthead(document.id, document.key, document.title, document.outlet.name, document.published.interval)


def _headlines(dossier: Dossier) -> tuple[Words, ...]:
    document = dossier.document
    found = (segment.span for segment in dossier.segments or () if segment.kind in ("headline", "deck"))
    return tuple(Words(None, document.id, span.of(document.text), span) for span in found)
