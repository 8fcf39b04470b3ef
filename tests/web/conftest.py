"""A small ledger behind the app, and a browser that asks it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient
from tests.conftest import SameName, SameWords, fake_plan

from onrecord.archive import Archive
from onrecord.types import Article, Outlet
from onrecord.web.app import create_app

Site = Callable[..., TestClient]
SAID = "the northern ferry line will close in March"


def page(text: str, key: str, outlet: str | None = None, title: str | None = None) -> Article:
    return Article(key, key, text, title=title, outlet=Outlet(outlet, "given" if outlet else None))


def build(path: Path, articles: Sequence[Article], fakes: dict[str, Any]) -> None:
    with Archive.open(str(path), write=True, **fakes) as archive:
        archive.add(articles)
        archive.update()


@pytest.fixture
def site(tmp_path: Path, fakes: dict[str, Any]) -> Iterator[Site]:
    """The app over a ledger: one that holds the given articles ("Who: what" lines), or a copy of one that is there."""
    opened: list[Archive] = []

    def site_of(*articles: Article, like: Path | None = None) -> TestClient:
        path = tmp_path / "ledger.db"
        if like is None:
            build(path, articles, fakes)
        else:
            shutil.copy(like, path)
        opened.append(Archive.open(str(path), **fakes))
        return TestClient(create_app(opened[-1]), base_url="http://localhost", raise_server_exceptions=False)

    yield site_of
    for archive in opened:
        archive.close()


@pytest.fixture(scope="session")
def ferry_ledger(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two papers with the same words of one speaker, and a third with others."""
    path = tmp_path_factory.mktemp("ferry") / "ledger.db"
    articles = (
        page(f"Perla Quist: {SAID}", "one.txt", "Island Mail", "Ferry line to close"),
        page(f"Perla Quist: {SAID}", "two.txt", "Harbour Post", "No more ferries"),
        page("Orm Tell: nobody rides it in winter", "three.txt"),
    )
    build(path, articles, {"plan": fake_plan(), "tyings": (SameName(), SameWords())})
    return path


@pytest.fixture
def ferry(site: Site, ferry_ledger: Path) -> TestClient:
    return site(like=ferry_ledger)
