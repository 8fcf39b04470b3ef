"""The explorer on a free port and a real, headless Chromium that asks it.

Nothing is fetched here: without Playwright, Debian's Chromium or axe-core (`make browser`) the tests are skipped.
"""

from __future__ import annotations

import contextlib
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from onrecord.archive import Archive
from onrecord.ingest.masthead import published_on
from onrecord.types import Article, Outlet, Published
from onrecord.web.app import create_app
from onrecord.web.serving import served

HERE = Path(__file__).parent
STORY = HERE.parent.parent / "evals" / "stories" / "01-icebreaker-mandate"
AXE = HERE / "node_modules" / "axe-core" / "axe.min.js"
ARGUMENTS = (
    "--no-sandbox --headless --disable-gpu --disable-background-networking --disable-quic --no-first-run"
    " --disable-component-update --disable-sync"
).split()
LAPTOP = {"width": 1280, "height": 800}


class Window:
    """A window of the browser that remembers what must not happen: errors, dialogs, requests to other hosts."""

    def __init__(self, browser: Any, base: str, **options: Any) -> None:
        self.base = base
        self.context = browser.new_context(base_url=base, **{"viewport": LAPTOP, **options})
        self.tab = self.context.new_page()
        self.wrongs: list[str] = []
        self.context.on("request", self._asked)
        self.tab.on("console", lambda said: self._wrong(said.text) if said.type in ("error", "warning") else None)
        self.tab.on("pageerror", lambda error: self._wrong(str(error)))
        self.tab.on("dialog", self._dialog)

    def _wrong(self, words: str) -> None:
        self.wrongs.append(f"{self.tab.url}: {words}")

    def _asked(self, request: Any) -> None:
        if not request.url.startswith((self.base, "data:", "about:")):
            self._wrong(f"asked {request.url}")

    def _dialog(self, dialog: Any) -> None:
        self._wrong(f"a dialog: {dialog.message}")
        dialog.dismiss()

    def see(self, address: str) -> Any:
        """Go to a page, which must answer."""
        answer = self.tab.goto(address)
        assert answer is not None and answer.status == 200, address
        return self.tab

    def follow(self, mark: Any) -> Any:
        """Click what leads to another page (a link, or a button that sends a form) and wait until that page stands."""
        with self.tab.expect_navigation(wait_until="load"):
            mark.click()
        return self.tab

    def told(self, address: str) -> Any:
        """The JSON twin of a page."""
        path, mark, query = address.partition("?")
        return json.loads(self.context.request.get(f"{path}.json{mark}{query}").text())


@contextlib.contextmanager
def serving(path: Path, **plan: Any) -> Iterator[str]:
    with Archive.open(str(path), **plan) as archive, served(create_app(archive)) as base:
        yield base


@pytest.fixture(scope="package")
def chromium() -> Iterator[Any]:
    api = pytest.importorskip("playwright.sync_api", reason="needs Playwright for Python: make browser")
    found = shutil.which("chromium")
    if found is None:
        pytest.skip("needs a Chromium: apt-get install chromium")
    with api.sync_playwright() as play:
        browser = play.chromium.launch(executable_path=found, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def axe() -> str:
    if not AXE.exists():
        pytest.skip("needs axe-core: make browser")
    return AXE.read_text("utf-8")


@pytest.fixture(scope="session")
def story_ledger(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped story of the icebreakers, read by the stages themselves."""
    path = tmp_path_factory.mktemp("story") / "ledger.db"
    with Archive.open(str(path), write=True) as archive:
        archive.add(_articles())
        archive.update()
    return path


def _articles() -> Iterator[Article]:
    for page in json.loads((STORY / "meta.json").read_text("utf-8")):
        text = (STORY / page["file"]).read_bytes().decode("utf-8")
        outlet = Outlet(page["outlet"], "given" if page["outlet"] else None)
        published = published_on(page["published"], "given") if page["published"] else Published()
        yield Article(page["file"], page["file"], text, outlet=outlet, published=published)


@pytest.fixture(scope="session")
def story(story_ledger: Path) -> Iterator[str]:
    """The address of the explorer on that ledger, for looking only."""
    with serving(story_ledger) as base:
        yield base


@pytest.fixture
def own_story(story_ledger: Path, tmp_path: Path) -> Iterator[str]:
    """The address of an explorer whose ledger may be judged on."""
    shutil.copy(story_ledger, tmp_path / "ledger.db")
    with serving(tmp_path / "ledger.db") as base:
        yield base


@pytest.fixture
def open_window(chromium: Any) -> Iterator[Any]:
    """Opens windows, and holds at the end that nothing went wrong in any."""
    opened: list[Window] = []

    def opening(base: str, **options: Any) -> Window:
        opened.append(Window(chromium, base, **options))
        return opened[-1]

    yield opening
    for window in opened:
        window.context.close()
    assert [wrong for window in opened for wrong in window.wrongs] == []


@pytest.fixture
def window(open_window: Any, story: str) -> Window:
    found: Window = open_window(story)
    return found


def pages_of(window: Window) -> dict[str, str]:
    """An address for each kind of page."""
    claim = contested(window)
    article = window.told("/documents")["documents"][-1]["href"]
    actor = next(a["href"] for a in window.told("/actors")["actors"] if a["claims"])
    outlet = window.told("/outlets")["outlets"][0]["href"]
    note = window.told(article)["article"]["notes"][0]["id"]
    return {
        "claims": "/",
        "claim": claim,
        "documents": "/documents",
        "document": article,
        "actors": "/actors",
        "actor": actor,
        "outlets": "/outlets",
        "outlet": outlet,
        "why": claim.replace("/claims/", "/why/"),
        "search": "/search?words=icebreakers",
        "judgements": "/judgements",
        "judge an attribution": f"/judge/{note}",
        "judge a party": actor.replace("/actors/", "/judge/"),
    }


def contested(window: Window) -> str:
    """The claim that somebody denies and of which something is open."""
    rows = window.told("/claims?contested=yes")["claims"]
    return str(max(rows, key=lambda row: row["documents"])["href"])
