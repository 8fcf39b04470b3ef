"""Which pages take over another page's words. It says nothing of who may copy whom, nor whether it was agreed.

Two pages are compared by runs of five words. Which of two came first is told by their stated dates alone; where
these do not tell, `original` leaves it to what the pages say of themselves.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from zlib import crc32

from onrecord.corpus.groups import live
from onrecord.corpus.tying import About
from onrecord.types import Masthead, PageCard, Tie

_WORD = re.compile(r"[^\W_]+")
_RUN = 5
_SKETCH = 24
"""Smallest hashes of a page that are its buckets: pages that share a third of their words meet almost surely."""
_SPARSE = 8
"""Every eighth run by hash is a bucket as well (at most `_SKETCH` of them): a copied paragraph meets its original."""
_RUNS = 12
_SHARE = 0.05
"""At least so many shared runs, and so large a share of the smaller page: two quoted sentences alone are no copy."""


@dataclass(frozen=True)
class Copies:
    """Ties pages of which one takes over the other's words."""

    name: str = "copies"
    version: str = "1"
    about: About = "page"

    def keys(self, card: PageCard, /) -> frozenset[str]:
        hashes = sorted(runs(card.paragraphs))
        sparse = [h for h in hashes if h % _SPARSE == 0][:_SKETCH]
        return frozenset(f"c:{h}" for h in (*hashes[:_SKETCH], *sparse))

    def decide(self, card: PageCard, near: Sequence[PageCard], /) -> tuple[Tie, ...]:
        pairs = (sorted((card, other), key=lambda page: page.id) for other in near if other.id != card.id)
        return tuple(tie for left, right in pairs if (tie := _compare(left, right)) is not None)


@lru_cache(maxsize=4096)
def runs(paragraphs: tuple[str, ...]) -> frozenset[int]:
    """The runs of five words inside paragraphs, as hashes that are the same in every process."""
    found: set[int] = set()
    for paragraph in paragraphs:
        words = _WORD.findall(paragraph.lower())
        found.update(crc32(" ".join(words[i : i + _RUN]).encode()) for i in range(len(words) - _RUN + 1))
    return frozenset(found)


def _compare(left: PageCard, right: PageCard) -> Tie | None:
    one, other = runs(left.paragraphs), runs(right.paragraphs)
    shared = len(one & other)
    share = shared / max(min(len(one), len(other)), 1)
    if shared < _RUNS or share < _SHARE:
        return None
    first, second = _order(left.masthead, right.masthead)
    how = f"{round(100 * share)} % of the shorter page's runs of five words stand in the other"
    when = (
        f"“{_name(first)}” is dated before “{_name(second)}”"
        if _dated(first, second)
        else "the dates do not tell which came first"
    )
    return Tie(left.id, right.id, "copies", round(min(share, 1.0), 4), f"{how}; {when}.")


def _name(masthead: Masthead) -> str:
    return masthead.outlet or masthead.title or masthead.key


def _dated(first: Masthead, second: Masthead) -> bool:
    early, late = first.published.latest, second.published.earliest
    return early is not None and late is not None and early < late


def _order(one: Masthead, other: Masthead) -> tuple[Masthead, Masthead]:
    return (other, one) if _dated(other, one) else (one, other)


def originals(mastheads: Mapping[str, Masthead], ties: Sequence[Tie]) -> dict[str, str]:
    """For each page that copies another, the page it copies: the earliest known, else the one that names its outlet.

    A page without outlet or date is taken for the copy of one that states them. Where nothing tells, neither is
    the copy of the other.
    """
    found: dict[str, list[tuple[float, str]]] = {}
    for tie in live(ties, "copies"):
        if tie.holds and tie.left in mastheads and tie.right in mastheads:
            pair = _copy_and_original(mastheads[tie.left], mastheads[tie.right])
            if pair:
                found.setdefault(pair[0], []).append((-tie.score, pair[1]))
    return {copy: min(options)[1] for copy, options in found.items()}


def _copy_and_original(one: Masthead, other: Masthead) -> tuple[str, str] | None:
    for early, late in ((one, other), (other, one)):
        if _dated(early, late):
            return (late.document, early.document)
    for named, bare in ((one, other), (other, one)):
        if (named.outlet is not None, named.published.latest is not None) > (
            bare.outlet is not None,
            bare.published.latest is not None,
        ) and (named.outlet is not None) >= (bare.outlet is not None):
            return (bare.document, named.document)
    return None


def root(document: str, copied: Mapping[str, str]) -> str:
    """The page at the start of a line of copies; a ring of copies ends where it began."""
    seen = {document}
    while document in copied and copied[document] not in seen:
        document = copied[document]
        seen.add(document)
    return document
