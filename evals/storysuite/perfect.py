"""The export that a flawless program would write: the gold, repeated. The scorer itself is tested with it."""

from __future__ import annotations

from evals.storysuite import exported as x
from evals.storysuite.gold import Gold, GoldAttribution, GoldClaim, Place, Story
from evals.storysuite.words import Extent


def perfect_export(story: Story) -> x.Export:
    """An export with every attribution and claim of the gold; gold ids and file names serve as ids."""
    gold = story.gold
    claims = {claim.id: [a.id for a in gold.attributions if a.claim == claim.id] for claim in gold.claims}
    return x.Export(
        documents=tuple(x.Document(file, file, text) for file, text in story.texts.items()),
        attributions=tuple(_attribution(gold, a) for a in gold.attributions),
        entities={e.id: x.Entity(e.id, e.name, e.aliases) for e in gold.entities},
        claims=tuple(_claim(gold, claim, claims[claim.id]) for claim in gold.claims),
    )


def _attribution(gold: Gold, g: GoldAttribution) -> x.Attribution:
    source = g.source.span if g.source else None
    entity = g.source.entity if g.source else None
    return x.Attribution(
        id=g.id,
        document=g.file,
        segment=g.segment,
        source=x.Party((source.extent,) if source else (), entity, gold.entity(entity).name if entity else None),
        cue=x.Pieces(()),
        content=x.Pieces(_extents(g.content)),
        manner=g.manner,
        quoted=_extents(g.quoted),
        chain=tuple(x.Hop(h.role, h.naming, h.basis, h.span.extent if h.span else None) for h in g.chain),
        record=g.record,
        polarity=g.polarity,
        conditions=tuple(x.Words(p.extent) for p in g.conditions),
        said=x.Days(g.said.earliest, g.said.latest),
        reason_for_anonymity=x.Words(g.reason_for_anonymity.extent) if g.reason_for_anonymity else None,
    )


def _claim(gold: Gold, claim: GoldClaim, attributions: list[str]) -> x.Claim:
    return x.Claim(
        id=claim.id,
        label=claim.id,
        attributions=tuple(x.Stance(id) for id in attributions),
        sides={name: x.Side(side.outcome, side.count) for name, side in claim.sides.items()},
        open=claim.open,
        wordings=claim.wordings,
        positions=tuple(
            x.Position(p.entity, gold.entity(p.entity).name, p.stance, p.on_record)
            for p in gold.positions
            if p.claim == claim.id
        ),
    )


def _extents(places: tuple[Place, ...]) -> tuple[Extent, ...]:
    return tuple(place.extent for place in places)
