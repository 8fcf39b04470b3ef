"""Holds what the encoder tagged to what the marks on the page say. It tags nothing anew and drops no attribution.

Quotation marks are facts: of words between a pair of marks, either all or none belong to a content, and words
quoted in full go to the speaker before them where nobody else claims them. Link words and commas at the edges of
a span are left out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from onrecord.models.assemble import Group
from onrecord.models.links import MARKS
from onrecord.types import Quotation, Span

SENTENCE_WORDS = 4
"""A quotation of fewer words may be a title or a scare quote; only longer ones are given to a speaker unasked."""

_LINK = re.compile(r"that\s+(?=\S)", re.I)
_BETWEEN = re.compile(r"[\s,.;:–—-]*")


def repaired(text: str, groups: Sequence[Group], quotes: Sequence[Quotation]) -> list[Group]:
    """The same attributions with whole quotations and clean edges, in text order."""
    contents = [_near(text, g) for g in groups]
    for quote in quotes:
        owner = _owner(contents, quote)
        if owner is not None:
            contents[owner] = _with(contents[owner], quote.outer)
    for quote, before in zip(quotes, (None, *quotes), strict=False):
        if not any(piece.overlaps(quote.outer) for g in groups for piece in (*g.content, *g.cue)):
            owner = _speaker(text, groups, contents, quote, before)
            if owner is not None:
                contents[owner] = _with(contents[owner], quote.outer)
    changed = [
        replace(g, source=_trimmed(text, g.source), content=_clean(text, c, quotes))
        for g, c in zip(groups, contents, strict=True)
    ]
    return sorted((g for g in changed if g.content), key=lambda g: (g.content[0], g.cue, g.source))


def _near(text: str, group: Group) -> list[Span]:
    """The contents of a group without unquoted pieces in other paragraphs, unless there are no others.

    A cue governs a quotation that goes on in the next paragraph, and a paragraph that a colon announces.
    """
    home = [p for p in group.content if _same_paragraph(text, p, group.cue) or text[p.start] in MARKS]
    return home or list(group.content)


def _same_paragraph(text: str, piece: Span, cue: Sequence[Span]) -> bool:
    return not cue or "\n" not in text[min(piece.end, cue[0].end) : max(piece.start, cue[0].start)]


def _owner(contents: Sequence[Sequence[Span]], quote: Quotation) -> int | None:
    """The attribution whose content holds at least half of a quotation, or all its words but the marks."""
    best, most = None, 0
    for i, pieces in enumerate(contents):
        shared = sum(max(0, min(p.end, quote.inner.end) - max(p.start, quote.inner.start)) for p in pieces)
        if shared > most:
            best, most = i, shared
    return best if 2 * most >= quote.inner.end - quote.inner.start else None


def _speaker(
    text: str,
    groups: Sequence[Group],
    contents: Sequence[Sequence[Span]],
    quote: Quotation,
    before: Quotation | None,
) -> int | None:
    """Who goes on speaking in a quotation that no content claims: the one quoted just before it, if anybody."""
    if len(text[quote.inner.start : quote.inner.end].split()) < SENTENCE_WORDS:
        return None
    last = max(
        (i for i, c in enumerate(contents) if c and min(c).start < quote.outer.start),
        key=lambda i: max(s.end for s in contents[i] if s.start < quote.outer.start),
        default=None,
    )
    if last is None:
        return None
    group = groups[last]
    reach = max(s.end for s in (*contents[last], *group.source, *group.cue) if s.start < quote.outer.start)
    between = text[reach : quote.outer.start]
    opened_anew = before is not None and not before.closed and any(p.overlaps(before.outer) for p in contents[last])
    if opened_anew and not between.strip():
        return last
    ended = bool(re.search(r"[.!?…]", text[max(0, reach - 2) : quote.outer.start]))
    quoted = before is not None and any(p.overlaps(before.outer) for p in contents[last])
    return last if quoted and ended and "\n" not in between and _BETWEEN.fullmatch(between) else None


def _with(pieces: Sequence[Span], more: Span) -> list[Span]:
    """The pieces and one more, touching ones joined."""
    out: list[Span] = []
    for piece in sorted([*pieces, more]):
        if out and piece.start <= out[-1].end:
            out[-1] = Span(out[-1].start, max(out[-1].end, piece.end))
        else:
            out.append(piece)
    return out


def _clean(text: str, pieces: Sequence[Span], quotes: Sequence[Quotation]) -> tuple[Span, ...]:
    """Pieces without a leading "that" and outer commas; pieces with only white space between them are one."""
    out: list[Span] = []
    for piece in sorted(pieces):
        if out and not text[out[-1].end : piece.start].strip() and "\n" not in text[out[-1].end : piece.start]:
            out[-1] = Span(out[-1].start, max(piece.end, out[-1].end))
        else:
            out.append(piece)
    trimmed = [_content(text, piece) for piece in out]
    return tuple(p for p in trimmed if any(ch.isalnum() for ch in p.of(text)))


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
