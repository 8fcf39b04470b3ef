"""Draws the questions of a review in a terminal: the evidence with its marks, then what is asked. It asks nothing.

It reads the same without colour: marked words stand in brackets. Text from articles reaches the screen only through
`rich.text.Text`, its control characters shown as signs.
"""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Group, RenderableType
from rich.rule import Rule
from rich.text import Text

from onrecord.export.exhibits import Exhibit
from onrecord.export.inert import line, visible
from onrecord.export.marking import Run, runs
from onrecord.terminal import MARK_STYLES, SIGNS
from onrecord.terminal_layout import QUIET, hanging
from onrecord.types import Span

HEADINGS = {
    "suggestion": "a reader suggests",
    "claim": "one claim?",
    "attribution": "right?",
    "parties": "one party?",
}


def question(kind: str, asks: str, score: float, place: str, exhibits: Sequence[Exhibit]) -> RenderableType:
    """A question with its evidence; `place` says which of how many it is."""
    sure = f"  {score:.2f} sure" if kind != "suggestion" else ""
    head = Text.assemble((f"{place}  ", QUIET), (HEADINGS.get(kind, kind), "bold"), (sure, QUIET))
    shown = [part for exhibit in exhibits for part in (*_exhibit(exhibit), Text())]
    return Group(Rule(style=QUIET), head, Text(), *shown, Text(line(asks), style="bold"))


def reasons(why: Sequence[str]) -> RenderableType:
    return Group(*(hanging("- ", Text(line(sentence), style=QUIET)) for sentence in why))


def _exhibit(exhibit: Exhibit) -> list[RenderableType]:
    words = Text()
    for run in runs(Span(0, len(exhibit.text)), exhibit.marks):
        words.append_text(_run(run, exhibit.text))
    notes = [hanging("", Text(line(note), style=QUIET)) for note in exhibit.notes]
    return [
        Text.assemble((line(exhibit.where), "bold"), (f"  {line(exhibit.document)}", QUIET)),
        hanging("", words),
        *notes,
    ]


def _run(run: Run, text: str) -> Text:
    drawn = Text()
    for mark in run.opens:
        drawn.append(SIGNS[mark.kind][0], style=f"dim {MARK_STYLES[mark.kind]}")
    drawn.append(visible(run.span.of(text)), style=MARK_STYLES[run.marks[-1].kind] if run.marks else "")
    for mark in reversed(run.closes):
        drawn.append(SIGNS[mark.kind][1], style=f"dim {MARK_STYLES[mark.kind]}")
    return drawn
