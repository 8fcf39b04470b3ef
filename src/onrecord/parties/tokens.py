"""Cuts a noun phrase into words. It knows no nouns and no names."""

from __future__ import annotations

import re
from typing import NamedTuple

_TOKEN = re.compile(r"[^\W_]+(?:[’'&./‑-][^\W_]+)*|[,()&]")
_POSSESSIVE = re.compile(r"(?<=\w)[’']s$")
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
MAX_WORDS = 60
"""Longer phrases are read only so far; no party's name lies deeper."""


_ARABIC = re.compile(r"(?:a[dlnrstz]|ash|el|ul)-[^\W\d_a-z]")
"""An article that is joined to a name and stays small: "Haider al-Abadi"."""


def capital(word: str) -> bool:
    """Whether a word is written as a name: with a capital, or with one after a joined article ("al-Abadi")."""
    return word[:1].isupper() or _ARABIC.match(word) is not None


class Token(NamedTuple):
    text: str
    low: str
    capital: bool
    owning: bool


def tokens_of(phrase: str) -> list[Token]:
    found = []
    for match in list(_TOKEN.finditer(phrase))[:MAX_WORDS]:
        owning = bool(_POSSESSIVE.search(match[0]))
        word = _POSSESSIVE.sub("", match[0])
        owning = owning or (word.endswith("s") and phrase[match.end() : match.end() + 2] in ("’ ", "' "))
        found.append(Token(word, word.lower(), capital(word), owning))
    return found


def pieces(tokens: list[Token]) -> list[list[Token]]:
    pieces: list[list[Token]] = [[]]
    for token in tokens:
        if token.text in ",()":
            pieces.append([])
        else:
            pieces[-1].append(token)
    return [pieces[0], *(p for p in pieces[1:] if p)]


def lows(tokens: list[Token]) -> list[str]:
    """Lower-case words for looking up nouns; an owner is never part of one ("the laboratory’s report")."""
    return [t.low + "’s" if t.owning else t.low for t in tokens]


def undated(tokens: list[Token], start: int) -> list[Token]:
    """A phrase without the day at its end, and the participle that it dates: "a report released Monday"."""
    if len(tokens) <= start + 1 or tokens[-1].low not in _DAYS or not tokens[-1].capital:
        return tokens
    end = len(tokens) - 1
    if end > start + 1 and tokens[end - 1].low == "on":
        end -= 1
    if end > start + 1 and not tokens[end - 1].capital and tokens[end - 1].low.endswith(("ed", "held", "sent")):
        end -= 1
    return tokens[:end]
