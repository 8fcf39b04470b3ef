"""Puts before whoever is told of inside a statement those who tell of them. It finds no statement and no actor.

"We asked for it", said by Ek: the chain of "asked" is Ek, and Ek again.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from onrecord.stages.chaining.inheriting import speakers
from onrecord.types import Attribution, Hop, Inner, Role, Span

_SPEAKER = frozenset("i we my our me us".split())
Describe = Callable[[Role, Span], Hop]
"""Gives the hop of a party at a place of the text."""


def inner_chains(text: str, a: Attribution, hops: Sequence[Hop], describe: Describe) -> tuple[tuple[Hop, ...], ...]:
    """The hops of each of `a.inner`; `hops` are those of the attribution around, the narrator first."""
    return tuple((*_above(hops, inner), _hop(text, inner, _above(hops, inner), describe)) for inner in a.inner)


def _above(hops: Sequence[Hop], inner: Inner) -> tuple[Hop, ...]:
    """Those who tell of it: the hops before the one, if any, that is its party already."""
    own = (*inner.source, *inner.cue)
    same = (n for n, h in enumerate(hops) if any(s.overlaps(o) for s in (h.span, h.cue) if s is not None for o in own))
    at = next(same, len(hops))
    return (*hops[:1], *(hop for hop in speakers(hops[:at]) if hop.role != "asker"))


def _hop(text: str, inner: Inner, above: Sequence[Hop], describe: Describe) -> Hop:
    span = inner.source[0]
    hop = describe("source", span)
    if span.of(text).lower() in _SPEAKER and len(above) > 1:
        hop = replace(hop, actor=above[-1].actor, name=above[-1].name, naming=above[-1].naming)
    return replace(hop, cue=inner.cue[0])
