"""Holds what the encoder tagged to what the marks on the page say. It tags nothing anew and drops no attribution.

Quotation marks are facts: of words between a pair of marks, either all or none belong to a content, and words
quoted in full go to the speaker before them where nobody else claims them. Link words and commas at the edges of
a span are left out.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence, Set
from dataclasses import dataclass, replace

from onrecord.models.assemble import Group
from onrecord.models.links import MARKS
from onrecord.types import Quotation, Span

REACH = 8000
"""Characters that an attribution may begin before a quotation that it holds, continued ones apart."""

SENTENCE_WORDS = 4
"""A quotation of fewer words may be a title or a scare quote; only longer ones are given to a speaker unasked."""

_LINK = re.compile(r"that\s+(?=\S)", re.I)
_BETWEEN = re.compile(r"[\s,.;:–—-]*")


@dataclass(frozen=True, slots=True)
class Page:
    """A text and its paragraphs, which may run over several lines."""

    text: str
    blocks: Sequence[Span]

    def paragraph(self, at: int) -> int:
        """The number of the paragraph that a character stands in."""
        return bisect_right(self.blocks, (at, len(self.text) + 1)) - 1


def repaired(page: Page, groups: Sequence[Group], quotes: Sequence[Quotation]) -> list[Group]:
    """The same attributions with whole quotations and clean edges, in text order."""
    text = page.text
    groups = sorted(groups, key=_first)
    contents = [_near(page, g) for g in groups]
    starts = [_first(g) for g in groups]
    owners: list[int | None] = []
    for quote in quotes:
        owners.append(_owner(contents, quote, _around(starts, quote)))
        _give(contents, owners[-1], quote)
    for at, quote in enumerate(quotes):
        near = _around(starts, quote)
        if owners[at] is None and not any(_touches(groups[i], quote) for i in near):
            speaker = _Speaker(page, groups, contents, quotes[at - 1] if at else None)
            last = owners[at - 1] if at else None
            owners[at] = speaker.of(quote, {*near} | ({last} if last is not None else set()))
            _give(contents, owners[at], quote)
    changed = [
        replace(g, source=_trimmed(text, g.source), content=_clean(page, c))
        for g, c in zip(groups, contents, strict=True)
    ]
    return sorted((g for g in changed if g.content), key=lambda g: (g.content[0], g.cue, g.source))


def _first(group: Group) -> int:
    return min(s.start for s in (*group.content, *group.cue, *group.source))


def _around(starts: Sequence[int], quote: Quotation) -> range:
    """The numbers of the groups near enough to a quotation to have to do with it."""
    return range(bisect_left(starts, quote.outer.start - REACH), bisect_right(starts, quote.outer.end))


def _touches(group: Group, quote: Quotation) -> bool:
    return any(piece.overlaps(quote.outer) for piece in (*group.content, *group.cue))


def _give(contents: list[list[Span]], owner: int | None, quote: Quotation) -> None:
    if owner is not None:
        contents[owner] = _with(contents[owner], quote.outer)


def _near(page: Page, group: Group) -> list[Span]:
    """The contents of a group without unquoted pieces in other paragraphs, unless there are no others.

    A cue governs a quotation that goes on in the next paragraph, and a paragraph that a colon announces.
    """
    if not group.cue:
        return list(group.content)
    here = page.paragraph(group.cue[0].start)
    home = [p for p in group.content if page.paragraph(p.start) == here or page.text[p.start] in MARKS]
    return home or list(group.content)


def _owner(contents: Sequence[Sequence[Span]], quote: Quotation, near: range) -> int | None:
    """The attribution whose content holds at least half of a quotation, or the only one that holds its first words."""
    best, most = None, 0
    opening: list[int] = []
    claimed = 0
    for i in near:
        shared = sum(max(0, min(p.end, quote.inner.end) - max(p.start, quote.inner.start)) for p in contents[i])
        claimed += shared > 0
        if shared > most:
            best, most = i, shared
        if any(p.start <= quote.inner.start < p.end for p in contents[i]):
            opening.append(i)
    if 2 * most >= quote.inner.end - quote.inner.start:
        return best
    return opening[0] if claimed == len(opening) == 1 else None


@dataclass(frozen=True, slots=True)
class _Speaker:
    """Looks for who goes on speaking in a quotation that no content claims. `before` is the quotation before it."""

    page: Page
    groups: Sequence[Group]
    contents: Sequence[Sequence[Span]]
    before: Quotation | None

    def of(self, quote: Quotation, near: Set[int]) -> int | None:
        """The attribution quoted just before, if anybody is."""
        start = quote.outer.start
        earlier = [i for i in near if any(s.start < start for s in self.contents[i])]
        if self.before is None or not earlier or len(quote.inner.of(self.page.text).split()) < SENTENCE_WORDS:
            return None
        last = max(earlier, key=lambda i: (max(s.end for s in self.contents[i] if s.start < start), -i))
        if not any(p.overlaps(self.before.outer) for p in self.contents[last]):
            return None
        group = self.groups[last]
        reach = max(s.end for s in (*self.contents[last], *group.source, *group.cue) if s.start < start)
        return last if self._goes_on(reach, start) else None

    def _goes_on(self, reach: int, start: int) -> bool:
        """Whether nothing but a paragraph that opens anew, or the end of a sentence, lies between."""
        between = self.page.text[reach:start]
        if self.before is not None and not self.before.closed and not between.strip():
            return True
        ended = re.search(r"[.!?…]", self.page.text[max(0, reach - 2) : start])
        same = self.page.paragraph(reach) == self.page.paragraph(start)
        return bool(ended and same and _BETWEEN.fullmatch(between))


def _with(pieces: Sequence[Span], more: Span) -> list[Span]:
    """The pieces and one more, touching ones joined."""
    out: list[Span] = []
    for piece in sorted([*pieces, more]):
        if out and piece.start <= out[-1].end:
            out[-1] = Span(out[-1].start, max(out[-1].end, piece.end))
        else:
            out.append(piece)
    return out


def _clean(page: Page, pieces: Sequence[Span]) -> tuple[Span, ...]:
    """Pieces without a leading "that" and outer commas; pieces with only white space between them are one."""
    out: list[Span] = []
    for piece in sorted(pieces):
        gap = page.text[out[-1].end : piece.start] if out else "-"
        if not gap.strip() and page.paragraph(out[-1].start) == page.paragraph(piece.start):
            out[-1] = Span(out[-1].start, max(piece.end, out[-1].end))
        else:
            out.append(piece)
    trimmed = [_content(page.text, piece) for piece in out]
    return tuple(p for p in trimmed if any(ch.isalnum() for ch in p.of(page.text)))


def _content(text: str, piece: Span) -> Span:
    start, end = piece
    link = _LINK.match(text, start, end)
    if link:
        start = link.end()
    while start < end and text[start] in " ,;:\n\t":
        start += 1
    while start < end and text[end - 1] in " ,;:\n\t":
        end -= 1
    return Span(start, end)


def _trimmed(text: str, spans: Sequence[Span]) -> tuple[Span, ...]:
    out = []
    for start, end in spans:
        while start < end and text[end - 1] in " ,;:":
            end -= 1
        if start < end:
            out.append(Span(start, end))
    return tuple(out)
