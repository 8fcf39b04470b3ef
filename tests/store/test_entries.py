"""Lines are stored without what stands in their pages, and come back whole."""

from __future__ import annotations

from pathlib import Path

from tests.press.newsroom import newsroom, page

from onrecord.archive import Archive
from onrecord.store.codec import decode_entry
from onrecord.store.entries import stored


def test_a_line_comes_back_whole(tmp_path: Path) -> None:
    with Archive.open(str(tmp_path / "l.db"), write=True, **newsroom()) as archive:
        archive.add([page(1, (0, 5), 0), page(2, (1, 9), 1)])
        archive.update()
        for id in archive.document_ids():
            whole = archive.dossier(id).entries()
            assert tuple(archive.entries(id)) == whole != ()
            assert all(entry.words for entry in whole)
            for entry in whole:
                kept = decode_entry(stored(entry))
                assert (kept.words, kept.cue, kept.before, kept.slug, kept.meaning) == ("", "", "", (), b"")
