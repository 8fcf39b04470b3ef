"""The wording ladder: verb and condition of one claim in each retelling, the earliest on top, drifted words marked.

A bead stands the further right the more its verb commits; a line joins the beads, so that hardening is a slope. It
grades nothing and finds no drift: rungs and drifts come as the corpus has them.
"""

from __future__ import annotations

from collections.abc import Iterable

from onrecord.drawing import ink, letters
from onrecord.drawing.ink import Href, Svg, nowhere
from onrecord.drawing.ladder_rungs import Row, Rungs, Step, rungs
from onrecord.drawing.legend import Sign
from onrecord.drawing.sheet import Look, Sheet
from onrecord.export.wording import STANCES, counted, interval, listed
from onrecord.types import DriftKind, Ladder, Rung

DRIFTS: dict[DriftKind, str] = {
    "hop_dropped": "source dropped",
    "made_official": "made official",
    "made_vague": "made vague",
    "hedge_vanished": "hedge gone",
    "hedge_appeared": "hedge new",
    "condition_vanished": "condition gone",
    "condition_appeared": "condition new",
    "verb_hardened": "harder words",
    "verb_softened": "softer words",
    "headline_without_source": "headline without the source",
    "headline_without_condition": "headline without the condition",
    "headline_harder": "harder headline",
}
_ALL = Look()


def svg(values: Ladder, look: Look = _ALL, *, href: Href = nowhere) -> str:
    """The drawing; `href` gives the address of an attribution's evidence."""
    sheet = Sheet(look, message(values))
    sheet.note(values.about)
    if not values.rungs:
        sheet.note("Nobody tells this claim, as far as this ledger knows.")
        return sheet.svg(values.about)
    placed = rungs(values, DRIFTS, sheet.room, narrow=look.narrow)
    sheet.add(_drawn(placed, sheet, href), placed.height + 4)
    if placed.left_out:
        sheet.note(f"{counted(placed.left_out, 'further telling')} not drawn here; none drifted more than these")
    sheet.signs(_signs(placed))
    return sheet.svg(f"{values.about}. {told(values)}")


def message(values: Ladder) -> str:
    """How many tellings, and what changed in them."""
    kinds = list(dict.fromkeys(DRIFTS[d.kind] for d in values.drifts))
    tellings = counted(len(values.rungs), "telling")
    return f"{tellings}; drifted: {listed(kinds[:4])}" if kinds else f"{tellings}, nothing drifted"


def told(values: Ladder) -> str:
    """The ladder in sentences: each telling, then each drift."""
    drifts = " ".join(f"Drift: {letters.named(d.why)}" for d in values.drifts)
    return f"{' '.join(f'{_named(rung, [])}.' for rung in values.rungs)} {drifts}"


def _named(rung: Rung, drifts: Iterable[str]) -> str:
    verb = f", in the words {letters.named(rung.verb.text)}" if rung.verb and rung.verb.text else ""
    terms = f", on the condition {'; '.join(letters.named(t.text) for t in rung.terms)}" if rung.terms else ""
    where = f"{letters.named(rung.outlet or 'publisher not stated')}, {interval(rung.said)}"
    return f"{where}: {STANCES[rung.stance]}{verb}{terms}{''.join(f'. {letters.named(why)}' for why in drifts)}"


# --- SVG ------------------------------------------------------------------------------------------------------


def _drawn(placed: Rungs, sheet: Sheet, href: Href) -> Svg:
    parts = [_row(row, drifted=False) for row in placed.heads]
    parts += (ink.straight([(x, placed.top), (x, placed.height)], "rule dashed") for x in placed.grades)
    parts += (ink.straight([(0, step.top), (sheet.room, step.top)], "rule") for step in placed.steps)
    for join in placed.joins:
        parts.append(ink.straight([join.start, join.end], "axis edge-no" if join.drifted else "line"))
    parts += (_step(step, href) for step in placed.steps)
    return ink.element("g", *parts, transform=f"translate({sheet.left:g} {sheet.top:g})")


def _step(step: Step, href: Href) -> Svg:
    parts = [_row(row, drifted=step.drifted_verb) for row in step.rows]
    if step.bead is not None:
        parts.append(_bead(*step.bead, drifted=step.drifted_verb))
    parts += (ink.flag(x, y) for x, y in step.flags)
    return ink.mark(_named(step.rung, (d.why for d in step.drifts)), *parts, href=href(step.rung.attribution))


def _row(row: Row, *, drifted: bool) -> Svg:
    """A line, with the words that grade it heavy, and marked where they drifted."""
    if not row.marked:
        return ink.words(row.words, row.x, row.y, row.css)
    before, after = row.words.split(row.marked, 1)
    own = "drifted" if drifted else "strong"
    return ink.phrase([(before, ""), (row.marked, own), (after, "")], row.x, row.y, row.css)


def _bead(x: float, y: float, *, drifted: bool) -> Svg:
    """Round, or a filled lozenge where the words are harder or softer than those they retell."""
    if drifted:
        return ink.path(f"M{x:g} {y - 8:g}l8 8-8 8-8-8z", "fill-no")
    return ink.circle(x, y, 5.5, "shape")


def _signs(placed: Rungs) -> list[Sign]:
    sample = ink.phrase([("aa", "drifted")], 4, 11, "words")
    used = [
        (
            any(s.bead for s in placed.steps),
            Sign(ink.circle(13, 7, 5.5, "shape"), "the further right, the more it commits"),
        ),
        (
            any(s.drifted_verb for s in placed.steps),
            Sign(_bead(13, 7, drifted=True), "harder or softer than what it retells"),
        ),
        (any(s.flags for s in placed.steps), Sign(ink.flag(9, 14), "condition")),
        (any(s.drifts for s in placed.steps), Sign(sample, "drifted words")),
    ]
    return [sign for shown, sign in used if shown]
