"""A ledger from before the edition is brought up to it, and is then as one that was made today."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from tests.press.newsroom import newsroom, page

from onrecord.archive import Archive
from onrecord.store import schema, sql

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
        assert archive.search("ferries").total == len(PAGES), "texts are found before they are read"


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
