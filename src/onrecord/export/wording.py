"""The plain words for values of the ledger, the same in the terminal and on the page.

It decides nothing and lays nothing out: each function turns what the ledger holds into a phrase a reporter
would use, in British spelling. "Not stated" stays "not stated".
"""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from onrecord.export.book import Book, Filed
from onrecord.export.inert import line
from onrecord.types import (
    ChangeKind,
    Claim,
    Document,
    DriftKind,
    Entity,
    Hop,
    Interval,
    Masthead,
    Naming,
    Origin,
    Position,
    Record,
    Role,
    Side,
)
from onrecord.types.edition import SideRow

DESCRIPTION_CHARACTERS = 60  # a longer wording is a sentence about somebody rather than a description
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)

RECORDS: dict[Record, str] = {
    "on_record_named": "on record, named",
    "on_record_institution": "on record, institution",
    "attributed": "attributed, no occasion shown",
    "anonymous": "anonymous",
    "outlet_reporting": "the outlet’s own reporting",
    "outlet_voice": "the outlet’s own voice",
    "document": "a document",
    "question": "a question",
    "headline": "headline",
    "unattributed": "nobody is cited",
}
SIDES: dict[str, str] = {
    "affirms": "says so",
    "denies": "denies",
    "doubts": "doubts it",
    "questions": "asks",
    "supports": "in favour",
    "opposes": "against",
    "conditional": "on a condition",
    "mixed": "mixed",
    "not_ruled_out": "does not rule it out",
    "reports": "takes no side",
}
STANCES: dict[str, str] = {
    **SIDES,
    "affirms": "affirms",
    "doubts": "doubts",
    "conditional": "on a condition",
    "not_ruled_out": "ready or not ruled out",
}
DRIFTS: dict[DriftKind, str] = {
    "hop_dropped": "a link of the chain is left out",
    "made_official": "unnamed became official",
    "made_vague": "a name became nobody in particular",
    "hedge_vanished": "a hedge is gone",
    "hedge_appeared": "a hedge is new",
    "condition_vanished": "a condition is gone",
    "condition_appeared": "a condition is new",
    "verb_hardened": "the verb is harder",
    "verb_softened": "the verb is softer",
    "headline_without_source": "the headline names no source",
    "headline_without_condition": "the headline drops the condition",
    "headline_harder": "the headline says more than the text",
}
CHANGES: dict[ChangeKind, str] = {
    "stance": "side",
    "verb": "verb",
    "condition": "condition",
    "hedge": "hedge",
    "source": "source",
    "hops": "through whom",
    "record": "record",
    "time": "time",
}
_NOT_ALONE = frozenset({"its", "his", "her", "their", "my", "our", "this", "that", "these", "those"})
"""First words of a description that means nothing away from its sentence."""
_CLAUSES = frozenset({"who", "whom", "whose", "which", "where", "when", "and"})
"""Words of a description that tells a story rather than says who somebody is."""
_NAMINGS: dict[Naming, str] = {
    "anonymous_individual": "anonymous",
    "anonymous_group": "anonymous group",
    "unnamed_individual": "not named",
    "generic_group": "a group in general",
    "document": "document",
}
_ROLES: dict[Role, str] = {
    "conduit": "passes it on",
    "principal": "described, not shown speaking",
    "holder": "said to think so",
    "asker": "asks",
}


@dataclass(frozen=True, slots=True)
class Crumb:
    """A hop in words: the name a reader sees and what to know of it ("anonymous group", "inferred")."""

    name: str
    tags: tuple[str, ...]
    hop: Hop

    @property
    def anonymous(self) -> bool:
        return self.hop.naming in ("anonymous_individual", "anonymous_group")

    def __str__(self) -> str:
        return f"{self.name} ({', '.join(self.tags)})" if self.tags else self.name


def counted(count: int, one: str, many: str | None = None) -> str:
    """
    >>> counted(1, "origin"), counted(1200, "document")
    ('1 origin', '1,200 documents')
    """
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def listed(names: Sequence[str], joint: str = ", ") -> str:
    """
    >>> listed(["Ostia", "Varland", "Estmark"])
    'Ostia, Varland and Estmark'
    """
    return joint.join(names[:-1]) + " and " + names[-1] if len(names) > 1 else "".join(names)


def day(date: dt.date) -> str:
    return f"{date.day} {_MONTHS[date.month - 1]} {date.year}"


