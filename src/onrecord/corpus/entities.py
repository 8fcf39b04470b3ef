"""Which actors of different documents are one party. It never links people whose names are withheld.

Actors are tied to hubs, the names under which they can be found, each by its own card alone. Entities are made from
hubs (`joining`): a full name joins all who bear it; what only may be a name of theirs (a surname, an acronym, "the
ministry") joins where nothing speaks against it: first names or titles that differ, two expansions, two bodies of one
page. What is ambiguous is left open. A person's ties come before all of this.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from onrecord.corpus.groups import live
from onrecord.corpus.hubs import hubs
from onrecord.corpus.joining import People, bearer, joined_actors, spelling_steps, steps_of
from onrecord.corpus.names import proper, signed, titled
from onrecord.corpus.tying import About
from onrecord.corpus.voices import may_speak
from onrecord.parties.together import joint
from onrecord.types import Actor, ActorCard, ActorKind, Entity, Masthead, Tie

_SELDOM = 10
"""A name that stands so many times less often than another of the same party is not the clearest."""
_SELDOM_SO = 3
"""A sort of party that is read so many times less often than another is a slip: a body that one page quotes as news."""
_SHARE = 4
"""A party is another's voice if at least one in so many of its actors is."""
_MANY = 20
"""Actors of a party from which a wording that only one of them has is left out."""
_ONE_IN = 300
"""Share of a party's actors that must have a wording: what one page in a thousand calls it is mostly a slip of reading,
and who has thousands of pages would be called by other words with every third that comes."""
PUBLISHER = "outlet:"
"""How the ids of publishers begin."""


def publisher_id(masthead: Masthead) -> str | None:
    """The actor that stands for the publisher of a page."""
    return publisher_of(masthead.outlet)


def publisher_of(outlet: str | None) -> str | None:
    """The actor that stands for an outlet as a publisher: one for each name that mastheads have."""
    return f"{PUBLISHER}{outlet.strip().lower()}" if outlet else None


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
    version: str = "7"
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
    cluster = {member: entity_id(group) for group in groups for member in group}
    spoken = {id: held[id].actor for card in held.values() if (id := card.actor.speaks_for) in held and id is not None}
    return tuple(entity([held[member].actor for member in group], cluster, spoken) for group in groups)


def _grouped(cards: Mapping[str, ActorCard], ties: Sequence[Tie]) -> tuple[tuple[str, ...], ...]:
    steps = (*steps_of(cards, ties), *spelling_steps(card.actor for card in cards.values()))
    bearers = {id: bearer(card.masthead.document, card.actor) for id, card in cards.items()}
    return joined_actors(bearers, People(ties, cards), steps, {}).groups


def entity_id(group: Sequence[str]) -> str:
    """The id of a party, by its publisher or else its first actor: a page that comes later seldom changes it, and never
    that of an outlet, in whose pages every claim would have to be valued again."""
    return "e-" + sha256(min(group, key=lambda id: (not id.startswith(PUBLISHER), id)).encode()).hexdigest()[:16]


def entity(members: Sequence[Actor], cluster: Mapping[str, str], spoken: Mapping[str, Actor]) -> Entity:
    """A party made of these actors. `cluster` gives the entity of each actor for whom one of them speaks, `spoken`
    that actor itself."""
    own = cluster[members[0].id]
    name = _clearest(members)
    clear = next(m for m in members if m.name == name)
    return Entity(
        id=own,
        name=name,
        kind=_kind(members),
        naming=clear.naming,
        aliases=_others(members, name),
        anonymous=all(m.anonymous for m in members),
        actors=tuple(m.id for m in members),
        speaks_for=_speaks_for(members, own, cluster, spoken),
    )


def _speaks_for(
    members: Sequence[Actor], own: str, cluster: Mapping[str, str], spoken: Mapping[str, Actor]
) -> str | None:
    """The party that most pages make these the voice of, if they are not few beside the pages that do not."""
    above = ((member, spoken.get(member.speaks_for or "")) for member in members)
    voices = Counter(cluster[o.id] for member, o in above if o is not None and o.id in cluster and may_speak(member, o))
    del voices[own]
    best = min(voices, key=lambda e: (-voices[e], e), default=None)
    return best if best is not None and voices[best] * _SHARE >= len(members) else None


def _others(members: Sequence[Actor], name: str) -> tuple[str, ...]:
    """The other wordings; those of a party of many pages that one page alone has, or few beside so many, are slips."""
    many = Counter(w for m in members for w in {m.name, *m.aliases})
    least = max(2 if len(members) >= _MANY else 1, -(-len(members) // _ONE_IN))
    kept = (w for w in many if many[w] >= least and (joint(name) or not joint(w)))
    return tuple(sorted(set(kept) - {name}))


def _clearest(members: Sequence[Actor]) -> str:
    """The name with most proper words (up to four) of those that are often borne, then the commonest, the shortest.

    In a party of a thousand pages one page's name for it is a slip.
    """
    names = Counter(m.name for m in members)
    most = max(names.values())
    often = [name for name in names if names[name] * _SELDOM > most]
    return min(
        often,
        key=lambda name: (
            joint(name) or titled(name) or signed(name),
            " and " in name,
            -min(len(proper(name)), 4),
            -names[name],
            len(name),
            name,
        ),
    )


def _kind(members: Sequence[Actor]) -> ActorKind:
    kinds = Counter(m.kind for m in members)
    often = [kind for kind in kinds if kinds[kind] * _SELDOM_SO > max(kinds.values())]
    return min(often, key=lambda k: (k != "outlet", -kinds[k], k))
