"""The X-ray of an article: the share of its sentences by record status as one bar, and below it the sentences in order.

A sentence counts once, under the record that has most of its words; it says nothing of whether a sentence is true.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from onrecord.drawing import ink, letters
from onrecord.drawing.ink import Svg
from onrecord.drawing.legend import Sign
from onrecord.drawing.sheet import Look, Sheet
from onrecord.export.wording import counted
from onrecord.types import Record

BAR, STRIP = 46, 16
STRETCHES_DRAWN = 240  # in the strip; a longer article shows its first
_ALL = Look()
_FIRM: frozenset[Record] = frozenset({"on_record_named", "on_record_institution", "document"})
_WITHHELD: frozenset[Record] = frozenset({"anonymous"})


@dataclass(frozen=True, slots=True)
class Share:
    record: Record
    means: str
    count: int


@dataclass(frozen=True, slots=True)
class Stretch:
    """One sentence; `href` leads to its words where the caller shows them."""

    record: Record
    href: str = ""


@dataclass(frozen=True, slots=True)
class Xray:
    """`masthead` names the article; `shares` are in the order of `wording.RECORDS`, `stretches` in that of the text."""

    masthead: str
    shares: tuple[Share, ...]
    stretches: tuple[Stretch, ...] = ()

    @property
    def total(self) -> int:
        return sum(share.count for share in self.shares)


def svg(values: Xray, look: Look = _ALL) -> str:
    sheet = Sheet(look, message(values))
    sheet.note(letters.shown(values.masthead))
    if not values.total:
        return sheet.svg("The article has no sentences.")
    bars = segments(values, sheet.room)
    sheet.add(_bar(values, bars, sheet), BAR + 8)
    if len(values.stretches) > 1:
        sheet.note("Sentence by sentence, from the first to the last")
        sheet.add(_strip(values, sheet), STRIP + 8)
    sheet.signs(
        [Sign(_fill(s.record, 1, 0, 24, 13), f"{s.means}, {s.count} ({percent(s, values)})") for s in values.shares]
    )
    told = "; ".join(f"{s.means}: {s.count}, {percent(s, values)}" for s in values.shares)
    return sheet.svg(f"Bar of an article’s sentences by who stands behind them. {told}.")


def message(values: Xray) -> str:
    """The article in one line: how many sentences are on record, and how many rest on unnamed sources."""
    firm = sum(s.count for s in values.shares if s.record in _FIRM)
    withheld = sum(s.count for s in values.shares if s.record in _WITHHELD)
    return f"{counted(values.total, 'sentence')}: {firm} on record, {withheld} from unnamed sources"


def percent(share: Share, values: Xray) -> str:
    """
    >>> percent(Share("anonymous", "anonymous", 1), Xray("", (Share("anonymous", "anonymous", 3),)))
    '33 %'
    """
    part = 100 * share.count / values.total
    return f"{part:.0f} %" if part >= 1 else "under 1 %"


def segments(values: Xray, room: float) -> tuple[tuple[float, float], ...]:
    """The left edge and breadth of each share along the bar; together exactly the bar."""
    found: list[tuple[float, float]] = []
    done = 0
    for share in values.shares:
        left = room * done / values.total
        done += share.count
        found.append((left, room * done / values.total - left))
    return tuple(found)


def _bar(values: Xray, bars: Sequence[tuple[float, float]], sheet: Sheet) -> Svg:
    parts: list[Svg] = []
    for share, (left, breadth) in zip(values.shares, bars, strict=True):
        x = sheet.left + left
        inside = [_fill(share.record, x, sheet.top, breadth, BAR), *_label(share, values, x, sheet.top, breadth)]
        parts.append(ink.mark(f"{share.means}: {counted(share.count, 'sentence')}, {percent(share, values)}", *inside))
    return Svg("".join(parts))


def _label(share: Share, values: Xray, x: float, top: float, breadth: float) -> list[Svg]:
    """Share and meaning on a plate inside the segment, as far as they fit."""
    figure = percent(share, values)
    rows = [figure] if breadth > letters.width(figure) + 14 else []
    names = letters.lines(share.means.split(",")[0], breadth - 14, 11.5, most=1) if rows else ()
    if names and not names[0].endswith("…"):
        rows.append(names[0])
    if not rows:
        return []
    room = max(letters.width(rows[0]), *(letters.width(r, 11.5) for r in rows)) + 8
    height = 15 * len(rows) + 4
    first = top + BAR / 2 - height / 2
    plate = ink.rect(x + breadth / 2 - room / 2, first, room, height, "plate", 2)
    texts = (
        ink.words(r, x + breadth / 2, first + 14 + 15 * n, f"middle {'small' if n else 'strong'}")
        for n, r in enumerate(rows)
    )
    return [plate, *texts]


def _strip(values: Xray, sheet: Sheet) -> Svg:
    shown = values.stretches[:STRETCHES_DRAWN]
    means = {share.record: share.means for share in values.shares}
    step = sheet.room / len(shown)
    gap = 1.5 if step > 5 else 0
    parts = []
    for at, stretch in enumerate(shown):
        fill = _fill(stretch.record, sheet.left + at * step, sheet.top, step - gap, STRIP)
        parts.append(
            ink.mark(f"Sentence {at + 1}: {means.get(stretch.record, stretch.record)}", fill, href=stretch.href)
        )
    return Svg("".join(parts))


# --- How each record looks: filled is on record, slanting lines are unnamed, empty is the outlet itself -------------

Paint = Callable[[float, float, float, float], Svg]


def _filled(colour: str) -> Paint:
    return lambda x, y, width, height: ink.rect(x, y, width, height, f"fill-{colour} edge edge-{colour}")


def _framed(colour: str, pattern: Callable[..., Svg] | None, gap: float = 5) -> Paint:
    def paint(x: float, y: float, width: float, height: float) -> Svg:
        frame = ink.rect(x, y, width, height, f"empty edge edge-{colour}")
        return Svg(frame + (pattern(x, y, width, height, f"edge-{colour}", gap) if pattern else ""))

    return paint


_PAINTS: dict[Record, Paint] = {
    "on_record_named": _filled("yes"),
    "on_record_institution": _framed("yes", ink.upright, 3.4),
    "attributed": _framed("link", ink.upright, 6),
    "anonymous": _framed("no", ink.hatched, 6),
    "outlet_reporting": _framed("voice", ink.dotted, 8),
    "outlet_voice": _framed("muted", None),
    "document": _framed("yes", ink.dotted, 5),
    "question": _framed("terms", ink.dotted, 6),
    "headline": _filled("muted"),
    "unattributed": _framed("muted", ink.level, 4),
}


def _fill(record: Record, x: float, y: float, width: float, height: float) -> Svg:
    return _PAINTS[record](x, y, width, height)
