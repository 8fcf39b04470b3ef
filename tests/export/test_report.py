"""The one-file report: complete, self-contained, inert, readable."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from importlib import resources

import pytest
from lxml import html

from onrecord.export import report
from onrecord.export.book import Book
from onrecord.export.report import Totals, ranking, render, render_claim, render_document
from onrecord.types import Claim, Ledger, Stance


def tree(page: str) -> html.HtmlElement:
    return html.document_fromstring(page)


def words(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


def test_card_shows_numbers_reasons_and_what_is_unanswered(bridge: Book) -> None:
    page = tree(render(bridge, title="Bridges"))
    card = page.get_element_by_id("claim-c-close")
    assert [words(side.find("h4")) for side in card.find_class("side")] == [
        "says so 1 origin",
        "denies 1 origin",
        "Open",
    ]
    assert "The monthly Quay Letter, 0 named" in words(card)
    assert "All of it leads back to Quay Letter." in words(card)
    assert "The later report unanswered: Brinmoor is ready to sell the bridge" in words(card)
    positions = page.get_element_by_id("claim-c-sell").find_class("positions")[0]
    assert "reported only" in words(positions) and "“if the council agrees”" in words(positions)
    assert not positions.find_class("solid")


def test_article_holds_its_text_exactly_and_marks_it(bridge: Book) -> None:
    page = tree(render(bridge, title="Bridges"))
    for dossier in bridge.dossiers:
        shown = page.get_element_by_id(f"doc-{dossier.document.id}").find_class("text")[0]
        for extra in (*shown.find_class("n"), *shown.find_class("flag"), *shown.find_class("what")):
            extra.drop_tree()
        lines = [" ".join(p.text_content().split()) for p in shown.iter("p")]
        assert lines == [row for row in dossier.document.text.split("\n") if row]
    greyed = page.find_class("furniture")[0]
    assert greyed.get("title") == "furniture: It begins with a star."
    marked = page.get_element_by_id("doc-d-c").find_class("condition")[0]
    assert (marked.text, marked.get("class")) == ("if the council agrees", "content condition")


def test_every_link_leads_somewhere(bridge: Book) -> None:
    for page in (tree(render(bridge, title="x")), tree(render(bridge, title="x", claims=1, articles=1))):
        ids = [e.get("id") for e in page.iter() if e.get("id")]
        assert len(ids) == len(set(ids))
        for link in page.iter("a"):
            assert link.get("href")[1:] in ids


def test_one_claim_or_one_article_fills_a_file_with_the_same_pieces(bridge: Book) -> None:
    close = bridge.ledger.claims[0]
    of_claim, of_document = tree(render_claim(close, bridge)), tree(render_document(bridge.dossiers[0], bridge))
    assert words(of_claim.find(".//h1")) == close.label and len(of_claim.find_class("page")) == 2
    assert words(of_document.find(".//h1")) == "Bridge to close"
    assert [words(h3) for h3 in of_document.find_class("claim")[0].iter("h3")] == [close.label]
    whole = tree(render(bridge, title="x"))
    for page, part in ((of_claim, "claim-c-close-sides"), (of_document, "note-a-1")):
        assert words(page.get_element_by_id(part)) == words(whole.get_element_by_id(part))
        ids = page.xpath("//@id")
        assert len(ids) == len(set(ids)) and {a[1:] for a in page.xpath("//a/@href")} <= set(ids)
        levels = [int(e.tag[1]) for e in page.iter("h1", "h2", "h3", "h4")]
        assert levels.count(1) == 1 and all(after - before <= 1 for before, after in itertools.pairwise(levels))


def test_nothing_is_fetched_or_run(bridge: Book) -> None:
    text = render(bridge, title="Bridges")
    page = tree(text)
    csp = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert csp == ["default-src 'none'; style-src 'unsafe-inline'; img-src data:"]
    assert not page.xpath("//script | //img | //link | //iframe | //object | //*[@src]")
    assert "url(" not in text and "@import" not in text


def test_headings_descend_one_by_one(bridge: Book) -> None:
    levels = [int(e.tag[1]) for e in tree(render(bridge, title="x")).iter("h1", "h2", "h3", "h4")]
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))


@pytest.mark.parametrize(
    ("hostile", "shown"),
    [
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
        ("</style></title><img src=x onerror=alert(1)>", "</style></title><img src=x onerror=alert(1)>"),
        ("{{ 7 * 7 }}{% raw %}", "{{ 7 * 7 }}{% raw %}"),
        ('" onmouseover="alert(1)', '" onmouseover="alert(1)'),
        ("turned \u202etxet", "turned ⟨RLO⟩txet"),
        ("nul\x00 esc\x1b", "nul␀ esc␛"),
        ("lone\ud800half", "lone�half"),
        ("x" * 10_000, "x" * 10_000),
    ],
    ids=["script", "style", "template", "attribute", "bidi", "control", "surrogate", "long"],
)
def test_text_of_others_is_inert(page_of, line_of, bridge: Book, hostile: str, shown: str) -> None:
    dossier = page_of("x", f"Head\nShe said {hostile} today.", [line_of(hostile, "She", "said")], outlet=hostile)
    dossier = replace(dossier, document=replace(dossier.document, path=hostile, key=hostile))
    claim = replace(bridge.ledger.claims[0], label=hostile, attributions=(Stance("x-1", "affirms", True),))
    claim = replace(
        claim, why=(hostile,), positions=(replace(claim.positions[0], name=hostile, conditions=(hostile,)),)
    )
    text = render(Book((dossier,), Ledger(bridge.ledger.entities, (claim,))), title=hostile)
    text.encode()
    page = tree(text)
    assert shown in words(page.get_element_by_id("doc-d-x").find_class("text")[0])
    assert shown in page.get_element_by_id("claim-c-close").find("h3").text_content()
    assert not page.xpath("//script | //img | //*[@onmouseover] | //*[@onerror]")
    assert page.xpath("count(//title[not(ancestor::svg)])") == 1


@pytest.mark.parametrize(
    ("path", "linked"),
    [("https://example.org/a", True), ("javascript:alert(1)", False), ("data:text/html,<b>", False), ("a.txt", False)],
)
def test_only_web_addresses_become_links(page_of, path: str, linked: bool) -> None:
    dossier = page_of("x", "Head\nBody")
    dossier = replace(dossier, document=replace(dossier.document, path=path))
    page = tree(render(Book((dossier,), Ledger((), ())), title="x"))
    assert (path in page.xpath("//a/@href")) is linked


def test_an_empty_ledger_has_a_page() -> None:
    assert "The ledger holds no claims yet." in render(Book((), Ledger((), ())), title="")


def many(bridge: Book, count: int) -> Book:
    one = bridge.ledger.claims[0]
    claims = tuple(replace(one, id=f"c-{n}", label=f"Claim {n}", family=None) for n in range(count))
    return Book(bridge.dossiers, Ledger(bridge.ledger.entities, (*claims, bridge.ledger.claims[1])))


def test_a_large_ledger_says_what_is_left_out(bridge: Book) -> None:
    page = tree(render(many(bridge, 30), title="x", claims=10, articles=2))
    said = words(page.find_class("left-out")[0])
    assert said.startswith("This report shows 10 of 31 claims") and "2 of 3 articles" in said
    assert len(page.find_class("claim")) == 10 and len(page.find_class("page")) == 2


def test_the_file_stays_small(bridge: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report, "CLAIM_CHARACTERS", 40_000)
    monkeypatch.setattr(report, "PAGE_CHARACTERS", 42_000)
    text = render(many(bridge, 60), title="x")
    page = tree(text)
    assert len(text) < 42_000 + 40_000  # the frame of the page, with its overview, comes on top
    assert 0 < len(page.find_class("claim")) < 60
    assert "of 61 claims" in words(page.find_class("left-out")[0])


def test_totals_of_the_whole_ledger_may_be_given(bridge: Book) -> None:
    page = tree(render(bridge, title="x", totals=Totals(900, 1200, 2, 1, 1)))
    assert "3 of 900 articles" in words(page.find_class("left-out")[0])


def test_ranking_puts_the_most_reported_first(bridge: Book) -> None:
    def ids(claims: tuple[Claim, ...]) -> list[str]:
        return [c.id for c in claims]

    assert ids(ranking(bridge)) == ["c-close", "c-sell"]
    assert ids(ranking(Book(bridge.dossiers[2:], bridge.ledger))) == ["c-sell", "c-close"]


def _luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("front", "back"),
    [
        *((front, "paper") for front in ("ink", "muted", "link", "yes", "no", "open", "who", "cue")),
        *((front, "said") for front in ("ink", "who", "cue")),
        *((front, "open-wash") for front in ("ink", "open", "link")),
        ("if-ink", "if"),
    ],
)
def test_contrast_meets_wcag_aa(theme: int, front: str, back: str) -> None:
    css = resources.files("onrecord.export").joinpath("templates/pages.css").read_text("utf-8")
    colours = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", css.split(":root")[theme + 1]))
    lighter, darker = sorted((_luminance(colours[front]), _luminance(colours[back])), reverse=True)
    assert (lighter + 0.05) / (darker + 0.05) >= 4.5


def test_only_the_first_claims_have_all_their_pictures(bridge: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = tree(render(bridge, title="x"))
    assert whole.xpath("//figure[contains(@id, '-timeline')]")
    monkeypatch.setattr(report, "PICTURED", 0)
    bare = tree(render(bridge, title="x"))
    assert not bare.xpath("//figure[contains(@id, '-timeline') or contains(@id, '-matrix')]")
    assert len(bare.xpath("//figure[contains(@id, '-lineage')]")) == len(
        whole.xpath("//figure[contains(@id, '-lineage')]")
    )
    assert len(bare.find_class("positions")) == len(whole.find_class("positions"))
    assert "with all their pictures" in words(bare)
