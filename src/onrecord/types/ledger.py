"""What the corpus stages give: ties, and the entities and claims computed from them."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.types.spans import Interval
from onrecord.types.vocabulary import ActorKind, Naming, Outcome, Polarity, TieKind


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
    """What one actor holds of one claim; on-record and reported positions are never one.

    Of a collective, `members` are those that the text names, `bound_by` its words for what holds of all of them
    ("have expressed readiness or not ruled it out"): no member is said to hold the one or the other.
    """

    entity: str | None
    name: str
    stance: Polarity
    on_record: bool
    conditions: tuple[str, ...]
    said: Interval
    attributions: tuple[str, ...]
    members: tuple[str, ...] = ()
    bound_by: str | None = None


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


@dataclass(frozen=True, slots=True)
class Ledger:
    """Entities and claims of a whole ledger, computed from its entries and live ties; never stored as truth."""

    entities: tuple[Entity, ...]
    claims: tuple[Claim, ...]
