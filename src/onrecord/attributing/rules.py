"""The rules that join a speaker, a cue and a content in one stretch. They remember nothing of other stretches.

Order matters: phrases such as "according to" first, then tags ("…, she said"), which own the clause before them,
then verbs that open their content, left to right. Words that one finding owns are closed to later ones, so that
only the outermost report is kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from onrecord.attributing.agreement import agrees, has_verb
from onrecord.attributing.asides import CLAUSE_STARTS, after_adverbials, after_hearer
from onrecord.attributing.groups import Group, groups
from onrecord.attributing.stretch import Quoted, Stretch
from onrecord.attributing.subjects import Subject, inverted, subject
from onrecord.partywords import ANONYMITY, CAPITAL, DETERMINER, HEAD, PLAIN, POSSESSIVE, PRONOUN, QUANTITY
from onrecord.phrases import party_after
from onrecord.types import Span

Pattern = Literal[
    "quote tag",
    "quote after cue",
    "clause tag",
    "according to",
    "view",
    "that clause",
    "bare clause",
    "question",
    "object",
    "predicate",
    "to do",
    "preposition",
    "participle",
    "label",
    "headline",
    "refusal",
    "quote alone",
]


@dataclass(frozen=True, slots=True)
class Finding:
    """One report: spans, the pattern that found it, and the words `first` to before `last` that it owns."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    kind: Literal["statement", "attitude"]
    pattern: Pattern
    stretch: Stretch
    first: int
    last: int
    open: bool = False
    """Whether quotations that follow may go on with it."""
    more: tuple[Quoted, ...] = ()
    """Quotations of later stretches that go on with it."""


class Reading:
    """What has been found in one stretch so far, and which words are taken."""

    def __init__(self, s: Stretch) -> None:
        self.s = s
        self.groups = groups(s)
        self.findings: list[Finding] = []
        self.taken: list[tuple[int, int]] = []

    def free(self, k: int) -> bool:
        return not any(a <= k < b for a, b in self.taken)

    def add(self, finding: Finding, *owned: tuple[int, int]) -> None:
        self.findings.append(finding)
        self.taken += owned

    def left(self, k: int) -> int:
        """The first free word to the left of `k` that is not beyond something taken."""
        s = self.s
        cut = next((j + 1 for j in range(k - 2, s.first, -1) if s.low(j) == ";" and j not in s.inside), s.first)
        return max([s.first, cut, *(b for _, b in self.taken if b <= k)])


def read(s: Stretch) -> list[Finding]:
    """All reports of a stretch, in text order."""
    reading = Reading(s)
    asked(reading)
    according(reading)
    for group in reading.groups:
        if reading.free(group.head) and group.finite:
            tag(reading, group)
    views(reading)
    for group in reading.groups:
        if reading.free(group.head):
            opening(reading, group)
    return sorted(reading.findings, key=lambda f: (f.content[0].start, f.cue[0].start if f.cue else 0))


# --- "according to", "in X's view" -----------------------------------------------------------------------------


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
            _adverbial_report(r, k, end, s.span(first, last), cue, "view")


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
    content = (s.span(*_trimmed(s, k, end)),)
    r.add(
        Finding(source, (s.span(g.first, g.first + 1),), content, "statement", "question", s, s.first, end),
        (s.first, end),
    )


_SAYING = frozenset({"say", "tell", "claim", "insist", "argue", "think", "reckon", "warn", "assure", "inform"})
_ASKING = frozenset({"ask", "press", "question", "quiz", "query"})


def _main_clause(r: Reading, g: Group, k: int) -> int | None:
    """The comma before the main clause that answers a question."""
    s = r.s
    for other in r.groups:
        if other.first <= k or not other.finite:
            continue
        who = subject(s, other, k)
        if who and s.low(who.first - 1) == "," and not who.relative:
            return who.first - 1
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
    before = (left, _strip_comma(s, k))
    if s.low(last) == "," or (k == s.first and last < s.end()):
        after = (last + 1 if s.low(last) == "," else last, clause_end(r, last + 1, None))
    else:
        after = (last, last)
    pieces = [p for p in (before, after) if _enough(s, *p)]
    if before[1] - before[0] <= 2 and len(pieces) > 1:
        pieces = pieces[1:]
    if not pieces:
        return
    content = tuple(s.span(*_trimmed(s, *p)) for p in pieces)
    r.add(Finding((source,), (cue,), content, "statement", pattern, s, k, last), (k, last), *pieces)


