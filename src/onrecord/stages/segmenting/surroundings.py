"""What the lines of a page share: the names of its running text and the person it speaks in. It judges no line.

A line that goes on with the running text names somebody or something of it, or begins with a pronoun that
points back into it. A plea, a teaser or a note of the house seldom does.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.language.text import quotations
from onrecord.stages.segmenting.pageline import LONGEST, Line
from onrecord.types import Span

_PROSE = 12
_CAPITAL = re.compile(r"(?<![\w’'@-])[A-Z][\w-]+")
_WORD = re.compile(r"(?<![\w@])[a-z]\w+")
_PERSONAL = re.compile(r"\b(?:you|your|yours|we|our|us)\b")
_POINTS_BACK = re.compile(
    r"^(?:(?:and|but|so|still|yet|now|then|later|today|instead|meanwhile|asked|for)\b[^,.;]{0,40}?,? )?"
    r"(?:he|she|they|his|her|their|both|neither)\b"
    r"|(?:^|[,.?!]\W{0,3}|\s{2}\W?)(?:he|she|they) [a-z]+|(?:^|\s{2}\W?)[a-z]+(?:ed|d) (?:he|she|they)\b"
    r"|\b(?:said|says|told|added|asked|replied|wrote|answered) (?:he|she|they)\b"
)
_READERS_VOICE = re.compile(r"\b(?:you|your|us|our|we)\b")
MANY = 0.3
"""Share of paragraphs in the first or second person from which a text is taken to speak so throughout."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The names that more than one line holds, the publisher's, and whether the text says "we" or "you".

    `personal` texts do so in many paragraphs, `plural` ones say "we" in more than one."""

    names: frozenset[str]
    publisher: frozenset[str]
    personal: bool
    plural: bool

    def named(self, line: Line) -> bool:
        """Whether a line holds a name that another line holds too."""
        return any(name in self.names for name in _names(line))

    def linked(self, line: Line) -> bool:
        """Whether a line goes on with the running text."""
        if self.named(line):
            return True
        plain = unquoted(line)
        return _POINTS_BACK.search(plain) is not None and _READERS_VOICE.search(plain) is None


def surroundings(page: Sequence[Line], publisher: str | None) -> Surroundings:
    """What the lines of a page have in common, the words of its publisher's name left out."""
    counts: Counter[str] = Counter()
    common: set[str] = set()
    spoken = prose = plural = 0
    for line in page:
        counts.update(set(_names(line)))
        common.update(_WORD.findall(line.text))
        if line.words >= _PROSE:
            prose += 1
            if _PERSONAL.search(line.low) and (found := _PERSONAL.findall(unquoted(line))):
                spoken += 1
                plural += any(word in ("we", "our") for word in found)
    own = frozenset(word for word in re.findall(r"[\w’'-]{4,}", publisher or ""))
    shared = frozenset(n for n, count in counts.items() if count > 1 and n.lower() not in common and n not in own)
    return Surroundings(shared, own, prose > 3 and spoken >= max(2, MANY * prose), plural > 1)


def unquoted(line: Line) -> str:
    """The line in lower case with straight apostrophes, what stands between quotation marks blanked out."""
    if not any(mark in line.text for mark in "“”\"‘'«„"):
        return line.low
    low = line.low
    for quotation in quotations(line.text[: 3 * LONGEST], [Span(0, min(len(line.text), 3 * LONGEST))]):
        start, end = quotation.outer.start, quotation.outer.end
        low = low[:start] + " " * (end - start) + low[end:]
    return low


def _names(line: Line) -> list[str]:
    return _CAPITAL.findall(line.text)
