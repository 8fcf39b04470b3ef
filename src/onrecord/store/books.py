"""Fetches what one page of a reader needs: the documents, claims and parties of a few ids. It formats nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy.engine import Connection

from onrecord.corpus.entities import publisher_of
from onrecord.store import entries, read
from onrecord.store.codec import decode_as
from onrecord.store.edition import ask, whole
from onrecord.types import Claim, Dossier, Entity, Entry


def dossiers(connection: Connection, documents: Iterable[str]) -> tuple[Dossier, ...]:
    """Documents as people judge them, in the order given; what is not there is left out."""
    return tuple(found for id in documents if (found := read.dossier(connection, id)))


def claims_with(connection: Connection, attributions: Iterable[str]) -> list[Claim]:
    """The claims of attributions, each once, by id."""
    query = "SELECT c.id FROM edition_said s JOIN edition_claims c ON c.seq = s.claim WHERE s.attribution IN ids"
    return _claims(connection, {row[0] for row in ask(connection, query, attributions)})


def claims_in(connection: Connection, documents: Iterable[str]) -> list[Claim]:
    """The claims that some documents speak of, each once, by id."""
    query = "SELECT c.id FROM edition_said s JOIN edition_claims c ON c.seq = s.claim WHERE s.document IN ids"
    return _claims(connection, {row[0] for row in ask(connection, query, documents)})


def _claims(connection: Connection, ids: Iterable[str]) -> list[Claim]:
    return claims(connection, sorted(ids))


def claims(connection: Connection, ids: Sequence[str]) -> list[Claim]:
    """Claims in the order given."""
    found = dict(ask(connection, f"SELECT id, body FROM {whole(Claim)} WHERE id IN ids", ids))
    return [decode_as(Claim, found[id]) for id in ids if id in found]


def kin(connection: Connection, shown: Iterable[Claim]) -> list[Claim]:
    """All claims of the families of some claims, by id."""
    families = sorted({claim.family for claim in shown if claim.family})
    rows = ask(connection, "SELECT id FROM edition_claims WHERE family IN ids", families)
    return _claims(connection, {row[0] for row in rows})


def open_kin(connection: Connection, claim: Claim, most: int) -> list[Claim]:
    """Claims about the same matter that are open and denied by nobody, the latest first; none if nobody denies it."""
    denial = claim.sides.get("denies")
    if claim.family is None or denial is None or denial.outcome == "none":
        return []
    denied = "SELECT 1 FROM edition_sides x WHERE x.claim = c.seq AND x.side = 'denies'"
    rows = connection.exec_driver_sql(
        "SELECT v.body FROM edition_claims c JOIN edition_claim_values v ON v.seq = c.seq "
        f"WHERE c.family = ? AND c.open > 0 AND c.id != ? AND NOT EXISTS ({denied}) "
        "ORDER BY c.latest DESC, c.id LIMIT ?",
        (claim.family, claim.id, most),
    )
    return [decode_as(Claim, row[0]) for row in rows]


def weakest_entries(connection: Connection, below: float, most: int) -> list[Entry]:
    """The entries of current pages that score less and that nobody has judged, the weakest first."""
    rows = connection.exec_driver_sql(
        "SELECT e.document, e.body FROM (SELECT attribution, unsure FROM edition_said WHERE unsure < ? "
        "ORDER BY unsure, attribution LIMIT ?) s JOIN entries e ON e.id = s.attribution "
        "ORDER BY s.unsure, s.attribution",
        (below, most),
    )
    return entries.whole(connection, [(row[0], row[1]) for row in rows])


def evidence(claim: Claim) -> Iterator[str]:
    """A claim's attributions: one of each origin first, then what is open or held, then the rest."""
    origins = [origin.attributions for side in claim.sides.values() for origin in side.origins]
    yield from (ids[0] for ids in origins if ids)
    yield from (position.attributions[0] for position in claim.positions)
    yield from claim.open
    yield from (id for ids in origins for id in ids)
    yield from (stance.attribution for stance in claim.attributions)


