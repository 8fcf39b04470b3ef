"""The stage that notes what each attribution means, as a direction that a model reads. It compares nothing.

It reads headline, deck and body lines, as they follow each other on the page. The model is handed in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Protocol

from onrecord.types import Dossier, Meaning, Span

_RUNNING = ("headline", "deck", "body")


class Reader(Protocol):
    """Reads a text, the regions to look at and contents in it: a direction for each content. `version` names it."""

    @property
    def version(self) -> str: ...
    def __call__(self, text: str, blocks: Sequence[Span], contents: Sequence[Sequence[Span]], /) -> list[bytes]: ...


@dataclass(frozen=True, slots=True)
class Meant:
    """The direction of every attribution of a page, in their order."""

    reader: Reader
    name: ClassVar[str] = "meanings"
    needs: ClassVar[tuple[str, ...]] = ("segments", "attributions")
    gives: ClassVar[str] = "meanings"

    @property
    def version(self) -> str:
        return f"1({self.reader.version})"

    def __call__(self, batch: Sequence[Dossier]) -> list[tuple[Meaning, ...]]:
        return [self._of(dossier) for dossier in batch]

    def _of(self, dossier: Dossier) -> tuple[Meaning, ...]:
        found = dossier.attributions or ()
        blocks = [s.span for s in dossier.segments or () if s.kind in _RUNNING]
        read = self.reader(dossier.document.text, blocks, [a.content for a in found])
        return tuple(Meaning(a.id, direction) for a, direction in zip(found, read, strict=True))
