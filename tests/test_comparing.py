"""Cards of every sort find each other through a ledger."""

from __future__ import annotations

from pathlib import Path

from onrecord.archive import Archive
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
