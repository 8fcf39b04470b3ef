"""The tags that the encoder gives to word pieces, and the best lawful sequence of them. It links nothing.

Invariant: a sequence given by `best` is lawful: no piece is inside a role that has not begun.
Method: conditional random field, Viterbi search (Lafferty, McCallum, Pereira 2001).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

RoleName = Literal["source", "cue", "content"]
ROLES: tuple[RoleName, ...] = ("source", "cue", "content")
TAGS = ("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content")
NEVER = -1e4
"""Score of an unlawful step; finite, so that sums stay numbers."""

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Run:
    """Pieces first..last (inclusive) of a window in one role."""

    role: RoleName
    first: int
    last: int


def begin(role: int) -> int:
    return 1 + 2 * role


def inside(role: int) -> int:
    return 2 + 2 * role


def lawful() -> NDArray[np.bool_]:
    """allowed[i, j]: may tag j follow tag i? An inside tag follows only its own begin or inside.

    >>> bool(lawful()[0, 2]), bool(lawful()[1, 2])
    (False, True)
    """
    allowed = np.ones((len(TAGS), len(TAGS)), bool)
    for role in range(len(ROLES)):
        allowed[:, inside(role)] = False
        allowed[[begin(role), inside(role)], inside(role)] = True
    return allowed


def lawful_first() -> NDArray[np.bool_]:
    """Which tags may open a window: all but the inside ones."""
    first = np.ones(len(TAGS), bool)
    for role in range(len(ROLES)):
        first[inside(role)] = False
    return first


def best(emissions: Floats, transitions: Floats) -> NDArray[np.int64]:
    """The lawful tag sequence of highest score; `emissions` is pieces x tags."""
    steps = np.where(lawful(), transitions, NEVER)
    score = np.where(lawful_first(), emissions[0], NEVER)
    back = np.zeros(emissions.shape, np.int64)
    for i in range(1, len(emissions)):
        table = score[:, None] + steps
        back[i] = table.argmax(0)
        score = table[back[i], np.arange(len(TAGS))] + emissions[i]
    path = np.zeros(len(emissions), np.int64)
    path[-1] = score.argmax()
    for i in range(len(emissions) - 1, 0, -1):
        path[i - 1] = back[i, path[i]]
    return path


def runs(path: NDArray[np.int64]) -> list[Run]:
    """The runs of equal role in a tag sequence.

    >>> [(r.role, r.first, r.last) for r in runs(np.array([0, 1, 2, 3, 5, 6]))]
    [('source', 1, 2), ('cue', 3, 3), ('content', 4, 5)]
    """
    found: list[Run] = []
    for i, tag in enumerate(path.tolist()):
        if tag == 0:
            continue
        role = ROLES[(tag - 1) // 2]
        if tag % 2 == 0 and found and found[-1].role == role and found[-1].last == i - 1:
            found[-1] = Run(role, found[-1].first, i)
        else:
            found.append(Run(role, i, i))
    return found
