"""Reports by a phrase beside the clause: "according to", "in her view", "as he noted". It reads no tags."""

from __future__ import annotations

from onrecord.language.partywords import CAPITAL, DETERMINER, HEAD, PRONOUN, QUANTITY
from onrecord.language.phrases import party_after
from onrecord.stages.attributing.agreement import agrees, has_verb
from onrecord.stages.attributing.asides import CLAUSE_STARTS, after_adverbials
from onrecord.stages.attributing.ends import after_comma, clause_end
from onrecord.stages.attributing.groups import Group
from onrecord.stages.attributing.reading import Finding, Pattern, Reading, enough, strip_comma, trimmed
from onrecord.stages.attributing.sources import named_source
from onrecord.stages.attributing.stretch import Stretch
from onrecord.stages.attributing.subjects import subject
from onrecord.stages.attributing.tags import closes
from onrecord.types import Span


def according(r: Reading) -> None:
    """Reports by a phrase instead of a verb: "according to", "per", "in her view", "to hear him tell it"."""
    s = r.s
    for k in range(s.first, s.last - 1):
        if k in s.inside or not r.free(k):
            continue
        found = named_source(s, k)
        if found and not _verb_follows(r, found.last):
            pattern: Pattern = "according to" if s.low(k) == "according" else "view"
            _adverbial_report(r, k, found.last, found.source, found.cue, pattern)


def as_told(r: Reading) -> None:
    """ "As the mayor noted, …", "…, as the mayor put it": the clause beside it."""
    s = r.s
    for g in r.groups:
        if not r.free(g.head) or g.voice != "active" or not (g.verb.takes("S", "H", "K") or g.verb.lemma == "put"):
            continue
        who = subject(s, g, r.left(g.first))
        if who is None or s.low(who.first - 1) not in ("as", "so") or not agrees(s, who, g):
            continue
        k = who.first - 1
        after = _comma_after(s, g.last)
        k -= s.low(k) == "so" and s.low(k - 1) == "or"
        if (k <= s.first + 1 and s.low(after) == ",") or ((s.low(k - 1) == "," or s.closing(k)) and closes(s, after)):
            _adverbial_report(r, k, after, who.span, (s.span(g.first, g.last),), "clause tag")


def _comma_after(s: Stretch, k: int) -> int:
    """The next comma, within the few words that may tell where and when something was said."""
    if s.low(k) in ("it", "out"):
        k += 1
    at = after_adverbials(s, k)
    return next((j for j in range(at, min(at + 9, s.end())) if s.low(j) == "," and j not in s.inside), at)


_HEARSAY = frozenset({"reportedly", "allegedly", "purportedly", "supposedly"})


def hearsay(r: Reading) -> None:
    """ "The ferry has reportedly sunk": the sentence, given to nobody."""
    s = r.s
    for k in range(s.first, s.last):
        if s.low(k) in _HEARSAY and k not in s.inside and r.free(k) and s.low(k - 1) not in ("an", "a", "the"):
            pieces = [(r.left(k), k), (k + 1, clause_end(r, k + 1, None))]
            pieces = [trimmed(s, *p) for p in pieces if _has_word(s, *p) and all(r.free(j) for j in range(*p))]
            if pieces:
                content = tuple(s.span(*p) for p in pieces)
                r.add(Finding((), (s.span(k, k + 1),), content, "statement", "hearsay", s, s.first, s.last), *pieces)
            return


def _has_word(s: Stretch, first: int, last: int) -> bool:
    return any(s.words.texts[j][0].isalnum() for j in range(first, last))


