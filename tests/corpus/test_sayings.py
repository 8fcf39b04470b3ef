"""What makes two statements of one claim likely to be one utterance, and what forbids it."""

from __future__ import annotations

from typing import Any

import pytest

from onrecord.corpus.sayings import Saying, likelihood, may_be_one, quotes, saying, signs
from onrecord.corpus.who import Who, who

WORDS = "the ferry will sail again in March"
OTHER = "boats would be back on the crossing by spring"


@pytest.fixture
def pages(desk: Any) -> Any:
    desk.page("d1", "Strandbote", "2031-03-02")
    desk.page("d2", "Evening Lantern", "2031-03-09")
    return desk


def people(desk: Any) -> Who:
    return who(list(desk.actors.values()), list(desk.mastheads.values()), desk.found())


def heard(desk: Any, *voices: str | None) -> tuple[Who, list[Saying]]:
    known = people(desk)
    return known, [saying(card.entry, voice, known) for card, voice in zip(desk.entries, voices, strict=True)]


def two(desk: Any, first: dict[str, Any], second: dict[str, Any]) -> bool:
    """Whether what two parties say on two pages may be one utterance."""
    for page, given in (("d1", first), ("d2", second)):
        more = {"words": WORDS, "kind": "person", "naming": None, "chain": (), **given}
        chain = [desk.hop(role, desk.actor(page, name, "outlet")) for role, name in more["chain"]]
        source = desk.hop("source", desk.actor(page, more["name"], more["kind"], more["naming"]))
        said = {key: more[key] for key in ("earliest", "latest") if key in more}
        desk.says(page, more["words"], *chain, source, **said)
    _, (one, other) = heard(desk, None, None)
    return may_be_one(one, other)


HIDDEN = {"name": "two officials", "kind": "group", "naming": "anonymous_group"}
MAY_BE_ONE = [
    ("a person and a role", {"name": "Mara Zelnik"}, {"name": "the harbour master"}, True),
    ("two people", {"name": "Mara Zelnik"}, {"name": "Ivo Tallan"}, False),
    ("one surname", {"name": "Mara Zelnik"}, {"name": "Zelnik"}, True),
    ("a withheld name and a name", HIDDEN, {"name": "Mara Zelnik"}, False),
    ("withheld names on pages of their own", HIDDEN, HIDDEN, False),
    ("withheld names in a report that is relayed", HIDDEN, {**HIDDEN, "chain": (("outlet", "Strandbote"),)}, True),
    (
        "two days",
        {"name": "Zelnik", "earliest": "2031-03-01", "latest": "2031-03-01"},
        {"name": "Zelnik", "earliest": "2031-03-08", "latest": "2031-03-08"},
        False,
    ),
    (
        "a page of a later day",
        {"name": "Zelnik", "earliest": "2031-03-01", "latest": "2031-03-01"},
        {"name": "Zelnik", "latest": "2031-05-08"},
        True,
    ),
    (
        "told to two newsrooms",
        {"name": "Zelnik", "chain": (("conduit", "Radio Olvia"),)},
        {"name": "Zelnik", "words": OTHER, "chain": (("conduit", "Quay Gazette"),)},
        False,
    ),
    (
        "the same words, two newsrooms",
        {"name": "Zelnik", "chain": (("conduit", "Radio Olvia"),)},
        {"name": "Zelnik", "chain": (("conduit", "Quay Gazette"),)},
        True,
    ),
]


@pytest.mark.parametrize(("phenomenon", "first", "second", "may"), MAY_BE_ONE, ids=[row[0] for row in MAY_BE_ONE])
def test_what_forbids_one_utterance(
    pages: Any, phenomenon: str, first: dict[str, Any], second: dict[str, Any], may: bool
) -> None:
    assert two(pages, first, second) is may, phenomenon


SIGNS = [
    ("voice", {}, {}, ("v", "v"), 1.0),
    ("voice", {}, {}, ("v", "w"), None),
    ("voice", {}, {}, (None, None), None),
    ("one_side", {}, {"polarity": "denies"}, ("v", "v"), None),
    ("one_side", {"polarity": "supports"}, {"polarity": "affirms"}, ("v", "v"), 1.0),
    ("page", {}, {"page": "d1"}, ("v", "v"), 1.0),
    ("headlines", {"segment": "headline"}, {}, ("v", "v"), 1.0),
    ("looks_back", {}, {"cue": "had said"}, ("v", "v"), 1.0),
    ("looks_back", {"cue": "had said"}, {}, ("v", "v"), 0.0),
    ("days", {}, {}, ("v", "v"), 1.0),
    ("dated", {"earliest": "2031-03-01"}, {"earliest": "2031-03-01"}, ("v", "v"), 1.0),
    ("no_word", {}, {"words": OTHER}, ("v", "v"), 1.0),
    ("numbers", {"words": "40 boats"}, {"words": "forty of them"}, ("v", "v"), 1.0),
    ("other_quotation", {"manner": "direct"}, {"manner": "direct", "words": OTHER}, ("v", "v"), 1.0),
    ("other_quotation", {"manner": "direct"}, {"manner": "direct"}, ("v", "v"), 0.0),
]


@pytest.mark.parametrize(("sign", "first", "second", "voices", "measure"), SIGNS)
def test_signs(
    pages: Any,
    sign: str,
    first: dict[str, Any],
    second: dict[str, Any],
    voices: tuple[str | None, str | None],
    measure: float | None,
) -> None:
    for page, given in (("d1", first), ("d2", second)):
        more = {"page": page, "words": WORDS, **given}
        at, words = more.pop("page"), more.pop("words")
        pages.says(at, words, pages.hop("source", pages.actor(at, "Mara Zelnik")), **more)
    known, (one, other) = heard(pages, *voices)
    assert dict(signs(one, other, known)).get(sign) == measure
    assert dict(signs(one, other, known)) == dict(signs(other, one, known))


def test_a_role_with_the_noun_of_an_office_is_likelier_than_one_without(pages: Any) -> None:
    port = pages.actor("d1", "Harbour Council", "organisation")
    pages.says("d1", WORDS, pages.hop("source", pages.actor("d1", "Mara Zelnik", speaks_for=port)))
    for name in ("the council", "the neighbours"):
        pages.says("d2", WORDS, pages.hop("source", pages.actor("d2", name, "organisation")))
    known, (person, office, others) = heard(pages, "port", None, None)
    assert likelihood(person, office, known) > likelihood(person, others, known)


def test_every_sign_has_a_weight(pages: Any) -> None:
    for page in ("d1", "d2"):
        pages.says(page, WORDS, pages.hop("source", pages.actor(page, "Mara Zelnik")), cue="had said")
    known, (one, other) = heard(pages, "v", "v")
    known, (third, fourth) = heard(pages, "v", None)
    assert 0.5 < likelihood(one, other, known) < 1
    assert likelihood(third, fourth, known) < likelihood(one, other, known)


QUOTED = [
    ("We have lent nothing to anybody", "“We have lent nothing to anybody,” nor shall we", True),
    ("We have lent nothing to anybody", "nobody was lent anything", False),
    ("No boat", "No boat sails", False),
]


@pytest.mark.parametrize(("words", "other", "same"), QUOTED)
def test_a_quotation_is_known_again(words: str, other: str, same: bool) -> None:
    assert quotes(words, other) is quotes(other, words) is same
