"""The probability that a statement found inside another's is one. It weighs the signs and finds none."""

from __future__ import annotations

import math
from functools import cache

from onrecord.language import lexicon
from onrecord.stages.nesting.signs import SIGNS, Signs


def sureness(found: Signs) -> float:
    """Between 0 and 1, by the weights in `lexicons/nested_weights.tsv`."""
    return 1 / (1 + math.exp(-sum(w * x for w, x in zip(_weights(), found, strict=True))))


@cache
def _weights() -> tuple[float, ...]:
    known = {sign: float(weight) for sign, weight in lexicon.table("nested_weights")}
    return tuple(known[sign] for sign in SIGNS)
