"""Reduces English words to the stems by which wordings are compared. It is rough on purpose, and knows no meaning.

A stem is only ever compared with another stem, never shown. Irregular forms ("sent", "held") and words that news
uses for one another ("quit", "resign") come from lists; the rest is suffixes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from onrecord.language import lexicon

_ENDINGS = (
    ("ization", ""), ("isation", ""), ("ational", ""), ("ations", ""), ("ation", ""), ("ators", ""), ("ator", ""),
    ("ating", ""), ("ated", ""), ("ates", ""), ("ate", ""), ("ative", ""), ("ising", ""), ("izing", ""),
    ("ised", ""), ("ized", ""), ("ise", ""), ("ize", ""), ("itions", "it"), ("ition", "it"),
    ("ements", ""), ("ement", ""), ("ments", ""), ("ment", ""), ("ances", ""), ("ance", ""), ("ences", ""),
    ("ence", ""), ("ability", ""), ("ibility", ""), ("ities", ""), ("ity", ""), ("nesses", ""), ("ness", ""),
    ("fully", ""), ("ful", ""), ("ally", ""), ("ical", ""), ("ings", ""), ("ing", ""), ("ions", ""), ("ion", ""),
    ("ers", ""), ("ors", ""), ("er", ""), ("or", ""), ("ists", ""), ("ist", ""), ("able", ""), ("ible", ""),
    ("ies", "i"), ("ied", "i"), ("ily", "i"), ("ed", ""), ("es", ""), ("al", ""), ("ly", ""), ("s", ""), ("e", ""),
    ("y", "i"),
)  # fmt: skip
"""Longest first within a family; a rule applies where at least `_KEEP` letters stay."""
_KEEP = 4
_SHORT = (("ies", "i"), ("ied", "i"), ("ing", ""), ("ed", ""), ("es", ""), ("s", ""), ("e", ""), ("y", "i"))
"""For short words only inflection is taken off, down to three letters."""
_BY_LENGTH = tuple(sorted(_ENDINGS, key=lambda rule: -len(rule[0])))
_VOWEL = re.compile(r"[aeiouy]")
_DOUBLE = re.compile(r"([bdfgklmnprtvz])\1$")
_POSSESSIVE = re.compile(r"['’]s?$")


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The stem of one word, case ignored.

    >>> stem("Sent") == stem("sending") == stem("sends")
    True
    >>> stem("contaminated") == stem("contamination")
    True
    """
    low = _POSSESSIVE.sub("", word.lower())
    low = _irregular().get(low, low)
    groups = _same()
    return next((groups[form] for form in _forms(low) if form in groups), None) or bare(low)


def _forms(low: str) -> Iterator[str]:
    """The words that an inflected word may be a form of, itself first."""
    yield low
    if low.endswith("s") and not low.endswith("ss"):
        yield low[:-1]
        if low.endswith("es"):
            yield low[:-3] + "y" if low.endswith("ies") else low[:-2]
    for ending in ("ing", "ed"):
        if low.endswith(ending) and len(low) - len(ending) >= 2:
            rest = low[: -len(ending)]
            yield from (rest, rest + "e", _DOUBLE.sub(r"\1", rest), rest[:-1] + "y" if rest.endswith("i") else rest)


def bare(low: str) -> str:
    """The stem by suffixes alone, of a word in lower case."""
    if not low.isalpha() or len(low) < 4 or low.endswith(("ss", "us")):
        return low
    short = _cut(low, _SHORT, 3)
    return short if len(short) < _KEEP + 1 else _cut(_cut(low, _INFLECTED, _KEEP), _BY_LENGTH, _KEEP)


_INFLECTED = (("sses", "ss"), ("ies", "i"), ("'s", ""), ("s", ""))


def _cut(low: str, rules: tuple[tuple[str, str], ...], keep: int) -> str:
    for ending, instead in rules:
        if low.endswith(ending) and len(low) - len(ending) >= keep and not (ending == "s" and low.endswith("ss")):
            rest = low[: -len(ending)]
            if _VOWEL.search(rest):
                return _DOUBLE.sub(r"\1", rest) + instead
    return low


@cache
def _irregular() -> dict[str, str]:
    return {form: base for base, *forms in lexicon.table("claims_irregular") for form in forms}


@cache
def _same() -> dict[str, str]:
    """From a word to the mark of its group."""
    return {word: f"~{first}" for first, *rest in lexicon.table("claims_same") for word in (first, *rest)}
