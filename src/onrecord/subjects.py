"""What a person means by an id: parties, attributions, claims. It looks things up and decides nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from onrecord.archive import Archive
from onrecord.corpus.entities import publishers
from onrecord.errors import NotFound
from onrecord.types import ActorCard, Claim, Dossier, Entity, Ledger


@dataclass(frozen=True, slots=True)
class Party:
    """What a person means by an id: the actors of an entity, those under its name first, or one actor."""

    id: str
    name: str
    actors: tuple[str, ...]


def parties(archive: Archive) -> dict[str, ActorCard]:
    """All actors of all documents and the publishers of pages, by id."""
    publishing = {card.id: card for card in publishers(archive.mastheads().values())}
    return {**publishing, **archive.actors()}


def party(ledger: Ledger, cards: Mapping[str, ActorCard], wanted: str) -> Party:
    """The entity or actor that an id, or the start of an entity's id, means. Raises `NotFound`."""
    if wanted in cards:
        return Party(wanted, cards[wanted].actor.name, (wanted,))
    found: list[Entity] = [entity for entity in ledger.entities if entity.id.startswith(wanted)]
    if len(found) == 1:
        actors = (actor for actor in found[0].actors if actor in cards)
        named = sorted(actors, key=lambda id: (cards[id].actor.name != found[0].name, id))
        return Party(found[0].id, found[0].name, tuple(named))
    if found:
        raise NotFound(f"{wanted!r} is the start of {len(found)} entities", remedy="Give more of it")
    raise NotFound(f"no entity or actor has the id {wanted!r}", remedy="`onrecord ties` prints actors and their ids")


def attribution(archive: Archive, wanted: str) -> tuple[str, Dossier]:
    """The id of an attribution, given whole or by its start, with its document as people judge it."""
    found = archive.find_entry(wanted) if wanted.startswith("a-") else None
    if found is None:
        remedy = "`onrecord show DOC --json` prints the ids; give one, or a start that only one has"
        raise NotFound(f"no single attribution is {wanted!r}", remedy=remedy)
    document, entry = found
    return entry.id, archive.dossier(document)


def claim(ledger: Ledger, wanted: str) -> Claim:
    """The claim that an id, or the start of one, means. Raises `NotFound`."""
    found = [claim for claim in ledger.claims if claim.id.startswith(wanted)]
    if len(found) == 1:
        return found[0]
    remedy = "Give more of it" if found else "`onrecord claims --json` prints the ids"
    raise NotFound(f"{wanted!r} is the start of {len(found)} claims", remedy=remedy)


def claim_of(ledger: Ledger, attribution: str) -> Claim | None:
    """The claim that an attribution belongs to; none where it says nothing or counts nowhere."""
    return next((c for c in ledger.claims if attribution in members(c)), None)


def members(claim: Claim) -> frozenset[str]:
    return frozenset(stance.attribution for stance in claim.attributions)


def together(ledger: Ledger, actors: Iterable[str]) -> frozenset[str]:
    """The actors that are one with any of these."""
    wanted = set(actors)
    return frozenset(wanted.union(*(e.actors for e in ledger.entities if not wanted.isdisjoint(e.actors))))
