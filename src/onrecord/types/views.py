"""What is drawn or listed of a claim: its timeline, matrix, ladder of wordings, and the difference of two reports.

They are computed from a ledger whenever somebody asks, and never stored.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from onrecord.types.spans import Interval, Span
from onrecord.types.vocabulary import Polarity, Record, SpokenSegment

Lane = Literal["reports", "responses"]
Scale = Literal["doing", "knowing"]
"""What a verb is graded on: how far an act has come (considers, is ready, will, did), or how sure a report is."""
DriftKind = Literal[
    "hop_dropped",
    "made_official",
    "made_vague",
    "hedge_vanished",
    "hedge_appeared",
    "condition_vanished",
    "condition_appeared",
    "verb_hardened",
    "verb_softened",
    "headline_without_source",
    "headline_without_condition",
    "headline_harder",
]
ChangeKind = Literal["stance", "verb", "condition", "hedge", "source", "hops", "record", "time"]


@dataclass(frozen=True, slots=True)
class Words:
    """Words where they stand; a `span` of `None` says that nothing there says it.

    `attribution` is `None` for words of no attribution, such as a headline that cites nobody.
    """

    attribution: str | None
    document: str
    text: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Moment:
    """One attribution on a timeline. `who` is the deepest party of its chain that the text names or describes.

    `answers` and `answered_by` are ids of attributions; `open` is a report that nobody in the ledger has answered.
    What was said once and is told in several wordings has the same `utterance`, the id of one of them.
    """

    attribution: str
    claim: str
    document: str
    outlet: str | None
    published: Interval
    said: Interval
    lane: Lane
    stance: Polarity
    record: Record
    on_record: bool
    who: str
    words: str
    terms: tuple[str, ...]
    open: bool
    answers: tuple[str, ...]
    answered_by: tuple[str, ...]
    utterance: str | None = None


@dataclass(frozen=True, slots=True)
class Timeline:
    """Reports above, responses below. `dated` is in order of time, `undated` in order of publication."""

    about: str
    dated: tuple[Moment, ...]
    undated: tuple[Moment, ...]


@dataclass(frozen=True, slots=True)
class Term:
    """A condition in the words of the text, and the attribution that states it."""

    words: str
    attribution: str


@dataclass(frozen=True, slots=True)
class Cell:
    """What one party holds of one claim at one time; `column` counts into `Matrix.columns`.

    `open`: it is only reported, and nobody in the ledger has answered the report.
    """

    column: int
    claim: str
    stance: Polarity
    on_record: bool
    terms: tuple[Term, ...]
    open: bool
    said: Interval
    attributions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A party and its cells in order of time. A collective has `members`; `bound_by` are the words that bind them."""

    entity: str | None
    name: str
    cells: tuple[Cell, ...]
    members: tuple[str, ...] = ()
    bound_by: str | None = None


@dataclass(frozen=True, slots=True)
class Matrix:
    """Parties by time. A column is an interval no more precise than its cells; `Interval()` is undated and last."""

    columns: tuple[Interval, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Drift:
    """What one telling has that a later one has not, or has otherwise; `why` says it in a sentence."""

    kind: DriftKind
    earlier: Words
    later: Words
    why: str


@dataclass(frozen=True, slots=True)
class Rung:
    """One telling of a claim. `chain` are the hops' names from the reader inward, `strength` a grade on `scale`."""

    attribution: str
    claim: str
    document: str
    outlet: str | None
    published: Interval
    said: Interval
    segment: SpokenSegment
    stance: Polarity
    record: Record
    chain: tuple[str, ...]
    words: str
    verb: Words | None
    scale: Scale | None
    strength: int | None
    terms: tuple[Words, ...]
    hedges: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class Ladder:
    """The tellings of one claim in order of time, and what drifted between them."""

    claim: str
    about: str
    rungs: tuple[Rung, ...]
    drifts: tuple[Drift, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """What is otherwise in the right report; a side that has nothing of the kind is `None`."""

    kind: ChangeKind
    left: Words | None
    right: Words | None
    why: str


@dataclass(frozen=True, slots=True)
class Matter:
    """What two documents both speak of: one claim, or claims of one family. Ids of attributions on both sides.

    `outlets` are newsrooms from which both have it.
    """

    about: str
    claims: tuple[str, ...]
    left: tuple[str, ...]
    right: tuple[str, ...]
    changes: tuple[Change, ...]
    outlets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Difference:
    """Two documents held against one another. `same_outlet` is `None` where a publisher is not stated."""

    left: str
    right: str
    same_outlet: bool | None
    matters: tuple[Matter, ...]
    only_left: tuple[Words, ...]
    only_right: tuple[Words, ...]
