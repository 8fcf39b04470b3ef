"""An article as numbered words: spans become sets of words, contents get a type, sources a head. It scores nothing.

A word belongs to a span if they share a character. Punctuation and quotation marks are no words.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Literal

Extent = tuple[int, int]
Tokens = frozenset[int]
Type = Literal["direct", "mixed", "indirect"]

_WORD = re.compile(r"[^\W_]+|['’](?:s|t|re|ve|ll|d|m)\b")
_QUOTED = re.compile(r'[“„«"＂][^”»"＂\n]*[”»"＂]?')
"""From an opening mark to the next closing one, or to the paragraph's end: a quotation that goes on in the next."""
_BREAK = re.compile(r"[,;:()\[\]—–]|\s-\s")
_NO_HEAD = frozenset("a an the of and or in on at for to from by with 's ’s his her their its some several".split())
_RELATIVE = frozenset("who which whose whom that".split())
_APPOSED = 4
"""Most words of a name that stands in apposition: "the minister, Ann Mary van Lee"."""


class Article:
    """The words of one text. Words inside `ignored` regions belong to no span."""

    def __init__(self, text: str, ignored: Iterable[Extent] = ()) -> None:
        self.text = text
        found = list(_WORD.finditer(text))
        self._starts = [word.start() for word in found]
        self._ends = [word.end() for word in found]
        self._ignored: Tokens = frozenset()
        self._ignored = self.tokens(ignored)
        self._quoted = self.tokens_starting_in(_quoted_stretches(text))

    def tokens(self, extents: Iterable[Extent]) -> Tokens:
        """The words that share a character with any of these."""
        touched = (range(bisect_right(self._ends, start), bisect_left(self._starts, end)) for start, end in extents)
        return frozenset(i for some in touched for i in some) - self._ignored

    def tokens_starting_in(self, extents: Iterable[Extent]) -> Tokens:
        ranges = (range(bisect_left(self._starts, start), bisect_left(self._starts, end)) for start, end in extents)
        return frozenset(i for some in ranges for i in some)

    def type_of(self, content: Tokens) -> Type:
        """Whether all, some or none of the words stand inside double quotation marks."""
        inside = len(content & self._quoted)
        if inside == len(content):
            return "direct"
        return "mixed" if inside else "indirect"

    def head(self, source: Tokens) -> Tokens:
        """The words of a source that name who speaks: "Lee" will do for "Ann Lee, a nurse", "nurse" will not.

        They run to the first comma, dash, bracket or relative pronoun; a name in apposition belongs to them.
        """
        pieces = list(self._pieces(sorted(source)))
        region = set(pieces[0]) if pieces else set()
        if len(pieces) > 1 and self._is_name(pieces[1]):
            region.update(pieces[1])
        return frozenset(i for i in region if self._word(i) not in _NO_HEAD) or frozenset(region)

    def _pieces(self, words: list[int]) -> Iterator[list[int]]:
        piece: list[int] = []
        for before, word in pairwise([None, *words]):
            assert word is not None
            if before is not None and self._parted(before, word):
                yield piece
                piece = []
            if self._word(word) in _RELATIVE and word != words[0]:
                break
            piece.append(word)
        yield piece

    def _parted(self, before: int, word: int) -> bool:
        return word != before + 1 or bool(_BREAK.search(self.text[self._ends[before] : self._starts[word]]))

    def _is_name(self, piece: list[int]) -> bool:
        return 0 < len(piece) <= _APPOSED and all(self.text[self._starts[i]].isupper() for i in piece)

    def _word(self, i: int) -> str:
        return self.text[self._starts[i] : self._ends[i]].lower()


def _quoted_stretches(text: str) -> list[Extent]:
    """Stretches inside double marks, also those that some corpora write as two single ones."""
    plain = text.replace("``", "“ ").replace("''", '" ')
    return [found.span() for found in _QUOTED.finditer(plain)]


def overlap(one: Tokens, other: Tokens) -> float:
    """Words in both over words in either; 0 where both are empty."""
    either = len(one | other)
    return len(one & other) / either if either else 0.0
