"""Which cue governs a content, which source stands behind a cue."""

import numpy as np
import pytest

from onrecord.models.links import FEATURES, OUTPUTS, Linker, Scene, features, relation
from onrecord.models.tags import Run
from onrecord.models.windows import Pieces

LINK, NEAR = FEATURES.index("link over nowhere"), FEATURES.index("log of the pieces between")
A, B, C = Run("cue", 2, 2), Run("cue", 6, 6), Run("cue", 9, 9)
CONTENT = Run("content", 4, 5)


def linker(**weights: float) -> Linker:
    row = tuple(weights.get(name.replace(" ", "_"), 0.0) for name in FEATURES)
    return Linker(row, row)


def scene(*runs: Run, outputs: np.ndarray | None = None, size: int = 12) -> Scene:
    ids = np.arange(size)
    pieces = Pieces(ids, ids * 2, ids * 2 + 1, np.zeros(size, np.int64))
    return Scene("a " * size, pieces, np.zeros((size, OUTPUTS), np.float32) if outputs is None else outputs, runs)


@pytest.mark.parametrize(
    ("there", "expected"),
    [(A, (1, 0)), (B, (4, 0)), (C, (5, 0))],
    ids=["first to the left", "first to the right", "second to the right"],
)
def test_relation_counts_runs(there, expected):
    assert relation(CONTENT, there, np.array([2, 6, 9])) == expected


def test_relation_beyond_reach():
    assert relation(Run("content", 20, 21), Run("cue", 1, 1), np.array([1, 4, 7, 9, 11])) == (3, 2)


def test_the_link_of_the_encoder_decides():
    outputs = np.zeros((12, OUTPUTS), np.float32)
    outputs[4:6, 8 + 1] = 4  # first to the left
    chosen, chance = linker(link_over_nowhere=1.0).choose(CONTENT, scene(A, CONTENT, B, outputs=outputs))
    assert chosen == A
    assert -1 < chance < 0


def test_the_nearest_wins_when_all_else_is_equal():
    chosen, _ = linker(always=5.0, log_of_the_pieces_between=-1.0).choose(CONTENT, scene(A, CONTENT, C))
    assert chosen == A


def test_nowhere_when_nothing_speaks_for_a_cue():
    assert linker(always=-1.0).choose(CONTENT, scene(A, CONTENT))[0] is None


def test_nowhere_when_there_is_none():
    assert linker(always=5.0).choose(CONTENT, scene(CONTENT)) == (None, 0.0)


def test_a_cue_looks_for_sources_only():
    source = Run("source", 0, 0)
    assert linker(always=5.0).choose(A, scene(source, A, CONTENT))[0] == source


def test_every_feature_has_a_name():
    assert features(CONTENT, A, scene(A, CONTENT)).shape == (len(FEATURES),)
