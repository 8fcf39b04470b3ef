"""What people say of the ledger: judgements as they are asked for, as they are kept, and what they leave on an entry.

People outrank the program. A judgement is never edited: it is undone by a later line of the log. It is bound to words,
not to numbers: an `Anchor` holds where a thing stood, so that it is found again when a page is read anew.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from onrecord.types.spans import Interval, Span
from onrecord.types.vocabulary import Naming

JudgementKind = Literal["accept", "reject", "correct", "merge", "part", "move", "background", "grade"]
"""`merge` and `part` are of parties, the others of an attribution."""
LogKind = Literal[
    "accept", "reject", "correct", "merge", "part", "move", "background", "grade", "undo", "adopt", "decline"
]
"""What a line of the log says: a judgement; or that an earlier line is undone, or a suggestion adopted or declined."""
State = Literal["standing", "waiting", "suggested", "declined", "undone"]
"""`waiting`: it stands, but what it speaks of is not found in the ledger as it is read now."""
CorrectableField = Literal["source", "content", "party", "role", "naming", "polarity", "record", "conditions", "said"]
Background = Literal["background", "deep_background", "none"]
"""On what terms a source spoke, which only a person may say; `none` takes the label off."""
UNGRADED = "F6"
"""The Admiralty grade of whatever nobody has graded: reliability and truth cannot be judged."""


@dataclass(frozen=True, slots=True)
class Correction:
    """One field of an attribution as it should be. `None` and no spans mean "not stated".

    `source`, `content`, `conditions`: `spans` of the document. `party`: the words in `spans`, or the id of an actor of
    the page in `value`. `role`, `naming`, `polarity`, `record`: a word of the trade in `value`. `said`: `said`.
    `hop` counts the chain from the narrator, who is 0; `party`, `role` and `naming` need it. A party that the page did
    not have among its actors brings its `naming` along.
    """

    field: CorrectableField
    value: str | None = None
    spans: tuple[Span, ...] = ()
    said: Interval | None = None
    hop: int | None = None
    naming: Naming | None = None


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a person says, as it is asked for: nothing is checked yet.

    `subject` and `other` are ids or their starts: an attribution; for `merge` and `part` two actors or entities; for
    `move` in `other` the claim, or an attribution of it, to which the subject goes, `None` for a claim of its own.
    `value` is the background status, or the Admiralty grade ("B2"). What is `suggested` changes nothing until somebody
    adopts it.
    """

    kind: JudgementKind
    subject: str
    by: str
    note: str = ""
    other: str | None = None
    correction: Correction | None = None
    value: str | None = None
    suggested: bool = False


@dataclass(frozen=True, slots=True)
class Anchor:
    """A thing as it stood when it was judged: the id it had, its document, its words and where they are.

    Of an attribution `spans` are its content and `beside` its source and cue; of an actor `spans` are its mentions. A
    publisher stands in no document.
    """

    id: str
    document: str | None
    spans: tuple[Span, ...]
    words: str
    beside: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Ruling:
    """A judgement, checked and bound to words, as the log keeps it.

    `other` are the parties that the subject is joined with or parted from, the attributions of the claim it goes to
    (the nearest first), or the actor that a correction puts in; `leaves` the attributions it is taken away from. `hop`
    is the hop that a correction speaks of ("2:source"), `was` what stood there before, in words.
    """

    kind: JudgementKind
    subject: tuple[Anchor, ...]
    other: tuple[Anchor, ...] = ()
    leaves: tuple[Anchor, ...] = ()
    correction: Correction | None = None
    hop: Anchor | None = None
    was: str = ""
    value: str | None = None


@dataclass(frozen=True, slots=True)
class Logged:
    """A line of the log, never changed once written. `refers` is the line that it undoes, adopts or declines."""

    number: int
    kind: LogKind
    by: str
    made: dt.datetime
    note: str
    suggested: bool
    refers: int | None
    ruling: Ruling | None


@dataclass(frozen=True, slots=True)
class Recorded:
    """A line of the log as people see it: what it says in a sentence, and whether it stands.

    `subjects` are the ids that the things judged on have now; empty while they are not found.
    """

    number: int
    kind: LogKind
    by: str
    made: dt.datetime
    note: str
    says: str
    state: State
    subjects: tuple[str, ...] = ()
    refers: int | None = None


@dataclass(frozen=True, slots=True)
class Judged:
    """What people have said of one attribution, taken together; `says` and `numbers` are the lines, oldest first."""

    attribution: str
    accepted: bool = False
    rejected: bool = False
    corrected: tuple[CorrectableField, ...] = ()
    background: Background = "none"
    grade: str = UNGRADED
    says: tuple[str, ...] = ()
    numbers: tuple[int, ...] = ()
