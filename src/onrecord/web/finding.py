"""The page of a search: where words stand, in attributions first, then in texts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from onrecord.archive import Archive
from onrecord.export import wording
from onrecord.export.inert import line, visible
from onrecord.types import Interval, Span
from onrecord.types.edition import Hit
from onrecord.web.claims import LINKS, Start
from onrecord.web.paging import Pager, pager
from onrecord.web.view import View

HITS = 20


@dataclass(frozen=True, slots=True)
class SearchQuestion:
    words: str = ""
    start: Start = 0


@dataclass(frozen=True, slots=True)
class Found:
    """A place with the words looked for. `pieces` are (words, whether they were looked for) in order."""

    href: str
    pieces: tuple[tuple[str, bool], ...]
    title: str
    masthead: str
    in_attribution: bool
    claim: str


@dataclass(frozen=True, slots=True)
class SearchPage:
    """The places where words stand."""

    asked: SearchQuestion
    found: tuple[Found, ...]
    claims_href: str
    pager: Pager


def search_page(archive: Archive, asked: SearchQuestion) -> SearchPage:
    kept = {"words": asked.words}
    if not asked.words:
        return SearchPage(asked, (), "/", pager("/search", kept, start=0, shown=0, total=0, step=HITS))
    found = archive.search(asked.words, asked.start, HITS)
    claims = pager("/", {"words": asked.words, "single": True}, start=HITS, shown=0, total=0, step=HITS).before
    return SearchPage(
        asked=asked,
        found=tuple(map(_found, found.rows)),
        claims_href=claims,
        pager=pager("/search", kept, start=found.offset, shown=len(found.rows), total=found.total, step=HITS),
    )


def _found(hit: Hit) -> Found:
    where = LINKS.attribution(hit.document, hit.attribution) if hit.attribution else LINKS.document(hit.document)
    outlet = line(hit.outlet or "publisher not stated")
    return Found(
        href=where,
        pieces=tuple(_pieces(hit.words, hit.marked)),
        title=line(hit.title or ""),
        masthead=f"{outlet}, {wording.interval(Interval(hit.day, hit.day))}",
        in_attribution=hit.attribution is not None,
        claim=LINKS.claim(hit.claim) if hit.claim else "",
    )


def _pieces(words: str, marked: Iterable[Span]) -> Iterable[tuple[str, bool]]:
    at = 0
    for span in marked:
        if at < span.start:
            yield visible(words[at : span.start]), False
        yield visible(span.of(words)), True
        at = span.end
    if at < len(words):
        yield visible(words[at:]), False


SEARCH = View(
    "search",
    "/search",
    "Where words stand in attributions and texts.",
    SearchQuestion,
    SearchPage,
    search_page,
    "search.html.j2",
    lambda page: f"Search: {line(page.asked.words)}" if page.asked.words else "Search",
)
