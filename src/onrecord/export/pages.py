"""What is shown of an article: its lines with marks, and the attributions beside them.

Values only, printed by a template one by one; nothing is escaped here and nothing is decided.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from onrecord.drawing import gathered
from onrecord.drawing.xray import Xray
from onrecord.export import wording
from onrecord.export.book import Book, Filed
from onrecord.export.inert import line, web_address
from onrecord.export.links import Links, anchor
from onrecord.export.marking import Mark, blocks, hop_marks, marks, runs
from onrecord.export.passages import Piece, claim_links, hop_anchor, judged, piece
from onrecord.export.told import Told, told_inside
from onrecord.export.wording import Crumb
from onrecord.types import Document, Dossier, Segment, Span

ARTICLE_CHARACTERS = 60_000  # of one article: a long read is a tenth of this


@dataclass(frozen=True, slots=True)
class Block:
    kind: str
    reason: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """One attribution beside its article."""

    number: int
    id: str
    anchor: str
    back: str
    placed: bool
    crumbs: tuple[Crumb, ...]
    hops: tuple[str, ...]
    """For each crumb where its words stand, else the party's page; empty where there is neither."""
    parties: tuple[tuple[str, str], ...]
    """(name, page) of the parties of the chain that have a page."""
    parts: tuple[tuple[str, str], ...]
    """(what it is, words): the source and the reporting words as they stand in the text."""
    record: str
    stance: str
    said: str
    conditions: tuple[str, ...]
    hedges: tuple[str, ...]
    anonymity: str
    claims: tuple[tuple[str, str], ...]
    told: tuple[Told, ...]
    """What it tells of others' saying."""
    why: tuple[str, ...]
    why_href: str
    judged: tuple[tuple[int, str], ...]
    """What people have said of it: (line of the log, sentence)."""
    rejected: bool


@dataclass(frozen=True, slots=True)
class ArticleView:
    id: str
    anchor: str
    masthead: str
    outlet: tuple[str, str]
    """Its name and page; the name is empty where nobody states it."""
    published: str
    path: str
    address: str | None
    title: str
    blocks: tuple[Block, ...]
    notes: tuple[Note, ...]
    xray: Xray
    left_out: int
    replaced: bool


def article_view(dossier: Dossier, book: Book, links: Links) -> ArticleView:
    document = dossier.document
    entries = book.entries(document.id)
    marked = (*marks(entries), *hop_marks(entries))
    openers = _openers(marked)
    kept = [b for b in blocks(dossier) if b.span.start < ARTICLE_CHARACTERS]
    drawn = tuple(_block(b, document.text, marked, openers) for b in kept)
    placed = frozenset(at for block in drawn for piece in block.pieces for _, at, _ in piece.numbers)
    named = frozenset(at for block in drawn for piece in block.pieces for at in piece.names)
    return ArticleView(
        id=line(document.id),
        anchor=anchor("doc", document.id),
        masthead=wording.masthead(document),
        outlet=(line(document.outlet.name or ""), links.outlet(document.outlet.name)),
        published=wording.interval(document.published.interval),
        path=line(document.path),
        address=web_address(document.path),
        title=title(dossier),
        blocks=drawn,
        notes=tuple(_note(n, Filed(e, dossier), book, links, named, placed) for n, e in enumerate(entries, 1)),
        xray=gathered.xray(dossier, book, lambda id: f"#{anchor('note', id)}"),
        left_out=max(len(document.text) - ARTICLE_CHARACTERS, 0),
        replaced=book.replaced(document.id),
    )


def title(dossier: Dossier) -> str:
    """The document's title, else its first headline, else its key."""
    document = dossier.document
    headline = next((b.span.of(document.text) for b in dossier.segments or () if b.kind == "headline"), None)
    return line(document.title or headline or document.key)


def _openers(marked: Sequence[Mark]) -> dict[str, Mark]:
    """For each attribution the mark that carries its number: its first content, else its first words."""
    found: dict[str, Mark] = {}
    for mark in marked:
        if mark.kind == "hop":
            continue
        found.setdefault(mark.attribution, mark)
    return found


def _block(block: Segment, text: str, marked: Sequence[Mark], openers: dict[str, Mark]) -> Block:
    span = Span(block.span.start, min(block.span.end, block.span.start + ARTICLE_CHARACTERS))
    if block.kind in ("furniture", "caption"):
        return Block(block.kind, line(block.reason), (Piece(line(span.of(text))),))
    near = [mark for mark in marked if mark.span.overlaps(span)]
    return Block(block.kind, line(block.reason), tuple(piece(r, text, openers) for r in runs(span, near)))


def _note(number: int, filed: Filed, book: Book, links: Links, named: frozenset[str], placed: frozenset[str]) -> Note:
    entry = filed.entry
    anonymity = entry.chain.reason_for_anonymity
    reasons = (*entry.attribution.why, *entry.chain.why, *entry.stand.why, *entry.said.why)
    return Note(
        number=number,
        id=line(entry.id),
        anchor=anchor("note", entry.id),
        back=anchor("at", entry.id),
        placed=anchor("at", entry.id) in placed,
        crumbs=wording.crumbs(filed, book),
        hops=_hops(filed, book, links, named),
        parties=_parties(filed, book, links),
        parts=_parts(filed),
        record=wording.RECORDS[entry.chain.record],
        stance=wording.STANCES[entry.stand.polarity],
        said=wording.interval(entry.said.interval),
        conditions=tuple(line(c.text) for c in entry.stand.conditions),
        hedges=tuple(line(h.text) for h in entry.stand.hedges),
        anonymity=line(anonymity.text) if anonymity else "",
        claims=claim_links(book.claims_with(entry.id), links),
        told=told_inside(filed, book),
        why=tuple(line(reason) for reason in reasons),
        why_href=links.why(entry.id),
        judged=judged(entry),
        rejected=entry.judged is not None and entry.judged.rejected,
    )


def _hops(filed: Filed, book: Book, links: Links, named: frozenset[str]) -> tuple[str, ...]:
    words = [hop_anchor(filed.entry.id, at) for at in range(len(filed.entry.chain.hops))]
    pages = [_page(hop.actor, book, links) for hop in filed.entry.chain.hops]
    return tuple(f"#{at}" if at in named else page for at, page in zip(words, pages, strict=True))


def _parties(filed: Filed, book: Book, links: Links) -> tuple[tuple[str, str], ...]:
    found = ((c.name, _page(c.hop.actor, book, links)) for c in wording.crumbs(filed, book))
    return tuple(dict.fromkeys(pair for pair in found if pair[1]))


def _page(actor: str | None, book: Book, links: Links) -> str:
    entity = book.entity_of(actor)
    return links.actor(entity.id) if entity is not None else ""


def _parts(filed: Filed) -> tuple[tuple[str, str], ...]:
    text, one = filed.dossier.document.text, filed.entry.attribution
    parts = (("by whom", one.source), ("reporting words", one.cue))
    return tuple((what, line(" … ".join(span.of(text) for span in spans))) for what, spans in parts if spans)


def mastheads(documents: Iterable[Document]) -> list[tuple[str, int]]:
    """Outlets with the number of their documents, most first; the unstated last."""
    counts = Counter(line(d.outlet.name) if d.outlet.name else "" for d in documents)
    unstated = counts.pop("", 0)
    ranked = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return [*ranked, *([("publisher not stated", unstated)] if unstated else [])]
