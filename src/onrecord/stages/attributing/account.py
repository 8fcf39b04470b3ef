"""Says of one report what was quoted in it, how sure the rules are, and why they hold. It finds nothing new."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cache

from onrecord.language import lexicon
from onrecord.stages.attributing.reading import Finding
from onrecord.types import Manner, Quotation, Span

_SCARE = re.compile(
    r"(?:so-called|known as|called|titled|entitled|dubbed|named|nicknamed|headlined|the word|the term|the phrase)\s*$",
    re.I,
)
_WORD = re.compile(r"\w")


def quoted_in(finding: Finding, content: Sequence[Span]) -> tuple[Span, ...]:
    """The words in quotation marks within the content, marks excluded; scare quotes are left out."""
    text = finding.stretch.text
    found = []
    for quote in _quotes(finding):
        before = bisect_right(content, quote.inner.start, key=_start)
        if before and quote.inner.end <= content[before - 1].end and not _scare(text, quote, content[before - 1]):
            found.append(quote.inner)
    return tuple(found)


def _start(span: Span) -> int:
    return span.start


def _quotes(finding: Finding) -> list[Quotation]:
    own = [q.marks for q in finding.stretch.quotes]
    own += [q.marks for q in finding.more]
    return sorted(own, key=lambda q: q.outer)


def _scare(text: str, quote: Quotation, piece: Span) -> bool:
    return bool(_SCARE.search(text[max(piece.start, quote.outer.start - 24) : quote.outer.start]))


def stated_manner(text: str, finding: Finding, content: Sequence[Span], quoted: Sequence[Span]) -> Manner:
    """Direct when the quoted words are all of the content, indirect when there are none, else mixed."""
    if finding.pattern == "label":
        return "direct"
    if not quoted:
        return "indirect"
    for start, end in content:
        at = start
        for span in quoted[bisect_left(quoted, start, key=_start) : bisect_left(quoted, end, key=_start)]:
            if _WORD.search(text, at, span.start):
                return "mixed"
            at = max(at, span.end)
        if _WORD.search(text, at, end):
            return "mixed"
    return "direct"


def score(finding: Finding) -> float:
    """How often a report found by this pattern was right (`lexicons/cues_scores.tsv`)."""
    return _scores()[finding.pattern]


@cache
def _scores() -> dict[str, float]:
    return {pattern: float(share) for pattern, _, share in lexicon.table("cues_scores")}


def why(text: str, finding: Finding) -> tuple[str, ...]:
    """The pattern in a sentence, with the words it rests on."""
    cue = " … ".join(span.of(text) for span in finding.cue) or ":"
    who = finding.source[0].of(text) if finding.source else "someone the sentence does not name"
    reasons = [_REASONS[finding.pattern].format(cue=cue, who=who)]
    if finding.more:
        reasons.append("A quotation that follows without a verb of its own is taken as more of the same words.")
    return tuple(reasons)


_REASONS = {
    "quote tag": "“{cue}” stands next to a quotation, and {who} is its speaker.",
    "quote after cue": "“{cue}” introduces a quotation, and {who} is its speaker.",
    "stray quote": "{who} “{cue}”, and words in quotation marks go with it.",
    "noun": "“{cue}” gives what follows to {who}.",
    "clause tag": "“{cue}”, set off by a comma, gives the clause beside it to {who}.",
    "according to": "“{cue}” names {who} as where this comes from.",
    "view": "“{cue} …” gives this as the view of {who}.",
    "that clause": "“{cue}” with a that-clause reports what {who} said.",
    "bare clause": "“{cue}” is followed by a clause that reports what {who} said.",
    "question": "“{cue}” is followed by a question, put by {who}.",
    "object": "“{cue}” says what {who} spoke about.",
    "predicate": "“{cue}” reports how {who} described something.",
    "to do": "“{cue}” is followed by what {who} means to do or to have done.",
    "preposition": "“{cue}” names what {who} spoke of.",
    "label": "The paragraph opens with the speaker's name, {who}, and a colon.",
    "hearsay": "“{cue}” says that this is said, and not by whom.",
    "headline": "The headline sets {who} off as the one who says this.",
}
