"""The stage that notes what a page and each of its statements are about. It compares nothing and shows no words.

Claims are found across pages by comparing many pairs, so whatever reads language is done here, once a statement.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Protocol

from onrecord.language.telling import telling
from onrecord.types import Attribution, Dossier, Gist, PageGist

_RUNNING = ("headline", "deck", "body")
_BEFORE = 250
"""Characters before a statement that are handed to the reader: a sentence or two."""
_MANY = 400
"""Statements of a page whose meaning is read; a transcript with more is compared by its words."""


class Reader(Protocol):
    """Statements as (content, who says it and how, what leads up to it); gives a direction for each."""

    @property
    def version(self) -> str: ...
    def __call__(self, sayings: Sequence[tuple[str, str, str]], /) -> Sequence[bytes]: ...


@dataclass(frozen=True, slots=True)
class Gists:
    """Notes the telling stems of a page and the meaning of its statements."""

    reader: Reader
    name: ClassVar[str] = "gists"
    needs: ClassVar[tuple[str, ...]] = ("segments", "attributions")
    gives: ClassVar[str] = "gists"

    @property
    def version(self) -> str:
        return f"gists-1-{self.reader.version}"

    def __call__(self, batch: Sequence[Dossier]) -> list[PageGist]:
        return [self._read(dossier) for dossier in batch]

    def _read(self, dossier: Dossier) -> PageGist:
        text, found = dossier.document.text, (dossier.attributions or ())
        running = [s.span.of(text) for s in dossier.segments or () if s.kind in _RUNNING]
        meanings = self.reader([_saying(text, a) for a in found[:_MANY]])
        statements = tuple(Gist(a.id, m) for a, m in zip(found, meanings, strict=False))
        return PageGist(telling([dossier.document.title or "", *running]), statements)


def _saying(text: str, attribution: Attribution) -> tuple[str, str, str]:
    content = " … ".join(span.of(text) for span in attribution.content)
    around = sorted({*attribution.source, *attribution.cue})
    start = min((span.start for span in (*attribution.content, *around)), default=0)
    return content, " ".join(span.of(text) for span in around), text[max(0, start - _BEFORE) : start].replace("\n", " ")
