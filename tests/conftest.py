"""What tests of several modules share: a small article and a plan of fake stages that needs no language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import settings

from onrecord.errors import StageError
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

settings.register_profile("patient", deadline=None)
settings.load_profile("patient")


@dataclass(frozen=True)
class FakeStage:
    """Fills one field by a function of the dossier; counts nothing, keeps nothing."""

    name: str
    gives: str
    give: Any
    needs: tuple[str, ...] = ()
    version: str = "1"

    def __call__(self, batch: Sequence[Dossier]) -> list[Any]:
        return [self.give(dossier) for dossier in batch]


def segments(dossier: Dossier) -> Any:
    if "stop here" in dossier.document.text:
        return StageError("cannot read this")
    return (Segment("body", Span(0, len(dossier.document.text)), "the only line"),)


def attributions(dossier: Dossier) -> tuple[Attribution, ...]:
    """ "Who: what" becomes one attribution."""
    text = dossier.document.text
    colon = text.index(":")
    content = (Span(colon + 2, len(text)),)
    id = f"a-{dossier.document.id[2:]}"
    return (
        Attribution(
            id, "body", "statement", (Span(0, colon),), (Span(colon, colon + 1),), content, "indirect", (), 0.5, ()
        ),
    )


def actors(dossier: Dossier) -> tuple[Actor, ...]:
    span = dossier.attributions[0].source[0]  # type: ignore[index]
    name = span.of(dossier.document.text)
    return (Actor(f"{dossier.document.id}:0", name, "person", "named_person", (), (span,)),)


def chains(dossier: Dossier) -> tuple[Chain, ...]:
    hop = Hop("source", "named_person", "explicit", f"{dossier.document.id}:0")
    return tuple(Chain(a.id, (hop,), "on_record_named", hop.actor, None, ()) for a in dossier.attributions or ())


def stands(dossier: Dossier) -> tuple[Stand, ...]:
    return tuple(Stand(a.id, "affirms", (), (), ()) for a in dossier.attributions or ())


def dates(dossier: Dossier) -> tuple[Said, ...]:
    return tuple(Said(a.id, Interval(), None, None, ()) for a in dossier.attributions or ())


def fake_plan(dates_version: str = "1") -> Plan:
    """A whole plan whose stages read "Who: what" lines."""
    return Plan(
        (
            FakeStage("segments", "segments", segments),
            FakeStage("attributions", "attributions", attributions, ("segments",)),
            FakeStage("actors", "actors", actors, ("attributions",)),
            FakeStage("chains", "chains", chains, ("attributions", "actors")),
            FakeStage("stands", "stands", stands, ("attributions",)),
            FakeStage("dates", "dates", dates, ("attributions",), dates_version),
        )
    )


@dataclass(frozen=True)
class SameWords:
    """Ties entries whose words are the same."""

    name: str = "same-words"
    version: str = "1"
    about: str = "entry"

    def keys(self, card: EntryCard) -> frozenset[str]:
        return frozenset({card.entry.words})

    def decide(self, card: EntryCard, near: Sequence[EntryCard]) -> tuple[Tie, ...]:
        return tuple(
            Tie(min(card.id, n.id), max(card.id, n.id), "same_claim", 1.0, "the same words")
            for n in near
            if n.entry.words == card.entry.words
        )


@dataclass(frozen=True)
class SameName:
    """Ties actors whose names are the same."""

    name: str = "same-name"
    version: str = "1"
    about: str = "actor"

    def keys(self, card: ActorCard) -> frozenset[str]:
        return frozenset({card.actor.name})

    def decide(self, card: ActorCard, near: Sequence[ActorCard]) -> tuple[Tie, ...]:
        return tuple(Tie(min(card.id, n.id), max(card.id, n.id), "same_actor", 1.0, "the same name") for n in near)


@pytest.fixture
def fakes() -> dict[str, Any]:
    """Arguments that open an archive with fake stages."""
    return {"plan": fake_plan(), "tyings": (SameName(), SameWords())}


def article(text: str, key: str = "", outlet: str | None = None) -> Article:
    return Article(key or text, key or text, text, outlet=Outlet(outlet, "given" if outlet else None))
