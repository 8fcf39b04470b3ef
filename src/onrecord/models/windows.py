"""Cuts a text into word pieces and windows that the encoder can read. It runs no model and decides no meaning.

Invariant: every piece knows its characters, so a tag on a piece is a tag on `text[start:end]`. A window ends at
the end of a paragraph where one is near, else of a sentence, else (a sentence longer than a window) after any
piece. Every piece is in at least one window; a window may open with the last pieces of the one before, its lead,
so that a sentence is read with what precedes it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from tokenizers import Tokenizer

    from onrecord.types import Span

CLS, SEP = 101, 102
"""Numbers of the marks for the start of a window and the end of a paragraph in the vocabulary."""

WINDOW, LEAD = 192, 64
"""Most pieces in a window, and most of them in its lead. See training/README.md for the measurement."""

_SENTENCE_END = re.compile(r"[.!?…][\"'”’»“)\]]*\s+(?=[\"'“‘„«(\[]*[A-Z0-9])")

Ints = NDArray[np.int64]
Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Pieces:
    """The word pieces of one text, in order, with a mark after each paragraph.

    `starts` and `ends` are character offsets, -1 for a mark. `stops` tells after which piece a window may end:
    2 the end of a paragraph, 1 of a sentence, 0 neither.
    """

    ids: Ints
    starts: Ints
    ends: Ints
    stops: Ints

    def __len__(self) -> int:
        return len(self.ids)

    def part(self, first: int, after: int) -> Pieces:
        """A window: the pieces first..after, opened by a mark."""

        def opened(mark: int, values: Ints) -> Ints:
            return np.concatenate([[mark], values[first:after]])

        return Pieces(opened(CLS, self.ids), opened(-1, self.starts), opened(-1, self.ends), opened(0, self.stops))


def pieces(text: str, blocks: Sequence[Span | tuple[int, int]], tokenizer: Tokenizer) -> Pieces:
    """The pieces of the given regions of a text, each region a paragraph; everything outside is not read."""
    ids: list[int] = []
    starts: list[int] = []
    ends: list[int] = []
    stops: list[int] = []
    encodings = tokenizer.encode_batch([text[s:e] for s, e in blocks], add_special_tokens=False)
    for (start, end), encoding in zip(blocks, encodings, strict=True):
        offsets = encoding.offsets
        full = [m.end() for m in _SENTENCE_END.finditer(text[start:end])]
        ids += [*encoding.ids, SEP]
        starts += [*(start + a for a, _ in offsets), -1]
        ends += [*(start + b for _, b in offsets), -1]
        stops += [*_stops([a for a, _ in offsets], full), 2]
    return Pieces(*(np.array(values, np.int64) for values in (ids, starts, ends, stops)))


def _stops(starts: list[int], full: list[int]) -> list[int]:
    """1 for each piece that is the last before a sentence end."""
    stops = [0] * len(starts)
    for end in full:
        after = int(np.searchsorted(starts, end))
        if 0 < after < len(starts):
            stops[after - 1] = 1
    return stops


def ranges(found: Pieces, size: int = WINDOW, lead: int = LEAD) -> Iterator[tuple[int, int]]:
    """The windows of a text as pieces first..after; `size` counts the opening mark.

    A lead is at most half a window: a longer one would leave no room to go on.
    """
    lead = min(lead, size // 2 - 1)
    first, after = 0, 0
    while after < len(found):
        after = _end(found.stops, first, after, size - 1)
        yield first, after
        first = _begin(found.stops, after, lead)


def _end(stops: Ints, first: int, done: int, room: int) -> int:
    """Where a window from `first` ends: the last good place in its second half, and beyond what is `done`."""
    if len(stops) - first <= room:
        return len(stops)
    low = max(first + room // 2, done)
    for quality in (2, 1):
        good = np.flatnonzero(stops[low : first + room] >= quality)
        if len(good):
            return low + int(good[-1]) + 1
    return first + room


def _begin(stops: Ints, after: int, lead: int) -> int:
    """The first sentence start among the last `lead` pieces before `after`."""
    low = max(0, after - lead)
    if low == 0 and lead:
        return 0
    good = np.flatnonzero(stops[low:after] >= 1)
    return low + int(good[0]) + 1 if len(good) else after


def merged(found: Pieces, cuts: Sequence[tuple[int, int]], outputs: Sequence[Floats]) -> Floats:
    """Scores for every piece of a text: the mean over the windows that read it."""
    total = np.zeros((len(found), outputs[0].shape[1]), np.float32)
    count = np.zeros((len(found), 1), np.float32)
    for (first, after), scores in zip(cuts, outputs, strict=True):
        total[first:after] += scores[1:]
        count[first:after] += 1
    result: Floats = total / count
    return result
