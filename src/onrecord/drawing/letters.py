"""How much room words take, and how they are broken into lines that fit. It draws nothing.

Nobody asks a font here: widths are those of a common sans serif, with some room to spare, so that a drawing made on
one machine holds its words on another. What does not fit is cut, and the cut shown by "…".
"""

from __future__ import annotations

import unicodedata
from functools import cache

from onrecord.export.inert import line, shortened

SPARE = 1.06  # fonts differ: DejaVu Sans is a tenth wider than Arial, Gill Sans a tenth narrower
NAMED_CHARACTERS = 200  # of a text in the name of a mark; what a screen reader says in ten seconds
_NARROW = {
    **dict.fromkeys("ijl'|.,:;!ıí‘’", 0.25),
    **dict.fromkeys('ftr()[]/\\- I"“”', 0.33),
    **dict.fromkeys("sJczkvxy", 0.5),
}
_WIDE = {
    **dict.fromkeys("mM%", 0.86),
    **dict.fromkeys("wCDHNRUABEKPSVXY&", 0.7),
    **dict.fromkeys("GOQ", 0.78),
    "W": 0.95,
    "…": 1.0,
}
_WIDTHS = {**_NARROW, **_WIDE}


def width(words: str, size: float = 13) -> float:
    """The pixels that words take in a font size, rather too many than too few.

    >>> width("ill") < width("war") < width("WAR")
    True
    """
    return size * SPARE * sum(map(_em, words))


def lines(words: str, room: float, size: float = 13, most: int = 2) -> tuple[str, ...]:
    """The words in at most so many lines of at most so many pixels; a word too long for a line is cut through.

    >>> lines("sources in the circles of government", 80)
    ('sources in', 'the circles…')
    """
    left = shortened(words, most * max(int(room / size * 5), 1)).split(" ")
    found: list[str] = []
    while left and len(found) < most:
        row, left = _row(left, room, size)
        found.append(row)
    if left and found:
        found[-1] = cut(found[-1] + " " + left[0], room, size, always=True)
    return tuple(found)


def cut(words: str, room: float, size: float = 13, always: bool = False) -> str:
    """One line that fits, cut and marked where it would not; `always` marks it even so."""
    if not always and width(words, size) <= room:
        return words
    return words[: _fitting(words, room - width("…", size), size)].rstrip(" ,;:…") + "…"


def named(words: str) -> str:
    """Text of others as part of a mark's name: one line, shortened, kept apart where it runs from right to left."""
    short = shortened(words, NAMED_CHARACTERS)
    turned = any(unicodedata.bidirectional(c) in ("R", "AL", "AN") for c in short)
    return f"\u2068{short}\u2069" if turned else short


def shown(words: str) -> str:
    """Text of others as it may stand in a value: one line, nothing that steers.

    >>> shown("two\\nlines")
    'two lines'
    """
    return line(words)


def _row(words: list[str], room: float, size: float) -> tuple[str, list[str]]:
    row = words[0]
    if width(row, size) > room:
        kept = max(_fitting(row, room, size), 1)
        return row[:kept], [row[kept:], *words[1:]]
    for at, word in enumerate(words[1:], 1):
        if width(f"{row} {word}", size) > room:
            return row, words[at:]
        row = f"{row} {word}"
    return row, []


def _fitting(words: str, room: float, size: float) -> int:
    """How many of the first letters fit."""
    taken = 0.0
    for at, letter in enumerate(words):
        taken += size * SPARE * _em(letter)
        if taken > room:
            return at
    return len(words)


@cache
def _em(letter: str) -> float:
    if letter in _WIDTHS:
        return _WIDTHS[letter]
    if unicodedata.combining(letter):
        return 0
    if unicodedata.east_asian_width(letter) in "WF":
        return 1.05
    return 0.56 if letter.islower() or letter.isdigit() or letter.isascii() else 0.72
