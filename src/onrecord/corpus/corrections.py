"""Puts a person's correction into the reading of one attribution. It weighs nothing: what the person says stands.

A correction changes the field that it names and what that field is made of (a content brings its quoted words), and
never draws further conclusions: who corrects a naming decides on the record status apart.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, cast

from onrecord.corpus.anchors import actor_at, actor_of_words, hop_at
from onrecord.language.marks import quotations
from onrecord.types import (
    Actor,
    ActorKind,
    Attribution,
    Chain,
    Dossier,
    Hop,
    Interval,
    Manner,
    Naming,
    Reason,
    Ruling,
    Said,
    Span,
    Stand,
)

_RUNNING = ("headline", "deck", "body")
_WORD = re.compile(r"\w")
_KINDS: dict[Naming, ActorKind] = {
    "named_person": "person",
    "anonymous_individual": "person",
    "unnamed_individual": "person",
    "anonymous_group": "group",
    "generic_group": "group",
    "document": "document",
}
"""What kind of party a naming implies; all others are organisations."""


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read of one attribution, with the actors of its page."""

    attribution: Attribution
    chain: Chain
    stand: Stand
    said: Said
    actors: tuple[Actor, ...]


def reading_of(dossier: Dossier, attribution: str) -> Reading | None:
    """The reading of an attribution, or `None` where a stage has not read it."""
    found: list[Any] = [
        next((a for a in dossier.attributions or () if a.id == attribution), None),
        *(
            next((x for x in field or () if x.attribution == attribution), None)
            for field in (dossier.chains, dossier.stands, dossier.dates)
        ),
    ]
    found.append(dossier.actors or ())
    return None if None in found else Reading(*found)


def corrected(reading: Reading, ruling: Ruling, number: int, dossier: Dossier) -> Reading | None:
    """The reading as a person corrects it; `None` where the hop or party that is meant is not there."""
    correction = ruling.correction
    assert correction is not None
    text = dossier.document.text
    if correction.field in ("party", "role", "naming"):
        return _with_hop(reading, ruling, number, dossier)
    if correction.field == "source":
        return _with_source(reading, ruling, number, dossier)
    if correction.field == "content":
        return _with_content(reading, correction.spans, dossier)
    if correction.field == "polarity":
        return replace(reading, stand=replace(reading.stand, polarity=cast(Any, correction.value)))
    if correction.field == "record":
        return replace(reading, chain=replace(reading.chain, record=cast(Any, correction.value)))
    if correction.field == "conditions":
        terms = tuple(Reason(span, span.of(text)) for span in correction.spans)
        return replace(reading, stand=replace(reading.stand, conditions=terms))
    span = correction.spans[0] if correction.spans else None
    basis = "explicit" if span else None
    said = replace(reading.said, interval=correction.said or Interval(), span=span, basis=cast(Any, basis))
    return replace(reading, said=said)


def _with_hop(reading: Reading, ruling: Ruling, number: int, dossier: Dossier) -> Reading | None:
    correction, hops = ruling.correction, reading.chain.hops
    place = hop_at(ruling.hop, hops) if ruling.hop else None
    if correction is None or place is None:
        return None
    if correction.field == "role":
        hop = replace(hops[place], role=cast(Any, correction.value))
    elif correction.field == "naming":
        hop = replace(hops[place], naming=cast(Any, correction.value))
    elif not correction.spans and not ruling.other:
        hop = replace(hops[place], actor=None, name=None, span=None, naming="unknown")
    else:
        reading, actor = _party(reading, ruling, number, dossier)
        if actor is None:
            return None
        hop = _hop(hops[place], actor, correction.spans)
    return replace(reading, chain=_chain(reading.chain, hops, place, hop))


