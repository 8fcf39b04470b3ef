"""Makes the edition: the entities, claims and rows that readers ask, kept ready in the ledger.

It decides nothing about news: `onrecord.corpus` does, from the same entries and ties as ever. What nobody touched is
left as it is, and the result is that of making everything anew.

Invariant: the edition, its receipt and the note of what was touched change in one transaction; so a reader finds the
edition of a moment, and a run that is killed leaves the one before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from hashlib import sha256
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from onrecord import __version__
from onrecord.corpus.claims import size_class
from onrecord.corpus.tying import Tying
from onrecord.press.claims import all_claims_made, claims_made, pages_shown, stale
from onrecord.press.pages import PagesChanged, press_pages
from onrecord.press.parties import press_parties
from onrecord.press.register import PartiesChanged
from onrecord.press.rows import ToCount, count_entities, count_outlets, forget_stale, write
from onrecord.store import edition as e
from onrecord.store.edition_tables import recreate
from onrecord.types import Claim, Edition, Entity, Ledger, Totals

RECIPE = "20"
"""Changes whenever the same entries and ties would give other rows, or the tables have another shape."""
_MOST = 0.25
"""Share of the documents that may be touched before it is quicker to make everything anew."""


def recipe(tyings: Iterable[Tying[Any]]) -> str:
    """The name of what an edition is made by: this version of the program and of the corpus stages."""
    parts = [RECIPE, __version__, *(f"{tying.name} {tying.version}" for tying in tyings)]
    return sha256("\x1f".join(parts).encode()).hexdigest()[:16]


def is_fresh(connection: Connection, recipe: str) -> bool:
    """Whether the edition is of the present state of the ledger, made by these versions."""
    held = e.receipt(connection)
    return held is not None and held.recipe == recipe and not e.is_touched(connection)


def can_be_asked(connection: Connection, recipe: str) -> bool:
    """Whether there is an edition made by these versions, of the present state or an older one."""
    if not sa.inspect(connection).has_table("edition"):
        return False
    held = e.receipt(connection)
    return held is not None and held.recipe == recipe


def edition(connection: Connection, recipe: str) -> Edition:
    """The receipt of the edition, and whether it is of the present state of the ledger."""
    held = e.receipt(connection)
    if held is None:
        return Edition(0, None, False, "Nothing has been made ready for readers; `onrecord update` does that.")
    fresh = is_fresh(connection, recipe)
    reason = "" if fresh else "The ledger has changed since; `onrecord update` brings what is shown up to date."
    return Edition(held.number, held.made, fresh, reason)


def totals(connection: Connection, unread: int) -> Totals:
    """What was counted when the edition was made; `unread` is of now."""
    return e.totals(connection, unread)


def whole(connection: Connection) -> Ledger:
    """All entities and claims of the edition."""
    return Ledger(e.everything(connection, Entity), e.everything(connection, Claim))


def press(connection: Connection, recipe: str, on_part: Callable[[int], None] = lambda _done: None) -> bool:
    """Bring the edition up to date, if it is not; gives whether it was not. `recipe` names what it is made by."""
    if is_fresh(connection, recipe):
        return False
    held = e.receipt(connection)
    if held is None or held.recipe != recipe or _most_is_touched(connection):
        _anew(connection, on_part)
    else:
        _renew(connection, e.touched(connection), e.totals(connection, 0).current, on_part)
    e.sign(connection, recipe, held)
    return True


def _most_is_touched(connection: Connection) -> bool:
    query = "SELECT (SELECT count(*) FROM touched WHERE kind = 'document'), (SELECT count(*) FROM documents)"
    touched, all_documents = connection.exec_driver_sql(query).one()
    entries = "SELECT (SELECT count(*) FROM touched WHERE kind = 'entry'), (SELECT count(*) FROM entries)"
    touched_entries, all_entries = connection.exec_driver_sql(entries).one()
    return bool(touched > _MOST * all_documents or touched_entries > _MOST * max(all_entries, 1))


def _anew(connection: Connection, on_part: Callable[[int], None]) -> None:
    recreate(connection)
    pages = press_pages(connection, (), (), whole=True)
    press_parties(connection, (), pages, whole=True)
    done = 0
    for made in all_claims_made(connection):
        write(connection, made, ToCount())
        done += len(made.cards)
        on_part(done)
    count_entities(connection, None)
    count_outlets(connection, None)


def _renew(connection: Connection, touched: e.Touched, held: int, on_part: Callable[[int], None]) -> None:
    """Renew what was touched; all, if the ledger is of another size class than with the `held` pages of before."""
    none: frozenset[str] = frozenset()
    pages = press_pages(connection, touched.get("document", none), touched.get("copies", none), whole=False)
    if size_class(pages_shown(connection)) != size_class(held):
        _anew(connection, on_part)
        return
    actors = touched.get("actor", none) | touched.get("same_actor", none)
    parties = press_parties(connection, actors, pages, whole=False)
    entries = touched.get("entry", none) | _entries_of(connection, pages.documents)
    what = stale(connection, touched.get("same_claim", none), entries, _naming(connection, pages, parties))
    todo = ToCount(set(parties.renewed), {*pages.outlets, *_outlets_of(connection, parties.renewed)})
    forget_stale(connection, what.claims, what.attributions, todo)
    done = 0
    for made in claims_made(connection, what):
        write(connection, made, todo)
        done += len(made.cards)
        on_part(done)
    count_entities(connection, sorted(todo.entities))
    count_outlets(connection, todo.outlets)


def _entries_of(connection: Connection, documents: Iterable[str]) -> frozenset[str]:
    """The entries of some documents, those that were and those that are."""
    ids = sorted(documents)
    now = e.ask(connection, "SELECT id FROM entries WHERE document IN ids", ids)
    before = e.ask(connection, "SELECT attribution FROM edition_said WHERE document IN ids", ids)
    return frozenset(row[0] for row in (*now, *before))


def _naming(connection: Connection, pages: PagesChanged, parties: PartiesChanged) -> set[str]:
    """The attributions that lead to a party that changed: in the chain, or as who published the page."""
    faces = _with_voices(connection, set(parties.faces))
    found = {row[0] for row in e.ask(connection, "SELECT attribution FROM edition_lines WHERE entity IN ids", faces)}
    documents = set(pages.rerooted) | _published_by(connection, faces, parties.actors)
    found |= _of_pages(connection, documents)
    found |= _meeting(connection, _with_voices(connection, set(parties.wordings)))
    moved = {actor.rpartition(":")[0] for actor in parties.actors}
    query = (
        "SELECT l.attribution, s.document FROM edition_lines l JOIN edition_said s ON s.attribution = l.attribution "
        "WHERE l.entity IN ids"
    )
    return found | {id for id, document in e.ask(connection, query, sorted(parties.left)) if document in moved}


def _meeting(connection: Connection, entities: Sequence[str]) -> set[str]:
    """The attributions of entities, and those in pages that they publish, in claims where two parties meet."""
    claims = "edition_said s JOIN edition_claims c ON c.seq = s.claim AND c.meets"
    lines = f"{claims} JOIN edition_lines l ON l.attribution = s.attribution"
    query = f"SELECT s.attribution FROM {lines} WHERE l.entity IN ids"
    found = e.ask(connection, query, entities)
    query = f"SELECT s.attribution FROM {claims} WHERE s.document IN ids"
    found += e.ask(connection, query, sorted(_published_by(connection, entities, ())))
    return {row[0] for row in found}


def _of_pages(connection: Connection, documents: set[str]) -> set[str]:
    query = "SELECT attribution FROM edition_said WHERE document IN ids"
    return {row[0] for row in e.ask(connection, query, sorted(documents))}


def _with_voices(connection: Connection, entities: set[str]) -> list[str]:
    """Entities with those that speak for them, that speak for those, and so on."""
    found, here = set(entities), set(entities)
    while here:
        rows = e.ask(connection, "SELECT id FROM edition_entities WHERE speaks_for IN ids", sorted(here))
        here = {row[0] for row in rows} - found
        found |= here
    return sorted(found)


def _published_by(connection: Connection, entities: Iterable[str], actors: Iterable[str]) -> set[str]:
    """The pages whose publisher is one of these actors or entities, and those that copy them."""
    query = "SELECT actor FROM edition_actors WHERE entity IN ids AND actor LIKE 'outlet:%'"
    houses = {row[0] for row in e.ask(connection, query, entities)} | {a for a in actors if a.startswith("outlet:")}
    rows = e.ask(connection, "SELECT document FROM edition_pages WHERE publisher IN ids", sorted(houses))
    found = here = {row[0] for row in rows}
    while here:
        rows = e.ask(connection, "SELECT document FROM edition_pages WHERE copied IN ids", sorted(here))
        here = {row[0] for row in rows} - found
        found = found | here
    return found


def _outlets_of(connection: Connection, entities: Iterable[str]) -> set[str | None]:
    """The names of outlets whose publisher is in one of these entities."""
    publishers = "edition_actors a JOIN edition_pages p ON p.publisher = a.actor"
    query = f"SELECT DISTINCT p.outlet FROM {publishers} WHERE a.entity IN ids"
    return {row[0] for row in e.ask(connection, query, sorted(entities))}
