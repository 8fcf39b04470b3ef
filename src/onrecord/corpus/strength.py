"""How strongly words commit: how far an act has come (considers, ready, will, did), how sure a report is (may, likely).

It grades words and compares nothing. Negation is none of its business: whether somebody denies is the stand's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from onrecord.language import lexicon
from onrecord.language.stems import stem
from onrecord.types import Scale, Span

DONE = 6
"""The grade of an act that is told as done: "sent", "has sent"."""
_LONGEST = 1500
"""Characters of a statement that are looked at: it is known by its first sentences."""
_NEAR = 4
"""Words between a graded phrase and the act it governs at most ("ready, if asked, to send" is too far)."""
_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
_SUBJECT = re.compile(
    r"(?:\b(?:has|have|had|he|she|it|they|we|who|i)|\b[A-Z][\w’'-]*)(?:\s+(?:already|now|then|just))?\s+\Z"
)
_BREAK = re.compile(r"[.;:!?]|,\s+(?:and|but|or|which|who|while|though)\b")


@dataclass(frozen=True, slots=True)
class Graded:
    """A graded phrase: its place in the words, and the stem of the act it governs, if there is one."""

    scale: Scale
    grade: int
    span: Span
    head: str | None


@lru_cache(maxsize=4096)
def graded(words: str) -> tuple[Graded, ...]:
    """The graded phrases of some words in order, longer ones before those inside them, which are left out.

    >>> [(g.scale, g.grade, g.span.of("Olvia is ready to lend ships")) for g in graded("Olvia is ready to lend ships")]
    [('doing', 3, 'ready to')]
    """
    found: list[Graded] = []
    for scale, grade, pattern in _patterns():
        for match in pattern.finditer(words, 0, min(len(words), _LONGEST)):
            span = Span(*match.span())
            head = _head(words, span.end)
            if scale == "knowing" or head is not None:
                found.append(Graded(scale, grade, span, head))
    kept = [g for g in found if not any(_inside(g.span, other.span) for other in found)]
    return tuple(sorted(kept, key=lambda g: (g.span, g.scale)))


def acts(words: str) -> dict[str, Graded]:
    """For each act, by its stem, the phrase that says how far it has come; the strongest where there are several.

    >>> sorted(g.grade for g in acts("Olvia sent ships and plans to mine the sound").values())
    [4, 6]
    """
    found: dict[str, Graded] = {}
    phrases = graded(words)
    finished = (one for one in _done(words) if not any(phrase.span.overlaps(one.span) for phrase in phrases))
    for one in (*phrases, *finished):
        if one.scale == "doing" and one.head and (one.head not in found or one.grade > found[one.head].grade):
            found[one.head] = one
    return found


def sureness(words: str) -> Graded | None:
    """The phrase that keeps the statement least certain, if there is one."""
    known = [one for one in graded(words) if one.scale == "knowing"]
    return min(known, key=lambda g: (g.grade, g.span), default=None)


def vouching(cue: str) -> tuple[int, str] | None:
    """How far reporting words vouch for what they report, and the word that says so; none for plain saying.

    >>> vouching("also claimed"), vouching("said"), vouching("has revealed")
    ((1, 'claimed'), None, (3, 'revealed'))
    """
    found = ((grade, match[0]) for grade, pattern in _cues() if (match := pattern.search(cue)))
    return next(found, None)


def _done(words: str) -> Iterator[Graded]:
    """Finite past forms right after their subject: "Olvia sent", "it has sent"; a participle alone tells no act."""
    for match in _WORD.finditer(words, 0, min(len(words), _LONGEST)):
        low = match[0].lower()
        past = low in _pasts() or (low.endswith("ed") and len(low) > 4)
        if past and low not in lexicon.words("claims_light") and _SUBJECT.search(words, 0, match.start()):
            yield Graded("doing", DONE, Span(*match.span()), stem(low))


def _head(words: str, start: int) -> str | None:
    """The stem of the act that a phrase which ends there governs: the next word that carries matter."""
    stop = _BREAK.search(words, start)
    for match, _ in zip(_WORD.finditer(words, start, stop.start() if stop else len(words)), range(_NEAR), strict=False):
        if match[0].lower() not in _passed():
            return stem(match[0])
    return None


def _inside(span: Span, other: Span) -> bool:
    return other != span and other.covers(span)


@cache
def _patterns() -> tuple[tuple[Scale, int, re.Pattern[str]], ...]:
    rows = lexicon.table("strength")
    return tuple(
        ("doing" if scale == "doing" else "knowing", int(grade), re.compile(rf"(?<![\w-]){p}(?![\w-])", re.IGNORECASE))
        for scale, grade, p in rows
    )


@cache
def _cues() -> tuple[tuple[int, re.Pattern[str]], ...]:
    rows = lexicon.table("strength_cues")
    return tuple((int(grade), re.compile(rf"(?<![\w-]){p}(?![\w-])", re.IGNORECASE)) for grade, p in rows)


@cache
def _passed() -> frozenset[str]:
    """Words that may stand between a graded phrase and its act: articles, adverbs, auxiliaries."""
    return lexicon.words("strength_between")


@cache
def _pasts() -> frozenset[str]:
    return frozenset(row[1] for row in lexicon.table("claims_irregular") if len(row) > 1)
