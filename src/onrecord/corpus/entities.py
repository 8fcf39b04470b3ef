"""Which actors of different documents are one party. It never links people whose names are withheld.

A person is known by first name and surname, an institution or outlet by its proper words or its acronym. Where
evidence conflicts (first names, titles, and for one name everything that is said of the person), the two stay apart and
a negative tie says so, so that a bare surname between them does not run them together.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from onrecord.corpus.groups import joined, live
from onrecord.corpus.names import PersonName, alike, descriptions, full_names, initials, person, proper, rare, wordings
from onrecord.corpus.tying import About
from onrecord.corpus.wording import wording
from onrecord.types import Actor, ActorCard, ActorKind, Entity, Masthead, Tie

_NEVER = frozenset({"anonymous_individual", "anonymous_group", "generic_group", "unnamed_individual", "unknown"})
_PUBLISHER = "outlet:"
_BODIES = frozenset({"organisation", "outlet", "state", "group"})
_TITLE_WORD = 0.6
_DOCUMENT_WORDS = 1.0
"""Weight of the words that two descriptions of a document must share ("maintenance log")."""


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


def publisher_ties(cards: Sequence[ActorCard], publishing: Sequence[ActorCard]) -> tuple[Tie, ...]:
    """The ties between publishers and the outlets that pages speak of, and among publishers."""
    tying = SameActor()
    buckets: dict[str, dict[str, ActorCard]] = {}
    for card in (*publishing, *(card for card in cards if card.actor.kind == "outlet")):
        for key in tying.keys(card):
            buckets.setdefault(key, {})[card.id] = card
    near = ({id: o for key in tying.keys(card) for id, o in buckets[key].items()} for card in publishing)
    ties = (
        tie for card, others in zip(publishing, near, strict=True) for tie in tying.decide(card, [*others.values()])
    )
    return tuple(dict.fromkeys(ties))


@dataclass(frozen=True)
class SameActor:
    """Ties actors of different documents that are one person, institution, outlet, state or document."""

    name: str = "same_actor"
    version: str = "1"
    about: About = "actor"

    def keys(self, card: ActorCard, /) -> frozenset[str]:
        return frozenset(_keys(card)) if card.actor.naming not in _NEVER else frozenset()

    def decide(self, card: ActorCard, near: Sequence[ActorCard], /) -> tuple[Tie, ...]:
        others = (other for other in near if other.id != card.id and other.actor.naming not in _NEVER)
        found = (_compare(*sorted((card, other), key=lambda c: c.id)) for other in others)
        return tuple(tie for tie in found if tie is not None)


def _keys(card: ActorCard) -> Iterator[str]:
    actor = card.actor
    if actor.kind == "document":
        terms = wording(actor.name).terms
        yield from (f"doc:{term}" for term in terms)
        yield from (f"n:{head}+{noun}" for head in title_words(card) for noun in _nouns(actor))
    elif actor.kind == "person":
        last = person(actor).last
        if last:
            yield f"p:{last}"
            yield f"p:{last[:3]}{len(last) // 3}"
    else:
        for words in wordings(actor):
            yield f"b:{' '.join(words)}"
            yield f"b:{initials(words)}"
            yield from (f"b:{word}" for word in (words[0], words[-1]) if rare(word) or actor.kind == "outlet")
        for head in title_words(card):
            yield from (f"n:{head}+{noun}" for noun in _nouns(actor))


def title_words(card: ActorCard) -> tuple[str, ...]:
    """The most telling stems of the page's title; two pages that share one may be of one story."""
    terms = wording(card.masthead.title or "").terms
    return tuple(sorted((t for t in terms if terms[t] >= _TITLE_WORD), key=lambda t: (-terms[t], t))[:4])


def _nouns(actor: Actor) -> frozenset[str]:
    return descriptions(actor) | {words[-1] for words in wordings(actor)}


def _compare(left: ActorCard, right: ActorCard) -> Tie | None:
    one, other = left.actor, right.actor
    same_page = left.masthead.document == right.masthead.document
    if same_page and not any(card.id.startswith(_PUBLISHER) for card in (left, right)):
        return None
    if one.kind == other.kind == "person":
        verdict = _same_person(person(one), person(other))
    elif one.kind == other.kind == "document":
        verdict = _same_document(one, other) or _same_noun(left, right)
    elif one.kind in _BODIES and other.kind in _BODIES:
        verdict = _same_body(one, other) or _same_noun(left, right)
    else:
        return None
    return verdict and Tie(left.id, right.id, "same_actor", verdict[0], verdict[1], holds=verdict[2])


_Verdict = tuple[float, str, bool]


