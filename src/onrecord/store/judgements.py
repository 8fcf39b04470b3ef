"""Keeps the log of people's judgements, and says what it makes of a document. It checks and decides nothing.

Invariant: lines are added, never changed and never deleted. What stands is worked out from the log each time
(`onrecord.corpus.rulings`); entries and ties in the other tables are made anew from it and can be thrown away.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from onrecord.corpus.anchors import actor_anchor
from onrecord.corpus.rulings import Effective, amended, effective
from onrecord.corpus.versions import Version, carried, version
from onrecord.store import schema as s
from onrecord.store.codec import decode_actor, decode_as, encode
from onrecord.types import Anchor, Dossier, Logged, LogKind, Ruling

_ABOUT_LINES = ("undo", "adopt", "decline")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the log that has no number yet."""

    kind: LogKind
    by: str
    note: str = ""
    suggested: bool = False
    refers: int | None = None
    ruling: Ruling | None = None


def write(connection: Connection, line: Line) -> Logged:
    """Add a line to the log."""
    made = s.now()
    values = {"kind": line.kind, "by": line.by, "made": made, "note": line.note, "suggested": line.suggested}
    body = None if line.ruling is None else encode(line.ruling)
    result = connection.execute(sa.insert(s.judgements).values(**values, refers=line.refers, body=body))
    number = int(result.inserted_primary_key[0])  # type: ignore[index]
    for document in sorted(places(line.ruling)):
        connection.execute(sa.insert(s.judged).values(document=document, number=number))
    when = dt.datetime.fromisoformat(made)
    return Logged(number, line.kind, line.by, when, line.note, line.suggested, line.refers, line.ruling)


def places(ruling: Ruling | None) -> frozenset[str]:
    """The documents, and the publishers, that a ruling speaks of."""
    if ruling is None:
        return frozenset()
    return frozenset(anchor.document or anchor.id for anchor in (*ruling.subject, *ruling.other, *ruling.leaves))


def log(connection: Connection) -> list[Logged]:
    """All lines, oldest first."""
    return [_line(row) for row in connection.execute(sa.select(s.judgements).order_by(s.judgements.c.number))]


def standing(connection: Connection, documents: Iterable[str]) -> tuple[Effective, ...]:
    """The judgements that stand and speak of any of these documents or publishers, in their order.

    A judgement on an older version of a page is there as well as it reads in the latest.
    """
    wanted = frozenset(documents)
    numbers = ever(connection, wanted | _older(connection, wanted))
    if not numbers:
        return ()
    c = s.judgements.c
    about = sa.or_(c.number.in_(sorted(numbers)), c.kind.in_(_ABOUT_LINES))
    lines = effective(
        [_line(row) for row in connection.execute(sa.select(s.judgements).where(about).order_by(c.number))]
    )
    pages = Pages(connection)
    found = (x for one in lines for x in dict.fromkeys((one, pages.latest(one))) if x is not None)
    return tuple(one for one in found if places(one.line.ruling) & wanted)


def _older(connection: Connection, documents: Iterable[str]) -> frozenset[str]:
    """The versions that these documents replace."""
    found: set[str] = set()
    c = s.documents.c
    for document in documents:
        before = connection.scalar(sa.select(c.replaces).where(c.id == document))
        while before is not None and before not in found:
            found.add(before)
            before = connection.scalar(sa.select(c.replaces).where(c.id == before))
    return frozenset(found)


def newer(connection: Connection, document: str) -> str:
    """The latest version of a page; the document itself where nothing replaces it."""
    c = s.documents.c
    seen = {document}
    while (
        after := connection.scalar(sa.select(c.id).where(c.replaces == document).order_by(c.seq.desc()))
    ) not in seen:
        if after is None:
            break
        seen.add(after)
        document = after
    return document


class Pages:
    """The latest versions of pages, each compared with its older one once. It keeps nothing else."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._versions: dict[str, Version | None] = {}

    def latest(self, one: Effective) -> Effective | None:
        """A judgement as it reads in the latest versions of its pages; `None` where its words are gone."""
        ruling = one.line.ruling
        found = {place: v for place in places(ruling) if (v := self._version(place)) is not None}
        if ruling is None or not found:
            return one
        now = carried(ruling, found)
        return None if now is None else replace(one, line=replace(one.line, ruling=now))

    def _version(self, document: str) -> Version | None:
        if document not in self._versions:
            after = newer(self._connection, document)
            texts = [self._text(document), self._text(after)] if after != document else []
            self._versions[document] = version(after, *texts) if texts and None not in texts else None  # type: ignore[arg-type]
        return self._versions[document]

    def _text(self, document: str) -> str | None:
        return self._connection.scalar(sa.select(s.documents.c.text).where(s.documents.c.id == document))


def ever(connection: Connection, documents: Iterable[str]) -> frozenset[int]:
    """The lines that speak of any of these documents or publishers, whether they stand or not."""
    c = s.judged.c
    found = (connection.scalars(sa.select(c.number).where(c.document == document)) for document in documents)
    return frozenset(number for numbers in found for number in numbers)


def beside(connection: Connection, documents: Iterable[str]) -> frozenset[str]:
    """The documents and publishers that judgements speak of together with any of these, these included."""
    wanted = frozenset(documents)
    found = set(wanted | _older(connection, wanted))
    c = s.judged.c
    for number in ever(connection, frozenset(found)):
        found.update(connection.scalars(sa.select(c.document).where(c.number == number)))
    return frozenset(found | {newer(connection, document) for document in found})


def as_judged(connection: Connection, dossier: Dossier) -> Dossier:
    """A document as people judge it."""
    return amended(dossier, standing(connection, [dossier.document.id]))


def _line(row: Any) -> Logged:
    made = dt.datetime.fromisoformat(row.made)
    ruling = None if row.body is None else decode_as(Ruling, row.body)
    return Logged(row.number, row.kind, row.by, made, row.note, row.suggested, row.refers, ruling)


# --- Ledgers from before there was a log ------------------------------------------------------------------------


def log_old_ties(connection: Connection) -> None:
    """Write a line for each tie that a person made before there was a log."""
    c = s.ties.c
    rows = connection.execute(sa.select(s.ties).where(c.by != "program", c.retired.is_(None)).order_by(c.made, c.left))
    for row in rows.all():
        kind: LogKind = "merge" if row.holds else "part"
        left = _old_anchor(connection, row.left, row.left_document)
        right = _old_anchor(connection, row.right, row.right_document)
        ruling = Ruling("merge" if row.holds else "part", (left,), (right,))
        number = write(connection, Line(kind, row.by, _old_note(row.why), ruling=ruling)).number
        connection.execute(sa.update(s.judgements).where(s.judgements.c.number == number).values(made=row.made))


def _old_anchor(connection: Connection, id: str, document: str | None) -> Anchor:
    """What an old tie was bound to: an actor, or one that was lost and waits under its name."""
    own, lost, name = id.partition("~lost:")
    raw = connection.scalar(sa.select(s.actors.c.body).where(s.actors.c.id == id))
    if raw is None:
        return Anchor(own, document, (), name if lost else own)
    return actor_anchor(decode_actor(raw), document)


def _old_note(why: str) -> str:
    """The reason that a person gave, which stood after the day: ", 2027-05-03: father and son"."""
    return why.partition(", 20")[2].partition(": ")[2].rstrip(".")
