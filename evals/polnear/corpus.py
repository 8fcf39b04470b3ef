"""Reads PolNeAR and has onrecord read its articles: text in, spans out. It compares nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import msgspec

from evals.polnear.scoring import Spans
from evals.polnear.tokens import Extent
from onrecord.pipeline import Plan
from onrecord.store.sql import as_document
from onrecord.types import Article, Attribution, Dossier


class Annotated(msgspec.Struct, frozen=True):
    """`skip` marks what need not be found: a cue without a word of communication."""

    source: tuple[Extent, ...] = ()
    cue: tuple[Extent, ...] = ()
    content: tuple[Extent, ...] = ()
    skip: bool = False

    def spans(self) -> Spans:
        return Spans(self.source, self.cue, self.content, self.skip)


class Annotations(msgspec.Struct, frozen=True):
    """One article. Nothing is counted in the regions to `ignore`."""

    id: str
    text: str
    attributions: tuple[Annotated, ...]
    ignore: tuple[Extent, ...] = ()


def annotated(path: Path) -> Iterator[Annotations]:
    decode = msgspec.json.Decoder(Annotations).decode
    with path.open("rb") as lines:
        for line in lines:
            if line.strip():
                yield decode(line)


def reader() -> Plan:
    """The stages of onrecord up to the one that gives attributions, whatever they are today."""
    from onrecord import defaults

    stages = defaults.plan().stages
    last = next(i for i, stage in enumerate(stages) if stage.gives == "attributions")
    return Plan(stages[: last + 1])


def readings(articles: Iterable[Annotations], plan: Plan) -> Iterator[tuple[Attribution, ...]]:
    """What the stages find in each text, which is all they are given. An article that fails ends the run."""
    for article in articles:
        page = Article(key=article.id, path=article.id, text=article.text, language="en")
        (reading,) = plan.run([Dossier(as_document(page))])
        if reading.failed is not None:
            raise RuntimeError(f"stage {reading.failed} cannot read {article.id}: {reading.reason}")
        yield reading.dossier.attributions or ()


def as_spans(attributions: Iterable[Attribution]) -> list[Spans]:
    return [Spans(a.source, a.cue, a.content) for a in attributions]


def statements(attributions: Iterable[Attribution]) -> list[Attribution]:
    """Those whose cue is an act of communication."""
    return [a for a in attributions if a.kind == "statement"]


def all_asked(spans: Iterable[Spans]) -> list[Spans]:
    """The same, with nothing optional."""
    return [replace(one, optional=False) for one in spans]
