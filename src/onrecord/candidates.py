"""Pairs of actors that may be one, for a person to look at. It judges nothing: `judging` keeps what a person says.

The program's ties lead from actors to names under which they are found; two actors under one name are a candidate.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from onrecord.archive import Archive
from onrecord.corpus.groups import PROGRAM
from onrecord.subjects import party
from onrecord.types import ActorCard, Tie

_MANY = 40
"""Entities under one name that are held against each other."""


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


def candidates(archive: Archive, wanted: str | None = None) -> list[Candidate]:
    """Pairs of actors that a tie speaks of, people's judgements first, then the weakest first.

    One pair stands for all of two entities that share a name. `wanted` keeps those that touch an entity or actor.
    """
    if wanted is None:
        return _paired(archive, archive.ties("same_actor"))
    touched = party(archive, wanted).ids
    at_names = {end for tie in archive.ties_of(touched) for end in (tie.left, tie.right)}
    found = _paired(archive, [tie for tie in archive.ties_of(touched | at_names) if tie.kind == "same_actor"])
    return [candidate for candidate in found if touched & {candidate.left, candidate.right}]


def weakest(archive: Archive, below: float, ties: int) -> list[Candidate]:
    """The pairs that the weakest of the program's ties speak of."""
    return _paired(archive, archive.weakest_ties("same_actor", below, ties))


def _paired(archive: Archive, ties: Sequence[Tie]) -> list[Candidate]:
    cards = archive.actor_cards({end for tie in ties for end in (tie.left, tie.right)})
    entity_of = archive.entity_ids(cards)
    found: dict[tuple[str, str], Candidate] = {}
    for tie in _pairs(ties, entity_of, cards):
        pair = (tie.left, tie.right)
        if pair not in found or _outranks(tie, found[pair]):
            found[pair] = _candidate(tie, entity_of, cards)
    return sorted(found.values(), key=lambda c: (c.by == PROGRAM, c.score, c.left, c.right))


def _outranks(tie: Tie, known: Candidate) -> bool:
    return (tie.by != PROGRAM, tie.score) > (known.by != PROGRAM, known.score)


def _candidate(tie: Tie, entity_of: Mapping[str, str], cards: Mapping[str, ActorCard]) -> Candidate:
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


def _pairs(ties: Iterable[Tie], entity_of: Mapping[str, str], cards: Mapping[str, ActorCard]) -> Iterator[Tie]:
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


def _under_one_name(members: Sequence[tuple[str, Tie]], entity_of: Mapping[str, str]) -> Iterator[Tie]:
    """The first actor of an entity under a name with its others, and with the first of each other entity."""
    first: dict[str, tuple[str, Tie]] = {}
    for actor, tie in sorted(members, key=lambda m: m[0]):
        entity = entity_of.get(actor, actor)
        if entity in first:
            yield _both(first[entity], (actor, tie))
        else:
            first[entity] = (actor, tie)
    for one, other in combinations(list(first.values())[:_MANY], 2):
        yield _both(one, other)


def _both(one: tuple[str, Tie], other: tuple[str, Tie]) -> Tie:
    left, right = sorted((one, other), key=lambda m: m[0])
    return Tie(left[0], right[0], "same_actor", min(left[1].score, right[1].score), left[1].why)
