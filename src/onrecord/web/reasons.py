"""The page that says why: the reason for a number or a link, in sentences."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.archive import Archive
from onrecord.explanations import explain
from onrecord.export import wording
from onrecord.export.cards import OriginView, SideView, side_views
from onrecord.export.inert import line
from onrecord.web.claims import LINKS
from onrecord.web.view import View

MEMBERS_TOLD = 40
"""Attributions of a claim whose ties are told."""
SENTENCES_SHOWN, SENTENCES_OF_ALL = 8, 200
"""Under one heading, at first and where all is asked for: more would be a page nobody reads; the rest is counted."""
ORIGINS_SHOWN, CHAINS_SHOWN, CHAINS_OF_ALL = 12, 3, 60
"""Origins of a side, and chains of each of them."""


@dataclass(frozen=True, slots=True)
class WhyQuestion:
    """`everything` gives all chains and reasons, where at first some stand for the others."""

    thing: str
    side: str = ""
    everything: bool | None = None


@dataclass(frozen=True, slots=True)
class Because:
    about: str
    sentences: tuple[str, ...]
    left_out: int


@dataclass(frozen=True, slots=True)
class Standing:
    """A side of a claim with its figure and reason. `behind` are its origins, each with how many attributions lead back
    to it; `more` is the number of origins that are not shown."""

    side: SideView
    behind: tuple[tuple[OriginView, int], ...]
    more: int


@dataclass(frozen=True, slots=True)
class WhyPage:
    """What a thing is, and the reasons for it under headings."""

    id: str
    what: str
    href: str
    sides: tuple[Standing, ...]
    """Of a claim: each side with its figure, the reason for it, and the chains."""
    reasons: tuple[Because, ...]
    show_all: str
    """Where nothing is left out; empty where nothing is."""


def why_page(archive: Archive, asked: WhyQuestion) -> WhyPage:
    everything = bool(asked.everything)
    found = explain(archive, asked.thing, asked.side or None, most=MEMBERS_TOLD)
    sides = _sides(archive, found.id, asked.side, everything)
    told = {name for name, _ in found.groups if name.partition(":")[0] in {one.side.name for one in sides}}
    reasons = tuple(_because(name, why, everything) for name, why in found.groups if why and name not in told)
    short = any(one.more or any(o.left_out for o, _ in one.behind) for one in sides) or any(r.left_out for r in reasons)
    return WhyPage(
        id=line(found.id),
        what=line(found.what),
        href=_home(archive, found.id),
        sides=sides,
        reasons=reasons,
        show_all=LINKS.all_of_why(found.id, asked.side) if short and not everything else "",
    )


def _sides(archive: Archive, id: str, only: str, everything: bool) -> tuple[Standing, ...]:
    if not id.startswith("c-"):
        return ()
    chains = CHAINS_OF_ALL if everything else CHAINS_SHOWN
    views = side_views(archive.claim(id), archive.book_of_claim(id), LINKS, chains=chains)
    return tuple(_standing(view, everything) for view in views if only in ("", view.name))


def _standing(view: SideView, everything: bool) -> Standing:
    shown = view.origins if everything else view.origins[:ORIGINS_SHOWN]
    behind = tuple((origin, len(origin.chains) + origin.left_out) for origin in shown)
    return Standing(view, behind, len(view.origins) - len(shown))


def _because(about: str, sentences: tuple[str, ...], everything: bool) -> Because:
    first, _, rest = about.partition(":")
    heading = f"{wording.SIDES[first]}:{rest}" if first in wording.SIDES else about
    most = SENTENCES_OF_ALL if everything else SENTENCES_SHOWN
    shown = tuple(line(one) for one in sentences[:most])
    return Because(line(heading), shown, len(sentences) - len(shown))


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
