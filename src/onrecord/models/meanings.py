"""Runs the model of meanings: what each statement of a page says becomes a direction. It compares nothing.

The page is read as it stands, in windows, so that "the story", "that is where it comes from" or "bathwater" mean what
they mean there; a direction is the mean over the word pieces of one content. Every window is run alone, so that what is
read beside a page changes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from onrecord.models import windows
from onrecord.models.card import checked_model, model_digest
from onrecord.types import Span

if TYPE_CHECKING:
    from onnxruntime import InferenceSession
    from tokenizers import Tokenizer

RELEASED = Path(__file__).parent / "meaning"
"""The model folder that ships with the program."""
VOCABULARY = Path(__file__).parent / "attribution" / "tokenizer.json"
"""Word pieces are those of the attribution model."""
WINDOW, LEAD = 256, 32
"""Word pieces that are read at once, and how many of them a window takes from the one before, at most."""
_UNIT = 127
"""What a number of 1 is in a byte."""

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Meanings:
    """Call it with a text, the regions of it to read (each a paragraph) and the contents: gives a direction for each.

    A direction is empty where no word of a content stands in the regions. The model is read when it is first called.
    """

    folder: Path = RELEASED

    @property
    def version(self) -> str:
        """Changes when the model does."""
        return model_digest(self.folder)

    def __call__(self, text: str, blocks: Sequence[Span], contents: Sequence[Sequence[Span]]) -> list[bytes]:
        if not contents:
            return []
        found, states = _read(self.folder, text, tuple(blocks))
        return [_direction(states, _inside(found, spans)) for spans in contents]

    def alone(self, words: str) -> bytes:
        """The direction of words that stand on no page."""
        whole = Span(0, len(words))
        return self(words, (whole,), ((whole,),))[0]


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


@lru_cache(maxsize=2)
def _read(folder: Path, text: str, blocks: tuple[Span, ...]) -> tuple[windows.Pieces, Floats]:
    """The pieces of a page, and a state for each."""
    session, tokenizer = _load(folder)
    found = windows.pieces(text, [(b.start, b.end) for b in blocks], tokenizer)
    cuts = list(windows.ranges(found, WINDOW, LEAD))
    outputs = [session.run(None, {"ids": found.part(*cut).ids[None]})[0][0] for cut in cuts]
    return found, windows.merged(found, cuts, outputs) if cuts else np.zeros((0, 1), np.float32)


def _inside(found: windows.Pieces, spans: Sequence[Span]) -> NDArray[np.bool_]:
    """Which pieces stand in the spans; marks stand nowhere."""
    within = np.zeros(len(found), np.bool_)
    for span in spans:
        within |= (found.starts >= 0) & (found.starts < span.end) & (found.ends > span.start)
    return within


def _direction(states: Floats, within: NDArray[np.bool_]) -> bytes:
    if not within.any():
        return b""
    mean = states[within].mean(0)
    unit = mean / max(float(np.linalg.norm(mean)), 1e-9)
    numbers: bytes = np.round(unit * _UNIT).astype(np.int8).tobytes()
    return numbers
