"""Writes to the ledger: documents, findings with their receipts, cards, ties, failures. It decides nothing.

Invariants: what one document gave is written in one transaction with its receipts, so that a run killed at
any moment leaves each document read or unread, never half; a tie is retired with a date, not deleted.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.engine import Connection

from onrecord.pipeline import Reading
from onrecord.store import buckets
from onrecord.store import schema as s
from onrecord.store.codec import encode
from onrecord.store.entries import stored
from onrecord.store.judgements import as_judged
from onrecord.types import Actor, Article, Document, Entry, Rejected, Tie


@dataclass(frozen=True, slots=True)
class Filed:
    """What became of an article: its document, and whether it is new or replaced an older version."""

    document: str
    new: bool
    replaces: str | None = None


def file_article(connection: Connection, article: Article) -> Filed:
    """Store an article as a document unless the ledger has it; the newest version of its key is replaced.

    The ledger has an article when it holds the same text under a masthead that the article does not
    contradict: what an article leaves unstated is no difference.
    """
    digest = hashlib.sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest()
    for row in connection.execute(sa.select(s.documents).where(s.documents.c.sha256 == digest)):
        if _adds_nothing(article, row):
            return Filed(row.id, new=False)
    name = document_id(article, digest)
    replaces = connection.scalar(
        sa.select(s.documents.c.id).where(s.documents.c.key == article.key).order_by(s.documents.c.seq.desc()).limit(1)
    )
    connection.execute(sa.insert(s.documents).values(_row(article, name, digest, replaces)))
    return Filed(name, new=True, replaces=replaces)


def as_document(article: Article) -> Document:
    """An article as a document of its own, as `file_article` would store it in an empty ledger."""
    digest = hashlib.sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest()
    return Document(
        id=document_id(article, digest),
        key=article.key,
        path=article.path,
        sha256=digest,
        text=article.text,
        title=article.title,
        language=article.language or "und",
        outlet=article.outlet,
        published=article.published,
    )


def document_id(article: Article, digest: str) -> str:
    """Documents are named by content: the text, and the masthead it was published under."""
    parts = (digest, article.outlet.name, article.published.earliest, article.published.latest)
    return "d-" + hashlib.sha256("\x1f".join(map(str, parts)).encode()).hexdigest()[:16]


def _adds_nothing(article: Article, row: sa.Row[tuple[object, ...]]) -> bool:
    stated = {
        "outlet_name": article.outlet.name,
        "published_earliest": _day(article.published.earliest),
        "published_latest": _day(article.published.latest),
    }
    return all(value is None or value == row._mapping[column] for column, value in stated.items())


def _day(day: object) -> str | None:
    return None if day is None else str(day)


def _row(article: Article, name: str, digest: str, replaces: str | None) -> dict[str, object]:
    return {
        "id": name,
        "key": article.key,
        "path": article.path,
        "sha256": digest,
        "text": article.text,
        "title": article.title,
        "language": article.language or "und",
        "outlet_name": article.outlet.name,
        "outlet_basis": article.outlet.basis,
        "published_earliest": _day(article.published.earliest),
        "published_latest": _day(article.published.latest),
        "published_basis": article.published.basis,
        "replaces": replaces,
        "added": s.now(),
    }


def note_rejected(connection: Connection, rejected: Rejected) -> None:
    """Record an input that could not become an article; a later success clears it."""
    _note(connection, path=rejected.path, reason=rejected.reason, remedy=rejected.remedy)


def clear_failure(connection: Connection, path: str) -> None:
    connection.execute(sa.delete(s.failures).where(s.failures.c.path == path))


def _note(connection: Connection, **values: str | None) -> None:
    """Record a failure; one that was recorded in the same words stays as it was noted."""
    values = {"document": None, "stage": None, "key": None, "remedy": "", "noted": s.now(), **values}
    c = s.failures.c
    differs = sa.or_(*(c[name].is_distinct_from(values[name]) for name in values if name not in ("path", "noted")))
    connection.execute(
        upsert(s.failures).values(values).on_conflict_do_update(index_elements=["path"], set_=values, where=differs)
    )


def store_reading(connection: Connection, reading: Reading, key: str) -> None:
    """Write what the stages gave for one document; a failure is recorded under the failed stage's `key`."""
    document = reading.dossier.document
    for finding in reading.findings:
        values = {"key": finding.key, "field": finding.field, "value": encode(finding.value)}
        row = {"document": document.id, "stage": finding.stage, **values}
        connection.execute(
            upsert(s.findings).values(row).on_conflict_do_update(index_elements=["document", "stage"], set_=values)
        )
    if reading.failed is None:
        _clear_document_failure(connection, document.id)
        judged = as_judged(connection, reading.dossier)
        replace_cards(connection, document.id, judged.actors or (), judged.entries())
    else:
        remedy = "The other documents are not affected; report this with the document if it persists"
        _note(
            connection,
            path=document.path,
            document=document.id,
            stage=reading.failed,
            key=key,
            reason=reading.reason,
            remedy=remedy,
        )


