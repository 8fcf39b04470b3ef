"""Reads and writes the tables of the edition, a few hundred ids at a time. It decides nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from onrecord.store import edition_tables as t
from onrecord.store import schema as s
from onrecord.store.codec import decode_as, encode
from onrecord.types import Claim, Entity, Tie
from onrecord.types.edition import Totals

Value = TypeVar("Value", Claim, Entity)
CHUNK = 500
"""Values in one IN (...): SQLite's default limit on variables is 999 in old builds."""
Touched = Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Receipt:
    """Of what the edition was made: `recipe` names the versions of whatever decides what is in it."""

    number: int
    recipe: str
    made: str


def receipt(connection: Connection) -> Receipt | None:
    """The receipt of the edition; none before the first."""
    row = connection.execute(sa.select(t.edition.c.number, t.edition.c.recipe, t.edition.c.made)).first()
    return Receipt(row.number, row.recipe, row.made) if row else None


def sign(connection: Connection, recipe: str, before: Receipt | None) -> None:
    """Say that the edition is of the present state: what was touched is forgotten."""
    connection.execute(sa.delete(t.touched))
    connection.execute(sa.delete(t.edition))
    number = before.number + 1 if before else 1
    totals = encode(_counted(connection))
    connection.execute(sa.insert(t.edition).values(number=number, recipe=recipe, made=s.now(), totals=totals))


def _counted(connection: Connection) -> Totals:
    def count(what: str) -> int:
        return int(connection.exec_driver_sql(f"SELECT count(*) FROM {what}").scalar() or 0)

    return Totals(
        documents=count("documents"),
        current=count("edition_pages"),
        unread=0,
        outlets=count("edition_outlets"),
        entries=count("entries"),
        actors=count("actors"),
        entities=count("edition_entities"),
        claims=count("edition_claims"),
        contested=count("edition_claims WHERE contested"),
        unanswered=count("edition_claims WHERE open > 0"),
    )


def totals(connection: Connection, unread: int) -> Totals:
    """What was counted when the edition was made, and what has not been read since."""
    raw = connection.scalar(sa.select(t.edition.c.totals))
    assert raw is not None
    return replace(decode_as(Totals, raw), unread=unread)


def touched(connection: Connection) -> Touched:
    """What has changed since the edition was made, by kind."""
    found: dict[str, set[str]] = {}
    for kind, id in connection.execute(sa.select(t.touched.c.kind, t.touched.c.id)):
        found.setdefault(kind, set()).add(id)
    return {kind: frozenset(ids) for kind, ids in found.items()}


def is_touched(connection: Connection) -> bool:
    return connection.scalar(sa.select(sa.exists(sa.select(t.touched.c.id)))) is True


def ask(connection: Connection, query: str, ids: Iterable[str]) -> list[Any]:
    """The rows of a query whose `IN ids` is asked for some ids at a time, as plain tuples: there may be many."""
    raw = connection.connection.cursor()
    return [row for some in _some(ids) for row in raw.execute(_with(query, some), some).fetchall()]


def for_each(connection: Connection, statement: str, ids: Iterable[str]) -> None:
    """Execute a statement whose `IN ids` is said for some ids at a time."""
    for some in _some(ids):
        connection.exec_driver_sql(_with(statement, some), some)


def _some(ids: Iterable[str]) -> Iterator[tuple[str, ...]]:
    rest = iter(ids)
    while some := tuple(islice(rest, CHUNK)):
        yield some


def _with(query: str, ids: tuple[str, ...]) -> str:
    return query.replace("IN ids", f"IN ({','.join('?' * len(ids))})")


def forget(connection: Connection, table: sa.Table, column: str, ids: Iterable[str]) -> None:
    """Delete the rows whose column holds one of these ids."""
    for some in _some(ids):
        connection.execute(sa.delete(table).where(table.c[column].in_(some)))


def replace_rows(
    connection: Connection, table: sa.Table, column: str, ids: Iterable[str], rows: Iterable[Mapping[str, Any]]
) -> None:
    """Put rows in the place of those whose column holds one of these ids; what is there already is left alone."""
    names = [c.name for c in table.columns]
    held = set(ask(connection, f"SELECT {', '.join(names)} FROM {table.name} WHERE {column} IN ids", ids))
    new = {tuple(row[name] for name in names): row for row in rows}
    keys = [c.name for c in table.primary_key.columns]
    stale = [tuple(row[names.index(key)] for key in keys) for row in held - new.keys()]
    if stale:
        which = " AND ".join(f"{key} = ?" for key in keys)
        connection.exec_driver_sql(f"DELETE FROM {table.name} WHERE {which}", stale)
    put(connection, table, [new[row] for row in sorted(new.keys() - held, key=repr)])


def put(connection: Connection, table: sa.Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Add rows, all with the same columns."""
    if rows:
        connection.execute(sa.insert(table), list(rows))


def whole(kind: type[Value]) -> str:
    """From where to select ids and bodies of claims or entities."""
    return "edition_claims JOIN edition_claim_values USING (seq)" if kind is Claim else "edition_entities"


def everything(connection: Connection, kind: type[Value]) -> tuple[Value, ...]:
    """All claims or entities, by id."""
    rows = connection.exec_driver_sql(f"SELECT body FROM {whole(kind)} ORDER BY id")
    return tuple(decode_as(kind, row[0]) for row in rows)


Least = tuple[float, float]
"""What a tie of the program must have scored to be given, within a page and between two."""
_ANY: Least = (0.0, 0.0)


def ties_at(
    connection: Connection, kind: str, ids: Iterable[str], *, reasons: bool = True, least: Least = _ANY
) -> dict[tuple[str, str, str], Tie]:
    """The live ties of a kind that touch any of these things, by both ends and who made them."""
    wanted = list(ids)
    found: dict[tuple[str, str, str], Tie] = {}
    for side in ("left", "right"):
        query = f"{_live_ties(reasons=reasons, least=least)} AND kind = '{kind}' AND \"{side}\" IN ids"
        for left, right, score, why, by, holds in ask(connection, query, wanted):
            found[left, right, by] = Tie(left, right, kind, score, why, by, bool(holds))  # type: ignore[arg-type]
    return found


def all_ties(connection: Connection, kind: str, *, reasons: bool = True, least: Least = _ANY) -> list[Tie]:
    """All live ties of a kind; without their reasons they take a third of the room."""
    rows = connection.exec_driver_sql(f"{_live_ties(reasons=reasons, least=least)} AND kind = ?", (kind,))
    return [Tie(row[0], row[1], kind, row[2], row[3], row[4], bool(row[5])) for row in rows]  # type: ignore[arg-type]


def _live_ties(*, reasons: bool, least: Least) -> str:
    why, (within, across) = "why" if reasons else "''", least
    enough = f"CASE WHEN left_document = right_document THEN {within!r} ELSE {across!r} END"
    counting = f" AND (\"by\" != 'program' OR score >= {enough})" if least != _ANY else ""
    return f'SELECT "left", "right", score, {why}, "by", holds FROM ties WHERE retired IS NULL{counting}'
