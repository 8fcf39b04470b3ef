"""Questions that pages and commands put to a ledger: lists of rows, and a `Book` of what one page needs.

It changes nothing and decides nothing about news: answers come from the edition, which may be that of a moment ago
(`edition` says so). An id may be given by its start where that is clear; what is not there is `NotFound`, and a list
that nothing fits is empty.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from typing import TypeVar

from sqlalchemy.engine import Connection

from onrecord import press
from onrecord.errors import NotFound
from onrecord.export.book import Book
from onrecord.pipeline import Plan
from onrecord.store import asked, books, read
from onrecord.types import Claim, Entity, Entry, Ledger
from onrecord.types.edition import (
    ClaimQuery,
    ClaimRow,
    Edition,
    EntityQuery,
    EntityRow,
    Hit,
    LineRow,
    OutletRow,
    Page,
    Totals,
)

Named = TypeVar("Named", Claim, Entity)
BOOK_DOCUMENTS = 60
"""Documents that a book of one claim or party holds at most: those with the most evidence."""
_LATER = 12
"""Claims of a family that may be later reports, and are put into the book of a claim."""
_AT_ONCE = 500
"""Values read at once where all are asked for."""


class Asking:
    """The questions of an open ledger. `Archive` is one."""

    _connection: Callable[[], AbstractContextManager[Connection]]
    _recipe: str
    plan: Plan

    def _have_edition(self) -> None:
        """Make an edition where there is none, or one by other versions. One that is only old is asked as it is."""
        raise NotImplementedError

    def computed(self) -> Ledger:
        """The whole ledger, computed from entries and live ties."""
        raise NotImplementedError

    @contextmanager
    def _asked(self) -> Iterator[Connection]:
        self._have_edition()
        with self._connection() as connection:
            yield connection

    # --- the whole ---

    def ledger(self) -> Ledger:
        """Entities and claims of the whole ledger: those of the edition, or computed where that is not of today."""
        with self._connection() as connection:
            if press.can_be_asked(connection, self._recipe) and press.is_fresh(connection, self._recipe):
                return press.whole(connection)
        return self.computed()

    def totals(self, *, unread: bool = True) -> Totals:
        """What the ledger holds, counted when the edition was made; and what has not been read since, unless that
        is not asked for: it looks at every document."""
        with self._asked() as connection:
            return press.totals(connection, len(read.unread(connection, self.plan.keys)) if unread else 0)

    def unread(self) -> int:
        """The number of documents that have not been read, or not by the stages of today; failures left out."""
        with self._connection() as connection:
            return len(read.unread(connection, self.plan.keys))

    def edition(self) -> Edition:
        """The receipt of the edition, and whether it is of the latest state of the ledger."""
        with self._asked() as connection:
            return press.edition(connection, self._recipe)

    # --- lists ---

    def claims(self, query: ClaimQuery | None = None) -> Page[ClaimRow]:
        """The claims that a query asks for, as rows."""
        with self._asked() as connection:
            return asked.claims(connection, query or ClaimQuery())

    def entities(self, query: EntityQuery | None = None) -> Page[EntityRow]:
        """The parties that a query asks for, as rows."""
        with self._asked() as connection:
            return asked.entities(connection, query or EntityQuery())

    def outlets(self, offset: int = 0, limit: int = 50) -> Page[OutletRow]:
        """The outlets that mastheads name, those with most pages first."""
        with self._asked() as connection:
            return asked.outlets(connection, offset, limit)

    def lines_of_entity(self, wanted: str, offset: int = 0, limit: int = 50) -> Page[LineRow]:
        """What a party says or is said to say or to hold, latest first; undated lines come last."""
        with self._asked() as connection:
            return asked.lines_of_entity(connection, _one(connection, Entity, wanted).id, offset, limit)

    def lines_of_outlet(self, name: str, offset: int = 0, limit: int = 50) -> Page[LineRow]:
        """What the current pages of an outlet attribute, latest first; each under its deepest source."""
        with self._asked() as connection:
            return asked.lines_of_outlet(connection, name, offset, limit)

    def search(self, words: str, offset: int = 0, limit: int = 20) -> Page[Hit]:
        """Where words stand: in attributions first, then in texts, the best places first."""
        with self._asked() as connection:
            return asked.search(connection, words, offset, limit)

    def each_claim(self, query: ClaimQuery | None = None) -> Iterator[Claim]:
        """All claims that a query asks for, whole, from its offset on; its limit is left aside."""
        query = query or ClaimQuery()
        offset, total = query.offset, query.offset + 1
        while offset < total:
            with self._asked() as connection:
                found = asked.claims(connection, replace(query, offset=offset, limit=_AT_ONCE))
                some = books.claims(connection, [row.id for row in found.rows])
            yield from some
            offset, total = offset + _AT_ONCE, found.total

    def each_claim_by_id(self) -> Iterator[Claim]:
        """All claims, by id."""
        return self._each(Claim)

    def each_entity_by_id(self) -> Iterator[Entity]:
        """All entities, by id."""
        return self._each(Entity)

    def _each(self, kind: type[Named]) -> Iterator[Named]:
        last = ""
        while True:
            with self._asked() as connection:
                some = asked.following(connection, kind, last, _AT_ONCE)
            if not some:
                return
            last = some[-1].id
            yield from some

    # --- one thing ---

    def claim(self, wanted: str) -> Claim:
        """The claim with this id, or the one whose id begins so."""
        with self._asked() as connection:
            return _one(connection, Claim, wanted)

    def claim_with(self, attribution: str) -> Claim | None:
        """The claim that an attribution belongs to; none for those of replaced pages and those without words."""
        with self._asked() as connection:
            return next(iter(books.claims_with(connection, [attribution])), None)

    def entity(self, wanted: str) -> Entity:
        """The entity with this id, or the one whose id begins so."""
        with self._asked() as connection:
            return _one(connection, Entity, wanted)

    def entity_of(self, actor: str) -> Entity | None:
        """The entity that an actor of a page belongs to; none for those of replaced pages."""
        with self._asked() as connection:
            return next(iter(books.entities_with(connection, [actor])), None)

    def entity_ids(self, actors: Iterable[str]) -> dict[str, str]:
        """The ids of the entities of many actors, by actor."""
        with self._asked() as connection:
            return books.entity_ids(connection, actors)

    def names_in(self, document: str) -> dict[str, Entity]:
        """What the parties of a document are called, by actor, its publisher among them; without lists of actors."""
        with self._asked() as connection:
            return books.names_in(connection, document)

    def outlet(self, name: str) -> OutletRow:
        """The row of the outlet with this name."""
        with self._asked() as connection:
            found = asked.outlet(connection, name)
        if found is None:
            raise NotFound(f"no page of the ledger names the outlet {name!r}", remedy="`onrecord documents` lists them")
        return found

    def weakest_entries(self, below: float, most: int) -> list[Entry]:
        """The attributions that score less and that nobody has judged, the weakest first."""
        with self._asked() as connection:
            return books.weakest_entries(connection, below, most)

    # --- books: what one page needs ---

    def book_of_claim(self, wanted: str, documents: int = BOOK_DOCUMENTS) -> Book:
        """One claim, the documents with the most evidence for it, and the parties in them.

        Of its family the book holds the claims that may be later reports than its denial: open ones that nobody
        denies. All of them as rows: `claims(ClaimQuery(family=claim.family))`.
        """
        with self._asked() as connection:
            claim = _one(connection, Claim, wanted)
            later = books.open_kin(connection, claim, _LATER)
            evidence = (*books.evidence(claim), *(id for one in later for id in one.open))
            return _book(connection, books.documents_of(connection, evidence, documents), [claim, *later])

    def book_of_claims(self, ids: Sequence[str], *, families: bool = True) -> Book:
        """Some claims, all documents that speak of them, and the parties.

        With their `families`, all claims are in the order of ids; else they are in the order given.
        """
        with self._asked() as connection:
            shown = books.claims(connection, ids)
            if families:
                together = {claim.id: claim for claim in (*shown, *books.kin(connection, shown))}
                shown = [together[id] for id in sorted(together)]
            said = [stance.attribution for claim in shown for stance in claim.attributions]
            documents = books.in_order_of_arrival(connection, books.documents_of(connection, said))
            return _book(connection, documents, shown)

    def book_of_document(self, id: str) -> Book:
        """One document with its parties and the claims that its attributions belong to.

        No other document is in it, save the version that replaces it.
        """
        with self._asked() as connection:
            own = [id, *books.successors(connection, id)]
            return _book(connection, own, books.claims_in(connection, [id]))

    def book_of_entity(self, wanted: str, offset: int = 0, limit: int = 50) -> Book:
        """What `lines_of_entity` gives, with the documents, claims and parties of these lines."""
        return self._book_of(self.lines_of_entity(wanted, offset, limit).rows, also=wanted)

    def book_of_outlet(self, name: str, offset: int = 0, limit: int = 50) -> Book:
        """What `lines_of_outlet` gives, with the documents, claims and parties of these lines."""
        return self._book_of(self.lines_of_outlet(name, offset, limit).rows)

    def _book_of(self, rows: Sequence[LineRow], also: str | None = None) -> Book:
        with self._asked() as connection:
            more = [_one(connection, Entity, also)] if also else []
            claims = books.claims_with(connection, [row.attribution for row in rows])
            return _book(connection, dict.fromkeys(row.document for row in rows), claims, more)


def _book(
    connection: Connection, documents: Iterable[str], claims: Iterable[Claim], also: Sequence[Entity] = ()
) -> Book:
    ids = list(documents)
    found = {entity.id: entity for entity in (*books.entities_in(connection, ids), *also)}
    entities = tuple(found[id] for id in sorted(found))
    return Book(books.dossiers(connection, ids), Ledger(entities, tuple(claims)))


def _one(connection: Connection, kind: type[Named], wanted: str) -> Named:
    """The one value whose id is, or begins with, what is wanted."""
    found = asked.by_start(connection, kind, wanted) if wanted else []
    if len(found) == 1 or (found and found[0].id == wanted):
        return found[0]
    noun = kind.__name__.lower()
    if found:
        raise NotFound(f"{wanted!r} is the start of several ids", remedy="Give more of it")
    plural = "claims" if kind is Claim else "ties"
    raise NotFound(f"no {noun} has the id {wanted!r}", remedy=f"`onrecord {plural} --json` prints ids")
