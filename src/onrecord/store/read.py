"""Questions to the ledger: documents, dossiers, cards, ties, what is stale. It changes nothing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from onrecord.store import schema as s
from onrecord.store.codec import decode_actor, decode_field
from onrecord.store.entries import whole
from onrecord.store.judgements import as_judged
from onrecord.types import (
    Actor,
    ActorCard,
    Document,
    Dossier,
    Entry,
    EntryCard,
    Interval,
    Masthead,
    Outlet,
    PageCard,
    Published,
    Tie,
)

Item = TypeVar("Item")

CHUNK = 500
"""Values in one IN (...): SQLite's default limit on variables is 999 in old builds."""
_MASTHEAD = tuple(
    s.documents.c[name] for name in ("id", "key", "title", "outlet_name", "published_earliest", "published_latest")
)
_HEADS = (
    "SELECT id, key, title, outlet_name, published_earliest, published_latest, "
    "NOT EXISTS (SELECT 1 FROM documents r WHERE r.replaces = d.id) FROM documents d WHERE id IN ({}NULL)"
)
RUNNING_TEXT = ("headline", "deck", "body")


@dataclass(frozen=True, slots=True)
class Failure:
    """A recorded failure: an input that could not be read, or a document that a stage could not read."""

    path: str
    document: str | None
    stage: str | None
    reason: str
    remedy: str


@dataclass(frozen=True, slots=True)
class Counts:
    documents: int
    current: int
    unread: int
    entries: int
    actors: int
    ties: int
    failures: int


def documents(connection: Connection, after: int) -> list[tuple[int, Document]]:
    """The next documents, each with its place in the order of arrival, that came after the given place."""
    query = sa.select(s.documents).where(s.documents.c.seq > after).order_by(s.documents.c.seq).limit(CHUNK)
    return [(row.seq, _document(row)) for row in connection.execute(query)]


def document_ids(connection: Connection) -> list[str]:
    """The ids of all documents in the order in which they arrived."""
    return list(connection.scalars(sa.select(s.documents.c.id).order_by(s.documents.c.seq)))


def document(connection: Connection, id: str) -> Document | None:
    row = connection.execute(sa.select(s.documents).where(s.documents.c.id == id)).first()
    return _document(row) if row else None


def find_documents(connection: Connection, wanted: str) -> list[str]:
    """Ids of the documents that a person may mean: by id, start of an id, key, path, or end of a path."""
    c = s.documents.c
    if connection.scalar(sa.select(c.id).where(c.id == wanted)):
        return [wanted]
    tail = "%/" + _escape(wanted)
    hits = sa.or_(
        c.id.startswith(wanted, autoescape=True), c.key == wanted, c.path == wanted, c.path.like(tail, escape="\\")
    )
    return list(connection.scalars(sa.select(c.id).where(hits).order_by(c.seq)))


def dossier(connection: Connection, id: str) -> Dossier | None:
    """A document with whatever its stages have found, as people judge it."""
    found = as_read(connection, id)
    return as_judged(connection, found) if found else None


def as_read(connection: Connection, id: str) -> Dossier | None:
    """A document with whatever its stages have found, whatever people say of it."""
    found = document(connection, id)
    if found is None:
        return None
    rows = connection.execute(sa.select(s.findings).where(s.findings.c.document == id))
    return replace(Dossier(found), **{row.field: decode_field(row.field, row.value) for row in rows})


def unread(connection: Connection, keys: Mapping[str, str]) -> list[str]:
    """Ids of the documents that lack a finding under a current key and did not fail under it, in order."""
    if _all_read(connection, keys):
        return []
    fresh = sa.or_(*(sa.and_(s.findings.c.stage == n, s.findings.c.key == k) for n, k in keys.items()))
    count = sa.select(sa.func.count()).where(s.findings.c.document == s.documents.c.id, fresh).scalar_subquery()
    failed = sa.exists().where(s.failures.c.document == s.documents.c.id, s.failures.c.key.in_(list(keys.values())))
    query = sa.select(s.documents.c.id).where(count < len(keys), ~failed).order_by(s.documents.c.seq)
    return list(connection.scalars(query))


def _all_read(connection: Connection, keys: Mapping[str, str]) -> bool:
    """Whether every stage has read every document: answered from the counts alone, which is quick."""
    c = s.findings.c
    total = connection.scalar(sa.select(sa.func.count()).select_from(s.documents))
    counts = (connection.scalar(sa.select(sa.func.count()).where(c.stage == n, c.key == k)) for n, k in keys.items())
    return all(count == total for count in counts)


def fresh_stages(connection: Connection, id: str, keys: Mapping[str, str]) -> frozenset[str]:
    """The stages whose finding for a document was made under the current key."""
    rows = connection.execute(sa.select(s.findings.c.stage, s.findings.c.key).where(s.findings.c.document == id))
    return frozenset(row.stage for row in rows if keys.get(row.stage) == row.key)


