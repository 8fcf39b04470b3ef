"""The two-lane timeline: columns of time, cards in their lane, lines from reports to answers or to a gap."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.drawing.samples import TIMELINE, UNDATED, day, moment
from tests.drawing.shapes import HOSTILE, inside, is_inert, names, root, size, texts

from onrecord.drawing import timeline
from onrecord.drawing.sheet import NARROW, WIDE, Look
from onrecord.drawing.timeline_lanes import Lanes, across, down
from onrecord.drawing.timeline_times import times
from onrecord.types import Timeline


@st.composite
def timelines(draw: st.DrawFn) -> Timeline:
    days = sorted(draw(st.lists(st.integers(0, 900), max_size=16)))
    ids = [f"m{n}" for n in range(len(days) + 2)]
    found = [
        moment(
            name,
            at,
            draw(st.sampled_from(["reports", "responses"])),
            draw(st.sampled_from(["affirms", "denies", "conditional"])),
            draw(st.sampled_from(["Ada", "clerks", "a very long description of somebody"])),
            draw(st.lists(st.sampled_from(ids), max_size=2)),
            draw(st.booleans()),
        )
        for name, at in zip(ids, [*map(day, days), UNDATED, UNDATED], strict=True)
    ]
    undated = draw(st.integers(0, 2))
    return Timeline("about", tuple(found[: len(days)]), tuple(found[len(days) : len(days) + undated]))


def lanes(values: Timeline, width: int = WIDE) -> Lanes:
    return across(times(values, 4), width - 24) if width == WIDE else down(times(values, 30), width - 24)


def at(placed: Lanes) -> dict[str, tuple[float, float]]:
    return {s.card.moments[0].attribution if s.card else "gap": (s.x, s.y) for s in placed.slips}


def test_reports_are_above_and_responses_below_in_order_of_time() -> None:
    placed = lanes(TIMELINE)
    where, (axis, _) = at(placed), placed.axis
    assert where["r1"][1] < axis[1] < where["s1"][1]
    assert where["r1"][0] < where["s1"][0] < where["r2"][0] < where["u1"][0]
    assert placed.margin is not None and where["r2"][0] < placed.margin < where["u1"][0]
    assert [d.time.later for d in placed.dates] == ["", "", "5 months", ""]


def test_on_a_narrow_sheet_time_runs_down() -> None:
    where = at(lanes(TIMELINE, NARROW))
    assert where["r1"][0] == where["r2"][0] == 0 < where["s1"][0] == where["gap"][0]
    assert where["r1"][1] < where["s1"][1] < where["r2"][1] < where["u1"][1]


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_a_report_leads_to_its_answer_or_broken_to_a_gap(width: int) -> None:
    routes = lanes(TIMELINE, width).routes
    found = [(r.start.card and r.start.card.who, r.end.card and r.end.card.who, r.answered) for r in routes]
    assert found == [("clerks", "Ada Venn", True), ("two clerks", None, False)]


def test_lines_to_gaps_are_broken_and_those_to_answers_are_not() -> None:
    paths = [e.get("class") for e in root(timeline.svg(TIMELINE)).iter("{http://www.w3.org/2000/svg}path")]
    assert paths.count("line dashed") == 1 and "line" in paths


@pytest.mark.parametrize(("answers", "taken"), [(["a0", "a20"], 20), (["a0"], 0), (["a20", "a90"], 20)])
def test_a_report_is_joined_to_the_answer_that_stands_next_after_it(answers: list[str], taken: int) -> None:
    replies = [moment(f"a{n}", day(n), "responses", "denies", f"voice {n}") for n in (0, 20, 90)]
    report = moment("r", day(10), answered_by=answers)
    (route,) = lanes(Timeline("", (replies[0], report, *replies[1:]), ())).routes
    assert route.end.card and route.end.card.who == f"voice {taken}"


def test_near_times_share_a_column_and_long_gaps_stay() -> None:
    values = Timeline("", tuple(moment(f"m{n}", day(n)) for n in (0, 3, 100, 101, 200, 300)), ())
    assert [(t.when, t.later) for t in times(values, 4)] == [
        ("1 to 4 January 2031", ""),
        ("11 to 12 April 2031", "3 months"),
        ("20 July 2031", "3 months"),
        ("28 October 2031", "3 months"),
    ]


def test_what_is_alike_at_one_time_is_one_card() -> None:
    values = Timeline("", tuple(moment(f"m{n}", day(0)) for n in range(150)), ())
    ((card,),) = [t.reports for t in times(values, 4)]
    assert (card.who, card.where, len(card.moments)) == ("clerks", "150 documents", 150)


def test_words_say_what_lines_show() -> None:
    svg = timeline.svg(TIMELINE)
    assert texts(svg)[0] == "3 reports, 1 response; 1 unanswered"
    assert {"Reports", "Responses", "denies", "on record", "reported only", "answered by", "?"} <= set(texts(svg))
    assert "Response, 2 January 2031: Ada Venn denies, on record, in Paper s1" in names(svg)
    assert "No answer in this ledger" in names(svg)


@settings(max_examples=25)
@given(timelines(), st.sampled_from([NARROW, WIDE]))
def test_nothing_overlaps_and_lines_end_on_their_cards(values: Timeline, width: int) -> None:
    placed = lanes(values, width)
    for one, other in itertools.combinations(placed.slips, 2):
        apart = one.x + one.width <= other.x or other.x + other.width <= one.x
        assert apart or one.y + one.height <= other.y or other.y + other.height <= one.y
    for route in placed.routes:
        for slip, (x, y) in ((route.start, route.points[0]), (route.end, route.points[-1])):
            assert x in (slip.x, slip.x + slip.width) and slip.y <= y <= slip.y + slip.height
        for (x1, y1), (x2, y2) in itertools.pairwise(route.points):
            assert x1 == x2 or y1 == y2
    svg = timeline.svg(values, "", Look(width=width))
    assert inside(svg) and size(svg)[0] <= width + 1


@settings(max_examples=25)
@given(timelines())
def test_no_line_crosses_a_card_of_a_wide_sheet(values: Timeline) -> None:
    placed = lanes(values)
    for route in placed.routes:
        for (x1, y1), (x2, y2) in itertools.pairwise(route.points):
            for slip in placed.slips:
                across_ = min(x1, x2) < slip.x + slip.width - 0.1 and max(x1, x2) > slip.x + 0.1
                along = min(y1, y2) < slip.y + slip.height - 0.1 and max(y1, y2) > slip.y + 0.1
                assert not (across_ and along)


@pytest.mark.parametrize("width", [NARROW, WIDE])
def test_size_is_bounded(width: int) -> None:
    many = tuple(moment(f"m{n}", day(n), who=f"party {n}", open_=n % 2 == 0) for n in range(1000))
    svg = timeline.svg(Timeline("", many, many), "", Look(width=width))
    assert len(svg) < 200_000 and inside(svg)


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE.keys())
@pytest.mark.parametrize("width", [NARROW, WIDE])
def test_hostile_words_are_inert(words: str, width: int) -> None:
    hostile = tuple(moment(words + str(n), day(n), who=words, terms=[words], open_=True) for n in range(2))
    svg = timeline.svg(Timeline(words, hostile, ()), words, Look(width=width), href=lambda _: words)
    assert is_inert(svg) and inside(svg) and len(svg) < 24_000
