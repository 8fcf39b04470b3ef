"""What a statement tells of others' saying is shown with it, everywhere, and only once."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace

import pytest
from lxml import html
from rich.console import Console

from onrecord.export.book import Book, Filed
from onrecord.export.report import render_document
from onrecord.export.told import told_inside
from onrecord.terminal import article
from onrecord.types import Dossier, Hop, Inner, Ledger, Span

TEXT = "Ada Venn said the clerks had warned her of the cracks."


def _span(words: str) -> Span:
    at = TEXT.index(words)
    return Span(at, at + len(words))


@pytest.fixture
def telling(page_of: Callable[..., Dossier], line_of: type) -> Dossier:
    """Venn says that the clerks had warned her."""
    venn = Hop("source", "named_person", "explicit", "d-a:v", "Ada Venn", _span("Ada Venn"), _span("said"))
    said = line_of("the clerks had warned her of the cracks", "Ada Venn", "said", hops=(venn,))
    held = page_of("a", TEXT, [said], "Harbour Gazette")
    clerks = Hop(
        "source", "anonymous_group", "explicit", "d-a:c", "the clerks", _span("the clerks"), _span("had warned")
    )
    inner = Inner((_span("the clerks"),), (_span("had warned"),), (_span("of the cracks"),), 0.714)
    (found,), (chain,) = held.attributions or (), held.chains or ()
    return replace(
        held,
        attributions=(replace(found, inner=(inner,)),),
        chains=(replace(chain, inner=((*chain.hops, clerks),)),),
    )


def _book(dossier: Dossier) -> Book:
    return Book((dossier,), Ledger((), ()))


def test_it_has_a_chain_its_words_and_how_sure_it_is(telling: Dossier) -> None:
    (told,) = told_inside(Filed(telling.entries()[0], telling), _book(telling))
    assert [crumb.name for crumb in told.crumbs] == ["Harbour Gazette", "Ada Venn", "the clerks"]
    assert told.words == "of the cracks"
    assert told.why == (
        "Inside the statement “had warned” reports, by “the clerks”; about 71% of such findings are right, so it is no "
        "line of its own and counts nowhere."
    )


def test_what_the_chain_tells_already_is_not_told_again(telling: Dossier) -> None:
    (chain,) = telling.chains or ()
    longer = replace(telling, chains=(replace(chain, hops=chain.inner[0]),))
    assert told_inside(Filed(longer.entries()[0], longer), _book(longer)) == ()


def test_what_is_more_likely_wrong_is_not_shown(telling: Dossier) -> None:
    (found,) = telling.attributions or ()
    unlikely = replace(telling, attributions=(replace(found, inner=(replace(found.inner[0], score=0.46),)),))
    assert told_inside(Filed(unlikely.entries()[0], unlikely), _book(unlikely)) == ()


def test_report_and_terminal_show_it_under_the_statement(telling: Dossier) -> None:
    page = html.document_fromstring(render_document(telling, _book(telling)))
    (told,) = page.find_class("notes")[0].find_class("told")
    assert "the clerks (anonymous group)" in " ".join(told.text_content().split())
    out = io.StringIO()
    Console(file=out, width=120, no_color=True).print(article(telling, Ledger((), ())))
    rows = out.getvalue().splitlines()
    at = next(n for n, row in enumerate(rows) if "↳" in row)
    assert "Harbour Gazette > Ada Venn > the clerks" in rows[at] and "“of the cracks”" in rows[at + 1]
