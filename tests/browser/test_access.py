"""Everyone can read every page: by the rules of axe, on a narrow screen, without JavaScript, at a glance."""

from __future__ import annotations

from typing import Any

import pytest
from tests.browser.conftest import LAPTOP, Window, contested, pages_of

pytestmark = pytest.mark.browser
NARROW = {"width": 360, "height": 740}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_any_page(open_window: Any, story: str, axe: str, scheme: str) -> None:
    window = open_window(story, color_scheme=scheme)
    window.context.add_init_script(axe)
    for name, address in pages_of(window).items():
        tab = window.see(address)
        tab.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
        found = tab.evaluate("axe.run({resultTypes: ['violations']})")["violations"]
        assert [(v["id"], v["nodes"][0]["html"]) for v in found] == [], name


def test_no_page_scrolls_sideways_on_a_telephone(open_window: Any, story: str) -> None:
    window = open_window(story, viewport=NARROW)
    for name, address in pages_of(window).items():
        tab = window.see(address)
        tab.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
        assert tab.evaluate("document.documentElement.scrollWidth") <= NARROW["width"], name


def test_a_claim_is_understood_without_scrolling(window: Window) -> None:
    tab = window.see(contested(window))
    seen = {name: tab.locator(where).first for name, where in GLANCE.items()}
    for name, element in seen.items():
        box = element.bounding_box()
        assert box is not None, name
        assert box["x"] >= 0 and box["x"] + box["width"] <= LAPTOP["width"], name
        assert box["y"] >= 0 and box["y"] + box["height"] <= LAPTOP["height"], name
    assert (seen["denials"].inner_text(), "Ilan Marr" in seen["who denies"].inner_text()) == ("1", True)


def test_an_open_claim_says_how_many_reports_are_unanswered(window: Window) -> None:
    row = max(window.told("/claims")["claims"], key=lambda row: row["open"])
    opened = window.see(row["href"]).locator(".side.unanswered")
    box = opened.bounding_box()
    assert box is not None and box["y"] + box["height"] <= LAPTOP["height"]
    assert f"{row['open']} reports nobody in this ledger has answered" in opened.inner_text()


def test_the_page_of_a_denial_names_the_later_report_that_nobody_answered(window: Window) -> None:
    opened = window.see(contested(window)).locator(".side.unanswered")
    assert "later report unanswered" in opened.inner_text() and "icebreakers" in opened.inner_text()


GLANCE = {
    "claim": "h1",
    "origins": ".side.affirms .number",
    "who says so": ".side.affirms .sentence",
    "denials": ".side.denies .number",
    "who denies": ".side.denies .sentence",
    "open": ".side.unanswered",
}


def test_reading_needs_no_script(open_window: Any, story: str) -> None:
    window = open_window(story, java_script_enabled=False)
    for name, address in pages_of(window).items():
        assert window.see(address).locator("h1").is_visible(), name
    tab = window.see("/?contested=yes")
    window.follow(tab.locator("th[scope=row] a").first)
    for shown in ("figure[id$=-matrix] svg", "figure[id$=-timeline] svg", ".side.denies .number"):
        assert tab.locator(shown).first.is_visible()
    window.follow(tab.locator(".evidence").get_by_role("link", name="in the article").first)
    assert tab.locator(".text .content").count() > 0
    tab.get_by_label("Search words").fill("icebreakers")
    window.follow(tab.get_by_role("button", name="Search"))
    assert tab.locator(".hits li").count() > 0
    window.follow(tab.locator(".hits a").first)
    assert "/documents/" in tab.url


def test_judging_needs_no_script(open_window: Any, own_story: str) -> None:
    window = open_window(own_story, java_script_enabled=False)
    tab = window.see(pages_of(window)["document"])
    tab.get_by_label("You judge as").fill("Ana")
    window.follow(tab.locator(".notes button[name=reject]").first)
    assert "Rejected by Ana" in tab.locator(".judged").inner_text()
    window.follow(tab.get_by_role("button", name="Undo judgement"))
    assert tab.locator(".judged").count() == 0
