"""The probability that a finding of two readers is right. It chooses no words and drops no finding.

Method: logistic regression on articles kept out of the encoder's training (Platt 1999; `training.joined`). What both
readers see is surer than either says, what one alone sees is less sure.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

Signs = tuple[float, ...]
SIGNS = (
    "always",
    "log odds of the encoder",
    "share of the rule, where both agree",
    "both agree on words and source",
    "both agree on words, not on the source",
    "the rules alone",
)
TRUST = (0.0, 1.0, 0.0, 0.0, 0.0, 0.0)
MIDDLE = 0.75
"""A rule that is right so often neither adds to nor takes from what agreement is worth."""


@dataclass(frozen=True, slots=True)
class Sureness:
    """A logistic regression over `SIGNS`; its weights come with the model that they were fitted beside."""

    weights: Signs = TRUST

    def of(self, found: Signs) -> float:
        """Between 0 and 1.

        >>> round(Sureness().of(signs(None, 0.8)), 3)
        0.8
        """
        return 1 / (1 + math.exp(-sum(w * x for w, x in zip(self.weights, found, strict=True))))


TRUSTING = Sureness()
"""Leaves the encoder's own probability as it is."""


def signs(by_rule: float | None, by_encoder: float | None, *, agreed: bool = True) -> Signs:
    """What speaks for a finding, in the order of `SIGNS`, from the scores of those who saw it.

    `agreed` says of what both saw whether they name one source.
    """
    if by_encoder is None:
        return (1.0, 0.0, 0.0, 0.0, 0.0, 1.0)
    odds = _log_odds(by_encoder)
    if by_rule is None:
        return (1.0, odds, 0.0, 0.0, 0.0, 0.0)
    if not agreed:
        return (1.0, odds, 0.0, 0.0, 1.0, 0.0)
    return (1.0, odds, by_rule - MIDDLE, 1.0, 0.0, 0.0)


def _log_odds(probability: float) -> float:
    held = min(max(probability, 0.001), 0.999)
    return math.log(held / (1 - held))
