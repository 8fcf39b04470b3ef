"""Assembles a ledger from entries, actors, pages and ties. It finds no ties and stores nothing.

Invariant: the result depends on the sets of entries, actors, pages and ties alone. Leaving a document out is the same
as never having had it, and what a later version of a page replaces, or a person has rejected, counts nowhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from onrecord.corpus.answers import unanswered
from onrecord.corpus.claims import families, groups, weighed
from onrecord.corpus.groups import live
from onrecord.corpus.labels import label
from onrecord.corpus.origins import sides, traced
from onrecord.corpus.positions import on_record, positions
from onrecord.corpus.stances import bears_out, beside_denials
from onrecord.corpus.utterances import wordings
from onrecord.corpus.who import Who, who
from onrecord.types import ActorCard, Claim, Entry, EntryCard, Ledger, Masthead, Stance, Tie


def assemble(
    entries: Iterable[EntryCard], actors: Iterable[ActorCard], pages: Iterable[Masthead], ties: Sequence[Tie]
) -> Ledger:
    """The entities and claims of a ledger under its live ties."""
    people = who(actors, pages, ties)
    lines = {c.id: c.entry for c in entries if c.masthead.document in people.pages and is_said(c.entry)}
    claims = claims_of(lines, live(ties, "same_claim"), people, len(people.pages))
    return Ledger(
        tuple(sorted(people.entities.values(), key=lambda e: e.id)), tuple(sorted(claims, key=lambda c: c.id))
    )


@dataclass(frozen=True, slots=True)
class Grouped:
    """Entries that are one claim, in order; the family of the claim; and why they are one."""

    members: tuple[str, ...]
    family: str | None
    reason: str


def claims_of(lines: Mapping[str, Entry], ties: Iterable[Tie], people: Who, pages: int) -> list[Claim]:
    """The claims that some entries make, under live ties, one a pair, in a ledger of so many current pages.

    Entries that no tie leads to change nothing.
    """
    found = grouped(lines, ties, pages)
    return [claim_of([lines[i] for i in one.members], people, one.family, one.reason) for one in found]


def grouped(lines: Mapping[str, Entry], ties: Iterable[Tie], pages: int) -> list[Grouped]:
    """Which entries are one claim, under live ties, one a pair, in a ledger of so many current pages."""
    joining = weighed(lines, (tie for tie in ties if tie.left in lines and tie.right in lines), pages)
    found = groups(lines, joining)
    family = families(found, joining)
    reasons = _reasons(found, joining)
    return [Grouped(group, family.get(group[0]), reasons[group[0]]) for group in found]


def is_said(entry: Entry) -> bool:
    """Whether an entry can be in a claim: it has words, and nobody has rejected it."""
    return bool(entry.words.strip()) and not entry.rejected


def claim_of(entries: Sequence[Entry], people: Who, family: str | None, reason: str) -> Claim:
    """The claim that a group of entries makes."""
    ordered = sorted(entries, key=lambda e: e.id)
    taken = beside_denials(ordered, people)
    found = traced(bears_out(taken, people), people)
    return Claim(
        id="c-" + sha256(ordered[0].id.encode()).hexdigest()[:16],
        label=label(ordered),
        family=family,
        attributions=tuple(Stance(e.id, e.stand.polarity, on_record(e)) for e in taken),
        sides=sides(found, people),
        open=unanswered(taken, people, found["affirms"]),
        wordings=wordings(taken, people, found),
        positions=positions(ordered, people),
        why=(reason,),
    )


def _reasons(found: Sequence[Sequence[str]], ties: Iterable[Tie]) -> Mapping[str, str]:
    """For each group, by its first member, why its members are one claim: the count and the strongest tie."""
    home = {member: group[0] for group in found for member in group}
    best: dict[str, Tie] = {}
    for tie in ties:
        group = home[tie.left]
        if tie.holds and group == home[tie.right] and (group not in best or tie.score > best[group].score):
            best[group] = tie
    return {group[0]: _reason(len(group), best.get(group[0])) for group in found}


def _reason(size: int, tie: Tie | None) -> str:
    if tie is None:
        return "Nothing else in the ledger says or denies this."
    by = "" if tie.by == "program" else f" ({tie.by} tied them)"
    return f"{size} statements are joined by likeness{by}. The strongest tie: {tie.why}"
