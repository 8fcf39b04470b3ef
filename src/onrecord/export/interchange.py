"""The lines of the interchange format: one function a file, from frozen values to plain JSON values.

A contract that outside programs read: fields may be added, never renamed or dropped. Offsets are code points,
half open, into `documents[].text`; `None` is "not stated"; dates are ISO days. docs/interchange.md describes it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from onrecord.corpus.grades import shown
from onrecord.types import (
    Actor,
    Claim,
    Dossier,
    Entity,
    Entry,
    Hop,
    Inner,
    Interval,
    Judged,
    Ledger,
    Origin,
    Position,
    Reason,
    Said,
    Side,
    Span,
)

Line = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Names:
    """Which entity an actor of a document belongs to and what it is called, and to which claim an attribution."""

    entities: Mapping[str, Entity] = field(default_factory=dict)
    claims: Mapping[str, Claim] = field(default_factory=dict)

    @classmethod
    def of(cls, ledger: Ledger) -> Names:
        return cls(
            {actor: entity for entity in ledger.entities for actor in entity.actors},
            {stance.attribution: claim for claim in ledger.claims for stance in claim.attributions},
        )

    @classmethod
    def alone(cls, actors: Iterable[Actor]) -> Names:
        """Names inside one document, where every actor is an entity of its own."""
        return cls({a.id: _lone_entity(a) for a in actors})

    def id(self, actor: str | None) -> str | None:
        found = self.entities.get(actor or "")
        return found.id if found else None

    def name(self, actor: str | None) -> str | None:
        found = self.entities.get(actor or "")
        return found.name if found else None


def document_line(dossier: Dossier, names: Names, publisher: str | None = None) -> Line:
    """A line of documents.jsonl; `publisher` is the actor that stands for who published it."""
    document = dossier.document
    return {
        "id": document.id,
        "key": document.key,
        "path": document.path,
        "sha256": document.sha256,
        "text": document.text,
        "title": document.title,
        "language": document.language,
        "outlet": {
            "entity": names.id(publisher),
            "name": document.outlet.name,
            "basis": document.outlet.basis,
        },
        "published": {**_interval(document.published.interval), "basis": document.published.basis},
        "replaces": document.replaces,
        "segments": [
            {"kind": segment.kind, "span": _span(segment.span), "reason": segment.reason}
            for segment in dossier.segments or ()
        ],
    }


def attribution_line(entry: Entry, names: Names) -> Line:
    """A line of attributions.jsonl."""
    attribution, chain, stand = entry.attribution, entry.chain, entry.stand
    grade, regraded = shown(entry, names.claims.get(entry.id))
    return {
        "id": attribution.id,
        "document": entry.document,
        "segment": attribution.segment,
        "kind": attribution.kind,
        "source": {
            "spans": _spans(attribution.source),
            "entity": names.id(chain.source),
            "name": names.name(chain.source),
        },
        "cue": {"spans": _spans(attribution.cue)},
        "content": {"spans": _spans(attribution.content)},
        "manner": attribution.manner,
        "quoted": _spans(attribution.quoted),
        "chain": [_hop(hop, names) for hop in chain.hops],
        "record": chain.record,
        "polarity": stand.polarity,
        "conditions": [_reason(condition) for condition in stand.conditions],
        "hedges": [{"span": _span(h.span), "text": h.text, "sourced": h.sourced} for h in stand.hedges],
        "said": _said(entry.said),
        "reason_for_anonymity": _reason(chain.reason_for_anonymity) if chain.reason_for_anonymity else None,
        "inner": [_inner(inner, hops, names) for inner, hops in zip(attribution.inner, chain.inner, strict=True)],
        "score": round(attribution.score, 4),
        "why": [*attribution.why, *([regraded] if regraded else []), *chain.why, *stand.why, *entry.said.why],
        **judged_value(replace(entry.judged or Judged(entry.id), grade=grade)),
    }


def judged_value(judged: Judged) -> Line:
    """What people say of an attribution; what is `rejected` counts nowhere."""
    return {
        "rejected": judged.rejected,
        "accepted": judged.accepted,
        "corrected": list(judged.corrected),
        "background": None if judged.background == "none" else judged.background,
        "grade": judged.grade,
        "judgements": [
            {"number": number, "says": says} for number, says in zip(judged.numbers, judged.says, strict=True)
        ],
    }


def entity_line(entity: Entity, actors: Sequence[tuple[str, Actor]]) -> Line:
    """A line of entities.jsonl; `actors` are the entity's actors, each with the id of its document."""
    return {
        "id": entity.id,
        "name": entity.name,
        "kind": entity.kind,
        "aliases": list(entity.aliases),
        "anonymous": entity.anonymous,
        "naming": entity.naming,
        "speaks_for": entity.speaks_for,
        "mentions": [
            {"document": document, "span": _span(mention)} for document, actor in actors for mention in actor.mentions
        ],
    }


