"""Which part of a ledger a picture is made of, and the picture as a file. It draws nothing itself."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from onrecord.corpus.ladders import ladder
from onrecord.corpus.matrix import matrix
from onrecord.corpus.timelines import timeline
from onrecord.drawing import gathered
from onrecord.drawing import ladder as ladder_picture
from onrecord.drawing import lineage as lineage_picture
from onrecord.drawing import matrix as matrix_picture
from onrecord.drawing import timeline as timeline_picture
from onrecord.drawing import xray as xray_picture
from onrecord.drawing.sheet import Look
from onrecord.errors import NotFound, UsageError
from onrecord.types import Claim

if TYPE_CHECKING:
    from onrecord.archive import Archive
    from onrecord.export.book import Book

Kind = Literal["lineage", "matrix", "timeline", "ladder", "xray"]
DOCUMENTS = 600
"""Documents of one claim that a picture is made of at most."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a picture is to show. `side` is that of a lineage tree; `family` takes in the claims on the same matter that
    nobody has answered; `everything` counts no party of a lineage tree."""

    kind: Kind
    side: str = ""
    family: bool = False
    everything: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """The values of a picture, and the picture as SVG."""

    values: Any
    svg: str


def of_claim(archive: Archive, claim: Claim, wanted: Wanted, look: Look) -> Picture:
    """A picture of one claim. Raises `NotFound` for a side that nobody takes."""
    book = archive.book_of_claim(claim.id, documents=DOCUMENTS)
    if wanted.kind == "lineage":
        name = _side(claim, wanted.side)
        lines = gathered.lineage(name, claim.sides[name], book)
        return Picture(lines, lineage_picture.svg(lines, look, everything=wanted.everything))
    claims = [claim, *(book.family(claim) if wanted.family else ())]
    if wanted.kind == "matrix":
        cells = matrix(claims, book.evidence)
        return Picture(cells, matrix_picture.svg(cells, claim.label, look, claims={c.id: c.label for c in claims}))
    if wanted.kind == "timeline":
        moments = timeline(claims, book.evidence)
        return Picture(moments, timeline_picture.svg(moments, claim.label, look))
    rungs = ladder(claim, book.evidence)
    return Picture(rungs, ladder_picture.svg(rungs, look))


def of_document(archive: Archive, document: str, look: Look) -> Picture:
    """The X-ray of one document, given by its id."""
    book: Book = archive.book_of_document(document)
    dossier = book.dossier(document) or archive.dossier(document)
    shares = gathered.xray(dossier, book)
    return Picture(shares, xray_picture.svg(shares, look))


def check(out: Path) -> None:
    """Raises `UsageError` where a file's name does not say what to write."""
    if out.suffix.lower() not in (".svg", ".png"):
        raise UsageError(f"cannot tell what to write into {out}", remedy="Let its name end in .svg or .png")


def write(svg: str, out: Path, *, zoom: float, dark: bool) -> int:
    """Write the picture as what the file's name ends in, SVG or PNG; gives its size in bytes."""
    check(out)
    if out.suffix.lower() == ".png":
        from onrecord.drawing.raster import png

        made = png(svg, zoom=zoom, dark=dark)
    else:
        made = svg.encode("utf-8")
    try:
        out.write_bytes(made)
    except OSError as error:
        raise UsageError(f"cannot write {out}: {error.strerror}", remedy="Give another file") from error
    return len(made)


def _side(claim: Claim, asked: str) -> str:
    """The side asked for; when none is, who says so, else the first that anybody takes."""
    taken = [name for name, side in claim.sides.items() if side.outcome != "none"]
    if asked in taken or (not asked and taken):
        return asked or taken[0]
    remedy = f"Sides that are taken: {', '.join(taken)}" if taken else "Nobody takes a side of this claim"
    raise NotFound(f"nobody in this ledger takes the side {asked!r} of {claim.id}", remedy=remedy)
