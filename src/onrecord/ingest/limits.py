"""How much of one input is held in memory. Bytes throughout."""

TEXT = 5_000_000
"""The longest article: ten times a long book chapter; what is longer is a file of something else."""
PAGE = 4 * TEXT
"""The longest HTML page: markup weighs several times its text."""
LINE = 5 * TEXT
"""The longest JSON line: an article of escaped characters is up to six times its text, a page rarely twice."""
BLOCK = 1 << 16
"""Read from a file at a time."""
SAMPLE = 1 << 17
"""Looked at when an encoding has to be detected."""


def shown(count: int) -> str:
    """A number of bytes as a person writes it.

    >>> shown(5_000_000)
    '5 MB'
    """
    return f"{count // 1_000_000} MB"
