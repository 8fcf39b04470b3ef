"""The values that travel through onrecord. They hold data only: nothing here reads, decides or stores.

Invariant: every `Span` is a pair of Unicode code point offsets, half open, into `Document.text`, so
`text[span.start:span.end]` are the words. `None` always means "not stated".

A document is read by per-document stages, each of which fills one field of a `Dossier`. `Dossier.entries`
joins what the stages found into ledger entries, the unit that the corpus stages compare.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal, NamedTuple

SegmentKind = Literal["headline", "deck", "body", "caption", "furniture"]
SpokenSegment = Literal["headline", "deck", "body"]
AttributionKind = Literal["statement", "attitude"]
Manner = Literal["direct", "indirect", "mixed"]
Role = Literal["narrator", "outlet", "conduit", "source", "principal", "holder", "asker"]
Naming = Literal[
    "named_person",
    "named_organisation",
    "anonymous_individual",
    "anonymous_group",
    "unnamed_individual",
    "generic_group",
    "document",
    "unknown",
]
Basis = Literal["explicit", "inherited", "inferred", "implicit"]
Record = Literal[
    "on_record_named",
    "on_record_institution",
    "attributed",
    "anonymous",
    "outlet_reporting",
    "outlet_voice",
    "document",
    "question",
    "headline",
    "unattributed",
]
Polarity = Literal[
    "affirms",
    "denies",
    "doubts",
    "questions",
    "supports",
    "opposes",
    "conditional",
    "mixed",
    "not_ruled_out",
    "reports",
]
ActorKind = Literal["person", "organisation", "outlet", "state", "group", "document"]
Given = Literal["given", "page"]
"""Where a masthead fact comes from: the user gave it, or the page itself states it."""
DateBasis = Literal["given", "page", "text"]
SaidBasis = Literal["explicit", "relative", "inherited", "published"]
Outcome = Literal["none", "one", "several", "not_established"]
TieKind = Literal["same_actor", "same_claim", "same_family", "same_utterance", "copies", "answers"]


class Span(NamedTuple):
    """Half-open code point offsets into a document's text."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words of the span.

        >>> Span(0, 4).of("Marr said")
        'Marr'
        """
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        """Whether the other lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Interval:
    """Days from `earliest` to `latest`, both included; an open end is `None`."""

    earliest: dt.date | None = None
    latest: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between a pair of quotation marks. `outer` includes the marks, `inner` does not.

    `closed` is false where the closing mark is missing: the quotation goes on in the next paragraph, which
    opens anew, or the typesetter lost it.
    """

    outer: Span
    inner: Span
    closed: bool = True


# --- What comes in -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Outlet:
    """Who publishes a document, and how that is known."""

    name: str | None = None
    basis: Given | None = None


@dataclass(frozen=True, slots=True)
class Published:
    """When a document was published, and how that is known."""

    earliest: dt.date | None = None
    latest: dt.date | None = None
    basis: DateBasis | None = None

    @property
    def interval(self) -> Interval:
        return Interval(self.earliest, self.latest)


@dataclass(frozen=True, slots=True)
class Article:
    """One page as it came in, before the ledger has seen it.

    `key` is the id that a JSONL line gave, else the path or URL as given; `path` is the file or URL.
    """

    key: str
    path: str
    text: str
    title: str | None = None
    language: str | None = None
    outlet: Outlet = Outlet()
    published: Published = Published()
    notes: tuple[str, ...] = ()
    """Remarks for the user, such as an encoding that had to be detected."""


@dataclass(frozen=True, slots=True)
class Rejected:
    """An input that could not become an article: an expected failure, recorded and shown."""

    path: str
    reason: str
    remedy: str


@dataclass(frozen=True, slots=True)
class Document:
    """An article in the ledger. `id` names its content and masthead; `replaces` the version it supersedes."""

    id: str
    key: str
    path: str
    sha256: str
    text: str
    title: str | None
    language: str
    outlet: Outlet
    published: Published
    replaces: str | None = None


# --- What the per-document stages give ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Segment:
    """One non-blank line of a document, what it is, and why it was taken for that."""

    kind: SegmentKind
    span: Span
    reason: str


@dataclass(frozen=True, slots=True)
class Attribution:
    """Somebody being said to say, write, show, think or want something; spans only, nothing resolved.

    `id` is unique in the document and derived from it and the spans. `quoted` holds the words inside quotation
    marks within the content, marks excluded. Contents and sources may be in several pieces, in text order.
    """

    id: str
    segment: SpokenSegment
    kind: AttributionKind
    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    manner: Manner
    quoted: tuple[Span, ...]
    score: float
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Actor:
    """A party as one document knows it. `id` is unique in the document ("d-…:3").

    `name` is the clearest wording the document offers ("Ilan Marr" rather than "he"); `aliases` are all other
    wordings, pronouns left out. `speaks_for` is the id of the institution whose voice this is.
    """

    id: str
    name: str
    kind: ActorKind
    naming: Naming
    aliases: tuple[str, ...] = ()
    mentions: tuple[Span, ...] = ()
    speaks_for: str | None = None
    why: tuple[str, ...] = ()

    @property
    def anonymous(self) -> bool:
        return self.naming in ("anonymous_individual", "anonymous_group")


@dataclass(frozen=True, slots=True)
class Hop:
    """One link of a chain, from the reader towards the origin. `actor` is the id of an `Actor` of the document."""

    role: Role
    naming: Naming
    basis: Basis
    actor: str | None = None
    name: str | None = None
    span: Span | None = None
    cue: Span | None = None


@dataclass(frozen=True, slots=True)
class Reason:
    """Words of the text that were taken for a condition or a reason for anonymity."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Hedge:
    """A word that keeps a statement at a distance; `sourced` when somebody stands behind it."""

    span: Span
    text: str
    sourced: bool


