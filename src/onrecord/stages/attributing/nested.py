"""Reads the reports that stand further inside the content of another: “It was late. The board told us it was safe.”

They are read by the rules that read sentences, on the words of the content alone. A report that is a whole content
("Ek said Ruiz had told him that …") is no report of its own: it lengthens the chain of the first. Neither are words in
which speakers speak of themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from onrecord.language.text import sentences
from onrecord.stages.attributing.reading import Finding, Pattern
from onrecord.stages.attributing.rules import read
from onrecord.stages.attributing.stretch import Quoted, Stretch
from onrecord.types import Span

_CERTAIN: frozenset[Pattern] = frozenset({"that clause", "bare clause", "according to", "quote after cue"})
_NOBODY_ELSE = frozenset(
    "i we you me us they it this that these those which what there one who he she people anyone everyone some many"
    " someone somebody everybody nobody".split()
)
_SENTENCE_ENDS = re.compile(r"[.!?]\s+\S")
MIN_WORDS = 6
"""A shorter sentence holds no report of another."""
FIRST_CLAUSE = 40
"""A report that begins within so many characters of a content of one sentence is taken for the whole of it."""


def with_nested(found: Sequence[Finding]) -> list[Finding]:
    """All reports of a document and those further inside them."""
    cues = {c for f in found for c in f.cue}
    return [*found, *(n for f in found for n in nested(f) if cues.isdisjoint(n.cue))]


def nested(finding: Finding) -> list[Finding]:
    """The reports further inside a report of the running text.

    In words that are not quoted only "that" shows that a later clause is still content ("… and that Ruiz had said").
    """
    if finding.stretch.segment != "body":
        return []
    quoted = [f for s in _quoted(finding) for f in read(s) if _is_report(f, finding)]
    linked = [_without_link(f) for s in _unquoted(finding) for f in read(s) if _linked(f)]
    return [
        *(f for f in quoted if _several(finding) or _late(f, finding)),
        *(f for f in linked if _is_report(f, finding) and _late(f, finding)),
    ]


def _several(finding: Finding) -> bool:
    """Whether a content holds several sentences or pieces."""
    return len(finding.content) > 1 or bool(_SENTENCE_ENDS.search(finding.content[0].of(finding.stretch.text)))


def _late(f: Finding, outer: Finding) -> bool:
    return min(f.source[0].start, f.cue[0].start) - outer.content[0].start > FIRST_CLAUSE


def _quoted(finding: Finding) -> Iterator[Stretch]:
    """The sentences of the pieces that are quotations as a whole."""
    s = finding.stretch
    quotes = {q.marks.outer.start: q for q in (*s.quotes, *finding.more)}
    for piece in finding.content:
        quote = quotes.get(piece.start)
        if quote is not None and quote.marks.outer.end >= piece.end:
            yield from _sentences(s, quote.marks.inner)


def _unquoted(finding: Finding) -> Iterator[Stretch]:
    s = finding.stretch
    starts = {q.marks.outer.start for q in s.quotes}
    for piece in finding.content:
        if piece.start not in starts and s.span(s.first, s.last).covers(piece):
            first, last = s.words.between(*piece)
            if last - first >= MIN_WORDS:
                yield replace(s, first=first, last=last, quotes=_within(s, first, last))


def _sentences(s: Stretch, inner: Span) -> Iterator[Stretch]:
    for span in sentences(s.text, inner):
        first, last = s.words.between(*span)
        if last - first >= MIN_WORDS:
            yield replace(s, first=first, last=last, quotes=(), inside=frozenset())


def _linked(f: Finding) -> bool:
    text = f.stretch.text
    return bool(f.source) and "that" in (text[f.source[0].start :][:5].strip(), text[: f.source[0].start][-5:].strip())


def _without_link(f: Finding) -> Finding:
    """A report without the "that" which joins its clause to the content."""
    if not f.source[0].of(f.stretch.text).startswith("that "):
        return f
    return replace(f, source=(Span(f.source[0].start + len("that "), f.source[0].end), *f.source[1:]))


def _within(s: Stretch, first: int, last: int) -> tuple[Quoted, ...]:
    return tuple(q for q in s.quotes if first <= q.first and q.last <= last)


def _is_report(f: Finding, outer: Finding) -> bool:
    if f.kind != "statement" or f.pattern not in _CERTAIN or not f.source or not f.cue:
        return False
    if any(c.overlaps(o) for c in (*f.cue, *f.source) for o in (*outer.cue, *outer.source)):
        return False
    return f.source[0].of(f.stretch.text).lower().split()[0] not in _NOBODY_ELSE
