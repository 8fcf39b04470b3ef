"""What a person means by the claim or party of a view, and the part of the ledger that the view is made from.

It picks and looks up; what is in a view is decided in `corpus`.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from onrecord.archive import Archive
from onrecord.errors import NotFound
from onrecord.export.book import Book
from onrecord.export.inert import line, shortened
from onrecord.listings import book_of, ranked_claims
from onrecord.types import Claim, Entity, Ledger
from onrecord.types.edition import ClaimQuery, EntityQuery

NEAREST = 3
ELSE_NAMED = 2
"""Other claims with the same words that are named beside the one taken."""


@dataclass(frozen=True, slots=True)
class Taken:
    """The claim that was taken for what a person asked, and others that it could have been."""

    claim: Claim
    others: tuple[tuple[str, str], ...] = ()
    """(id, label) pairs."""
    by_words: bool = False


def claim_taken(archive: Archive, asked: Sequence[str]) -> Taken:
    """The claim that an id, the start of one, an attribution's id, or words mean. Raises `NotFound`."""
    words = " ".join(asked).strip()
    if len(asked) == 1 and words.startswith("c-") and " " not in words:
        return Taken(_by_id(archive, words))
    if len(asked) == 1 and words.startswith("a-") and (entry := archive.find_entry(words)):
        found = archive.claim_with(entry[1].id)
        if found is not None:
            return Taken(found)
    page = archive.claims(ClaimQuery(words=words, single=True, limit=1 + ELSE_NAMED))
    if not page.rows:
        raise NotFound(f"no claim has the words {words!r} in one attribution", remedy=_nearest_words(archive, words))
    first, *others = page.rows
    return Taken(archive.claim(first.id), tuple((row.id, row.label) for row in others), by_words=True)


def _by_id(archive: Archive, wanted: str) -> Claim:
    ids = [claim.id for claim in archive.ledger().claims]
    found = [id for id in ids if id.startswith(wanted)]
    if len(found) == 1:
        return archive.claim(found[0])
    if found:
        raise NotFound(f"{wanted!r} is the start of {len(found)} claims", remedy=f"Give more of it: {_some(found)}")
    raise NotFound(f"no claim has the id {wanted!r}", remedy=f"The nearest: {_some(_nearest(wanted, ids))}")


def _nearest(wanted: str, ids: Sequence[str]) -> list[str]:
    """Ids that begin like the one asked for, else those that look most like it."""
    shown = [id[: len(wanted)] for id in ids]
    close = difflib.get_close_matches(wanted, shown, n=NEAREST, cutoff=0.0)
    return [next(id for id, start in zip(ids, shown, strict=True) if start == one) for one in dict.fromkeys(close)]


def _nearest_words(archive: Archive, words: str) -> str:
    """Claims that have at least the longest of the words."""
    longest = max(words.split(), key=len, default="")
    rows = archive.claims(ClaimQuery(words=longest, single=True, limit=NEAREST)).rows if longest else ()
    near = "; ".join(f"{row.id} {shortened(row.label, 60)}" for row in rows)
    return f"With {longest!r} there is: {near}" if near else "`onrecord claims --all` lists them"


def _some(ids: Iterable[str]) -> str:
    return ", ".join(list(ids)[:NEAREST]) or "none; `onrecord add` reads pages"


def party_taken(archive: Archive, asked: str) -> tuple[Entity, tuple[str, ...]]:
    """The party that an id, the start of one, or a name means, with the names of others. Raises `NotFound`."""
    if asked.startswith("e-"):
        return archive.entity(asked), ()
    page = archive.entities(EntityQuery(words=asked, limit=1 + NEAREST))
    if not page.rows:
        names = [row.name for row in archive.entities(EntityQuery(limit=500)).rows]
        close = difflib.get_close_matches(asked, names, n=NEAREST, cutoff=0.4)
        remedy = f"The nearest: {'; '.join(map(line, close))}" if close else "`onrecord positions` lists who holds any"
        raise NotFound(f"nobody in the ledger is called {asked!r}", remedy=remedy)
    exact = [row for row in page.rows if row.name.casefold() == asked.casefold()]
    first = (exact or list(page.rows))[0]
    return archive.entity(first.id), tuple(row.name for row in page.rows if row.id != first.id)


def positions_book(archive: Archive, actor: Entity | None, words: Sequence[str], limit: int) -> Book:
    """The claims on which positions are held: an actor's own and its voices', or the first of all, by rank."""
    ledger = archive.ledger()
    voices = _voices(ledger, actor) if actor else frozenset[str]()
    ranked = [
        claim
        for claim in ranked_claims(archive, ledger, words, everything=True)
        if (any(p.entity in voices for p in claim.positions) if actor else claim.positions)
    ]
    return _book(archive, ledger, ranked[:limit])


def claims_book(archive: Archive, actor: Entity, limit: int) -> Book:
    """The claims in which a party or its voices say or are said to hold anything."""
    ledger = archive.ledger()
    voices = _voices(ledger, actor)
    actors = {actor for entity in ledger.entities if entity.id in voices for actor in entity.actors}
    said = {
        entry.id
        for id in archive.document_ids()
        for entry in archive.entries(id)
        if any(hop.actor in actors and hop.role != "narrator" for hop in entry.chain.hops)
    }
    ranked = ranked_claims(archive, ledger, (), everything=True)
    chosen = [claim for claim in ranked if any(s.attribution in said for s in claim.attributions)]
    return _book(archive, ledger, chosen[:limit])


def _voices(ledger: Ledger, actor: Entity) -> frozenset[str]:
    """A party with all who speak for it, by id."""
    found = {actor.id}
    while more := {e.id for e in ledger.entities if e.speaks_for in found} - found:
        found |= more
    return frozenset(found)


def _book(archive: Archive, ledger: Ledger, claims: Sequence[Claim]) -> Book:
    return book_of(archive, replace(ledger, claims=tuple(claims)), claims)
