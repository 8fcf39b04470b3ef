"""The pages of claims: the list with its filters, and one claim."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Annotated

from msgspec import Meta

from onrecord.archive import Archive
from onrecord.export import overview, wording
from onrecord.export.cards import EVIDENCE_ON_A_PAGE, ClaimView, claim_view
from onrecord.export.inert import line
from onrecord.export.links import SiteLinks
from onrecord.export.overview import ClaimLine
from onrecord.types import Entity, Polarity, Record
from onrecord.types.edition import ClaimOrder, ClaimQuery, EntityQuery, EntityRow, Totals
from onrecord.web.paging import Pager, pager
from onrecord.web.view import PAGE, View

Start = Annotated[int, Meta(ge=0, le=10_000_000)]
LINKS = SiteLinks()
OUTLETS_OFFERED = 60


@dataclass(frozen=True, slots=True)
class ClaimsQuestion:
    """Which claims: those that have all `words` in one attribution, and whatever else is asked for.

    `actor` is an entity's id or the beginning of its name.
    """

    words: str = ""
    actor: str = ""
    outlet: str = ""
    since: dt.date | None = None
    until: dt.date | None = None
    stance: Polarity | None = None
    record: Record | None = None
    origins: Annotated[int, Meta(ge=0, le=1000)] | None = None
    contested: bool | None = None
    open: bool | None = None
    single: bool | None = None
    order: ClaimOrder = "rank"
    start: Start = 0


@dataclass(frozen=True, slots=True)
class Choice:
    value: str
    words: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class ClaimsPage:
    """A page of the list of claims, and what was asked for."""

    asked: ClaimsQuestion
    filtered: bool
    actor_name: str
    outlets: tuple[str, ...]
    """Names to choose from."""
    stances: tuple[Choice, ...]
    records: tuple[Choice, ...]
    orders: tuple[Choice, ...]
    claims: tuple[ClaimLine, ...]
    totals: Totals
    pager: Pager


def claims_page(archive: Archive, asked: ClaimsQuestion) -> ClaimsPage:
    party = _party(archive, asked.actor) if asked.actor else None
    found = archive.claims(_query(asked, party.id if party else asked.actor))
    kept = {name: value for name, value in asdict(asked).items() if name != "start"}
    kept["order"] = None if asked.order == "rank" else asked.order
    path = "/"
    return ClaimsPage(
        asked=asked,
        filtered=any(value for name, value in kept.items() if name not in ("order", "single")),
        actor_name=line(party.name) if party else "",
        outlets=tuple(r.name for r in archive.outlets(limit=OUTLETS_OFFERED).rows if r.name == line(r.name)),
        stances=choices(_STANCES, asked.stance),
        records=choices(_RECORDS, asked.record),
        orders=choices(_ORDERS, asked.order),
        claims=tuple(overview.of_row(row, LINKS) for row in found.rows),
        totals=archive.totals(unread=False),
        pager=pager(path, kept, start=found.offset, shown=len(found.rows), total=found.total, step=PAGE),
    )


_STANCES: dict[str, str] = {"": "any", **wording.STANCES}
_RECORDS: dict[str, str] = {"": "any", **{str(name): words for name, words in wording.RECORDS.items()}}
_ORDERS = {
    "rank": "contested first",
    "documents": "most documents first",
    "latest": "latest first",
    "earliest": "earliest first",
}


def _party(archive: Archive, actor: str) -> Entity | EntityRow | None:
    """Who is meant by an id, or by the beginning of a name; of several who says most."""
    if actor.startswith("e-"):
        return archive.entity(actor)
    return next(iter(archive.entities(EntityQuery(words=actor, limit=1)).rows), None)


def choices(words: Mapping[str, str], chosen: str | None) -> tuple[Choice, ...]:
    return tuple(Choice(value, name, value == (chosen or "")) for value, name in words.items())


def _query(asked: ClaimsQuestion, actor: str) -> ClaimQuery:
    return ClaimQuery(
        words=asked.words,
        actor=actor or None,
        outlet=asked.outlet or None,
        since=asked.since,
        until=asked.until,
        stance=asked.stance,
        record=asked.record,
        origins=asked.origins or None,
        contested=asked.contested,
        open=asked.open,
        single=bool(asked.single),
        order=asked.order,
        offset=asked.start,
        limit=PAGE,
    )


@dataclass(frozen=True, slots=True)
class ClaimQuestion:
    """`everything` draws every party, however many there are."""

    claim: str
    everything: bool | None = None


@dataclass(frozen=True, slots=True)
class ClaimPage:
    """One claim: who says so, who denies it, what is open; its chains, positions and evidence."""

    claim: ClaimView


def claim_page(archive: Archive, asked: ClaimQuestion) -> ClaimPage:
    book = archive.book_of_claim(asked.claim)
    claim = book.claim(archive.claim(asked.claim).id)
    assert claim is not None
    return ClaimPage(claim_view(claim, book, LINKS, EVIDENCE_ON_A_PAGE, everything=bool(asked.everything)))


CLAIMS = View(
    "claims",
    "/",
    "The claims of the ledger, with their documents, origins and open reports.",
    ClaimsQuestion,
    ClaimsPage,
    claims_page,
    "claims.html.j2",
    lambda page: "Claims",
)
CLAIM = View(
    "claim",
    "/claims/{claim}",
    "One claim: origins of each side, positions, wordings and evidence.",
    ClaimQuestion,
    ClaimPage,
    claim_page,
    "claim_page.html.j2",
    lambda page: page.claim.label,
)
