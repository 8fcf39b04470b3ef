"""Fits the probability that an attribution is right, on articles kept out of the training. It changes no weight.

Also measures the fit: a reliability table, ten bins of equal size, with the mean score and the share that is right.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from onrecord.models.assemble import Signs
from onrecord.models.calibration import Calibration, features
from training.data import Text
from training.reading import Reader, sigmoid, verdicts

LEAST = 0.3
"""Attributions less likely right are not given. What is given counts once in F1, what is right twice, so the best
cut lies near half of F1, 0.37; a little lower keeps more for readers who would rather see too much."""

PULL = 0.5
"""Weight of the penalty that pulls the weights towards nothing; a few hundred examples determine seven weights."""


@dataclass(frozen=True, slots=True)
class Case:
    """One attribution found, and the truth about it. `statement` is `None` where no gold tells the kind."""

    signs: Signs
    right: bool
    statement: bool | None


def cases(reader: Reader, texts: Iterable[Text]) -> list[Case]:
    """All attributions found in some annotated texts."""
    return [
        Case(group.signs, right, gold.statement if gold else None)
        for text in texts
        for group, gold, right in verdicts(text, reader.groups(text))
    ]


def fit(found: Sequence[Case]) -> Calibration:
    """The weights for each kind; kinds are told apart where that is right most often."""
    kind = _threshold(found)
    weights = []
    for statement in (True, False):
        here = [c for c in found if (c.signs.statement > kind) == statement]
        weights.append(logistic(np.array([features(c.signs) for c in here]), np.array([c.right for c in here])))
    return Calibration(weights[0], weights[1], kind, LEAST)


def _threshold(found: Sequence[Case]) -> float:
    known = [(c.signs.statement, c.statement) for c in found if c.statement is not None]
    places = np.linspace(-2, 2, 81)
    hits = [sum((x > place) == truth for x, truth in known) for place in places]
    best = np.flatnonzero(np.array(hits) == max(hits))
    return round(float(places[best[len(best) // 2]]), 3)


def logistic(x: np.ndarray, y: np.ndarray) -> tuple[float, ...]:
    """Penalised logistic regression by Newton's method; the constant is not penalised."""
    w = np.zeros(x.shape[1])
    pull = np.full(x.shape[1], PULL)
    pull[0] = 1e-6
    for _ in range(50):
        p = sigmoid(x @ w)
        slope = x.T @ (p - y) + pull * w
        bend = (x.T * (p * (1 - p))) @ x + np.diag(pull)
        step = np.linalg.solve(bend, slope)
        w = w - step
        if np.abs(step).max() < 1e-8:
            break
    return tuple(round(float(v), 5) for v in w)


def reliability(calibration: Calibration, found: Sequence[Case], bins: int = 10) -> list[tuple[float, float, int]]:
    """Mean score, share right and number, from the least sure tenth to the surest."""
    return table([(calibration.score(c.signs), c.right) for c in found], bins)


def table(scored: Iterable[tuple[float, bool]], bins: int = 10) -> list[tuple[float, float, int]]:
    """The same of any scores and whether what bears them is right."""
    parts = np.array_split(np.array(sorted(scored), float), bins)
    return [(round(float(p[:, 0].mean()), 3), round(float(p[:, 1].mean()), 3), len(p)) for p in parts if len(p)]
