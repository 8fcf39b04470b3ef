"""Finds where a party's phrase ends after a trigger word. It builds on `phrases.party_after` and reads no meaning."""

from __future__ import annotations

import re

from onrecord.language.phrases import party_after
from onrecord.parties.closed import NUMBERS
from onrecord.parties.nouns import noun_at
from onrecord.parties.wording import read
from onrecord.types import Span

_WORDS = re.compile(r"[ \t]([^\W\d_][\w’'&-]*)")
_ARTICLE = re.compile(r"(?:an?|the|its|their|his|her|this|one|two|three)\b", re.IGNORECASE)
_INSIDE = re.compile(
    r"[ \t](?:familiar|employed|close|with|briefed|in|at|inside|involved|working|from|near)\b[^,.;:!?()“”„«»\"—–]{1,80}"
)
_RELATIVE = re.compile(
    r",? (?:who|whom|whose) |, (?:which|that) |(?<! of)(?<! for)(?<! in)(?<! at)(?<! on)(?<! from)(?<! with)"
    r" (?:which|that) "
)
MAX_EXTRA = 4
"""How many words a phrase may be longer than the chunker thought."""


def phrase_after(text: str, start: int, end: int) -> Span | None:
    """The party phrase at `start`: grown to a noun it lacks or a name that follows, cut before a relative clause.

    >>> text = "citing the newspaper The Tide which relies on a log"
    >>> phrase_after(text, 7, len(text)).of(text)
    'the newspaper The Tide'
    """
    party = party_after(text, start, end) or _plain_noun(text, start, end)
    if party is None:
        return None
    cut = _RELATIVE.search(text, party.start, party.end)
    if cut is not None and cut.start() > party.start + 2:
        party = Span(party.start, cut.start())
    party = _to_noun(text, _to_name(text, party, end), end)
    head = read(party.of(text)).head
    if head is not None and head.lemma == "person":
        more = _INSIDE.match(text, party.end, end)
        stop = _RELATIVE.search(text, more.start(), more.end()) if more else None
        party = Span(party.start, stop.start() if stop else more.end()) if more else party
    return party


def _plain_noun(text: str, start: int, end: int) -> Span | None:
    """An article and a listed noun with words between ("a calendar of the orchestra")."""
    first = _ARTICLE.match(text, start, end)
    if first is None:
        return None
    at, words = first.end(), []
    for _ in range(MAX_EXTRA):
        word = _WORDS.match(text, at, end)
        if word is None:
            return None
        words.append(word[1].lower())
        at = word.end()
        if noun_at(words, len(words) - 1) is not None:
            return Span(start, at)
    return None


def _to_name(text: str, party: Span, end: int) -> Span:
    """Grow over capitalised words that follow a common noun ("the newspaper" "The Tide")."""
    at = party.end
    if read(party.of(text)).name is not None:
        return party
    for _ in range(MAX_EXTRA):
        word = _WORDS.match(text, at, end)
        if word is None or not word[1][0].isupper():
            break
        at = word.end()
    return Span(party.start, at)


def _to_noun(text: str, party: Span, end: int) -> Span:
    """Grow over a listed noun that follows a number or determiner ("nine" "countries")."""
    wording = read(party.of(text))
    number = party.of(text).lower() in NUMBERS
    if not number and (wording.name is not None or wording.head is not None or wording.form == "pronoun"):
        return party
    at, words = party.end, []
    for _ in range(MAX_EXTRA):
        word = _WORDS.match(text, at, end)
        if word is None:
            break
        words.append(word[1].lower())
        at = word.end()
        if noun_at(words, len(words) - 1) is not None:
            return Span(party.start, at)
    return party
