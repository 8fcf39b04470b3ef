"""The tellings of a claim one above the other, in the order in which they were published, with what drifted.

A rung shows the words that grade it. The drifts are those of the claim's statements, held against one another and
against statements of other claims, for a retelling may have been kept apart from what it retells.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection

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
    pages = {card.entry.document for card in told}
    others = _beside(pages, {card.id for card in cards}, evidence)
    return Ladder(claim.id, claim.label, rungs, drifts(told, evidence, others))


def _beside(pages: Collection[str], own: Collection[str], evidence: Evidence) -> list[EntryCard]:
    """Statements of other claims, those of the same pages first."""
    others = (card for card in evidence.cards.values() if card.id not in own)
    return sorted(others, key=lambda c: (c.entry.document not in pages, c.id))[:TELLINGS]


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