def views(r: Reading) -> None:
    """ "For the union, the plan is “a bad joke”", "The owner, so the Herald, is ready": a party alone."""
    s = r.s
    whom = _for_whom(s) if r.free(s.first) else None
    if whom:
        first, last, end = whom
        _adverbial_report(r, s.first, end, s.span(first, last), (s.span(s.first, s.first + 1),), "view")
    for k in range(s.first + 1, s.last - 2):
        if s.low(k) == "so" and s.low(k - 1) == "," and k not in s.inside and r.free(k):
            span = party_after(s.text, s.at(k + 1), s.words.ends[s.last - 1])
            last = s.words.between(*span)[1] if span else k
            if span and s.tag(last - 1) & (CAPITAL | HEAD) and (s.low(last) == "," or last >= s.end()):
                _adverbial_report(r, k, last, span, (s.span(k, k + 1),), "view")


def asked(r: Reading) -> None:
    """A question that the sentence opens with: "Asked whether …, she said"."""
    s = r.s
    g = next((g for g in r.groups if g.first <= s.first + 2), None)
    if g is None or g.verb.lemma not in _ASKING or g.verb.form in ("base", "ing", "third"):
        return
    if g.first > s.first and s.low(s.first) != "when":
        return
    who = None
    k = after_adverbials(s, g.last) if s.low(g.last) != "by" else g.last
    if s.low(k) == "by":
        who = party_after(s.text, s.at(k + 1), s.words.ends[s.last - 1])
        k = s.words.between(*who)[1] if who else k + 1
    k += s.low(k) in ("about", "on", "for", "if")
    end = _main_clause(r, g, k)
    if end is None or end <= k or (s.low(k) not in CLAUSE_STARTS and s.low(k - 1) not in ("about", "on", "for", "if")):
        return
    source = (who,) if who else ()
    content = (s.span(*trimmed(s, k, end)),)
    r.add(
        Finding(source, (s.span(g.first, g.first + 1),), content, "statement", "question", s, s.first, end),
        (s.first, end),
    )


_ASKING = frozenset({"ask", "press", "question", "quiz", "query"})


def _main_clause(r: Reading, g: Group, k: int) -> int | None:
    """The comma before the main clause that answers a question."""
    s = r.s
    for other in r.groups:
        if other.first <= k or not other.finite:
            continue
        who = subject(s, other, k)
        if who and not who.relative and after_comma(s, who.first):
            return who.first - (s.low(who.first - 1) == ",")
    for j in range(k, s.last - 1):
        if s.low(j) == "," and j not in s.inside and (s.opening(j + 1) or (s.tag(j + 1) & (CAPITAL | PRONOUN))):
            return j
    return None


def _verb_follows(r: Reading, last: int) -> bool:
    """ "The board, according to Lom Radio, says …": the verb after the aside has the report."""
    k = last + 1 if r.s.low(last) == "," else last
    return any(g.first == k and g.voice == "active" for g in r.groups)


def _for_whom(s: Stretch) -> tuple[int, int, int] | None:
    """ "For the union, the plan is “a bad joke”": the holder, where the clause holds a quotation."""
    if s.low(s.first) != "for" or not s.quotes:
        return None
    span = party_after(s.text, s.at(s.first + 1), s.words.ends[s.last - 1])
    last = s.words.between(*span)[1] if span else s.last
    return (s.first + 1, last, last) if s.low(last) == "," and s.quotes[0].first > last else None


def _adverbial_report(r: Reading, k: int, last: int, source: Span, cue: tuple[Span, ...], pattern: Pattern) -> None:
    s = r.s
    left = r.left(k)
    before = (left, strip_comma(s, k))
    if s.low(last) == "," or (k == s.first and last < s.end()):
        after = (last + 1 if s.low(last) == "," else last, clause_end(r, last + 1, None))
    else:
        after = (last, last)
    pieces = [p for p in (before, after) if enough(s, *p) and all(r.free(j) for j in range(*p))]
    led = not s.tag(before[0]) & (DETERMINER | PRONOUN | QUANTITY) or not has_verb(s, before[0], after[1])
    if before[1] - before[0] <= 2 and len(pieces) > 1 and led:
        pieces = pieces[1:]
    if not pieces:
        return
    content = tuple(s.span(*trimmed(s, *p)) for p in pieces)
    r.add(Finding((source,), cue, content, "statement", pattern, s, k, last), (k, last), *pieces)
