"""One stretch of a growing ledger, in a process of its own: adds so many pages, or asks the questions of readers.

    python growing.py add LEDGER PAGES START STOP [--rules]
    python growing.py ask LEDGER PAGES NEXT [--rules]

Prints one line of JSON. `--rules` reads attributions with the rules alone, which is several times as fast as with the
encoder and finds somewhat fewer.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from onrecord import defaults
from onrecord.archive import Archive, Progress
from onrecord.ingest import read, stated
from onrecord.pipeline import Plan
from onrecord.runners import best
from onrecord.stages.attributions import Attributions
from onrecord.types import Article
from onrecord.types.edition import ClaimQuery, EntityQuery

MORE = 16
"""Pages that are added one at a time to the whole ledger: what one costs depends on who is named in it."""
TIMES = 3
"""Times that a question is asked; the fastest counts, for other work on the machine only makes it slower."""


class Watch:
    """CPU seconds of each step, of this process and those that read for it: other work disturbs them less."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self._last = os.times()

    def __call__(self, progress: Progress) -> None:
        now, last = os.times(), self._last
        own = now.user + now.system - last.user - last.system
        readers = now.children_user + now.children_system - last.children_user - last.children_system
        for step, took in ((progress.step, own), ("reading", readers)):
            self.seconds[step] = self.seconds.get(step, 0.0) + took
        self._last = now


def pages(path: Path, start: int, stop: int) -> Iterator[Article]:
    """The articles on some lines of a file; no other line is read as an article."""
    with path.open("rb") as lines, tempfile.TemporaryDirectory() as folder:
        some = Path(folder) / "some.jsonl"
        some.write_bytes(b"".join(islice(lines, start, stop)))
        yield from (item for item in read([str(some)], stated(), sys.stdin.buffer) if isinstance(item, Article))


def plan(rules: bool) -> Plan:
    whole = defaults.plan()
    if not rules:
        return whole
    return Plan(tuple(Attributions() if stage.gives == "attributions" else stage for stage in whole.stages))


def add(ledger: Path, path: Path, start: int, stop: int, *, rules: bool) -> dict[str, Any]:
    """Add the pages from `start` to `stop`; the CPU seconds that each step took."""
    watch = Watch()
    with Archive.open(str(ledger), write=True, plan=plan(rules)) as archive:
        archive.add(pages(path, start, stop), watch)
        archive.update(best(None), watch)
        totals = archive.totals()
    return {"documents": totals.documents, "claims": totals.claims, "entries": totals.entries, "seconds": watch.seconds}


def ask(ledger: Path, path: Path, following: int, *, rules: bool) -> dict[str, Any]:
    """The milliseconds of each question, and the CPU seconds of one more page, for each of some; they are removed
    again."""
    started = time.perf_counter()
    with Archive.open(str(ledger), plan=plan(rules)) as archive:
        archive.edition()
        opened = time.perf_counter() - started
        asked = {name: _milliseconds(question) for name, question in questions(archive).items()}
    with Archive.open(str(ledger), write=True, plan=plan(rules)) as archive:
        before = set(archive.document_ids())
        one_more = [_one_more(archive, path, number) for number in _numbers(path, following)]
        added = set(archive.document_ids()) - before
        started = time.process_time()
        archive.remove(added)
        removed = time.process_time() - started
    return {"open": opened, "asked": asked, "one_more": one_more[1:], "removed": removed, "added": len(added)}


def _numbers(path: Path, following: int) -> range:
    """The lines of the pages that come next, the first of which starts the readers and is not counted."""
    with path.open("rb") as lines:
        return range(following, min(following + MORE, sum(1 for _ in lines)))


def _one_more(archive: Archive, path: Path, number: int) -> float:
    """The CPU seconds of one page more."""
    started = time.process_time()
    archive.add(pages(path, number, number + 1))
    archive.update()
    return time.process_time() - started


def questions(archive: Archive) -> dict[str, Callable[[], object]]:
    """What pages ask."""
    most = archive.claims(ClaimQuery(order="documents", limit=1)).rows[0]
    party = archive.entities(EntityQuery(limit=1)).rows[0]
    outlet = archive.outlets(limit=1).rows[0].name
    document = archive.document_ids()[0]
    attribution = archive.claim(most.id).attributions[0].attribution
    wanted = {
        "claims": ClaimQuery(),
        "claims, latest": ClaimQuery(order="latest", single=False),
        "claims, 40th page": ClaimQuery(offset=2000),
        "claims, a common word": ClaimQuery(words="president"),
        "claims, a phrase": ClaimQuery(words='"white house"'),
        "claims, an outlet": ClaimQuery(outlet=outlet),
        "claims, an actor": ClaimQuery(actor=party.id),
        "claims, affirmed": ClaimQuery(stance="affirms"),
        "claims, anonymous": ClaimQuery(record="anonymous"),
        "claims, several origins": ClaimQuery(outcome="several"),
        "claims, contested": ClaimQuery(contested=True),
        "claims, open": ClaimQuery(open=True),
    }
    found: dict[str, Callable[[], object]] = {
        name: (lambda query=query: archive.claims(query)) for name, query in wanted.items()
    }
    return found | {
        "entities": lambda: archive.entities(),
        "entities by a name": lambda: archive.entities(EntityQuery(words="john")),
        "outlets": lambda: archive.outlets(),
        "lines of an entity": lambda: archive.lines_of_entity(party.id),
        "search, a common word": lambda: archive.search("president"),
        "search, a phrase": lambda: archive.search('"white house" denied'),
        "book of a claim": lambda: archive.book_of_claim(most.id),
        "book of a document": lambda: archive.book_of_document(document),
        "book of an entity": lambda: archive.book_of_entity(party.id),
        "book of an outlet": lambda: archive.book_of_outlet(outlet),
        "ties of an attribution": lambda: archive.ties_of([attribution]),
        "totals": lambda: archive.totals(),
    }


def _milliseconds(question: Callable[[], object]) -> float:
    found = []
    for _ in range(TIMES):
        started = time.perf_counter()
        question()
        found.append(1000 * (time.perf_counter() - started))
    return min(found)


def main(arguments: list[str]) -> None:
    rules = "--rules" in arguments
    what, ledger, path, *numbers = [word for word in arguments if word != "--rules"]
    do = {"add": add, "ask": ask}[what]
    print(json.dumps(do(Path(ledger), Path(path), *map(int, numbers), rules=rules)))


if __name__ == "__main__":
    main(sys.argv[1:])
