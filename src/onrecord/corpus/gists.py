"""The gist of a page's statements, in little room: enough to tell the most that two can score. It compares nothing.

Words are numbers of 32 bits. Two words may share one, which concerns one pair of pages in some ten thousand; then the
pair is taken to have that word in common.
"""

from __future__ import annotations

import struct
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from onrecord.corpus.glance import Glance, glance
from onrecord.corpus.wording import Wording
from onrecord.types import EntryCard

_SHAPE = 2
"""Changes with what a gist holds, so that one of another shape is not read."""
AFFIRMS, DENIES, REPORTS, REFERS, COUNTED = 1, 2, 4, 8, 16
_SIDES = {"affirms": AFFIRMS, "denies": DENIES, "reports": REPORTS}

Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Bags:
    """Some numbers for each of several things: all numbers in a row, and how many each thing has."""

    items: NDArray[np.uint32]
    counts: NDArray[np.uint16]

    @classmethod
    def of(cls, told: Sequence[Iterable[str]]) -> Bags:
        each = [sorted(map(numbered, items)) for items in told]
        flat = [number for items in each for number in items]
        return cls(np.array(flat, np.uint32), np.array([len(items) for items in each], np.uint16))

    def kept(self, rows: Flags) -> Bags:
        return Bags(self.items[np.repeat(rows, self.counts)], self.counts[rows])


@dataclass(frozen=True, slots=True)
class Gist:
    """Statements, one a row, of one page or several; `page` is the row of each in what is told of pages.

    `plain` are words that are no names, `voice` words of which two voices have one in common wherever they may be one.
    `day` is when it was said, if on one day, else 0; `published` is 0 where there is no date. `flags` are sides and the
    like, `meanings` directions of any length, `ahead` the words of the text before a statement.
    """

    ids: tuple[str, ...]
    page: NDArray[np.int32]
    flags: NDArray[np.uint8]
    day: NDArray[np.int32]
    weight: NDArray[np.float32]
    plain_weight: NDArray[np.float32]
    meanings: NDArray[np.int8]
    plain: Bags
    names: Bags
    numbers: Bags
    voice: Bags
    outlets: Bags
    ahead: Bags
    ahead_weight: NDArray[np.float32]
    published: NDArray[np.int32]
    titles: Bags
    slugs: Bags
    slug_weights: NDArray[np.int32]

    def has(self, flag: int) -> Flags:
        return (self.flags & flag) > 0

    @property
    def points(self) -> Flags:
        """Which deny a report or the like that they name."""
        return self.has(DENIES) & self.has(REFERS)

    def kept(self, rows: Flags) -> Gist:
        """Some of the statements; what is told of pages stays."""
        return replace(
            self,
            ids=tuple(id for id, keep in zip(self.ids, rows.tolist(), strict=True) if keep),
            page=self.page[rows],
            flags=self.flags[rows],
            day=self.day[rows],
            weight=self.weight[rows],
            plain_weight=self.plain_weight[rows],
            meanings=self.meanings[rows],
            plain=self.plain.kept(rows),
            names=self.names.kept(rows),
            numbers=self.numbers.kept(rows),
            voice=self.voice.kept(rows),
            outlets=self.outlets.kept(rows),
            ahead=self.ahead.kept(rows),
            ahead_weight=self.ahead_weight[rows],
        )


@lru_cache(maxsize=65536)
def numbered(word: str) -> int:
    """The number of a word."""
    return crc32(word.encode())


def gist(cards: Sequence[EntryCard]) -> Gist:
    """The gist of statements of one page."""
    views = [glance(card) for card in cards]
    written = [view.wording for view in views]
    first = views[0]
    slug = sorted((numbered(stem), heavy) for stem, heavy in first.slug.items())
    return Gist(
        ids=tuple(view.id for view in views),
        page=np.zeros(len(views), np.int32),
        flags=np.array([_flags(view) for view in views], np.uint8),
        day=np.array([_day(view) for view in views], np.int32),
        weight=np.array([w.weight for w in written], np.float32),
        plain_weight=np.array([_plain_weight(w) for w in written], np.float32),
        meanings=_meanings([card.entry.meaning for card in cards]),
        plain=Bags.of([w.terms.keys() - w.names for w in written]),
        names=Bags.of([w.terms.keys() & w.names for w in written]),
        numbers=Bags.of([w.numbers for w in written]),
        voice=Bags.of([(view.voice | {view.surname}) - {""} for view in views]),
        outlets=Bags.of([view.outlets for view in views]),
        ahead=Bags.of([view.before.terms for view in views]),
        ahead_weight=np.array([view.before.weight for view in views], np.float32),
        published=np.array([first.published.toordinal() if first.published else 0], np.int32),
        titles=Bags.of([first.title.terms]),
        slugs=Bags(np.array([of for of, _ in slug], np.uint32), np.array([len(slug)], np.uint16)),
        slug_weights=np.array([heavy for _, heavy in slug], np.int32),
    )


