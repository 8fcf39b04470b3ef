"""Reports by a phrase beside the clause: "according to", "in her view", "as he noted". It reads no tags."""

from __future__ import annotations

from onrecord.language.partywords import CAPITAL, DETERMINER, HEAD, PLAIN, POSSESSIVE, PRONOUN, QUANTITY
from onrecord.language.phrases import party_after
from onrecord.stages.attributing.agreement import agrees
from onrecord.stages.attributing.asides import CLAUSE_STARTS, after_adverbials
from onrecord.stages.attributing.ends import after_comma, clause_end
from onrecord.stages.attributing.groups import Group
from onrecord.stages.attributing.reading import Finding, Pattern, Reading, enough, strip_comma, trimmed
from onrecord.stages.attributing.stretch import Stretch
from onrecord.stages.attributing.subjects import subject
from onrecord.stages.attributing.tags import closes
from onrecord.types import Span


def according(r: Reading) -> None:
    """Reports by a phrase instead of a verb."""
    s = r.s
    for k in range(s.first, s.last - 2):
        if k in s.inside or not r.free(k):
            continue
        if s.low(k) == "according" and s.low(k + 1) == "to":
            span = party_after(s.text, s.at(k + 2), s.words.ends[s.last - 1])
            last = s.words.between(*span)[1] if span else _any_end(s, k + 2)
            if last > k + 2 and not _verb_follows(r, last):
                _adverbial_report(r, k, last, span or s.span(k + 2, last), s.span(k, k + 2), "according to")


def as_told(r: Reading) -> None:
    """ "As the mayor noted, …", "…, as the mayor put it": the clause beside it."""
    s = r.s
    for g in r.groups:
        if not r.free(g.head) or g.voice != "active" or not (g.verb.takes("S", "H", "K") or g.verb.lemma == "put"):
            continue
        who = subject(s, g, r.left(g.first))
        if who is None or s.low(who.first - 1) != "as" or not agrees(s, who, g):
            continue
        k = who.first - 1
        after = _comma_after(s, g.last)
        if (k <= s.first + 1 and s.low(after) == ",") or ((s.low(k - 1) == "," or s.closing(k)) and closes(s, after)):
            _adverbial_report(r, k, after, who.span, s.span(g.first, g.last), "clause tag")


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
    """Reports by "in the ministry's view"."""
    s = r.s
    for k in range(s.first, s.last - 2):
        if k in s.inside or s.low(k) not in ("in", "for") or not r.free(k):
            continue
        view = _view(s, k) if s.low(k) == "in" else (_for_whom(s) if k == s.first else None)
        if view:
            first, last, end = view
            cue = s.span(k, k + 1) if first == k + 1 else s.span(k, first)
            _adverbial_report(r, k, end, _owner(s, first, last), cue, "view")


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


def _any_end(s: Stretch, k: int) -> int:
    while k < s.last and k not in s.inside and s.tag(k) & (DETERMINER | QUANTITY | PLAIN | CAPITAL | HEAD | POSSESSIVE):
        k += 1
    return k


_VIEWS = frozenset("view opinion words eyes judgment judgement account assessment telling reading version mind".split())


def _owner(s: Stretch, first: int, last: int) -> Span:
    """The holder without the ending of the possessive."""
    span = s.span(first, last)
    words = span.of(s.text)
    return Span(span.start, span.end - 2) if words.endswith(("’s", "'s")) else span


def _view(s: Stretch, k: int) -> tuple[int, int, int] | None:
    """First and last word of the holder, and the end, of "in the ministry's view", "in the view of the ministry"."""
    if s.low(k + 1) == "the" and s.low(k + 2) in _VIEWS and s.low(k + 3) == "of":
        span = party_after(s.text, s.at(k + 4), s.words.ends[s.last - 1]) if k + 4 < s.last else None
        return (*s.words.between(*span), s.words.between(*span)[1]) if span else None
    for j in range(k + 1, min(k + 8, s.last)):
        if s.low(j) in _VIEWS and (s.tag(j - 1) & POSSESSIVE or s.low(j - 1) in ("her", "his", "their", "its")):
            return k + 1, j, j + 1
        if s.low(j) in (",", ".") or j in s.inside:
            return None
    return None


def _for_whom(s: Stretch) -> tuple[int, int, int] | None:
    """ "For the union, the plan is “a bad joke”": the holder, where the clause holds a quotation."""
    if s.low(s.first) != "for" or not s.quotes:
        return None
    span = party_after(s.text, s.at(s.first + 1), s.words.ends[s.last - 1])
    last = s.words.between(*span)[1] if span else s.last
    return (s.first + 1, last, last) if s.low(last) == "," and s.quotes[0].first > last else None


def _adverbial_report(r: Reading, k: int, last: int, source: Span, cue: Span, pattern: Pattern) -> None:
    s = r.s
    left = r.left(k)
    before = (left, strip_comma(s, k))
    if s.low(last) == "," or (k == s.first and last < s.end()):
        after = (last + 1 if s.low(last) == "," else last, clause_end(r, last + 1, None))
    else:
        after = (last, last)
    pieces = [p for p in (before, after) if enough(s, *p) and all(r.free(j) for j in range(*p))]
    if before[1] - before[0] <= 2 and len(pieces) > 1:
        pieces = pieces[1:]
    if not pieces:
        return
    content = tuple(s.span(*trimmed(s, *p)) for p in pieces)
    r.add(Finding((source,), (cue,), content, "statement", pattern, s, k, last), (k, last), *pieces)
