"""Reads speakers set off by a colon or a dash: turns of a transcript, and headlines. It reads no verbs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from onrecord.language.cues import reporting
from onrecord.language.partywords import CAPITAL, HEAD
from onrecord.language.phrases import party_after
from onrecord.stages.attributing.reading import Finding
from onrecord.stages.attributing.stretch import Stretch

_TURN = re.compile(r"((?:[^\W\d_a-z][\w.’'-]*\s?){1,4})\s?:\s+(?=\S*[^\W\d_])")
MAX_NAME = 6
"""A headline's speaker has at most this many words."""


def turn_names(paragraphs: Sequence[str]) -> frozenset[str]:
    """Names that label turns ("Lund: …"): of paragraphs that follow each other, or the same name twice."""
    turns = [(i, match[1].strip()) for i, line in enumerate(paragraphs) if (match := _TURN.match(line))]
    counts = Counter(name for _, name in turns)
    paired = {name for (i, a), (j, b) in pairwise(turns) if j == i + 1 and a != b for name in (a, b)}
    return frozenset(paired | {name for name, count in counts.items() if count > 1})


def label(s: Stretch, speakers: frozenset[str]) -> list[Finding] | None:
    """The turn of a transcript that a stretch opens."""
    if s.segment != "body":
        return None
    if not speakers:
        return _quoted_turn(s)
    for k in range(s.first + 1, min(s.first + MAX_NAME, s.last - 1)):
        if s.low(k) == ":" and k not in s.inside:
            name = s.span(s.first, k)
            if name.of(s.text).strip() not in speakers:
                return _quoted_turn(s)
            content = s.span(k + 1, s.last)
            return [Finding((name,), (), (content,), "statement", "label", s, s.first, s.last, open=True)]
    return None


def _quoted_turn(s: Stretch) -> list[Finding] | None:
    """ "The union: “We were not told.”": a party, a colon and a quotation, and nothing else."""
    for k in range(s.first + 1, min(s.first + 12, s.last - 1)):
        if s.low(k) == ":":
            quote = s.opening(k + 1)
            span = party_after(s.text, s.at(s.first), s.at(k))
            if reporting(s.low(k - 1)) and not s.tag(k - 1) & CAPITAL:
                return None
            if quote is None or quote.last < s.end() or span is None or span.end != s.words.ends[k - 1]:
                return None
            content = s.span(quote.first, quote.last)
            return [Finding((span,), (), (content,), "statement", "quote after cue", s, s.first, s.last, open=True)]
    return None


def headline(s: Stretch) -> list[Finding] | None:
    """ "Ships held in port: union", "Union: ‘We were not told’", "‘Not told’ – union"."""
    for k in range(s.first + 1, s.last - 1):
        if k in s.inside or s.words.texts[k] not in (":", "—", "–", "-", "|"):
            continue
        before, after = (s.first, k), (k + 1, s.end())
        if _names_party(s, *after, late=True):
            return [_parted(s, after, before)]
        if s.words.texts[k] == ":" and _names_party(s, *before, late=False):
            return [_parted(s, before, after)]
        return None
    return None


def _names_party(s: Stretch, first: int, last: int, *, late: bool) -> bool:
    if not 0 < last - first <= MAX_NAME or any(j in s.inside for j in range(first, last)):
        return False
    span = party_after(s.text, s.at(first), s.words.ends[last - 1])
    if span is None or span.end != s.words.ends[last - 1]:
        return False
    tag = s.tag(last - 1)
    return bool(tag & HEAD) if late else bool(tag & (HEAD | CAPITAL)) and last - first <= 4


def _parted(s: Stretch, who: tuple[int, int], what: tuple[int, int]) -> Finding:
    source, content = s.span(*who), s.span(*what)
    return Finding((source,), (), (content,), "statement", "headline", s, s.first, s.last)
