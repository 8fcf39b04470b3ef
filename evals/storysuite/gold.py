"""The gold of a story as frozen values, read from its folder. It judges nothing.

`evals/stories/README.md` defines every field; only what is scored is read here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec

from evals.storysuite.words import Extent


class Place(msgspec.Struct, frozen=True):
    """Words of a page, by offsets."""

    start: int
    end: int

    @property
    def extent(self) -> Extent:
        return self.start, self.end


class GoldParty(msgspec.Struct, frozen=True):
    span: Place | None = None
    entity: str | None = None


class GoldHop(msgspec.Struct, frozen=True):
    role: str
    naming: str
    basis: str
    span: Place | None = None


class GoldSaid(msgspec.Struct, frozen=True):
    earliest: str | None = None
    latest: str | None = None


class GoldAttribution(msgspec.Struct, frozen=True):
    id: str
    file: str
    level: str
    segment: str
    content: tuple[Place, ...]
    manner: str
    chain: tuple[GoldHop, ...]
    record: str
    polarity: str
    said: GoldSaid
    source: GoldParty | None = None
    quoted: tuple[Place, ...] = ()
    claim: str | None = None
    conditions: tuple[Place, ...] = ()
    reason_for_anonymity: Place | None = None


class GoldEntity(msgspec.Struct, frozen=True):
    id: str
    name: str
    aliases: tuple[str, ...] = ()


class GoldSegment(msgspec.Struct, frozen=True):
    file: str
    span: Place
    kind: str


class GoldSide(msgspec.Struct, frozen=True):
    """`accept` lists outcomes that are right as well."""

    outcome: str
    count: int | None = None
    accept: tuple[str, ...] = ()


class GoldClaim(msgspec.Struct, frozen=True):
    id: str
    sides: dict[str, GoldSide] = {}
    open: tuple[str, ...] = ()
    wordings: tuple[tuple[str, ...], ...] = ()


class GoldPosition(msgspec.Struct, frozen=True):
    claim: str
    entity: str
    stance: str
    on_record: bool


class Gold(msgspec.Struct, frozen=True):
    entities: tuple[GoldEntity, ...]
    segments: tuple[GoldSegment, ...]
    attributions: tuple[GoldAttribution, ...]
    claims: tuple[GoldClaim, ...]
    positions: tuple[GoldPosition, ...] = ()

    def entity(self, id: str) -> GoldEntity:
        return next(entity for entity in self.entities if entity.id == id)


class Page(msgspec.Struct, frozen=True):
    """One article as it is to be added; what is `None` is not stated."""

    file: str
    outlet: str | None = None
    published: str | None = None


@dataclass(frozen=True, slots=True)
class Story:
    """A folder of articles, in the order in which they are to be added, with its gold. `texts` is by file name."""

    name: str
    folder: Path
    pages: tuple[Page, ...]
    texts: dict[str, str]
    gold: Gold


def stories(folder: Path, named: str = "") -> Iterator[Story]:
    """The stories under a folder whose name contains `named`, by name."""
    for gold in sorted(folder.glob("*/gold.json")):
        if named in gold.parent.name:
            yield read_story(gold.parent)


def read_story(folder: Path) -> Story:
    return Story(
        name=folder.name,
        folder=folder,
        pages=msgspec.json.decode((folder / "meta.json").read_bytes(), type=tuple[Page, ...]),
        texts={file.name: file.read_bytes().decode() for file in sorted(folder.glob("*.txt"))},
        gold=msgspec.json.decode((folder / "gold.json").read_bytes(), type=Gold),
    )
