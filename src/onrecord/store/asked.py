"""Answers the questions of readers from the edition: rows of claims, parties, outlets and lines, and places of words.

It decides nothing, and computes nothing that is not in the tables. Words that people type are looked up as starts of
words; whatever else they type has no meaning to the index.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from onrecord.store.codec import decode_as
from onrecord.store.edition import whole
from onrecord.types import Claim, Entity, Interval, Span
from onrecord.types.edition import (
    ClaimQuery,
    ClaimRow,
    EntityQuery,
    EntityRow,
    Hit,
    LineRow,
    OutletRow,
    Page,
)

Value = TypeVar("Value", Claim, Entity)
_WORD = re.compile(r"[^\W_]+")
_QUOTED = re.compile(r"[\"“„]([^\"“”„]+)[\"”“]")
_OPENS, _CLOSES = "\ue000", "\ue001"
"""Marks around words that were looked for: characters that no writing uses."""
_PIECE = 40
"""Words of the text around words that were looked for."""
_CLAIM_ORDERS = {
    "rank": "c.ranked, c.documents DESC, c.attributions DESC, c.id",
    "documents": "c.documents DESC, c.contested DESC, c.attributions DESC, c.id",
    "latest": "c.latest DESC, c.id",
    "earliest": "c.earliest IS NULL, c.earliest, c.id",
}
_ENTITY_ORDERS = {
    "attributions": "e.attributions DESC, e.name, e.id",
    "documents": "e.documents DESC, e.name, e.id",
    "name": "e.name, e.id",
}
_SAID = (
    "s.attribution, s.document, (SELECT c.id FROM edition_claims c WHERE c.seq = s.claim), {role}, s.record, s.stance, "
    "s.on_record, s.earliest, s.latest, {day}, s.outlet, s.words"
)


def sought(words: str) -> str | None:
    """What people type as a question to an index of words: all of it must be there; none without a word.

    >>> sought('denies "port authority" talk')
    '"port authority" AND "denies"* AND "talk"*'
    """
    phrases = [" ".join(found) for quoted in _QUOTED.findall(words) if (found := _WORD.findall(quoted))]
    starts = _WORD.findall(_QUOTED.sub(" ", words))
    return " AND ".join((*(f'"{phrase}"' for phrase in phrases), *(f'"{start}"*' for start in starts))) or None


# --- Claims -----------------------------------------------------------------------------------------------------


def claims(connection: Connection, query: ClaimQuery) -> Page[ClaimRow]:
    """The claims that fit, in the order asked for."""
    said, where, values = _claims_that_fit(query)
    order = _CLAIM_ORDERS[query.order]
    counted = f"SELECT count(*) FROM edition_claims c WHERE {where}"
    chosen = f"SELECT c.* FROM edition_claims c WHERE {where} ORDER BY {order} LIMIT :limit OFFSET :offset"
    page = f"SELECT v.row, ({counted}) FROM ({chosen}) c JOIN edition_claim_values v ON v.seq = c.seq ORDER BY {order}"
    limits = {"limit": query.limit, "offset": query.offset}
    rows = connection.execute(sa.text(said + page), values | limits).all()
    total = rows[0][1] if rows else connection.execute(sa.text(said + counted), values).scalar() or 0
    return Page(tuple(decode_as(ClaimRow, row[0]) for row in rows), total, query.offset)


def _claims_that_fit(query: ClaimQuery) -> tuple[str, str, dict[str, Any]]:
    """What makes the set `told` where attributions are asked for, what must hold of a claim, and the values."""
    parts: list[str] = ["true"]
    values: dict[str, Any] = {"side": query.side}

    def want(part: str, **more: Any) -> None:
        parts.append(part)
        values.update(more)

    told, where, names = _attributions_that_fit(query)
    if where:
        want(where, **names)
    if query.actor is not None:
        held, chains = (f"SELECT claim FROM edition_{of} WHERE entity = :actor" for of in ("positions", "lines"))
        want(f"c.seq IN ({held} UNION ALL {chains})", actor=query.actor)
    if query.since is not None:
        want("c.latest >= :since", since=query.since.isoformat())
    if query.until is not None:
        want("c.earliest <= :until", until=query.until.isoformat())
    if query.outcome == "none":
        want("NOT EXISTS (SELECT 1 FROM edition_sides x WHERE x.claim = c.seq AND x.side = :side)")
    elif query.outcome is not None:
        want(
            "c.seq IN (SELECT claim FROM edition_sides WHERE side = :side AND outcome = :outcome)",
            outcome=query.outcome,
        )
    if query.origins is not None:
        want(
            "c.seq IN (SELECT claim FROM edition_sides WHERE side = :side AND count >= :origins)", origins=query.origins
        )
    if query.contested is not None:
        want("c.contested = :contested", contested=query.contested)
    if query.open is not None:
        want("c.open > 0" if query.open else "c.open = 0")
    if query.family is not None:
        want("c.family = :family", family=query.family)
    if not query.single:
        want("c.attributions > 1")
    return told, " AND ".join(parts), values


def _attributions_that_fit(query: ClaimQuery) -> tuple[str, str, dict[str, Any]]:
    """The claims `told` by attributions with these words, which are looked up once, and what must hold of a claim;
    nothing where no attribution is asked for.

    A stance or a record alone, or a day without the other end, can be told from the claim's own row.
    """
    parts: list[str] = []
    values: dict[str, Any] = {}
    for column in ("outlet", "stance", "record"):
        if (wanted := getattr(query, column)) is not None:
            parts.append(f"s.{column} = :{column}")
            values[column] = wanted
    matched = sought(query.words)
    if query.words and matched is None:
        parts.append("false")
    elif matched is not None:
        parts.append("s.seq IN (SELECT rowid FROM edition_said_words WHERE edition_said_words MATCH :words)")
        values["words"] = matched
    days = [(name, sign) for name, sign in (("since", ">="), ("until", "<=")) if getattr(query, name) is not None]
    if len(parts) == 1 and not days and not query.outlet and not query.words:
        alone = "stance" if query.stance else "record"
        return "", f"c.{alone}s LIKE :alone", {"alone": f"%,{values[alone]},%"}
    if parts or len(days) > 1:
        parts += [f"s.published {sign} :{name}" for name, sign in days]
    if not parts:
        return "", "", values
    told = f"SELECT s.claim FROM edition_said s WHERE {' AND '.join(parts)}"
    if matched is None:
        return "", f"c.seq IN ({told})", values
    return f"WITH told (claim) AS MATERIALIZED ({told}) ", "c.seq IN (SELECT claim FROM told)", values


# --- Entities, outlets, lines -----------------------------------------------------------------------------------


def entities(connection: Connection, query: EntityQuery) -> Page[EntityRow]:
    """The entities that fit, in the order asked for."""
    parts: list[str] = ["true"]
    values: dict[str, Any] = {}
    matched = sought(query.words)
    if matched is not None:
        parts.append("e.seq IN (SELECT rowid FROM edition_entities_words WHERE edition_entities_words MATCH :words)")
        values["words"] = matched
    for column in ("kind", "anonymous", "speaks_for"):
        if (wanted := getattr(query, column)) is not None:
            parts.append(f"e.{column} = :{column}")
            values[column] = wanted
    where = " AND ".join(parts)
    total = connection.execute(sa.text(f"SELECT count(*) FROM edition_entities e WHERE {where}"), values).scalar() or 0
    statement = (
        "SELECT e.id, e.name, e.kind, e.naming, e.anonymous, e.documents, e.attributions, e.claims, e.speaks_for "
        f"FROM edition_entities e WHERE {where} ORDER BY {_ENTITY_ORDERS[query.order]} LIMIT :limit OFFSET :offset"
    )
    rows = connection.execute(sa.text(statement), values | {"limit": query.limit, "offset": query.offset})
    return Page(tuple(_entity(row) for row in rows), total, query.offset)


def _entity(row: Any) -> EntityRow:
    id, name, kind, naming, anonymous, *counts, speaks_for = row
    documents, attributions, claims = counts
    return EntityRow(id, name, kind, naming, bool(anonymous), documents, attributions, claims, speaks_for)


def outlets(connection: Connection, offset: int, limit: int) -> Page[OutletRow]:
    """Outlets, those with most pages first."""
    total = connection.exec_driver_sql("SELECT count(*) FROM edition_outlets").scalar() or 0
    order = "ORDER BY documents DESC, name LIMIT ? OFFSET ?"
    rows = connection.exec_driver_sql(f"SELECT * FROM edition_outlets {order}", (limit, offset))
    return Page(tuple(_outlet(row) for row in rows), total, offset)


def outlet(connection: Connection, name: str) -> OutletRow | None:
    row = connection.exec_driver_sql("SELECT * FROM edition_outlets WHERE name = ?", (name,)).first()
    return _outlet(row) if row else None


def _outlet(row: Any) -> OutletRow:
    name, entity, documents, attributions, originated, relayed, unnamed, earliest, latest = row
    days = _as_day(earliest), _as_day(latest)
    return OutletRow(name, entity, documents, attributions, originated, relayed, unnamed, *days)


def lines_of_entity(connection: Connection, entity: str, offset: int, limit: int) -> Page[LineRow]:
    """What an entity says or is said to say, latest first."""
    total = connection.exec_driver_sql("SELECT count(*) FROM edition_lines WHERE entity = ?", (entity,)).scalar() or 0
    rows = connection.exec_driver_sql(
        f"SELECT {_SAID.format(role='l.role', day='l.day')} FROM (SELECT attribution, role, day FROM edition_lines "
        "WHERE entity = ? ORDER BY day DESC, attribution LIMIT ? OFFSET ?) l "
        "JOIN edition_said s ON s.attribution = l.attribution ORDER BY l.day DESC, l.attribution",
        (entity, limit, offset),
    )
    return Page(tuple(_line(row) for row in rows), total, offset)


def lines_of_outlet(connection: Connection, name: str, offset: int, limit: int) -> Page[LineRow]:
    """What the current pages of an outlet attribute, latest first."""
    held = outlet(connection, name)
    rows = connection.exec_driver_sql(
        f"SELECT {_SAID.format(role='s.role', day='s.day')} FROM edition_said s WHERE s.outlet = ? "
        "ORDER BY s.day DESC, s.attribution LIMIT ? OFFSET ?",
        (name, limit, offset),
    )
    return Page(tuple(_line(row) for row in rows), held.attributions if held else 0, offset)


def _line(row: Any) -> LineRow:
    attribution, document, claim, role, record, stance, on_record, earliest, latest, day, outlet, words = row
    return LineRow(
        attribution=attribution,
        document=document,
        claim=claim,
        role=role,
        record=record,
        stance=stance,
        on_record=bool(on_record),
        said=Interval(_as_day(earliest), _as_day(latest)),
        day=_as_day(day),
        outlet=outlet,
        words=words,
    )


def _as_day(value: str | None) -> dt.date | None:
    return dt.date.fromisoformat(value) if value else None


# --- Words ------------------------------------------------------------------------------------------------------


def search(connection: Connection, words: str, offset: int, limit: int) -> Page[Hit]:
    """Where words stand: in attributions first, then in the texts of current pages; the best places first."""
    matched = sought(words)
    if matched is None:
        return Page((), 0, offset)
    first = "SELECT count(*) FROM edition_said_words WHERE edition_said_words MATCH ?"
    in_said = connection.exec_driver_sql(first, (matched,)).scalar() or 0
    texts = (
        "documents_words JOIN documents d ON d.seq = documents_words.rowid JOIN edition_pages p ON p.document = d.id "
        "WHERE documents_words MATCH ?"
    )
    in_texts = connection.exec_driver_sql(f"SELECT count(*) FROM {texts}", (matched,)).scalar() or 0
    hits = _hits_in_said(connection, matched, offset, limit) if offset < in_said else []
    if len(hits) < limit:
        hits += _hits_in_texts(connection, matched, max(0, offset - in_said), limit - len(hits))
    return Page(tuple(hits), in_said + in_texts, offset)


def _hits_in_said(connection: Connection, matched: str, offset: int, limit: int) -> list[Hit]:
    rows = connection.exec_driver_sql(
        "SELECT s.document, s.attribution, c.id, d.title, s.outlet, s.published, "
        f"highlight(edition_said_words, 0, '{_OPENS}', '{_CLOSES}') FROM edition_said_words "
        "JOIN edition_said s ON s.seq = edition_said_words.rowid JOIN documents d ON d.id = s.document "
        "LEFT JOIN edition_claims c ON c.seq = s.claim WHERE edition_said_words MATCH ? "
        "ORDER BY edition_said_words.rank, s.attribution LIMIT ? OFFSET ?",
        (matched, limit, offset),
    )
    return [_hit(row) for row in rows]


def _hits_in_texts(connection: Connection, matched: str, offset: int, limit: int) -> list[Hit]:
    rows = connection.exec_driver_sql(
        "SELECT d.id, NULL, NULL, d.title, p.outlet, p.day, "
        f"snippet(documents_words, -1, '{_OPENS}', '{_CLOSES}', '…', {_PIECE}) FROM documents_words "
        "JOIN documents d ON d.seq = documents_words.rowid JOIN edition_pages p ON p.document = d.id "
        "WHERE documents_words MATCH ? ORDER BY documents_words.rank, d.id LIMIT ? OFFSET ?",
        (matched, limit, offset),
    )
    return [_hit(row) for row in rows]


def _hit(row: Sequence[Any]) -> Hit:
    document, attribution, claim, title, outlet, day, told = row
    words, marked = _marked(told or "")
    return Hit(document, attribution, claim, title, outlet, _as_day(day), words, marked)


def _marked(told: str) -> tuple[str, tuple[Span, ...]]:
    words, marked, start = "", [], None
    for piece in re.split(f"([{_OPENS}{_CLOSES}])", told):
        if piece == _OPENS:
            start = len(words)
        elif piece == _CLOSES and start is not None:
            marked.append(Span(start, len(words)))
            start = None
        elif piece != _CLOSES:
            words += piece
    return words, tuple(marked)


# --- Single values ----------------------------------------------------------------------------------------------


def following(connection: Connection, kind: type[Value], last: str, most: int) -> list[Value]:
    """The next claims or entities by id."""
    statement = f"SELECT body FROM {whole(kind)} WHERE id > ? ORDER BY id LIMIT ?"
    return [decode_as(kind, row[0]) for row in connection.exec_driver_sql(statement, (last, most))]


def by_start(connection: Connection, kind: type[Value], wanted: str) -> list[Value]:
    """The claims or entities whose ids begin so; at most two, which is one too many."""
    rows = connection.exec_driver_sql(
        f"SELECT body FROM {whole(kind)} WHERE id >= ? AND id < ? ORDER BY id LIMIT 2", (wanted, f"{wanted}\U0010ffff")
    )
    return [decode_as(kind, row[0]) for row in rows]
