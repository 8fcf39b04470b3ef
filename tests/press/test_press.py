"""The edition is that of a ledger made anew, whatever came, went or was judged, and in whatever order."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.press.newsroom import SMITHS, SPEAKERS, newsroom, page

from onrecord import press
from onrecord.archive import Archive
from onrecord.corpus import agreeing, claims, joining
from onrecord.press import parties, register
from onrecord.store import edition_tables as t
from onrecord.store.judgements import Line
from onrecord.types import Ruling

Rows = dict[str, list[str]]


def rows(archive: Archive) -> Rows:
    """Everything in the edition, save the numbers of its rows and its receipt."""
    found: Rows = {}
    with archive._connection() as connection:
        for name, table in t.edition_tables.tables.items():
            if table not in (t.edition, t.touched):
                columns = ", ".join(_told(name, c.name) for c in table.columns if c.name != "seq")
                found[name] = sorted(map(repr, connection.exec_driver_sql(f"SELECT {columns} FROM {name}").all()))
    return found


def _told(table: str, column: str) -> str:
    """A column; claims by their ids, for their numbers may be others."""
    if column == "claim":
        return f"(SELECT c.id FROM edition_claims c WHERE c.seq = {table}.claim)"
    return f'"{column}"'


def anew(archive: Archive) -> Rows:
    """What the edition would be if it were made anew."""
    with archive._connection() as connection:
        press._anew(connection, lambda _done: None)
    return rows(archive)


@contextmanager
def a_ledger() -> Iterator[Archive]:
    with (
        tempfile.TemporaryDirectory() as folder,
        Archive.open(str(Path(folder) / "l.db"), write=True, **newsroom()) as archive,
    ):
        yield archive


speakers = st.lists(st.integers(0, len(SPEAKERS) - 1), min_size=1, max_size=4, unique=True).map(tuple)
pages = st.builds(page, st.integers(0, 60), speakers, st.integers(0, 2))
versions = st.builds(page, st.integers(100, 160), speakers, st.integers(0, 2), key=st.integers(0, 60))
moves = st.one_of(
    st.tuples(st.just("add"), st.lists(pages | versions, min_size=1, max_size=3)),
    st.tuples(st.just("remove"), st.integers(0, 99)),
    st.tuples(st.just("judge"), st.tuples(st.integers(0, 99), st.integers(0, 99), st.booleans())),
)


def make(archive: Archive, move: tuple[str, Any]) -> None:
    what, more = move
    ids = archive.document_ids()
    if what == "add":
        archive.add(more)
        archive.update()
    elif what == "remove" and ids:
        archive.remove([ids[more % len(ids)]])
    elif what == "judge":
        judge(archive, *more)


def judge(archive: Archive, one: int, other: int, holds: bool) -> None:
    from onrecord.corpus.anchors import actor_anchor

    cards = sorted(archive.actors().values(), key=lambda card: card.id)
    if len(cards) > 1:
        left, right = cards[one % len(cards)], cards[other % len(cards)]
        if left.id != right.id:
            sides = [(actor_anchor(card.actor, card.masthead.document),) for card in (left, right)]
            kind = "merge" if holds else "part"
            archive.record(Line(kind, "Ana", "", ruling=Ruling(kind, *sides)))  # type: ignore[arg-type]


def check(start: list[Any], steps: list[tuple[str, Any]]) -> None:
    with a_ledger() as archive:
        archive.add(start)
        archive.update()
        for step in steps:
            make(archive, step)
            assert archive.edition().fresh
            renewed = rows(archive)
            assert renewed == anew(archive)
            assert archive.ledger() == archive.computed()


@pytest.fixture(autouse=True)
def never_everything(monkeypatch: pytest.MonkeyPatch) -> None:
    """However much was touched, renew it: these ledgers are small. Yet some count as archives, and some become one."""
    monkeypatch.setattr(press, "_MOST", 99.0)
    monkeypatch.setattr(claims, "_CASE_FILE", 3)


slow_checks = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]


@settings(max_examples=5, deadline=None, suppress_health_check=slow_checks)
@given(st.lists(pages, min_size=3, max_size=6), st.lists(moves, min_size=1, max_size=3))
def test_whatever_happens_the_edition_is_that_of_a_ledger_made_anew(start: list[Any], steps: list[Any]) -> None:
    check(start, steps)


@pytest.mark.slow
@settings(max_examples=100, deadline=None, suppress_health_check=slow_checks)
@given(st.lists(pages, min_size=3, max_size=14), st.lists(moves, min_size=1, max_size=8))
def test_whatever_happens_at_length(start: list[Any], steps: list[Any]) -> None:
    check(start, steps)


smiths = st.lists(st.sampled_from(SMITHS), min_size=1, max_size=3, unique=True).map(tuple)
pages_of_smiths = st.builds(page, st.integers(0, 60), smiths, st.integers(0, 2))
moves_of_smiths = st.one_of(
    st.tuples(st.just("add"), st.lists(pages_of_smiths, min_size=1, max_size=2)),
    st.tuples(st.just("remove"), st.integers(0, 99)),
)


# --- Landmarks --------------------------------------------------------------------------------------------------


@pytest.fixture
def small_landmarks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Parties of two or three pages are those that everybody knows, and are left alone when somebody joins them."""
    for module in (agreeing, joining, parties, register):
        monkeypatch.setattr(module, "LANDMARK", 2)
    monkeypatch.setattr(agreeing, "_CLEAR", 2)
    monkeypatch.setattr(agreeing, "_FAR_MORE", 1)


