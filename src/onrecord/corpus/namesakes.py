"""People on one side of a claim who may be one another: "Storm" beside Helga Storm. It looks at names alone.

A bare surname is the one person of that name who is there; beside two of them it is left open, and adds nobody.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from onrecord.corpus.hubs import is_bare_word
from onrecord.corpus.names import PersonName, person_called


@dataclass(frozen=True, slots=True)
class Namesakes:
    """Who is another under a shorter name, by keys, and who may be one of several."""

    taken: Mapping[str, str]
    open: Mapping[str, tuple[str, ...]]


def namesakes(people: Mapping[str, Sequence[str]], words: Mapping[str, str]) -> Namesakes:
    """Of people, by key, with all their wordings, and of bodies called by one word, which may be a surname."""
    known = {key: person_called(wordings) for key, wordings in people.items()}
    at: dict[tuple[str, str], list[str]] = {}
    for key, who in sorted(known.items()):
        if who.last:
            at.setdefault((who.last, who.suffix), []).append(key)
    bare: dict[str, PersonName] = {}
    for key, word in words.items():
        if is_bare_word(word):
            bare[key] = PersonName("", word.lower(), "", frozenset())
            at.setdefault((word.lower(), ""), []).append(key)
    taken: dict[str, str] = {}
    open: dict[str, tuple[str, ...]] = {}
    for keys in at.values():
        if len(keys) > 1 and any(key in known for key in keys):
            _of_one_surname(sorted(keys), known | bare, taken, open)
    return Namesakes(taken, open)


def _of_one_surname(
    keys: Sequence[str], known: Mapping[str, PersonName], taken: dict[str, str], open: dict[str, tuple[str, ...]]
) -> None:
    heads = [key for key in keys if known[key].first]
    for key in heads[:]:
        same = next((h for h in heads if h < key and h not in taken and _one(known[h], known[key])), None)
        if same is not None:
            taken[key] = same
    heads = [key for key in heads if key not in taken]
    rest = [key for key in keys if not known[key].first]
    for key in rest:
        fits = [head for head in heads if _may_be(known[key], known[head])]
        alike = [k for k in rest if k < key and k not in taken and _may_be(known[key], known[k])]
        if len(fits) > 1:
            open[key] = tuple(fits)
        elif fits or (alike and not heads):
            taken[key] = (fits or alike)[0]


def _one(one: PersonName, other: PersonName) -> bool:
    return one.first == other.first and _may_be(one, other)


def _may_be(one: PersonName, other: PersonName) -> bool:
    return not (one.gender and other.gender and one.gender != other.gender)
