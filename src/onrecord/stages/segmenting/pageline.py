"""A line of a page, ready to be judged, and the verdict on it. It judges nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, NamedTuple

from onrecord.language.text import quotations
from onrecord.types import SegmentKind, Span

LONGEST = 600
"""Characters after which a line is taken for running text unread: no note, plea or caption that we saw is longer,
save rows of captions run together, which are told by how they end."""
Place = Literal["opening", "lead", "text", "closing"]
"""Where a line stands: before the running text, first of all and long enough for text, among it, or after it."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line, or a paragraph that was wrapped over several, with white space squeezed."""

    span: Span
    text: str
    words: int
    ended: bool
    """Whether it ends as a sentence does."""
    low: str
    """The text in lower case with straight apostrophes, letter for letter as long as the text."""

    @property
    def sentences(self) -> bool:
        """Whether it holds more than one sentence."""
        return _SENTENCE_BREAK.search(self.text) is not None


class Verdict(NamedTuple):
    """What a line is and why."""

    kind: SegmentKind
    reason: str


_SENTENCE_BREAK = re.compile(r"[a-z0-9”’\"')][.!?]+[\"”’')\]»]*\s+[\"“‘'(\[«„]?[A-Z]")
_ENDED = re.compile(r"[.!?…:;,][\"”’'»“‘)\]*]*$|[-–—]$")


def read_line(text: str, span: Span) -> Line:
    """A line ready to be judged. Only its beginning and end are kept where it is far too long for furniture."""
    raw = span.of(text)
    if len(raw) > 3 * LONGEST:
        raw = raw[: 2 * LONGEST] + " " + raw[-LONGEST:]
    squeezed = " ".join(raw.replace("\ufeff", "").replace("\u200b", "").split())
    low = (
        "".join(c if len(c) == 1 else "i" for c in map(str.lower, squeezed))
        if not squeezed.isascii()
        else squeezed.lower()
    )
    ended = _ENDED.search(squeezed[-12:]) is not None
    return Line(span, squeezed, squeezed.count(" ") + 1, ended, low.replace("’", "'"))


def in_quotation(line: Line, match: re.Match[str], group: int | str = 0) -> bool:
    """Whether a match in a line stands between quotation marks, and so is somebody's words."""
    if not any(mark in line.text for mark in "“”\"‘'«„"):
        return False
    at = match.start(group)
    return any(q.outer.start <= at < q.outer.end for q in quotations(line.text, [Span(0, len(line.text))]))