def untied(connection: Connection, tying: str, key: str, read: Mapping[str, str]) -> list[str]:
    """Ids of the fully read documents that a tying of this key has not compared, in order."""
    last_stage, last_key = list(read.items())[-1]
    has_been = sa.exists().where(s.tied.c.document == s.documents.c.id, s.tied.c.tying == tying, s.tied.c.key == key)
    is_read = sa.exists().where(
        s.findings.c.document == s.documents.c.id, s.findings.c.stage == last_stage, s.findings.c.key == last_key
    )
    return list(connection.scalars(sa.select(s.documents.c.id).where(is_read, ~has_been).order_by(s.documents.c.seq)))


def mastheads(connection: Connection) -> dict[str, Masthead]:
    """The mastheads of all documents by id, in order of arrival."""
    c = s.documents.c
    replaced = set(connection.scalars(sa.select(c.replaces).where(c.replaces.is_not(None))))
    rows = connection.execute(sa.select(*_MASTHEAD).order_by(c.seq))
    return {row.id: _masthead(row, row.id not in replaced) for row in rows}


def latest_documents(connection: Connection, outlet: str | None, offset: int, limit: int) -> tuple[list[str], int]:
    """The ids of some documents, the latest to arrive first, and how many there are; those of an outlet, if given."""
    c = s.documents.c
    wanted = sa.true() if outlet is None else c.outlet_name == outlet
    total = connection.scalar(sa.select(sa.func.count()).select_from(s.documents).where(wanted)) or 0
    query = sa.select(c.id).where(wanted).order_by(c.seq.desc()).offset(offset).limit(limit)
    return list(connection.scalars(query)), total


def mastheads_of(connection: Connection, ids: Iterable[str]) -> dict[str, Masthead]:
    """The mastheads of some documents, by id."""
    found: dict[str, Masthead] = {}
    raw = connection.connection.cursor()
    for some in chunks(ids):
        for id, key, title, outlet, earliest, latest, current in raw.execute(_HEADS.format("?, " * len(some)), some):
            found[id] = Masthead(id, key, title, outlet, Interval(_day(earliest), _day(latest)), bool(current))
    return found


def entries(connection: Connection, id: str) -> list[Entry]:
    """The ledger entries of a document, in text order."""
    query = sa.select(s.entries.c.body).where(s.entries.c.document == id).order_by(s.entries.c.place)
    return whole(connection, [(id, raw) for raw in connection.scalars(query)])


def actors(connection: Connection, id: str) -> list[Actor]:
    """The actors of a document, in order of first mention."""
    query = sa.select(s.actors.c.body).where(s.actors.c.document == id).order_by(s.actors.c.place)
    return [decode_actor(raw) for raw in connection.scalars(query)]


def document_of_entry(connection: Connection, id: str) -> str | None:
    """The document that an entry belongs to; `id` may be the start of one that is unique."""
    c = s.entries.c
    whole = connection.scalar(sa.select(c.document).where(c.id == id))
    if whole is not None:
        return str(whole)
    found = list(connection.scalars(sa.select(c.document).where(c.id >= id, c.id < f"{id}\U0010ffff").limit(2)))
    return found[0] if len(found) == 1 else None


def all_entries(connection: Connection, heads: Mapping[str, Masthead]) -> Iterator[EntryCard]:
    rows = connection.execute(sa.select(s.entries.c.document, s.entries.c.body)).yield_per(CHUNK)
    for some in rows.partitions():
        yield from (EntryCard(heads[e.document], e) for e in whole(connection, [(row[0], row[1]) for row in some]))


def all_actors(connection: Connection, heads: Mapping[str, Masthead]) -> Iterator[ActorCard]:
    for row in connection.execute(sa.select(s.actors.c.document, s.actors.c.body)).yield_per(CHUNK):
        yield ActorCard(heads[row.document], decode_actor(row.body))


def ids_of_entries(connection: Connection, ids: Iterable[str]) -> frozenset[str]:
    """Those of the ids that an entry has."""
    c = s.entries.c
    return frozenset(id for some in chunks(ids) for id in connection.scalars(sa.select(c.id).where(c.id.in_(some))))


def actor_cards(connection: Connection, ids: Iterable[str]) -> dict[str, ActorCard]:
    """Some actors by id, each with the masthead of its document."""
    raw = bodies(connection, s.actors, sorted(ids))
    heads = mastheads_of(connection, sorted({document for document, _ in raw.values()}))
    return {id: ActorCard(heads[document], decode_actor(body)) for id, (document, body) in raw.items()}


