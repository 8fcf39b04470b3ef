"""Joins actors under the names they share, step by step in a fixed order. It finds no names and makes no entities.

A step brings together the actors that meet under one name; it joins their groups unless something speaks against it.
What a step does depends on the groups of its members alone. So a part of a ledger can be joined by itself: steps
without a changed member do what they did before (`Joined.did`), all others are taken again.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from onrecord.corpus.agreeing import ALWAYS, FULL, Group, Marks, agreeing, marks_of
from onrecord.corpus.groups import PROGRAM, Groups
from onrecord.corpus.hubs import ALIAS, NEVER, spelt
from onrecord.corpus.masks import unmasked
from onrecord.corpus.names import alike, descriptions, person, rare
from onrecord.types import ActorCard, Tie

_ONE_PAGE = ("noun:", "document:")
"""Hubs that leave out a page which has two parties there: the page tells them apart."""
_NEAR = 48
"""Names in the alphabet after a name with which it is compared letter by letter."""
_AT_FULL_NAMES, _AT_OTHER_NAMES, _AT_COPIES, _AT_SPELLINGS, _AT_LESS = range(5)
"""Phases: full names first; what only may be a name comes last."""

StepKey = tuple[int, float, str, str]
"""Phase, minus the score, the name, and for pairs which pair: steps are taken in this order."""
Did = tuple[str, ...]
"""The groups that a step has joined, by their first members."""


@dataclass(frozen=True, slots=True)
class Step:
    """Actors that meet under one name."""

    key: StepKey
    members: tuple[str, ...]

    @property
    def hub(self) -> str:
        return self.key[2]


@dataclass(frozen=True, slots=True)
class Joined:
    """The groups, and for each step that joined any, which."""

    groups: tuple[tuple[str, ...], ...]
    did: Mapping[StepKey, Did]


def joined_actors(
    cards: Mapping[str, ActorCard], ties: Sequence[Tie], steps: Iterable[Step], before: Mapping[StepKey, Did]
) -> Joined:
    """Take the steps, and do again what is known from before; people's ties among `ties` come first."""
    groups = Groups(cards)
    _apply_people(groups, cards, ties)
    parties = _Parties(groups, cards)
    todo: dict[StepKey, Step | Did] = {**before, **{step.key: step for step in steps}}
    did: dict[StepKey, Did] = {}
    for key in sorted(todo):
        step = todo[key]
        found = parties.gather(step) if isinstance(step, Step) else parties.repeat(step)
        if found:
            did[key] = found
    return Joined(groups.all(), did)


def _apply_people(groups: Groups, cards: Mapping[str, ActorCard], ties: Sequence[Tie]) -> None:
    by_people = [t for t in ties if t.left in cards and t.right in cards and (t.by != PROGRAM or not t.holds)]
    for tie in sorted(by_people, key=lambda t: (t.by == PROGRAM, t.holds, -t.score, t.left, t.right)):
        if not tie.holds:
            groups.part(tie.left, tie.right)
        elif not _unmasks(groups, cards, tie):
            groups.join(tie.left, tie.right)


def _unmasks(groups: Groups, cards: Mapping[str, ActorCard], tie: Tie) -> bool:
    """Whether a tie would link a source whose name is withheld: nobody can, whatever people say of others."""
    return unmasked(cards[i] for end in (tie.left, tie.right) for i in groups.inside[groups.find(end)]) is not None


# --- Steps ------------------------------------------------------------------------------------------------------


def steps_of(cards: Mapping[str, ActorCard], ties: Sequence[Tie]) -> Iterator[Step]:
    """The steps for ties (live, one a pair, in order) between actors and names, and between actors of copied pages."""
    at_hub: dict[tuple[float, str], list[str]] = {}
    for tie in ties:
        ends = [end for end in (tie.left, tie.right) if end in cards]
        if len(ends) == 2:
            if tie.holds and tie.by == PROGRAM:
                yield Step((_AT_COPIES, 0.0, "copy:", f"{tie.left} {tie.right}"), (tie.left, tie.right))
        elif ends and tie.holds:
            hub = tie.right if ends[0] == tie.left else tie.left
            at_hub.setdefault((-tie.score, hub), []).append(ends[0])
    yield from _at_hubs(at_hub)


def _at_hubs(at_hub: Mapping[tuple[float, str], list[str]]) -> Iterator[Step]:
    main: dict[str, str] = {}
    for (score, hub), members in sorted(at_hub.items()):
        if hub.startswith("name:"):
            first = main.setdefault(hub, members[0])
            if score == -ALIAS:
                for member in sorted(members):
                    if member != first:
                        yield Step((_AT_OTHER_NAMES, 0.0, f"alias:{hub}", member), (first, member))
                continue
        if len(members) > 1:
            if hub.startswith(FULL):
                yield Step((_AT_FULL_NAMES, score, hub, ""), tuple(members))
            yield Step((_AT_LESS, score, hub, ""), tuple(members))


