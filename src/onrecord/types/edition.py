"""What can be asked of a ledger, and the rows that answer. Rows are for lists; the values they stand for are whole
`Claim`s and `Entity`s, asked for one by one.

An edition is made from entries and live ties and is never truth: it can be thrown away and made anew.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from onrecord.types.spans import Interval, Span
from onrecord.types.vocabulary import ActorKind, Naming, Outcome, Polarity, Record, Role

Row = TypeVar("Row")

ClaimOrder = Literal["rank", "documents", "latest", "earliest"]
"""`rank`: denied claims of two documents or more first, then by documents, then by attributions."""
EntityOrder = Literal["attributions", "documents", "name"]


@dataclass(frozen=True, slots=True)
class Page(Generic[Row]):
    """Some rows of a longer list: those from `offset` on. `total` counts all that were found."""

    rows: tuple[Row, ...]
    total: int
    offset: int = 0


@dataclass(frozen=True, slots=True)
class SideRow:
    """A side of a claim without its origins. `count` is `None` where independence is not established.

    `named` and `documents` say how many of the origins are persons with a name, and documents.
    """

    outcome: Outcome
    count: int | None
    named: int
    documents: int


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A claim in a list. `open` counts the reports that nobody has answered.

    `earliest` and `latest` are the first and the last day of the pages that speak of it, `None` where none is dated.
    `outlets` and `actors` are names in alphabetical order; actors are those who hold a position or are an origin.
    """

    id: str
    label: str
    family: str | None
    documents: int
    attributions: int
    sides: Mapping[str, SideRow]
    contested: bool
    open: int
    earliest: dt.date | None
    latest: dt.date | None
    outlets: tuple[str, ...]
    actors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ClaimQuery:
    """Which claims are wanted; what is `None` or empty asks for nothing.

    `words`, `outlet`, `stance`, `record`, `since` and `until` (the days of its page) must all hold of one attribution;
    words are starts of words, or whole phrases in quotation marks. `actor` is the id of an entity in a chain or with a
    position; `outcome` and `origins` speak of the side `side`. `single=False` leaves out claims of one attribution.
    """

    words: str = ""
    actor: str | None = None
    outlet: str | None = None
    since: dt.date | None = None
    until: dt.date | None = None
    stance: Polarity | None = None
    record: Record | None = None
    side: str = "affirms"
    outcome: Outcome | None = None
    origins: int | None = None
    """At least so many origins of `side` that can be told apart."""
    contested: bool | None = None
    open: bool | None = None
    family: str | None = None
    single: bool = True
    order: ClaimOrder = "rank"
    offset: int = 0
    limit: int = 50


@dataclass(frozen=True, slots=True)
class EntityRow:
    """An entity in a list. `attributions` are those whose chain it is in, save as their narrator; `claims` those it
    holds a position on."""

    id: str
    name: str
    kind: ActorKind
    naming: Naming
    anonymous: bool
    documents: int
    attributions: int
    claims: int
    speaks_for: str | None = None


@dataclass(frozen=True, slots=True)
class EntityQuery:
    """Which entities are wanted. `words` are starts of words of a name or alias."""

    words: str = ""
    kind: ActorKind | None = None
    anonymous: bool | None = None
    speaks_for: str | None = None
    order: EntityOrder = "attributions"
    offset: int = 0
    limit: int = 50


@dataclass(frozen=True, slots=True)
class LineRow:
    """One attribution of an entity or outlet in a list: who it is in the chain, and what is said in which claim.

    `day` is the day by which it was said, or the page's where that is not stated.
    """

    attribution: str
    document: str
    claim: str | None
    role: Role
    record: Record
    stance: Polarity
    on_record: bool
    said: Interval
    day: dt.date | None
    outlet: str | None
    words: str


@dataclass(frozen=True, slots=True)
class OutletRow:
    """An outlet and what its current pages do. `relayed` attributions go through another newsroom, or stand in a copy
    of another outlet's page; `originated` are all others. `unnamed` have a source whose name is withheld.
    """

    name: str
    entity: str | None
    documents: int
    attributions: int
    originated: int
    relayed: int
    unnamed: int
    earliest: dt.date | None
    latest: dt.date | None


@dataclass(frozen=True, slots=True)
class Hit:
    """A place found by its words: in an attribution, or in a page's text where `attribution` is `None`.

    `words` is a piece of the text; `marked` are the words looked for, as places in that piece.
    """

    document: str
    attribution: str | None
    claim: str | None
    title: str | None
    outlet: str | None
    day: dt.date | None
    words: str
    marked: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Totals:
    """What the ledger holds. `unread` documents have not been read, or not by the stages of today."""

    documents: int
    current: int
    unread: int
    outlets: int
    entries: int
    actors: int
    entities: int
    claims: int
    contested: int
    unanswered: int


@dataclass(frozen=True, slots=True)
class Edition:
    """The receipt of what is kept ready for reading: of what state of the ledger it is, and whether that is the latest.

    `fresh` is false after an interrupted run or an upgrade; then `reason` says what to do.
    """

    number: int
    made: str | None
    fresh: bool
    reason: str


@dataclass(frozen=True, slots=True)
class Removed:
    """What a removal took out of the ledger. `revived` is the older version that counts again, if any.

    `waiting` is the number of people's judgements that are kept until the page comes back.
    """

    document: str
    key: str
    title: str | None
    attributions: int
    actors: int
    ties: int
    waiting: int
    revived: str | None
