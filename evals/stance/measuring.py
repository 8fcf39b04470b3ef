"""Emergent from file to figures: stances by folds in which no rumour is shared, beside the majority baseline."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from evals.stance.corpus import STANCES, Asked, folds, pairs
from evals.stance.regression import Floats, chances, fitted
from evals.stance.signs import signs
from onrecord.models.meanings import Meanings

Say = Callable[[str], object]
RIDGE = 3.0
HEFT = 0.5
"""A pair counts as the frequency of its stance to minus this power: rare stances count for somewhat more."""
PUBLISHED = "Ferreira and Vlachos 2016, on their own test part (300 rumours in all): accuracy 73"


@dataclass(frozen=True, slots=True)
class Score:
    """Figures of one way of answering, in hundredths; by stance precision, recall and F1."""

    accuracy: float
    macro: float
    stances: dict[str, tuple[float, float, float]]


@dataclass(slots=True)
class Measured:
    """`misses` are ours; `weights` are those fitted to all pairs, by sign, an entry for each stance."""

    asked: int
    rumours: int
    scores: dict[str, Score] = field(default_factory=dict)
    weights: dict[str, tuple[float, ...]] = field(default_factory=dict)
    misses: list[str] = field(default_factory=list)

    def as_json(self) -> dict[str, object]:
        figures = {
            name: {"accuracy": s.accuracy, "macro_f1": s.macro, "stances": s.stances} for name, s in self.scores.items()
        }
        return {"asked": self.asked, "rumours": self.rumours, "scores": figures, "weights": self.weights}


def measure(path: Path, reader: Meanings) -> Measured:
    asked = pairs(path)
    measured = Measured(len(asked), len({one.rumour for one in asked}))
    found = [signs(one.claim, one.headline, reader) for one in asked]
    names = sorted({name for one in found for name in one})
    x = np.array([[one.get(name, 0.0) for name in names] + [1.0] for one in found])
    gold = [one.stance for one in asked]
    ours, majority = answers(x, gold, folds(asked))
    measured.scores = {"onrecord": score(gold, ours), "majority": score(gold, majority)}
    fit = _fit(x, gold)
    measured.weights = {name: tuple(round(float(w), 2) for w in fit[:, n]) for n, name in enumerate([*names, "bias"])}
    measured.misses = [_miss(one, answer) for one, answer in zip(asked, ours, strict=True) if answer != one.stance]
    return measured


def answers(x: Floats, gold: Sequence[str], home: Sequence[int]) -> tuple[list[str], list[str]]:
    """What each pair is taken for by weights, and by the commonest stance, of the other folds."""
    ours, majority = [""] * len(gold), [""] * len(gold)
    for fold in sorted(set(home)):
        rest = [n for n, h in enumerate(home) if h != fold]
        held = [n for n, h in enumerate(home) if h == fold]
        weights = _fit(x[rest], [gold[n] for n in rest])
        common = Counter(gold[n] for n in rest).most_common(1)[0][0]
        for n, best in zip(held, chances(x[held], weights).argmax(axis=1), strict=True):
            ours[n], majority[n] = STANCES[best], common
    return ours, majority


def _fit(x: Floats, gold: Sequence[str]) -> Floats:
    y: NDArray[np.int64] = np.array([STANCES.index(stance) for stance in gold])
    often = np.maximum(np.bincount(y, minlength=len(STANCES)), 1)
    heft = (often.astype(np.float64) ** -HEFT)[y]
    return fitted(x, y, heft / heft.mean(), len(STANCES), RIDGE)


def score(gold: Sequence[str], given: Sequence[str]) -> Score:
    """Accuracy, macro-F1 and the figures of each stance; what nobody gave has precision 0."""
    stances = {}
    for stance in STANCES:
        right = sum(g == a == stance for g, a in zip(gold, given, strict=True))
        precision, recall = right / max(1, given.count(stance)), right / max(1, gold.count(stance))
        f1 = 2 * precision * recall / (precision + recall) if right else 0.0
        stances[stance] = (round(100 * precision, 1), round(100 * recall, 1), round(100 * f1, 1))
    right = sum(g == a for g, a in zip(gold, given, strict=True))
    macro = sum(f1 for _, _, f1 in stances.values()) / len(stances)
    return Score(round(100 * right / max(1, len(gold)), 1), round(macro, 1), stances)


def _miss(one: Asked, answer: str) -> str:
    return f"{one.stance} read as {answer}: {one.claim} | {one.headline}"


def show(measured: Measured, say: Say) -> None:
    say(f"{measured.asked} headlines on {measured.rumours} rumours; ten folds, no rumour in two of them")
    for name, found in measured.scores.items():
        say(f"{name:<10} accuracy {found.accuracy:5.1f}   macro-F1 {found.macro:5.1f}")
        for stance, (precision, recall, f1) in found.stances.items():
            say(f"  {stance:<10} precision {precision:5.1f}   recall {recall:5.1f}   F1 {f1:5.1f}")
    say(f"published: {PUBLISHED}")
