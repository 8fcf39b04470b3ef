"""The archive: the one object that joins store, plan and runner. It decides nothing about news itself.

    with Archive.open("news.db", write=True) as archive:
        archive.add(read(["articles/"]))
        archive.update()
        for claim in archive.ledger().claims: ...

Invariant: every step is committed document by document, so that it may be killed at any moment and run again:
nothing already done is redone, nothing is doubled, nothing lost.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice
from typing import Any, Literal, Self, TypeVar

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine

from onrecord import defaults, press
from onrecord.asking import Asking
from onrecord.comparing import compare_document
from onrecord.corpus.entities import PUBLISHER, publishers
from onrecord.corpus.ledger import assemble
from onrecord.corpus.rulings import Effective
from onrecord.corpus.tying import Tying
from onrecord.errors import NotFound
from onrecord.mastheads import completed
from onrecord.pipeline import Plan, Reading
from onrecord.runners import Runner, here
from onrecord.store import judgements, read, removal, schema, settling, sql
from onrecord.types import (
    ActorCard,
    Article,
    Document,
    Dossier,
    Entry,
    Ledger,
    Logged,
    Masthead,
    Rejected,
    Removed,
    Ruling,
    Tie,
    TieKind,
)

Item = TypeVar("Item")

FILED_TOGETHER = 64
"""Articles stored in one transaction: a kill loses at most these, and they are read again from their files."""
READ_TOGETHER = 8
"""Documents in a batch for the stages: small enough for a smooth progress bar, large enough for a model."""
COMPARED_TOGETHER = 8
"""Documents compared in one transaction: a kill loses at most these, and they are compared again."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a step is. `total` is `None` where it cannot be known before."""

    step: Literal["filing", "reading", "comparing", "printing"]
    done: int
    total: int | None
    failed: int = 0


@dataclass(frozen=True, slots=True)
class Added:
    """What `add` did. `known` articles were in the ledger already and added nothing."""

    new: int = 0
    known: int = 0
    replaced: int = 0
    rejected: tuple[Rejected, ...] = ()
    notes: tuple[tuple[str, str], ...] = ()


OnProgress = Callable[[Progress], None]


def silent(_progress: Progress) -> None:
    """Report to nobody."""


