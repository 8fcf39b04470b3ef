"""Turns what speaks for an attribution into the probability that it is right. It changes no span.

Method: logistic regression on articles that the encoder was not trained on (Platt 1999), one for each kind.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from onrecord.models.assemble import Signs
from onrecord.types import AttributionKind

CLEAR = -6.0
"""Log probabilities below this say no more than this."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """Weights of the logistic regressions, in the order of `features`.

    `kind` is the least score of a statement; `least` the score under which an attribution is not given at all,
    because giving it would do more harm to precision than good to recall.
    """

    statement: tuple[float, ...]
    attitude: tuple[float, ...]
    kind: float = 0.0
    least: float = 0.0

    def kind_of(self, signs: Signs) -> AttributionKind:
        return "statement" if signs.statement > self.kind else "attitude"

    def score(self, signs: Signs) -> float:
        """Between 0 and 1.

        >>> signs = Signs(tag=0.0, weakest=0.0, link=0.0, statement=1.0, sourced=True, cued=True)
        >>> Calibration((0.0,) * 7, (0.0,) * 7).score(signs)
        0.5
        """
        weights = self.statement if self.kind_of(signs) == "statement" else self.attitude
        x = sum(w * f for w, f in zip(weights, features(signs), strict=True))
        return 1 / (1 + math.exp(-x))


def features(signs: Signs) -> tuple[float, ...]:
    """The numbers that the regression weighs, the first always 1."""
    return (
        1.0,
        max(CLEAR, signs.tag),
        max(CLEAR, signs.weakest),
        max(CLEAR, signs.link),
        max(CLEAR, min(-CLEAR, signs.statement)),
        float(signs.sourced),
        float(signs.cued),
    )
