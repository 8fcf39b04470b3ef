"""What a statement says, in a form that can be compared: weighted stems, names, numbers. It takes no side.

Weights come from a fixed list of how common a stem is in news, never from the corpus at hand, so that what two
wordings have in common does not change when a third arrives.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from zlib import crc32

from onrecord.language import lexicon
from onrecord.language.rarity import weight
from onrecord.language.stems import stem

_WORD = re.compile(r"[^\W_]+(?:[.,:]\d+|['’\-‐‑][^\W_]+)*")
_LONGEST = 120
"""Words of a content that are looked at; a statement is known by its first sentences."""


@dataclass(frozen=True, slots=True)
class Wording:
    """The comparable form of one content.

    `terms` are stems with their weights, function words and words of denial left out; `names` the stems of
    capitalised words, `numbers` figures and number words, `pieces` runs of four words as hashes, for
    copies. `refers` holds words such as "report" or "suggestion": the content may point at somebody's statement.
    """

    terms: dict[str, float]
    names: frozenset[str]
    numbers: frozenset[str]
    pieces: frozenset[int]
    refers: frozenset[str]
    weight: float
    shown: dict[str, str]
    """For each stem the first word that has it, for reasons."""


@lru_cache(maxsize=8192)
def wording(words: str, pieces: bool = True) -> Wording:
    """The comparable form of a content; without `pieces` where nobody looks for copies.

    >>> sorted(wording("Halmen never offered two ships").terms)
    ['halmen', '~boat', '~offer']
    """
    tokens = _WORD.findall(words)[:_LONGEST]
    lows = [token.lower().replace("’", "'") for token in tokens]
    kept = [(token, low) for token, low in zip(tokens, lows, strict=True) if low not in _light()]
    terms = {s: weight(s) for s in (stem(low) for _, low in kept if not low[0].isdigit())}
    numbers = frozenset(_number(low) for low in lows if low[0].isdigit() or low in _figures())
    names = frozenset(stem(low) for token, low in kept if token[0].isupper() and low != lows[0])
    refers = frozenset(low for low in lows if low in lexicon.words("claims_reports"))
    total = sum(terms.values())
    shown = {stem(low): token for token, low in reversed(kept)}
    return Wording(terms, names, numbers, _pieces(lows) if pieces else frozenset(), refers, total, shown)


@cache
def _light() -> frozenset[str]:
    return lexicon.words("claims_light") | frozenset(_figures())


@cache
def _figures() -> dict[str, str]:
    return {row[0]: row[1] for row in lexicon.table("claims_figures")}


def _number(low: str) -> str:
    return _figures().get(low, low.replace(",", "").removesuffix("th"))


def _pieces(lows: list[str]) -> frozenset[int]:
    """Runs of four words of which two carry matter: "a lot of people" is nobody's wording."""
    light = _light()
    heavy = [low not in light for low in lows]
    starts = (i for i in range(len(lows) - 3) if heavy[i] + heavy[i + 1] + heavy[i + 2] + heavy[i + 3] > 1)
    return frozenset(crc32(" ".join(lows[i : i + 4]).encode()) for i in starts)
