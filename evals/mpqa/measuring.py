"""MPQA from file to figures: the share of speech events whose whole chain is right, by length."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from evals.mpqa.corpus import Annotated, Event, documents, sorts
from evals.mpqa.matching import Deriver, Found, derived, entries, nearest, same
from evals.polnear.tokens import Article
from onrecord.pipeline import Plan
from onrecord.store.sql import as_document
from onrecord.types import Article as Page
from onrecord.types import Dossier

Say = Callable[[str], object]
WAYS: dict[str, Deriver] = {"onrecord": derived, "entries alone": entries, "nearest encloses": nearest}
SORTS = ("told", "not done", "noun and other")
KINDS = (
    "2",
    *(f"2, {sort}" for sort in SORTS),
    "3 and more",
    *(f"3 and more, {sort}" for sort in (*SORTS, "in quotation", "in other words", "of oneself")),
)
"""By length and sort; "told" are those that a verb tells as done, which is what a ledger of statements holds."""


@dataclass(slots=True)
class Count:
    """Events of one length by one way: annotated, found (a cue there), right in length and every member."""

    gold: int = 0
    found: int = 0
    right: int = 0


@dataclass(slots=True)
class Measured:
    documents: int = 0
    seconds: float = 0.0
    counts: dict[str, dict[str, Count]] = field(default_factory=lambda: {w: {n: Count() for n in KINDS} for w in WAYS})
    misses: list[str] = field(default_factory=list)

    def as_json(self) -> dict[str, object]:
        return {
            way: {length: {"gold": c.gold, "found": c.found, "right": c.right} for length, c in by_length.items()}
            for way, by_length in self.counts.items()
        }


def measure(path: Path) -> Measured:
    from onrecord import defaults

    plan, measured = defaults.plan(), Measured()
    for gold in documents(path):
        started = time.process_time()
        found = Found(_read(plan, gold))
        measured.seconds += time.process_time() - started
        measured.documents += 1
        article = Article(gold.text)
        for event in gold.events:
            _count(measured, gold, article, found, event)
    return measured


def _read(plan: Plan, gold: Annotated) -> Dossier:
    page = Page(key=gold.name, path=gold.name, text=gold.text, language="en")
    (reading,) = plan.run([Dossier(as_document(page))])
    if reading.failed is not None:
        raise RuntimeError(f"stage {reading.failed} cannot read {gold.name}: {reading.reason}")
    return reading.dossier


def _count(measured: Measured, gold: Annotated, article: Article, found: Found, event: Event) -> None:
    length = "2" if len(event.chain) == 2 else "3 and more"
    kinds = [length, *(f"{length}, {sort}" for sort in sorts(gold, event))]
    for way, derive in WAYS.items():
        members = derive(found, event)
        right = members is not None and same(gold, article, event, members)
        for count in (measured.counts[way][kind] for kind in kinds):
            count.gold += 1
            count.found += members is not None
            count.right += right
        if way == "onrecord" and not right:
            measured.misses.append(f"{', '.join([length, *sorts(gold, event)])}  {_miss(gold, found, event)}")


def _miss(gold: Annotated, found: Found, event: Event) -> str:
    members = derived(found, event)
    ours = "not found"
    if members is not None:
        ours = " > ".join(["w", *(m.spans[0].of(gold.text) if m.spans else "nobody" for m in members)])
    around = gold.text[max(0, event.start - 150) : event.start]
    around += f"[[{event.text}]]" + gold.text[event.end : event.end + 80]
    return f"{gold.name}  {' > '.join(event.chain)}  |  {ours}  |  {' '.join(around.split())}"


def show(measured: Measured, say: Say) -> None:
    say(f"{measured.documents} documents, read in {measured.seconds:.1f} CPU seconds")
    say("")
    for line in _table(measured):
        say(line)


def _table(measured: Measured) -> Iterator[str]:
    yield f"{'chains right':<20} {'length':<27} {'of all':>7} {'of found':>9} {'right':>6} {'found':>6}  annotated"
    for way, by_length in measured.counts.items():
        for length, c in by_length.items():
            of_all, of_found = (100 * c.right / (n or 1) for n in (c.gold, c.found))
            yield f"{way:<20} {length:<27} {of_all:7.1f} {of_found:9.1f} {c.right:6d} {c.found:6d} {c.gold:10d}"
