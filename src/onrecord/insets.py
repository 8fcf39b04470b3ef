"""Reads a page without what its layout set into the sentences, and brings what was found back to the page.

It decides nothing about a line: an inset is furniture that stands, by its segment, between two pieces of one line of
running text. Later stages are handed the line closed up over it, as its writer wrote it; their spans are carried home,
character for character, in two pieces where they ran over an inset.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any, NamedTuple

from onrecord.types import Dossier, Segment, Span

_LINE_BREAK = re.compile(r"[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_LOOSE = " \t\u00a0,;"
"""What a piece behind an inset does not begin with."""
_FOUND = ("attributions", "actors", "chains", "stands", "dates", "meanings")


class Inset(NamedTuple):
    """What is left out of a text: where it stands in it, and where it would stand in the text without any inset."""

    span: Span
    closed: int


def insets(dossier: Dossier) -> tuple[Inset, ...]:
    """The insets of a document: furniture between two pieces of a line of running text."""
    segments, text = dossier.segments or (), dossier.document.text
    found: list[Inset] = []
    shorter = 0
    for i in range(1, len(segments) - 1):
        before, at, after = segments[i - 1 : i + 2]
        if at.kind != "furniture" or before.kind != "body" or after.kind != "body":
            continue
        if _LINE_BREAK.search(text, before.span.end, after.span.start):
            continue
        joins = text[at.span.end : at.span.end + 1].isalnum()  # "Orr MORE said" keeps its blank
        span = Span(at.span.start if joins else before.span.end, at.span.end)
        found.append(Inset(span, span.start - shorter))
        shorter += span.end - span.start
    return tuple(found)


def closed_up(dossier: Dossier) -> Dossier:
    """The document as its writer wrote it, with what was found in it so far; itself where nothing is set into it."""
    left_out = insets(dossier)
    if not left_out:
        return dossier
    text = dossier.document.text
    kept, at = list[str](), 0
    for inset in left_out:
        kept.append(text[at : inset.span.start])
        at = inset.span.end
    closed = "".join([*kept, text[at:]])
    found = {name: _moved(getattr(dossier, name), _Closing(left_out, closed)) for name in _FOUND}
    return replace(
        dossier,
        document=replace(dossier.document, text=closed),
        segments=_joined(dossier.segments or (), left_out),
        **found,
    )


def brought_home(found: Any, dossier: Dossier) -> Any:
    """What a stage found in a document that was closed up, with spans of the document as it is stored."""
    left_out = insets(dossier)
    return _moved(found, _Opening(left_out, dossier.document.text)) if left_out else found


def _joined(segments: Sequence[Segment], left_out: Sequence[Inset]) -> tuple[Segment, ...]:
    """The segments with each line in one piece again."""
    closing = _Closing(left_out, "")
    inside = {inset.span.end for inset in left_out}
    found: list[Segment] = []
    goes_on = False
    for segment in segments:
        if segment.span.end in inside and segment.kind == "furniture":
            goes_on = True
            continue
        span = closing.moved(segment.span)
        if goes_on:
            found[-1] = replace(found[-1], span=Span(found[-1].span.start, span.end))
        else:
            found.append(replace(segment, span=span))
        goes_on = False
    return tuple(found)


# --- Moving spans ---------------------------------------------------------------------------------------------


class _Closing:
    """From the stored text to the closed one."""

    def __init__(self, left_out: Sequence[Inset], text: str) -> None:
        self.left_out = left_out
        self.text = text

    def moved(self, span: Span) -> Span:
        return Span(self._at(span.start), self._at(span.end))

    def pieces(self, spans: tuple[Span, ...]) -> tuple[Span, ...]:
        """Pieces that only an inset parted are one again."""
        found: list[Span] = []
        for span in map(self.moved, spans):
            if found and self._parted(found[-1].end, span.start):
                found[-1] = Span(found[-1].start, span.end)
            else:
                found.append(span)
        return tuple(found)

    def _parted(self, end: int, start: int) -> bool:
        near = any(end <= inset.closed <= start for inset in self.left_out)
        return near and not self.text[end:start].strip(_LOOSE)

    def _at(self, place: int) -> int:
        shorter = 0
        for span, _ in self.left_out:
            if span.start >= place:
                break
            shorter += min(place, span.end) - span.start
        return place - shorter


class _Opening:
    """From the closed text to the stored one."""

    def __init__(self, left_out: Sequence[Inset], text: str) -> None:
        self.left_out = left_out
        self.text = text

    def moved(self, span: Span) -> Span:
        """A span that must stay in one piece ends before the first inset in it."""
        return self._split(span)[0]

    def pieces(self, spans: tuple[Span, ...]) -> tuple[Span, ...]:
        return tuple(piece for span in spans for piece in self._split(span))

    def _split(self, span: Span) -> list[Span]:
        start = span.start + sum(i.span.end - i.span.start for i in self.left_out if i.closed <= span.start)
        end = span.end + sum(i.span.end - i.span.start for i in self.left_out if i.closed < span.end)
        found, at = list[Span](), start
        for inset in (i.span for i in self.left_out if start < i.span.start and i.span.end < end):
            found += self._stripped(at, inset.start)
            at = inset.end
        return (found + self._stripped(at, end)) or [Span(start, max(start, end))]

    def _stripped(self, start: int, end: int) -> list[Span]:
        while start < end and self.text[start] in _LOOSE:
            start += 1
        while start < end and self.text[end - 1].isspace():
            end -= 1
        return [Span(start, end)] if start < end else []


def _moved(value: Any, way: _Closing | _Opening) -> Any:
    """A value with every span in it moved; the words kept with a span are those of the span."""
    if isinstance(value, Span):
        return way.moved(value)
    if isinstance(value, tuple):
        if value and all(isinstance(item, Span) for item in value):
            return way.pieces(value)
        return tuple(_moved(item, way) for item in value)
    if not is_dataclass(value) or isinstance(value, type):
        return value
    changed = {name: _moved(getattr(value, name), way) for name in _spanned(type(value))}
    old, new = getattr(value, "span", None), changed.get("span")
    if old is not None and new is not None and hasattr(value, "text") and new.end - new.start != old.end - old.start:
        changed["text"] = new.of(way.text)
    return replace(value, **changed)


@cache
def _spanned(kind: type) -> tuple[str, ...]:
    """The fields of a value that may hold spans."""
    return tuple(f.name for f in fields(kind) if any(word in str(f.type) for word in ("Span", "tuple", "Reason")))
