"""Reports whose cue opens the content: who the speaker is, and whose words are passed on. It reads no tags."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from onrecord.language.cues import reporting, unlisted
from onrecord.language.partywords import ANONYMITY, BODY, CAPITAL, DOCUMENT, OUTLET, ROLE
from onrecord.language.phrases import party_after
from onrecord.stages.attributing.agreement import agrees
from onrecord.stages.attributing.asides import CLAUSE_STARTS, after_adverbials
from onrecord.stages.attributing.contents import content_of
from onrecord.stages.attributing.ends import after_comma, clause_end, quote_end
from onrecord.stages.attributing.groups import ADVERBS, Group
from onrecord.stages.attributing.reading import Finding, Reading, trimmed
from onrecord.stages.attributing.stretch import Stretch
from onrecord.stages.attributing.subjects import Subject, subject
from onrecord.types import Span


def opening(r: Reading, g: Group) -> None:
    """A cue whose content follows."""
    s = r.s
    if g.verb.takes("N") and (cited(r, g) or quoting(r, g)):
        return
    who = _speaker(r, g)
    if who is None or ((g.verb.lemma in _PLEADING or g.verb.lemma in ("decline", "refuse")) and _keeps_name(s, g)):
        return
    if who[0] and (_mute(s, who[0]) if g.negated else g.verb.kind == "attitude" and s.low(who[0].first) in _NOBODY):
        return
    r.relative = who[0] is not None and who[0].relative
    start = content_of(r, g, who[1])
    if start is None:
        return
    (first, last), pattern = start
    first, last = trimmed(s, first, last)
    if first >= last or not any(s.words.texts[j][0].isalnum() for j in range(first, last)):
        return
    kind: Literal["statement", "attitude"] = "statement" if g.verb.kind == "say" else "attitude"
    source = who[0].spans(s) if who[0] else ()
    cue: tuple[Span, ...] = (s.span(g.first, g.last),)
    content: tuple[Span, ...] = (s.span(first, last),)
    if pattern in ("predicate", "object") and (k := likened(s, g, first, last)):
        cue, content = (*cue, s.span(k, k + 1)), (s.span(first, _before_adverbials(s, first, k)), s.span(k + 1, last))
    closed = last - 1 in s.inside
    r.add(Finding(source, cue, content, kind, pattern, s, g.first, last, open=closed), (g.first, last))


def likened(s: Stretch, g: Group, first: int, last: int) -> int | None:
    """The "as" in "described the ferry as safe"."""
    if g.verb.lemma not in LIKENING:
        return None
    return next((k for k in range(first + 1, last - 1) if s.low(k) == "as" and k not in s.inside), None)


LIKENING = frozenset(
    "describe dismiss portray depict characterise characterize denounce condemn regard see view reject hail praise"
    " brand deride decry mock ridicule criticise criticize label identify interpret cast paint welcome".split()
)


def _before_adverbials(s: Stretch, first: int, end: int) -> int:
    """Where a phrase ends when a time or place stands between it and word `end`."""
    return next((j for j in range(first + 1, end) if after_adverbials(s, j) == end), end)


def cited(r: Reading, g: Group) -> bool:
    """ "citing two drivers": a further cue of the report beside it, where a party is cited."""
    s = r.s
    if g.voice not in ("ing", "active") or g.last >= s.last:
        return False
    span = party_after(s.text, s.at(g.last), s.words.ends[s.last - 1])
    if span is None or not any(
        s.tag(j) & (ROLE | BODY | OUTLET | DOCUMENT | CAPITAL) for j in range(*s.words.between(*span))
    ):
        return False
    end = s.words.between(*span)[1]
    beside = [i for i, f in enumerate(r.findings) if f.source and f.cue]
    if not beside or (g.voice == "active" and s.low(g.first - 1) not in ("who", "which")):
        return False
    i = min(beside, key=lambda i: abs(r.findings[i].cue[-1].end - s.at(g.first)))
    cue = tuple(sorted((*r.findings[i].cue, s.span(g.first, g.last))))
    r.findings[i] = replace(r.findings[i], cue=cue)
    r.taken.append((g.first, end))
    return True


def quoting(r: Reading, g: Group) -> bool:
    """ "The paper quoted a driver as saying that …": the driver's report."""
    s = r.s
    if g.verb.lemma != "quote" or g.last >= s.last:
        return False
    if _quoted_after_colon(r, g):
        return True
    for k in range(g.last + 1, min(g.last + 24, s.last - 2)):
        nested = reporting(s.low(k + 1)) if s.low(k) == "as" else None
        words = s.low(k) == "with" and s.low(k + 1) == "the" and s.low(k + 2) == "words"
        if not words and (nested is None or nested.form != "ing"):
            continue
        span = _quoted(r, g) or party_after(s.text, s.at(g.last), s.at(k)) or s.span(g.last, k)
        last = k + 3 if words else k + 2
        inner = Group(k, last, last - 1, nested or g.verb, "ing")
        at = (last, quote_end(r, last)) if s.opening(last) else None
        found = (at, "quote after cue") if at else content_of(r, inner, False)
        if found is None:
            return False
        first, end = trimmed(s, *found[0])
        cue = (s.span(g.first, g.last), s.span(k, last))
        r.add(
            Finding(
                (span,),
                cue,
                (s.span(first, end),),
                "statement",
                "quote after cue",
                s,
                g.first,
                end,
                open=end - 1 in s.inside,
            ),
            (g.first, end),
        )
        return True
    return False


