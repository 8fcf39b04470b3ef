"""Fits the weights that link contents to cues and cues to sources. It trains no encoder.

Method: conditional logit by Adam with a small penalty, on articles kept out of the encoder's training, with the runs
that the encoder tags there. Thirteen numbers and a few hundred cases; more freedom (a network of 32 units, a pointer
head) measured no better.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal

import numpy as np

from onrecord.models import tags
from onrecord.models.assemble import span
from onrecord.models.links import FEATURES, Linker, Scene, features
from training.data import Gold, Text
from training.reading import Reader

ROUNDS, RATE, PULL = 1500, 0.1, 0.002

Case = tuple[np.ndarray, int]
"""Features of the candidates, one a row, and the number of the right one, -1 for nowhere."""


def fit(reader: Reader, texts: Iterable[Text]) -> Linker:
    """The linker for what this reader tags; its own linker is not used."""
    scenes = [(text, scene) for text in texts if (scene := _scene(reader, text))]
    return Linker(_weights(list(_cases(scenes, "content"))), _weights(list(_cases(scenes, "cue"))))


def _scene(reader: Reader, text: Text) -> Scene | None:
    read = reader.scored(text)
    if read is None:
        return None
    pieces, scores = read
    return Scene(text.text, pieces, scores, tags.runs(tags.best(scores[:, : len(tags.TAGS)], reader.steps)))


def _cases(scenes: list[tuple[Text, Scene]], role: Literal["content", "cue"]) -> Iterator[Case]:
    for text, scene in scenes:
        for run in (r for r in scene.runs if r.role == role):
            gold, near = _gold(text, scene, run), scene.near(run)
            if gold is None or not near:
                continue
            wanted = gold.cue if role == "content" else gold.source
            hits = [i for i, o in enumerate(near) if any(_shared(span(scene.pieces, o), w) for w in wanted)]
            yield np.stack([features(run, o, scene) for o in near]), hits[0] if hits else -1


def _gold(text: Text, scene: Scene, run: tags.Run) -> Gold | None:
    """The gold attribution whose span of the same role shares most with a run."""
    here = span(scene.pieces, run)
    shares = [(sum(_shared(here, s) for s in getattr(g, run.role)), -i) for i, g in enumerate(text.attributions)]
    most, number = max(shares, default=(0, 0))
    return text.attributions[-number] if most else None


def _shared(a: tuple[int, int], b: tuple[int, int]) -> int:
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def _weights(cases: list[Case]) -> tuple[float, ...]:
    rows = np.concatenate([x for x, _ in cases])
    mean, spread = rows.mean(0), rows.std(0) + 1e-6
    mean[-1], spread[-1] = 0, 1
    table, open_, right = _table(cases, mean, spread)
    w, slope, square = np.zeros(len(FEATURES)), np.zeros(len(FEATURES)), np.zeros(len(FEATURES))
    pull = np.full(len(FEATURES), PULL)
    pull[-1] = 0
    for step in range(1, ROUNDS + 1):
        z = table @ w + open_
        p = np.exp(z - z.max(1, keepdims=True))
        p /= p.sum(1, keepdims=True)
        gradient = ((p[..., None] * table).sum(1) - table[np.arange(len(right)), right]).mean(0) + pull * w
        slope = 0.9 * slope + 0.1 * gradient
        square = 0.999 * square + 0.001 * gradient**2
        rate = RATE * min(1.0, (ROUNDS - step) / 500)
        w = w - rate * (slope / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.999**step)) + 1e-8)
    plain = w / spread
    plain[-1] -= (w * mean / spread).sum()
    return tuple(round(float(v), 4) for v in plain)


def _table(cases: list[Case], mean: np.ndarray, spread: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Standardised features, cases x choices (nowhere first); what makes absent choices impossible; the right ones."""
    most = max(len(x) for x, _ in cases)
    table = np.zeros((len(cases), most + 1, len(FEATURES)))
    open_ = np.full((len(cases), most + 1), -1e9)
    for i, (x, _) in enumerate(cases):
        table[i, 1 : len(x) + 1] = (x - mean) / spread
        open_[i, : len(x) + 1] = 0
    return table, open_, np.array([right + 1 for _, right in cases])
