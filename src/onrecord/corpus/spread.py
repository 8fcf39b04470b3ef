"""Statements as rows of numbers over the words of one page, to measure many pairs at once. It weighs nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from onrecord.corpus.gists import Bags, Gist, numbered
from onrecord.corpus.glance import Glance
from onrecord.language.rarity import weight

Floats = NDArray[np.float32]
Columns = NDArray[np.uint32]


@dataclass(frozen=True, slots=True)
class Words:
    """The words of the page that is compared, each with its column: what another page has besides is not told apart."""

    stems: Columns
    weights: Floats
    numbers: Columns
    voice: Columns
    outlets: Columns

    @classmethod
    def of(cls, views: Sequence[Glance], told: Gist) -> Words:
        written = [w.terms for v in views for w in (v.wording, v.title, v.before)]
        stems = {numbered(stem): weight(stem) for terms in written for stem in terms}
        columns = sorted(stems)
        return cls(
            np.array(columns, np.uint32),
            np.array([stems[column] for column in columns], np.float32),
            *(np.unique(bags.items) for bags in (told.numbers, told.voice, told.outlets)),
        )


@dataclass(frozen=True, slots=True)
class Spread:
    """Statements, one a row, with 1 where a statement, or the title of its page, has the word of a column."""

    told: Gist
    words: Floats
    plain: Floats
    names: Floats
    titles: Floats
    numbers: Floats
    voice: Floats
    outlets: Floats
    ahead: Floats
    meanings: Floats

    @classmethod
    def of(cls, told: Gist, among: Words) -> Spread:
        plain, names = rows(told.plain, among.stems), rows(told.names, among.stems)
        return cls(
            told,
            plain + names,
            plain,
            names,
            rows(told.titles, among.stems)[told.page],
            rows(told.numbers, among.numbers),
            rows(told.voice, among.voice),
            rows(told.outlets, among.outlets),
            rows(told.ahead, among.stems),
            _directions(told.meanings),
        )


def rows(bags: Bags, columns: Columns, values: NDArray[np.int32] | None = None) -> Floats:
    """For each bag a row with 1, or with the value of each item, in the columns of what it has."""
    made = np.zeros((len(bags.counts), len(columns)), np.float32)
    if len(columns) and len(bags.items):
        at = np.minimum(np.searchsorted(columns, bags.items), len(columns) - 1)
        has = columns[at] == bags.items
        down = np.repeat(np.arange(len(bags.counts)), bags.counts)
        made[down[has], at[has]] = 1 if values is None else values[has]
    return made


def _directions(meanings: NDArray[np.int8]) -> Floats:
    """Of length 1, or 0 where there is none."""
    pointing = meanings.astype(np.float32)
    lengths = np.linalg.norm(pointing, axis=1, keepdims=True)
    found: Floats = pointing / np.maximum(lengths, 1e-9)
    return found
