"""Finds what a statement tells of others: has what somebody says read as a page of its own. It reads nothing itself.

"The board had asked for more time, Ek said" is a statement by Ek. What it tells of the board stays with it, in `inner`,
and is no line of the ledger: nobody but Ek is shown saying anything. Views are left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from onrecord.language.overlaps import numbered, overlapping
from onrecord.pipeline import Stage
from onrecord.stages.nesting.contents import passages
from onrecord.stages.nesting.signs import Candidate, is_telling, signs
from onrecord.stages.nesting.sureness import sureness
from onrecord.types import Attribution, Dossier, Inner

LEAST = 0.4
"""How sure it must be. In 80 articles of real news three in four of those that are as sure were right."""


@dataclass(frozen=True, slots=True)
class Nested:
    """What one stage finds on a page, with what another finds in the contents of that."""

    page: Stage
    contents: Stage
    least: float = LEAST
    name: ClassVar[str] = "attributions"
    needs: ClassVar[tuple[str, ...]] = ("segments",)
    gives: ClassVar[str] = "attributions"

    @property
    def version(self) -> str:
        return f"nested-2-{self.least:g}({self.page.version},{self.contents.version})"

    def __call__(self, batch: Sequence[Dossier]) -> list[tuple[Attribution, ...]]:
        read = zip(batch, self.read(batch), strict=True)
        return [self._with_inner(dossier.document.text, *found) for dossier, found in read]

    def read(self, batch: Sequence[Dossier]) -> Iterator[tuple[tuple[Attribution, ...], list[Candidate]]]:
        """What each page gives, and what its contents hold beyond it."""
        pages: Sequence[tuple[Attribution, ...]] = self.page(batch)
        again = [replace(d, segments=passages(d.document.text, f)) for d, f in zip(batch, pages, strict=True)]
        for dossier, found, inside in zip(batch, pages, self.contents(again), strict=True):
            held = _beyond(found, inside)
            yield found, [c for c in held if is_telling(dossier.document.text, c)]

    def _with_inner(
        self, text: str, found: tuple[Attribution, ...], inside: Sequence[Candidate]
    ) -> tuple[Attribution, ...]:
        kept: dict[str, list[Inner]] = {}
        for c in inside:
            sure = sureness(signs(text, c))
            if sure >= self.least:
                told = Inner(c.inner.source, c.inner.cue, c.inner.content, round(sure, 3))
                kept.setdefault(c.outer.id, []).append(told)
        return tuple(replace(a, inner=tuple(kept[a.id])) if a.id in kept else a for a in found)


def _beyond(found: Sequence[Attribution], inside: Sequence[Attribution]) -> list[Candidate]:
    """What was read in the contents of a page, and of which: the innermost, where one stands in another."""
    cues = numbered([a.cue for a in inside])
    known = {i for (_, i), _ in overlapping(cues, numbered([a.cue for a in found]))}
    around: dict[int, list[int]] = {}
    first = numbered([a.cue[:1] for a in inside])
    for (cue, i), (piece, j) in overlapping(first, numbered([a.content if a.cue else () for a in found])):
        if i not in known and piece.covers(cue):
            around.setdefault(i, []).append(j)
    return [Candidate(inside[i], min((found[j] for j in js), key=_length)) for i, js in sorted(around.items())]


def _length(a: Attribution) -> int:
    return sum(piece.end - piece.start for piece in a.content)
