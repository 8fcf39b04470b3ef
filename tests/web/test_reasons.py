"""The page of reasons says how many stand behind a side before it lists them, and leaves out what says it again."""

from __future__ import annotations

from onrecord.export.cards import OriginView, SideView
from onrecord.export.links import SiteLinks
from onrecord.web import reasons

ORIGINS = tuple(OriginView(f"Party {number}", "", (), 7) for number in range(20))
SIDE = SideView("affirms", "claim-c", "says so", "20", "origins", "", "", False, ORIGINS, None, "")


def test_of_many_origins_the_first_are_shown_and_the_rest_are_counted() -> None:
    shown = reasons._standing(SIDE, everything=False)
    assert [origin.words for origin, _ in shown.behind] == [f"Party {n}" for n in range(reasons.ORIGINS_SHOWN)]
    assert {count for _, count in shown.behind} == {7}
    assert shown.more == 20 - reasons.ORIGINS_SHOWN


def test_where_all_is_asked_for_all_are_shown() -> None:
    shown = reasons._standing(SIDE, everything=True)
    assert (len(shown.behind), shown.more) == (20, 0)


def test_sentences_under_a_heading_are_counted_where_they_are_left_out() -> None:
    told = tuple(f"Reason {number}." for number in range(30))
    first, whole = (reasons._because("affirms: one", told, everything) for everything in (False, True))
    assert (first.about, len(first.sentences), first.left_out) == (
        "says so: one",
        reasons.SENTENCES_SHOWN,
        30 - reasons.SENTENCES_SHOWN,
    )
    assert (len(whole.sentences), whole.left_out) == (30, 0)


def test_the_whole_has_an_address_of_its_own() -> None:
    assert SiteLinks().all_of_why("c-1") == "/why/c-1?everything=yes"
    assert SiteLinks().all_of_why("c-1", "denies") == "/why/c-1?side=denies&everything=yes"
