"""What a person types for a correction becomes a place in the article, a day, a word of the trade."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest
from tests.scripts import line, staged

from onrecord.archive import Archive
from onrecord.errors import InputError, NotFound, UsageError
from onrecord.typed import correction
from onrecord.types import Correction, Interval, Span

SCRIPT = "Ada: the ferry is safe\nBo: the ferry is late, and the\n ferry is full"


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    with staged(tmp_path_factory.mktemp("typed") / "news.db", Mail=SCRIPT.replace("\n ", " ")) as made:
        yield made


MAY, JUNE = dt.date(2027, 5, 3), dt.date(2027, 6, 30)


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("polarity", "not ruled out", Correction("polarity", "not_ruled_out")),
        ("record", " Headline ", Correction("record", "headline")),
        ("content", "ferry is", Correction("content", spans=(Span(31, 39),))),
        ("content", "ferry\n  is  late", Correction("content", spans=(Span(31, 44),))),
        ("content", "23-25", Correction("content", spans=(Span(23, 25),))),
        ("conditions", "safe … late", Correction("conditions", spans=(Span(18, 22), Span(40, 44)))),
        ("conditions", "not stated", Correction("conditions")),
        ("source", "Bo", Correction("source", spans=(Span(23, 25),))),
        ("said", "2027-05-03", Correction("said", said=Interval(MAY, MAY))),
        ("said", "2027-05-03..2027-06", Correction("said", said=Interval(MAY, JUNE))),
        ("said", "..2027-06", Correction("said", said=Interval(None, JUNE))),
        ("said", "2027-05-03..", Correction("said", said=Interval(MAY, None))),
        ("said", "not stated", Correction("said", said=Interval())),
    ],
)
def test_what_is_typed_becomes_a_value(archive: Archive, field: str, value: str, expected: Correction) -> None:
    assert correction(archive, line(archive, "Mail", 1), field, value) == expected


def test_of_several_places_the_nearest_is_meant(archive: Archive) -> None:
    for number, start in ((0, 9), (1, 31)):
        found = correction(archive, line(archive, "Mail", number), "content", "ferry")
        assert found.spans == (Span(start, start + 5),)


def test_a_party_is_an_actor_of_the_page_or_words(archive: Archive) -> None:
    id = line(archive, "Mail", 1)
    actor = next(iter(archive.actors()))
    assert correction(archive, id, "party", actor, hop=1) == Correction("party", actor, hop=1)
    assert correction(archive, id, "party", "Ada", hop=1).spans == (Span(0, 3),)
    named = correction(archive, id, "party", "ferry", hop=1, naming="document")
    assert (named.naming, named.hop) == ("document", 1)


@pytest.mark.parametrize(
    ("field", "value", "error", "told"),
    [
        ("colour", "red", UsageError, "Give one of source"),
        ("content", "the boat", UsageError, "does not say"),
        ("said", "last May", InputError, "ISO date"),
    ],
)
def test_what_makes_no_sense_says_what_does(
    archive: Archive, field: str, value: str, error: type[Exception], told: str
) -> None:
    with pytest.raises(error, match=told):
        correction(archive, line(archive, "Mail"), field, value)
    with pytest.raises(NotFound):
        correction(archive, "a-none", "polarity", "denies")
