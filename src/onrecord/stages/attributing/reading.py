"""What one report is, and what has been found in one stretch so far. It holds values and applies no rule."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from onrecord.stages.attributing.groups import groups
from onrecord.stages.attributing.stretch import Quoted, Stretch
from onrecord.types import Span

Pattern = Literal[
    "quote tag",
    "quote after cue",
    "stray quote",
    "noun",
    "clause tag",
    "according to",
    "view",
    "that clause",
    "bare clause",
    "question",
    "object",
    "predicate",
    "to do",
    "preposition",
    "label",
    "headline",
    "hearsay",
]


@dataclass(frozen=True, slots=True)
class Finding:
    """One report: spans, the pattern that found it, and the words `first` to before `last` that it owns."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    kind: Literal["statement", "attitude"]
    pattern: Pattern
    stretch: Stretch
    first: int
    last: int
    open: bool = False
    """Whether quotations that follow may go on with it."""
    more: tuple[Quoted, ...] = ()
    """Quotations of later stretches that go on with it."""


class Reading:
    """What has been found in one stretch so far, and which words are taken."""

    def __init__(self, s: Stretch) -> None:
        self.s = s
        self.groups = groups(s)
        self.findings: list[Finding] = []
        self.taken: list[tuple[int, int]] = []
        self.relative = False

    def free(self, k: int) -> bool:
        return not any(a <= k < b for a, b in self.taken)

    def add(self, finding: Finding, *owned: tuple[int, int]) -> None:
        self.findings.append(finding)
        self.taken += owned

    def left(self, k: int) -> int:
        """The first free word to the left of `k` that is not beyond something taken."""
        s = self.s
        cut = next((j + 1 for j in range(k - 2, s.first, -1) if s.low(j) == ";" and j not in s.inside), s.first)
        return max([s.first, cut, *(b for _, b in self.taken if b <= k)])


def enough(s: Stretch, first: int, last: int) -> bool:
    return (
        last - first >= 1
        and (last - first >= 2 or s.opening(first) is not None)
        and any(s.words.texts[j][0].isalnum() for j in range(first, last))
    )


def trimmed(s: Stretch, first: int, last: int) -> tuple[int, int]:
    """A piece without commas and link words at its ends."""
    while first < last - 1 and first not in s.inside and s.words.texts[first] in _LEADING:
        first += 1
    while last - 1 > first and last - 1 not in s.inside and s.words.texts[last - 1] in _TRAILING:
        last -= 1
    return first, last


_LEADING = frozenset({",", ";", ":", "that", "—", "–", "-", "and", "but"})


_TRAILING = frozenset(",;:.—–-…")


def strip_comma(s: Stretch, k: int) -> int:
    while k > s.first and k - 1 not in s.inside and s.low(k - 1) in (",", "—", "–", "-"):
        k -= 1
    return k
