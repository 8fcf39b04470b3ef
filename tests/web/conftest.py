"""A small ledger behind the app, and a browser that asks it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from onrecord.archive import Archive
from onrecord.types import Article, Outlet
from onrecord.web.app import create_app

Site = Callable[..., TestClient]
SAID = "the northern ferry line will close in March"


def page(text: str, key: str, outlet: str | None = None, title: str | None = None) -> Article:
    return Article(key, key, text, title=title, outlet=Outlet(outlet, "given" if outlet else None))


@pytest.fixture
def site(tmp_path: Path, fakes: dict[str, Any]) -> Iterator[Site]:
    """The app over a ledger that holds the given articles ("Who: what" lines)."""
    opened: list[Archive] = []

    def build(*articles: Article) -> TestClient:
        path = str(tmp_path / "ledger.db")
        with Archive.open(path, write=True, **fakes) as archive:
            archive.add(articles)
            archive.update()
        archive = Archive.open(path, **fakes)
        opened.append(archive)
        return TestClient(create_app(archive), base_url="http://localhost", raise_server_exceptions=False)

    yield build
    for archive in opened:
        archive.close()


@pytest.fixture
def ferry(site: Site) -> TestClient:
    """Two papers with the same words of one speaker, and a third with others."""
    return site(
        page(f"Perla Quist: {SAID}", "one.txt", "Island Mail", "Ferry line to close"),
        page(f"Perla Quist: {SAID}", "two.txt", "Harbour Post", "No more ferries"),
        page("Orm Tell: nobody rides it in winter", "three.txt"),
    )
