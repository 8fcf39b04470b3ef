"""Spans as sets of words, so that a comma or a quotation mark more or less makes no difference. It judges nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable

Extent = tuple[int, int]
"""Half-open code point offsets into the text of a page."""
Words = frozenset[int]
"""Words of one page, each named by where it starts."""

_WORD = re.compile(r"\w+")


def words(text: str, extents: Iterable[Extent]) -> Words:
    """The words in these stretches of the text; a word that is cut counts from the cut.

    >>> sorted(words("He said: no", [(0, 4), (9, 11)]))
    [0, 3, 9]
    """
    return frozenset(found.start() for start, end in extents for found in _WORD.finditer(text, start, end))


def likeness(one: Words, other: Words) -> float:
    """F1 of the words of two spans: 1 for the same words, 0 where either has none."""
    if not one or not other:
        return 0.0
    return 2 * len(one & other) / (len(one) + len(other))


def plain_name(name: str | None) -> str:
    """A name without case, punctuation and article, for comparing.

    >>> plain_name("The Foreign Ministry's")
    'foreign ministrys'
    """
    kept = "".join(letter for letter in (name or "").lower() if letter == " " or re.match(r"\w", letter))
    return kept.replace("the ", "").strip()
