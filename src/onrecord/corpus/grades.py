"""Whether an Admiralty grade that a person gave can be shown as it is. It gives and suggests none.

1 means confirmed by other sources: it takes two independent origins, when it is given and for as long as it is shown.
"""

from __future__ import annotations

from onrecord.corpus.glance import side
from onrecord.types import UNGRADED, Claim, Entry

CONFIRMED = "1"
CANNOT_BE_JUDGED = "6"
ORIGINS = 2
"""Independent origins that make "1, confirmed by other sources" possible."""


def is_confirmed(entry: Entry) -> bool:
    """Whether a person graded an attribution as confirmed by other sources."""
    return entry.judged is not None and entry.judged.grade[1] == CONFIRMED


def independent(entry: Entry, claim: Claim | None) -> int | None:
    """How many independent origins say what an attribution says; `None` where that is not established."""
    found = claim.sides.get(side(entry.stand.polarity)) if claim else None
    return found.count if found else 0


def can_be_confirmed(entry: Entry, claim: Claim | None) -> bool:
    return (independent(entry, claim) or 0) >= ORIGINS


def shown(entry: Entry, claim: Claim | None) -> tuple[str, str]:
    """The grade of an attribution as it can be shown now, and why it is not the one given; empty where it is."""
    given = entry.judged.grade if entry.judged else UNGRADED
    if not is_confirmed(entry) or can_be_confirmed(entry, claim):
        return given, ""
    now = given[0] + CANNOT_BE_JUDGED
    return now, f"It was graded {given}, but fewer than two independent origins say so now: it is shown as {now}."
