"""Cuts running text into stretches, the units that the rules read. It finds no speakers.

A stretch is a sentence, or several that one quotation holds together. Positions in it are indices into the words
of the whole text, so that every span comes home.
"""

from __future__ import annotations

import bisect
from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.language.partywords import Words
from onrecord.language.text import sentences
from onrecord.types import Quotation, Span, SpokenSegment


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quotation as word indices, marks included: `first` is the opening mark, `last` is past the closing one."""

    first: int
    last: int
    marks: Quotation

    @property
    def size(self) -> int:
        """Number of words and signs between the marks."""
        return self.last - self.first - 1 - self.marks.closed


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words `first` to before `last`; `inside` holds the indices that stand in quotation marks."""

    text: str
    words: Words
    first: int
    last: int
    quotes: tuple[Quoted, ...]
    inside: frozenset[int]
    segment: SpokenSegment
    paragraph: int

    def low(self, k: int) -> str:
        """The word at `k` in lower case, the empty string outside the stretch."""
        return self.words.lows[k] if self.first <= k < self.last else ""

    def tag(self, k: int) -> int:
        """The classes of the word at `k`."""
        return self.words.tags[k] if self.first <= k < self.last else 0

    def at(self, k: int) -> int:
        """The character where word `k` starts, or where the stretch ends."""
        return self.words.starts[k] if k < self.last else self.words.ends[self.last - 1]

    def span(self, first: int, last: int) -> Span:
        """The characters from word `first` to before word `last`."""
        return Span(self.words.starts[first], self.words.ends[last - 1])

    def opening(self, k: int) -> Quoted | None:
        """The quotation whose opening mark is word `k`."""
        return self._quote(k, k)

    def closing(self, k: int) -> Quoted | None:
        """The quotation whose last word is `k` - 1."""
        quote = self._quote(k - 1, None)
        return quote if quote and quote.last == k else None

    def quote_before(self, k: int) -> int:
        """The end of the last quotation that ends at or before word `k`, or the start of the stretch."""
        at = bisect.bisect_right(self.quotes, k, key=lambda q: q.last)
        return self.quotes[at - 1].last if at else self.first

    def quote_after(self, k: int) -> int:
        """The start of the first quotation that starts at or after word `k`, or the end of the stretch."""
        at = bisect.bisect_left(self.quotes, k, key=lambda q: q.first)
        return self.quotes[at].first if at < len(self.quotes) else self.last

    def _quote(self, k: int, first: int | None) -> Quoted | None:
        """The quotation that holds word `k`, or that starts with it."""
        at = bisect.bisect_right(self.quotes, k, key=lambda q: q.first)
        quote = self.quotes[at - 1] if at else None
        return quote if quote and k < quote.last and first in (None, quote.first) else None

    def end(self) -> int:
        """Past the last word that is not final punctuation outside quotation marks."""
        k = self.last
        while k > self.first and k - 1 not in self.inside and self.words.texts[k - 1] in _FINAL:
            k -= 1
        return k


_FINAL = frozenset(".!?;:,…")


def stretches(
    text: str, words: Words, line: Span, quotes: Sequence[Quotation], segment: SpokenSegment, paragraph: int
) -> list[Stretch]:
    """The stretches of one line, in order; `quotes` are the quotations that lie in the line."""
    found = []
    for span in _joined(sentences(text, line), quotes):
        first, last = words.between(span.start, span.end)
        if first >= last:
            continue
        here = bisect.bisect_left(quotes, span.start, key=lambda q: q.outer.start)
        past = bisect.bisect_left(quotes, span.end, key=lambda q: q.outer.start)
        inner = tuple(Quoted(*words.between(*q.outer), q) for q in quotes[here:past])
        inside = frozenset(k for q in inner for k in range(q.first, q.last))
        found.append(Stretch(text, words, first, last, inner, inside, segment, paragraph))
    return found


def _joined(spans: Sequence[Span], quotes: Sequence[Quotation]) -> list[Span]:
    """Sentences, those joined that one quotation runs across."""
    joined: list[Span] = []
    at = 0
    for span in spans:
        while at < len(quotes) and quotes[at].outer.end <= span.start:
            at += 1
        crossing = (
            joined
            and at < len(quotes)
            and quotes[at].outer.start < joined[-1].end
            and span.start > quotes[at].outer.start
        )
        if crossing:
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return joined
