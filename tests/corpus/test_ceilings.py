"""What is told of many pairs at once agrees with what is told of each, so no tie is lost."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace
from itertools import product
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.corpus import ceilings, claims
from onrecord.corpus.claims import SameClaim
from onrecord.corpus.gists import Gist, gist, packed, unpacked
from onrecord.corpus.glance import glance
from onrecord.corpus.signs import signs
from onrecord.types import Attribution, Chain, Entry, EntryCard, Hop, Interval, Masthead, Said, Span, Stand

WORDS = (
    "the harbour board 3 soundings of reef pilots report rumour also Vessna Orlen struck 2031 trawler twelve"
).split()
DAY = dt.date(2031, 3, 1)
texts = st.lists(st.sampled_from(WORDS), min_size=1, max_size=9).map(" ".join)
days = st.one_of(st.none(), st.integers(0, 40).map(lambda n: DAY + dt.timedelta(n)))
speakers = st.sampled_from(
    [
        ("Mara Zelnik", "named_person"),
        ("Zelnik", "named_person"),
        ("the Harbour Board", "named_organisation"),
        ("officials", "anonymous_group"),
        (None, "unknown"),
    ]
)


@st.composite
def statements(draw: Any) -> dict[str, Any]:
    return {
        "words": draw(texts),
        "before": draw(texts),
        "speaker": draw(speakers),
        "actor": draw(st.sampled_from([None, "a", "b"])),
        "outlet": draw(st.sampled_from([None, "Strandbote"])),
        "polarity": draw(st.sampled_from(["affirms", "denies", "denies", "reports", "questions"])),
        "manner": draw(st.sampled_from(["direct", "indirect"])),
        "segment": draw(st.sampled_from(["body", "body", "headline"])),
        "meaning": draw(st.sampled_from([b"", b"\x7f\x01\x01", b"\x60\x40\x01", b"\x01\x7f\x80"])),
        "gap": draw(st.sampled_from([-3, 0, 5, 50, 300, 700])),
        "said": draw(days),
    }


@st.composite
def pages(draw: Any, name: str) -> list[EntryCard]:
    day, outlet = draw(days), draw(st.sampled_from([None, "Strandbote", "Evening Lantern"]))
    head = Masthead(name, name, draw(st.none() | texts), outlet, Interval(day, day))
    slug = tuple((word, 100) for word in draw(st.sets(st.sampled_from(WORDS), max_size=4)))
    cards, start = [], 0
    for number, told in enumerate(draw(st.lists(statements(), min_size=1, max_size=5))):
        id = f"{name}@{number}"
        span = Span(max(start + told["gap"], 0), max(start + told["gap"], 0) + len(told["words"]))
        start = span.end
        found = Attribution(id, told["segment"], "statement", (), (), (span,), told["manner"], (), 1.0, ())
        who, naming = told["speaker"]
        outlets = (Hop("outlet", "named_organisation", "explicit", None, told["outlet"]),) if told["outlet"] else ()
        hops = (*outlets, Hop("source", naming, "explicit", told["actor"], who))
        said = Said(id, Interval(told["said"], told["said"]), None, None, ())
        entry = Entry(name, found, Chain(id, hops, "on_record", None, None, ()), _stand(id, told), said, told["words"])
        cards.append(
            EntryCard(head, replace(entry, before=told["before"], slug=tuple(sorted(slug)), meaning=told["meaning"]))
        )
    return cards


def _stand(id: str, told: dict[str, Any]) -> Stand:
    return Stand(id, told["polarity"], (), (), ())


def told(pages: list[list[EntryCard]]) -> Gist:
    """The gist of pages as it comes back from where it was kept."""
    return unpacked([packed(gist(page)) for page in pages], {card.id for page in pages for card in page})


def check(own: list[EntryCard], pages: list[list[EntryCard]], parts: Iterable[ceilings.Part]) -> None:
    one, other = [glance(card) for card in own], [glance(card) for page in pages for card in page]
    measured = 0
    for part in parts:
        shape = (len(part.own), len(part.others))
        whole = {most.name: np.broadcast_to(most.measure, shape).astype(float) for most in part.signs}
        exact = {most.name for most in part.signs if most.exact}
        for (row, left), (column, right) in product(enumerate(part.own), enumerate(part.others)):
            if one[left].id == other[right].id:
                continue
            measured += 1
            found = {sign.name: sign.measure for sign in signs(*claims._pair(one[left], other[right]))}
            assert found.keys() <= whole.keys()
            for name, measures in whole.items():
                most, is_ = measures[row, column], found.get(name, 0.0)
                assert most == pytest.approx(is_, abs=1e-4) if name in exact else most >= is_ - 1e-4, name
    assert measured == sum(a.id != b.id for a in one for b in other)


@settings(max_examples=40, deadline=None)
@given(pages("d1"), pages("d2"), pages("d3"))
def test_each_sign_is_measured_for_many_pairs_as_for_one_or_is_no_less(
    own: list[EntryCard], second: list[EntryCard], third: list[EntryCard]
) -> None:
    views = [glance(card) for card in own]
    check(own, [second, third], ceilings.between_pages(views, gist(own), told([second, third])))
    check(own, [own], ceilings.of_one_page(views, gist(own)))


@settings(max_examples=40, deadline=None)
@given(pages("d1"), pages("d2"), st.floats(-3, 3))
def test_no_tie_is_lost_whatever_the_signs_weigh(own: list[EntryCard], others: list[EntryCard], bias: float) -> None:
    stage = SameClaim()
    columns = tuple({**column, "bias": bias} for column in claims._weights())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(claims, "_weights", lambda: columns)
        wanted = {card.id for card in others}
        worth = {frozenset(pair) for pair in stage.worth(own, [stage.gist(others)], wanted)}
        ties = {frozenset((tie.left, tie.right)) for card in own for tie in stage.decide(card, [*own, *others])}
        assert ties <= worth


@settings(max_examples=20, deadline=None)
@given(st.lists(pages("d1"), min_size=1, max_size=3))
def test_a_gist_comes_back_as_it_was_kept(some: list[list[EntryCard]]) -> None:
    for page in some:
        made, back = gist(page), told([page])
        assert back.ids == made.ids
        assert packed(back) == packed(made)
        wanted = {page[-1].id}
        assert unpacked([packed(made), b"of another shape", b""], wanted).ids == (page[-1].id,)


def test_of_no_pages_there_is_nothing_to_compare() -> None:
    own = [_plain(Masthead("d1", "d1", None, None, Interval(DAY, DAY)), 0, " ".join(WORDS))]
    assert unpacked([], set()).ids == ()
    assert {pair for pair in SameClaim().worth(own, [], set()) if pair[0] != pair[1]} == set()
    assert packed(gist(own)).startswith(SameClaim().gist([]))


def test_a_long_list_is_measured_in_parts_with_the_same_result(monkeypatch: pytest.MonkeyPatch) -> None:
    words = [" ".join(WORDS[at : at + 6]) for at in range(10)]
    head = {name: Masthead(name, name, None, None, Interval(DAY, DAY)) for name in ("d1", "d2")}
    cards = {name: [_plain(head[name], number, text) for number, text in enumerate(words)] for name in head}
    stage = SameClaim()

    def worth() -> set[tuple[str, str]]:
        return set(stage.worth(cards["d1"], [stage.gist(cards["d2"])], {card.id for card in cards["d2"]}))

    whole = worth()
    assert any(other.startswith("d1") for _, other in whole) and any(other.startswith("d2") for _, other in whole)
    monkeypatch.setattr(ceilings, "AT_ONCE", 3)
    assert worth() == whole


def _plain(head: Masthead, number: int, words: str) -> EntryCard:
    id = f"{head.document}@{number}"
    found = Attribution(id, "body", "statement", (), (), (Span(0, len(words)),), "indirect", (), 1.0, ())
    chain = Chain(id, (), "unattributed", None, None, ())
    entry = Entry(
        head.document, found, chain, Stand(id, "affirms", (), (), ()), Said(id, Interval(), None, None, ()), words
    )
    return EntryCard(head, replace(entry, meaning=b"\x7f\x01\x01"))
