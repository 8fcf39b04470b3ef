"""Looks up the nouns that parties are called by. It reads no phrases and decides nothing about a text."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Literal, NamedTuple

from onrecord.language import lexicon

NounClass = Literal[
    "voice",
    "insider",
    "insiders",
    "person",
    "office",
    "kin",
    "group",
    "org",
    "outlet",
    "document",
    "state",
]
PEOPLE = frozenset({"voice", "insider", "person", "office", "kin"})
MAX_WORDS = 4
"""The longest noun in the lists has so many words."""

_FALLBACK: tuple[tuple[str, NounClass], ...] = (
    ("parties_roles", "person"),
    ("parties_institutions", "org"),
    ("parties_outlets", "outlet"),
    ("parties_documents", "document"),
)
_INVARIABLE = ("-", "ese", "sh", "ch", "ss", "s", "man")
_IRREGULAR = {
    "people": "person",
    "children": "child",
    "wives": "wife",
    "mps": "mp",
    "staff": "staff",
    "police": "police",
}


class Noun(NamedTuple):
    """A noun as found: singular form, class, gender if the noun states one, plural or not, how many words."""

    lemma: str
    cls: NounClass
    gender: str | None
    plural: bool
    words: int


def noun_at(words: Sequence[str], last: int) -> Noun | None:
    """The longest listed noun whose last word is `words[last]`; words must be lower case.

    >>> noun_at(["a", "fund", "manager"], 2)
    Noun(lemma='fund manager', cls='insider', gender=None, plural=False, words=2)
    """
    if words[last].endswith("-year-old"):
        return Noun("year-old", "person", None, False, 1)
    forms = _forms()
    for length in range(min(MAX_WORDS, last + 1), 0, -1):
        found = forms.get(" ".join(words[last + 1 - length : last + 1]))
        if found is not None:
            return Noun(*found, length)
    return None


@cache
def _forms() -> dict[str, tuple[str, NounClass, str | None, bool]]:
    forms: dict[str, tuple[str, NounClass, str | None, bool]] = {}
    for lemma, cls, gender in _rows():
        stated = None if gender == "-" else gender
        forms.setdefault(lemma, (lemma, cls, stated, cls == "insiders"))
        forms.setdefault(_plural(lemma), (lemma, cls, stated, True))
    for plural, lemma in _IRREGULAR.items():
        if lemma in forms and plural != lemma:
            forms[plural] = (*forms[lemma][:3], True)
    return forms


def _rows() -> list[tuple[str, NounClass, str]]:
    rows: list[tuple[str, NounClass, str]] = [(r[0], r[1], r[2]) for r in lexicon.table("parties_nouns")]  # type: ignore[misc]
    for row in lexicon.table("parties_states"):
        rows += [(word.lower(), "person", "-") for word in row[3].split("|") if not word.endswith(_INVARIABLE)]
    for name, cls in _FALLBACK:
        rows += [(word, cls, "-") for word in sorted(lexicon.words(name))]
    return rows


def _plural(lemma: str) -> str:
    head, joint, rest = lemma.partition(" of ")
    return _plural_word(head) + joint + rest


def _plural_word(word: str) -> str:
    if word.endswith("man") and not word.endswith(("human", "german")):
        return word[:-3] + "men"
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    if word.endswith(("s", "x", "ch", "sh")):
        return word + "es"
    return word + "s"
