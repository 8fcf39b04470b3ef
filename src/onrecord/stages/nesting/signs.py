"""What speaks for and against a statement found inside another's. It weighs nothing and keeps nothing."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import NamedTuple

from onrecord.language.cues import Verb, reporting
from onrecord.types import Attribution, Span

Signs = tuple[float, ...]
SIGNS = (
    "always",
    "log odds of the reading",
    "in quotation marks",
    "told as not done (future, possible, denied)",
    "after if, when or whether",
    "an infinitive or a participle",
    "no verb of saying",
    "a verb that takes a clause",
    "no source, or nobody in particular",
    "a pronoun of the third person",
    "a name",
    "a document",
    "a clause about who says it (who, which, that)",
    "the same party as around it",
    "few words",
    "what it is said to be about, not what it says",
    "after another sentence of the same speaker",
)

_NOT_DONE = re.compile(
    r"\b(?:will|would|could|should|may|might|must|can|cannot|shall|not|never|no|refuse\w*|declin\w*|fail\w*|going|try\w*"
    r"|need\w*|has to|have to|ought)\b|n[’']t\b|[’'](?:d|ll)\b",
    re.IGNORECASE,
)
_SUPPOSED = re.compile(
    r"\b(?:if|when|whenever|whether|unless|until|suppose|imagine|let|should|before|lest)\W+(?:\w+\W+)?$", re.IGNORECASE
)
_NOBODY = frozenset(
    "i we you me us this that these those what there one who which whose whom people anyone everyone some many"
    " someone somebody everybody nobody whoever a an the your my our no".split()
)
_NO_PARTY = frozenset("this that these those what there you your whoever anyone a an the".split())
_PERSONS = frozenset("he she they it his her their its".split())
_RELATIVE = frozenset("who which that whose".split())
_NAME = re.compile(r"\b[A-Z][\w’'.-]+")
_DOCUMENT = re.compile(
    r"\b(?:reports?|letters?|documents?|statements?|memos?|surveys?|stud(?:y|ies)|polls?|papers?|articles?|filings?"
    r"|lawsuits?|complaints?|affidavits?|indictments?|rulings?|resolutions?|constitutions?|laws?|transcripts?|e-?mails?)\b",
    re.IGNORECASE,
)
_ABOUT = re.compile(r"\b(?:about|of|on|to|for|discuss\w*|talk\w*|speak\w*|spoke)\W*$", re.IGNORECASE)
_ANOTHER = re.compile(r"[.!?][”\"]?\s+[“\"‘]?$")
_WORD = re.compile(r"[\w’'-]+")
FEW = 4
"""Fewer words are seldom what somebody said ("said so", "asked him")."""


SURE = 0.7
"""What is read as a view is a saying nevertheless if it has a verb of saying and is as sure as that."""


class Candidate(NamedTuple):
    """A statement that a content holds, and the statement around it."""

    inner: Attribution
    outer: Attribution

    @property
    def own(self) -> Span:
        """From the first to the last of its words."""
        spans = (*self.inner.source, *self.inner.cue, *self.inner.content)
        return Span(min(s.start for s in spans), max(s.end for s in spans))


def is_telling(text: str, c: Candidate) -> bool:
    """Whether it tells of somebody's saying rather than of a view, and who that is: more than "that" or "you"."""
    source = c.inner.source[0].of(text).lower() if c.inner.source else ""
    if not source or source in _NO_PARTY:
        return False
    return c.inner.kind == "statement" or (
        c.inner.score >= SURE and any(verb.kind == "say" for verb in _verbs(_words(text, c.inner.cue)))
    )


def signs(text: str, c: Candidate) -> Signs:
    """The numbers that are weighed, in the order of `SIGNS`."""
    inner, outer = c
    cue, start = _words(text, inner.cue), c.own.start
    verbs = _verbs(cue)
    found = (
        1.0,
        _log_odds(inner.score),
        any(q.covers(inner.cue[0]) for q in outer.quoted),
        _NOT_DONE.search(cue),
        _SUPPOSED.search(text[max(0, start - 24) : start]),
        any(v.form == "ing" for v in verbs[-1:]) or "to" in cue.lower().split()[:2],
        not any(v.kind == "say" for v in verbs),
        any(v.kind == "say" and v.takes("S", "T") for v in verbs),
        *_of_source(text, inner.source),
        not {s.of(text).lower() for s in inner.source}.isdisjoint(s.of(text).lower() for s in outer.source),
        len(_WORD.findall(_words(text, inner.content))) < FEW,
        _ABOUT.search(cue),
        _ANOTHER.search(text[max(0, start - 4) : start]),
    )
    return tuple(sign if isinstance(sign, float) else float(bool(sign)) for sign in found)


def _verbs(cue: str) -> list[Verb]:
    return [verb for word in _WORD.findall(cue.lower()) if (verb := reporting(word)) is not None]


def _of_source(text: str, source: Sequence[Span]) -> tuple[bool, ...]:
    """What kind of party it is: nobody, a person by pronoun, a name, a document, a relative clause."""
    words = source[0].of(text).lower().split() if source else []
    alone = len(words) == 1
    nobody = not words or (alone and words[0] in _NOBODY)
    named = source[0].of(text)[int(bool(words) and words[0] == "the") :] if source else ""
    return (
        nobody,
        alone and words[0] in _PERSONS,
        not nobody and _NAME.search(named) is not None,
        _DOCUMENT.search(" ".join(words)) is not None,
        any(s.of(text).lower().split()[:1] == [w] for s in source for w in _RELATIVE),
    )


def _words(text: str, spans: Sequence[Span]) -> str:
    return " ".join(span.of(text) for span in spans)


def _log_odds(probability: float) -> float:
    held = min(max(probability, 0.001), 0.999)
    return math.log(held / (1 - held))
