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
    voices: dict[tuple[str, str, frozenset[str]], list[list[Entry]]] = {}
    for entry in sorted(entries, key=lambda e: e.id):
        voice = _voice(entry, who)
        if voice is None or _AGAIN.search(entry.cue):
            continue
        groups = voices.setdefault((voice, side(entry.stand.polarity), _told(entry)), [])
        home = next((group for group in groups[:_MANY] if _fits(entry, group)), None)
        if home is None:
            groups.append([entry])
        else:
            home.append(entry)
    found = (group for groups in voices.values() for group in groups if len(group) > 1)
    return tuple(sorted(tuple(entry.id for entry in group) for group in found))


def _fits(entry: Entry, group: Sequence[Entry]) -> bool:
    return all(overlap(entry.said.interval, other.said.interval) for other in group) and any(
        _like(entry, other) for other in group[:_MANY]
    )


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
    if (first.refers and second.refers) or (side(one.stand.polarity) == "denies" and one.document != other.document):
        return True
    if (
        "body" not in {one.attribution.segment, other.attribution.segment}
        or one.attribution.segment != other.attribution.segment
    ):
        return True
    shared = sum(weight for term, weight in first.terms.items() if term in second.terms)
    return shared >= _LIKE * min(first.weight, second.weight) and shared > 0
