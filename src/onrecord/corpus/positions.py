"""Who holds what of a claim. On-record and reported positions of one actor are two cells, never one.

A spokesperson's words are the position of the institution as well. A position is on the record where the holder, or
an institution that speaks of it, is shown saying so; what others report of the holder is not. Nobody whose name is
withheld holds a position.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from onrecord.corpus.collectives import Collective, collective
from onrecord.corpus.glance import counts
from onrecord.corpus.who import Who
from onrecord.types import Entry, Hop, Interval, Polarity, Position

_TAKES_NONE = frozenset({"reports", "questions"})
_ON_RECORD = frozenset({"on_record_named", "on_record_institution", "document"})
_HOLDS = frozenset({"source", "principal", "holder"})
_NOBODY = frozenset({"anonymous_individual", "anonymous_group", "unknown"})


def on_record(entry: Entry) -> bool:
    """Whether somebody who can be held to it is shown saying it, or a state or institution is said to have said it."""
    if entry.chain.record == "attributed":
        last = entry.chain.hops[-1]
        return last.role == "source" and last.naming == "named_organisation"
    return entry.chain.record in _ON_RECORD


def positions(entries: Sequence[Entry], who: Who) -> tuple[Position, ...]:
    """The cells of a claim's row in the matrix, by name."""
    cells: dict[tuple[str | None, str, Polarity, bool], list[Entry]] = {}
    for entry in entries:
        if counts(entry) and entry.stand.polarity not in _TAKES_NONE:
            for entity, name in _holders(entry, who):
                cells.setdefault((entity, name, entry.stand.polarity, on_record(entry)), []).append(entry)
    found = [_position(key, lines) for key, lines in cells.items()]
    return tuple(sorted(found, key=lambda p: (p.name, p.entity or "", p.stance, not p.on_record)))


def _holders(entry: Entry, who: Who) -> Iterator[tuple[str | None, str]]:
    """The holder of the position, with everybody it speaks for: entity, if there is one, and name."""
    holder = _holder(entry)
    if holder is None or holder.naming in _NOBODY:
        return
    entity = who.entity(holder.actor)
    if entity is None:
        if holder.name:
            yield None, holder.name[:1].upper() + holder.name[1:]
        return
    if not entity.anonymous and entity.kind != "outlet":
        yield from ((one.id, one.name) for one in (entity, *who.above(entity)))


def _holder(entry: Entry) -> Hop | None:
    """The deepest party of a chain that says it, is described or is said to think so."""
    return next((hop for hop in reversed(entry.chain.hops) if hop.role in _HOLDS), None)


def _position(cell: tuple[str | None, str, Polarity, bool], entries: Sequence[Entry]) -> Position:
    conditions = dict.fromkeys(c.text for e in sorted(entries, key=lambda e: e.id) for c in e.stand.conditions)
    ids = tuple(sorted(e.id for e in entries))
    said = span([e.said.interval for e in entries])
    of = _collective(entries)
    return Position(*cell, tuple(conditions), said, ids, of.members if of else (), of.bound_by if of else None)


def _collective(entries: Sequence[Entry]) -> Collective | None:
    """The collective that the holder is; one that the holder only speaks of is another's position."""
    for entry in sorted(entries, key=lambda e: e.id):
        holder, told = _holder(entry), collective(entry)
        if holder and told and (holder.naming == "generic_group" or _is_one_of(holder.name or "", told.members)):
            return told
    return None


def _is_one_of(name: str, members: Sequence[str]) -> bool:
    """Whether a party stands for a list of names: one of them, or the whole list taken for a name."""
    return name in members or (" and " in name and any(member in name for member in members))


def span(intervals: Sequence[Interval]) -> Interval:
    """One interval for several: what they have in common where they can be one day, else from first to last."""
    early = [i.earliest for i in intervals if i.earliest]
    late = [i.latest for i in intervals if i.latest]
    if not late:
        return Interval(max(early, default=None), None)
    narrow = (max(early, default=None), min(late))
    if narrow[0] is None or narrow[0] <= narrow[1]:
        return Interval(*narrow)
    return Interval(_first(intervals), max(late))


def _first(intervals: Sequence[Interval]) -> dt.date | None:
    return min((i.earliest for i in intervals if i.earliest), default=None)
