"""Time and memory of the commands as a user runs them: start, and adding and comparing more and more pages."""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from evals.scale.processes import Ran, run

from benches.texts import pages

ONRECORD = str(Path(sys.executable).with_name("onrecord"))
STARTS = 5
"""Times that a start is measured; the fastest counts."""


@dataclass(frozen=True, slots=True)
class Start:
    """Seconds until a command has ended, and how many times as long as the bare interpreter that is."""

    what: str
    seconds: float
    times_bare: float


@dataclass(frozen=True, slots=True)
class Growth:
    """`onrecord add` and `onrecord claims` on so many pages: seconds by the clock, CPU seconds of all processes of
    both, and the peak of their memory together in MB."""

    documents: int
    add_seconds: float
    claims_seconds: float
    cpu_seconds: float
    peak: float

    @property
    def per_document(self) -> float:
        """CPU seconds: other work on the machine disturbs them less."""
        return self.cpu_seconds / self.documents


def starts() -> list[Start]:
    commands = {
        "python -c pass": (sys.executable, "-c", "pass"),
        "import onrecord": (sys.executable, "-c", "import onrecord"),
        "onrecord --help": (ONRECORD, "--help"),
    }
    with tempfile.TemporaryDirectory() as folder:
        seconds = {what: min(_run(c, folder).seconds for _ in range(STARTS)) for what, c in commands.items()}
    bare = seconds["python -c pass"]
    return [Start(what, took, took / bare) for what, took in seconds.items()]


def growth(counts: Sequence[int]) -> list[Growth]:
    return [_grown(count) for count in counts]


def _grown(count: int) -> Growth:
    with tempfile.TemporaryDirectory() as folder:
        _write_pages(Path(folder) / "pages.jsonl", count)
        added = _run((ONRECORD, "add", "pages.jsonl"), folder)
        claims = _run((ONRECORD, "claims", "--json"), folder)
    return Growth(
        documents=count,
        add_seconds=added.seconds,
        claims_seconds=claims.seconds,
        cpu_seconds=added.cpu_seconds + claims.cpu_seconds,
        peak=max(added.together, claims.together),
    )


def _write_pages(path: Path, count: int) -> None:
    with path.open("w", encoding="utf-8") as out:
        for page in pages(count):
            line = {"id": page.name, "text": page.text, "outlet": page.outlet, "published": page.published}
            out.write(json.dumps(line) + "\n")


def _run(command: Sequence[str], folder: str) -> Ran:
    ran = run(command, Path(folder))
    if ran.code:
        raise RuntimeError(f"{' '.join(command)}: exit code {ran.code}: {ran.said[-400:]}")
    return ran
