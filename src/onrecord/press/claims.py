"""Brings the claims up to date: groups anew what a changed tie or entry leads to, and values anew what names a party
that changed.

Invariant: a group depends on the ties inside its component alone, a claim on its entries and the parties they lead
to; so a part made anew is what the whole would have.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy.engine import Connection

from onrecord.corpus.groups import live
from onrecord.corpus.ledger import claim_of, claims_of, is_said
from onrecord.corpus.who import Who
from onrecord.press.knowing import who_of
from onrecord.store import entries, read
from onrecord.store.codec import decode_as
from onrecord.store.edition import all_ties, ask, ties_at
from onrecord.types import Claim, EntryCard, Tie

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
    """What must be made anew: entries with their ties, claims that only name a party that changed, and other entries.

    `claims` are the ids of all claims that this does away with, `attributions` all whose rows are stale.
    """

    entries: frozenset[str]
    ties: Sequence[Tie]
    named: tuple[Claim, ...]
    alone: frozenset[str]
    claims: frozenset[str]

    @property
    def attributions(self) -> frozenset[str]:
        return self.entries | self.alone | {s.attribution for claim in self.named for s in claim.attributions}


def stale(connection: Connection, touched: Iterable[str], named: set[str]) -> Stale:
    """What the touched entries and ties lead to, and the claims in which one of the `named` entries leads to a party
    that changed."""
    reached, ties = _reached(connection, set(touched))
    regrouped = _claims_with(connection, reached)
    revalued = _claims_with(connection, named - reached) - regrouped
    bodies = ask(connection, _VALUES, sorted(revalued))
    values = tuple(decode_as(Claim, body) for (body,) in bodies)
    alone = named - reached - {s.attribution for claim in values for s in claim.attributions}
    return Stale(frozenset(reached), ties, values, frozenset(alone), frozenset(regrouped | revalued))


def claims_made(connection: Connection, what: Stale) -> Iterator[Made]:
    """What was stale, made anew, part by part."""
    pages = pages_shown(connection)
    for some in _parted(what.entries, what.ties):
        cards = current_entries(connection, some)
        yield _grouped(connection, cards, [tie for tie in what.ties if tie.left in some], pages)
    for claims in _together(what.named):
        cards = current_entries(connection, [s.attribution for claim in claims for s in claim.attributions])
        yield _revalued(connection, cards, claims)
    if what.alone:
        cards = current_entries(connection, what.alone)
        yield Made((), cards, who_of(connection, list(cards.values())))


def all_claims_made(connection: Connection) -> Iterator[Made]:
    """All claims of a ledger, part by part. Nothing is taken away."""
    pages = pages_shown(connection)
    ids = [row[0] for row in connection.exec_driver_sql("SELECT id FROM entries")]
    ties = all_ties(connection, "same_claim")
    at: dict[str, list[Tie]] = {}
    for tie in ties:
        at.setdefault(tie.left, []).append(tie)
    for some in _parted(ids, ties):
        cards = current_entries(connection, some)
        yield _grouped(connection, cards, [tie for id in some for tie in at.get(id, ())], pages)


def pages_shown(connection: Connection) -> int:
    """How many current pages the edition has."""
    return int(connection.exec_driver_sql("SELECT count(*) FROM edition_pages").scalar() or 0)


def _grouped(connection: Connection, cards: Mapping[str, EntryCard], ties: Iterable[Tie], pages: int) -> Made:
    people = who_of(connection, list(cards.values()))
    lines = {id: card.entry for id, card in cards.items() if is_said(card.entry)}
    return Made(tuple(claims_of(lines, live(ties, "same_claim"), people, pages)), cards, people)


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


def _reached(connection: Connection, seeds: set[str]) -> tuple[set[str], list[Tie]]:
    """All entries that ties lead to from the seeds, with these ties. Claims that had a seed are taken in whole."""
    ties: dict[tuple[str, str, str], Tie] = {}
    before = "SELECT s.attribution FROM edition_claims c JOIN edition_said s ON s.claim = c.seq WHERE c.id IN ids"
    found = seeds | {row[0] for row in ask(connection, before, sorted(_claims_with(connection, seeds)))}
    here = set(found)
    while here:
        more = ties_at(connection, "same_claim", sorted(here))
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


def _together(claims: Iterable[Claim]) -> Iterator[list[Claim]]:
    some: list[Claim] = []
    for claim in claims:
        some.append(claim)
        if sum(len(one.attributions) for one in some) >= TOGETHER:
            yield some
            some = []
    if some:
        yield some
