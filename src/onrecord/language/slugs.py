"""The slug of a page: the stems that tell its story from others, and how alike two slugs are. It knows no story.

Weights are those of term frequency and rarity: a stem counts more the rarer it is in news and the oftener it stands on
the page, and names (words that are always capitalised there) count half as much again.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping

from onrecord.language import lexicon
from onrecord.language.rarity import weight
from onrecord.language.stems import stem

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_KEPT = 24
"""Stems kept of a page. With 24, 16 or 40 about the same pairs of pages were told apart."""
_LEAST = 0.8
_NAME = 1.5
_LONGEST = 60_000
"""Characters of a page that are looked at."""


def slug(paragraphs: Iterable[str]) -> tuple[tuple[str, int], ...]:
    """The most telling stems of a page with their weights in hundredths, heaviest first.

    >>> slug(["The Orlen ferry sank.", "Orlen mourns."])[0]
    ('orlen', 397)
    """
    seen: Counter[str] = Counter()
    capital: Counter[str] = Counter()
    light = lexicon.words("claims_light")
    for word in _WORD.findall("\n".join(paragraphs)[:_LONGEST]):
        low = word.lower().replace("’", "'").removesuffix("'s")
        if len(low) > 2 and low not in light:
            of = stem(low)
            seen[of] += 1
            capital[of] += word[0].isupper()
    heavy = {of: round(100 * _heaviness(of, n, capital[of] == n)) for of, n in seen.items() if weight(of) >= _LEAST}
    return tuple(sorted(heavy.items(), key=lambda pair: (-pair[1], pair[0]))[:_KEPT])


def _heaviness(of: str, times: int, name: bool) -> float:
    return float(weight(of) ** 2 * (1 + math.log(times)) * (_NAME if name else 1.0))


def alike(one: Mapping[str, int], other: Mapping[str, int]) -> float:
    """The cosine of two slugs, from 0 to 1."""
    shared = one.keys() & other.keys()
    if not shared:
        return 0.0
    sizes = math.sqrt(sum(w * w for w in one.values()) * sum(w * w for w in other.values()))
    return sum(one[of] * other[of] for of in sorted(shared)) / sizes
