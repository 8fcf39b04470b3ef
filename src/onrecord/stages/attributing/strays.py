"""Reads quotations that no listed verb has taken: in the middle of somebody's sentence, or after it.

It knows no verb of saying.

Words between quotation marks are somebody's. Inside a sentence they belong to the party it opens with, and its verb is
the cue; titles, names and single words in marks are left alone.
"""

from __future__ import annotations

import re

from onrecord.language.cues import reporting
from onrecord.language.partywords import DETERMINER, PLAIN, POSSESSIVE, PREPOSITION, PRONOUN
from onrecord.stages.attributing.agreement import main_verb
from onrecord.stages.attributing.ends import quote_end
from onrecord.stages.attributing.groups import ADVERBS, BE, HAVE, MODAL, NEGATION
from onrecord.stages.attributing.openings import leading
from onrecord.stages.attributing.reading import Finding, Reading
from onrecord.stages.attributing.stretch import Quoted, Stretch
from onrecord.stages.attributing.tags import speaks
from onrecord.stages.attributing.unlisted import PARTICLES
from onrecord.types import Span

MIN_WORDS = 3
MAX_GAP = 6
MAX_CUE = 4
MAX_QUOTES = 20
NAMING = re.compile(
    r"\b(?:so-called|known (?:as|for)|called|titled|entitled|dubbed|named|nicknamed|headlined|words?|term|phrase|book|"
    r"film|movie|song|album|show|series|play|novel|programme|program|essay|article|column|slogan|sign|signs|banner|banners|band|magazine|documentary|paper|"
    r"poem|opera|exhibition|notice|label|labelled|labeled|marked|reading|starring|like|such as|on|at|for|in)\W*$",
    re.I,
)
_NOBODY = frozenset("you i we it this that first second third there one".split())
_LITTLE = frozenset("a an and as at but by for from in into is it nor of on or so the to up with".split())


def strays(r: Reading) -> None:
    """Gives each quotation that is still free to the party its sentence opens with."""
    s = r.s
    for quote in s.quotes[:MAX_QUOTES]:
        if r.free(quote.first) and quote.first > s.first and _voiced(s, quote):
            found = _of_the_subject(r, quote)
            if found:
                r.add(found, (found.first, found.last))


def _of_the_subject(r: Reading, quote: Quoted) -> Finding | None:
    s = r.s
    who = leading(s, quote.first) if r.left(quote.first) == s.first else None
    if who is None or not speaks(s, who) or not r.free(who.first) or s.low(who.first) in _NOBODY:
        return None
    verb = main_verb(s, who.last - 1, quote.first)
    if verb is None or verb - who.last > MAX_GAP:
        return None
    verb = _nearest(s, verb, quote.first)
    if not r.free(verb):
        return None
    after = past_verb(s, verb)
    if not _utters(s, verb, after, quote):
        return None
    last = max(quote_end(r, quote.first), quote.last)
    cue, content = _parts(s, verb, after, quote, last)
    return Finding((who.span,), cue, content, "statement", "stray quote", s, who.first, last, open=last == quote.last)


def _nearest(s: Stretch, verb: int, end: int) -> int:
    """The last verb before the quotation that shares the subject: "halted the study and spoke of “a pause”"."""
    for k in range(end - 1, max(verb, end - 12), -1):
        if s.low(k - 1) in ("and", "but", "then") and main_verb(s, k - 1, k + 1) == k:
            return k
    return verb


def _utters(s: Stretch, verb: int, after: int, quote: Quoted) -> bool:
    """Whether a verb may have the quotation as its words: no passive, no bare "is", in the same clause."""
    between = range(after, quote.first)
    barred = any(s.low(j) in _BARRIERS or _participle(s, j) for j in between if j + 1 < quote.first)
    if barred or len(between) > MAX_BETWEEN:
        return False
    if s.low(verb) in BE:
        return s.low(after - 1).endswith("ing") or (after == quote.first and not s.tag(verb - 1) & PRONOUN)
    return s.low(after - 1) not in HAVE | MODAL | BE and s.low(verb) not in _LINKING


def _participle(s: Stretch, k: int) -> bool:
    return (
        s.low(k).endswith("ing") and bool(s.tag(k) & PLAIN) and s.tag(k + 1) & (DETERMINER | PRONOUN | POSSESSIVE) != 0
    )


_BARRIERS = frozenset(", ; : — – who which whose that because after when while if where although".split())
_LINKING = frozenset("seems seemed became becomes remains remained went goes".split())
MAX_BETWEEN = 8


def _parts(s: Stretch, verb: int, after: int, quote: Quoted, last: int) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The cue and the content: a preposition before the quotation belongs to the cue ("greeted it with “a cheer”")."""
    k = quote.first - 1
    if k < after or not s.tag(k) & PREPOSITION:
        start = after + (s.low(after) in ("that", ","))
        return (s.span(verb, after),), (s.span(min(start, quote.first), last),)
    whole = s.span(quote.first, last)
    if k == after or s.tag(after) & PREPOSITION or s.low(after).endswith("ly"):
        cue = (s.span(verb, k + 1),) if k == after else (s.span(verb, after), s.span(k, k + 1))
        return cue, (whole,)
    return (s.span(verb, after), s.span(k, k + 1)), (s.span(after, k), whole)


def past_verb(s: Stretch, k: int) -> int:
    """Past the verb whose finite word is `k`, with its participle and its particle."""
    if s.low(k) in BE | HAVE | MODAL:
        j = k + 1
        while s.low(j) in ADVERBS | NEGATION | BE | HAVE or s.low(j).endswith("ly"):
            j += 1
        if s.low(j).endswith(("ed", "en", "ing")) or reporting(s.low(j)):
            k = j
    return k + 2 if s.low(k + 1) in PARTICLES and not s.tag(k + 2) & PLAIN else k + 1


def orphan(s: Stretch, before: Stretch | None) -> Finding | None:
    """A quotation that is a sentence, after a sentence that tells how somebody spoke: "The chair hit out. “Never.”"."""
    quote = s.opening(s.first)
    if quote is None or quote.last < s.end() or before is None or not _voiced(s, quote):
        return None
    if before.paragraph != s.paragraph or any(q.size >= MIN_WORDS for q in before.quotes):
        return None
    who = leading(before, before.end())
    verb = main_verb(before, who.last - 1, before.end()) if who and speaks(before, who) else None
    if who is None or verb is None or verb != who.last or before.low(verb) in BE | HAVE | MODAL:
        return None
    end = before.end() if before.end() - verb <= MAX_CUE else past_verb(before, verb)
    content = (s.span(quote.first, quote.last),)
    return Finding(
        (who.span,), (before.span(verb, end),), content, "statement", "stray quote", s, s.first, s.last, open=True
    )


def _voiced(s: Stretch, quote: Quoted) -> bool:
    """Whether words in marks are speech, and no title, name or label."""
    words = [s.words.texts[j] for j in range(quote.first + 1, quote.last - quote.marks.closed)]
    words = [w for w in words if w[0].isalnum()]
    if len(words) < MIN_WORDS or NAMING.search(s.text[max(0, s.at(quote.first) - 24) : s.at(quote.first)]):
        return False
    small = [w for w in words[1:] if w.lower() not in _LITTLE]
    return not small or sum(w[0].isupper() for w in small) * 2 <= len(small)
