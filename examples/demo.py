"""Shows the main job: reads the shipped invented stories with the ordinary commands, as a user would type them.

Everything it makes lies in build/demo and is made anew at each run.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
STORIES = HERE / "evals" / "stories"
OUT = HERE / "build" / "demo"
FIRST = "01-icebreaker-mandate"


def main() -> int:
    started = time.monotonic()
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    first, rest = OUT / "icebreaker.jsonl", OUT / "seven-more.jsonl"
    write_pages(first, [STORIES / FIRST])
    write_pages(rest, sorted(p.parent for p in STORIES.glob("*/meta.json") if p.parent.name != FIRST))
    onrecord("add", first)
    onrecord("claims", "--limit", "3")
    onrecord("add", rest)
    onrecord("report", OUT / "report.html", "--title", "Eight invented stories")
    print(f"\nDone in {time.monotonic() - started:.0f} s. Open {OUT / 'report.html'} in a browser, or go on with:")
    print(f"  {command()} --db {OUT / 'ledger.db'} claims")
    return 0


def write_pages(target: Path, folders: list[Path]) -> None:
    """One line a page, with the outlet and date that a reader of the page would state."""
    with target.open("w", encoding="utf-8") as file:
        for folder in folders:
            for page in json.loads((folder / "meta.json").read_text(encoding="utf-8")):
                text = (folder / page["file"]).read_bytes().decode("utf-8")
                stated = {k: page[k] for k in ("outlet", "published") if page[k]}
                line = {"id": f"{folder.name}/{page['file']}", "text": text, **stated}
                file.write(json.dumps(line, ensure_ascii=False) + "\n")


def onrecord(*arguments: str | Path) -> None:
    """Run a command, showing it first."""
    words = [str(a) for a in arguments]
    print(f"\n$ onrecord {' '.join(words)}\n", flush=True)
    subprocess.run([command(), "--db", str(OUT / "ledger.db"), *words], check=True)


def command() -> str:
    return str(Path(sys.executable).with_name("onrecord"))


if __name__ == "__main__":
    sys.exit(main())
