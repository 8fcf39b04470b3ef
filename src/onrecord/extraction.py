"""Reads articles without a ledger: the plan over a stream, one JSON line a document. It stores nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from itertools import islice

import msgspec

from onrecord import defaults
from onrecord.export.interchange import extract_line
from onrecord.mastheads import completed
from onrecord.pipeline import Plan, Reading
from onrecord.runners import Runner, here
from onrecord.store.sql import as_document
from onrecord.types import Article, Dossier, Rejected

TOGETHER = 4
"""Articles read in one batch; memory holds a few batches at a time, however many articles there are."""

Incoming = Article | Rejected


def extracted(
    incoming: Iterable[Incoming], runner: Runner = here, min_score: float = 0.0, plan: Plan | None = None
) -> Iterator[str | Rejected]:
    """One line of JSON per article, in order; what could not be read comes through as it is."""
    work = partial(_lines, plan or defaults.reading(), min_score)
    with runner() as mapped:
        for lines in mapped(work, _batches(incoming)):
            yield from lines


def _batches(incoming: Iterable[Incoming]) -> Iterator[list[Incoming]]:
    rest = iter(incoming)
    while some := list(islice(rest, TOGETHER)):
        yield some


def _lines(plan: Plan, min_score: float, batch: list[Incoming]) -> list[str | Rejected]:
    articles = [item for item in batch if isinstance(item, Article)]
    readings = iter(plan.attempt([Dossier(as_document(completed(article))) for article in articles]))
    return [_line(next(readings), min_score) if isinstance(item, Article) else item for item in batch]


def _line(reading: Reading, min_score: float) -> str | Rejected:
    if reading.failed is not None:
        return Rejected(reading.dossier.document.path, f"stage {reading.failed}: {reading.reason}", "")
    return msgspec.json.encode(extract_line(_scored(reading.dossier, min_score))).decode()


def _scored(dossier: Dossier, min_score: float) -> Dossier:
    """Without the attributions that are less probable than `min_score`."""
    kept = tuple(a for a in dossier.attributions or () if a.score >= min_score)
    return replace(dossier, attributions=kept)
