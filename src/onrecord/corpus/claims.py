"""Which statements say, or deny, the same thing. A tie joins wordings; it judges neither truth nor who is right.

Two entries are compared on what they have in common and on where they stand: stems (weighted by how common they are in
news), figures, copied runs of words, the voice, and, within one document, whether one statement follows, answers or
points at the other. The score is a probability from a logistic sum whose weights were fitted once.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from itertools import combinations

from onrecord.corpus.glance import AFFIRMING, DENYING, Glance, counts, glance
from onrecord.corpus.groups import PROGRAM, joined
from onrecord.corpus.signs import ONE_WORD, rare, signs
from onrecord.corpus.tying import About
from onrecord.corpus.wording import wording
from onrecord.types import Entry, EntryCard, Tie

_BIAS = -2.6
_WEIGHTS = {
    "part": 2.7,
    "whole": 2.3,
    "names": 0.6,
    "copied": 0.2,
    "figures": 2.4,
    "other_figures": -0.3,
    "voice_affirms": 1.2,
    "voice_denies": 0.5,
    "voice": -0.1,
    "same_day": 1.1,
    "one_report": 0.75,
    "no_side": -0.5,
    "both_refer": 1.8,
    "names_outlet": 1.2,
    "refers": 1.5,
    "asked": 1.4,
    "next": 1.25,
    "goes_on": 0.5,
    "new_matter": -0.4,
    "strangers": -1.0,
    "years_apart": -2.5,
}
"""Logistic regression over the pairs of the eight development stories, once on their annotation and once on what the
stages find, ridge 2; rounded between the two. Fitted on four stories and tried on the other four, precision and recall
of claims (B-cubed) differ by a few points only. `strangers` and `years_apart` are set by hand: in an archive of years
most pairs with a word in common are of different stories."""
_TIE = 0.25
"""Below this a pair is not tied at all."""
_ONE_CLAIM = 0.28
_POWER = 3
"""Groups join while the power mean of their ties reaches `_ONE_CLAIM`: a plain mean drowns the one telling likeness
between a denial and what it denies, the maximum runs everything together."""
_ANSWER = 0.55
"""The best tie of a group of such denials to the claim they answer: one of them mostly says what the report said."""
_ONE_FAMILY = 0.2
_KEY_WORDS = 8
_KEY_WEIGHT = 1.15
"""A pair of stems is a bucket when it weighs this much, such as 0.35 + 0.8: one word in fewer than every
ninth article with one in fewer than every fiftieth."""
_VOICE_WEIGHT = 0.6
_TITLE_WEIGHT = 0.8
_TITLE_WORDS = 2
_TITLE_PAIRS = 5


@dataclass(frozen=True)
class SameClaim:
    """Ties entries that say or deny one thing. Leaves out what says nothing: entries without content."""

    name: str = "same_claim"
    version: str = "1"
    about: About = "entry"

    def keys(self, card: EntryCard, /) -> frozenset[str]:
        if not card.entry.words.strip():
            return frozenset()
        return frozenset({f"d:{card.entry.document}", *_content_keys(card)})

    def decide(self, card: EntryCard, near: Sequence[EntryCard], /) -> tuple[Tie, ...]:
        one = glance(card)
        pairs = (_pair(one, glance(other)) for other in near if other.id != card.id and other.entry.words.strip())
        return tuple(tie for left, right in pairs if (tie := compare(left, right)) is not None)


def _content_keys(card: EntryCard) -> Iterator[str]:
    """Pairs of telling stems, one telling stem with the voice or the outlet, and runs of words for copies."""
    view = glance(card)
    terms = view.wording.terms
    telling = sorted(terms, key=lambda term: (-terms[term], term))[:_KEY_WORDS]
    for one, other in combinations(sorted(telling), 2):
        if terms[one] + terms[other] >= _KEY_WEIGHT:
            yield f"w:{one}+{other}"
    whose = {view.surname} if view.surname else {min(view.voice)} if view.proper else view.outlets
    for owner in sorted(whose):
        yield from (f"v:{owner}+{term}" for term in telling if terms[term] >= ONE_WORD)
        yield from (
            f"t:{owner}+{view.side}+{term}" for term in view.title.terms if view.title.terms[term] >= _TITLE_WEIGHT
        )
        if rare(view):
            yield f"s:{owner}+{view.side}"
    for number in sorted(view.wording.numbers)[:2]:
        yield from (f"n:{number}+{term}" for term in telling if terms[term] >= ONE_WORD)
    heads = view.title.terms
    for head in sorted(heads, key=lambda term: (-heads[term], term))[:_TITLE_WORDS]:
        yield from (f"x:{head}+{term}" for term in telling[:_TITLE_PAIRS] if terms[term] >= ONE_WORD and term != head)
    yield from (f"p:{piece}" for piece in sorted(view.wording.pieces)[:2])
    if view.side == "denies" and view.wording.refers:
        yield from (f"r:{term}" for term in telling[:2] if terms[term] >= _VOICE_WEIGHT)


def _pair(one: Glance, other: Glance) -> tuple[Glance, Glance]:
    return (one, other) if one.id < other.id else (other, one)


def compare(left: Glance, right: Glance) -> Tie | None:
    """The tie between two entries, `left.id < right.id`, or none."""
    found = list(signs(left, right))
    parts = [(_WEIGHTS[sign.name] * sign.measure, sign) for sign in found]
    score = 1 / (1 + math.exp(-_BIAS - sum(part for part, _ in parts)))
    if score < _TIE:
        return None
    told = [sign.why for part, sign in sorted(parts, key=lambda p: -p[0]) if sign.why]
    return Tie(left.id, right.id, "same_claim", round(score, 4), _sentence(told))


def _sentence(reasons: list[str]) -> str:
    return f"They may say the same thing: {'; '.join(reasons[:4])}." if reasons else "They stand close together."


# --- Groups -----------------------------------------------------------------------------------------------------


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
    for tie in ties:
        for member, other in ((tie.left, tie.right), (tie.right, tie.left)):
            if tie.holds and home[member] in answers and home[other] in makes:
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
        if tie.holds and pair[0] != pair[1]:
            between[pair] = between.get(pair, 0.0) + tie.score**_POWER
    looser = [
        Tie(one, other, "same_family", total / (size[one] * size[other]), "")
        for (one, other), total in sorted(between.items())
    ]
    kin = joined(size, looser, _ONE_FAMILY**_POWER)
    named = {group: f"f-{sha256(group[0].encode()).hexdigest()[:16]}" for group in kin if len(group) > 1}
    return {claim: name for group, name in named.items() for claim in group}
