"""How much a stem tells: the rarer it is in news, the more. It counts nothing in the ledger at hand.

The classes come from a fixed list, never from the corpus, so that what two wordings have in common does not change
when a third arrives.
"""

from __future__ import annotations

from functools import cache, lru_cache

from onrecord.language import lexicon

_WEIGHTS = (0.15, 0.35, 0.6, 0.8, 1.0, 1.25)
"""By class of `claims_frequency`, the last for stems that are not listed."""


@lru_cache(maxsize=65536)
def weight(of: str) -> float:
    """How much it says that two wordings share a stem, from 0.15 to 1.25."""
    return _WEIGHTS[_classes().get(of, len(_WEIGHTS) - 1)]


@cache
def _classes() -> dict[str, int]:
    return {row[0]: int(row[1]) for row in lexicon.table("claims_frequency")}
