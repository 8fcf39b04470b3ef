"""Carries hops over from an earlier sentence: "the report said" after "the Tide, citing diplomats". It adds no words.

What is carried over has no span of its own, and says so by its basis.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from onrecord.parties.wording import read
from onrecord.types import Actor, Attribution, Hop

_ALSO = re.compile(r"\b(?:also|earlier|previously|separately)\b")
BACK = 60
"""How many statements back the newsroom may be told through which somebody was reached."""
_REPORTS = frozenset({"report", "article", "story"})


@dataclass(frozen=True, slots=True)
class Told:
    """An attribution whose chain is made: its hops, its place."""

    attribution: Attribution
    hops: tuple[Hop, ...]
    source: str | None
    line: int
    sentence: int


def without_source(told: Sequence[Told], line: int, sentence: int) -> tuple[tuple[Hop, ...], str] | None:
    """The speakers of the attribution before, for words that go on without a source in the same passage."""
    if not told or told[-1].line < line - 1 or sentence - told[-1].sentence > 2:
        return None
    hops = tuple(h for h in speakers(told[-1].hops) if h.role != "asker")
    if not hops:
        return None
    return hops, f"The words go on from “{hops[-1].name}” just before."


def speakers(hops: Sequence[Hop]) -> tuple[Hop, ...]:
    """Those who speak or pass on in a chain, as hops of another statement."""
    return tuple(_inherited(h) for h in hops[1:] if h.role in ("outlet", "source", "conduit", "asker"))


def cited_before(text: str, a: Attribution, outlet: Actor, told: Sequence[Told]) -> tuple[tuple[Hop, ...], str] | None:
    """Whom a newsroom cited when it was last named, for "the report said"; not where it reports something further."""
    words = " ".join(span.of(text) for span in (*a.source, *a.cue)).lower()
    head = read(a.source[0].of(text)).head if a.source else None
    backward = "according to" in words or (head is not None and head.lemma in _REPORTS)
    if not backward or _ALSO.search(words):
        return None
    for earlier in reversed(told[-3:]):
        after = _after(earlier.hops, outlet.id)
        if after:
            names = " and ".join(f"“{h.name}”" for h in after)
            return tuple(_inherited(h) for h in after), f"The report rests on {names}, as an earlier sentence says."
    return None


def _after(hops: Sequence[Hop], actor: str) -> list[Hop]:
    at = next((i for i, h in enumerate(hops) if h.actor == actor and h.role == "outlet"), None)
    return [] if at is None else [h for h in hops[at + 1 :] if h.role in ("source", "outlet")]


def through_before(source: Actor, told: Sequence[Told]) -> tuple[Hop, str] | None:
    """The newsroom through which an anonymous party, or the group it is part of, was reached earlier."""
    if not source.anonymous:
        return None
    wording = read(source.name)
    lemma = wording.head.lemma if wording.head else None
    for earlier in reversed(told[-BACK:]):
        for before, hop in zip(earlier.hops, earlier.hops[1:], strict=False):
            if before.role != "outlet" or hop.role != "source" or hop.naming != "anonymous_group":
                continue
            head = read(hop.name or "").head
            if hop.actor == source.id or (wording.of is not None and head is not None and head.lemma == lemma):
                why = f"“{hop.name}” were reached through “{before.name}” in an earlier sentence."
                return replace(before, basis="inferred", span=None, cue=None), why
    return None


def conduit_before(source: str | None, told: Sequence[Told], sentence: int) -> tuple[Hop, str] | None:
    """The newsroom to which the same speaker spoke in the sentence before."""
    if source is None or not told or told[-1].source != source or sentence - told[-1].sentence > 2:
        return None
    hop = next((h for h in told[-1].hops if h.role == "conduit"), None)
    if hop is None:
        return None
    return _inherited(hop), f"The same speaker spoke to “{hop.name}” just before."


def _inherited(hop: Hop) -> Hop:
    return replace(hop, basis="inherited", span=None, cue=None)
