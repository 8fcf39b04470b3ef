"""Tells whether a newsroom named in a text is the publisher of the page, or no newsroom at all. It reads no chains.

A paper calls itself by a part of its name ("told the Sentinel", in the Corrick Sentinel) or by its letters.
"""

from __future__ import annotations

import re

from onrecord.language import lexicon
from onrecord.types import Span

_ASIDE = re.compile(r"\s*\([^)]*\)|,.*$|\s[–—-]\s.*$")
_WORD = re.compile(r"[^\W_]+(?:[’'.-][^\W_]+)*|&")
_GENERIC = frozenset(
    "the a an news daily weekly radio television tv press media paper newspaper magazine agency station online".split()
)
_SMALL = frozenset({"the", "of", "and", "for", "de", "der", "la", "le", "el"})
LETTERS = 2
"""The fewest letters that stand for a name."""
_NO_NEWSROOM = re.compile(
    r"(?:the |a |an |his |her |their |its |our )?(?:press|media|television|tv|radio|internet|phone|telephone|air"
    r"|record|spot|platform|reporters|journalists|correspondents|public|web|floor|stage|camera|tape)",
    re.IGNORECASE,
)
_PLACING = frozenset({"In", "At", "On", "Before", "Through", "For"})
_MEDIUM = re.compile(
    r"\b(?:radio|tv|television|channel|paper|newspaper|weekly|daily|magazine|journal|gazette|agency|station|broadcaster|website"
    r"|site|blog|podcast|newsletter|bulletin|show|programme|program|edition|outlet|tabloid|broadsheet|press)\b",
    re.IGNORECASE,
)


def own_masthead(outlet: str, name: str) -> bool:
    """Whether `name` can stand for the outlet whose page it is: a part of its name at either end, or its letters.

    >>> own_masthead("Corrick Sentinel, weekend edition", "the Sentinel"), own_masthead("Servers & Sites", "S&S")
    (True, True)
    >>> own_masthead("The Times", "the Sunday Times")
    False
    """
    whole = [w.lower() for w in _WORD.findall(_ASIDE.sub("", outlet))]
    part = [w.lower() for w in _WORD.findall(_ASIDE.sub("", name))]
    whole, part = _bare(whole), _bare(part)
    if not whole or not part:
        return False
    if "".join(part).replace(".", "") in _letters(whole):
        return True
    if all(word in _GENERIC for word in part):
        return whole == part
    return part in (whole[: len(part)], whole[-len(part) :])


def _bare(words: list[str]) -> list[str]:
    return words[1:] if words[:1] == ["the"] else words


def _letters(words: list[str]) -> set[str]:
    """The letters of a name, with its small words and without."""
    every = "".join(word if word == "&" else word[0] for word in words)
    large = "".join(word[0] for word in words if word not in _SMALL and word != "&")
    return {letters for letters in (every, large) if len(letters) >= LETTERS}


def no_newsroom(text: str, party: Span, cue: str) -> bool:
    """Whether words taken for a newsroom are a month, a word for the press at large, or a place that a sentence opens.

    "In Velden, the minister …" and a name that people elsewhere go to or come from are places; "in the weekly Tide"
    is none.
    """
    words = party.of(text)
    if _NO_NEWSROOM.fullmatch(words) or _is_day(words):
        return True
    if cue not in _PLACING or _MEDIUM.search(words) or _known(words) or words[:1].islower():
        return False
    name = re.escape(words)
    elsewhere = re.compile(rf"\b(?:in|at|to|from|near|of|outside|around|for)\s{name}\b", re.IGNORECASE)
    return text.startswith(",", party.end) or any(m.end() != party.end for m in elsewhere.finditer(text))


def _is_day(words: str) -> bool:
    names = {row[0].lower() for table in ("dates_months", "dates_weekdays") for row in lexicon.table(table)}
    return all(word.isdigit() or word.lower() in names for word in _WORD.findall(words))


def _known(words: str) -> bool:
    listed = lexicon.words("parties_outlets")
    return words.isupper() or any(word.lower() in listed for word in _WORD.findall(words))
