"""The two-lane timeline: reports above, responses below, a broken line where a report has no response.

What has no date is parked in a margin. It decides no date, no stance and no answer: moments come as the corpus has
them.
"""

from __future__ import annotations

from collections.abc import Iterable

from onrecord.drawing import ink, letters, stances
from onrecord.drawing.ink import Href, Svg, nowhere
from onrecord.drawing.legend import Sign
from onrecord.drawing.sheet import Look, Sheet
from onrecord.drawing.timeline_lanes import ROW, SMALL, Date, Lanes, Route, Slip, across, down, fitting
from onrecord.drawing.timeline_times import Card, times
from onrecord.export.wording import counted, interval
from onrecord.types import Moment, Timeline

_ALL = Look()
_NARROW_TIMES = 30  # sections on a narrow sheet, which has no end below


def svg(values: Timeline, about: str = "", look: Look = _ALL, *, href: Href = nowhere) -> str:
    """The drawing. `about` names the matter where the timeline is of several claims; `href` gives the address of an
    attribution's evidence."""
    about = about or values.about
    sheet = Sheet(look, message(values))
    sheet.note(about)
    if not (values.dated or values.undated):
        sheet.note("Nothing is reported here, as far as this ledger knows.")
        return sheet.svg(about)
    columns = times(values, _NARROW_TIMES if look.narrow else fitting(sheet.room, values))
    lanes = (down if look.narrow else across)(columns, sheet.room)
    sheet.widen(lanes.width)
    sheet.note("Reports on the left, responses on the right" if look.narrow else "Reports")
    sheet.add(_drawn(lanes, sheet, look.narrow, href), lanes.height + 4)
    sheet.note("" if look.narrow else "Responses")
    sheet.note(f"{counted(lanes.not_drawn, 'further line')} not drawn here" if lanes.not_drawn else "")
    sheet.signs(_signs(lanes))
    return sheet.svg(f"{about}. {told(values)}")


def message(values: Timeline) -> str:
    """How many reports, how many responses, and how many reports nobody has answered."""
    moments = (*values.dated, *values.undated)
    reports = sum(m.lane == "reports" for m in moments)
    unanswered = sum(m.open for m in moments)
    answers = counted(len(moments) - reports, "response")
    return f"{counted(reports, 'report')}, {answers}" + (f"; {unanswered} unanswered" if unanswered else "")


def told(values: Timeline) -> str:
    """The timeline in sentences, a moment each."""
    return " ".join(f"{_named(Card(m.lane, m.who, m.stance, m.on_record, m.open, (m,)))}." for m in _moments(values))


def _moments(values: Timeline) -> Iterable[Moment]:
    return (*values.dated, *values.undated)


def _named(card: Card) -> str:
    if card.left_out:
        return f"And {card.left_out} more: {letters.named(card.who)}"
    kind = "Report" if card.lane == "reports" else "Response"
    how = "on record" if card.on_record else "reported only"
    terms = f", on the condition {'; '.join(map(letters.named, card.terms))}" if card.terms else ""
    unanswered = ", unanswered" if card.open else ""
    when = interval(card.moments[0].said)
    who = letters.named(card.who) or "not stated"
    return f"{kind}, {when}: {who} {stances.word(card.stance)}, {how}, {letters.named(card.where)}{terms}{unanswered}"


# --- SVG ------------------------------------------------------------------------------------------------------


def _drawn(lanes: Lanes, sheet: Sheet, narrow: bool, href: Href) -> Svg:
    parts: list[Svg] = [ink.straight(lanes.axis, "axis")]
    if lanes.margin is not None:
        ends = (
            [(0, lanes.margin), (lanes.width, lanes.margin)]
            if narrow
            else [(lanes.margin, 0), (lanes.margin, lanes.height)]
        )
        parts.append(ink.straight(ends, "rule dashed"))
    parts += map(_route, lanes.routes)
    for date in lanes.dates:
        parts += _date_down(date) if narrow else _date_across(date)
    parts += (_slip(slip, href) for slip in lanes.slips)
    return ink.element("g", *parts, transform=f"translate({sheet.left:g} {sheet.top:g})")


