"""The tables of a ledger, its migrations, and how the file is opened. No question about news is asked here.

Invariants: a ledger file carries our `application_id`; every schema step taken is recorded in `migrations`, in
the transaction that took it; a file with steps that this version does not know is refused, never guessed at.
"""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.engine import Connection, Engine, make_url

from onrecord.errors import LedgerBusy, LedgerError, NotALedger, TooNew

APPLICATION_ID = 0x4F6E5265  # "OnRe"
BUSY_MS = 10_000
"""How long a writer waits for another to finish before it says that the ledger is busy."""

CACHE_KB = 65_536
"""Pages of the file kept in memory: a question to a large ledger then reads most of them once."""

tables = sa.MetaData()

migrations = sa.Table(
    "migrations",
    tables,
    sa.Column("version", sa.Integer, primary_key=True),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("applied", sa.Text, nullable=False),
)

documents = sa.Table(
    "documents",
    tables,
    sa.Column("seq", sa.Integer, primary_key=True, autoincrement=True),
    sa.Column("id", sa.Text, nullable=False, unique=True),
    sa.Column("key", sa.Text, nullable=False, index=True),
    sa.Column("path", sa.Text, nullable=False),
    sa.Column("sha256", sa.Text, nullable=False, index=True),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("title", sa.Text),
    sa.Column("language", sa.Text, nullable=False),
    sa.Column("outlet_name", sa.Text),
    sa.Column("outlet_basis", sa.Text),
    sa.Column("published_earliest", sa.Text),
    sa.Column("published_latest", sa.Text),
    sa.Column("published_basis", sa.Text),
    sa.Column("replaces", sa.Text, index=True),
    sa.Column("added", sa.Text, nullable=False),
)

findings = sa.Table(
    "findings",
    tables,
    sa.Column("document", sa.Text, sa.ForeignKey("documents.id"), primary_key=True),
    sa.Column("stage", sa.Text, primary_key=True),
    sa.Column("key", sa.Text, nullable=False),
    sa.Column("field", sa.Text, nullable=False),
    sa.Column("value", sa.LargeBinary, nullable=False),
)
"""What each stage gave for each document; the row is also the receipt (document, stage, key)."""

failures = sa.Table(
    "failures",
    tables,
    sa.Column("path", sa.Text, primary_key=True),
    sa.Column("document", sa.Text),
    sa.Column("stage", sa.Text),
    sa.Column("key", sa.Text),
    sa.Column("reason", sa.Text, nullable=False),
    sa.Column("remedy", sa.Text, nullable=False),
    sa.Column("noted", sa.Text, nullable=False),
)

actors = sa.Table(
    "actors",
    tables,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("document", sa.Text, sa.ForeignKey("documents.id"), nullable=False),
    sa.Column("place", sa.Integer, nullable=False),
    sa.Column("body", sa.LargeBinary, nullable=False),
    sa.Index("actors_of_document", "document", "place"),
)

entries = sa.Table(
    "entries",
    tables,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("document", sa.Text, sa.ForeignKey("documents.id"), nullable=False),
    sa.Column("place", sa.Integer, nullable=False),
    sa.Column("body", sa.LargeBinary, nullable=False),
    sa.Index("entries_of_document", "document", "place"),
)

buckets = sa.Table(
    "buckets",
    tables,
    sa.Column("bucket", sa.Integer, primary_key=True),
    sa.Column("document", sa.Integer, primary_key=True),
    sa.Column("place", sa.Integer, primary_key=True),
    sqlite_with_rowid=False,
)
"""Where the cards of a document lie (`onrecord.store.buckets`); `document` is its `seq`."""

tied = sa.Table(
    "tied",
    tables,
    sa.Column("document", sa.Text, sa.ForeignKey("documents.id"), primary_key=True),
    sa.Column("tying", sa.Text, primary_key=True),
    sa.Column("key", sa.Text, nullable=False),
    sa.Column("laid", sa.LargeBinary, nullable=False),
)
"""Receipts of the corpus stages: which document was compared, by what version, and in which buckets it was laid."""

gists = sa.Table(
    "gists",
    tables,
    sa.Column("document", sa.Text, sa.ForeignKey("documents.id"), primary_key=True),
    sa.Column("tying", sa.Text, primary_key=True),
    sa.Column("gist", sa.LargeBinary, nullable=False),
)
"""What corpus stages keep of a page, so that pages that meet it need not read its cards."""

