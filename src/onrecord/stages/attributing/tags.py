"""Reports whose content stands before the cue: "…, she said", "…," said Marr. It reads no other cues."""

from __future__ import annotations

from typing import Literal

from onrecord.language import lexicon
from onrecord.language.cues import reporting
from onrecord.language.partywords import (
    CAPITAL,
    DETERMINER,
    DOCUMENT,
    HEAD,
    PLAIN,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    QUANTITY,
)
from onrecord.language.phrases import party_after
from onrecord.stages.attributing.agreement import agrees, has_verb, main_verb, number
from onrecord.stages.attributing.asides import after_adverbials, after_hearer
from onrecord.stages.attributing.ends import clause_end
from onrecord.stages.attributing.groups import Group
from onrecord.stages.attributing.reading import Finding, Pattern, Reading, enough, strip_comma, trimmed
from onrecord.stages.attributing.sources import HOLDERS, bare_owner
from onrecord.stages.attributing.stretch import Quoted, Stretch
from onrecord.stages.attributing.subjects import Subject, inverted, subject
from onrecord.stages.attributing.unlisted import SUBORDINATORS, after_commas, beside_quotes, complete
from onrecord.types import Span

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


MIN_TAGGED = 8
"""A shorter quotation inside a sentence may be a title: on “Morning Hour,” Marr said the ship sank."""
INVERTING = frozenset(
    "say report write claim admit explain add argue warn confirm announce complain insist believe think reckon suggest"
    " recall predict ask demand reveal declare reply answer respond tell state conclude promise boast joke".split()
)
"""Verbs that stand before their subject after a clause without quotation marks: "…, reports the weekly"."""
PLAIN_TAGS = frozenset({"write", "answer", "respond", "maintain", "quote"})
"""Verbs that may close a clause although only "that" or a quotation may follow them: "It is lost, she writes"."""
_TAG_BEFORE = frozenset({",", "—", "–"})


def tag(r: Reading, g: Group) -> bool:
    """A cue that closes or interrupts its content; whether it was one."""
    s = r.s
    cited = g.verb.lemma == "quote" and g.voice == "passive"
    if not (cited or g.verb.takes("S", "H", "K", "Q", "T", "B")) or (g.preposition and g.preposition not in _ONWARD):
        return False
    found = _tag_after_subject(r, g) or _tag_before_subject(r, g)
    if found is None or s.low(g.first) == "having":
        return False
    who, first, after = found
    left = _own_clause(r, g, who, r.left(first), first)
    before = (left, strip_comma(s, first))
    quoted = s.closing(before[1]) is not None
    plain = g.verb.takes("S") or g.verb.lemma in PLAIN_TAGS or (g.verb.lemma == "show" and after >= s.end())
    plain = plain or (who.first > g.head and not quoted) or _sets_off(r, g, who, left, first, after)
    if not quoted and not plain:
        return False
    if quoted and not enough(s, *before):
        return False
    before = _without_lead(s, *before)
    rest = _rest(r, after, quoted)
    if rest and not quoted and _tags_all(r, g, rest[0]):
        return False
    pieces = [before, *([rest] if rest else [])]
    if not quoted and (not enough(s, *before) or _adverbial_only(s, *before)):
        if rest is None:
            return False
        pieces = [rest]
    content = tuple(s.span(*trimmed(s, *p)) for p in pieces)
    pattern: Pattern = "quote tag" if quoted or s.opening(before[0]) else "clause tag"
    cue = (s.span(g.first, g.last),)
    kind: Literal["statement", "attitude"] = "statement" if g.verb.kind == "say" else "attitude"
    source = () if g.voice == "passive" and s.low(who.first) == "it" else (who.span,)
    if who.first > g.head and (giver := _giver(s, who)):
        source, cue = (giver.span,), (s.span(g.first, giver.first),)
    r.add(
        Finding(source, cue, content, kind, pattern, s, first, after, open=quoted),
        (min(first, g.first), max(after, g.last)),
        *pieces,
    )
    return True


