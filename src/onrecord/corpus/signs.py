"""What two entries have in common, each point with a measure and a reason. It weighs nothing and decides nothing."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from onrecord.corpus.glance import Glance, name_words, overlap
from onrecord.corpus.stems import stem
from onrecord.corpus.wording import Wording, weight

_SMOOTH = 0.8
"""Added to the weight of each wording, so that two three-word scraps do not count as alike for one shared word."""
_AT_ONCE = 12
"""Characters between a statement and a quotation that goes on with it: quotation marks and a line break."""
_NEXT = 60
_PASSAGE = 400
ONE_WORD = 0.35
"""Across documents a voice counts only with a word in common that is not in every fourth article: on one day a minister
says many things."""
_TELLING = 0.8
_ONE_STORY = timedelta(days=400)
_SELDOM = 1.2
_TITLES = 1.0
"""Titles with a rare word in common, or two that are less rare, may be of one story."""
_TAKES_NO_SIDE = "reports"


@dataclass(frozen=True, slots=True)
class Sign:
    """One point of likeness or difference; `measure` lies between 0 and 1."""

    name: str
    measure: float
    why: str = ""


def signs(left: Glance, right: Glance) -> Iterator[Sign]:
    """The signs for and against two entries saying the same thing."""
    yield from _shared_words(left, right)
    yield from _figures(left, right)
    if _one_story(left, right):
        yield from _voices(left, right)
    if left.outlets & right.outlets and left.side == right.side == "affirms":
        yield Sign("one_report", 1.0, f"both are reports of {min(left.outlets & right.outlets).title()}")
    if _TAKES_NO_SIDE in (left.side, right.side):
        yield Sign("no_side", 1.0)
    if left.document == right.document:
        early, late = sorted((left, right), key=lambda g: (g.content, g.id))
        yield from _passage(early, late, _gap(left, right))
        return
    yield from _press(left, right)
    yield from _strangers(left, right)
    if left.side == right.side == "denies" and left.wording.refers & right.wording.refers:
        yield Sign("both_refer", 1.0, "both answer a report")


def _shared_words(left: Glance, right: Glance) -> Iterator[Sign]:
    one, other = left.wording, right.wording
    shared = [term for term in one.terms if term in other.terms]
    if not shared:
        return
    heavy = sorted(shared, key=lambda term: (-one.terms[term], term))[:4]
    told = f"both speak of {_listed(heavy, left, right)}"
    small, large, both = _matter(left, right, shared)
    if both:
        yield Sign("part", both / small, told)
        yield Sign("whole", both / math.sqrt(small * large))
    story = _story(left, right)
    names = sum(one.terms[term] for term in shared if term in one.names | other.names and term not in story)
    if names:
        yield Sign("names", min(names, 2.5) / 2.5, "" if both else told)
    pieces = len(one.pieces & other.pieces)
    if pieces:
        yield Sign("copied", min(pieces, 4) / 4, "words are taken over in a row")


def _matter(left: Glance, right: Glance, shared: list[str]) -> tuple[float, float, float]:
    """The weight of the lighter and the heavier wording and of what they share: names, which say who and not what,
    and what both titles have, which is the story and not the claim, left out.
    """
    one, other = left.wording, right.wording
    names = one.names | other.names | _story(left, right)
    weights = [sum(w for term, w in side.terms.items() if term not in names) + _SMOOTH for side in (one, other)]
    return min(weights), max(weights), sum(one.terms[term] for term in shared if term not in names)


def _story(left: Glance, right: Glance) -> frozenset[str]:
    """The stems that both titles have. A denial that points at a report may say no more of it than these."""
    if left.document == right.document or _points(left) or _points(right):
        return frozenset()
    return frozenset(left.title.terms) & frozenset(right.title.terms)


def _points(view: Glance) -> bool:
    return view.side == "denies" and bool(view.wording.refers)


def _listed(terms: list[str], left: Glance, right: Glance) -> str:
    shown = [left.wording.shown.get(term) or right.wording.shown.get(term) or term for term in terms]
    return ", ".join(f"“{word}”" for word in shown)


def _figures(left: Glance, right: Glance) -> Iterator[Sign]:
    one, other = left.wording.numbers, right.wording.numbers
    if one & other:
        yield Sign("figures", min(len(one & other), 2) / 2, f"both give {', '.join(sorted(one & other)[:3])}")
    elif one and other:
        yield Sign("other_figures", 1.0, "the figures differ")


def _press(left: Glance, right: Glance) -> Iterator[Sign]:
    """A denial that points at a report, and a report of the newsroom that the denial names."""
    for denial, report in ((left, right), (right, left)):
        if not _points(denial) or report.side != "affirms" or not report.outlets:
            continue
        words = name_words(denial.words)
        named = next((outlet for outlet in sorted(report.outlets) if set(outlet.split()) <= words), None)
        if named:
            yield Sign("names_outlet", 1.0, f"the denial names {named.title()}, whose report the other is")


def _one_story(left: Glance, right: Glance) -> bool:
    """Whether the two may speak of one matter at all: a word or a figure in common; within a document, side by side;
    across documents, alike titles or a voice that is seldom heard.
    """
    return (
        bool(left.wording.numbers & right.wording.numbers)
        or common(left.wording, right.wording) >= ONE_WORD
        or (
            _gap(left, right) <= _NEXT
            if left.document == right.document
            else common(left.title, right.title) >= _TITLES or (rare(left) and rare(right))
        )
    )


def _gap(left: Glance, right: Glance) -> int:
    """Characters from the earlier of two statements of a document to the later; negative where one is in the other."""
    early, late = sorted((left, right), key=lambda g: (g.content, g.id))
    return late.content[0] - early.end


def _strangers(left: Glance, right: Glance) -> Iterator[Sign]:
    """What speaks against two pages telling one story: titles, time, and nothing rare in common."""
    if left.published and right.published and abs(left.published - right.published) > _ONE_STORY:
        yield Sign("years_apart", 1.0, "the pages are more than a year apart")
    shared = sum(w >= _TELLING for term, w in left.wording.terms.items() if term in right.wording.terms)
    copied = bool(left.wording.pieces & right.wording.pieces)
    known = rare(left) and same_voice(left, right)
    if not (copied or known or shared > 1 or common(left.title, right.title) >= _TITLES):
        yield Sign("strangers", 1.0, "nothing else says that the pages tell one story")


def rare(view: Glance) -> bool:
    """Whether the voice is one that news seldom carries: such a person is mostly heard on one matter."""
    names = (view.surname,) if view.surname else view.voice if view.proper else ()
    return any(weight(stem(name)) > _SELDOM for name in names)


def common(one: Wording, other: Wording) -> float:
    """The weight of the stems that both have."""
    return sum(heavy for term, heavy in one.terms.items() if term in other.terms)


def same_voice(left: Glance, right: Glance) -> bool:
    """Whether the two speakers may be one: one actor, a surname in common, or all the words of the shorter name.

    People who are not named are only ever the same within one document.
    """
    if left.document == right.document and left.actor is not None and right.actor is not None:
        return left.actor == right.actor
    if left.unknown or right.unknown:
        return False
    if left.surname and right.surname:
        return left.surname == right.surname
    return left.proper and right.proper and (left.voice <= right.voice or right.voice <= left.voice)


def _voices(left: Glance, right: Glance) -> Iterator[Sign]:
    if not same_voice(left, right):
        return
    who = (left.surname or " ".join(sorted(left.voice & right.voice))).title()
    if left.side == right.side and left.side in ("affirms", "denies"):
        yield Sign(f"voice_{left.side}", 1.0, f"the same voice ({who}) {left.side} in both")
        if left.document != right.document and _one_day(left, right):
            yield Sign("same_day", 1.0, "both may be of one day")
    else:
        yield Sign("voice", 1.0, f"the voice is the same ({who})")


def _one_day(left: Glance, right: Glance) -> bool:
    return bool(left.said.latest and right.said.latest) and overlap(left.said, right.said)


def _passage(early: Glance, late: Glance, gap: int) -> Iterator[Sign]:
    """What the place of two statements in one document says; `gap` is negative where one stands in the other."""
    again = same_voice(early, late)
    if 0 <= gap <= _AT_ONCE and again and late.direct and not late.new_matter:
        yield Sign("goes_on", 1.0, "the quotation goes on from the statement before it")
    if gap <= _NEXT:
        yield Sign("next", 1.0, "one stands beside the other")
    if gap <= _PASSAGE and late.new_matter:
        yield Sign("new_matter", 1.0, "the later opens a new matter")
    if gap <= _PASSAGE and late.side == "denies" and late.wording.refers and early.side != _TAKES_NO_SIDE:
        yield Sign("refers", 1.0, f"the later answers “{min(late.wording.refers)}” just above")
    if gap <= 2 * _NEXT and early.side == "questions":
        yield Sign("asked", 1.0, "the later answers the question before it")
