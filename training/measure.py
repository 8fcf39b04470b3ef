"""Measures a model on annotated texts and says how sure the figures are. It trains and changes nothing.

PolNeAR is scored by the evaluation program of the data folder (`eval_attribution.py`), handed in as a path; recall
by phenomenon and on the stories is counted here.
"""

from __future__ import annotations

import importlib.util
import json
import random
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Protocol

import numpy as np

from onrecord.models.calibration import Calibration
from onrecord.models.tagger import Found
from onrecord.types import AttributionKind, Span
from training.augment import marks, no_marks, without_breaks
from training.data import Gold, Text
from training.reading import Reader, verdicts, words

DRAWS, SEED = 1000, 13

METRICS = (
    "attr",
    "attr.strict",
    "attr/direct",
    "attr/mixed",
    "attr/indirect",
    "span.source",
    "span.cue",
    "span.content",
)

_DENY = re.compile(
    r"\b(den(?:y|ie[sd]|ying|ials?)|reject\w*|refus\w*|dismiss\w*|disput\w*|declin\w*|refut\w*|contradict\w*)\b", re.I
)
_UNNAMED = re.compile(
    r"\b(sources?|officials?|aides?|insiders?|advisers?|advisors?|strategists?|diplomats?|staffers?|operatives?"
    r"|pe(?:rson|ople)|someone|somebody|observers?|critics|analysts?|experts?|supporters|allies)\b",
    re.I,
)
_PAPER = re.compile(
    r"\b(reports?|polls?|surveys?|stud(?:y|ies)|documents?|e-?mails?|letters?|memos?|filings?|records|statement|lawsuit"
    r"|Times|Post|Journal|CNN|News|Politico|Magazine|Reuters|newspapers?|media|data|figures|numbers)\b"
)
_PRONOUN = re.compile(r"(?:s?he|they|it|I|we|who|which|that|those|these)$", re.I)

PHENOMENA: dict[str, Callable[[Text, Gold], bool]] = {
    "denials and refusals": lambda t, g: bool(_DENY.search(_of(t, g.cue))),
    "unnamed sources": lambda t, g: bool(_UNNAMED.search(_of(t, g.source))) and not _names(_of(t, g.source)),
    "outlets, reports and polls as sources": lambda t, g: bool(_PAPER.search(_of(t, g.source))),
    "pronouns as sources": lambda t, g: bool(_PRONOUN.match(_of(t, g.source))),
    "cue before content": lambda t, g: bool(g.cue and g.content) and g.cue[0] < g.content[0],
    "content before cue": lambda t, g: bool(g.cue and g.content) and g.content[0] < g.cue[0],
    "content in several pieces": lambda t, g: len(g.content) > 1,
}


class Said(Protocol):
    """One attribution, by the encoder alone or as the program gives it."""

    @property
    def source(self) -> tuple[Span, ...]: ...
    @property
    def cue(self) -> tuple[Span, ...]: ...
    @property
    def content(self) -> tuple[Span, ...]: ...
    @property
    def kind(self) -> AttributionKind: ...
    @property
    def score(self) -> float: ...


Finds = Callable[[Text], Sequence[Said]]
"""Gives the attributions of a text that are sure enough to be shown."""


@dataclass(frozen=True, slots=True)
class Share:
    """A share with its 95 % interval over articles, and the number that it is a share of."""

    value: float
    low: float
    high: float
    count: int


def _of(text: Text, spans: Sequence[tuple[int, int]]) -> str:
    return " ".join(text.text[s:e] for s, e in spans)


def _names(words_: str) -> bool:
    return bool(re.search(r"(?<=\s)[A-Z][a-z]+\s[A-Z][a-z]+", words_))


