"""The plan is checked when it is made, its keys say what is stale, and one document's failure is its own."""

from __future__ import annotations

import pytest
from tests.conftest import FakeStage, article, fake_plan

from onrecord.errors import PlanError, StageError
from onrecord.pipeline import Plan
from onrecord.store.sql import as_document
from onrecord.types import Dossier


def dossier(text: str) -> Dossier:
    return Dossier(as_document(article(text)))


def test_a_stage_whose_need_nobody_gives_is_refused() -> None:
    with pytest.raises(PlanError, match=r"'chains' needs 'actors'"):
        Plan((FakeStage("chains", "chains", None, ("actors",)),))


def test_two_stages_that_give_the_same_are_refused() -> None:
    with pytest.raises(PlanError, match="both give 'segments'"):
        Plan((FakeStage("a", "segments", None), FakeStage("b", "segments", None)))


def test_a_field_that_no_dossier_has_is_refused() -> None:
    with pytest.raises(PlanError, match="does not have"):
        Plan((FakeStage("a", "mood", None),))


def test_a_new_version_changes_its_own_key_and_those_that_follow() -> None:
    def keys(version: str) -> dict[str, str]:
        first = FakeStage("segments", "segments", None, version=version)
        return dict(
            Plan((first, FakeStage("a", "attributions", None, ("segments",)), FakeStage("d", "dates", None))).keys
        )

    old, new = keys("1"), keys("2")
    assert {name for name in old if old[name] != new[name]} == {"segments", "a"}


def test_a_failure_is_a_value_and_the_batch_goes_on() -> None:
    bad, good = fake_plan().run([dossier("stop here: now"), dossier("Ada: ships sail")])
    assert (bad.failed, bad.reason, bad.findings) == ("segments", "cannot read this", ())
    assert good.failed is None
    assert [f.field for f in good.findings] == ["segments", "attributions", "actors", "chains", "stands", "dates"]


def test_what_is_fresh_is_not_done_again() -> None:
    plan = fake_plan()
    (done,) = plan.run([dossier("Ada: ships sail")])
    (again,) = plan.run([done.dossier], [frozenset({"segments", "attributions", "actors", "chains", "stands"})])
    assert [f.stage for f in again.findings] == ["dates"]


def test_a_bug_stops_the_run_and_names_stage_and_document() -> None:
    def bug(_: Dossier) -> None:
        raise ZeroDivisionError

    one = dossier("Ada: ships sail")
    with pytest.raises(ZeroDivisionError) as caught:
        Plan((FakeStage("dates", "dates", bug),)).run([one])
    assert caught.value.__notes__ == [f"in stage 'dates' while reading {one.document.id}"]


def test_an_expected_failure_must_be_a_stage_error() -> None:
    (reading,) = Plan((FakeStage("dates", "dates", lambda _: StageError("no calendar")),)).run([dossier("x: y")])
    assert reading.failed == "dates"


def test_a_bug_costs_one_document_when_many_are_attempted() -> None:
    def bug(dossier: Dossier) -> tuple[str, ...]:
        return ((), ("ok",))[dossier.document.text != "x: y"][0]  # type: ignore[misc]

    plan = Plan((FakeStage("segments", "segments", lambda _: ()), FakeStage("dates", "dates", bug, ("segments",))))
    bad, good = plan.attempt([dossier("x: y"), dossier("a: b")])
    assert (bad.failed, [f.stage for f in bad.findings]) == ("dates", ["segments"])
    assert bad.reason.startswith("a bug in onrecord, IndexError at test_pipeline.py:")
    assert good.failed is None
