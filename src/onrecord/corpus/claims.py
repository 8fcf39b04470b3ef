"""Which statements say, or deny, the same thing. A tie joins wordings; it judges neither truth nor who is right.

Two entries are compared on what they have in common and on where they stand: stems (weighted by how common they are in
news), figures, copied runs of words, the voice, and, within one document, whether one statement follows, answers or
points at the other. The score is a probability from a logistic sum whose weights were fitted once, for pairs of one
page and for pairs of two.

What the pages of a case file say turns on a few claims; of two statements of an archive that are as much alike, most
say two things of one great matter. So a tie counts for less the more pages a ledger has, as the prior odds of a match
fall with the number of candidates (Fellegi and Sunter 1969, A theory for record linkage).
"""

from __future__ import annotations

import math
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import IntEnum
from functools import cache
from hashlib import sha256

import numpy as np
from numpy.typing import NDArray

from onrecord.corpus.ceilings import Part, between_pages, ceiling, of_one_page
from onrecord.corpus.gists import NOTHING, gist, packed, unpacked
from onrecord.corpus.glance import AFFIRMING, DENYING, Glance, before, counts, glance
from onrecord.corpus.groups import PROGRAM, joined
from onrecord.corpus.labels import names_no_claim
from onrecord.corpus.nearness import lain, one_story, page_lain, page_sought, sought
from onrecord.corpus.signs import Sign, signs
from onrecord.corpus.tying import About
from onrecord.corpus.wording import wording
from onrecord.language import lexicon
from onrecord.types import Entry, EntryCard, Interval, Tie

_TIE = 0.15
"""Below this a pair is not tied at all."""
_TIE_ACROSS = 0.3
"""The same for statements of two pages, of which there are many more pairs."""
_CASE_FILE = 30
"""Pages of one ledger up to which they are likely to be of one story."""
_A_STEP, _A_STEP_OF_LITTLE = 0.25, 0.43
"""Log odds that a tie loses for each step, of a factor of the square root of ten, beyond a case file; and the same if
one of the two names no claim by itself ("a new order"), which matches much in an archive. Of an archive of 9,994 pages
915 pairs of two pages and 236 of one page were judged by hand: as much alike, their log odds were 1.3 and 1.1 lower
than in stories of at most twelve pages, and 2.2 and 2.1 where one names no claim (`python -m training.claims`)."""
_SURE = 0.9999
"""The most that a score is taken for, so that its odds are finite."""
_ROUNDING = 0.01
"""What sums of numbers of 32 bits may be out by, many times over."""
_ONE_CLAIM = 0.36
_POWER = 4
"""Groups join while the power mean of their ties reaches `_ONE_CLAIM`: a plain mean drowns the one telling likeness
between a denial and what it denies, the maximum runs everything together."""
_ANSWER = 0.55
"""The best tie of a group of such denials to the claim they answer: one of them mostly says what the report said."""
_ONE_FAMILY = 0.16
_RETOLD = timedelta(days=31)
"""For so long a report that was denied is still being retold; what is reported later still is another report."""
_TOO_EARLY = "One is a denial, the other was reported more than a month later: the denial is no answer to it."


@dataclass(frozen=True)
class SameClaim:
    """Ties entries that say or deny one thing. Leaves out what says nothing: entries without content."""

    name: str = "same_claim"
    version: str = "8"
    about: About = "entry"

    def keys(self, card: EntryCard, /) -> frozenset[str]:
        return frozenset(lain(glance(card))) if card.entry.words.strip() else frozenset()

    def seeks(self, card: EntryCard, /) -> frozenset[str]:
        """Where to look: in the buckets of pages of the same weeks, and in those that have no time."""
        return frozenset(sought(glance(card))) if card.entry.words.strip() else frozenset()

    def page_keys(self, card: EntryCard, /) -> frozenset[str]:
        return frozenset(page_lain(glance(card)))

    def page_seeks(self, card: EntryCard, /) -> frozenset[str]:
        """Where to look for pages that tell of the same names and matters."""
        return frozenset(page_sought(glance(card)))

    def gist(self, cards: Sequence[EntryCard], /) -> bytes:
        """Enough of the statements of a page to tell with which it is worth comparing them."""
        said = _saying(cards)
        return packed(gist(said)) if said else NOTHING

    def worth(
        self, own: Sequence[EntryCard], gists: Sequence[bytes], wanted: Container[str], /
    ) -> Iterator[tuple[str, str]]:
        """The pairs that may reach the bounds; the rest would not be tied."""
        said = _saying(own)
        if not said:
            return
        views, mine = [glance(card) for card in said], gist(said)
        for part in of_one_page(views, mine):
            for one, other in _reaching(part, across=False):
                yield mine.ids[one], mine.ids[other]
        beside = unpacked(gists, wanted)
        for part in between_pages(views, mine, beside):
            for one, other in _reaching(part, across=True):
                yield mine.ids[one], beside.ids[other]

    def decide(self, card: EntryCard, near: Sequence[EntryCard], /) -> tuple[Tie, ...]:
        one = glance(card)
        pairs = (_pair(one, glance(other)) for other in near if other.id != card.id and other.entry.words.strip())
        ties = (compare(left, right) for left, right in pairs if one_story(left, right))
        return tuple(tie for tie in ties if tie is not None)


