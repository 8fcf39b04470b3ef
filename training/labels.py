"""Turns annotated texts into windows with labels on pieces. It trains nothing."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from onrecord.models import tags
from onrecord.models.links import REACH_LEFT, REACH_RIGHT
from onrecord.models.windows import Pieces, pieces, ranges
from training.data import Spans, Text

IGNORED = -100


@dataclass(frozen=True, slots=True, eq=False)
class Labelled:
    """A window and its labels, one per piece: role tag, kind (1 statement, 0 attitude), link class.

    `link` of a content piece says where its cue is, `link` of a cue piece where its source is: 0 nowhere in the
    window, 1..3 the nth such span to the left, 4..5 the nth to the right.
    """

    window: Pieces
    tag: NDArray[np.int64]
    kind: NDArray[np.int64]
    link: NDArray[np.int64]
    house: bool


def label(text: Text, tokenizer: Tokenizer, size: int) -> list[Labelled]:
    """All windows of a text with their labels."""
    found = pieces(text.text, text.blocks, tokenizer)
    cuts = (found.part(first, after) for first, after in ranges(found, size, 0))
    return [_label(text, window) for window in cuts if (window.starts >= 0).any()]


def _covered(window: Pieces, span: tuple[int, int]) -> tuple[int, int]:
    """Pieces [first, after) that lie in a span of characters."""
    real = window.starts >= 0
    hit = np.flatnonzero(real & (window.starts < span[1]) & (window.ends > span[0]))
    return (int(hit[0]), int(hit[-1]) + 1) if len(hit) else (0, 0)


def _label(text: Text, window: Pieces) -> Labelled:
    n = len(window)
    tag = np.zeros(n, np.int64)
    kind = np.full(n, IGNORED, np.int64)
    link = np.full(n, IGNORED, np.int64)
    lo, hi = int(window.starts[window.starts >= 0].min()), int(window.ends.max())
    near = [a for a in text.attributions if any(s < hi and e > lo for s, e in (*a.source, *a.cue, *a.content))]
    for role, part in ((2, "content"), (0, "source"), (1, "cue")):
        for a in near:
            for span in getattr(a, part):
                _tag(window, tag, span, role)
    cues = [_run(window, a.cue, n) for a in near]
    sources = [_run(window, a.source, n) for a in near]
    known_cues, known_sources = sorted({c for c in cues if c}), sorted({s for s in sources if s})
    for a, cue, source in zip(near, cues, sources, strict=True):
        for span in (*a.cue, *a.content):
            first, after = _covered(window, span)
            kind[first:after] = int(a.statement)
        if cue:
            link[cue[0] : cue[1]] = relation(cue, source, known_sources)
        for span in a.content:
            first, after = _covered(window, span)
            piece = slice(first, after)
            link[piece] = np.where(tag[piece] >= 5, relation((first, after), cue, known_cues), link[piece])
    for s, e in text.ignore:
        first, after = _covered(window, (s, e))
        tag[first:after] = IGNORED
    return Labelled(window, tag, kind, link, text.house)


def _tag(window: Pieces, tag: NDArray[np.int64], span: tuple[int, int], role: int) -> None:
    first, after = _covered(window, span)
    if first < after:
        tag[first] = tags.begin(role)
        middle = np.arange(first + 1, after)
        tag[middle] = tags.inside(role)


def _run(window: Pieces, spans: Spans, n: int) -> tuple[int, int] | None:
    covered = [c for c in (_covered(window, s) for s in spans) if c[0] < c[1]]
    return covered[0] if covered else None


def relation(here: tuple[int, int], there: tuple[int, int] | None, others: list[tuple[int, int]]) -> int:
    """The link class of `there`, one of `others`, as seen from `here`."""
    if there is None:
        return 0
    if there[0] < here[0]:
        return min(REACH_LEFT, sum(1 for o in others if there[0] <= o[0] < here[0]))
    return REACH_LEFT + min(REACH_RIGHT, sum(1 for o in others if here[0] <= o[0] <= there[0]))
