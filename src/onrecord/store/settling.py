"""Brings the cards and ties of documents in line with what people say of them. It decides nothing about either.

Cards and people's ties are made from what the stages read and from the log, and can be made again at any time: so a
line that is undone leaves the ledger exactly as it was.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from onrecord.corpus.anchors import actor_anchor, actor_at, attribution_at
from onrecord.corpus.rulings import TYING, Effective, amended, ties
from onrecord.store import judgements, read, sql
from onrecord.store import schema as s
from onrecord.store.codec import decode_field
from onrecord.store.entries import stored
from onrecord.types import Actor, Anchor, Attribution, Dossier, Entry, Tie

_OF_CHAINS = ("source", "party", "role", "naming")
"""Fields that may be gone though their attribution is there: a hop, or the party that was put in."""
PEOPLE = "people"
"""What stands in the place of a tying's name where a person made the tie."""


def settle(connection: Connection, documents: Iterable[str]) -> frozenset[str]:
    """Make the cards of documents, and people's ties to them, anew; gives the documents to be compared again."""
    given = set(documents)
    touched = sorted(given | {judgements.newer(connection, document) for document in given})
    changed = frozenset(document for document in touched if _cards_anew(connection, document))
    retie(connection, touched)
    return changed


def _cards_anew(connection: Connection, document: str) -> bool:
    """Write the cards of a document as people judge it; gives whether what is compared of them has changed."""
    held = read.as_read(connection, document)
    if held is None or not _whole(held):
        return False
    now = judgements.as_judged(connection, held)
    before, after = read.entries(connection, document), now.entries()
    actors = read.actors(connection, document)
    if [_compared(e) for e in before] == [_compared(e) for e in after] and tuple(actors) == (now.actors or ()):
        for entry in (new for new, old in zip(after, before, strict=True) if new != old):
            connection.execute(sa.update(s.entries).where(s.entries.c.id == entry.id).values(body=stored(entry)))
        return False
    sql.replace_cards(connection, document, now.actors or (), after)
    return True


def _whole(dossier: Dossier) -> bool:
    """Whether every stage has read it, in one reading: a stage that failed leaves the cards of the reading before."""
    ids = {a.id for a in dossier.attributions or ()}
    fields = (dossier.chains, dossier.stands, dossier.dates)
    return dossier.attributions is not None and all(
        field is not None and ids <= {found.attribution for found in field} for field in fields
    )


def _compared(entry: Entry) -> Entry:
    """An entry without what no tying looks at: who judged it, and the reasons."""
    return replace(entry, judged=None, attribution=replace(entry.attribution, why=()))


def retie(connection: Connection, documents: Iterable[str]) -> None:
    """Write what people's judgements tie in documents and publishers, in the place of what was there.

    A judgement of which one side is gone ties nothing, so the other documents that it speaks of are seen to as well.
    """
    touched = frozenset(documents)
    lines = _tying(connection, touched)
    if not lines and not judgements.ever(connection, touched):
        return
    around = touched.union(*(judgements.places(one.line.ruling) for one in lines))
    c = s.ties.c
    for some in read.chunks(sorted(around)):
        ends = (c.left_document, c.right_document, c.left, c.right)
        mine = sa.and_(c.by != sa.literal_column("'program'"), sa.or_(*(end.in_(some) for end in ends)))
        connection.execute(sa.delete(s.ties).where(mine))
    there, lines = _There(connection), _tying(connection, around)
    there.expect(anchor for one in lines for anchor in _anchors(one))
    for one in lines:
        now, document_of = there.ids(one)
        made = [tie for tie in ties(one, now) if _touches(tie, document_of, around)]
        sql.store_ties(connection, PEOPLE, made, document_of)


def _tying(connection: Connection, documents: frozenset[str]) -> list[Effective]:
    return [one for one in judgements.standing(connection, documents) if one.line.kind in TYING]


def _touches(tie: Tie, document_of: dict[str, str], touched: frozenset[str]) -> bool:
    return any(document_of.get(end, end) in touched for end in (tie.left, tie.right))


