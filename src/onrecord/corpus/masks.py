"""Says which parties nobody may link, the program or a person: those whose names the text withholds.

An anonymous source is never linked to a party that is named, nor across outlets. It can be joined with what the same
outlet calls by other words, and only where that is not named either.
"""

from __future__ import annotations

from collections.abc import Iterable

from onrecord.corpus.hubs import NEVER
from onrecord.parties.closed import PRONOUNS
from onrecord.types import ActorCard, Naming

ANONYMOUS: frozenset[Naming] = frozenset({"anonymous_individual", "anonymous_group"})
NAMED: frozenset[Naming] = frozenset({"named_person", "named_organisation"})


def unmasked(cards: Iterable[ActorCard]) -> str | None:
    """Why these actors may not be one, or `None` where nothing forbids it."""
    ordered = sorted(cards, key=lambda card: card.id)
    hidden = [card for card in ordered if card.actor.anonymous]
    if not hidden:
        return None
    one = hidden[0]
    told = next((card for card in ordered if card.actor.naming not in NEVER), None)
    if told is not None:
        return f"“{one.actor.name}” is anonymous in the text, and “{told.actor.name}” is named"
    other = next((card for card in ordered if not _one_outlet(one, card)), None)
    if other is not None:
        return f"“{one.actor.name}” is anonymous in the text, and “{other.actor.name}” stands in another outlet"
    return None


def _one_outlet(one: ActorCard, other: ActorCard) -> bool:
    """Whether two actors stand in pages that are known to be of one outlet."""
    if one.masthead.document == other.masthead.document:
        return True
    names = [(card.masthead.outlet or "").strip().casefold() for card in (one, other)]
    return bool(names[0]) and names[0] == names[1]


def withheld(naming: Naming, own_words: str) -> bool:
    """Whether a hop's own words keep back who it is. A pronoun taken for somebody anonymous keeps back nothing.

    >>> withheld("anonymous_individual", "a port official"), withheld("anonymous_individual", "he")
    (True, False)
    """
    return naming in ANONYMOUS and own_words.strip().lower() not in PRONOUNS
