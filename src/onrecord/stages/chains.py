"""Puts the parties of each attribution in order, from the reader to the origin. It finds no parties of its own.

The rules are in `onrecord.stages.chaining`; this stage walks through the attributions in text order, because what one
sentence says of its sources can hold for the next.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Sequence
from dataclasses import dataclass, replace

from onrecord.parties.mentions import Sentences, all_relays
from onrecord.parties.naming import naming_of
from onrecord.parties.relays import Relay
from onrecord.parties.wording import read
from onrecord.stages.chaining import anonymity, inheriting
from onrecord.stages.chaining.inheriting import Told
from onrecord.stages.chaining.inner import inner_chains
from onrecord.stages.chaining.links import Cast, Link, is_question, links
from onrecord.stages.chaining.principals import holder, principal
from onrecord.stages.chaining.records import record_of
from onrecord.types import Actor, ActorKind, Attribution, Chain, Dossier, Hop, Reason, Role, Span

NEAR = 2
"""How many sentences away one may say of everybody that they are not to speak."""
REACH = 8
"""How many sentences away a sentence of its own may say why names are withheld."""


@dataclass(frozen=True)
class Chains:
    """The stage."""

    name: str = "chains"
    version: str = "14"
    needs: tuple[str, ...] = ("segments", "attributions", "actors")
    gives: str = "chains"

    def __call__(self, batch: Sequence[Dossier], /) -> list[tuple[Chain, ...]]:
        return [_Reading(dossier).chains() for dossier in batch]


class _Reading:
    """One document: its sentences, its cast, the chains made so far."""

    def __init__(self, dossier: Dossier) -> None:
        self.text = dossier.document.text
        self.outlet = dossier.document.outlet.name
        self.attributions = dossier.attributions or ()
        self.actors = dossier.actors or ()
        self.cast = Cast(self.actors, self.outlet)
        self.where = Sentences(dossier)
        self.relays: dict[str, list[Relay]] = {}
        for relay in all_relays(self.text, self.where, self.attributions):
            self.relays.setdefault(relay.attribution, []).append(relay)
        self.kinds: dict[str, ActorKind] = {n: a.kind for a in self.actors for n in (a.name, *a.aliases)}
        self.told: list[Told] = []
        self.reasons: dict[str, Reason] = {}
        self.of_groups: list[Reason] = []

    def chains(self) -> tuple[Chain, ...]:
        inner = enclosing(self.text, self.attributions)
        made = {a.id: self.chain(a) for a in sorted(self.attributions, key=_place) if a.id not in inner}
        for a in sorted((a for a in self.attributions if a.id in inner), key=lambda a: -_size(inner[a.id])):
            made[a.id] = self.chain(a, made.get(inner[a.id].id))
        return tuple(self.with_reason(a, made[a.id]) for a in self.attributions)

    def chain(self, a: Attribution, around: Chain | None = None) -> Chain:
        """The chain of one attribution; `around` is that of the statement in whose content it stands."""
        found = links(self.text, a, self.relays.get(a.id, ()), self.cast)
        source = self.cast.at(a.source[0]) if a.source else None
        sentence = self.where.at(_place(a)) if self.where.spans else 0
        line = self.where.lines[sentence] if self.where.spans else 0
        hops, why = self.hops(a, found, source, sentence, line)
        hops, why = self.with_position(a, hops, why)
        hops, why = _within(around, hops, why) if around else (hops, why)
        chain = (self.narrator(), *hops)
        deepest = next((h for h in reversed(chain) if h.role in ("source", "outlet")), None)
        cue = " ".join(span.of(self.text) for span in a.cue).lower()
        record, because = record_of(a, chain, self.cast.by_id.get(deepest.actor or "") if deepest else None, cue)
        spoken = source.id if source else self.spoken_by(a, hops)
        if around is None:
            self.told.append(Told(a, chain, spoken, line, sentence))
        told = inner_chains(self.text, a, chain, self.described)
        return Chain(a.id, chain, record, spoken, self.reason(a, source), (*why, because), told)

    def narrator(self) -> Hop:
        actor = self.cast.narrator
        return Hop(
            "narrator",
            "named_organisation" if self.outlet else "unknown",
            "implicit",
            actor.id if actor else None,
            self.outlet,
        )

    def hops(
        self, a: Attribution, found: list[Link], source: Actor | None, sentence: int, line: int
    ) -> tuple[tuple[Hop, ...], tuple[str, ...]]:
        """The explicit hops and those carried over from earlier sentences."""
        hops = tuple(link.hop() for link in found)
        why = tuple(link.why for link in found)
        if not a.source and not hops:
            return self.sourceless(a, sentence, line)
        if source is not None and source.kind == "outlet" and (not hops or hops[-1].actor == source.id):
            carried = inheriting.cited_before(self.text, a, source, self.told)
            if carried is not None:
                return (*hops, *carried[0]), (*why, carried[1])
        if source is not None and hops and hops[0].actor == source.id and hops[0].role == "source":
            before = inheriting.through_before(source, self.told)
            before = before or inheriting.conduit_before(source.id, self.told, sentence)
            if before is not None:
                return (before[0], *hops), (before[1], *why)
        return hops, why

    def sourceless(self, a: Attribution, sentence: int, line: int) -> tuple[tuple[Hop, ...], tuple[str, ...]]:
        if is_question(self.text, a):
            asker = Hop("asker", "unnamed_individual", "inferred")
            return (asker,), ("Somebody asks; the sentence does not say who.",)
        if a.cue or a.segment != "body":
            return (), ("The sentence names no source.",)
        carried = inheriting.without_source(self.told, line, sentence)
        return (carried[0], (carried[1],)) if carried else ((), ("The sentence names no source.",))

    def with_position(
        self, a: Attribution, hops: tuple[Hop, ...], why: tuple[str, ...]
    ) -> tuple[tuple[Hop, ...], tuple[str, ...]]:
        """Add the party whose position or view the content describes."""
        if (not hops and not a.source) or a.manner == "direct" or any(h.role == "asker" for h in hops[-1:]):
            return hops, why
        if not hops or _relayed(hops) or hops[-1].naming == "named_person":
            named = bool(hops) and not _relayed(hops)
            others = bool(hops) and (hops[-1].role == "outlet" or hops[-1].naming.startswith("anonymous"))
            span = principal(self.text, a.content, self.kinds, collectives_only=named, anybody=others)
            if span is not None and not self.is_source(span, a):
                return (*hops, self.described("principal", span)), (*why, _describes(span.of(self.text)))
        if hops and (hops[-1].naming == "named_person" or (hops[-1].role == "outlet" and len(hops) == 1)):
            span = holder(self.text, a.content)
            if span is not None:
                words = span.of(self.text)
                return (*hops, self.described("holder", span)), (*why, f"A view is ascribed to “{words}”.")
        return hops, why

    def is_source(self, span: Span, a: Attribution) -> bool:
        return any(span.overlaps(s) for s in a.source)

    def described(self, role: Role, span: Span) -> Hop:
        words = span.of(self.text)
        wording = read(words)
        actor = self.cast.at(span) or next(
            (x for x in self.actors if words in (x.name, *x.aliases) or wording.name == x.name), None
        )
        naming = actor.naming if actor else naming_of(wording)[0]
        if role == "principal" and wording.institution is not None and naming == "anonymous_group":
            naming = "named_organisation"
        name = actor.name if actor else words
        return Hop(role, naming, "explicit", actor.id if actor else None, name, span)

    def spoken_by(self, a: Attribution, hops: tuple[Hop, ...]) -> str | None:
        """Who says words that have no source of their own: the party carried over."""
        if a.source or not hops:
            return None
        return next((h.actor for h in reversed(hops) if h.role in ("source", "outlet")), None)

    def reason(self, a: Attribution, source: Actor | None) -> Reason | None:
        """The reason for anonymity in the source's sentence, or in one of its own."""
        if source is None or not a.source:
            return None
        n = self.where.at(a.source[0].start)
        if not source.anonymous:
            cited = any(r.kind in ("citing", "inner", "quoting") for r in self.relays.get(a.id, ()))
            return anonymity.reason_in(self.text, self.where.spans[n], a.content) if cited else None
        sentence = self.where.spans[n]
        found = anonymity.reason_in(self.text, sentence, a.content)
        found = found or anonymity.standing_reason(self.text, sentence, a.content)
        found = found or self.reason_of_its_own(n) or self.reason_where_named(source, n) or self.reason_near(n)
        if found is not None:
            self.reasons[source.id] = found
        if found is not None and source.naming == "anonymous_group":
            insort(self.of_groups, found, key=lambda r: r.span.start)
        return found

    def reason_of_its_own(self, n: int) -> Reason | None:
        """The reason in a sentence that says of the people just spoken of that their names are withheld."""
        for k in self.around(n):
            sentence = self.where.spans[k]
            if anonymity.is_question_of_names(self.text, sentence) and k + 1 < len(self.where.spans):
                sentence = Span(sentence.start, self.where.spans[k + 1].end)
            if not anonymity.speaks_of_anonymity(self.text, sentence):
                continue
            found = anonymity.reason_in(self.text, sentence) or self.reason_beside(k)
            if found is not None:
                return found
        return None

    def reason_beside(self, k: int) -> Reason | None:
        """The reason in a sentence of its own, before or behind one that withholds names, in the same line."""
        lines = self.where.lines
        beside = [i for i in (k + 1, k - 1) if 0 <= i < len(lines) and lines[i] == lines[k]]
        found = (anonymity.explained_beside(self.text, self.where.spans[i]) for i in beside)
        return next((reason for reason in found if reason is not None), None)

    def reason_near(self, n: int) -> Reason | None:
        """The reason that a neighbouring sentence of the same line gives, rules for everybody."""
        near = [k for k in self.around(n) if abs(k - n) <= NEAR and self.where.lines[k] == self.where.lines[n]]
        found = (anonymity.explained_beside(self.text, self.where.spans[k]) for k in near)
        return next((reason for reason in found if reason is not None), None)

    def reason_where_named(self, source: Actor, n: int) -> Reason | None:
        """The reason in the sentence where people were first spoken of, for what "they" go on to say."""
        first = self.where.at(source.mentions[0].start) if source.mentions else n
        return anonymity.reason_in(self.text, self.where.spans[first]) if first != n else None

    def around(self, n: int) -> list[int]:
        """The sentences of the same line and of the next within reach, nearest first."""
        lines = self.where.lines
        after = next((lines[k] for k in range(n + 1, len(lines)) if lines[k] != lines[n]), lines[n])
        near = range(max(0, n - REACH), min(len(lines), n + REACH + 1))
        return sorted((k for k in near if k != n and lines[k] in (lines[n], after)), key=lambda k: abs(k - n))

    def with_reason(self, a: Attribution, chain: Chain) -> Chain:
        """A chain with the reason that another attribution of the same people, or of those it is one of, gives."""
        if chain.reason_for_anonymity is not None or chain.source is None or not a.source:
            return chain
        found = self.reasons.get(chain.source) or self.reason_of_group(a, chain.source)
        return replace(chain, reason_for_anonymity=found) if found else chain

    def reason_of_group(self, a: Attribution, source: str) -> Reason | None:
        """The reason that the people before have, for "one of them", "the other", "the younger of the two"."""
        actor = self.cast.by_id.get(source)
        if actor is None or not actor.anonymous or read(a.source[0].of(self.text)).form != "elliptic":
            return None
        before = bisect_left(self.of_groups, a.source[0].start, key=lambda r: r.span.start)
        return self.of_groups[before - 1] if before else None


