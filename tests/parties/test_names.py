"""What a name names by its own words. The names are invented."""

import pytest

from onrecord.parties.names import kind_of_name
from onrecord.parties.wording import read

NAMES = [
    ("Greta Holm", "person"),
    ("Lomme River", "state"),
    ("Orsk Heights", "state"),
    ("Tarn International Airport", "state"),
    ("Western Norway", "state"),
    ("East Asia", "state"),
    ("West Orsk", "person"),  # nothing lists it
    ("Second Harbour War", "org"),
    ("Founders Day", "org"),
    ("Clean Harbours Amendment", "org"),
    ("Brom Global Initiative", "org"),
    ("Lom Border Enforcement", "org"),
]


@pytest.mark.parametrize(("name", "kind"), NAMES)
def test_kinds(name: str, kind: str) -> None:
    assert kind_of_name(name.split()) == kind


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("the city’s Third Harbour Commission", "Third Harbour Commission"),
        ("Ellsmouth’s Third Harbour Commission", "Ellsmouth’s Third Harbour Commission"),
        ("Gov. Ann Orr Orr", "Ann Orr"),
        ("Lala Lala", "Lala Lala"),
    ],
)
def test_the_name_in_a_phrase(words: str, name: str) -> None:
    assert read(words).name == name


def test_no_word_is_no_name() -> None:
    assert kind_of_name([]) is None