class Archive(Asking):
    """A ledger that is open. Use `Archive.open`; close it, or use it as a context manager."""

    def __init__(
        self, engine: Engine, plan: Plan, tyings: Sequence[Tying[Any]], url: str, *, write: bool = False
    ) -> None:
        self._engine = engine
        self._write = write
        self.plan = plan
        self.tyings = tuple(tyings)
        self.url = url
        self._recipe = press.recipe(tyings)

    @classmethod
    def open(
        cls, url: str, *, write: bool = False, plan: Plan | None = None, tyings: Sequence[Tying[Any]] | None = None
    ) -> Self:
        """Open the ledger at a path; writing makes it when it is not there. Raises `LedgerError`."""
        engine = schema.connect(url, write=write)
        return cls(engine, plan or defaults.plan(), defaults.tyings() if tyings is None else tyings, url, write=write)

    def close(self) -> None:
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exc: object) -> None:
        self.close()

    # --- doing ---

    def add(self, incoming: Iterable[Article | Rejected], on_progress: OnProgress = silent) -> Added:
        """File articles and record what could not be read. Reads nothing into them: `update` does."""
        added = Added()
        done = 0
        for some in _batches(incoming, FILED_TOGETHER):
            with self._connection() as connection:
                for item in some:
                    added = _file(connection, item, added)
            done += len(some)
            on_progress(Progress("filing", done, None, len(added.rejected)))
        return added

    def update(self, runner: Runner = here, on_progress: OnProgress = silent) -> int:
        """Do whatever is stale: stages that have not read a document, tyings that have not compared it, the edition.

        Gives the number of documents that a stage could not read.
        """
        failed = self._read_documents(runner, on_progress)
        for tying in self.tyings:
            self._compare(tying, on_progress)
        self.refresh(on_progress)
        return failed

    def refresh(self, on_progress: OnProgress = silent) -> bool:
        """Bring the edition, which readers ask, up to date with what is read and tied; gives whether it was not."""

        def on_part(done: int) -> None:
            on_progress(Progress("printing", done, None))

        with self._connection() as connection:
            return press.press(connection, self._recipe, on_part)

    def remove(self, ids: Iterable[str]) -> list[Removed]:
        """Take documents out of the ledger with all that follows from them. Raises `NotFound` before it takes any."""
        with self._connection() as connection:
            wanted = list(dict.fromkeys(ids))
            for id in wanted:
                if read.document(connection, id) is None:
                    raise NotFound(f"no document has the id {id}", remedy="`onrecord documents` lists them")
            beside = judgements.beside(connection, wanted)
            removed = [removal.remove(connection, id) for id in wanted]
            settling.retie(connection, beside)
            press.press(connection, self._recipe)
            return removed

    def _read_documents(self, runner: Runner, on_progress: OnProgress) -> int:
        with self._connection() as connection:
            todo = read.unread(connection, self.plan.keys)
        if not todo:
            return 0
        done = failed = 0
        on_progress(Progress("reading", 0, len(todo)))
        with runner() as mapped:
            for readings in mapped(partial(_run, self.plan), self._stale(todo)):
                with self._connection() as connection:
                    for reading in readings:
                        key = self.plan.keys.get(reading.failed or "", "")
                        sql.store_reading(connection, reading, key)
                        settling.retie(connection, [reading.dossier.document.id])
                        failed += reading.failed is not None
                done += len(readings)
                on_progress(Progress("reading", done, len(todo), failed))
        return failed

    def _stale(self, todo: Sequence[str]) -> Iterator[Batch]:
        for ids in _batches(todo, READ_TOGETHER):
            with self._connection() as connection:
                batch = [self._pending(connection, id) for id in ids]
            yield batch

    def _pending(self, connection: Connection, id: str) -> tuple[Dossier, frozenset[str]]:
        held = _must(read.as_read(connection, id), id)
        fresh = read.fresh_stages(connection, id, self.plan.keys)
        stale = {stage.gives: None for stage in self.plan.stages if stage.name not in fresh}
        return replace(held, **stale), fresh  # type: ignore[arg-type]

    def _compare(self, tying: Tying[Any], on_progress: OnProgress) -> None:
        key = self._tying_key(tying)
        with self._connection() as connection:
            todo = read.untied(connection, tying.name, key, self.plan.keys)
        done = 0
        for some in _batches(todo, COMPARED_TOGETHER):
            on_progress(Progress("comparing", done, len(todo)))
            with self._connection() as connection:
                for id in some:
                    compare_document(connection, tying, id, key)
            done += len(some)
        if todo:
            on_progress(Progress("comparing", len(todo), len(todo)))

    def _tying_key(self, tying: Tying[Any]) -> str:
        parts = [tying.name, tying.version, *sorted(self.plan.keys.values())]
        return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16]

    def record(self, line: judgements.Line, about: Ruling | None = None) -> Logged:
        """Add a line to the log of judgements and bring the ledger in line with it; `about` is what an undo undoes."""
        with self._connection() as connection:
            logged = judgements.write(connection, line)
            for id in sorted(settling.settle(connection, judgements.places(about or line.ruling))):
                for tying in self.tyings:
                    compare_document(connection, tying, id, self._tying_key(tying))
            press.press(connection, self._recipe)
        return logged

    def _have_edition(self) -> None:
        with self._connection() as connection:
            if press.can_be_asked(connection, self._recipe):
                return
        if self._write:
            self.refresh()
            return
        with type(self).open(self.url, write=True, plan=self.plan, tyings=self.tyings) as writer:
            writer.refresh()

    # --- asking ---

    def documents(self) -> Iterator[Document]:
        """All documents, in the order in which they arrived."""
        last = 0
        while True:
            with self._connection() as connection:
                some = read.documents(connection, last)
            if not some:
                return
            last = some[-1][0]
            yield from (document for _, document in some)

    def document_ids(self) -> list[str]:
        with self._connection() as connection:
            return read.document_ids(connection)

    def dossier(self, id: str) -> Dossier:
        """A document with what was found in it, as people judge it. Raises `NotFound`."""
        with self._connection() as connection:
            return _must(read.dossier(connection, id), id)

    def as_read(self, id: str) -> Dossier:
        """A document with what the stages found in it, whatever people say of it. Raises `NotFound`."""
        with self._connection() as connection:
            return _must(read.as_read(connection, id), id)

    def judgements(self) -> list[Logged]:
        """The log of what people say, oldest first."""
        with self._connection() as connection:
            return judgements.log(connection)

    def whereabouts(self, lines: Sequence[Effective]) -> dict[int, tuple[str, ...]]:
        """For each judgement that stands the ids that its things have now; none where it waits for them."""
        with self._connection() as connection:
            return settling.whereabouts(connection, lines)

    def find_document(self, wanted: str) -> str:
        """The id of the one document that a person means by an id, its start, a key, a path or a file name."""
        with self._connection() as connection:
            found = read.find_documents(connection, wanted)
        if not found:
            raise NotFound(f"no document is {wanted!r}", remedy="`onrecord documents` lists them")
        if len(found) > 1:
            some = ", ".join(found[:5])
            raise NotFound(f"{wanted!r} may mean {len(found)} documents: {some}", remedy="Give one of these ids")
        return found[0]

    def entries(self, document: str) -> list[Entry]:
        """The ledger entries of a document, in text order."""
        with self._connection() as connection:
            return read.entries(connection, document)

    def find_entry(self, wanted: str) -> tuple[str, Entry] | None:
        """The document and entry of an attribution id, or of the start of one."""
        with self._connection() as connection:
            document = read.document_of_entry(connection, wanted)
            if document is None:
                return None
            return document, next(e for e in read.entries(connection, document) if e.id.startswith(wanted))

    def computed(self) -> Ledger:
        """Entities and claims of the whole ledger, computed from entries and live ties, whatever the edition has."""
        with self._connection() as connection:
            heads = read.mastheads(connection)
            return assemble(
                list(read.all_entries(connection, heads)),
                list(read.all_actors(connection, heads)),
                list(heads.values()),
                read.live_ties(connection),
            )

    def mastheads(self, ids: Iterable[str] | None = None) -> dict[str, Masthead]:
        """The mastheads of all documents by id, in the order in which they arrived; or of some, in any order."""
        with self._connection() as connection:
            return read.mastheads(connection) if ids is None else read.mastheads_of(connection, ids)

    def latest_documents(self, outlet: str | None = None, offset: int = 0, limit: int = 50) -> tuple[list[str], int]:
        """The ids of some documents, or of some of an outlet, the latest to arrive first, and how many there are."""
        with self._connection() as connection:
            return read.latest_documents(connection, outlet, offset, limit)

    def actors(self) -> dict[str, ActorCard]:
        """All actors of all documents, by id."""
        with self._connection() as connection:
            return {card.id: card for card in read.all_actors(connection, read.mastheads(connection))}

    def actor_cards(self, ids: Iterable[str]) -> dict[str, ActorCard]:
        """Some actors of documents and publishers of pages, by id; those that are not there are left out."""
        wanted = set(ids)
        with self._connection() as connection:
            found = read.actor_cards(connection, wanted)
            if any(id.startswith(PUBLISHER) for id in wanted):
                cards = publishers(head for head in read.mastheads(connection).values() if head.current)
                found |= {card.id: card for card in cards if card.id in wanted}
        return found

    def ties(self, kind: TieKind) -> list[Tie]:
        """The live ties of one kind."""
        with self._connection() as connection:
            return read.ties_of_kind(connection, kind)

    def ties_of(self, ids: Iterable[str]) -> list[Tie]:
        """The live ties that touch any of these things."""
        with self._connection() as connection:
            return read.ties_of(connection, ids)

    def weakest_ties(self, kind: TieKind, below: float, most: int) -> list[Tie]:
        """The program's live ties that score less, the weakest first."""
        with self._connection() as connection:
            return read.weakest_ties(connection, kind, below, most)

    def failures(self) -> list[read.Failure]:
        with self._connection() as connection:
            return read.failures(connection)

    def counts(self) -> read.Counts:
        with self._connection() as connection:
            return read.counts(connection, self.plan.keys)

    def health(self) -> tuple[int, str]:
        """The schema version of the file, and "ok" or what the database finds wrong with it."""
        with self._connection() as connection:
            return read.schema_version(connection), read.integrity(connection)

    @contextmanager
    def _connection(self) -> Iterator[Connection]:
        try:
            with self._engine.begin() as connection:
                yield connection
        except sa.exc.DBAPIError as error:
            raise schema.busy_or_broken(error, self.url) from error


Batch = list[tuple[Dossier, frozenset[str]]]


def _run(plan: Plan, batch: Batch) -> list[Reading]:
    return plan.attempt([dossier for dossier, _ in batch], [fresh for _, fresh in batch])


def _file(connection: Connection, item: Article | Rejected, added: Added) -> Added:
    if isinstance(item, Rejected):
        sql.note_rejected(connection, item)
        return replace(added, rejected=(*added.rejected, item))
    sql.clear_failure(connection, item.path)
    filed = sql.file_article(connection, completed(item))
    notes = (*added.notes, *((item.path, note) for note in item.notes))
    if not filed.new:
        return replace(added, known=added.known + 1, notes=notes)
    return replace(added, new=added.new + 1, replaced=added.replaced + (filed.replaces is not None), notes=notes)


def _batches(items: Iterable[Item], size: int) -> Iterator[list[Item]]:
    rest = iter(items)
    while some := list(islice(rest, size)):
        yield some


def _must(found: Dossier | None, id: str) -> Dossier:
    if found is None:
        raise NotFound(f"no document has the id {id}", remedy="`onrecord documents` lists them")
    return found
