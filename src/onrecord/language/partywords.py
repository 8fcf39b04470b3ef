"""Splits a text into words and gives each its classes as part of a party phrase. It joins no words into phrases.

A class says what a word can be ("head", "determiner"), not what it is in its sentence.
"""

from __future__ import annotations

import bisect
import re
from dataclasses import dataclass
from functools import lru_cache

from onrecord.language import lexicon
from onrecord.types import Span

DETERMINER, QUANTITY, PRONOUN, CAPITAL = 1, 2, 4, 8
ROLE, BODY, OUTLET, DOCUMENT = 16, 32, 64, 128
TITLE, PARTICLE, PREPOSITION, POSSESSIVE, PLAIN, CALENDAR = 256, 512, 1024, 2048, 4096, 8192
SURNAME = 16384
"""A word that is seldom a name but may follow one: "Theresa May", "Ian Read"."""
HEAD = ROLE | BODY | OUTLET | DOCUMENT
NAMELIKE = DETERMINER | QUANTITY | PRONOUN | CAPITAL | HEAD | POSSESSIVE | PLAIN


def closed(name: str) -> frozenset[str]:
    """The words of one closed class of `lexicons/parties_closed.tsv`."""
    return next(frozenset(row[1].split()) for row in lexicon.table("parties_closed") if row[0] == name)


