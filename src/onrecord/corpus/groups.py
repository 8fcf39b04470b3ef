"""Turns ties into groups. It makes no ties and reads nothing but ids, scores and who made a tie.

Invariant: the groups depend on the set of ties alone, never on their order. People's ties come first: what a person
tied is one group, what a person kept apart stays apart, whatever the program found.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush

from onrecord.types import Tie, TieKind

PROGRAM = "program"


def live(ties: Iterable[Tie], kind: TieKind) -> tuple[Tie, ...]:
    """The ties of one kind, one a pair: a person's before the program's, the strongest of each.

    Two people who disagree about a pair keep it apart, until they agree.
    """
    best: dict[tuple[str, str], Tie] = {}
    for tie in ties:
        pair = (tie.left, tie.right)
        if tie.kind == kind and (pair not in best or _rank(tie) > _rank(best[pair])):
            best[pair] = tie
    return tuple(best[pair] for pair in sorted(best))


def _rank(tie: Tie) -> tuple[bool, bool, float, str]:
    return (tie.by != PROGRAM, not tie.holds, tie.score, tie.why)


def joined(members: Iterable[str], ties: Sequence[Tie], floor: float = 0.0) -> tuple[tuple[str, ...], ...]:
    """Groups by average linkage: two groups join while the mean score between their members reaches `floor`.

    A pair without a tie counts as 0, so a chain of chance likenesses does not run together. With `floor=0` every
    tie joins (connected components), save where a negative tie stands between two groups.
    """
    heap = _Heap.of(members)
    for tie in sorted(ties, key=lambda t: (t.by == PROGRAM, t.holds, -t.score, t.left, t.right)):
        if tie.left in heap.top and tie.right in heap.top:
            _apply(heap, tie)
    heap.settle(floor)
    return heap.groups()


def _apply(heap: _Heap, tie: Tie) -> None:
    left, right = heap.find(tie.left), heap.find(tie.right)
    if left == right:
        return
    if not tie.holds:
        heap.apart[left].add(right)
        heap.apart[right].add(left)
    elif tie.by != PROGRAM and right not in heap.apart[left]:
        heap.merge(left, right)
    elif tie.by == PROGRAM:
        heap.near[left][right] = heap.near[left].get(right, 0.0) + tie.score
        heap.near[right][left] = heap.near[left][right]


@dataclass(slots=True)
class _Heap:
    """Groups under way: who is on top of whom, summed scores between groups, groups kept apart."""

    top: dict[str, str]
    inside: dict[str, list[str]]
    near: dict[str, dict[str, float]] = field(default_factory=lambda: defaultdict(dict))
    apart: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    @classmethod
    def of(cls, members: Iterable[str]) -> _Heap:
        ids = sorted(set(members))
        return cls({i: i for i in ids}, {i: [i] for i in ids})

    def find(self, member: str) -> str:
        while self.top[member] != member:
            self.top[member] = self.top[self.top[member]]
            member = self.top[member]
        return member

    def merge(self, left: str, right: str) -> str:
        """Put the group of the later id under that of the earlier; gives the one that stays."""
        stays, goes = min(left, right), max(left, right)
        self.top[goes] = stays
        self.inside[stays] += self.inside.pop(goes)
        for other, score in self.near.pop(goes, {}).items():
            self.near[other].pop(goes, None)
            if other != stays:
                self.near[stays][other] = self.near[stays].get(other, 0.0) + score
                self.near[other][stays] = self.near[stays][other]
        for other in self.apart.pop(goes, set()):
            self.apart[other].discard(goes)
            self.apart[other].add(stays)
            self.apart[stays].add(other)
        return stays

    def settle(self, floor: float) -> None:
        """Merge the closest pair of groups, again and again, until none is close enough."""
        queue = [self._offer(a, b) for a in sorted(self.near) for b in self.near[a] if a < b]
        heapify(queue)
        while queue:
            offer = heappop(queue)
            mean, left, right = -offer[0], offer[1], offer[2]
            if mean < floor:
                return
            if left not in self.inside or right not in self.inside or self._offer(left, right) != offer:
                continue
            if right in self.apart[left]:
                continue
            stays = self.merge(left, right)
            for other in self.near[stays]:
                heappush(queue, self._offer(min(stays, other), max(stays, other)))

    def _offer(self, left: str, right: str) -> tuple[float, str, str]:
        pairs = len(self.inside[left]) * len(self.inside[right])
        return (-round(self.near[left].get(right, 0.0) / pairs, 9), left, right)

    def groups(self) -> tuple[tuple[str, ...], ...]:
        return tuple(sorted(tuple(sorted(group)) for group in self.inside.values()))


class Groups:
    """Groups that are joined one pair at a time, and pairs that never are. It weighs nothing: the caller does."""

    def __init__(self, members: Iterable[str]) -> None:
        self._heap = _Heap.of(members)
        self.inside = self._heap.inside

    def find(self, member: str) -> str:
        """The member that stands for the group of a member: the first by name."""
        return self._heap.find(member)

    def part(self, one: str, other: str) -> None:
        """Keep two groups apart from now on."""
        left, right = self.find(one), self.find(other)
        if left != right:
            self._heap.apart[left].add(right)
            self._heap.apart[right].add(left)

    def join(self, one: str, other: str) -> None:
        """Make two groups one, unless they are kept apart."""
        left, right = self.find(one), self.find(other)
        if left != right and right not in self._heap.apart[left]:
            self._heap.merge(left, right)

    def join_all(self, tops: Sequence[str]) -> str:
        """Make the groups of these first members one, save those that are kept apart; gives the first of the whole."""
        if self._heap.apart:
            for top in tops[1:]:
                self.join(tops[0], top)
            return self.find(tops[0])
        stays = min(tops)
        for top in tops:  # thousands of groups at once, so not pair by pair
            if top != stays:
                self._heap.top[top] = stays
                self.inside[stays] += self.inside.pop(top)
        return stays

    def all(self) -> tuple[tuple[str, ...], ...]:
        return self._heap.groups()
