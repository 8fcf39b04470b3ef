"""Which pages take over another page's words. It says nothing of who may copy whom, nor whether it was agreed.

Two pages are compared by runs of five words. Which of two came first is told by their stated dates alone; where
these do not tell, `original` leaves it to what the pages say of themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from zlib import crc32

from onrecord.corpus.groups import live
from onrecord.corpus.tying import About
from onrecord.types import Masthead, PageCard, Tie

_WORD = re.compile(r"[^\W_]+")
_RUN = 5
_SKETCH = 48
"""Buckets of a page at most: the smallest hashes, so that two pages that share much share some of them."""
_SPARSE = 3
"""Every third run by hash is sampled; a bucket is two sampled runs that follow one another in a paragraph. Single
runs would fill buckets with what every page of an outlet says."""
_PARAGRAPH = 12
"""Words of a paragraph that is looked at: shorter ones are mostly labels and pleas."""
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
        pairs = (pair for paragraph in card.paragraphs for pair in _sampled(paragraph))
        return frozenset(f"c:{pair}" for pair in sorted(set(pairs))[:_SKETCH])

    def decide(self, card: PageCard, near: Sequence[PageCard], /) -> tuple[Tie, ...]:
        others = (other for other in near if other.id != card.id and not _one_outlet(card.masthead, other.masthead))
        pairs = (sorted((card, other), key=lambda page: page.id) for other in others)
        return tuple(tie for left, right in pairs if (tie := _compare(left, right)) is not None)


def _one_outlet(one: Masthead, other: Masthead) -> bool:
    """Whether one outlet published both: what it repeats of itself is no copy."""
    return one.outlet is not None and other.outlet is not None and one.outlet.lower() == other.outlet.lower()


def _sampled(paragraph: str) -> Iterator[int]:
    sampled = [h for h in _hashes(paragraph) if h % _SPARSE == 0]
    yield from (crc32(f"{one} {other}".encode()) for one, other in pairwise(sampled))


def _hashes(paragraph: str) -> list[int]:
    """The runs of five words of a paragraph in order, as hashes that are the same in every process."""
    words = _WORD.findall(paragraph.lower())
    if len(words) < _PARAGRAPH:
        return []
    return [crc32(" ".join(words[i : i + _RUN]).encode()) for i in range(len(words) - _RUN + 1)]


@lru_cache(maxsize=4096)
def runs(paragraphs: tuple[str, ...]) -> frozenset[int]:
    """The runs of five words inside the paragraphs of a page."""
    return frozenset(h for paragraph in paragraphs for h in _hashes(paragraph))


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
