"""Runs the model of meanings: what a statement says becomes a direction that can be compared. It compares nothing.

The content is read together with who says it and with what leads up to it, so that "the same rhythm" or "he denied it"
means what it means there; only the pieces of the content itself are averaged. Every statement is run alone, so that
what is beside it changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from onrecord.models.card import checked_model, model_digest

if TYPE_CHECKING:
    from onnxruntime import InferenceSession
    from tokenizers import Tokenizer

RELEASED = Path(__file__).parent / "meaning"
"""The model folder that ships with the program."""
VOCABULARY = Path(__file__).parent / "attribution" / "tokenizer.json"
"""Word pieces are those of the attribution model."""
LONGEST = 128
"""Places that the model knows; more than are ever read."""

_CONTENT, _SAID, _BEFORE = 60, 20, 32
"""Word pieces that are read of a content, of who says it and how, and of what leads up to it (its end)."""
_CLS, _SEP = 101, 102
_CHARACTERS = 2_000
_KEPT = 16_384
"""Directions kept in memory: 24 MB."""

Direction = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Meanings:
    """Call it with a content, the words for who says it and how, and the text before it: gives a vector of length 1.

    `None` where there is no content. The model is read when it is first called.
    """

    folder: Path = RELEASED

    @property
    def version(self) -> str:
        """Changes when the model does."""
        return model_digest(self.folder)

    def __call__(self, content: str, said: str, before: str) -> Direction | None:
        return _direction(self.folder, content[:_CHARACTERS], said[:_CHARACTERS], before[-_CHARACTERS:])


@lru_cache(maxsize=2)
def _load(folder: Path) -> tuple[InferenceSession, Tokenizer]:
    from onnxruntime import InferenceSession, SessionOptions
    from tokenizers import Tokenizer

    checked_model(folder)
    options = SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = InferenceSession(str(folder / "model.onnx"), options, providers=["CPUExecutionProvider"])
    tokenizer = Tokenizer.from_file(str(VOCABULARY))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return session, tokenizer


@lru_cache(maxsize=_KEPT)
def _direction(folder: Path, content: str, said: str, before: str) -> Direction | None:
    session, tokenizer = _load(folder)
    pieces = _pieces(tokenizer, content)[:_CONTENT]
    if not pieces:
        return None
    around = [*_pieces(tokenizer, said)[:_SAID], _SEP, *_pieces(tokenizer, before)[-_BEFORE:], _SEP]
    ids = np.array([[_CLS, *pieces, _SEP, *around]], np.int64)
    states: Direction = session.run(None, {"ids": ids})[0][0]
    mean = states[: len(pieces) + 2].mean(0)
    return np.asarray(mean / max(float(np.linalg.norm(mean)), 1e-9), np.float32)


def _pieces(tokenizer: Tokenizer, text: str) -> list[int]:
    pieces: list[int] = tokenizer.encode(text, add_special_tokens=False).ids
    return pieces
