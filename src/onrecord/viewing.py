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
from onrecord.types import Claim, Entity
from onrecord.types.edition import ClaimQuery, EntityQuery

NEAREST = 3
CALLED_SO = 12
"""Parties with a name in one of their wordings that are looked at."""
VOICES = 1000
"""Those who speak for one party: more would be a mistake."""
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
    ids = [claim.id for claim in archive.each_claim_by_id()]
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
    rows = archive.entities(EntityQuery(words=asked, limit=CALLED_SO)).rows
    if not rows:
        names = [row.name for row in archive.entities(EntityQuery(limit=500)).rows]
        close = difflib.get_close_matches(asked, names, n=NEAREST, cutoff=0.4)
        remedy = f"The nearest: {'; '.join(map(line, close))}" if close else "`onrecord positions` lists who holds any"
        raise NotFound(f"nobody in the ledger is called {asked!r}", remedy=remedy)
    found = sorted((archive.entity(row.id) for row in rows), key=lambda entity: _called(entity, asked.casefold()))
    return found[0], tuple(entity.name for entity in found[1 : 1 + NEAREST])


def _called(entity: Entity, asked: str) -> int:
    """How plainly a party is called so: by its name, by another wording, in its name, in a wording."""
    name, others = entity.name.casefold(), {alias.casefold() for alias in entity.aliases}
    return 0 if name == asked else 1 if asked in others else 2 if asked in name else 3


def claims_book(archive: Archive, actor: Entity | None, words: Sequence[str], limit: int) -> Book:
    """Some claims and their pages: those an actor or its voices appear in, or the first of all, with these words."""
    voices = _voices(archive, actor) if actor else []
    queries = [ClaimQuery(words=" ".join(words), single=True, limit=limit, actor=v.id) for v in voices] or [
        ClaimQuery(words=" ".join(words), single=True, limit=limit)
    ]
    ids = dict.fromkeys(row.id for query in queries for row in archive.claims(query).rows)
    book = archive.book_of_claims(list(ids)[:limit], families=False)
    known = {entity.id for entity in book.ledger.entities}
    unseen = tuple(voice for voice in voices if voice.id not in known)
    return replace(book, ledger=replace(book.ledger, entities=(*book.ledger.entities, *unseen)))


def _voices(archive: Archive, actor: Entity) -> list[Entity]:
    """A party and then all who speak for it."""
    found, here = {actor.id: actor}, [actor.id]
    while here:
        rows = [row for id in here for row in archive.entities(EntityQuery(speaks_for=id, limit=VOICES)).rows]
        here = [row.id for row in rows if row.id not in found]
        found |= {id: archive.entity(id) for id in here}
    return list(found.values())
