"""The lineage tree of one side of a claim: readers' pages at the bottom, the origin at the top.

Pure coordinates and SVG text. It counts nothing: which party is an origin was decided before, and many lines
meeting in one node is the whole message. Named parties are solid, anonymous ones dashed, inferred hops dotted;
outlets are square, voices round. Anonymous parties met through the same party are one node: the drawing says
nothing about who they are.
"""

from __future__ import annotations

import math
import textwrap
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from html import escape
from itertools import pairwise

from onrecord.export.book import Book, Filed
from onrecord.export.inert import line
from onrecord.export.wording import Crumb, counted, crumbs
from onrecord.types import Origin, Side

COLUMN, ROW, BOX = 120, 82, 54  # pixels: a node with its gap across and down, and the height of its box
NARROW, WIDE = 3, 4  # nodes side by side on a phone of 360 pixels, and in half a page
BEND = 0.25  # of a column: the room for lines that pass a row
LABEL_CHARACTERS = 17  # of one line in a box
LINES_DRAWN = 60  # chains of one side; beyond that a drawing says no more


@dataclass(frozen=True, slots=True)
class Node:
    """A party in the drawing. `wordings` are the names it has in the texts, `pages` the documents it publishes.

    A node without wordings is a bend: where lines that go past a row pass it together.
    """

    key: str
    wordings: tuple[str, ...]
    outlet: bool = False
    anonymous: bool = False
    inferred: bool = False
    origin: bool = False
    pages: frozenset[str] = frozenset()

    @property
    def bend(self) -> bool:
        return not self.wordings

    @property
    def label(self) -> str:
        return self.wordings[0] if len(self.wordings) == 1 or not self.anonymous else "unnamed sources"

    @property
    def note(self) -> str:
        """What a box says below the name."""
        if self.origin:
            return "origin, own article" if self.pages else "origin"
        if self.anonymous:
            return f"in {len(self.wordings)} wordings" if len(self.wordings) > 1 else "anonymous"
        return counted(len(self.pages), "document") if len(self.pages) > 1 else ""


@dataclass(frozen=True, slots=True)
class Place:
    """A node with the middle of its box."""

    node: Node
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Tree:
    places: tuple[Place, ...]
    edges: tuple[tuple[str, str], ...]
    """Pairs of keys, the party that relays first."""
    width: int
    height: int


def lines(side: Side, book: Book) -> tuple[tuple[Node, ...], ...]:
    """The chains behind a side, each from the publisher to its origin or beyond, principals and askers left out."""
    found = [
        _line(filed, origin, book) for origin in side.origins for filed in book.filed(origin.attributions[:LINES_DRAWN])
    ]
    return tuple(dict.fromkeys(found))[:LINES_DRAWN]


def tree(chains: Iterable[Sequence[Node]], columns: int = WIDE) -> Tree:
    """Places the parties of chains in rows, at most `columns` side by side; the rest of a row is one counted node."""
    nodes, edges = _joined(chains)
    rows = _rows(nodes, edges)
    folded = {key: fold for row in rows for key, fold in _fold(row, edges, columns).items()}
    kept = [list({folded[n.key].key: folded[n.key] for n in row}.values()) for row in rows]
    links = _bent(kept, dict.fromkeys((folded[a].key, folded[b].key) for a, b in edges))
    width = max(math.ceil(sum(map(_breadth, row))) for row in kept)
    places = _placed(kept, links, width)
    return Tree(places, tuple(links), width, len(kept) * ROW)


def svg(drawn: Tree, title: str, css: str = "") -> str:
    """The drawing as an SVG element that takes its colours from the page."""
    at = {place.node.key: place for place in drawn.places}
    paths = "".join(_edge(at[a], at[b]) for a, b in drawn.edges)
    boxes = "".join(_box(place) for place in drawn.places)
    return (
        f'<svg class="tree {css}" role="img" viewBox="0 0 {drawn.width} {drawn.height}" '
        f'width="{drawn.width}" height="{drawn.height}"><title>{escape(line(title))}</title>{paths}{boxes}</svg>'
    )


