"""Remakes the pictures in README and docs from the first of the shipped invented stories. Needs a Chromium and Pillow.

The ledger lies in build/pictures and is made anew at each run; nothing is fetched.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from demo import FIRST, HERE, STORIES, write_pages

from onrecord import pictures
from onrecord.archive import Archive
from onrecord.drawing.sheet import Look
from onrecord.export.links import SiteLinks, anchor
from onrecord.ingest import read, stated
from onrecord.types import Claim
from onrecord.types.edition import ClaimQuery
from onrecord.web.app import create_app
from onrecord.web.serving import served

OUT = HERE / "docs" / "pictures"
WORK = HERE / "build" / "pictures"
SCREEN = (1280, 800)
COLOURS = 48
"""Of a picture with a palette: text on paper needs few, and it is a third as large."""


def main() -> int:
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if chromium is None:
        print("needs a Chromium: apt-get install chromium", file=sys.stderr)
        return 1
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    os.chdir(WORK)  # pages show where they were read from
    write_pages(Path("story.jsonl"), [STORIES / FIRST])
    with Archive.open(str(WORK / "ledger.db"), write=True) as archive:
        archive.add(read(["story.jsonl"], stated(), sys.stdin.buffer))
        archive.update()
        claim = archive.claim(archive.claims(ClaimQuery(contested=True, limit=1)).rows[0].id)
        denial = pictures.of_claim(archive, claim, pictures.Wanted("lineage", "denies"), Look())
    (OUT / "lineage.svg").write_text(denial.svg, encoding="utf-8")
    with Archive.open(str(WORK / "ledger.db")) as archive, served(create_app(archive)) as base:
        screen(chromium, base + SiteLinks().claim(claim.id), OUT / "explorer-claim.png")
        screen(chromium, base + lit(archive, claim), OUT / "explorer-article.png")
    return 0


def lit(archive: Archive, claim: Claim) -> str:
    """The article with the longest chain that speaks of a claim, that chain lit."""
    entries = [archive.find_entry(stance.attribution) for stance in claim.attributions]
    document, entry = max((e for e in entries if e), key=lambda e: (len(e[1].chain.hops), e[1].id))
    return f"{SiteLinks().document(document)}#{anchor('note', entry.id)}"


def screen(chromium: str, address: str, target: Path, *more: str) -> None:
    """What a page shows on a screen, in few colours."""
    from PIL import Image

    width, height = SCREEN
    with tempfile.TemporaryDirectory() as profile:
        shot = Path(profile) / "shot.png"
        options = f"--headless --no-sandbox --disable-gpu --no-first-run --hide-scrollbars --user-data-dir={profile}"
        size = f"--window-size={width},{height}"
        words = [chromium, *options.split(), size, f"--screenshot={shot}", *more, address]
        subprocess.run(words, check=True, capture_output=True, timeout=120)
        few = Image.open(shot).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
        few.save(target, optimize=True)
    print(f"{target.relative_to(HERE)}: {target.stat().st_size:,} bytes")


if __name__ == "__main__":
    sys.exit(main())
