"""Hostile text in titles, texts, outlets and names stays text where a real browser reads it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from tests.browser.conftest import pages_of, serving
from tests.conftest import SameName, SameWords, fake_plan
from tests.web.conftest import build, page

pytestmark = pytest.mark.browser
RUN = "window.ran=(window.ran||0)+1"
HOSTILE = {
    "a script": f"<script>{RUN};alert(1)</script>",
    "an event": f"</title></style><img src=x onerror={RUN}>",
    "an attribute": f'" autofocus onfocus="{RUN}" x="',
    "a template": "{{ 7 * 7 }}{% raw %}",
    "a link that runs": f"javascript:{RUN}",
    "a drawing": f"</svg><svg onload={RUN}><a href=javascript:alert(1)><text>x</text></a></svg>",
    "a style": "}</style><style>body{display:none;background:url(//evil.example/x)}",
    "turned letters": "turned \u202etxet",
    "null and escape": "nul\x00 esc\x1b[31m",
    "a long word": "x" * 10_000,
}


@pytest.mark.parametrize("hostile", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_is_inert(open_window: Any, tmp_path: Path, hostile: str) -> None:
    fakes = {"plan": fake_plan(), "tyings": (SameName(), SameWords())}
    name = hostile.replace(":", "꞉")  # the invented pages end a name at a colon
    said = f"{name}: says {hostile}"
    build(tmp_path / "ledger.db", (page(said, "1.txt", hostile, hostile), page(said, hostile, "Island Mail")), fakes)
    with serving(tmp_path / "ledger.db", **fakes) as base:
        window = open_window(base, viewport={"width": 360, "height": 740})
        claim = window.told("/claims?single=yes")["claims"][0]["href"]
        article = window.told("/documents")["documents"]
        actor = window.told("/actors")["actors"][0]["href"]
        outlets = [o["href"] for o in window.told("/outlets")["outlets"]]
        lists = ["/?single=yes", "/documents", "/actors", "/outlets", "/search?words=says", "/judgements"]
        whys = [claim.replace("/claims/", "/why/"), actor.replace("/actors/", "/judge/")]
        for address in (*lists, claim, *(d["href"] for d in article), actor, *outlets, *whys):
            tab = window.see(address)
            assert tab.evaluate("window.ran") is None, address
            assert tab.locator("h1").is_visible() and tab.locator("script").count() == 1, address
            links = tab.evaluate(
                "[...document.querySelectorAll('a, area, form')].map((a) => String(a.href || a.action))"
            )
            assert not [link for link in links if link.lower().lstrip().startswith(("javascript:", "data:"))], address
            assert "\u202e" not in tab.content() and "\x00" not in tab.content() and "\x1b" not in tab.content()
            assert tab.evaluate("document.documentElement.scrollWidth") <= 360, address


def test_what_hostile_text_would_run_is_noticed(open_window: Any, story: str) -> None:
    """The check can fail: markup that does get in is stopped by the page's rules, and told in the console."""
    window = open_window(story)
    tab = window.see(pages_of(window)["claims"])
    tab.evaluate("document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=window.ran=1>')")
    tab.wait_for_timeout(200)
    assert tab.evaluate("window.ran") is None and any("Content Security Policy" in wrong for wrong in window.wrongs)
    window.wrongs.clear()