def _quoted_after_colon(r: Reading, g: Group) -> bool:
    """ "The paper quotes the mayor: …": what the mayor said."""
    s = r.s
    span = party_after(s.text, s.at(g.last), s.words.ends[s.last - 1]) if g.voice == "active" else None
    k = s.words.between(*span)[1] if span else s.last
    if span is None or k + 2 >= s.last or s.low(k) != ":" or k in s.inside:
        return False
    end = quote_end(r, k + 1) if s.opening(k + 1) else clause_end(r, k + 1, None)
    first, last = trimmed(s, k + 1, end)
    content = (s.span(first, last),)
    cue = (s.span(g.first, g.last), s.span(k, k + 1))
    r.add(
        Finding((span,), cue, content, "statement", "quote after cue", s, g.first, last),
        (g.first, last),
    )
    return True


def _quoted(r: Reading, g: Group) -> Span | None:
    """Who "is quoted by the paper as saying": the subject, not the paper."""
    by = g.voice == "passive" and "by" in (r.s.low(g.last), r.s.low(g.last - 1))
    who = subject(r.s, g, r.left(g.first)) if by else None
    return who.span if who else None


def _speaker(r: Reading, g: Group) -> tuple[Subject | None, bool] | None:
    """The subject and whether it is shared with an earlier cue; nothing where the verb cannot report here."""
    s = r.s
    if g.voice == "infinitive":
        return None
    if g.voice == "passive":
        return _passive(r, g)
    who = None if g.voice == "ing" else _before(r, g)
    if who is not None and not agrees(s, who, g):
        return None
    if who is not None:
        return (who, False) if not who.guessed or g.verb.takes("S", "A", "O") else None
    k = g.first - 1
    before = s.low(k - 1) if s.low(k) in ADVERBS and s.low(k - 1) == "," else s.low(k)
    if g.verb.lemma == "ask" and g.first == s.first and g.verb.form != "base":
        return None, False
    opened = after_comma(s, g.first) or g.first == s.first or s.closing(g.first) is not None
    if g.voice == "ing" and not (opened or g.verb.lemma == "say" or (before in ("by", "while") and r.findings)):
        return None
    if g.voice == "active" and before not in ("and", "but", "then", ",", "or"):
        return None
    if g.voice == "ing" and _keeps_name(s, g):
        return None
    if g.voice == "ing" and g.first == s.first:
        return _fronted(r, g) if g.verb.kind == "say" else None
    shared = _shared(r, g)
    return (shared, True) if shared else None


def _before(r: Reading, g: Group) -> Subject | None:
    """The subject before a cue; a comma before it may close an aside that holds a report of its own."""
    s = r.s
    left = r.left(g.first)
    if s.low(g.first - 1) == "," and left > s.first:
        whole = subject(s, g, s.first)
        if whole and not whole.guessed and whole.span.end > s.at(g.first - 1) - 1 and whole.first < left:
            return whole
    return subject(s, g, left)


