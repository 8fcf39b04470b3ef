"""Tells verbs from nouns by agreement: "officials report" reports, "a new report compares" does not."""

from __future__ import annotations

from typing import Literal

from onrecord.language import lexicon
from onrecord.language.cues import reporting, unlisted
from onrecord.language.partywords import (
    BODY,
    CAPITAL,
    DETERMINER,
    HEAD,
    OUTLET,
    PLAIN,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    is_plural,
)
from onrecord.stages.attributing.groups import BE, HAVE, MODAL, Group
from onrecord.stages.attributing.stretch import Stretch
from onrecord.stages.attributing.subjects import Subject

Number = Literal["one", "many", "either"]

_ONE = frozenset("he she it one this that another each a an someone somebody everyone everybody nobody".split())
_MANY = frozenset(
    "they we i you these those some several many most few both all others two three four five six".split()
)
_NOUNS = frozenset(
    "signal report claim demand state call note comment remark question promise offer plan hope fear doubt view charge"
    " protest forecast project estimate answer counter challenge post tweet threat request order document show record"
    " contract object pledge boast joke quip brag appeal account complaint address poll vote survey study push back"
    " rule".split()
)


def agrees(s: Stretch, who: Subject, g: Group) -> bool:
    """Whether a verb without an auxiliary fits its subject in number."""
    if g.head != g.first and s.low(g.first) != "also":
        return True
    form = g.verb.form
    if form == "third":
        return number(s, who) != "many" and not _compound(s, who, g)
    if form == "base":
        return number(s, who) != "one" and not _compound(s, who, g)
    return True


def number(s: Stretch, who: Subject) -> Number:
    """Whether a subject is one or many, as far as its words tell."""
    first, last = s.words.between(*who.span)
    if "and" in (s.low(k) for k in range(first, last)):
        return "many"
    low = s.low(first)
    if low in _MANY or low.isdigit():
        return "many"
    if low in _ONE:
        return "one"
    return _head_number(s, first, last)


def _head_number(s: Stretch, first: int, last: int) -> Number:
    for k in range(first, last):
        tag = s.tag(k)
        if tag & CAPITAL and not (k == first and tag & HEAD):
            continue
        if tag & HEAD and not (k + 1 < last and s.tag(k + 1) & HEAD):
            if is_plural(s.low(k)):
                return "many"
            return "either" if tag & (BODY | OUTLET) else "one"
    name = s.low(last - 1)
    if s.tag(last - 1) & CAPITAL:
        return "either" if name.endswith("s") or s.tag(last - 1) & BODY else "one"
    return "many" if name.endswith("s") else "one"


def _compound(s: Stretch, who: Subject, g: Group) -> bool:
    """Whether subject and verb are one compound noun: "the Lom signals", "a new report"."""
    if g.verb.lemma not in _NOUNS or s.low(g.last) == "that":
        return False
    first, last = s.words.between(*who.span)
    return last - first == 2 and s.low(first) in ("the", "a", "an") and not s.tag(last - 1) & HEAD


def has_verb(s: Stretch, first: int, last: int) -> bool:
    """Whether a finite verb seems to stand in the first words of a clause."""
    if s.low(first) in ("he", "she", "they", "we", "i", "there") and last - first > 1:
        return True
    for k in range(first + 1, min(last, first + 24)):
        low = s.low(k)
        if low in BE or low in HAVE or low in MODAL or low.endswith(("n’t", "n't")):
            return True
        if s.tag(k) & PLAIN and low.endswith("ed") and len(low) > 4 and not s.tag(k + 1) & HEAD:
            return True
        verb = reporting(low)
        if verb is not None and verb.form in ("past", "past or participle"):
            return True
        if low in _PASTS:
            return True
    return False


def main_verb(s: Stretch, first: int, last: int) -> int | None:
    """The finite verb of the clause that words `first` to before `last` open with, relative clauses passed over."""
    skip = 0
    for k in range(first, min(last, first + 30, s.last)):
        low = s.low(k)
        if k in s.inside:
            continue
        if k > first and (low in ("who", "which", "whose") or (low == "that" and s.tag(k - 1) & (HEAD | PLAIN))):
            skip = min(skip + 1, 2)
        elif k > first and _finite(s, k):
            if not skip:
                return k
            skip -= not (low in HAVE or low in BE or low in MODAL) or not _finite(s, k + 1)
    return None


def _finite(s: Stretch, k: int) -> bool:
    if k >= s.last:
        return False
    low, before = s.low(k), s.tag(k - 1)
    if s.words.texts[k][0].isupper() and k > s.first:
        return False
    if low in BE or low in HAVE or low in MODAL or low.endswith(("n’t", "n't")):
        return low not in ("be", "been", "being", "having")
    if before & (DETERMINER | POSSESSIVE) and not before & PRONOUN and not before & (HEAD | CAPITAL):
        return False
    if low in _PASTS or low in lexicon.words("cues_pasts"):
        return True
    if not s.tag(k) & PLAIN or s.tag(k) & HEAD:
        return False
    verb = reporting(low)
    if verb is not None and verb.form in ("past", "past or participle", "third"):
        return not s.tag(k + 1) & HEAD
    if low.endswith("ed") and len(low) > 4:
        return not s.tag(k + 1) & HEAD
    return unlisted(low) is not None and _third(s, k)


def _third(s: Stretch, k: int) -> bool:
    """Whether a word in -s seems to be a verb: one thing before it, and what follows verbs after it."""
    alone = s.tag(k - 1) & (HEAD | CAPITAL | PLAIN | PRONOUN) and not s.low(k - 1).endswith("s")
    if s.low(k + 1) in ("of", "on", "for", "against"):
        return False
    return bool(alone and (s.tag(k + 1) & (DETERMINER | PRONOUN | POSSESSIVE | PREPOSITION) or k + 1 >= s.end()))


_PASTS = frozenset(
    "went came took gave made got knew saw found kept left lost met paid ran sent stood told thought won wrote began"
    " brought built bought fell felt grew held led lay rose sat sold spent spoke became broke chose drew drove ate"
    " fought flew forgot forgave hid hung hurt shut struck swore taught threw understood wore cost cut hit let put set"
    " goes comes takes gives makes gets knows sees finds keeps leaves loses meets pays runs sends stands thinks wins"
    " needs wants looks works seems remains means shows becomes begins brings lies goes rests stays".split()
)