def _enough(s: Stretch, first: int, last: int) -> bool:
    return (
        last - first >= 1
        and (last - first >= 2 or s.opening(first) is not None)
        and any(s.words.texts[j][0].isalnum() for j in range(first, last))
    )


def _trimmed(s: Stretch, first: int, last: int) -> tuple[int, int]:
    """A piece without commas and link words at its ends."""
    while first < last - 1 and first not in s.inside and s.low(first) in _LEADING:
        first += 1
    while last - 1 > first and last - 1 not in s.inside and s.words.texts[last - 1] in _TRAILING:
        last -= 1
    return first, last


_LEADING = frozenset({",", ";", ":", "that", "—", "–", "-", "and", "but"})
_TRAILING = frozenset(",;:.—–-…")


def _strip_comma(s: Stretch, k: int) -> int:
    while k > s.first and k - 1 not in s.inside and s.low(k - 1) in (",", "—", "–", "-"):
        k -= 1
    return k


# --- Tags: the content stands before the cue --------------------------------------------------------------------

_CLOSERS = frozenset(",.;:!?—–)-") | {
    "as",
    "when",
    "while",
    "after",
    "before",
    "during",
    "in",
    "of",
    "about",
    "and",
    "but",
    "who",
    "with",
    "",
}
_TAG_BEFORE = frozenset({",", "—", "–"})


def tag(r: Reading, g: Group) -> bool:
    """A cue that closes or interrupts its content; whether it was one."""
    s = r.s
    if not g.verb.takes("S", "H", "K", "Q", "T") or g.preposition:
        return False
    found = _tag_after_subject(r, g) or _tag_before_subject(r, g)
    if found is None:
        return False
    who, first, after = found
    left = _own_clause(r, g, who, r.left(first), first)
    before = (left, _strip_comma(s, first))
    quoted = s.closing(before[1]) is not None
    if quoted and not _enough(s, *before):
        return False
    before = _without_lead(s, *before)
    rest = _rest(r, after, quoted)
    pieces = [before, *([rest] if rest else [])]
    if not quoted and (not _enough(s, *before) or _adverbial_only(s, *before)):
        if rest is None:
            return False
        pieces = [rest]
    content = tuple(s.span(*_trimmed(s, *p)) for p in pieces)
    pattern: Pattern = "quote tag" if quoted or s.opening(before[0]) else "clause tag"
    cue = (s.span(g.first, g.last),)
    kind: Literal["statement", "attitude"] = "statement" if g.verb.kind == "say" else "attitude"
    r.add(
        Finding((who.span,), cue, content, kind, pattern, s, first, after, open=quoted),
        (min(first, g.first), max(after, g.last)),
        *pieces,
    )
    return True


def _own_clause(r: Reading, g: Group, who: Subject, left: int, first: int) -> int:
    """ "She insists it leaks, which, she says, …": a tag does not own the report before it."""
    s = r.s
    if s.closing(first) or not s.tag(who.first) & PRONOUN:
        return left
    for other in r.groups:
        if left < other.first < first and other.voice == "active" and other.verb.kind == "say" and r.free(other.head):
            own = subject(s, other, left)
            commas = [j for j in range(other.last, first - 1) if s.low(j) == "," and j not in s.inside]
            if own and own.first <= left + 1 and commas:
                return commas[-1] + 1
    return left


def _without_lead(s: Stretch, first: int, last: int) -> tuple[int, int]:
    """A quoted content without what leads up to it: "Asked why, “…”", "What they say: “…”"."""
    start = last
    while (quote := s.closing(start)) or (
        s.low(start - 1) in ("and", ",") and start - 1 not in s.inside and s.closing(start - 1)
    ):
        start = quote.first if quote else start - 1
    if start >= last or start <= first:
        return first, last
    if s.low(start - 1) == ":" or (s.low(start - 1) == "," and s.low(first) in _LEADS):
        return start, last
    return first, last


_LEADS = frozenset(
    "asked when after before as in on at during while although though since pressed questioned speaking for later"
    " earlier then meanwhile to by from with if".split()
)
_ADVERBIALS = _LEADS | frozenset(
    "however still but yet today yesterday last this instead nonetheless nevertheless also so".split()
)


