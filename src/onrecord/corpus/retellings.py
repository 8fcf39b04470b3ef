"""Which statement retells which: the same matter, told later by another page, or by the same page's headline.

It looks at two statements at a time and says why the one is taken for a retelling of the other. It does not say what
changed. Where nothing tells which of two came first, neither retells the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from onrecord.corpus.evidence import Evidence
from onrecord.corpus.glance import overlap, side
from onrecord.corpus.wording import wording
from onrecord.types import EntryCard, Hop, Masthead

Way = Literal["cites", "copies", "relays", "voice"]
_CLOSEST: tuple[Way, ...] = ("cites", "copies", "relays", "voice")
_LIKE = 0.5
"""Share of the lighter statement's weight that both must have in common."""
_MATTER = 0.8
"""The weight that they must have in common at least: two light words alone are no matter."""
_COPIED = 0.5
_RUNS = 3
"""Share and number of the shorter statement's runs of four words that a copy has."""
_RUN = 4
"""Words of the shortest quotation that is known again by its words alone."""
_COPIED_LIKE = 0.75
"""What a copy has in common besides: the name of an institute alone is many words in a row."""
_COPIED_WHOLE = 0.4
"""The share of the longer statement that a copy has: a phrase of it is no copy."""
_PAGE_COPIED = 0.25
_PAGE_RUNS = 12
"""The same for what two pages quote and report in all."""
_UNKNOWN = frozenset({"anonymous_individual", "anonymous_group", "generic_group", "unknown"})
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")


@dataclass(frozen=True, slots=True)
class Retelling:
    """`late` retells `early`; `way` is how that is known, `like` the share of what is said that both have.

    Where `ordered` is false, both tell what one party said, at times that do not tell which came first.
    """

    early: EntryCard
    late: EntryCard
    way: Way
    like: float
    ordered: bool = True


def retellings(
    cards: Iterable[EntryCard], evidence: Evidence, others: Iterable[EntryCard] = ()
) -> tuple[Retelling, ...]:
    """For each statement the one that it most plainly retells, in order of the later statement's id.

    Every pair is looked at in which at least one is of `cards`.
    """
    told = sorted((c for c in cards if c.entry.attribution.segment == "body"), key=lambda c: c.id)
    known_ids = {card.id for card in told}
    beside = [c for c in others if c.entry.attribution.segment == "body" and c.id not in known_ids]
    beside.sort(key=lambda c: c.id)
    pages = _Pages(evidence)
    found: dict[str, Retelling] = {}
    for at, one in enumerate(told):
        for other in (*told[at + 1 :], *beside):
            pair = _retelling(one, other, pages)
            if pair is not None:
                known = found.get(pair.late.id)
                if known is None or _rank(pair) < _rank(known):
                    found[pair.late.id] = pair
    return tuple(found[id] for id in sorted(found))


def _rank(one: Retelling) -> tuple[bool, int, float, str]:
    return (not one.ordered, _CLOSEST.index(one.way), -round(one.like, 3), one.early.id)


def _retelling(one: EntryCard, other: EntryCard, pages: _Pages) -> Retelling | None:
    if one.entry.document == other.entry.document or not _sides_meet(one, other):
        return None
    like = 1.0 if quotes(one.entry.words, other.entry.words) else likeness(main(one), main(other))
    if like < _LIKE:
        return None
    copied = like >= _COPIED_LIKE and _copied(one.entry.words, other.entry.words)
    for early, late in ((one, other), (other, one)):
        way = _way(early, late, copied, pages.evidence)
        if way and pages.first(early.masthead, late.masthead, way):
            return Retelling(early, late, way, like)
    if _way(one, other, False, pages.evidence) == "voice" and pages.together(one.masthead, other.masthead):
        early, late = (one, other) if one.entry.stand.conditions else (other, one)
        return Retelling(early, late, "voice", like, ordered=False)
    return None


def _sides_meet(one: EntryCard, other: EntryCard) -> bool:
    """Whether both take one side: a denial retells no report."""
    sides = {side(card.entry.stand.polarity) for card in (one, other)}
    return len(sides) == 1 and not sides & {"questions"}


def _way(early: EntryCard, late: EntryCard, copied: bool, evidence: Evidence) -> Way | None:
    meet = overlap(early.entry.said.interval, late.entry.said.interval)
    publisher = evidence.publisher(early.masthead)
    if publisher and publisher in relays(late, evidence) and meet:
        return "cites"
    if copied:
        return "copies"
    if not meet:
        return None
    if relays(early, evidence) & relays(late, evidence):
        return "relays"
    return "voice" if _one_voice(early, late, evidence) else None