class _There:
    """Finds what judgements are bound to in the present readings, each read once. It keeps nothing else."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._actors: dict[str, list[Actor]] = {}
        self._attributions: dict[str, tuple[Attribution, ...]] = {}
        self._known: set[Anchor] = set()

    def expect(self, anchors: Iterable[Anchor]) -> None:
        """Look up at once which of these are where they were, so that no document has to be read for them."""
        of_pages = [anchor for anchor in set(anchors) if anchor.document is not None]
        entries = read.ids_of_entries(self._connection, (a.id for a in of_pages if a.id.startswith("a-")))
        self._known |= {a for a in of_pages if a.id in entries}
        actors = read.actor_cards(self._connection, (a.id for a in of_pages if not a.id.startswith("a-")))
        self._known |= {a for a in of_pages if a.id in actors and actor_anchor(actors[a.id].actor, a.document) == a}

    def ids(self, one: Effective) -> tuple[dict[str, str], dict[str, str]]:
        """From the ids that a judgement knew to those of today, and from these to their documents."""
        now: dict[str, str] = {}
        document_of: dict[str, str] = {}
        for anchor in _anchors(one):
            id = self.find(anchor, one.line.kind == "move")
            if id is not None:
                now[anchor.id] = id
                if anchor.document is not None:
                    document_of[id] = anchor.document
        return now, document_of

    def find(self, anchor: Anchor, attribution: bool) -> str | None:
        """The id of today of an attribution, or of an actor or publisher."""
        document = anchor.document
        if document is None or anchor in self._known:
            return anchor.id
        if attribution:
            if document not in self._attributions:
                self._attributions[document] = _as_read(self._connection, document)
            return attribution_at(anchor, self._attributions[document])
        if document not in self._actors:
            self._actors[document] = read.actors(self._connection, document)
        return actor_at(anchor, self._actors[document])


def _anchors(one: Effective) -> Iterator[Anchor]:
    assert one.line.ruling is not None
    yield from (*one.line.ruling.subject, *one.line.ruling.other, *one.line.ruling.leaves)


def _as_read(connection: Connection, document: str) -> tuple[Attribution, ...]:
    """The attributions of a document as its stage read them."""
    c = s.findings.c
    raw = connection.scalar(sa.select(c.value).where(c.document == document, c.field == "attributions"))
    return () if raw is None else decode_field("attributions", raw)


def whereabouts(connection: Connection, lines: Sequence[Effective]) -> dict[int, tuple[str, ...]]:
    """The ids of today of what each line is about; none for a line that waits."""
    there, pages = _There(connection), judgements.Pages(connection)
    latest = {one.line.number: pages.latest(one) for one in lines}
    there.expect(anchor for one in latest.values() if one for anchor in _anchors(one))
    return {number: _about(connection, there, one) if one else () for number, one in latest.items()}


def _about(connection: Connection, there: _There, one: Effective) -> tuple[str, ...]:
    ruling = one.line.ruling
    assert ruling is not None
    of_entry = ruling.kind not in ("merge", "part")
    sides = [ruling.subject, ruling.other] if one.line.kind in TYING and ruling.other else [ruling.subject]
    ids = [[id for a in side if (id := there.find(a, of_entry)) is not None] for side in sides]
    of_chain = ruling.correction is not None and ruling.correction.field in _OF_CHAINS
    if not all(ids) or (of_chain and not _holds(connection, one)):
        return ()
    return tuple(dict.fromkeys(id for side in ids for id in side))


def _holds(connection: Connection, one: Effective) -> bool:
    """Whether the hop or party that a correction speaks of is there as well."""
    document = one.line.ruling.subject[0].document if one.line.ruling else None
    held = read.as_read(connection, document) if document else None
    if held is None or document is None:
        return False
    before = [x for x in judgements.standing(connection, [document]) if x.line.number != one.line.number]
    earlier, later = [x for x in before if x.since < one.since], [x for x in before if x.since > one.since]
    now = amended(held, [*earlier, one, *later])
    return any(one.line.number in judged.numbers for judged in now.judged)
