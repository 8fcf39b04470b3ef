"""Small invented values to draw: a bridge that a weekly says is to close."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from onrecord.types import (
    Cell,
    Drift,
    DriftKind,
    Interval,
    Ladder,
    Lane,
    Matrix,
    Moment,
    Polarity,
    Row,
    Rung,
    Term,
    Timeline,
    Words,
)

UNDATED = Interval()


def day(number: int) -> Interval:
    """A day so many days after the first of January 2031."""
    date = dt.date(2031, 1, 1) + dt.timedelta(days=number)
    return Interval(date, date)


def cell(
    column: int,
    stance: Polarity,
    on_record: bool = True,
    terms: Sequence[str] = (),
    open_: bool = False,
    claim: str = "c",
) -> Cell:
    held = tuple(Term(words, "a-1") for words in terms)
    return Cell(column, claim, stance, on_record, held, open_, day(column), (f"a-{column}",))


def moment(
    name: str,
    said: Interval,
    lane: Lane = "reports",
    stance: Polarity = "affirms",
    who: str = "clerks",
    answered_by: Sequence[str] = (),
    open_: bool = False,
    terms: Sequence[str] = (),
) -> Moment:
    on_record = lane == "responses"
    record = "on_record_named" if on_record else "anonymous"
    return Moment(
        *(name, "c", f"d-{name}", f"Paper {name}", said, said, lane, stance, record, on_record, who, "words"),
        terms=tuple(terms),
        open=open_,
        answers=(),
        answered_by=tuple(answered_by),
    )


def rung(
    name: str,
    words: str,
    verb: str = "",
    strength: int | None = None,
    terms: Sequence[str] = (),
    stance: Polarity = "affirms",
) -> Rung:
    held = tuple(Words(name, f"d-{name}", term) for term in terms)
    graded = Words(name, f"d-{name}", verb) if verb else None
    return Rung(
        *(name, "c", f"d-{name}", f"Paper {name}", day(3), day(3), "body", stance, "anonymous", ("Paper",), words),
        verb=graded,
        scale="doing" if strength else None,
        strength=strength,
        terms=held,
        hedges=(),
    )


def drift(kind: DriftKind, earlier: str, later: str, words: str = "") -> Drift:
    return Drift(kind, Words(earlier, f"d-{earlier}", words), Words(later, f"d-{later}", ""), "It changed.")


MATRIX = Matrix(
    (day(0), day(150), UNDATED),
    (
        Row("e-1", "Brinmoor", (cell(0, "denies"), cell(1, "conditional", False, ["if the council agrees"], True))),
        Row("e-2", "Ada Venn", (cell(0, "denies"), cell(2, "opposes"))),
    ),
)
TIMELINE = Timeline(
    "Brinmoor closes the bridge",
    (
        moment("r1", day(0), answered_by=["s1"]),
        moment("s1", day(1), "responses", "denies", "Ada Venn"),
        moment("r2", day(150), who="two clerks", open_=True, terms=["if the council agrees"]),
    ),
    (moment("u1", UNDATED, who="an engineer"),),
)
LADDER = Ladder(
    "c",
    "Brinmoor closes the bridge",
    (
        rung("r1", "Brinmoor is considering closing the bridge", "considering", 1, ["if the council agrees"]),
        rung("r2", "Brinmoor is ready to close the bridge", "ready to", 3, ["if the council agrees"]),
        rung("r3", "Brinmoor will close it", "will", 5),
        rung("r4", "had offered nothing", "offered", 6, stance="denies"),
    ),
    (
        drift("verb_hardened", "r1", "r2", "considering"),
        drift("verb_hardened", "r2", "r3", "ready to"),
        drift("condition_vanished", "r2", "r3", "if the council agrees"),
    ),
)