def spelling(card: ActorCard) -> str | None:
    """Where a person is found whose seldom name may be spelt in two ways; nowhere without a first name."""
    if card.actor.kind != "person" or card.actor.naming in NEVER:
        return None
    who = person(card.actor)
    return f"{who.first[0]}{spelt(who.last)}" if who.first and who.last and rare(who.last) else None


def spelling_steps(cards: Iterable[ActorCard]) -> Iterator[Step]:
    """People whose seldom surnames, and first names, are spelt nearly alike: one actor for each name."""
    names: dict[str, dict[tuple[str, str], str]] = {}
    for card in sorted(cards, key=lambda c: c.id):
        place = spelling(card)
        if place is not None:
            who = person(card.actor)
            names.setdefault(place, {}).setdefault((who.last, who.first), card.id)
    for place, bearers in names.items():
        ordered = sorted(bearers)
        for number, one in enumerate(ordered):
            for other in islice(ordered, number + 1, number + _NEAR):
                if alike(one[0], other[0]) and alike(one[1], other[1]):
                    pair = (bearers[one], bearers[other])
                    yield Step((_AT_SPELLINGS, 0.0, "spelt:", " ".join((place, *one, *other))), pair)


def leads_to(key: StepKey, hubs: Container[str], places: Container[str], actors: Container[str]) -> bool:
    """Whether a step is at one of these names or places of spelling, or joins one of these actors to a copied one."""
    phase, _, hub, pair = key
    if phase == _AT_COPIES:
        return any(actor in actors for actor in pair.split(" "))
    if phase == _AT_SPELLINGS:
        return pair.split(" ")[0] in places
    return hub.removeprefix("alias:") in hubs


# --- What speaks against joining --------------------------------------------------------------------------------


class _Parties:
    """Groups under way, with what tells each from others: first names, titles of men and women, names of bodies."""

    def __init__(self, groups: Groups, cards: Mapping[str, ActorCard]) -> None:
        self.groups = groups
        self.cards = cards
        self.marks: dict[str, Marks] = {}

    def gather(self, step: Step) -> Did:
        """Join the actors of a step unless something speaks against it; gives the groups that were joined."""
        members: Sequence[str] = step.members
        if step.hub.startswith(_ONE_PAGE):
            members = self._of_one_matter(step.hub, members)
        tops = sorted({self.groups.find(member) for member in members})
        if len(tops) < 2:
            return ()
        if step.hub.startswith(ALWAYS):
            return self._join(tops)
        suffixed = self._told_apart(members) if step.hub.startswith("person:") else frozenset()
        met = [Group(top, len(self.groups.inside[top]), self._marks(top)) for top in tops if top not in suffixed]
        kept = agreeing(step.hub, met)
        return self._join(kept) if len(kept) > 1 else ()

    def repeat(self, tops: Did) -> Did:
        """Join the groups that were joined before, where their first members are still there."""
        still = [top for top in tops if top in self.cards]
        return self._join(still) if len(still) > 1 else ()

    def _join(self, tops: Sequence[str]) -> Did:
        marks = Marks()
        for top in dict.fromkeys(map(self.groups.find, tops)):
            self._add(marks, top)
        for top in tops[1:]:
            self.groups.join(tops[0], top)
        stays = self.groups.find(tops[0])
        joined = tuple(top for top in tops if self.groups.find(top) == stays)
        self.marks.pop(stays, None)
        if len(joined) == len(tops):
            self.marks[stays] = marks
        return joined if len(joined) > 1 else ()

    def _marks(self, top: str) -> Marks:
        if top not in self.marks:
            self.marks[top] = Marks()
            self._add(self.marks[top], top)
        return self.marks[top]

    def _add(self, marks: Marks, top: str) -> None:
        """Count the marks of a group in. Most groups have one actor, for whom a count of their own is not worth it."""
        known = self.marks.get(top)
        if known:
            marks.update(known)
            return
        for member in self.groups.inside[top]:
            for mark in marks_of(self.cards[member]):
                marks[mark] += 1

    def _told_apart(self, members: Sequence[str]) -> frozenset[str]:
        """The groups of those called "Jr" or the like, where a page has one without it beside them: father and son."""
        suffixes: dict[str, set[str]] = {}
        found = {member: person(self.cards[member].actor).suffix for member in members}
        if not any(found.values()):
            return frozenset()
        for member, suffix in found.items():
            suffixes.setdefault(self.cards[member].masthead.document, set()).add(suffix)
        if all(len(on_page) < 2 for on_page in suffixes.values()):
            return frozenset()
        return frozenset(self.groups.find(member) for member, suffix in found.items() if suffix)

    def _of_one_matter(self, hub: str, members: Sequence[str]) -> Sequence[str]:
        """Those whose page has no second party at the hub; for a noun, only if some page uses it alone."""
        on_page: dict[str, set[str]] = {}
        for member in members:
            on_page.setdefault(self.cards[member].masthead.document, set()).add(self.groups.find(member))
        kept = [m for m in members if len(on_page[self.cards[m].masthead.document]) == 1]
        noun = hub.rpartition("+")[2]
        alone = not hub.startswith("noun:") or any(noun in descriptions(self.cards[m].actor) for m in kept)
        return kept if alone else ()