def _clear_document_failure(connection: Connection, document: str) -> None:
    connection.execute(sa.delete(s.failures).where(s.failures.c.document == document))


def replace_cards(connection: Connection, document: str, actors: Sequence[Actor], entries: Sequence[Entry]) -> None:
    """New cards of a document; what was compared before must be compared again."""
    buckets.clear(connection, document)
    for table in (s.actors, s.entries):
        connection.execute(sa.delete(table).where(table.c.document == document))
    _retire(connection, s.touching(document))
    _insert_cards(connection, s.actors, document, [(a.id, encode(a)) for a in actors])
    _insert_cards(connection, s.entries, document, [(e.id, stored(e)) for e in entries])


def _insert_cards(connection: Connection, table: sa.Table, document: str, cards: list[tuple[str, bytes]]) -> None:
    rows = [{"id": id, "document": document, "place": place, "body": body} for place, (id, body) in enumerate(cards)]
    if rows:
        connection.execute(sa.insert(table), rows)


def retire_tying(connection: Connection, tying: str, document: str) -> None:
    """Forget what an older version of a tying decided about a document."""
    buckets.clear(connection, document, tying)
    _retire(connection, sa.and_(s.ties.c.tying == tying, s.touching(document)))


def _retire(connection: Connection, which: sa.ColumnElement[bool]) -> None:
    live = sa.and_(which, s.ties.c.by == "program", s.ties.c.retired.is_(None))
    connection.execute(sa.update(s.ties).where(live).values(retired=s.now()))


def store_ties(connection: Connection, tying: str, ties: Iterable[Tie], document_of: dict[str, str]) -> None:
    """Write ties; one that was retired and is decided again lives again."""
    rows = [
        {
            "left": tie.left,
            "right": tie.right,
            "kind": tie.kind,
            "by": tie.by,
            "tying": tying,
            "score": tie.score,
            "why": tie.why,
            "holds": tie.holds,
            "left_document": _document_of(tie, tie.left, document_of),
            "right_document": _document_of(tie, tie.right, document_of),
            "made": s.now(),
            "retired": None,
        }
        for tie in ties
    ]
    if not rows:
        return
    insert = upsert(s.ties)
    changed = {name: insert.excluded[name] for name in ("tying", "score", "why", "holds", "made", "retired")}
    connection.execute(insert.on_conflict_do_update(index_elements=["left", "right", "kind", "by"], set_=changed), rows)


def _document_of(tie: Tie, end: str, document_of: Mapping[str, str]) -> str | None:
    """The document of an end, where a tie has to keep it: people's always do, for what they tied may be gone."""
    return None if tie.by == "program" and s.tells_its_document(end) else document_of.get(end)


def receipt(connection: Connection, document: str, tying: str, key: str, laid: bytes) -> None:
    """Say that a document has been compared by a tying of this key, and in which buckets it was laid."""
    values = {"document": document, "tying": tying, "key": key, "laid": laid}
    changed = {"key": key, "laid": laid}
    connection.execute(
        upsert(s.tied).values(values).on_conflict_do_update(index_elements=["document", "tying"], set_=changed)
    )
