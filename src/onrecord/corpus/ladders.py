"""The tellings of a claim one above the other, in the order in which they were published, with what drifted.

A rung shows the words that grade it. The drifts are those of the claim's statements, held against one another and
against statements of other claims, for a retelling may have been kept apart from what it retells.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from onrecord.corpus.drift import drifts
from onrecord.corpus.evidence import Evidence
from onrecord.corpus.retellings import main
from onrecord.corpus.strength import Graded, acts, sureness
from onrecord.corpus.tellings import part
from onrecord.types import Claim, EntryCard, Ladder, Rung

TELLINGS = 200
"""Statements of a claim, and statements beside it, that are held against one another; more say the same again."""


def ladder(claim: Claim, evidence: Evidence) -> Ladder:
    """How one claim was told, page by page."""
    cards = evidence.of(claim)
    rungs = tuple(_rung(claim, card, evidence) for card in sorted(cards, key=_order))
    told = cards[:TELLINGS]
    return Ladder(claim.id, claim.label, rungs, drifts(told, evidence, _beside(told, evidence)))


def _beside(told: Sequence[EntryCard], evidence: Evidence) -> list[EntryCard]:
    """Statements of other claims: of the same pages, and of other pages where they have words in common."""
    pages = dict.fromkeys(card.entry.document for card in told)
    near = [card for page in pages for card in evidence.page(page)]
    found = {card.id: card for card in (*near[:TELLINGS], *evidence.alike(told, TELLINGS))}
    return [card for id, card in found.items() if id not in {one.id for one in told}]


def _order(card: EntryCard) -> tuple[dt.date, int, str]:
    """By the page's date, the undated last; on one page in the order of its text."""
    published = card.masthead.published
    spans = card.entry.attribution.content
    return (published.latest or published.earliest or dt.date.max, spans[0].start if spans else 0, card.id)


def _rung(claim: Claim, card: EntryCard, evidence: Evidence) -> Rung:
    entry = card.entry
    verb = _verb(main(card))
    return Rung(
        attribution=entry.id,
        claim=claim.id,
        document=entry.document,
        outlet=card.masthead.outlet,
        published=card.masthead.published,
        said=entry.said.interval,
        segment=entry.attribution.segment,
        stance=entry.stand.polarity,
        record=entry.chain.record,
        chain=tuple(evidence.name(hop, card.masthead) or "not stated" for hop in entry.chain.hops),
        words=entry.words,
        verb=part(card, None, verb.span.of(main(card))) if verb else None,
        scale=verb.scale if verb else None,
        strength=verb.grade if verb else None,
        terms=tuple(part(card, c.span, c.text) for c in entry.stand.conditions),
        hedges=tuple(part(card, h.span, h.text) for h in entry.stand.hedges),
    )


def _verb(words: str) -> Graded | None:
    """The first act that the words grade, else what keeps them uncertain."""
    first = min(acts(words).values(), key=lambda g: g.span, default=None)
    return first or sureness(words)
