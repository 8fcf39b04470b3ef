"""What is removed leaves a ledger that never had it; what people said of it waits."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.press.newsroom import newsroom, page

from onrecord.archive import Archive
from onrecord.corpus.anchors import actor_anchor
from onrecord.errors import NotFound
from onrecord.store.judgements import Line
from onrecord.types import Article, Ruling

ONE, TWO, THREE = page(1, (0, 5, 10), 0), page(2, (1, 6), 1), page(4, (8, 9, 2), 2)
NEWER, NEWEST = page(20, (3, 5), 0, key=1), page(30, (4,), 0, key=1)


def filled(path: Path, *pages: Article) -> Archive:
    archive = Archive.open(str(path), write=True, **newsroom())
    for article in pages:
        archive.add([article])
    archive.update()
    return archive


def state(archive: Archive) -> object:
    return archive.ledger(), archive.search("permit", limit=99), archive.totals(), archive.ties("same_actor")


def test_a_ledger_without_a_page_never_had_it(tmp_path: Path) -> None:
    with filled(tmp_path / "one.db", ONE, TWO, THREE) as archive, filled(tmp_path / "other.db", ONE, THREE) as other:
        (removed,) = archive.remove([archive.find_document("page-2")])
        assert (removed.key, removed.attributions, removed.actors, removed.revived) == ("page-2", 2, 2, None)
        assert removed.ties > 0
        assert state(archive) == state(other)
        archive.add([TWO])
        archive.update()
        assert archive.totals().documents == 3


@pytest.mark.parametrize(
    ("gone", "current", "revived"),
    [(NEWEST, NEWER, True), (NEWER, NEWEST, False), (ONE, NEWEST, False)],
    ids=["the newest", "one in between", "the first"],
)
def test_versions_close_ranks(tmp_path: Path, gone: Article, current: Article, revived: bool) -> None:
    with filled(tmp_path / "l.db", ONE, NEWER, NEWEST) as archive:
        id_of = {document.text: document.id for document in archive.documents()}
        (removed,) = archive.remove([id_of[gone.text]])
        assert removed.revived == (id_of[current.text] if revived else None)
        now = [id for id, head in archive.mastheads().items() if head.current]
        assert now == [id_of[current.text]]


def test_what_people_said_waits_for_the_page(tmp_path: Path) -> None:
    with filled(tmp_path / "l.db", ONE, THREE) as archive:
        cards = {card.actor.name: card for card in archive.actors().values()}
        left, right = cards["the Harbour Safety Authority"], cards["Brackwell Minerals"]
        sides = [(actor_anchor(card.actor, card.masthead.document),) for card in (left, right)]
        archive.record(Line("merge", "Ana", "", ruling=Ruling("merge", *sides)))
        assert archive.entity_of(left.id) == archive.entity_of(right.id)
        before = archive.ledger()
        (removed,) = archive.remove([left.masthead.document])
        assert removed.waiting == 1
        archive.add([ONE])
        archive.update()
        assert archive.ledger() == before


def test_one_unknown_id_removes_nothing(tmp_path: Path) -> None:
    with filled(tmp_path / "l.db", ONE) as archive:
        with pytest.raises(NotFound):
            archive.remove([archive.document_ids()[0], "d-none"])
        assert len(archive.document_ids()) == 1
