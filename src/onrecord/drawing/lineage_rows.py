"""Where the parties of chains stand in the lineage tree: rows, places and lines. It writes no SVG and decides nothing.

A party stands above everybody who relays it, so readers' pages are at the bottom. Lines that skip a row pass it at a
bend, and none runs through a box. What is too wide is counted: publishers that relay the same party become one
sheaf, from which still as many lines rise as there is room for.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from onrecord.drawing import letters

COLUMN, COLUMN_MOST, BOX = 118, 172, 64  # pixels: a box with its gap across, at least and at most, and its height
SLIM, NAMES = 17, 118  # a publisher as a tick with its name upright below: its breadth, and the length of the name
BEND, LANE, LANES_MOST = 22, 3.0, 60.0  # where lines pass a row: the room beside them, between two, and between all
GAP = 44  # between rows: room for lines to bend
SHEAF_LEAST, SHEAF_MOST = 96, 260
SHEAF_LINES = 60  # of one sheaf: more would be a blot
NODES_SHOWN = 80  # above that only the backbone is drawn
_SHEAF_ROOM = 140  # kept free for one sheaf of all the rest

Shape = Literal["box", "tick", "sheaf", "bend"]
Links = dict[tuple[str, str], int]
"""Pairs of keys, the party that relays first, with how many parties a line stands for."""


@dataclass(frozen=True, slots=True)
class Node:
    """A party in the drawing. `wordings` are the names it has in the texts, `pages` the documents it publishes.

    A node without wordings is a bend: where lines that go past a row pass it together. `count` is more than one
    for a sheaf of parties that are not drawn one by one.
    """

    key: str
    wordings: tuple[str, ...]
    outlet: bool = False
    anonymous: bool = False
    inferred: bool = False
    origin: bool = False
    pages: frozenset[str] = frozenset()
    href: str = ""
    count: int = 1

    @property
    def bend(self) -> bool:
        return not self.wordings

    @property
    def label(self) -> str:
        return self.wordings[0] if len(self.wordings) == 1 or not self.anonymous else "unnamed sources"


@dataclass(frozen=True, slots=True)
class Rule:
    """How the nodes of a row are drawn: whether publishers are ticks, the room of a box, and the width of all."""

    ticks: bool
    width: float
    column: float = COLUMN

    @property
    def above(self) -> Rule:
        return replace(self, ticks=False)

    @property
    def sheaf(self) -> float:
        """The most that a sheaf may take, so that two and a few ticks have room."""
        return min(SHEAF_MOST, max(0.4 * self.width, SHEAF_LEAST))


@dataclass(frozen=True, slots=True)
class Place:
    """A node with the middle of its upper edge; `breadth` and `depth` are those of what is drawn."""

    node: Node
    shape: Shape
    x: float
    top: float
    breadth: float
    depth: float

    @property
    def bottom(self) -> float:
        return self.top + self.depth


@dataclass(frozen=True, slots=True)
class Line:
    """From the upper edge of the party that relays to the lower edge of the one it relays."""

    lower: str
    upper: str
    x1: float
    y1: float
    x2: float
    y2: float
    inferred: bool
    hair: bool


@dataclass(frozen=True, slots=True)
class Tree:
    places: tuple[Place, ...]
    lines: tuple[Line, ...]
    width: float
    height: float

    @property
    def counted(self) -> int:
        """How many parties are counted rather than drawn."""
        return sum(p.node.count for p in self.places if p.shape == "sheaf")


def tree(chains: Iterable[Sequence[Node]], width: float, *, everything: bool = False) -> Tree:
    """Places the parties of chains within a width; with `everything`, none is counted and the drawing grows."""
    nodes, edges = joined(chains)
    rows = _rows(nodes, edges)
    links: Links = dict.fromkeys(edges, 1)
    if not everything:
        rows, links = _thinned(rows, links, width, backbone=len(nodes) > NODES_SHOWN)
    rows, links = _bent(rows, links)
    ticks = bool(rows) and _breadth_of(rows[0], Rule(False, width)) > width
    rule = Rule(ticks, width, _column(rows, width, ticks))
    width = max([width, *(_breadth_of(row, rule if not at else rule.above) for at, row in enumerate(rows))])
    places = _placed(rows, links, width, rule)
    return Tree(places, tuple(_lines(places, links)), width, max((p.bottom for p in places), default=0))


def _column(rows: Sequence[Sequence[Node]], width: float, ticks: bool) -> float:
    """As broad as the fullest row of boxes allows, so that names have room."""
    most: float = COLUMN_MOST
    for row in rows[1 if ticks else 0 :]:
        boxes = sum(_shape(node, False) == "box" for node in row)
        others = math.fsum(_room(node, Rule(False, width)) for node in row if _shape(node, False) != "box")
        most = min(most, (width - others) / max(boxes, 1))
    return max(most, COLUMN)


def joined(chains: Iterable[Sequence[Node]]) -> tuple[dict[str, Node], list[tuple[str, str]]]:
    """The parties, each once, and who relays whom; a link that would close a circle is left out."""
    nodes: dict[str, Node] = {}
    above: dict[str, dict[str, None]] = {}
    for chain in chains:
        for node in chain:
            nodes[node.key] = _merged(nodes[node.key], node) if node.key in nodes else node
        for lower, upper in pairwise(chain):
            if upper.key not in above.get(lower.key, ()) and not _reaches(above, upper.key, lower.key):
                above.setdefault(lower.key, {})[upper.key] = None
    return nodes, [(lower, upper) for lower, uppers in above.items() for upper in uppers]


def _merged(one: Node, other: Node) -> Node:
    return replace(
        one,
        wordings=tuple(dict.fromkeys((*one.wordings, *other.wordings))),
        outlet=one.outlet or other.outlet,
        inferred=one.inferred and other.inferred,
        origin=one.origin or other.origin,
        pages=one.pages | other.pages,
        href=one.href or other.href,
    )


def _reaches(above: dict[str, dict[str, None]], start: str, goal: str) -> bool:
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
    level = dict.fromkeys(nodes, 0)
    for _ in nodes:  # no circles, so this settles after at most as many rounds as there are rows
        moved = [(b, level[a] + 1) for a, b in edges if level[b] <= level[a]]
        if not moved:
            break
        for key, up in moved:
            level[key] = max(level[key], up)
    rows: list[list[Node]] = [[] for _ in range(max(level.values(), default=-1) + 1)]
    for key, node in nodes.items():
        rows[level[key]].append(node)
    return rows


# --- Too wide: counted ----------------------------------------------------------------------------------------


def _thinned(rows: list[list[Node]], links: Links, width: float, *, backbone: bool) -> tuple[list[list[Node]], Links]:
    """At most so many boxes a row, and no more publishers at the bottom than there is room for ticks."""
    most = max(int(width // COLUMN), 2)
    folded: dict[str, Node] = {}
    for at, row in enumerate(rows):
        if at and len(row) > most:
            folded |= _folded(row, links, most)
        elif not at and (backbone or _narrowest(row, width) > width):
            folded |= _sheaves(row, links, width, backbone)
    kept = [list({n.key: n for n in (folded.get(n.key, n) for n in row)}.values()) for row in rows]
    name = {key: node.key for key, node in folded.items()}
    found: Links = {}
    for (a, b), many in links.items():
        pair = name.get(a, a), name.get(b, b)
        found[pair] = found.get(pair, 0) + many
    return kept, found


def _folded(row: Sequence[Node], links: Links, most: int) -> dict[str, Node]:
    """The parties of a row that have no box of their own, as one; origins and those with most lines keep theirs."""
    degree = {node.key: sum(node.key in link for link in links) for node in row}
    ranked = sorted(row, key=lambda node: (not node.origin, -degree[node.key]))
    rest = ranked[most - 1 :]
    return dict.fromkeys((n.key for n in rest), _sheaf(rest, f"and {len(rest)} more"))


def _sheaves(row: Sequence[Node], links: Links, width: float, backbone: bool) -> dict[str, Node]:
    """Publishers that relay the same parties as one sheaf, the largest first, until the others have room."""
    uppers: dict[str, list[str]] = defaultdict(list)
    for lower, upper in links:
        uppers[lower].append(upper)
    groups: dict[tuple[str, ...], list[Node]] = defaultdict(list)
    for node in row:
        if not node.origin:
            groups[tuple(sorted(uppers[node.key]))].append(node)
    folded: dict[str, Node] = {}
    kept = list(row)
    for group in sorted((g for g in groups.values() if len(g) > 3), key=len, reverse=True):
        if not backbone and _narrowest(kept, width) <= width:
            break
        sheaf = _sheaf(group)
        folded |= dict.fromkeys((n.key for n in group), sheaf)
        kept = [sheaf, *(n for n in kept if n.key not in folded)]
    over = _over(kept, width) if _narrowest(kept, width) > width else frozenset()
    gone = [n for n in row if folded.get(n.key, n).key in over]
    return folded | dict.fromkeys((n.key for n in gone), _sheaf(gone)) if gone else folded


def _over(kept: Sequence[Node], width: float) -> frozenset[str]:
    """The keys for which there is no room once origins, then the largest sheaves, then the others have theirs."""
    left = width - _SHEAF_ROOM
    over: set[str] = set()
    for node in sorted(kept, key=lambda n: (not n.origin, -n.count)):
        left -= _room(node, Rule(True, width))
        if left < 0:
            over.add(node.key)
    return frozenset(over)


def _sheaf(many: Sequence[Node], label: str = "") -> Node:
    label = label or f"{len(many)} publishers"
    pages: frozenset[str] = frozenset().union(*(n.pages for n in many))
    origin, inferred = any(n.origin for n in many), all(n.inferred for n in many)
    outlet, anonymous = all(n.outlet for n in many), all(n.anonymous for n in many)
    return Node(f"sheaf {many[0].key}", (label,), outlet, anonymous, inferred, origin, pages, count=len(many))


def _narrowest(row: Sequence[Node], width: float) -> float:
    return min(_breadth_of(row, Rule(True, width)), _breadth_of(row, Rule(False, width)))


# --- Places ---------------------------------------------------------------------------------------------------


def _bent(rows: list[list[Node]], links: Links) -> tuple[list[list[Node]], Links]:
    """Leads links that skip rows past them, all that go to one party side by side, so that none runs through a box."""
    level = {node.key: at for at, row in enumerate(rows) for node in row}
    nodes = frozenset(level)
    rows = [list(row) for row in rows]
    found: Links = {}
    for (lower, upper), many in links.items():
        for at in range(level[lower] + 1, level[upper]):
            bend = Node(f"past row {at} to {upper}", ())
            if bend.key not in level:
                level[bend.key] = at
                rows[at].append(bend)
            found[lower, bend.key] = found.get((lower, bend.key), 0) + many
            lower = bend.key
        found[lower, upper] = found.get((lower, upper), 0) + many
    lanes = {key: sum(many for (_, b), many in found.items() if b == key) for key in level if key not in nodes}
    return [[replace(n, count=min(lanes[n.key], SHEAF_LINES)) if n.bend else n for n in row] for row in rows], found


def _shape(node: Node, ticks: bool) -> Shape:
    if node.bend:
        return "bend"
    if node.count > 1:
        return "sheaf"
    return "tick" if ticks and not node.origin else "box"


def _room(node: Node, rule: Rule) -> float:
    shape = _shape(node, rule.ticks)
    if shape == "sheaf":
        return min(max(4.0 * node.count, SHEAF_LEAST, letters.width(node.label, 13) + 16), rule.sheaf) + 14
    return {"bend": BEND + _lanes(node), "tick": SLIM, "box": rule.column}[shape]


def _lanes(node: Node) -> float:
    """From the first to the last of the lines that pass a row together."""
    return min(LANE * (node.count - 1), LANES_MOST)


def _breadth_of(row: Sequence[Node], rule: Rule) -> float:
    return math.fsum(_room(node, rule) for node in row)


def _depth(shape: Shape, at_bottom: bool) -> float:
    if shape == "tick":
        return 14.0 + NAMES
    return 40.0 if shape == "sheaf" and at_bottom else BOX


def _placed(rows: list[list[Node]], links: Links, width: float, rule: Rule) -> tuple[Place, ...]:
    """Places rows from the top down, each node below the middle of those it leads to, as far as there is room."""
    uppers: dict[str, list[str]] = defaultdict(list)
    for lower, upper in links:
        uppers[lower].append(upper)
    x: dict[str, float] = {}
    places: list[Place] = []
    top = 0.0
    for level in range(len(rows) - 1, -1, -1):
        row, own = rows[level], rule if level == 0 else rule.above
        wanted = {n.key: _middle([x[u] for u in uppers[n.key] if u in x], width / 2) for n in row}
        order = sorted(row, key=lambda n: wanted[n.key])
        for node, middle in zip(order, _spread([(wanted[n.key], _room(n, own)) for n in order], width), strict=True):
            x[node.key] = middle
            places.append(_place(node, middle, top, own, level == 0))
        top += max(p.depth for p in places[-len(row) :]) + GAP
    return tuple(places)


def _place(node: Node, x: float, top: float, rule: Rule, at_bottom: bool) -> Place:
    shape = _shape(node, rule.ticks)
    breadth = {"bend": _lanes(node), "tick": 11.0, "box": rule.column - 12, "sheaf": _room(node, rule) - 14}[shape]
    return Place(node, shape, x, top, breadth, _depth(shape, at_bottom))


def _middle(places: Sequence[float], otherwise: float) -> float:
    return math.fsum(places) / len(places) if places else otherwise


def _spread(wanted: Sequence[tuple[float, float]], width: float) -> list[float]:
    """Middles for boxes of given breadths, in order, side by side, near where they are wanted and within the width.

    Boxes that are wanted at one place are spread evenly around it.
    """
    clusters: list[tuple[float, float, list[float]]] = []  # wanted middle, breadth, breadths of its boxes
    for middle, breadth in wanted:
        clusters.append((middle, breadth, [breadth]))
        while len(clusters) > 1 and _left(clusters[-1], width) < _left(clusters[-2], width) + clusters[-2][1] - 1e-6:
            (m1, b1, n1), (m2, b2, n2) = clusters[-2:]
            clusters[-2:] = [((m1 * len(n1) + m2 * len(n2)) / (len(n1) + len(n2)), b1 + b2, n1 + n2)]
    found: list[float] = []
    for cluster in clusters:
        left = _left(cluster, width)
        for breadth in cluster[2]:
            found.append(left + breadth / 2)
            left += breadth
    return found


def _left(cluster: tuple[float, float, list[float]], width: float) -> float:
    return min(max(cluster[0] - cluster[1] / 2, 0), width - cluster[1])


# --- Lines ----------------------------------------------------------------------------------------------------


def _lines(places: Sequence[Place], links: Links) -> list[Line]:
    """From the bottom up: each line that passes a row keeps its own lane, in the order in which the lines arrive."""
    at = {place.node.key: place for place in places}
    above: dict[str, list[tuple[Place, int]]] = defaultdict(list)
    for (a, b), many in links.items():
        above[a].append((at[b], many))
    arriving: dict[str, list[Line]] = defaultdict(list)
    for place in sorted(places, key=lambda p: (-p.top, p.x)):
        lanes = _settled(place, arriving)
        uppers = sorted(above[place.node.key], key=lambda pair: pair[0].x)
        for (upper, _), feet in zip(uppers, _feet(place, [many for _, many in uppers], lanes), strict=True):
            arriving[upper.node.key] += [_line(place, upper, x) for x in feet]
    return [line for many in arriving.values() for line in many]


def _line(lower: Place, upper: Place, x: float) -> Line:
    hair = lower.shape in ("tick", "sheaf") or lower.node.count > 4
    return Line(lower.node.key, upper.node.key, x, lower.top, upper.x, upper.bottom, upper.node.inferred, hair)


def _settled(place: Place, arriving: dict[str, list[Line]]) -> list[float]:
    """Gives each line that arrives at a bend its lane; the lanes, from left to right."""
    if place.shape != "bend":
        return []
    come = sorted(arriving[place.node.key], key=lambda line: line.x1)
    lanes = _evenly(place.x, place.breadth, len(come))
    arriving[place.node.key] = [replace(line, x2=x) for line, x in zip(come, lanes, strict=True)]
    return lanes


def _feet(place: Place, shares: Sequence[int], lanes: list[float]) -> list[list[float]]:
    """Where lines rise: in the middle, or side by side along a sheaf, parted by how many of its parties go where."""
    if place.shape == "bend":
        return [lanes] * len(shares)
    if place.shape != "sheaf":
        return [[place.x]] * len(shares)
    many = min(place.node.count, SHEAF_LINES)
    every = _evenly(place.x, place.breadth - 8, many)
    found, done, whole = [], 0, sum(shares)
    for share in shares:
        start = min(many * done // whole, many - 1)
        done += share
        found.append(every[start : max(many * done // whole, start + 1)])
    return found


def _evenly(middle: float, breadth: float, many: int) -> list[float]:
    step = breadth / max(many - 1, 1)
    left = middle - breadth / 2 if many > 1 else middle
    return [left + step * n for n in range(many)]
