"""What lineage tree and X-ray are made of."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.drawing.shapes import texts
from tests.export.conftest import Line, bridge, page

from onrecord.drawing import gathered, lineage
from onrecord.drawing.lineage_rows import tree
from onrecord.export.book import Book
from onrecord.types import Entity, Hop, Ledger, Origin, Outcome, Side


@pytest.fixture
def book() -> Book:
    return bridge()


def side(outcome: Outcome, *origins: Origin, count: int | None = 1) -> Side:
    return Side(outcome, count, 0, 0, origins, "why")


QUAY = Origin("e-q", "Quay Letter", None, False, ("a-1", "c-1"))
VENN = Origin("e-v", "Ada Venn", None, True, ("b-1",))
BRINMOOR = Origin("e-b", "Brinmoor", None, False, ("b-1",))


def test_origin_reached_through_its_unnamed_sources(book: Book) -> None:
    first, second = gathered.lines(side("one", QUAY), book)
    assert [n.label for n in first] == ["Harbour Gazette", "Quay Letter", "unnamed clerks"]
    assert [(n.outlet, n.origin, n.anonymous) for n in first] == [
        (True, False, False),
        (True, True, False),
        (False, False, True),
    ]
    assert first[2].key == second[2].key  # what the drawing shows is where they were met, not who they are
    shared = next(p.node for p in tree([first, second], 700).places if p.node.anonymous)
    assert shared.label == "unnamed sources"
    assert [n.label for n in second] == ["publisher not stated", "Quay Letter", "two clerks"]


def test_an_institution_is_led_to_the_speaker_it_is_counted_as(book: Book) -> None:
    (only,) = gathered.lines(side("one", BRINMOOR), book)
    assert [(n.label, n.origin, n.inferred) for n in only] == [
        ("City Sheet", False, False),
        ("Ada Venn", False, False),
        ("Brinmoor", True, True),
    ]


@pytest.mark.parametrize(
    ("this", "message", "unsure"),
    [
        (side("one", QUAY), "Says so: all lines from 2 publishers meet in 1 origin", set()),
        (side("one", VENN), "Says so: 1 publisher, 1 origin", set()),
        (side("several", QUAY, VENN, count=2), "Says so: 3 publishers, 2 independent origins", set()),
        (
            side("several", QUAY, VENN, count=1),
            "Says so: 3 publishers, 1 origin, 1 more not counted",
            {"Quay Letter"},
        ),
        (
            side("not_established", QUAY, VENN, count=None),
            "Says so: 3 publishers; how many origins is not established",
            {"Quay Letter", "Ada Venn"},
        ),
        (side("none", count=0), "Says so: nobody", set()),
    ],
)
def test_message_and_what_is_in_no_count(book: Book, this: Side, message: str, unsure: set[str]) -> None:
    drawn = gathered.lineage("affirms", this, book)
    assert drawn.message == message
    assert {n.label for chain in drawn.chains for n in chain if n.origin and n.unsure} == unsure


def test_many_retellings_in_a_book_stay_one_fan() -> None:
    pages, said = [], []
    for n in range(150):
        hop = Hop("outlet", "named_organisation", "explicit", f"d-p{n}:q", "Quay Letter")
        text = "Bridge\nIt will close, Quay Letter wrote."
        line = Line("It will close", "Quay Letter", "wrote", record="outlet_reporting", hops=(hop,))
        pages.append(page(f"p{n}", text, [line], f"Paper {n}"))
        said.append(f"p{n}-1")
    weekly = Entity(
        "e-q", "Quay Letter", "outlet", "named_organisation", (), False, tuple(f"d-p{n}:q" for n in range(150))
    )
    book = Book(tuple(pages), Ledger((weekly,), ()))
    drawn = gathered.lineage("affirms", side("one", replace(QUAY, attributions=tuple(said))), book)
    assert drawn.message == "Says so: all lines from 150 publishers meet in 1 origin"
    svg = lineage.svg(drawn)
    assert "150 publishers" in texts(svg) and len(svg) < 20_000


def test_sentences_lie_under_the_record_that_has_most_of_them() -> None:
    text = "Head\nThe pier is shut, said Ada Venn, who has run it. No one was hurt. “Two weeks,” a clerk said.\n*More."
    lines = [
        Line("The pier is shut", "Ada Venn", "said"),
        Line("“Two weeks,”", "a clerk", "said", record="anonymous"),
    ]
    dossier = page("x", text, lines, "Quay Letter")
    found = gathered.xray(dossier, Book((dossier,), Ledger((), ())), lambda a: f"#{a}")
    assert [(s.record, s.href) for s in found.stretches] == [
        ("on_record_named", "#x-1"),
        ("outlet_voice", ""),
        ("anonymous", "#x-2"),
    ]
    assert [(s.means, s.count) for s in found.shares] == [
        ("on record, named", 1),
        ("anonymous", 1),
        ("the outlet’s own voice", 1),
    ]
    assert found.masthead == "Quay Letter, date not stated"
