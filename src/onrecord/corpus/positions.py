"""Who holds what of a claim. On-record and reported positions of one actor are two cells, never one.

A spokesperson's words are the position of the institution as well. A position is on the record where the holder, or
an institution that speaks of it, is shown saying so; what others report of the holder is not. Nobody whose name is
withheld holds a position.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from onrecord.corpus.glance import counts
from onrecord.corpus.who import Who
from onrecord.types import Entity, Entry, Interval, Polarity, Position

_TAKES_NONE = frozenset({"reports", "questions"})
_ON_RECORD = frozenset({"on_record_named", "on_record_institution", "document"})
_NOBODY = frozenset({"anonymous_individual", "anonymous_group", "unknown"})


def on_record(entry: Entry) -> bool:
    """Whether somebody who can be held to it is shown saying it."""
    return entry.chain.record in _ON_RECORD


def positions(entries: Sequence[Entry], who: Who) -> tuple[Position, ...]:
    """The cells of a claim's row in the matrix, by name."""
    cells: dict[tuple[str, Polarity, bool], list[Entry]] = {}
    people: dict[str, Entity] = {}
    for entry in entries:
        if counts(entry) and entry.stand.polarity not in _TAKES_NONE:
            for entity, recorded in _holders(entry, who):
                people[entity.id] = entity
                cells.setdefault((entity.id, entry.stand.polarity, recorded), []).append(entry)
    found = [_position(people[key[0]], key[1], key[2], lines) for key, lines in cells.items()]
    return tuple(sorted(found, key=lambda p: (p.name, p.entity or "", p.stance, not p.on_record)))


def _holders(entry: Entry, who: Who) -> Iterator[tuple[Entity, bool]]:
    """The holder of the position with everybody it speaks for; on the record or only reported."""
    holder = next((hop for hop in reversed(entry.chain.hops) if hop.role in ("source", "principal", "holder")), None)
    entity = who.entity(holder.actor) if holder else None
    if holder is None or entity is None or entity.anonymous or holder.naming in _NOBODY or entity.kind == "outlet":
        return
    recorded = on_record(entry)
    for one in (entity, *who.above(entity)):
        yield one, recorded


def _position(entity: Entity, stance: Polarity, recorded: bool, entries: Sequence[Entry]) -> Position:
    conditions = dict.fromkeys(c.text for e in sorted(entries, key=lambda e: e.id) for c in e.stand.conditions)
    ids = tuple(sorted(e.id for e in entries))
    said = span([e.said.interval for e in entries])
    return Position(entity.id, entity.name, stance, recorded, tuple(conditions), said, ids)


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