def _place(a: Attribution) -> int:
    """Where an attribution stands for the order of reading: at its cue or source, else at its content."""
    spans = a.cue or a.source or a.content
    return min((s.start for s in spans), default=0)


def _size(a: Attribution) -> int:
    return a.content[-1].end - a.content[0].start


def enclosing(text: str, attributions: Sequence[Attribution]) -> dict[str, Attribution]:
    """For each attribution that stands whole in the content of another: the innermost of those, by id.

    Outside quotation marks only "that" shows that a clause is still content: "it leaked, and all sides say so" is not.
    """
    found: dict[str, Attribution] = {}
    pieces = sorted(
        ((piece.start, piece.end, n) for n, b in enumerate(attributions) for piece in b.content), reverse=True
    )
    open_at: dict[int, Attribution] = {}
    for a in sorted((a for a in attributions if a.cue and a.source), key=lambda a: a.cue[0]):
        while pieces and pieces[-1][0] <= a.cue[0].start:
            _, end, n = pieces.pop()
            open_at[end] = _wider(open_at.get(end), attributions[n])
        open_at = {end: b for end, b in open_at.items() if end > a.cue[0].start}
        around = [b for b in open_at.values() if b.id != a.id and _stands_in(text, a, b)]
        if around:
            found[a.id] = min(around, key=_size)
    return found


