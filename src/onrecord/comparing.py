"""Brings the cards of one document before a corpus stage and stores the ties it gives. The stage decides.

Only the buckets in which the stage looks for the document's own cards, or for pages like it, are read, so the work for
one document does not grow with the ledger unless its buckets do.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from onrecord.corpus.tying import About, Gisted, Tying, page_buckets, seeks
from onrecord.store import buckets, entries, read, schema, sql
from onrecord.store.codec import bucket_number, decode_actor
from onrecord.types import Actor, ActorCard, EntryCard, PageCard, Tie

Card = ActorCard | EntryCard | PageCard


def compare_document(connection: Connection, tying: Tying[Any], document: str, key: str) -> None:
    """Compare the cards of a document with those near them; store ties, buckets, the gist and the receipt."""
    sql.retire_tying(connection, tying.name, document)
    own = _own_cards(connection, tying.about, document)
    whole, pages = map(_numbers, page_buckets(tying, own[0])) if own else (frozenset[int](), frozenset[int]())
    lie = {card.id: _numbers(tying.keys(card)) for card in own}
    near, home = _near(connection, tying, own, lie, pages)
    if isinstance(tying, Gisted):
        near = _worth(connection, tying, own, near, home)
        buckets.keep_gist(connection, tying.name, document, tying.gist(own))
    others = {card.id: card for card in own}
    others |= _cards(connection, tying.about, {id for ids in near.values() for id in ids}.difference(others))
    ties: list[Tie] = []
    for card in own:
        ties.extend(tying.decide(card, [others[id] for id in sorted(near[card.id]) if id in others]))
    laid = buckets.lay(connection, tying.name, document, {**lie, document: lie.get(document, frozenset()) | whole})
    sql.store_ties(connection, tying.name, ties, {id: card.masthead.document for id, card in others.items()})
    sql.receipt(connection, document, tying.name, key, laid)


def _near(
    connection: Connection,
    tying: Tying[Any],
    own: Sequence[Card],
    lie: Mapping[str, frozenset[int]],
    pages: frozenset[int],
) -> tuple[dict[str, set[str]], dict[str, str]]:
    """For each card of a document the cards near it, of its own document those before it; and the home of each."""
    look = {card.id: _numbers(seeks(tying, card)) for card in own}
    met = {page for some in buckets.near(connection, tying.name, "page", pages).values() for _, page in some}
    found = buckets.near(connection, tying.name, tying.about, frozenset().union(*look.values()))
    home = {id: page for some in found.values() for id, page in some}
    home |= read.entry_homes(connection, sorted(met))
    beside = {id for id, page in home.items() if page in met}
    near: dict[str, set[str]] = {}
    earlier: dict[int, list[str]] = {}
    for card in own:
        near[card.id] = {id for number in look[card.id] for id, _ in found.get(number, ())}.union(beside)
        near[card.id].update(id for number in look[card.id] for id in earlier.get(number, ()))
        for number in lie[card.id]:
            earlier.setdefault(number, []).append(card.id)
    return near, home


def _worth(
    connection: Connection,
    tying: Gisted[Any],
    own: Sequence[Card],
    near: Mapping[str, set[str]],
    home: Mapping[str, str],
) -> dict[str, set[str]]:
    """Of the cards near each card of a document, those that may be tied to it."""
    pages = sorted({*home.values()})
    shape = tying.gist(())
    kept = {page: raw for page, raw in buckets.gists(connection, tying.name, pages).items() if raw.startswith(shape)}
    gists = [kept[page] if page in kept else tying.gist(_own_cards(connection, tying.about, page)) for page in pages]
    worth: dict[str, set[str]] = {card.id: set() for card in own}
    for one, other in tying.worth(own, gists, home.keys()):
        if other in near[one]:
            worth[one].add(other)
    return worth


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