def unlisted_tags(r: Reading) -> None:
    """Tags whose verb no list holds: beside a quotation nobody has yet, or after a clause that is complete."""
    s = r.s
    for quote in s.quotes:
        if r.free(quote.first) and quote.size >= 2:
            _verdict(r, quote)
    for quote, g in beside_quotes(s):
        if r.free(quote.first) and r.free(g.head) and _spoken(s, quote):
            tag(r, g)
    for g in after_commas(s):
        if r.free(g.head) and r.free(g.first - 1):
            tag(r, g)


def _verdict(r: Reading, quote: Quoted) -> None:
    """“…,” was the mayor’s verdict; “…” is how she puts it: a speaker without a verb of saying."""
    s = r.s
    k = quote.last + (s.low(quote.last) in _TAG_BEFORE)
    if s.low(k) not in ("is", "was", "has", "runs", "ran", "goes", "went", "comes", "came") or not r.free(k):
        return
    source: Span | None = None
    cue: tuple[Span, ...] = (s.span(k, k + 1),)
    if s.low(k + 1) == "how":
        span = party_after(s.text, s.at(k + 2), s.words.ends[s.last - 1])
        last = s.words.between(*span)[1] if span else s.last
        source, cue = span, (s.span(k, k + 2), s.span(last, min(last + 2, s.last))) if last < s.end() else cue
    for j in range(k + 1, min(k + 9, s.end())):
        if source is None and s.low(j) in lexicon.words("cues_nouns"):
            possessor = next((i for i in range(j - 1, k, -1) if s.tag(i) & POSSESSIVE or s.low(i) in HOLDERS), None)
            if possessor is not None:
                source = bare_owner(s, k + 1, possessor + 1)
                cue = (s.span(k, k + 1), s.span(possessor + 1, j + 1))
    if source is not None:
        before = _without_lead(s, r.left(quote.first), strip_comma(s, k))
        content = (s.span(*trimmed(s, *before)),)
        r.add(
            Finding((source,), cue, content, "statement", "quote tag", s, quote.first, s.end(), open=True),
            (quote.first, s.end()),
        )


def _spoken(s: Stretch, quote: Quoted) -> bool:
    """Whether a quotation ends as one does before its tag, in a comma, a question or an exclamation."""
    if quote.size < 3 and quote.first > s.first:
        return False
    return s.low(quote.last) in _TAG_BEFORE or s.text[quote.marks.inner.end - 1] in ",?!—–"


def _giver(s: Stretch, who: Subject) -> Subject | None:
    """The party in "comes the answer from a doctor": what stands after "comes" is no speaker but what was said."""
    nouns = lexicon.words("cues_nouns")
    for k in range(who.first + 1, min(who.last - 1, who.first + 5)):
        if s.low(k) in ("from", "of", "by") and s.low(k - 1) in nouns:
            return Subject(k + 1, who.last, s.span(k + 1, who.last))
    return None


def _tags_all(r: Reading, g: Group, k: int) -> bool:
    """Whether a later tag begins at word `k` and ends the sentence: it has the whole, this one included."""
    s = r.s
    later = (o for o in r.groups if k < o.first <= k + 8 and o.voice == "active" and o.verb.takes("S", "H", "K", "T"))
    for other in later:
        who = subject(s, other, k)
        if (
            who
            and who.first == k
            and not who.guessed
            and after_adverbials(s, after_hearer(s, other, other.last)) >= s.end()
        ):
            return True
    return False


