"""Who is who for some entries, from the edition: just the parties that these entries lead to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy.engine import Connection

from onrecord.corpus.entities import publisher_id
from onrecord.corpus.who import Who
from onrecord.store import read
from onrecord.store.codec import decode_as
from onrecord.store.edition import ask
from onrecord.types import Entity, EntryCard


def who_of(connection: Connection, cards: Sequence[EntryCard]) -> Who:
    """Everybody in the chains of these entries, those they speak for, and the publishers of their pages."""
    documents = {card.masthead.document for card in cards}
    copied = _copied(connection, documents)
    pages = {card.masthead.document: card.masthead for card in cards}
    pages |= read.mastheads_of(connection, sorted((copied.keys() | set(copied.values())) - pages.keys()))
    actors = {hop.actor for card in cards for hop in card.entry.chain.hops if hop.actor}
    actors |= {id for page in pages.values() if (id := publisher_id(page))}
    of_actor = dict(ask(connection, "SELECT actor, entity FROM edition_actors WHERE actor IN ids", sorted(actors)))
    return Who(entities_of(connection, of_actor.values()), of_actor, pages, copied)


def _copied(connection: Connection, documents: Iterable[str]) -> dict[str, str]:
    """What these pages copy, what that copies, and so on."""
    found: dict[str, str] = {}
    here = set(documents)
    while here:
        query = "SELECT document, copied FROM edition_pages WHERE document IN ids AND copied IS NOT NULL"
        more: dict[str, str] = dict(ask(connection, query, sorted(here)))
        here = set(more.values()) - found.keys() - more.keys()
        found |= more
    return found


def entities_of(connection: Connection, ids: Iterable[str]) -> dict[str, Entity]:
    """Entities by id, and all whose voices they are."""
    found: dict[str, Entity] = {}
    here = set(ids)
    while here:
        rows = ask(connection, "SELECT id, body FROM edition_entities WHERE id IN ids", sorted(here))
        found.update((id, decode_as(Entity, body)) for id, body in rows)
        here = {found[id].speaks_for for id, _ in rows} - found.keys() - {None}  # type: ignore[assignment]
    return found
