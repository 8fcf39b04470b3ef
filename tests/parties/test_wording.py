"""How one noun phrase reads: one phenomenon a row, on phrases made for this test."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.parties.tokens import MAX_WORDS
from onrecord.parties.wording import coordinated, read

NAMES = [
    ("bare person", "Greta Holm", "Greta Holm", "person"),
    ("title", "Ms Holm", "Holm", "person"),
    ("title with a stop", "Dr. Greta Holm", "Greta Holm", "person"),
    ("initial", "Greta P. Holm", "Greta P. Holm", "person"),
    ("role before, lower case", "spokesman Odd Berg", "Odd Berg", "person"),
    ("role before, capitals", "Finance Minister Odd Berg", "Odd Berg", "person"),
    ("institution and role before", "Harbour Board spokesman Odd Berg", "Odd Berg", "person"),
    ("apposed name", "the island’s governor, Odd Berg", "Odd Berg", "person"),
    ("apposed role", "Odd Berg, a baker at the Harbour Board", "Odd Berg", "person"),
    ("relative clause", "Odd Berg, who runs the Harbour Board", "Odd Berg", "person"),
    ("of an organisation", "Odd Berg of the Harbour Board", "Odd Berg", "person"),
    ("emphasis", "Berg himself", "Berg", None),
    ("one of many, named", "one of her lawyers, Odd Berg", "Odd Berg", "person"),
    ("organisation", "the Harbour Board", "Harbour Board", "org"),
    ("name with of", "the Royal Bank of Lom", "Royal Bank of Lom", "org"),
    ("firm by its trade", "Lom Coatings", "Lom Coatings", "org"),
    ("firm called a bidder", "rival bidder Lom Coatings", "Lom Coatings", "org"),
    ("outlet by its last word", "The Lom Gazette", "Lom Gazette", "outlet"),
    ("outlet after its noun", "the weekly Strandbote", "Strandbote", "outlet"),
    ("outlet before its noun", "the CoastWire agency", "CoastWire", "outlet"),
    ("outlet, apposed", "the town’s broadcaster, LBC", "LBC", "outlet"),
    ("listed state", "France", "France", "state"),
    ("state by its letters", "the U.S.", "U.S", "state"),
    ("state told by its people", "Saudi Arabia", "Saudi Arabia", "state"),
    ("region of two words", "New Hampshire", "New Hampshire", "state"),
    ("body told by its people", "the Teachers Union", "Teachers Union", "org"),
    ("body told by an office", "the Justice Department", "Justice Department", "org"),
    ("body told by a camp", "the Lom Republican Party", "Lom Republican Party", "org"),
    ("person with a body for a surname", "Harbour Minister Ilona Church", "Ilona Church", "person"),
    ("camp before a person", "Republican Dave Camp", "Dave Camp", "person"),
    ("son of the same name", "Odd King Jr.", "Odd King Jr", "person"),
    ("owner with a suffix", "Berg Jr.’s", "Berg Jr", "person"),
    ("article joined to a name", "Odd al-Berg", "Odd al-Berg", "person"),
    ("surname introduced by an aside", "Baker, an economist at the bank", "Baker", "person"),
    ("name of common words introduced", "Colin Bird, a philosopher", "Colin Bird", "person"),
    ("not: a class of people", "other Democrats", None, None),
    ("not: two classes", "Democrats and Republicans", None, None),
    ("not: a title of two words", "the Surgeon General", None, None),
]


@pytest.mark.parametrize(("phrase", "name", "kind"), [row[1:] for row in NAMES], ids=[row[0] for row in NAMES])
def test_names(phrase: str, name: str, kind: str | None) -> None:
    wording = read(phrase)
    assert (wording.name, wording.kind) == (name, kind)


HEADS = [
    ("bare plural", "officials", "official", True),
    ("noun of two words", "a fund manager", "fund manager", False),
    ("noun with of", "a member of parliament", "member of parliament", False),
    ("place after", "a harbour official in Lom", "official", False),
    ("participle after", "residents waiting at the pier", "resident", True),
    ("letter signed by", "a letter signed by 40 sailors", "letter", False),
    ("owner keeps its noun apart", "the laboratory’s report", "report", False),
    ("group of people", "a group of teachers", "teacher", True),
    ("plural at the head of a sentence", "Newspapers in Lom", "newspaper", True),
    ("followers of a party", "Lom Democrats", "democrat", True),
]


@pytest.mark.parametrize(("phrase", "lemma", "plural"), [row[1:] for row in HEADS], ids=[row[0] for row in HEADS])
def test_heads(phrase: str, lemma: str, plural: bool) -> None:
    wording = read(phrase)
    assert wording.name is None
    assert wording.head is not None
    assert (wording.head.lemma, wording.plural) == (lemma, plural)


INSTITUTIONS = [
    ("field of work, then body", "Odd Berg, director of operations at the Harbour Board", "Harbour Board"),
    ("body, then field in capitals", "Odd Berg, the Harbour Board’s Director of Operations", "Harbour Board"),
    ("a body of its own, then a place", "Odd Berg, head of the port authority in Lom", "port authority"),
    ("a field alone", "the minister of transport", "transport"),
    ("noun before", "a Treasury spokeswoman", "Treasury"),
    ("for", "a spokesman for the Harbour Board", "Harbour Board"),
    ("owner", "Norland’s foreign minister", "Norland"),
    ("at", "a senior official at the ministry", "ministry"),
    ("that body", "two members of that board", "board"),
    ("none", "a spokeswoman", None),
]


@pytest.mark.parametrize(("phrase", "institution"), [r[1:] for r in INSTITUTIONS], ids=[r[0] for r in INSTITUTIONS])
def test_institutions(phrase: str, institution: str | None) -> None:
    found = read(phrase).institution
    assert (found or "").removeprefix("the ") == (institution or "")


def test_a_partitive_keeps_its_group() -> None:
    wording = read("two of the sailors")
    assert (wording.of, wording.number, wording.plural) == ("the sailors", 2, True)


def test_two_persons_are_two_and_a_firm_with_and_is_one() -> None:
    assert coordinated("Greta Holm and Odd Berg") == ("Greta Holm", "Odd Berg")
    assert read("Greta Holm and Odd Berg").plural
    assert coordinated("the Department of Fish and Game") == ()


@given(st.text(max_size=120))
def test_any_phrase_can_be_read(phrase: str) -> None:
    assert read(phrase).text is not None


def test_a_phrase_without_end_is_read_in_part() -> None:
    assert read("the official " + "of the harbour " * 20_000).head is not None
    assert MAX_WORDS < 100
    assert read("A" * 50_000).form == "name"