def scorer(path: Path) -> ModuleType:
    """The evaluation program as a module."""
    spec = importlib.util.spec_from_file_location("eval_attribution", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def encoder(reader: Reader, calibration: Calibration) -> Finds:
    """What the encoder alone finds."""

    def finds(text: Text) -> list[Found]:
        groups = reader.groups(text)
        scored = ((g, calibration.kind_of(g.signs), calibration.score(g.signs)) for g in groups)
        found = (Found(g.source, g.cue, g.content, kind, score) for g, kind, score in scored)
        return [f for f in found if f.score >= calibration.least]

    return finds


def polnear(program: ModuleType, gold: Path, finds: Finds, texts: Sequence[Text]) -> dict:
    """{"whole corpus" | "statements": {metric: {"f1", "p", "r", "f1_ci"}}}."""
    lines = [json.loads(line) for line in gold.read_text(encoding="utf-8").splitlines() if line]
    found = {t.id: finds(t) for t in texts}
    told = {i: [g for g in groups if g.kind == "statement"] for i, groups in found.items()}
    whole = [{**line, "attributions": [{**a, "skip": False} for a in line["attributions"]]} for line in lines]
    return {
        "whole corpus": _scored(program, whole, found),
        "statements": _scored(program, lines, told),
    }


def _scored(program: ModuleType, gold: list[dict], found: Mapping[str, Sequence[Said]]) -> dict:
    predictions = [{"id": i, "attributions": [_line(g) for g in groups]} for i, groups in found.items()]
    result = program.evaluate(gold, predictions, boot=DRAWS, seed=SEED)
    return {m: {k: _rounded(result[m][k]) for k in ("f1", "p", "r", "f1_ci")} for m in METRICS}


def _line(group: Said) -> dict:
    return {role: [list(s) for s in getattr(group, role)] for role in ("source", "cue", "content")}


def _rounded(value: object) -> object:
    if isinstance(value, (list, tuple)):
        return [_rounded(v) for v in value]
    return round(100 * float(value), 1)  # type: ignore[arg-type]


def recalls(finds: Finds, texts: Sequence[Text], *, attitudes: bool) -> dict[str, Share]:
    """Share of the gold attributions of each phenomenon that are found with the right source."""
    table: dict[str, list[tuple[int, int]]] = {name: [] for name in PHENOMENA}
    for text in texts:
        right = {gold for _, gold, ok in verdicts(text, finds(text)) if ok and gold}
        for name, holds in PHENOMENA.items():
            mine = [g for g in text.attributions if (attitudes or g.statement) and holds(text, g)]
            table[name].append((sum(g in right for g in mine), len(mine)))
    return {name: share(np.array(counts)) for name, counts in table.items()}


VARIANTS: dict[str, Callable[[Text], Text]] = {
    "as they are": lambda t: t,
    "“double” marks": lambda t: marks(t, ("“", "”")),
    "‘single’ marks": lambda t: marks(t, ("‘", "’")),
    '"straight" marks': lambda t: marks(t, ('"', '"')),
    "'straight single' marks": lambda t: marks(t, ("'", "'")),
    "„low-high“ marks": lambda t: marks(t, ("„", "“")),
    "«angled» marks": lambda t: marks(t, ("«", "»")),
    "''two apostrophes''": lambda t: marks(t, ("''", "''")),
    "no marks at all": no_marks,
    "no paragraph breaks": lambda t: without_breaks(t, random.Random(SEED), 1.0),
}


def variants(finds: Finds, texts: Sequence[Text]) -> dict[str, Share]:
    """F1 of attributions found with the right source, on the same texts set in other ways."""
    found: dict[str, Share] = {}
    for name, change in VARIANTS.items():
        rows = []
        for text in map(change, texts):
            judged = list(verdicts(text, finds(text)))
            rows.append((2 * sum(ok for *_, ok in judged), len(judged) + len(text.attributions)))
        found[name] = share(np.array(rows))
    return found


def share(counts: np.ndarray) -> Share:
    """Of rows (hits, number), one an article: the pooled share and its bootstrap interval."""
    draws = np.random.default_rng(SEED).multinomial(len(counts), [1 / len(counts)] * len(counts), size=DRAWS)
    sums = draws @ counts
    low, high = np.percentile(sums[:, 0] / np.maximum(sums[:, 1], 1), [2.5, 97.5])
    hits, number = counts.sum(0)
    return Share(round(float(hits / max(number, 1)), 3), round(float(low), 3), round(float(high), 3), int(number))


def stories(finds: Finds, texts: Sequence[Text]) -> dict[str, Share]:
    """Recall of MUST and precision on story pages, as `score_stories.py` counts them."""
    must, right = [], []
    for text in texts:
        groups = finds(text)
        hit, used = _matched(text, groups)
        must.append((sum(i in hit for i, g in enumerate(text.attributions) if g.level == "MUST"), _musts(text)))
        counted = [j for j, g in enumerate(groups) if j in used or not _in_headline(text, g)]
        right.append((sum(j in used for j in counted), len(counted)))
    return {"recall of MUST": share(np.array(must)), "precision": share(np.array(right))}


def _musts(text: Text) -> int:
    return sum(g.level == "MUST" for g in text.attributions)


def _in_headline(text: Text, group: Said) -> bool:
    return any(s <= group.content[0].start < e for s, e in text.headlines)


def _matched(text: Text, groups: Sequence[Said]) -> tuple[set[int], set[int]]:
    """Numbers of the gold attributions found and of the groups that find them: greedy, content F1 at least half."""
    wanted = [words(text.text, g.content) for g in text.attributions]
    have = [words(text.text, g.content) for g in groups]
    pairs = sorted(
        ((2 * len(w & h) / (len(w) + len(h)), i, j) for i, w in enumerate(wanted) for j, h in enumerate(have) if w & h),
        reverse=True,
    )
    hit: set[int] = set()
    used: set[int] = set()
    for value, i, j in pairs:
        if value >= 0.5 and i not in hit and j not in used:
            hit.add(i)
            used.add(j)
    return hit, used