def claim_line(claim: Claim) -> Line:
    """A line of claims.jsonl."""
    return {
        "id": claim.id,
        "label": claim.label,
        "family": claim.family,
        "attributions": [
            {"attribution": s.attribution, "stance": s.stance, "on_record": s.on_record} for s in claim.attributions
        ],
        "sides": {name: side_value(side) for name, side in claim.sides.items()},
        "open": list(claim.open),
        "wordings": [list(group) for group in claim.wordings],
        "positions": [_position(position) for position in claim.positions],
        "why": list(claim.why),
    }


def side_value(side: Side) -> Line:
    return {
        "outcome": side.outcome,
        "count": side.count,
        "documents": side.documents,
        "named": side.named,
        "origins": [_origin(origin) for origin in side.origins],
        "why": side.why,
    }


def extract_line(dossier: Dossier) -> Line:
    """What `onrecord extract` writes for one document: nothing in it looks beyond that document."""
    actors = dossier.actors or ()
    names = Names.alone(actors)
    return {
        "document": document_line(dossier, names),
        "attributions": [attribution_line(entry, names) for entry in dossier.entries()],
        "entities": [entity_line(_lone_entity(a), [(dossier.document.id, a)]) for a in actors],
    }


def _lone_entity(actor: Actor) -> Entity:
    return Entity(
        id=actor.id,
        name=actor.name,
        kind=actor.kind,
        naming=actor.naming,
        aliases=actor.aliases,
        anonymous=actor.anonymous,
        actors=(actor.id,),
        speaks_for=actor.speaks_for,
    )


def _hop(hop: Hop, names: Names) -> Line:
    return {
        "role": hop.role,
        "naming": hop.naming,
        "basis": hop.basis,
        "entity": names.id(hop.actor),
        "name": names.name(hop.actor) or hop.name,
        "span": _span(hop.span) if hop.span else None,
        "cue": _span(hop.cue) if hop.cue else None,
    }


def _inner(inner: Inner, hops: Sequence[Hop], names: Names) -> Line:
    """What a statement tells of somebody else's saying."""
    teller = _hop(hops[-1], names)
    return {
        "source": {"spans": _spans(inner.source), "entity": teller["entity"], "name": teller["name"]},
        "cue": {"spans": _spans(inner.cue)},
        "content": {"spans": _spans(inner.content)},
        "chain": [_hop(hop, names) for hop in hops],
        "score": inner.score,
    }


def _origin(origin: Origin) -> Line:
    return {
        "entity": origin.entity,
        "name": origin.name,
        "through": origin.through,
        "named": origin.named,
        "attributions": list(origin.attributions),
    }


def _position(position: Position) -> Line:
    return {
        "entity": position.entity,
        "name": position.name,
        "stance": position.stance,
        "on_record": position.on_record,
        "conditions": list(position.conditions),
        "said": _interval(position.said),
        "attributions": list(position.attributions),
        "members": list(position.members),
        "bound_by": position.bound_by,
    }


def _said(said: Said) -> Line:
    return {**_interval(said.interval), "span": _span(said.span) if said.span else None, "basis": said.basis}


def _interval(interval: Interval) -> Line:
    return {"earliest": _day(interval.earliest), "latest": _day(interval.latest)}


def _day(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None


def _reason(reason: Reason) -> Line:
    return {"span": _span(reason.span), "text": reason.text}


def _spans(spans: Iterable[Span]) -> list[list[int]]:
    return [_span(span) for span in spans]


def _span(span: Span) -> list[int]:
    return [span.start, span.end]
