"""What a person reads in a terminal, with and without colour."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from rich.console import Console, RenderableType

from onrecord.export import wording
from onrecord.export.book import Book
from onrecord.terminal import article, claim_card, claims_table, documents_table
from onrecord.types import Ledger, Origin, Side


def printed(what: RenderableType, width: int = 80, colour: bool = False) -> str:
    out = io.StringIO()
    system = "truecolor" if colour else None
    Console(file=out, width=width, force_terminal=colour, color_system=system, no_color=not colour).print(what)
    return out.getvalue()


def card(book: Book, claim: str, **how: int) -> str:
    found = book.claim(claim)
    assert found is not None
    return printed(claim_card(found, book), **how)


@pytest.mark.parametrize(
    "line",
    [
        "  says so: 1 origin (the monthly Quay Letter, 0 named)",
        "  denies: 1 origin (Spokeswoman Ada Venn, named)",
        "  the later report unanswered: Brinmoor is ready to sell the bridge (c-sell)",
        "  ■ Brinmoor: denies, 4 March 2031  b-1",
        "  says so  Harbour Gazette > Quay Letter > unnamed clerks (anonymous group)  a-1",
        "  2 documents, 2 attributions. The reasons: onrecord why c-close",
    ],
)
def test_card_says_at_a_glance(bridge: Book, line: str) -> None:
    assert line in card(bridge, "c-close", width=120).splitlines()


def test_reported_position_stands_apart_with_its_condition(bridge: Book) -> None:
    rows = card(bridge, "c-sell", width=120).splitlines()
    assert "positions on record" not in rows
    after = rows[rows.index("positions reported only") + 1]
    assert after == "  ░ if Brinmoor: on a condition (“if the council agrees”), 9 August 2031  c-1"
    assert "  open: 1 report nobody in this ledger has answered" in rows


def test_outlets_with_unnamed_sources_are_not_counted(bridge: Book) -> None:
    quay = Origin("e-q", "Quay Letter", None, False, ("a-1",))
    both = Side("not_established", None, 0, 0, (quay, replace(quay)), "")
    assert wording.side(both, bridge) == (
        "not established (two outlets, each with unnamed sources: Quay Letter and Quay Letter)"
    )
    venn = Origin("e-v", "Ada Venn", None, True, ("b-1",))
    several = Side("several", 2, 0, 2, (venn, venn, quay), "")
    assert wording.side(several, bridge) == (
        "several, 2 origins (Spokeswoman Ada Venn, named; Spokeswoman Ada Venn, named); "
        "not counted: Quay Letter, whose sources may be the same"
    )


@pytest.mark.parametrize("width", [40, 80, 120])
@pytest.mark.parametrize("claim", ["c-close", "c-sell"])
def test_nothing_is_wider_than_the_terminal(bridge: Book, width: int, claim: str) -> None:
    assert max(map(len, card(bridge, claim, width=width).splitlines())) <= width
    for dossier in bridge.dossiers:
        assert max(map(len, printed(article(dossier, bridge.ledger), width).splitlines())) <= width


def test_article_is_marked_by_signs_not_by_colour_alone(bridge: Book) -> None:
    shown = printed(article(bridge.dossiers[2], bridge.ledger), 200)
    assert "[1·Brinmoor is ready to sell the bridge (condition: if the council agrees)], <1·reports> {1·Quay" in shown
    assert "publisher not stated > Quay Letter > two clerks (anonymous group) > Brinmoor (described, not" in shown
    greyed = printed(article(bridge.dossiers[0], bridge.ledger), 200)
    assert "· *Read more: ten bridges to see  [furniture: It begins with a star.]" in greyed


def test_words_are_the_same_with_colour(bridge: Book) -> None:
    from rich.text import Text

    plain = printed(article(bridge.dossiers[0], bridge.ledger))
    coloured = printed(article(bridge.dossiers[0], bridge.ledger), colour=True)
    assert "\x1b[" in coloured and "\x1b" not in plain
    assert Text.from_ansi(coloured).plain.split() == plain.split()


@pytest.mark.parametrize(
    ("hostile", "shown"),
    [
        ("[bold red]markup[/] and [/nothing]", "[bold red]markup[/] and [/nothing]"),
        ("\x1b]0;title\x07 and \x1b[2J", "␛]0;title␇ and ␛[2J"),
        ("a\u202eb\u2066c", "a⟨RLO⟩b⟨LRI⟩c"),
        ("nul \x00 del \x7f csi \x9b", "nul ␀ del ␡ csi ⟨9B⟩"),
        ("lone \ud800 half", "lone � half"),
    ],
)
def test_text_of_others_is_inert(page_of, line_of, hostile: str, shown: str) -> None:
    dossier = page_of("x", f"Head\nShe said {hostile} today.", [line_of(hostile, "She", "said")], outlet=hostile)
    out = printed(article(dossier, Ledger((), ())), 200)
    assert f"[1·{shown}]" in out and "\x1b" not in out and out.startswith(shown)
    out.encode()


def test_long_words_are_folded(page_of, line_of) -> None:
    word = "x" * 10_000
    out = printed(article(page_of("x", f"Head\n{word}", [line_of(word)]), Ledger((), ())))
    assert out.count("x") >= 10_000 and max(map(len, out.splitlines())) <= 80


def test_listings(bridge: Book) -> None:
    claims = printed(claims_table(bridge.ledger.claims, bridge), 120)
    assert "c-close  Brinmoor plans to close the swing bridge  1        1                     2" in claims
    documents = printed(documents_table([d.document for d in bridge.dossiers], bridge), 120)
    assert "d-a       Harbour Gazette  3 March 2031" in documents
