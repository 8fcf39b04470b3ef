"""Brings the cards of one document before a corpus stage and stores the ties it gives. The stage decides.

Only the buckets in which the stage looks for the document's own cards, or for pages like it, are read, so the work for
one document does not grow with the ledger unless its buckets do.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from onrecord.corpus.tying import About, Tying, page_buckets, seeks, worth_comparing
from onrecord.store import buckets, entries, read, schema, sql
from onrecord.store.codec import bucket_number, decode_actor
from onrecord.types import Actor, ActorCard, EntryCard, PageCard, Tie

Card = ActorCard | EntryCard | PageCard


def compare_document(connection: Connection, tying: Tying[Any], document: str, key: str) -> None:
    """Compare the cards of a document with those near them; store ties, buckets and the receipt."""
    sql.retire_tying(connection, tying.name, document)
    own = _own_cards(connection, tying.about, document)
    lie = {card.id: _numbers(tying.keys(card)) for card in own}
    look = {card.id: _numbers(seeks(tying, card)) for card in own}
    whole, pages = map(_numbers, page_buckets(tying, own[0])) if own else (frozenset[int](), frozenset[int]())
    lie[document] = lie.get(document, frozenset()) | whole
    found = buckets.near(connection, tying.name, tying.about, sorted(pages.union(*look.values())))
    met = {id for number in pages for id in found.pop(number, ())} - {document}
    beside = read.entry_ids(connection, sorted(met))
    others = _cards(connection, tying.about, {id for ids in (*found.values(), beside) for id in ids})
    ties: list[Tie] = []
    worth = worth_comparing(tying, own, list(others.values()))
    for card in own:
        ids = {id for number in look[card.id] for id in found.get(number, ())}.union(beside)
        near = sorted(ids if worth is None else ids & worth[card.id])
        ties.extend(tying.decide(card, [others[id] for id in near if id in others]))
        for number in lie[card.id]:
            found.setdefault(number, []).append(card.id)
        others[card.id] = card
    laid = buckets.lay(connection, tying.name, document, lie)
    sql.store_ties(connection, tying.name, ties, {id: card.masthead.document for id, card in others.items()})
    sql.receipt(connection, document, tying.name, key, laid)


def _numbers(keys: Iterable[str]) -> frozenset[int]:
    return frozenset(map(bucket_number, keys))


def _own_cards(connection: Connection, about: About, document: str) -> list[Card]:
    if about == "page":
        return [read.page(connection, document)]
    head = read.mastheads_of(connection, [document])[document]
    if about == "actor":
        return [ActorCard(head, actor) for actor in read.actors(connection, document)]
    return [EntryCard(head, entry) for entry in read.entries(connection, document)]


def _cards(connection: Connection, about: About, ids: set[str]) -> dict[str, Card]:
    if about == "page":
        return {id: read.page(connection, id) for id in ids}
    table: sa.Table = schema.actors if about == "actor" else schema.entries
    raw = read.bodies(connection, table, sorted(ids))
    heads = read.mastheads_of(connection, sorted({document for document, _ in raw.values()}))
    if about == "actor":
        return {id: ActorCard(heads[d], _actor(body)) for id, (d, body) in raw.items()}
    return {entry.id: EntryCard(heads[entry.document], entry) for entry in entries.whole(connection, [*raw.values()])}


@lru_cache(maxsize=4096)
def _actor(body: bytes) -> Actor:
    return decode_actor(body)
