"""The best lawful tags, and the runs in them."""

import itertools

import numpy as np
import pytest

from onrecord.models import tags
from onrecord.models.tags import Run

PLAIN = np.zeros((7, 7), np.float32)


def emissions(*wanted: str) -> np.ndarray:
    """Scores that speak for one tag a piece."""
    scores = np.zeros((len(wanted), 7), np.float32)
    for i, tag in enumerate(wanted):
        scores[i, tags.TAGS.index(tag)] = 5
    return scores


def test_lawful_wishes_are_granted():
    wish = ("B-source", "I-source", "B-cue", "O", "B-content", "I-content")
    assert [tags.TAGS[t] for t in tags.best(emissions(*wish), PLAIN)] == list(wish)


@pytest.mark.parametrize(
    "wish",
    [("I-source", "I-source"), ("B-source", "I-content"), ("O", "I-cue"), ("B-cue", "I-cue", "I-content")],
)
def test_unlawful_wishes_are_not(wish):
    path = tags.best(emissions(*wish), PLAIN)
    assert tags.lawful_first()[path[0]]
    assert all(tags.lawful()[a, b] for a, b in itertools.pairwise(path))


def test_steps_weigh_in():
    steps = PLAIN.copy()
    steps[tags.TAGS.index("O"), tags.TAGS.index("B-cue")] = -20
    assert tags.TAGS[tags.best(emissions("O", "B-cue"), steps)[1]] != "B-cue" or steps[0, 3] == 0


def test_best_is_best_of_all_lawful_paths():
    rng = np.random.default_rng(5)
    scores, steps = rng.normal(size=(4, 7)).astype(np.float32), rng.normal(size=(7, 7)).astype(np.float32)

    def total(path):
        if not tags.lawful_first()[path[0]] or not all(tags.lawful()[a, b] for a, b in itertools.pairwise(path)):
            return -np.inf
        return sum(scores[i, t] for i, t in enumerate(path)) + sum(steps[a, b] for a, b in itertools.pairwise(path))

    paths = np.stack(np.meshgrid(*[range(7)] * 4), -1).reshape(-1, 4)
    assert tuple(tags.best(scores, steps)) == tuple(max(paths.tolist(), key=total))


def test_runs_of_one_role_that_begin_anew_are_two():
    assert tags.runs(np.array([5, 6, 5, 0, 3])) == [Run("content", 0, 1), Run("content", 2, 2), Run("cue", 4, 4)]
