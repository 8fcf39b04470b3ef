"""Checks what a person says and binds it to words, before it goes into the log. It stores nothing.

What breaks a rule that nobody can set aside is refused with the reason (`Refused`): linking sources whose names are
withheld, grading as confirmed what fewer than two independent origins say. What makes no sense is a `UsageError`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import get_args

from onrecord.archive import Archive
from onrecord.corpus.anchors import actor_anchor, actor_at, attribution_anchor
from onrecord.corpus.correcting import bound_correction
from onrecord.corpus.entities import PUBLISHER
from onrecord.corpus.grades import CONFIRMED, can_be_confirmed, independent
from onrecord.corpus.masks import unmasked
from onrecord.corpus.rulings import Effective
from onrecord.errors import NotFound, Refused, UsageError
from onrecord.subjects import Party, attribution, members, party
from onrecord.types import ActorCard, Anchor, Background, Claim, Judgement, JudgementKind, Logged, Ruling

MANY = 400
"""Parties or attributions on one side of a judgement: more at once is taken for a mistake."""
_GRADE = re.compile(r"[A-F][1-6]")
_NEAREST = 8
"""Attributions of the claim something is moved to that are kept: one is enough, the others are for when it is gone."""


def bound(archive: Archive, judgement: Judgement) -> Ruling:
    """A judgement, checked against the ledger as it is now. Raises `Refused`, `UsageError` or `NotFound`."""
    if judgement.kind not in _BOUND:
        raise UsageError(f"{judgement.kind!r} is no judgement", remedy=f"Give one of {', '.join(_BOUND)}")
    return _BOUND[judgement.kind](archive, judgement)


def recheck(archive: Archive, line: Logged) -> None:
    """Check a suggestion against the ledger as it is now, before somebody adopts it."""
    ruling = line.ruling
    ids = archive.whereabouts([Effective(line, line.by, line.number)])[line.number]
    if ruling is None or not ids:
        raise NotFound("what it speaks of is not in the ledger as it is read now", remedy="Decline it, or let it wait")
    if ruling.kind == "merge":
        _masked(party(archive, ids[0]), party(archive, ids[-1]))
    elif ruling.kind == "grade" and ruling.value and ruling.value[1] == CONFIRMED:
        _confirmed(archive, ids[0])
    elif ruling.kind == "correct" and ruling.correction:
        _, dossier = attribution(archive, ids[0])
        actor = actor_at(ruling.other[0], dossier.actors or ()) if ruling.other else ruling.correction.value
        bound_correction(_anchor(archive, ids[0]), dossier, replace(ruling.correction, value=actor))


# --- Parties ----------------------------------------------------------------------------------------------------


def _merge(archive: Archive, judgement: Judgement) -> Ruling:
    one, other = _two(archive, judgement)
    if one.ids & other.ids:
        raise UsageError(
            f"{judgement.subject} and {judgement.other} share an actor",
            remedy="Give the ids of two actors; `onrecord ties` prints them",
        )
    _masked(one, other)
    return Ruling("merge", _anchors(one.actors), _anchors(other.actors))


def _masked(one: Party, other: Party) -> None:
    """Refuse to link a source whose name is withheld."""
    reason = unmasked((*one.whole, *other.whole))
    if reason:
        remedy = "Sources whose names are withheld are not linked across outlets, nor to anybody named"
        raise Refused(f"{reason}: they stay apart", remedy=remedy)


def _part(archive: Archive, judgement: Judgement) -> Ruling:
    one, other = _two(archive, judgement)
    if one.ids > other.ids:
        one, other = other, one
    rest = tuple(card for card in other.actors if card.id not in one.ids)
    if not rest or len(rest) < len(other.actors) - len(one.actors):
        raise UsageError(
            f"{one.id} and {other.id} are mixed", remedy="Give the ids of actors; `onrecord ties` has them"
        )
    if len(one.actors) * len(rest) > MANY:
        raise UsageError(f"{len(one.actors)} times {len(rest)} actors are too many pairs", remedy="Give actors")
    return Ruling("part", _anchors(one.actors), _anchors(rest))


def _two(archive: Archive, judgement: Judgement) -> tuple[Party, Party]:
    if not judgement.other:
        raise UsageError(f"to {judgement.kind} takes two parties", remedy="Give the ids of both")
    return party(archive, judgement.subject), party(archive, judgement.other)


def _anchors(cards: Sequence[ActorCard]) -> tuple[Anchor, ...]:
    """A publisher is bound to its name, an actor to its words in its document."""
    return tuple(
        actor_anchor(card.actor, None if card.id.startswith(PUBLISHER) else card.masthead.document)
        for card in cards[:MANY]
    )


# --- Attributions -----------------------------------------------------------------------------------------------


def _simple(archive: Archive, judgement: Judgement) -> Ruling:
    return Ruling(judgement.kind, (_anchor(archive, judgement.subject),))


def _anchor(archive: Archive, wanted: str) -> Anchor:
    """An attribution as the stages read it, so that it is found again whatever people have corrected in it."""
    id, dossier = attribution(archive, wanted)
    document = dossier.document
    read = next(a for a in archive.as_read(document.id).attributions or () if a.id == id)
    return attribution_anchor(read, document.id, document.text)


def _correct(archive: Archive, judgement: Judgement) -> Ruling:
    if judgement.correction is None:
        raise UsageError("a correction says what is right", remedy="Give the field and its value")
    id, dossier = attribution(archive, judgement.subject)
    return bound_correction(_anchor(archive, id), dossier, judgement.correction)


def _background(archive: Archive, judgement: Judgement) -> Ruling:
    allowed = get_args(Background)
    if judgement.value not in allowed:
        raise UsageError(f"{judgement.value!r} is no background status", remedy=f"Give one of {', '.join(allowed)}")
    return Ruling("background", (_anchor(archive, judgement.subject),), value=judgement.value)


def _grade(archive: Archive, judgement: Judgement) -> Ruling:
    grade = (judgement.value or "").strip().upper()
    if not _GRADE.fullmatch(grade):
        raise UsageError(
            f"{judgement.value!r} is no Admiralty grade",
            remedy="Give A to F for the source and 1 to 6 for what it says: B2",
        )
    anchor = _anchor(archive, judgement.subject)
    if grade[1] == CONFIRMED:
        _confirmed(archive, anchor.id)
    return Ruling("grade", (anchor,), value=grade)


def _confirmed(archive: Archive, id: str) -> None:
    """Refuse "1" while what the attribution says has fewer than two independent origins."""
    _, dossier = attribution(archive, id)
    entry = next(e for e in dossier.entries() if e.id == id)
    home = archive.claim_with(id)
    if can_be_confirmed(entry, home):
        return
    count = independent(entry, home)
    known = "independence is not established" if count is None else f"independent origins that say so: {count}"
    remedy = "Give 2 to 6, or judge again when a second origin is in the ledger"
    raise Refused(f"1 means confirmed by other sources; {known}", remedy=remedy)


def _move(archive: Archive, judgement: Judgement) -> Ruling:
    id = attribution(archive, judgement.subject)[0]
    home = archive.claim_with(id)
    if home is None:
        raise UsageError(f"{id} is in no claim", remedy="What says nothing, or is rejected, has none")
    if judgement.other is None:
        if len(home.attributions) == 1:
            raise UsageError(f"{id} is a claim of its own already", remedy="There is nothing to do")
        return _moved(archive, id, (), home)
    if judgement.other.startswith("a-"):
        target: tuple[str, ...] = (attribution(archive, judgement.other)[0],)
    else:
        target = tuple(sorted(members(archive.claim(judgement.other))))
    if target == (id,):
        raise UsageError(f"{id} cannot be moved to itself", remedy="Give another attribution or claim")
    same = not members(home).isdisjoint(target)
    if same and not judgement.other.startswith("a-"):
        raise UsageError(f"{id} is in that claim already", remedy="There is nothing to do")
    return _moved(archive, id, target, None if same else home)


def _moved(archive: Archive, id: str, target: tuple[str, ...], home: Claim | None) -> Ruling:
    stays = members(home) - {id} if home else frozenset[str]()
    near = _by_likeness(archive, id, (*target, *stays))
    return Ruling(
        "move",
        (_anchor(archive, id),),
        tuple(_anchor(archive, other) for other in near if other in target)[:_NEAREST],
        tuple(_anchor(archive, other) for other in near if other in stays)[:MANY],
    )


def _by_likeness(archive: Archive, id: str, others: Iterable[str]) -> list[str]:
    """Attributions in the order of how strongly they are tied to one."""
    score = {end: tie.score for tie in archive.ties_of([id]) for end in (tie.left, tie.right)}
    return sorted(others, key=lambda other: (-score.get(other, 0.0), other))


_BOUND: dict[JudgementKind, Callable[[Archive, Judgement], Ruling]] = {
    "accept": _simple,
    "reject": _simple,
    "correct": _correct,
    "merge": _merge,
    "part": _part,
    "move": _move,
    "background": _background,
    "grade": _grade,
}
