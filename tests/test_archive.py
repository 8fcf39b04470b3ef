"""A ledger keeps what it was given: nothing twice, nothing half, nothing redone, whatever happens in between."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.conftest import article, fake_plan

from onrecord.archive import Archive
from onrecord.errors import LedgerError, NotALedger, NotFound, TooNew
from onrecord.store import schema
from onrecord.types import Rejected

ADA, BO, CY = "Ada: ships sail", "Bo: ships sail", "Cy: ice melts"


def fill(path: Path, fakes: dict[str, Any], *texts: str) -> None:
    with Archive.open(str(path), write=True, **fakes) as archive:
        archive.add(article(text) for text in texts)
        archive.update()


def state(path: Path, fakes: dict[str, Any]) -> tuple[Any, ...]:
    """All that a reader can see of a ledger."""
    with Archive.open(str(path), **fakes) as archive:
        ids = archive.document_ids()
        ties = archive.ties_of([e.id for id in ids for e in archive.entries(id)])
        return ids, [archive.dossier(id) for id in ids], ties, archive.ledger(), archive.failures()


def test_the_same_text_twice_adds_nothing(tmp_path: Path, fakes: dict[str, Any]) -> None:
    with Archive.open(str(tmp_path / "l.db"), write=True, **fakes) as archive:
        assert archive.add([article(ADA), article(ADA, key="elsewhere")]).known == 1
        assert len(archive.document_ids()) == 1


def test_what_is_left_unstated_contradicts_nothing(tmp_path: Path, fakes: dict[str, Any]) -> None:
    with Archive.open(str(tmp_path / "l.db"), write=True, **fakes) as archive:
        archive.add([article(ADA, outlet="Post")])
        assert archive.add([article(ADA)]).known == 1
        assert archive.add([article(ADA, key="k", outlet="Courier")]).new == 1


def test_a_changed_text_under_the_same_key_replaces_the_old(tmp_path: Path, fakes: dict[str, Any]) -> None:
    with Archive.open(str(tmp_path / "l.db"), write=True, **fakes) as archive:
        archive.add([article(ADA, key="page")])
        added = archive.add([article(CY, key="page")])
        old, new = archive.documents()
        assert (added.new, added.replaced, new.replaces, old.replaces) == (1, 1, old.id, None)
        archive.update()
        assert {s.attribution for c in archive.ledger().claims for s in c.attributions} == {f"a-{new.id[2:]}"}


def test_a_failed_document_is_recorded_and_the_others_are_read(tmp_path: Path, fakes: dict[str, Any]) -> None:
    with Archive.open(str(tmp_path / "l.db"), write=True, **fakes) as archive:
        archive.add([article("stop here: now"), article(ADA)])
        assert archive.update() == 1
        (failure,) = archive.failures()
        assert (failure.stage, failure.reason) == ("segments", "cannot read this")
        assert archive.update() == 0, "what failed under this version is not tried again"
        assert len(archive.entries(archive.document_ids()[1])) == 1


def test_an_unreadable_input_is_recorded_until_it_can_be_read(tmp_path: Path, fakes: dict[str, Any]) -> None:
    with Archive.open(str(tmp_path / "l.db"), write=True, **fakes) as archive:
        archive.add([Rejected("page", "empty", "Write something")])
        assert [f.reason for f in archive.failures()] == ["empty"]
        archive.add([Rejected("page", "torn", "Mend it")])
        assert [(f.reason, f.remedy) for f in archive.failures()] == [("torn", "Mend it")]
        archive.add([article(ADA, key="page")])
        assert archive.failures() == []


def test_a_rerun_changes_nothing(tmp_path: Path, fakes: dict[str, Any]) -> None:
    path = tmp_path / "l.db"
    fill(path, fakes, ADA, BO, CY)
    before = state(path, fakes)
    fill(path, fakes, ADA, BO, CY)
    assert state(path, fakes) == before


class Killed(BaseException):
    """Stands for a power cut: nothing may catch it."""


@pytest.mark.parametrize("step", ["filing", "reading", "comparing", "printing"])
def test_a_killed_run_goes_on_where_it_was(tmp_path: Path, fakes: dict[str, Any], step: str) -> None:
    def kill(progress: Any) -> None:
        if progress.step == step and progress.done:
            raise Killed

    with Archive.open(str(tmp_path / "killed.db"), write=True, **fakes) as archive, pytest.raises(Killed):
        archive.add([article(t) for t in (ADA, BO, CY)], kill)
        archive.update(on_progress=kill)
    fill(tmp_path / "killed.db", fakes, ADA, BO, CY)
    fill(tmp_path / "whole.db", fakes, ADA, BO, CY)
    assert state(tmp_path / "killed.db", fakes) == state(tmp_path / "whole.db", fakes)


def test_a_new_stage_version_redoes_that_stage_only(tmp_path: Path, fakes: dict[str, Any]) -> None:
    path = tmp_path / "l.db"
    fill(path, fakes, ADA, BO)
    newer = {**fakes, "plan": fake_plan(dates_version="2")}
    with Archive.open(str(path), write=True, **newer) as archive:
        (batch,) = list(archive._stale(archive.document_ids()))
        assert all("dates" not in fresh and "chains" in fresh for _, fresh in batch)
        before = archive.ties_of([f"a-{id[2:]}" for id in archive.document_ids()])
        archive.update()
        assert archive.counts().unread == 0
        assert archive.ties_of([f"a-{id[2:]}" for id in archive.document_ids()]) == before != []


def test_a_new_tying_version_retires_old_ties(tmp_path: Path, fakes: dict[str, Any]) -> None:
    path = tmp_path / "l.db"
    fill(path, fakes, ADA, BO)
    name, words = fakes["tyings"]
    newer = {**fakes, "tyings": (name, replace(words, version="2"))}
    with Archive.open(str(path), write=True, **newer) as archive:
        archive.update()
        assert archive.counts().ties == 1


def test_a_document_is_found_by_id_path_or_file_name(tmp_path: Path, fakes: dict[str, Any]) -> None:
    with Archive.open(str(tmp_path / "l.db"), write=True, **fakes) as archive:
        archive.add([article(ADA, key="in/ada_1.txt"), article(BO, key="in/adax1.txt")])
        first = archive.document_ids()[0]
        assert {archive.find_document(w) for w in (first, first[:9], "in/ada_1.txt", "ada_1.txt")} == {first}
        with pytest.raises(NotFound, match="no document"):
            archive.find_document("nothing")
        with pytest.raises(NotFound, match="may mean 2 documents"):
            archive.find_document("d-")


def test_foreign_and_missing_files_are_refused_untouched(tmp_path: Path, fakes: dict[str, Any]) -> None:
    import sqlite3

    text = tmp_path / "notes.txt"
    text.write_text("not a database")
    foreign = tmp_path / "foreign.db"
    raw = sqlite3.connect(foreign)
    raw.execute("CREATE TABLE t (x)")
    raw.commit()
    raw.close()
    before = foreign.read_bytes()
    for path in (text, foreign):
        with pytest.raises(NotALedger, match="left as it is"):
            Archive.open(str(path), write=True, **fakes)
    assert foreign.read_bytes() == before
    with pytest.raises(LedgerError, match="there is no ledger"):
        Archive.open(str(tmp_path / "none.db"), **fakes)
    with pytest.raises(LedgerError, match="no place"):
        Archive.open(str(tmp_path), write=True, **fakes)


def test_a_ledger_of_a_later_version_is_refused(tmp_path: Path, fakes: dict[str, Any]) -> None:
    import sqlite3

    path = tmp_path / "l.db"
    fill(path, fakes, ADA)
    raw = sqlite3.connect(path)
    raw.execute("INSERT INTO migrations VALUES (99, 'later', 'then')")
    raw.commit()
    raw.close()
    with pytest.raises(TooNew, match="schema 99"):
        Archive.open(str(path), **fakes)


def test_the_file_says_whose_it_is_and_which_steps_it_took(tmp_path: Path, fakes: dict[str, Any]) -> None:
    import sqlite3

    path = tmp_path / "l.db"
    fill(path, fakes, ADA)
    raw = sqlite3.connect(path)
    assert raw.execute("PRAGMA application_id").fetchone() == (schema.APPLICATION_ID,)
    assert raw.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert [row[0] for row in raw.execute("SELECT version FROM migrations")] == [v for v, _, _ in schema.STEPS]
    raw.close()


def test_a_failure_noted_again_stays_as_it_was(
    tmp_path: Path, fakes: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    import sqlite3

    path = tmp_path / "l.db"
    for moment in ("2031-01-01", "2031-01-02"):
        monkeypatch.setattr(schema, "now", lambda moment=moment: moment)
        with Archive.open(str(path), write=True, **fakes) as archive:
            archive.add([Rejected("page", "empty", "Write something")])
    raw = sqlite3.connect(path)
    assert raw.execute("SELECT noted FROM failures").fetchall() == [("2031-01-01",)]
    raw.close()
