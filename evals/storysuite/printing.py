"""What a run of the stories says on the terminal. It decides nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from evals.storysuite.accepted import Accepted, CaseName, Flips
from evals.storysuite.cases import Case, Figure

EVERYTHING = "all"


def figures_line(name: str, figures: Mapping[str, Figure]) -> str:
    """One line: every figure with its number of cases."""
    return " ".join([name, *(f"{field}={f.value:.3f}({f.count})" for field, f in figures.items())])


def misses(cases: Iterable[Case], field: str) -> Iterator[str]:
    """A line for each wrong case of a field, or of all fields."""
    for case in cases:
        if case.outcome == "wrong" and field in (EVERYTHING, case.field):
            yield f"  {case.field} {case.story} {case.id}  {case.note}"


def flips_lines(flips: Flips) -> Iterator[str]:
    """Gains and losses, a line a field and story; silence where nothing changed."""
    for what, names in (("gained", flips.gains), ("lost", flips.losses)):
        for (field, story), ids in _by_field_and_story(names).items():
            yield f"{what:>7} {field:<28} {story}  {' '.join(ids)}"
    yield (
        f"{len(flips.gains)} gained, {len(flips.losses)} lost; "
        f"{flips.newly_asked} more could be asked, {flips.no_longer_asked} no longer"
    )


def totals_table(figures: Mapping[str, Figure], before: Accepted | None) -> Iterator[str]:
    """A line a field: its figure, its cases, and how far it moved since it was accepted."""
    for field, figure in figures.items():
        old = before.totals.get(field) if before else None
        moved = figure.value - old.value if old else 0.0
        yield f"  {field:<28} {figure.value:.4f}  of {figure.count:<4}" + (f"  {moved:+.4f}" * (abs(moved) >= 5e-5))


def _by_field_and_story(names: Iterable[CaseName]) -> dict[tuple[str, str], list[str]]:
    grouped: dict[tuple[str, str], list[str]] = {}
    for field, story, id in sorted(names):
        grouped.setdefault((field, story), []).append(id)
    return grouped
