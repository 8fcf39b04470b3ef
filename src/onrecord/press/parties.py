"""Brings the entities up to date: takes again only the steps that an actor who came, went or changed has a part in.

Invariant: the entities are those that a whole ledger would have. A step does what its members' groups let it do, so
entities are taken again while a step does something else than before; until none does. The entities in the ring
around them take part with what they did before.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.engine import Connection

from onrecord.corpus.agreeing import FULL
from onrecord.corpus.entities import entity, entity_id
from onrecord.corpus.groups import live
from onrecord.corpus.joining import (
    Did,
    Joined,
    Step,
    StepKey,
    joined_actors,
    leads_to,
    spelling,
    spelling_steps,
    steps_of,
)
from onrecord.corpus.who import copied_actors, face
from onrecord.press.pages import PagesChanged
from onrecord.store import edition_tables as t
from onrecord.store import read
from onrecord.store.codec import decode_actor, decode_as, encode
from onrecord.store.edition import all_ties, ask, forget, put, replace_rows, ties_at
from onrecord.types import Actor, ActorCard, Entity, Masthead, Tie


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
class _Scene:
    """All that steps look at: cards, ties, steps to take, and what others did before.

    `again` is what the steps that are taken again did before.
    """

    cards: Mapping[str, ActorCard]
    ties: Sequence[Tie]
    steps: Sequence[Step]
    before: Mapping[StepKey, Did]
    again: Mapping[StepKey, Did]


def press_parties(
    connection: Connection, touched: Iterable[str], pages: PagesChanged, *, whole: bool
) -> PartiesChanged:
    """Renew the entities of actors that were touched; `touched` are actors and names."""
    if whole:
        joined, cards = _everything(connection)
        return _write(connection, joined, cards, set())
    changed = _changed_actors(connection, touched, pages)
    names = {id for id in touched if not _is_actor(id)} | pages.names
    return _Renewal(connection, changed, names).renewed() if changed or names else PartiesChanged()


def _is_actor(id: str) -> bool:
    return id.startswith(("d-", "outlet:"))


def _changed_actors(connection: Connection, touched: Iterable[str], pages: PagesChanged) -> set[str]:
    documents = sorted(pages.documents | pages.copies)
    of_pages = ask(connection, "SELECT id FROM actors WHERE document IN ids", documents)
    gone = ask(connection, "SELECT actor FROM edition_actors WHERE document IN ids", documents)
    ids = {row[0] for row in (*of_pages, *gone)} | set(pages.publishers)
    return ids | {id for id in touched if _is_actor(id)}


# --- Everything -------------------------------------------------------------------------------------------------


def _everything(connection: Connection) -> tuple[Joined, dict[str, ActorCard]]:
    heads = {id: head for id, head in read.mastheads(connection).items() if head.current}
    cards = {c.id: c for c in read.all_actors(connection, read.mastheads(connection)) if c.masthead.document in heads}
    publishing = _publishers(connection, None)
    rows = connection.exec_driver_sql("SELECT document, copied FROM edition_pages WHERE copied IS NOT NULL")
    copied = {row[0]: row[1] for row in rows}
    ties = [
        *all_ties(connection, "same_actor", reasons=False),
        *_publisher_ties(connection.exec_driver_sql("SELECT publisher, hub, score FROM edition_hubs").all()),
        *copied_actors(list(cards.values()), copied),
    ]
    cards.update(publishing)
    one_a_pair = live(ties, "same_actor")
    return joined_actors(cards, one_a_pair, [*steps_of(cards, one_a_pair), *spelling_steps(cards.values())], {}), cards


def _publishers(connection: Connection, ids: Iterable[str] | None) -> dict[str, ActorCard]:
    query = "SELECT id, document, body FROM edition_publishers"
    rows = connection.exec_driver_sql(query).all() if ids is None else ask(connection, f"{query} WHERE id IN ids", ids)
    heads = read.mastheads_of(connection, sorted({row[1] for row in rows}))
    return {row[0]: ActorCard(heads[row[1]], decode_actor(row[2])) for row in rows}


def _publisher_ties(rows: Iterable[tuple[str, str, float]]) -> list[Tie]:
    return [Tie(min(p, hub), max(p, hub), "same_actor", score, "") for p, hub, score in rows]


# --- A part -----------------------------------------------------------------------------------------------------


class _Renewal:
    """Entities under renewal. Asks for what their steps need; decides nothing itself."""

    def __init__(self, connection: Connection, changed: set[str], names: set[str]) -> None:
        self.connection = connection
        self._at: dict[str, list[Tie]] = {}
        self.names = names | self._ties_of(changed)[0]
        self.places = {row[0] for row in self._ask("SELECT spelt FROM edition_actors WHERE actor IN ids", changed)} - {
            None
        }
        self.own = set(changed)
        self._known: dict[str, ActorCard | None] = {}
        self._heads: dict[str, Masthead] = {}
        self._grow(changed)
        self._grow(self._namesakes(changed))

    def renewed(self) -> PartiesChanged:
        while True:
            scene, entity_of = self._scene()
            joined = joined_actors(scene.cards, scene.ties, scene.steps, scene.before)
            others = self._others_touched(scene, joined, entity_of)
            if not others:
                break
            self._grow(others)
        kept = tuple(group for group in joined.groups if group[0] in self.own)
        did = {key: tops for key, tops in joined.did.items() if any(top in self.own for top in tops)}
        return _write(self.connection, Joined(kept, did), scene.cards, self.own)

    def _ask(self, query: str, ids: Iterable[str]) -> list[tuple[str, ...]]:
        return ask(self.connection, query, sorted(ids))

    def _grow(self, actors: set[str]) -> None:
        """Take in whole entities, and those that people tied to them."""
        here = actors
        while here:
            entities = {row[0] for row in self._ask("SELECT entity FROM edition_actors WHERE actor IN ids", here)}
            members = {row[0] for row in self._ask("SELECT actor FROM edition_actors WHERE entity IN ids", entities)}
            found = members | here
            found |= {end for tie in self._people() if {tie.left, tie.right} & found for end in (tie.left, tie.right)}
            here = found - self.own
            self.own |= found

    def _namesakes(self, changed: set[str]) -> set[str]:
        """Those who share a full name with an actor that changed: mostly it is they whom a step brings together anew.

        To renew them from the start saves to take all steps once in vain.
        """
        full = {end for tie in self._ties_at(changed) for end in (tie.left, tie.right) if end.startswith(FULL)}
        return {end for tie in self._ties_at(full) for end in (tie.left, tie.right) if _is_actor(end)}

    def _ties_at(self, ids: Iterable[str]) -> list[Tie]:
        """The ties of actors and names; each is asked for once."""
        wanted = set(ids)
        new = wanted - self._at.keys()
        self._at |= {id: [] for id in new}
        for tie in ties_at(self.connection, "same_actor", sorted(new), reasons=False).values():
            for end in {tie.left, tie.right} & new:
                self._at[end].append(tie)
        return list({(tie.left, tie.right, tie.by): tie for id in sorted(wanted) for tie in self._at[id]}.values())

    def _ties_of(self, actors: Iterable[str]) -> tuple[set[str], list[Tie]]:
        """The names that lead to some actors, whether their pages are current or not, and ties between two actors."""
        wanted = sorted(actors)
        ties = self._ties_at(wanted)
        names = {end for tie in ties for end in (tie.left, tie.right) if not _is_actor(end)}
        names |= {row[0] for row in self._ask("SELECT hub FROM edition_hubs WHERE publisher IN ids", wanted)}
        return names, [tie for tie in ties if _is_actor(tie.left) and _is_actor(tie.right)]

    def _cards(self, ids: Iterable[str]) -> dict[str, ActorCard]:
        """The cards of those actors that stand in current pages, publishers among them."""
        wanted = set(ids)
        new = wanted - self._known.keys()
        query = (
            "SELECT a.id, a.document, a.body FROM actors a JOIN edition_pages p ON p.document = a.document "
            "WHERE a.id IN ids"
        )
        rows: list[Any] = self._ask(query, new)
        strange = {row[1] for row in rows} - self._heads.keys()
        self._heads |= read.mastheads_of(self.connection, sorted(strange))
        self._known |= dict.fromkeys(new)
        self._known |= {id: ActorCard(self._heads[document], decode_actor(body)) for id, document, body in rows}
        self._known |= _publishers(self.connection, sorted(new))
        return {id: card for id in wanted if (card := self._known[id]) is not None}

    def _scene(self) -> tuple[_Scene, dict[str, str]]:
        """The cards of the entities and of the ring around them, with the steps that touch the entities."""
        own = self._cards(self.own)
        names, direct = self._ties_of(own)
        names |= self.names
        places = {place for card in own.values() if (place := spelling(card))} | self.places
        at_names, copies = self._ties_at_names(names), self._copies(own)
        near = {end for tie in (*at_names, *copies, *direct) for end in (tie.left, tie.right) if _is_actor(end)}
        near |= {row[0] for row in self._ask("SELECT actor FROM edition_actors WHERE spelt IN ids", places)}
        entity_of, did = self._before(near | self.own)
        cards = own | self._cards(entity_of.keys() - own.keys())
        ties = live([*at_names, *copies, *direct, *self._people()], "same_actor")
        spelt = [card for card in cards.values() if spelling(card) in places]
        steps = [*steps_of(cards, ties), *spelling_steps(spelt)]
        taken = {step.key for step in steps}
        again = {key: tops for key, tops in did.items() if key in taken or leads_to(key, names, places, self.own)}
        before = {key: tops for key, tops in did.items() if key not in again}
        return _Scene(cards, ties, steps, before, again), entity_of

    def _ties_at_names(self, names: set[str]) -> list[Tie]:
        stored = self._ties_at(names)
        rows = self._ask("SELECT publisher, hub, score FROM edition_hubs WHERE hub IN ids", names)
        return [*stored, *_publisher_ties(rows)]  # type: ignore[arg-type]

    def _people(self) -> list[Tie]:
        """What people said of two actors."""
        rows = self.connection.exec_driver_sql(
            'SELECT "left", "right", score, "by", holds FROM ties '
            "WHERE \"by\" != 'program' AND kind = 'same_actor' AND retired IS NULL"
        )
        return [Tie(row[0], row[1], "same_actor", row[2], "", row[3], bool(row[4])) for row in rows]

    def _copies(self, own: Mapping[str, ActorCard]) -> list[Tie]:
        """Ties between what a copy and its original call by the same words, where one end is ours."""
        documents = {card.masthead.document for card in own.values()}
        query = "SELECT document, copied FROM edition_pages WHERE copied IS NOT NULL AND {} IN ids"
        rows = [*self._ask(query.format("document"), documents), *self._ask(query.format("copied"), documents)]
        pairs = {row[0]: row[1] for row in rows}
        if not pairs:
            return []
        pages = {page for pair in pairs.items() for page in pair}
        ids = {row[0] for row in self._ask("SELECT id FROM actors WHERE document IN ids", pages)}
        found = copied_actors(list(self._cards(ids).values()), pairs)
        return [tie for tie in found if tie.left in own or tie.right in own]

    def _before(self, actors: Iterable[str]) -> tuple[dict[str, str], dict[StepKey, Did]]:
        """The entities of some actors and of all others in them, and what their steps did."""
        entities = {row[0] for row in self._ask("SELECT entity FROM edition_actors WHERE actor IN ids", actors)}
        rows: list[Any] = self._ask("SELECT actor, entity FROM edition_actors WHERE entity IN ids", entities)
        entity_of: dict[str, str] = dict(rows)
        steps = self._ask("SELECT step, tops FROM edition_joins WHERE entity IN ids", entities)
        return entity_of, {_key(step): tuple(json.loads(tops)) for step, tops in steps}

    def _others_touched(self, scene: _Scene, joined: Joined, entity_of: Mapping[str, str]) -> set[str]:
        """Actors of the ring to which a step did something else than before: their entities must be renewed too."""
        taken = {step.key for step in scene.steps} | scene.again.keys()
        moved = [key for key in taken if scene.again.get(key) != joined.did.get(key)]
        ends = {top for key in moved for top in (*scene.again.get(key, ()), *joined.did.get(key, ()))}
        return {top for top in ends if top not in self.own and top in entity_of}


def _key(step: str) -> StepKey:
    phase, score, hub, pair = json.loads(step)
    return phase, score, hub, pair


# --- Writing ----------------------------------------------------------------------------------------------------


def _write(connection: Connection, joined: Joined, cards: Mapping[str, ActorCard], own: set[str]) -> PartiesChanged:
    """Put the groups in the place of whatever entities their actors were in."""
    members = {entity_id(group): group for group in joined.groups}
    home = {actor: id for id, group in members.items() for actor in group}
    old = dict(ask(connection, "SELECT actor, entity FROM edition_actors WHERE actor IN ids", sorted(own)))
    moved = {actor for actor in old.keys() | home.keys() if old.get(actor) != home.get(actor)}
    gone = sorted(set(old.values()))
    actors = [_actor_row(cards[actor], id) for actor, id in sorted(home.items())]
    for table, rows in ((t.actors, actors), (t.joins, _join_rows(joined.did, home))):
        replace_rows(connection, table, "entity", gone, rows)
    voices = "SELECT DISTINCT entity FROM edition_actors WHERE speaks_for IN ids"
    dependent = {row[0] for row in ask(connection, voices, sorted(moved))} - members.keys() if own else set()
    faces, wordings = _write_entities(connection, members, cards, set(gone), dependent, home if not own else None)
    left = frozenset(old[actor] for actor in moved if actor in old)
    return PartiesChanged(faces, wordings, frozenset(moved), left, frozenset(members.keys() | dependent))


def _actor_row(card: ActorCard, entity: str) -> dict[str, str | None]:
    return {
        "actor": card.id,
        "document": card.masthead.document,
        "entity": entity,
        "speaks_for": card.actor.speaks_for,
        "spelt": spelling(card),
    }


def _join_rows(did: Mapping[StepKey, Did], home: Mapping[str, str]) -> list[dict[str, str]]:
    return [
        {"entity": id, "step": json.dumps(key), "tops": json.dumps(tops)}
        for key, tops in did.items()
        for id in sorted({home[top] for top in tops if top in home})
    ]


def _write_entities(
    connection: Connection,
    members: Mapping[str, tuple[str, ...]],
    cards: Mapping[str, ActorCard],
    gone: set[str],
    dependent: set[str],
    home: Mapping[str, str] | None,
) -> tuple[frozenset[str], frozenset[str]]:
    """Write entities; gives those whose face is another than before, and those of which only the wordings are.

    `home` tells all actors' entities, if known.
    """
    groups = {id: [cards[actor].actor for actor in group] for id, group in members.items()}
    groups.update(_actors_of(connection, dependent))
    if home is None:
        spoken = sorted({actor.speaks_for for group in groups.values() for actor in group if actor.speaks_for})
        cluster = dict(ask(connection, "SELECT actor, entity FROM edition_actors WHERE actor IN ids", spoken))
    else:
        cluster = dict(home)
    cluster.update((actor.id, id) for id, group in groups.items() for actor in group)
    voices = _spoken(connection, groups, cards)
    query = "SELECT id, body FROM edition_entities WHERE id IN ids"
    old = {id: decode_as(Entity, body) for id, body in ask(connection, query, sorted(gone | groups.keys()))}
    new = {id: entity(group, cluster, voices) for id, group in groups.items()}
    forget(connection, t.entities, "id", sorted(old))
    put(connection, t.entities, [_entity_row(one) for _, one in sorted(new.items())])
    faces = frozenset(id for id in old.keys() | new.keys() if _differ(old.get(id), new.get(id)))
    return faces, frozenset(id for id in new.keys() - faces if old[id].aliases != new[id].aliases)


def _spoken(
    connection: Connection, groups: Mapping[str, list[Actor]], cards: Mapping[str, ActorCard]
) -> dict[str, Actor]:
    """The actors for whom these speak, whether they are under renewal or not."""
    ids = {actor.speaks_for for group in groups.values() for actor in group if actor.speaks_for}
    known = {id: cards[id].actor for id in ids & cards.keys()}
    rows = ask(connection, "SELECT id, body FROM actors WHERE id IN ids", sorted(ids - known.keys()))
    return known | {id: decode_actor(body) for id, body in rows}


def _actors_of(connection: Connection, entities: set[str]) -> dict[str, list[Actor]]:
    """The actors of entities, each group in the order of ids."""
    found: dict[str, dict[str, Actor]] = {}
    for table in ("actors", "edition_publishers"):
        join = f"edition_actors e JOIN {table} a ON a.id = e.actor"
        for home, id, body in ask(
            connection, f"SELECT e.entity, a.id, a.body FROM {join} WHERE e.entity IN ids", entities
        ):
            found.setdefault(home, {})[id] = decode_actor(body)
    return {home: [group[id] for id in sorted(group)] for home, group in found.items()}


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