def _saying(cards: Sequence[EntryCard]) -> list[EntryCard]:
    return [card for card in cards if card.entry.words.strip()]


def _pair(one: Glance, other: Glance) -> tuple[Glance, Glance]:
    return (one, other) if one.id < other.id else (other, one)


def _reaching(part: Part, across: bool) -> list[list[int]]:
    """The pairs for which the most that their signs can come to is enough."""
    enough = ceiling(part.signs, _weights()[_Column.of(across)]) >= _logit(_least(across)) - _ROUNDING
    found: NDArray[np.int64] = np.argwhere(enough)
    pairs: list[list[int]] = np.stack((part.own[found[:, 0]], part.others[found[:, 1]]), axis=1).tolist()
    return pairs


def compare(left: Glance, right: Glance) -> Tie | None:
    """The tie between two entries, `left.id < right.id`, that may be of one story, or none."""
    across = left.document != right.document
    found = list(signs(left, right))
    weights = _weights()[_Column.of(across)]
    score = _probability(found, weights)
    if score < _least(across):
        return None
    if _denied_before_said(left, right) or _denied_before_said(right, left):
        return Tie(left.id, right.id, "same_claim", round(score, 4), _TOO_EARLY, holds=False)
    told = sorted(found, key=lambda sign: -weights.get(sign.name, 0.0) * sign.measure)
    reasons = [sign.why for sign in told if sign.why and weights.get(sign.name, 0.0) > 0]
    return Tie(left.id, right.id, "same_claim", round(score, 4), _sentence(reasons))


def _denied_before_said(denial: Glance, report: Glance) -> bool:
    """Whether one denies and the other was said more than a month later: that is another report of the matter."""
    if denial.side != "denies" or report.side != "affirms" or denial.said.latest is None:
        return False
    later = Interval(denial.said.earliest, denial.said.latest + _RETOLD)
    return before(later, report.said)


class _Column(IntEnum):
    """The columns of the list of weights: pairs of one page, and of two."""

    WITHIN = 0
    ACROSS = 1

    @classmethod
    def of(cls, across: bool) -> _Column:
        return cls.ACROSS if across else cls.WITHIN


def _least(across: bool) -> float:
    return _TIE_ACROSS if across else _TIE


def _probability(found: Sequence[Sign], weights: Mapping[str, float]) -> float:
    return _likely(weights["bias"] + sum(weights.get(sign.name, 0.0) * sign.measure for sign in found))


def _logit(probability: float) -> float:
    return math.log(probability / (1 - probability))


def _likely(odds: float) -> float:
    return 1 / (1 + math.exp(-odds))


@cache
def _weights() -> tuple[dict[str, float], ...]:
    rows = list(lexicon.table("claims_weights"))
    return tuple({row[0]: float(row[1 + column]) for row in rows} for column in _Column)


def _sentence(reasons: list[str]) -> str:
    return f"They may say the same thing: {'; '.join(reasons[:4])}." if reasons else "They stand close together."


# --- Groups -----------------------------------------------------------------------------------------------------


def size_class(pages: int) -> int:
    """How far beyond a case file a ledger is: 0 for one, then one more each time that its pages are some three times
    as many. It changes seldom, and when it does all claims are made anew.

    >>> [size_class(pages) for pages in (9, 30, 100, 1_000, 10_000)]
    [0, 0, 1, 3, 5]
    """
    return max(0, math.floor(2 * math.log10(pages / _CASE_FILE))) if pages else 0