def _keeps_name(s: Stretch, g: Group) -> bool:
    """ "asking not to be named", "citing office rules": no report, but why a name is missing."""
    reach = 14 if g.verb.lemma in _PLEADING else 7
    return any(s.low(j) in _NAMELESS for j in range(g.first, min(g.last + reach, s.last)))


_PLEADING = frozenset("ask beg request insist demand wish want plead prefer implore beseech".split())
_NAMELESS = ANONYMITY | {"identifiable", "nameless", "anonymise", "anonymised"}


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
    return leading(s, g.first)


def leading(s: Stretch, end: int) -> Subject | None:
    """The party that the main clause opens with, a leading adverbial left out."""
    starts = [s.first, s.first + 1] if s.low(s.first) in ("and", "but", "then", "so", "yet") else [s.first]
    if s.low(s.first) in _FRONTS or s.low(s.first).endswith("ly"):
        starts = []
    starts += [j + 1 for j in range(s.first, min(end, s.first + 24)) if s.low(j) == "," and j not in s.inside]
    for k in starts[:3]:
        span = party_after(s.text, s.at(k), s.at(end)) if k < end else None
        if span and s.low(k) not in ("this", "that", "these", "those"):
            return Subject(*s.words.between(*span), span)
    return None


_FRONTS = frozenset(
    "in on at by with from for of to about against after before during since under over as when while if although"
    " despite among through without here there earlier later last this meanwhile instead now then".split()
)


def _passive(r: Reading, g: Group) -> tuple[Subject | None, bool] | None:
    s = r.s
    if s.low(g.last) == "by":
        return None
    if g.verb.lemma == "ask" and (s.low(g.last) in CLAUSE_STARTS or g.preposition):
        return None, False
    if g.verb.lemma == "quote" or s.low(g.last - 2) == "as":
        who = subject(s, g, r.left(g.first))
        return (who, False) if who else None
    if s.low(g.first - 1) == "it" and g.verb.takes("S", "H"):
        return None, False
    if g.verb.takes("T") and s.low(g.last) == "that":
        return None, False
    return None


_NOBODY = frozenset({"nobody", "none", "neither", "no", "one"})


def colon(r: Reading) -> None:
    """ "The dean went further: “…”": a quotation after a colon belongs to the party that the sentence opens with."""
    s = r.s
    for quote in s.quotes:
        k = quote.first - 1
        if s.low(k) != ":" or not (r.free(quote.first) and quote.last >= s.end()):
            continue
        first = _verb_first(s, k)
        who = first or leading(s, k)
        if who is None or k - who.last > (MAX_LEAD if quote.size >= MIN_AFTER_COLON else 2):
            continue
        cue = (s.span(who.last, k),) if 0 < k - who.last <= 4 else ()
        cue = (s.span(s.first, who.first),) if first else cue
        content = (s.span(quote.first, quote.last),)
        found = Finding((who.span,), cue, content, "statement", "quote after cue", s, who.first, quote.last, open=True)
        r.add(found, (quote.first, quote.last))


def _verb_first(s: Stretch, colon: int) -> Subject | None:
    """ "Comments the weekly: “…”": the party after a verb that opens the sentence, alone before the colon."""
    low = s.low(s.first)
    k = s.first + 1
    if (reporting(low) or unlisted(low)) is None or s.first in s.inside:
        return None
    span = party_after(s.text, s.at(k), s.at(colon)) if k < colon else None
    last = s.words.between(*span)[1] if span else k
    return Subject(k, last, span) if span and colon - last <= 4 else None


MIN_AFTER_COLON = 4
MAX_LEAD = 25


def _mute(s: Stretch, who: Subject) -> bool:
    """Whether a subject is a thing that leaves something unsaid ("the log does not say whether")."""
    return s.low(who.first) == "it" or bool(s.tag(who.last - 1) & DOCUMENT and not s.tag(who.last - 1) & (ROLE | BODY))
