"""Words per CPU second of every per-document stage and of the whole plan, beside the yardstick."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from benches.clock import count_words, cpu_seconds
from benches.texts import Text
from onrecord import defaults
from onrecord.ingest import stated
from onrecord.pipeline import Plan, Stage
from onrecord.store.sql import as_document
from onrecord.types import Article, Dossier, Outlet, Published


@dataclass(frozen=True, slots=True)
class Speed:
    """`times_yardstick` is how many times as long as the yardstick a word takes: it compares machines."""

    what: str
    words_per_second: float
    times_yardstick: float


def speeds(texts: Sequence[Text], yardstick: float) -> list[Speed]:
    """The stages in order, each on what the earlier ones gave; then reading alone, and all that a ledger needs."""
    plan = defaults.plan()
    batch = [Dossier(as_document(_article(text))) for text in texts]
    words = sum(count_words(text.text) for text in texts)
    found = []
    for stage in plan.stages:
        found.append(_speed(stage.name, words, cpu_seconds(partial(stage, batch)), yardstick))
        batch = _filled(stage, batch)
    wholes = (("reading, as extract does", defaults.reading()), ("whole plan of a ledger", plan))
    return [*found, *(_whole(name, which, texts, words, yardstick) for name, which in wholes)]


def _whole(name: str, plan: Plan, texts: Sequence[Text], words: int, yardstick: float) -> Speed:
    fresh = [Dossier(as_document(_article(text))) for text in texts]
    return _speed(name, words, cpu_seconds(lambda: plan.run(fresh)), yardstick)


def _speed(what: str, words: int, seconds: float, yardstick: float) -> Speed:
    rate = words / max(seconds, 1e-9)
    return Speed(what, rate, yardstick / rate)


def _filled(stage: Stage, batch: list[Dossier]) -> list[Dossier]:
    values = stage(batch)
    return [replace(d, **{stage.gives: value}) for d, value in zip(batch, values, strict=True)]


def _article(text: Text) -> Article:
    return Article(
        key=text.name,
        path=text.name,
        text=text.text,
        language="en",
        outlet=Outlet(text.outlet, "given") if text.outlet else Outlet(),
        published=stated(published=text.published).published or Published(),
    )
