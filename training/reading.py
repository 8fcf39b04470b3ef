"""Reads annotated texts with a model and tells which of what it finds is right. It trains nothing.

Right means what the measure `attr` of PolNeAR's evaluation means: content words overlap the gold content by at least
half (of their union) and the source shares a word with the gold source, or neither has one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

import numpy as np
from tokenizers import Tokenizer

from onrecord.language.text import quotations
from onrecord.models import windows
from onrecord.models.assemble import Group, assemble
from onrecord.models.links import Linker
from onrecord.models.repair import Page, repaired
from onrecord.models.tags import Floats
from onrecord.models.turns import with_turns
from onrecord.types import Span
from training.data import Gold, Spans, Text

Scorer = Callable[[windows.Pieces], Floats]
"""One window in, scores for its pieces out, the opening mark included."""


class Spoken(Protocol):
    """Whatever has a source and a content."""

    @property
    def source(self) -> tuple[Span, ...]: ...
    @property
    def content(self) -> tuple[Span, ...]: ...


SpokenT = TypeVar("SpokenT", bound=Spoken)

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, eq=False)
class Reader:
    """An encoder with what is needed to decode it."""

    tokenizer: Tokenizer
    scores: Scorer
    steps: Floats
    linker: Linker
    _read: dict[str, list[Group]] = field(default_factory=dict, init=False, repr=False)
    """What was found in which text: the measures ask for the same texts again and again."""

    def scored(self, text: Text) -> tuple[windows.Pieces, Floats] | None:
        """The pieces of a text and the encoder's numbers for them; none for an empty text."""
        pieces = windows.pieces(text.text, [Span(*b) for b in text.blocks], self.tokenizer)
        if not len(pieces):
            return None
        cuts = list(windows.ranges(pieces))
        return pieces, windows.merged(pieces, cuts, [self.scores(pieces.part(*cut)) for cut in cuts])

    def groups(self, text: Text) -> list[Group]:
        """What is found in one text, before kinds and scores."""
        if text.text not in self._read:
            self._read[text.text] = self._groups(text)
        return self._read[text.text]

    def _groups(self, text: Text) -> list[Group]:
        read = self.scored(text)
        if read is None:
            return []
        found = assemble(text.text, *read, self.steps, self.linker)
        blocks = tuple(Span(*b) for b in text.blocks)
        return with_turns(text.text, blocks, repaired(Page(text.text, blocks), found, quotations(text.text, blocks)))


def words(text: str, spans: Sequence[tuple[int, int]]) -> frozenset[int]:
    """The words of some spans, each named by its first character."""
    return frozenset(m.start() for s, e in spans for m in _WORD.finditer(text, s, e))


def verdicts(text: Text, groups: Sequence[SpokenT]) -> Iterator[tuple[SpokenT, Gold | None, bool]]:
    """Each attribution found with the gold one that it matches best, if any, and whether it is right."""
    wanted = [words(text.text, g.content) for g in text.attributions]
    taken: set[int] = set()
    pairs: dict[int, int] = {}
    for share, i, j in sorted(_shares(text, groups, wanted), reverse=True):
        if share >= 0.5 and i not in pairs and j not in taken:
            pairs[i] = j
            taken.add(j)
    for i, group in enumerate(groups):
        gold = text.attributions[pairs[i]] if i in pairs else None
        yield group, gold, gold is not None and _same_source(text.text, group.source, gold.source)


def _shares(text: Text, groups: Sequence[Spoken], wanted: Sequence[frozenset[int]]) -> Iterator[tuple[float, int, int]]:
    for i, group in enumerate(groups):
        have = words(text.text, group.content)
        for j, want in enumerate(wanted):
            if have & want:
                yield len(have & want) / len(have | want), i, j


def _same_source(text: str, found: Sequence[Span], gold: Spans) -> bool:
    have, want = words(text, found), words(text, gold)
    return bool(have & want) if want else not have


def sigmoid(x: np.ndarray) -> np.ndarray:
    result: np.ndarray = 1 / (1 + np.exp(-x))
    return result
