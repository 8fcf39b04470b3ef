"""The stage that finds attributions by a trained encoder. It resolves no source and judges no claim: it gives spans.

It reads headline, deck and body lines only; nothing is ever attributed from captions or furniture. The encoder is
handed in, so that this module imports no model. Manner and quoted words follow from the marks on the page, never
from the encoder.
"""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Protocol

from onrecord.language.text import quotations
from onrecord.types import Attribution, AttributionKind, Dossier, Manner, Quotation, Segment, Span, SpokenSegment

_SPOKEN: dict[str, SpokenSegment] = {"headline": "headline", "deck": "deck", "body": "body"}
_SCARE = re.compile(
    r"(?:so-called|known as|called|titled|entitled|dubbed|named|nicknamed|headlined|the word|the term|the phrase)\s*$",
    re.I,
)
_LABEL = re.compile(r"[\"“„«]?")
_WORD = re.compile(r"\w")


class Tagged(Protocol):
    """One attribution as the encoder gives it; `score` is the probability that it is right."""

    @property
    def source(self) -> tuple[Span, ...]: ...
    @property
    def cue(self) -> tuple[Span, ...]: ...
    @property
    def content(self) -> tuple[Span, ...]: ...
    @property
    def kind(self) -> AttributionKind: ...
    @property
    def score(self) -> float: ...


class Encoder(Protocol):
    """Texts with the regions to read, each a paragraph; for each text its attributions. `version` names it."""

    @property
    def version(self) -> str: ...
    def __call__(self, passages: Sequence[tuple[str, tuple[Span, ...]]], /) -> Sequence[Sequence[Tagged]]: ...


@dataclass(frozen=True, slots=True)
class Encoded:
    """Who is said to say what, in text order, as an encoder reads it.

    `min_score` leaves out what is less likely right than that.
    """

    encoder: Encoder
    min_score: float = 0.0
    name: ClassVar[str] = "attributions"
    needs: ClassVar[tuple[str, ...]] = ("segments",)
    gives: ClassVar[str] = "attributions"

    @property
    def version(self) -> str:
        return f"encoded-3-{self.encoder.version}-{self.min_score:g}"

    def __call__(self, batch: Sequence[Dossier]) -> list[tuple[Attribution, ...]]:
        passages = [(d.document.text, tuple(s.span for s in _spoken(d))) for d in batch]
        read = self.encoder(passages)
        return [self._ledger(d, found) for d, found in zip(batch, read, strict=True)]

    def _ledger(self, dossier: Dossier, found: Sequence[Tagged]) -> tuple[Attribution, ...]:
        segments, text = _spoken(dossier), dossier.document.text
        quotes = quotations(text, [s.span for s in segments])
        kept = [t for t in found if t.score >= self.min_score]
        made = [_attribution(dossier.document.id, text, t, segments, quotes) for t in kept]
        unique = {a.id: a for a in made}
        return tuple(sorted(unique.values(), key=lambda a: (a.content[0], a.cue[:1], a.source[:1])))


def _spoken(dossier: Dossier) -> list[Segment]:
    return [s for s in dossier.segments or () if s.kind in _SPOKEN]


def _attribution(
    document: str, text: str, tagged: Tagged, segments: Sequence[Segment], quotes: Sequence[Quotation]
) -> Attribution:
    quoted = quoted_in(text, tagged.content, quotes)
    home = segments[bisect_right(segments, tagged.content[0].start, key=lambda s: s.span.end)]
    manner: Manner = "direct" if _labelled(text, tagged, home) else manner_of(text, tagged.content, quoted)
    return Attribution(
        id=_id(document, tagged.source, tagged.cue, tagged.content),
        segment=_SPOKEN[home.kind],
        kind=tagged.kind,
        source=tagged.source,
        cue=tagged.cue,
        content=tagged.content,
        manner=manner,
        quoted=quoted,
        score=round(tagged.score, 3),
        why=_why(text, tagged, manner),
    )


def _labelled(text: str, tagged: Tagged, home: Segment) -> bool:
    """Whether the source is a label before its own words ("Lund: I was there."): a turn of a transcript."""
    if home.kind != "body" or not tagged.source:
        return False
    source = tagged.source[0]
    return (
        _LABEL.fullmatch(text, home.span.start, source.start) is not None and text[source.end : source.end + 1] == ":"
    )


def _id(document: str, *spans: tuple[Span, ...]) -> str:
    parts = [document, *(",".join(f"{s.start}-{s.end}" for s in group) for group in spans)]
    return "a-" + hashlib.sha256("|".join(parts).encode()).hexdigest()[:12]


def quoted_in(text: str, content: Sequence[Span], quotes: Sequence[Quotation]) -> tuple[Span, ...]:
    """The words in quotation marks within the content, marks excluded; scare quotes are left out."""
    return tuple(
        q.inner
        for piece in content
        for q in quotes[bisect_left(quotes, piece.start, key=_opens) : bisect_left(quotes, piece.end, key=_opens)]
        if piece.covers(q.inner) and not _SCARE.search(text[max(0, q.outer.start - 24) : q.outer.start])
    )


def _opens(quote: Quotation) -> int:
    return quote.inner.start


def _start(span: Span) -> int:
    return span.start


def manner_of(text: str, content: Sequence[Span], quoted: Sequence[Span]) -> Manner:
    """Direct when the quoted words are all of the content, indirect when there are none, else mixed."""
    if not quoted:
        return "indirect"
    for start, end in content:
        at = start
        for span in quoted[bisect_left(quoted, start, key=_start) : bisect_left(quoted, end, key=_start)]:
            if _WORD.search(text, at, span.start):
                return "mixed"
            at = max(at, span.end)
        if _WORD.search(text, at, end):
            return "mixed"
    return "direct"


def _why(text: str, tagged: Tagged, manner: Manner) -> tuple[str, ...]:
    """The reasons, in words that a page can show."""
    cue = " … ".join(s.of(text) for s in tagged.cue)
    source = " … ".join(s.of(text) for s in tagged.source)
    how = {"direct": "in quotation marks", "mixed": "partly in quotation marks", "indirect": "in the writer's words"}
    act = "reports" if tagged.kind == "statement" else "describes a stance"
    opening = f"The encoder reads that “{cue}” {act}" if cue else "The encoder reads a statement without a cue"
    return (
        f"{opening}, by “{source}”." if source else f"{opening}; no source stands in the sentence.",
        f"What was said stands {how[manner]}.",
    )
