"""The most that pairs of statements can score, told for many pairs at once. It ties nothing and gives no reasons.

Of the pairs that meet across pages one in some thousands is tied. Here nearly all signs of `signs.py` are measured as
they are there, by products of matrices; what is dear to measure counts for as much as it can. So a pair whose most is
below a bound need not be compared, and no pair that reaches it is ever left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from onrecord.corpus import signs as s
from onrecord.corpus.glance import Glance
from onrecord.corpus.spread import Flags, Floats, Spread, Words, by_value, rows
from onrecord.language.slugs import alike

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


def most(own: Sequence[Glance], others: Sequence[Glance]) -> Iterator[tuple[slice, list[int], list[Most]]]:
    """The signs between statements of one page and some others, by parts: which others, which of the page, and these.

    The others are either all of other pages or all of the same page.
    """
    among = Words.of(own)
    groups = []
    for pointing in (False, True):
        which = [place for place, view in enumerate(own) if _points(view) is pointing]
        if which:
            groups.append((which, pointing, Spread.of([own[place] for place in which], among)))
    for start in range(0, len(others), AT_ONCE):
        some = slice(start, start + AT_ONCE)
        other = Spread.of(others[some], among)
        for which, pointing, one in groups:
            yield some, which, list(_signs(one, other, among, pointing=pointing))


def _signs(one: Spread, other: Spread, among: Words, pointing: bool) -> Iterator[Most]:
    within = _one_page(one, other)
    yield from _meanings(one, other)
    shared = ((one.words * among.weights) @ other.words.T).astype(np.float32, copy=False)
    story = np.zeros_like(other.titles) if within or pointing else _story(one, other)
    yield from _shared_words(one, other, among, story, shared)
    yield Most("before", _leading_up(one, other, among, shared), exact=False)
    yield Most("befores", np.ones((1, 1), np.float32), exact=False)
    figures = one.numbers @ other.numbers.T
    numbered = [side.told(lambda v: bool(v.wording.numbers)) for side in (one, other)]
    yield Most("figures", np.minimum(figures, 2) / 2)
    yield Most("other_figures", np.outer(*numbered) & (figures == 0))
    yield from _sides(one, other)
    if within:
        gap, late = _gaps(one, other)
        yield from _voices(one, other, (figures > 0) | (shared >= s.ONE_WORD - 1e-4) | (gap <= s._NEXT))
        yield from _passage(one, other, gap, late)
    else:
        yield from _voices(one, other, np.ones_like(figures, np.bool_))
        yield from _pages(one, other, among)


def _one_page(one: Spread, other: Spread) -> bool:
    return one.views[0].document == other.views[0].document


def _meanings(one: Spread, other: Spread) -> Iterator[Most]:
    near = one.meanings @ other.meanings.T if one.meanings.shape[1] == other.meanings.shape[1] else np.zeros((1, 1))
    yield Most("meaning", np.maximum(near, 0))
    for name, bound in (("meaning_near", s._NEAR), ("meaning_same", s._SAME)):
        yield Most(name, np.maximum(near - bound, 0) / (1 - bound))


def _story(one: Spread, other: Spread) -> Floats:
    """The words that the title of a page and that of each other statement have, none where that points at a report."""
    points = other.told(_points)
    story: Floats = one.titles[:1] * other.titles * ~points[:, None]
    return story


def _shared_words(one: Spread, other: Spread, among: Words, story: Floats, shared: Floats) -> Iterator[Most]:
    heavy = among.weights
    few = [side.told(lambda v: len(v.wording.terms) <= s._FEW) for side in (one, other)]
    yield Most("short", few[0][:, None] | few[1][None])
    apart = 1 - story
    plain = other.plain * apart
    weight = (one.plain * heavy) @ plain.T
    left = (one.plain * heavy) @ (apart * (1 - other.names)).T
    beyond = other.plain_weight - other.plain @ heavy
    right = beyond[None] + (1 - one.names) @ (plain * heavy).T
    small = np.minimum(left, right) + s._SMOOTH
    part = weight / small
    yield Most("part", part)
    yield Most("part_befores", part, exact=False)
    yield Most("whole", weight / np.sqrt(small * (np.maximum(left, right) + s._SMOOTH)))
    yield Most("mass", np.minimum(weight, 4) / 4)
    yield Most("two_words", one.plain @ plain.T > 1.5)
    yield Most("seldom_words", np.minimum((one.plain * (heavy >= s._SELDOM)) @ plain.T, 3) / 3)
    names = (one.words * heavy) @ (other.words * apart).T - weight
    yield Most("names", np.clip(names, 0, 2.5) / 2.5)
    runs = [side.told(lambda v: len(v.wording.pieces)) for side in (one, other)]
    least = np.maximum(np.minimum(runs[0][:, None], runs[1][None]), s._FEW)
    yield Most("copied", np.minimum((one.pieces @ other.pieces.T) / least, 1) * (shared > 0))


def _leading_up(one: Spread, other: Spread, among: Words, shared: Floats) -> Floats:
    """The most of what each says that may stand in the text before the other; that text is read on the page itself."""
    left, right = one.weight[:, None] - shared, other.weight[None] - shared
    if _one_page(one, other):
        ahead = [rows([view.before.terms for view in side.views], among.stems) for side in (one, other)]
        left = np.minimum(left, (one.words * among.weights) @ ahead[1].T)
        right = np.minimum(right, ahead[0] @ (other.words * among.weights).T)
    met: Floats = np.maximum(left / (one.weight[:, None] + s._SMOOTH), right / (other.weight[None] + s._SMOOTH))
    return met


def _sides(one: Spread, other: Spread) -> Iterator[Most]:
    affirm, deny, none, refer, counted = (
        (one.told(of)[:, None], other.told(of)[None])
        for of in (
            lambda v: v.side == "affirms",
            lambda v: v.side == "denies",
            lambda v: v.side == s._TAKES_NO_SIDE,
            lambda v: bool(v.wording.refers),
            lambda v: v.counted,
        )
    )
    yield Most("one_report", affirm[0] & affirm[1] & (one.outlets @ other.outlets.T > 0))
    yield Most("no_side", none[0] | none[1])
    yield Most("both_deny", deny[0] & deny[1])
    yield Most("points", (deny[0] | deny[1]) & (refer[0] != refer[1]))
    yield Most("head", counted[0] != counted[1])
    yield Most("dated", one.told(_day)[:, None] == other.told(lambda v: _day(v) or -1)[None])


def _day(view: Glance) -> int:
    """The one day on which it was said; 0 where that is not told."""
    said = view.said
    return said.earliest.toordinal() if said.earliest and said.earliest == said.latest else 0


def _voices(one: Spread, other: Spread, may: Flags) -> Iterator[Most]:
    actors = {v.actor: i for i, v in enumerate((*one.views, *other.views)) if v.actor is not None}
    left, right = (side.told(lambda v: -1 if v.actor is None else actors[v.actor]) for side in (one, other))
    same = may & ((one.voices @ other.voices.T > 0) | ((left[:, None] == right[None]) & (left[:, None] >= 0)))
    told = np.zeros_like(same)
    for side in ("affirms", "denies"):
        both = same & one.told(lambda v, side=side: v.side == side)[:, None]  # type: ignore[misc]
        both &= other.told(lambda v, side=side: v.side == side)[None]  # type: ignore[misc]
        yield Most(f"voice_{side}", both, exact=False)
        told |= both
    yield Most("same_day", told, exact=False)
    yield Most("voice", same & ~told, exact=False)


# --- One page -----------------------------------------------------------------------------------------------------


def _gaps(one: Spread, other: Spread) -> tuple[NDArray[np.int64], Flags]:
    """Characters between two statements of a page, and whether the second of them comes later."""
    ranks = {v.id: rank for rank, v in enumerate(sorted((*one.views, *other.views), key=lambda v: (v.content, v.id)))}
    late: Flags = one.told(lambda v: ranks[v.id])[:, None] < other.told(lambda v: ranks[v.id])[None]
    start, end = ((one.told(of)[:, None], other.told(of)[None]) for of in (lambda v: v.content[0], lambda v: v.end))
    return np.where(late, start[1] - end[0], start[0] - end[1]), late


def _passage(one: Spread, other: Spread, gap: NDArray[np.int64], late: Flags) -> Iterator[Most]:
    def earlier(of: Flags, and_of: Flags) -> Flags:
        return np.where(late, of[:, None], and_of[None])

    def later(of: Flags, and_of: Flags) -> Flags:
        return np.where(late, and_of[None], of[:, None])

    counted = one.told(lambda v: v.counted)[:, None] != other.told(lambda v: v.counted)[None]
    new, answers, takes, asks, leads = (
        (one.told(of), other.told(of))
        for of in (
            lambda v: v.new_matter,
            lambda v: v.side == "denies" and bool(v.wording.refers),
            lambda v: v.side != s._TAKES_NO_SIDE,
            lambda v: v.side == "questions",
            lambda v: v.content[0] < s._LEADS,
        )
    )
    yield Most("goes_on", (gap >= 0) & (gap <= s._AT_ONCE), exact=False)
    yield Most("near", 1 / (1 + np.maximum(gap, 0) / s._PARAGRAPH))
    yield Most("head_lead", counted & later(*leads))
    yield Most("next", gap <= s._NEXT)
    yield Most("new_matter", (gap <= s._PASSAGE) & later(*new))
    yield Most("refers", (gap <= s._PASSAGE) & later(*answers) & earlier(*takes))
    yield Most("asked", (gap <= 2 * s._NEXT) & earlier(*asks))


# --- Two pages ----------------------------------------------------------------------------------------------------


def _pages(one: Spread, other: Spread, among: Words) -> Iterator[Most]:
    heavy, first = among.weights, one.views[0]
    refers = [side.told(lambda v: v.side == "denies" and bool(v.wording.refers)) for side in (one, other)]
    reports = [side.told(lambda v: v.side == "affirms" and bool(v.outlets)) for side in (one, other)]
    yield Most("both_refer", np.outer(*refers), exact=False)
    yield Most("names_outlet", np.outer(refers[0], reports[1]) | np.outer(reports[0], refers[1]), exact=False)
    left = (one.words * heavy) @ (other.titles * (1 - other.words)).T / (one.weight[:, None] + s._SMOOTH)
    right = (1 - one.words) * heavy * one.titles @ other.words.T / (other.weight[None] + s._SMOOTH)
    yield Most("titled", np.maximum(left, right))
    yield Most("pages", by_value(other.views, lambda v: v.document, lambda some: _alike(first, some))[None])
    yield Most("titles", np.minimum((one.titles[:1] * heavy) @ other.titles.T, 3) / 3)
    yield Most("one_outlet", one.outlets @ other.outlets.T > 0)
    yield Most("days", by_value(other.views, lambda v: v.published, lambda some: _days(first, some))[None] > 0)
    yield Most("strangers", np.ones((1, 1), np.float32), exact=False)


def _alike(first: Glance, some: Sequence[Glance]) -> Floats:
    return np.array([alike(first.slug, view.slug) for view in some], np.float32)


def _days(first: Glance, some: Sequence[Glance]) -> Floats:
    apart = [s.days_apart(first, view) for view in some]
    return np.array([days is not None and days <= s._DAYS for days in apart], np.float32)


def _points(view: Glance) -> bool:
    return view.side == "denies" and bool(view.wording.refers)
