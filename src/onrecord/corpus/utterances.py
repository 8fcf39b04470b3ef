"""Which statements of one claim are one utterance in several wordings: said once, retold more than once.

The same voice (or two voices of one institution) on the same side, at times that can be one day. Said again, said to
another outlet, or two different sentences of one speech are not the same utterance.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

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
_LIKE = 0.2
"""Share of the lighter wording's weight that two affirmations must have in common."""


def wordings(entries: Sequence[Entry], who: Who, found: Mapping[str, Traced]) -> tuple[tuple[str, ...], ...]:
    """Groups of two or more entries that are one utterance; every two can be, and each is like another."""
    voices: dict[str, list[list[_Heard]]] = {}
    for entry in sorted(entries, key=lambda e: e.id):
        voice = _voice(entry, who, found.get(side(entry.stand.polarity)))
        if voice is not None and not _AGAIN.search(entry.cue):
            _put(_heard(entry, who), voices.setdefault(voice, []))
    groups = (group for groups in voices.values() for group in groups if len(group) > 1)
    return tuple(sorted(tuple(sorted(one.entry.id for one in group)) for group in groups))


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


def _put(one: _Heard, groups: list[list[_Heard]]) -> None:
    """Put an entry with the groups it is like, which become one where all of them can be one utterance."""
    home = [one]
    for group in [g for g in groups[:_MANY] if any(_like(one.entry, other.entry) for other in g[:_MANY])]:
        if all(_one_occasion(mine, other) for mine in home for other in group):
            home += group
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
    """Whether they have the larger part of the shorter one's words in common."""
    first, second = wording(one.words), wording(other.words)
    return 2 * len(first.pieces & second.pieces) > min(len(first.pieces), len(second.pieces))


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
