"""Which statements of one claim are one utterance in several wordings: said once, told more than once.

Said again, said on another day, or two sentences of one speech are not the same utterance. Nobody whose name is
withheld is taken for somebody who has one, and nobody for another person, however alike the words are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from onrecord.corpus.glance import side
from onrecord.corpus.groups import joined
from onrecord.corpus.guises import top
from onrecord.corpus.origins import Traced
from onrecord.corpus.sayings import Saying, likelihood, may_be_one, saying, teller
from onrecord.corpus.who import Who
from onrecord.types import Entry, Tie

_AGAIN = re.compile(
    r"\b(?:repeat|reiterat|renew|again|once more|went further|later added|on another)\w*", re.IGNORECASE
)
_ONE = 0.15
"""The mean likelihood that two groups of wordings must reach to be one utterance."""
_LIKELY = 0.02
"""What is less likely than this counts as not likely at all."""
_MANY = 40
"""Statements that are compared each with each; where a claim has more, only those of one voice are."""


def wordings(entries: Sequence[Entry], who: Who, found: Mapping[str, Traced]) -> tuple[tuple[str, ...], ...]:
    """Groups of two or more entries that are one utterance, by average linkage of what each two are likely to be."""
    told = heard(entries, who, found)
    ties = [_tie(one, other, who) for one, other in _pairs(told)]
    groups = joined([one.entry.id for one in told], [tie for tie in ties if tie is not None], _ONE)
    return tuple(group for group in groups if len(group) > 1)


def heard(entries: Sequence[Entry], who: Who, found: Mapping[str, Traced]) -> list[Saying]:
    """The statements that may be wordings of something, in order of their ids."""
    told = sorted((entry for entry in entries if _is_heard(entry)), key=lambda entry: entry.id)
    return [saying(entry, _voice(entry, who, found), who) for entry in told]


def _is_heard(entry: Entry) -> bool:
    """Whether somebody is heard in it who does not ask and does not say it again."""
    return teller(entry) is not None and entry.chain.record != "question" and not _AGAIN.search(entry.cue)


def _voice(entry: Entry, who: Who, found: Mapping[str, Traced]) -> str | None:
    """The institution, or the person who speaks for none, that is heard; nobody whose name is withheld."""
    side_of = found.get(side(entry.stand.polarity))
    if side_of is not None and (sole := side_of.sole(entry.id)) is not None:
        return sole
    hop = teller(entry)
    entity = who.entity(hop.actor) if hop else None
    if entity is None or entity.anonymous:
        return None
    key = who.top(entity).id
    return top(key, side_of.taken) if side_of else key


def _pairs(told: Sequence[Saying]) -> Iterator[tuple[Saying, Saying]]:
    if len(told) <= _MANY:
        yield from combinations(told, 2)
        return
    voices: dict[str, list[Saying]] = {}
    for one in told:
        if one.voice is not None:
            voices.setdefault(one.voice, []).append(one)
    for group in voices.values():
        yield from combinations(group[:_MANY], 2)


def _tie(one: Saying, other: Saying, who: Who) -> Tie | None:
    left, right = one.entry.id, other.entry.id
    if not may_be_one(one, other):
        return Tie(left, right, "same_utterance", 0.0, "", holds=False)
    likely = likelihood(one, other, who)
    return Tie(left, right, "same_utterance", likely, "") if likely > _LIKELY else None
