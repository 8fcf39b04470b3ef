"""The values that travel through onrecord. They hold data only: nothing here reads, decides or stores.

Invariant: every `Span` is a pair of Unicode code point offsets, half open, into `Document.text`, so
`text[span.start:span.end]` are the words. `None` always means "not stated".

A document is read by per-document stages, each of which fills one field of a `Dossier`. `Dossier.entries`
joins what the stages found into ledger entries, the unit that the corpus stages compare.
"""

from onrecord.types.cards import ActorCard, EntryCard, Masthead, PageCard
from onrecord.types.documents import Article, Document, Outlet, Published, Rejected
from onrecord.types.findings import Actor, Attribution, Chain, Dossier, Entry, Hedge, Hop, Reason, Said, Segment, Stand
from onrecord.types.ledger import Claim, Entity, Ledger, Origin, Position, Side, Stance, Tie
from onrecord.types.spans import Interval, Quotation, Span
from onrecord.types.vocabulary import (
    ActorKind,
    AttributionKind,
    Basis,
    DateBasis,
    Given,
    Manner,
    Naming,
    Outcome,
    Polarity,
    Record,
    Role,
    SaidBasis,
    SegmentKind,
    SpokenSegment,
    TieKind,
)

__all__ = [
    "Actor",
    "ActorCard",
    "ActorKind",
    "Article",
    "Attribution",
    "AttributionKind",
    "Basis",
    "Chain",
    "Claim",
    "DateBasis",
    "Document",
    "Dossier",
    "Entity",
    "Entry",
    "EntryCard",
    "Given",
    "Hedge",
    "Hop",
    "Interval",
    "Ledger",
    "Manner",
    "Masthead",
    "Naming",
    "Origin",
    "Outcome",
    "Outlet",
    "PageCard",
    "Polarity",
    "Position",
    "Published",
    "Quotation",
    "Reason",
    "Record",
    "Rejected",
    "Role",
    "Said",
    "SaidBasis",
    "Segment",
    "SegmentKind",
    "Side",
    "Span",
    "SpokenSegment",
    "Stance",
    "Stand",
    "Tie",
    "TieKind",
]
