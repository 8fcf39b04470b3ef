"""Who holds what at what time: parties by columns of time. It takes the positions of claims as they are.

Invariant: what is on record and what is only reported of a party are never one cell, nor are two stances, two claims
or two times. A column is no more precise than what stands in it: "2027" is not put under a day of that year.
"""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence

from onrecord.corpus.carrying import term
from onrecord.corpus.evidence import Evidence
from onrecord.corpus.positions import span
from onrecord.types import Cell, Claim, Entry, Interval, Matrix, Position, Row, Term

COLUMNS = 8
"""More columns than these are drawn together: days to months, months to years."""

Grain = Callable[[dt.date], Interval]
_Key = tuple[str | None, str]


def matrix(
    claims: Sequence[Claim],
    evidence: Evidence,
    *,
    actor: str | None = None,
    conditional: bool = False,
    terms_with: str = "",
) -> Matrix:
    """The positions that parties take on some claims.

    With an `actor`, only that entity's and then its voices'; `conditional` keeps the positions that have terms, of
    which one has the words `terms_with`, if any are given.
    """
    held = [
        (claim, position)
        for claim in claims
        for position in claim.positions
        if actor is None or _speaks_for(position.entity, actor, evidence)
    ]
    found = [(c, p, [e for a in p.attributions if (e := _entry(a, evidence))]) for c, p in held]
    days = [entry.said.interval for _, _, entries in found for entry in entries]
    grain = _grain(days)
    columns = tuple(sorted({_column(day, grain) for day in days}, key=_order))
    rows: dict[_Key, list[Cell]] = {}
    for claim, position, entries in found:
        for cell in _cells(claim, position, entries, columns, grain, evidence):
            if not conditional or any(terms_with.casefold() in term.words.casefold() for term in cell.terms):
                rows.setdefault((position.entity, position.name), []).append(cell)
    ordered = sorted(rows.items(), key=lambda row: (row[0][0] != actor, row[0][1].casefold(), row[0][0] or ""))
    return Matrix(columns, tuple(_row(key, cells, [p for _, p in held]) for key, cells in ordered))


def _speaks_for(entity: str | None, actor: str, evidence: Evidence) -> bool:
    """Whether a position is an entity's own or that of one who speaks for it."""
    own = evidence.entities.get(entity or "")
    return own is not None and actor in {own.id, *(above.id for above in evidence.above(own))}


def _entry(attribution: str, evidence: Evidence) -> Entry | None:
    card = evidence.cards.get(attribution)
    return card.entry if card else None


# --- Cells ------------------------------------------------------------------------------------------------------


def _cells(
    claim: Claim,
    position: Position,
    entries: Sequence[Entry],
    columns: Sequence[Interval],
    grain: Grain,
    evidence: Evidence,
) -> Iterator[Cell]:
    """A position cut up by time."""
    times: dict[int, list[Entry]] = {}
    for entry in entries:
        times.setdefault(columns.index(_column(entry.said.interval, grain)), []).append(entry)
    for column, some in sorted(times.items()):
        ids = tuple(sorted(entry.id for entry in some))
        yield Cell(
            column=column,
            claim=claim.id,
            stance=position.stance,
            on_record=position.on_record,
            terms=tuple(_terms(some, evidence)),
            open=not position.on_record and any(id in claim.open for id in ids),
            said=span([entry.said.interval for entry in some]),
            attributions=ids,
        )


def _terms(entries: Iterable[Entry], evidence: Evidence) -> Iterator[Term]:
    """Each condition once, with the first attribution that states it, be it a later one of the page."""
    found: dict[str, str] = {}
    for entry in sorted(entries, key=lambda e: e.id):
        for condition in entry.stand.conditions:
            found.setdefault(condition.text, entry.id)
        later = None if entry.stand.conditions else term(evidence.cards[entry.id], evidence.page(entry.document))
        if later is not None:
            found.setdefault(later.text, later.attribution or entry.id)
    return (Term(words, attribution) for words, attribution in found.items())


def _row(key: _Key, cells: Sequence[Cell], held: Iterable[Position]) -> Row:
    ordered = tuple(sorted(cells, key=lambda c: (c.column, _order(c.said), not c.on_record, c.claim, c.stance)))
    of = next((p for p in held if (p.entity, p.name) == key and p.bound_by), None)
    return Row(key[0], key[1], ordered, of.members if of else (), of.bound_by if of else None)


# --- Columns ----------------------------------------------------------------------------------------------------


def _day(day: dt.date) -> Interval:
    return Interval(day, day)


def _month(day: dt.date) -> Interval:
    return Interval(day.replace(day=1), day.replace(day=calendar.monthrange(day.year, day.month)[1]))


def _year(day: dt.date) -> Interval:
    return Interval(dt.date(day.year, 1, 1), dt.date(day.year, 12, 31))


def _grain(days: Sequence[Interval]) -> Grain:
    """The finest grain under which the columns are few."""
    for grain in (_day, _month):
        if len({_column(day, grain) for day in days}) <= COLUMNS:
            return grain
    return _year


def _column(days: Interval, grain: Grain) -> Interval:
    """The interval widened to whole units; ends that are not stated stay so."""
    return Interval(
        grain(days.earliest).earliest if days.earliest else None, grain(days.latest).latest if days.latest else None
    )


def _order(column: Interval) -> tuple[dt.date, dt.date, bool]:
    """By the first day, "by 11 July" at that day; the undated last."""
    first = column.earliest or column.latest or dt.date.max
    return (first, column.latest or dt.date.max, column.earliest is None)