def _route(route: Route) -> Svg:
    x, y = route.points[-1]
    line = ink.straight(route.points, "line" if route.answered else "line dashed")
    return Svg(line + (ink.circle(x, y, 3.2, "fill-muted") if route.answered else ""))


def _date_across(date: Date) -> Iterable[Svg]:
    middle = date.x + date.width / 2
    for n, row in enumerate(date.rows):
        yield ink.words(row, middle, date.y + 14 + 13 * n, "small strong middle")
    if date.time.dated:
        yield ink.circle(middle, date.y + 40, 4.5, "fill-ink")
    if date.time.later:
        yield from _later(date.time.later, date.x - 13, date.y + 34)


def _later(words: str, x: float, y: float) -> Iterable[Svg]:
    """How much later, on a plate over the axis between two columns."""
    room = letters.width(words, 10.5) + 8
    yield ink.rect(x - room / 2, y - 3, room, 15, "plate")
    yield ink.words(words, x, y + 9, "tiny muted middle")


def _date_down(date: Date) -> Iterable[Svg]:
    words = date.rows[0] + (f", {date.time.later} later" if date.time.later else "")
    room = letters.width(words, SMALL) + 16
    middle = date.x + date.width / 2
    yield ink.rect(middle - room / 2, date.y + 1, room, 17, "pale", 8)
    yield ink.words(words, middle, date.y + 14, "small strong middle")


def _slip(slip: Slip, href: Href) -> Svg:
    card = slip.card
    if card is None:
        ring = stances.question(slip.x + 17, slip.y + slip.height / 2)
        frame = ink.rect(slip.x, slip.y, slip.width, slip.height, "empty edge dashed edge-muted", 2)
        first = slip.y + slip.height / 2 + 4 - ROW / 2 * (len(slip.where) - 1)
        rows = (ink.words(row, slip.x + 32, first + ROW * n, "small") for n, row in enumerate(slip.where))
        return ink.mark("No answer in this ledger", frame, ring, *rows)
    leads = next((address for m in card.moments if (address := href(m.attribution))), "")
    return ink.mark(_named(card), *_card(slip, card), href=leads)


def _card(slip: Slip, card: Card) -> Iterable[Svg]:
    x, y = slip.x + 7, slip.y + slip.strip + 13
    colour = stances.COLOURS[card.stance]
    frame = f"empty edge edge-{colour}" if card.on_record else f"empty edge dashed edge-{colour}"
    yield ink.rect(slip.x, slip.y, slip.width, slip.height, frame, 2)
    if not card.left_out:
        yield stances.filled(slip.x, slip.y, slip.width, slip.strip, card.stance, card.on_record)
    yield from stances.written(slip.stance, x, slip.y + 14.5, card.on_record and not card.left_out)
    for rows, css in ((slip.who, "strong mid"), (slip.where, "small muted")):
        for row in rows:
            yield ink.words(row, x, y, css)
            y += ROW
    for term in slip.terms:
        yield ink.flag(x, y + 2)
        for row in term:
            yield ink.words(row, x + 13, y + 1, "small")
            y += ROW
        y += 3


def _signs(lanes: Lanes) -> list[Sign]:
    cards = [s.card for s in lanes.slips if s.card is not None]
    held = ((c.stance, c.on_record) for c in cards if not c.left_out)
    gap = any(s.card is None for s in lanes.slips)
    found = stances.signs(held, terms=any(c.terms for c in cards), unanswered=gap)
    if any(r.answered for r in lanes.routes):
        dot = ink.circle(22, 7, 3.2, "fill-muted")
        found.append(Sign(Svg(ink.straight([(1, 7), (22, 7)], "line") + dot), "answered by"))
    return found
