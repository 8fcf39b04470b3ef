"""Carries judgements from one version of a page to the next, by lines that are the same in both. It guesses nothing.

What stands in a line that was changed is not carried over: the words that were judged are no longer there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from onrecord.types import Anchor, Correction, Ruling, Span


@dataclass(frozen=True, slots=True)
class Version:
    """The next version of a page, and how far each line of the old one has moved there."""

    document: str
    lines: tuple[tuple[Span, int], ...]

    def place(self, span: Span) -> Span | None:
        """Where words of the old version stand in the new one, if their line is unchanged.

        >>> new = Version("d-2", ((Span(0, 10), 5),))
        >>> new.place(Span(2, 4)), new.place(Span(8, 14))
        (Span(start=7, end=9), None)
        """
        moved = next((by for line, by in self.lines if line.covers(span)), None)
        return None if moved is None else Span(span.start + moved, span.end + moved)


def version(document: str, old: str, new: str) -> Version:
    """The lines that two versions of a text have in common; lines that follow one another in both are one stretch.

    >>> version("d-2", "One.\\nTwo.\\nThree.", "One.\\nTwo.\\nAnd three.").lines
    ((Span(start=0, end=9), 0),)
    """
    before, after = _lines(old), _lines(new)
    same = SequenceMatcher(None, [words for _, words in before], [words for _, words in after], autojunk=False)
    found: list[tuple[Span, int]] = []
    for block in same.get_matching_blocks():
        pairs = [(before[block.a + i][0], after[block.b + i][0]) for i in range(block.size)]
        found += _stretches(pairs, old, new)
    return Version(document, tuple(found))


def _stretches(pairs: Sequence[tuple[Span, Span]], old: str, new: str) -> list[tuple[Span, int]]:
    """Lines that are the same, as one stretch where their ends are the same as well."""
    if not pairs:
        return []
    whole, there = (Span(pairs[0][side].start, pairs[-1][side].end) for side in (0, 1))
    if whole.of(old) == there.of(new):
        return [(whole, there.start - whole.start)]
    return [(line, moved.start - line.start) for line, moved in pairs]


def _lines(text: str) -> list[tuple[Span, str]]:
    found, at = [], 0
    for line in text.splitlines(keepends=True):
        words = line.rstrip("\r\n")
        found.append((Span(at, at + len(words)), words))
        at += len(line)
    return found


def carried(ruling: Ruling, versions: Mapping[str, Version]) -> Ruling | None:
    """A ruling as it reads in later versions of the pages it speaks of; `None` where its own words are gone.

    `versions` leads from each document that was replaced to its latest version.
    """
    subject, other, leaves = (_anchors(side, versions) for side in (ruling.subject, ruling.other, ruling.leaves))
    if not subject or (ruling.other and not other):
        return None
    hop = ruling.hop
    if hop is not None and hop.document and hop.document in versions:
        hop = _anchor(hop, versions[hop.document])
    correction, home = ruling.correction, ruling.subject[0].document
    if correction is not None and home and home in versions:
        correction = _correction(correction, versions[home].place)
    if (ruling.hop and not hop) or (ruling.correction and not correction):
        return None
    return replace(ruling, subject=subject, other=other, leaves=leaves, hop=hop, correction=correction)


def _anchors(anchors: tuple[Anchor, ...], versions: Mapping[str, Version]) -> tuple[Anchor, ...]:
    moved = (_anchor(a, versions[a.document]) if a.document and a.document in versions else a for a in anchors)
    return tuple(anchor for anchor in moved if anchor is not None)


def _anchor(anchor: Anchor, to: Version) -> Anchor | None:
    """An anchor in another version: the id says nothing there, the words do."""
    spans = [to.place(span) for span in anchor.spans]
    kept = tuple(span for span in spans if span is not None)
    if len(kept) < len(spans) and not (kept and anchor.id.startswith("d-")):
        return None
    beside = tuple(place for span in anchor.beside if (place := to.place(span)) is not None)
    hop = anchor.id.partition(":")[0].isdigit()
    return replace(anchor, id=anchor.id if hop else f"{anchor.id}~", document=to.document, spans=kept, beside=beside)


def _correction(correction: Correction, place: Callable[[Span], Span | None]) -> Correction | None:
    spans = tuple(there for span in correction.spans if (there := place(span)) is not None)
    return replace(correction, spans=spans) if len(spans) == len(correction.spans) else None