def _adverbial_only(s: Stretch, first: int, last: int) -> bool:
    """Whether the words before a tag are a mere adverbial ("In February", "For his part")."""
    return last - first <= 5 and (s.low(first) in _ADVERBIALS or s.low(first).endswith("ly"))


def _tag_after_subject(r: Reading, g: Group) -> tuple[Subject, int, int] | None:
    """ "…, Marr said": the subject between the content and the cue."""
    s = r.s
    who = subject(s, g, r.left(g.first))
    if who is None or who.relative or (who.guessed and not g.verb.takes("S")) or not agrees(s, who, g):
        return None
    if not _may_follow_content(s, who.first, r.left(who.first)):
        return None
    after = after_adverbials(s, after_hearer(s, g, g.last))
    if not _closes(s, after):
        after = after_adverbials(s, g.last)
    return (who, who.first, after) if _closes(s, after) else None


def _tag_before_subject(r: Reading, g: Group) -> tuple[Subject, int, int] | None:
    """ "…," said Marr."""
    s = r.s
    left = r.left(g.first)
    if g.voice != "active" or not _may_follow_content(s, g.first, left):
        return None
    if s.closing(g.first) is None and (own := subject(s, g, left)) and own.first <= left + 1:
        return None
    who = inverted(s, g)
    if who is None or (who.last - who.first == 1 and s.low(who.first) in ("that", "this", "it", "which", "who")):
        return None
    after = after_adverbials(s, who.last)
    if s.closing(g.first) and not _closes(s, after):
        return who, g.first, who.last
    return (who, g.first, after) if _closes(s, after) else None


def _may_follow_content(s: Stretch, k: int, left: int) -> bool:
    if k <= left:
        return False
    return s.closing(k) is not None or (s.low(k - 1) in _TAG_BEFORE and k - 1 not in s.inside)


def _closes(s: Stretch, k: int) -> bool:
    return k >= s.end() or s.opening(k) is not None or s.low(k) in _CLOSERS


def _rest(r: Reading, after: int, quoted: bool) -> tuple[int, int] | None:
    """The part of an interrupted content that follows the cue."""
    s = r.s
    k = after
    if s.low(k) in (",", ":", "—", "–", ".", ";"):
        k += 1
    if s.low(k) in ("and", "but") and s.opening(k + 1):
        k += 1
    quote = s.opening(k)
    if quote:
        return (k, quote.last if _closes(s, quote.last) and s.low(quote.last) != "," else s.end())
    if quoted or s.low(after) != "," or s.low(k) in _NOT_CONTENT or s.low(k).endswith("ing") or k >= s.end():
        return None
    return (k, clause_end(r, k, None))


_NOT_CONTENT = frozenset("who which whose and but as while when after before though although citing in on at".split())


# --- Cues that open their content -------------------------------------------------------------------------------


def opening(r: Reading, g: Group) -> None:
    """A cue whose content follows."""
    s = r.s
    who = _speaker(r, g)
    if who is None or (g.verb.lemma in ("ask", "request", "wish", "want", "decline", "refuse") and _keeps_name(s, g)):
        return
    start = _content(r, g, who[1])
    if start is None:
        return
    (first, last), pattern = start
    first, last = _trimmed(s, first, last)
    if first >= last or not any(s.words.texts[j][0].isalnum() for j in range(first, last)):
        return
    kind: Literal["statement", "attitude"] = "statement" if g.verb.kind == "say" else "attitude"
    source = who[0].spans(s) if who[0] else ()
    begin = g.first
    r.add(
        Finding(
            source,
            (s.span(g.first, g.last),),
            (s.span(first, last),),
            kind,
            pattern,
            s,
            begin,
            last,
            open=last - 1 in s.inside,
        ),
        (begin, last),
    )


