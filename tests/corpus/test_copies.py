"""Pages that take over another page's words."""

from __future__ import annotations

import datetime as dt

from onrecord.corpus.copies import Copies, originals, root
from onrecord.types import Interval, Masthead, PageCard

STORY = (
    "The harbour board of Olvia has stopped the second ferry after welders found cracks in the hull of its sister.",
    "Board members met until late on Tuesday and ordered both ferries to stay in port while engineers look at seams.",
    "The yard, which built both in four years, says that its own inspections had shown nothing out of the ordinary.",
)


def page(id: str, *paragraphs: str, outlet: str | None = None, day: int | None = None) -> PageCard:
    date = dt.date(2031, 3, day) if day else None
    return PageCard(Masthead(id, id, None, outlet, Interval(date, date)), paragraphs)


def found(one: PageCard, other: PageCard) -> dict[str, str]:
    stage = Copies()
    ties = stage.decide(one, [other])
    assert ties == stage.decide(other, [one])
    assert not ties or stage.keys(one) & stage.keys(other)
    return originals({p.id: p.masthead for p in (one, other)}, ties)


def test_the_later_page_is_the_copy() -> None:
    one = page("d1", *STORY, outlet="Evening Lantern", day=4)
    assert found(one, page("d2", *STORY, outlet="Strandbote", day=2)) == {"d1": "d2"}


def test_a_page_without_outlet_and_date_is_the_copy() -> None:
    assert found(page("d1", *STORY), page("d2", *STORY, outlet="Strandbote", day=2)) == {"d1": "d2"}


def test_one_copied_paragraph_among_others_is_a_copy() -> None:
    own = "Bakers on the quay sold twice as many rolls as on any other day of this wet and windy spring, said a vendor."
    assert found(page("d1", own, STORY[1], outlet="Lantern", day=4), page("d2", *STORY, outlet="Bote", day=2)) == {
        "d1": "d2"
    }


def test_where_nothing_tells_neither_is_the_copy() -> None:
    assert found(page("d1", *STORY, outlet="Lantern"), page("d2", *STORY, outlet="Strandbote")) == {}


def test_one_shared_sentence_is_no_copy() -> None:
    other = (
        "Rain fell on the quay for a third week and the town's bakers complained that nobody came to buy their rolls."
    )
    assert found(page("d1", STORY[0][:60], other, day=4), page("d2", *STORY, day=2)) == {}


def test_an_outlet_that_repeats_itself_copies_nobody() -> None:
    assert found(page("d1", *STORY, outlet="Strandbote", day=4), page("d2", *STORY, outlet="Strandbote", day=2)) == {}


def test_a_ring_of_copies_ends() -> None:
    assert root("a", {"a": "b", "b": "c", "c": "a"}) == "c"
    assert root("x", {}) == "x"
