"""The ten jobs as far as the explorer serves them, each done as a person would: looking, pointing, clicking, typing."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

import pytest
from tests.browser.conftest import Window, contested, pages_of

pytestmark = pytest.mark.browser


def articles(window: Window) -> str:
    return pages_of(window)["document"]


def test_the_figure_leads_to_the_chains(window: Window) -> None:
    tab = window.see("/")
    window.follow(tab.locator("td.affirms a").first)
    assert "/why/" in tab.url and tab.locator("ol.chains li").count() > 0
    tab = window.see(contested(window))
    number = tab.locator(".side.denies .number")
    number.click()
    shown = tab.locator(tab.evaluate("location.hash"))
    assert shown.is_visible() and "chains" in tab.evaluate("location.hash")
    expect = pytest.importorskip("playwright.sync_api").expect
    expect(shown).to_be_in_viewport()


def test_pointing_at_a_link_of_the_chain_lights_its_words(window: Window) -> None:
    tab = window.see(articles(window))
    crumbs = tab.locator(".notes [data-shows]")
    shown = {crumbs.nth(i).get_attribute("data-shows") for i in range(crumbs.count())}
    named = tab.locator(".text [data-hop]")
    hops = {hop for i in range(named.count()) for hop in named.nth(i).get_attribute("data-hop").split()}
    hop = sorted(shown & hops)[0]
    tab.locator(f'.notes [data-shows="{hop}"]').hover()
    lit = tab.locator(".text .hop-lit")
    assert lit.count() > 0
    assert all(hop in lit.nth(i).get_attribute("data-hop").split() for i in range(lit.count()))
    tab.locator("h1").hover()
    assert lit.count() == 0


def test_keys_go_from_attribution_to_attribution(window: Window) -> None:
    tab = window.see(articles(window))
    tab.keyboard.press("j")
    first = tab.locator(".notes > li.lit").get_attribute("data-of")
    tab.keyboard.press("j")
    second = tab.locator(".notes > li.lit").get_attribute("data-of")
    tab.keyboard.press("k")
    assert first != second and tab.locator(".notes > li.lit").get_attribute("data-of") == first
    assert tab.locator(".text .lit").count() > 0
    tab.keyboard.press("/")
    assert tab.evaluate("document.activeElement.id") == "find"


@pytest.mark.parametrize(
    ("picture", "heading"), [("matrix", "Positions"), ("timeline", "In time"), ("ladder", "How the wording drifted")]
)
def test_a_claim_has_its_pictures_with_names(window: Window, picture: str, heading: str) -> None:
    tab = window.see(contested(window))
    drawn = tab.locator(f"figure[id$=-{picture}] svg").first
    box = drawn.bounding_box()
    assert box is not None and box["height"] > 40
    assert tab.get_by_role("heading", name=heading).is_visible()
    assert drawn.get_attribute("aria-labelledby") or drawn.get_attribute("aria-label")


def test_positions_stand_in_words_too_with_terms_and_record(window: Window) -> None:
    tab = window.see(contested(window))
    tab.get_by_text("The positions in words").click()
    rows = tab.locator("table.positions tbody tr")
    assert rows.first.is_visible() and rows.count() > 1
    told = rows.all_inner_texts()
    assert any("on record" in row for row in told) and any("reported only" in row for row in told)


def test_the_denial_its_wordings_and_the_exact_words_in_the_article(window: Window) -> None:
    tab = window.see(contested(window))
    assert "Ilan Marr" in tab.locator(".side.denies .sentence").inner_text()
    wordings = tab.get_by_text(re.compile(r"One utterance in (\w+) wordings"))
    wordings.first.click()
    assert tab.locator("ol.wordings li").first.is_visible()
    evidence = tab.locator(".evidence .passages > li").first
    said = evidence.locator("blockquote .content").first.inner_text()
    window.follow(evidence.get_by_role("link", name="in the article"))
    assert "/documents/" in tab.url and said in tab.locator(".text").inner_text()
    assert tab.locator(":target").count() == 1


def test_a_statement_is_rejected_shows_so_and_is_undone(open_window: Any, own_story: str) -> None:
    window = open_window(own_story)
    tab = window.see(articles(window))
    tab.get_by_label("You judge as").fill("Ana")
    tab.get_by_label("because").fill("a caption")
    window.follow(tab.locator(".notes button[name=reject]").first)
    today = dt.datetime.now(dt.UTC).date().isoformat()
    marked = tab.locator(".notes > li.rejected .judged")
    assert f"Rejected by Ana on {today}: a caption" in marked.inner_text()
    window.follow(tab.get_by_role("link", name="Judgements"))
    assert "standing" in tab.locator(".log").inner_text()
    tab.go_back(wait_until="load")
    window.follow(tab.get_by_role("button", name="Undo judgement"))
    assert tab.locator(".judged").count() == 0


def test_two_actors_are_merged_and_it_is_undone(open_window: Any, own_story: str) -> None:
    window = open_window(own_story)
    one, other = [a for a in window.told("/actors")["actors"] if a["kind"] == "a person" and not a["anonymous"]][:2]
    tab = window.see(f"/judge/{one['id']}")
    tab.get_by_label("Name of the other").fill(other["name"])
    window.follow(tab.get_by_role("button", name="Look for it"))
    window.follow(tab.locator(f'button[name=merge][value="{one["id"]} {other["id"]}"]'))
    assert len(window.told("/judgements")["lines"]) == 1
    kept = [a["name"] for a in window.told("/actors")["actors"]]
    assert (one["name"] in kept) != (other["name"] in kept)
    window.follow(window.see("/judgements").get_by_role("button", name="Undo line 1"))
    again = [a["name"] for a in window.told("/actors")["actors"]]
    assert one["name"] in again and other["name"] in again


def test_words_are_searched_and_claims_filtered(window: Window) -> None:
    tab = window.see("/")
    tab.get_by_label("Search words").fill("icebreakers")
    with tab.expect_navigation():
        tab.keyboard.press("Enter")
    assert tab.locator(".hits mark").first.inner_text().casefold().startswith("icebreaker")
    tab = window.see("/")
    tab.get_by_text("Filter and order").click()
    tab.get_by_label("Contested").select_option("yes")
    window.follow(tab.get_by_role("button", name="Show"))
    rows = tab.locator("table.overview tbody tr")
    assert rows.count() > 0 and rows.locator(".badge.no").count() == rows.count()


def test_a_page_is_taken_away_as_json(window: Window) -> None:
    tab = window.see(contested(window))
    link = tab.get_by_role("link", name="This page as JSON").get_attribute("href")
    assert window.context.request.get(link).json()["claim"]["sides"]
