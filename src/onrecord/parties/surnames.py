"""Finds where a person's name begins after an office, and surnames that are words for occupations."""

from __future__ import annotations

from onrecord.language import lexicon
from onrecord.parties.names import kind_of_name
from onrecord.parties.nouns import PEOPLE, noun_at
from onrecord.parties.tokens import Token, lows

MAX_NAME = 3
"""Words of a name that is all words for people or things."""


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
    if not given or core[-1].low not in lexicon.words("parties_surnames"):
        return False
    known = noun_at([given[0].low], 0) is not None or given[0].owning or kind_of_name([given[0].text]) is not None
    return not known and given[0].text.isalpha() and not given[0].text.isupper() and len(given) <= 2


def is_introduced(core: list[Token], aside: list[Token]) -> bool:
    """Whether an aside says what somebody is whose name is a word for people: "Colin Bird, a philosopher"."""
    if not aside or aside[0].low not in ("a", "an") or not core or len(core) > MAX_NAME:
        return False
    if not all(token.capital and not token.owning for token in core):
        return False
    if len(core) == 1 and core[0].low not in lexicon.words("parties_surnames"):
        return False
    return any((noun := noun_at(lows(aside), k)) and noun.cls in PEOPLE for k in range(1, len(aside)))
