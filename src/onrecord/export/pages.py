"""What the report shows of an article: its lines with marks, and the attributions beside them.

Values only, printed by a template one by one; nothing is escaped here and nothing is decided.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from onrecord.export import wording
from onrecord.export.book import Book, Filed
from onrecord.export.inert import line, web_address
from onrecord.export.marking import Mark, blocks, marks, runs
from onrecord.export.passages import Piece, Shown, anchor, piece
from onrecord.export.wording import Crumb
from onrecord.types import Document, Dossier, Record, Segment, Span

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
    record: str
    stance: str
    said: str
    conditions: tuple[str, ...]
    hedges: tuple[str, ...]
    anonymity: str
    claims: tuple[tuple[str, str], ...]
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Share:
    """A stretch of an article's bar: how many attributions have a record status."""

    record: str
    css: str
    count: int


@dataclass(frozen=True, slots=True)
class ArticleView:
    id: str
    anchor: str
    masthead: str
    path: str
    address: str | None
    title: str
    blocks: tuple[Block, ...]
    notes: tuple[Note, ...]
    shares: tuple[Share, ...]
    left_out: int
    replaced: bool


def article_view(dossier: Dossier, book: Book, shown: Shown) -> ArticleView:
    document = dossier.document
    entries = book.entries(document.id)
    marked = marks(entries)
    openers = _openers(marked)
    kept = [b for b in blocks(dossier) if b.span.start < ARTICLE_CHARACTERS]
    drawn = tuple(_block(b, document.text, marked, openers) for b in kept)
    placed = frozenset(at for block in drawn for piece in block.pieces for _, at, _ in piece.numbers)
    return ArticleView(
        id=line(document.id),
        anchor=anchor("doc", document.id),
        masthead=wording.masthead(document),
        path=line(document.path),
        address=web_address(document.path),
        title=title(dossier),
        blocks=drawn,
        notes=tuple(_note(n, Filed(e, dossier), book, shown, placed) for n, e in enumerate(entries, 1)),
        shares=_shares(e.chain.record for e in entries),
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
        found.setdefault(mark.attribution, mark)
    return found


def _block(block: Segment, text: str, marked: Sequence[Mark], openers: dict[str, Mark]) -> Block:
    span = Span(block.span.start, min(block.span.end, block.span.start + ARTICLE_CHARACTERS))
    if block.kind in ("furniture", "caption"):
        return Block(block.kind, line(block.reason), (Piece(line(span.of(text))),))
    near = [mark for mark in marked if mark.span.overlaps(span)]
    return Block(block.kind, line(block.reason), tuple(piece(r, text, openers) for r in runs(span, near)))


def _note(number: int, filed: Filed, book: Book, shown: Shown, placed: frozenset[str]) -> Note:
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
        record=wording.RECORDS[entry.chain.record],
        stance=wording.STANCES[entry.stand.polarity],
        said=wording.interval(entry.said.interval),
        conditions=tuple(line(c.text) for c in entry.stand.conditions),
        hedges=tuple(line(h.text) for h in entry.stand.hedges),
        anonymity=line(anonymity.text) if anonymity else "",
        claims=shown.claim_links(book.claims_with(entry.id)),
        why=tuple(line(reason) for reason in reasons),
    )


def _shares(records: Iterable[Record]) -> tuple[Share, ...]:
    counts = Counter(records)
    return tuple(Share(label, name, counts[name]) for name, label in wording.RECORDS.items() if counts[name])


def mastheads(documents: Iterable[Document]) -> list[tuple[str, int]]:
    """Outlets with the number of their documents, most first; the unstated last."""
    counts = Counter(line(d.outlet.name) if d.outlet.name else "" for d in documents)
    unstated = counts.pop("", 0)
    ranked = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return [*ranked, *([("publisher not stated", unstated)] if unstated else [])]
