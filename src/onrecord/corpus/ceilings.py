"""The most that pairs of statements can score, told for many pairs at once. It ties nothing and gives no reasons.

Of the pairs that meet across pages one in some thousands is tied. Here nearly all signs of `signs.py` are measured as
they are there, by products of matrices; what is dear to measure counts for as much as it can. So a pair whose most is
below a bound need not be compared, and no pair that reaches it is ever left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from onrecord.corpus import signs as s
from onrecord.corpus.gists import AFFIRMS, COUNTED, DENIES, REFERS, REPORTS, Flags, Gist
from onrecord.corpus.glance import Glance
from onrecord.corpus.spread import Floats, Spread, Words, rows

AT_ONCE = 256
"""Statements that one page is measured with at once: a page of a thousand statements needs no more memory for it."""


@dataclass(frozen=True, slots=True)
class Most:
    """What a sign measures for pairs: exactly, or, where it is dear to tell, at most."""

    name: str
    measure: NDArray[np.floating] | Flags
    exact: bool = True


def ceiling(found: Sequence[Most], weights: Mapping[str, float]) -> NDArray[np.floating]:
    """The most that each pair can come to, before it is made a probability."""
    total = np.full(np.broadcast_shapes(*(sign.measure.shape for sign in found)), weights["bias"], np.float32)
    for sign in found:
        heavy = weights.get(sign.name, 0.0)
        if sign.exact or heavy > 0:
            total += np.float32(heavy) * sign.measure
    return total


@dataclass(frozen=True, slots=True)
class Part:
    """The signs between some statements of a page and some others, each by its row in its gist."""

    own: NDArray[np.int64]
    others: NDArray[np.int64]
    signs: tuple[Most, ...]


def between_pages(views: Sequence[Glance], own: Gist, others: Gist) -> Iterator[Part]:
    """The signs between the statements of a page and some of other pages."""
    among = Words.of(views, own)
    points = own.points
    groups = [(points == pointing, pointing) for pointing in (False, True) if (points == pointing).any()]
    for start in range(0, len(others.ids), AT_ONCE):
        place = np.arange(len(others.ids))
        some = (place >= start) & (place < start + AT_ONCE)
        other = Spread.of(others.kept(some), among)
        for which, pointing in groups:
            one = Spread.of(own.kept(which), among)
            found = (*_common(one, other, among, _story(one, other, pointing)), *_pages(one, other, among))
            yield Part(np.flatnonzero(which), np.flatnonzero(some), found)


def of_one_page(views: Sequence[Glance], own: Gist) -> Iterator[Part]:
    """The signs between the statements of one page."""
    among = Words.of(views, own)
    whole = Spread.of(own, among)
    nothing = np.zeros_like(whole.titles)
    place = np.arange(len(views))
    for start in range(0, len(views), AT_ONCE):
        some = slice(start, start + AT_ONCE)
        other = Spread.of(own.kept((place >= start) & (place < start + AT_ONCE)), among)
        found = _common(whole, other, among, nothing[some], one_page=True)
        yield Part(place, place[some], (*found, *_passage(views, views[some])))


def _common(one: Spread, other: Spread, among: Words, story: Floats, one_page: bool = False) -> Iterator[Most]:
    """What is measured alike on one page and across pages."""
    yield from _meanings(one, other)
    yield from _words(one, other, among, story)
    figures = one.numbers @ other.numbers.T
    yield Most("figures", np.minimum(figures, 2) / 2)
    yield Most("other_figures", np.outer(one.told.numbers.counts > 0, other.told.numbers.counts > 0) & (figures == 0))
    yield from _sides(one, other)
    yield from _voices(one, other, same=None if one_page else one.voice @ other.voice.T > 0)


def _meanings(one: Spread, other: Spread) -> Iterator[Most]:
    near = one.meanings @ other.meanings.T if one.meanings.shape[1] == other.meanings.shape[1] else np.zeros((1, 1))
    yield Most("meaning", np.maximum(near, 0))
    for name, bound in (("meaning_near", s._NEAR), ("meaning_same", s._SAME)):
        yield Most(name, np.maximum(near - bound, 0) / (1 - bound))


def _story(one: Spread, other: Spread, pointing: bool) -> Floats:
    """The words that the title of a page and that of each other statement have, none where one points at a report."""
    story: Floats = one.titles[:1] * other.titles * ~other.told.points[:, None] * (not pointing)
    return story.astype(np.float32, copy=False)


def _words(one: Spread, other: Spread, among: Words, story: Floats) -> Iterator[Most]:
    heavy = among.weights
    few = [side.told.plain.counts + side.told.names.counts <= s._FEW for side in (one, other)]
    yield Most("short", few[0][:, None] | few[1][None])
    apart = 1 - story
    plain = other.plain * apart
    weight = (one.plain * heavy) @ plain.T
    left = (one.plain * heavy) @ (apart * (1 - other.names)).T
    beyond = other.told.plain_weight - other.plain @ heavy
    right = beyond[None] + (1 - one.names) @ (plain * heavy).T
    small = np.minimum(left, right) + s._SMOOTH
    part = weight / small
    yield Most("part", part)
    yield Most("whole", weight / np.sqrt(small * (np.maximum(left, right) + s._SMOOTH)))
    yield Most("mass", np.minimum(weight, 4) / 4)
    yield Most("two_words", one.plain @ plain.T > 1.5)
    yield Most("seldom_words", np.minimum((one.plain * (heavy >= s._SELDOM)) @ plain.T, 3) / 3)
    names = (one.words * heavy) @ (other.words * apart).T - weight
    yield Most("names", np.clip(names, 0, 2.5) / 2.5)
    yield Most("copied", one.words @ other.words.T > 0, exact=False)
    before, both = _leading_up(one, other, heavy, apart)
    yield Most("before", before)
    yield Most("befores", both)
    yield Most("part_befores", both * part)


def _leading_up(one: Spread, other: Spread, heavy: Floats, apart: Floats) -> tuple[Floats, Floats]:
    """What one says that stands in the text before the other, and what stands before both."""
    said = other.words * apart
    left = (one.words * heavy) @ (other.ahead * apart * (1 - other.words)).T
    right = (one.ahead * heavy * (1 - one.words)) @ said.T
    before = np.maximum(left / (one.told.weight[:, None] + s._SMOOTH), right / (other.told.weight[None] + s._SMOOTH))
    both = (one.ahead * heavy) @ (other.ahead * apart).T - (one.ahead * heavy * one.words) @ (other.ahead * said).T
    least = np.minimum(one.told.ahead_weight[:, None], other.told.ahead_weight[None]) + s._LEAD
    return before, both / least


def _both(one: Spread, other: Spread, flag: int) -> tuple[Flags, Flags]:
    return one.told.has(flag)[:, None], other.told.has(flag)[None]


def _sides(one: Spread, other: Spread) -> Iterator[Most]:
    affirm, deny, none = (_both(one, other, flag) for flag in (AFFIRMS, DENIES, REPORTS))
    refer, counted = _both(one, other, REFERS), _both(one, other, COUNTED)
    yield Most("one_report", affirm[0] & affirm[1] & (one.outlets @ other.outlets.T > 0))
    yield Most("no_side", none[0] | none[1])
    yield Most("both_deny", deny[0] & deny[1])
    yield Most("points", (deny[0] | deny[1]) & (refer[0] != refer[1]))
    yield Most("head", counted[0] != counted[1])
    yield Most("dated", (one.told.day[:, None] == other.told.day[None]) & (one.told.day > 0)[:, None])


def _voices(one: Spread, other: Spread, same: Flags | None) -> Iterator[Most]:
    """Voices that may be one: on one page any two, for there a party may have several names."""
    affirm, deny = _both(one, other, AFFIRMS), _both(one, other, DENIES)
    may = np.ones((1, 1), np.bool_) if same is None else same
    affirms, denies = may & affirm[0] & affirm[1], may & deny[0] & deny[1]
    yield Most("voice_affirms", affirms, exact=False)
    yield Most("voice_denies", denies, exact=False)
    yield Most("same_day", affirms | denies, exact=False)
    yield Most("voice", may & ~(affirms | denies), exact=False)


# --- One page -----------------------------------------------------------------------------------------------------


def _passage(one: Sequence[Glance], other: Sequence[Glance]) -> Iterator[Most]:
    gap, late = _gaps(one, other)

    def asked(of: Callable[[Glance], bool]) -> tuple[Flags, Flags]:
        """Whether it holds of the earlier, and of the later."""
        left, right = (np.array([of(view) for view in side], np.bool_) for side in (one, other))
        return np.where(late, left[:, None], right[None]), np.where(late, right[None], left[:, None])

    counted, new = asked(lambda v: v.counted), asked(lambda v: v.new_matter)
    answers = asked(lambda v: v.side == "denies" and bool(v.wording.refers))
    takes_side, asks = asked(lambda v: v.side != s._TAKES_NO_SIDE), asked(lambda v: v.side == "questions")
    yield Most("goes_on", (gap >= 0) & (gap <= s._AT_ONCE), exact=False)
    yield Most("near", 1 / (1 + np.maximum(gap, 0) / s._PARAGRAPH))
    yield Most("head_lead", (counted[0] != counted[1]) & asked(lambda v: v.content[0] < s._LEADS)[1])
    yield Most("next", gap <= s._NEXT)
    yield Most("new_matter", (gap <= s._PASSAGE) & new[1])
    yield Most("refers", (gap <= s._PASSAGE) & answers[1] & takes_side[0])
    yield Most("asked", (gap <= 2 * s._NEXT) & asks[0])


def _gaps(one: Sequence[Glance], other: Sequence[Glance]) -> tuple[NDArray[np.int64], Flags]:
    """Characters between the statements of a page and some of them, and whether the second comes later."""
    ranks = {view.id: rank for rank, view in enumerate(sorted(one, key=lambda v: (v.content, v.id)))}
    rank, start, end = (
        (np.array([of(v) for v in one])[:, None], np.array([of(v) for v in other])[None])
        for of in (lambda v: ranks[v.id], lambda v: v.content[0], lambda v: v.end)
    )
    late: Flags = rank[0] < rank[1]
    return np.where(late, start[1] - end[0], start[0] - end[1]), late


# --- Two pages ----------------------------------------------------------------------------------------------------


def _pages(one: Spread, other: Spread, among: Words) -> Iterator[Most]:
    heavy = among.weights
    points = one.told.points, other.told.points
    reports = [side.told.has(AFFIRMS) & (side.told.outlets.counts > 0) for side in (one, other)]
    yield Most("both_refer", np.outer(*points), exact=False)
    yield Most("names_outlet", np.outer(points[0], reports[1]) | np.outer(reports[0], points[1]), exact=False)
    left = (one.words * heavy) @ (other.titles * (1 - other.words)).T / (one.told.weight[:, None] + s._SMOOTH)
    right = (1 - one.words) * heavy * one.titles @ other.words.T / (other.told.weight[None] + s._SMOOTH)
    yield Most("titled", np.maximum(left, right))
    yield Most("pages", _alike(one.told, other.told)[other.told.page][None])
    yield Most("titles", np.minimum((one.titles[:1] * heavy) @ other.titles.T, 3) / 3)
    yield Most("one_outlet", one.outlets @ other.outlets.T > 0)
    dates, date = other.told.published[other.told.page], one.told.published[0]
    yield Most("days", ((np.abs(dates - date) <= s._DAYS) & (dates > 0) & (date > 0))[None])
    yield Most("strangers", np.ones((1, 1), np.float32), exact=False)


def _alike(one: Gist, others: Gist) -> Floats:
    """How much a page and each of some others tell of the same names and matters, as `slugs.alike` has it."""
    own = one.slug_weights.astype(np.float64)
    shared = rows(others.slugs, one.slugs.items, others.slug_weights) @ own
    sizes = [
        np.bincount(np.repeat(np.arange(len(counts)), counts), weights.astype(np.float64) ** 2, len(counts))
        for counts, weights in ((one.slugs.counts, own), (others.slugs.counts, others.slug_weights))
    ]
    found: Floats = (shared / np.sqrt(np.maximum(sizes[0] * sizes[1], 1))).astype(np.float32)
    return found