# --- Chains to nodes ------------------------------------------------------------------------------------------


def _line(filed: Filed, origin: Origin, book: Book) -> tuple[Node, ...]:
    nodes: list[Node] = []
    for crumb in crumbs(filed, book):
        if crumb.hop.role not in ("principal", "holder", "asker"):
            nodes.append(_node(crumb, filed, book, nodes[-1].key if nodes else ""))
    top = _origin_node(origin, book)
    keys = [node.key for node in nodes]
    if top.key in keys:
        at = keys.index(top.key)
        return (*nodes[:at], replace(nodes[at], origin=True), *nodes[at + 1 :])
    named = [node for node in nodes if not node.anonymous]
    return (*named, replace(top, inferred=True))


def _node(crumb: Crumb, filed: Filed, book: Book, carrier: str) -> Node:
    hop, document = crumb.hop, filed.dossier.document
    outlet = hop.role in ("narrator", "outlet", "conduit")
    entity = book.entity_of(hop.actor)
    if crumb.anonymous:
        key = f"anonymous {carrier}"
    elif hop.role == "narrator" and not document.outlet.name:
        key = f"document {document.id}"
    else:
        key = entity.id if entity is not None else f"name {crumb.name.casefold()}"
    pages = frozenset({document.id}) if hop.role == "narrator" else frozenset()
    return Node(key, (crumb.name,), outlet, crumb.anonymous, hop.basis == "inferred", pages=pages)


def _origin_node(origin: Origin, book: Book) -> Node:
    entity = book.entity(origin.entity)
    key = origin.entity if origin.entity else f"name {line(origin.name).casefold()}"
    outlet = entity is not None and entity.kind == "outlet"
    return Node(key, (line(origin.name),), outlet, entity is not None and entity.anonymous, origin=True)


# --- Nodes to rows --------------------------------------------------------------------------------------------


def _joined(chains: Iterable[Sequence[Node]]) -> tuple[dict[str, Node], list[tuple[str, str]]]:
    """The parties, each once, and who relays whom; a link that would close a circle is left out."""
    nodes: dict[str, Node] = {}
    above: dict[str, list[str]] = {}
    for chain in chains:
        for node in chain:
            nodes[node.key] = _merged(nodes[node.key], node) if node.key in nodes else node
        for lower, upper in pairwise(chain):
            if upper.key not in above.get(lower.key, ()) and not _reaches(above, upper.key, lower.key):
                above.setdefault(lower.key, []).append(upper.key)
    return nodes, [(lower, upper) for lower, uppers in above.items() for upper in uppers]


def _merged(one: Node, other: Node) -> Node:
    return replace(
        one,
        wordings=tuple(dict.fromkeys((*one.wordings, *other.wordings))),
        outlet=one.outlet or other.outlet,
        inferred=one.inferred and other.inferred,
        origin=one.origin or other.origin,
        pages=one.pages | other.pages,
    )


def _reaches(above: dict[str, list[str]], start: str, goal: str) -> bool:
    seen: set[str] = set()
    waiting = [start]
    while waiting:
        key = waiting.pop()
        if key == goal:
            return True
        if key not in seen:
            seen.add(key)
            waiting += above.get(key, ())
    return False


def _rows(nodes: dict[str, Node], edges: Sequence[tuple[str, str]]) -> list[list[Node]]:
    """Rows from the bottom: a party stands above everybody who relays it."""
    level = dict.fromkeys(nodes, 0)
    for _ in nodes:  # no circles, so this settles after at most as many rounds as there are rows
        moved = [(b, level[a] + 1) for a, b in edges if level[b] <= level[a]]
        if not moved:
            break
        for key, up in moved:
            level[key] = max(level[key], up)
    rows: list[list[Node]] = [[] for _ in range(max(level.values(), default=0) + 1)]
    for key, node in nodes.items():
        rows[level[key]].append(node)
    return rows


