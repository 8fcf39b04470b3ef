"""Where the parties of chains stand in the lineage tree: rows, places and lines. It writes no SVG and decides nothing.

A party stands above everybody who relays it, so readers' pages are at the bottom. Lines that skip a row pass it at a
bend, and none runs through a box. What is too wide is counted: publishers that relay the same party become one
sheaf, from which still as many lines rise as there is room for.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from onrecord.drawing.lineage_counted import thinned
from onrecord.drawing.lineage_nodes import (
    BOX,
    COLUMN,
    COLUMN_MOST,
    GAP,
    NAMES,
    NODES_SHOWN,
    SHEAF_LINES,
    SWEEPS,
    Line,
    Links,
    Node,
    Place,
    Rule,
    Shape,
    Tree,
    breadth_of,
    lanes,
    room,
    shape_of,
)


def tree(chains: Iterable[Sequence[Node]], width: float, *, everything: bool = False) -> Tree:
    """Places the parties of chains within a width; with `everything`, none is counted and the drawing grows."""
    nodes, edges = joined(chains)
    rows = _rows(nodes, edges)
    links: Links = dict.fromkeys(edges, 1)
    if not everything:
        rows, links = thinned(rows, links, width, backbone=len(nodes) > NODES_SHOWN)
    rows, links = _bent(rows, links)
    rows = _untangled(rows, links)
    ticks = bool(rows) and breadth_of(rows[0], Rule(False, width)) > width
    rule = Rule(ticks, width, _column(rows, width, ticks))
    width = max([width, *(breadth_of(row, rule if not at else rule.above) for at, row in enumerate(rows))])
    places = _placed(rows, links, width, rule)
    return Tree(places, tuple(_lines(places, links)), width, max((p.bottom for p in places), default=0))


def _column(rows: Sequence[Sequence[Node]], width: float, ticks: bool) -> float:
    """As broad as the fullest row of boxes allows, so that names have room."""
    most: float = COLUMN_MOST
    for row in rows[1 if ticks else 0 :]:
        boxes = sum(shape_of(node, False) == "box" for node in row)
        others = math.fsum(room(node, Rule(False, width)) for node in row if shape_of(node, False) != "box")
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
        unsure=one.unsure or other.unsure,
        document=one.document or other.document,
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


def _untangled(rows: list[list[Node]], links: Links) -> list[list[Node]]:
    """Orders each row by the middle of what it is joined to, up and down in turn, so that few lines cross."""
    beside: dict[str, list[str]] = defaultdict(list)
    for lower, upper in links:
        beside[lower].append(upper)
        beside[upper].append(lower)
    found = [list(row) for row in rows]
    for sweep in range(SWEEPS):
        upwards = sweep % 2 == 0
        for level in range(1, len(found)) if upwards else range(len(found) - 2, -1, -1):
            found[level] = _ordered(found[level], found[level - 1 if upwards else level + 1], beside)
    return found


def _ordered(row: Sequence[Node], other: Sequence[Node], beside: Mapping[str, Sequence[str]]) -> list[Node]:
    at = {node.key: n / max(len(other) - 1, 1) for n, node in enumerate(other)}
    return sorted(row, key=lambda node: _middle([at[key] for key in beside.get(node.key, ()) if key in at], 0.5))


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
        for node, middle in zip(order, _spread([(wanted[n.key], room(n, own)) for n in order], width), strict=True):
            x[node.key] = middle
            places.append(_place(node, middle, top, own, level == 0))
        top += max(p.depth for p in places[-len(row) :]) + GAP
    return tuple(places)


def _place(node: Node, x: float, top: float, rule: Rule, at_bottom: bool) -> Place:
    shape = shape_of(node, rule.ticks)
    breadth = {"bend": lanes(node), "tick": 11.0, "box": rule.column - 12, "sheaf": room(node, rule) - 14}[shape]
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