ANONYMITY = closed("anonymity")
_DETERMINERS = closed("determiner")
_QUANTITIES = closed("quantity")
_PRONOUNS = closed("pronoun")
_PREPOSITIONS = closed("preposition")
_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|\d+(?:[.,]\d+)+|[^\W_]+(?:[.’'&\-_][^\W_]+)*|[^\w\s]|_")
_POSSESSIVES = ("’s", "'s")
_IRREGULAR = {
    "people": "person",
    "women": "woman",
    "men": "man",
    "children": "child",
    "wives": "wife",
    "media": "media",
}


@dataclass(frozen=True, slots=True)
class Words:
    """The words and punctuation marks of a text, in order, with their classes."""

    starts: list[int]
    ends: list[int]
    texts: list[str]
    tags: list[int]
    lows: list[str]

    def between(self, start: int, end: int) -> tuple[int, int]:
        """Indices of the first word and past the last word that lie wholly inside `[start, end)`."""
        return bisect.bisect_left(self.starts, start), bisect.bisect_right(self.ends, end)

    def span(self, first: int, last: int) -> Span:
        """From the first to before the last word; a comma at the end is left out."""
        if last - 1 > first and self.texts[last - 1] == ",":
            last -= 1
        return Span(self.starts[first], self.ends[last - 1])


@lru_cache(maxsize=4)
def read_words(text: str) -> Words:
    """Split a text and class its words; one value for a text that several readers ask about in turn, not to be changed.

    >>> read_words("Mr. Kest’s aides").texts
    ['Mr.', 'Kest’s', 'aides']
    """
    starts: list[int] = []
    ends: list[int] = []
    texts: list[str] = []
    for match in _WORD.finditer(text):
        start, end = match.span()
        word = match.group()
        if word == "." and texts and ends[-1] == start and _takes_stop(texts[-1]):
            texts[-1] += "."
            ends[-1] = end
        elif word in "’'" and texts and ends[-1] == start and texts[-1].endswith("s") and text[end : end + 1] == " ":
            texts[-1] += word
            ends[-1] = end
        else:
            starts.append(start)
            ends.append(end)
            texts.append(word)
    return Words(starts, ends, texts, [classes(word) for word in texts], [word.lower() for word in texts])


def _takes_stop(word: str) -> bool:
    return (len(word) == 1 and word.isupper()) or (len(word) <= 5 and word[0].isupper() and word in _abbreviated())


@lru_cache(maxsize=1)
def _abbreviated() -> frozenset[str]:
    return frozenset(
        [
            "Mr",
            "Mrs",
            "Ms",
            "Dr",
            "Prof",
            "Rev",
            "Revd",
            "Sen",
            "Sens",
            "Rep",
            "Reps",
            "Gov",
            "Gen",
            "Col",
            "Lt",
            "Capt",
            "Cmdr",
            "Adm",
            "Sgt",
            "Maj",
            "Hon",
            "St",
            "Fr",
            "Insp",
            "Supt",
            "Jr",
            "Sr",
        ]
    )


@lru_cache(maxsize=65536)
def classes(word: str) -> int:
    """The classes of one word, as bits."""
    low = word.lower().rstrip(".")
    if low.endswith(_POSSESSIVES):
        return POSSESSIVE if word[0].isalnum() else 0
    if low.endswith(("s’", "s'")):
        return POSSESSIVE | _noun(low[:-1])
    if word == "%":
        return BODY
    if not word[0].isalnum():
        return 0
    tag = _closed(low)
    if tag:
        return tag | (0 if low not in _QUANTITIES else QUANTITY)
    if word[0].isdigit():
        return QUANTITY | PLAIN
    if low in lexicon.words("parties_never"):
        return CALENDAR | (0 if low.endswith("day") else SURNAME)
    return _open(word, low)


def _closed(low: str) -> int:
    tag = DETERMINER if low in _DETERMINERS else 0
    tag |= QUANTITY if low in _QUANTITIES else 0
    tag |= PRONOUN if low in _PRONOUNS else 0
    tag |= PREPOSITION if low in _PREPOSITIONS else 0
    if not tag and low in lexicon.words("parties_stops"):
        return PREPOSITION if low in _PREPOSITIONS else 1 << 20
    return tag


def _open(word: str, low: str) -> int:
    tag = PARTICLE if word in lexicon.words("parties_particles") else 0
    if word[0].isupper():
        title = TITLE if word.rstrip(".") in lexicon.words("parties_titles") else 0
        return CAPITAL | title | _noun(low)
    return tag | PLAIN | _noun(low)


def _noun(low: str) -> int:
    tag = 0
    for form in singulars(low):
        tag |= ROLE if form in lexicon.words("parties_roles") else 0
        tag |= BODY if form in lexicon.words("parties_institutions") else 0
        tag |= BODY if form in _shares() else 0
        tag |= OUTLET if form in lexicon.words("parties_outlets") else 0
        tag |= DOCUMENT if form in lexicon.words("parties_documents") else 0
    if not tag and low.endswith(
        ("ologist", "ologists", "spokesman", "spokeswoman", "minister", "ministers", "worker", "workers")
    ):
        tag = ROLE
    return tag


@lru_cache(maxsize=1)
def _shares() -> frozenset[str]:
    """Parts of a crowd that can answer a poll: "a majority", "a quarter of voters"."""
    return frozenset(
        "majority minority plurality third quarter half percent percentage dozen two-thirds three-quarters".split()
    )


def singulars(low: str) -> tuple[str, ...]:
    """The word and what it may be the plural of."""
    forms = [low]
    if low in _IRREGULAR:
        forms.append(_IRREGULAR[low])
    if low.endswith("men"):
        forms.append(low[:-3] + "man")
    if low.endswith("women"):
        forms.append(low[:-5] + "woman")
    if low.endswith("ies"):
        forms.append(low[:-3] + "y")
    if low.endswith("es"):
        forms.append(low[:-2])
    if low.endswith("s"):
        forms.append(low[:-1])
    if "-" in low:
        forms += singulars(low.rsplit("-", 1)[1])
    return tuple(forms)


def is_plural(low: str) -> bool:
    """Whether a listed noun stands in the plural ("officials", "people", "police")."""
    if low in ("people", "police", "media", "staff", "troops"):
        return True
    return low.endswith(("s", "men", "women")) and _noun(low) != 0 and any(_listed(form) for form in singulars(low)[1:])


def _listed(form: str) -> bool:
    lists = ("parties_roles", "parties_institutions", "parties_outlets", "parties_documents")
    return any(form in lexicon.words(name) for name in lists)
