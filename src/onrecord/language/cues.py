"""Knows the verbs that report, in all their forms. It looks at one word at a time and finds no speaker.

>>> reporting("denied").lemma
'deny'
>>> reporting("bottled") is None
True
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal

from onrecord.language import lexicon

Form = Literal["base", "third", "past", "participle", "past or participle", "ing"]
Kind = Literal["say", "attitude"]


@dataclass(frozen=True, slots=True)
class Verb:
    """A form of a reporting verb: what it may take, by `frames` (see `lexicons/cues_verbs.tsv`)."""

    lemma: str
    kind: Kind
    form: Form
    frames: frozenset[str]
    prepositions: frozenset[str]

    def takes(self, *frames: str) -> bool:
        """Whether any of the frames is open to it."""
        return not self.frames.isdisjoint(frames)


def reporting(word: str) -> Verb | None:
    """The reporting verb that a word, in lower case, is a form of."""
    return _forms().get(word)


@cache
def _forms() -> dict[str, Verb]:
    irregular: dict[str, list[tuple[str, ...]]] = {}
    for lemma, *forms in lexicon.table("cues_irregular"):
        irregular.setdefault(lemma, []).append(tuple(forms))
    found: dict[str, Verb] = {}
    for lemma, kind, frames, prepositions in lexicon.table("cues_verbs"):
        sets = (frozenset(frames) - {"-"}, frozenset(prepositions.split(",")) - {"-"})
        known: Kind = "say" if kind == "say" else "attitude"
        for past, participle, ing, third in irregular.get(lemma, [regular(lemma)]):
            shared: Form = "past or participle" if past == participle else "participle"
            named: tuple[tuple[str, Form], ...] = ((third, "third"), (ing, "ing"), (past, "past"), (participle, shared))
            for word, form in named:
                found[word] = Verb(lemma, known, form, *sets)
        found.setdefault(lemma, Verb(lemma, known, "base", *sets))
    return found


def regular(lemma: str) -> tuple[str, str, str, str]:
    """Past, participle, -ing form and third person by the rules of spelling.

    >>> regular("deny")
    ('denied', 'denied', 'denying', 'denies')
    """
    stem = lemma[:-1] if lemma.endswith("e") and not lemma.endswith("ee") else lemma
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return lemma[:-1] + "ied", lemma[:-1] + "ied", lemma + "ing", lemma[:-1] + "ies"
    third = lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x", "z")) else "s")
    past = stem + "ed"
    return past, past, stem + "ing", third
