"""The parties of a document so far, found by name, by wording, by how lately they were mentioned. It ties nothing."""

from __future__ import annotations

from itertools import islice

from onrecord.parties.draft import Draft, Mention
from onrecord.parties.likeness import clash, content, initials, recency, within
from onrecord.parties.places import Places
from onrecord.parties.wording import Wording

MAX_ALIKE = 100
"""How many parties that share a word of their names are compared: keeps a list of one family's members linear."""


class Memory:
    """What a register remembers."""

    def __init__(self, places: Places, outlet: str | None) -> None:
        self.places = places
        self.drafts: list[Draft] = []
        self.narrator = self._narrator(outlet) if outlet else None
        self.spoken: list[Mention] = []
        self.speakers: list[Draft] = []
        self._lately: dict[int, Draft] = {}
        self._by_word: dict[str, list[Draft]] = {}
        self.by_wording: dict[str, Draft] = {}
        self._states: dict[str, Draft] = {}
        self.named_at: dict[int, list[Draft]] = {}
        if self.narrator is not None:
            self.note(self.narrator)

    def _narrator(self, outlet: str) -> Draft:
        draft = Draft(outlet, "outlet", "named_organisation", [f"“{outlet}” publishes the page."], named=True)
        draft.narrator = draft.fixed = True
        self.drafts.append(draft)
        return draft

    def by_name(self, wording: Wording, mention: Mention) -> Draft | None:
        name = wording.name or ""
        state = self.places.state(name)
        if wording.joint:
            return self.by_wording.get(wording.text.lower())
        if state is not None and wording.gender is None and wording.kind in (None, "state", "person"):
            return self._states.get(state)
        words = content(name)
        ranked = [(rank, d) for d in self._sharing(words, name) if (rank := self._names(d, words, name, wording))]
        if not ranked:
            return None
        best = max(rank for rank, _ in ranked)
        rivals = [d for rank, d in ranked if rank == best]
        return rivals[0] if len(rivals) == 1 else max(rivals, key=lambda d: recency(d, mention))

    def _sharing(self, words: tuple[str, ...], name: str) -> list[Draft]:
        """The parties whose names share a word with a name, or have it for an acronym."""
        found = {id(d): d for word in (*words, name) for d in self._by_word.get(word, [])[-MAX_ALIKE:]}
        return list(found.values())

    def add(self, draft: Draft) -> None:
        self.drafts.append(draft)
        if draft.kind == "state":
            self._states.setdefault(draft.name, draft)
        if draft.named and draft.kind != "group":
            self.note(draft)

    def note(self, draft: Draft) -> None:
        """Make a party findable by the words and the initials of its name."""
        for word in {*content(draft.name), initials(draft.name), *draft.shorts}:
            known = self._by_word.setdefault(word, [])
            if draft not in known:
                known.append(draft)

    def recent(self, many: int) -> list[Draft]:
        """The parties mentioned last, the latest first; what lies further back is not referred to any more."""
        return list(islice(reversed(self._lately.values()), many))

    def _names(self, draft: Draft, words: tuple[str, ...], name: str, wording: Wording) -> int:
        """How well a name fits a draft: 3 the same, 2 its acronym or surname, 1 part of it; 0 not."""
        if not draft.named:
            return 0
        own = content(draft.name)
        if own == words:
            return 3
        if draft.narrator and words[-1] != own[-1] and (name != initials(draft.name) or name.lower() in own):
            return 0
        if name in draft.shorts or (
            name.isupper() and len(name) > 1 and name == initials(draft.name) and name.lower() not in own
        ):
            return 2
        if draft.kind == "person":
            return self._person_fits(draft, own, words, wording)
        if wording.kind == "person" and len(words) > 1:
            return 0
        if wording.kind == "person" and draft.fixed:
            return 0
        shorter, longer = (words, own) if len(words) < len(own) else (own, words)
        return 1 if shorter and within(shorter, longer) and not clash(draft, wording) else 0

    def _person_fits(self, draft: Draft, own: tuple[str, ...], words: tuple[str, ...], wording: Wording) -> int:
        if wording.kind in ("org", "outlet", "state") or not words:
            return 0
        if wording.gender and draft.gender and wording.gender != draft.gender:
            return 0
        if len(words) == 1 and words[0] == own[-1]:
            return 2
        if len(words) == 1 and words[0] == own[0] and wording.gender is None:
            return 1
        if len(words) > 1 and len(own) > 1 and words[0] == own[0] and words[-1] == own[-1]:
            return 2
        return 2 if len(own) == 1 and own[0] == words[-1] else 0
