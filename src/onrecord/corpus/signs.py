"""What two entries have in common, each point with a measure and a reason. It weighs nothing and decides nothing."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from onrecord.corpus.glance import Glance, name_words, overlap
from onrecord.corpus.wording import Wording
from onrecord.language.rarity import weight
from onrecord.language.slugs import alike
from onrecord.language.stems import stem

_SMOOTH = 0.8
"""Added to the weight of each wording, so that two three-word scraps do not count as alike for one shared word."""
_LEAD = 2.0
"""The same for what stands before: two openings share some words anyway."""
_FEW = 2
_AT_ONCE = 12
"""Characters between a statement and a quotation that goes on with it: quotation marks and a line break."""
_NEXT = 60
_PASSAGE = 400
_PARAGRAPH = 150
_LEADS = 900
"""Characters from the top of a page in which the first paragraphs stand, of which the headline is made."""
ONE_WORD = 0.35
"""Across documents a voice counts only with a word in common that is not in every fourth article: on one day a minister
says many things."""
_TELLING = 0.8
_DAYS = 3
_ALIKE = 0.3
_SELDOM = 1.2
_TITLES = 1.0
"""Titles with a rare word in common, or two that are less rare, may be of one story."""
_NEAR, _SAME = 0.4, 0.7
"""Cosines of two meanings beyond which they are near, and much the same."""
_TAKES_NO_SIDE = "reports"


@dataclass(frozen=True, slots=True)
class Sign:
    """One point of likeness or difference; `measure` lies between 0 and 1."""

    name: str
    measure: float
    why: str = ""


def signs(left: Glance, right: Glance) -> Iterator[Sign]:
    """The signs for and against two entries saying the same thing."""
    yield from _meanings(left, right)
    shared = _Shared.of(left, right)
    yield from _shared_words(left, right, shared)
    yield from _leading_up(left, right, shared)
    yield from _figures(left, right)
    yield from _sides(left, right)
    if _one_story(left, right):
        yield from _voices(left, right)
    if left.document == right.document:
        early, late = sorted((left, right), key=lambda g: (g.content, g.id))
        yield from _passage(early, late, _gap(left, right))
    else:
        yield from _press(left, right)
        yield from _pages(left, right, shared)


def _meanings(left: Glance, right: Glance) -> Iterator[Sign]:
    """How near two contents are in meaning. It is likeness of matter: a denial lies close to what it denies.

    The likeness beyond two bounds counts by itself, for the nearer two are, the more a little nearer says.
    """
    if left.meaning is None or right.meaning is None:
        return
    near = float(left.meaning @ right.meaning)
    if near > 0:
        yield Sign("meaning", near, "they mean much the same" if near >= _NEAR else "")
    for name, bound in (("meaning_near", _NEAR), ("meaning_same", _SAME)):
        if near > bound:
            yield Sign(name, (near - bound) / (1 - bound))


@dataclass(frozen=True, slots=True)
class _Shared:
    """The stems that two wordings have in common: all, and those that say what is claimed.

    Names say who and not what, and what both titles have is the story and not the claim.
    """

    terms: list[str]
    matter: list[str]
    weight: float
    small: float
    large: float

    @classmethod
    def of(cls, left: Glance, right: Glance) -> _Shared:
        one, other = left.wording, right.wording
        terms = [term for term in one.terms if term in other.terms]
        apart = one.names | other.names | _story(left, right)
        matter = [term for term in terms if term not in apart]
        weights = [sum(w for term, w in side.terms.items() if term not in apart) + _SMOOTH for side in (one, other)]
        return cls(terms, matter, sum(one.terms[term] for term in matter), min(weights), max(weights))


def _sides(left: Glance, right: Glance) -> Iterator[Sign]:
    sides = {left.side, right.side}
    if sides == {"affirms"} and left.outlets & right.outlets:
        yield Sign("one_report", 1.0, f"both are reports of {min(left.outlets & right.outlets).title()}")
    if _TAKES_NO_SIDE in sides:
        yield Sign("no_side", 1.0)
    if sides == {"denies"}:
        yield Sign("both_deny", 1.0, "both deny")
    if "denies" in sides and bool(left.wording.refers) != bool(right.wording.refers):
        yield Sign("points", 1.0)
    if left.counted != right.counted:
        yield Sign("head", 1.0)
    if left.said.earliest and left.said == right.said and left.said.earliest == left.said.latest:
        yield Sign("dated", 1.0, f"both were said on {left.said.earliest}")


def _shared_words(left: Glance, right: Glance, shared: _Shared) -> Iterator[Sign]:
    one, other = left.wording, right.wording
    if min(len(one.terms), len(other.terms)) <= _FEW:
        yield Sign("short", 1.0)
    if not shared.terms:
        return
    heavy = sorted(shared.terms, key=lambda term: (-one.terms[term], term))[:4]
    told = f"both speak of {_listed(heavy, left, right)}"
    if shared.weight:
        yield Sign("part", shared.weight / shared.small, told)
        yield Sign("whole", shared.weight / math.sqrt(shared.small * shared.large))
        yield Sign("mass", min(shared.weight, 4.0) / 4)
    if len(shared.matter) > 1:
        yield Sign("two_words", 1.0)
    seldom = sum(one.terms[term] >= _SELDOM for term in shared.matter)
    if seldom:
        yield Sign("seldom_words", min(seldom, 3) / 3)
    story = _story(left, right)
    names = sum(one.terms[term] for term in shared.terms if term in one.names | other.names and term not in story)
    if names:
        yield Sign("names", min(names, 2.5) / 2.5, "" if shared.weight else told)
    pieces = len(one.pieces & other.pieces)
    if pieces:
        least = max(min(len(one.pieces), len(other.pieces)), _FEW)
        yield Sign("copied", min(pieces / least, 1.0), "words are taken over in a row")


def _leading_up(left: Glance, right: Glance, shared: _Shared) -> Iterator[Sign]:
    """What the text before each statement says: it may hold what the statement only points at."""
    known = {*shared.terms, *_story(left, right)}
    met = max(
        _met(left.wording, right.before, known) / (left.wording.weight + _SMOOTH),
        _met(right.wording, left.before, known) / (right.wording.weight + _SMOOTH),
    )
    if met:
        yield Sign("before", met, "one says what the text before the other speaks of")
    both = _met(left.before, right.before, known) / (min(left.before.weight, right.before.weight) + _LEAD)
    if both:
        yield Sign("befores", both, "the same is told before both")
        if shared.weight:
            yield Sign("part_befores", both * shared.weight / shared.small)


def _met(one: Wording, other: Wording, known: set[str]) -> float:
    """The weight of what two wordings share, what is known already left out."""
    return sum(heavy for term, heavy in one.terms.items() if term in other.terms and term not in known)


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


def _pages(left: Glance, right: Glance, shared: _Shared) -> Iterator[Sign]:
    """What speaks for and against two pages telling one story: titles, days, outlets, anything seldom in common."""
    if left.side == right.side == "denies" and left.wording.refers & right.wording.refers:
        yield Sign("both_refer", 1.0, "both answer a report")
    known = set(shared.terms)
    titled = max(
        _met(one.wording, other.title, known) / (one.wording.weight + _SMOOTH)
        for one, other in ((left, right), (right, left))
    )
    if titled:
        yield Sign("titled", titled, "one says what the title of the other speaks of")
    told = alike(left.slug, right.slug)
    if told:
        yield Sign("pages", told, "the pages tell of the same names and matters" if told >= _ALIKE else "")
    titles = common(left.title, right.title)
    if titles:
        yield Sign("titles", min(titles, 3.0) / 3)
    if left.outlets & right.outlets:
        yield Sign("one_outlet", 1.0)
    apart = days_apart(left, right)
    if apart is not None and apart <= _DAYS:
        yield Sign("days", 1.0)
    telling = sum(left.wording.terms[term] >= _TELLING for term in shared.terms)
    copied = bool(left.wording.pieces & right.wording.pieces)
    if not (copied or (rare(left) and same_voice(left, right)) or telling > 1 or titles >= _TITLES):
        yield Sign("strangers", 1.0, "nothing else says that the pages tell one story")


def days_apart(left: Glance, right: Glance) -> int | None:
    """Days between two pages, where both are dated."""
    return abs(left.published - right.published).days if left.published and right.published else None


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
    yield Sign("near", 1 / (1 + max(gap, 0) / _PARAGRAPH))
    if {early.counted, late.counted} == {True, False} and late.content[0] < _LEADS:
        yield Sign("head_lead", 1.0, "one is the headline of the other")
    if gap <= _NEXT:
        yield Sign("next", 1.0, "one stands beside the other")
    if gap <= _PASSAGE and late.new_matter:
        yield Sign("new_matter", 1.0, "the later opens a new matter")
    if gap <= _PASSAGE and late.side == "denies" and late.wording.refers and early.side != _TAKES_NO_SIDE:
        yield Sign("refers", 1.0, f"the later answers “{min(late.wording.refers)}” just above")
    if gap <= 2 * _NEXT and early.side == "questions":
        yield Sign("asked", 1.0, "the later answers the question before it")
