"""Which statements of one claim are one utterance in several wordings: said once, retold more than once.

The same voice (or two voices of one institution) on the same side, at times that can be one day. Said again, said to
another outlet, or two different sentences of one speech are not the same utterance.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from onrecord.corpus.glance import overlap, side
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


def wordings(entries: Sequence[Entry], who: Who) -> tuple[tuple[str, ...], ...]:
    """Groups of two or more entries that are one utterance; every two can be, and each is like another."""
    voices: dict[tuple[str, frozenset[str]], list[list[Entry]]] = {}
    for entry in sorted(entries, key=lambda e: e.id):
        voice = _voice(entry, who)
        if voice is not None and not _AGAIN.search(entry.cue):
            _put(entry, voices.setdefault((voice, _told(entry)), []))
    found = (group for groups in voices.values() for group in groups if len(group) > 1)
    return tuple(sorted(tuple(sorted(entry.id for entry in group)) for group in found))


def _put(entry: Entry, groups: list[list[Entry]]) -> None:
    """Put an entry with the groups it is like, which become one where all of them can be one utterance."""
    home = [entry]
    for group in [g for g in groups[:_MANY] if any(_like(entry, other) for other in g[:_MANY])]:
        if all(overlap(one.said.interval, other.said.interval) for one in home for other in group):
            home += group
            groups.remove(group)
    groups.append(home)


def _voice(entry: Entry, who: Who) -> str | None:
    """The institution, or the person who speaks for none, that is heard; nobody whose name is withheld."""
    if entry.chain.record not in _VOICED or side(entry.stand.polarity) not in ("affirms", "denies"):
        return None
    hops = [hop for hop in entry.chain.hops if hop.role == "source"]
    entity = who.entity(hops[-1].actor) if hops else None
    return who.top(entity).id if entity and not entity.anonymous else None


def _told(entry: Entry) -> frozenset[str]:
    """The newsrooms to which it was said, where the page names one besides its own."""
    return frozenset((hop.name or "").lower() for hop in entry.chain.hops if hop.role == "conduit")


def _like(one: Entry, other: Entry) -> bool:
    first, second = wording(one.words), wording(other.words)
    if 2 * len(first.pieces & second.pieces) > min(len(first.pieces), len(second.pieces)):
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
