"""Keeps what people said of ties: retires it at their word, and carries it over when a document is read anew.

The ids of actors count from the top of a document, so another reading may give another id to the same party. A person's
tie goes with the party: to the actor that shares the most mentions, else the name. Where there is none the tie waits
under an id that nothing has.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.engine import Connection

from onrecord.store import schema as s
from onrecord.types import Actor, TieKind

_LOST = "~lost"


def retire_judgements(connection: Connection, pairs: Iterable[tuple[str, str]], kind: TieKind, by: str | None) -> int:
    """Retire people's live ties on these pairs, of one person when named; gives their number."""
    c = s.ties.c
    count = 0
    for left, right in pairs:
        which = sa.and_(c.left == left, c.right == right, c.kind == kind, c.by != "program", c.retired.is_(None))
        which = which if by is None else sa.and_(which, c.by == by)
        count += connection.execute(sa.update(s.ties).where(which).values(retired=s.now())).rowcount
    return count


def carry_over(connection: Connection, document: str, old: Sequence[Actor], new: Sequence[Actor]) -> None:
    """Let people's ties follow the actors of a document that has been read anew."""
    c = s.ties.c
    mine = sa.and_(c.by != "program", sa.or_(c.left_document == document, c.right_document == document))
    rows = [dict(row._mapping) for row in connection.execute(sa.select(s.ties).where(mine))]
    if not rows:
        return
    now = _successors(old, new)
    for row in rows:
        ends = sorted((now.get(row[side], row[side]), row[f"{side}_document"]) for side in ("left", "right"))
        moved = {
            **row,
            "left": ends[0][0],
            "left_document": ends[0][1],
            "right": ends[1][0],
            "right_document": ends[1][1],
        }
        if moved != row:
            key = [getattr(c, name) == row[name] for name in ("left", "right", "kind", "by")]
            connection.execute(sa.delete(s.ties).where(*key))
            connection.execute(upsert(s.ties).values(moved).on_conflict_do_nothing())


def _successors(old: Sequence[Actor], new: Sequence[Actor]) -> dict[str, str]:
    """The new id of each old actor, and of one that was lost before and is there again."""
    found: dict[str, str] = {}
    for actor in old:
        successor = max(new, key=lambda other: _likeness(actor, other), default=None)
        if successor is None or _likeness(actor, successor) == (0, False):
            found[actor.id] = f"{actor.id}{_LOST}:{actor.name}"
        elif successor.id != actor.id:
            found[actor.id] = successor.id
    for actor in new:
        found.update({f"{was.id}{_LOST}:{actor.name}": actor.id for was in (*old, *new)})
    return found


def _likeness(one: Actor, other: Actor) -> tuple[int, bool]:
    return len(set(one.mentions) & set(other.mentions)), one.name == other.name
