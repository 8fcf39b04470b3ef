"""Finds the sentence that dates what the next ones quote: "The board published its report on Monday. It says …".

It looks at sentences that make words public or bring people together, and gives no date to what such a sentence tells.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.language.calendar_words import Moment
from onrecord.language.text import sentences
from onrecord.stages.dating.wordings import AUDIENCE, GOVERNED, MEDIUM, MEETING
from onrecord.types import Span

BESIDE = 6
"""Words between a meeting and its time."""
BACK = 2
"""How many sentences back, in the same paragraph or the one above, such a sentence may stand."""

_VERDICT = r"(?:judge?ments?|rulings?|verdicts?|decisions?|orders?|opinions?|sentences?)"
_PAPER = (
    rf"(?:{MEDIUM}s?|{_VERDICT}|documents?|minutes|papers|findings|study|survey|audit|review|leaflet|circular|bulletin)"
)
_ISSUED = re.compile(
    r"\b(?:publish|releas|issu|post|circulat|distribut|present|unveil|deliver|fil|hand|sign|submitt|tabl|send|sent|gave|wrote"
    r"|written|put\s+out|came\s+out|made\s+public|appear|broadcast|aired|emerg|leak|read\s+out|obtain|seen|went)"
    r"(?:ed|es|s|ing|t|d)?\b",
    re.IGNORECASE,
)
_TO_COME = re.compile(r"\b(?:will|shall|is\s+to|are\s+to|due\s+to|set\s+to|expected\s+to|scheduled)\b", re.IGNORECASE)
_SCENE = re.compile(
    r"(?:At|Outside|Inside|Around|In front of|Over at|Up at)\s(?:(?:the|an?|his|her|their)\s)?[^,.;:“”]{2,40}?\s"
    r"(?:(?:late|early)\s)?(?:on\s|yesterday|last\s|this\s)",
)
"""A sentence that sets a scene with a place and its day: "At the mart on Tuesday there was talk of little else"."""
_COURT = re.compile(r"\b(?:court|judges?|justices?|tribunal|jury|magistrates?|panel|arbitrators?)\b", re.IGNORECASE)
_MET = re.compile(
    rf"\b(?:met|gathered|convened|assembled|sat\s+down)\b|\b{MEETING}\s+(?:opened|began|started|resumed|continued|heard)\b|\b(?:held|hosted|attended|opened|called|chaired|faced|gave|at|during"
    rf"|in|to)\s+(?:an?|the|its|his|her|their|what)\s+(?:[\w-]+\s+){{0,3}}?(?:{MEETING}|interview)\b"
    rf"|\b(?:appeared|testified|spoke|stood)\s+(?:before|in\s+front\s+of)\s+(?:an?|the|[\w-]+[’']s?)?\s*(?:[\w-]+\s+){{0,3}}?"
    rf"{AUDIENCE}\b",
    re.IGNORECASE,
)
_PAPER_WORD = re.compile(rf"\b{_PAPER}\b", re.IGNORECASE)
_VERDICT_WORD = re.compile(rf"\b{_VERDICT}\b", re.IGNORECASE)
_IN_IT = re.compile(rf"\s*[“\"‘'„«]?(?:in\s+(?:it|them|the\s+(?:same\s+)?(?:[\w-]+\s+)?{_PAPER})\b)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Announcement:
    """A sentence with its time. `papers` are the nouns of what came out; `meets` whether people came together."""

    sentence: Span
    moment: Moment
    papers: frozenset[str]
    meets: bool


def announcement(text: str, sentence: Span, found: tuple[Moment, ...]) -> Announcement | None:
    """What a sentence makes public or whom it brings together, at the first time that stands for itself in it."""
    dated = [m for m in found if m.kind not in ("open", "anaphoric") and not m.attributive]
    words = sentence.of(text)
    if len(dated) != 1 or GOVERNED.search(text, sentence.start, dated[0].span.start) or _TO_COME.search(words):
        return None
    papers = {_noun(hit[0]) for hit in _PAPER_WORD.finditer(words)} if _ISSUED.search(words) else set()
    if _COURT.search(words):
        papers |= {"judgment", "judgement", "ruling", "verdict", "decision", "order", "opinion"}
    meets = _SCENE.match(words) is not None or any(
        _near(text, sentence, dated[0].span, hit) for hit in _MET.finditer(words)
    )
    return Announcement(sentence, dated[0], frozenset(papers), meets) if papers or meets else None


def _near(text: str, sentence: Span, time: Span, hit: re.Match[str]) -> bool:
    """Whether the time of a sentence stands beside the words for a meeting."""
    start, end = sentence.start + hit.start(), sentence.start + hit.end()
    between = text[end : time.start] if end <= time.start else text[time.end : start]
    return len(between.split()) <= BESIDE and not re.search(r"[;:“”]|\b(?:that|which|who|whether)\b", between)


def takes_up(made: Announcement, source: str, opening: str) -> bool:
    """Whether a statement by `source`, in a sentence with this opening, is in what came out."""
    if made.papers and _IN_IT.match(opening):
        return True
    last = re.findall(r"[a-z-]+", re.split(r",|\s(?:of|by|from|to|on|which|that)\s", source.lower())[0])
    return bool(last) and _noun(last[-1]) in made.papers


class Paragraphs:
    """The sentences of the paragraphs of a page, each paragraph read once."""

    def __init__(self, text: str, lines: Sequence[Span]) -> None:
        self._text = text
        self._lines = lines
        self._read: dict[int, tuple[Span, ...]] = {}

    def of(self, line: int) -> tuple[Span, ...]:
        if line not in self._read:
            self._read[line] = sentences(self._text, self._lines[line])
        return self._read[line]

    def before(self, line: int, at: int) -> list[Span]:
        """The sentences before a place, nearest first: those of its own paragraph and the last of the one above."""
        own = self.of(line)
        ended = bisect_right(own, at, key=lambda s: s.end)
        above = self.of(line - 1)[-1:] if line else ()
        return list(reversed([*above, *own[max(0, ended - BACK) : ended]]))[:BACK]


def _noun(word: str) -> str:
    word = word.lower()
    return word[:-1] if word.endswith("s") and word not in ("minutes", "findings", "press") else word
