"""What a claim card of the report shows, as frozen values a template prints one by one.

Words are chosen here; no number is decided here: all come from the ledger.
"""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.export import lineage, wording
from onrecord.export.book import Book
from onrecord.export.inert import line
from onrecord.export.passages import Passage, Shown, anchor, passages
from onrecord.types import Claim, Position, Side

EVIDENCE_SHOWN = 8  # attributions quoted in a claim card; the others are counted
OPEN_SHOWN = 6


@dataclass(frozen=True, slots=True)
class SideView:
    name: str
    word: str
    number: str
    sentence: str
    why: str
    nobody: bool
    drawings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PositionView:
    name: str
    stance: str
    on_record: bool
    conditions: tuple[str, ...]
    said: str
    evidence: tuple[tuple[str, str], ...]
    """(attribution, href) pairs."""


@dataclass(frozen=True, slots=True)
class ClaimView:
    id: str
    anchor: str
    label: str
    documents: int
    attributions: int
    contested: bool
    sides: tuple[SideView, ...]
    unanswered: str
    later: tuple[tuple[str, str], ...]
    """(label, href) of claims reported after the denial of this one and answered by nobody."""
    open: tuple[tuple[str, str], ...]
    conditions: tuple[str, ...]
    positions: tuple[PositionView, ...]
    wordings: tuple[tuple[Passage, ...], ...]
    evidence: tuple[Passage, ...]
    left_out: int
    family: tuple[tuple[str, str], ...]
    why: tuple[str, ...]


def claim_view(claim: Claim, book: Book, shown: Shown) -> ClaimView:
    evidence = _evidence(claim, book)
    stances = {s.attribution: wording.STANCES[s.stance] for s in claim.attributions}
    opened = book.filed(claim.open[:OPEN_SHOWN])
    return ClaimView(
        id=line(claim.id),
        anchor=anchor("claim", claim.id),
        label=line(claim.label),
        documents=len(book.documents_of(claim)),
        attributions=len(claim.attributions),
        contested=wording.contested(claim),
        sides=tuple(_side_view(name, side, book) for name, side in _sides(claim)),
        unanswered=_capital(wording.unanswered(claim, book)),
        later=shown.claim_links(wording.later(claim, book)),
        open=tuple(dict.fromkeys((wording.masthead(f.dossier.document), shown.href(f)) for f in opened)),
        conditions=wording.conditions(claim, book),
        positions=tuple(_position_view(p, book, shown) for p in sorted(claim.positions, key=lambda p: not p.on_record)),
        wordings=tuple(passages(w, stances, book, shown) for w in claim.wordings if len(w) > 1),
        evidence=passages(evidence[:EVIDENCE_SHOWN], stances, book, shown),
        left_out=max(len(evidence) - EVIDENCE_SHOWN, 0),
        family=shown.claim_links(book.family(claim)[:EVIDENCE_SHOWN]),
        why=tuple(line(w) for w in claim.why),
    )


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _sides(claim: Claim) -> list[tuple[str, Side]]:
    always = ("affirms", "denies")
    return [(n, claim.sides[n]) for n in wording.SIDES if n in claim.sides and (n in always or _taken(claim.sides[n]))]


def _taken(side: Side) -> bool:
    return side.outcome != "none"


def _side_view(name: str, side: Side, book: Book) -> SideView:
    sentence = wording.side(side, book)
    return SideView(
        name=name,
        word=wording.SIDES[name],
        number=wording.number(side),
        sentence=sentence,
        why=line(side.why),
        nobody=not _taken(side),
        drawings=_drawings(name, side, book) if _taken(side) else (),
    )


def _drawings(name: str, side: Side, book: Book) -> tuple[str, ...]:
    """The lineage tree; where it is too wide for a phone, a second and narrower one, of which the page shows one."""
    chains = lineage.lines(side, book)
    if not chains:
        return ()
    title = f"Lineage, {wording.SIDES[name]}: {wording.side(side, book)}"
    wide = lineage.tree(chains, lineage.WIDE)
    if wide.width <= lineage.NARROW * lineage.COLUMN:
        return (lineage.svg(wide, title),)
    narrow = lineage.tree(chains, lineage.NARROW)
    return lineage.svg(wide, title, "wide"), lineage.svg(narrow, title, "narrow")


def _position_view(one: Position, book: Book, shown: Shown) -> PositionView:
    evidence = book.filed(one.attributions[:EVIDENCE_SHOWN])
    return PositionView(
        name=line(one.name),
        stance=wording.STANCES[one.stance],
        on_record=one.on_record,
        conditions=tuple(line(c) for c in one.conditions),
        said=wording.interval(one.said),
        evidence=tuple((line(f.entry.id), shown.href(f)) for f in evidence),
    )


def _evidence(claim: Claim, book: Book) -> list[str]:
    """A claim's attributions: one of each origin first, then the other counted ones, then the rest."""
    origins = [o.attributions for side in claim.sides.values() for o in side.origins]
    first = [a[0] for a in origins if a]
    ids = dict.fromkeys((*first, *(a for many in origins for a in many), *(s.attribution for s in claim.attributions)))
    return [a for a in ids if book.find(a) is not None]