def page(connection: Connection, id: str) -> PageCard:
    """The running text of a document."""
    held = as_read(connection, id)
    assert held is not None, id
    text = held.document.text
    running = tuple(x.span.of(text) for x in held.segments or () if x.kind in RUNNING_TEXT)
    return PageCard(mastheads_of(connection, [id])[id], running)


def entry_homes(connection: Connection, documents: Iterable[str]) -> dict[str, str]:
    """The entries of these documents, by id, each with its document."""
    found: dict[str, str] = {}
    for some in chunks(documents):
        query = sa.select(s.entries.c.id, s.entries.c.document).where(s.entries.c.document.in_(some))
        found.update((row.id, row.document) for row in connection.execute(query))
    return found


def bodies(connection: Connection, table: sa.Table, ids: Iterable[str]) -> dict[str, tuple[str, bytes]]:
    """The document and body of each card, by card id."""
    found: dict[str, tuple[str, bytes]] = {}
    for some in chunks(ids):
        query = sa.select(table.c.id, table.c.document, table.c.body)
        rows = connection.execute(query.where(table.c.id.in_(some)))
        found.update((row.id, (row.document, row.body)) for row in rows)
    return found


def live_ties(connection: Connection) -> list[Tie]:
    """All ties that have not been retired, in a fixed order."""
    c = s.ties.c
    query = sa.select(c.left, c.right, c.kind, c.score, c.why, c.by, c.holds).where(c.retired.is_(None))
    return [Tie(*row) for row in connection.execute(query.order_by(c.left, c.right, c.kind, c.by))]


def ties_of_kind(connection: Connection, kind: str) -> list[Tie]:
    """The live ties of one kind, in a fixed order."""
    return [tie for tie in live_ties(connection) if tie.kind == kind]


def ties_of(connection: Connection, ids: Iterable[str]) -> list[Tie]:
    """The live ties that touch any of these things."""
    c = s.ties.c
    query = sa.select(c.left, c.right, c.kind, c.score, c.why, c.by, c.holds).where(c.retired.is_(None))
    found = {
        tuple(row)[:6]: Tie(*row)
        for some in chunks(ids)
        for side in (c.left, c.right)
        for row in connection.execute(query.where(side.in_(some)))
    }
    return sorted(found.values(), key=lambda tie: (tie.left, tie.right, tie.kind, tie.by))


def weakest_ties(connection: Connection, kind: str, below: float, most: int) -> list[Tie]:
    """The program's live ties of one kind that score less, the weakest first."""
    c = s.ties.c
    query = sa.select(c.left, c.right, c.kind, c.score, c.why, c.by, c.holds).where(
        c.kind == kind, c.by == "program", c.holds, c.retired.is_(None), c.score < below
    )
    return [Tie(*row) for row in connection.execute(query.order_by(c.score, c.left, c.right).limit(most))]


def failures(connection: Connection) -> list[Failure]:
    c = s.failures.c
    query = sa.select(c.path, c.document, c.stage, c.reason, c.remedy).order_by(c.path)
    return [Failure(*row) for row in connection.execute(query)]


def counts(connection: Connection, keys: Mapping[str, str]) -> Counts:
    def count(table: sa.Table, *where: sa.ColumnElement[bool]) -> int:
        return connection.scalar(sa.select(sa.func.count()).select_from(table).where(*where)) or 0

    total = count(s.documents)
    return Counts(
        documents=total,
        current=total - count(s.documents, s.documents.c.replaces.is_not(None)),
        unread=len(unread(connection, keys)),
        entries=count(s.entries),
        actors=count(s.actors),
        ties=count(s.ties, s.ties.c.retired.is_(None)),
        failures=count(s.failures),
    )


def schema_version(connection: Connection) -> int:
    return connection.scalar(sa.select(sa.func.max(s.migrations.c.version))) or 0


def integrity(connection: Connection) -> str:
    """ "ok", or what the database itself finds wrong with the file."""
    return str(connection.exec_driver_sql("PRAGMA quick_check").scalar())


def chunks(items: Iterable[Item]) -> Iterator[list[Item]]:
    rest = iter(items)
    while some := list(islice(rest, CHUNK)):
        yield some


def _document(row: Any) -> Document:
    return Document(
        id=row.id,
        key=row.key,
        path=row.path,
        sha256=row.sha256,
        text=row.text,
        title=row.title,
        language=row.language,
        outlet=Outlet(row.outlet_name, row.outlet_basis),
        published=Published(_day(row.published_earliest), _day(row.published_latest), row.published_basis),
        replaces=row.replaces,
    )


def _masthead(row: Any, current: bool) -> Masthead:
    published = Interval(_day(row.published_earliest), _day(row.published_latest))
    return Masthead(row.id, row.key, row.title, row.outlet_name, published, current)


def _day(value: str | None) -> dt.date | None:
    return dt.date.fromisoformat(value) if value else None


def _escape(value: str) -> str:
    return value.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
