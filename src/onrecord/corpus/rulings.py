"""What people's judgements come to: which lines of the log stand, and what they make of a document and of ties.

It reads no database and asks nobody. Invariant: the result depends on the log and on what the stages read alone, so an
undone line leaves nothing behind; of two people who speak of one field, the later is followed and both are shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product, takewhile

from onrecord.corpus.anchors import attribution_at
from onrecord.corpus.corrections import Reading, corrected, reading_of
from onrecord.corpus.verdicts import CORRECTED, told
from onrecord.types import Dossier, Judged, Logged, State, Tie, TieKind

_OF_PARTIES = frozenset({"merge", "part"})
TYING = _OF_PARTIES | {"move"}
"""Judgements that become ties. All others change the entry that they are of."""


@dataclass(frozen=True, slots=True)
class Effective:
    """A line that stands, in the order in which it came to stand, and the person whose word it is.

    A suggestion stands from its adoption on, by the word of whoever adopted it.
    """

    line: Logged
    by: str
    since: int


# --- The log ----------------------------------------------------------------------------------------------------


def void(log: Sequence[Logged]) -> frozenset[int]:
    """The lines that are undone: by a line that is not undone itself."""
    undone: set[int] = set()
    for line in sorted(log, key=lambda x: -x.number):
        if line.kind == "undo" and line.refers is not None and line.number not in undone:
            undone.add(line.refers)
    return frozenset(undone)


def states(log: Sequence[Logged]) -> dict[int, State]:
    """Whether each line stands, by its number. It cannot tell which lines wait for what they speak of."""
    gone = void(log)
    answered = {x.refers: x.kind for x in log if x.kind in ("adopt", "decline") and x.number not in gone}
    return {line.number: _state(line, gone, answered) for line in log}


def _state(line: Logged, gone: frozenset[int], answered: Mapping[int | None, str]) -> State:
    if line.number in gone:
        return "undone"
    if not line.suggested:
        return "standing"
    answer = answered.get(line.number)
    return "standing" if answer == "adopt" else "declined" if answer == "decline" else "suggested"


def effective(log: Sequence[Logged]) -> tuple[Effective, ...]:
    """The judgements that stand, in the order in which they came to stand."""
    now = states(log)
    adopted = {x.refers: x for x in log if x.kind == "adopt" and now[x.number] == "standing"}
    found = [
        Effective(line, adopted[line.number].by, adopted[line.number].number)
        if line.suggested
        else Effective(line, line.by, line.number)
        for line in log
        if line.ruling is not None and now[line.number] == "standing"
    ]
    return tuple(sorted(found, key=lambda e: e.since))


# --- A document -------------------------------------------------------------------------------------------------


def amended(dossier: Dossier, lines: Iterable[Effective]) -> Dossier:
    """A document as people judge it: corrections in place, each attribution with what was said of it.

    Judgements whose attribution or hop is not there wait: they leave no trace.
    """
    if dossier.attributions is None or None in (dossier.chains, dossier.stands, dossier.dates):
        return dossier
    as_read, judged = dossier.attributions, dict[str, Judged]()
    for one in lines:
        ruling = one.line.ruling
        if ruling is None or ruling.kind in TYING or ruling.subject[0].document != dossier.document.id:
            continue
        id = attribution_at(ruling.subject[0], as_read)
        reading = reading_of(dossier, id) if id else None
        now = _applied(reading, one, dossier) if reading else None
        if now is not None and id is not None:
            dossier = _with(dossier, now)
            judged[id] = _judged(judged.get(id, Judged(id)), one)
    return replace(dossier, judged=tuple(judged.values())) if judged else dossier


def _applied(reading: Reading, one: Effective, dossier: Dossier) -> Reading | None:
    """The reading after a judgement; `None` where it cannot be carried out."""
    assert one.line.ruling is not None
    if one.line.ruling.kind == "correct":
        now = corrected(reading, one.line.ruling, one.line.number, dossier)
        if now is None:
            return None
        reading = now
    why = _why(reading.attribution.why, one)
    return replace(reading, attribution=replace(reading.attribution, why=why))


def _why(before: tuple[str, ...], one: Effective) -> tuple[str, ...]:
    """The reasons of an attribution with a person's before them, the latest first, corrections before all others."""
    at = 0 if one.line.kind == "correct" else sum(1 for _ in takewhile(lambda w: w.startswith(CORRECTED), before))
    return (*before[:at], told(one), *before[at:])


def _with(dossier: Dossier, reading: Reading) -> Dossier:
    id = reading.attribution.id
    return replace(
        dossier,
        attributions=tuple(reading.attribution if a.id == id else a for a in dossier.attributions or ()),
        chains=tuple(reading.chain if c.attribution == id else c for c in dossier.chains or ()),
        stands=tuple(reading.stand if s.attribution == id else s for s in dossier.stands or ()),
        dates=tuple(reading.said if d.attribution == id else d for d in dossier.dates or ()),
        actors=reading.actors,
    )


def _judged(before: Judged, one: Effective) -> Judged:
    ruling = one.line.ruling
    assert ruling is not None
    now = replace(before, says=(*before.says, told(one)), numbers=(*before.numbers, one.line.number))
    if ruling.kind in ("accept", "reject"):
        return replace(now, accepted=ruling.kind == "accept", rejected=ruling.kind == "reject")
    if ruling.kind == "correct" and ruling.correction is not None:
        return replace(now, corrected=tuple(dict.fromkeys((*now.corrected, ruling.correction.field))))
    if ruling.kind == "background":
        return replace(now, background=ruling.value or "none")  # type: ignore[arg-type]
    return replace(now, grade=ruling.value or now.grade)


# --- Ties -------------------------------------------------------------------------------------------------------


def ties(one: Effective, now: Mapping[str, str]) -> tuple[Tie, ...]:
    """The ties that a judgement comes to; `now` leads from the id that a thing had to the id that it has.

    Whoever is not found is left out; nothing is tied while one side of the judgement is missing.
    """
    ruling = one.line.ruling
    assert ruling is not None
    subject, other, leaves = (
        tuple(dict.fromkeys(now[a.id] for a in side if a.id in now))
        for side in (ruling.subject, ruling.other, ruling.leaves)
    )
    if ruling.kind == "move":
        if not subject or (ruling.other and not other):
            return ()
        joined = _made(one, "same_claim", [(subject[0], other[0])] if other else [], True)
        return (*_made(one, "same_claim", product(subject, leaves), False), *joined)
    if not subject or not other:
        return ()
    if ruling.kind == "merge":
        first = subject[0]
        return _made(one, "same_actor", ((first, id) for id in (*subject[1:], *other)), True)
    return _made(one, "same_actor", product(subject, other), False)


def _made(one: Effective, kind: TieKind, pairs: Iterable[tuple[str, str]], holds: bool) -> tuple[Tie, ...]:
    found = {(min(pair), max(pair)) for pair in pairs if pair[0] != pair[1]}
    return tuple(Tie(left, right, kind, 1.0, told(one), one.by, holds) for left, right in sorted(found))
