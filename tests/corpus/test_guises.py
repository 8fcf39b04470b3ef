"""One party under several wordings on one side of a claim; where two would fit, nothing is taken for either."""

from __future__ import annotations

from typing import Any

import pytest

from onrecord.types import Side

SAID = "no ferry had sailed without a licence"


@pytest.fixture
def board(desk: Any) -> Any:
    desk.page("d1", "Strandbote", "2031-03-02")
    desk.page("d2", "Evening Lantern", "2031-03-03")
    desk.page("d3", "Quay Gazette", "2031-03-04")
    return desk


def side(desk: Any, name: str = "denies") -> Side:
    desk.together(*(card.id for card in desk.entries))
    (claim,) = desk.ledger().claims
    return claim.sides[name]


def says(desk: Any, page: str, name: str, kind: str = "person", through: str | None = None, **more: Any) -> None:
    """Somebody on a page denies it; `body` is whom they speak for."""
    body = more.get("body")
    speaks_for = desk.actor(page, body, "organisation") if body else None
    actor = desk.actor(page, name, kind, more.get("naming"), aliases=more.get("aliases", ()), speaks_for=speaks_for)
    relay = (desk.hop(more.get("role", "conduit"), desk.actor(page, through, "outlet")),) if through else ()
    record = {"document": "document", "organisation": "on_record_institution"}.get(kind)
    desk.says(page, more.get("words", SAID), *relay, desk.hop("source", actor), polarity="denies", record=record)


Voice = tuple[str, str, dict[str, Any]]


@pytest.mark.parametrize(
    ("phenomenon", "one", "other"),
    [
        (
            "a ministry without a name",
            ("Transport Ministry", "organisation", {}),
            ("the ministry", "organisation", {"aliases": ("The ministry",)}),
        ),
        (
            "the minister's ministry",
            ("Ilse Korr", "person", {"aliases": ("harbour minister Ilse Korr",)}),
            ("the ministry", "organisation", {}),
        ),
        (
            "a spokesman of nobody knows whom",
            ("Ivo Tallan", "person", {"aliases": ("its spokesman, Ivo Tallan",)}),
            ("the harbour board", "organisation", {}),
        ),
        (
            "a company by its name alone elsewhere",
            ("Mara Zelnik", "person", {"body": "Ketterbeck Lines"}),
            ("the company", "organisation", {}),
        ),
        ("a surname", ("Helga Storm", "person", {}), ("Storm", "person", {"aliases": ("Ms Storm",)})),
        ("a surname taken for a body", ("Helga Zelnik", "person", {}), ("Zelnik", "organisation", {})),
        (
            "a noun taken for a first name",
            ("Mara Zelnik", "person", {"body": "Ketterbeck Lines"}),
            ("Operator Ketterbeck", "person", {}),
        ),
        (
            "somebody by a role",
            ("Mara Zelnik", "person", {"aliases": ("yard director Mara Zelnik",)}),
            ("its director", "person", {}),
        ),
        (
            "an officer of a body that speaks too",
            ("Mara Zelnik", "person", {"aliases": ("Mara Zelnik, chief engineer of Ketterbeck",)}),
            ("Ketterbeck", "organisation", {}),
        ),
        (
            "the director of a body without a name",
            ("Mara Zelnik", "person", {"body": "the museum"}),
            ("Harbour Museum", "organisation", {}),
        ),
        (
            "one document, told in more words",
            ("a test report seen by Strandbote", "document", {}),
            ("a test report", "document", {}),
        ),
        (
            "a letter of the body",
            ("Ketterbeck Lines", "organisation", {}),
            ("a letter from Ketterbeck Lines", "document", {}),
        ),
    ],
)
def test_one_party_under_two_wordings(board: Any, phenomenon: str, one: Voice, other: Voice) -> None:
    says(board, "d1", one[0], one[1], **one[2])
    says(board, "d2", other[0], other[1], **other[2])
    found = side(board)
    assert (found.outcome, found.count) == ("one", 1), phenomenon