def _plain_weight(said: Wording) -> float:
    return sum(heavy for term, heavy in said.terms.items() if term not in said.names)


def _flags(view: Glance) -> int:
    return _SIDES.get(view.side, 0) | REFERS * bool(view.wording.refers) | COUNTED * view.counted


def _day(view: Glance) -> int:
    said = view.said
    return said.earliest.toordinal() if said.earliest and said.earliest == said.latest else 0


def _meanings(told: Sequence[bytes]) -> NDArray[np.int8]:
    wide = max(map(len, told))
    return np.frombuffer(b"".join(meaning or bytes(wide) for meaning in told), np.int8).reshape(len(told), wide)


# --- In little room ---------------------------------------------------------------------------------------------

_ARRAYS = (np.uint8, np.int32, np.float32, np.float32, np.int8, *(np.uint32, np.uint16) * 6, np.float32)
_OF_PAGES = (np.int32, *(np.uint32, np.uint16) * 2, np.int32)
_HEAD = struct.Struct(f"<B{1 + len(_ARRAYS) + len(_OF_PAGES)}I")


NOTHING = bytes([_SHAPE])
"""The gist of a page without statements: what each gist of this shape begins with."""


def packed(found: Gist) -> bytes:
    """The gist of one page as bytes."""
    inner = [found.plain, found.names, found.numbers, found.voice, found.outlets, found.ahead]
    arrays: list[NDArray[Any]] = [found.flags, found.day, found.weight, found.plain_weight, found.meanings]
    arrays += [array for bags in inner for array in (bags.items, bags.counts)]
    arrays += [
        found.ahead_weight,
        found.published,
        found.titles.items,
        found.titles.counts,
        found.slugs.items,
        found.slugs.counts,
    ]
    parts = ["\n".join(found.ids).encode(), *(array.tobytes() for array in (*arrays, found.slug_weights))]
    return _HEAD.pack(_SHAPE, *map(len, parts)) + b"".join(parts)


def unpacked(kept: Sequence[bytes], wanted: Container[str]) -> Gist:
    """The gist of the wanted statements of several pages, from the bytes of each; those of another shape say nothing.

    Meanings of another length than the longest are left out.
    """
    raw = [page for page in kept if len(page) >= _HEAD.size and page[0] == _SHAPE]
    parts: list[list[bytes]] = [[] for _ in range(1 + len(_ARRAYS) + len(_OF_PAGES))]
    for page in raw:
        at = _HEAD.size
        for part, size in zip(parts, _HEAD.unpack_from(page)[1:], strict=True):
            part.append(page[at : at + size])
            at += size
    named = [names.decode().split("\n") for names in parts[0]]
    many = [len(names) for names in named]
    parts[5] = _of_one_length(parts[5], many)
    told = [np.frombuffer(b"".join(p), kind) for p, kind in zip(parts[1:], (*_ARRAYS, *_OF_PAGES), strict=True)]
    flags, day, weight, plain_weight, meanings, *rest = told
    plain, names, numbers, voice, outlets, ahead = (Bags(*rest[at : at + 2]) for at in range(0, 12, 2))
    whole = Gist(
        ids=tuple(id for names in named for id in names),
        page=np.repeat(np.arange(len(raw), dtype=np.int32), many),
        flags=flags,
        day=day,
        weight=weight,
        plain_weight=plain_weight,
        meanings=meanings.reshape(sum(many), -1) if meanings.size else np.zeros((sum(many), 0), np.int8),
        plain=plain,
        names=names,
        numbers=numbers,
        voice=voice,
        outlets=outlets,
        ahead=ahead,
        ahead_weight=rest[12],
        published=rest[13],
        titles=Bags(*rest[14:16]),
        slugs=Bags(*rest[16:18]),
        slug_weights=rest[18],
    )
    return whole.kept(np.array([id in wanted for id in whole.ids], np.bool_))


def _of_one_length(meanings: Sequence[bytes], many: Sequence[int]) -> list[bytes]:
    wide = max((len(told) // count for told, count in zip(meanings, many, strict=True)), default=0)
    return [
        told if len(told) == wide * count else bytes(wide * count) for told, count in zip(meanings, many, strict=True)
    ]