@dataclass(frozen=True, slots=True)
class Chain:
    """Who told whom, for one attribution: hops in order, the narrator first.

    `source` is the actor id of the party in `Attribution.source` (the resolved "he").
    """

    attribution: str
    hops: tuple[Hop, ...]
    record: Record
    source: str | None
    reason_for_anonymity: Reason | None
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stand:
    """What side one attribution takes, on what terms and with what hedges."""

    attribution: str
    polarity: Polarity
    conditions: tuple[Reason, ...]
    hedges: tuple[Hedge, ...]
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """When one attribution was said: an interval no more precise than the text."""

    attribution: str
    interval: Interval
    span: Span | None
    basis: SaidBasis | None
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Dossier:
    """A document and what the stages have found in it so far; a field is `None` until its stage has run."""

    document: Document
    segments: tuple[Segment, ...] | None = None
    attributions: tuple[Attribution, ...] | None = None
    actors: tuple[Actor, ...] | None = None
    chains: tuple[Chain, ...] | None = None
    stands: tuple[Stand, ...] | None = None
    dates: tuple[Said, ...] | None = None

    def entries(self) -> tuple[Entry, ...]:
        """The ledger entries of a document that every stage has read, in text order."""
        chains = {c.attribution: c for c in self.chains or ()}
        stands = {s.attribution: s for s in self.stands or ()}
        dates = {d.attribution: d for d in self.dates or ()}
        text = self.document.text
        return tuple(
            Entry(
                self.document.id,
                a,
                chains[a.id],
                stands[a.id],
                dates[a.id],
                _words(text, a.content),
                _words(text, a.cue),
            )
            for a in self.attributions or ()
        )


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the ledger: one attribution with its chain, stand and date.

    `words` is the content as one string (pieces joined by a space), so that corpus stages need no full text;
    `cue` likewise the reporting words ("also said").
    """

    document: str
    attribution: Attribution
    chain: Chain
    stand: Stand
    said: Said
    words: str
    cue: str = ""

    @property
    def id(self) -> str:
        return self.attribution.id


def _words(text: str, spans: tuple[Span, ...]) -> str:
    return " ".join(span.of(text) for span in spans)


# --- What the corpus stages give ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Tie:
    """A link between two things (`left` < `right`, both ids) with its reason, and who made it.

    `by` is "program" or the name of a person; a person's tie outranks the program's. A negative tie
    (`holds=False`) says that the two are not the same.
    """

    left: str
    right: str
    kind: TieKind
    score: float
    why: str
    by: str = "program"
    holds: bool = True


@dataclass(frozen=True, slots=True)
class Entity:
    """A party across documents: a cluster of the documents' actors, computed from live ties."""

    id: str
    name: str
    kind: ActorKind
    naming: Naming
    aliases: tuple[str, ...]
    anonymous: bool
    actors: tuple[str, ...]
    speaks_for: str | None = None


@dataclass(frozen=True, slots=True)
class Origin:
    """The last identifiable party of one or more chains that does not itself repeat another party."""

    entity: str | None
    name: str
    through: str | None
    named: bool
    attributions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Side:
    """The origins of one side of a claim. `count` is `None` where independence is not established."""

    outcome: Outcome
    count: int | None
    documents: int
    named: int
    origins: tuple[Origin, ...]
    why: str


@dataclass(frozen=True, slots=True)
class Stance:
    """What one attribution says of the claim it belongs to."""

    attribution: str
    stance: Polarity
    on_record: bool


@dataclass(frozen=True, slots=True)
class Position:
    """What one actor holds of one claim; on-record and reported positions are never one."""

    entity: str | None
    name: str
    stance: Polarity
    on_record: bool
    conditions: tuple[str, ...]
    said: Interval
    attributions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Claim:
    """Attributions that say the same thing, with its sides, open reports, wordings and positions."""

    id: str
    label: str
    family: str | None
    attributions: tuple[Stance, ...]
    sides: dict[str, Side]
    open: tuple[str, ...]
    wordings: tuple[tuple[str, ...], ...]
    positions: tuple[Position, ...]
    why: tuple[str, ...] = ()


# --- What the corpus stages compare ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Masthead:
    """What a corpus stage needs to know of a document without its text.

    `current` is false for a document that a later version of the same page replaces: its entries stay as
    evidence and count nowhere.
    """

    document: str
    key: str
    title: str | None
    outlet: str | None
    published: Interval
    current: bool = True


@dataclass(frozen=True, slots=True)
class ActorCard:
    """An actor of one document, with the masthead of that document."""

    masthead: Masthead
    actor: Actor

    @property
    def id(self) -> str:
        return self.actor.id


@dataclass(frozen=True, slots=True)
class EntryCard:
    """A ledger entry with the masthead of its document."""

    masthead: Masthead
    entry: Entry

    @property
    def id(self) -> str:
        return self.entry.id


@dataclass(frozen=True, slots=True)
class PageCard:
    """The running text of a document (headline, deck and body lines; no furniture), with its masthead."""

    masthead: Masthead
    paragraphs: tuple[str, ...]

    @property
    def id(self) -> str:
        return self.masthead.document


@dataclass(frozen=True, slots=True)
class Ledger:
    """Entities and claims of a whole ledger, computed from its entries and live ties; never stored as truth."""

    entities: tuple[Entity, ...]
    claims: tuple[Claim, ...]
