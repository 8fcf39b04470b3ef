"""Cards of every sort find each other through a ledger."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from tests.press.newsroom import newsroom, page

from onrecord.archive import Archive
from onrecord.corpus.claims import SameClaim
from onrecord.corpus.copies import Copies
from onrecord.pipeline import Plan
from onrecord.stages.segments import Segments
from onrecord.types import Article, Outlet

TEXT = """Ferry yard under inquiry

The yard at Dovrey skipped three of its winter safety inspections, two welders told the harbour paper on Monday.

Both of them said that the forms had been signed in the office before anybody had looked at the hull of the Orlen.

The company that owns the yard did not answer a list of questions which was sent to it on Friday afternoon.
"""


def test_pages_that_copy_each_other_meet(tmp_path: Path) -> None:
    with Archive.open(str(tmp_path / "l.db"), write=True, plan=Plan((Segments(),)), tyings=(Copies(),)) as archive:
        archive.add([Article("a", "a", TEXT, outlet=Outlet("Strandbote", "given"))])
        archive.update()
        archive.add([Article("b", "b", "Welders speak\n" + TEXT, outlet=Outlet("Evening Lantern", "given"))])
        archive.update()
        (tie,) = archive.ties(Copies().name)  # type: ignore[arg-type]
        assert {tie.left, tie.right} == set(archive.document_ids())


def ties(archive: Archive) -> list[tuple[str, str, float]]:
    return [(tie.left, tie.right, tie.score) for tie in archive.ties(SameClaim().name)]  # type: ignore[arg-type]


def test_pages_that_were_compared_before_gists_were_kept_are_met_as_well(tmp_path: Path) -> None:
    pages = [page(number, (0, 5), which) for number, which in ((5, 0), (11, 1), (17, 0), (23, 1))]
    found = {}
    for name in ("new", "old"):
        path = tmp_path / f"{name}.db"
        with Archive.open(str(path), write=True, **newsroom()) as archive:
            archive.add(pages[:2])
            archive.update()
        with closing(sqlite3.connect(path)) as raw:
            assert raw.execute("SELECT count(*) FROM gists").fetchone() == (2,)
            if name == "old":
                raw.execute("DELETE FROM gists")
                raw.commit()
        with Archive.open(str(path), write=True, **newsroom()) as archive:
            archive.add(pages[2:])
            archive.update()
            found[name] = ties(archive)
    assert found["new"] == found["old"]
    assert len(found["new"]) > 3


def test_the_gist_of_a_page_goes_with_it(tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    with Archive.open(str(path), write=True, **newsroom()) as archive:
        archive.add([page(1, (0,), 0), page(2, (1,), 0)])
        archive.update()
        gone, stays = archive.document_ids()
        archive.remove([gone])
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute("SELECT DISTINCT document FROM gists").fetchall() == [(stays,)]
