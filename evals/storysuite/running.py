"""Puts a story through onrecord in this process, in a ledger that is thrown away. It scores nothing."""

from __future__ import annotations

import io
import tempfile
from pathlib import Path

from evals.storysuite.exported import Export, read_export
from evals.storysuite.gold import Story


def export_of(story: Story) -> Export:
    """Add the pages one by one, each with its masthead, and export. A bug in onrecord ends the run."""
    from onrecord.archive import Archive
    from onrecord.export import jsonl
    from onrecord.ingest import read, stated

    with tempfile.TemporaryDirectory() as made:
        out = Path(made) / "out"
        with Archive.open(str(Path(made) / "ledger.db"), write=True) as archive:
            for page in story.pages:
                given = stated(outlet=page.outlet, published=page.published)
                archive.add(read((str(story.folder / page.file),), given, io.BytesIO()))
                archive.update()
            jsonl.write(archive, out)
        return read_export(out)
