"""Gives "told us this", "this is reported by the paper" the sentence before as content. It reads no other pronoun."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from onrecord.language.phrases import party_after
from onrecord.stages.attributing.groups import groups
from onrecord.stages.attributing.reading import Finding, trimmed
from onrecord.stages.attributing.stretch import Stretch
from onrecord.types import Span

_POINTERS = frozenset({"this", "so"})
_LIMITS = frozenset({"independently", "separately", "too", "also", "again", "on", "in", "at", "to"})


def backward(here: Sequence[Finding], s: Stretch, before: Stretch | None) -> list[Finding]:
    """The reports of a stretch, those that only point back given the sentence they point to."""
    if before is None or before.paragraph != s.paragraph:
        return list(here)
    content = (before.span(*trimmed(before, before.first, before.end())),)
    found = [replace(f, content=content) if _points_back(f, s) else f for f in here]
    return sorted([*found, *_reported_by(s, content)], key=lambda f: f.content[0])


def _points_back(finding: Finding, s: Stretch) -> bool:
    if len(finding.content) != 1 or finding.pattern not in ("bare clause", "object"):
        return False
    first, last = s.words.between(*finding.content[0])
    return s.low(first) in _POINTERS and (last - first == 1 or s.low(first + 1) in _LIMITS)


def _reported_by(s: Stretch, content: tuple[Span, ...]) -> list[Finding]:
    """ "This was reported by the weekly"."""
    if s.low(s.first) not in ("this", "that"):
        return []
    for g in groups(s):
        if g.voice == "passive" and g.verb.kind == "say" and g.first == s.first + 1 and s.low(g.last) == "by":
            span = party_after(s.text, s.at(g.last + 1), s.words.ends[s.last - 1]) if g.last + 1 < s.last else None
            if span:
                cue = (s.span(s.first, g.last + 1),)
                return [Finding((span,), cue, content, "statement", "clause tag", s, s.first, s.last)]
    return []
