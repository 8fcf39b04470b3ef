"""The command that draws. It asks `onrecord.pictures` for the picture and says where it went."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, get_args

import click

from onrecord.cli_shared import example, json_option, print_json, reading, say_taken
from onrecord.types import Polarity

if TYPE_CHECKING:
    from onrecord.drawing.theme import Theme
    from onrecord.pictures import Kind

KINDS = ("lineage", "matrix", "timeline", "ladder", "xray")


@click.command(
    epilog=example(
        "onrecord draw lineage c-1f0c22 -o origins.svg\n"
        "onrecord draw lineage c-1f0c22 --side denies -o denial.png\n"
        "onrecord draw timeline send icebreakers --family -o answers.svg\n"
        "onrecord draw xray story.txt --narrow -o story.svg\n"
        "onrecord draw matrix c-1f0c22 --json"
    )
)
@click.argument("kind", type=click.Choice(KINDS))
@click.argument("asked", nargs=-1, required=True, metavar="CLAIM|DOC")
@click.option("-o", "--out", metavar="FILE", help="Where to: a name in .svg or .png; standard output when not given.")
@click.option("--side", type=click.Choice(get_args(Polarity)), help="Whose lineage; who says so when not given.")
@click.option("--family", is_flag=True, help="With the open claims on the same matter (matrix, timeline).")
@click.option("--all", "everything", is_flag=True, help="Draw each party of a lineage; none is counted.")
@click.option("--narrow", is_flag=True, help="For a column or a phone: 340 pixels wide instead of 720.")
@click.option("--theme", type=click.Choice(["auto", "light", "dark"]), default="auto", show_default=True)
@click.option("--zoom", type=click.FloatRange(0.5, 8), default=2.0, show_default=True, help="Of a PNG.")
@json_option
@click.pass_obj
def draw(
    db: str,
    /,
    kind: Kind,
    asked: tuple[str, ...],
    out: str | None,
    side: str | None,
    family: bool,
    everything: bool,
    narrow: bool,
    theme: Theme,
    zoom: float,
    as_json: bool,
) -> None:
    """Draw a picture of a claim, or of one article: who told whom, who holds what, when, in which words.

    lineage: readers at the bottom, the origin on top. matrix: parties by time. timeline: reports above, responses
    below. ladder: how the words changed. xray: how much of an article rests on whom. CLAIM is an id, the start of one,
    or words of the claim; for an xray, DOC is a document's id, path or file name. With --json, the values drawn.
    """
    from onrecord import pictures, viewing
    from onrecord.drawing.sheet import NARROW, WIDE, Look

    if out is not None:
        pictures.check(Path(out))
    look = Look(width=NARROW if narrow else WIDE, theme=theme)
    with reading(db) as archive:
        if kind == "xray":
            made = pictures.of_document(archive, archive.find_document(" ".join(asked)), look)
        else:
            taken = viewing.claim_taken(archive, asked)
            say_taken(taken)
            wanted = pictures.Wanted(kind, side or "", family, everything)
            made = pictures.of_claim(archive, taken.claim, wanted, look)
    if as_json:
        print_json([made.values])
    elif out is None:
        click.echo(made.svg)
    else:
        size = pictures.write(made.svg, Path(out), zoom=zoom, dark=theme == "dark")
        click.echo(f"Wrote {out} ({size / 1024:.0f} KB).")
