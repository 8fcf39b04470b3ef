"""Questions that pages and commands put to a ledger: lists of rows, and a `Book` of what one page needs.

It changes nothing and decides nothing about news. An id may be given by its start where that is clear; what is not
there is `NotFound`, and a list that nothing fits is empty.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from typing import TypeVar

from sqlalchemy.engine import Connection

from onrecord.corpus.ledger import assemble
from onrecord.corpus.rows import claim_row, entity_row, line, lines, outlet_row
from onrecord.corpus.who import Who, who
from onrecord.errors import NotFound
from onrecord.export.book import Book
from onrecord.store import read
from onrecord.types import Claim, Entity, EntryCard, Ledger, Span
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

Row = TypeVar("Row")
Named = TypeVar("Named", Claim, Entity)
BOOK_DOCUMENTS = 60
"""Documents that a book of one claim or party holds at most: those with the most evidence."""


class Asking:
    """The questions of an open ledger. `Archive` is one."""

    _connection: Callable[[], AbstractContextManager[Connection]]

    # --- lists ---

    def claims(self, query: ClaimQuery | None = None) -> Page[ClaimRow]:
        """The claims that a query asks for, as rows."""
        query = query or ClaimQuery()
        whole = _Whole(self._connection)
        rows = [whole.claim_row(claim) for claim in whole.ledger.claims if whole.fits(claim, query)]
        return _page(sorted(rows, key=_ORDERS[query.order]), query.offset, query.limit)

    def entities(self, query: EntityQuery | None = None) -> Page[EntityRow]:
        """The parties that a query asks for, as rows."""
        query = query or EntityQuery()
        whole = _Whole(self._connection)
        rows = [
            whole.entity_row(entity)
            for entity in whole.ledger.entities
            if query.kind in (None, entity.kind)
            and query.anonymous in (None, entity.anonymous)
            and all(w in " ".join((entity.name, *entity.aliases)).casefold() for w in query.words.casefold().split())
        ]
        if query.order == "name":
            rows.sort(key=lambda row: (row.name, row.id))
        else:
            rows.sort(key=lambda row: (-getattr(row, query.order), row.name, row.id))
        return _page(rows, query.offset, query.limit)

    def outlets(self, offset: int = 0, limit: int = 50) -> Page[OutletRow]:
        """The outlets that mastheads name, those with most pages first."""
        whole = _Whole(self._connection)
        rows = [whole.outlet_row(name) for name in {h.outlet for h in whole.who.pages.values() if h.outlet}]
        return _page(sorted(rows, key=lambda row: (-row.documents, row.name)), offset, limit)

    def lines_of_entity(self, wanted: str, offset: int = 0, limit: int = 50) -> Page[LineRow]:
        """What a party says or is said to say or to hold, latest first; undated lines come last."""
        whole = _Whole(self._connection)
        entity = _one(whole.ledger.entities, wanted, "entity")
        return _page(_latest_first(whole.lines.get(entity.id, ())), offset, limit)

    def lines_of_outlet(self, name: str, offset: int = 0, limit: int = 50) -> Page[LineRow]:
        """What the current pages of an outlet attribute, latest first; each under its deepest source."""
        whole = _Whole(self._connection)
        cards = [c for c in whole.cards.values() if c.masthead.outlet == name and c.masthead.current]
        deepest = [line(c, whole.claim_of.get(c.id), next(reversed(c.entry.chain.hops), None)) for c in cards]
        return _page(_latest_first(deepest), offset, limit)

    def search(self, words: str, offset: int = 0, limit: int = 20) -> Page[Hit]:
        """Where words stand: in attributions first, then in texts, the best places first."""
        whole = _Whole(self._connection)
        found = [whole.hit(card) for card in whole.cards.values() if _has(card.entry.words, words)]
        return _page(sorted(found, key=lambda hit: hit.attribution or ""), offset, limit)

    # --- one thing ---

    def claim(self, wanted: str) -> Claim:
        """The claim with this id, or the one whose id begins so."""
        return _one(_Whole(self._connection).ledger.claims, wanted, "claim")

    def claim_with(self, attribution: str) -> Claim | None:
        """The claim that an attribution belongs to; none for those of replaced pages and those without words."""
        whole = _Whole(self._connection)
        return next((c for c in whole.ledger.claims if c.id == whole.claim_of.get(attribution)), None)

    def entity(self, wanted: str) -> Entity:
        """The entity with this id, or the one whose id begins so."""
        return _one(_Whole(self._connection).ledger.entities, wanted, "entity")

    def entity_of(self, actor: str) -> Entity | None:
        """The entity that an actor of a page belongs to; none for those of replaced pages."""
        entities = _Whole(self._connection).ledger.entities
        return next((entity for entity in entities if actor in entity.actors), None)

    def outlet(self, name: str) -> OutletRow:
        """The row of the outlet with this name."""
        whole = _Whole(self._connection)
        if not any(head.outlet == name for head in whole.who.pages.values()):
            raise NotFound(f"no page of the ledger names the outlet {name!r}", remedy="`onrecord documents` lists them")
        return whole.outlet_row(name)

    # --- books: what one page needs ---

    def book_of_claim(self, wanted: str, documents: int = BOOK_DOCUMENTS) -> Book:
        """One claim, the documents with the most evidence for it, and the parties in them.

        Of its family the book holds the claims that are open and not denied, which may be later reports; all of
        them as rows: `claims(ClaimQuery(family=claim.family))`.
        """
        whole = _Whole(self._connection)
        claim = _one(whole.ledger.claims, wanted, "claim")
        kin = [c for c in whole.ledger.claims if c.family == claim.family and claim.family and c.id != claim.id]
        return whole.book([claim, *kin], documents)

    def book_of_document(self, id: str) -> Book:
        """One document with its parties and the claims that its attributions belong to; no other document."""
        whole = _Whole(self._connection)
        own = {card.id for card in whole.cards.values() if card.entry.document == id}
        claims = [c for c in whole.ledger.claims if any(s.attribution in own for s in c.attributions)]
        return whole.book(claims, 1, [id])

    def book_of_entity(self, wanted: str, offset: int = 0, limit: int = 50) -> Book:
        """What `lines_of_entity` gives, with the documents, claims and parties of these lines."""
        return self._book_of(self.lines_of_entity(wanted, offset, limit).rows)

    def book_of_outlet(self, name: str, offset: int = 0, limit: int = 50) -> Book:
        """What `lines_of_outlet` gives, with the documents, claims and parties of these lines."""
        return self._book_of(self.lines_of_outlet(name, offset, limit).rows)

    def _book_of(self, rows: Sequence[LineRow]) -> Book:
        whole = _Whole(self._connection)
        wanted = {row.claim for row in rows}
        claims = [claim for claim in whole.ledger.claims if claim.id in wanted]
        return whole.book(claims, len(rows), dict.fromkeys(row.document for row in rows))

    # --- the whole ---

    def totals(self) -> Totals:
        """What the ledger holds, counted."""
        whole = _Whole(self._connection)
        rows = [whole.claim_row(claim) for claim in whole.ledger.claims]
        with self._connection() as connection:
            held = read.counts(connection, {"dates": ""})
        return Totals(
            documents=held.documents,
            current=held.current,
            unread=0,
            outlets=len({head.outlet for head in whole.who.pages.values() if head.outlet}),
            entries=held.entries,
            actors=held.actors,
            entities=len(whole.ledger.entities),
            claims=len(rows),
            contested=sum(row.contested for row in rows),
            unanswered=sum(row.open > 0 for row in rows),
        )

    def edition(self) -> Edition:
        """What the answers are made from, and whether that is the latest state of the ledger."""
        return Edition(0, None, True, "")


class _Whole:
    """A whole ledger in memory."""

    def __init__(self, connection: Callable[[], AbstractContextManager[Connection]]) -> None:
        self._connection = connection
        with connection() as open_one:
            heads = read.mastheads(open_one)
            self.cards = {card.id: card for card in read.all_entries(open_one, heads)}
            actors = list(read.all_actors(open_one, heads))
            ties = read.live_ties(open_one)
        self.who: Who = who(actors, heads.values(), ties)
        self.ledger: Ledger = assemble(self.cards.values(), actors, heads.values(), ties)
        self.document_of = {actor.id: actor.masthead.document for actor in actors}
        self.claim_of = {s.attribution: claim.id for claim in self.ledger.claims for s in claim.attributions}
        self.lines: dict[str, list[LineRow]] = {}
        for card in self.cards.values():
            if card.masthead.current:
                for entity, row in lines(card, self.claim_of.get(card.id), self.who):
                    self.lines.setdefault(entity, []).append(row)

    def claim_row(self, claim: Claim) -> ClaimRow:
        return claim_row(claim, self.cards)

    def entity_row(self, entity: Entity) -> EntityRow:
        documents = (self.document_of[actor] for actor in entity.actors if actor in self.document_of)
        held = sum(any(p.entity == entity.id for p in claim.positions) for claim in self.ledger.claims)
        return entity_row(entity, self.lines.get(entity.id, ()), documents, held)

    def outlet_row(self, name: str) -> OutletRow:
        pages = [head for head in self.who.pages.values() if head.outlet == name]
        ids = {head.document for head in pages}
        said = [card.entry for card in self.cards.values() if card.entry.document in ids]
        return outlet_row(name, pages, said, self.who)

    def hit(self, card: EntryCard) -> Hit:
        head, words = card.masthead, card.entry.words
        day = head.published.latest
        claim = self.claim_of.get(card.id)
        return Hit(head.document, card.id, claim, head.title, head.outlet, day, words, tuple[Span, ...]())

    def book(self, claims: Sequence[Claim], documents: int, own: Iterable[str] = ()) -> Book:
        said = [self.cards[s.attribution].entry.document for c in claims for s in c.attributions]
        ids = list(dict.fromkeys((*own, *said)))[:documents]
        with self._connection() as connection:
            dossiers = tuple(d for id in ids if (d := read.dossier(connection, id)))
        entities = {
            entity.id: entity
            for dossier in dossiers
            for actor in dossier.actors or ()
            if (entity := self.who.entity(actor.id))
        }
        return Book(dossiers, Ledger(tuple(entities.values()), tuple(claims)))

    def fits(self, claim: Claim, query: ClaimQuery) -> bool:
        cards = [self.cards[s.attribution] for s in claim.attributions]
        row = self.claim_row(claim)
        found = claim.sides.get(query.side)
        days = [day for card in cards if (day := card.masthead.published.latest)]
        return all(
            (
                query.single or len(cards) > 1,
                not query.words or any(_has(card.entry.words, query.words) for card in cards),
                query.actor is None or any(self._in_chain(query.actor, card) for card in cards),
                query.outlet is None or query.outlet in row.outlets,
                query.since is None or any(day >= query.since for day in days),
                query.until is None or any(day <= query.until for day in days),
                query.stance is None or any(card.entry.stand.polarity == query.stance for card in cards),
                query.record is None or any(card.entry.chain.record == query.record for card in cards),
                query.outcome is None or (found.outcome if found else "none") == query.outcome,
                query.origins is None or (found is not None and (found.count or 0) >= query.origins),
                query.contested in (None, row.contested),
                query.open in (None, row.open > 0),
                query.family in (None, claim.family),
            )
        )

    def _in_chain(self, entity: str, card: EntryCard) -> bool:
        return any((found := self.who.entity(hop.actor)) and found.id == entity for hop in card.entry.chain.hops)


def _has(text: str, words: str) -> bool:
    starts = re.findall(r"\w+", text.casefold())
    return all(any(start.startswith(word) for start in starts) for word in re.findall(r"\w+", words.casefold()))


def _latest_first(rows: Iterable[LineRow]) -> list[LineRow]:
    return sorted(rows, key=lambda row: (-(row.day.toordinal() if row.day else 0), row.attribution))


def _page(rows: Sequence[Row], offset: int, limit: int) -> Page[Row]:
    return Page(tuple(rows[offset : offset + limit]), len(rows), offset)


def _one(things: Iterable[Named], wanted: str, noun: str) -> Named:
    found = [thing for thing in things if thing.id.startswith(wanted)]
    if len(found) != 1:
        what = f"no {noun} has the id {wanted!r}" if not found else f"{wanted!r} is the start of {len(found)} ids"
        raise NotFound(what, remedy="`onrecord claims --json` prints ids" if not found else "Give more of it")
    return found[0]


def _day(row: ClaimRow, latest: bool) -> int:
    day = row.latest if latest else row.earliest
    return day.toordinal() if day else 0


_ORDERS: dict[str, Callable[[ClaimRow], tuple[object, ...]]] = {
    "rank": lambda r: (not (r.contested and r.documents > 1), -r.documents, -r.attributions, r.id),
    "documents": lambda r: (-r.documents, not r.contested, -r.attributions, r.id),
    "latest": lambda r: (-_day(r, latest=True), r.id),
    "earliest": lambda r: (_day(r, latest=False) or 9**9, r.id),
}
