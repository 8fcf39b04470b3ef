"""The story suite from folder to verdict. The command line hands it what the user asked for."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from evals.storysuite import accepted, floors, printing
from evals.storysuite.accepted import CaseName
from evals.storysuite.cases import Case, Figure, Outcome, figures
from evals.storysuite.exported import Export
from evals.storysuite.gold import Story, stories
from evals.storysuite.running import export_of
from evals.storysuite.scoring import score

HERE = Path(__file__).resolve().parents[1]
Say = Callable[[str], object]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the user asked for. `named` narrows the suite to some stories, which are then compared with no floor."""

    named: str = ""
    misses: str | None = None
    json_out: Path | None = None
    accept: bool = False
    lower: tuple[str, ...] = ()
    because: str = ""


@dataclass(frozen=True, slots=True)
class Setting:
    """Where gold, accepted outcomes and floors lie, and what makes an export of a story."""

    stories: Path = HERE / "stories"
    accepted: Path = HERE / "accepted.json"
    floors: Path = HERE / "floors.json"
    export: Callable[[Story], Export] = export_of


FRESH = Setting(HERE / "fresh", HERE / "fresh" / "accepted.json", HERE / "fresh" / "floors.json")
"""Stories that the rules were not made from."""


def run(wanted: Wanted, setting: Setting, say: Say) -> int:
    """Run, print, compare, and accept if asked to. Gives the exit code: 1 when a bound is not kept."""
    cases = _cases(wanted, setting, say)
    totals = figures(cases)
    before = accepted.read(setting.accepted) if setting.accepted.exists() else None
    now = accepted.outcomes(cases)
    say(printing.figures_line("TOTAL", totals))
    _each(say, printing.totals_table(totals, None if wanted.named else before))
    if before is None:
        say("Nothing has been accepted yet; `python -m evals stories --accept` does.")
    else:
        _each(say, printing.flips_lines(accepted.flips(before, now)))
    if wanted.json_out:
        wanted.json_out.write_text(as_json(totals), encoding="utf-8")
    if wanted.named:
        say("Floors are for the whole suite and were not compared.")
        return 0
    return _settle(wanted, setting, now, totals, say)


def as_json(totals: Mapping[str, Figure]) -> str:
    """Figures as {field: [figure, number of cases]}."""
    return json.dumps({field: [round(f.value, 4), f.count] for field, f in totals.items()}, indent=1)


def _cases(wanted: Wanted, setting: Setting, say: Say) -> list[Case]:
    cases: list[Case] = []
    for story in stories(setting.stories, wanted.named):
        some = score(story, setting.export(story))
        say(printing.figures_line(story.name, figures(some)))
        if wanted.misses:
            _each(say, printing.misses(some, wanted.misses))
        cases += some
    return cases


def _settle(
    wanted: Wanted,
    setting: Setting,
    now: Mapping[CaseName, Outcome],
    totals: Mapping[str, Figure],
    say: Say,
) -> int:
    """Compare with the floors; write them and the outcomes only if that was asked for and nothing is broken."""
    bounds = floors.lowered(floors.read(setting.floors), totals, wanted.lower, wanted.because)
    faults = floors.broken(bounds, totals)
    if not bounds and not wanted.accept:
        faults.append("there are no floors; `python -m evals stories --accept` sets them")
    for fault in faults:
        say(f"BROKEN {fault}")
    if faults:
        if wanted.accept:
            say('Nothing accepted. To let a bound fall: --accept --lower FIELD --because "..."')
        return 1
    if wanted.accept:
        floors.write(setting.floors, floors.raised(bounds, totals))
        accepted.write(setting.accepted, now, totals)
        say(f"Accepted: {setting.accepted.name} and {setting.floors.name} are written.")
    return 0


def _each(say: Say, lines: Iterable[str]) -> None:
    for line in lines:
        say(line)
