"""Tells a wording that names two parties from a name that holds an "and" of its own. It knows no other wording."""

from __future__ import annotations

import re
from functools import lru_cache

from onrecord.parties.names import kind_of_name

_TOGETHER = re.compile(r",?\s+(?:and|or|&)\s+(?=[^\W\d_])")
_ARTICLE = re.compile(r"(?:the|an?|his|her|its|their|other|fellow|many|some|most|all)\b", re.IGNORECASE)
_ONE_NAME = re.compile(r"\b(?:of|for|on)\b")
_HIM = frozenset({"he", "she", "they", "him", "them", "himself", "herself"})
_BODIES = frozenset({"org", "outlet"})
_WORD = re.compile(r"[^\W\d_](?:[\w'’&.-]*[\w])?")
_SMALL = frozenset({"the", "a", "an", "of", "in", "for", "at", "on", "and", "its", "his", "her", "our", "their", "de"})


@lru_cache(maxsize=65536)
def joint(wording: str) -> bool:
    """Whether a wording names two parties or more, rather than one whose name holds an "and".

    >>> [joint(w) for w in ("the Harbour Board and the Senate", "Ann Orr and Tom Vane", "Food and Drug Agency")]
    [True, True, False]
    """
    cut = _TOGETHER.search(wording)
    if cut is None:
        return False
    left, right = wording[: cut.start()], wording[cut.end() :]
    if _ARTICLE.match(right) or (_ARTICLE.match(left) is None and left.split()[-1].lower() in _HIM):
        return True
    if _ONE_NAME.search(left):
        return False
    one, other = _sort(left), _sort(right)
    return one is not None and (one == other or (one in _BODIES and other in _BODIES))


def _sort(words: str) -> str | None:
    """What a part of a wording is by its own last words; nothing for words that another name may go on from.

    "National Oceanic" is no body yet, whatever its first word promises.
    """
    name = [w for w in _WORD.findall(words) if w[0].isupper() and w.lower() not in _SMALL]
    if not name or (len(name) == 1 and name[0].isupper() and len(name[0]) > 1):
        return "org" if name else None
    kind = kind_of_name(name)
    return kind if kind not in _BODIES or kind_of_name(["Any", name[-1]]) in _BODIES else None
