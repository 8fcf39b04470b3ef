"""The run at scale, with a program in onrecord's place that does as it should, and one that does not."""

from __future__ import annotations

import gzip
import json
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest
from evals.scale.articles import write_articles
from evals.scale.ledgers import Moment, progress, row_hashes
from evals.scale.measuring import Bench, measure, show
from evals.scale.processes import run

PROGRAM = """
import json, pathlib, sqlite3, sys, time
ledger, command, path = sys.argv[2:5]
faulty = "--faulty" in sys.argv
raw = sqlite3.connect(ledger, isolation_level=None)
raw.execute("PRAGMA journal_mode=WAL")
for table in ("documents", "findings", "tied"):
    raw.execute(f"CREATE TABLE IF NOT EXISTS {table} (document TEXT UNIQUE)")
if command == "add":
    ids = [json.loads(line)["id"] for line in open(path)]
    for table in ("documents", "findings", "tied"):
        for id in ids:
            new = raw.execute(f"INSERT OR IGNORE INTO {table} VALUES (?)", (id,)).rowcount
            if faulty and not new:
                raw.execute(f"INSERT INTO {table} VALUES (?)", (id + str(time.time_ns()),))
            time.sleep((0.012 if table == "tied" else 0.002) if new else 0)
else:
    pathlib.Path(path).mkdir()
    for name in ("documents", "attributions", "entities", "claims"):
        rows = [row[0] for row in raw.execute("SELECT document FROM tied ORDER BY 1")]
        pathlib.Path(path, name + ".jsonl").write_text("\\n".join(rows))
"""


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    path = tmp_path / "articles.jsonl.gz"
    with gzip.open(path, "wt", encoding="utf-8") as out:
        for number in range(25):
            line = {"title": f"Ferry {number}", "source": "", "date": "2027-02-08", "content_original": "It left."}
            out.write(json.dumps(line) + "\n")
    return path


def bench(tmp_path: Path, articles: Path, *options: str) -> Bench:
    program = tmp_path / "program.py"
    program.write_text(PROGRAM)
    folder = tmp_path / "work"
    folder.mkdir()
    return Bench(folder, articles, 20, options, onrecord=(sys.executable, "-S", str(program)))


MOMENTS: tuple[Moment, ...] = ("reading", "comparing")


def test_a_program_that_goes_on_where_it_was_has_no_fault(tmp_path: Path, articles: Path) -> None:
    report = measure(bench(tmp_path, articles), MOMENTS)
    assert report.faults == []
    assert [s.name for s in report.steps if s.ran.was_killed] == ["add, killed reading", "add, killed comparing"]
    lines: list[str] = []
    show(report, lines.append)
    assert lines[0].startswith("20 articles")
    assert "same bytes" in lines[-1]


def test_a_program_that_does_things_twice_is_caught(tmp_path: Path, articles: Path) -> None:
    faults = measure(bench(tmp_path, articles, "--faulty"), ("comparing",)).faults
    assert faults[0] == "adding again changed rows in: documents, findings, tied"
    assert "claims.jsonl differs after a kill while comparing" in faults


def test_a_program_that_fails_is_told_with_its_words(tmp_path: Path, articles: Path) -> None:
    failing = bench(tmp_path, articles)
    failing.onrecord = (sys.executable, "-S", "-c", "raise SystemExit('no such ledger')")
    (fault,) = measure(failing, MOMENTS).faults
    assert fault == "add: exit code 1: no such ledger"


def test_a_run_that_ends_too_soon_to_be_killed_proves_nothing(tmp_path: Path) -> None:
    ran = run((sys.executable, "-S", "-c", "pass"), tmp_path, lambda: False)
    assert (ran.code, ran.was_killed) == (0, False)
    assert ran.largest > 1


def test_articles_become_lines_that_add_reads(tmp_path: Path, articles: Path) -> None:
    target = tmp_path / "pages.jsonl"
    assert write_articles(articles, target, 3) == 3
    first = json.loads(target.read_text().splitlines()[0])
    stated = {"text": "It left.", "title": "Ferry 0", "outlet": None, "published": "2027-02-08"}
    assert first == {"id": "article-000001", **stated}


def test_a_ledger_that_is_not_there_has_no_progress(tmp_path: Path) -> None:
    assert progress(tmp_path / "none.db", "reading") == 0
    assert not (tmp_path / "none.db").exists()


def test_a_changed_row_changes_the_hash_of_its_table(tmp_path: Path) -> None:
    ledger = tmp_path / "one.db"
    with closing(sqlite3.connect(ledger, isolation_level=None)) as raw:
        raw.execute("CREATE TABLE tied (document TEXT)")
        raw.execute("CREATE TABLE ties (why TEXT)")
        before = row_hashes(ledger)
        assert row_hashes(ledger) == before
        raw.execute("INSERT INTO ties VALUES ('the same words')")
        after = row_hashes(ledger)
    assert (before["tied"], before["ties"] == after["ties"]) == (after["tied"], False)
