"""The scorer: a flawless export scores 1 in every field, and each planted error lowers its own field only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import pytest
from evals.storysuite import exported as x
from evals.storysuite.cases import LOWER_IS_BETTER, Figure, figures
from evals.storysuite.gold import Story, read_story, stories
from evals.storysuite.perfect import perfect_export
from evals.storysuite.scoring import score
from evals.storysuite.words import Extent, likeness, plain_name, words

STORIES = Path(__file__).parents[2] / "evals" / "stories"

Damage = Callable[[x.Export], x.Export]


@cache
def story() -> Story:
    return read_story(STORIES / "01-icebreaker-mandate")


def scored(export: x.Export) -> dict[str, Figure]:
    return figures(score(story(), export))


def fallen(export: x.Export) -> set[str]:
    """Fields that are worse than flawless."""
    return {
        field
        for field, figure in scored(export).items()
        if (figure.value > 0 if field in LOWER_IS_BETTER else figure.value < 1)
    }


def first(export: x.Export, that: Callable[[x.Attribution], object]) -> x.Attribution:
    return next(a for a in export.attributions if that(a) and a.segment == "body" and _level(a.id) == "MUST")


def _level(id: str) -> str:
    return next(g.level for g in story().gold.attributions if g.id == id)


def changed(that: Callable[[x.Attribution], object], **how: Any) -> Damage:
    """Change fields of the first statement of which `that` holds; a callable value gets the statement."""

    def damage(export: x.Export) -> x.Export:
        old = first(export, that)
        values = {name: value(old) if callable(value) else value for name, value in how.items()}
        new = msgspec.structs.replace(old, **values)
        return replace(export, attributions=tuple(new if a is old else a for a in export.attributions))

    return damage


def claim_changed(id: str, **how: Any) -> Damage:
    def damage(export: x.Export) -> x.Export:
        claims = (msgspec.structs.replace(c, **how) if c.id == id else c for c in export.claims)
        return replace(export, claims=tuple(claims))

    return damage


def invented(export: x.Export) -> x.Export:
    extra = msgspec.structs.replace(first(export, lambda a: True), id="more")
    return replace(export, attributions=(extra, *export.attributions))


def leaked(export: x.Export) -> x.Export:
    line = next(s for s in story().gold.segments if s.kind == "furniture")
    extra = msgspec.structs.replace(
        first(export, anything), id="more", document=line.file, content=x.Pieces((line.span.extent,))
    )
    return replace(export, attributions=(*export.attributions, extra))


def renamed(export: x.Export) -> x.Export:
    documents = tuple(msgspec.structs.replace(d, text=d.text + " ") for d in export.documents)
    return replace(export, documents=documents)


def anything(_: x.Attribution) -> bool:
    return True


def with_condition(a: x.Attribution) -> bool:
    return bool(a.conditions)


def without_condition(a: x.Attribution) -> bool:
    return not a.conditions


def hops_changed(**how: str) -> Callable[[x.Attribution], tuple[x.Hop, ...]]:
    return lambda a: tuple(h if h.basis != "explicit" else msgspec.structs.replace(h, **how) for h in a.chain)


PLANTED: list[tuple[str, Damage, set[str]]] = [
    ("a text that was changed", renamed, {"text_identical"}),
    ("the same statement twice", invented, {"precision"}),
    ("a statement taken from furniture", leaked, {"precision", "furniture_leaks_per_article"}),
    (
        "a span past the end of the text",
        changed(anything, cue=x.Pieces(((0, 10**6),))),
        {"spans_in_range"},
    ),
    (
        "the wrong words as source",
        changed(anything, source=lambda a: x.Party((), a.source.entity, a.source.name)),
        {"source_span"},
    ),
    (
        "the right words, the wrong person",
        changed(anything, source=lambda a: x.Party(a.source.spans, None, "Nobody")),
        {"source_resolved"},
    ),
    (
        "a hop left out",
        changed(lambda a: sum(h.basis == "explicit" for h in a.chain) == 1, chain=lambda a: a.chain[:1]),
        {"chain_exact"},
    ),
    (
        "one of two hops left out",
        changed(lambda a: sum(h.basis == "explicit" for h in a.chain) == 2, chain=lambda a: a.chain[:-1]),
        {"chain_exact", "chain_exact_2plus"},
    ),
    ("a hop in the wrong role", changed(lambda a: len(a.chain) == 2, chain=hops_changed(role="asker")), {"hop_role"}),
    (
        "a hop named the wrong way",
        changed(lambda a: len(a.chain) == 2, chain=hops_changed(naming="unknown")),
        {"hop_naming"},
    ),
    ("the wrong record", changed(anything, record="unattributed"), {"record"}),
    ("the wrong side", changed(anything, polarity="not_ruled_out"), {"polarity"}),
    ("the wrong manner", changed(lambda a: a.manner == "direct", manner="indirect"), {"manner"}),
    ("a quotation lost", changed(lambda a: a.quoted, quoted=()), {"quoted_exact"}),
    ("a condition lost", changed(with_condition, conditions=()), {"condition_found"}),
    ("a condition invented", changed(without_condition, conditions=(x.Words((0, 9)),)), {"condition_not_invented"}),
    ("the wrong day", changed(lambda a: a.said.earliest, said=x.Days("1999-01-01", "1999-01-01")), {"said_exact"}),
    (
        "a day that nobody gives",
        changed(lambda a: not a.said.earliest, said=x.Days("1999-01-01", None)),
        {"said_not_overclaimed"},
    ),
    (
        "a reason for anonymity lost",
        changed(lambda a: a.reason_for_anonymity, reason_for_anonymity=None),
        {"anonymity_reason"},
    ),
    (
        "an origin too many",
        claim_changed("c1", sides={"affirms": x.Side("several", 2), "denies": x.Side("one", 1)}),
        {"origins_right", "origins_right_nonempty"},
    ),
    (
        "an origin where there is none",
        claim_changed("c2", sides={"affirms": x.Side("one", 1), "denies": x.Side("one", 1)}),
        {"origins_right"},
    ),
    ("an open report taken for answered", claim_changed("c2", open=()), {"open_right"}),
    ("one utterance taken for many", claim_changed("c1", wordings=()), {"wordings_grouped"}),
    ("positions lost", claim_changed("c1", positions=()), {"positions_found"}),
]


@pytest.mark.parametrize("name", [folder.name for folder in sorted(STORIES.glob("*-*"))])
def test_a_flawless_export_scores_one(name: str) -> None:
    told = read_story(STORIES / name)
    found = figures(score(told, perfect_export(told)))
    assert {field: f.value for field, f in found.items()} == {f: float(f not in LOWER_IS_BETTER) for f in found}


@pytest.mark.parametrize(("phenomenon", "damage", "fields"), PLANTED, ids=[p[0] for p in PLANTED])
def test_a_planted_error_lowers_its_field_only(phenomenon: str, damage: Damage, fields: set[str]) -> None:
    assert fallen(damage(perfect_export(story()))) == fields


def test_every_field_has_a_planted_error() -> None:
    planted = set().union(*(fields for _, _, fields in PLANTED))
    elsewhere = {"recall_must", "recall_should", "claims_b3_precision", "claims_b3_recall", "stories_run"}
    assert planted | elsewhere == set(scored(perfect_export(story())))


def test_a_statement_that_is_not_found_lowers_recall_and_is_asked_nothing_else() -> None:
    whole = perfect_export(story())
    plain = {g.id for g in story().gold.attributions if not g.claim and g.level == "MUST"}
    lost = first(whole, lambda a: a.id in plain)
    damaged = replace(whole, attributions=tuple(a for a in whole.attributions if a is not lost))
    assert fallen(damaged) == {"recall_must"}
    unasked = {case.field for case in score(story(), damaged) if case.id == lost.id and case.outcome == "unasked"}
    assert {"polarity", "record", "chain_exact"} <= unasked


def test_claims_thrown_together_lower_precision_and_claims_torn_apart_recall() -> None:
    whole = perfect_export(story())
    one, two, *rest = whole.claims
    together = msgspec.structs.replace(one, attributions=one.attributions + two.attributions)
    assert "claims_b3_precision" in fallen(replace(whole, claims=(together, *rest)))
    apart = msgspec.structs.replace(one, attributions=one.attributions[:-1])
    assert "claims_b3_recall" in fallen(replace(whole, claims=(apart, two, *rest)))
    assert "claims_b3_precision" not in fallen(replace(whole, claims=(apart, two, *rest)))


def test_an_empty_export_scores_nothing_and_breaks_nothing() -> None:
    found = scored(x.Export((), (), {}, ()))
    assert found["recall_must"].value == found["origins_right"].value == found["positions_found"].value == 0
    assert "precision" not in found


def test_cases_have_names_of_their_own() -> None:
    for told in stories(STORIES):
        names = [(c.field, c.id) for c in score(told, perfect_export(told))]
        assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("one", "other", "like"),
    [([(0, 11)], [(0, 11)], 1.0), ([(0, 11)], [(0, 3)], 2 / 3), ([(0, 3)], [(4, 11)], 0.0), ([], [(0, 3)], 0.0)],
)
def test_likeness_is_f1_of_words(one: list[Extent], other: list[Extent], like: float) -> None:
    text = "The... valley"
    assert likeness(words(text, one), words(text, other)) == pytest.approx(like)


@pytest.mark.parametrize(
    ("name", "plain"), [("The Harbour Board", "harbour board"), ("Dr. O'Neil", "dr oneil"), (None, ""), ("the", "the")]
)
def test_names_are_compared_without_dress(name: str | None, plain: str) -> None:
    assert plain_name(name) == plain
