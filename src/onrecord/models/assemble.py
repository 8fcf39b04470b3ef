"""Puts tagged runs together into attributions, as characters of the text. It runs no model.

Invariant: an attribution has exactly one cue run, or none when a content found no cue; a content run belongs to one
attribution; a source may stand behind several.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from onrecord.models import tags
from onrecord.models.links import Linker, Scene, log_softmax
from onrecord.models.tags import Floats, Run
from onrecord.models.windows import Pieces
from onrecord.types import Span


@dataclass(frozen=True, slots=True)
class Signs:
    """What speaks for an attribution: numbers that the calibration turns into a probability."""

    tag: float
    """Mean log probability of the tags of its pieces."""
    weakest: float
    """The lowest such log probability at a begin or end of a run."""
    link: float
    """Mean log probability of its links."""
    statement: float
    """Mean score of the kind; the higher, the more a statement."""
    sourced: bool
    cued: bool


@dataclass(frozen=True, slots=True)
class Group:
    """One attribution as characters of the text."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    signs: Signs


@dataclass(frozen=True, slots=True)
class _Parts:
    """The runs of one attribution and the log probabilities of their links."""

    source: Run | None
    cue: Run | None
    contents: tuple[Run, ...]
    links: tuple[float, ...]


def assemble(text: str, pieces: Pieces, outputs: Floats, steps: Floats, linker: Linker) -> list[Group]:
    """The attributions of one text, in the order of their first words."""
    path = tags.best(outputs[:, : len(tags.TAGS)], steps)
    logs = log_softmax(outputs[:, : len(tags.TAGS)])[np.arange(len(path)), path]
    scene = Scene(text, pieces, outputs, tags.runs(path))
    groups = [_group(pieces, outputs, logs, parts) for parts in _parted(scene, linker)]
    return sorted(groups, key=lambda g: min(g.content + g.cue + g.source))


def _parted(scene: Scene, linker: Linker) -> list[_Parts]:
    """Contents with their cues, cues with their sources; a cue without content is dropped."""
    held: dict[Run, list[tuple[Run, float]]] = {}
    found: list[_Parts] = []
    for run in (r for r in scene.runs if r.role == "content"):
        cue, chance = linker.choose(run, scene)
        if cue is None:
            found.append(_Parts(None, None, (run,), (chance,)))
        else:
            held.setdefault(cue, []).append((run, chance))
    for cue, contents in held.items():
        source, chance = linker.choose(cue, scene)
        found.append(_Parts(source, cue, tuple(r for r, _ in contents), (chance, *(c for _, c in contents))))
    return found


def _group(pieces: Pieces, outputs: Floats, logs: NDArray[np.float32], parts: _Parts) -> Group:
    runs = [r for r in (parts.source, parts.cue, *parts.contents) if r is not None]
    told = [r for r in (parts.cue, *parts.contents) if r is not None]
    kind = np.concatenate([outputs[r.first : r.last + 1, len(tags.TAGS)] for r in told])
    signs = Signs(
        tag=float(np.concatenate([logs[r.first : r.last + 1] for r in runs]).mean()),
        weakest=min(min(float(logs[r.first]), float(logs[r.last])) for r in runs),
        link=sum(parts.links) / len(parts.links),
        statement=float(kind.mean()),
        sourced=parts.source is not None,
        cued=parts.cue is not None,
    )
    source = (span(pieces, parts.source),) if parts.source else ()
    cue = (span(pieces, parts.cue),) if parts.cue else ()
    return Group(source, cue, tuple(span(pieces, r) for r in parts.contents), signs)


def span(pieces: Pieces, run: Run) -> Span:
    """The characters from the first to the last piece of a run, marks between paragraphs left out."""
    real = [i for i in range(run.first, run.last + 1) if pieces.starts[i] >= 0]
    return Span(int(pieces.starts[real[0]]), int(pieces.ends[real[-1]])) if real else Span(0, 0)