def _speaker(r: Reading, g: Group) -> tuple[Subject | None, bool] | None:
    """The subject and whether it is shared with an earlier cue; nothing where the verb cannot report here."""
    s = r.s
    if g.voice == "infinitive":
        return None
    if g.voice == "passive":
        return _passive(r, g)
    who = None if g.voice == "ing" else subject(s, g, r.left(g.first))
    if who is not None and not agrees(s, who, g):
        return None
    if who is not None:
        return (who, False) if not who.guessed or g.verb.takes("S", "A", "O") else None
    before = s.low(g.first - 1)
    if g.verb.lemma == "ask" and g.first == s.first and g.verb.form != "base":
        return None, False
    if g.voice == "ing" and not (before in (",", "by", "in", "after", "while", "") or s.closing(g.first)):
        return None
    if g.voice == "active" and before not in ("and", "but", "then", ",", "or"):
        return None
    if g.voice == "ing" and _keeps_name(s, g):
        return None
    if g.voice == "ing" and g.first == s.first:
        return _fronted(r, g) if g.verb.kind == "say" else None
    shared = _shared(r, g)
    return (shared, True) if shared else None


def _keeps_name(s: Stretch, g: Group) -> bool:
    """ "asking not to be named", "citing office rules": no report, but why a name is missing."""
    return any(s.low(j) in ANONYMITY for j in range(g.first, min(g.last + 7, s.last)))


def _fronted(r: Reading, g: Group) -> tuple[Subject | None, bool] | None:
    """ "Declaring that …, the mayor left": the party after the first comma."""
    s = r.s
    for j in range(g.last, s.last - 1):
        if s.low(j) == "," and j not in s.inside:
            span = party_after(s.text, s.at(j + 1), s.words.ends[s.last - 1])
            if span:
                return Subject(*s.words.between(*span), span), False
    return None


def _shared(r: Reading, g: Group) -> Subject | None:
    """The subject of the nearest earlier cue, or the party that the sentence opens with."""
    s = r.s
    earlier = [f for f in r.findings if f.source and f.cue and f.cue[0].start < s.at(g.first)]
    if earlier:
        nearest = max(earlier, key=lambda f: f.cue[0].start)
        return Subject(*s.words.between(*nearest.source[0]), nearest.source[0])
    span = party_after(s.text, s.at(s.first), s.at(g.first)) if g.first > s.first else None
    return Subject(*s.words.between(*span), span) if span else None


def _passive(r: Reading, g: Group) -> tuple[Subject | None, bool] | None:
    s = r.s
    if s.low(g.last) == "by":
        return None
    if g.verb.lemma == "quote" and s.low(g.last - 2) == "as":
        who = subject(s, g, r.left(g.first))
        return (who, False) if who else None
    if s.low(g.first - 1) == "it" and g.verb.takes("S"):
        return None, False
    return None


def _content(r: Reading, g: Group, shared: bool) -> tuple[tuple[int, int], Pattern] | None:
    """Where the content of a cue lies and by what pattern."""
    s = r.s
    end = s.end()
    k = after_adverbials(s, g.last)
    heard = after_adverbials(s, after_hearer(s, g, k))
    if g.verb.takes("T") and heard > k and heard < end:
        k = heard
    quote = _quote_at(s, k)
    if (quote is not None and g.verb.takes("S", "H", "K", "Q", "T", "A", "O", "R")) or (
        quote is not None and g.preposition
    ):
        return (quote, quote_end(r, quote)), "quote after cue"
    low = s.low(k)
    if low == "," and (that := _that_after_aside(s, k)):
        return (that, clause_end(r, that, g)), "that clause"
    if k >= end or low in (",", ".", ";", ":"):
        return None
    if low == "that" and g.verb.takes("S", "H", "T") and s.tag(k + 1) != 0:
        return (k + 1, clause_end(r, k + 1, g)), "that clause"
    if low in ("whether", "if", "why", "how", "what", "who", "when", "where") and g.verb.takes("Q", "S", "H", "T"):
        return (k, clause_end(r, k, g)), "question"
    return _plain_content(r, g, k, shared)


