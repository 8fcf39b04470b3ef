"""The measure of stances: what is asked, how folds are cut, and what counts as right."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from evals.stance.corpus import STANCES, Asked, folds, pairs
from evals.stance.measuring import answers, measure, score, show
from evals.stance.regression import chances, fitted
from evals.stance.signs import signs

HEAD = ",claimHeadline,articleHeadline,articleHeadlineStance,articleId,claimId\n"


class Reader:
    """Reads lengths only, which is enough for a direction."""

    def alone(self, words: str) -> bytes:
        return bytes([7, len(words) % 7])


READER: Any = Reader()


def asked(claim: str, headline: str = "", stance: str = "for") -> Asked:
    return Asked(claim, claim, headline, stance)


def emergent(folder: Path, stance: str = "") -> Path:
    """Twelve rumours, each asserted, denied and told by a headline."""
    rows = []
    for n in range(12):
        claim = f"The harbour of Sandvik{n} will close"
        rows += [f"0,{claim},Sandvik{n} harbour closes,{stance or 'for'},a,r{n}"]
        rows += [f"0,{claim},Mayor denies hoax about Sandvik{n} harbour,against,a,r{n}"]
        rows += [f"0,{claim},Sandvik{n} harbour reportedly may close?,observing,a,r{n}"]
    path = folder / "emergent_train.csv"
    path.write_text(HEAD + "\n".join(rows) + "\n", encoding="utf-8")
    return path


def test_pairs_of_one_rumour_are_of_one_fold() -> None:
    told = [asked(f"rumour {n % 30}", str(n)) for n in range(90)]
    home = folds(told)
    assert set(home) == set(range(10))
    assert len({(one.claim, fold) for one, fold in zip(told, home, strict=True)}) == 30
    again = folds(told[::-1])
    assert again[::-1] == home


def test_a_stance_that_is_not_known_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="sideways"):
        pairs(emergent(tmp_path, "sideways"))


@pytest.mark.parametrize(
    ("headline", "there", "not_there"),
    [
        ("Council denies that the bridge is shut", {"verb_denies"}, {"asks", "hedge"}),
        ("Shut bridge story is a hoax", {"untrue", "report", "refers"}, {"negation", "asks"}),
        ("No, the bridge is not shut", {"no", "negation"}, {"asks"}),
        ("Is the bridge reportedly shut?", {"asks", "interrogative", "hedge"}, {"no", "verb_denies"}),
        ("Bridge shut, officials say", {"telling"}, {"negation", "untrue"}),
        ("Five bridges shut", {"other_figures"}, {"figures"}),
    ],
)
def test_signs_of_a_headline(headline: str, there: set[str], not_there: set[str]) -> None:
    found = signs("Two bridges are shut", headline, READER)
    assert there <= found.keys()
    assert not not_there & found.keys()


def test_what_the_rumour_says_itself_is_no_sign() -> None:
    assert "negation" not in signs("The bridge was not shut", "Bridge not shut after all", READER)


def test_weights_tell_what_can_be_told_apart() -> None:
    x = np.array([[1.0, 0, 1], [0, 1, 1], [0, 0, 1]] * 8)
    y = np.array([0, 1, 2] * 8)
    p = chances(x, fitted(x, y, np.ones(24), 3, 0.1))
    assert list(p.argmax(axis=1)) == list(y)
    assert np.allclose(p.sum(axis=1), 1)
    shrunk = chances(x, fitted(x, y, np.ones(24), 3, 100.0))
    assert p.max() > shrunk.max()


def test_nothing_of_a_held_fold_is_learnt() -> None:
    """Where the sign means the opposite in the held fold, everything there is wrong."""
    x = np.array([[1.0, 1], [0, 1]] * 10)
    gold = ["for", "against"] * 5 + ["against", "for"] * 5
    ours, _ = answers(x, gold, [0] * 10 + [1] * 10)
    assert not any(one == other for one, other in zip(ours, gold, strict=True))


def test_figures_by_hand() -> None:
    found = score(["for", "for", "against", "observing"], ["for", "against", "against", "for"])
    assert (found.accuracy, found.macro) == (50.0, 38.9)
    assert found.stances == {"for": (50.0, 50.0, 50.0), "against": (50.0, 100.0, 66.7), "observing": (0.0, 0.0, 0.0)}


def test_from_file_to_figures(tmp_path: Path) -> None:
    measured = measure(emergent(tmp_path), READER)
    assert (measured.asked, measured.rumours) == (36, 12)
    assert measured.scores["onrecord"].accuracy > 95
    assert measured.scores["majority"].accuracy < 50
    assert all(len(weights) == len(STANCES) for weights in measured.weights.values())
    lines: list[str] = []
    show(measured, lines.append)
    assert lines[0].startswith("36 headlines on 12 rumours")
