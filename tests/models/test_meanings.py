"""The model of meanings that ships: the same words always mean the same, and likeness follows the matter."""

from __future__ import annotations

import pickle
from pathlib import Path

import numpy as np
import pytest

from onrecord.models.card import ModelError
from onrecord.models.meanings import Meanings


def near(one: str, other: str) -> float:
    left, right = Meanings()(one, "", ""), Meanings()(other, "", "")
    assert left is not None and right is not None
    return float(left @ right)


def test_other_words_for_one_matter_are_nearer_than_another_matter() -> None:
    said = "the council will tear down the old towers"
    assert near(said, "the high-rises are to be demolished") > near(said, "teachers get four per cent more pay") + 0.2


def test_a_denial_is_near_what_it_denies() -> None:
    """Likeness is of matter, never of side."""
    assert near("the mine leaked poison into the lake", "no poison ever left the mine") > 0.5


def test_a_vector_has_length_one_and_comes_out_the_same_elsewhere() -> None:
    read = Meanings()
    found = read("the bridge stays shut", "the agency said", "It rained.")
    assert found is not None and abs(float(np.linalg.norm(found)) - 1) < 1e-5
    again = pickle.loads(pickle.dumps(read))("the bridge stays shut", "the agency said", "It rained.")
    assert np.array_equal(found, again)


def test_what_has_no_word_has_no_meaning() -> None:
    assert Meanings()("", "he said", "") is None


def test_hostile_text_is_read() -> None:
    assert Meanings()("a" * 10_000 + "\x00‮" * 500, "x" * 10_000, "\x00" * 10_000) is not None


def test_a_model_that_is_not_the_one_of_the_card_is_refused(tmp_path: Path) -> None:
    (tmp_path / "card.json").write_text('{"name": "x", "version": "1", "sha256": {"model.onnx": "0"}}')
    (tmp_path / "model.onnx").write_bytes(b"not a model")
    with pytest.raises(ModelError, match="is not the file that the card names"):
        Meanings(tmp_path)("words", "", "")
