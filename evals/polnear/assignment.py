"""Pairs rows with columns, each at most once, so that the weights add up to the most. It knows nothing of news."""

from __future__ import annotations

from collections.abc import Mapping

Edge = tuple[int, int]
_EQUAL = 1e-12
"""Sums of weights that differ by less are the same: floats."""


def assignment(weights: Mapping[Edge, float]) -> dict[int, int]:
    """The best pairing, as row -> column; edges that are not given, or weigh nothing, pair nobody.

    Grows the pairing by the path that gains the most, which keeps it the best of its size (successive shortest
    paths), until no path gains anything.

    >>> assignment({(0, 0): 0.9, (0, 1): 0.8, (1, 0): 0.7})
    {0: 1, 1: 0}
    """
    edges = {edge: weight for edge, weight in weights.items() if weight > 0}
    paired: dict[int, int] = {}
    while path := _best_path(edges, paired):
        paired.update(path)
    return dict(sorted(paired.items()))


def _best_path(edges: Mapping[Edge, float], paired: Mapping[int, int]) -> dict[int, int]:
    """The new columns of the rows along the path from a free row to a free column that gains the most, or nothing."""
    owner = {column: row for row, column in paired.items()}
    gain = {row: 0.0 for row, _ in edges if row not in paired}
    came: dict[int, Edge] = {}
    best, last = _EQUAL, None
    moved = True
    while moved:
        moved = False
        for (row, column), weight in edges.items():
            if row not in gain or paired.get(row) == column:
                continue
            total, holder = gain[row] + weight, owner.get(column)
            if holder is None:
                continue
            total -= edges[holder, column]
            if total > gain.get(holder, -float("inf")) + _EQUAL:
                gain[holder], came[holder], moved = total, (row, column), True
    for (row, column), weight in edges.items():
        if column not in owner and row in gain and gain[row] + weight > best + _EQUAL:
            best, last = gain[row] + weight, (row, column)
    return _along(last, came)


def _along(last: Edge | None, came: Mapping[int, Edge]) -> dict[int, int]:
    """Follow a path back to its free row: each row on it takes the column that led on."""
    taken: dict[int, int] = {}
    while last is not None:
        row, column = last
        taken[row] = column
        last = came.get(row)
    return taken
