"""Who may be taken for the voice of whom."""

from __future__ import annotations

import pytest

from onrecord.corpus.entities import SameActor, entities
from onrecord.corpus.voices import may_speak
from onrecord.types import Actor, ActorCard, Interval, Masthead


def actor(name: str, kind: str, *aliases: str, id: str = "d:1", speaks_for: str | None = None) -> Actor:
    naming = {"person": "named_person", "document": "document"}.get(kind, "named_organisation")
    return Actor(id, name, kind, naming, aliases, (), speaks_for)  # type: ignore[arg-type]


SPEAKS = [
    (
        "a minister of a ministry",
        ("Ilona Brack", "person", "Harbour Minister Ilona Brack"),
        ("Harbour Ministry", "org"),
    ),
    ("a spokesman of a party", ("Tom Vane", "person", "Tom Vane, a party spokesman"), ("Coast Party", "org")),
    ("a spokesman of a court", ("a court spokeswoman", "person"), ("Supreme Court", "org")),
    ("somebody of a union", ("Odd Berg", "person", "Odd Berg of the Dockers' Union"), ("Dockers' Union", "org")),
    ("a person's lawyer", ("Ann Orr", "person", "Zelnik's lawyer, Ann Orr"), ("Mara Zelnik", "person")),
    ("a person's spokesman", ("Ann Orr", "person", "a spokeswoman for Ms Zelnik"), ("Mara Zelnik", "person")),
    ("a person's campaign", ("the Zelnik campaign", "org"), ("Mara Zelnik", "person")),
    ("the head of a firm that looks like a person", ("Ola Dahl", "person", "the chairman"), ("Vane Orsk", "person")),
    ("a ministry of a state", ("Harbour Ministry", "org"), ("Varland", "state")),
    ("a body told by a state's name", ("Varland's Ferry Service", "org"), ("Varland", "state")),
    ("an ambassador of a state", ("Odd Berg", "person", "Varland's ambassador"), ("Varland", "state")),
    ("a report of a body", ("the board's report", "document"), ("Harbour Board", "org")),
]
SPEAKS_NOT = [
    ("a senator of a president", ("Odd Berg", "person", "Senator Odd Berg"), ("Mara Zelnik", "person")),
    ("a state for a person", ("Varland", "state"), ("Mara Zelnik", "person")),
    ("a body for a person", ("Harbour Board", "org"), ("Mara Zelnik", "person")),
    ("a document for a person", ("the report", "document"), ("Mara Zelnik", "person")),
    ("an outlet for a person", ("Evening Lantern", "outlet"), ("Mara Zelnik", "person")),
    ("an outlet for a body", ("Evening Lantern", "outlet"), ("Harbour Board", "org")),
    ("an adviser of a person", ("Tom Vane", "person", "Zelnik adviser Tom Vane"), ("Mara Zelnik", "person")),
    ("a member of a parliament", ("Odd Berg", "person", "Odd Berg"), ("Parliament", "org")),
    ("the leader of a party", ("Odd Berg", "person", "party leader Odd Berg"), ("Coast Party", "org")),
    ("a judge of a court", ("Ann Orr", "person", "Justice Ann Orr"), ("Supreme Court", "org")),
    ("a former minister", ("Ilona Brack", "person", "former Harbour Minister Brack"), ("Harbour Ministry", "org")),
    ("a former lawyer of a person", ("Ann Orr", "person", "Zelnik's former lawyer"), ("Mara Zelnik", "person")),
    ("a professor of a university", ("Ola Dahl", "person", "Ola Dahl, a professor at Lom"), ("Lom University", "org")),
    ("a citizen of a state", ("Ola Dahl", "person", "Varlandish singer Ola Dahl"), ("Varland", "state")),
    ("a firm for a state", ("Brackwell Mining", "org"), ("Varland", "state")),
    ("a name that joins two", ("Ann Orr", "person"), ("Harbour Board and the Senate", "org")),
]


def _actor(row: tuple[str, ...]) -> Actor:
    name, kind, *aliases = row
    return actor(name, {"org": "organisation"}.get(kind, kind), *aliases)


@pytest.mark.parametrize(("phenomenon", "voice", "other"), SPEAKS, ids=[row[0] for row in SPEAKS])
def test_a_voice(phenomenon: str, voice: tuple[str, ...], other: tuple[str, ...]) -> None:
    assert may_speak(_actor(voice), _actor(other)), phenomenon


@pytest.mark.parametrize(("phenomenon", "voice", "other"), SPEAKS_NOT, ids=[row[0] for row in SPEAKS_NOT])
def test_no_voice(phenomenon: str, voice: tuple[str, ...], other: tuple[str, ...]) -> None:
    assert not may_speak(_actor(voice), _actor(other)), phenomenon


def _page(number: int, *actors: Actor) -> list[ActorCard]:
    head = Masthead(f"d{number}", f"d{number}", None, None, Interval())
    return [ActorCard(head, one) for one in actors]


def _minister(page: int, speaks: bool) -> list[ActorCard]:
    ministry = actor("Harbour Ministry", "organisation", id=f"d{page}:2")
    minister = actor("Ilona Brack", "person", id=f"d{page}:1", speaks_for=f"d{page}:2" if speaks else None)
    return _page(page, minister, ministry)


@pytest.mark.parametrize(("pages", "spoke"), [(2, True), (8, True), (9, False)])
def test_one_page_in_many_makes_no_voice(pages: int, spoke: bool) -> None:
    cards = [card for page in range(pages) for card in _minister(page, speaks=page < 2)]
    found = {e.name: e for e in entities(cards, [tie for card in cards for tie in SameActor().decide(card, ())])}
    expected = found["Harbour Ministry"].id if spoke else None
    assert found["Ilona Brack"].speaks_for == expected