def _plain_content(r: Reading, g: Group, k: int, shared: bool) -> tuple[tuple[int, int], Pattern] | None:
    s = r.s
    low = s.low(k)
    if g.preposition:
        return (k, clause_end(r, k, g)), "preposition"
    if low == "to" and g.verb.takes("R"):
        return (k, clause_end(r, k, g)), "to do"
    if low == "to":
        return ((g.last, clause_end(r, k, g)), "to do") if g.verb.takes("T") and k > g.last else None
    k = g.last if not g.verb.takes("T") else k
    if g.verb.takes("A") and _noun_starts(s, g.last) and (g.verb.lemma != "put" or _puts(s, g)):
        return (g.last, clause_end(r, g.last, g)), "predicate"
    if g.verb.takes("S", "T") and (_clause_starts(s, k) or (g.verb.lemma in _SAYING and s.tag(k))):
        end = clause_end(r, k, g)
        if g.verb.lemma in _SAYING or has_verb(s, k, end):
            return (k, end), "bare clause"
    if g.verb.takes("O", "N") and _noun_starts(s, g.last):
        return (g.last, object_end(r, g.last, g)), "object"
    if g.verb.takes("G") and any(s.low(j).endswith("ing") for j in (g.last, g.last + 1)):
        return (g.last, object_end(r, g.last, g)), "object"
    return None


def _puts(s: Stretch, g: Group) -> bool:
    """ "put the number at thirteen", "put it this way"."""
    return s.low(g.last) == "it" or any(s.low(j) == "at" for j in range(g.last + 1, g.last + 5))


def _quote_at(s: Stretch, k: int) -> int | None:
    """Where a quotation opens at `k`, a comma, colon or "that" stepped over."""
    for j in (k, k + 1, k + 2):
        if s.opening(j):
            return j
        if s.low(j) not in (",", ":", "that", "—", "–"):
            return None
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


def quote_end(r: Reading, k: int) -> int:
    """The end of a content that opens with the quotation at `k`."""
    s = r.s
    quote = s.opening(k)
    last = quote.last if quote else k + 1
    if last >= s.end() or s.low(last) in (",", ".", ";"):
        nxt = s.opening(last + 1)
        return nxt.last if nxt and s.low(last) != ";" else last
    if s.low(last) in ("and", "or", "but") and s.opening(last + 1) is None and _parallel_at(r, last + 1):
        return last
    if s.low(last).endswith("ing") or s.low(last) in (
        "as",
        "after",
        "when",
        "while",
        "before",
        "during",
        "in",
        "on",
        "at",
    ):
        ends = [q.last for q in s.quotes if q.first > last]
        return last if not ends else clause_end(r, last, None)
    return clause_end(r, last, None)


def _parallel_at(r: Reading, k: int) -> bool:
    return any(g.first == k and g.finite for g in r.groups)


def clause_end(r: Reading, k: int, g: Group | None) -> int:
    """The end of a reported clause that starts at `k`: the stretch's, or where a parallel report begins."""
    s = r.s
    end = min([s.end(), *(a for a, _ in r.taken if a > k)])
    end = next((j for j in range(k, end) if s.low(j) == ";" and j not in s.inside), end)
    for other in r.groups:
        if other.first <= k or other.head in s.inside or other.first >= end:
            continue
        cut = _cut(s, other, k, g)
        if cut is not None:
            return min(end, cut)
    return end


def _cut(s: Stretch, other: Group, k: int, g: Group | None) -> int | None:
    """Where a later cue cuts the clause off, if it does."""
    j = other.first - 1
    if other.voice == "ing":
        return j if s.low(j) == "," and other.verb.kind == "say" else None
    if other.voice != "active" or other.verb.kind != "say":
        return None
    if s.low(j) in ("and", "but") and j > k and (g is None or other.verb.form == g.verb.form):
        return j
    who = subject(s, other, k)
    if who is None or who.first - 1 <= k:
        return None
    j = who.first - 1
    if s.low(j) == ";" or (s.low(j) in ("and", "but", "while", "though") and s.low(j - 1) in (",", "—")):
        return j
    return None


_OBJECT_STOPS = frozenset("and but while as after who which when saying because by with during at".split())


def object_end(r: Reading, k: int, g: Group) -> int:
    """The end of a reported thing ("the report about talks"): an aside or a second clause ends it."""
    s = r.s
    end = clause_end(r, k, g)
    for j in range(k + 1, end):
        if s.low(j) != "," or j in s.inside:
            continue
        if s.low(j + 1) in _OBJECT_STOPS or s.low(j + 1).endswith("ing"):
            return j
        if any(s.low(i) in ("after", "before") for i in range(j + 2, j + 5)):
            return j
    return end


__all__ = ["CLAUSE_STARTS", "Finding", "Pattern", "Reading", "read"]
