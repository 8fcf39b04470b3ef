"""What the per-document stages give, and the dossier they fill."""

from __future__ import annotations

from dataclasses import dataclass, replace

from onrecord.types.documents import Document
from onrecord.types.judgements import Judged
from onrecord.types.spans import Interval, Span
from onrecord.types.vocabulary import (
    ActorKind,
    AttributionKind,
    Basis,
    Manner,
    Naming,
    Polarity,
    Record,
    Role,
    SaidBasis,
    SegmentKind,
    SpokenSegment,
)


@dataclass(frozen=True, slots=True)
class Segment:
    """A non-blank line of a document (or a wrapped paragraph), what it is, and why it was taken for that."""

    kind: SegmentKind
    span: Span
    reason: str


@dataclass(frozen=True, slots=True)
class Inner:
    """What the content of an attribution tells of somebody else's saying, no attribution of its own.

    `score` is the probability that it is right.
    """

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    score: float


@dataclass(frozen=True, slots=True)
class Attribution:
    """Somebody being said to say, write, show, think or want something; spans only, nothing resolved.

    `id` is unique in the document and derived from it and the spans. `quoted` holds the words inside quotation
    marks within the content, marks excluded. Contents and sources may be in several pieces, in text order. `inner` is
    what its content tells of others' saying, beyond what is an attribution itself.
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
    inner: tuple[Inner, ...] = ()


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

    `source` is the actor id of the party in `Attribution.source` (the resolved "he"). `inner` has the hops of each of
    `Attribution.inner`, in their order.
    """

    attribution: str
    hops: tuple[Hop, ...]
    record: Record
    source: str | None
    reason_for_anonymity: Reason | None
    why: tuple[str, ...]
    inner: tuple[tuple[Hop, ...], ...] = ()


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
class Meaning:
    """What one attribution says, read where it stands, as a direction: signed numbers of a byte each.

    The cosine of two directions says how near two contents are in matter. It is empty where nothing could be read.
    """

    attribution: str
    direction: bytes


@dataclass(frozen=True, slots=True)
class Dossier:
    """A document and what the stages have found in it so far; a field is `None` until its stage has run.

    `judged` is what people have said of its attributions; their corrections are in the other fields already. `slug`
    holds the stems that tell the page's story from others, with weights in hundredths, heaviest first.
    """

    document: Document
    segments: tuple[Segment, ...] | None = None
    attributions: tuple[Attribution, ...] | None = None
    actors: tuple[Actor, ...] | None = None
    chains: tuple[Chain, ...] | None = None
    stands: tuple[Stand, ...] | None = None
    dates: tuple[Said, ...] | None = None
    slug: tuple[tuple[str, int], ...] | None = None
    meanings: tuple[Meaning, ...] | None = None
    judged: tuple[Judged, ...] = ()

    def entries(self) -> tuple[Entry, ...]:
        """The ledger entries of a document that every stage has read, in text order."""
        chains = {c.attribution: c for c in self.chains or ()}
        stands = {s.attribution: s for s in self.stands or ()}
        dates = {d.attribution: d for d in self.dates or ()}
        judged = {j.attribution: j for j in self.judged}
        meant = {m.attribution: m.direction for m in self.meanings or ()}
        text = self.document.text
        return tuple(
            Entry(
                self.document.id,
                a,
                chains[a.id],
                stands[a.id],
                dates[a.id],
                "",
                judged=judged.get(a.id),
                meaning=meant.get(a.id, b""),
            ).placed(text, self.slug or ())
            for a in self.attributions or ()
        )


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the ledger: one attribution with its chain, stand and date.

    `words` is the content as one string (pieces joined by a space), so that corpus stages need no full text;
    `cue` likewise the reporting words ("also said"); `before` is the text that leads up to the content, cut short.
    `judged` is what people have said of it, `None` where nobody has. `slug` is that of its page, `meaning` the
    direction of what it says.
    """

    document: str
    attribution: Attribution
    chain: Chain
    stand: Stand
    said: Said
    words: str
    cue: str = ""
    before: str = ""
    judged: Judged | None = None
    slug: tuple[tuple[str, int], ...] = ()
    meaning: bytes = b""

    @property
    def id(self) -> str:
        return self.attribution.id

    def placed(self, text: str, slug: tuple[tuple[str, int], ...]) -> Entry:
        """It with what stands in its page, whose text and slug these are."""
        a = self.attribution
        words, cue, before = _words(text, a.content), _words(text, a.cue), _before(text, a.content or a.cue)
        return replace(self, words=words, cue=cue, before=before, slug=slug)

    @property
    def rejected(self) -> bool:
        """Whether a person has said that it is wrong: it stays as evidence and counts nowhere."""
        return self.judged is not None and self.judged.rejected


_LEADING = 450
"""Characters of the text before a content that are kept with its entry: two or three sentences."""


def _before(text: str, spans: tuple[Span, ...]) -> str:
    start = min((span.start for span in spans), default=0)
    return text[max(0, start - _LEADING) : start]


def _words(text: str, spans: tuple[Span, ...]) -> str:
    return " ".join(span.of(text) for span in spans)
