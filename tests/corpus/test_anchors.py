"""What was judged is found again by its words, and by nothing less."""

from __future__ import annotations

import pytest

from onrecord.corpus.anchors import actor_anchor, actor_at, actor_of_words, attribution_anchor, attribution_at, hop_at
from onrecord.types import Actor, Anchor, Attribution, Hop, Span

TEXT = "Ana Ruiz said on Monday that the old bridge was closed to lorries."


def said(id: str, start: int, end: int, source: int = 8) -> Attribution:
    spans = (Span(start, end),) if end else ()
    return Attribution(id, "body", "statement", (Span(0, source),), (Span(9, 13),), spans, "indirect", (), 1.0, ())


@pytest.mark.parametrize(
    ("phenomenon", "now", "expected"),
    [
        ("the same id", [said("a-1", 0, 3), said("a-2", 29, 65)], "a-1"),
        ("a word less", [said("a-2", 33, 65)], "a-2"),
        ("the best of two", [said("a-2", 33, 65), said("a-3", 29, 44)], "a-2"),
        ("less than half", [said("a-2", 29, 40)], None),
        ("somewhere else", [said("a-2", 0, 20)], None),
        ("two alike", [said("a-2", 29, 65), said("a-3", 29, 65)], None),
        ("two alike, one by the same source", [said("a-2", 29, 65), said("a-3", 29, 65, 3)], "a-2"),
        ("nothing", [], None),
    ],
)
def test_an_attribution_is_found_by_its_content(phenomenon: str, now: list[Attribution], expected: str | None) -> None:
    assert attribution_at(attribution_anchor(said("a-1", 29, 65), "d", TEXT), now) == expected


def test_an_attribution_without_content_is_bound_to_its_cue() -> None:
    anchor = attribution_anchor(said("a-1", 0, 0), "d", TEXT)
    assert (anchor.words, attribution_at(anchor, [said("a-2", 0, 0)])) == ("said", "a-2")


def party(id: str, name: str, *mentions: Span) -> Actor:
    return Actor(id, name, "person", "named_person", (), mentions)


ONE, TWO, FAR = Span(0, 8), Span(20, 22), Span(40, 48)


@pytest.mark.parametrize(
    ("phenomenon", "now", "expected"),
    [
        ("most mentions", [party("d:1", "Ruiz", ONE, TWO), party("d:2", "Ana Ruiz", FAR)], "d:1"),
        ("the name", [party("d:1", "Ruiz", FAR), party("d:2", "Ana Ruiz", FAR)], "d:2"),
        ("a number that another has now", [party("d:0", "Olf Brand", FAR)], None),
        ("two alike, one with the old number", [party("d:0", "Ana Ruiz"), party("d:4", "Ana Ruiz")], "d:0"),
        ("two alike", [party("d:3", "Ana Ruiz"), party("d:4", "Ana Ruiz")], None),
    ],
)
def test_an_actor_is_found_by_mentions_then_name(phenomenon: str, now: list[Actor], expected: str | None) -> None:
    assert actor_at(actor_anchor(party("d:0", "Ana Ruiz", ONE, TWO), "d"), now) == expected


def test_a_publisher_is_found_by_its_id() -> None:
    assert actor_at(Anchor("outlet:post", None, (), "Post"), []) == "outlet:post"


def test_words_name_the_actor_that_is_mentioned_there() -> None:
    cast = [party("d:1", "Ana Ruiz", ONE), party("d:2", "Brand", TWO), party("d:3", "Olf", TWO)]
    assert actor_of_words([Span(4, 8)], cast) == cast[0]
    assert actor_of_words([TWO], cast) is None
    assert actor_of_words([Span(60, 65)], cast) is None


HOPS = [
    Hop("narrator", "named_organisation", "implicit", None, "Post"),
    Hop("outlet", "named_organisation", "explicit", None, "Mail", Span(0, 4)),
    Hop("source", "named_person", "explicit", None, "Ana", Span(10, 13)),
]


@pytest.mark.parametrize(
    ("phenomenon", "anchor", "hops", "expected"),
    [
        ("in its place", Anchor("2:source", "d", (Span(10, 13),), "Ana"), HOPS, 2),
        ("moved along the chain", Anchor("2:source", "d", (Span(10, 13),), "Ana"), HOPS[::2], 1),
        ("without words, by role and name", Anchor("1:narrator", "d", (), "POST"), HOPS, 0),
        ("gone", Anchor("2:source", "d", (Span(30, 33),), "Bo"), HOPS, None),
        ("two alike", Anchor("5:source", "d", (), "Ana"), [HOPS[2], HOPS[2]], None),
    ],
)
def test_a_hop_is_found_by_its_words(phenomenon: str, anchor: Anchor, hops: list[Hop], expected: int | None) -> None:
    assert hop_at(anchor, hops) == expected
