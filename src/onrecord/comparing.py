"""Brings the cards of one document before a corpus stage and stores the ties it gives. The stage decides.

Only the buckets in which the document's own cards lie are looked at, so the work for one document does not
grow with the ledger unless its buckets do.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from onrecord.corpus.tying import About, Tying
from onrecord.store import read, schema, sql
from onrecord.store.codec import bucket_number, decode_actor, decode_entry
from onrecord.types import ActorCard, EntryCard, PageCard, Tie

Card = ActorCard | EntryCard | PageCard


def compare_document(connection: Connection, tying: Tying[Any], document: str, key: str) -> None:
    """Compare the cards of a document with those near them; store ties, buckets and the receipt."""
    sql.retire_tying(connection, tying.name, document)
    own = _own_cards(connection, tying.about, document)
    keys = {card.id: tying.keys(card) for card in own}
    found = read.near(connection, tying.name, sorted(set().union(*keys.values())))
    others = _cards(connection, tying.about, {id for ids in found.values() for id in ids})
    ties: list[Tie] = []
    for card in own:
        numbers = {bucket_number(k) for k in keys[card.id]}
        ids = sorted({id for number in numbers for id in found.get(number, ())})
        ties.extend(tying.decide(card, [others[id] for id in ids if id in others]))
        for number in numbers:
            found.setdefault(number, []).append(card.id)
        others[card.id] = card
    sql.lay_in_buckets(connection, tying.name, document, ((k, id) for id in keys for k in keys[id]))
    sql.store_ties(connection, tying.name, ties, {id: card.masthead.document for id, card in others.items()})
    sql.receipt(connection, document, tying.name, key)


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
        return {id: ActorCard(heads[d], decode_actor(body)) for id, (d, body) in raw.items()}
    return {id: EntryCard(heads[d], decode_entry(body)) for id, (d, body) in raw.items()}
