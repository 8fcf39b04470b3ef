"""Steps over what stands between a reporting verb and what was reported: hearers, times, places, media."""

from __future__ import annotations

from onrecord.language.partywords import (
    CAPITAL,
    DETERMINER,
    HEAD,
    PARTICLE,
    PLAIN,
    POSSESSIVE,
    PRONOUN,
    QUANTITY,
    is_plural,
)
from onrecord.language.phrases import party_after
from onrecord.stages.attributing.groups import Group
from onrecord.stages.attributing.stretch import Stretch
from onrecord.stages.attributing.subjects import DAYS

_OPENERS = frozenset("in on at during to via by through after before from over with ahead outside inside".split())
_SINGLE = frozenset(
    "yesterday today tonight earlier later again then here there too also now recently later once aloud instead".split()
)
_SPANS = frozenset({"last", "this", "next", "early", "late", "earlier", "later"})
_UNITS = frozenset(
    "week weekend month year night morning afternoon evening spring summer autumn fall winter day january february"
    " march april may june july august september october november december".split()
)
_MONTHS = frozenset(
    "january february march april may june july august september october november december"
    " jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
CLAUSE_STARTS = frozenset("that whether if why how what who when where which".split())


def after_adverbials(s: Stretch, k: int) -> int:
    """Past times, places and media that follow word `k` - 1: "said on Monday in a statement | that"."""
    for _ in range(4):
        step = _adverbial(s, k)
        if step == k:
            break
        k = step
    return k


def _adverbial(s: Stretch, k: int) -> int:
    low = s.low(k)
    if k in s.inside or not low:
        return k
    if low.endswith("ly") and len(low) > 4 and s.tag(k) & PLAIN:
        return k + 1
    if low in DAYS and s.low(k + 1) in _UNITS:
        return k + 2
    if low in DAYS or (low in _SINGLE and s.low(k + 1) != "than"):
        return k + 1
    if low in _SPANS and s.low(k + 1) in _UNITS | DAYS:
        return k + 2
    if low == "to" and not s.tag(k + 1) & (CAPITAL | DETERMINER | PRONOUN) and not is_plural(s.low(k + 1)):
        return k
    if low in _OPENERS:
        end = _object(s, k + 1)
        return end if end > k + 1 else k
    return k


def _object(s: Stretch, k: int) -> int:
    """Past a plain noun phrase at `k`, with its of-phrases."""
    start = k
    while s.tag(k) & (DETERMINER | QUANTITY) and k not in s.inside and s.low(k) != "that":
        k += 1
    if s.tag(k) & PRONOUN:
        return k + 1 if k == start and s.low(k) in ("him", "her", "them", "me", "us") else start
    while k not in s.inside and (
        s.tag(k) & (PLAIN | CAPITAL | HEAD | POSSESSIVE | PARTICLE | QUANTITY) or s.low(k) in DAYS | _MONTHS
    ):
        k += 1
        if s.low(k) in ("of", "with", "at", "for") and s.low(k + 1) not in ("", ","):
            k += 1
            while s.tag(k) & (DETERMINER | QUANTITY):
                k += 1
    return k


def after_hearer(s: Stretch, group: Group, k: int) -> int:
    """Past the hearer of "told reporters", "assured the house"; `k` where there is none."""
    if not group.verb.takes("T") or k in s.inside or s.low(k) in CLAUSE_STARTS:
        return k
    if s.low(k) in ("him", "her", "them", "me", "us", "you"):
        return k + 1
    stop = s.quote_after(k)
    for j in range(k, min(k + 14, stop)):
        if s.low(j) in CLAUSE_STARTS and j > k:
            stop = j
            break
    if k >= stop:
        return k
    span = party_after(s.text, s.at(k), s.words.ends[stop - 1])
    if span is None:
        end = _object(s, k)
        return end if end <= stop else k
    end = _trim(s, k, s.words.between(*span)[1])
    return max(end, min(_object(s, k), stop)) if s.low(k) in ("a", "an") else end


def _trim(s: Stretch, k: int, last: int) -> int:
    """A hearer is one plain phrase: no aside, no "and he"."""
    for j in range(k + 1, last):
        if s.low(j) in (",", "who", "which") or (s.tag(j) & PRONOUN and not s.tag(j) & (DETERMINER | QUANTITY)):
            return j - 1 if s.low(j - 1) == "and" else j
    return last
