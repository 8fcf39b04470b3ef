"""Orders the per-document stages and runs them over documents. It reads and stores nothing.

Where a page sets a link or a notice into a sentence, stages are handed the sentence without it (`onrecord.insets`).

A stage is any object with `name`, `version`, `needs`, `gives` and `__call__`; it is pure: no files, network,
clock or randomness. Swap one by handing another to `Plan`.
"""

from __future__ import annotations

import hashlib
import traceback
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import PurePath
from typing import Any, Protocol, runtime_checkable

from onrecord.errors import PlanError, StageError
from onrecord.insets import brought_home, closed_up
from onrecord.types import Dossier

_FIELDS = frozenset(f.name for f in fields(Dossier)) - {"document", "judged"}


@runtime_checkable
class Stage(Protocol):
    """Fills one field of a dossier.

    `name` and `version` make the receipt's key; `needs` names the dossier fields that must be filled, `gives`
    the one that it fills. `__call__` takes a batch and gives one value, or one `StageError`, per dossier, and
    gives the same value whatever else is in the batch.
    """

    @property
    def name(self) -> str: ...
    @property
    def version(self) -> str: ...
    @property
    def needs(self) -> tuple[str, ...]: ...
    @property
    def gives(self) -> str: ...
    def __call__(self, batch: Sequence[Dossier], /) -> Sequence[Any]: ...


@dataclass(frozen=True, slots=True)
class Finding:
    """What one stage gave for one document, under which key."""

    stage: str
    key: str
    field: str
    value: Any


@dataclass(frozen=True, slots=True)
class Reading:
    """One document read by a plan: the findings in order, and the failure that stopped it, if any."""

    dossier: Dossier
    findings: tuple[Finding, ...]
    failed: str | None = None
    reason: str = ""


class Plan:
    """Stages in order, checked: each needs only what earlier ones give. Holds no state of a run."""

    def __init__(self, stages: Sequence[Stage]) -> None:
        self.stages = tuple(stages)
        self.keys: Mapping[str, str] = _keys(self.stages)

    def run(self, batch: Sequence[Dossier], have: Sequence[frozenset[str]] = ()) -> list[Reading]:
        """Read the batch, leaving out for each dossier the stages whose field is filled and named in `have`."""
        done = have or [frozenset[str]()] * len(batch)
        states = [Reading(dossier, ()) for dossier in batch]
        for stage in self.stages:
            todo = [i for i, s in enumerate(states) if s.failed is None and stage.name not in done[i]]
            if not todo:
                continue
            values = _call(stage, [closed_up(states[i].dossier) for i in todo])
            for i, value in zip(todo, values, strict=True):
                states[i] = self._after(states[i], stage, value)
        return states

    def attempt(self, batch: Sequence[Dossier], have: Sequence[frozenset[str]] = ()) -> list[Reading]:
        """As `run`, but a bug in a stage is the failure of the one document it met, so that the others are read."""
        try:
            return self.run(batch, have)
        except Exception:
            done = have or [frozenset[str]()] * len(batch)
            return [self._alone(dossier, fresh) for dossier, fresh in zip(batch, done, strict=True)]

    def _alone(self, dossier: Dossier, done: frozenset[str]) -> Reading:
        state = Reading(dossier, ())
        for stage in self.stages:
            if state.failed is None and stage.name not in done:
                try:
                    (value,) = _call(stage, [closed_up(state.dossier)])
                except Exception as bug:
                    value = StageError(_told(bug))
                state = self._after(state, stage, value)
        return state

    def _after(self, state: Reading, stage: Stage, value: Any) -> Reading:
        if isinstance(value, StageError):
            return replace(state, failed=stage.name, reason=str(value))
        value = brought_home(value, state.dossier)
        finding = Finding(stage.name, self.keys[stage.name], stage.gives, value)
        dossier = replace(state.dossier, **{stage.gives: value})
        return replace(state, dossier=dossier, findings=(*state.findings, finding))


def _call(stage: Stage, dossiers: list[Dossier]) -> Sequence[Any]:
    try:
        return stage(dossiers)
    except Exception as bug:
        ids = ", ".join(d.document.id for d in dossiers)
        bug.add_note(f"in stage {stage.name!r} while reading {ids}")
        raise


def _told(bug: Exception) -> str:
    """A bug in one line: what it is and where it happened."""
    last = traceback.extract_tb(bug.__traceback__)[-1]
    return f"a bug in onrecord, {type(bug).__name__} at {PurePath(last.filename).name}:{last.lineno} ({bug})"


def _keys(stages: tuple[Stage, ...]) -> dict[str, str]:
    """A stage's key: hash of its name, its version and the keys of the stages it needs."""
    giver: dict[str, str] = {}
    keys: dict[str, str] = {}
    for stage in stages:
        if stage.gives not in _FIELDS:
            raise PlanError(f"stage {stage.name!r} gives {stage.gives!r}, which a dossier does not have")
        if stage.gives in giver:
            raise PlanError(f"stages {giver[stage.gives]!r} and {stage.name!r} both give {stage.gives!r}")
        missing = [need for need in stage.needs if need not in giver]
        if missing:
            raise PlanError(
                f"stage {stage.name!r} needs {missing[0]!r}, which no earlier stage gives",
                remedy="Put the stage that gives it before, or leave this one out.",
            )
        parts = [stage.name, stage.version, *sorted(keys[giver[need]] for need in stage.needs)]
        keys[stage.name] = hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16]
        giver[stage.gives] = stage.name
    return keys
