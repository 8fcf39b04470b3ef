"""Which of the groups that meet under one name are one party. It joins nothing and looks at no page.

A full name joins all who bear it; what only may be a name of theirs joins where nothing speaks against it. In a large
archive something always does, be it one misread page: so a mark counts against a group only beside many of its kind,
and where one bearer of a name is heard of far more often than all others together, the bare name is that bearer's.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from onrecord.corpus.hubs import BODIES, fits, is_bare_word, several
from onrecord.corpus.names import Name, alike, full_names, initials, person, rare, wordings
from onrecord.types import Actor

FULL = ("person:", "name:", "together:")
"""Hubs of full names. All others are names that several parties may bear."""
ALWAYS = ("name:", "together:")
"""Hubs of names that join whoever bears them: nothing tells two bodies of one whole name apart."""
_WEAK = ("noun:", "short:", "outlet-short:", "document:", "alias:", "spelt:")
"""Hubs that say too little to make one of two parties that are each in many pages."""
_SHORT = ("short:", "outlet-short:")
WEIGHING = ("person:", "surname:", "acronym:")
"""Hubs at which it matters how many actors a group has beyond those of a landmark. At all others it matters only what
its marks say, and whether it is a landmark."""
LANDMARK = 12
"""Actors (about one a page) from which a group is a party of its own that everybody knows."""
_CLEAR = 8
"""Actors from which somebody is known well enough to be called by a common surname alone."""
_FAR_MORE = 8
"""How many times as often as all others together somebody must be heard of to be meant by the surname alone."""
_MORE = {"gender": 2, "middle": 5}
"""How many times as often one form of a full name must stand as the others, to be that of those without a form."""
_NOISE = 10
"""A mark that stands so many times less often than another of its kind in one group is a slip."""

Mark = tuple[str, str]
"""What may tell an actor from another, and of what kind it is."""


class Marks(Counter[Mark]):
    """The marks of a group, with how often each stands."""

    def said(self, kind: str) -> list[str]:
        """The values of one kind, slips left out."""
        found = {value: many for (sort, value), many in self.items() if sort == kind}
        most = max(found.values(), default=0)
        return sorted(value for value, many in found.items() if many * _NOISE > most)

    def body(self) -> str:
        """The commonest long name, or nothing."""
        bodies = {value: many for (kind, value), many in self.items() if kind == "body"}
        return min(bodies, key=lambda name: (-bodies[name], name), default="")

    def says_as(self, other: Marks) -> bool:
        """Whether steps read the same from both: the same values, slips left out, and the same commonest name."""
        kinds = {mark[0] for mark in self.keys() | other.keys() if self[mark] != other[mark]}
        return all(self.said(kind) == other.said(kind) for kind in kinds) and self.body() == other.body()


class Group(NamedTuple):
    """A group under way: its first member, how many actors it has, its marks."""

    top: str
    size: int
    marks: Marks


def marks_of(actor: Actor) -> Iterator[Mark]:
    """What may tell an actor from another of the same hub."""
    if several(actor):
        return
    if actor.kind == "person":
        who = person(actor)
        yield from ((kind, value) for kind, value in (("gender", who.gender), ("first", who.first)) if value)
        if who.middle:
            yield ("middle", who.middle)
    elif actor.kind in BODIES:
        names = full_names(actor) or wordings(actor)
        longest = max(names, key=lambda words: (len(words), words), default=())
        if len(longest) > 1:
            yield ("body", " ".join(longest))
        elif actor.kind == "organisation" and is_bare_word(actor.name):
            yield ("word", actor.name)


def agreeing(hub: str, met: Sequence[Group]) -> tuple[str, ...]:
    """The first members of those groups at a hub that are one party, fewer than two if none are."""
    if hub.startswith(_WEAK) and sum(group.size >= LANDMARK for group in met) > 1:
        return ()
    if _says_too_little(hub) and any(group.size >= LANDMARK for group in met):
        return ()
    if hub.startswith("person:"):
        return _of_one_name(met)
    if hub.startswith(_SHORT):
        met = _of_short(hub.rpartition(":")[2], met)
    if hub.startswith("acronym:"):
        return _of_one_acronym(hub.removeprefix("acronym:"), met)
    if hub.startswith("surname:"):
        return _of_one_surname(hub, met)
    return () if conflict(hub, met) else tuple(group.top for group in met)


def _of_one_surname(hub: str, met: Sequence[Group]) -> tuple[str, ...]:
    """Those whom a surname means. A word that nothing shows to be a person's is somebody's only if all know of them."""
    words = [group for group in met if group.marks.said("word") and not group.marks.said("first")]
    people = [group for group in met if group not in words]
    bearers = [group for group in people if group.marks.said("first")]
    found = _of_one_bearer(hub, people, bearers, _CLEAR)
    if _at_once(hub, people, bearers):
        found = tuple(group.top for group in people)
    if not words or not bearers:
        return found
    best = max(bearers, key=lambda group: (group.size, group.top))
    rivals = max(sum(group.size for group in bearers) - best.size, sum(group.size for group in words))
    known = best.size >= max(LANDMARK, _FAR_MORE * rivals)
    return tuple(sorted({best.top, *found, *(group.top for group in words)})) if known else found


def _of_one_acronym(short: str, met: Sequence[Group]) -> tuple[str, ...]:
    """The body whose initials an acronym is, with those called by nothing else; not names that only share initials."""
    bearers = [g for g in met if any(initials(tuple(b.split(" "))) == short for b in g.marks.said("body"))]
    bare = [group for group in met if not group.marks.said("body")]
    if not bare:
        return ()
    if not conflict("acronym:", [*bearers, *bare]):
        return tuple(sorted(group.top for group in (*bearers, *bare)))
    return _of_one_bearer("acronym:", [*bearers, *bare], bearers, LANDMARK)


def _says_too_little(hub: str) -> bool:
    """Whether a landmark never grows by such a hub: by a noun, or by another wording that is no acronym."""
    return hub.startswith("noun:") or (hub.startswith("alias:") and " " in hub)


def _of_short(word: str, met: Sequence[Group]) -> Sequence[Group]:
    """Those for whose commonest name a word can be short; beside a landmark only those called by nothing else."""
    fit = [(group, group.marks.body()) for group in met]
    kept = [(group, name) for group, name in fit if not name or word in name.split(" ")]
    known = any(name and group.size >= LANDMARK for group, name in kept)
    if known and not rare(word):
        return ()
    return [group for group, name in kept if not (known and name and group.size < LANDMARK)]


def _at_once(hub: str, met: Sequence[Group], bearers: Sequence[Group]) -> bool:
    """Whether a surname may join all who bear it: a seldom one, or one in the pages of one story or beside one word."""
    if conflict(hub, met):
        return False
    specific = "@" in hub or "+" in hub
    return rare(hub.removeprefix("surname:").split(" ")[0]) or (specific and len(bearers) < 2)


def _of_one_name(met: Sequence[Group]) -> tuple[str, ...]:
    """Those of one full name, save whom a title or another middle name tells apart."""
    kept = list(met)
    for kind in ("gender", "middle"):
        forms = _forms(kind, kept)
        if len(forms) < 2:
            continue
        best, *others = sorted(forms, key=lambda form: (-forms[form], form))
        if forms[best] < _MORE[kind] * sum(forms[other] for other in others):
            return ()
        kept = [group for group in kept if all(_same(best, said) for said in group.marks.said(kind))]
    return tuple(group.top for group in kept)


def _forms(kind: str, groups: Sequence[Group]) -> dict[str, int]:
    """The forms that groups have, each with the actors that bear it; a shorter one counts with the longer."""
    forms: dict[str, int] = {}
    said = sorted(((s, g.size) for g in groups for s in g.marks.said(kind)), key=lambda form: (-len(form[0]), form))
    for form, size in said:
        known = next((other for other in forms if _same(form, other)), form)
        forms[known] = forms.get(known, 0) + size
    return forms


def _same(one: str, other: str) -> bool:
    return one.startswith(other) or other.startswith(one)


def _of_one_bearer(hub: str, met: Sequence[Group], bearers: Sequence[Group], least: int) -> tuple[str, ...]:
    """The one bearer whom a bare name means, with those called by nothing else; nobody where it is not clear."""
    if not bearers:
        return ()
    best = max(bearers, key=lambda group: (group.size, group.top))
    others = sum(group.size for group in bearers) - best.size
    if others if "@" in hub or "+" in hub else best.size < max(least, _FAR_MORE * others):
        return ()
    gender = set(best.marks.said("gender"))
    bare = (group for group in met if group not in bearers and not set(group.marks.said("gender")) - gender)
    found = [best.top, *(group.top for group in bare if gender or not group.marks.said("gender"))]
    return tuple(sorted(found))


def conflict(hub: str, met: Sequence[Group]) -> bool:
    """Whether marks tell two of these groups apart."""
    if len(_said("gender", met)) > 1:
        return True
    if hub.startswith(FULL):
        return False
    firsts = _said("first", met)
    long = [first for first in firsts if len(first) > 1]
    if len({first[0] for first in firsts}) > 1 or (len(long) > 1 and not (hub == "spelt:" and alike(*long[:2]))):
        return True
    middles = _said("middle", met)
    if any(not _same(one, other) for one, other in combinations(middles, 2)):
        return True
    names = [tuple(name.split()) for name in _said("body", met)]
    return len(names) > 1 and hub != "copy:" and _two_bodies(hub, names)


def _said(kind: str, met: Sequence[Group]) -> list[str]:
    return sorted({value for group in met for value in group.marks.said(kind)})


def _two_bodies(hub: str, names: Sequence[Name]) -> bool:
    """Whether names exclude one another: neither holds the other, and they end alike or both fit one short form."""
    whole = max(names, key=lambda name: (len(name), name))
    strict = hub.startswith(("alias:", "acronym:", "short:", "outlet-short:"))
    return any(not fits(name, whole) and (strict or name[-1] == whole[-1]) for name in names)
