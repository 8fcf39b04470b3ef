"""Who is anonymous, who is a class of people, who is an unnamed voice: the definitions of the ledger, a row each."""

from __future__ import annotations

import pytest

from onrecord.parties.naming import naming_of
from onrecord.parties.wording import read

ROWS = [
    ("insider", "a senior diplomat", "", "anonymous_individual"),
    ("insiders", "three officials in Lom", "", "anonymous_group"),
    ("people with knowledge", "people familiar with the sale", "", "anonymous_group"),
    ("people inside a body", "people in the minister’s office", "", "anonymous_group"),
    ("resident who withholds", "a resident", "who asked not to be named", "anonymous_individual"),
    ("resident", "a resident", "", "unnamed_individual"),
    ("class of people", "residents", "", "generic_group"),
    ("followers", "critics of the plan", "", "generic_group"),
    ("several bodies", "two of the five opposition parties", "", "generic_group"),
    ("unnamed voice", "a spokeswoman for the port", "", "unnamed_individual"),
    ("one expert", "one expert", "", "unnamed_individual"),
    ("body without a name", "the ministry", "", "named_organisation"),
    ("named body", "the Harbour Board", "", "named_organisation"),
    ("body’s silence is no anonymity", "the ministry", "whose sources it did not name", "named_organisation"),
    ("person", "Greta Holm, a diplomat", "", "named_person"),
    ("person with a withheld fact", "Greta Holm", "who would not be named as a candidate", "named_person"),
    ("document", "an e-mail seen by the paper", "", "document"),
    ("operator as a person", "an operator in the control room", "", "anonymous_individual"),
    ("operator as a firm", "the operator", "", "named_organisation"),
    ("some members of a body", "two members of the council", "", "anonymous_group"),
    ("an office that one holds", "the mayor of Lom", "", "named_person"),
    ("an office that several hold", "the senator", "", "unnamed_individual"),
    ("an office some hold", "a mayor", "", "unnamed_individual"),
    ("who held an office", "the former mayor", "", "unnamed_individual"),
    ("somebody's own adviser", "his adviser", "", "unnamed_individual"),
    ("officials of a body, uncounted", "officials at the health ministry", "", "named_organisation"),
    ("officials of a body, counted", "two officials at the health ministry", "", "anonymous_group"),
    ("a few of many", "four of the slaughtermen who did the work", "", "anonymous_group"),
    ("forbidden to speak", "vets", "who have been gagged by the ministry", "anonymous_group"),
    ("off the record", "three traders", "none of whom would go on the record", "anonymous_group"),
    ("most members of a body", "most members of the council", "", "generic_group"),
]


@pytest.mark.parametrize(("phrase", "around", "naming"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_naming(phrase: str, around: str, naming: str) -> None:
    found, why = naming_of(read(phrase), around)
    assert found == naming
    assert why.endswith(".")
