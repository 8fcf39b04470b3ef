"""What the edition keeps of actors, so that entities are joined and made without reading what was found in each page.

It decides nothing. Of an actor that changed the row is stale: its card tells.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any, NamedTuple

import msgspec
from sqlalchemy.engine import Connection

from onrecord.corpus.joining import Bearer, bearer, spelling
from onrecord.store.edition import ask
from onrecord.types import Actor, ActorCard

_CALLED = msgspec.json.Decoder(tuple[str, ...])
_BEARS = msgspec.json.Decoder(tuple[tuple[tuple[str, str], ...], str, tuple[str, ...]])
_COLUMNS = "actor, document, entity, speaks_for, spelt, kind, naming, called, bears"
_encoded = msgspec.json.Encoder().encode


class Member(NamedTuple):
    """An actor as `edition_actors` has it."""

    actor: str
    document: str
    entity: str
    speaks_for: str | None
    spelt: str | None
    kind: str
    naming: str
    called: str
    bears: str

    def as_actor(self) -> Actor:
        """The actor without its mentions and reasons, which decide nothing about parties."""
        name, *aliases = _CALLED.decode(self.called)
        kind: Any = self.kind
        naming: Any = self.naming
        return Actor(self.actor, name, kind, naming, tuple(aliases), speaks_for=self.speaks_for)

    def as_bearer(self) -> Bearer:
        return Bearer(self.document, *_bears(self.bears))


def member(card: ActorCard, entity: str) -> Member:
    """What is kept of an actor."""
    actor, document = card.actor, card.masthead.document
    called = _encoded((actor.name, *actor.aliases)).decode()
    bears = _encoded(bearer(document, actor)[1:]).decode()
    spelt = spelling(actor)
    return Member(actor.id, document, entity, actor.speaks_for, spelt, actor.kind, actor.naming, called, bears)


def members(connection: Connection, column: str, ids: Iterable[str]) -> list[Member]:
    """The actors that have one of these ids in a column."""
    query = f"SELECT {_COLUMNS} FROM edition_actors WHERE {column} IN ids"
    return [Member._make(row) for row in ask(connection, query, sorted(ids))]


@lru_cache(maxsize=65536)
def _bears(raw: str) -> tuple[tuple[tuple[str, str], ...], str, tuple[str, ...]]:
    return _BEARS.decode(raw)
