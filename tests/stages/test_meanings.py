"""The stage of meanings: a direction for each attribution, read from the running text alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.stages.meanings import Meant
from onrecord.types import Attribution, Document, Dossier, Meaning, Outlet, Published, Segment, Span
from onrecord.types.vocabulary import SegmentKind

TEXT = "Menu\nThe mill will shut, Ana Weil said."


@dataclass(frozen=True)
class Told:
    """Gives back the words that it is asked for, and those that it may look at."""

    version: str = "told"

    def __call__(self, text: str, blocks: Sequence[Span], contents: Sequence[Sequence[Span]]) -> list[bytes]:
        seen = "|".join(block.of(text) for block in blocks)
        return [f"{' '.join(s.of(text) for s in spans)} in {seen}".encode() for spans in contents]


def dossier(kind: SegmentKind) -> Dossier:
    page = Document("d1", "mill.txt", "mill.txt", "0" * 64, TEXT, None, "en", Outlet(None, None), Published())
    segments = (Segment(kind, Span(0, 4), ""), Segment("body", Span(5, len(TEXT)), ""))
    found = Attribution("d1@5", "body", "statement", (), (), (Span(5, 23),), "indirect", (), 1.0, ())
    return Dossier(page, segments, (found,))


def test_furniture_is_not_read() -> None:
    (given,) = Meant(Told())([dossier("furniture")])
    assert given == (Meaning("d1@5", b"The mill will shut in The mill will shut, Ana Weil said."),)


def test_a_headline_is_read() -> None:
    (given,) = Meant(Told())([dossier("headline")])
    assert given[0].direction.endswith(b"in Menu|The mill will shut, Ana Weil said.")


def test_the_version_names_the_model() -> None:
    assert Meant(Told("other")).version != Meant(Told()).version
