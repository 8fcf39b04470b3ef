"""The views of claims for a terminal: positions, timeline, drift, difference. It makes renderables and prints nothing.

Everything reads the same without colour, and in 60 columns. Text from articles reaches the screen through `rich.text`
alone, its control characters shown as signs.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby

from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.table import Table
from rich.text import Text

from onrecord.corpus.labels import readable
from onrecord.export import wording
from onrecord.export.inert import line, shortened
from onrecord.export.wording import counted
from onrecord.terminal_layout import QUIET, SIDE_STYLES, hanging, heading, title
from onrecord.types import Cell, Difference, Drift, Interval, Ladder, Matrix, Matter, Moment, Polarity, Rung, Timeline

LANES = 84  # columns from which two lanes stand side by side
WORDS_SHOWN = 110  # characters of what somebody says
ON_RECORD, REPORTED = "■", "░"
POSITIONS_LEGEND = "■ on record   ░ only reported of them   ⚑ a condition   ? nobody in this ledger has answered"
TIMELINE_LEGEND = "◌ nobody in this ledger has answered   ■ on record   ░ reported"
_UNDATED = Interval()


# --- Positions --------------------------------------------------------------------------------------------------


def positions(matrix: Matrix, words: Mapping[str, str], about: str) -> RenderableType:
    """Each party with what it holds, in order of time; `words` are those of attributions by id."""
    if not matrix.rows:
        return Text("Nobody holds such a position in this ledger.")
    parts: list[RenderableType] = [heading(line(about)), Text(POSITIONS_LEGEND, style=QUIET), Text()]
    for row in matrix.rows:
        parts.append(heading(line(row.name)))
        if row.bound_by:
            who = wording.listed([line(m) for m in row.members]) if row.members else "no member is named"
            parts.append(hanging("", Text(f"together ({who}): “{shortened(row.bound_by, WORDS_SHOWN)}”", style=QUIET)))
        parts += [_cell(cell, words) for cell in row.cells]
        parts.append(Text())
    return Group(*parts)


def _cell(cell: Cell, words: Mapping[str, str]) -> RenderableType:
    said = Text(f"{ON_RECORD if cell.on_record else REPORTED} {wording.interval(cell.said)}: ")
    said.append(wording.STANCES[cell.stance], style=_style(cell.stance))
    said.append(" ").append(_quoted(words.get(cell.attributions[0], "")))
    for term in cell.terms:
        said.append("  ⚑ ", style="bold yellow").append(f"“{shortened(term.words, WORDS_SHOWN)}”")
    if cell.open:
        said.append("  ?", style="bold yellow")
    more = f" and {len(cell.attributions) - 1} more" if len(cell.attributions) > 1 else ""
    return hanging("", said.append(f"  {line(cell.attributions[0])}{more}, {line(cell.claim)}", style=QUIET))


def _style(stance: Polarity) -> str:
    side = "affirms" if stance in ("supports", "conditional") else "denies" if stance == "opposes" else stance
    return f"bold {SIDE_STYLES.get(side, '')}".strip()


# --- Timeline ---------------------------------------------------------------------------------------------------


def timeline(values: Timeline, about: str) -> RenderableType:
    """Reports on the left, responses on the right; one under the other where the screen is narrow."""
    if not values.dated and not values.undated:
        return Text("Nothing to show: no attribution in this ledger.")
    unanswered = sum(m.open for m in (*values.dated, *values.undated))
    facts = f"{counted(len(values.dated), 'dated attribution')}, {len(values.undated)} undated, {unanswered} unanswered"
    said = _once(values)
    head = (heading(line(about)), Text(f"{facts}.  {TIMELINE_LEGEND}", style=QUIET), Text())
    return Group(*head, _Lanes(said))


_Said = tuple[Moment, int]
"""What was said, and in how many wordings it is told."""


def _once(values: Timeline) -> list[_Said]:
    """Each utterance once, under its most exact day, in the order of the timeline."""
    told: dict[str, list[Moment]] = {}
    for moment in (*values.dated, *values.undated):
        told.setdefault(moment.utterance or moment.attribution, []).append(moment)
    chosen = {min(some, key=_vagueness).attribution: len(some) for some in told.values()}
    return [(m, chosen[m.attribution]) for m in (*values.dated, *values.undated) if m.attribution in chosen]


def _vagueness(moment: Moment) -> tuple[bool, int]:
    first, last = moment.said.earliest, moment.said.latest
    return (first is None or last is None, (last - first).days if first and last else 0)


class _Lanes:
    def __init__(self, said: Sequence[_Said]) -> None:
        self.said = said

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        groups = [(wording.interval(when), list(some)) for when, some in groupby(self.said, lambda s: s[0].said)]
        if options.max_width < LANES:
            yield from (part for when, some in groups for part in _stacked(when, some))
        else:
            yield _side_by_side(groups)


def _stacked(when: str, said: Sequence[_Said]) -> Iterable[RenderableType]:
    yield heading(when)
    for one in said:
        lane = "report   " if one[0].lane == "reports" else "response "
        yield hanging(Text(lane, style=QUIET), _moment(*one))


def _side_by_side(groups: Iterable[tuple[str, Sequence[_Said]]]) -> RenderableType:
    lanes = Table(box=None, padding=(0, 2, 0, 0), header_style="bold", pad_edge=False, expand=True)
    lanes.add_column("when", width=18)
    lanes.add_column("reports", ratio=1, overflow="fold")
    lanes.add_column("responses", ratio=1, overflow="fold")
    for when, said in groups:
        left = [_moment(*one) for one in said if one[0].lane == "reports"]
        right = [_moment(*one) for one in said if one[0].lane == "responses"]
        lanes.add_row(Text(when, style="bold"), Group(*left), Group(*right))
        lanes.add_row()
    return lanes


def _moment(moment: Moment, wordings: int) -> Text:
    drawn = Text("◌ " if moment.open else f"{ON_RECORD} " if moment.on_record else f"{REPORTED} ")
    drawn.append(line(moment.who) or "publisher not stated", style="bold")
    if moment.outlet and moment.outlet != moment.who:
        drawn.append(f" (in {line(moment.outlet)})", style=QUIET)
    drawn.append(" · ").append(wording.STANCES[moment.stance], style=_style(moment.stance))
    drawn.append(": ").append(_quoted(moment.words))
    if wordings > 1:
        drawn.append(f"  said once, {wordings} wordings", style=QUIET)
    if moment.answers:
        drawn.append(f"  answers {counted(len(moment.answers), 'report')}", style=QUIET)
    return drawn.append(f"  {line(moment.attribution)}", style=QUIET)


# --- Drift ------------------------------------------------------------------------------------------------------


def drift(values: Ladder) -> RenderableType:
    """How a claim was told, page by page, and what drifted between the tellings."""
    parts: list[RenderableType] = [title(values.about, values.claim), Text()]
    parts += [heading("how it was told, page by page")]
    parts += [_rung(rung) for rung in values.rungs]
    parts.append(Text())
    if not values.drifts:
        return Group(*parts, Text("No drift found: no retelling here plainly drops or hardens anything."))
    parts.append(heading(f"how the wording drifted: {counted(len(values.drifts), 'time')}"))
    return Group(*parts, *(part for one in values.drifts for part in _drift(one)))


def _rung(rung: Rung) -> RenderableType:
    when = wording.interval(rung.published) if rung.published != _UNDATED else "no date"
    drawn = Text.assemble((f"{when}, {line(rung.outlet or 'publisher not stated')}: ", "bold"))
    drawn.append(f"{wording.STANCES[rung.stance]}, {wording.RECORDS[rung.record]}: ", style=QUIET)
    drawn.append(_quoted(rung.words))
    if rung.verb:
        drawn.append("  verb: ", style=QUIET).append(_quoted(rung.verb.text))
    for term in rung.terms:
        drawn.append("  ⚑ ", style="bold yellow").append(f"“{shortened(term.text, WORDS_SHOWN)}”")
    return hanging("", drawn)


def _drift(one: Drift) -> Iterable[RenderableType]:
    yield hanging(Text("! ", style="bold yellow"), Text(line(one.why)))
    ids = (one.earlier.attribution, one.later.attribution)
    shown = " > ".join(line(id) if id else "headline" for id in ids)
    words = Text() if one.later.text in one.why else Text.assemble("now: ", _quoted(one.later.text), "  ")
    yield hanging("  ", words.append(f"{wording.DRIFTS[one.kind]}, {shown}", style=QUIET))


# --- Difference -------------------------------------------------------------------------------------------------


def difference(values: Difference, left: str, right: str) -> RenderableType:
    """What is otherwise in the second of two documents; `left` and `right` name them."""
    same = {True: "One outlet published both.", False: "Two outlets.", None: "A publisher is not stated."}
    parts: list[RenderableType] = [
        hanging(Text("left:  ", style="bold"), Text(line(left))),
        hanging(Text("right: ", style="bold"), Text(line(right))),
        hanging("", Text(same[values.same_outlet], style=QUIET)),
        Text(),
    ]
    changed = [m for m in values.matters if m.changes]
    alike = [m for m in values.matters if not m.changes]
    for matter in changed:
        parts += _matter(matter)
    if alike:
        parts.append(heading("told alike"))
        parts += [hanging("", Text(shortened(m.about, WORDS_SHOWN))) for m in alike]
        parts.append(Text())
    for name, only in (("left", values.only_left), ("right", values.only_right)):
        if only:
            parts.append(heading(f"only in the {name} one: {counted(len(only), 'statement')}"))
            parts += [hanging("", _quoted(words.text)) for words in only]
            parts.append(Text())
    if not changed and not values.only_left and not values.only_right:
        parts.append(Text("No difference found."))
    return Group(*parts)


def _matter(matter: Matter) -> Iterable[RenderableType]:
    yield title(shortened(matter.about, WORDS_SHOWN), " ".join(matter.claims))
    if matter.outlets:
        yield hanging("", Text(f"both have it from {wording.listed([line(o) for o in matter.outlets])}", style=QUIET))
    for change in matter.changes:
        yield hanging(Text(f"{wording.CHANGES[change.kind]}: ", style="bold yellow"), Text(line(change.why)))
    yield Text()


def _quoted(words: str) -> Text:
    """Words of others as they can be read alone, in quotation marks of ours, on one line."""
    return Text(f"“{shortened(readable(words), WORDS_SHOWN)}”")
