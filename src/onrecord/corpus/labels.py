"""The wording under which a claim is shown: the clearest that the pages have. It writes nothing of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from onrecord.corpus.glance import side
from onrecord.corpus.wording import wording
from onrecord.types import Entry

_VAGUE = re.compile(
    r"^\W*(?:it|he|she|they|this|that|these|those|we|i|you|there|to|not)\b|\b(?:i|we|you)\b", re.IGNORECASE
)
_GOOD = range(6, 31)
"""Words of a label that is a clause and still fits a line or two."""
_ORDER = {"affirms": 0, "denies": 3, "not_ruled_out": 1, "mixed": 1, "doubts": 2, "reports": 2, "questions": 4}
_LONGEST = 220


def label(entries: Sequence[Entry]) -> str:
    """The clearest wording of a claim: affirming, in body text, a clause that names its parties, not too long."""
    best = min(entries, key=_rank)
    text = " ".join(best.words.split()).strip(" ,;:“”„\"'‘’«»")
    short = text if len(text) <= _LONGEST else text[:_LONGEST].rsplit(" ", 1)[0] + " …"
    return short[:1].upper() + short[1:]


def _rank(entry: Entry) -> tuple[bool, int, bool, bool, float, int, str]:
    heard = wording(entry.words)
    length = len(entry.words.split())
    return (
        entry.attribution.segment != "body",
        _ORDER.get(side(entry.stand.polarity), 4),
        length not in _GOOD,
        bool(_VAGUE.search(entry.words)),
        -round(min(heard.weight, 6.0) + min(len(heard.names), 2)),
        length,
        entry.id,
    )
