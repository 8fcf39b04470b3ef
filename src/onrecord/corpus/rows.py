"""The rows by which claims and attributions stand in lists. They say nothing that claims and entries do not.

Invariant: a row follows from the claim, the entries and the parties alone, so that rows made one by one are
the rows made all at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from onrecord.corpus.positions import on_record
from onrecord.corpus.sayings import teller
from onrecord.corpus.who import Party, Who
from onrecord.types import Claim, Entry, EntryCard, Hop
from onrecord.types.edition import ClaimRow, LineRow, SideRow

_WITHHELD = frozenset({"anonymous_individual", "anonymous_group"})
_NEWSROOMS = frozenset({"outlet", "conduit"})


def claim_row(claim: Claim, cards: Mapping[str, EntryCard]) -> ClaimRow:
    """The row of a claim whose entries are among `cards`."""
    pages = {card.masthead.document: card.masthead for s in claim.attributions if (card := cards.get(s.attribution))}
    days = [day for page in pages.values() if (day := page.published.latest)]
    sides = {n: SideRow(s.outcome, s.count, s.named, s.documents) for n, s in claim.sides.items()}
    taken = [name for name in ("affirms", "denies") if name in sides and sides[name].outcome != "none"]
    holders = {position.name for position in claim.positions}
    origins = {origin.name for side in claim.sides.values() for origin in side.origins}
    return ClaimRow(
        id=claim.id,
        label=claim.label,
        family=claim.family,
        documents=len(pages),
        attributions=len(claim.attributions),
        sides=sides,
        contested=len(taken) == 2,
        open=len(claim.open),
        earliest=min(days, default=None),
        latest=max(days, default=None),
        outlets=tuple(sorted({page.outlet for page in pages.values() if page.outlet})),
        actors=tuple(sorted(holders | origins)),
    )


def meets(entries: Iterable[Entry], who: Who) -> bool:
    """Whether two parties are heard in a claim, so that other wordings of one may tell it from the other, or for it."""
    heard: set[tuple[Party, str | None]] = set()
    for entry in entries:
        hop = teller(entry)
        entity = who.entity(hop.actor) if hop else None
        heard.add((who.origin(entry), entity.id if entity else hop.name if hop else None))
    return len(heard) > 1


def lines(card: EntryCard, claim: str | None, who: Who) -> Iterator[tuple[str, LineRow]]:
    """For each entity in the chain of an entry its id and the line, under its deepest hop; narrators left out."""
    deepest: dict[str, Hop] = {}
    for hop in card.entry.chain.hops:
        entity = who.entity(hop.actor)
        if entity is not None and hop.role != "narrator":
            deepest[entity.id] = hop
    for entity_id, hop in deepest.items():
        yield entity_id, line(card, claim, hop)


def line(card: EntryCard, claim: str | None, hop: Hop | None) -> LineRow:
    """An entry as a line of a list; without a hop it is the publisher's."""
    entry = card.entry
    said = entry.said.interval
    return LineRow(
        attribution=entry.id,
        document=entry.document,
        claim=claim,
        role=hop.role if hop else "narrator",
        record=entry.chain.record,
        stance=entry.stand.polarity,
        on_record=on_record(entry),
        said=said,
        day=said.latest or card.masthead.published.latest,
        outlet=card.masthead.outlet,
        words=entry.words,
    )


def is_relayed(entry: Entry, who: Who) -> bool:
    """Whether a page has a statement from another newsroom: it names one in the chain, or copies its page."""
    if entry.document in who.copied:
        return True
    publisher = who.publisher(entry.document)
    own = publisher.id if publisher else None
    newsrooms = [who.entity(hop.actor) for hop in entry.chain.hops if hop.role in _NEWSROOMS]
    return any(entity is None or entity.id != own for entity in newsrooms)


def is_unnamed(entry: Entry) -> bool:
    """Whether a source of a statement has its name withheld."""
    return any(hop.naming in _WITHHELD for hop in entry.chain.hops)
