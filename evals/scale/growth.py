"""The curve: what a page costs while a ledger grows, what a question costs at its end, and one more page.

Each stretch is a process of its own, whose peak of memory is measured. A folder that is kept holds what was measured
so far, and the same command goes on where it was stopped.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from evals.scale.articles import write_articles
from evals.scale.growing import MORE
from evals.scale.processes import run

STEPS = ("filing", "reading", "comparing", "printing")
Say = Callable[[str], object]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Pages added in one process: how many the ledger holds after it, CPU milliseconds a page of each step, and the
    peak of memory of all its processes in MB."""

    documents: int
    claims: int
    milliseconds: dict[str, float]
    peak: float

    @property
    def per_page(self) -> float:
        return sum(self.milliseconds.values())


@dataclass(slots=True)
class Curve:
    """What was measured, stretch by stretch; `asked` is of the whole ledger."""

    stretches: list[Stretch] = field(default_factory=list)
    asked: dict[str, Any] = field(default_factory=dict)


def grow(folder: Path, articles: Path, count: int, step: int, *, rules: bool, say: Say) -> Curve:
    """Add `count` articles, `step` at a time, and measure; whatever the folder holds already is not done again."""
    pages, ledger, kept = folder / "pages.jsonl", folder / "ledger.db", folder / "curve.json"
    if not pages.exists():
        write_articles(articles, pages, count + MORE)
    curve = _read(kept)
    options = ["--rules"] if rules else []
    for start in range(step * len(curve.stretches), count, step):
        stop = min(start + step, count)
        found, peak = _child(folder, ["add", ledger, pages, start, stop, *options])
        each = {name: 1000 * found["seconds"].get(name, 0.0) / (stop - start) for name in STEPS}
        curve.stretches.append(Stretch(found["documents"], found["claims"], each, peak))
        kept.write_text(json.dumps(asdict(curve), indent=1), encoding="utf-8")
        say(_row(curve.stretches[-1]))
    curve.asked, _ = _child(folder, ["ask", ledger, pages, count, *options])
    kept.write_text(json.dumps(asdict(curve), indent=1), encoding="utf-8")
    return curve


def _read(kept: Path) -> Curve:
    if not kept.exists():
        return Curve()
    held = json.loads(kept.read_text(encoding="utf-8"))
    return Curve([Stretch(**one) for one in held["stretches"]])


def _child(folder: Path, arguments: list[object]) -> tuple[dict[str, Any], float]:
    program = Path(__file__).with_name("growing.py")
    ran = run((sys.executable, str(program), *map(str, arguments)), folder)
    if ran.code:
        raise RuntimeError(f"{arguments[0]}: exit code {ran.code}: {ran.said[-400:]}")
    return json.loads(ran.said.strip().splitlines()[-1]), ran.together


HEAD = f"{'documents':>9} {'claims':>9} {'ms a page':>10} {' '.join(f'{name:>10}' for name in STEPS)} {'peak MB':>8}"


def _row(one: Stretch) -> str:
    steps = " ".join(f"{one.milliseconds[name]:10.1f}" for name in STEPS)
    return f"{one.documents:>9} {one.claims:>9} {one.per_page:10.1f} {steps} {one.peak:8.0f}"


def show(curve: Curve) -> Iterator[str]:
    """The curve and the questions, as lines of a table."""
    yield HEAD
    yield from map(_row, curve.stretches)
    if curve.asked:
        asked = curve.asked
        yield f"opening {asked['open']:.2f} s"
        more = sorted(asked["one_more"])
        yield f"one more page {more[len(more) // 2]:.2f} s (median of {len(more)}), at worst {more[-1]:.2f} s"
        yield f"removing them together {asked['removed']:.2f} s"
        yield from (f"{name:<26} {took:8.1f} ms" for name, took in asked["asked"].items())