def _sets_off(r: Reading, g: Group, who: Subject, left: int, first: int, after: int) -> bool:
    """Whether commas set off nothing but a speaker and a verb from a clause: "It is shut, he vapours"."""
    s = r.s
    if who.guessed or s.low(first - 1) not in _TAG_BEFORE or not speaks(s, who) or _bare_noun(s, who, g):
        return False
    if g.verb.kind == "attitude" and not g.verb.takes("B"):
        return False
    if g.verb.kind == "attitude" and not g.verb.takes("B"):
        return False
    listed = g.verb.lemma == "go on" or reporting(g.verb.lemma) is not None
    if after >= s.end():
        alone = not _commas(s, left, first - 1) and g.verb.form == "third" and not s.tag(g.last) & PREPOSITION
        return complete(s, left, first - 1) and (listed or alone)
    if not listed:
        return False
    return _interrupts(s, left, first, after)


def _interrupts(s: Stretch, left: int, first: int, after: int) -> bool:
    """Whether words from `first` to `after`, set off by commas, part a subject from its verb."""
    if s.low(after) not in _TAG_BEFORE or s.low(first - 1) not in _TAG_BEFORE or not _named(s, left, first - 1):
        return False
    begun = main_verb(s, left, first - 1) is None and not s.tag(left) & PREPOSITION and s.low(left) not in SUBORDINATORS
    return begun and main_verb(s, after, min(after + 5, s.end())) in (after + 1, after + 2)


def _commas(s: Stretch, first: int, last: int) -> int:
    return sum(s.low(j) == "," and j not in s.inside for j in range(first, last))


def _bare_noun(s: Stretch, who: Subject, g: Group) -> bool:
    """Whether a party begins with a common noun without a determiner ("terrorist threats"), or the verb is a noun."""
    if s.tag(g.head) & HEAD:
        return True
    if any(s.tag(j) & CAPITAL for j in range(who.first, who.last)):
        return False
    return not s.tag(who.first) & (DETERMINER | PRONOUN | QUANTITY | POSSESSIVE)


def _named(s: Stretch, first: int, last: int) -> bool:
    """Whether words are one plain noun phrase that a verb may follow."""
    return 0 < last - first <= 8 and bool(s.tag(first) & (DETERMINER | CAPITAL | POSSESSIVE | QUANTITY))


def speaks(s: Stretch, who: Subject) -> bool:
    """Whether a party is of a kind that speaks, and not only a noun phrase."""
    if s.tag(who.first) & PRONOUN and who.last - who.first == 1:
        return s.low(who.first) not in ("it", "this", "that", "these", "those", "which", "what", "there")
    return any(
        s.tag(j) & (CAPITAL | HEAD) and (j + 1 >= who.last or not s.tag(j + 1) & (PLAIN | CAPITAL | HEAD))
        for j in range(who.first, who.last)
    )


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


_SUBORDINATE = frozenset({"when", "after", "as", "while", "although", "though", "asked", "pressed", "before"})


_ADVERBIALS = _LEADS | frozenset(
    "however still but yet today yesterday last this instead nonetheless nevertheless also so".split()
)


_THINGS = frozenset({"nothing", "everything", "something", "anything"})


def _adverbial_only(s: Stretch, first: int, last: int) -> bool:
    """Whether the words before a tag are a mere adverbial ("In February", "For his part")."""
    low = s.low(first)
    inner = any(s.low(j) == "," and j not in s.inside for j in range(first, last))
    if low in _SUBORDINATE and not inner:
        return True
    if inner and has_verb(s, first, last):
        return False
    if low.endswith("ing") and low not in _THINGS and not inner:
        return True
    return (last - first <= 5 or not has_verb(s, first, last)) and (low in _ADVERBIALS or low.endswith("ly"))


def _tag_after_subject(r: Reading, g: Group) -> tuple[Subject, int, int] | None:
    """ "…, Marr said": the subject between the content and the cue."""
    s = r.s
    who = subject(s, g, r.left(g.first))
    if who is None or who.relative or not agrees(s, who, g):
        return None
    if who.guessed and not g.verb.takes("S") and not _ends_in_comma(s, who.first, r.left(who.first)):
        return None
    if not _may_follow_content(s, who.first, r.left(who.first)):
        return None
    after = after_adverbials(s, after_hearer(s, g, g.last))
    if not closes(s, after):
        after = after_adverbials(s, g.last)
    if (
        not closes(s, after)
        and _ends_in_comma(s, who.first, r.left(who.first))
        and s.low(g.last) != "that"
        and g.verb.takes("S", "K")
    ):
        after = g.last
        return who, who.first, after
    return (who, who.first, after) if closes(s, after) else None


