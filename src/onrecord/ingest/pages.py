"""Takes the article out of an HTML page, with what the page states of itself. It fetches nothing.

The body is found by trafilatura. Whatever it or lxml raise on malformed pages becomes an `InputError` here and
nowhere else.
"""

from __future__ import annotations

import json
import logging
import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from onrecord.errors import InputError
from onrecord.ingest.masthead import published_on
from onrecord.types import Published

_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_NAMES = (
    "//meta[@property='og:site_name']/@content",
    "//meta[translate(@name,'PUBLISHERDC','publisherdc')='publisher']/@content",
    "//meta[@name='dc.publisher' or @name='DC.publisher' or @name='citation_publisher']/@content",
    "//meta[@name='application-name']/@content",
)
_LATEST = "2100-01-01"
"""The date finder would otherwise use today, and read one page differently on different days."""
_DEEPEST = 400
"""Levels of nesting above which a page is an attack or a mistake: lxml and trafilatura recurse."""
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Page:
    """What an HTML page holds: its text, one paragraph a line, and what it states of itself."""

    text: str
    title: str | None
    outlet: str | None
    published: Published
    language: str | None


def declared_encoding(raw: bytes) -> str | None:
    """The encoding that a page names in its head."""
    match = _DECLARED.search(raw[:4096])
    return match[1].decode("ascii", "ignore") if match else None


def extract(html: str, url: str | None = None) -> Page:
    """The article of a page; raises `InputError` when there is none, or the page is broken beyond reading."""
    try:
        return _extract(html, url)
    except InputError:
        raise
    except Exception as error:  # lxml and trafilatura raise whatever comes up on malformed pages
        raise InputError(
            f"its HTML could not be read ({type(error).__name__})",
            remedy="Save the text of the page as .txt and add that.",
        ) from error


def _extract(html: str, url: str | None) -> Page:
    trafilatura = _trafilatura()
    tree = trafilatura.load_html(html)
    if tree is None:
        raise InputError(
            "it holds no HTML that could be read", remedy="Save the page again, complete, or its text as .txt."
        )
    if _too_deep(tree):
        raise InputError("its HTML is nested too deeply", remedy="Save the text of the page as .txt and add that.")
    name, language = _outlet(tree), _language(tree)
    dates = {"original_date": True, "extensive_search": False, "max_date": _LATEST}
    found: Any = trafilatura.bare_extraction(
        tree, url=url, include_comments=False, with_metadata=True, date_extraction_params=dates
    )
    text = (found.text or "").strip() if found is not None else ""
    if not text:
        raise InputError("no article was found on the page", remedy="Save the text of the page as .txt and add that.")
    title = found.title or None
    if name is None and found.sitename and html.count(found.sitename) > 1:
        name = found.sitename  # only the <title> names it, but it stands elsewhere on the page too
    return Page(_headed(text, title), title, name, _published(found.date), language)


@cache
def _trafilatura() -> Any:
    """Imported on first use: a third of a second. Its remarks on bad pages are ours to make."""
    import trafilatura

    for name in ("trafilatura", "htmldate", "courlan", "justext"):
        logging.getLogger(name).addHandler(logging.NullHandler())
        logging.getLogger(name).propagate = False
    return trafilatura


def _too_deep(tree: Any) -> bool:
    level = [tree]
    for _ in range(_DEEPEST):
        level = [child for element in level for child in element]
        if not level:
            return False
    return True


def _headed(text: str, title: str | None) -> str:
    """The text with the title as its first line, unless one of its first lines is the title already."""
    wanted = _words(title or "")
    if not wanted or any(_words(line) == wanted for line in text.split("\n", 3)[:3]):
        return text
    return f"{' '.join((title or '').split())}\n{text}"


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def _published(date: str | None) -> Published:
    if not date:
        return Published()
    try:
        return published_on(date, "page")
    except InputError:
        return Published()


def _language(tree: Any) -> str | None:
    """The language that the page names, without its region."""
    code = (tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or "").strip().lower()
    primary = re.split(r"[-_]", code)[0]
    return primary if re.fullmatch(r"[a-z]{2,3}", primary) else None


def _outlet(tree: Any) -> str | None:
    """The publisher as the page's own metadata name it."""
    for path in _NAMES:
        for value in tree.xpath(path):
            if name := " ".join(str(value).split()):
                return name
    for script in tree.xpath("//script[@type='application/ld+json']/text()"):
        if publisher := _publisher(str(script)):
            return publisher
    return None


def _publisher(script: str) -> str | None:
    """`publisher.name` of structured data, whether it is one object, a list or a graph."""
    try:
        data = json.loads(script)
    except (ValueError, RecursionError):
        return None
    items = data if isinstance(data, list) else [data]
    for item in items:
        for node in [item, *_list(item.get("@graph"))] if isinstance(item, dict) else []:
            publisher = node.get("publisher") if isinstance(node, dict) else None
            name = publisher.get("name") if isinstance(publisher, dict) else None
            if isinstance(name, str) and name.strip():
                return " ".join(name.split())
    return None


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []
