"""Where the rungs of a wording ladder lie: words, beads and the lines between them. It writes no SVG, decides nothing.

A rung is a row: who tells it and when, how far the words go, the words with their condition, and what drifted. On a
narrow sheet who tells it stands above the words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from onrecord.drawing import letters
from onrecord.drawing.ink import Point
from onrecord.export.inert import line
from onrecord.export.wording import STANCES, interval
from onrecord.types import Drift, DriftKind, Ladder, Rung, Scale

GRADES: dict[Scale, tuple[str, ...]] = {
    "doing": ("talked of", "door open", "ready", "resolved", "will do", "done"),
    "knowing": ("possible", "probable", "certain", "stated"),
}
LINE, SMALL, SIZE = 15, 11.5, 12.5
RUNGS_SHOWN = 24
WHERE, SCALE, SCALE_NARROW = 128, 150, 66  # pixels: the column of publishers and that of the beads
PAD = 9
WORDS_BEFORE = 40  # characters of a statement that are shown before the words that grade it
VERB: frozenset[DriftKind] = frozenset({"verb_hardened", "verb_softened", "headline_harder"})
GONE: frozenset[DriftKind] = frozenset(
    {"hop_dropped", "hedge_vanished", "condition_vanished", "headline_without_source", "headline_without_condition"}
)
"""Drifts in which something earlier is missing: its words are shown struck through."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of words at a place; `marked` is the part of it that grades the statement, "" where it has none."""

    words: str
    x: float
    y: float
    css: str
    marked: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """A rung at its place. `bead` is where it stands on its scale, `flags` are those of its conditions."""

    rung: Rung
    drifts: tuple[Drift, ...]
    top: float
    bottom: float
    rows: tuple[Row, ...]
    bead: Point | None
    flags: tuple[Point, ...]

    @property
    def drifted_verb(self) -> bool:
        return any(d.kind in VERB for d in self.drifts)


@dataclass(frozen=True, slots=True)
class Join:
    """A line from bead to bead; `drifted` where the lower rung's words are harder or softer."""

    start: Point
    end: Point
    drifted: bool


@dataclass(frozen=True, slots=True)
class Rungs:
    steps: tuple[Step, ...]
    heads: tuple[Row, ...]
    grades: tuple[float, ...]
    """How far right the grades of the scale stand; none where nothing is graded."""
    top: float
    height: float
    left_out: int

    @property
    def joins(self) -> tuple[Join, ...]:
        beads = [(s.bead, s.drifted_verb) for s in self.steps if s.bead is not None]
        return tuple(Join(one, other, drifted) for (one, _), (other, drifted) in pairwise(beads))


def rungs(values: Ladder, names: Mapping[DriftKind, str], room: float, *, narrow: bool) -> Rungs:
    """Places the rungs; `names` says in words what each kind of drift is."""
    drifts = {
        r.attribution: tuple(d for d in values.drifts if d.later.attribution == r.attribution) for r in values.rungs
    }
    shown = _shown(values.rungs, drifts)
    scale = _scale(shown)
    frame = _Frame(room, narrow, scale)
    heads = frame.heads()
    top = y = max((row.y for row in heads), default=-10) + 10
    found: list[Step] = []
    for rung in shown:
        found.append(frame.step(rung, drifts[rung.attribution], names, y))
        y = found[-1].bottom
    return Rungs(tuple(found), heads, frame.grades, top, y, len(values.rungs) - len(shown))


def _shown(told: Sequence[Rung], drifts: Mapping[str, tuple[Drift, ...]]) -> list[Rung]:
    """The first telling and those that drifted before the others, in their order."""
    ranked = sorted(range(len(told)), key=lambda n: (n > 0, not drifts[told[n].attribution], n))
    return [told[n] for n in sorted(ranked[:RUNGS_SHOWN])]


def _committed(rung: Rung) -> bool:
    """Whether its words go as far as they say: those of a denial or a question do not."""
    return rung.stance not in ("denies", "opposes", "doubts", "questions")


def _scale(told: Sequence[Rung]) -> Scale | None:
    """The scale that most rungs are graded on; the others stand beside it without a bead."""
    graded = Counter(r.scale for r in told if r.scale is not None and r.strength is not None and _committed(r))
    return max(sorted(graded), key=lambda scale: graded[scale], default=None)


