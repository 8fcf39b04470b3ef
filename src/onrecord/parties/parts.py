"""Finds the group that "one of them", "two of the diplomats", "the other" are part of. It makes no parties."""

from __future__ import annotations

import re

from onrecord.parties.draft import Draft, Mention
from onrecord.parties.likeness import people, recency, spoke
from onrecord.parties.memory import Memory
from onrecord.parties.wording import read

_PAIR = re.compile(
    r"(?:the|these|those|its|their)\s(two|three|four|five|six|seven|eight|nine|pair|trio|duo|group|lot|number|others?)"
)
_ANYBODY = frozenset({"man", "woman", "person", "people", "source", "individual", "insider", "informant", "speaker"})
"""Nouns by which any group of people may be called again."""
FAR = 400
"""How many parties back a group is looked for: keeps long documents linear."""
SOON = 3
"""How many sentences further on a group is still "them"."""


class Parts(Memory):
    """What a register knows of groups and their members."""

    def _same_part(self, mention: Mention) -> Draft | None:
        """A part named in the same words of the same group ("two of them", again)."""
        parent = self._group(mention)
        words = mention.wording.text.lower()
        return next(
            (
                d
                for d in self.recent(FAR)
                if parent and d.parent is parent and any(w.lower() == words for w in d.wordings)
            ),
            None,
        )

    def _group(self, mention: Mention) -> Draft | None:
        """The group that "one of them", "two of the diplomats" or a bare "one" is part of."""
        of = mention.wording.of
        start = mention.span.start
        groups = [d for d in self.recent(FAR) if d.plural and d.last(start) is not None and people(d)]
        if of is None or of.lower() in ("them", "us", "these", "those"):
            talking = [d for d in groups if spoke(d) and mention.sentence - self._sentence(d, start) <= SOON]
            return max(talking or groups, key=lambda d: recency(d, mention), default=None)
        head = read(of).head
        counted = _PAIR.fullmatch(of.lower())
        if counted is not None or (head is not None and head.lemma in _ANYBODY):
            return self._counted(groups, counted[1] if counted else "", mention)
        if head is None:
            return None
        same = [d for d in groups if head.lemma in d.roles]
        return max(same, key=lambda d: recency(d, mention), default=None)

    @staticmethod
    def _counted(groups: list[Draft], number: str, mention: Mention) -> Draft | None:
        """The group of "one of the two", "one of the men": of so many if it was counted, else whoever spoke last."""
        same = [d for d in groups if any(number and w.lower().startswith(f"{number} ") for w in d.wordings)]
        talking = [d for d in groups if spoke(d) and d.anonymous] or [d for d in groups if spoke(d)]
        return max(same or talking, key=lambda d: recency(d, mention), default=None)

    @staticmethod
    def _sentence(draft: Draft, start: int) -> int:
        last = draft.last(start)
        return last.sentence if last else 0