def interval(days: Interval) -> str:
    """An interval no more precise than it is.

    >>> interval(Interval(dt.date(2027, 5, 1), dt.date(2027, 5, 31))), interval(Interval(None, dt.date(2027, 7, 11)))
    ('May 2027', 'by 11 July 2027')
    """
    first, last = days.earliest, days.latest
    if first is None or last is None:
        return f"by {day(last)}" if last else f"on or after {day(first)}" if first else "date not stated"
    if first == last:
        return day(first)
    if first.year == last.year and (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return str(first.year)
    if (first.year, first.month) == (last.year, last.month):
        whole = first.day == 1 and last.day == calendar.monthrange(last.year, last.month)[1]
        return f"{_MONTHS[last.month - 1]} {last.year}" if whole else f"{first.day} to {day(last)}"
    return f"{day(first)} to {day(last)}"


def stretch(days: Iterable[dt.date | None]) -> str:
    """From the first of some days to the last, those that are known.

    >>> stretch([dt.date(2031, 3, 4), None, dt.date(2031, 8, 10)])
    '4 March 2031 to 10 August 2031'
    """
    known = [d for d in days if d]
    return interval(Interval(min(known), max(known))) if known else interval(Interval())


def publisher(document: Document) -> str:
    return line(document.outlet.name) if document.outlet.name else "publisher not stated"


def masthead(document: Document) -> str:
    """Who published a document and when, as far as it is known."""
    key = "" if document.outlet.name else f" ({line(document.key)})"
    return f"{publisher(document)}{key}, {interval(document.published.interval)}"


def of_masthead(head: Masthead) -> str:
    """The same of a masthead alone."""
    name = line(head.outlet) if head.outlet else f"publisher not stated ({line(head.key)})"
    return f"{name}, {interval(head.published)}"


def crumbs(filed: Filed, book: Book) -> tuple[Crumb, ...]:
    """The chain of an attribution in words, the publisher first."""
    return tuple(crumb(hop, filed, book) for hop in filed.entry.chain.hops)


def breadcrumb(filed: Filed, book: Book) -> str:
    return " > ".join(str(c) for c in crumbs(filed, book)) or "nobody is cited"


def described(entity: Entity | None, name: str) -> str:
    """A name with the shortest description that a text gives with it ("the weekly Hafenblatt").

    Only wordings that hold the whole name are used: nothing is put together.
    """
    if entity is None or entity.kind not in ("outlet", "person"):
        return line(name)
    fuller = [line(a) for a in entity.aliases if name in a and len(name) + 4 < len(a) <= DESCRIPTION_CHARACTERS]
    fuller = [a for a in fuller if a.split()[0].lower() not in _NOT_ALONE and not _CLAUSES & set(a.lower().split())]
    return _lower_article(min(fuller, key=len)) if fuller else line(name)


def origin(one: Origin, book: Book) -> str:
    """An origin as it stands in a side: who, and whether named."""
    entity = book.entity(one.entity)
    name = described(entity, one.name)
    if one.through and one.through != one.name:
        name = f"{name}, through {line(one.through)}"
    if one.named:
        return f"{name}, named"
    if entity is not None and entity.kind == "document":
        return f"{name}, a document"
    return name


def side(this: Side, book: Book) -> str:
    """How many independent origins a side has and who they are.

    Outlets whose sources may be the same people stand beside a count, never in it.
    """
    if this.outcome == "none":
        return "nobody in this ledger"
    if this.outcome == "not_established":
        return f"not established ({_unclear(this, book)})"
    who, beside = _counted_and_beside(this, book)
    count = counted(this.count or len(this.origins), "origin")
    return f"{'several, ' if this.outcome == 'several' else ''}{count} ({who}){beside}"


def behind(this: Side, book: Book) -> str:
    """Who stands behind a side, to be read after its figure."""
    if this.outcome == "none":
        return "nobody in this ledger"
    if this.outcome == "not_established":
        return f"not established: {_unclear(this, book)}"
    return "".join(_counted_and_beside(this, book))


def _counted_and_beside(this: Side, book: Book) -> tuple[str, str]:
    apart = beside(this, book)
    inside = [o for o in this.origins if o not in apart]
    who = "; ".join(origin(o, book) for o in inside)
    if not any(o.named for o in inside):
        who = f"{who}, 0 named"
    names = listed([line(o.name) for o in apart])
    return who, f"; not counted: {names}, whose sources may be the same" if apart else ""


def number(this: Side | SideRow) -> str:
    """The figure of a side; "?" where independence is not established."""
    return {"none": "0", "not_established": "?"}.get(this.outcome, str(this.count if this.count is not None else "?"))


def position(one: Position) -> str:
    """What a party holds, on what terms and since when."""
    terms = f" ({'; '.join(f'“{line(c)}”' for c in one.conditions)})" if one.conditions else ""
    return f"{line(one.name)}: {STANCES[one.stance]}{terms}, {interval(one.said)}"


def conditions(claim: Claim, book: Book) -> tuple[str, ...]:
    """The conditions that attributions of a claim state, each wording once."""
    filed = book.filed(s.attribution for s in claim.attributions)
    return tuple(dict.fromkeys(line(c.text) for f in filed for c in f.entry.stand.conditions))


def unanswered(claim: Claim, book: Book) -> str:
    """That reports of a claim have no answer in this ledger; empty where none is open."""
    if not claim.open:
        return ""
    if not denied(claim):
        return f"open: {counted(len(claim.open), 'report')} nobody in this ledger has answered"
    documents = len({f.entry.document for f in book.filed(claim.open)})
    return "the later report unanswered" if documents <= 1 else f"{documents} later reports unanswered"


def later(claim: Claim, book: Book) -> tuple[Claim, ...]:
    """Claims on the same matter that were reported after this one was first denied, and that nobody has answered."""
    first = _first_said(claim, {"denies", "opposes"}, book) if denied(claim) else None
    if first is None:
        return ()
    return tuple(c for c in book.family(claim) if c.open and not denied(c) and _first(c, book) > first)


def contested(claim: Claim) -> bool:
    """Whether somebody says so and somebody denies it."""
    affirmed = claim.sides.get("affirms")
    return denied(claim) and affirmed is not None and affirmed.outcome != "none"


def denied(claim: Claim) -> bool:
    """Whether somebody denies it."""
    denial = claim.sides.get("denies")
    return denial is not None and denial.outcome != "none"


def _first_said(claim: Claim, stances: set[str], book: Book) -> dt.date | None:
    """The first day by which one of these stances was surely taken."""
    filed = book.filed(s.attribution for s in claim.attributions if s.stance in stances)
    days = [f.entry.said.interval.latest for f in filed]
    return min((d for d in days if d), default=None)


def _first(claim: Claim, book: Book) -> dt.date:
    """The first day on which an open report of a claim can have been made; the first of all where none is known."""
    filed = book.filed(claim.open)
    spans = [(f.entry.said.interval, f.dossier.document.published) for f in filed]
    days = [said.earliest or said.latest or published.latest for said, published in spans]
    return min((d for d in days if d), default=dt.date.min)


def _unclear(this: Side, book: Book) -> str:
    kinds = {e.kind for o in this.origins if (e := book.entity(o.entity)) is not None}
    names = listed([line(o.name) for o in this.origins])
    count = {2: "two", 3: "three", 4: "four"}.get(len(this.origins), str(len(this.origins)))
    if kinds == {"outlet"}:
        unnamed = all(_unnamed_sources(o, book) for o in this.origins)
        return f"{count} outlets, each {'with unnamed sources' if unnamed else 'naming no source'}: {names}"
    return f"{count} parties who may rest on one another: {names}" if len(this.origins) > 1 else names


def _unnamed_sources(one: Origin, book: Book) -> bool:
    return any(f.entry.chain.record == "anonymous" for f in book.filed(one.attributions))


def beside(this: Side, book: Book) -> list[Origin]:
    """Origins of a counted side that the count leaves out: outlets beside people, institutions and papers."""
    if this.outcome != "several" or this.count is None or this.count >= len(this.origins):
        return []
    return [o for o in this.origins if (e := book.entity(o.entity)) is not None and e.kind == "outlet"]


def crumb(hop: Hop, filed: Filed, book: Book) -> Crumb:
    tags = [_ROLES.get(hop.role, ""), _NAMINGS.get(hop.naming, "")]
    if hop.basis in ("inferred", "inherited"):
        tags.append("inferred" if hop.basis == "inferred" else "from an earlier sentence")
    return Crumb(_hop_name(hop, filed, book), tuple(t for t in tags if t), hop)


def _hop_name(hop: Hop, filed: Filed, book: Book) -> str:
    """An anonymous party keeps the wording of this text: a name made elsewhere would seem to link them."""
    document = filed.dossier.document
    entity = book.entity_of(hop.actor)
    anonymous = hop.naming.startswith("anonymous")
    if entity is not None and not anonymous and hop.role != "narrator":
        return line(entity.name)
    if hop.name:
        return line(hop.name)
    if hop.role == "narrator":
        return publisher(document)
    return line(hop.span.of(document.text)) if hop.span else "not stated"


def _lower_article(words: str) -> str:
    return words[0].lower() + words[1:] if words.startswith(("The ", "A ", "An ")) else words
