"""What people say about who is who: candidates to look at, and ties that a person confirms, refuses or takes back.

The program's ties lead from actors to names under which they are found; two actors under one name are a candidate. A
person's tie joins two actors or keeps them apart, outranks whatever the program finds, and is retired by people only.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from onrecord.archive import Archive
from onrecord.errors import NotFound, UsageError
from onrecord.types import ActorCard, Entity, Ledger, Tie

PROGRAM = "program"
MANY = 400
"""A refusal of more pairs at once is taken for a mistake."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Two actors that may be one: what the ledger makes of them now, how sure the tie is, and why."""

    left: str
    right: str
    left_name: str
    right_name: str
    left_page: str
    right_page: str
    together: bool
    score: float
    by: str
    why: str

    def as_line(self) -> dict[str, object]:
        return {
            "kind": "same_actor",
            "left": {"actor": self.left, "name": self.left_name, "page": self.left_page},
            "right": {"actor": self.right, "name": self.right_name, "page": self.right_page},
            "one": self.together,
            "score": round(self.score, 3),
            "by": self.by,
            "why": self.why,
        }

    def as_text(self) -> str:
        now = "one now" if self.together else "apart now"
        pair = (
            f"{self.left} “{self.left_name}” ({self.left_page})  {self.right} “{self.right_name}” ({self.right_page})"
        )
        return f"{self.score:.2f}  {now:<9}  {pair}\n      {self.why}"


@dataclass(frozen=True, slots=True)
class Party:
    """What a person means by an id: the actors of an entity, or one actor."""

    id: str
    name: str
    actors: tuple[str, ...]


def candidates(archive: Archive, wanted: str | None = None) -> list[Candidate]:
    """Pairs of actors that a tie speaks of, people's judgements first, then the weakest first.

    One pair stands for all of two entities that share a name. `wanted` keeps those that touch an entity or actor.
    """
    ledger, cards = archive.ledger(), archive.actors()
    entity_of = {actor: entity.id for entity in ledger.entities for actor in entity.actors}
    touched = None if wanted is None else set(party(ledger, cards, wanted).actors)
    found: dict[tuple[str, str], Candidate] = {}
    for tie in _pairs(archive.ties("same_actor"), entity_of, cards):
        pair = (tie.left, tie.right)
        known = found.get(pair)
        if (touched is None or touched & set(pair)) and (known is None or _outranks(tie, known)):
            found[pair] = _candidate(tie, entity_of, cards)
    return sorted(found.values(), key=lambda c: (c.by == PROGRAM, c.score, c.left, c.right))


def _outranks(tie: Tie, known: Candidate) -> bool:
    return (tie.by != PROGRAM, tie.score) > (known.by != PROGRAM, known.score)


def _candidate(tie: Tie, entity_of: dict[str, str], cards: dict[str, ActorCard]) -> Candidate:
    left, right = cards[tie.left], cards[tie.right]
    together = entity_of.get(tie.left, tie.left) == entity_of.get(tie.right, tie.right)
    return Candidate(
        left=tie.left,
        right=tie.right,
        left_name=left.actor.name,
        right_name=right.actor.name,
        left_page=_page(left),
        right_page=_page(right),
        together=together,
        score=tie.score,
        by=tie.by,
        why=tie.why,
    )


def _page(card: ActorCard) -> str:
    return card.masthead.outlet or card.masthead.key


def _pairs(ties: Iterable[Tie], entity_of: dict[str, str], cards: dict[str, ActorCard]) -> Iterator[Tie]:
    """Ties between two actors: those made directly, and two actors under one name of the program's."""
    under: dict[str, list[tuple[str, Tie]]] = {}
    for tie in ties:
        ends = [end for end in (tie.left, tie.right) if end in cards]
        if len(ends) == 2:
            yield tie
        elif len(ends) == 1:
            under.setdefault(tie.right if ends[0] == tie.left else tie.left, []).append((ends[0], tie))
    for members in under.values():
        yield from _under_one_name(members, entity_of)


