"""Finds verb groups that report: the verb with its auxiliaries, negation and particle. It finds no subject.

"was quoted as saying", "has never said", "went on to say" are one group each.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from onrecord.language.cues import Phrase, Verb, phrases, reporting
from onrecord.language.partywords import CAPITAL, DETERMINER, POSSESSIVE, PREPOSITION, PRONOUN, QUANTITY
from onrecord.language.phrases import party_after
from onrecord.stages.attributing.stretch import Stretch

Voice = Literal["active", "passive", "ing", "infinitive"]

BE = frozenset("is are was were be been being am isn’t isn't aren’t wasn’t wasn't weren’t weren't".split())
HAVE = frozenset("has have had hasn’t hasn't haven’t haven't hadn’t hadn't having".split())
MODAL = frozenset(
    "will would can could may might must shall should won’t won't wouldn’t wouldn't can’t can't cannot couldn’t"
    " couldn't do does did don’t don't doesn’t doesn't didn’t didn't".split()
)
NEGATION = frozenset({"not", "never", "no", "neither", "nor"})
ADVERBS = frozenset(
    "also already later then still once now again just even first often always ever since soon only once yet"
    " meanwhile recently previously repeatedly long twice".split()
)
_BETWEEN = frozenset("only just also again even still instead always once".split())
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
MAX_GROUPS = 60
"""Verb groups looked at in one stretch; a longer one is no sentence. Keeps hostile text linear."""
_FRONT = BE | HAVE | MODAL


@dataclass(frozen=True, slots=True)
class Group:
    """Words `first` to before `last` with the reporting verb at `head`."""

    first: int
    last: int
    head: int
    verb: Verb
    voice: Voice
    negated: bool = False
    preposition: str = ""

    @property
    def finite(self) -> bool:
        return self.voice in ("active", "passive")


def groups(stretch: Stretch) -> list[Group]:
    """All reporting verb groups outside quotation marks, in order."""
    found: list[Group] = []
    k = stretch.first
    texts = stretch.words.texts
    while k < stretch.last and len(found) < MAX_GROUPS:
        group = None if k in stretch.inside or not texts[k][0].isalpha() else _group(stretch, k)
        if group:
            found.append(group)
            k = group.last
        else:
            k += 1
    return found


def _group(s: Stretch, k: int) -> Group | None:
    phrase, end = phrase_at(s, k)
    verb = phrase.verb if phrase else reporting(s.low(k))
    if verb is None or (s.words.texts[k][0].isupper() and k > s.first and s.segment != "headline"):
        return None
    first, helpers = helpers_before(s, k)
    voice = _voice(s, k, verb, helpers, first)
    if voice is None:
        return None
    if voice == "infinitive" and (governor := _governor(s, first - 1)) is not None:
        first, more = helpers_before(s, governor)
        helpers, voice = helpers + more, "active"
    negated = not NEGATION.isdisjoint(helpers) or any(h.endswith(("n’t", "n't")) for h in helpers)
    if phrase:
        return Group(first, end, k, verb, voice, negated, phrase.preposition)
    return _right(s, Group(first, k + 1, k, verb, voice, negated))


def phrase_at(s: Stretch, k: int) -> tuple[Phrase | None, int]:
    """The report of several words that word `k` opens, and where it ends: "gave us his word", "took note of"."""
    known = phrases(s.low(k))
    if not known:
        return None, k + 1
    second = s.low(k + 1)
    starts = [(k + 1, second)]
    if second.endswith("ly") or second in _BETWEEN:
        starts.append((k + 2, s.low(k + 2)))
    for start, word in starts:
        for phrase in (*known.get(word, ()), *known.get("~", ())):
            end = _matched(s, start, phrase.words)
            if end is not None:
                return phrase, end
    if s.tag(k + 1) & (DETERMINER | PRONOUN | POSSESSIVE):
        apart = (p for particle in _PARTICLES for p in known.get(particle, ()))
        return next(((p, k + 1) for p in apart if _parted(s, k + 1, p)), (None, k + 1))
    return None, k + 1


def _parted(s: Stretch, k: int, phrase: Phrase) -> bool:
    """Whether a thing stands between a verb and its particle: "brushed the claims aside", "laughed it off"."""
    if len(phrase.words) > 1 or phrase.preposition or phrase.words[0] not in _PARTICLES or not phrase.verb.takes("O"):
        return False
    for j in range(k + 1, k + MAX_PARTED):
        if s.low(j) == phrase.words[0]:
            return not s.tag(j + 1) & (DETERMINER | POSSESSIVE | CAPITAL)
        if j in s.inside or not s.low(j)[:1].isalpha():
            return False
    return False


_PARTICLES = frozenset("aside away off down out".split())
MAX_PARTED = 7


def _matched(s: Stretch, k: int, words: tuple[str, ...]) -> int | None:
    """Past the words of a phrase that stand at `k`; "~" takes up to three words."""
    for i, word in enumerate(words):
        if word == "~":
            rest = words[i + 1 :]
            if not rest:
                span = party_after(s.text, s.at(k), s.words.ends[s.last - 1]) if k < s.last else None
                return s.words.between(*span)[1] if span else None
            ends = (_matched(s, k + taken, rest) for taken in (1, 2, 3) if _filler(s, k, k + taken))
            return next((e for e in ends if e is not None), None)
        if s.low(k) != word or k in s.inside:
            return None
        k += 1
    return k


def _filler(s: Stretch, first: int, last: int) -> bool:
    return all(k not in s.inside and s.low(k)[:1].isalnum() for k in range(first, last))


def _governor(s: Stretch, to: int) -> int | None:
    """The verb in "went on to say", "continues to maintain" that makes an infinitive a report."""
    if s.low(to - 1) == "on" and s.low(to - 2) in ("went", "goes", "go", "going", "gone"):
        return to - 2
    if s.low(to - 1) in ("as", "record", "lengths", "length", "way"):
        return next((j for j in range(to - 2, to - 7, -1) if s.low(j) in ("went", "goes", "go", "going", "gone")), None)
    return to - 1 if s.low(to - 1) in _GOVERNORS else None


_GOVERNORS = frozenset(
    "continue continues continued proceeded proceeds likes liked began begins quick moved moves rushed rushes hastened"
    " hastens hurried hurries stepped steps".split()
)


def helpers_before(s: Stretch, k: int) -> tuple[int, list[str]]:
    """Where the group starts: auxiliaries and negation, with the adverbs between; "also" may lead."""
    first, j = k, k - 1
    helpers: list[str] = []
    while j >= s.first and j not in s.inside:
        low = s.low(j)
        named = j > s.first and s.words.texts[j][0].isupper()
        if not named and (low in _FRONT or low in NEGATION or low == "also"):
            helpers.append(low)
            first = j
        elif not (low in ADVERBS or (low.endswith("ly") and len(low) > 4)):
            break
        j -= 1
    return first, helpers


def _voice(s: Stretch, k: int, verb: Verb, helpers: list[str], first: int) -> Voice | None:
    """How the verb stands, or nothing where the word is a noun or an adjective."""
    before, tag = s.low(first - 1), s.tag(first - 1)
    if before == "to" and verb.form == "base":
        return "infinitive"
    if verb.form == "ing":
        return "active" if any(h in BE for h in helpers) else _ing(s, k, before, tag)
    if any(h in BE for h in helpers):
        return "passive" if "participle" in verb.form else None
    if helpers and (any(h in MODAL for h in helpers)):
        return "active" if verb.form == "base" else None
    if any(h in HAVE for h in helpers):
        return "active" if "participle" in verb.form else None
    if (tag & (DETERMINER | POSSESSIVE) and not _pronoun(before)) or (
        tag & PREPOSITION and before not in ("as", "after", "before", "than", "since")
    ):
        return None
    return None if verb.form == "participle" else "active"


def _pronoun(low: str) -> bool:
    return low in ("that", "this", "another", "each", "these", "those")


def _ing(s: Stretch, k: int, before: str, tag: int) -> Voice | None:
    if tag & (DETERMINER | POSSESSIVE | QUANTITY):
        return None
    return "ing"


def _right(s: Stretch, group: Group) -> Group:
    """Takes in "as saying" and the preposition that opens the content."""
    k = group.last
    if group.verb.lemma in ("quote", "cite", "report", "record", "describe") and s.low(k) == "as":
        nested = reporting(s.low(k + 1))
        if nested and nested.form == "ing":
            return replace(group, last=k + 2, verb=nested)
    if (s.low(k).endswith("ly") or s.low(k) in _BETWEEN) and s.low(k + 1) in group.verb.prepositions:
        k += 1
    if s.low(k) in group.verb.prepositions and not (s.low(k) == "on" and s.low(k + 1) in _DAYS):
        last = k if s.low(k) == "against" else k + 1  # "against" carries meaning and stays in the content
        return replace(group, last=last, preposition=s.low(k))
    return group
