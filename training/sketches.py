"""Reads the sketches in `invented/claims/`: invented stories whose statements bear their claims. It writes nothing.

The markup is described in `invented/README.md`. A content that is given in pieces is one mark with several spans.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

from onrecord.types.vocabulary import Outcome, Polarity

_MARK = re.compile(r"\{\{([^|{}]*)\|([^{}]*)\}\}")
_NONE = "-"
_MORE = "+"
_POLARITIES = frozenset(get_args(Polarity))
_OUTCOMES = frozenset(get_args(Outcome))


class SketchError(ValueError):
    """A sketch that is not well-formed; says in which file and line."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One statement: where its content stands, its claim (`None`: nobody else takes it up), side, and utterance."""

    spans: tuple[tuple[int, int], ...]
    claim: str | None
    polarity: str
    utterance: str | None
    headline: bool


@dataclass(frozen=True, slots=True)
class Page:
    """A page; `outlet` and `published` are `None` where none is stated."""

    id: str
    outlet: str | None
    published: str | None
    text: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Gist:
    """A claim in words, the family it is in, the outcome of either side, and whether a report of it stays open."""

    words: str
    family: str
    affirms: str
    denies: str
    open: bool


@dataclass(frozen=True, slots=True)
class Sketch:
    """An invented story."""

    name: str
    story: str
    pages: tuple[Page, ...]
    claims: dict[str, Gist]


def sketches(folder: Path) -> list[Sketch]:
    """All sketches of a folder, by name. Raises `SketchError`."""
    return [parse(path.stem, path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.txt"))]


def parse(name: str, raw: str) -> Sketch:
    """A sketch from its text. Raises `SketchError`."""
    story, pages, claims = "", list[Page](), dict[str, Gist]()
    lines: list[tuple[int, str]] = []
    head: tuple[str, str, str] | None = None

    def turned() -> None:
        if head is not None:
            pages.append(_page(name, head, lines))
            lines.clear()

    for number, line in enumerate(raw.split("\n"), 1):
        if line.startswith("== "):
            story = line[3:].strip()
        elif line.startswith("-- "):
            turned()
            head = _three(name, number, line[3:])
        elif line.startswith(">> "):
            id, gist = _gist(name, number, line[3:])
            claims[id] = gist
        elif head is not None and line.strip():
            lines.append((number, line))
    turned()
    _check(name, pages, claims)
    return Sketch(name, story, tuple(pages), claims)


def _three(name: str, number: int, line: str) -> tuple[str, str, str]:
    parts = [part.strip() for part in line.split("|")]
    if len(parts) != 3:
        raise SketchError(f"{name}:{number}: a page needs an id, an outlet and a day")
    return parts[0], parts[1], parts[2]


def _gist(name: str, number: int, line: str) -> tuple[str, Gist]:
    parts = [part.strip() for part in line.split("|")]
    if len(parts) != 6:
        raise SketchError(f"{name}:{number}: a claim needs an id, family, gist, two outcomes and open")
    id, family, words, *rest = parts
    affirms, denies, unanswered = (part.split()[-1] for part in rest)
    if affirms not in _OUTCOMES or denies not in _OUTCOMES or unanswered not in ("yes", "no"):
        raise SketchError(f"{name}:{number}: {rest} are no outcomes")
    return id, Gist(words, family, affirms, denies, unanswered == "yes")


def _page(name: str, head: tuple[str, str, str], lines: list[tuple[int, str]]) -> Page:
    text, marks = "", list[Mark]()
    for number, line in lines:
        told = ""
        for words, tags in _pieces(name, number, line):
            start = len(text) + len(told)
            told += words
            if tags is not None:
                _mark(name, number, marks, tags, (start, start + len(words)), headline=line.startswith("# "))
        text += told + "\n"
    id, outlet, published = (None if part == "none" else part for part in head)
    return Page(id or "", outlet, published, text, tuple(marks))


def _pieces(name: str, number: int, line: str) -> Iterator[tuple[str, list[str] | None]]:
    """The words of a line, in pieces, with the tags of those that are marked; a blank after the bar is not theirs."""
    at = 0
    for found in _MARK.finditer(line):
        before = line[at : found.start()]
        yield before, None
        yield found[2] if before[-1:].isalnum() else found[2].lstrip(), found[1].split()
        at = found.end()
    rest = line[at:]
    if "{{" in rest or "}}" in rest:
        raise SketchError(f"{name}:{number}: a mark is not closed")
    yield rest, None


def _mark(name: str, number: int, marks: list[Mark], tags: list[str], span: tuple[int, int], *, headline: bool) -> None:
    if tags == [_MORE] and marks:
        last = marks.pop()
        marks.append(Mark((*last.spans, span), last.claim, last.polarity, last.utterance, last.headline))
        return
    claim, polarity, *more = [*tags, "", ""][: max(len(tags), 2)]
    if polarity not in _POLARITIES:
        raise SketchError(f"{name}:{number}: {' '.join(tags)} names no polarity")
    marks.append(Mark((span,), None if claim == _NONE else claim, polarity, more[0] if more else None, headline))


def _check(name: str, pages: list[Page], claims: dict[str, Gist]) -> None:
    used = {mark.claim for page in pages for mark in page.marks if mark.claim}
    if used != claims.keys():
        raise SketchError(f"{name}: claims {sorted(used ^ claims.keys())} are not both listed and used")
