"""Decides which cue governs a content and which source stands behind a cue. It tags nothing.

Every run looks at the nearest runs of the other kind and at "nowhere"; each candidate gets a weighted sum of the
numbers of `features`, "nowhere" gets 0, and the highest wins. Method: conditional logit, fitted on articles that
the encoder was not trained on. The encoder's own link scores are one of the numbers; place, paragraph and what
stands between are others, because the encoder counts spans badly where many stand close together.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from onrecord.models.tags import ROLES, TAGS, Floats, RoleName, Run
from onrecord.models.windows import Pieces

REACH_LEFT, REACH_RIGHT = 3, 2
"""The encoder tells links apart up to the third run to the left and the second to the right; farther count as these."""
LINKS = 1 + REACH_LEFT + REACH_RIGHT
OUTPUTS = len(TAGS) + 1 + LINKS
"""Numbers the encoder gives per piece: a score for each tag, one for the kind, a score for each link."""
NEAREST, FARTHEST = 6, 250
"""How many candidates are looked at, and how many pieces away they may begin."""

FEATURES = (
    "link over nowhere",
    "link over the next best link",
    "runs beyond reach",
    "in another paragraph",
    "in another paragraph, content opening with a mark",
    "in another sentence",
    "in another sentence to the right",
    "log of the pieces between",
    "to the right",
    "cues between",
    "contents between",
    "sources between",
    "difference in kind",
    "always",
)

Vector = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Linker:
    """Weights of `FEATURES`, for the cue of a content and for the source of a cue."""

    content: tuple[float, ...]
    cue: tuple[float, ...]

    def choose(self, run: Run, scene: Scene) -> tuple[Run | None, float]:
        """The run that governs `run`, or none, with the log probability of that choice."""
        near = scene.near(run)
        if not near:
            return None, 0.0
        weights = np.array(self.content if run.role == "content" else self.cue)
        z = np.array([0.0, *(float(weights @ features(run, other, scene)) for other in near)])
        chances = z - z.max() - np.log(np.exp(z - z.max()).sum())
        best = int(chances.argmax())
        return (near[best - 1] if best else None), float(chances[best])


class Scene:
    """The runs of one text with what the encoder says of them. Holds no decision."""

    def __init__(self, text: str, pieces: Pieces, outputs: Floats, runs: Sequence[Run]) -> None:
        self.text, self.pieces, self.runs = text, pieces, runs
        self.links = log_softmax(outputs[:, len(TAGS) + 1 :])
        self.kinds = {r: float(outputs[r.first : r.last + 1, len(TAGS)].mean()) for r in runs}
        self._of = {role: [r for r in runs if r.role == role] for role in ROLES}
        self.begins = {role: np.array([r.first for r in self._of[role]], np.int64) for role in ROLES}

    def near(self, run: Run) -> list[Run]:
        """The nearest candidates to govern a run: cues for a content, sources for a cue."""
        role: RoleName = "cue" if run.role == "content" else "source"
        low, high = np.searchsorted(self.begins[role], [run.first - FARTHEST + 1, run.first + FARTHEST])
        inside = self._of[role][low:high]
        return sorted(inside, key=lambda o: min(abs(o.first - run.last), abs(run.first - o.last)))[:NEAREST]

    def between(self, role: RoleName, left: Run, right: Run) -> int:
        """How many runs of a role begin between two runs."""
        begins = self.begins[role]
        return int(np.searchsorted(begins, right.first) - np.searchsorted(begins, left.last, side="right"))

    def marked(self, run: Run) -> bool:
        """Whether a run opens with a quotation mark."""
        return self.pieces.starts[run.first] >= 0 and self.text[self.pieces.starts[run.first]] in MARKS


MARKS = frozenset("\"'“”„‟‘’‚«»‹›`")


def relation(here: Run, there: Run, begins: NDArray[np.int64]) -> tuple[int, int]:
    """The link class of `there` seen from `here`, and how many runs beyond its reach it is.

    `begins` are the first pieces of all runs of its role. Class 0 is nowhere, 1..3 to the left, 4..5 to the right.
    """
    if there.first < here.first:
        rank = int(np.subtract(*np.searchsorted(begins, [here.first, there.first])))
        return min(rank, REACH_LEFT), max(0, rank - REACH_LEFT)
    rank = int(np.subtract(*np.searchsorted(begins, [there.first + 1, here.first])))
    return REACH_LEFT + min(rank, REACH_RIGHT), max(0, rank - REACH_RIGHT)


def features(run: Run, other: Run, scene: Scene) -> Vector:
    """The numbers that speak for `other` governing `run`, in the order of `FEATURES`."""
    link, beyond = relation(run, other, scene.begins[other.role])
    mean = scene.links[run.first : run.last + 1].mean(0)
    left, right = (run, other) if run.first < other.first else (other, run)
    stops = scene.pieces.stops[left.last : right.first]
    paragraph, sentence = bool((stops >= 2).any()), bool((stops >= 1).any())
    ahead = other.first > run.first
    return np.array(
        [
            mean[link] - mean[0],
            mean[link] - np.delete(mean, link).max(),
            beyond,
            paragraph,
            paragraph and scene.marked(run),
            sentence,
            sentence and ahead,
            np.log1p(max(0, right.first - left.last - 1)),
            ahead,
            scene.between("cue", left, right),
            scene.between("content", left, right),
            scene.between("source", left, right),
            -abs(scene.kinds[run] - scene.kinds[other]) / 4,
            1.0,
        ],
        np.float64,
    )


def log_softmax(x: Floats) -> Floats:
    shifted = x - x.max(-1, keepdims=True)
    result: Floats = shifted - np.log(np.exp(shifted).sum(-1, keepdims=True))
    return result
