"""Reads reports by a noun: "the mayor’s claim that …", "the answer from the palace is …".

It reads no verbs of saying; a noun that is the object of one ("repeated its claim that …") belongs to that report.
"""

from __future__ import annotations

from onrecord.language import lexicon
from onrecord.language.partywords import CAPITAL, DETERMINER, HEAD, PLAIN, POSSESSIVE, PREPOSITION, PRONOUN, QUANTITY
from onrecord.language.phrases import party_after
from onrecord.stages.attributing.agreement import main_verb
from onrecord.stages.attributing.ends import clause_end, quote_end
from onrecord.stages.attributing.groups import BE, HAVE, MODAL
from onrecord.stages.attributing.reading import Finding, Reading, trimmed
from onrecord.stages.attributing.sources import HOLDERS, bare_owner
from onrecord.stages.attributing.stretch import Stretch
from onrecord.stages.attributing.subjects import subject
from onrecord.types import Span

_GIVERS = frozenset({"from", "by", "of"})
_LINKS = frozenset({"is", "was", "has", "remains"})
_RUMOURS = frozenset("rumour rumor rumours rumors word legend gossip tradition hearsay story".split())
_TALK = frozenset("talk speculation word rumours rumors gossip whispers reports suggestions claims fears hopes".split())
_PRONE = frozenset("say understand believe report think rumour rumor allege reckon suspect presume".split())
_ASKING = frozenset("call calls appeal appeals plea pleas demand demands request requests".split())
MAX_NOUNS = 12


def nouns(r: Reading) -> None:
    """Reports by a noun, in words that no other report has."""
    s = r.s
    if s.segment == "headline":
        return
    listed = lexicon.words("cues_nouns")
    at = [k for k in range(s.first, s.last - 2) if s.low(k) in listed and k not in s.inside][:MAX_NOUNS]
    for k in at:
        if r.free(k):
            _by_noun(r, k)


def _by_noun(r: Reading, k: int) -> None:
    s = r.s
    holder = _holder(s, k)
    giver = _giver(s, k + 1) if holder is None else None
    if holder is None and giver is None:
        return
    source, first = holder if holder else (giver[0] if giver else Span(0, 0), k)
    after = giver[1] if giver else k + 1
    cue = [s.span(k, k + 1)]
    if s.low(after) in _LINKS and (s.low(after + 1) == "that" or s.opening(after + 1)):
        cue, after = [s.span(k, after + 1)] if not giver else [*cue, s.span(after, after + 1)], after + 1
    start = _start(s, after, bool(giver))
    if start is None:
        return
    quote = s.opening(start)
    linked = s.low(after - 1) in _LINKS
    last = quote_end(r, start) if quote else (clause_end(r, start, None) if linked else _end(r, first, start))
    if s.low(start - 1) == "for":
        last = main_verb(s, start, last) or last
    content = s.span(*trimmed(s, start, last)) if last - start >= 2 else None
    if content and all(r.free(j) for j in (start, last - 1)):
        r.add(Finding((source,), tuple(cue), (content,), "statement", "noun", s, first, last), (k, last))


def _start(s: Stretch, k: int, given: bool) -> int | None:
    """Where the content opens: after "that", a colon before a quotation, or "for" after "a call by …"."""
    if s.low(k) == "that" and s.tag(k + 1) and s.low(k + 1) not in BE | HAVE | MODAL:
        return k + 1
    if s.low(k) in (":", ",") and s.opening(k + 1):
        return k + 1
    if s.opening(k):
        return k
    asks = given and s.low(k) == "for" and any(s.low(j) in _ASKING for j in range(max(s.first, k - 12), k))
    return k + 1 if asks else None


def _holder(s: Stretch, k: int) -> tuple[Span, int] | None:
    """The possessor before a noun, an adjective or two stepped over: "the mayor’s latest claim"."""
    for j in range(k - 1, max(k - 4, s.first - 1), -1):
        if s.low(j) in HOLDERS:
            return s.span(j, j + 1), j
        if s.tag(j) & POSSESSIVE:
            first = _noun_phrase(s, j)
            return bare_owner(s, first, j + 1), first
        if not s.tag(j) & PLAIN:
            return None
    return None


def _noun_phrase(s: Stretch, k: int) -> int:
    """The first word of the phrase that a possessive ends."""
    for j in range(k - 1, max(k - 7, s.first - 1), -1):
        if s.tag(j) & (DETERMINER | QUANTITY) and j not in s.inside:
            return j
        if not s.tag(j) & (CAPITAL | PLAIN | HEAD | POSSESSIVE) or j in s.inside:
            break
    first = k
    while first > s.first and s.tag(first - 1) & CAPITAL and first - 1 not in s.inside:
        first -= 1
    return first


