"""The parties, places and lines of a lineage tree, and how much room each takes. It places nothing."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from onrecord.drawing import letters

COLUMN, COLUMN_MOST, BOX = 104, 172, 64  # pixels: a box with its gap across, at least and at most, and its height
SLIM, NAMES = 17, 118  # a publisher as a tick with its name upright below: its breadth, and the length of the name
BEND, LANE, LANES_MOST = 22, 6.0, 60.0  # where lines pass a row: the room beside them, between two, and between all
SWEEPS = 6  # over the rows to untangle lines; more change nothing in trees of news
GAP = 44  # between rows: room for lines to bend
SHEAF_LEAST, SHEAF_MOST = 96, 260
SHEAF_LINES = 60  # of one sheaf: more would be a blot
NODES_SHOWN = 80  # above that only the backbone is drawn

Shape = Literal["box", "tick", "sheaf", "bend"]
Links = dict[tuple[str, str], int]
"""Pairs of keys, the party that relays first, with how many parties a line stands for."""


@dataclass(frozen=True, slots=True)
class Node:
    """A party in the drawing. `wordings` are the names it has in the texts, `pages` the documents it publishes.

    A node without wordings is a bend: where lines that go past a row pass it together. `count` is more than one
    for a sheaf of parties that are not drawn one by one. An origin that is `unsure` is one whose independence of the
    others is not established: it is in no count.
    """

    key: str
    wordings: tuple[str, ...]
    outlet: bool = False
    anonymous: bool = False
    inferred: bool = False
    origin: bool = False
    unsure: bool = False
    document: bool = False
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


def shape_of(node: Node, ticks: bool) -> Shape:
    if node.bend:
        return "bend"
    if node.count > 1:
        return "sheaf"
    return "tick" if ticks and not node.origin else "box"


def room(node: Node, rule: Rule) -> float:
    shape = shape_of(node, rule.ticks)
    if shape == "sheaf":
        return min(max(4.0 * node.count, SHEAF_LEAST, letters.width(node.label, 13) + 16), rule.sheaf) + 14
    return {"bend": BEND + lanes(node), "tick": SLIM, "box": rule.column}[shape]


def lanes(node: Node) -> float:
    """From the first to the last of the lines that pass a row together."""
    return min(LANE * (node.count - 1), LANES_MOST)


def breadth_of(row: Sequence[Node], rule: Rule) -> float:
    return math.fsum(room(node, rule) for node in row)
