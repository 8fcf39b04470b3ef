"""Derives the chain of a speech event from what the stages found, and compares it with the annotated one.

MPQA nests a statement in the statement that tells of it: in "A said B had claimed that …" the chain of "claimed"
is writer > A > B. Ours holds for each attribution the hops that its own words give; who stands above it is told by the
attributions whose content holds its cue. Both together are the chain that is compared.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from evals.mpqa.corpus import IMPLICIT, Annotated, Event
from evals.polnear.tokens import Article
from onrecord.types import Actor, Attribution, Chain, Dossier, Hop, Span


@dataclass(frozen=True, slots=True)
class Member:
    """One party of a chain: where it stands, and where else the document mentions it."""

    spans: tuple[Span, ...]


_NO_SOURCE = ("conduit", "principal", "holder")
_CITING = re.compile(r"according|\bcit|\bquot", re.IGNORECASE)
NOBODY = Member(())
"""A party that the text does not name."""
Members = tuple[Member, ...]
Deriver = Callable[["Found", Event], "Members | None"]


class Found:
    """What the stages found in one document."""

    def __init__(self, dossier: Dossier) -> None:
        self.attributions: Sequence[Attribution] = dossier.attributions or ()
        self.chains: dict[str, Chain] = {c.attribution: c for c in dossier.chains or ()}
        self.actors: dict[str, Actor] = {a.id: a for a in dossier.actors or ()}
        self.text = dossier.document.text

    def at(self, event: Event) -> Attribution | None:
        """The attribution with a cue at the event's words, its own or of a hop; of several the deepest."""
        here = [a for a in self.attributions if any(c.overlaps(event.span) for c in self._cues(a))]
        return min(here, key=lambda a: a.content[-1].end - a.content[0].start, default=None)

    def inside(self, event: Event) -> tuple[Attribution, int] | None:
        """What an attribution tells of another at the event's words: the attribution, and which of its `inner`."""
        here = [
            (a, n)
            for a in self.attributions
            for n, i in enumerate(a.inner)
            if any(c.overlaps(event.span) for c in i.cue)
        ]
        return max(here, key=lambda found: found[0].inner[found[1]].score, default=None)

    def _cues(self, a: Attribution) -> list[Span]:
        return [*a.cue, *(h.cue for h in self.chains[a.id].hops if h.cue is not None)]

    def source(self, a: Attribution) -> Member:
        chain = self.chains[a.id]
        return self.member(a.source[0] if a.source else None, chain.source)

    def member(self, span: Span | None, actor: str | None) -> Member:
        known = self.actors.get(actor or "")
        return Member((*((span,) if span else ()), *(known.mentions if known else ())))

    def inner_hops(self, a: Attribution, n: int) -> Members:
        """The parties of what an attribution tells of another, narrator left out."""
        *above, last = self.chains[a.id].inner[n][1:]
        tellers = [h for h in above if h.role not in _NO_SOURCE]
        return tuple(self.member(h.span, h.actor) for h in (*tellers, last))

    def hops(self, a: Attribution, upto: Span | None = None) -> Members:
        """The parties of an attribution, narrator left out, down to the one whose cue the event is.

        A newsroom to which somebody speaks is no source to MPQA, and a hop that the sentence does not give is none.
        """
        hops = [
            h for h in self.chains[a.id].hops[1:] if h.role not in _NO_SOURCE and h.basis in ("explicit", "inherited")
        ]
        hops = [h for h in hops if h.role != "outlet" or not _hears(self.text, h)]
        members = [self.member(h.span, h.actor) for h in hops] or [self.source(a)]
        if upto is None:
            return tuple(members)
        at = next((i for i, h in enumerate(hops) if h.cue is not None and h.cue.overlaps(upto)), len(members) - 1)
        return tuple(members[: at + 1])


def derived(found: Found, event: Event) -> Members | None:
    """The chain that an entry gives, or else what an entry tells of others; nothing where no cue is found there."""
    of_entry = entries(found, event)
    if of_entry is not None:
        return of_entry
    inside = found.inside(event)
    return found.inner_hops(*inside) if inside is not None else None


def entries(found: Found, event: Event) -> Members | None:
    """The chain that the hops of an entry give, or nothing where no cue of an entry is found there."""
    a = found.at(event)
    return found.hops(a, event.span) if a is not None else None


def nearest(found: Found, event: Event) -> Members | None:
    """The simple baseline: the source at this cue; a cue before it in the same sentence encloses it."""
    a = found.at(event)
    if a is None:
        return None
    start = max(found.text.rfind(mark, 0, event.start) for mark in (". ", "\n", "” ", '" '))
    earlier = [b for b in found.attributions if b.id != a.id and b.cue and start < b.cue[0].start < event.start]
    outer = (found.source(max(earlier, key=lambda b: b.cue[0].start)),) if earlier else ()
    return (*outer, found.source(a))


def same(gold: Annotated, article: Article, event: Event, members: Members) -> bool:
    """Whether a chain is right in length and in every member."""
    wanted = event.chain[1:]
    return len(wanted) == len(members) and all(
        _is(gold, article, id, member) for id, member in zip(wanted, members, strict=True)
    )


def _is(gold: Annotated, article: Article, id: str, member: Member) -> bool:
    """Whether a member shares a word with the head of a mention of the annotated party, itself or as its actor.

    An agent that the text does not mention is nobody of whom there is a mention.
    """
    mentions = gold.mentions.get(id, [])
    if id == IMPLICIT or not mentions:
        return not member.spans
    ours = [article.head(article.tokens([span])) for span in member.spans]
    theirs = [article.head(article.tokens([span])) for span in mentions]
    return any(one & other for one in ours for other in theirs)


def _hears(text: str, hop: Hop) -> bool:
    """Whether a newsroom's cue is somebody's telling it: "told the Tide", "in an interview with the Tide"."""
    return (
        hop.cue is not None
        and hop.span is not None
        and hop.cue.end <= hop.span.start
        and not _CITING.search(hop.cue.of(text))
    )
