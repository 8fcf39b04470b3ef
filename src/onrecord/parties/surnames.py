"""Finds where a person's name begins after an office, and surnames that are words for occupations."""

from __future__ import annotations

from onrecord.language import lexicon
from onrecord.parties.names import kind_of_name
from onrecord.parties.nouns import noun_at
from onrecord.parties.tokens import Token, lows


def past_office(core: list[Token], start: int) -> int:
    """Where the name begins after an office with "of": "Secretary of Defense *Chuck Hagel*", "of Defense *Hagel*"."""
    if start + 2 >= len(core) or core[start].low != "of":
        return start
    left = len(core) - start - 1
    if left == 2:
        return len(core) - 1
    return len(core) - (3 if len(core[-2].text.rstrip(".")) == 1 and left > 3 else 2)


def is_surname(core: list[Token], run: int) -> bool:
    """Whether a capitalised word for an occupation is the surname of a person: "Justin Driver", not "Police Chief"."""
    given = core[run : len(core) - 1]
    if run or not given or core[-1].low not in lexicon.words("parties_surnames"):
        return False
    known = noun_at(lows(core)[:1], 0) is not None or given[0].owning or kind_of_name([given[0].text]) is not None
    return not known and given[0].text.isalpha() and not given[0].text.isupper() and len(given) <= 2
