"""Who is who in an assembled ledger: from a hop to its entity, from a voice to its institution, from a page to its
publisher. It decides nothing about claims.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from onrecord.corpus.copies import originals, root
from onrecord.corpus.entities import entities, publisher_id, publisher_ties, publishers
from onrecord.corpus.names import core, named
from onrecord.types import Actor, ActorCard, Entity, Entry, Hop, Masthead, Tie

Kind = Literal["person", "institution", "document", "outlet"]
_STOPS = frozenset({"anonymous_individual", "anonymous_group", "generic_group", "unknown"})
_PASSED = frozenset({"narrator", "conduit", "principal", "holder", "asker"})
_DEEPEST = 12
"""Steps from a voice to the institution at the top; more would be a ring."""


@dataclass(frozen=True, slots=True)
class Party:
    """An origin candidate. `key` is the same for all voices of one institution."""

    key: str
    entity: str | None
    name: str
    kind: Kind
    through: str | None = None
    described: bool = False
    """Whether an outlet is only described ("a Sunday paper"), not named."""
    unnamed: bool = False
    """Whether somebody whose name is withheld stands behind an outlet."""
    stopped: Hop | None = None
    """Who stands behind an outlet and cannot be identified: a withheld name, or "he" of whom it is not clear who."""


@dataclass(frozen=True)
class Who:
    """The parties of a ledger, looked up by actor, entity and page."""

    entities: Mapping[str, Entity]
    of_actor: Mapping[str, str]
    pages: Mapping[str, Masthead]
    copied: Mapping[str, str]

    def entity(self, actor: str | None) -> Entity | None:
        """The entity of an actor id."""
        return self.entities.get(self.of_actor.get(actor or "", ""))

    def publisher(self, document: str) -> Entity | None:
        """The outlet that published a page, if it is stated."""
        return self.entity(publisher_id(self.pages[document])) if document in self.pages else None

    def above(self, entity: Entity) -> tuple[Entity, ...]:
        """The institutions that an entity speaks for, nearest first."""
        return spoken_for(entity, self.entities)

    def top(self, entity: Entity) -> Entity:
        """The institution whose voice an entity is, at the top; itself if it speaks for nobody."""
        return (entity, *self.above(entity))[-1]

    # --- Origins of single entries ---

    def origin(self, entry: Entry) -> Party:
        """The deepest party of the chain that can be identified, before the chain passes through one who cannot."""
        best = self._narrator(entry.document)
        for hop in entry.chain.hops:
            if hop.role in _PASSED:
                continue
            party = None if hop.naming in _STOPS else self._party(hop, best)
            if party is None:
                unnamed = hop.naming != "unknown"
                return replace(best, unnamed=unnamed, stopped=hop) if best.kind == "outlet" else best
            best = party
        return best

    def _narrator(self, document: str) -> Party:
        page = root(document, self.copied)
        outlet = self.publisher(page)
        if outlet:
            return Party(outlet.id, outlet.id, outlet.name, "outlet")
        return Party(f"page:{page}", None, "the publisher of a page that states none", "outlet")

    def _party(self, hop: Hop, before: Party) -> Party | None:
        entity = self.entity(hop.actor)
        through = before.name if before.kind == "outlet" else before.through
        if entity is None:
            return (
                Party(f"name:{(hop.name or '').lower()}", None, hop.name, _kind(hop, None), through)
                if hop.name
                else None
            )
        if hop.naming == "unnamed_individual":
            return self._voice(entity, through)
        kind = _kind(hop, entity)
        if kind == "outlet":
            return Party(entity.id, entity.id, entity.name, kind, through, _described(entity))
        return Party(self.top(entity).id, entity.id, entity.name, kind, through)

    def _voice(self, entity: Entity, through: str | None) -> Party | None:
        """An unnamed person counts only as the voice of an institution."""
        line = (entity, *self.above(entity))
        body = next((e for e in line if e.kind in ("organisation", "state")), None)
        return Party(line[-1].id, body.id, body.name, "institution", through) if body else None


def face(entity: Entity) -> tuple[object, ...]:
    """What a claim shows of an entity: while it stays the same, nothing that is said of the entity changes.

    Its other wordings are left aside: they tell parties apart, so they matter only where two statements meet.
    """
    return (entity.name, entity.kind, entity.anonymous, entity.speaks_for, _described(entity))


def _described(entity: Entity) -> bool:
    """Whether an outlet is only described ("a Sunday paper"), not named."""
    return not any(named(words) for words in (entity.name, *entity.aliases))


def _kind(hop: Hop, entity: Entity | None) -> Kind:
    if hop.role == "outlet" or (entity and entity.kind == "outlet"):
        return "outlet"
    if hop.naming == "named_person":
        return "person"
    return "document" if hop.naming == "document" or (entity and entity.kind == "document") else "institution"


def who(actors: Iterable[ActorCard], pages: Iterable[Masthead], ties: Sequence[Tie]) -> Who:
    """Everybody in the current pages of a ledger."""
    current = {page.document: page for page in pages if page.current}
    cards = [card for card in actors if card.masthead.document in current]
    publishing = publishers(current.values())
    copied = originals(current, ties)
    joining = [
        *ties,
        *publisher_ties(publishing),
        *copied_actors(((c.masthead.document, c.actor) for c in cards), copied),
    ]
    found = entities([*cards, *publishing], joining)
    return Who(
        entities={entity.id: entity for entity in found},
        of_actor={actor: entity.id for entity in found for actor in entity.actors},
        pages=current,
        copied=copied,
    )


def _telling(actor: Actor) -> tuple[str, ...]:
    """The wordings by which a party is known again: "the newspaper" says nothing of one that has a name."""
    wordings = (actor.name, *actor.aliases)
    return tuple(w for w in wordings if named(w)) or wordings


def copied_actors(actors: Iterable[tuple[str, Actor]], copied: Mapping[str, str]) -> Iterator[Tie]:
    """What a copy and its original call by the same words is the same, withheld names left out. Each actor comes with
    its page."""
    on_page: dict[str, dict[tuple[str, str], str]] = {}
    for document, actor in sorted(actors, key=lambda one: one[1].id):
        if actor.naming not in _STOPS:
            on_page.setdefault(document, {}).update(
                {(actor.kind, " ".join(core(w))): actor.id for w in _telling(actor) if core(w)}
            )
    for copy, original in sorted(copied.items()):
        for words, one in on_page.get(copy, {}).items():
            other = on_page.get(original, {}).get(words)
            if other is not None and words[0] != "person":
                why = f"One page copies the other, and both speak of “{words[1]}”."
                yield Tie(min(one, other), max(one, other), "same_actor", 0.8, why)


def spoken_for(entity: Entity, entities: Mapping[str, Entity]) -> tuple[Entity, ...]:
    """The institutions that an entity speaks for, nearest first; a ring of voices ends where it began."""
    line: list[Entity] = []
    here = entity
    while len(line) < _DEEPEST:
        above = entities.get(here.speaks_for or "")
        if above is None or above.id == entity.id or above in line:
            break
        line.append(above)
        here = above
    return tuple(line)
