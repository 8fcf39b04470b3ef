"""What a corpus stage looks like. It compares pairs; it never sees the whole corpus and stores nothing.

`keys` says in which buckets to look, the store fetches what lies there, `decide` compares the new card with
each. A decision depends on the two cards alone, so the ties are the same in whatever order documents arrive.
A tying may look elsewhere than where its cards lie (`seeks`), provided that of two cards each would find the other. It
may also bring whole pages together (`page_keys`, `page_seeks`): then all their cards are compared. And it may
keep the `gist` of a page and tell by it of many pairs at once which are worth comparing (`Gisted`).
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from typing import Literal, Protocol, TypeVar, runtime_checkable

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


@runtime_checkable
class Gisted(Tying[Card], Protocol[Card]):
    """A tying that needs few of the cards near a card: it tells by the gists of their pages which may be tied."""

    def gist(self, cards: Sequence[Card], /) -> bytes:
        """What is kept of the cards of a page, so that pages that meet it later need not read them.

        It begins with the gist of no cards, which is another when the shape of gists changes.
        """
        ...

    def worth(
        self, own: Sequence[Card], gists: Sequence[bytes], wanted: Container[str], /
    ) -> Iterator[tuple[str, str]]:
        """The pairs of a page's cards, and of one of them with a wanted card of other pages, that may be tied.

        None that would be tied is left out.
        """
        ...


def seeks(tying: Tying[Card], card: Card) -> frozenset[str]:
    """The buckets in which a tying looks for cards near a card: where the card lies, unless it says otherwise."""
    look = getattr(tying, "seeks", tying.keys)
    return frozenset(look(card))


def page_buckets(tying: Tying[Card], card: Card) -> tuple[frozenset[str], frozenset[str]]:
    """The buckets in which the whole page of a card lies, and those in which to look for other whole pages."""
    lie, look = getattr(tying, "page_keys", None), getattr(tying, "page_seeks", None)
    return (frozenset(lie(card)), frozenset(look(card))) if lie and look else (frozenset(), frozenset())
