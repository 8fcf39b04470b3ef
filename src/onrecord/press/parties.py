"""Brings the entities up to date: takes again only the steps that an actor who came, went or changed has a part in.

Invariant: the entities are those that a whole ledger would have. A step does what its members' groups let it do, so
entities are taken again while a step does something else than before; until none does. The entities in the ring
around them take part with what they did before. So does a landmark that an actor joins, as long as it says to all
steps what it said before, and the steps that weigh how many actors it has do what they did.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.engine import Connection

from onrecord.corpus.agreeing import FULL, LANDMARK
from onrecord.corpus.entities import PUBLISHER, entity_id
from onrecord.corpus.groups import PROGRAM, live
from onrecord.corpus.joining import (
    Bearer,
    Did,
    Joined,
    Met,
    People,
    Step,
    StepKey,
    bearer,
    joined_actors,
    leads_to,
    spelling_steps,
    steps_at,
    steps_of,
)
from onrecord.corpus.who import copied_actors
from onrecord.press.members import Member, member, members
from onrecord.press.pages import PagesChanged
from onrecord.press.register import PartiesChanged, Renewed, write_part, write_whole
from onrecord.store import read
from onrecord.store.codec import decode_actor
from onrecord.store.edition import all_ties, ask, ties_at
from onrecord.types import ActorCard, Tie


@dataclass(frozen=True, slots=True)
class _Scene:
    """All that steps look at: actors with their entities, what people said, steps to take, and what others did before.

    `again` is what the steps that are taken again did before; all steps at `names` are.
    """

    rows: Mapping[str, Member]
    bearers: Mapping[str, Bearer]
    people: People
    steps: Sequence[Step | Met]
    before: Mapping[StepKey, Did]
    again: Mapping[StepKey, Did]
    names: frozenset[str]


def press_parties(
    connection: Connection, touched: Iterable[str], pages: PagesChanged, *, whole: bool
) -> PartiesChanged:
    """Renew the entities of actors that were touched; `touched` are actors and names."""
    if whole:
        joined, cards = _everything(connection)
        return write_whole(connection, joined, cards)
    ids = {id for id in touched if _is_actor(id)} | set(pages.publishers)
    changed = ids | _of_pages(connection, pages.documents - pages.recopied)
    names = {id for id in touched if not _is_actor(id)} | pages.names
    if not changed and not names and not pages.recopied:
        return PartiesChanged()
    beside = _of_pages(connection, pages.copies | pages.recopied)
    renewal = _Renewal(connection, changed, beside, names)
    return write_part(connection, renewal.renewed())


def _is_actor(id: str) -> bool:
    return id.startswith(("d-", PUBLISHER))


def _of_pages(connection: Connection, documents: Iterable[str]) -> set[str]:
    """The actors that some pages have, and those that they had."""
    now = ask(connection, "SELECT id FROM actors WHERE document IN ids", sorted(documents))
    before = ask(connection, "SELECT actor FROM edition_actors WHERE document IN ids", sorted(documents))
    return {row[0] for row in (*now, *before)}


# --- Everything -------------------------------------------------------------------------------------------------


def _everything(connection: Connection) -> tuple[Joined, dict[str, ActorCard]]:
    heads = {id: head for id, head in read.mastheads(connection).items() if head.current}
    cards = {c.id: c for c in read.all_actors(connection, read.mastheads(connection)) if c.masthead.document in heads}
    rows = connection.exec_driver_sql("SELECT document, copied FROM edition_pages WHERE copied IS NOT NULL")
    copied = {row[0]: row[1] for row in rows}
    hubs = connection.exec_driver_sql("SELECT publisher, hub, score FROM edition_hubs")
    ties = [
        *all_ties(connection, "same_actor", reasons=False),
        *(Tie(min(p, hub), max(p, hub), "same_actor", score, "") for p, hub, score in hubs),
        *copied_actors(((card.masthead.document, card.actor) for card in cards.values()), copied),
    ]
    cards |= _publishers(connection, None)
    one_a_pair = live(ties, "same_actor")
    steps = [*steps_of(cards, one_a_pair), *spelling_steps(card.actor for card in cards.values())]
    bearers = {id: bearer(card.masthead.document, card.actor) for id, card in cards.items()}
    return joined_actors(bearers, People(one_a_pair, cards), steps, {}), cards


def _publishers(connection: Connection, ids: Iterable[str] | None) -> dict[str, ActorCard]:
    query = "SELECT id, document, body FROM edition_publishers"
    rows = connection.exec_driver_sql(query).all() if ids is None else ask(connection, f"{query} WHERE id IN ids", ids)
    heads = read.mastheads_of(connection, sorted({row[1] for row in rows}))
    return {row[0]: ActorCard(heads[row[1]], decode_actor(row[2])) for row in rows}


# --- A part -----------------------------------------------------------------------------------------------------


class _Renewal:
    """Entities under renewal. Asks for what their steps need; decides nothing itself.

    `own` are the actors whose entities are renewed, `landmarks` the entities that some of them join, `beside` the
    actors of pages that copy another than before.
    """

    def __init__(self, connection: Connection, changed: set[str], beside: set[str], names: set[str]) -> None:
        self.connection = connection
        self.came = self._cards(changed)
        self.changed = changed
        self.beside = beside
        self._entered: dict[str, dict[str, Member]] = {}
        self._bearers: dict[str, Bearer] = {}
        self._home: dict[str, str] = {}
        self._did: dict[str, list[tuple[StepKey, Did]]] = {}
        self.people = self._people()
        self._known: dict[str, dict[str, float]] = {}
        self.own = set(changed)
        self.landmarks: set[str] = set()
        self.names = names | self._names_of(changed)
        places = self._ask("SELECT spelt FROM edition_actors WHERE actor IN ids AND spelt IS NOT NULL", changed)
        self.places = {row[0] for row in places}
        self._grow(changed)
        self._approach(beside | self._namesakes())

    def renewed(self) -> Renewed:
        while True:
            scene = self._scene()
            joined = joined_actors(scene.bearers, scene.people, scene.steps, scene.before, self.own)
            others, landmarks = self._moved(scene, joined)
            if not others and landmarks <= self.landmarks:
                beside = {id: row.entity for id, row in scene.rows.items() if id not in self.own}
                return Renewed(joined, frozenset(self.own), scene.rows, beside, scene.names)
            self.landmarks |= landmarks
            self._grow(others)

    def _ask(self, query: str, ids: Iterable[str]) -> list[tuple[Any, ...]]:
        return ask(self.connection, query, sorted(ids))

    # --- Whose entities are renewed ---

    def _grow(self, actors: set[str]) -> None:
        """Take in whole entities, and those that people tied to them."""
        here = actors
        while here:
            entities = set(self._entities_of(here).values())
            found = {row[0] for row in self._ask("SELECT actor FROM edition_actors WHERE entity IN ids", entities)}
            found |= here
            found |= {end for tie in self.people if {tie.left, tie.right} & found for end in (tie.left, tie.right)}
            self.landmarks -= entities
            here = found - self.own
            self.own |= found

    def _approach(self, actors: set[str]) -> None:
        """Take in the entities of actors whom a step may well join to those that changed, which saves to take all
        steps once in vain; landmarks are left as they are."""
        entity_of = self._entities_of(actors - self.own)
        query = "SELECT entity, count(*) FROM edition_actors WHERE entity IN ids GROUP BY entity"
        sizes = dict(self._ask(query, set(entity_of.values())))
        self.landmarks |= {id for id, size in sizes.items() if size >= LANDMARK}
        self._grow({actor for actor, id in entity_of.items() if id not in self.landmarks})

    def _namesakes(self) -> set[str]:
        """Those who share a full name with an actor that changed."""
        full = {name for name in self._names_of(self.changed) if name.startswith(FULL)}
        return {actor for at in self._at_names(full).values() for actor in at}

    def _entities_of(self, actors: set[str]) -> dict[str, str]:
        """The entities of actors, as far as they were in any; each is asked for once."""
        query = "SELECT actor, entity FROM edition_actors WHERE actor IN ids"
        self._home |= dict(self._ask(query, actors - self._home.keys()))
        return {actor: self._home[actor] for actor in actors if actor in self._home}

    # --- What leads to whom ---

    def _names_of(self, actors: Iterable[str]) -> set[str]:
        """The names that lead to some actors, whether their pages are current or not."""
        wanted = sorted(actors)
        found = {row[0] for row in self._ask("SELECT hub FROM edition_hubs WHERE publisher IN ids", wanted)}
        live_ones = "kind = 'same_actor' AND retired IS NULL"
        for one, other in (("left", "right"), ("right", "left")):
            query = f'SELECT DISTINCT "{other}" FROM ties WHERE "{one}" IN ids AND {live_ones}'
            found |= {row[0] for row in self._ask(query, wanted)}
        return {id for id in found if not _is_actor(id)}

    def _at_names(self, names: Iterable[str]) -> dict[tuple[float, str], list[str]]:
        """For minus a score and a name, the actors that have it, in order; people's word on it comes first."""
        wanted = set(names)
        self._ask_names(wanted - self._known.keys())
        found: dict[tuple[float, str], list[str]] = {}
        for hub in wanted:
            for actor, score in self._known[hub].items():
                found.setdefault((-score, hub), []).append(actor)
        return {place: sorted(actors) for place, actors in found.items()}

    def _ask_names(self, names: set[str]) -> None:
        """Ask who has a name, once for each."""
        self._known |= {name: {} for name in names}
        rows = self._ask(_HUBS, names)
        rows += [
            row for ends in (("left", "right"), ("right", "left")) for row in self._ask(_TIES.format(*ends), names)
        ]
        for hub, actor, score in rows:
            if _is_actor(actor):
                self._known[hub][actor] = score
        for tie in self.people:
            actor, hub = (tie.left, tie.right) if _is_actor(tie.left) else (tie.right, tie.left)
            if hub in names:
                self._known[hub].pop(actor, None)
                if tie.holds:
                    self._known[hub][actor] = tie.score

    def _people(self) -> tuple[Tie, ...]:
        """What people said of actors, one tie a pair."""
        rows = self.connection.exec_driver_sql(
            'SELECT "left", "right", score, "by", holds FROM ties '
            f"WHERE \"by\" != '{PROGRAM}' AND kind = 'same_actor' AND retired IS NULL"
        )
        ties = [Tie(row[0], row[1], "same_actor", row[2], "", row[3], bool(row[4])) for row in rows]
        return live(ties, "same_actor")

    def _cards(self, ids: Iterable[str]) -> dict[str, ActorCard]:
        """The cards of those actors that stand in current pages, publishers among them."""
        query = (
            "SELECT a.id, a.document, a.body FROM actors a JOIN edition_pages p ON p.document = a.document "
            "WHERE a.id IN ids"
        )
        rows = self._ask(query, ids)
        heads = read.mastheads_of(self.connection, sorted({row[1] for row in rows}))
        found = {id: ActorCard(heads[document], decode_actor(body)) for id, document, body in rows}
        return found | _publishers(self.connection, sorted(ids))

    # --- The scene ---

    def _scene(self) -> _Scene:
        """The entities and the ring around them, with the steps that touch the entities and those at which landmarks
        that they join are weighed."""
        own = {row.actor: row for row in members(self.connection, "actor", self.own - self.changed)}
        own |= {id: member(card, "") for id, card in self.came.items()}
        names = self.names | self._names_of(own)
        places = {row.spelt for row in own.values() if row.spelt} | self.places
        at_names, pairs = self._at_names(names), [*self._copies(own), *self._direct(own)]
        weighed = [step for step in self._weighed() if step.key[2] not in names]
        near = {actor for at in at_names.values() for actor in at} | {top for step in weighed for top in step.tops}
        near |= {end for tie in pairs for end in (tie.left, tie.right)} | self.own | self.beside
        near |= {row[0] for row in self._ask("SELECT actor FROM edition_actors WHERE spelt IN ids", places)}
        rows, did = self._before(near)
        rows |= own
        at_names = {place: [a for a in at if a in rows] for place, at in at_names.items()}
        steps: list[Step | Met] = [
            *steps_at({place: at for place, at in at_names.items() if at}),
            *steps_of(rows, live([*pairs, *self.people], "same_actor")),
            *spelling_steps(row.as_actor() for row in rows.values() if row.spelt in places),
            *weighed,
        ]
        taken = {step.key for step in steps}
        ours = self.own | self.beside
        again = {key: tops for key, tops in did.items() if key in taken or leads_to(key, names, places, ours)}
        before = {key: tops for key, tops in did.items() if key not in again}
        self._bearers |= {id: row.as_bearer() for id, row in rows.items() if id not in self._bearers}
        bearers = {id: self._bearers[id] for id in rows}
        ends = {end for tie in self.people for end in (tie.left, tie.right) if end in rows}
        people = People(self.people, self._cards(ends))
        return _Scene(rows, bearers, people, steps, before, again, frozenset(names))

    def _direct(self, own: Iterable[str]) -> list[Tie]:
        """The program's ties between two actors."""
        ties = ties_at(self.connection, "same_actor", sorted(own), reasons=False).values()
        return [tie for tie in ties if tie.by == PROGRAM and _is_actor(tie.left) and _is_actor(tie.right)]

    def _copies(self, own: Mapping[str, Member]) -> list[Tie]:
        """Ties between what a copy and its original call by the same words, where one end is ours."""
        documents = {row.document for row in own.values()} | {actor.rpartition(":")[0] for actor in self.beside}
        query = "SELECT document, copied FROM edition_pages WHERE copied IS NOT NULL AND {} IN ids"
        rows = [*self._ask(query.format("document"), documents), *self._ask(query.format("copied"), documents)]
        pairs: dict[str, str] = dict(rows)
        pages = {page for pair in pairs.items() for page in pair}
        there = [row for row in members(self.connection, "document", pages) if row.actor not in self.changed]
        actors = [(row.document, row.as_actor()) for row in there]
        actors += [(c.masthead.document, c.actor) for c in self.came.values() if c.masthead.document in pages]
        found = copied_actors((one for one in actors if not one[1].id.startswith(PUBLISHER)), pairs)
        ours = own.keys() | self.beside
        return [tie for tie in found if tie.left in ours or tie.right in ours]

    def _weighed(self) -> list[Met]:
        """The steps that weigh how many actors the landmarks have."""
        rows = self._ask("SELECT DISTINCT step, tops FROM edition_meets WHERE entity IN ids", self.landmarks)
        return [Met(_key(step), tuple(json.loads(tops))) for step, tops in rows]

    def _before(self, actors: set[str]) -> tuple[dict[str, Member], dict[StepKey, Did]]:
        """Some actors with all others in their entities, and what their steps did. Of those that changed, none."""
        entities = set(self._entities_of(actors).values())
        new = entities - self._entered.keys()
        self._entered |= {id: {} for id in new}
        self._did |= {id: [] for id in new}
        for row in members(self.connection, "entity", new):
            self._entered[row.entity][row.actor] = row
            self._home[row.actor] = row.entity
        for id, step, tops in self._ask("SELECT entity, step, tops FROM edition_joins WHERE entity IN ids", new):
            self._did[id].append((_key(step), tuple(json.loads(tops))))
        rows = {actor: row for id in entities for actor, row in self._entered[id].items() if actor not in self.changed}
        return rows, {key: tops for id in entities for key, tops in self._did[id]}

    # --- What must be renewed besides ---

    def _moved(self, scene: _Scene, joined: Joined) -> tuple[set[str], set[str]]:
        """Actors of the ring whose entities must be renewed too, for a step did something else to them than before;
        and the landmarks that took somebody in, which need not be."""
        others, entered = set(joined.otherwise), set[str]()
        for key in {step.key for step in scene.steps} | scene.again.keys():
            was, now = scene.again.get(key, ()), joined.did.get(key, ())
            if was != now:
                theirs, theirs_now = ({top for top in tops if top not in self.own} for tops in (was, now))
                alone = theirs == theirs_now or (not theirs and len(theirs_now) == 1)
                (entered if alone else others).update(theirs | theirs_now)
        for group in joined.groups:
            if not self.own.isdisjoint(group) and not self.own.issuperset(group):
                ring = next(actor for actor in group if actor not in self.own)
                if entity_id(group) != scene.rows[ring].entity:
                    others.add(ring)
        return others, {scene.rows[top].entity for top in entered} if not others else set()


_TIES = (
    'SELECT "{0}", "{1}", score FROM ties '
    f"WHERE \"{{0}}\" IN ids AND kind = 'same_actor' AND retired IS NULL AND \"by\" = '{PROGRAM}' AND holds"
)
_HUBS = "SELECT hub, publisher, score FROM edition_hubs WHERE hub IN ids"


def _key(step: str) -> StepKey:
    phase, score, hub, pair = json.loads(step)
    return phase, score, hub, pair
