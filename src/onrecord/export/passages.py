"""Words of an article with their marks, as frozen values a template prints one by one.

Text of others is made visible here; nothing is escaped here (the templates do that) and nothing is chosen.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from onrecord.export import wording
from onrecord.export.book import Book, Filed
from onrecord.export.inert import line, visible
from onrecord.export.links import Links, anchor
from onrecord.export.marking import Mark, Run, blocks, marks, runs
from onrecord.export.wording import Crumb
from onrecord.types import Claim, Entry, Span

QUOTED_CHARACTERS = 360  # of the passage around an attribution in a claim card


@dataclass(frozen=True, slots=True)
class Piece:
    """Words with the same marks. `css` are the marks' kinds, `note` says them in words.

    `of` are the numbers of the attributions they belong to, `hops` the parties they name ("2.1": the first hop after
    the publisher in the second attribution). `numbers` are the markers before them: (number, its own anchor, the
    anchor of the note it leads to); `names` are the anchors of hops whose words begin here.
    """

    words: str
    css: str = ""
    note: str = ""
    of: tuple[int, ...] = ()
    hops: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    numbers: tuple[tuple[int, str, str], ...] = ()
    condition: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    """Evidence: the words of an attribution where they stand. `href` leads there where the article is at hand."""

    attribution: str
    stance: str
    record: str
    masthead: str
    said: str
    pieces: tuple[Piece, ...]
    crumbs: tuple[Crumb, ...]
    href: str
    judged: tuple[tuple[int, str], ...] = ()
    """What people have said of it: (line of the log, sentence)."""


def claim_links(claims: Iterable[Claim], links: Links) -> tuple[tuple[str, str], ...]:
    """(label, href) pairs; the href is empty for a claim that is left out."""
    return tuple((line(c.label), links.claim(c.id)) for c in claims)


def piece(run: Run, text: str, openers: Mapping[str, Mark]) -> Piece:
    """A run as it is printed; `openers` are the marks that carry the number of their attribution."""
    opening = [m for m in run.opens if openers.get(m.attribution) is m]
    said = [m for m in run.marks if m.kind != "hop"]
    hops = [m for m in run.marks if m.kind == "hop"]
    return Piece(
        words=visible(run.span.of(text)),
        css=" ".join(dict.fromkeys(mark.kind for mark in said)),
        note="; ".join(dict.fromkeys(f"{mark.kind} of {mark.number}" for mark in said)) if openers else "",
        of=tuple(dict.fromkeys(mark.number for mark in run.marks)) if openers else (),
        hops=tuple(f"{mark.number}.{mark.hop}" for mark in hops),
        names=tuple(hop_anchor(m.attribution, m.hop) for m in run.opens if m.kind == "hop"),
        numbers=tuple((m.number, anchor("at", m.attribution), anchor("note", m.attribution)) for m in opening),
        condition=any(mark.kind == "condition" for mark in run.opens),
    )


def hop_anchor(attribution: str, hop: int) -> str:
    """The anchor of the words that name a party of a chain."""
    return f"{anchor('hop', attribution)}-{hop}"


def passages(ids: Iterable[str], stances: Mapping[str, str], book: Book, links: Links) -> tuple[Passage, ...]:
    return tuple(_passage(f, stances.get(f.entry.id, ""), book, links) for f in book.filed(ids))


def _passage(filed: Filed, stance: str, book: Book, links: Links) -> Passage:
    entry, document = filed
    return Passage(
        attribution=line(entry.id),
        stance=stance,
        record=wording.RECORDS[entry.chain.record],
        masthead=wording.masthead(document.document),
        said=wording.interval(entry.said.interval),
        pieces=_quoted(filed),
        crumbs=wording.crumbs(filed, book),
        href=links.attribution(entry.document, entry.id),
        judged=judged(entry),
    )


def judged(entry: Entry) -> tuple[tuple[int, str], ...]:
    """What people have said of an attribution: (line of the log, sentence), oldest first."""
    said = entry.judged
    return tuple((n, line(words)) for n, words in zip(said.numbers, said.says, strict=True)) if said else ()


def _quoted(filed: Filed) -> tuple[Piece, ...]:
    """The passage an attribution stands in, shortened around its words, only its own marks shown."""
    text = filed.dossier.document.text
    own = marks([filed.entry])
    spans = [mark.span for mark in own if mark.kind == "content"] or [mark.span for mark in own]
    if not spans:
        return ()
    home = next((b.span for b in blocks(filed.dossier) if b.span.overlaps(spans[0])), spans[0])
    window = _window(text, home, spans[0])
    pieces = [piece(run, text, {}) for run in runs(window, own)]
    before = [Piece("… ")] if window.start > home.start else []
    return (*before, *pieces, *([Piece(" …")] if window.end < home.end else []))


def _window(text: str, home: Span, words: Span) -> Span:
    if home.end - home.start <= QUOTED_CHARACTERS:
        return home
    margin = max((QUOTED_CHARACTERS - (words.end - words.start)) // 2, 40)
    start, end = max(words.start - margin, home.start), min(words.end + margin, home.end)
    end = min(end, start + 2 * QUOTED_CHARACTERS)
    if start > home.start:
        start = _after_space(text, start, words.start)
    return Span(start, end if end == home.end else max(text.rfind(" ", words.start + 1, end), start + 1))


def _after_space(text: str, start: int, before: int) -> int:
    at = text.find(" ", start, before)
    return at + 1 if at >= 0 else start