@pytest.mark.parametrize(
    ("phenomenon", "one", "other"),
    [
        ("two first names", ("Helga Storm", "person", {}), ("Anton Storm", "person", {})),
        ("two ministries", ("the harbour ministry", "organisation", {}), ("the interior ministry", "organisation", {})),
        (
            "another body's noun",
            ("Ilse Korr", "person", {"body": "Olvia University"}),
            ("the ministry", "organisation", {}),
        ),
        (
            "a company beside a ministry",
            ("Ilse Korr", "person", {"body": "Transport Ministry"}),
            ("the company", "organisation", {}),
        ),
        ("another role", ("Mara Zelnik", "person", {"aliases": ("poet Mara Zelnik",)}), ("its director", "person", {})),
        (
            "somebody who left the body",
            ("Mara Zelnik", "person", {"aliases": ("former engineer of Ketterbeck Mara Zelnik",)}),
            ("Ketterbeck", "organisation", {}),
        ),
        ("two reports", ("a police report", "document", {}), ("a fire brigade report", "document", {})),
        (
            "a leak is not its body's word",
            ("Ketterbeck Lines", "organisation", {}),
            ("a leaked letter from Ketterbeck Lines", "document", {}),
        ),
    ],
)
def test_two_parties_stay_two(board: Any, phenomenon: str, one: Voice, other: Voice) -> None:
    says(board, "d1", one[0], one[1], **one[2])
    says(board, "d2", other[0], other[1], **other[2])
    assert side(board).outcome == "several", phenomenon


def test_where_two_would_fit_neither_is_taken(board: Any) -> None:
    says(board, "d1", "Transport Ministry", "organisation")
    says(board, "d2", "Interior Ministry", "organisation")
    says(board, "d3", "the ministry", "organisation")
    assert side(board).count == 3


def test_what_is_taken_for_what_is_said(board: Any) -> None:
    says(board, "d1", "Helga Storm")
    says(board, "d2", "Storm")
    assert side(board).why.endswith("“Storm” is taken for “Helga Storm”.")


def test_the_document_of_a_page_is_the_one_it_has_told_of(board: Any) -> None:
    says(board, "d1", "a draft of the plan", "document")
    says(board, "d1", "The 64-page document", "document")
    assert side(board).outcome == "one"


def test_another_bodys_report_on_one_page_is_another(board: Any) -> None:
    says(board, "d1", "a draft of the plan", "document")
    says(board, "d1", "The Harbour Institute's report", "document")
    assert side(board).outcome == "several"


def test_nobody_whose_name_is_withheld_is_taken_for_one_who_is_named(board: Any) -> None:
    says(board, "d1", "Mara Zelnik", aliases=("yard director Mara Zelnik",))
    says(board, "d1", "the director", naming="anonymous_individual")
    assert side(board).outcome != "one"


def test_on_a_side_where_hundreds_speak_no_description_is_taken_for_anybody(board: Any) -> None:
    for first in ("bal", "cor", "dun", "fel", "gar", "hob", "jit", "kem", "lur"):
        for second in ("vax", "wend", "zot", "quil", "mrik", "post", "nab", "turg", "sheb", "drof"):
            says(board, "d1", f"{first}{second}".title(), "organisation")
    says(board, "d2", "the ministry", "organisation")
    says(board, "d2", "Storm")
    says(board, "d3", "Helga Storm")
    says(board, "d3", "Transport Ministry", "organisation")
    why = side(board).why
    assert "“Storm” is taken for “Helga Storm”." in why
    assert "the ministry" not in why


def test_a_surname_beside_two_who_bear_it_adds_no_origin(board: Any) -> None:
    for page, name in (("d1", "Helga Storm"), ("d2", "Anton Storm"), ("d3", "Storm")):
        says(board, page, name)
    found = side(board)
    assert (found.outcome, found.count, found.named, len(found.origins)) == ("several", 2, 2, 3)
    assert found.why.endswith("“Storm” may be “Anton Storm” or “Helga Storm” and adds no origin.")


def test_people_of_one_surname_of_whom_nothing_else_is_known_are_not_told_apart(board: Any) -> None:
    for page in ("d1", "d2", "d3"):
        says(board, page, "Smith")
    found = side(board)
    assert (found.outcome, found.named) == ("one", 1)


def test_a_man_is_not_taken_for_the_woman_of_his_name(board: Any) -> None:
    says(board, "d1", "Helga Storm", aliases=("Ms Storm",))
    says(board, "d2", "Storm", aliases=("Mr Storm",))
    assert side(board).outcome == "several"


def test_a_word_that_nothing_shows_to_be_a_persons_is_the_person_of_that_name(board: Any) -> None:
    says(board, "d1", "Helga Storm")
    says(board, "d2", "Zelnik", "organisation")
    says(board, "d3", "Mara Zelnik")
    assert side(board).why.endswith("“Zelnik” is taken for “Mara Zelnik”.")
