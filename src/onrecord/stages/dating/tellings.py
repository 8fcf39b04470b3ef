"""An attribution on its way to a date, and the sentences in which its cue stands. It dates nothing."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.language import text as texts
from onrecord.language.calendar_words import moments
from onrecord.stages.dating.occasions import Occasion, Setting, occasion
from onrecord.types import Attribution, Chain, Said, Segment, Span

LONGEST_CUE = 200
"""Characters within which the words of reporting begin and end."""


@dataclass(frozen=True, slots=True)
class Telling:
    """An attribution on its way to a date: its line, its cue's words, who speaks, and what is known so far."""

    attribution: Attribution
    chain: Chain
    line: int
    last_line: int
    segment: Segment
    cues: tuple[str, ...]
    speaker: str | None
    occasion: Occasion | None
    said: Said

    @property
    def cue(self) -> str:
        return " ".join(self.cues)


class Scenes:
    """The sentences in which cues stand, each read once. Holds no findings."""

    def __init__(self, text: str, attributions: Sequence[Attribution]) -> None:
        self._text = text
        placed = sorted((cue, n) for n, a in enumerate(attributions) for cue in a.cue)
        self._cues = [cue for cue, _ in placed]
        self._owners = [attributions[n] for _, n in placed]
        self._order = {a.id: n for n, a in enumerate(attributions)}
        self._sentences: dict[Span, tuple[Span, ...]] = {}
        self._settings: dict[Span, Setting] = {}

    def occasion(self, attribution: Attribution, segment: Segment) -> Occasion | None:
        for cue in attribution.cue:
            setting = self._setting(segment.span, cue)
            found = occasion(setting, attribution) if setting is not None else None
            if found is not None:
                return found
        return None

    def _setting(self, line: Span, cue: Span) -> Setting | None:
        if line not in self._sentences:
            self._sentences[line] = texts.sentences(self._text, line)
        sentences = self._sentences[line]
        at = bisect_right(sentences, cue.start, key=lambda s: s.start)
        sentence = next((s for s in sentences[max(0, at - 1) : at + 1] if s.overlaps(cue)), None)
        if sentence is None:
            return None
        if sentence not in self._settings:
            self._settings[sentence] = Setting(self._text, sentence, moments(self._text, sentence), self._in(sentence))
        return self._settings[sentence]

    def _in(self, sentence: Span) -> tuple[Attribution, ...]:
        """The attributions whose cue stands in a sentence, in their order; no cue is longer than the reach."""
        first = bisect_left(self._cues, sentence.start - LONGEST_CUE, key=lambda cue: cue.start)
        last = bisect_left(self._cues, sentence.end, key=lambda cue: cue.start)
        here = {self._owners[k].id: self._owners[k] for k in range(first, last) if self._cues[k].overlaps(sentence)}
        return tuple(sorted(here.values(), key=lambda a: self._order[a.id]))