ties = sa.Table(
    "ties",
    tables,
    sa.Column("left", sa.Text, primary_key=True),
    sa.Column("right", sa.Text, primary_key=True),
    sa.Column("kind", sa.Text, primary_key=True),
    sa.Column("by", sa.Text, primary_key=True),
    sa.Column("tying", sa.Text, nullable=False),
    sa.Column("score", sa.Float, nullable=False),
    sa.Column("why", sa.Text, nullable=False),
    sa.Column("holds", sa.Boolean, nullable=False),
    sa.Column("left_document", sa.Text),
    sa.Column("right_document", sa.Text),
    sa.Column("made", sa.Text, nullable=False),
    sa.Column("retired", sa.Text),
    sa.Index("ties_left_document", "left_document", sqlite_where=sa.text("left_document IS NOT NULL")),
    sa.Index("ties_right_document", "right_document", sqlite_where=sa.text("right_document IS NOT NULL")),
)
"""`left_document` and `right_document` are there where the ids of the ends do not tell them (`touching`)."""


def touching(document: str) -> sa.ColumnElement[bool]:
    """The ties that touch a document or anything in it."""
    c = ties.c
    return sa.or_(
        c.left_document == document,
        c.right_document == document,
        *(sa.and_(end >= document, end < f"{document};") for end in (c.left, c.right)),
    )


def tells_its_document(id: str) -> bool:
    """Whether an id is that of a document or begins with it, as those of actors do."""
    return id.startswith("d-")


ties_of_people = sa.Index("ties_of_people", ties.c.by, sqlite_where=ties.c.by != sa.literal_column("'program'"))

judgements = sa.Table(
    "judgements",
    tables,
    sa.Column("number", sa.Integer, primary_key=True, autoincrement=True),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("by", sa.Text, nullable=False),
    sa.Column("made", sa.Text, nullable=False),
    sa.Column("note", sa.Text, nullable=False),
    sa.Column("suggested", sa.Boolean, nullable=False),
    sa.Column("refers", sa.Integer),
    sa.Column("body", sa.LargeBinary),
    sqlite_autoincrement=True,
)
"""The log of what people say. Lines are added, never changed and never deleted."""

judged = sa.Table(
    "judged",
    tables,
    sa.Column("document", sa.Text, primary_key=True),
    sa.Column("number", sa.Integer, sa.ForeignKey("judgements.number"), primary_key=True),
    sqlite_with_rowid=False,
)
"""Which documents (or publishers) a line of the log speaks of."""

Step = Callable[[Connection], None]
STEPS: list[tuple[int, str, Step]] = []
LEAVE_ROOM = frozenset({4})
"""Steps after which much of an older file is empty."""


def step(version: int) -> Callable[[Step], Step]:
    """Register a schema step; steps run in order, each in a transaction of its own, once."""

    def register(do: Step) -> Step:
        STEPS.append((version, do.__name__, do))
        return do

    return register


@step(1)
def first_tables(connection: Connection) -> None:
    tables.create_all(connection)


@step(2)
def log_of_judgements(connection: Connection) -> None:
    """People's ties become lines of the log."""
    from onrecord.store.judgements import log_old_ties

    for table in (judgements, judged):
        table.create(connection, checkfirst=True)
    ties_of_people.create(connection, checkfirst=True)
    log_old_ties(connection)


@step(3)
def edition_kept_ready(connection: Connection) -> None:
    """What readers ask, indexes of words, and notes of what changes."""
    from onrecord.store.edition_tables import create

    create(connection)


@step(4)
def little_room(connection: Connection) -> None:
    """Values are packed, and buckets are three numbers."""
    from onrecord.store.repacking import repack

    repack(connection)


@step(5)
def gists_of_pages(connection: Connection) -> None:
    """What corpus stages keep of pages; of pages compared before it is made whenever they are met."""
    gists.create(connection, checkfirst=True)


def connect(url: str, *, write: bool) -> Engine:
    """Open a ledger, or make it when writing. Raises `LedgerError` with what to do when it cannot be used."""
    path = sqlite_path(url)
    if not write and not path.exists():
        raise LedgerError(f"there is no ledger at {path}", remedy="Make one with `onrecord add PATH`")
    if path.is_dir() or not path.parent.is_dir():
        raise LedgerError(f"{path} is no place for a ledger file", remedy="Give a file in an existing folder to --db")
    _refuse_foreign(path)
    engine = _engine(path, write=write)
    try:
        _migrate(engine) if write else _check_version(engine)
    except sa.exc.DBAPIError as error:
        raise busy_or_broken(error, path) from error
    return engine


