"""What `onrecord export` wrote, as frozen values. Reading it checks the contract: a missing field is an error."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import TypeVar

import msgspec

from evals.storysuite.words import Extent

Line = TypeVar("Line")


class Pieces(msgspec.Struct, frozen=True):
    spans: tuple[Extent, ...]


class Party(msgspec.Struct, frozen=True):
    spans: tuple[Extent, ...]
    entity: str | None
    name: str | None


class Hop(msgspec.Struct, frozen=True):
    role: str
    naming: str
    basis: str
    span: Extent | None


class Words(msgspec.Struct, frozen=True):
    span: Extent


class Days(msgspec.Struct, frozen=True):
    earliest: str | None
    latest: str | None


class Document(msgspec.Struct, frozen=True):
    id: str
    path: str
    text: str


class Attribution(msgspec.Struct, frozen=True):
    id: str
    document: str
    segment: str
    source: Party
    cue: Pieces
    content: Pieces
    manner: str
    quoted: tuple[Extent, ...]
    chain: tuple[Hop, ...]
    record: str
    polarity: str
    conditions: tuple[Words, ...]
    said: Days
    reason_for_anonymity: Words | None


class Entity(msgspec.Struct, frozen=True):
    id: str
    name: str
    aliases: tuple[str, ...]


class Stance(msgspec.Struct, frozen=True):
    attribution: str


class Side(msgspec.Struct, frozen=True):
    outcome: str
    count: int | None


class Position(msgspec.Struct, frozen=True):
    entity: str | None
    name: str | None
    stance: str
    on_record: bool


class Claim(msgspec.Struct, frozen=True):
    id: str
    label: str
    attributions: tuple[Stance, ...]
    sides: dict[str, Side]
    open: tuple[str, ...]
    wordings: tuple[tuple[str, ...], ...]
    positions: tuple[Position, ...]


@dataclass(frozen=True, slots=True)
class Export:
    """The four files of one export."""

    documents: tuple[Document, ...]
    attributions: tuple[Attribution, ...]
    entities: dict[str, Entity]
    claims: tuple[Claim, ...]

    def by_file(self) -> dict[str, tuple[Document, list[Attribution]]]:
        """Each document with its attributions, under the name of its file."""
        known = {d.id: (d, list[Attribution]()) for d in self.documents}
        for attribution in self.attributions:
            known[attribution.document][1].append(attribution)
        return {PurePath(document.path).name: (document, found) for document, found in known.values()}


def read_export(folder: Path) -> Export:
    """The export that was written into a folder."""
    return Export(
        documents=tuple(_lines(folder / "documents.jsonl", Document)),
        attributions=tuple(_lines(folder / "attributions.jsonl", Attribution)),
        entities={entity.id: entity for entity in _lines(folder / "entities.jsonl", Entity)},
        claims=tuple(_lines(folder / "claims.jsonl", Claim)),
    )


def _lines(path: Path, kind: type[Line]) -> Iterator[Line]:
    decode = msgspec.json.Decoder(kind).decode
    with path.open("rb") as file:
        for line in file:
            yield decode(line)