@dataclass(frozen=True, slots=True)
class _Frame:
    room: float
    narrow: bool
    scale: Scale | None

    @property
    def start(self) -> float:
        """Where the scale begins."""
        return 0 if self.narrow else WHERE

    @property
    def breadth(self) -> float:
        if self.scale is None:
            return 0
        return SCALE_NARROW if self.narrow else SCALE

    @property
    def words(self) -> float:
        """Where the words begin."""
        return self.start + self.breadth + (12 if self.breadth else 0)

    @property
    def grades(self) -> tuple[float, ...]:
        many = len(GRADES[self.scale]) if self.scale else 0
        return tuple(self.start + 9 + (self.breadth - 18) * n / max(many - 1, 1) for n in range(many))

    def heads(self) -> tuple[Row, ...]:
        found = (
            []
            if self.narrow
            else [Row("told by", 0, 12, "small muted"), Row("in these words", self.words, 12, "small muted")]
        )
        if self.scale is not None:
            first, last = GRADES[self.scale][0], GRADES[self.scale][-1]
            if self.narrow:
                found.append(Row(f"from “{first}” on the left to “{last}”", 0, 12, "small muted"))
            else:
                found.append(Row(first, self.grades[0] - 6, 12, "small muted"))
                found.append(Row(last, self.grades[-1] + 6, 12, "small muted end"))
        return tuple(found)

    def step(self, rung: Rung, drifts: tuple[Drift, ...], names: Mapping[DriftKind, str], top: float) -> Step:
        when = f"{interval(rung.said)}{', headline' if rung.segment == 'headline' else ''}"
        left, room = (self.words, self.room - self.words) if self.narrow else (0.0, WHERE - 10.0)
        first = top + PAD + 11
        outlet = letters.lines(rung.outlet or "publisher not stated", room, 13, most=2)
        rows = _rows(outlet, left, first, "strong")
        rows += _rows(letters.lines(when, room, SMALL, most=2), left, _below(rows), "small muted")
        low = rows[-1].y
        says, flags = self._says(rung, drifts, names, low + LINE + 2 if self.narrow else first)
        bottom = max(low, says[-1].y) + PAD
        return Step(rung, drifts, top, bottom, (*rows, *says), self._bead(rung, first - 4), flags)

    def _bead(self, rung: Rung, y: float) -> Point | None:
        if not _committed(rung) or rung.scale != self.scale or rung.strength is None or not self.grades:
            return None
        return self.grades[min(max(rung.strength, 1), len(self.grades)) - 1], y

    def _says(
        self, rung: Rung, drifts: Sequence[Drift], names: Mapping[DriftKind, str], y: float
    ) -> tuple[list[Row], tuple[Point, ...]]:
        """The statement, its conditions and what drifted, from a place down."""
        x, room = self.words, self.room - self.words - 4
        kinds = {d.kind for d in drifts}
        graded = line(rung.verb.text) if rung.verb else ""
        text = f"{STANCES[rung.stance]}: {_around(rung.words, graded)}"
        rows = _rows(letters.lines(text, room, SIZE, most=2), x, y, "words", graded)
        flags: list[Point] = []
        for term in rung.terms[:2]:
            below = _below(rows) + 2
            flags.append((x, below))
            css = "words drifted" if "condition_appeared" in kinds else "words"
            rows += _rows(letters.lines(term.text, room - 16, SIZE, most=2), x + 15, below, css)
        for drift in {(d.kind, d.earlier.text): d for d in drifts}.values():
            rows += self._drift(drift, names[drift.kind], x, _below(rows) + 2)
        return rows, tuple(flags)

    def _drift(self, drift: Drift, name: str, x: float, y: float) -> list[Row]:
        """What kind of drift, and the words that are missing, struck through."""
        rows = _rows((f"▸ {name}",), x, y, "small strong fill-no")
        if drift.kind in GONE and line(drift.earlier.text):
            after = letters.width(f"▸ {name}", SMALL) + 10
            gone = letters.cut(
                letters.lines(drift.earlier.text, 900, SMALL, most=1)[0], self.room - x - after - 4, SMALL
            )
            rows += _rows((gone,), x + after, y, "small muted struck")
        return rows


def _rows(words: Sequence[str], x: float, y: float, css: str, marked: str = "") -> list[Row]:
    return [Row(row, x, y + LINE * n, css, marked if marked and marked in row else "") for n, row in enumerate(words)]


def _below(rows: Sequence[Row]) -> float:
    return rows[-1].y + LINE


def _around(words: str, graded: str) -> str:
    """The statement from a little before the words that grade it."""
    text = line(words)
    at = text.find(graded) if graded else -1
    if at <= WORDS_BEFORE:
        return text
    return "… " + text[text.find(" ", at - WORDS_BEFORE) + 1 :]
