"""Extraction streams: a line a page, in order, the same beside whatever pages, however many are read at once."""

from __future__ import annotations

import json
import tracemalloc
from collections.abc import Iterator
from dataclasses import replace

import pytest
from tests.conftest import FakeStage, article, attributions, fake_plan

from onrecord import defaults
from onrecord.extraction import TOGETHER, Incoming, extracted
from onrecord.pipeline import Plan
from onrecord.runners import here, processes
from onrecord.types import Attribution, Dossier, Rejected, Span

PAGES = [
    "The quay will close, the harbour board said on Monday.",
    "“We were never asked,” said Oona Pell, a diver. The board denied that.",
    "The museum opens at ten.",
    "According to two people familiar with the talks, the fee was too low. " * 40,
    "Moe refused to comment.\n\nLund: ‘It is a wreck,’ he told the weekly Kustbladet.",
    "said said said “ ” ‘ \u202e",
    "An audit found that nine lamps were missing, Radio Ost reported, citing the mayor.",
]


def scored(dossier: Dossier) -> tuple[Attribution, ...]:
    """Two attributions, one of 0.3 and one of 0.7."""
    (one,) = attributions(dossier)
    return (replace(one, score=0.3), replace(one, id=one.id + "x", content=(Span(0, 1),), score=0.7))


@pytest.mark.parametrize(("least", "kept"), [(0.0, [0.3, 0.7]), (0.3, [0.3, 0.7]), (0.31, [0.7]), (0.71, [])])
def test_the_least_score_is_that_of_the_readers_joined(least: float, kept: list[float]) -> None:
    stages = fake_plan().stages
    plan = Plan(tuple(FakeStage(s.name, s.gives, scored, s.needs) if s.name == "attributions" else s for s in stages))
    (line,) = extracted([article("Marr: it rained")], min_score=least, plan=plan)
    assert isinstance(line, str)
    assert [a["score"] for a in json.loads(line)["attributions"]] == kept


def test_few_pages_are_held_at_a_time() -> None:
    length, taken = 50_000, 0

    def pages() -> Iterator[Incoming]:
        nonlocal taken
        for taken in range(1, 20 * TOGETHER + 1):
            yield article(f"Marr: it rained {taken} times{' again' * (length // 6)}", key=str(taken))

    tracemalloc.start()
    ahead = [taken - done for done, _ in enumerate(extracted(pages(), plan=fake_plan()))]
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (taken, max(ahead)) == (20 * TOGETHER, TOGETHER)
    assert most < 10 * TOGETHER * length


def test_a_page_reads_the_same_beside_others_and_in_any_order() -> None:
    plan = defaults.plan()
    pages = [article(text, key=str(n)) for n, text in enumerate(PAGES)]
    alone = [line for page in pages for line in extracted([page], plan=plan)]
    assert list(extracted(pages, plan=plan)) == alone
    assert list(extracted(reversed(pages), plan=plan)) == alone[::-1]


def test_what_cannot_be_read_keeps_its_place() -> None:
    bad = Rejected("x.txt", "no text", "")
    lines = list(extracted([article("Marr: one"), bad, article("Marr: two")], plan=fake_plan()))
    assert [line == bad for line in lines] == [False, True, False]


@pytest.mark.slow
def test_two_processes_give_what_one_gives() -> None:
    pages = [article(text, key=str(n)) for n, text in enumerate(PAGES)]
    assert list(extracted(pages, processes(2))) == list(extracted(pages, here))
