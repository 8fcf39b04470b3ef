"""Reads GUM: the text of a document, and its mentions with the entity of each. It resolves nothing."""

from __future__ import annotations

import re
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from onrecord.types import Span

_ITEM = re.compile(r"\([a-z]+-(\d+)[^()]*|[a-z]+-(\d+)[^()]*(?=\))|(\))")


@dataclass(frozen=True, slots=True)
class Annotated:
    """A document with its mentions: a span and the number of the entity."""

    name: str
    text: str
    mentions: tuple[tuple[Span, str], ...]


def documents(path: Path, genre: str = "news") -> Iterator[Annotated]:
    """The documents of one genre in an archive that holds `dep/*.conllu` and `coref/gum/conll/*.conll`."""
    with tarfile.open(path) as archive:
        files = {PurePosixPath(m.name): m for m in archive.getmembers() if m.isfile()}
        for place, member in sorted(files.items()):
            if place.parent.name != "dep" or not place.name.startswith(f"GUM_{genre}_"):
                continue
            coref = files[place.parent.parent / "coref" / "gum" / "conll" / f"{place.stem}.conll"]
            text, tokens = text_of(_read(archive, member))
            yield Annotated(place.stem, text, tuple(mentions_of(_read(archive, coref), tokens)))


def _read(archive: tarfile.TarFile, member: tarfile.TarInfo) -> str:
    held = archive.extractfile(member)
    assert held is not None
    return held.read().decode("utf-8")


def text_of(conllu: str) -> tuple[str, list[Span]]:
    """The running text, a paragraph a line, and the place of each token."""
    text, tokens = "", list[Span]()
    until, glued = 0, True
    for line in conllu.splitlines():
        if line.startswith("# newpar") and text:
            text, glued = text.rstrip() + "\n", True
        cells = line.split("\t")
        if len(cells) < 10 or "." in cells[0]:
            continue
        if "-" in cells[0]:
            first, last = map(int, cells[0].split("-"))
            text += ("" if glued else " ") + cells[1]
            span, until = Span(len(text) - len(cells[1]), len(text)), last
            tokens += [span] * (last - first + 1)
        elif int(cells[0]) <= until:
            continue
        else:
            text += ("" if glued else " ") + cells[1]
            tokens.append(Span(len(text) - len(cells[1]), len(text)))
        glued = "SpaceAfter=No" in cells[9]
        if "-" not in cells[0]:
            until = 0
    return text, tokens


def mentions_of(conll: str, tokens: list[Span]) -> Iterator[tuple[Span, str]]:
    """The mentions, inner ones before those that hold them."""
    opened: dict[str, list[int]] = {}
    n = 0
    for line in conll.splitlines():
        cells = line.split("\t")
        if len(cells) < 3:
            continue
        for start, end in _brackets(cells[2]):
            if start is not None:
                opened.setdefault(start, []).append(n)
            if end is not None and opened.get(end):
                yield Span(tokens[opened[end].pop()].start, tokens[n].end), end
        n += 1


def _brackets(cell: str) -> Iterator[tuple[str | None, str | None]]:
    """What opens and closes at a token.

    >>> list(_brackets("(time-6)time-5)"))
    [('6', None), (None, '6'), (None, '5')]
    """
    last: str | None = None
    for item in _ITEM.finditer(cell):
        opens, closes, bare = item.groups()
        if opens is not None:
            last = opens
            yield opens, None
        elif closes is not None:
            last = closes
        elif bare is not None and last is not None:
            yield None, last
            last = None


def entity_at(document: Annotated, span: Span) -> str | None:
    """The entity of the mention that comes closest to a span; nothing where none covers half of both."""
    best = max(document.mentions, key=lambda m: _overlap(m[0], span), default=None)
    return best[1] if best is not None and _overlap(best[0], span) >= 0.5 else None


def _overlap(one: Span, other: Span) -> float:
    shared = min(one.end, other.end) - max(one.start, other.start)
    return max(0, shared) / (max(one.end, other.end) - min(one.start, other.start))
