"""Where statements lie that may be of one story, and which pairs are looked at. It scores nothing.

Two statements of one page meet if they stand together or share a word. Pages of the same weeks meet over two telling
words, a voice with a word, or a figure with a word; pages further apart, or without a date, only over a story that both
titles name, two words that news seldom uses, or words taken over in a row. So the work for a page depends on the news
of its weeks, not on the length of the archive, and an old statement is not taken for a new one for a word or two.

Two pages of the same weeks that tell of the same names and matters are one story, whatever words each statement
chooses: all their statements meet. So they do months apart where the likeness is greater: a report and what is made of
it later.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from onrecord.corpus.glance import Glance
from onrecord.corpus.signs import ONE_WORD, common, days_apart, rare, same_voice
from onrecord.language.slugs import alike

_WEEKS = 21
"""Days in a span; a page meets those of its own span and of the spans before and after it."""
_WORDS = 6
_PAIR = 1.3
"""A pair of stems is a bucket when it weighs this much, such as 0.35 + 1.0."""
_FAR_PAIR = 2.0
"""The same for pages that are weeks apart, such as 0.8 + 1.25."""
_UNDATED = 0.8
"""The same where one of the pages has no date and may be of the same weeks."""
_ALONE = 1.0
"""A stem is a bucket by itself, among pages of the same weeks, when it weighs this much."""
_SELDOM = 1.2
_VOICE_WORDS = 4
_VOICE_WEIGHT = 0.6
_TITLE_WEIGHT = 0.8
_TITLE_WORDS = 3
_TITLE_PAIRS = 4
_COPIED = 2
_DAYS = 7
_PASSAGE = 600
ALIKE = 0.15
"""Cosine of the slugs of two pages. Of pages of one annotated story 19 in 20 reach it, of any two pages of one
month 1 in 60."""
FAR_ALIKE = 0.3
"""The same for pages that are weeks apart: of ten thousand pages of some years, a page reaches it with one other."""
_FAR_TELLING = 10
"""Heaviest stems of a slug, of which two pages that are weeks apart must share three to meet."""
_TELLING = 12
"""Heaviest stems of a slug, of which two pages must share two to meet."""
_TOLD = 1.2
"""Weight of what two titles must have in common to be of one story, weeks apart."""


def lain(view: Glance) -> Iterator[str]:
    """The buckets in which a statement lies."""
    yield from _timeless(view)
    yield from (f"{key}@{_span(view)}" for key in _of_the_time(view))


def sought(view: Glance) -> Iterator[str]:
    """The buckets in which to look for statements that may say the same."""
    yield from _timeless(view)
    span = _span(view)
    spans = (span,) if span is None else (span - 1, span, span + 1)
    yield from (f"{key}@{when}" for key in _of_the_time(view) for when in spans)


def page_lain(view: Glance) -> Iterator[str]:
    """The buckets in which the page of a statement lies as a whole."""
    span = _span(view)
    for pair in _told_pairs(view):
        yield f"{pair}@{span}"
        if span is not None:
            yield f"{pair}@dated"
    yield from _far_told(view)


def page_sought(view: Glance) -> Iterator[str]:
    """The buckets in which to look for whole pages: those of the same weeks, and where a day is missing, all."""
    span = _span(view)
    spans = (None, "dated") if span is None else (None, span - 1, span, span + 1)
    yield from (f"{pair}@{when}" for pair in _told_pairs(view) for when in spans)
    yield from _far_told(view)


def _told_pairs(view: Glance) -> list[str]:
    heaviest = sorted(list(view.slug)[:_TELLING])
    return [f"{one}&{other}" for one, other in combinations(heaviest, 2)]


def _far_told(view: Glance) -> Iterator[str]:
    heaviest = sorted(list(view.slug)[:_FAR_TELLING])
    return ("&".join(three) for three in combinations(heaviest, 3))


def pages_alike(left: Glance, right: Glance) -> float:
    """How much two pages that may be of one time tell of the same names and matters; 0 where they are weeks apart."""
    one, other = _span(left), _span(right)
    if one is not None and other is not None and abs(one - other) > 1:
        return 0.0
    return alike(left.slug, right.slug)


def one_story(left: Glance, right: Glance) -> bool:
    """Whether two statements may be of one story at all: one page, the same weeks, or telling things in common."""
    if left.document == right.document:
        return _side_by_side(left, right) or _share(left, right)
    if _own_words(left, right):
        return False
    if pages_alike(left, right) >= ALIKE or alike(left.slug, right.slug) >= FAR_ALIKE:
        return True
    one, other = _span(left), _span(right)
    if one is not None and other is not None and abs(one - other) <= 1:
        return True
    if len(left.wording.pieces & right.wording.pieces) >= _COPIED or common(left.title, right.title) >= _TOLD:
        return True
    shared = common(left.wording, right.wording)
    if None in (one, other) and shared >= _UNDATED:
        return True
    return shared >= _FAR_PAIR or (shared >= _VOICE_WEIGHT and rare(left) and same_voice(left, right))


def _side_by_side(left: Glance, right: Glance) -> bool:
    """Whether one stands in the paragraphs around the other, or one is a headline."""
    if not (left.counted and right.counted):
        return True
    early, late = (left, right) if left.content <= right.content else (right, left)
    return late.content[0] - early.end <= _PASSAGE


def _share(left: Glance, right: Glance) -> bool:
    one, other = left.wording, right.wording
    return not (one.terms.keys().isdisjoint(other.terms) and one.numbers.isdisjoint(other.numbers))


def _own_words(left: Glance, right: Glance) -> bool:
    """Whether an outlet repeats a line of its own, days later, such as the teasers on its pages."""
    if not left.page or left.page != right.page or left.direct or right.direct:
        return False
    apart = days_apart(left, right)
    return apart is not None and apart > _DAYS and len(left.wording.pieces & right.wording.pieces) > _COPIED


def _span(view: Glance) -> int | None:
    return view.published.toordinal() // _WEEKS if view.published else None


def _telling(view: Glance) -> list[str]:
    terms = view.wording.terms
    return sorted(terms, key=lambda term: (-terms[term], term))[:_WORDS]


def _timeless(view: Glance) -> Iterator[str]:
    terms, titles = view.wording.terms, view.title.terms
    telling = _telling(view)
    yield f"d:{view.document}"
    yield from (f"p:{piece}" for piece in sorted(view.wording.pieces)[:2])
    for one, other in combinations(sorted(telling), 2):
        if terms[one] + terms[other] >= _FAR_PAIR:
            yield f"w:{one}+{other}"
    if rare(view):
        whose = view.surname or min(view.voice)
        yield from (f"v:{whose}+{term}" for term in telling[:_VOICE_WORDS] if terms[term] >= _VOICE_WEIGHT)
    heads = sorted(titles, key=lambda term: (-titles[term], term))[:_TITLE_WORDS]
    stories = [head for head in heads if titles[head] >= _SELDOM]
    stories += [f"{a}+{b}" for a, b in combinations(sorted(heads), 2) if not stories and titles[a] + titles[b] >= _TOLD]
    for story in stories[:2]:
        yield from (f"x:{story}+{term}" for term in telling[:_TITLE_PAIRS] if terms[term] >= ONE_WORD)
        if _points(view) or _reports(view):
            yield f"r:{story}"


def _points(view: Glance) -> bool:
    return view.side == "denies" and bool(view.wording.refers)


def _reports(view: Glance) -> bool:
    return view.side == "affirms" and bool(view.outlets) and not view.surname


def _of_the_time(view: Glance) -> Iterator[str]:
    terms = view.wording.terms
    telling = _telling(view)
    for one, other in combinations(sorted(telling), 2):
        if terms[one] + terms[other] >= _PAIR:
            yield f"w:{one}+{other}"
    yield from (f"o:{term}" for term in telling if terms[term] >= _ALONE)
    whose = {view.surname} if view.surname else {min(view.voice)} if view.proper else view.outlets
    for owner in sorted(whose):
        yield from (f"v:{owner}+{term}" for term in telling[:_VOICE_WORDS] if terms[term] >= ONE_WORD)
        heads = sorted(term for term in view.title.terms if view.title.terms[term] >= _TITLE_WEIGHT)
        yield from (f"t:{owner}+{view.side}+{term}" for term in heads[:_TITLE_WORDS])
        if rare(view):
            yield f"s:{owner}+{view.side}"
    for number in sorted(view.wording.numbers)[:2]:
        yield from (f"n:{number}+{term}" for term in telling[:_VOICE_WORDS] if terms[term] >= ONE_WORD)
    if _points(view):
        yield from (f"r:{term}" for term in telling[:2] if terms[term] >= _VOICE_WEIGHT)
