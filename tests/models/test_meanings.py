"""The model of meanings that ships: the same page always reads the same, and likeness follows the matter."""

from __future__ import annotations

import pickle
from pathlib import Path

import numpy as np
import pytest

from onrecord.corpus.glance import direction
from onrecord.models.card import ModelError
from onrecord.models.meanings import Meanings
from onrecord.types import Span


def near(one: str, other: str) -> float:
    left, right = direction(Meanings().alone(one)), direction(Meanings().alone(other))
    assert left is not None and right is not None
    return float(left @ right)


def test_other_words_for_one_matter_are_nearer_than_another_matter() -> None:
    said = "the council will tear down the old towers"
    assert near(said, "the high-rises are to be demolished") > near(said, "teachers get four per cent more pay") + 0.2


def test_a_denial_is_near_what_it_denies() -> None:
    """Likeness is of matter, never of side."""
    assert near("the mine leaked poison into the lake", "no poison ever left the mine") > 0.5


def test_a_content_is_read_where_it_stands() -> None:
    """The same word on two pages means two things; on each it lies nearer to what it points at there."""
    bridge, pay = "The bridge will be torn down, the mayor said.", "Nurses get no rise, the mayor said."
    told: list[list[float]] = []
    for line in (bridge, pay):
        text = f"{line}\nThe union called that a scandal."
        at = text.index("that a")
        spans = ((Span(0, line.index(",")),), (Span(at, at + 4),))
        said, that = map(direction, Meanings()(text, (Span(0, len(line)), Span(len(line) + 1, len(text))), spans))
        assert said is not None and that is not None
        told.append([float(said @ that), *that])
    assert not np.allclose(told[0], told[1])


def test_a_direction_is_bytes_and_comes_out_the_same_elsewhere() -> None:
    read = Meanings()
    found = read.alone("the bridge stays shut")
    assert len(found) == 256 and found == pickle.loads(pickle.dumps(read)).alone("the bridge stays shut")


def test_long_pages_are_read_in_windows() -> None:
    text = "The mayor said the bridge stays shut. " * 200
    first, last = Meanings()(text, (Span(0, len(text)),), ((Span(15, 36),), (Span(len(text) - 23, len(text) - 2),)))
    one, other = direction(first), direction(last)
    assert one is not None and other is not None and float(one @ other) > 0.5


def test_what_stands_in_no_region_has_no_direction() -> None:
    assert Meanings()("Menu. It rained.", (Span(6, 16),), ((Span(0, 4),), ())) == [b"", b""]
    assert Meanings()("", (), ()) == [] and direction(b"") is None


def test_hostile_text_is_read() -> None:
    assert len(Meanings().alone("a" * 10_000 + "\x00‮" * 500)) == 256


def test_a_model_that_is_not_the_one_of_the_card_is_refused(tmp_path: Path) -> None:
    (tmp_path / "card.json").write_text('{"name": "x", "version": "1", "sha256": {"model.onnx": "0"}}')
    (tmp_path / "model.onnx").write_bytes(b"not a model")
    with pytest.raises(ModelError, match="is not the file that the card names"):
        Meanings(tmp_path).alone("words")
