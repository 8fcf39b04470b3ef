"""The outcomes that people have accepted, and how a run differs from them. It scores nothing.

`evals/accepted.json` lists, per field and story, the cases that are wrong; `?` marks one that could not be asked.
Every other case is right. One line a field and story, so that a diff reads as gains and losses.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import msgspec

from evals.storysuite.cases import FOUND_NOT_ASKED, Case, Figure, Outcome

UNASKED = "?"
CaseName = tuple[str, str, str]
"""Field, story and id of a case."""


@dataclass(frozen=True, slots=True)
class Flips:
    """Cases that went from wrong to right and from right to wrong, and how many came into and out of question."""

    gains: tuple[CaseName, ...]
    losses: tuple[CaseName, ...]
    newly_asked: int = 0
    no_longer_asked: int = 0


@dataclass(frozen=True, slots=True)
class Accepted:
    """What is not right, by case; and the totals at the time."""

    outcomes: Mapping[CaseName, Outcome]
    totals: Mapping[str, Figure]

    def outcome(self, name: CaseName) -> Outcome:
        return self.outcomes.get(name, "right")


def outcomes(cases: Iterable[Case]) -> dict[CaseName, Outcome]:
    """Every outcome of a run, the right ones too."""
    return {(case.field, case.story, case.id): case.outcome for case in cases}


def flips(before: Accepted, now: Mapping[CaseName, Outcome]) -> Flips:
    """What changed for the cases of this run. Stories that were not run are left out."""
    changed = {name: (before.outcome(name), outcome) for name, outcome in now.items()}
    gains = [name for name, change in changed.items() if change == ("wrong", "right")]
    losses = [name for name, change in changed.items() if change == ("right", "wrong")]
    return Flips(
        gains=(*gains, *_gone(before, now)),
        losses=tuple(losses),
        newly_asked=sum(a == "unasked" != b for a, b in changed.values()),
        no_longer_asked=sum(a != "unasked" == b for a, b in changed.values()),
    )


def _gone(before: Accepted, now: Mapping[CaseName, Outcome]) -> Iterator[CaseName]:
    """Inventions that are no longer made."""
    run = {story for _, story, _ in now}
    for name, outcome in before.outcomes.items():
        field, story, _ = name
        if field in FOUND_NOT_ASKED and story in run and outcome == "wrong" and name not in now:
            yield name


def read(path: Path) -> Accepted:
    """The accepted outcomes. Raises `FileNotFoundError` where none have been accepted yet."""
    raw = msgspec.json.decode(path.read_bytes(), type=dict[str, dict[str, str]])
    totals = {field: _figure(words) for field, words in raw.pop("totals").items()}
    found: dict[CaseName, Outcome] = {}
    for field, by_story in raw.items():
        for story, ids in by_story.items():
            for id in ids.split():
                found[field, story, id.removesuffix(UNASKED)] = "unasked" if id.endswith(UNASKED) else "wrong"
    return Accepted(found, totals)


def write(path: Path, now: Mapping[CaseName, Outcome], totals: Mapping[str, Figure]) -> None:
    """Accept a run: the same run always writes the same bytes."""
    listed: dict[str, dict[str, list[str]]] = {}
    for (field, story, id), outcome in now.items():
        if outcome != "right":
            listed.setdefault(field, {}).setdefault(story, []).append(id + UNASKED * (outcome == "unasked"))
    body = {"totals": {field: f"{figure.value:.4f} of {figure.count}" for field, figure in sorted(totals.items())}}
    for field, by_story in sorted(listed.items()):
        body[field] = {story: " ".join(sorted(ids)) for story, ids in sorted(by_story.items())}
    path.write_bytes(msgspec.json.format(msgspec.json.encode(body), indent=1) + b"\n")


def _figure(words: str) -> Figure:
    value, _, count = words.split()
    return Figure(float(value), int(count))