def _ends_in_comma(s: Stretch, k: int, left: int) -> bool:
    """Whether a quotation that is more than a title ends before `k` as one does before its tag."""
    outside = s.low(k - 1) == "," and k - 1 not in s.inside
    quote = s.closing(k - 1) if outside else s.closing(k)
    if quote is None or (quote.size < MIN_TAGGED and quote.first > left):
        return False
    return outside or s.text[quote.marks.inner.start : quote.marks.inner.end].rstrip().endswith((",", "?", "!"))


def _tag_before_subject(r: Reading, g: Group) -> tuple[Subject, int, int] | None:
    """ "…," said Marr."""
    s = r.s
    left = r.left(g.first)
    if g.voice != "active" or not _may_follow_content(s, g.first, left):
        return None
    bare = s.closing(g.first) is None and s.closing(g.first - 1) is None
    who = inverted(s, g)
    if who and g.verb.form == "base" and g.first == g.head and number(s, who) == "one":
        return None
    if who and who.guessed and not (g.verb.takes("S") if bare else _ends_in_comma(s, g.first, left)):
        return None
    if bare and not _inverts(s, g, who, left):
        return None
    pointer = who is not None and who.last - who.first == 1 and s.low(who.first) in ("this", "it", "which", "who")
    if who is None or pointer or s.low(who.first) == "that":
        return None
    after = after_adverbials(s, who.last)
    if s.closing(g.first) and not closes(s, after):
        return who, g.first, who.last
    return (who, g.first, after) if closes(s, after) else None


def _inverts(s: Stretch, g: Group, who: Subject | None, left: int) -> bool:
    """Whether a verb after a clause stands before its subject, not after it: "…, reports the weekly"."""
    own = subject(s, g, left)
    begins = own is not None and own.first <= left + 1
    known = reporting(g.verb.lemma) is not None or g.verb.form == "third"
    if known and who and _interrupts(s, left, g.first, after_adverbials(s, who.last)) and speaks(s, who):
        return True
    if g.verb.lemma in INVERTING:
        return not begins or complete(s, left, g.first - 1)
    if who is None or not speaks(s, who) or not complete(s, left, g.first - 1) or s.low(g.head) in _AUXILIARIES:
        return False
    after = after_adverbials(s, who.last)
    if s.tag(g.head) & HEAD:
        return False
    if g.verb.lemma == s.low(g.head) and reporting(g.verb.lemma) is None:
        if g.verb.form != "third" and (_commas(s, left, g.first - 1) or s.tag(who.last - 1) & DOCUMENT):
            return False
        return (
            after >= s.end()
            or s.low(after) == "who"
            or (s.low(after) == "," and s.low(after + 1) in ("who", "which", "as", "in", "on"))
        )
    return after >= s.end() or s.low(after) in (",", "—", "who", "whose")


_AUXILIARIES = frozenset("does do did has had have is was were made".split())
_ONWARD = frozenset({"on", "out", "up", "in"})


def _may_follow_content(s: Stretch, k: int, left: int) -> bool:
    if k <= left:
        return False
    return s.closing(k) is not None or (s.low(k - 1) in _TAG_BEFORE and k - 1 not in s.inside)


def closes(s: Stretch, k: int) -> bool:
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
        return (k, quote.last if closes(s, quote.last) and s.low(quote.last) != "," else s.end())
    if quoted or s.low(after) != "," or s.low(k) in _NOT_CONTENT or s.low(k).endswith("ing") or k >= s.end():
        return None
    return (k, clause_end(r, k, None))


_NOT_CONTENT = frozenset("who which whose and but as while when after before though although citing in on at".split())
