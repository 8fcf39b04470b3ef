"""The pages of outlets: the list, and what one originated, relayed, and how often its sources go unnamed."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.archive import Archive
from onrecord.export import wording
from onrecord.export.inert import line
from onrecord.types.edition import OutletRow
from onrecord.web.claims import LINKS, Start
from onrecord.web.lines import SaidLine, said_lines
from onrecord.web.paging import Pager, pager
from onrecord.web.view import PAGE, View


@dataclass(frozen=True, slots=True)
class OutletsQuestion:
    start: Start = 0


@dataclass(frozen=True, slots=True)
class OutletLine:
    """An outlet's figures; shares are per cent of its attributions, `None` where it has none."""

    name: str
    href: str
    documents: int
    attributions: int
    originated: int
    relayed: int
    unnamed: int
    originated_share: int | None
    relayed_share: int | None
    unnamed_share: int | None
    when: str


@dataclass(frozen=True, slots=True)
class OutletsPage:
    """A page of the list of outlets, those with most documents first."""

    outlets: tuple[OutletLine, ...]
    pager: Pager


def outlets_page(archive: Archive, asked: OutletsQuestion) -> OutletsPage:
    found = archive.outlets(asked.start, PAGE)
    return OutletsPage(
        outlets=tuple(map(_line, found.rows)),
        pager=pager("/outlets", {}, start=found.offset, shown=len(found.rows), total=found.total, step=PAGE),
    )


def _line(row: OutletRow) -> OutletLine:
    def share(part: int) -> int | None:
        return round(100 * part / row.attributions) if row.attributions else None

    return OutletLine(
        name=line(row.name),
        href=LINKS.outlet(row.name),
        documents=row.documents,
        attributions=row.attributions,
        originated=row.originated,
        relayed=row.relayed,
        unnamed=row.unnamed,
        originated_share=share(row.originated),
        relayed_share=share(row.relayed),
        unnamed_share=share(row.unnamed),
        when=wording.stretch([row.earliest, row.latest]),
    )


@dataclass(frozen=True, slots=True)
class OutletQuestion:
    outlet: str
    start: Start = 0


@dataclass(frozen=True, slots=True)
class OutletPage:
    """One outlet: its figures, and what its pages attribute, the latest first."""

    outlet: OutletLine
    actor: str
    documents_href: str
    claims_href: str
    lines: tuple[SaidLine, ...]
    pager: Pager


def outlet_page(archive: Archive, asked: OutletQuestion) -> OutletPage:
    row = archive.outlet(asked.outlet)
    found = archive.lines_of_outlet(row.name, asked.start, PAGE)
    book = archive.book_of_outlet(row.name, asked.start, PAGE)
    lines = said_lines(found.rows, book, LINKS)
    there = LINKS.outlet(row.name)
    name = there.removeprefix("/outlets/")
    return OutletPage(
        outlet=_line(row),
        actor=LINKS.actor(row.entity),
        documents_href=f"/documents?outlet={name}",
        claims_href=f"/?outlet={name}&single=yes",
        lines=lines,
        pager=pager(there, {}, start=found.offset, shown=len(lines), total=found.total, step=PAGE),
    )


OUTLETS = View(
    "outlets",
    "/outlets",
    "The outlets that mastheads name.",
    OutletsQuestion,
    OutletsPage,
    outlets_page,
    "outlets.html.j2",
    lambda page: "Outlets",
)
OUTLET = View(
    "outlet",
    "/outlets/{outlet}",
    "What an outlet originated and relayed, and how often its sources go unnamed.",
    OutletQuestion,
    OutletPage,
    outlet_page,
    "outlet.html.j2",
    lambda page: page.outlet.name,
)
