"""Tells a body called by its people ("the Teachers Union", "the Republican Party") from a person with a title. It reads
no names beyond one capitalised run.
"""

from __future__ import annotations

from onrecord.language import lexicon
from onrecord.parties.names import states
from onrecord.parties.nouns import Noun, noun_at
from onrecord.parties.tokens import Token, lows

_BODIES = frozenset({"org", "outlet", "group", "document", "state"})
SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})


def goes_on(core: list[Token], run: int, inner: tuple[Noun, int]) -> bool:
    """Whether a noun for people inside a capitalised run is only a part of the name that goes on after it.

    `inner` is the noun and where it ends: "Republican" in "Republican Party", not "Minister" in "Minister Odd Berg".
    """
    noun, end = inner
    rest = core[end:]
    if not rest or " ".join(t.text for t in core[run:]) in states():
        return bool(rest)
    tail = noun_at(lows(rest), len(rest) - 1)
    if tail is None or tail.cls not in _BODIES:
        return False
    surname = rest[-1].low in lexicon.words("parties_surnames_bodies")
    return not surname or (len(rest) == 1 and noun.cls not in ("office", "voice"))


def without_suffix(core: list[Token]) -> list[Token]:
    """A name without "Jr" and the like, before which a surname may be a word for people: "Martin King Jr"."""
    end = len(core)
    while end > 1 and core[end - 1].low in SUFFIXES:
        end -= 1
    return core[:end]


def is_class(core: list[Token], start: int, tail: Noun | None) -> bool:
    """Whether what is left for a name is a noun for people: "other *Republicans*", "Surgeon *General*"."""
    left = len(core) - start
    if tail is None or tail.cls not in ("person", "office", "insider", "insiders", "kin", "voice") or not left:
        return False
    if tail.words < left:
        return False
    return tail.plural or tail.words > left or core[-1].low not in lexicon.words("parties_surnames")