@pytest.mark.usefixtures("small_landmarks")
@settings(max_examples=5, deadline=None, suppress_health_check=slow_checks)
@given(st.lists(pages_of_smiths, min_size=6, max_size=10), st.lists(moves_of_smiths | moves, min_size=1, max_size=3))
def test_landmarks_are_those_of_a_ledger_made_anew(start: list[Any], steps: list[Any]) -> None:
    check(start, steps)


@pytest.mark.slow
@pytest.mark.usefixtures("small_landmarks")
@settings(max_examples=100, deadline=None, suppress_health_check=slow_checks)
@given(st.lists(pages_of_smiths, min_size=6, max_size=16), st.lists(moves_of_smiths, min_size=3, max_size=12))
def test_landmarks_at_length(start: list[Any], steps: list[Any]) -> None:
    check(start, steps)


def renewed(archive: Archive, article: Any, monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The names of actors of before whose entities are made anew, steps and all, when an article comes."""
    found: set[str] = set()

    def write_part(connection: Any, part: register.Renewed) -> register.PartiesChanged:
        found.update(part.own)
        return register.write_part(connection, part)

    monkeypatch.setattr(parties, "write_part", write_part)
    before = archive.actors()
    archive.add([article])
    archive.update()
    return {card.actor.name for id, card in before.items() if id in found}


def test_a_landmark_that_somebody_joins_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    brackwell, company = 0, 8
    with a_ledger() as archive:
        archive.add([page(n, (brackwell, company), n % 2) for n in range(agreeing.LANDMARK + 8)])
        archive.update()
        size = len(archive.entities().rows)
        assert not renewed(archive, page(50, (brackwell, company), 0), monkeypatch)
        assert len(archive.entities().rows) == size
        assert rows(archive) == anew(archive)


def test_a_small_party_that_somebody_joins_is_made_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    with a_ledger() as archive:
        archive.add([page(n, (0, 8), n % 2) for n in range(3)])
        archive.update()
        assert renewed(archive, page(50, (0,), 0), monkeypatch) == {"Ilona Brackwell"}


@settings(max_examples=3, deadline=None, suppress_health_check=slow_checks)
@given(st.lists(pages, min_size=2, max_size=6, unique_by=lambda p: p.key), st.randoms(use_true_random=False))
def test_the_order_of_arrival_does_not_matter(start: list[Any], random: Any) -> None:
    shuffled = list(start)
    random.shuffle(shuffled)
    with a_ledger() as one, a_ledger() as other:
        one.add(start)
        one.update()
        for article in shuffled:
            other.add([article])
            other.update()
        assert one.ledger() == other.ledger()
        assert rows(one) == rows(other)


def test_an_edition_that_is_fresh_is_left_alone() -> None:
    with a_ledger() as archive:
        archive.add([page(1, (0, 5), 0), page(2, (1, 9), 1)])
        archive.update()
        before = archive.edition()
        archive.update()
        assert archive.edition() == before
        assert (before.number, before.fresh, before.reason) == (1, True, "")


def test_a_reader_of_an_old_edition_is_told() -> None:
    with a_ledger() as archive:
        archive.add([page(1, (0, 5), 0)])
        archive.update()
        archive.add([page(2, (1,), 1)])
        assert not archive.edition().fresh
        assert "onrecord update" in archive.edition().reason
        assert archive.claims().rows[0].documents == 1, "the answer is that of the edition"
        archive.update()
        assert archive.edition().fresh
        assert archive.totals().documents == 2


def test_another_recipe_makes_everything_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = str(tmp_path / "l.db")
    with Archive.open(path, write=True, **newsroom()) as archive:
        archive.add([page(1, (0, 5), 0), page(2, (1, 9), 1)])
        archive.update()
        before = rows(archive)
    monkeypatch.setattr(press, "RECIPE", "another")
    with Archive.open(path, **newsroom()) as archive:
        assert (archive.edition().number, archive.edition().fresh) == (2, True)
        assert rows(archive) == before
