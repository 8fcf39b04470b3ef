"""Multinomial logistic regression with a ridge: one weight for each sign and answer. It knows no words."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
_STEPS = 40
_SMALL = 1e-7


def fitted(x: Floats, y: NDArray[np.int64], heft: Floats, answers: int, ridge: float) -> Floats:
    """The weights, a row for each answer, of samples `x` (the constant last) by Newton's method.

    `heft` is what a sample counts. The constant is not shrunk, but for a trifle, since only differences between
    answers matter.
    """
    columns = x.shape[1]
    weights = np.zeros((answers, columns))
    wanted = np.eye(answers)[y]
    shrink = np.tile(np.r_[np.full(columns - 1, ridge), 1e-3], answers)
    for _ in range(_STEPS):
        p = chances(x, weights)
        slope = ((p - wanted) * heft[:, None]).T @ x
        bend = np.zeros((answers, columns, answers, columns))
        for a in range(answers):
            for b in range(answers):
                share = heft * p[:, a] * ((a == b) - p[:, b])
                bend[a, :, b, :] = (x.T * share) @ x
        flat = bend.reshape(answers * columns, -1) + np.diag(shrink)
        step = np.linalg.solve(flat, slope.ravel() + shrink * weights.ravel())
        weights = weights - step.reshape(weights.shape)
        if float(np.abs(step).max()) < _SMALL:
            break
    return weights


def chances(x: Floats, weights: Floats) -> Floats:
    """How likely each answer is, a row for each sample."""
    scores = x @ weights.T
    grown = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(grown / grown.sum(axis=1, keepdims=True), np.float64)
