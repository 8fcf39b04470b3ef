"""Who belongs to a collective position, and the words that bind its members ("ready or not ruled out").

Nobody is listed whom the words do not name, and nobody is given more than the whole: a member of those who are "ready
or have not ruled it out" is one or the other, and the words do not say which.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from onrecord.corpus.strength import graded
from onrecord.types import Entry

_NAME = r"(?:the\s+)?[A-Z][\w’'.-]*(?:\s+(?:(?:of|and\s+the|de|the)\s+)?[A-Z][\w’'.-]*)*"
_LIST = rf"{_NAME}(?:\s*,\s*(?:and\s+)?{_NAME})*(?:\s*,?\s+and\s+{_NAME})"
_AT_START = re.compile(rf"\W*(?P<list>{_LIST})\s+(?=[a-z])")
_SET_APART = re.compile(rf"(?:[:—–(]|,?\s+(?:including|namely|among\s+them|such\s+as)\s)\s*(?P<list>{_LIST})")
_COUNTED = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|several|many|most|some|a\s+few|both|"
    r"all|\d+)\b(?:\s+[\w’'-]+){0,3}?\s+[a-z][\w’'-]*s\b",
    re.IGNORECASE,
)
_STANCE = re.compile(
    r"\b(?:ready|readiness|willing\w*|prepared|open\s+to|in\s+favou?r|support\w*|agree\w*|pledg\w+|promis\w+|offer\w*|"
    r"interest\w*|against|oppos\w+|undecided|not\s+(?:yet\s+)?(?:been\s+)?(?:rul\w+|decid\w+|tak\w+|exclud\w+|said)|"
    r"n[o’'t]+\s+(?:position|objection|decision)|yet\s+to|consider\w*|weigh\w*)\b",
    re.IGNORECASE,
)
_OPENING = 8
"""Characters before those who are counted at most ("About ten states"): elsewhere somebody counts them."""
_SENTENCE = re.compile(r"[.!?][”’\"»]?\s")


@dataclass(frozen=True, slots=True)
class Collective:
    """Named members, in the order of the text, and the words that bind them; no members where none is named."""

    members: tuple[str, ...]
    bound_by: str


def collective(entry: Entry) -> Collective | None:
    """The collective whose position an entry tells, if it is one of several parties at once."""
    return of_words(entry.words)


def of_words(words: str) -> Collective | None:
    """
    >>> of_words("Estmark, Ostia and Perrin have expressed readiness or not ruled out taking part")
    Collective(members=('Estmark', 'Ostia', 'Perrin'), bound_by='have expressed readiness or not ruled out taking part')
    >>> of_words("Nine countries are ready to take part or have not ruled it out").members
    ()
    """
    stop = _SENTENCE.search(words)
    sentence = words[: stop.start() + 1] if stop else words
    first = _AT_START.match(sentence)
    counted = _COUNTED.search(sentence)
    if first is None and (counted is None or counted.start() > _OPENING):
        return None
    start = first.end() if first else counted.end() if counted else 0
    apart = None if first else _SET_APART.search(sentence)
    binding = _binding(sentence, start, apart)
    if binding is None:
        return None
    listed = first or apart
    return Collective(_members(listed["list"]) if listed else (), binding)


def _binding(sentence: str, start: int, apart: re.Match[str] | None) -> str | None:
    """What is said of all of them; without a list of members only words that leave open which holds for whom."""
    end = len(sentence)
    if apart is not None and apart.start() >= start:
        if apart.start() - start > 3 and apart.end() >= end - 2:
            end = apart.start()
        else:
            start = apart.end()
    said = sentence[start:end].strip(" ,;:.—–()")
    either, _, other = said.partition(" or ")
    alternative = bool(_STANCE.search(either) and _STANCE.search(other))
    stated = alternative or bool(_STANCE.search(said)) or any(g.scale == "doing" for g in graded(said))
    return said if stated else None


def _members(listed: str) -> tuple[str, ...]:
    """Names between commas, the last "and" taken for the end of the list: others may be part of a name."""
    *names, last = re.split(r"\s*,\s*", listed)
    names += last.removeprefix("and ").rsplit(" and ", 1)
    return tuple(dict.fromkeys(name.strip() for name in names if name.strip()))
