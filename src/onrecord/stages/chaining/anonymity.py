"""Finds the words in which a text says why a name is withheld. It judges no reason."""

from __future__ import annotations

import re

from onrecord.parties.naming import withheld_words
from onrecord.types import Reason, Span

_REASON = re.compile(
    r"\b(?:because|for fear (?:of|that)|out of fear|fearing|since|so as not to|in order (?:not )?to|owing to|due to"
    r"|given|citing|lest|to (?:discuss|describe|speak|talk|avoid|protect|share|reveal|disclose)"
    r"|as (?:he|she|they|it|the))\b[^.,;:!?“”„«»()\n—–]*",
)
_BEING = re.compile(r"(?<=, )(?:their|his|her|the) [^.,;:!?“”\"]{2,60} being [^.,;:!?“”\"]{2,80}")
_MARKS = re.compile(
    r"anonym|\bnamed\b|\bidentified\b|\bnames?\b|\bidentit|\bon background\b|\bnot authori[sz]ed\b|\bcleared to\b"
)
_ALONE = re.compile(
    r"^(?:he|she|they|both(?: \w+)?|all(?: \w+)?|the (?:\w+ )?\w+|neither|none"
    r"|(?:one|two|some|most) of (?:them|the \w+)) (?:\w+ly |also |had |has |have |all |both )?"
    r"(?:asked|spoke|did not|does not|do not|requested|declined|insisted|wished|preferred|refused|demanded"
    r"|agreed to speak|were granted|was granted|cannot|could not)\b",
    re.IGNORECASE,
)
MAX_REASON = 220
"""Longest reason in characters; what is longer runs on into something else."""


def reason_in(text: str, stretch: Span, after: int) -> Reason | None:
    """The reason for anonymity in a stretch, from `after` on; `None` if no name is withheld there or no reason given.

    >>> text = "The clerk, who asked not to be named because the file is open, said no."
    >>> reason_in(text, Span(0, len(text)), 0).text
    'because the file is open'
    """
    words = text[after : stretch.end]
    if withheld_words(words) is None:
        return None
    mark = _MARKS.search(words)
    if mark is None:
        return None
    found = _REASON.search(words, mark.start()) or _BEING.search(words, mark.start())
    if found is None or found.end() - found.start() > MAX_REASON:
        return None
    end = after + found.start() + len(found[0].rstrip())
    span = Span(after + found.start(), end)
    return Reason(span, span.of(text))


def speaks_of_anonymity(text: str, sentence: Span) -> bool:
    """Whether a sentence does nothing but say that its subject asked not to be named."""
    words = sentence.of(text)
    return bool(_ALONE.match(words)) and withheld_words(words) is not None and bool(_MARKS.search(words))
