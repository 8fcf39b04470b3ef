"""Judges the attributions found in one article against the annotated ones. It reads no file and draws no interval.

Pairs are one to one, by the summed overlap of contents; among equals the better source decides, then the better
cue. An annotated attribution that is optional need not be found, and what is found there is not held against
anybody. Attributions without a word of content take no part.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from evals.polnear.assignment import assignment
from evals.polnear.tokens import Article, Extent, Tokens, Type, overlap

MEASURES = ("attr", "attr.strict", "content.exact", "content.iou50")
"""attr: contents overlap by half, and the source shares a word with the head of the annotated one, or both have
none. attr.strict: the sources overlap by half as well. content.exact and .iou50: the content alone."""
TYPES: tuple[Type, ...] = ("direct", "mixed", "indirect")
NAMES = tuple(f"{measure}{ending}" for ending in ("", *(f"/{t}" for t in TYPES)) for measure in MEASURES)
ENOUGH = 0.5


@dataclass(frozen=True, slots=True)
class Spans:
    """One attribution as spans; `optional` only for annotated ones."""

    source: Sequence[Extent]
    cue: Sequence[Extent]
    content: Sequence[Extent]
    optional: bool = False


@dataclass(slots=True)
class Counts:
    """Right ones among the found, found, right ones among the annotated, annotated."""

    right_found: int = 0
    found: int = 0
    right_gold: int = 0
    gold: int = 0


@dataclass(frozen=True, slots=True)
class _Worded:
    source: Tokens
    cue: Tokens
    content: Tokens
    type: Type
    optional: bool


Verdict = frozenset[str]
"""The measures by which a pair is right."""


@dataclass(slots=True)
class Tally:
    """The counts of one article, by name of the measure."""

    counts: dict[str, Counts] = field(default_factory=lambda: {name: Counts() for name in NAMES})

    def found(self, verdict: Verdict, type: Type) -> None:
        for measure, counts in self._of(type):
            counts.found += 1
            counts.right_found += measure in verdict

    def gold(self, verdict: Verdict, type: Type) -> None:
        for measure, counts in self._of(type):
            counts.gold += 1
            counts.right_gold += measure in verdict

    def _of(self, type: Type) -> Iterator[tuple[str, Counts]]:
        for measure in MEASURES:
            yield measure, self.counts[measure]
            yield measure, self.counts[f"{measure}/{type}"]


def judge(article: Article, gold: Iterable[Spans], found: Iterable[Spans]) -> Tally:
    """Count what is right; each side is typed by its own content."""
    golds, founds = _worded(article, gold), _worded(article, found)
    pairs = assignment(_weights(founds, golds))
    verdicts = {i: _verdict(article, founds[i], golds[j]) for i, j in pairs.items()}
    nobody_asked = frozenset[int]().union(*(g.content for g in golds if g.optional))
    tally = Tally()
    for i, one in enumerate(founds):
        verdict = verdicts.get(i, frozenset())
        paired_with_optional = i in pairs and golds[pairs[i]].optional
        mostly_optional = 2 * len(one.content & nobody_asked) > len(one.content)
        if not paired_with_optional and ("content.iou50" in verdict or not mostly_optional):
            tally.found(verdict, one.type)
    found_by = {j: i for i, j in pairs.items()}
    for j, g in enumerate(golds):
        if not g.optional:
            tally.gold(verdicts[found_by[j]] if j in found_by else frozenset(), g.type)
    return tally


def _worded(article: Article, spans: Iterable[Spans]) -> list[_Worded]:
    some = []
    for one in spans:
        content = article.tokens(one.content)
        if content:
            source, cue = article.tokens(one.source), article.tokens(one.cue)
            some.append(_Worded(source, cue, content, article.type_of(content), one.optional))
    return some


def _weights(founds: Sequence[_Worded], golds: Sequence[_Worded]) -> dict[tuple[int, int], float]:
    """Overlap of contents decides; sources and cues only where that leaves a choice."""
    return {
        (i, j): shared + 1e-4 * overlap(one.source, g.source) + 1e-5 * overlap(one.cue, g.cue)
        for i, one in enumerate(founds)
        for j, g in enumerate(golds)
        if (shared := overlap(one.content, g.content))
    }


def _verdict(article: Article, one: _Worded, gold: _Worded) -> Verdict:
    return frozenset(_right_by(article, one, gold))


def _right_by(article: Article, one: _Worded, gold: _Worded) -> Iterator[str]:
    if one.content == gold.content:
        yield "content.exact"
    if overlap(one.content, gold.content) < ENOUGH:
        return
    yield "content.iou50"
    if not gold.source:
        if not one.source:
            yield from ("attr", "attr.strict")
    elif one.source & article.head(gold.source):
        yield "attr"
        if overlap(one.source, gold.source) >= ENOUGH:
            yield "attr.strict"
