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


def near(connection: Connection, tying: str, about: About, numbers: Iterable[int]) -> dict[int, list[tuple[str, str]]]:
    """The id of each card that lies in these buckets, and its document, by bucket number; of a page both are one."""
    wanted = {mixed(tying, number): number for number in sorted(numbers)}
    found: dict[int, list[tuple[str, str]]] = {}
    raw = connection.connection.cursor()
    for some in chunks(wanted):
        among = f"IN ({', '.join('?' * len(some))})"
        for bucket, id, document in raw.execute(f"{_LYING[about]} AND b.bucket {among}", some):
            found.setdefault(wanted[bucket], []).append((id, document))
    return found


_CARDS = (
    "SELECT b.bucket, c.id, d.id FROM buckets b JOIN documents d ON d.seq = b.document "
    "JOIN {} c ON c.document = d.id AND c.place = b.place WHERE b.place >= 0"
)
_PAGES = (
    f"SELECT b.bucket, d.id, d.id FROM buckets b JOIN documents d ON d.seq = b.document WHERE b.place = {WHOLE_PAGE}"
)
_LYING = {"page": _PAGES, "entry": _CARDS.format("entries"), "actor": _CARDS.format("actors")}


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
    """Take a document out of the buckets of a tying, or of all, and forget the receipts and gists."""
    c = s.tied.c
    mine = _of(s.tied, document, tying)
    seq = connection.scalar(sa.select(s.documents.c.seq).where(s.documents.c.id == document))
    for laid in connection.scalars(sa.select(c.laid).where(mine)).all():
        numbers = (int.from_bytes(laid[at : at + _BYTES], "big") for at in range(0, len(laid), _BYTES))
        for some in chunks(numbers):
            b = s.buckets.c
            connection.execute(sa.delete(s.buckets).where(b.bucket.in_(some), b.document == seq))
    connection.execute(sa.delete(s.tied).where(mine))
    connection.execute(sa.delete(s.gists).where(_of(s.gists, document, tying)))


def _of(table: sa.Table, document: str, tying: str | None) -> sa.ColumnElement[bool]:
    c = table.c
    return c.document == document if tying is None else sa.and_(c.document == document, c.tying == tying)


def keep_gist(connection: Connection, tying: str, document: str, gist: bytes) -> None:
    """Keep what a tying wants to know of a page that others meet."""
    connection.execute(sa.insert(s.gists).values(document=document, tying=tying, gist=gist))


def gists(connection: Connection, tying: str, documents: Iterable[str]) -> dict[str, bytes]:
    """What is kept of pages, by document. Of a page that was compared before gists were kept there is none."""
    found: dict[str, bytes] = {}
    c = s.gists.c
    for some in chunks(documents):
        rows = connection.execute(sa.select(c.document, c.gist).where(c.tying == tying, c.document.in_(some)))
        found.update((row.document, row.gist) for row in rows)
    return found