def sqlite_path(url: str) -> Path:
    """The file behind `--db`: a plain path or an `sqlite:///` URL."""
    if "://" not in url:
        return Path(url)
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite" or not parsed.database:
        raise LedgerError(f"cannot keep a ledger in {parsed.get_backend_name()!r}", remedy="Give a file path to --db")
    return Path(parsed.database)


def busy_or_broken(error: sa.exc.DBAPIError, path: Path | str) -> LedgerError:
    """Name what the database said in the words of this program."""
    text = str(error.orig)
    if "locked" in text or "busy" in text:
        return LedgerBusy(f"another process is writing to {path}", remedy="Wait for it to finish and run this again")
    return LedgerError(f"cannot use {path}: {text}", remedy="`onrecord doctor` checks the file")


def _refuse_foreign(path: Path) -> None:
    if not path.exists() or path.stat().st_size == 0:
        return
    remedy = "Give another file to --db; this one was left as it is"
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except OSError as error:
        raise LedgerError(f"cannot read {path}: {error.strerror}", remedy="Check its permissions") from error
    if not head.startswith(b"SQLite format 3\x00"):
        raise NotALedger(f"{path} is not a ledger (no SQLite database)", remedy=remedy)
    # The application id lies at offset 68 of the file header; a file still in WAL may carry 0 there.
    if int.from_bytes(head[68:72], "big") not in (APPLICATION_ID, 0):
        raise NotALedger(f"{path} is the database of another program", remedy=remedy)
    if int.from_bytes(head[68:72], "big") == 0 and _has_foreign_tables(path):
        raise NotALedger(f"{path} is an SQLite database, but not a ledger", remedy=remedy)


def _has_foreign_tables(path: Path) -> bool:
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as raw:
            (ours,) = raw.execute("PRAGMA application_id").fetchone()
            (count,) = raw.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.DatabaseError:
        return True
    return bool(count) and ours != APPLICATION_ID


def _engine(path: Path, *, write: bool) -> Engine:
    mode = "rwc" if write else "ro"
    engine = sa.create_engine(
        "sqlite://",
        creator=lambda: sqlite3.connect(
            f"{path.resolve().as_uri()}?mode={mode}", uri=True, timeout=BUSY_MS / 1000, check_same_thread=False
        ),
        poolclass=sa.pool.StaticPool,
    )

    @event.listens_for(engine, "connect")
    def prepare(raw: Any, _record: Any) -> None:
        raw.isolation_level = None  # we say BEGIN ourselves
        raw.execute("PRAGMA foreign_keys=ON")
        raw.execute(f"PRAGMA cache_size={-CACHE_KB}")
        raw.execute("PRAGMA temp_store=MEMORY")
        if write:
            raw.execute("PRAGMA journal_mode=WAL")
            raw.execute("PRAGMA synchronous=NORMAL")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")

    return engine


def _migrate(engine: Engine) -> None:
    _check_version(engine)
    old = _has_been_made(engine)
    taken: set[int] = set()
    for version, name, do in STEPS:
        with engine.begin() as connection:
            if version in _applied(connection):
                continue
            if version == 1:
                connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            do(connection)
            connection.execute(sa.insert(migrations).values(version=version, name=name, applied=now()))
            taken.add(version)
    if old and taken & LEAVE_ROOM:
        _give_room_back(engine)


def _has_been_made(engine: Engine) -> bool:
    with engine.connect() as connection:
        return bool(_applied(connection))


def _give_room_back(engine: Engine) -> None:
    """Make the file as small as what is in it. Where the disk has no room for the copy, it stays as large as it was."""
    with engine.connect() as connection:
        raw: Any = connection.connection.dbapi_connection
        raw.rollback()
        with suppress(sqlite3.OperationalError):
            raw.execute("VACUUM")


def _check_version(engine: Engine) -> None:
    with engine.connect() as connection:
        later = _applied(connection) - {version for version, _, _ in STEPS}
    if later:
        raise TooNew(
            f"this ledger was written by a later onrecord (schema {max(later)})",
            remedy="Upgrade with `pip install --upgrade onrecord`",
        )


def _applied(connection: Connection) -> set[int]:
    if not sa.inspect(connection).has_table("migrations"):
        return set()
    return set(connection.scalars(sa.select(migrations.c.version)))


def now() -> str:
    """The moment, in UTC, to the second; for the record only, never part of a result."""
    return dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
