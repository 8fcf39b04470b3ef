"""Puts a ledger of an older shape into less room: values packed, buckets in narrow rows. Nothing is decided anew.

What was compared stays compared: old buckets become new ones, number by number.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from onrecord.store import buckets
from onrecord.store import schema as s
from onrecord.store.codec import bucket_number, decode_entry
from onrecord.store.entries import stored
from onrecord.store.packing import pack

_VALUES = (
    ("findings", "value", pack),
    ("entries", "body", lambda raw: stored(decode_entry(raw))),
    ("actors", "body", pack),
)


def repack(connection: Connection) -> None:
    """Bring tables that are of the older shape into the present one; those made today are left alone."""
    if "card" in _columns(connection, "buckets"):
        _cards_by_place(connection)
        _narrow_buckets(connection)
        _documents_of_ties(connection)
    _pack_values(connection)


def _columns(connection: Connection, table: str) -> set[str]:
    return {column["name"] for column in sa.inspect(connection).get_columns(table)}


def _pack_values(connection: Connection) -> None:
    raw: Any = connection.connection.dbapi_connection
    for table, column, packed in _VALUES:
        raw.create_function("packed", 1, packed, deterministic=True)
        statement = f"UPDATE {table} SET {column} = packed({column}) WHERE substr({column}, 1, 1) != x'01'"
        connection.exec_driver_sql(statement)


def _cards_by_place(connection: Connection) -> None:
    for table in (s.entries, s.actors):
        connection.exec_driver_sql(f"DROP INDEX IF EXISTS ix_{table.name}_document")
        for index in table.indexes:
            index.create(connection, checkfirst=True)


def _documents_of_ties(connection: Connection) -> None:
    for end in ("left", "right"):
        connection.exec_driver_sql(f"DROP INDEX IF EXISTS ix_ties_{end}_document")
        told = f"substr(\"{end}\", 1, 2) = 'd-' AND \"by\" = 'program'"
        connection.exec_driver_sql(f"UPDATE ties SET {end}_document = NULL WHERE {told}")
    for index in s.ties.indexes:
        index.create(connection, checkfirst=True)


def _narrow_buckets(connection: Connection) -> None:
    for table in ("buckets", "tied"):
        connection.exec_driver_sql(f"ALTER TABLE {table} RENAME TO old_{table}")
    for made in (s.buckets, s.tied):
        made.create(connection)
    for tying in connection.exec_driver_sql("SELECT DISTINCT tying FROM old_tied").scalars().all():
        # SQLite has no exclusive or: it is what is in one of the two and not in both.
        connection.exec_driver_sql(
            "INSERT OR IGNORE INTO buckets (bucket, document, place) "
            "SELECT ((o.bucket | :mix) - (o.bucket & :mix)) & :mask, d.seq, coalesce(e.place, a.place, :whole) "
            "FROM old_buckets o JOIN documents d ON d.id = o.document "
            "LEFT JOIN entries e ON e.id = o.card LEFT JOIN actors a ON a.id = o.card WHERE o.tying = :tying",
            {"mix": bucket_number(tying), "mask": buckets.MASK, "whole": buckets.WHOLE_PAGE, "tying": tying},
        )
    _list_buckets(connection)
    for table in ("buckets", "tied"):
        connection.exec_driver_sql(f"DROP TABLE old_{table}")


def _list_buckets(connection: Connection) -> None:
    """Copy the receipts, each with the list of its buckets."""
    rows = connection.connection.cursor().execute(
        "SELECT t.document, t.tying, t.key, o.bucket FROM old_tied t LEFT JOIN old_buckets o "
        "ON o.document = t.document AND o.tying = t.tying ORDER BY t.document, t.tying"
    )
    receipts = [
        {"document": document, "tying": tying, "key": key, "laid": _listed(tying, (row[3] for row in some))}
        for (document, tying, key), some in groupby(rows, key=lambda row: row[:3])
    ]
    if receipts:
        connection.execute(sa.insert(s.tied), receipts)


def _listed(tying: str, numbers: Iterable[int | None]) -> bytes:
    return buckets.listed(buckets.mixed(tying, n) for n in numbers if n is not None)
