"""Finds again, by its words, what a person judged on, when a page has been read anew. It never takes the second best.

The ids of attributions and actors come from where a reading put them, so another reading may give others. A judgement
goes to the attribution that shares most of its content, to the actor that shares most mentions, else bears the name.
Where nothing, or two things alike, would fit, the answer is `None`: the judgement waits.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from onrecord.types import Actor, Anchor, Attribution, Hop, Span

_SAME = 0.5
"""Share of the characters of both contents that must be common: the larger part of it is still what was judged."""
_MENTIONS = 12
"""Mentions of an actor that are kept: enough to know it again, few for a party on every line."""


def attribution_anchor(attribution: Attribution, document: str, text: str) -> Anchor:
    """Where an attribution stands: its content, else the words that say that something was said."""
    spans = attribution.content or attribution.cue
    words = " ".join(span.of(text) for span in spans)
    return Anchor(attribution.id, document, spans, words, (*attribution.source, *attribution.cue))


def actor_anchor(actor: Actor, document: str | None) -> Anchor:
    return Anchor(actor.id, document, actor.mentions[:_MENTIONS], actor.name)


def hop_anchor(hops: Sequence[Hop], place: int, document: str) -> Anchor:
    """Where a hop stands in its chain, and what it is called."""
    hop = hops[place]
    return Anchor(f"{place}:{hop.role}", document, (hop.span,) if hop.span else (), hop.name or "")


def attribution_at(anchor: Anchor, among: Iterable[Attribution]) -> str | None:
    """The attribution that was judged, in the present reading of its document."""
    found = list(among)
    if any(a.id == anchor.id for a in found):
        return anchor.id
    ranked = sorted(((_likeness(anchor, a), a.id) for a in found), reverse=True)
    ranked = [r for r in ranked if r[0][0] >= _SAME]
    if not ranked or (len(ranked) > 1 and ranked[0][0] == ranked[1][0]):
        return None
    return ranked[0][1]


def _likeness(anchor: Anchor, other: Attribution) -> tuple[float, int]:
    """The share of the content in common, and how much of source and cue is."""
    spans = other.content or other.cue
    common = _common(anchor.spans, spans)
    union = _length(anchor.spans) + _length(spans) - common
    return round(common / union, 6) if union else 0.0, _common(anchor.beside, (*other.source, *other.cue))


def actor_at(anchor: Anchor, among: Iterable[Actor]) -> str | None:
    """The actor that was judged, in the present reading of its document; a publisher is known by its id."""
    if anchor.document is None:
        return anchor.id
    scored = [((len(set(anchor.spans) & set(a.mentions)), a.name == anchor.words), a.id) for a in among]
    ranked = sorted((s for s in scored if s[0] > (0, False)), reverse=True)
    ranked = [r for r in ranked if r[0] == ranked[0][0]]
    if len(ranked) > 1:
        ranked = [r for r in ranked if r[1] == anchor.id]
    return ranked[0][1] if ranked else None


def actor_of_words(spans: Sequence[Span], among: Iterable[Actor]) -> Actor | None:
    """The actor of a page that certain words name: the one whose mention is those words, or the one around them."""
    best = [(_common(spans, (m,)) / max(_length(spans), m.end - m.start), a) for a in among for m in a.mentions]
    close = [(share, a) for share, a in best if share >= _SAME]
    top = max((share for share, _ in close), default=0.0)
    found = {a.id: a for share, a in close if share == top}
    return next(iter(found.values())) if len(found) == 1 else None


def hop_at(anchor: Anchor, hops: Sequence[Hop]) -> int | None:
    """The place of the hop that was judged: by its words in the text, else by its place and role."""
    place, role = _place_and_role(anchor)
    if place < len(hops) and _same_hop(anchor, hops[place], role):
        return place
    found = [i for i, hop in enumerate(hops) if _same_hop(anchor, hop, role)]
    return found[0] if len(found) == 1 else None


def _place_and_role(anchor: Anchor) -> tuple[int, str]:
    place, _, role = anchor.id.partition(":")
    return int(place), role


def _same_hop(anchor: Anchor, hop: Hop, role: str) -> bool:
    if anchor.spans and hop.span:
        return anchor.spans[0].overlaps(hop.span)
    return hop.role == role and (hop.name or "").casefold() == anchor.words.casefold()


def _common(one: Sequence[Span], other: Sequence[Span]) -> int:
    return sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in one for b in other)


def _length(spans: Iterable[Span]) -> int:
    return sum(span.end - span.start for span in spans)
