"""Writes the rows of claims and attributions, and counts anew what parties and outlets have of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy.engine import Connection

from onrecord.corpus.rows import claim_row, is_relayed, is_unnamed, line, lines, meets
from onrecord.corpus.who import Who
from onrecord.press.claims import Made
from onrecord.store import edition_tables as t
from onrecord.store.codec import encode
from onrecord.store.edition import ask, for_each, forget, put
from onrecord.types import Claim, Entry, EntryCard
from onrecord.types.edition import ClaimRow


@dataclass(slots=True)
class ToCount:
    """The entities and outlets whose numbers may be others than before."""

    entities: set[str] = field(default_factory=set)
    outlets: set[str | None] = field(default_factory=set)


def forget_stale(connection: Connection, claims: Iterable[str], attributions: Iterable[str], todo: ToCount) -> None:
    """Take claims and the rows of attributions away."""
    said = sorted(attributions)
    numbers = [row[0] for row in ask(connection, "SELECT seq FROM edition_claims WHERE id IN ids", sorted(claims))]
    held = "SELECT entity FROM edition_positions WHERE claim IN ids"
    todo.entities |= {row[0] for row in ask(connection, held, numbers)}
    todo.entities |= {
        row[0] for row in ask(connection, "SELECT entity FROM edition_lines WHERE attribution IN ids", said)
    }
    todo.outlets |= {
        row[0] for row in ask(connection, "SELECT outlet FROM edition_said WHERE attribution IN ids", said)
    }
    for table, column in ((t.claims, "seq"), (t.claim_values, "seq"), (t.sides, "claim"), (t.positions, "claim")):
        forget(connection, table, column, numbers)
    for table in (t.lines, t.said):
        forget(connection, table, "attribution", said)


def write(connection: Connection, made: Made, todo: ToCount) -> None:
    """Write what was made; no row of it is there."""
    last = connection.exec_driver_sql("SELECT max(seq) FROM edition_claims").scalar() or 0
    number = {claim.id: last + at for at, claim in enumerate(made.claims, 1)}
    claim_of = {stance.attribution: claim.id for claim in made.claims for stance in claim.attributions}
    rows = {claim.id: claim_row(claim, made.cards) for claim in made.claims}
    put(connection, t.claims, [_claim(claim, number[claim.id], rows[claim.id], made) for claim in made.claims])
    values = [{"seq": number[c.id], "row": encode(rows[c.id]), "body": encode(c)} for c in made.claims]
    put(connection, t.claim_values, values)
    put(connection, t.sides, [row for claim in made.claims for row in _sides(claim, number[claim.id])])
    held = [row for claim in made.claims for row in _positions(claim, number[claim.id])]
    put(connection, t.positions, held)
    numbers = {attribution: number[claim] for attribution, claim in claim_of.items()}
    spoken = [
        {
            "entity": entity,
            "attribution": row.attribution,
            "claim": numbers.get(row.attribution),
            "role": row.role,
            "day": _day(row.day),
        }
        for card in made.cards.values()
        for entity, row in lines(card, None, made.who)
    ]
    put(connection, t.lines, spoken)
    put(connection, t.said, [_said(card, numbers.get(card.id), made.who) for card in made.cards.values()])
    todo.entities |= {row["entity"] for row in (*held, *spoken) if row["entity"]}
    todo.outlets |= {card.masthead.outlet for card in made.cards.values() if card.masthead.outlet}


def _claim(claim: Claim, number: int, row: ClaimRow, made: Made) -> dict[str, Any]:
    entries = [made.cards[stance.attribution].entry for stance in claim.attributions]
    return {
        "seq": number,
        "id": row.id,
        "family": row.family,
        "ranked": 0 if row.contested and row.documents > 1 else 1,
        "documents": row.documents,
        "attributions": row.attributions,
        "contested": row.contested,
        "open": row.open,
        "earliest": _day(row.earliest),
        "latest": _day(row.latest),
        "stances": _each(entry.stand.polarity for entry in entries),
        "records": _each(entry.chain.record for entry in entries),
        "meets": meets(entries, made.who),
    }


def _each(words: Iterable[str]) -> str:
    return f",{','.join(sorted(set(words)))},"


def _sides(claim: Claim, number: int) -> Iterator[dict[str, Any]]:
    for name, side in claim.sides.items():
        if side.outcome != "none":
            yield {"claim": number, "side": name, "outcome": side.outcome, "count": side.count}


def _positions(claim: Claim, number: int) -> Iterator[dict[str, Any]]:
    for entity in sorted({position.entity for position in claim.positions if position.entity}):
        yield {"entity": entity, "claim": number}


def _said(card: EntryCard, claim: int | None, who: Who) -> dict[str, Any]:
    row = line(card, None, next(reversed(card.entry.chain.hops), None))
    return {
        "attribution": row.attribution,
        "document": row.document,
        "claim": claim,
        "outlet": row.outlet,
        "published": _day(card.masthead.published.latest),
        "role": row.role,
        "record": row.record,
        "stance": row.stance,
        "on_record": row.on_record,
        "earliest": _day(row.said.earliest),
        "latest": _day(row.said.latest),
        "day": _day(row.day),
        "relayed": is_relayed(card.entry, who),
        "unnamed": is_unnamed(card.entry),
        "unsure": _unsure(card.entry),
        "words": row.words,
    }


def _unsure(entry: Entry) -> float | None:
    found = entry.attribution
    return found.score if found.segment == "body" and entry.judged is None else None


def _day(day: Any) -> str | None:
    return day.isoformat() if day else None


# --- Numbers ----------------------------------------------------------------------------------------------------


def count_entities(connection: Connection, ids: Iterable[str] | None) -> None:
    """Count pages, attributions and claims of entities; of all where no ids are given."""
    counted = (
        "UPDATE edition_entities SET "
        "documents = (SELECT count(DISTINCT document) FROM edition_actors a WHERE a.entity = edition_entities.id "
        "AND a.actor NOT LIKE 'outlet:%'), "
        "attributions = (SELECT count(*) FROM edition_lines l WHERE l.entity = edition_entities.id), "
        "claims = (SELECT count(*) FROM edition_positions p WHERE p.entity = edition_entities.id)"
    )
    if ids is None:
        connection.exec_driver_sql(counted)
    else:
        for_each(connection, f"{counted} WHERE id IN ids", ids)


def count_outlets(connection: Connection, names: Iterable[str | None] | None) -> None:
    """Count what the pages of outlets originate and relay; of all where no names are given."""
    if names is None:
        names = [row[0] for row in connection.exec_driver_sql("SELECT DISTINCT outlet FROM edition_pages")]
    wanted = sorted(name for name in names if name)
    forget(connection, t.outlets, "name", wanted)
    query = (
        "SELECT p.outlet, count(*), min(p.day), max(p.day), min(a.entity) FROM edition_pages p "
        "LEFT JOIN edition_actors a ON a.actor = p.publisher WHERE p.outlet IN ids GROUP BY p.outlet"
    )
    found = {name: more for name, *more in ask(connection, query, wanted)}
    query = "SELECT outlet, count(*), sum(relayed), sum(unnamed) FROM edition_said WHERE outlet IN ids GROUP BY outlet"
    told = {name: more for name, *more in ask(connection, query, wanted)}
    put(connection, t.outlets, [_outlet(name, found[name], told.get(name, [0, 0, 0])) for name in sorted(found)])


def _outlet(name: str, pages: Sequence[Any], told: Sequence[Any]) -> dict[str, Any]:
    documents, earliest, latest, entity = pages
    attributions, relayed, unnamed = told
    return {
        "name": name,
        "entity": entity,
        "documents": documents,
        "attributions": attributions,
        "originated": attributions - relayed,
        "relayed": relayed,
        "unnamed": unnamed,
        "earliest": earliest,
        "latest": latest,
    }
