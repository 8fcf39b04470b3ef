"""Where the statements on one side of a claim lead back to: beyond a copy, a relay or a description, to who said it.

A copied statement leads where its original does; an outlet whose own article is there, to the origins of that article;
"a mill in the area" that told an outlet, to the one party that the outlet's article has on this side. Whatever more
than one party would fit stays where it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from onrecord.corpus.copies import root
from onrecord.corpus.glance import name_words
from onrecord.corpus.guises import held_by, is_bare
from onrecord.corpus.who import Party, Who
from onrecord.corpus.wording import wording
from onrecord.types import Entry, Hop

_HIDDEN = frozenset({"anonymous_individual", "anonymous_group"})
_ONE_OF = frozenset({"one", "both", "two", "three", "four", "some", "other", "another", "person", "people", "source"})
_THE = ("the ", "its ", "his ", "her ", "their ")
_RELAYS = frozenset({"outlet", "conduit"})


def led_back(entries: Sequence[Entry], who: Who) -> dict[str, tuple[Party, ...]]:
    """The origins of each entry."""
    side = _Side(entries, {entry.id: who.origin(entry) for entry in entries}, who)
    return {entry.id: _in_order(side.behind(entry)) for entry in entries}


def _in_order(parties: Iterable[Party]) -> tuple[Party, ...]:
    return tuple(sorted(dict.fromkeys(parties), key=lambda p: (p.key, p.name, p.through or "", p.unnamed)))


@dataclass
class _Side:
    """The statements of one side with the party that each leads to by its own chain."""

    entries: Sequence[Entry]
    first: Mapping[str, Party]
    who: Who

    def __post_init__(self) -> None:
        self.on_page: dict[str, list[Entry]] = {}
        self.at_home: dict[str, set[Party]] = {}
        for entry in self.entries:
            self.on_page.setdefault(entry.document, []).append(entry)
            home = self.who.publisher(entry.document)
            if home:
                self.at_home.setdefault(home.id, set()).add(self.first[entry.id])

    def behind(self, entry: Entry) -> set[Party]:
        """Who stands behind an entry."""
        party = self.first[entry.id]
        for found in (self._original(entry), self._at_relay(entry), self._by_role(entry)):
            if found is not None:
                return {found}
        relayed = self._relayed_beside(entry)
        return self._behind(relayed or party, entry)

    def _behind(self, party: Party, entry: Entry) -> set[Party]:
        """The origins of an outlet's own article, where it is another page's."""
        home = self.who.publisher(entry.document)
        if party.kind != "outlet" or (home and home.id == party.key) or party.key not in self.at_home:
            return {party}
        return self.at_home[party.key]

    def _original(self, entry: Entry) -> Party | None:
        """Whoever the statement that this one copies leads to."""
        page = root(entry.document, self.who.copied)
        if page == entry.document:
            return None
        pieces = wording(entry.words).pieces
        copied = [e for e in self.on_page.get(page, ()) if 2 * len(pieces & wording(e.words).pieces) > len(pieces)]
        return self._sole(self.first[e.id] for e in copied) if self._weak(self.first[entry.id]) else None

    def _at_relay(self, entry: Entry) -> Party | None:
        """The one party of an outlet's own article, for a party that a page which relays it only describes."""
        party = self.first[entry.id]
        if party.kind == "outlet" or not self._weak(party):
            return None
        own = self.who.publisher(entry.document)
        for hop in entry.chain.hops:
            outlet = self.who.entity(hop.actor) if hop.role in _RELAYS else None
            if outlet and outlet != own and outlet.id in self.at_home:
                paper = party.kind == "document"
                return self._sole(p for p in self.at_home[outlet.id] if _speaks(p) and (p.kind == "document") == paper)
        return None

    def _by_role(self, entry: Entry) -> Party | None:
        """The one named person whom a role fits: "the club's striker"; on one page, the one who is named at all."""
        hop = self.first[entry.id].stopped or next((h for h in reversed(entry.chain.hops) if h.role == "source"), None)
        if hop is None or hop.naming != "unnamed_individual" or not hop.name:
            return None
        people = [(e, p) for e in self.entries if (p := self.first[e.id]).kind == "person" and not self._weak(p)]
        if not (hop.name.lower().startswith(_THE) or "’s " in hop.name or "'s " in hop.name):
            return None
        fits = self._sole(p for _, p in people if held_by(hop.name or "", (*self._wordings(p), *self._line(p))))
        here = self._sole(p for e, p in people if e.document == entry.document)
        return fits or (here if self.first[entry.id].stopped else None)

    def _relayed_beside(self, entry: Entry) -> Party | None:
        """The outlet that a page relays beside, where "one of the bankers" goes on with its bankers."""
        party = self.first[entry.id]
        if party.stopped is None or party.stopped.naming not in _HIDDEN or _relays(entry):
            return None
        beside = (e for e in self.on_page[entry.document] if _relays(e) and _goes_on(party.stopped, self.first[e.id]))
        return self._sole(self.first[e.id] for e in beside)

    def _weak(self, party: Party) -> bool:
        """Whether it is known by a description alone."""
        return (party.kind == "outlet" and party.stopped is not None) or is_bare(self._wordings(party), party.kind)

    def _wordings(self, party: Party) -> tuple[str, ...]:
        entity = self.who.entities.get(party.entity or "")
        return (party.name, *(entity.aliases if entity else ()))

    def _line(self, party: Party) -> tuple[str, ...]:
        entity = self.who.entities.get(party.entity or "")
        above = self.who.above(entity) if entity else ()
        return tuple(wording for one in above for wording in (one.name, *one.aliases))

    def _sole(self, parties: Iterable[Party]) -> Party | None:
        """The one party among some, if all are one."""
        found = _in_order(parties)
        return found[0] if len({party.key for party in found}) == 1 else None


def _speaks(party: Party) -> bool:
    return party.kind != "outlet"


def _relays(entry: Entry) -> bool:
    return any(hop.role == "outlet" for hop in entry.chain.hops)


def _goes_on(hop: Hop, relayed: Party) -> bool:
    """Whether somebody unnamed may be of those on whom a relayed outlet rests."""
    if relayed.kind != "outlet" or relayed.stopped is None or relayed.stopped.naming not in _HIDDEN:
        return False
    here, there = _people(hop.name), _people(relayed.stopped.name)
    return not here - _ONE_OF or bool(here & there)


def _people(name: str | None) -> frozenset[str]:
    return frozenset(word.removesuffix("s") for word in name_words(name))
