"""What a list of claims shows of each, as values a template prints: figures, what is open, how many documents."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from onrecord.export import wording
from onrecord.export.book import Book
from onrecord.export.inert import line
from onrecord.export.links import Links
from onrecord.types import Claim, Side
from onrecord.types.edition import ClaimRow, SideRow

NAMES_SHOWN = 4


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """A claim in a list. The figures are words: "?" where independence is not established."""

    id: str
    label: str
    href: str
    affirms: str
    denies: str
    why_affirms: str
    why_denies: str
    open: int
    documents: int
    contested: bool
    when: str
    outlets: tuple[str, ...]
    more_outlets: int


def of_row(row: ClaimRow, links: Links) -> ClaimLine:
    """A claim as a list of the ledger gives it."""
    return ClaimLine(
        id=row.id,
        label=line(row.label),
        href=links.claim(row.id),
        affirms=_figure(row.sides, "affirms"),
        denies=_figure(row.sides, "denies"),
        why_affirms=links.why(row.id, "affirms") if "affirms" in row.sides else "",
        why_denies=links.why(row.id, "denies") if "denies" in row.sides else "",
        open=row.open,
        documents=row.documents,
        contested=row.contested,
        when=wording.stretch([row.earliest, row.latest]),
        outlets=tuple(line(name) for name in row.outlets[:NAMES_SHOWN]),
        more_outlets=max(len(row.outlets) - NAMES_SHOWN, 0),
    )


def of_claim(claim: Claim, book: Book, links: Links) -> ClaimLine:
    """A claim as a book holds it."""
    documents = book.documents_of(claim)
    outlets = sorted({d.outlet.name for d in documents if d.outlet.name})
    return ClaimLine(
        id=claim.id,
        label=line(claim.label),
        href=links.claim(claim.id),
        affirms=_figure(claim.sides, "affirms"),
        denies=_figure(claim.sides, "denies"),
        why_affirms=links.why(claim.id, "affirms"),
        why_denies=links.why(claim.id, "denies"),
        open=len(claim.open),
        documents=len(documents),
        contested=wording.contested(claim),
        when=wording.stretch([d.published.latest for d in documents]),
        outlets=tuple(line(name) for name in outlets[:NAMES_SHOWN]),
        more_outlets=max(len(outlets) - NAMES_SHOWN, 0),
    )


def _figure(sides: Mapping[str, Side] | Mapping[str, SideRow], name: str) -> str:
    side = sides.get(name)
    return "0" if side is None else wording.number(side)
