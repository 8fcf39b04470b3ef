"""The page that says why: the reason for a number or a link, in sentences."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.archive import Archive
from onrecord.explanations import explain
from onrecord.export import wording
from onrecord.export.inert import line
from onrecord.web.claims import LINKS
from onrecord.web.view import View

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
    reasons: tuple[Because, ...]


def why_page(archive: Archive, asked: WhyQuestion) -> WhyPage:
    found = explain(archive, asked.thing, asked.side or None)
    return WhyPage(
        id=line(found.id),
        what=line(found.what),
        href=_home(archive, found.id),
        reasons=tuple(_because(about, sentences) for about, sentences in found.groups if sentences),
    )


def _because(about: str, sentences: tuple[str, ...]) -> Because:
    first, _, rest = about.partition(":")
    named = wording.SIDES.get(first)
    heading = f"{named}:{rest}" if named else about
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
