"""Answers from the edition are those that the whole ledger gives, looked through claim by claim."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.press.newsroom import newsroom, page

from onrecord.archive import Archive
from onrecord.errors import NotFound
from onrecord.store.asked import sought
from onrecord.types import Claim, Entry, Ledger
from onrecord.types.edition import ClaimQuery, EntityQuery

PAGES = [
    page(1, (0, 5, 10), 0),
    page(2, (1, 6), 1),
    page(4, (8, 9, 2), 2),
    page(9, (7, 3), 0),
    page(14, (4, 0, 5), 1),
]


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    path: Path = tmp_path_factory.mktemp("asked") / "l.db"
    with Archive.open(str(path), write=True, **newsroom()) as archive:
        archive.add(PAGES)
        archive.update()
    with Archive.open(str(path), **newsroom()) as archive:
        yield archive


@pytest.fixture(scope="module")
def whole(archive: Archive) -> Ledger:
    return archive.computed()


@pytest.fixture(scope="module")
def said(archive: Archive) -> dict[str, Entry]:
    return {entry.id: entry for id in archive.document_ids() for entry in archive.entries(id)}


def asked(archive: Archive, query: ClaimQuery) -> set[str]:
    found = archive.claims(query)
    assert found.total == len(found.rows)
    return {row.id for row in found.rows}


def entries(claim: Claim, said: dict[str, Entry]) -> list[Entry]:
    return [said[stance.attribution] for stance in claim.attributions]


def test_without_a_wish_all_claims_are_shown(archive: Archive, whole: Ledger) -> None:
    assert asked(archive, ClaimQuery()) == {claim.id for claim in whole.claims}


def test_a_stance_or_record_is_that_of_an_attribution(archive: Archive, whole: Ledger, said: dict[str, Entry]) -> None:
    denied = {c.id for c in whole.claims if any(e.stand.polarity == "denies" for e in entries(c, said))}
    assert asked(archive, ClaimQuery(stance="denies")) == denied != set()
    hidden = {c.id for c in whole.claims if any(e.chain.record == "anonymous" for e in entries(c, said))}
    assert asked(archive, ClaimQuery(record="anonymous")) == hidden != set()


def test_what_is_asked_of_attributions_holds_of_one(archive: Archive, whole: Ledger, said: dict[str, Entry]) -> None:
    heads = archive.mastheads()
    query = ClaimQuery(outlet="Harbour Post", stance="denies", words="permit")
    expected = {
        c.id
        for c in whole.claims
        for e in entries(c, said)
        if heads[e.document].outlet == "Harbour Post" and e.stand.polarity == "denies" and "permit" in e.words
    }
    assert asked(archive, query) == expected


def test_days_are_those_of_pages(archive: Archive, whole: Ledger, said: dict[str, Entry]) -> None:
    heads = archive.mastheads()
    since, until = dt.date(2027, 2, 4), dt.date(2027, 2, 6)

    def on(claim: Claim, first: dt.date, last: dt.date) -> bool:
        days = (heads[e.document].published.latest for e in entries(claim, said))
        return any(day is not None and first <= day <= last for day in days)

    expected = {c.id for c in whole.claims if on(c, since, until)}
    assert asked(archive, ClaimQuery(since=since, until=until)) == expected != set()
    assert asked(archive, ClaimQuery(since=since)) == {c.id for c in whole.claims if on(c, since, dt.date.max)}
    assert asked(archive, ClaimQuery(until=until)) == {c.id for c in whole.claims if on(c, dt.date.min, until)}


@pytest.mark.parametrize("outcome", ["none", "one", "several", "not_established"])
@pytest.mark.parametrize("side", ["affirms", "denies"])
def test_outcomes_are_of_the_side_asked_for(archive: Archive, whole: Ledger, side: str, outcome: str) -> None:
    expected = {c.id for c in whole.claims if c.sides[side].outcome == outcome}
    assert asked(archive, ClaimQuery(side=side, outcome=outcome)) == expected  # type: ignore[arg-type]


def test_numbers_of_origins_and_what_is_open(archive: Archive, whole: Ledger) -> None:
    two = {c.id for c in whole.claims if (c.sides["affirms"].count or 0) >= 2}
    assert asked(archive, ClaimQuery(origins=2)) == two
    assert asked(archive, ClaimQuery(open=True)) == {c.id for c in whole.claims if c.open}
    assert asked(archive, ClaimQuery(open=False)) == {c.id for c in whole.claims if not c.open}
    many = {c.id for c in whole.claims if len(c.attributions) > 1}
    assert asked(archive, ClaimQuery(single=False)) == many


def test_an_actor_is_in_a_chain_or_holds_a_position(archive: Archive, whole: Ledger, said: dict[str, Entry]) -> None:
    for entity in whole.entities:
        of_claim = {
            c.id
            for c in whole.claims
            if any(p.entity == entity.id for p in c.positions)
            or any(hop.actor in entity.actors for e in entries(c, said) for hop in e.chain.hops)
        }
        assert asked(archive, ClaimQuery(actor=entity.id)) == of_claim


def test_pages_of_rows_follow_one_another(archive: Archive) -> None:
    for order in ("rank", "documents", "latest", "earliest"):
        whole = archive.claims(ClaimQuery(order=order)).rows
        parts = [archive.claims(ClaimQuery(order=order, offset=o, limit=2)) for o in range(0, len(whole), 2)]
        assert tuple(row for part in parts for row in part.rows) == whole
        assert {part.total for part in parts} == {len(whole)}


def test_each_claim_and_entity_is_given_once(archive: Archive, whole: Ledger) -> None:
    assert tuple(archive.each_claim_by_id()) == whole.claims
    assert tuple(archive.each_entity_by_id()) == whole.entities
    assert {claim.id for claim in archive.each_claim()} == {claim.id for claim in whole.claims}


@pytest.mark.parametrize(
    ("typed", "asked_for"),
    [
        ("permit", '"permit"*'),
        ('the "old ferries"', '"old ferries" AND "the"*'),
        ("“old ferries”", '"old ferries"'),
        ('NEAR( * OR "', '"NEAR"* AND "OR"*'),
        ("'; DROP TABLE--", '"DROP"* AND "TABLE"*'),
        ("  …  ", None),
    ],
)
def test_typed_words_have_no_meaning_to_the_index(typed: str, asked_for: str | None, archive: Archive) -> None:
    assert sought(typed) == asked_for
    archive.search(typed)
    archive.claims(ClaimQuery(words=typed))
    archive.entities(EntityQuery(words=typed))


def test_a_search_marks_the_words_where_they_stand(archive: Archive) -> None:
    found = archive.search("quarr spring", limit=100)
    assert found.total == len(found.rows)
    for hit in found.rows:
        assert {span.of(hit.words).lower() for span in hit.marked} == {"quarry", "spring"}
    assert {hit.attribution is None for hit in found.rows} == {True, False}
    first = [hit.attribution is None for hit in found.rows]
    assert first == sorted(first), "attributions come first"


def test_parties_have_what_they_say(archive: Archive, said: dict[str, Entry]) -> None:
    for row in archive.entities().rows:
        entity = archive.entity(row.id)
        lines = archive.lines_of_entity(row.id)
        mine = {e.id for e in said.values() if any(hop.actor in entity.actors for hop in e.chain.hops)}
        assert {line.attribution for line in lines.rows} == mine
        assert lines.total == row.attributions == len(mine)
        days = [line.day or dt.date.min for line in lines.rows]
        assert days == sorted(days, reverse=True)


def test_outlets_originate_what_they_do_not_relay(archive: Archive) -> None:
    for row in archive.outlets().rows:
        assert row.originated + row.relayed == row.attributions == archive.lines_of_outlet(row.name).total
        assert archive.outlet(row.name) == row
    with pytest.raises(NotFound):
        archive.outlet("No Such Paper")


def test_a_book_holds_what_its_page_needs(archive: Archive, whole: Ledger, said: dict[str, Entry]) -> None:
    for claim in whole.claims:
        book = archive.book_of_claim(claim.id)
        assert book.claim(claim.id) == claim
        assert {d.document.id for d in book.dossiers} >= {said[s.attribution].document for s in claim.attributions}
        for filed in book.filed(s.attribution for s in claim.attributions):
            assert all(book.entity_of(hop.actor) for hop in filed.entry.chain.hops)
    for id in archive.document_ids():
        book = archive.book_of_document(id)
        assert [d.document.id for d in book.dossiers] == [id]
        assert all(book.claims_with(entry.id) for entry in book.entries(id))


def test_an_id_may_be_given_by_its_start(archive: Archive, whole: Ledger) -> None:
    claim = whole.claims[0]
    assert archive.claim(claim.id[:10]) == archive.claim(claim.id) == claim
    assert archive.claim_with(claim.attributions[0].attribution) == claim
    for unclear in ("c-", "", "e-zzz"):
        with pytest.raises(NotFound):
            archive.claim(unclear)


def test_totals_are_those_of_the_ledger(archive: Archive, whole: Ledger) -> None:
    totals = archive.totals()
    assert (totals.claims, totals.entities) == (len(whole.claims), len(whole.entities))
    assert totals.unanswered == sum(bool(claim.open) for claim in whole.claims)
    assert (totals.documents, totals.current, totals.unread) == (5, 5, 0)
