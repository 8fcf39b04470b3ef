"""Reads phrases that name where a clause comes from: "by the account of nurses", "to hear him tell it".

It gives the words of the phrase and of the party, and decides nothing about the clause beside it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from onrecord.language import lexicon
from onrecord.language.partywords import CAPITAL, DETERMINER, HEAD, PLAIN, POSSESSIVE, PREPOSITION, QUANTITY
from onrecord.language.phrases import party_after, party_before
from onrecord.stages.attributing.stretch import Stretch
from onrecord.types import Span

HOLDERS = frozenset({"her", "his", "their", "its", "our", "my"})


@dataclass(frozen=True, slots=True)
class Named:
    """Words `first` to before `last` that name a source, with the party and the words that make it the source."""

    first: int
    last: int
    source: Span
    cue: tuple[Span, ...]


def named_source(s: Stretch, k: int) -> Named | None:
    """The phrase at word `k` that names a source."""
    for opener, closer in _openers().get(s.low(k), ()):
        if len(opener) > 1 and s.low(k + 1) != opener[1]:
            continue
        if all(s.low(k + i) == word and k + i not in s.inside for i, word in enumerate(opener)):
            found = _party_then(s, k, k + len(opener), closer)
            if found and (opener[0] == "according" or _set_off(s, found)):
                return found
    held = _held(s, k)
    return held if held and _set_off(s, held) else None


def _set_off(s: Stretch, found: Named) -> bool:
    """Whether a phrase stands apart from the clause: commas, dashes, or the ends of the sentence, on both sides."""
    k = found.first
    if s.low(found.last - 1) in _PLAIN_VIEWS and found.last >= s.end() and len(found.cue) > 1:
        return True
    before = (
        k == s.first or s.low(k - 1) in _MARKS or s.closing(k) is not None or s.low(k - 1) in ("that", "and", "but")
    )
    return before and (
        s.low(found.last) in _MARKS or found.last >= s.end() or (k == s.first and not s.tag(found.last) & PREPOSITION)
    )


@cache
def _openers() -> dict[str, tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]]:
    found: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = {}
    for opener, closer in lexicon.table("cues_sources"):
        words = tuple(opener.split())
        found.setdefault(words[0], []).append((words, tuple(closer.split()) if closer != "-" else ()))
    return {word: tuple(sorted(some, key=lambda row: -len(row[0]))) for word, some in found.items()}


def _party_then(s: Stretch, k: int, start: int, closer: tuple[str, ...]) -> Named | None:
    """The party at `start`, and the words that close the phrase after it ("to hear X tell it")."""
    stop = s.last
    if closer:
        stop = next((j for j in range(start + 1, min(start + 14, s.last)) if s.low(j) == closer[0]), s.last)
        if stop == s.last or any(s.low(stop + i) != word for i, word in enumerate(closer)):
            return None
    span = party_after(s.text, s.at(start), s.words.ends[stop - 1]) if start < stop else None
    if s.low(start) == "whom" and k > s.first + 1:
        before = party_before(s.text, s.at(s.first), s.at(k))
        return Named(k, start + 1, before, (s.span(k, start + 1),)) if before else None
    if span is None:
        end = _any_end(s, start, stop)
        span = s.span(start, end) if end > start else None
    if span is None:
        return None
    last = s.words.between(*span)[1]
    if closer and last != stop:
        return None
    if not closer and s.low(k) != "according" and s.tag(last) & PREPOSITION:
        last = next((j for j in range(last, min(last + 16, s.last)) if s.low(j) == "," and j not in s.inside), last)
        span = s.span(start, last)
    cue = (s.span(k, start), s.span(stop, stop + len(closer))) if closer else (s.span(k, start),)
    return Named(k, stop + len(closer) if closer else last, span, cue)


def _any_end(s: Stretch, k: int, stop: int) -> int:
    """Past any plain noun phrase that begins with a determiner or a name."""
    if not s.tag(k) & (DETERMINER | CAPITAL | QUANTITY):
        return k
    while k < stop and k not in s.inside and s.tag(k) & (DETERMINER | QUANTITY | PLAIN | CAPITAL | HEAD | POSSESSIVE):
        k += 1
    return k


def _held(s: Stretch, k: int) -> Named | None:
    """ "in the ministry’s view", "by her own account": a preposition, a possessor and a noun of telling."""
    if s.low(k) not in _HOLDING or k in s.inside:
        return None
    nouns = lexicon.words("cues_tellings")
    for j in range(k + 2, min(k + 12, s.last)):
        low = s.low(j)
        if low in (",", ".", ";", ":") or j in s.inside:
            return None
        holder = j - 2 if s.low(j - 1) in ("own", "very", "latest", "first", "considered") else j - 1
        if low in nouns and (s.tag(holder) & POSSESSIVE or (s.low(holder) in HOLDERS and holder == k + 1)):
            if s.low(k) in ("to", "on", "from", "at") and (s.low(k), low) not in _FIXED:
                return None
            bare = bare_owner(s, k + 1, holder + 1)
            pronoun = s.low(holder) in HOLDERS
            cue = (s.span(k, j + 1),) if pronoun else (s.span(k, k + 1), s.span(holder + 1, j + 1))
            return Named(k, j + 1, bare, cue)
    return None


def bare_owner(s: Stretch, first: int, last: int) -> Span:
    """The words of a possessor without the ending of the possessive."""
    span = s.span(first, last)
    words = span.of(s.text)
    if words.endswith(("’s", "'s")):
        return Span(span.start, span.end - 2)
    return Span(span.start, span.end - 1) if words.endswith(("’", "'")) else span


_HOLDING = frozenset({"in", "by", "on", "from", "to", "at"})
_PLAIN_VIEWS = frozenset("view opinion mind words estimation judgment judgement telling reckoning".split())
_MARKS = frozenset({",", "—", "–", "-", ";", "(", ")"})
_FIXED = frozenset(
    {
        ("to", "mind"),
        ("on", "account"),
        ("on", "reckoning"),
        ("on", "reading"),
        ("on", "telling"),
        ("from", "perspective"),
        ("from", "viewpoint"),
        ("to", "knowledge"),
        ("on", "showing"),
        ("at", "word"),
        ("on", "estimate"),
        ("on", "figures"),
        ("on", "analysis"),
        ("on", "version"),
    }
)
