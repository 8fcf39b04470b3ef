"""What is written a line at a time from the edition is what the whole ledger, computed, would give."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console
from tests.press.newsroom import newsroom, page

from onrecord.archive import Archive
from onrecord.corpus.entities import publisher_id
from onrecord.export import jsonl
from onrecord.export.book import Book
from onrecord.export.interchange import Names, attribution_line, claim_line, document_line, entity_line
from onrecord.listings import ranked_claims
from onrecord.terminal import article, claim_card
from onrecord.types import Ledger

PAGES = [page(1, (0, 5, 10), 0), page(2, (1, 6), 1), page(4, (8, 9, 2), 2), page(14, (4, 0, 5), 1)]


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    path = tmp_path_factory.mktemp("jsonl") / "l.db"
    with Archive.open(str(path), write=True, **newsroom()) as archive:
        archive.add([*PAGES, page(22, (7, 3), 0, key=1)])
        archive.update()
        yield archive


@pytest.fixture(scope="module")
def whole(archive: Archive) -> Ledger:
    return archive.computed()


def written(folder: Path) -> dict[str, list[Any]]:
    return {path.name: [json.loads(line) for line in path.read_text().splitlines()] for path in folder.iterdir()}


def as_json(lines: Any) -> list[Any]:
    return [json.loads(json.dumps(line)) for line in lines]


def test_the_files_are_those_of_the_whole_ledger(archive: Archive, whole: Ledger, tmp_path: Path) -> None:
    counts = jsonl.write(archive, tmp_path)
    found = written(tmp_path)
    names, heads, cards = Names.of(whole), archive.mastheads(), archive.actors()
    ids = archive.document_ids()
    assert counts == {name: len(lines) for name, lines in found.items()}
    expected = [document_line(archive.dossier(id), names, publisher_id(heads[id])) for id in ids]
    assert found["documents.jsonl"] == as_json(expected)
    expected = [attribution_line(entry, names) for id in ids for entry in archive.entries(id)]
    assert found["attributions.jsonl"] == as_json(expected)
    assert found["claims.jsonl"] == as_json(map(claim_line, whole.claims))
    expected = [
        entity_line(e, [(cards[a].masthead.document, cards[a].actor) for a in e.actors if a in cards])
        for e in whole.entities
    ]
    assert found["entities.jsonl"] == as_json(expected)


def drawn(thing: Any) -> str:
    out = io.StringIO()
    Console(file=out, width=100).print(thing)
    return out.getvalue()


def test_cards_and_articles_are_those_of_the_whole_ledger(archive: Archive, whole: Ledger) -> None:
    book = Book(tuple(archive.dossier(id) for id in archive.document_ids()), whole)
    shown = ranked_claims(archive, whole, (), everything=True)
    assert len(shown) == len(whole.claims)
    part = archive.book_of_claims([claim.id for claim in shown])
    assert [drawn(claim_card(c, part)) for c in shown] == [drawn(claim_card(c, book)) for c in shown]
    for id in archive.document_ids():
        alone = archive.book_of_document(id).ledger
        assert drawn(article(archive.dossier(id), alone)) == drawn(article(archive.dossier(id), whole))