def documents_of(connection: Connection, attributions: Iterable[str], most: int | None = None) -> list[str]:
    """The documents of attributions, each once, the first ones first; so many at most."""
    wanted = list(dict.fromkeys(attributions))
    home = dict(ask(connection, "SELECT attribution, document FROM edition_said WHERE attribution IN ids", wanted))
    return list(dict.fromkeys(home[id] for id in wanted if id in home))[:most]


def in_order_of_arrival(connection: Connection, documents: Iterable[str]) -> list[str]:
    """Documents in the order in which the ledger got them."""
    rows = ask(connection, "SELECT seq, id FROM documents WHERE id IN ids", documents)
    return [id for _, id in sorted((seq, id) for seq, id in rows)]


def names_in(connection: Connection, document: str) -> dict[str, Entity]:
    """The entities of the actors of a document and of its publisher, by actor, without their lists of actors."""
    named = "SELECT x.actor, e.id, e.name, e.kind, e.naming, e.anonymous, e.speaks_for FROM edition_actors x"
    query = f"{named} JOIN edition_entities e ON e.id = x.entity WHERE x"
    rows = ask(connection, f"{query}.document IN ids", [document])
    rows += ask(connection, f"{query}.actor IN ids", _publishers(connection, [document]))
    return {
        actor: Entity(id, name, kind, naming, (), bool(anonymous), (), speaks_for)
        for actor, id, name, kind, naming, anonymous, speaks_for in rows
    }


def successors(connection: Connection, document: str) -> list[str]:
    """The version that replaces a document, if there is one."""
    rows = connection.exec_driver_sql(
        "SELECT id FROM documents WHERE replaces = ? ORDER BY seq DESC LIMIT 1", (document,)
    )
    return [row[0] for row in rows]


def entities_in(connection: Connection, documents: Iterable[str]) -> list[Entity]:
    """The parties of documents: who is in them, who published them, and all for whom these speak."""
    ids = list(documents)
    rows = ask(connection, "SELECT DISTINCT entity FROM edition_actors WHERE document IN ids", ids)
    query = "SELECT entity FROM edition_actors WHERE actor IN ids"
    return _entities(connection, {row[0] for row in (*rows, *ask(connection, query, _publishers(connection, ids)))})


def _publishers(connection: Connection, documents: Iterable[str]) -> list[str]:
    """The actors that stand for the publishers of documents, also of replaced ones."""
    rows = ask(connection, "SELECT DISTINCT outlet_name FROM documents WHERE id IN ids", documents)
    return [publisher for row in rows if (publisher := publisher_of(row[0]))]


def entities_with(connection: Connection, actors: Iterable[str]) -> list[Entity]:
    """The entities of actors, each once."""
    rows = ask(connection, "SELECT DISTINCT entity FROM edition_actors WHERE actor IN ids", actors)
    bodies = ask(connection, "SELECT body FROM edition_entities WHERE id IN ids", sorted(row[0] for row in rows))
    return [decode_as(Entity, row[0]) for row in bodies]


def entity_ids(connection: Connection, actors: Iterable[str]) -> dict[str, str]:
    """The ids of the entities of actors, by actor; those of replaced pages have none."""
    return {
        row[0]: row[1] for row in ask(connection, "SELECT actor, entity FROM edition_actors WHERE actor IN ids", actors)
    }


def _entities(connection: Connection, ids: set[str]) -> list[Entity]:
    found: dict[str, Entity] = {}
    here = set(ids)
    while here:
        rows = ask(connection, "SELECT body FROM edition_entities WHERE id IN ids", sorted(here))
        more = [decode_as(Entity, row[0]) for row in rows]
        found.update((one.id, one) for one in more)
        here = {one.speaks_for for one in more if one.speaks_for} - found.keys()
    return list(found.values())
