"""A plan that reads play scripts: "Ada: it sails", a line a statement, "Ada: !it sails" denied, "an aide: …" anonymous.

Fast, and easy to change: a later version may cut contents short or miss speakers, so that every id changes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from onrecord.archive import Archive
from onrecord.export import jsonl
from onrecord.pipeline import Plan
from onrecord.types import (
    Actor,
    ActorCard,
    Article,
    Attribution,
    Chain,
    Dossier,
    EntryCard,
    Hop,
    Interval,
    Outlet,
    Said,
    Segment,
    Span,
    Stand,
    Tie,
)


@dataclass(frozen=True)
class Reader:
    """One stage of a reading: `cut` words are left off each content, speakers in `missed` are not heard."""

    name: str
    needs: tuple[str, ...]
    cut: int = 0
    missed: frozenset[str] = frozenset()

    @property
    def gives(self) -> str:
        return self.name

    @property
    def version(self) -> str:
        return f"{self.cut} {sorted(self.missed)}"

    def __call__(self, batch: Sequence[Dossier]) -> list[Any]:
        return [tuple(getattr(self, f"_{self.name}")(dossier)) for dossier in batch]

    def _segments(self, dossier: Dossier) -> Any:
        return (Segment("body", span, "a line") for span, _ in _lines(dossier.document.text))

    def _attributions(self, dossier: Dossier) -> Any:
        for span, (who, what) in _lines(dossier.document.text):
            if who in self.missed:
                continue
            end = span.start + len(who)
            start = span.end - len(what)
            kept = " ".join(what.split(" ")[: -self.cut or None]) or what
            content = (Span(start, start + len(kept)),)
            id = hashlib.sha256(f"{dossier.document.id} {content} {self.cut}".encode()).hexdigest()[:12]
            source, cue = (Span(span.start, end),), (Span(end, end + 1),)
            yield Attribution(f"a-{id}", "body", "statement", source, cue, content, "indirect", (), 0.5, ("a line",))

    def _actors(self, dossier: Dossier) -> Any:
        found: dict[str, list[Span]] = {}
        for attribution in dossier.attributions or ():
            found.setdefault(attribution.source[0].of(dossier.document.text), []).append(attribution.source[0])
        for number, (who, spans) in enumerate(found.items(), self.cut):
            naming = "named_person" if who[0].isupper() else "anonymous_individual"
            yield Actor(f"{dossier.document.id}:{number}", who, "person", naming, (), tuple(spans))  # type: ignore[arg-type]

    def _chains(self, dossier: Dossier) -> Any:
        for a in dossier.attributions or ():
            actor = next(x for x in dossier.actors or () if a.source[0] in x.mentions)
            hops = (
                Hop("narrator", "named_organisation", "implicit", None, dossier.document.outlet.name),
                Hop("source", actor.naming, "explicit", actor.id, actor.name, a.source[0], a.cue[0]),
            )
            yield Chain(a.id, hops, "anonymous" if actor.anonymous else "on_record_named", actor.id, None, ())

    def _stands(self, dossier: Dossier) -> Any:
        for a in dossier.attributions or ():
            denied = dossier.document.text[a.content[0].start - 1] == "!"
            yield Stand(a.id, "denies" if denied else "affirms", (), (), ())

    def _dates(self, dossier: Dossier) -> Any:
        return (Said(a.id, Interval(), None, None, ()) for a in dossier.attributions or ())


def _lines(text: str) -> list[tuple[Span, tuple[str, str]]]:
    found, at = [], 0
    for line in text.split("\n"):
        who, _, what = line.partition(": ")
        found.append((Span(at, at + len(line)), (who, what.removeprefix("!"))))
        at += len(line) + 1
    return found


def script_plan(cut: int = 0, *missed: str) -> Plan:
    """A reading of scripts; another `cut` is another version, in which every id of attributions and actors differs."""
    order = ("segments", "attributions", "actors", "chains", "stands", "dates")
    return Plan([Reader(name, order[:n][-3:], cut, frozenset(missed)) for n, name in enumerate(order)])


@dataclass(frozen=True)
class FirstWord:
    """Ties statements that begin with the same word."""

    name: str = "first-word"
    version: str = "1"
    about: str = "entry"

    def keys(self, card: EntryCard) -> frozenset[str]:
        return frozenset(card.entry.words.split(" ")[:1])

    def decide(self, card: EntryCard, near: Sequence[EntryCard]) -> tuple[Tie, ...]:
        return tuple(
            Tie(min(card.id, n.id), max(card.id, n.id), "same_claim", 0.9, "They begin alike.")
            for n in near
            if n.id != card.id and n.entry.words.split(" ")[:1] == card.entry.words.split(" ")[:1]
        )


@dataclass(frozen=True)
class OneName:
    """Ties named speakers of one name."""

    name: str = "one-name"
    version: str = "1"
    about: str = "actor"

    def keys(self, card: ActorCard) -> frozenset[str]:
        return frozenset() if card.actor.anonymous else frozenset({card.actor.name})

    def decide(self, card: ActorCard, near: Sequence[ActorCard]) -> tuple[Tie, ...]:
        return tuple(
            Tie(min(card.id, n.id), max(card.id, n.id), "same_actor", 0.9, "They have one name.")
            for n in near
            if n.id != card.id
        )


def opened(path: Path, plan: Plan | None = None) -> Archive:
    return Archive.open(str(path), write=True, plan=plan or script_plan(), tyings=(OneName(), FirstWord()))


def staged(path: Path, **scripts: str) -> Archive:
    """A ledger of scripts, each under the name of its outlet."""
    archive = opened(path)
    archive.add(Article(name, name, text, outlet=Outlet(name, "given")) for name, text in scripts.items())
    archive.update()
    return archive


def reread(archive: Archive, cut: int = 0, *missed: str) -> Archive:
    """The same ledger read by another version of the stages."""
    later = opened(Path(archive.url), script_plan(cut, *missed))
    later.update()
    return later


def line(archive: Archive, outlet: str, number: int = 0) -> str:
    """The id of the attribution that stands in a line of a script, counted among those that are heard."""
    document = next(d.id for d in archive.documents() if d.outlet.name == outlet)
    return archive.entries(document)[number].id


def speaker(archive: Archive, name: str, outlet: str) -> str:
    cards = archive.actors().values()
    return next(c.id for c in cards if c.actor.name == name and c.masthead.outlet == outlet)


def exported(archive: Archive, folder: Path) -> dict[str, bytes]:
    """What `onrecord export` writes."""
    jsonl.write(archive, folder)
    return {name: (folder / name).read_bytes() for name in jsonl.FILES}
