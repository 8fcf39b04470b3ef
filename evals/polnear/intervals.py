"""Precision, recall and F1 of counted articles, with a 95 % percentile bootstrap over articles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from evals.polnear.scoring import NAMES, Counts, Tally

Floats = NDArray[np.float64]
DRAWS, SEED = 1000, 13
"""Draws of the bootstrap, and its seed, so that the same counts give the same interval."""


@dataclass(frozen=True, slots=True)
class Score:
    """One measure. `low` and `high` bound F1."""

    precision: float
    recall: float
    f1: float
    low: float
    high: float
    found: int
    gold: int


def scores(tallies: Sequence[Tally]) -> dict[str, Score]:
    """Every measure over all articles, by name."""
    table = np.array([[_row(tally.counts[name]) for name in NAMES] for tally in tallies], dtype=np.float64)
    total = table.sum(axis=0)
    points = _ratios(total)
    count = len(tallies)
    draws = np.random.default_rng(SEED).multinomial(count, [1 / count] * count, size=DRAWS)
    drawn = _ratios(np.tensordot(draws.astype(np.float64), table, axes=1))[..., 2]
    low, high = np.percentile(drawn, [2.5, 97.5], axis=0)
    return {name: _score(points[i], float(low[i]), float(high[i]), total[i]) for i, name in enumerate(NAMES)}


def _score(point: Floats, low: float, high: float, counts: Floats) -> Score:
    precision, recall, f1 = (float(x) for x in point)
    return Score(precision, recall, f1, low, high, found=int(counts[1]), gold=int(counts[3]))


def _row(counts: Counts) -> tuple[int, int, int, int]:
    return counts.right_found, counts.found, counts.right_gold, counts.gold


def _ratios(counts: Floats) -> Floats:
    """(..., 4) counts to (..., 3): precision, recall, F1; 0 where nothing was counted."""
    with np.errstate(divide="ignore", invalid="ignore"):
        precision = np.nan_to_num(counts[..., 0] / counts[..., 1])
        recall = np.nan_to_num(counts[..., 2] / counts[..., 3])
        f1 = np.nan_to_num(2 * precision * recall / (precision + recall))
    return np.stack([precision, recall, f1], axis=-1)
