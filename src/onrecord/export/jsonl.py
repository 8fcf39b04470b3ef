"""Writes the four interchange files into a folder, a line at a time. Each file appears whole or not at all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

import msgspec

from onrecord.archive import Archive
from onrecord.corpus.entities import PUBLISHER, publisher_of
from onrecord.corpus.grades import is_confirmed
from onrecord.errors import UsageError
from onrecord.export.interchange import Line, Names, attribution_line, claim_line, document_line, entity_line
from onrecord.types import Entry

FILES = ("documents.jsonl", "attributions.jsonl", "entities.jsonl", "claims.jsonl")
TOGETHER = 200
"""Entities whose mentions are looked up at once: memory does not grow with the ledger."""
_encoder = msgspec.json.Encoder()


def write(archive: Archive, folder: Path) -> dict[str, int]:
    """Write the ledger into `folder`, which is made when missing. Gives the number of lines a file."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f"cannot write into {folder}: {error.strerror}", remedy="Give another folder") from error
    return {
        "documents.jsonl": _write(folder / "documents.jsonl", _documents(archive)),
        "attributions.jsonl": _write(folder / "attributions.jsonl", _attributions(archive)),
        "entities.jsonl": _write(folder / "entities.jsonl", _entities(archive)),
        "claims.jsonl": _write(folder / "claims.jsonl", map(claim_line, archive.each_claim_by_id())),
    }


def _documents(archive: Archive) -> Iterator[Line]:
    for id in archive.document_ids():
        dossier = archive.dossier(id)
        yield document_line(dossier, Names(archive.names_in(id)), publisher_of(dossier.document.outlet.name))


def _attributions(archive: Archive) -> Iterator[Line]:
    for id in archive.document_ids():
        entries = archive.entries(id)
        names = names_in(archive, id, entries)
        yield from (attribution_line(entry, names) for entry in entries)


def names_in(archive: Archive, document: str, entries: Iterable[Entry]) -> Names:
    """The parties of a document, and the claims of what people graded as confirmed, which others must bear out."""
    graded = {entry.id: archive.claim_with(entry.id) for entry in entries if is_confirmed(entry)}
    return Names(archive.names_in(document), {entry: claim for entry, claim in graded.items() if claim})


def _entities(archive: Archive) -> Iterator[Line]:
    """An entity's actors may include the publisher of a page that nobody mentions in words: it has no mentions."""
    rest = archive.each_entity_by_id()
    while some := list(islice(rest, TOGETHER)):
        cards = archive.actor_cards(a for entity in some for a in entity.actors if not a.startswith(PUBLISHER))
        for entity in some:
            own = [cards[actor] for actor in entity.actors if actor in cards]
            yield entity_line(entity, [(card.masthead.document, card.actor) for card in own])


def _write(path: Path, lines: Iterable[Line]) -> int:
    """Write to a neighbour and rename, so that a reader never meets half a file."""
    part = path.with_name(path.name + ".part")
    count = 0
    with part.open("wb") as file:
        for line in lines:
            file.write(_encoder.encode(line) + b"\n")
            count += 1
    part.replace(path)
    return count
