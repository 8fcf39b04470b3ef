"""Joins actors under the names they share, step by step in a fixed order. It finds no names and makes no entities.

A step brings together the actors that meet under one name; it joins their groups unless something speaks against it.
What a step does depends on the groups of its members alone. So a part of a ledger can be joined by itself: steps
without a changed member do what they did before (`Joined.did`), all others are taken again. Of a party of thousands
of pages (a landmark) not even those: one actor more changes nothing but its size while its marks say the same, and
size matters at few names (`Joined.met`).
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from onrecord.corpus.agreeing import ALWAYS, FULL, LANDMARK, WEIGHING, Group, Mark, Marks, agreeing, marks_of
from onrecord.corpus.groups import PROGRAM, Groups
from onrecord.corpus.hubs import ALIAS, NEVER, spelt
from onrecord.corpus.masks import unmasked
from onrecord.corpus.names import alike, descriptions, person, rare
from onrecord.types import Actor, ActorCard, Tie

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
class Met:
    """A step of which it is known which groups meet, by their first members."""

    key: StepKey
    tops: tuple[str, ...]


class Bearer(NamedTuple):
    """What steps look at of an actor: its page, what may tell it from others, and how the page speaks of it."""

    document: str
    marks: tuple[Mark, ...]
    suffix: str
    nouns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Joined:
    """The groups, and for each step that joined any, which.

    `met` are the groups that met where their sizes matter. `otherwise` are first members of groups that took in an
    actor that came and are not what they were for the steps that follow.
    """

    groups: tuple[tuple[str, ...], ...]
    did: Mapping[StepKey, Did]
    met: Mapping[StepKey, tuple[str, ...]]
    otherwise: frozenset[str]


def bearer(document: str, actor: Actor) -> Bearer:
    """An actor as steps look at it."""
    suffix = person(actor).suffix if actor.kind == "person" else ""
    return Bearer(document, tuple(marks_of(actor)), suffix, tuple(sorted(descriptions(actor))))


def joined_actors(
    bearers: Mapping[str, Bearer],
    people: People,
    steps: Iterable[Step | Met],
    before: Mapping[StepKey, Did],
    came: Container[str] = frozenset(),
) -> Joined:
    """Take the steps, and do again what is known from before; what people said comes first.

    `came` are the actors whose groups may be others than before; those of all others are watched (`otherwise`).
    """
    groups = Groups(bearers)
    _apply_people(groups, bearers, people)
    parties = _Parties(groups, bearers, came)
    todo: dict[StepKey, Step | Met | Did] = {**before, **{step.key: step for step in steps}}
    did: dict[StepKey, Did] = {}
    for key in sorted(todo):
        step = todo[key]
        found = parties.repeat(step) if isinstance(step, tuple) else parties.take(step)
        if found:
            did[key] = found
    return Joined(groups.all(), did, parties.met, frozenset(parties.otherwise))


@dataclass(frozen=True, slots=True)
class People:
    """What people said of actors: the ties, and the cards of whom they speak. Other ties and cards do no harm."""

    ties: Sequence[Tie]
    cards: Mapping[str, ActorCard]


def _apply_people(groups: Groups, known: Container[str], people: People) -> None:
    by_people = [t for t in people.ties if t.left in known and t.right in known and (t.by != PROGRAM or not t.holds)]
    for tie in sorted(by_people, key=lambda t: (t.by == PROGRAM, t.holds, -t.score, t.left, t.right)):
        if not tie.holds:
            groups.part(tie.left, tie.right)
        elif not _unmasks(groups, people.cards, tie):
            groups.join(tie.left, tie.right)


def _unmasks(groups: Groups, cards: Mapping[str, ActorCard], tie: Tie) -> bool:
    """Whether a tie would link a source whose name is withheld: nobody can, whatever people say of others."""
    return unmasked(cards[i] for end in (tie.left, tie.right) for i in groups.inside[groups.find(end)]) is not None


# --- Steps ------------------------------------------------------------------------------------------------------


def steps_of(actors: Container[str], ties: Sequence[Tie]) -> Iterator[Step]:
    """The steps for ties (live, one a pair, in order) between actors and names, and between actors of copied pages."""
    at_hub: dict[tuple[float, str], list[str]] = {}
    for tie in ties:
        ends = [end for end in (tie.left, tie.right) if end in actors]
        if len(ends) == 2:
            if tie.holds and tie.by == PROGRAM:
                yield Step((_AT_COPIES, 0.0, "copy:", f"{tie.left} {tie.right}"), (tie.left, tie.right))
        elif ends and tie.holds:
            hub = tie.right if ends[0] == tie.left else tie.left
            at_hub.setdefault((-tie.score, hub), []).append(ends[0])
    yield from steps_at(at_hub)


def steps_at(at_hub: Mapping[tuple[float, str], Sequence[str]]) -> Iterator[Step]:
    """The steps at names: for minus a score and a name, the actors that have it, in the order of their ids."""
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


def spelling(actor: Actor) -> str | None:
    """Where a person is found whose seldom name may be spelt in two ways; nowhere without a first name."""
    if actor.kind != "person" or actor.naming in NEVER:
        return None
    who = person(actor)
    return f"{who.first[0]}{spelt(who.last)}" if who.first and who.last and rare(who.last) else None


def spelling_steps(actors: Iterable[Actor]) -> Iterator[Step]:
    """People whose seldom surnames, and first names, are spelt nearly alike: one actor for each name."""
    names: dict[str, dict[tuple[str, str], str]] = {}
    for actor in sorted(actors, key=lambda a: a.id):
        place = spelling(actor)
        if place is not None:
            who = person(actor)
            names.setdefault(place, {}).setdefault((who.last, who.first), actor.id)
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
    """Groups under way, with what tells each from others: first names, titles of men and women, names of bodies.

    `beside` is what was in a group before those who came; `met` and `otherwise` are as in `Joined`.
    """

    def __init__(self, groups: Groups, bearers: Mapping[str, Bearer], came: Container[str]) -> None:
        self.groups = groups
        self.bearers = bearers
        self.came = came
        self.marks: dict[str, Marks] = {}
        self.beside: dict[str, Group] = {}
        self.met: dict[StepKey, tuple[str, ...]] = {}
        self.otherwise: set[str] = set()

    def take(self, step: Step | Met) -> Did:
        """Join the actors of a step unless something speaks against it; gives the groups that were joined."""
        tops = self._meeting(step) if isinstance(step, Step) else sorted(set(map(self.groups.find, step.tops)))
        hub = step.key[2]
        if len(tops) < 2:
            return ()
        if hub.startswith(ALWAYS):
            return self._join(tops)
        if hub.startswith(WEIGHING):
            self.met[step.key] = tuple(tops)
        kept = agreeing(hub, [Group(top, len(self.groups.inside[top]), self._marks(top)) for top in tops])
        return self._join(kept) if len(kept) > 1 else ()

    def _meeting(self, step: Step) -> list[str]:
        """The groups that meet, without those whom a page tells apart from the others."""
        members: Sequence[str] = step.members
        if step.hub.startswith(_ONE_PAGE):
            members = self._of_one_matter(step.hub, members)
        suffixed = self._told_apart(members) if step.hub.startswith("person:") else frozenset()
        return sorted({self.groups.find(member) for member in members} - suffixed)

    def repeat(self, tops: Did) -> Did:
        """Join the groups that were joined before, where their first members are still there."""
        still = [top for top in tops if top in self.bearers]
        return self._join(still) if len(still) > 1 else ()

    def _join(self, tops: Sequence[str]) -> Did:
        own = list(dict.fromkeys(map(self.groups.find, tops)))
        if len(own) < 2:
            return tuple(tops)
        beside = self._beside(own)
        marks = Marks()
        for top in own:
            self._add(marks, top)
        stays = self.groups.join_all(own)
        joined = tuple(top for top in tops if self.groups.find(top) == stays)
        self.marks.pop(stays, None)
        if len(joined) == len(tops):
            self.marks[stays] = marks
        if beside is not None:
            self._watch(stays, beside, whole=len(joined) == len(tops))
        return joined if len(joined) > 1 else ()

    def _beside(self, tops: Sequence[str]) -> Group | None:
        """What was there before, if some of these groups came and some did not."""
        old = [top for top in tops if top in self.beside or top not in self.came]
        if not old or (len(old) == len(tops) and not any(top in self.beside for top in tops)):
            return None
        size, marks = 0, Marks()
        for top in old:
            known = self.beside.get(top)
            size += known.size if known else len(self.groups.inside[top])
            if known:
                marks.update(known.marks)
            else:
                self._add(marks, top)
        return Group(min(self.beside[top].top if top in self.beside else top for top in old), size, marks)

    def _watch(self, stays: str, beside: Group, *, whole: bool) -> None:
        """Note a group that is another for the steps that follow than it would be without those who came."""
        self.beside[stays] = beside
        same = whole and stays == beside.top and beside.size >= LANDMARK
        if not same or not self.marks[stays].says_as(beside.marks):
            self.otherwise.add(beside.top)

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
            for mark in self.bearers[member].marks:
                marks[mark] += 1

    def _told_apart(self, members: Sequence[str]) -> frozenset[str]:
        """The groups of those called "Jr" or the like, where a page has one without it beside them: father and son."""
        suffixes: dict[str, set[str]] = {}
        found = {member: self.bearers[member].suffix for member in members}
        if not any(found.values()):
            return frozenset()
        for member, suffix in found.items():
            suffixes.setdefault(self.bearers[member].document, set()).add(suffix)
        if all(len(on_page) < 2 for on_page in suffixes.values()):
            return frozenset()
        return frozenset(self.groups.find(member) for member, suffix in found.items() if suffix)

    def _of_one_matter(self, hub: str, members: Sequence[str]) -> Sequence[str]:
        """Those whose page has no second party at the hub; for a noun, only if some page uses it alone."""
        on_page: dict[str, set[str]] = {}
        for member in members:
            on_page.setdefault(self.bearers[member].document, set()).add(self.groups.find(member))
        kept = [m for m in members if len(on_page[self.bearers[m].document]) == 1]
        noun = hub.rpartition("+")[2]
        alone = not hub.startswith("noun:") or any(noun in self.bearers[m].nouns for m in kept)
        return kept if alone else ()
