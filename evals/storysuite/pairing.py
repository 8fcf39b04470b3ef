"""Which exported attribution answers which one of the gold: by the words of their contents, page by page.

The best pair is taken first, each side once, and nothing below `ENOUGH` pairs. It scores no field.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from evals.storysuite.exported import Attribution, Export
from evals.storysuite.gold import GoldAttribution, Place, Story
from evals.storysuite.words import Extent, Words, likeness, words

ENOUGH = 0.5
"""Least F1 of the words of two contents that are about the same statement."""


@dataclass(frozen=True, slots=True)
class Paired:
    """A story beside its export. `answers` is by gold id; `used` holds the ids of attributions that answer."""

    story: Story
    export: Export
    found: dict[str, tuple[Attribution, ...]]
    answers: dict[str, Attribution] = field(default_factory=dict)

    @property
    def used(self) -> frozenset[str]:
        return frozenset(answer.id for answer in self.answers.values())

    def words(self, file: str, *extents: Extent) -> Words:
        return words(self.story.texts[file], extents)


def paired(story: Story, export: Export) -> Paired:
    """Put the attributions of every page of a story beside the gold ones."""
    by_file = export.by_file()
    found = {file: tuple(by_file[file][1]) if file in by_file else () for file in story.texts}
    answers: dict[str, Attribution] = {}
    for file, text in story.texts.items():
        gold = [g for g in story.gold.attributions if g.file == file and g.content]
        answers.update(_pair(text, gold, found[file]))
    return Paired(story, export, found, answers)


def extents(places: tuple[Place, ...]) -> list[Extent]:
    return [place.extent for place in places]


def _pair(text: str, gold: list[GoldAttribution], found: tuple[Attribution, ...]) -> dict[str, Attribution]:
    wanted = [words(text, extents(g.content)) for g in gold]
    offered = [words(text, a.content.spans) for a in found]
    return {gold[i].id: found[j] for i, j in matched(wanted, offered).items()}


def matched(wanted: Sequence[Words], offered: Sequence[Words]) -> dict[int, int]:
    """Which of the offered contents answers which of those wanted, by their numbers."""
    near = [
        (like, i, j)
        for i, want in enumerate(wanted)
        for j, offer in enumerate(offered)
        if (like := likeness(want, offer)) >= ENOUGH
    ]
    pairs: dict[int, int] = {}
    for _, i, j in sorted(near, reverse=True):  # ties go to the later one, a convention and no more
        if i not in pairs and j not in pairs.values():
            pairs[i] = j
    return pairs
