"""Writes entities, their actors, and the steps by which they were joined. It joins nobody.

Invariant: what is written of a party is what a whole ledger would have of it; a landmark that somebody joined keeps
the rows of those it had.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from sqlalchemy.engine import Connection

from onrecord.corpus.agreeing import LANDMARK
from onrecord.corpus.entities import entity, entity_id
from onrecord.corpus.joining import Did, Joined, StepKey
from onrecord.corpus.who import face
from onrecord.press.members import Member, member, members
from onrecord.store import edition_tables as t
from onrecord.store.codec import decode_as, encode
from onrecord.store.edition import ask, forget, put, replace_rows
from onrecord.types import Actor, ActorCard, Entity

_TOGETHER = 5000
"""Actors whose rows are made at once."""


@dataclass(frozen=True, slots=True)
class PartiesChanged:
    """`faces` are the entities, old and new, that look otherwise than before to claims, or that came or went;
    `wordings` those that are only called by other words than before.

    `actors` are in another entity than before, `left` the entities that they left, `renewed` all that were written.
    """

    faces: frozenset[str] = frozenset()
    wordings: frozenset[str] = frozenset()
    actors: frozenset[str] = frozenset()
    left: frozenset[str] = frozenset()
    renewed: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Renewed:
    """A part of a ledger that was joined: `own` are the actors whose entities are written, those that are gone among
    them; `beside` tells the actors of the entities around them, `names` at which all steps were taken.

    A group of `joined` that has some of both is a landmark that took in an actor.
    """

    joined: Joined
    own: frozenset[str]
    rows: Mapping[str, Member]
    beside: Mapping[str, str]
    names: frozenset[str]


def write_whole(connection: Connection, joined: Joined, cards: Mapping[str, ActorCard]) -> PartiesChanged:
    """Write all parties of a ledger into empty tables."""
    groups = {entity_id(group): group for group in joined.groups}
    home = {actor: id for id, group in groups.items() for actor in group}
    rest = iter(sorted(home.items()))
    while some := list(islice(rest, _TOGETHER)):
        put(connection, t.actors, [member(cards[actor], id)._asdict() for actor, id in some])
    put(connection, t.joins, _join_rows(joined.did, home))
    put(connection, t.meets, list(_meet_rows(joined.met, home, {id: len(group) for id, group in groups.items()})))
    for ids in _chunks(groups):
        actors = {id: [cards[actor].actor for actor in groups[id]] for id in ids}
        spoken = {a.speaks_for for group in actors.values() for a in group if a.speaks_for in cards}
        above = {id: cards[id].actor for id in spoken if id}
        put(connection, t.entities, [_entity_row(entity(actors[id], home, above)) for id in sorted(actors)])
    return PartiesChanged(renewed=frozenset(groups), faces=frozenset(groups), actors=frozenset(home))


def _chunks(groups: Iterable[str]) -> Iterator[list[str]]:
    rest = iter(sorted(groups))
    while some := list(islice(rest, _TOGETHER)):
        yield some


def write_part(connection: Connection, part: Renewed) -> PartiesChanged:
    """Put groups in the place of whatever entities their actors were in."""
    groups = {entity_id(group): group for group in part.joined.groups if not part.own.isdisjoint(group)}
    at = dict(part.beside) | {actor: id for id, group in groups.items() for actor in group}
    home = {actor: at[actor] for actor in part.own if actor in at}
    old = dict(ask(connection, "SELECT actor, entity FROM edition_actors WHERE actor IN ids", sorted(part.own)))
    moved = {actor for actor in old.keys() | home.keys() if old.get(actor) != home.get(actor)}
    gone = set(old.values())
    rows = [part.rows[actor]._replace(entity=id)._asdict() for actor, id in sorted(home.items())]
    replace_rows(connection, t.actors, "entity", sorted(gone), rows)
    written = {actor: id for id, group in groups.items() for actor in group}
    replace_rows(connection, t.joins, "entity", sorted(gone | groups.keys()), _join_rows(part.joined.did, written))
    _write_meets(connection, part, at, groups)
    voices = "SELECT DISTINCT entity FROM edition_actors WHERE speaks_for IN ids"
    dependent = {row[0] for row in ask(connection, voices, sorted(moved))} - groups.keys()
    faces, wordings = _write_entities(connection, groups, part.rows, gone, dependent)
    left = frozenset(old[actor] for actor in moved if actor in old)
    return PartiesChanged(faces, wordings, frozenset(moved), left, frozenset(groups.keys() | dependent))


# --- Steps ------------------------------------------------------------------------------------------------------


def _join_rows(did: Mapping[StepKey, Did], home: Mapping[str, str]) -> list[dict[str, str]]:
    return [
        {"entity": id, "step": json.dumps(key), "tops": json.dumps(tops)}
        for key, tops in did.items()
        for id in sorted({home[top] for top in tops if top in home})
    ]


def _write_meets(
    connection: Connection, part: Renewed, at: Mapping[str, str], groups: Mapping[str, tuple[str, ...]]
) -> None:
    """Write where landmarks met others at the names whose steps were all taken."""
    sizes: dict[str, int] = {}
    for id in part.beside.values():
        sizes[id] = sizes.get(id, 0) + 1
    sizes |= {id: len(group) for id, group in groups.items()}
    met = {key: tops for key, tops in part.joined.met.items() if key[2] in part.names}
    replace_rows(connection, t.meets, "hub", sorted(part.names), list(_meet_rows(met, at, sizes)))


def _meet_rows(
    met: Mapping[StepKey, tuple[str, ...]], at: Mapping[str, str], sizes: Mapping[str, int]
) -> Iterator[dict[str, str]]:
    for key, tops in met.items():
        for id in sorted({at[top] for top in tops}):
            if sizes[id] >= LANDMARK:
                yield {"entity": id, "step": json.dumps(key), "hub": key[2], "tops": json.dumps(tops)}


# --- Entities ---------------------------------------------------------------------------------------------------


def _write_entities(
    connection: Connection,
    groups: Mapping[str, tuple[str, ...]],
    rows: Mapping[str, Member],
    gone: set[str],
    dependent: set[str],
) -> tuple[frozenset[str], frozenset[str]]:
    """Write entities; gives those whose face is another than before, and those of which only the wordings are."""
    parties = {id: [rows[actor].as_actor() for actor in group] for id, group in groups.items()}
    parties |= _actors_of(connection, dependent)
    spoken = {a.speaks_for for party in parties.values() for a in party if a.speaks_for}
    above = {row.actor: row for row in members(connection, "actor", spoken)}
    cluster = {actor: row.entity for actor, row in above.items()}
    cluster |= {actor.id: id for id, party in parties.items() for actor in party}
    voices = {actor: row.as_actor() for actor, row in above.items()}
    query = "SELECT id, body FROM edition_entities WHERE id IN ids"
    old = {id: decode_as(Entity, body) for id, body in ask(connection, query, sorted(gone | parties.keys()))}
    new = {id: entity(party, cluster, voices) for id, party in parties.items()}
    forget(connection, t.entities, "id", sorted(old))
    put(connection, t.entities, [_entity_row(one) for _, one in sorted(new.items())])
    faces = frozenset(id for id in old.keys() | new.keys() if _differ(old.get(id), new.get(id)))
    return faces, frozenset(id for id in new.keys() - faces if old[id].aliases != new[id].aliases)


def _actors_of(connection: Connection, entities: Iterable[str]) -> dict[str, list[Actor]]:
    """The actors of entities, each group in the order of ids."""
    found: dict[str, list[Actor]] = {}
    for row in sorted(members(connection, "entity", entities)):
        found.setdefault(row.entity, []).append(row.as_actor())
    return found


def _differ(one: Entity | None, other: Entity | None) -> bool:
    return one is None or other is None or face(one) != face(other)


def _entity_row(one: Entity) -> dict[str, object]:
    return {
        "id": one.id,
        "name": one.name,
        "names": " · ".join((one.name, *one.aliases)),
        "kind": one.kind,
        "naming": one.naming,
        "anonymous": one.anonymous,
        "speaks_for": one.speaks_for,
        "documents": 0,
        "attributions": 0,
        "claims": 0,
        "body": encode(one),
    }