def _same_person(one: PersonName, other: PersonName) -> _Verdict | None:
    if not one.last or not other.last or not alike(one.last, other.last):
        return None
    name = one.last.title()
    if one.gender and other.gender and one.gender != other.gender:
        return (0.9, f"Both are called {name}, but one is a man and the other a woman.", False)
    if one.first and other.first:
        return _full_names(one, other)
    if one.last == other.last and (rare(one.last) or one.about & other.about):
        shared = ", ".join(sorted(one.about & other.about)[:3]) or "a name that news seldom carries"
        return (0.7, f"Both are called {name}: {shared}.", True)
    return None


def _full_names(one: PersonName, other: PersonName) -> _Verdict | None:
    full, second = f"{one.first} {one.last}".title(), f"{other.first} {other.last}".title()
    if one.first == other.first and one.last == other.last:
        if one.about and other.about and not one.about & other.about and not rare(one.last):
            return None
        return (0.97, f"Both are called {full}.", True)
    short = min(len(one.first), len(other.first)) == 1
    if one.last == other.last and short and one.first[0] == other.first[0]:
        return (0.8, f"{full} and {second} have one surname and one initial.", True)
    if one.last == other.last and not alike(one.first, other.first):
        return (0.9, f"{full} and {second} have different first names.", False)
    if alike(one.first, other.first) and (rare(one.last) or one.about & other.about):
        return (0.75, f"{full} and {second} are spelt nearly alike.", True)
    return None


def _same_document(one: Actor, other: Actor) -> _Verdict | None:
    first, second = (wording(f"{a.name} {' '.join(a.aliases)}").terms for a in (one, other))
    shared = sorted((t for t in first if t in second), key=lambda t: -first[t])
    if sum(first[t] for t in shared) < _DOCUMENT_WORDS:
        return None
    return (0.7, f"“{one.name}” and “{other.name}” describe one document.", True)


def _same_body(one: Actor, other: Actor) -> _Verdict | None:
    first, second = wordings(one), wordings(other)
    for words in first:
        if words in second and (len(words) > 1 or rare(words[0])):
            return (0.95, f"Both are called {' '.join(words).title()}.", True)
    for short, long in ((first, second), (second, first)):
        for words in long:
            if len(initials(words)) > 2 and (initials(words),) in short:
                return (0.85, f"{initials(words).upper()} stands for {' '.join(words).title()}.", True)
    outlets = "outlet" in (one.kind, other.kind)
    return _short_name(full_names(one), full_names(other), outlets) or _differing(first, second)


_Name = tuple[str, ...]


def _short_name(first: frozenset[_Name], second: frozenset[_Name], outlets: bool) -> _Verdict | None:
    """ "Brackwell" for "Brackwell Minerals", and of an outlet "the Courier" for "The Morning Courier"."""
    for short, long in ((a, b) for x, y in ((first, second), (second, first)) for a in sorted(x) for b in sorted(y)):
        if len(short) != 1 or len(long) < 2:
            continue
        if (short[0] == long[0] and rare(short[0])) or (outlets and short[0] == long[-1]):
            return (0.7, f"{short[0].title()} is short for {' '.join(long).title()}.", True)
    return None


def _differing(first: Sequence[_Name], second: Sequence[_Name]) -> _Verdict | None:
    longest, other = max(first, key=len, default=()), max(second, key=len, default=())
    if len(longest) > 1 < len(other) and longest[-1] == other[-1] and not set(longest) >= set(other) >= set(longest):
        return (0.8, f"{' '.join(longest).title()} and {' '.join(other).title()} are two names.", False)
    return None


def _same_noun(left: ActorCard, right: ActorCard) -> _Verdict | None:
    """ "The ministry" in two pages of one story, where neither page names two."""
    kinds = {left.actor.kind, right.actor.kind}
    if kinds not in ({"organisation"}, {"document"}) or not set(title_words(left)) & set(title_words(right)):
        return None
    one, other = descriptions(left.actor), descriptions(right.actor)
    shared = (one & _nouns(right.actor)) | (other & _nouns(left.actor))
    if not shared:
        return None
    return (0.55, f"Both pages speak of “the {min(shared)}”, and their titles of one matter.", True)


# --- Clusters ---------------------------------------------------------------------------------------------------


def entities(cards: Iterable[ActorCard], ties: Iterable[Tie]) -> tuple[Entity, ...]:
    """The parties of a ledger: clusters of its actors under the live ties, each under the clearest name."""
    actors = {card.id: card.actor for card in cards}
    groups = joined(actors, live(ties, "same_actor"))
    cluster = {member: _id(group) for group in groups for member in group}
    return tuple(_entity([actors[member] for member in group], cluster) for group in groups)


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
