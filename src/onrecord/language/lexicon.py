"""Loads the word lists in `lexicons/`. It decides nothing: what a list means is up to the stage that asks.

A list is a UTF-8 text file: lines starting with `#` say what it holds and where it comes from, one entry a
line after them; in a `.tsv` the columns are separated by tabs.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def words(name: str) -> frozenset[str]:
    """The entries of `lexicons/NAME.txt`.

    >>> "weekly" in words("parties_outlets")
    True
    """
    return frozenset(_lines(f"{name}.txt"))


@cache
def table(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of `lexicons/NAME.tsv`, each a tuple of its columns."""
    return tuple(tuple(line.split("\t")) for line in _lines(f"{name}.tsv"))


def _lines(filename: str) -> list[str]:
    raw = files("onrecord").joinpath("lexicons", filename).read_text(encoding="utf-8")
    return [line.rstrip() for line in raw.splitlines() if line.strip() and not line.startswith("#")]
