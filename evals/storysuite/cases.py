"""Cases and the figures made of them. A case is one question that the gold asks: field, story, id.

It knows nothing of news. A case whose `credit` is `None` could not be asked, such as the polarity of an
attribution that was not found; it counts in no figure.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

LOWER_IS_BETTER = frozenset({"furniture_leaks_per_article"})
"""Fields whose figure is a number of faults per case rather than a share of right ones."""
FOUND_NOT_ASKED = frozenset({"precision"})
"""Fields whose cases are what the program found: a case that is no longer there is no longer wrong."""

Outcome = Literal["right", "wrong", "unasked"]


@dataclass(frozen=True, slots=True)
class Case:
    """One question and how much of its answer was right; `note` shows a person what went wrong."""

    field: str
    story: str
    id: str
    credit: float | None
    note: str = ""

    @property
    def outcome(self) -> Outcome:
        if self.credit is None:
            return "unasked"
        right = self.credit == 0 if self.field in LOWER_IS_BETTER else self.credit >= 1
        return "right" if right else "wrong"


@dataclass(frozen=True, slots=True)
class Figure:
    """The mean credit of the cases of one field that could be asked, and their number."""

    value: float
    count: int


def figures(cases: Iterable[Case]) -> dict[str, Figure]:
    """The figure of every field that has cases, by field."""
    credits: dict[str, list[float]] = {}
    for case in cases:
        if case.credit is not None:
            credits.setdefault(case.field, []).append(case.credit)
    return {field: Figure(sum(some) / len(some), len(some)) for field, some in sorted(credits.items())}
