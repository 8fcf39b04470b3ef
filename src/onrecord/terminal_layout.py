"""How cards are laid out in a terminal: headings, tables, hanging paragraphs. It makes renderables, prints nothing."""

from __future__ import annotations

from dataclasses import dataclass

from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.segment import Segment
from rich.table import Table
from rich.text import Text

from onrecord.export.inert import line

NARROWEST = 20  # columns: a paragraph is never squeezed below this, however deep its indent
SIDE_STYLES = {"affirms": "green", "denies": "red", "doubts": "yellow", "not_ruled_out": "yellow"}
QUIET = "bright_black"


def title(words: str, identity: str) -> RenderableType:
    return Text.assemble((line(words), "bold"), (f"  {line(identity)}", QUIET))


def heading(words: str) -> RenderableType:
    return Text(words, style="bold")


@dataclass(frozen=True)
class _Hanging:
    """A paragraph whose further lines stand under its first word; no line ends in blanks."""

    lead: Text
    body: RenderableType

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        width = self.lead.cell_len
        inner = options.update(width=max(options.max_width - width, NARROWEST))
        first = list(self.lead.render(console))
        for at, row in enumerate(console.render_lines(self.body, inner, pad=False)):
            yield from (first if at == 0 else [Segment(" " * width)])
            yield from row
            yield Segment.line()


def hanging(lead: str | Text, body: RenderableType) -> RenderableType:
    return _Hanging(Text("  ").append_text(Text(lead) if isinstance(lead, str) else lead), body)


def table(*headings: str) -> Table:
    rows = Table(box=None, padding=(0, 2, 0, 0), header_style="bold", pad_edge=False)
    for words in headings:
        figures = words in ("open", "documents", "attributions")
        rows.add_column(words, overflow="fold", justify="right" if figures else "left")
    return rows
