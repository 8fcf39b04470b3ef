"""Floors never fall silently, and flips are shown, gains and losses apart."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner
from evals.__main__ import main
from evals.storysuite import accepted, floors
from evals.storysuite.accepted import Accepted, CaseName, Flips, flips
from evals.storysuite.cases import Case, Figure, Outcome, figures
from evals.storysuite.exported import Export
from evals.storysuite.floors import Floor
from evals.storysuite.gold import Story
from evals.storysuite.perfect import perfect_export
from evals.storysuite.suite import Setting, Wanted, run


def with_every(step: int) -> Callable[[Story], Export]:
    """An exporter that repeats the gold and leaves out one statement in `step`."""

    def export(story: Story) -> Export:
        whole = perfect_export(story)
        return replace(whole, attributions=tuple(a for i, a in enumerate(whole.attributions) if i % step))

    return export


@pytest.fixture
def setting(tmp_path: Path) -> Setting:
    for name in ("01-icebreaker-mandate", "02-budget-leak"):
        (tmp_path / "stories").mkdir(exist_ok=True)
        (tmp_path / "stories" / name).symlink_to(Setting().stories / name)
    return Setting(
        stories=tmp_path / "stories",
        accepted=tmp_path / "accepted.json",
        floors=tmp_path / "floors.json",
        export=perfect_export,
    )


def said(wanted: Wanted, setting: Setting) -> tuple[int, str]:
    lines: list[str] = []
    code = run(wanted, setting, lines.append)
    return code, "\n".join(lines)


def test_a_run_that_keeps_its_floors_passes(setting: Setting) -> None:
    assert said(Wanted(accept=True), setting)[0] == 0
    code, out = said(Wanted(), setting)
    assert code == 0
    assert "0 gained, 0 lost" in out


def test_a_figure_below_its_floor_fails_and_names_the_command(setting: Setting) -> None:
    said(Wanted(accept=True), setting)
    code, out = said(Wanted(), replace(setting, export=with_every(9)))
    assert code == 1
    assert "BROKEN recall_must is 0." in out
    assert "below its floor of 1.00; `python -m evals stories --misses recall_must` shows the misses" in out
    assert "   lost recall_must" in out
    assert "\n0 gained" in out


def test_a_worse_run_is_not_accepted_without_a_reason(setting: Setting) -> None:
    said(Wanted(accept=True), setting)
    before = setting.accepted.read_bytes(), setting.floors.read_bytes()
    assert said(Wanted(accept=True), replace(setting, export=with_every(9)))[0] == 1
    assert (setting.accepted.read_bytes(), setting.floors.read_bytes()) == before


def test_a_lowered_floor_keeps_its_reason_and_rises_again(setting: Setting) -> None:
    said(Wanted(accept=True), setting)
    worse = replace(setting, export=with_every(9))
    fields = tuple(floors.read(setting.floors))
    assert said(Wanted(accept=True, lower=fields, because="fewer pages"), worse)[0] == 0
    low = floors.read(setting.floors)["recall_must"]
    assert low.bound < 1
    assert [(x.was, x.became, x.because) for x in low.lowered] == [(1.0, low.bound, "fewer pages")]
    assert floors.read(setting.floors)["text_identical"].lowered == ()
    assert said(Wanted(accept=True), setting)[0] == 0
    high = floors.read(setting.floors)["recall_must"]
    assert (high.bound, high.lowered) == (1.0, low.lowered)


def test_better_figures_show_as_gains(setting: Setting) -> None:
    said(Wanted(accept=True), replace(setting, export=with_every(9)))
    code, out = said(Wanted(), setting)
    assert code == 0
    assert " 0 lost" in out
    assert "gained recall_must" in out


def test_a_suite_without_floors_does_not_pass(setting: Setting) -> None:
    code, out = said(Wanted(), setting)
    assert code == 1
    assert "there are no floors" in out


def test_some_stories_are_compared_with_no_floor(setting: Setting) -> None:
    said(Wanted(accept=True), setting)
    code, out = said(Wanted(named="01-"), replace(setting, export=with_every(3)))
    assert code == 0
    assert "02-" not in out


def test_accepting_twice_writes_the_same_bytes(setting: Setting) -> None:
    worse = replace(setting, export=with_every(5))
    said(Wanted(accept=True), worse)
    once = setting.accepted.read_bytes(), setting.floors.read_bytes()
    said(Wanted(accept=True), worse)
    assert (setting.accepted.read_bytes(), setting.floors.read_bytes()) == once


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        (["--lower", "record"], "--lower needs --accept"),
        (["--accept", "--lower", "record"], "--because"),
        (["--accept", "--lower", "record", "--because", "  "], "--because"),
        (["--accept", "--lower", "no_such_field", "--because", "x"], "no floor for no_such_field"),
        (["--accept", "--story", "01"], "whole suite"),
    ],
)
def test_wrong_usage_is_refused(options: list[str], complaint: str) -> None:
    result = CliRunner().invoke(main, ["stories", *options])
    assert result.exit_code == 2
    assert complaint in result.output


@pytest.mark.parametrize(
    ("field", "value", "bound"),
    [
        ("record", 0.8799, 0.87),
        ("record", 0.29, 0.29),
        ("record", 1.0, 1.0),
        ("furniture_leaks_per_article", 0.041, 0.05),
    ],
)
def test_a_bound_is_the_figure_in_hundredths_on_the_safe_side(field: str, value: float, bound: float) -> None:
    assert floors.bound_of(field, value) == bound
    assert floors.keeps(field, value, bound)


def test_leaks_have_a_ceiling() -> None:
    bounds = {"furniture_leaks_per_article": Floor(0.1)}
    assert floors.broken(bounds, {"furniture_leaks_per_article": Figure(0.09, 48)}) == []
    (fault,) = floors.broken(bounds, {"furniture_leaks_per_article": Figure(0.11, 48)})
    assert "above its ceiling of 0.10" in fault
    raised = floors.raised(bounds, {"furniture_leaks_per_article": Figure(0.02, 48)})
    assert raised["furniture_leaks_per_article"].bound == 0.02


def test_a_field_that_lost_all_its_cases_breaks_its_floor() -> None:
    assert "has no cases" in floors.broken({"record": Floor(0.5)}, {})[0]


def test_flips_tell_wrong_from_unasked() -> None:
    before = Accepted({("f", "s", "1"): "wrong", ("f", "s", "2"): "unasked", ("f", "s", "3"): "wrong"}, {})
    now: dict[CaseName, Outcome] = {
        ("f", "s", "1"): "right",
        ("f", "s", "2"): "wrong",
        ("f", "s", "3"): "unasked",
        ("f", "s", "4"): "wrong",
    }
    assert flips(before, now) == Flips((("f", "s", "1"),), (("f", "s", "4"),), newly_asked=1, no_longer_asked=1)


def test_an_invention_that_is_gone_is_a_gain_where_its_story_was_run() -> None:
    wrong: dict[CaseName, Outcome] = {("precision", "s", "a1@3-9"): "wrong", ("precision", "other", "a1@3-9"): "wrong"}
    now: dict[CaseName, Outcome] = {("record", "s", "1"): "right"}
    assert flips(Accepted(wrong, {}), now).gains == (("precision", "s", "a1@3-9"),)


def test_accepted_outcomes_survive_writing(tmp_path: Path) -> None:
    cases = [Case("f", "s", "1", 0.0), Case("f", "s", "2", None), Case("f", "s", "3", 1.0), Case("g", "s", "1", 0.5)]
    path = tmp_path / "accepted.json"
    accepted.write(path, accepted.outcomes(cases), figures(cases))
    read = accepted.read(path)
    assert read.outcomes == {("f", "s", "1"): "wrong", ("f", "s", "2"): "unasked", ("g", "s", "1"): "wrong"}
    assert read.totals == {"f": Figure(0.5, 2), "g": Figure(0.5, 1)}
    assert flips(read, accepted.outcomes(cases)) == Flips((), ())


@pytest.mark.skipif(not (Setting().accepted.exists() or Setting().floors.exists()), reason="nothing accepted yet")
def test_stories_keep_their_floors() -> None:
    code, out = said(Wanted(), Setting())
    assert code == 0, out
