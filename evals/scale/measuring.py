"""The run at scale: add, export, add again; then the same with a kill in the middle, and the exports compared."""

from __future__ import annotations

import filecmp
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from evals.scale.articles import write_articles
from evals.scale.ledgers import Moment, progress, reached, row_hashes
from evals.scale.processes import Ran, run

ONRECORD = (str(Path(sys.executable).with_name("onrecord")),)
FILES = ("documents.jsonl", "attributions.jsonl", "entities.jsonl", "claims.jsonl")
SOME_FAILED = 3
"""Exit code of a run in which single documents could not be read; the others are fine."""
Say = Callable[[str], object]


@dataclass(frozen=True, slots=True)
class Step:
    """One command of the run."""

    name: str
    ran: Ran
    documents: int

    @property
    def per_document(self) -> float:
        """Milliseconds."""
        return 1000 * self.ran.seconds / self.documents


@dataclass(slots=True)
class Report:
    """What was done, and what was wrong: empty when all is well."""

    documents: int
    steps: list[Step] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def as_json(self) -> dict[str, object]:
        steps = [{"name": s.name, **asdict(s.ran), "ms_per_document": s.per_document} for s in self.steps]
        return {"documents": self.documents, "steps": steps, "faults": self.faults}


class Bench:
    """A folder with the articles, and the commands run there. Steps and faults go into its report."""

    def __init__(
        self,
        folder: Path,
        articles: Path,
        count: int,
        options: Sequence[str] = (),
        *,
        onrecord: Sequence[str] = ONRECORD,
    ) -> None:
        self.folder = folder
        self.onrecord = tuple(onrecord)
        self.options = tuple(options)
        self.pages = folder / "articles.jsonl"
        self.goals: dict[Moment, int] = {}
        self.report = Report(write_articles(articles, self.pages, count))

    def add(self, ledger: str, name: str, kill_when: Callable[[], bool] = lambda: False) -> Ran:
        command = (*self.onrecord, "--db", ledger, "add", self.pages.name, *self.options)
        return self._step(name, run(command, self.folder, kill_when))

    def export(self, ledger: str, out: str, name: str) -> Ran:
        return self._step(name, run((*self.onrecord, "--db", ledger, "export", out, "--format", "jsonl"), self.folder))

    def ledger(self, name: str) -> Path:
        return self.folder / name

    def _step(self, name: str, ran: Ran) -> Ran:
        self.report.steps.append(Step(name, ran, self.report.documents))
        if ran.code not in (0, SOME_FAILED) and not ran.was_killed:
            self.report.faults.append(f"{name}: exit code {ran.code}: {ran.said.strip()[-400:]}")
        return ran


def measure(bench: Bench, moments: Sequence[Moment]) -> Report:
    """All of it. The folder keeps the ledgers and exports, for a person to look into."""
    bench.add("whole.db", "add")
    if not bench.report.faults:
        bench.goals = {moment: progress(bench.ledger("whole.db"), moment) for moment in moments}
        bench.export("whole.db", "whole", "export")
        _again(bench)
        for moment in moments:
            _killed(bench, moment)
    return bench.report


def _again(bench: Bench) -> None:
    """A further `add` of the same articles must change no row."""
    before = row_hashes(bench.ledger("whole.db"))
    bench.add("whole.db", "add again")
    after = row_hashes(bench.ledger("whole.db"))
    changed = sorted(table for table in before | after if before.get(table) != after.get(table))
    if changed:
        bench.report.faults.append(f"adding again changed rows in: {', '.join(changed)}")


def _killed(bench: Bench, moment: Moment) -> None:
    """Kill -9 in the middle, run again, export: the same four files, byte by byte."""
    ledger, out = f"{moment}.db", moment
    ran = bench.add(
        ledger, f"add, killed {moment}", reached(bench.ledger(ledger), moment, max(1, bench.goals[moment] // 2))
    )
    if not ran.was_killed:
        bench.report.faults.append(f"the run ended before it could be killed while {moment}; give a larger --count")
        return
    bench.add(ledger, "  and once more")
    bench.export(ledger, out, "  and export")
    _, different, missing = filecmp.cmpfiles(bench.folder / "whole", bench.folder / out, FILES, shallow=False)
    for name in different + missing:
        bench.report.faults.append(f"{name} differs after a kill while {moment}")


def show(report: Report, say: Say) -> None:
    for line in _table(report):
        say(line)
    for fault in report.faults:
        say(f"FAULT {fault}")
    if not report.faults:
        say("Killed and whole runs export the same bytes; adding again changes nothing.")


def _table(report: Report) -> Iterator[str]:
    yield f"{report.documents} articles           seconds  ms/article  CPU seconds  peak MB  together MB"
    for step in report.steps:
        ran = step.ran
        yield (
            f"{step.name:<24} {ran.seconds:10.1f} {step.per_document:11.1f} {ran.cpu_seconds:12.1f}"
            f" {ran.largest:8.0f} {ran.together:12.0f}"
        )
