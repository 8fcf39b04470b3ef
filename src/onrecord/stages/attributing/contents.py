"""Tells what follows a reporting verb: a quotation, a clause, a thing, something to do. It finds no speaker."""

from __future__ import annotations

from dataclasses import replace

from onrecord.language.partywords import CAPITAL, DETERMINER, HEAD, PLAIN, POSSESSIVE, PRONOUN, QUANTITY
from onrecord.stages.attributing.agreement import has_verb, main_verb
from onrecord.stages.attributing.asides import after_adverbials, after_hearer
from onrecord.stages.attributing.ends import clause_end, object_end, quote_end
from onrecord.stages.attributing.groups import Group
from onrecord.stages.attributing.reading import Pattern, Reading
from onrecord.stages.attributing.stretch import Stretch
from onrecord.stages.attributing.subjects import DAYS

_AS = frozenset({"see", "view", "regard"})
"""Verbs of holding that report only with "as": "sees the ferry as a toy"."""
_ONLY = frozenset({"only", "merely", "simply", "just", "even"})
_SAYING = frozenset({"say", "insist", "argue", "think", "reckon"})


def content_of(r: Reading, g: Group, shared: bool) -> tuple[tuple[int, int], Pattern] | None:
    """Where the content of a cue lies and by what pattern."""
    s = r.s
    end = s.end()
    k = after_adverbials(s, g.last)
    if s.low(k) in _ONLY and (s.low(k + 1) == "that" or s.opening(k + 1)):
        k += 1
    heard = after_adverbials(s, after_hearer(s, g, k))
    if g.verb.takes("T") and heard > k and heard < end:
        k = heard
    quote = _quote_at(s, k)
    if (quote is not None and g.verb.takes("S", "H", "K", "Q", "T", "A", "O", "R", "N")) or (
        quote is not None and g.preposition
    ):
        return (quote, quote_end(r, quote)), "quote after cue"
    low = s.low(k)
    if low == "," and (that := _that_after_aside(s, k)):
        return (that, clause_end(r, that, g)), "that clause"
    if low == "," and (quoted := _quote_after_aside(s, k)) and g.verb.takes("S", "H", "K"):
        return (quoted, quote_end(r, quoted)), "quote after cue"
    if low == ":" and g.verb.takes("S", "H") and main_verb(s, k + 1, end) is not None:
        return (k + 1, end), "bare clause"
    if k >= end or low in (",", ".", ";", ":"):
        return None
    if low == "that" and g.verb.takes("S", "H", "T", "K") and s.tag(k + 1) != 0:
        return (k + 1, clause_end(r, k + 1, g)), "that clause"
    if low in ("whether", "if", "why", "how", "what", "who", "when", "where") and g.verb.takes("Q", "S", "H", "T"):
        return (k, clause_end(r, k, g)), "question"
    return _plain_content(r, g, k, shared)


def _plain_content(r: Reading, g: Group, k: int, shared: bool) -> tuple[tuple[int, int], Pattern] | None:
    s = r.s
    low = s.low(k)
    if g.preposition:
        silent = g.verb.lemma in ("respond", "reply") and not g.negated
        return None if silent else ((k, clause_end(r, k, g)), "preposition")
    if low in ("never", "not") and s.low(k + 1) == "to" and g.verb.takes("R"):
        return (k, clause_end(r, k, g)), "to do"
    hindered = low == "against" or (low in ("never", "not") and s.low(k + 1) == "to")
    if hindered and g.verb.takes("T") and k > g.last:
        return (k, clause_end(r, k, g)), "to do"
    if low == "to" and g.verb.takes("R"):
        return (k, clause_end(r, k, g)), "to do"
    if low == "to":
        return ((g.last, clause_end(r, k, g)), "to do") if g.verb.takes("T") and k > g.last else None
    k = g.last if not g.verb.takes("T") else k
    if g.verb.takes("A") and _noun_starts(s, g.last) and (g.verb.lemma != "put" or _puts(s, g)):
        return (g.last, clause_end(r, g.last, g)), "predicate"
    if g.verb.takes("S", "T") and (_clause_starts(s, k) or (g.verb.lemma in _SAYING and s.tag(k))):
        end = clause_end(r, k, g)
        if g.verb.lemma in _SAYING or has_verb(s, k, end) or s.quote_after(k) < end or low in ("this", "so"):
            return (k, end), "bare clause"
    if g.verb.takes("B") and _opens_clause(s, k) and main_verb(s, k, clause_end(r, k, g)) is not None:
        return (k, clause_end(r, k, g)), "bare clause"
    if g.verb.lemma in ("show", "reveal", "depict") and any(
        s.low(j).endswith("ing") for j in range(g.last + 1, g.last + 5)
    ):
        return (g.last, clause_end(r, g.last, g)), "object"
    if s.low(g.last) == "on" and s.low(g.last + 1) in DAYS:
        g = replace(g, last=g.last + 2)
    if g.verb.lemma in _AS and not any(s.low(j) == "as" for j in range(g.last, g.last + 12)):
        return None
    if g.verb.takes("O", "N") and _noun_starts(s, g.last):
        return (g.last, object_end(r, g.last, g)), "object"
    if g.verb.takes("G") and any(s.low(j).endswith("ing") for j in (g.last, g.last + 1)):
        return (g.last, object_end(r, g.last, g)), "object"
    return None


def _opens_clause(s: Stretch, k: int) -> bool:
    """Whether a clause with a subject of its own plainly begins: not a number, not a bare adjective."""
    return bool(s.tag(k) & (DETERMINER | PRONOUN | CAPITAL | POSSESSIVE)) and s.low(k) not in (
        "those",
        "them",
        "him",
        "me",
        "us",
    )


def _puts(s: Stretch, g: Group) -> bool:
    """ "put the number at thirteen", "put it this way"."""
    return s.low(g.last) == "it" or any(s.low(j) in ("at", "down") for j in range(g.last + 1, g.last + 5))


def _quote_at(s: Stretch, k: int) -> int | None:
    """Where a quotation opens at `k`, a comma, colon or "that" stepped over."""
    for j in (k, k + 1, k + 2):
        if s.opening(j):
            return j
        if s.low(j) not in (",", ":", "that", "—", "–"):
            return None
    return None


def _quote_after_aside(s: Stretch, comma: int) -> int | None:
    """ "reads, in part, “…”": the quotation after a few words in commas."""
    for k in range(comma + 2, min(comma + 8, s.last - 1)):
        if s.low(k) == ",":
            return k + 1 if s.opening(k + 1) else None
    return None


def _that_after_aside(s: Stretch, comma: int) -> int | None:
    """ "said, citing two drivers, that …": the word after "that"."""
    for k in range(comma + 1, min(comma + 30, s.last - 2)):
        if s.low(k) == "," and s.low(k + 1) == "that":
            return k + 2
    return None


def _noun_starts(s: Stretch, k: int) -> bool:
    return k < s.end() and bool(
        s.tag(k) & (DETERMINER | QUANTITY | PRONOUN | CAPITAL | HEAD | POSSESSIVE | PLAIN) or s.opening(k)
    )


def _clause_starts(s: Stretch, k: int) -> bool:
    return _noun_starts(s, k) or s.low(k) in (
        "there",
        "no",
        "not",
        "while",
        "because",
        "as",
        "in",
        "even",
        "only",
        "if",
        "after",
        "under",
        "on",
        "at",
        "by",
        "with",
        "for",
        "when",
        "since",
        "although",
        "though",
        "unless",
        "now",
        "yes",
        "nothing",
    )
