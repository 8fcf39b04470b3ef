"""How many independent origins stand behind each side of a claim. It counts sourcing and gives no verdict on truth.

1. Headlines, decks and questions never count.
2. The origin of a statement is the deepest narrator, outlet or source that can be identified (`Who.origin`).
3. A copy stands for the page it copies; an outlet whose own article is in the ledger stands for that article's origins.
4. All voices of one institution are one origin.
5. Several origins need two persons, institutions or documents; two outlets with unnamed sources may share them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from onrecord.corpus.glance import counts, side
from onrecord.corpus.guises import guises, top
from onrecord.corpus.leading import led_back
from onrecord.corpus.who import Party, Who
from onrecord.types import Entry, Origin, Outcome, Side

_ALWAYS = ("affirms", "denies")
_SHOWN = (*_ALWAYS, "doubts", "mixed", "not_ruled_out")


@dataclass(frozen=True, slots=True)
class Traced:
    """The statements on one side of a claim, who stands behind each, and which wordings are taken for which party."""

    entries: tuple[Entry, ...]
    behind: Mapping[str, tuple[Party, ...]]
    taken: Mapping[str, tuple[str, str]]
    open: Mapping[str, str]
    """Parties that may be one of several others, by key: they are shown and add no origin."""

    def sole(self, entry: str) -> str | None:
        """The key of the one person, institution or document that an entry leads back to."""
        parties = self.behind.get(entry, ())
        keys = {top(party.key, self.taken) for party in parties if party.kind != "outlet"}
        return keys.pop() if len(keys) == 1 else None


def traced(entries: Sequence[Entry], who: Who) -> dict[str, Traced]:
    """The statements of a claim that count, by side, traced back; affirming and denying always."""
    by_side: dict[str, list[Entry]] = {name: [] for name in _SHOWN}
    for entry in entries:
        name = side(entry.stand.polarity)
        if name in by_side and counts(entry):
            by_side[name].append(entry)
    return {name: _traced(lines, who) for name, lines in by_side.items() if lines or name in _ALWAYS}


def _traced(entries: Sequence[Entry], who: Who) -> Traced:
    behind = led_back(entries, who)
    guised = guises(behind, {entry.id: entry for entry in entries}, who)
    return Traced(tuple(entries), behind, guised.taken, guised.open)


def sides(found: Mapping[str, Traced], who: Who) -> dict[str, Side]:
    """The sides of a claim with their origins."""
    return {name: _side(side, who) for name, side in found.items()}


def _side(side: Traced, who: Who) -> Side:
    origins = _grouped(side.behind, side.taken, who)
    told = [kinds for key, _, kinds in origins if key not in side.open]
    solid = sum(kinds != {"outlet"} for kinds in told)
    named = sum("person" in kinds for kinds in told)
    documents = sum("document" in kinds for kinds in told)
    outcome, count = _outcome(len(told), solid)
    shown = tuple(origin for _, origin, _ in origins)
    also = (*(why for _, (_, why) in sorted(side.taken.items())), *(why for _, why in sorted(side.open.items())))
    return Side(outcome, count, documents, named, shown, _why(outcome, count, shown, side.entries, also))


def _outcome(all_origins: int, solid: int) -> tuple[Outcome, int | None]:
    if all_origins == 0:
        return ("none", 0)
    if all_origins == 1:
        return ("one", 1)
    return ("several", solid) if solid > 1 else ("not_established", None)


def _grouped(
    behind: Mapping[str, tuple[Party, ...]], taken: Mapping[str, tuple[str, str]], who: Who
) -> list[tuple[str, Origin, set[str]]]:
    """One origin for each key, with that and the sorts of its parties: outlets last, each under its clearest name."""
    groups: dict[str, dict[str, list[Party]]] = {}
    for entry, parties in behind.items():
        for party in parties:
            groups.setdefault(top(party.key, taken), {}).setdefault(entry, []).append(party)
    _fold_described(groups)
    found = [(key, *_origin(key, members, who)) for key, members in groups.items()]
    return sorted(found, key=lambda o: (o[2] == {"outlet"}, -len(o[1].attributions), o[1].name, o[1].entity or ""))


def _fold_described(groups: dict[str, dict[str, list[Party]]]) -> None:
    """An outlet that is only described ("a Sunday paper") may be the one outlet that is named: it adds no origin."""
    outlets = {key: [p for ps in group.values() for p in ps] for key, group in groups.items()}
    outlets = {key: parties for key, parties in outlets.items() if all(p.kind == "outlet" for p in parties)}
    clear = [key for key, parties in outlets.items() if not all(p.described for p in parties)]
    if len(clear) == 1:
        for key in sorted(outlets.keys() - set(clear)):
            for entry in groups.pop(key):
                groups[clear[0]].setdefault(entry, []).append(outlets[clear[0]][0])


def _origin(key: str, members: Mapping[str, list[Party]], who: Who) -> tuple[Origin, set[str]]:
    parties = [party for group in members.values() for party in group]
    kinds = {party.kind for party in parties}
    entity, name = _listed(key, parties, who)
    through = sorted({party.through for party in parties if party.through and party.kind != "outlet"})
    shown = f"{name}{_unseen(parties)}" if kinds == {"outlet"} else name
    return Origin(entity, shown, through[0] if through else None, "person" in kinds, tuple(sorted(members))), set(kinds)


def _unseen(outlets: Sequence[Party]) -> str:
    """What an outlet's name goes on with where it does not stand for its own words alone."""
    if any(outlet.unnamed for outlet in outlets):
        return " and its unnamed sources"
    return " (where it is not clear who says so)" if all(outlet.stopped for outlet in outlets) else ""


def _listed(key: str, parties: Iterable[Party], who: Who) -> tuple[str | None, str]:
    """The one named speaker of an institution, else its one voice, else the institution."""
    voices = {(p.kind, p.entity, p.name) for p in parties}
    people = sorted({(e, n) for kind, e, n in voices if kind == "person"}, key=lambda v: v[1])
    others = sorted({(e, n) for _, e, n in voices}, key=lambda v: v[1])
    if len(people) == 1:
        return people[0]
    if len(others) == 1:
        return others[0]
    top = who.entities.get(key)
    return (top.id, top.name) if top else others[0]


def _why(
    outcome: Outcome,
    count: int | None,
    origins: Sequence[Origin],
    entries: Sequence[Entry],
    taken: Sequence[str],
) -> str:
    if outcome == "none":
        return "Nobody takes this side outside headlines and questions."
    documents = len({entry.document for entry in entries})
    base = f"{_number(len(entries), 'statement')} in {_number(documents, 'document')}"
    names = "; ".join(origin.name for origin in origins[:6])
    also = "".join(f" {why}." for why in taken)
    if outcome == "one":
        return f"1 origin: {names}. {base} {'leads' if len(entries) == 1 else 'lead'} back to it.{also}"
    if outcome == "several":
        return f"{count} origins that can be told apart, from {base}: {names}.{also}"
    return f"Not established, from {base}: {names}. Outlets with unnamed sources may have the same ones.{also}"


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"
