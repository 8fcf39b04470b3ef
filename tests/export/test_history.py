"""A claim in time on its card: pictures where they say something, and how the wording drifted."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from onrecord.export.book import Book
from onrecord.export.history import history
from onrecord.export.links import FileLinks
from onrecord.export.report import render
from onrecord.types import Claim, Dossier, Entity, Hop, Ledger, Stance

IF = "if the <b>council</b> agrees"
LINKS = FileLinks(frozenset(), frozenset({"d-a", "d-b"}))


def told(page_of: Callable[..., Dossier], line_of: Callable[..., Any]) -> Book:
    """The mayor is quoted by two papers; the second, and its headline, leave out the condition."""
    pages = []
    for name, tail, outlet, day in (("a", f" {IF}", "Harbour Gazette", 3), ("b", "", "City Sheet", 5)):
        words = f"Brinmoor would sell the swing bridge to the port{tail}"
        hop = Hop("source", "named_person", "explicit", f"d-{name}:v", "Ada Venn")
        line = line_of(words, "Ada Venn", "said", IF if tail else "", hops=(hop,))
        text = f"Brinmoor would sell swing bridge to port\n{words}, Ada Venn said."
        pages.append(page_of(name, text, [line], outlet, dt.date(2031, 3, day)))
    venn = Entity("e-v", "Ada Venn", "person", "named_person", (), False, ("d-a:v", "d-b:v"))
    claim = Claim(
        "c-1", "Brinmoor sells", None, (Stance("a-1", "affirms", True), Stance("b-1", "affirms", True)), {}, (), (), ()
    )
    return Book(tuple(pages), Ledger((venn,), (claim,)))


def test_drift_leads_to_the_words_on_both_sides(page_of: Callable[..., Dossier], line_of: Callable[..., Any]) -> None:
    book = told(page_of, line_of)
    got = history(book.ledger.claims[0], book, LINKS)
    (gone,) = [d for d in got.drifts if d.kind == "a condition is gone"]
    assert gone.earlier == (IF, "#at-a-1")
    assert gone.later[1] == "#at-b-1"
    assert got.ladder is not None
    assert got.matrix is None
    assert got.timeline is None


def test_without_drift_no_ladder(bridge: Book) -> None:
    got = history(bridge.ledger.claims[0], bridge, LINKS)
    assert (got.drifts, got.ladder) == ((), None)


def test_the_report_tells_it_and_keeps_words_of_others_inert(
    page_of: Callable[..., Dossier], line_of: Callable[..., Any]
) -> None:
    page = render(told(page_of, line_of), title="T")
    assert "How the wording drifted" in page
    assert "the headline drops the condition" in page
    assert "<b>council" not in page
    assert "if the &lt;b&gt;council&lt;/b&gt; agrees" in page


def test_replaced_pages_tell_nothing(bridge: Book) -> None:
    first, *rest = bridge.dossiers
    later = replace(first.document, id="d-a2", replaces="d-a")
    again = Book((first, *rest, replace(first, document=later, attributions=())), bridge.ledger)
    assert "a-1" in bridge.evidence.cards
    assert "a-1" not in again.evidence.cards
