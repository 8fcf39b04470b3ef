"""Places in a text and intervals of days."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import NamedTuple


class Span(NamedTuple):
    """Half-open code point offsets into a document's text."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words of the span.

        >>> Span(0, 4).of("Marr said")
        'Marr'
        """
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        """Whether the other lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Interval:
    """Days from `earliest` to `latest`, both included; an open end is `None`."""

    earliest: dt.date | None = None
    latest: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between a pair of quotation marks. `outer` includes the marks, `inner` does not.

    `closed` is false where the closing mark is missing: the quotation goes on in the next paragraph, which
    opens anew, or the typesetter lost it.
    """

    outer: Span
    inner: Span
    closed: bool = True
