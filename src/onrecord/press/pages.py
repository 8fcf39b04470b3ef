"""Brings the current pages, what they copy, and their publishers up to date. It says what that changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy.engine import Connection

from onrecord.corpus.copies import originals
from onrecord.corpus.entities import publisher_id, publisher_ties, publishers
from onrecord.store import edition_tables as t
from onrecord.store import read
from onrecord.store.codec import encode
from onrecord.store.edition import all_ties, ask, forget, put, ties_at
from onrecord.types import Masthead, Tie


@dataclass(frozen=True, slots=True)
class PagesChanged:
    """`documents` came, went or copy another page than before; `rerooted` lead back to another page or may do so,
    `recopied` are those of which nothing else is another than before.

    `publishers` are actors whose card changed, `outlets` the names of those with other pages than before.
    `copies` are the pages that were or are in a pair of copies with a document that changed, `names` those under which
    a publisher that changed was found before.
    """

    documents: frozenset[str] = frozenset()
    rerooted: frozenset[str] = frozenset()
    recopied: frozenset[str] = frozenset()
    publishers: frozenset[str] = frozenset()
    outlets: frozenset[str] = frozenset()
    copies: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()


def press_pages(connection: Connection, touched: Iterable[str], copying: Iterable[str], *, whole: bool) -> PagesChanged:
    """Renew pages that were touched, those of which only ties of copies were, and those that such a tie leads to."""
    if whole:
        heads = read.mastheads(connection)
        affected, ties = set(heads), all_ties(connection, "copies", reasons=False)
    else:
        seeds = {*touched, *copying}
        affected = seeds | _ends(ties_at(connection, "copies", seeds).values())
        ties = list(ties_at(connection, "copies", affected).values())
        heads = read.mastheads_of(connection, sorted(affected | _ends(ties)))
    current = {id: head for id, head in heads.items() if head.current}
    copied = originals(current, ties)
    old = _rows(connection, affected)
    new = {id: _row(current[id], copied.get(id)) for id in affected if id in current}
    changed = {id for id in affected if old.get(id) != new.get(id)}
    forget(connection, t.pages, "document", sorted(changed))
    put(connection, t.pages, [{"document": id, **new[id]} for id in sorted(changed) if id in new])
    before_after = [row for rows in (old, new) for id, row in rows.items() if id in changed]
    houses = {row["publisher"] for row in before_after if row["publisher"]}
    changed_publishers, names = _press_publishers(connection, houses)
    pairs = {row["copied"] for row in before_after if row["copied"]}
    return PagesChanged(
        documents=frozenset(changed),
        rerooted=_downstream(connection, {id for id in changed if _copied(old, id) != _copied(new, id)}),
        recopied=frozenset(id for id in changed - set(touched) if _same_but_copied(old.get(id), new.get(id))),
        publishers=changed_publishers,
        outlets=frozenset(row["outlet"] for row in before_after if row["outlet"]),
        copies=frozenset(pairs | _copying(connection, changed)),
        names=names,
    )


Row = Mapping[str, str | None]


def _rows(connection: Connection, ids: Iterable[str]) -> dict[str, Row]:
    query = "SELECT document, outlet, publisher, day, copied FROM edition_pages WHERE document IN ids"
    return {
        row[0]: {"outlet": row[1], "publisher": row[2], "day": row[3], "copied": row[4]}
        for row in ask(connection, query, sorted(ids))
    }


def _row(head: Masthead, copied: str | None) -> Row:
    day = head.published.latest.isoformat() if head.published.latest else None
    return {"outlet": head.outlet, "publisher": publisher_id(head), "day": day, "copied": copied}


def _same_but_copied(one: Row | None, other: Row | None) -> bool:
    return one is not None and other is not None and {**one, "copied": ""} == {**other, "copied": ""}


def _copied(rows: Mapping[str, Row], id: str) -> str | None:
    return rows[id]["copied"] if id in rows else None


def _ends(ties: Iterable[Tie]) -> set[str]:
    return {end for tie in ties for end in (tie.left, tie.right)}


def _copying(connection: Connection, documents: Iterable[str]) -> set[str]:
    query = "SELECT document FROM edition_pages WHERE copied IN ids"
    return {row[0] for row in ask(connection, query, sorted(documents))}


def _downstream(connection: Connection, documents: set[str]) -> frozenset[str]:
    """Pages, and those that copy them, that copy those, and so on."""
    found, here = set(documents), set(documents)
    while here:
        here = _copying(connection, here) - found
        found |= here
    return frozenset(found)


def _press_publishers(connection: Connection, ids: set[str]) -> tuple[frozenset[str], frozenset[str]]:
    """Renew the actors that stand for publishers; gives those that changed or are gone, and their names before."""
    query = "SELECT publisher, min(document) FROM edition_pages WHERE publisher IN ids GROUP BY publisher"
    first = {row[0]: row[1] for row in ask(connection, query, sorted(ids))}
    heads = read.mastheads_of(connection, sorted(first.values()))
    cards = {card.id: card for card in publishers(heads.values())}
    new = {id: (card.masthead.document, encode(card.actor)) for id, card in cards.items()}
    query = "SELECT id, document, body FROM edition_publishers WHERE id IN ids"
    old = {row[0]: (row[1], row[2]) for row in ask(connection, query, sorted(ids))}
    changed = sorted(id for id in ids if old.get(id) != new.get(id))
    names = frozenset(row[0] for row in ask(connection, "SELECT hub FROM edition_hubs WHERE publisher IN ids", changed))
    forget(connection, t.publishers, "id", changed)
    forget(connection, t.hubs, "publisher", changed)
    known = [cards[id] for id in changed if id in cards]
    put(connection, t.publishers, [{"id": c.id, "document": new[c.id][0], "body": new[c.id][1]} for c in known])
    hubs = [
        {"publisher": card.id, "hub": tie.right if tie.left == card.id else tie.left, "score": tie.score}
        for card in known
        for tie in publisher_ties([card])
    ]
    put(connection, t.hubs, hubs)
    return frozenset(changed), names
