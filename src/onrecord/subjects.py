"""What a person means by an id: parties and attributions. It looks things up and decides nothing."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.archive import Archive
from onrecord.corpus.entities import PUBLISHER
from onrecord.errors import NotFound
from onrecord.types import ActorCard, Claim, Dossier


@dataclass(frozen=True, slots=True)
class Party:
    """What a person means by an id: an actor, or an entity with all its actors, those under its name first.

    `whole` are the cards of all actors that are one with it now.
    """

    id: str
    name: str
    actors: tuple[ActorCard, ...]
    whole: tuple[ActorCard, ...]

    @property
    def ids(self) -> frozenset[str]:
        return frozenset(card.id for card in self.actors)


def party(archive: Archive, wanted: str) -> Party:
    """The actor, publisher or entity that an id, or the start of an entity's id, means. Raises `NotFound`."""
    own = archive.actor_cards([wanted]).get(wanted) if _is_actor(wanted) else None
    if own is not None:
        entity = archive.entity_of(wanted)
        whole = archive.actor_cards(entity.actors) if entity else {wanted: own}
        return Party(wanted, own.actor.name, (own,), tuple(whole.values()))
    if _is_actor(wanted):
        raise NotFound(f"no actor has the id {wanted!r}", remedy="`onrecord ties` prints actors and their ids")
    entity = archive.entity(wanted)
    cards = archive.actor_cards(entity.actors).values()
    named = sorted(cards, key=lambda card: (card.actor.name != entity.name, card.id))
    if not named:
        raise NotFound(f"{wanted} has no actor in a page", remedy="Judge on another")
    return Party(entity.id, entity.name, tuple(named), tuple(named))


def _is_actor(wanted: str) -> bool:
    return wanted.startswith(PUBLISHER) or (wanted.startswith("d-") and ":" in wanted)


def attribution(archive: Archive, wanted: str) -> tuple[str, Dossier]:
    """The id of an attribution, given whole or by its start, with its document as people judge it."""
    found = archive.find_entry(wanted) if wanted.startswith("a-") else None
    if found is None:
        remedy = "`onrecord show DOC --json` prints the ids; give one, or a start that only one has"
        raise NotFound(f"no single attribution is {wanted!r}", remedy=remedy)
    document, entry = found
    return entry.id, archive.dossier(document)


def members(claim: Claim) -> frozenset[str]:
    return frozenset(stance.attribution for stance in claim.attributions)
