"""Writes the four interchange files into a folder, a line at a time. Each file appears whole or not at all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from onrecord.archive import Archive
from onrecord.corpus.entities import publisher_id
from onrecord.errors import UsageError
from onrecord.export.interchange import Line, Names, attribution_line, claim_line, document_line, entity_line
from onrecord.types import Entity

FILES = ("documents.jsonl", "attributions.jsonl", "entities.jsonl", "claims.jsonl")
_encoder = msgspec.json.Encoder()


def write(archive: Archive, folder: Path) -> dict[str, int]:
    """Write the ledger into `folder`, which is made when missing. Gives the number of lines a file."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f"cannot write into {folder}: {error.strerror}", remedy="Give another folder") from error
    ledger = archive.ledger()
    names = Names.of(ledger)
    return {
        "documents.jsonl": _write(folder / "documents.jsonl", _documents(archive, names)),
        "attributions.jsonl": _write(folder / "attributions.jsonl", _attributions(archive, names)),
        "entities.jsonl": _write(folder / "entities.jsonl", _entities(archive, ledger.entities)),
        "claims.jsonl": _write(folder / "claims.jsonl", map(claim_line, ledger.claims)),
    }


def _documents(archive: Archive, names: Names) -> Iterator[Line]:
    for id, head in archive.mastheads().items():
        yield document_line(archive.dossier(id), names, publisher_id(head))


def _attributions(archive: Archive, names: Names) -> Iterator[Line]:
    return (attribution_line(entry, names) for id in archive.document_ids() for entry in archive.entries(id))


def _entities(archive: Archive, entities: Iterable[Entity]) -> Iterator[Line]:
    """An entity's actors may include the publisher of a page that nobody mentions in words: it has no mentions."""
    cards = archive.actors()
    for entity in entities:
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