def weighed(entries: Mapping[str, Entry], ties: Iterable[Tie], pages: int) -> list[Tie]:
    """The ties as they count in a ledger of so many pages: what falls below the bounds of a tie is none there.

    What people said counts as they said it.
    """
    beyond = size_class(pages)
    if not beyond:
        return list(ties)
    step: dict[str, float] = {}

    def of(tie: Tie) -> Tie | None:
        if tie.by != PROGRAM:
            return tie
        for end in (tie.left, tie.right):
            if end not in step:
                step[end] = _A_STEP_OF_LITTLE if names_no_claim(entries[end].words) else _A_STEP
        doubt = beyond * max(step[tie.left], step[tie.right])
        score = _likely(_logit(min(tie.score, _SURE)) - doubt)
        across = entries[tie.left].document != entries[tie.right].document
        return replace(tie, score=score) if score >= _least(across) else None

    return [now for tie in ties if (now := of(tie)) is not None]


def least_scores(pages: int) -> tuple[float, float]:
    """What the program's ties within a page and between two must have scored, to count in a ledger of so many pages.

    Ties that reach it may count for nothing still; those that do not never count.
    """
    doubt = _A_STEP * size_class(pages)
    within, across = (_likely(_logit(_least(across)) + doubt) - _ROUNDING for across in (False, True))
    return (within, across) if doubt else (0.0, 0.0)


def groups(entries: Mapping[str, Entry], ties: Sequence[Tie]) -> tuple[tuple[str, ...], ...]:
    """The claims: groups of entry ids under the live ties. Every entry is in one, alone if need be."""
    found = joined(entries, [_raised(tie) for tie in ties], _ONE_CLAIM**_POWER)
    return tuple(sorted(tuple(sorted(group)) for group in _answers_joined(found, entries, ties)))


def _answers_joined(
    found: Sequence[tuple[str, ...]], entries: Mapping[str, Entry], ties: Sequence[Tie]
) -> Iterator[tuple[str, ...]]:
    """Denials that point at a report ("the report is untrue") go to the claim that the report makes, if one is near."""
    home = {member: group[0] for group in found for member in group}
    points = {group[0]: sum(_points(entries[i]) for i in group) for group in found}
    reports = {group[0]: sum(_reports(entries[i]) for i in group) for group in found}
    answers = {group for group in points if points[group] > reports[group]}
    makes = {group for group in reports if reports[group]} - answers
    closest: dict[str, dict[str, dict[str, float]]] = {answer: {} for answer in answers}
    apart = {frozenset((home[tie.left], home[tie.right])) for tie in ties if not tie.holds}
    for tie in ties:
        for member, other in ((tie.left, tie.right), (tie.right, tie.left)):
            parted = frozenset((home[member], home[other])) in apart
            if tie.holds and not parted and home[member] in answers and home[other] in makes:
                near = closest[home[member]].setdefault(home[other], {})
                near[member] = max(near.get(member, 0.0), tie.score)
    joins: dict[str, list[str]] = {group[0]: list(group) for group in found}
    for answer in sorted(answers):
        best = {claim: max(near.values()) for claim, near in closest[answer].items()}
        claim = min(best, key=lambda c: (-best[c], -round(sum(closest[answer][c].values()), 9), c), default=None)
        if claim is not None and best[claim] >= _ANSWER:
            joins[claim] += joins.pop(answer)
    yield from (tuple(group) for group in joins.values())


def _reports(entry: Entry) -> bool:
    return counts(entry) and entry.stand.polarity in AFFIRMING


def _points(entry: Entry) -> bool:
    return entry.stand.polarity in DENYING and bool(wording(entry.words).refers)


def _raised(tie: Tie) -> Tie:
    return replace(tie, score=tie.score**_POWER) if tie.by == PROGRAM else tie


def families(found: Sequence[tuple[str, ...]], ties: Sequence[Tie]) -> dict[str, str]:
    """For claims about one matter, by first member, the id they share; a claim that stands alone has none."""
    home = {member: group[0] for group in found for member in group}
    size = {group[0]: len(group) for group in found}
    between: dict[tuple[str, str], float] = {}
    for tie in ties:
        pair = (min(home[tie.left], home[tie.right]), max(home[tie.left], home[tie.right]))
        if (tie.holds or tie.by == PROGRAM) and pair[0] != pair[1]:  # parted by time, they are still of one matter
            between[pair] = between.get(pair, 0.0) + tie.score**_POWER
    looser = [
        Tie(one, other, "same_family", total / (size[one] * size[other]), "")
        for (one, other), total in sorted(between.items())
    ]
    kin = joined(size, looser, _ONE_FAMILY**_POWER)
    named = {group: f"f-{sha256(group[0].encode()).hexdigest()[:16]}" for group in kin if len(group) > 1}
    return {claim: name for group, name in named.items() for claim in group}
