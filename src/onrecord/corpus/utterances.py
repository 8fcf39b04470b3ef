"""Which statements of one claim are one utterance in several wordings: said once, retold more than once.

The same voice (or two voices of one institution) on the same side, at times that can be one day. Said again, said to
another outlet, or two different sentences of one speech are not the same utterance.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from onrecord.corpus.glance import overlap, side
from onrecord.corpus.guises import top
from onrecord.corpus.origins import Traced
from onrecord.corpus.who import Who
from onrecord.corpus.wording import wording
from onrecord.types import Entry

_AGAIN = re.compile(
    r"\b(?:repeat|reiterat|renew|again|once more|went further|later added|on another)\w*", re.IGNORECASE
)
_VOICED = frozenset({"on_record_named", "on_record_institution", "headline", "attributed", "document"})
_MANY = 24
"""Groups, and members of a group, that an entry is held against: somebody who says more of one claim says it again."""
_RUN = 4
"""Words of the shortest quotation that is known again by its words alone."""
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_LIKE = 0.2
"""Share of the lighter wording's weight that two affirmations must have in common."""


def wordings(entries: Sequence[Entry], who: Who, found: Mapping[str, Traced]) -> tuple[tuple[str, ...], ...]:
    """Groups of two or more entries that are one utterance; every two can be, and each is like another."""
    voices: dict[str, list[_Heard]] = {}
    for entry in sorted(entries, key=lambda e: e.id):
        voice = _voice(entry, who, found.get(side(entry.stand.polarity)))
        if voice is not None and not _AGAIN.search(entry.cue):
            voices.setdefault(voice, []).append(_heard(entry, who))
    groups = (group for heard in voices.values() for group in _grouped(heard) if len(group) > 1)
    return tuple(sorted(tuple(sorted(one.entry.id for one in group)) for group in groups))


def _grouped(heard: Sequence[_Heard]) -> list[list[_Heard]]:
    """What one voice said, by utterance: quotations of the same words first, then what is told in other words."""
    quoted: list[list[_Heard]] = []
    told: list[list[_Heard]] = []
    for one in heard:
        _put([one], quoted, _quotes)
    for group in quoted:
        _put(group, told, _like)
    return told


@dataclass(frozen=True, slots=True)
class _Heard:
    """An entry with the newsrooms that it was said to: those the page names, and its own publisher."""

    entry: Entry
    told: frozenset[str]
    by: str | None


def _heard(entry: Entry, who: Who) -> _Heard:
    conduits = (hop for hop in entry.chain.hops if hop.role == "conduit")
    told = frozenset(party.id if (party := who.entity(hop.actor)) else (hop.name or "").lower() for hop in conduits)
    own = who.publisher(entry.document)
    return _Heard(entry, told, own.id if own else None)


def _put(home: list[_Heard], groups: list[list[_Heard]], alike: Callable[[Entry, Entry], bool]) -> None:
    """Put entries with the groups that one of them is like, which become one where all can be one utterance."""
    for group in groups[:_MANY]:
        near = any(alike(one.entry, other.entry) for one in home[:_MANY] for other in group[:_MANY])
        if near and all(_one_occasion(mine, other) for mine in home for other in group):
            home = home + group
            groups.remove(group)
    groups.append(home)


def _one_occasion(one: _Heard, other: _Heard) -> bool:
    """Whether the times can be one day, and no page says that it was told to a newsroom that was not there."""
    if not overlap(one.entry.said.interval, other.entry.said.interval):
        return False
    if one.told and other.told:
        return bool(one.told & other.told)
    named, bare = (one, other) if one.told else (other, one)
    return not named.told or bare.by is None or bare.by in named.told or _quotes(named.entry, bare.entry)


def _voice(entry: Entry, who: Who, side_of: Traced | None) -> str | None:
    """The institution, or the person who speaks for none, that is heard; nobody whose name is withheld."""
    if entry.chain.record not in _VOICED or side(entry.stand.polarity) not in ("affirms", "denies"):
        return None
    if side_of is not None and (sole := side_of.sole(entry.id)) is not None:
        return sole
    hops = [hop for hop in entry.chain.hops if hop.role == "source"]
    entity = who.entity(hops[-1].actor) if hops else None
    if entity is None or entity.anonymous:
        return None
    key = who.top(entity).id
    return top(key, side_of.taken) if side_of else key


def _quotes(one: Entry, other: Entry) -> bool:
    """Whether they have the larger part of the shorter one's words in common, or all of them in a row."""
    first, second = wording(one.words), wording(other.words)
    if 2 * len(first.pieces & second.pieces) > min(len(first.pieces), len(second.pieces)):
        return True
    shorter, longer = sorted((_plain(one.words), _plain(other.words)), key=len)
    return shorter.count(" ") > _RUN and shorter in longer


@lru_cache(maxsize=8192)
def _plain(words: str) -> str:
    """The words in lower case, without marks, a blank at either end."""
    return f" {' '.join(_WORD.findall(words.lower()))} "


def _like(one: Entry, other: Entry) -> bool:
    first, second = wording(one.words), wording(other.words)
    if _quotes(one, other):
        return True
    if side(one.stand.polarity) != side(other.stand.polarity):
        return False
    if (first.refers and second.refers) or one.attribution.segment != other.attribution.segment:
        return True
    if one.document != other.document and (side(one.stand.polarity) == "denies" or (_dated(one) and _dated(other))):
        return True
    shared = sum(weight for term, weight in first.terms.items() if term in second.terms)
    return shared >= _LIKE * min(first.weight, second.weight) and shared > 0


def _dated(entry: Entry) -> bool:
    """Whether the text gives it a time, which is then the time of an occasion."""
    return entry.said.interval.earliest is not None
