"""Names as the corpus stages compare them."""

from __future__ import annotations

import pytest

from onrecord.corpus.names import PersonName, owned, person
from onrecord.types import Actor

OWNED = [("Varland's Supreme Court", True), ("the Supreme Court", False), ("last year's Supreme Court", False)]


@pytest.mark.parametrize(("wording", "expected"), OWNED)
def test_a_body_told_by_whose_it_is(wording: str, expected: bool) -> None:
    assert owned(wording) is expected


def named(name: str, *aliases: str) -> PersonName:
    return person(Actor("d:1", name, "person", "named_person", aliases))


def test_the_parts_of_a_persons_name() -> None:
    full = named("Ilan J. Marr Jr.", "Mr Marr")
    assert (full.first, full.middle, full.last, full.suffix, full.gender) == ("ilan", "j", "marr", "jr", "m")
    assert named("Coast Patrol Capt Ilan Marr").first == "ilan"


def test_a_title_before_another_name_says_nothing_of_the_person() -> None:
    assert named("Mara Zelnik", "Mr Orr and Mrs Zelnik").gender == "f"
    assert named("Mara Zelnik", "Mr Orr").gender == ""
    assert named("Mara Zelnik", "Mr Zelnik", "Mrs Zelnik").gender == ""
