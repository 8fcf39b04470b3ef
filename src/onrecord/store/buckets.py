"""Where the cards of documents lie, so that later documents find what is near. It compares nothing.

Most buckets hold one card for ever, and there are some 700 of them a page: this table and what leads from a document to
its rows are a large part of a ledger. So a row is three numbers (bucket, document, place of the card in it), tyings
share the table, and a document's buckets are listed once, beside its receipt.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.engine import Connection

from onrecord.store import schema as s
from onrecord.store.codec import bucket_number
from onrecord.store.read import chunks

WHOLE_PAGE = -1
"""The place of a whole page: it lies in buckets too."""
_BYTES = 6
"""SQLite keeps whole numbers of up to 47 bits in six bytes. Keys that share a number only cause one more comparison."""
MASK = (1 << 47) - 1
About = Literal["actor", "entry", "page"]


def mixed(tying: str, number: int) -> int:
    """The number of a tying's bucket among those of all tyings."""
    return (number ^ bucket_number(tying)) & MASK


def near(connection: Connection, tying: str, about: About, numbers: Iterable[int]) -> dict[int, list[str]]:
    """The ids of the cards that lie in each of these buckets, by bucket number; of whole pages those of documents."""
    wanted = {mixed(tying, number): number for number in numbers}
    found: dict[int, list[str]] = {}
    for query in (_PAGES, *([_CARDS[about]] if about in _CARDS else [])):
        for some in chunks(wanted):
            for bucket, id in connection.execute(query.where(s.buckets.c.bucket.in_(some))):
                found.setdefault(wanted[bucket], []).append(id)
    return found


def _cards_in(table: sa.Table) -> sa.Select[tuple[int, str]]:
    b, d, c = s.buckets.c, s.documents.c, table.c
    home = sa.join(s.buckets, s.documents, d.seq == b.document)
    return sa.select(b.bucket, c.id).select_from(sa.join(home, table, sa.and_(c.document == d.id, c.place == b.place)))


_PAGES = sa.select(s.buckets.c.bucket, s.documents.c.id).where(
    s.documents.c.seq == s.buckets.c.document, s.buckets.c.place == WHOLE_PAGE
)
_CARDS = {"entry": _cards_in(s.entries), "actor": _cards_in(s.actors)}


def lay(connection: Connection, tying: str, document: str, laid: Mapping[str, Iterable[int]]) -> bytes:
    """Put cards, and the document itself, into buckets; gives the list of these for the receipt."""
    seq = connection.scalar(sa.select(s.documents.c.seq).where(s.documents.c.id == document))
    places = {document: WHOLE_PAGE}
    for table in (s.entries, s.actors):
        query = sa.select(table.c.id, table.c.place).where(table.c.document == document)
        places.update((row.id, row.place) for row in connection.execute(query))
    rows = sorted({(mixed(tying, n), places[card]) for card, numbers in laid.items() for n in numbers})
    if rows:
        values = [{"bucket": bucket, "document": seq, "place": place} for bucket, place in rows]
        connection.execute(upsert(s.buckets).on_conflict_do_nothing(), values)
    return listed(bucket for bucket, _ in rows)


def listed(buckets: Iterable[int]) -> bytes:
    """Numbers of buckets as they are kept beside a receipt."""
    return b"".join(bucket.to_bytes(_BYTES, "big") for bucket in sorted(set(buckets)))


def clear(connection: Connection, document: str, tying: str | None = None) -> None:
    """Take a document out of the buckets of a tying, or of all, and forget the receipts."""
    c = s.tied.c
    mine = c.document == document if tying is None else sa.and_(c.document == document, c.tying == tying)
    seq = connection.scalar(sa.select(s.documents.c.seq).where(s.documents.c.id == document))
    for laid in connection.scalars(sa.select(c.laid).where(mine)).all():
        numbers = (int.from_bytes(laid[at : at + _BYTES], "big") for at in range(0, len(laid), _BYTES))
        for some in chunks(numbers):
            b = s.buckets.c
            connection.execute(sa.delete(s.buckets).where(b.bucket.in_(some), b.document == seq))
    connection.execute(sa.delete(s.tied).where(mine))
