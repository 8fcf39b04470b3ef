"""What most needs a person: open suggestions, doubtful members of contested claims, weak findings, weak ties.

It asks and shows the evidence; it judges nothing. An answer is a judgement like any other, so that the next queue
leaves the question out, and whoever stops can go on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, zip_longest
from typing import Literal

from onrecord import judging
from onrecord.archive import Archive
from onrecord.candidates import weakest
from onrecord.corpus.entities import PUBLISHER
from onrecord.corpus.glance import counts
from onrecord.corpus.groups import PROGRAM, Groups
from onrecord.corpus.masks import unmasked
from onrecord.corpus.verdicts import short
from onrecord.errors import UsageError
from onrecord.export.exhibits import Exhibit, actor_exhibit, attribution_exhibit
from onrecord.types import Claim, Entry, Judgement, Recorded, Tie
from onrecord.types.edition import ClaimQuery

QuestionKind = Literal["suggestion", "claim", "attribution", "parties"]
SURE = 0.75
"""Findings and ties that score more are not asked about."""
CLAIMS = 200
"""Contested claims that are looked through, those of most documents first."""
TIES = 2000
"""Ties of actors that are looked through, the weakest first."""


@dataclass(frozen=True, slots=True)
class Question:
    """Something to say yes or no to, why it is asked, and what either answer would be."""

    id: str
    kind: QuestionKind
    asks: str
    score: float
    why: tuple[str, ...]
    subjects: tuple[str, ...]
    yes: Judgement | None = None
    no: Judgement | None = None
    suggestion: int | None = None


def queue(archive: Archive, limit: int = 50) -> list[Question]:
    """The questions that are open: suggestions first, then of each other kind in turn the weakest."""
    asked = judging.log(archive)
    found = list(_suggestions(asked))
    moved = frozenset(id for r in asked if r.state == "standing" and r.kind == "move" for id in r.subjects)
    turns = zip_longest(_claims(archive, moved), _attributions(archive, limit), _parties(archive))
    found += [question for question in chain.from_iterable(turns) if question is not None]
    return found[:limit]


def answer(archive: Archive, question: Question, yes: bool, *, by: str, note: str = "") -> Recorded:
    """Write the answer into the log."""
    if question.suggestion is not None:
        say = judging.adopt if yes else judging.decline
        return say(archive, question.suggestion, by=by, note=note)
    judgement = question.yes if yes else question.no
    if judgement is None:
        raise UsageError("this question has no such answer", remedy="Answer otherwise, or leave it")
    return judging.apply(archive, replace(judgement, by=by, note=note))


def _suggestions(log: Iterable[Recorded]) -> Iterator[Question]:
    for recorded in sorted(log, key=lambda r: r.number):
        if recorded.state == "suggested":
            why = (f"{recorded.by} suggested it on {recorded.made:%Y-%m-%d}" + _noted(recorded.note),)
            asks = f"Do you agree that {recorded.says}?"
            subjects = recorded.subjects
            yield Question(f"s-{recorded.number}", "suggestion", asks, 0.0, why, subjects, suggestion=recorded.number)


def _noted(note: str) -> str:
    return f": {note}" if note else "."


# --- Contested claims -------------------------------------------------------------------------------------------


def _claims(archive: Archive, moved: frozenset[str]) -> list[Question]:
    """For each contested claim its least certain member that nobody has judged, the least certain of all first."""
    rows = archive.claims(ClaimQuery(contested=True, limit=CLAIMS)).rows
    contested = [claim for row in rows if _contested(claim := archive.claim(row.id))]
    home = {stance.attribution: claim.id for claim in contested for stance in claim.attributions}
    best: dict[str, Tie] = {}
    for tie in archive.ties_of(home):
        if (
            tie.kind == "same_claim"
            and tie.holds
            and home.get(tie.left) is not None
            and home.get(tie.left) == home.get(tie.right)
        ):
            for end in (tie.left, tie.right):
                if end not in best or tie.score > best[end].score:
                    best[end] = tie
    doubtful = [(best[id].score, id) for id in best if best[id].by == PROGRAM and id not in moved]
    weakest: dict[str, tuple[float, str]] = {}
    for score, id in sorted(doubtful):
        if score < SURE:
            weakest.setdefault(home[id], (score, id))
    return [_of_claim(archive, id, best[id]) for _, id in sorted(weakest.values())]


def _contested(claim: Claim) -> bool:
    return all(side in claim.sides and claim.sides[side].outcome != "none" for side in ("affirms", "denies"))


def _of_claim(archive: Archive, id: str, tie: Tie) -> Question:
    other = tie.left if tie.right == id else tie.right
    asks = f"Is “{_words(archive, id)}” about the same as “{_words(archive, other)}”?"
    together = Judgement("move", id, "", other=other)
    return Question(
        f"c-{id}", "claim", asks, tie.score, (tie.why,), (id, other), together, replace(together, other=None)
    )


def _words(archive: Archive, id: str) -> str:
    found = archive.find_entry(id)
    return short(found[1].words) if found else id


# --- Attributions -----------------------------------------------------------------------------------------------


def _attributions(archive: Archive, limit: int) -> list[Question]:
    """The attributions that count and that the program is least sure of."""
    return [_of_attribution(entry) for entry in archive.weakest_entries(SURE, 2 * limit) if counts(entry)][:limit]


def _of_attribution(entry: Entry) -> Question:
    hop = next((h for h in reversed(entry.chain.hops) if h.role in ("source", "principal", "holder")), None)
    who = short(hop.name) if hop and hop.name else "the page itself"
    asks = f"Does the page say that {who} {_STANCES[entry.stand.polarity]} “{short(entry.words)}”?"
    right, wrong = Judgement("accept", entry.id, ""), Judgement("reject", entry.id, "")
    why = entry.attribution.why
    return Question(f"a-{entry.id}", "attribution", asks, entry.attribution.score, why, (entry.id,), right, wrong)


_STANCES = {
    "affirms": "says",
    "denies": "denies",
    "doubts": "doubts",
    "questions": "asks",
    "supports": "is in favour of",
    "opposes": "is against",
    "conditional": "says on a condition",
    "mixed": "partly says",
    "not_ruled_out": "does not rule out",
    "reports": "speaks of",
}


# --- Parties ----------------------------------------------------------------------------------------------------


def _parties(archive: Archive) -> list[Question]:
    """Pairs that may be one and that nobody has judged; those that nobody may link are left out."""
    found = weakest(archive, SURE, TIES)
    judged = _judged(archive, {id for c in found for id in (c.left, c.right)})
    found = [c for c in found if not judged(c.left, c.right)]
    cards = archive.actor_cards(id for c in found for id in (c.left, c.right))
    return [
        Question(
            id=f"p-{c.left}-{c.right}",
            kind="parties",
            asks=f"Are “{short(c.left_name)}” ({c.left_page}) and “{short(c.right_name)}” ({c.right_page}) one?",
            score=c.score,
            why=(c.why, "The ledger takes them for one." if c.together else "The ledger keeps them apart."),
            subjects=(c.left, c.right),
            yes=Judgement("merge", c.left, "", other=c.right),
            no=Judgement("part", c.left, "", other=c.right),
        )
        for c in found
        if unmasked(cards[id] for id in (c.left, c.right) if id in cards) is None
    ]


def _judged(archive: Archive, actors: set[str]) -> Callable[[str, str], bool]:
    """Whether people have said of two parties that they are one or are not, be it by way of a third."""
    said = [tie for tie in archive.ties_of(actors) if tie.kind == "same_actor" and tie.by != PROGRAM]
    groups = Groups(actors.union(*((tie.left, tie.right) for tie in said)))
    for tie in (tie for tie in said if tie.holds):
        groups.join(tie.left, tie.right)
    parted = {frozenset((groups.find(tie.left), groups.find(tie.right))) for tie in said if not tie.holds}

    def told(one: str, other: str) -> bool:
        pair = frozenset((groups.find(one), groups.find(other)))
        return len(pair) == 1 or pair in parted

    return told


# --- During a session -------------------------------------------------------------------------------------------


def exhibits(archive: Archive, question: Question) -> tuple[Exhibit, ...]:
    """The words that a question is about, where they stand; publishers, who stand nowhere, are left out."""
    found = (_exhibit(archive, id) for id in question.subjects)
    return tuple(exhibit for exhibit in found if exhibit is not None)


def _exhibit(archive: Archive, id: str) -> Exhibit | None:
    if id.startswith("a-"):
        held = archive.find_entry(id)
        return attribution_exhibit(archive.dossier(held[0]), held[1].id) if held else None
    card = archive.actor_cards([id]).get(id)
    if card is None or id.startswith(PUBLISHER):
        return None
    return actor_exhibit(archive.dossier(card.masthead.document), card.actor)


def still_open(archive: Archive, question: Question, answered: Sequence[Recorded]) -> bool:
    """Whether a question of a queue is worth asking after some of it has been answered."""
    told = {id for recorded in answered for id in recorded.subjects}
    if question.kind == "suggestion":
        return all(recorded.refers != question.suggestion for recorded in answered)
    if question.kind == "parties":
        return len(archive.actor_cards(question.subjects)) == len(question.subjects)
    found = [archive.find_entry(id) for id in question.subjects]
    return question.subjects[0] not in told and all(f is not None and not f[1].rejected for f in found)
