"""The page that says why: the reason for a number or a link, in sentences."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.archive import Archive
from onrecord.explanations import explain
from onrecord.export import wording
from onrecord.export.cards import SideView, side_views
from onrecord.export.inert import line
from onrecord.web.claims import LINKS
from onrecord.web.view import View

MEMBERS_TOLD = 40
"""Attributions of a claim whose ties are told."""
SENTENCES_SHOWN = 200
"""Under one heading: more would be a page nobody reads; the rest is counted."""


@dataclass(frozen=True, slots=True)
class WhyQuestion:
    thing: str
    side: str = ""


@dataclass(frozen=True, slots=True)
class Because:
    about: str
    sentences: tuple[str, ...]
    left_out: int


@dataclass(frozen=True, slots=True)
class WhyPage:
    """What a thing is, and the reasons for it under headings."""

    id: str
    what: str
    href: str
    sides: tuple[SideView, ...]
    """Of a claim: each side with its figure, the reason for it, and the chains."""
    reasons: tuple[Because, ...]


def why_page(archive: Archive, asked: WhyQuestion) -> WhyPage:
    found = explain(archive, asked.thing, asked.side or None, most=MEMBERS_TOLD)
    sides = _sides(archive, found.id, asked.side)
    told = {name for name, _ in found.groups if name.partition(":")[0] in {side.name for side in sides}}
    return WhyPage(
        id=line(found.id),
        what=line(found.what),
        href=_home(archive, found.id),
        sides=sides,
        reasons=tuple(_because(name, why) for name, why in found.groups if why and name not in told),
    )


def _sides(archive: Archive, id: str, only: str) -> tuple[SideView, ...]:
    if not id.startswith("c-"):
        return ()
    claim = archive.claim(id)
    return tuple(s for s in side_views(claim, archive.book_of_claim(id), LINKS) if only in ("", s.name))


def _because(about: str, sentences: tuple[str, ...]) -> Because:
    first, _, rest = about.partition(":")
    heading = f"{wording.SIDES[first]}:{rest}" if first in wording.SIDES else about
    shown = tuple(line(one) for one in sentences[:SENTENCES_SHOWN])
    return Because(line(heading), shown, max(len(sentences) - SENTENCES_SHOWN, 0))


def _home(archive: Archive, id: str) -> str:
    if id.startswith("a-"):
        found = archive.find_entry(id)
        return LINKS.attribution(found[0], id) if found else ""
    homes = {"c": LINKS.claim, "e": LINKS.actor, "d": LINKS.document}
    home = homes.get(id.partition("-")[0])
    return home(id) if home else ""


WHY = View(
    "why",
    "/why/{thing}",
    "The reason for a number or a link, in sentences.",
    WhyQuestion,
    WhyPage,
    why_page,
    "why.html.j2",
    lambda page: f"Why: {page.what}",
)