def _one_voice(early: EntryCard, late: EntryCard, evidence: Evidence) -> bool:
    """Whether one party is heard in both: the same person, or an institution and whoever speaks for it."""
    one, two = speaker(early), speaker(late)
    if one is None or two is None or voice(early, evidence) is None:
        return False
    people = one.naming == two.naming == "named_person"
    if people:
        return evidence.party(one) == evidence.party(two)
    return voice(early, evidence) == voice(late, evidence)


@dataclass
class _Pages:
    """Which of two pages came first: by their dates, by who cites whom, or by who hides who it is."""

    evidence: Evidence

    def first(self, early: Masthead, late: Masthead, way: Way) -> bool:
        before, after = early.published.latest, late.published.earliest
        if before and after:
            return before < after or (before == after and way == "cites")
        return way == "cites" or (_bare(late) < _bare(early) and early.outlet is not None and self.copy(early, late))

    def together(self, one: Masthead, other: Masthead) -> bool:
        """Whether both are of one day, or one of them has none."""
        days = {one.published, other.published}
        return len(days) == 1 or any(day.latest is None for day in days)

    def copy(self, early: Masthead, late: Masthead) -> bool:
        one, two = self._runs_of(early.document), self._runs_of(late.document)
        shared = len(one & two)
        return shared >= _PAGE_RUNS and shared > _PAGE_COPIED * min(len(one), len(two))

    def _runs_of(self, page: str) -> frozenset[int]:
        return frozenset(run for card in self.evidence.page(page) for run in wording(card.entry.words).pieces)


def _bare(page: Masthead) -> tuple[bool, bool]:
    return (page.outlet is not None, page.published.latest is not None)


# --- What statements have in common -----------------------------------------------------------------------------


def likeness(words: str, other: str) -> float:
    """The share of the lighter statement's weight that both have in common, from 0 to 1.

    >>> likeness("Olvia will lend two ships", "Two ships are lent by Olvia under a mandate")
    1.0
    """
    one, two = wording(words), wording(other)
    lighter = min(one.weight, two.weight)
    shared = sum(weight for term, weight in one.terms.items() if term in two.terms)
    return min(shared / lighter, 1.0) if shared >= _MATTER else 0.0


def covered(words: str, by: str) -> float:
    """The share of some words' weight that others have as well."""
    one, two = wording(words), wording(by)
    shared = sum(weight for term, weight in one.terms.items() if term in two.terms)
    return shared / one.weight if one.weight else 0.0


def main(card: EntryCard) -> str:
    """What is said without its conditions."""
    words = card.entry.words
    for condition in card.entry.stand.conditions:
        words = words.replace(condition.text, " ")
    return words


def quotes(words: str, other: str) -> bool:
    """Whether all the words of one stand in a row in the other: a quotation cut short."""
    shorter, longer = sorted((_plain(words), _plain(other)), key=len)
    return shorter.count(" ") > _RUN and shorter in longer


@lru_cache(maxsize=8192)
def _plain(words: str) -> str:
    """The words in lower case, without marks, a blank at either end."""
    return f" {' '.join(_WORD.findall(words.lower()))} "


def _copied(words: str, other: str) -> bool:
    one, two = wording(words).pieces, wording(other).pieces
    shared = len(one & two)
    whole = min(covered(words, other), covered(other, words)) >= _COPIED_WHOLE
    return whole and shared >= _RUNS and shared > _COPIED * min(len(one), len(two))


def relays(card: EntryCard, evidence: Evidence) -> frozenset[str]:
    """The newsrooms that a statement is taken from, by entity."""
    hops = (hop for hop in card.entry.chain.hops if hop.role in ("outlet", "conduit"))
    return frozenset(entity.id for hop in hops if (entity := evidence.party(hop)) is not None)


def voice(card: EntryCard, evidence: Evidence) -> str | None:
    """Who is heard, by the institution at the top; nobody whose name is withheld or not known."""
    hop = speaker(card)
    if hop is None or hop.naming in _UNKNOWN:
        return None
    entity = evidence.party(hop)
    if entity is None or (hop.naming == "unnamed_individual" and not evidence.above(entity)):
        return None
    return evidence.top(entity).id


def speaker(card: EntryCard) -> Hop | None:
    """The deepest party that is shown saying it."""
    return next((hop for hop in reversed(card.entry.chain.hops) if hop.role == "source"), None)
