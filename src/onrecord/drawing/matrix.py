"""The position matrix: who holds what, when, and on what terms.

Filled cells are on record, those with slanting lines are only reported of the party; a flag is a condition, and "?" a
report that nobody has answered. It decides nothing: cells come as the corpus has them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from onrecord.drawing import ink, letters, stances
from onrecord.drawing.ink import Href, Svg, nowhere
from onrecord.drawing.matrix_cells import PAD, SMALL, Box, Grid, Label, grid, left_out
from onrecord.drawing.sheet import Look, Sheet
from onrecord.drawing.stances import ROW
from onrecord.export.wording import counted, interval
from onrecord.types import Cell, Matrix

_ALL = Look()
_NONE: Mapping[str, str] = {}


def svg(
    values: Matrix, about: str, look: Look = _ALL, *, claims: Mapping[str, str] = _NONE, href: Href = nowhere
) -> str:
    """The drawing. `about` names the matter; `claims` are the labels of claims by id, needed where there are several;
    `href` gives the address of an attribution's evidence."""
    sheet = Sheet(look, message(values))
    sheet.note(about)
    cells = [cell for row in values.rows for cell in row.cells]
    if not cells:
        sheet.note("Nobody holds a position here, as far as this ledger knows.")
        return sheet.svg(about)
    marks = _marks(cells)
    placed = grid(values, sheet.room, narrow=look.narrow, marks=marks)
    sheet.widen(placed.width)
    sheet.add(_drawn(placed, sheet, href), placed.height + 8)
    for claim, letter in marks.items():
        sheet.note(f"{letter}: {claims.get(claim, claim)}")
    sheet.note(_left_out(values))
    terms, unanswered = any(c.terms for c in cells), any(c.open for c in cells)
    sheet.signs(stances.signs(((c.stance, c.on_record) for c in cells), terms=terms, unanswered=unanswered))
    return sheet.svg(f"{about}. {told(values)}")


def message(values: Matrix) -> str:
    """How many positions are on record, and how many are only reported."""
    firm = sum(cell.on_record for row in values.rows for cell in row.cells)
    loose = sum(len(row.cells) for row in values.rows) - firm
    return f"{counted(firm, 'position')} on record, {loose} only reported"


def told(values: Matrix) -> str:
    """The matrix in sentences, a cell each."""
    return " ".join(f"{_named(letters.named(row.name), cell)}." for row in values.rows for cell in row.cells)


def _drawn(placed: Grid, sheet: Sheet, href: Href) -> Svg:
    rules = (ink.straight([(0, y), (sheet.room, y)], "rule") for y in placed.rules)
    labels = (part for label in placed.labels for part in _label(label))
    boxes = (_cell(box, href) for box in placed.boxes)
    return ink.element("g", *rules, *labels, *boxes, transform=f"translate({sheet.left:g} {sheet.top:g})")


def _label(label: Label) -> Iterable[Svg]:
    return (ink.words(row, label.x, label.y + ROW * at, label.css) for at, row in enumerate(label.rows))


def _cell(box: Box, href: Href) -> Svg:
    cell, x, y = box.cell, box.x + PAD, box.y + 17
    parts = [stances.filled(box.x, box.y, box.width, box.height, cell.stance, cell.on_record)]
    parts += stances.written(box.stance, x, y, cell.on_record, css="strong small", size=SMALL)
    y += ROW * len(box.stance) + 3
    for term in box.terms:
        parts += stances.written(term, x + 14, y, cell.on_record, css="small", size=SMALL)
        parts.append(_flag(x, y, cell.on_record))
        y += ROW * len(term) + 6
    if cell.open:
        parts.append(stances.question(box.x + box.width - 12, box.y + 12))
    leads = next((address for a in cell.attributions if (address := href(a))), "")
    return ink.mark(_named(letters.named(box.name), cell), *parts, href=leads)


def _flag(x: float, y: float, on_record: bool) -> Svg:
    if on_record:
        return ink.flag(x, y + 1, "on")
    return Svg(ink.rect(x - 4, y - 12, 17, 17, "plate", 2) + ink.flag(x, y + 1))


def _named(name: str, cell: Cell) -> str:
    how = "on record" if cell.on_record else "reported only"
    terms = f", on the condition {'; '.join(letters.named(t.words) for t in cell.terms)}" if cell.terms else ""
    unanswered = ", unanswered" if cell.open else ""
    return f"{name}: {stances.word(cell.stance)}, {how}, {interval(cell.said)}{terms}{unanswered}"


def _marks(cells: Iterable[Cell]) -> dict[str, str]:
    """A letter for each claim, if there are several; from the 27th on numbers."""
    claims = list(dict.fromkeys(cell.claim for cell in cells))
    names = [chr(ord("A") + at) if at < 26 else str(at + 1) for at in range(len(claims))]
    return dict(zip(claims, names, strict=True)) if len(claims) > 1 else {}


def _left_out(values: Matrix) -> str:
    parties, cells = left_out(values)
    parts = [counted(parties, "further party", "further parties")] if parties else []
    parts += [counted(cells, "further cell")] if cells else []
    return f"{' and '.join(parts)} not drawn here" if parts else ""