def _giver(s: Stretch, k: int) -> tuple[Span, int] | None:
    """The party after "from" or "by": "a warning from the union"."""
    if s.low(k) not in _GIVERS or k + 1 >= s.last:
        return None
    span = party_after(s.text, s.at(k + 1), s.words.ends[s.last - 1])
    if span is None or s.low(k) == "of":
        return None
    last = s.words.between(*span)[1]
    last = next((j for j in range(k + 2, last) if s.low(j) == "for"), last)
    span = s.span(k + 1, last)
    return (span, last) if any(s.tag(j) & HEAD or s.words.texts[j][0].isupper() for j in range(k + 1, last)) else None


def _end(r: Reading, first: int, start: int) -> int:
    """The end of a clause that a noun opens: before the main verb, where the noun is the subject of the sentence."""
    s = r.s
    end = clause_end(r, start, None)
    if first > s.first + 1:
        return end
    inner = main_verb(s, start, end)
    outer = main_verb(s, inner, end) if inner is not None else None
    if outer is None or outer - 1 == inner:
        return end
    return outer


def rumours(r: Reading) -> None:
    """ "Rumour has it that …", "The king is said to be ill": said by nobody in particular."""
    s = r.s
    low = [s.low(s.first + i) for i in range(4)]
    if low[0] in _RUMOURS and low[1:3] == ["has", "it"] and r.free(s.first):
        start = s.first + 3 + (low[3] == "that")
        _nobodys(r, [(start, clause_end(r, start, None))], s.span(s.first, s.first + 3))
    if low[0] == "there" and low[1] in BE and low[2] in _TALK and low[3] == "that" and r.free(s.first):
        _nobodys(r, [(s.first + 4, clause_end(r, s.first + 4, None))], s.span(s.first, s.first + 3))
    if low[0] == "from":
        _word_from(r)
    for g in r.groups:
        said = g.voice == "passive" and g.verb.lemma in _PRONE and s.low(g.last) == "to" and r.free(g.head)
        who = subject(s, g, r.left(g.first)) if said else None
        if who and not who.relative and s.low(who.first) not in ("what", "that", "which", "it"):
            pieces = [(who.first, g.first), (g.last, clause_end(r, g.last, g))]
            _nobodys(r, pieces, s.span(g.first, g.last))


def given_by(r: Reading) -> None:
    """ "The closure was confirmed by the owner": what was reported, by whom."""
    s = r.s
    for g in r.groups:
        told = g.voice == "passive" and g.verb.kind == "say" and g.verb.takes("S") and s.low(g.last) == "by"
        who = subject(s, g, r.left(g.first)) if told and r.free(g.head) else None
        span = party_after(s.text, s.at(g.last + 1), s.words.ends[s.last - 1]) if who and g.last + 1 < s.last else None
        if who is None or span is None or who.relative or s.tag(who.first) & PRONOUN or not r.free(who.first):
            continue
        last = s.words.between(*span)[1]
        content = (s.span(who.first, who.last),)
        cue = (s.span(g.first, g.last + 1),)
        r.add(Finding((span,), cue, content, "statement", "object", s, who.first, last), (who.first, last))


def _word_from(r: Reading) -> None:
    """ "From the palace comes word that the king is well"."""
    s = r.s
    span = party_after(s.text, s.at(s.first + 1), s.words.ends[s.last - 1])
    k = s.words.between(*span)[1] if span else s.last
    if span is None or s.low(k) not in ("comes", "came", "come") or not r.free(k):
        return
    that = next((j for j in range(k + 1, min(k + 6, s.last)) if s.low(j) in ("that", ":", ",")), None)
    if that is not None and any(s.low(j) in lexicon.words("cues_nouns") for j in range(k + 1, that)):
        end = clause_end(r, that + 1, None)
        content = s.span(*trimmed(s, that + 1, end))
        cue = (s.span(s.first, s.first + 1), s.span(k, that))
        r.add(Finding((span,), cue, (content,), "statement", "noun", s, s.first, end), (s.first, end))


def _nobodys(r: Reading, pieces: list[tuple[int, int]], cue: Span) -> None:
    s = r.s
    pieces = [trimmed(s, *p) for p in pieces if p[1] > p[0]]
    if pieces and all(r.free(a) and r.free(b - 1) for a, b in pieces) and not s.tag(pieces[0][0]) & PREPOSITION:
        content = tuple(s.span(*p) for p in pieces)
        r.add(Finding((), (cue,), content, "statement", "hearsay", s, pieces[0][0], pieces[-1][1]), *pieces)
