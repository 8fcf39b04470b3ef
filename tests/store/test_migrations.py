"""A ledger from before the edition is brought up to it, and is then as one that was made today."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from tests.press.newsroom import newsroom, page

from onrecord.archive import Archive
from onrecord.store import buckets, packing, schema, sql

PAGES = [page(1, (0, 5), 0), page(2, (1, 9), 1), page(4, (8, 6), 0)]


def shape(path: Path) -> list[Any]:
    """The tables, indexes and triggers of a file."""
    with closing(sqlite3.connect(path)) as raw:
        return sorted(raw.execute("SELECT type, name, sql FROM sqlite_master").fetchall(), key=repr)


@pytest.fixture
def old(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A ledger with pages, as the version before the edition left it: filed, not read."""
    path = tmp_path / "old.db"
    with monkeypatch.context() as before:
        before.setattr(schema, "STEPS", schema.STEPS[:2])
        engine = schema.connect(str(path), write=True)
        with engine.begin() as connection:
            for article in PAGES:
                sql.file_article(connection, article)
        engine.dispose()
    return path


def test_a_migrated_ledger_is_as_a_fresh_one(old: Path, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.db"
    with Archive.open(str(fresh), write=True, **newsroom()) as archive:
        archive.add(PAGES)
        archive.update()
        expected = archive.ledger(), archive.search("ferries", limit=50), archive.totals()
    with Archive.open(str(old), write=True, **newsroom()) as archive:
        archive.update()
        assert (archive.ledger(), archive.search("ferries", limit=50), archive.totals()) == expected
    assert shape(old) == shape(fresh)


def test_a_reader_of_an_old_ledger_gets_an_edition(old: Path) -> None:
    with Archive.open(str(old), **newsroom()) as archive:
        assert archive.totals().documents == len(PAGES)
        assert archive.totals().unread == len(PAGES)
        assert archive.search("permit").total == len(PAGES), "texts are found before they are read"


def test_an_edition_of_another_shape_is_dropped(tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    with Archive.open(str(path), write=True, **newsroom()) as archive:
        archive.add(PAGES)
        archive.update()
        expected = archive.claims()
    before = shape(path)
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("DROP TABLE edition_claims")
        raw.execute("CREATE TABLE edition_rumours (id TEXT)")
        raw.execute("UPDATE edition SET recipe = 'of yesterday'")
        raw.commit()
    with Archive.open(str(path), **newsroom()) as archive:
        assert archive.claims() == expected
    assert shape(path) == before


WIDE = """
CREATE TABLE old_buckets (tying TEXT NOT NULL, bucket INTEGER NOT NULL, card TEXT NOT NULL, document TEXT NOT NULL,
  PRIMARY KEY (tying, bucket, card)) WITHOUT ROWID;
CREATE INDEX ix_buckets_document ON old_buckets (document);
CREATE TABLE old_tied (document TEXT NOT NULL, tying TEXT NOT NULL, "key" TEXT NOT NULL, PRIMARY KEY (document, tying),
  FOREIGN KEY(document) REFERENCES documents (id));
INSERT INTO old_tied SELECT document, tying, "key" FROM tied;
DROP TABLE buckets; DROP TABLE tied;
ALTER TABLE old_buckets RENAME TO buckets; ALTER TABLE old_tied RENAME TO tied;
DROP INDEX entries_of_document; DROP INDEX actors_of_document;
CREATE INDEX ix_entries_document ON entries (document); CREATE INDEX ix_actors_document ON actors (document);
DROP INDEX ties_left_document; DROP INDEX ties_right_document;
CREATE INDEX ix_ties_left_document ON ties (left_document);
CREATE INDEX ix_ties_right_document ON ties (right_document);
UPDATE ties SET left_document = substr("left", 1, 18) WHERE "left" LIKE 'd-%' AND substr("left", 1, 18) IN
  (SELECT id FROM documents);
DELETE FROM migrations WHERE version = 4;
"""


def widen(path: Path) -> None:
    """Make a ledger as the version before `little_room` would have left it."""
    with closing(sqlite3.connect(path)) as raw:
        raw.create_function("unpacked", 1, packing.unpack)
        for table, column in (("findings", "value"), ("entries", "body"), ("actors", "body")):
            raw.execute(f"UPDATE {table} SET {column} = unpacked({column})")
        lying = raw.execute("SELECT b.bucket, b.place, d.id FROM buckets b JOIN documents d ON d.seq = b.document")
        laid = lying.fetchall()
        receipts = raw.execute("SELECT document, tying, laid FROM tied").fetchall()
        cards = {(home, place): id for id, home, place in raw.execute("SELECT id, document, place FROM entries")}
        raw.executescript(WIDE)
        for document, tying, numbers in receipts:
            mine = {int.from_bytes(numbers[at : at + 6], "big") for at in range(0, len(numbers), 6)}
            for bucket, place, home in laid:
                if home == document and bucket in mine:
                    row = (tying, buckets.mixed(tying, bucket), cards.get((home, place), home), home)
                    raw.execute("INSERT INTO buckets VALUES (?, ?, ?, ?)", row)
        raw.commit()


def stored(path: Path) -> dict[str, list[Any]]:
    with closing(sqlite3.connect(path)) as raw:
        tables = ("buckets", "tied", "ties", "findings", "entries", "actors")
        return {table: sorted(raw.execute(f"SELECT * FROM {table}").fetchall(), key=repr) for table in tables}


def test_a_ledger_of_wide_rows_is_brought_into_little_room(tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    with Archive.open(str(path), write=True, **newsroom()) as archive:
        archive.add(PAGES[:2])
        archive.update()
    expected, before = stored(path), shape(path)
    assert expected["buckets"]
    widen(path)
    with Archive.open(str(path), write=True, **newsroom()) as archive:
        assert stored(path) == expected
        assert shape(path) == before
        assert archive.update() == 0
        assert stored(path)["tied"] == expected["tied"], "nothing had to be compared again"
        archive.add(PAGES[2:])
        archive.update()
        then = archive.ledger()
    with Archive.open(str(tmp_path / "fresh.db"), write=True, **newsroom()) as fresh:
        fresh.add(PAGES)
        fresh.update()
        assert fresh.ledger() == then


def test_a_reader_may_ask_a_ledger_of_wide_rows(tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    with Archive.open(str(path), write=True, **newsroom()) as archive:
        archive.add(PAGES)
        archive.update()
        expected = archive.claims(), archive.totals()
    widen(path)
    with Archive.open(str(path), **newsroom()) as archive:
        assert (archive.claims(), archive.totals()) == expected
