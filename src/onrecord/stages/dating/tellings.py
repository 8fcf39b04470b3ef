"""An attribution on its way to a date, and the sentences in which its cue stands. It dates nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.language import text as texts
from onrecord.language.calendar_words import moments
from onrecord.stages.dating.occasions import Occasion, Setting, occasion
from onrecord.types import Attribution, Chain, Said, Segment, Span


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
        self._attributions = attributions
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
        sentence = next((s for s in self._sentences[line] if s.overlaps(cue)), None)
        if sentence is None:
            return None
        if sentence not in self._settings:
            here = tuple(a for a in self._attributions if any(c.overlaps(sentence) for c in a.cue))
            self._settings[sentence] = Setting(self._text, sentence, moments(self._text, sentence), here)
        return self._settings[sentence]
