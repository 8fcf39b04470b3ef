"""Runs the attribution model: texts in, attributions out. It resolves no source and knows no ledger.

Invariant: what is found in a text does not depend on the other texts of a call nor on the number of threads,
because every window is run alone (see training/graph.py for why that matters in 8 bits).
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from onrecord.language.text import quotations
from onrecord.models import windows
from onrecord.models.assemble import Group, assemble
from onrecord.models.calibration import Calibration
from onrecord.models.card import Card, Decoder, checked, read_card, read_decoder
from onrecord.models.repair import Page, repaired
from onrecord.models.tags import Floats
from onrecord.models.turns import with_turns
from onrecord.types import AttributionKind, Span

if TYPE_CHECKING:
    from onnxruntime import InferenceSession
    from tokenizers import Tokenizer

RELEASED = Path(__file__).parent / "attribution"
"""The model folder that ships with the program."""


class Passage(NamedTuple):
    """A text and the regions of it to read, each a paragraph, in order. Nothing outside them is looked at."""

    text: str
    blocks: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """One attribution in a text. `score` is the probability that content and source are right."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    kind: AttributionKind
    score: float


@dataclass(frozen=True, slots=True)
class _Loaded:
    tokenizer: Tokenizer
    session: InferenceSession
    decoder: Decoder


class Tagger:
    """A model; call it with passages. Only its card is read at first, the rest when it is called.

    It may be sent to another process, which loads the model for itself.
    """

    def __init__(self, folder: Path = RELEASED, *, threads: int = 1) -> None:
        self.folder, self.threads = folder, threads
        self.card: Card = read_card(folder)

    @property
    def version(self) -> str:
        """Changes when any file of the model does."""
        return self.card.digest

    def __call__(self, passages: Sequence[tuple[str, tuple[Span, ...]]]) -> list[tuple[Found, ...]]:
        """The attributions of each passage, in text order."""
        model = _load(self.folder, self.card)
        if self.threads == 1 or len(passages) == 1:
            return [_read(model, Passage(*p)) for p in passages]
        with ThreadPoolExecutor(self.threads) as pool:
            return list(pool.map(lambda p: _read(model, Passage(*p)), passages))

    def __getstate__(self) -> tuple[Path, int]:
        return self.folder, self.threads

    def __setstate__(self, state: tuple[Path, int]) -> None:
        self.__init__(state[0], threads=state[1])  # type: ignore[misc]


@lru_cache(maxsize=2)
def _load(folder: Path, card: Card) -> _Loaded:
    """The model, read once a process: a pool sends the tagger to its workers with every batch."""
    checked(folder, card)
    return _Loaded(_tokenizer(folder / "tokenizer.json"), _session(folder / "model.onnx"), read_decoder(folder))


def _read(model: _Loaded, passage: Passage) -> tuple[Found, ...]:
    pieces = windows.pieces(passage.text, passage.blocks, model.tokenizer)
    if not len(pieces):
        return ()
    cuts = list(windows.ranges(pieces))
    scores = windows.merged(pieces, cuts, [_scores(model.session, pieces.part(*cut)) for cut in cuts])
    groups = assemble(passage.text, pieces, scores, model.decoder.steps, model.decoder.linker)
    whole = repaired(Page(*passage), groups, quotations(passage.text, passage.blocks))
    spoken = with_turns(passage.text, passage.blocks, whole)
    found = (_found(g, model.decoder.calibration) for g in spoken)
    return tuple(f for f in found if f.score >= model.decoder.calibration.least)


def _found(group: Group, calibration: Calibration) -> Found:
    kind, score = calibration.kind_of(group.signs), calibration.score(group.signs)
    return Found(group.source, group.cue, group.content, kind, score)


def _scores(session: InferenceSession, window: windows.Pieces) -> Floats:
    scores: Floats = session.run(None, {"ids": window.ids[None]})[0][0]
    return scores


def _tokenizer(path: Path) -> Tokenizer:
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(path))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer


def _session(path: Path) -> InferenceSession:
    """A session on one thread; several texts are read at once instead, which needs no waiting between layers."""
    from onnxruntime import InferenceSession, SessionOptions

    options = SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    return InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
