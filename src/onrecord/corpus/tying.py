"""What a corpus stage looks like. It compares pairs; it never sees the whole corpus and stores nothing.

`keys` says in which buckets to look, the store fetches what lies there, `decide` compares the new card with
each. A decision depends on the two cards alone, so the ties are the same in whatever order documents arrive.
A tying may look elsewhere than where its cards lie (`seeks`), provided that of two cards each would find the other. It
may also bring whole pages together (`page_keys`, `page_seeks`): then all their cards are compared. And it may tell of
many pairs at once which are worth comparing (`worth`), provided that it leaves out none that it would tie.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Protocol, TypeVar

from onrecord.types import ActorCard, EntryCard, PageCard, Tie

Card = TypeVar("Card", ActorCard, EntryCard, PageCard, contravariant=True)
About = Literal["actor", "entry", "page"]


class Tying(Protocol[Card]):
    """Compares cards of one sort and gives ties with reasons."""

    @property
    def name(self) -> str: ...
    @property
    def version(self) -> str: ...
    @property
    def about(self) -> About: ...
    def keys(self, card: Card, /) -> frozenset[str]:
        """The buckets in which a card lies. Without `seeks`, two cards that share none are never compared."""
        ...

    def decide(self, card: Card, near: Sequence[Card], /) -> tuple[Tie, ...]:
        """The ties between a card and those near it. `left` < `right` in every tie."""
        ...


def seeks(tying: Tying[Card], card: Card) -> frozenset[str]:
    """The buckets in which a tying looks for cards near a card: where the card lies, unless it says otherwise."""
    look = getattr(tying, "seeks", tying.keys)
    return frozenset(look(card))


def page_buckets(tying: Tying[Card], card: Card) -> tuple[frozenset[str], frozenset[str]]:
    """The buckets in which the whole page of a card lies, and those in which to look for other whole pages."""
    lie, look = getattr(tying, "page_keys", None), getattr(tying, "page_seeks", None)
    return (frozenset(lie(card)), frozenset(look(card))) if lie and look else (frozenset(), frozenset())


def worth_comparing(tying: Tying[Card], own: Sequence[Card], others: Sequence[Card]) -> dict[str, set[str]] | None:
    """For each card of a document, by id, the others that a tying wants to compare with it; `None` is all of them."""
    pick: Any = getattr(tying, "worth", None)
    if pick is None:
        return None
    found: dict[str, set[str]] = {card.id: set() for card in own}
    for one, other in (*pick(own, own), *pick(own, others)):
        found[one].add(other)
    return found