def _wider(one: Attribution | None, other: Attribution) -> Attribution:
    return other if one is None or _size(other) > _size(one) else one


def _stands_in(text: str, a: Attribution, b: Attribution) -> bool:
    """Whether source, cue and content of one stand in the content of the other, and are part of it."""
    linked = text[max(0, a.source[0].start - 5) : a.source[0].start] == "that "
    if not (linked or any(q.covers(a.cue[0]) for q in b.quoted)):
        return False
    return all(any(p.covers(s) for p in b.content) for s in (*a.source, *a.cue, *a.content))


def _within(around: Chain, hops: tuple[Hop, ...], why: tuple[str, ...]) -> tuple[tuple[Hop, ...], tuple[str, ...]]:
    """The parties in whose statement another stands, put before its own."""
    own = {h.actor for h in hops if h.actor is not None}
    above = tuple(h for h in inheriting.speakers(around.hops) if h.actor not in own)
    if not above:
        return hops, why
    return (*above, *hops), (f"It stands in what “{above[-1].name}” says.", *why)


def _relayed(hops: tuple[Hop, ...]) -> bool:
    """Whether somebody other than a named person tells of others: then the subject of the content is a principal."""
    last = hops[-1]
    return last.role in ("source", "outlet") and last.naming in (
        "anonymous_individual",
        "anonymous_group",
        "named_organisation",
        "document",
    )


def _describes(words: str) -> str:
    return f"The position of “{words}” is described; they are not shown saying it."
