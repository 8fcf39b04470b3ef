"""The stage that notes the slug of a page: stems by which pages of one story know each other. It compares nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from onrecord.language.slugs import slug
from onrecord.types import Dossier

_RUNNING = ("headline", "deck", "body")


@dataclass(frozen=True, slots=True)
class Slugs:
    """The most telling stems of a page's title and running text, with their weights."""

    name: ClassVar[str] = "slugs"
    version: ClassVar[str] = "1"
    needs: ClassVar[tuple[str, ...]] = ("segments",)
    gives: ClassVar[str] = "slug"

    def __call__(self, batch: Sequence[Dossier]) -> list[tuple[tuple[str, int], ...]]:
        return [slug([d.document.title or "", *_running(d)]) for d in batch]


def _running(dossier: Dossier) -> list[str]:
    return [s.span.of(dossier.document.text) for s in dossier.segments or () if s.kind in _RUNNING]
