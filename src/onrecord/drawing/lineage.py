"""The lineage tree of one side of a claim: readers' pages at the bottom, the origin at the top.

Many lines meeting in one node is the whole message. Named parties are solid, anonymous ones dashed, inferred hops
dotted; outlets are square, voices round; the origin has a heavy frame. It counts nothing: which party is an origin
was decided before. Anonymous parties met through the same party are one node: the drawing says nothing about who
they are.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from onrecord.drawing import ink, letters
from onrecord.drawing.ink import Svg
from onrecord.drawing.legend import Sign
from onrecord.drawing.lineage_nodes import COLUMN, Line, Node, Place, Tree
from onrecord.drawing.lineage_rows import tree
from onrecord.drawing.sheet import NARROW, WIDE, Look, Sheet
from onrecord.export.wording import counted, listed

__all__ = ["NARROW", "WIDE", "Lineage", "Node", "fits", "svg", "tree"]

_SLIP = 8  # pixels the label of a tick stands below it
_ALL = Look()


@dataclass(frozen=True, slots=True)
class Lineage:
    """The chains behind a side, each from the publisher to its origin or beyond. `message` is read first, `told`
    says in sentences what the drawing shows; both are words of the caller."""

    message: str
    told: str
    chains: tuple[tuple[Node, ...], ...]


def svg(values: Lineage, look: Look = _ALL, *, everything: bool = False, show_all: str = "") -> str:
    """The drawing. `everything` counts no party and lets the drawing grow; `show_all` leads to that drawing."""
    sheet = Sheet(look, values.message)
    drawn = tree(values.chains, sheet.room, everything=everything)
    sheet.widen(drawn.width)
    if not drawn.places:
        sheet.note("Nobody in this ledger takes this side.")
        return sheet.svg(values.told)
    sheet.note("Where it comes from")
    sheet.add(_tree(drawn, sheet.left, sheet.top), drawn.height + 6)
    sheet.note(_readers(values))
    if drawn.counted:
        sheet.note(f"{counted(drawn.counted, 'party', 'parties')} counted here rather than drawn")
        if show_all:
            sheet.link("show all", show_all)
    sheet.signs(_signs(drawn))
    return sheet.svg(values.told)


def fits(values: Lineage, width: float) -> bool:
    """Whether the drawing needs no more than a width with every party in a box of its own."""
    rows: dict[float, int] = {}
    for place in tree(values.chains, 100 * COLUMN, everything=True).places:
        rows[place.top] = rows.get(place.top, 0) + (place.shape == "box")
    return max(rows.values(), default=0) * COLUMN <= width


def _tree(drawn: Tree, left: float, top: float) -> Svg:
    bends = {p.node.key: p for p in drawn.places if p.shape == "bend"}
    passing = [_passing(line, bends[line.lower]) for line in drawn.lines if line.lower in bends]
    parties = [_party(place) for place in drawn.places if place.shape != "bend"]
    inside = [*map(_edge, drawn.lines), *passing, *parties, *map(_joint, _meetings(drawn))]
    return ink.element("g", *inside, transform=f"translate({left:g} {top:g})")


def _passing(line: Line, bend: Place) -> Svg:
    return ink.straight([(line.x1, bend.bottom), (line.x1, bend.top)], "hair" if line.hair else "line")


def _meetings(drawn: Tree) -> Sequence[Place]:
    """Parties in which several lines meet."""
    below = Counter(line.upper for line in drawn.lines)
    return [p for p in drawn.places if p.shape != "bend" and below[p.node.key] > 1]


def _joint(place: Place) -> Svg:
    return ink.circle(place.x, place.bottom, 5 if place.node.origin else 3.5, "fill-ink")


def _readers(values: Lineage) -> str:
    publishers = len({chain[0].key for chain in values.chains})
    pages = len(frozenset[str]().union(*(chain[0].pages for chain in values.chains)))
    return f"What readers see: {counted(publishers, 'publisher')}, {counted(pages, 'document')}"


def _edge(line: Line) -> Svg:
    bend = (line.y1 + line.y2) / 2
    css = "hair" if line.hair else "line"
    return ink.curve(
        (line.x1, line.y1),
        (line.x1, bend),
        (line.x2, bend),
        (line.x2, line.y2),
        f"{css} dotted" if line.inferred else css,
    )


def _party(place: Place) -> Svg:
    node = place.node
    draw = {"box": _box, "tick": _tick, "sheaf": _sheaf}[place.shape]
    return ink.mark(_named(node), *draw(place), css=_standing(node), href=node.href)


def _standing(node: Node) -> str:
    return "origin unsure" if node.origin and node.unsure else "origin" if node.origin else ""


def _named(node: Node) -> str:
    kind = "a document" if node.document else "an outlet" if node.outlet else "a voice"
    standing = "perhaps no origin of its own" if node.unsure else "the origin"
    notes = [kind, *([standing] if node.origin else []), *(["anonymous"] if node.anonymous else [])]
    notes += [counted(len(node.pages), "document")] if node.pages else []
    notes += ["by inference"] if node.inferred else []
    if node.count > 1:
        return f"{node.label}, {notes[-1]}" if node.pages else node.label
    more = f" and {len(node.wordings) - 4} more wordings" if len(node.wordings) > 4 else ""
    return f"{'; '.join(map(letters.named, node.wordings[:4]))}{more}: {listed(notes)}"


def _notes(node: Node) -> tuple[str, ...]:
    """What a box says below the name, in full and shorter."""
    if node.origin and node.unsure:
        return ("not counted",)
    if node.origin:
        return ("origin, own page", "origin") if node.pages else ("origin",)
    if node.anonymous:
        return (f"in {len(node.wordings)} wordings" if len(node.wordings) > 1 else "anonymous",)
    return (counted(len(node.pages), "document"),) if len(node.pages) > 1 else ()


def _box(place: Place) -> Iterable[Svg]:
    css = "shape dashed" if place.node.anonymous else "shape"
    left = place.x - place.breadth / 2
    if place.node.document:
        yield _leaf(left, place.top, place.breadth, place.depth, css, 14)
    else:
        yield ink.rect(left, place.top, place.breadth, place.depth, css, 1 if place.node.outlet else 18)
    note = next((n for n in _notes(place.node) if letters.width(n, 11.5) < place.breadth - 4), "")
    yield from _centred(place, note)


def _leaf(x: float, y: float, width: float, height: float, css: str, fold: float) -> Svg:
    """A sheet of paper with a corner folded."""
    outline = f"M{x:g} {y:g}h{width - fold:g}l{fold:g} {fold:g}v{height - fold:g}h{-width:g}z"
    return ink.path(f"{outline}M{x + width - fold:g} {y:g}v{fold:g}h{fold:g}", css)


def _centred(place: Place, note: str) -> Iterable[Svg]:
    room = place.breadth - (28 if place.node.document else 12)
    rows = letters.lines(place.node.label, room, 14 if place.node.origin else 13, most=2 if note else 3)
    texts = [(row, "middle strong" if place.node.origin else "middle") for row in rows]
    texts += [(note, "middle small" if place.node.origin else "middle small muted")] if note else []
    first = place.top + place.depth / 2 + 4.5 - 7.5 * (len(texts) - 1)
    for at, (row, css) in enumerate(texts):
        yield ink.words(row, place.x, first + 15 * at, css)


def _tick(place: Place) -> Iterable[Svg]:
    css = "shape dashed" if place.node.anonymous else "shape"
    yield ink.rect(place.x - 5.5, place.top, 11, 14, css, 1 if place.node.outlet else 5.5)
    name = letters.cut(place.node.label, place.depth - 14 - _SLIP, 11.5)
    yield ink.words(name, place.x - 4, place.top + 14 + _SLIP, "small", turn=90)


def _sheaf(place: Place) -> Iterable[Svg]:
    """A counted node: three edges of paper, one behind the other, and the number."""
    left, right = place.x - place.breadth / 2, place.x + place.breadth / 2
    css = "shape dashed" if place.node.anonymous else "shape"
    for back in (6, 3, 0):
        yield ink.rect(
            left + back, place.top, right - left - 2 * back, place.depth - 6 + back, css, 1 if place.node.outlet else 12
        )
    rows = letters.lines(place.node.label, place.breadth - 12, most=2)
    first = place.top + (place.depth - 6) / 2 + 4.5 - 7.5 * (len(rows) - 1)
    for at, row in enumerate(rows):
        yield ink.words(row, place.x, first + 15 * at, "middle strong")


def _signs(drawn: Tree) -> Sequence[Sign]:
    """Only what the drawing uses."""
    nodes = [p.node for p in drawn.places if p.shape != "bend"]
    shapes = {p.shape for p in drawn.places}
    plain = [n for n in nodes if not n.document and not n.anonymous and n.count == 1]
    sure, unsure = (any(n.origin and n.unsure is how for n in nodes) for how in (False, True))
    signs = [
        (sure, Sign(_sample("origin"), "origin")),
        (unsure, Sign(_sample("origin unsure"), "perhaps no origin of its own: not counted")),
        (any(n.outlet for n in plain), Sign(ink.rect(2, 1, 22, 12, "shape"), "outlet")),
        (any(not n.outlet for n in plain), Sign(ink.rect(2, 1, 22, 12, "shape", 6), "voice, named")),
        (any(n.document for n in nodes), Sign(_leaf(5, 0, 16, 14, "shape", 5), "document")),
        (any(n.anonymous for n in nodes), Sign(ink.rect(2, 1, 22, 12, "shape dashed", 6), "anonymous")),
        ("tick" in shapes, Sign(ink.rect(8, 0, 11, 14, "shape", 1), "publisher")),
        (bool(drawn.lines), Sign(ink.straight([(1, 7), (25, 7)], "line"), "relays, upwards")),
        (any(line.inferred for line in drawn.lines), Sign(ink.straight([(2, 7), (25, 7)], "line dotted"), "inferred")),
    ]
    return [sign for used, sign in signs if used]


def _sample(css: str) -> Svg:
    return ink.element("g", ink.rect(2, 1, 22, 12, "shape"), class_=css)
