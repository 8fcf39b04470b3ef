"""Which actors of different documents are one party. It never links people whose names are withheld.

Actors are tied to hubs, the names under which they can be found, each by its own card alone. Entities are made from
hubs: a full name joins all who bear it; what only may be a name of theirs (a surname, an acronym, "the ministry")
joins where nothing speaks against it: first names or titles that differ, two expansions, two bodies of one
page. What is ambiguous is left open. A person's ties come before all of this.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import islice

from onrecord.corpus.groups import PROGRAM, Groups, live
from onrecord.corpus.hubs import ALIAS, BODIES, NEVER, hubs, spelt
from onrecord.corpus.names import Name, alike, descriptions, person, proper, rare, wordings
from onrecord.corpus.tying import About
from onrecord.types import Actor, ActorCard, ActorKind, Entity, Masthead, Tie

_PUBLISHER = "outlet:"
_FULL = ("person:", "name:")
"""Hubs of full names. All others are names that several parties may bear."""
_ONE_PAGE = ("noun:", "document:")
"""Hubs that leave out a page which has two parties there: the page tells them apart."""
_NEAR = 48
"""Names in the alphabet after a name with which it is compared letter by letter."""


def publisher_id(masthead: Masthead) -> str | None:
    """The actor that stands for the publisher of a page: one for each name that mastheads have."""
    return f"{_PUBLISHER}{masthead.outlet.strip().lower()}" if masthead.outlet else None


def publishers(mastheads: Iterable[Masthead]) -> tuple[ActorCard, ...]:
    """The publishers of pages as actors, so that "Hafenblatt reported" finds the page that Hafenblatt published."""
    found: dict[str, ActorCard] = {}
    for masthead in sorted(mastheads, key=lambda m: m.document):
        id = publisher_id(masthead)
        if id is not None and id not in found:
            why = (f"It publishes “{masthead.title or masthead.key}”.",)
            actor = Actor(id, (masthead.outlet or "").strip(), "outlet", "named_organisation", why=why)
            found[id] = ActorCard(masthead, actor)
    return tuple(found.values())


def publisher_ties(publishing: Iterable[ActorCard]) -> tuple[Tie, ...]:
    """The hubs of publishers, where the outlets that pages speak of are tied as well."""
    tying = SameActor()
    return tuple(tie for card in publishing for tie in tying.decide(card, ()))


@dataclass(frozen=True)
class SameActor:
    """Ties actors to the names under which the same person, institution, outlet, state or document is found."""

    name: str = "same_actor"
    version: str = "3"
    about: About = "actor"

    def keys(self, card: ActorCard, /) -> frozenset[str]:
        """None: what a card is tied to depends on the card alone."""
        return frozenset()

    def decide(self, card: ActorCard, near: Sequence[ActorCard], /) -> tuple[Tie, ...]:
        found = {hub.id: hub for hub in hubs(card)}
        return tuple(
            Tie(*sorted((card.id, hub.id)), "same_actor", hub.score, hub.why)  # type: ignore[call-arg, arg-type]
            for hub in found.values()
        )


# --- Clusters ---------------------------------------------------------------------------------------------------


def entities(cards: Iterable[ActorCard], ties: Iterable[Tie]) -> tuple[Entity, ...]:
    """The parties of a ledger: clusters of its actors under the live ties, each under the clearest name."""
    held = {card.id: card for card in cards}
    groups = _grouped(held, live(ties, "same_actor"))
    cluster = {member: _id(group) for group in groups for member in group}
    return tuple(_entity([held[member].actor for member in group], cluster) for group in groups)


def _grouped(cards: Mapping[str, ActorCard], ties: Sequence[Tie]) -> tuple[tuple[str, ...], ...]:
    groups = Groups(cards)
    at_hub: dict[tuple[float, str], list[str]] = {}
    direct: list[Tie] = []
    for tie in ties:
        ends = [end for end in (tie.left, tie.right) if end in cards]
        if len(ends) == 2:
            direct.append(tie)
        elif ends and tie.holds:
            hub = tie.right if ends[0] == tie.left else tie.left
            at_hub.setdefault((-tie.score, hub), []).append(ends[0])
    for tie in sorted(direct, key=lambda t: (t.by == PROGRAM, t.holds, -t.score, t.left, t.right)):
        if not tie.holds:
            groups.part(tie.left, tie.right)
        elif tie.by != PROGRAM:
            groups.join(tie.left, tie.right)
    parties = _Parties(groups, cards)
    weak: list[tuple[str, list[str]]] = []
    main: dict[str, str] = {}
    other_names: dict[str, list[str]] = {}
    for (score, hub), members in sorted(at_hub.items()):
        if hub.startswith("name:"):
            main.setdefault(hub, members[0])
            if score == -ALIAS:
                other_names[hub] = members
                continue
        if not hub.startswith(_FULL) or not parties.gather(hub, members):
            weak.append((hub, members))
    for hub, members in sorted(other_names.items()):
        for member in sorted(members):
            parties.gather("alias:", [main.get(hub, members[0]), member])
    for tie in direct:
        if tie.holds and tie.by == PROGRAM:
            parties.gather("copy:", [tie.left, tie.right])
    for one, other in _spelt_alike(cards):
        parties.gather("spelt:", [one, other])
    for hub, members in weak:
        parties.gather(hub, members)
    return groups.all()


class _Parties:
    """Groups under way, with what tells each from others: first names, titles of men and women, names of bodies."""

    def __init__(self, groups: Groups, cards: Mapping[str, ActorCard]) -> None:
        self.groups = groups
        self.cards = cards
        self.marks: dict[str, frozenset[tuple[str, str]]] = {}

    def gather(self, hub: str, members: Sequence[str]) -> bool:
        """Join the actors of a hub unless something speaks against it; gives whether they were joined."""
        if hub.startswith(_ONE_PAGE):
            members = self._of_one_matter(hub, members)
        tops = sorted({self.groups.find(member) for member in members})
        if len(tops) < 2:
            return True
        marks: frozenset[tuple[str, str]] = frozenset()
        for top in tops:
            marks |= self._marks(top)
            if _conflict(hub, marks):
                return False
        for top in tops[1:]:
            self.groups.join(tops[0], top)
        self.marks[self.groups.find(tops[0])] = marks
        return True

    def _marks(self, top: str) -> frozenset[tuple[str, str]]:
        if top not in self.marks:
            self.marks[top] = frozenset(m for member in self.groups.inside[top] for m in _marks(self.cards[member]))
        return self.marks[top]

    def _of_one_matter(self, hub: str, members: Sequence[str]) -> Sequence[str]:
        """Those whose page has no second party at the hub; for a noun, only if some page uses it alone."""
        on_page: dict[str, set[str]] = {}
        for member in members:
            on_page.setdefault(self.cards[member].masthead.document, set()).add(self.groups.find(member))
        kept = [m for m in members if len(on_page[self.cards[m].masthead.document]) == 1]
        noun = hub.rpartition("+")[2]
        alone = not hub.startswith("noun:") or any(noun in descriptions(self.cards[m].actor) for m in kept)
        return kept if alone else ()


def _marks(card: ActorCard) -> Iterator[tuple[str, str]]:
    """What may tell an actor from another of the same hub."""
    actor = card.actor
    if actor.kind == "person":
        who = person(actor)
        if who.gender:
            yield ("gender", who.gender)
        if who.first:
            yield ("first", who.first)
    elif actor.kind in BODIES:
        longest = max(wordings(actor), key=lambda words: (len(words), words), default=())
        if len(longest) > 1:
            yield ("body", " ".join(longest))


def _conflict(hub: str, marks: frozenset[tuple[str, str]]) -> bool:
    said: dict[str, list[str]] = {}
    for kind, value in sorted(marks):
        said.setdefault(kind, []).append(value)
    if len(said.get("gender", ())) > 1:
        return True
    if hub.startswith(_FULL):
        return False
    firsts = said.get("first", [])
    long = [first for first in firsts if len(first) > 1]
    if len({first[0] for first in firsts}) > 1 or (len(long) > 1 and not (hub == "spelt:" and alike(*long[:2]))):
        return True
    names = [tuple(name.split()) for name in said.get("body", ())]
    return len(names) > 1 and hub != "copy:" and _two_bodies(hub, names)


def _two_bodies(hub: str, names: Sequence[Name]) -> bool:
    """Whether names exclude one another: neither holds the other, and they end alike or both fit one short form."""
    whole = max(names, key=lambda name: (len(name), name))
    strict = hub.startswith(("alias:", "acronym:", "short:", "outlet-short:"))
    return any(not set(name) <= set(whole) and (strict or name[-1] == whole[-1]) for name in names)


def _spelt_alike(cards: Mapping[str, ActorCard]) -> Iterator[tuple[str, str]]:
    """People whose seldom surnames, and first names, are spelt nearly alike: one actor for each name."""
    names: dict[str, dict[tuple[str, str], str]] = {}
    for id in sorted(cards):
        actor = cards[id].actor
        if actor.kind == "person" and actor.naming not in NEVER:
            who = person(actor)
            if who.first and who.last and rare(who.last):
                names.setdefault(f"{who.first[0]}{spelt(who.last)}", {}).setdefault((who.last, who.first), id)
    for bucket in names.values():
        ordered = sorted(bucket)
        for place, one in enumerate(ordered):
            for other in islice(ordered, place + 1, place + _NEAR):
                if alike(one[0], other[0]) and alike(one[1], other[1]):
                    yield bucket[one], bucket[other]


def _id(group: Sequence[str]) -> str:
    return "e-" + sha256(min(group).encode()).hexdigest()[:16]


def _entity(members: Sequence[Actor], cluster: Mapping[str, str]) -> Entity:
    own = cluster[members[0].id]
    name = _clearest(members)
    aliases = {w for m in members for w in (m.name, *m.aliases)} - {name}
    spoken = (cluster.get(m.speaks_for or "") for m in members)
    voices = Counter(entity for entity in spoken if entity and entity != own)
    clear = next(m for m in members if m.name == name)
    return Entity(
        id=own,
        name=name,
        kind=_kind(members),
        naming=clear.naming,
        aliases=tuple(sorted(aliases)),
        anonymous=all(m.anonymous for m in members),
        actors=tuple(m.id for m in members),
        speaks_for=min(voices, key=lambda e: (-voices[e], e)) if voices else None,
    )


def _clearest(members: Sequence[Actor]) -> str:
    """The name with most proper words (up to four), then the commonest, then the shortest."""
    names = Counter(m.name for m in members)
    return min(names, key=lambda name: (-min(len(proper(name)), 4), -names[name], len(name), name))


def _kind(members: Sequence[Actor]) -> ActorKind:
    kinds = Counter(m.kind for m in members)
    return min(kinds, key=lambda k: (k != "outlet", -kinds[k], k))
