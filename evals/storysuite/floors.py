"""Bounds that the figures must keep. They rise by themselves when a run is accepted and fall only with a reason.

It measures nothing. A bound is a floor, or a ceiling where lower is better, in hundredths of the figure.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from pathlib import Path

import msgspec

from evals.storysuite.cases import LOWER_IS_BETTER, Figure

SLACK = 1e-9
"""Figures are sums of floats: 0.29 may come as 0.28999999999999998."""


class Lowered(msgspec.Struct, frozen=True, rename={"was": "from", "became": "to"}):
    """That somebody let a bound go, and why."""

    was: float
    became: float
    because: str


class Floor(msgspec.Struct, frozen=True, omit_defaults=True):
    bound: float
    lowered: tuple[Lowered, ...] = ()


Floors = dict[str, Floor]


def keeps(field: str, value: float, bound: float) -> bool:
    """Whether a figure is on the right side of its bound."""
    return value <= bound + SLACK if field in LOWER_IS_BETTER else value >= bound - SLACK


def bound_of(field: str, value: float) -> float:
    """The tightest bound in hundredths that a figure keeps.

    >>> bound_of("record", 0.8799), bound_of("furniture_leaks_per_article", 0.041)
    (0.87, 0.05)
    """
    if field in LOWER_IS_BETTER:
        return math.ceil(value * 100 - SLACK) / 100
    return math.floor(value * 100 + SLACK) / 100


def broken(floors: Floors, figures: Mapping[str, Figure]) -> list[str]:
    """One sentence for each bound that this run does not keep; a field that lost all its cases breaks its bound."""
    found = []
    for field, floor in sorted(floors.items()):
        figure = figures.get(field)
        if figure is None or not keeps(field, figure.value, floor.bound):
            is_now = "has no cases" if figure is None else f"is {figure.value:.4f} ({figure.count} cases)"
            side = "above its ceiling" if field in LOWER_IS_BETTER else "below its floor"
            found.append(
                f"{field} {is_now}, {side} of {floor.bound:.2f}; "
                f"`python -m evals stories --misses {field}` shows the misses"
            )
    return found


def raised(floors: Floors, figures: Mapping[str, Figure]) -> Floors:
    """The same bounds, tightened to these figures wherever those are better; none is loosened."""
    new = dict(floors)
    for field, figure in figures.items():
        bound = bound_of(field, figure.value)
        old = floors.get(field)
        if old is None or keeps(field, bound, old.bound):
            new[field] = Floor(bound, old.lowered if old else ())
    return new


def lowered(floors: Floors, figures: Mapping[str, Figure], fields: tuple[str, ...], because: str) -> Floors:
    """Let the bounds of these fields go to their figures; the reason is kept beside each."""
    new = dict(floors)
    for field in fields:
        old, bound = floors[field], bound_of(field, figures[field].value)
        if not keeps(field, bound, old.bound):
            new[field] = Floor(bound, (*old.lowered, Lowered(old.bound, bound, because)))
    return new


def read(path: Path) -> Floors:
    return msgspec.json.decode(path.read_bytes(), type=Floors) if path.exists() else {}


def write(path: Path, floors: Floors) -> None:
    path.write_bytes(msgspec.json.format(msgspec.json.encode(dict(sorted(floors.items()))), indent=1) + b"\n")
