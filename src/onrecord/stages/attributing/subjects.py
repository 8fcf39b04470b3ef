"""Finds the party that a verb group belongs to. It resolves no pronoun.

A subject stands right before its verb, or before an adverbial or an aside in commas; "who" gives its antecedent.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from onrecord.language.partywords import CAPITAL, DETERMINER, HEAD, PARTICLE, PLAIN, POSSESSIVE, QUANTITY
from onrecord.language.phrases import party_after, party_before
from onrecord.stages.attributing.groups import ADVERBS, Group
from onrecord.stages.attributing.stretch import Stretch
from onrecord.types import Span

DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
TIMES = DAYS | frozenset(
    "yesterday today tomorrow tonight last this earlier later early late recently now then".split()
)
PLACING = frozenset("on in at during after before via through from by with over".split())
RELATIVES = frozenset({"who", "which", "that"})
MAX_ASIDE = 25
_MARKS = frozenset({",", "—", "–", "-"})


@dataclass(frozen=True, slots=True)
class Subject:
    """A party as words `first` to before `last`; `span` may be the antecedent of a relative pronoun there."""

    first: int
    last: int
    span: Span
    relative: bool = False
    guessed: bool = False

    def spans(self, s: Stretch) -> tuple[Span, ...]:
        """The source: the party, and the relative pronoun that stands for it beside the verb."""
        if not self.relative:
            return (self.span,)
        after = (k for k in range(self.first, self.last) if s.words.starts[k] >= self.span.end)
        pronoun = next((k for k in after if s.low(k) in RELATIVES), None)
        return (self.span,) if pronoun is None else (self.span, s.span(pronoun, pronoun + 1))


def subject(s: Stretch, group: Group, left: int) -> Subject | None:
    """The subject before a verb group, not further left than word `left`."""
    left = max(left, s.quote_before(group.first))
    if left >= group.first:
        return None
    found = _before(s, left, group.first)
    if found is None and s.low(group.first - 1) in _MARKS:
        found = _across_aside(s, left, group.first - 1)
    if found is None:
        found = _across_adverbial(s, left, group.first)
    return found or _guess(s, left, group.first)


def _before(s: Stretch, left: int, end: int) -> Subject | None:
    span = party_before(s.text, s.at(left), s.at(end))
    if span is None or not any(c.isalpha() or c == "%" for c in span.of(s.text)):
        return None
    first, last = s.words.between(*span)
    if last - first == 1 and s.low(first) in RELATIVES:
        return _antecedent(s, left, first, end)
    return Subject(first, end, _proper(s, span))


def _proper(s: Stretch, span: Span) -> Span:
    """A party without a clause that adds something about it (", which came out on Tuesday")."""
    first, last = s.words.between(*span)
    for k in range(first + 1, last - 1):
        if s.low(k) == "," and s.low(k + 1) in ("which", "whose"):
            return s.span(first, k)
    return span


def _antecedent(s: Stretch, left: int, pronoun: int, end: int) -> Subject | None:
    span = party_before(s.text, s.at(left), s.at(pronoun)) or _loose(s, left, pronoun)
    span = span or s.span(pronoun, pronoun + 1)
    return Subject(s.words.between(*span)[0], pronoun + 1, span, relative=True)


def _across_aside(s: Stretch, left: int, comma: int) -> Subject | None:
    """The subject before an aside in commas: "Marr, speaking in Halmen, said"."""
    for k in range(comma - 1, max(left, comma - MAX_ASIDE), -1):
        if s.low(k) == s.low(comma) and k not in s.inside:
            found = _before(s, left, k)
            return found if found and not found.relative else None
    return None


def _across_adverbial(s: Stretch, left: int, end: int) -> Subject | None:
    """The subject before an adverbial: "Marr on Tuesday rejected", "officials last week said"."""
    for k in range(end - 1, max(left, end - 9), -1):
        low = s.low(k)
        if low in TIMES or low in PLACING or low in ADVERBS or low.endswith("ly"):
            found = _before(s, left, k)
            if found:
                return Subject(found.first, end, found.span, found.relative)
        elif low == ",":
            return None
    return None


def _guess(s: Stretch, left: int, end: int) -> Subject | None:
    """Any noun phrase right before the verb, its head in no list: "the shoemaker"."""
    span = _loose(s, left, end)
    return Subject(s.words.between(*span)[0], end, span, guessed=True) if span else None


def _loose(s: Stretch, left: int, end: int) -> Span | None:
    last = end - 1 if s.low(end - 1) == "," else end
    k = last - 1
    while k >= left and last - k <= 7 and s.tag(k) & (CAPITAL | PLAIN | HEAD | PARTICLE | POSSESSIVE):
        k -= 1
    if k >= left and s.tag(k) & (DETERMINER | QUANTITY) and last - k > 1:
        return s.span(k, last)
    first = k + 1
    while first < last and last - first < 7 and not s.tag(first) & CAPITAL and s.tag(last - 1) & CAPITAL:
        first += 1
    if last - first >= 1 and s.tag(first) & CAPITAL and s.tag(last - 1) & (CAPITAL | PLAIN):
        return s.span(first, last)
    plural = last - first in (1, 2) and s.low(last - 1).endswith("s") and not s.low(last - 1).endswith("ss")
    if plural and (first == s.first or s.low(first - 1) in ("", ",", "that", "and", "but", "as")):
        return s.span(first, last)
    return None


def inverted(s: Stretch, group: Group) -> Subject | None:
    """The subject after a verb group: "said Marr", "confided to the weekly an aide"."""
    stop = s.quote_after(group.last)
    for k in _places(s, group.last):
        span = party_after(s.text, s.at(k), s.words.ends[stop - 1]) if k < stop else None
        if span is not None:
            return Subject(*s.words.between(*span), _proper(s, span))
    return _guess_after(s, group.last, stop)


def _guess_after(s: Stretch, k: int, stop: int) -> Subject | None:
    """Any plain noun phrase right after the verb, its head in no list: "says a pal", "storms furious Marr"."""
    first = k
    if s.tag(k) & (DETERMINER | QUANTITY | POSSESSIVE) and s.low(k) not in ("that", "this"):
        k += 1
    while k < min(stop, first + 6) and s.tag(k) & (PLAIN | CAPITAL | HEAD | POSSESSIVE) and k not in s.inside:
        k += 1
    named = s.tag(first) & (DETERMINER | POSSESSIVE | QUANTITY) or s.tag(k - 1) & CAPITAL
    if k - first < 2 or not named or (s.low(k)[:1].isalnum() and s.low(k) not in PLACING | TIMES | RELATIVES):
        return None
    return Subject(first, k, s.span(first, k), guessed=True)


def _places(s: Stretch, k: int) -> Iterator[int]:
    """Where a subject after its verb may begin: at once, or past a hearer or a medium ("by telephone")."""
    yield k
    if s.low(k) in ("to", "by", "in", "on", "via", "over", "from", "at", "with"):
        j = k + 1
        if s.low(k) == "to" and not s.tag(j) & (DETERMINER | POSSESSIVE | CAPITAL):
            return
        while s.tag(j) & (DETERMINER | POSSESSIVE):
            j += 1
        while (
            j < k + 6
            and j not in s.inside
            and s.tag(j) & (PLAIN | CAPITAL | HEAD)
            and not s.tag(j) & (DETERMINER | POSSESSIVE)
        ):
            j += 1
            if s.tag(j) & (DETERMINER | POSSESSIVE) or (s.tag(j - 1) & CAPITAL and s.tag(j) & HEAD):
                yield j
