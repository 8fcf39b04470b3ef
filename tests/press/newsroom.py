"""A small newsroom for tests of the edition: pages of "Who: what" lines, read by stages that need no language.

Names are made so that parties meet under full names, surnames, acronyms and spellings, and so that some may not be
joined; one paragraph is long enough to be copied.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tests.conftest import FakeStage

from onrecord.corpus.claims import SameClaim
from onrecord.corpus.copies import Copies
from onrecord.corpus.entities import SameActor
from onrecord.pipeline import Plan
from onrecord.types import (
    Actor,
    Article,
    Attribution,
    Chain,
    Dossier,
    Hop,
    Interval,
    Outlet,
    Published,
    Said,
    Segment,
    Span,
    Stand,
)

WIRE = (
    "The ferry company had not renewed the permits of its oldest vessels, the harbour registers show, "
    "and two of them sailed for eleven weeks without any valid paper at all while the authority looked elsewhere"
)
SPEAKERS = (
    "Ilona Brackwell",
    "Ms Brackwell",
    "Mr Brackwell",
    "I. Brackwell",
    "Ilona Brackvell",
    "the Harbour Safety Authority",
    "the HSA",
    "the authority",
    "Brackwell Minerals",
    "the Quayside Courier",
    "officials",
    "Ann Smith",
    "Ms Ann Smith",
    "Mr Ann Smith",
    "Ann K. Smith",
    "Ann J. Smith",
    "Tom Smith",
    "Ms Smith",
    "Mr Smith",
    "Smith",
)
SMITHS = tuple(range(11, 20))
"""Speakers of a common surname, who are told apart by first names, titles, stories, and by who is heard of most."""
TITLES = ("Old ferries and their permits", "Quarry blasting delayed", "Lighthouse keepers dismissed")
SAYINGS = (
    "the old ferries sailed without a valid permit",
    "no ferry sailed without a valid permit",
    "the ferries sailed without permit for weeks",
    "the quarry will close in spring",
    "the quarry may close in spring if the blasting is banned",
    WIRE,
)
OUTLETS = ("Quayside Courier", "Harbour Post", None)


def page(number: int, speakers: tuple[int, ...], outlet: int, *, key: int | None = None) -> Article:
    """A page: each of the speakers says one of the sayings, which depends on the number."""
    lines = [f"{SPEAKERS[s]}: {SAYINGS[(number + place) % len(SAYINGS)]}" for place, s in enumerate(speakers)]
    day = dt.date(2027, 2, 1) + dt.timedelta(days=number % 40)
    name = f"page-{number if key is None else key}"
    return Article(
        name,
        name,
        "\n".join((f"No {number}.", *lines)),
        title=TITLES[number % 3],
        outlet=Outlet(OUTLETS[outlet], "given" if OUTLETS[outlet] else None),
        published=Published(day, day, "given"),
    )


@dataclass(frozen=True)
class _Line:
    number: int
    who: Span
    what: Span


def _lines(dossier: Dossier) -> Iterator[_Line]:
    start = 0
    for number, words in enumerate(dossier.document.text.split("\n")):
        colon = words.find(": ")
        if colon > 0:
            yield _Line(number, Span(start, start + colon), Span(start + colon + 2, start + len(words)))
        start += len(words) + 1


def _segments(dossier: Dossier) -> Any:
    return tuple(Segment("body", Span(line.who.start, line.what.end), "a line") for line in _lines(dossier))


def _attributions(dossier: Dossier) -> Any:
    id = dossier.document.id[2:]
    return tuple(
        Attribution(f"a-{id}-{x.number}", "body", "statement", (x.who,), (), (x.what,), "indirect", (), 0.9, ())
        for x in _lines(dossier)
    )


def _actors(dossier: Dossier) -> Any:
    text = dossier.document.text
    found: dict[str, Actor] = {}
    for x in _lines(dossier):
        name = x.who.of(text)
        person = name.split()[-1] in ("Brackwell", "Brackvell", "Smith") and name != "Smith"
        kind = "person" if person else "outlet" if "Courier" in name else "organisation"
        naming = "named_person" if person else "anonymous_group" if name == "officials" else "named_organisation"
        known = found.get(name)
        mentions = (*(known.mentions if known else ()), x.who)
        id = known.id if known else f"{dossier.document.id}:{len(found)}"
        found[name] = Actor(id, name, kind, naming, (), mentions)  # type: ignore[arg-type]
    ministry = next((a for a in found.values() if "Authority" in a.name), None)
    return tuple(
        Actor(a.id, a.name, a.kind, a.naming, (), a.mentions, ministry.id)
        if ministry and a.name == "Ms Brackwell"
        else a
        for a in found.values()
    )


def _chains(dossier: Dossier) -> Any:
    by_name = {actor.name: actor for actor in dossier.actors or ()}
    text = dossier.document.text
    found = []
    for line, attribution in zip(_lines(dossier), dossier.attributions or (), strict=True):
        actor = by_name[line.who.of(text)]
        role = "outlet" if actor.kind == "outlet" else "source"
        hop = Hop(role, actor.naming, "explicit", actor.id, actor.name, line.who)  # type: ignore[arg-type]
        record = "anonymous" if actor.anonymous else "on_record_named"
        found.append(Chain(attribution.id, (hop,), record, actor.id, None, ()))  # type: ignore[arg-type]
    return tuple(found)


def _stands(dossier: Dossier) -> Any:
    text = dossier.document.text
    return tuple(
        Stand(a.id, "denies" if a.content[0].of(text).startswith("no ") else "affirms", (), (), ())
        for a in dossier.attributions or ()
    )


def _dates(dossier: Dossier) -> Any:
    day = dossier.document.published.latest
    return tuple(Said(a.id, Interval(None, day), None, "published", ()) for a in dossier.attributions or ())


def newsroom() -> dict[str, Any]:
    """Arguments that open an archive with these stages and the real comparing of pages."""
    plan = Plan(
        (
            FakeStage("segments", "segments", _segments),
            FakeStage("attributions", "attributions", _attributions, ("segments",)),
            FakeStage("actors", "actors", _actors, ("attributions",)),
            FakeStage("chains", "chains", _chains, ("attributions", "actors")),
            FakeStage("stands", "stands", _stands, ("attributions",)),
            FakeStage("dates", "dates", _dates, ("attributions",)),
        )
    )
    return {"plan": plan, "tyings": (Copies(), SameActor(), SameClaim())}
