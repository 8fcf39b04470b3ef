"""Finds the turns of a transcript: lines that open with a speaker's name and a colon. It runs no model.

The encoder reads windows and cannot see that "Lund:" stands before every other line of a page; here it is counted.
Invariant: a turn is only ever added where no attribution with a source already covers most of its words.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence

from onrecord.language.overlaps import numbered, overlapping
from onrecord.models.assemble import Group, Signs
from onrecord.types import Span

_LABEL = re.compile(r"[\"“„«]?((?:[^\W\d_a-z][\w.’'-]*[ \u00a0]?){1,5})[ \u00a0]?:[ \u00a0]+(?=\S)")
LEAST = 3
"""Labelled lines that make a transcript; two may be chance ("Update: …")."""
_CERTAIN = Signs(tag=-0.1, weakest=-0.3, link=-0.1, statement=4.0, sourced=True, cued=True)
"""A label stands as surely for its words as a plain "said" does."""


def with_turns(text: str, blocks: Sequence[Span], groups: Sequence[Group]) -> list[Group]:
    """The attributions with the turns of a transcript among them; cueless ones inside a turn give way to it."""
    labelled = _turns(text, blocks)
    told = _covered(groups, labelled)
    turns = [t for i, t in enumerate(labelled) if i not in told]
    if not turns:
        return list(groups)
    begins = [name.start for name, _ in turns]
    kept = [g for g in groups if not _within(g, turns[: bisect_right(begins, min(g.content).start)][-1:])]
    made = [Group((name,), (), (words,), _CERTAIN) for name, words in turns]
    return sorted(kept + made, key=lambda g: (min(g.content), g.cue, g.source))


def _turns(text: str, blocks: Sequence[Span]) -> list[tuple[Span, Span]]:
    """Speaker and words of each labelled line, where two or more names come again and again."""
    found = [(b, m) for b in blocks if (m := _LABEL.match(text, b.start, b.end))]
    names = Counter(m[1].strip() for _, m in found)
    again = sum(n for n in names.values() if n > 1)
    if len(found) < LEAST or len(names) < 2 or 2 * again < len(found):
        return []
    return [(Span(m.start(1), m.start(1) + len(m[1].rstrip())), Span(m.end(), b.end)) for b, m in found]


def _covered(groups: Sequence[Group], turns: Sequence[tuple[Span, Span]]) -> set[int]:
    """The numbers of the turns of whose words an attribution with a source holds most."""
    shared: Counter[tuple[int, int]] = Counter()
    contents = numbered([g.content if g.source else () for g in groups])
    for (piece, i), (words, j) in overlapping(contents, numbered([(words,) for _, words in turns])):
        shared[i, j] += min(piece.end, words.end) - max(piece.start, words.start)
    return {j for (_, j), n in shared.items() if 2 * n > turns[j][1].end - turns[j][1].start}


def _within(group: Group, turns: Sequence[tuple[Span, Span]]) -> bool:
    return any(_inside(group, turn) for turn in turns)


def _inside(group: Group, turn: tuple[Span, Span]) -> bool:
    """Whether a group says no more than a turn does: no cue of its own, or the label taken for one."""
    within = all(turn[0].start <= p.start and p.end <= turn[1].end for p in (*group.source, *group.content))
    return within and all(not c.overlaps(turn[1]) for c in group.cue)
