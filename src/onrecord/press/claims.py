"""Brings the claims up to date: groups anew what a changed tie or entry leads to, and values anew what names a party
that changed.

Invariant: a group depends on the ties inside its component alone, a claim on its entries and the parties they lead
to; so a part made anew is what the whole would have, and a group that comes out as before has the claim it had.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sized
from dataclasses import dataclass, replace
from typing import TypeVar

from sqlalchemy.engine import Connection

from onrecord.corpus.claims import least_scores
from onrecord.corpus.groups import live
from onrecord.corpus.ledger import Grouped, claim_of, claims_of, grouped, is_said
from onrecord.corpus.who import Who
from onrecord.press.knowing import who_of
from onrecord.store import entries, read
from onrecord.store.codec import decode_as
from onrecord.store.edition import Least, all_ties, ask, ties_at
from onrecord.types import Claim, EntryCard, Tie

Part = TypeVar("Part", Grouped, Claim)
TOGETHER = 2000
"""Entries whose claims are made at once: enough for few questions to the database, few enough for little memory."""

_VALUES = "SELECT v.body FROM edition_claims c JOIN edition_claim_values v ON v.seq = c.seq WHERE c.id IN ids"


@dataclass(frozen=True, slots=True)
class Made:
    """Claims with all their entries, other entries whose rows are to be renewed, and who is who for them."""

    claims: tuple[Claim, ...]
    cards: Mapping[str, EntryCard]
    who: Who


@dataclass(frozen=True, slots=True)
class Stale:
    """What must be made anew: groups of entries, claims that only name a party that changed, and entries in no claim.

    `claims` are the ids of all claims that this does away with, `attributions` all whose rows are stale.
    """

    groups: tuple[Grouped, ...]
    named: tuple[Claim, ...]
    alone: frozenset[str]
    claims: frozenset[str]

    @property
    def attributions(self) -> frozenset[str]:
        grouped = {member for group in self.groups for member in group.members}
        return self.alone | grouped | {s.attribution for claim in self.named for s in claim.attributions}


def stale(connection: Connection, tied: Iterable[str], changed: Iterable[str], named: set[str]) -> Stale:
    """What ties that were touched lead to, entries that changed, and the claims in which one of the `named` entries
    leads to a party that changed. `tied` are the ends of the ties."""
    anew = named | set(changed)
    pages = pages_shown(connection)
    reached, ties = _reached(connection, {*tied, *changed}, least_scores(pages))
    groups = [group for some in _parted(reached, ties) for group in _groups(connection, some, ties, pages)]
    held = _held(connection, reached)
    same = {group.members[0] for group in groups if anew.isdisjoint(group.members) and _as_before(group, held)}
    left = tuple(group for group in groups if group.members[0] not in same)
    in_groups = {member for group in groups for member in group.members}
    kept = {held[first].id for first in same}
    revalued = _claims_with(connection, named - reached) - {claim.id for claim in held.values()}
    bodies = ask(connection, _VALUES, sorted(revalued))
    values = tuple(decode_as(Claim, body) for (body,) in bodies)
    others = (named - reached - {s.attribution for claim in values for s in claim.attributions}) | (reached & anew)
    gone = {claim.id for claim in held.values()} - kept
    return Stale(left, values, frozenset(others - in_groups), frozenset(gone | revalued))


def _groups(connection: Connection, some: set[str], ties: Iterable[Tie], pages: int) -> list[Grouped]:
    lines = {id: card.entry for id, card in current_entries(connection, some).items() if is_said(card.entry)}
    return grouped(lines, live([tie for tie in ties if tie.left in some], "same_claim"), pages)


def _held(connection: Connection, attributions: Iterable[str]) -> dict[str, Claim]:
    """The claims of these attributions as they are, each by its first."""
    bodies = ask(connection, _VALUES, sorted(_claims_with(connection, attributions)))
    claims = [decode_as(Claim, body) for (body,) in bodies]
    return {min(stance.attribution for stance in claim.attributions): claim for claim in claims}


def _as_before(group: Grouped, held: Mapping[str, Claim]) -> bool:
    claim = held.get(group.members[0])
    if claim is None or (claim.family, claim.why) != (group.family, (group.reason,)):
        return False
    return {stance.attribution for stance in claim.attributions} == set(group.members)


def claims_made(connection: Connection, what: Stale) -> Iterator[Made]:
    """What was stale, made anew, part by part."""
    for groups in _together(what.groups, lambda group: group.members):
        cards = current_entries(connection, [id for group in groups for id in group.members])
        yield _grouped(connection, cards, groups)
    for claims in _together(what.named, lambda claim: claim.attributions):
        cards = current_entries(connection, [s.attribution for claim in claims for s in claim.attributions])
        yield _revalued(connection, cards, claims)
    if what.alone:
        cards = current_entries(connection, what.alone)
        yield Made((), cards, who_of(connection, list(cards.values())))


def all_claims_made(connection: Connection) -> Iterator[Made]:
    """All claims of a ledger, part by part. Nothing is taken away."""
    pages = pages_shown(connection)
    ids = [row[0] for row in connection.exec_driver_sql("SELECT id FROM entries")]
    ties = all_ties(connection, "same_claim", least=least_scores(pages))
    at: dict[str, list[Tie]] = {}
    for tie in ties:
        at.setdefault(tie.left, []).append(tie)
    for some in _parted(ids, ties):
        cards = current_entries(connection, some)
        people = who_of(connection, list(cards.values()))
        lines = {id: card.entry for id, card in cards.items() if is_said(card.entry)}
        joining = live([tie for id in some for tie in at.get(id, ())], "same_claim")
        yield Made(tuple(claims_of(lines, joining, people, pages)), cards, people)


def pages_shown(connection: Connection) -> int:
    """How many current pages the edition has."""
    return int(connection.exec_driver_sql("SELECT count(*) FROM edition_pages").scalar() or 0)


def _grouped(connection: Connection, cards: Mapping[str, EntryCard], groups: Iterable[Grouped]) -> Made:
    people = who_of(connection, list(cards.values()))
    made = [claim_of([cards[id].entry for id in one.members], people, one.family, one.reason) for one in groups]
    return Made(tuple(made), cards, people)


def _revalued(connection: Connection, cards: Mapping[str, EntryCard], claims: Iterable[Claim]) -> Made:
    people = who_of(connection, list(cards.values()))
    found = []
    for claim in claims:
        entries = [cards[stance.attribution].entry for stance in claim.attributions]
        found.append(replace(claim_of(entries, people, claim.family, ""), why=claim.why))
    return Made(tuple(found), cards, people)


def current_entries(connection: Connection, ids: Iterable[str]) -> dict[str, EntryCard]:
    """The entries of current pages among these."""
    current = "entries e JOIN edition_pages p ON p.document = e.document"
    rows = ask(connection, f"SELECT e.id, e.document, e.body FROM {current} WHERE e.id IN ids", sorted(ids))
    heads = read.mastheads_of(connection, sorted({row[1] for row in rows}))
    found = entries.whole(connection, [(row[1], row[2]) for row in rows])
    return {entry.id: EntryCard(heads[entry.document], entry) for entry in found}


def _claims_with(connection: Connection, attributions: Iterable[str]) -> set[str]:
    query = "SELECT c.id FROM edition_said s JOIN edition_claims c ON c.seq = s.claim WHERE s.attribution IN ids"
    return {row[0] for row in ask(connection, query, sorted(attributions))}


def _reached(connection: Connection, seeds: set[str], least: Least) -> tuple[set[str], list[Tie]]:
    """All entries that ties lead to from the seeds, with these ties. Claims that had a seed are taken in whole."""
    ties: dict[tuple[str, str, str], Tie] = {}
    before = "SELECT s.attribution FROM edition_claims c JOIN edition_said s ON s.claim = c.seq WHERE c.id IN ids"
    found = seeds | {row[0] for row in ask(connection, before, sorted(_claims_with(connection, seeds)))}
    here = set(found)
    while here:
        more = ties_at(connection, "same_claim", sorted(here), least=least)
        ties.update(more)
        here = {end for tie in more.values() for end in (tie.left, tie.right)} - found
        found |= here
    return found, list(ties.values())


def _parted(ids: Iterable[str], ties: Iterable[Tie]) -> Iterator[set[str]]:
    """Entries in parts between which there is no tie, some parts together."""
    top: dict[str, str] = {id: id for id in ids}

    def find(id: str) -> str:
        while top[id] != id:
            top[id] = top[top[id]]
            id = top[id]
        return id

    for tie in ties:
        if tie.left in top and tie.right in top:
            top[find(tie.left)] = find(tie.right)
    parts: dict[str, set[str]] = {}
    for id in top:
        parts.setdefault(find(id), set()).add(id)
    some: set[str] = set()
    for part in parts.values():
        some |= part
        if len(some) >= TOGETHER:
            yield some
            some = set()
    if some:
        yield some


def _together(all: Iterable[Part], inside: Callable[[Part], Sized]) -> Iterator[list[Part]]:
    """Groups or claims, as many at once as have some thousands of entries."""
    some: list[Part] = []
    many = 0
    for one in all:
        some.append(one)
        many += len(inside(one))
        if many >= TOGETHER:
            yield some
            some, many = [], 0
    if some:
        yield some
