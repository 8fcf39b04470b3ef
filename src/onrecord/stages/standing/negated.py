"""Reads verbs that take a side only when they are negated: "does not believe", "no longer wants", "did not mention".

It knows no verb that takes a side by itself; those are in the lexicon of cues.
"""

from __future__ import annotations

import re

from onrecord.types import Polarity

_NEGATION = re.compile(
    r"(?:\b(?:do|does|did|has|have|had|would|will|could|can|is|was|are|were)(?: not|n[’']t)(?: yet| at all| \w+ly)?"
    r"|\bno longer|\bnever)\s+|\bcannot\s+",
    re.IGNORECASE,
)
_VERBS: tuple[tuple[re.Pattern[str], Polarity, str], ...] = (
    (
        re.compile(
            r"(?:accept|believe|consider|agree|buy|recogni[sz]e|share|think|expect|see|admit|acknowledg)(?:e?d|s)?\b",
            re.IGNORECASE,
        ),
        "denies",
        "does not hold it to be so",
    ),
    (re.compile(r"(?:want|wish(?! to\b)|favou?r|like)(?:ed|s)?\b", re.IGNORECASE), "opposes", "does not want it"),
    (re.compile(r"(?:recall|remember)(?:ed|s)?\b", re.IGNORECASE), "doubts", "does not bear it out"),
    (
        re.compile(
            r"mention|address|touch|go into|specif|elaborat|decid|disclos|reveal|explain|comment|discuss$|argu|wish to"
            r"|want to|care to|able to|possible to|say|said|name|identif|detail|speak|spoke|talk|rul",
            re.IGNORECASE,
        ),
        "reports",
        "takes no side",
    ),
)


def turned(cue: str) -> tuple[Polarity, str] | None:
    """The side of reporting words that a negation turns round, and the sentence that says why.

    >>> turned("no longer believes")
    ('denies', '“no longer believes” does not hold it to be so.')
    """
    negation = _NEGATION.search(cue)
    if negation is None:
        return None
    verb = cue[negation.end() :]
    found = next(((side, words) for pattern, side, words in _VERBS if pattern.match(verb)), None)
    return None if found is None else (found[0], f"“{cue}” {found[1]}.")