def _under_one_name(members: Sequence[tuple[str, Tie]], entity_of: dict[str, str]) -> Iterator[Tie]:
    """The first actor of an entity under a name with its others, and with the first of each other entity."""
    first: dict[str, tuple[str, Tie]] = {}
    for actor, tie in sorted(members, key=lambda m: m[0]):
        entity = entity_of.get(actor, actor)
        if entity in first:
            yield _both(first[entity], (actor, tie))
        else:
            first[entity] = (actor, tie)
    for one, other in combinations(list(first.values())[: MANY // 10], 2):
        yield _both(one, other)


def _both(one: tuple[str, Tie], other: tuple[str, Tie]) -> Tie:
    left, right = sorted((one, other), key=lambda m: m[0])
    return Tie(left[0], right[0], "same_actor", min(left[1].score, right[1].score), left[1].why)


def party(ledger: Ledger, cards: dict[str, ActorCard], wanted: str) -> Party:
    """The entity or actor that an id, or the start of an entity's id, means. Raises `NotFound`."""
    if wanted in cards:
        return Party(wanted, cards[wanted].actor.name, (wanted,))
    found: list[Entity] = [entity for entity in ledger.entities if entity.id.startswith(wanted)]
    if len(found) == 1:
        actors = tuple(actor for actor in found[0].actors if actor in cards)
        return Party(found[0].id, found[0].name, actors)
    if found:
        raise NotFound(f"{wanted!r} is the start of {len(found)} entities", remedy="Give more of it")
    raise NotFound(f"no entity or actor has the id {wanted!r}", remedy="`onrecord ties` prints actors and their ids")


def judge(archive: Archive, left: str, right: str, *, holds: bool, by: str, because: str = "") -> str:
    """Store that two parties are one (`holds`) or are not; gives a sentence that says what was stored."""
    if not by.strip() or by.strip().lower() == PROGRAM:
        raise UsageError(f"{by!r} is no name of a person", remedy="Say who judges with --by NAME")
    one, other = _two(archive, left, right)
    pairs = _star(one, other) if holds else _across(one, other)
    verdict = "are one" if holds else "are not one"
    sentence = f"“{one.name}” and “{other.name}” {verdict}"
    why = f"{by} says that {sentence}, {dt.datetime.now(dt.UTC):%Y-%m-%d}" + (f": {because}" if because else "") + "."
    archive.tie(Tie(*pair, "same_actor", 1.0, why, by, holds) for pair in pairs)
    return f"Stored: {sentence} ({_ties(len(pairs))}, by {by}). `onrecord undo` takes it back."


def undo(archive: Archive, left: str, right: str, *, by: str | None = None) -> str:
    """Retire what people have said of two parties; of one person, when named."""
    ledger, cards = archive.ledger(), archive.actors()
    one, other = party(ledger, cards, left), party(ledger, cards, right)
    count = archive.untie({*_across(one, other), *_star(one, other)}, "same_actor", by)
    if not count:
        raise NotFound(
            f"nobody has judged on “{one.name}” and “{other.name}”", remedy="`onrecord ties` lists judgements"
        )
    return f"Taken back: {_ties(count)} between “{one.name}” and “{other.name}”."


def _ties(count: int) -> str:
    return f"{count} {'tie' if count == 1 else 'ties'}"


def _two(archive: Archive, left: str, right: str) -> tuple[Party, Party]:
    ledger, cards = archive.ledger(), archive.actors()
    one, other = party(ledger, cards, left), party(ledger, cards, right)
    if set(one.actors) & set(other.actors):
        raise UsageError(
            f"{left} and {right} share an actor", remedy="Give the ids of two actors; `onrecord ties` prints them"
        )
    if not one.actors or not other.actors:
        raise UsageError(f"{left if not one.actors else right} has no actor in a page", remedy="Judge on another")
    return one, other


def _star(one: Party, other: Party) -> list[tuple[str, str]]:
    """Ties that make one of two parties: every actor to the first."""
    anchor, *rest = sorted({*one.actors, *other.actors})
    return [(anchor, actor) for actor in rest]


def _across(one: Party, other: Party) -> list[tuple[str, str]]:
    """Every actor of one party with every actor of the other."""
    if len(one.actors) * len(other.actors) > MANY:
        raise UsageError(f"{len(one.actors)} times {len(other.actors)} actors are too many pairs", remedy="Give actors")
    return [(min(a, b), max(a, b)) for a in one.actors for b in other.actors if a != b]
