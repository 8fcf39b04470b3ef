"""The stage that finds attributions by rules. It resolves no source and judges no claim: it gives spans.

It reads headline, deck and body lines only; nothing is ever attributed from captions or furniture.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from onrecord.language.partywords import Words, read_words
from onrecord.language.text import quotations
from onrecord.stages.attributing.account import quoted_in, score, stated_manner, why
from onrecord.stages.attributing.labels import turn_names
from onrecord.stages.attributing.nested import with_nested
from onrecord.stages.attributing.passages import joined, passage
from onrecord.stages.attributing.reading import Finding
from onrecord.stages.attributing.stretch import Stretch, stretches
from onrecord.types import Attribution, Dossier, Quotation, Segment, Span, SpokenSegment

_SPOKEN: dict[str, SpokenSegment] = {"headline": "headline", "deck": "deck", "body": "body"}


@dataclass(frozen=True, slots=True)
class Attributions:
    """Who is said to say what, in text order."""

    name: ClassVar[str] = "attributions"
    version: ClassVar[str] = "6"
    needs: ClassVar[tuple[str, ...]] = ("segments",)
    gives: ClassVar[str] = "attributions"

    def __call__(self, batch: Sequence[Dossier]) -> list[tuple[Attribution, ...]]:
        return [attributions(d.document.id, d.document.text, d.segments or ()) for d in batch]


def attributions(document: str, text: str, segments: Sequence[Segment]) -> tuple[Attribution, ...]:
    """The attributions of one text."""
    spoken = [s for s in segments if s.kind in _SPOKEN]
    body = [s for s in spoken if s.kind == "body"]
    quotes = quotations(text, [s.span for s in body])
    words = read_words(text)
    units: list[Stretch] = []
    for paragraph, segment in enumerate(spoken):
        inside = quotes if segment.kind == "body" else quotations(text, [segment.span])
        units += _units(text, words, segment, inside, paragraph)
    speakers = turn_names([s.span.of(text) for s in body])
    return _numbered(document, [_attribution(document, text, f) for f in with_nested(passage(units, speakers))])


def _units(text: str, words: Words, segment: Segment, quotes: Sequence[Quotation], number: int) -> list[Stretch]:
    first, after = (bisect_left(quotes, at, key=lambda q: q.outer.start) for at in segment.span)
    inner = [q for q in quotes[first:after] if segment.span.covers(q.outer)]
    return stretches(text, words, segment.span, inner, _SPOKEN[segment.kind], number)


def _attribution(document: str, text: str, finding: Finding) -> Attribution:
    content = joined(finding.content)
    quoted = quoted_in(finding, content)
    manner = stated_manner(text, finding, content, quoted)
    return Attribution(
        id=_id(document, finding.source, finding.cue, content),
        segment=finding.stretch.segment,
        kind=finding.kind,
        source=finding.source,
        cue=finding.cue,
        content=content,
        manner=manner,
        quoted=quoted,
        score=score(finding),
        why=why(text, finding),
    )


def _id(document: str, *spans: tuple[Span, ...]) -> str:
    parts = [document, *(",".join(f"{s.start}-{s.end}" for s in group) for group in spans)]
    return "a-" + hashlib.sha256("|".join(parts).encode()).hexdigest()[:12]


def _numbered(document: str, found: Sequence[Attribution]) -> tuple[Attribution, ...]:
    """In text order, each id once."""
    unique = {a.id: a for a in found}
    return tuple(sorted(unique.values(), key=lambda a: (a.content[0].start, a.cue[:1], a.source[:1])))
