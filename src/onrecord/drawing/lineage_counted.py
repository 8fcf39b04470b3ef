"""What of a lineage tree is counted rather than drawn, where it is too wide. It places nothing.

Publishers that relay the same parties become one sheaf, the largest first; of parties in between, origins and those
with most lines keep their box.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from onrecord.drawing.lineage_nodes import COLUMN, Links, Node, Rule, breadth_of, room

SHEAF_ROOM = 140  # pixels kept free for one sheaf of all the rest


def thinned(rows: list[list[Node]], links: Links, width: float, *, backbone: bool) -> tuple[list[list[Node]], Links]:
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
    left = width - SHEAF_ROOM
    over: set[str] = set()
    for node in sorted(kept, key=lambda n: (not n.origin, -n.count)):
        left -= room(node, Rule(True, width))
        if left < 0:
            over.add(node.key)
    return frozenset(over)


def _sheaf(many: Sequence[Node], label: str = "") -> Node:
    label = label or f"{len(many)} publishers"
    pages: frozenset[str] = frozenset().union(*(n.pages for n in many))
    origin, inferred = any(n.origin for n in many), all(n.inferred for n in many)
    outlet, anonymous = all(n.outlet for n in many), all(n.anonymous for n in many)
    return Node(f"sheaf {many[0].key}", (label,), outlet, anonymous, inferred, origin, pages=pages, count=len(many))


def _narrowest(row: Sequence[Node], width: float) -> float:
    return min(breadth_of(row, Rule(True, width)), breadth_of(row, Rule(False, width)))
