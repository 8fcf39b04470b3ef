"""Finds reporting verbs that no list holds, by where they stand: beside a quotation, or set off by a comma.

It gives verb groups and decides nothing about contents. A verb counts only where nothing but a speaker would fit:
“…,” the cook sniffed; “…”, retorted his aide; "The gate was shut, confides a neighbour".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from onrecord.language.cues import reporting, unlisted
from onrecord.language.partywords import (
    CAPITAL,
    DETERMINER,
    HEAD,
    PLAIN,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    QUANTITY,
)
from onrecord.stages.attributing.agreement import main_verb
from onrecord.stages.attributing.groups import BE, HAVE, MODAL, Group, helpers_before
from onrecord.stages.attributing.stretch import Quoted, Stretch

REACH = 14
"""A verb stands at most so many words after the quotation that its subject follows."""
_GERUND = re.compile(r"\w*[aeiouy]\w*ing")
_BRINGING = frozenset(
    "ensured ensures meant means required requires happened happens followed follows caused causes made makes saw sees"
    " proved did does was changed needed needs demanded given allowed prevented".split()
)
MAX_COMMAS = 40
"""Commas, or words that open a clause, looked at in one stretch; keeps hostile text linear."""
PARTICLES = frozenset("on up out in back off over along away down forth".split())
SUBORDINATORS = frozenset(
    "when if as while after although though because since once unless until before whether where whereas lest"
    " whenever wherever".split()
)
_COMMAS = frozenset({",", "—", "–"})
_LEADING = frozenset("and but so yet now then not long just only even soon , days hours moments".split())
_TIMES = frozenset("today yesterday tomorrow tonight last this next now then meanwhile still instead however".split())


def loose_group(s: Stretch, k: int) -> Group | None:
    """The verb group whose unlisted head is word `k`, outside quotation marks."""
    low = s.low(k)
    if k in s.inside or not low or s.tag(k) & (HEAD | CAPITAL) or s.words.texts[k][0].isupper():
        return None
    verb = None if reporting(low) else unlisted(low)
    if verb is None:
        return None
    first, helpers = helpers_before(s, k)
    if any(h in BE or h in MODAL or h == "having" for h in helpers) or (
        any(h in HAVE for h in helpers) and verb.form == "third"
    ):
        return None
    before = s.tag(first - 1)
    if before & (DETERMINER | POSSESSIVE) and not before & (PRONOUN | QUANTITY):
        return None
    if before & PREPOSITION and verb.form != "third":
        return None
    last = k + 1
    if s.low(last) in PARTICLES and not s.tag(last + 1) & PLAIN:
        last += 1
    return Group(first, last, k, verb, "active")


def before_that(s: Stretch) -> Iterator[Group]:
    """Groups that a that-clause follows: "The director vouchsafed that the plant would stay"."""
    found = [k for k in range(s.first + 2, s.end() - 1) if s.low(k) == "that" and k not in s.inside]
    for k in found[:MAX_COMMAS]:
        group = loose_group(s, k - 1)
        if group and group.last == k and s.low(k - 1) not in _BRINGING and _clause(s, k + 1):
            before = s.tag(group.first - 1)
            alone = before & (HEAD | CAPITAL) or s.low(group.first - 1) in ("he", "she", "they", "we")
            if group.verb.form != "third" or (alone and group.first - 1 > s.first - (before & HEAD > 0)):
                yield group


def _clause(s: Stretch, k: int) -> bool:
    """Whether a clause with a subject of its own begins: "that the plant would stay", not "that would stay"."""
    verb = main_verb(s, k - 1, k + 20)
    opens = bool(s.tag(k) & (DETERMINER | PRONOUN | CAPITAL | HEAD | POSSESSIVE | QUANTITY | PLAIN))
    return opens and verb is not None and verb > k and not s.low(k).endswith("ly")


def beside_quotes(s: Stretch) -> Iterator[tuple[Quoted, Group]]:
    """Groups that may tag a quotation before them: “…,” the cook sniffed; “…”, retorted his aide."""
    for q in s.quotes:
        k = q.last + (s.low(q.last) in _COMMAS)
        for j in range(k, min(k + REACH, s.end())):
            if j in s.inside or s.low(j) in (";", ":", "(", "."):
                break
            group = loose_group(s, j)
            if group:
                yield q, group


def after_commas(s: Stretch) -> Iterator[Group]:
    """Groups that may tag a clause without quotation marks: "It is shut, confides a neighbour", "…, he vapours"."""
    commas = [k for k in range(s.first + 1, s.end()) if s.low(k) == "," and k not in s.inside][:MAX_COMMAS]
    for k in commas:
        for j in range(k + 1, min(k + 8, s.end())):
            if j in s.inside or s.low(j) in _COMMAS:
                break
            group = loose_group(s, j)
            if group:
                yield group
                break


def complete(s: Stretch, first: int, comma: int) -> bool:
    """Whether the words before a comma are a main clause that lacks nothing but its speaker."""
    while first < comma and (s.low(first) in _LEADING or s.low(first).endswith("ly")):
        first += 1
    if s.low(first) in SUBORDINATORS or _GERUND.fullmatch(s.low(first)) or s.low(first) in ("who", "which", "asked"):
        return False
    verb = main_verb(s, first, comma)
    if verb is None:
        return False
    asides = sum(s.low(j) == "," and j not in s.inside for j in range(first, verb))
    led = s.tag(first) & PREPOSITION or s.low(first).endswith("ly") or s.low(first) in _TIMES
    return asides != 1 or bool(led)
