"""Takes documents out of the ledger, with all that was found in them and tied to them.

What people said stays in the log and waits: it holds again when the page comes back. When the newest version of a page
goes, the version before it counts again; when one in between goes, its successor replaces its predecessor.
"""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from onrecord.store import buckets, judgements, read
from onrecord.store import schema as s
from onrecord.types import Removed


def remove(connection: Connection, document: str) -> Removed:
    """Remove one document that is in the ledger; says what went."""
    held = read.document(connection, document)
    assert held is not None, document
    waiting = len(judgements.standing(connection, [document]))
    tied = s.touching(document)
    live = connection.scalar(sa.select(sa.func.count()).select_from(s.ties).where(tied, s.ties.c.retired.is_(None)))
    counts = {table: connection.execute(_of(table, document)).rowcount for table in (s.entries, s.actors)}
    buckets.clear(connection, document)
    for table in (s.findings, s.failures):
        connection.execute(_of(table, document))
    connection.execute(sa.delete(s.ties).where(tied))
    successors = connection.execute(
        sa.update(s.documents).where(s.documents.c.replaces == document).values(replaces=held.replaces)
    ).rowcount
    connection.execute(sa.delete(s.documents).where(s.documents.c.id == document))
    return Removed(
        document=document,
        key=held.key,
        title=held.title,
        attributions=counts[s.entries],
        actors=counts[s.actors],
        ties=live or 0,
        waiting=waiting,
        revived=held.replaces if not successors and _is_there(connection, held.replaces) else None,
    )


def _of(table: sa.Table, document: str) -> sa.Delete:
    return sa.delete(table).where(table.c.document == document)


def _is_there(connection: Connection, document: str | None) -> bool:
    return document is not None and read.document(connection, document) is not None