def _with_source(reading: Reading, ruling: Ruling, number: int, dossier: Dossier) -> Reading | None:
    """The words that name the source, and the deepest source of the chain with them; without words it has none."""
    correction, hops = ruling.correction, reading.chain.hops
    assert correction is not None
    place = max((i for i, hop in enumerate(hops) if hop.role == "source"), default=len(hops))
    attribution = replace(reading.attribution, source=correction.spans)
    if not correction.spans:
        chain = replace(reading.chain, hops=(*hops[:place], *hops[place + 1 :]), source=None)
        return replace(reading, attribution=attribution, chain=chain)
    reading, actor = _party(reading, ruling, number, dossier)
    if actor is None:
        return None
    before = hops[place] if place < len(hops) else Hop("source", actor.naming, "explicit")
    chain = _chain(reading.chain, hops, place, _hop(before, actor, correction.spans))
    return replace(reading, attribution=attribution, chain=replace(chain, source=actor.id))


def _hop(hop: Hop, actor: Actor, spans: Sequence[Span]) -> Hop:
    span = spans[0] if spans else next(iter(actor.mentions), None)
    return replace(hop, actor=actor.id, name=actor.name, span=span, naming=actor.naming)


def _chain(chain: Chain, hops: Sequence[Hop], place: int, hop: Hop) -> Chain:
    """The chain with a hop put in at a place; the party of the last source is the attribution's."""
    now = (*hops[:place], hop, *hops[place + 1 :])
    last = max((i for i, h in enumerate(now) if h.role == "source"), default=None)
    return replace(chain, hops=now, source=hop.actor if last == place else chain.source)


def _party(reading: Reading, ruling: Ruling, number: int, dossier: Dossier) -> tuple[Reading, Actor | None]:
    """The actor that a correction puts in: of the page, or new to it under the words that name it."""
    correction = ruling.correction
    assert correction is not None
    if ruling.other:
        id = actor_at(ruling.other[0], reading.actors)
        return reading, next((a for a in reading.actors if a.id == id), None)
    known = actor_of_words(correction.spans, reading.actors)
    if known is not None or correction.naming is None:
        return reading, known
    words = " ".join(span.of(dossier.document.text) for span in correction.spans)
    kind = _KINDS.get(correction.naming, "organisation")
    why = (f"A person says that “{words}” names a party.",)
    actor = Actor(f"{dossier.document.id}:by{number}", words, kind, correction.naming, (), correction.spans, why=why)
    return replace(reading, actors=(*reading.actors, actor)), actor


def _with_content(reading: Reading, spans: tuple[Span, ...], dossier: Dossier) -> Reading:
    text = dossier.document.text
    lines = [s.span for s in dossier.segments or () if s.kind in _RUNNING]
    quoted = tuple(q.inner for q in quotations(text, lines) if any(piece.covers(q.inner) for piece in spans))
    attribution = replace(
        reading.attribution, content=spans, quoted=quoted, manner=_manner(text, spans, quoted, reading.attribution)
    )
    gone = _cut_off(reading.attribution.content, spans)
    terms = tuple(term for term in reading.stand.conditions if not gone(term.span))
    hedges = tuple(hedge for hedge in reading.stand.hedges if not gone(hedge.span))
    stand = replace(reading.stand, conditions=terms, hedges=hedges)
    return replace(reading, attribution=attribution, stand=stand)


def _cut_off(before: Sequence[Span], now: Sequence[Span]) -> Callable[[Span], bool]:
    """Whether words that were in a content are no longer in it."""
    return lambda words: any(p.overlaps(words) for p in before) and not any(p.overlaps(words) for p in now)


def _manner(text: str, content: Sequence[Span], quoted: Sequence[Span], before: Attribution) -> Manner:
    """Direct where all words are quoted, indirect where none are, mixed in between."""
    if quoted == before.quoted and content == before.content:
        return before.manner
    inside = {at for span in quoted for at in range(span.start, span.end)}
    told = {at in inside for span in content for at in range(span.start, span.end) if _WORD.match(text[at])}
    return "direct" if told == {True} else "mixed" if True in told else "indirect"
