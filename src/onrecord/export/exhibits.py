"""What a person sees before judging: the words where they stand, who told whom, and the page. It asks nothing.

Places are counted in the words shown, not in the article. Nothing is made fit for a terminal or page here.
"""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.export import wording
from onrecord.export.book import Book, Filed
from onrecord.export.marking import Mark, marks
from onrecord.types import Actor, Dossier, Entry, Ledger, Span

AROUND = 160
"""Characters before and after a mention of a party."""
LONGEST = 1200
"""Characters of a passage; what is longer is cut around the words that are judged."""


@dataclass(frozen=True, slots=True)
class Exhibit:
    """A passage of a document with marked words. `notes` say how it is read."""

    document: str
    where: str
    notes: tuple[str, ...]
    text: str
    marks: tuple[Mark, ...]


def attribution_exhibit(dossier: Dossier, attribution: str) -> Exhibit:
    """An attribution in its lines, with its chain, record status, side and date in words."""
    entry = next(e for e in dossier.entries() if e.id == attribution)
    filed = Filed(entry, dossier)
    notes = (
        wording.breadcrumb(filed, Book((dossier,), Ledger((), ()))),
        f"{wording.RECORDS[entry.chain.record]}; {wording.STANCES[entry.stand.polarity]}",
        f"said: {wording.interval(entry.said.interval)}",
        *(f"on a condition: “{term.text}”" for term in entry.stand.conditions),
        *(entry.judged.says if entry.judged else ()),
    )
    return _exhibit(dossier, _around(dossier, entry), notes, marks((entry,)))


def actor_exhibit(dossier: Dossier, actor: Actor) -> Exhibit:
    """The first mention of a party, with the other words that the page has for it."""
    first = next(iter(actor.mentions), None)
    within = _whole_words(dossier.document.text, first) if first else Span(0, 0)
    called = ", ".join(f"“{alias}”" for alias in actor.aliases[:6])
    notes = (f"“{actor.name}”, {actor.kind}, {actor.naming.replace('_', ' ')}", *([f"also {called}"] if called else []))
    return _exhibit(dossier, within, notes, tuple(Mark(m, "source", 1, actor.id) for m in actor.mentions))


def _whole_words(text: str, mention: Span) -> Span:
    """The words around a mention, none of them cut."""
    start, end = max(0, mention.start - AROUND), min(len(text), mention.end + AROUND)
    while 0 < start < mention.start and not text[start - 1].isspace():
        start += 1
    while mention.end < end < len(text) and not text[end].isspace():
        end -= 1
    return Span(start, end)


def _around(dossier: Dossier, entry: Entry) -> Span:
    """The lines in which an attribution stands, cut where they are too long."""
    found = entry.attribution
    spans = (*found.source, *found.cue, *found.content)
    lines = [
        s.span for s in dossier.segments or () if any(s.span.overlaps(span) for span in found.cue or found.content)
    ]
    start, end = min(s.start for s in (*lines, *spans)), max(s.end for s in (*lines, *spans))
    if end - start <= LONGEST:
        return Span(start, end)
    middle = (found.cue or found.content)[0].start
    return Span(max(start, middle - LONGEST // 2), min(end, middle + LONGEST // 2))


def _exhibit(dossier: Dossier, within: Span, notes: tuple[str, ...], on: tuple[Mark, ...]) -> Exhibit:
    at = within.start
    inside = (
        Mark(Span(max(m.span.start, at) - at, min(m.span.end, within.end) - at), m.kind, m.number, m.attribution)
        for m in on
        if m.span.overlaps(within)
    )
    document = dossier.document
    return Exhibit(document.id, wording.masthead(document), notes, within.of(document.text), tuple(inside))
