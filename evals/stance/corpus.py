"""Reads Emergent: rumours, each with headlines that stand for it, against it, or only observe it. It judges none."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

STANCES = ("for", "against", "observing")
FOLDS = 10


@dataclass(frozen=True, slots=True)
class Asked:
    """A rumour and a headline; `rumour` is its id, by which folds are made."""

    rumour: str
    claim: str
    headline: str
    stance: str


def pairs(path: Path) -> list[Asked]:
    """The rows of a file with claimId, claimHeadline, articleHeadline and articleHeadlineStance."""
    with path.open(encoding="utf-8", newline="") as rows:
        found = [
            Asked(row["claimId"], row["claimHeadline"], row["articleHeadline"], row["articleHeadlineStance"])
            for row in csv.DictReader(rows)
        ]
    unknown = {one.stance for one in found} - {*STANCES}
    if unknown:
        raise ValueError(f"{path.name} has stances that Emergent does not know: {', '.join(sorted(unknown))}")
    return found


def folds(asked: Sequence[Asked], count: int = FOLDS) -> list[int]:
    """The fold of each pair. Pairs of one rumour are of one fold, and so are rumours told in the same words.

    Rumours are taken in the order of a hash of their words and dealt out one by one.
    """
    told = sorted({one.claim for one in asked}, key=lambda claim: sha256(claim.encode()).hexdigest())
    home = {claim: n % count for n, claim in enumerate(told)}
    return [home[one.claim] for one in asked]