def _fold(row: Sequence[Node], edges: Sequence[tuple[str, str]], columns: int) -> dict[str, Node]:
    if len(row) <= columns:
        return {node.key: node for node in row}
    degree = {node.key: sum(node.key in edge for edge in edges) for node in row}
    ranked = sorted(row, key=lambda node: (not node.origin, -degree[node.key]))
    kept, rest = ranked[: columns - 1], ranked[columns - 1 :]
    more = Node(f"more {rest[0].key}", (f"and {len(rest)} more",), all(node.outlet for node in rest))
    return {node.key: node for node in kept} | {node.key: more for node in rest}


def _bent(rows: list[list[Node]], links: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Leads links that skip rows past them, all that go to one party together, so that none runs through a box."""
    level = {node.key: at for at, row in enumerate(rows) for node in row}
    found: dict[tuple[str, str], None] = {}
    for lower, upper in links:
        for at in range(level[lower] + 1, level[upper]):
            bend = Node(f"past row {at} to {upper}", ())
            if bend.key not in level:
                level[bend.key] = at
                rows[at].append(bend)
            found[lower, bend.key] = None
            lower = bend.key
        found[lower, upper] = None
    return list(found)


def _breadth(node: Node) -> float:
    return COLUMN * (BEND if node.bend else 1)


def _placed(rows: list[list[Node]], edges: Sequence[tuple[str, str]], width: int) -> tuple[Place, ...]:
    """Places rows from the top down, each node below the middle of those it leads to, as far as there is room."""
    x: dict[str, float] = {}
    places: list[Place] = []
    for depth, row in enumerate(reversed(rows)):
        above = {n.key: [x[b] for a, b in edges if a == n.key and b in x] for n in row}
        row = sorted(row, key=lambda n: sum(above[n.key]) / len(above[n.key]) if above[n.key] else width / 2)
        gap = (width - sum(map(_breadth, row))) / len(row)
        left = 0.0
        for node in row:
            x[node.key] = left + (_breadth(node) + gap) / 2
            left += _breadth(node) + gap
            places.append(Place(node, x[node.key], depth * ROW + ROW / 2))
    return tuple(places)


# --- SVG ------------------------------------------------------------------------------------------------------


def _edge(lower: Place, upper: Place) -> str:
    start, end = lower.y - _half(lower), upper.y + _half(upper)
    bend = (start + end) / 2
    dotted = ' class="dotted"' if upper.node.inferred else ""
    return f'<path{dotted} d="M{lower.x:g} {start:g}C{lower.x:g} {bend:g} {upper.x:g} {bend:g} {upper.x:g} {end:g}"/>'


def _half(place: Place) -> float:
    return 0 if place.node.bend else BOX / 2


def _box(place: Place) -> str:
    node = place.node
    if node.bend:
        return ""
    width = COLUMN - 10
    classes = [name for name in ("origin", "anonymous") if getattr(node, name)]
    mark = f' class="{" ".join(classes)}"' if classes else ""
    radius = 1 if node.outlet else 16
    rows = _wrapped(node.label)
    texts = [(row, "") for row in rows] + ([(node.note, ' class="note"')] if node.note else [])
    first = place.y + 4 - 7.5 * (len(texts) - 1)
    spans = "".join(
        f'<text{css} x="{place.x:g}" y="{first + 15 * i:g}">{escape(t)}</text>' for i, (t, css) in enumerate(texts)
    )
    return (
        f'<g{mark}><title>{escape("; ".join(node.wordings))}</title><rect x="{place.x - width / 2:g}" '
        f'y="{place.y - BOX / 2:g}" width="{width}" height="{BOX}" rx="{radius}"/>{spans}</g>'
    )


def _wrapped(label: str) -> list[str]:
    return textwrap.wrap(label, LABEL_CHARACTERS, max_lines=2, placeholder="…") or [""]
