"""Statements as rows of numbers over the words of one page, to measure many pairs at once. It weighs nothing."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from onrecord.corpus.glance import Glance
from onrecord.language.rarity import weight

Floats = NDArray[np.float32]
Flags = NDArray[np.bool_]
_WIDE = 256
"""Numbers in a meaning."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of the page that is compared, each with its column: what another page has besides is not told apart."""

    stems: Mapping[str, int]
    weights: Floats
    numbers: Mapping[str, int]
    pieces: Mapping[int, int]
    names: Mapping[str, int]
    outlets: Mapping[str, int]

    @classmethod
    def of(cls, views: Sequence[Glance]) -> Words:
        stems = _columns(stem for v in views for stem in (*v.wording.terms, *v.wording.names, *v.title.terms))
        return cls(
            stems,
            np.array([weight(stem) for stem in stems], np.float32),
            _columns(number for v in views for number in v.wording.numbers),
            _columns(piece for v in views for piece in v.wording.pieces),
            _columns(name for v in views for name in heard(v)),
            _columns(outlet for v in views for outlet in v.outlets),
        )


@dataclass(frozen=True, slots=True)
class Spread:
    """Statements, one a row; of words 1 where a statement, or the title of its page, has the word of a column.

    `plain` are words that are no names; `plain_weight` and `weight` are of all words, those without a column as well.
    """

    views: Sequence[Glance]
    words: Floats
    plain: Floats
    names: Floats
    titles: Floats
    weight: Floats
    plain_weight: Floats
    numbers: Floats
    pieces: Floats
    voices: Floats
    outlets: Floats
    meanings: Floats

    @classmethod
    def of(cls, views: Sequence[Glance], among: Words) -> Spread:
        written = [view.wording for view in views]
        words = rows([w.terms for w in written], among.stems)
        names = rows([w.names for w in written], among.stems)
        return cls(
            views,
            words,
            words * (1 - names),
            names,
            by_value(views, lambda v: v.document, lambda some: rows([v.title.terms for v in some], among.stems)),
            np.array([w.weight for w in written], np.float32),
            np.array([sum(h for t, h in w.terms.items() if t not in w.names) for w in written], np.float32),
            rows([w.numbers for w in written], among.numbers),
            rows([w.pieces for w in written], among.pieces),
            rows([heard(view) for view in views], among.names),
            rows([view.outlets for view in views], among.outlets),
            _meanings(views),
        )

    def told(self, of: Callable[[Glance], Any]) -> NDArray[Any]:
        """What is asked of each statement."""
        return np.array([of(view) for view in self.views])


def heard(view: Glance) -> frozenset[str]:
    """Words of which two voices have one in common wherever they may be one."""
    return view.voice | {view.surname} if view.surname else view.voice


def by_value(
    views: Sequence[Glance], of: Callable[[Glance], Hashable], make: Callable[[Sequence[Glance]], Floats]
) -> Floats:
    """Rows that are alike for all statements of which one thing is true are made once."""
    places: dict[Hashable, int] = {}
    first: list[Glance] = []
    home = []
    for view in views:
        value = of(view)
        if value not in places:
            places[value] = len(first)
            first.append(view)
        home.append(places[value])
    return make(first)[home]


def rows(told: Sequence[Iterable[Any]], columns: Mapping[Any, int]) -> Floats:
    """For each a row with 1 in the columns of what it has."""
    made = np.zeros((len(told), len(columns)), np.float32)
    cells = [(row, columns[item]) for row, items in enumerate(told) for item in items if item in columns]
    if cells:
        down, along = zip(*cells, strict=True)
        made[list(down), list(along)] = 1
    return made


def _columns(items: Iterable[Any]) -> dict[Any, int]:
    return {item: place for place, item in enumerate(dict.fromkeys(items))}


def _meanings(views: Sequence[Glance]) -> Floats:
    nowhere = np.zeros(max([0, *(len(v.meaning) for v in views if v.meaning is not None)]) or _WIDE, np.float32)
    return np.array([nowhere if view.meaning is None else view.meaning for view in views], np.float32)
