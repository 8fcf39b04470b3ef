"""Knows the verbs that report, in all their forms. It looks at one word at a time and finds no speaker.

>>> reporting("denied").lemma
'deny'
>>> reporting("bottled") is None
True
"""

from __future__ import annotations

import re
from collections.abc import Mapping
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
    found: dict[str, Verb] = {}
    for lemma, kind, frames, prepositions in lexicon.table("cues_verbs"):
        sets = (frozenset(frames) - {"-"}, frozenset(prepositions.split(",")) - {"-"})
        known: Kind = "say" if kind == "say" else "attitude"
        for word, form in _inflected(lemma):
            if form != "base":
                found[word] = Verb(lemma, known, form, *sets)
        found.setdefault(lemma, Verb(lemma, known, "base", *sets))
    return found


@dataclass(frozen=True, slots=True)
class Phrase:
    """A verb and the fixed words after it; "~" among them stands for a hearer or a possessor."""

    verb: Verb
    words: tuple[str, ...]
    preposition: str = ""


def phrases(word: str) -> Mapping[str, tuple[Phrase, ...]]:
    """The reports of several words that a form of their verb may open, by their second word, the longest first.

    >>> [p.words for p in phrases("let")["it"] if "known" in p.words]
    [('it', 'be', 'known')]
    """
    return _phrases().get(word, {})


@cache
def _phrases() -> dict[str, dict[str, tuple[Phrase, ...]]]:
    own = {row[0]: row[3].split(",") for row in lexicon.table("cues_verbs")}
    found: dict[str, list[Phrase]] = {}
    for lemma, rest, kind, frames in lexicon.table("cues_phrases"):
        words = tuple(rest.split())
        if len(words) == 1 and words[0] in own.get(lemma, ()):
            continue
        known: Kind = "say" if kind == "say" else "attitude"
        preposition = words[-1] if frames == "P" else ""
        for word, form in _inflected(lemma):
            verb = Verb(f"{lemma} {rest}", known, form, frozenset(frames), frozenset())
            found.setdefault(word, []).append(Phrase(verb, words, preposition))
    return {word: _by_second(some) for word, some in found.items()}


def _by_second(some: list[Phrase]) -> dict[str, tuple[Phrase, ...]]:
    found: dict[str, list[Phrase]] = {}
    for phrase in sorted(some, key=lambda p: -len(p.words)):
        found.setdefault(phrase.words[0], []).append(phrase)
    return {second: tuple(same) for second, same in found.items()}


def _inflected(lemma: str) -> list[tuple[str, Form]]:
    """The forms of a verb, each once."""
    if lemma == "be":
        return [("is", "past"), ("are", "past"), ("was", "past"), ("were", "past"), ("been", "participle")]
    found: dict[str, Form] = {}
    for past, participle, ing, third in _irregular().get(lemma, [regular(lemma)]):
        shared: Form = "past or participle" if past == participle else "participle"
        named: tuple[tuple[str, Form], ...] = ((third, "third"), (ing, "ing"), (past, "past"), (participle, shared))
        found.update(named)
    found.setdefault(lemma, "base")
    return list(found.items())


@cache
def _irregular() -> dict[str, list[tuple[str, ...]]]:
    irregular: dict[str, list[tuple[str, ...]]] = {}
    for lemma, *forms in lexicon.table("cues_irregular"):
        irregular.setdefault(lemma, []).append(tuple(forms))
    return irregular


_DOUBLING = re.compile(r"[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]")


@cache
def unlisted(word: str) -> Verb | None:
    """A verb that no list holds, told by its form alone; whoever asks must have other evidence that it reports.

    >>> unlisted("harrumphed").form
    'past or participle'
    >>> unlisted("table") is None
    True
    """
    if word in lexicon.words("cues_pasts"):
        return Verb(word, "say", "past", frozenset("K"), frozenset())
    if word.endswith("ed") and len(word) > 4 and not word.endswith("eed") and word not in lexicon.words("cues_never"):
        return Verb(word, "say", "past or participle", frozenset("K"), frozenset())
    if word.endswith("s") and len(word) > 3 and not word.endswith(("ss", "us", "is", "’s", "'s")):
        return None if word in lexicon.words("cues_never") else Verb(word, "say", "third", frozenset("K"), frozenset())
    return None


def regular(lemma: str) -> tuple[str, str, str, str]:
    """Past, participle, -ing form and third person by the rules of spelling.

    >>> regular("deny")
    ('denied', 'denied', 'denying', 'denies')
    """
    stem = lemma[:-1] if lemma.endswith("e") and not lemma.endswith("ee") else lemma
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return lemma[:-1] + "ied", lemma[:-1] + "ied", lemma + "ing", lemma[:-1] + "ies"
    third = lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x", "z")) else "s")
    if _DOUBLING.fullmatch(lemma):
        stem += lemma[-1]
    past = stem + "ed"
    return past, past, stem + "ing", third
