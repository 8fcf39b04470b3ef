"""Under which words a claim is shown."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.corpus.labels import label, readable

READ = [
    ("dateline", "OLVIA, July 12 (NordWire) — The yard leaked.", "The yard leaked"),
    ("dateline without a day", "ORMEN — Two ministers resigned", "Two ministers resigned"),
    ("an aside after capitals is none", "ORSA — or what is left — met", "ORSA — or what is left — met"),
    ("joining word", "that the yard had leaked", "the yard had leaked"),
    ("joining word before a quotation", "that “the yard leaked”", "the yard leaked"),
    ("question", "whether the yard had leaked", "the yard had leaked"),
    ("a mark without its partner", "the yard “leaked for years", "the yard leaked for years"),
    ("a straight mark alone", 'the plan "a lake in search of a dam', "the plan a lake in search of a dam"),
    ("marks around everything", "“The yard leaked.”", "The yard leaked"),
    ("marks inside stay", "the yard had “no leaks” in May", "the yard had “no leaks” in May"),
    ("an interrupted quotation", "I signed it,” “I regret the pen.", "I signed it, I regret the pen"),
    ("an apostrophe is no mark", "the pilots’ club met", "the pilots’ club met"),
    ("line breaks", "the yard\nleaked", "the yard leaked"),
]  # fmt: skip


@pytest.mark.parametrize(("phenomenon", "words", "expected"), READ, ids=[row[0] for row in READ])
def test_a_content_is_made_readable(phenomenon: str, words: str, expected: str) -> None:
    assert readable(words) == expected, phenomenon


@given(st.text(max_size=400))
def test_any_text_is_read_and_kept_short(words: str) -> None:
    assert len(readable(words)) <= 222


def test_hostile_text_is_read_in_good_time() -> None:
    assert readable("A" * 50_000)
    assert readable("”“" * 20_000) is not None


def shown(desk: Any) -> str:
    return label([card.entry for card in desk.entries])


def test_a_whole_clause_comes_before_a_scrap_and_affirming_before_denying(desk: Any) -> None:
    desk.page("d1")
    board = desk.hop("source", desk.actor("d1", "the harbour board", "organisation"))
    desk.says("d1", "a request about soundings", board)
    desk.says("d1", "the harbour board had never withheld any soundings", board, polarity="denies")
    desk.says("d1", "the harbour board had withheld soundings from pilots", board)
    assert shown(desk) == "The harbour board had withheld soundings from pilots"


def test_the_wording_that_shares_most_with_the_others_is_shown(desk: Any) -> None:
    desk.page("d1")
    board = desk.hop("source", desk.actor("d1", "the harbour board", "organisation"))
    desk.says("d1", "Olvia has been told of every trawler that sank since spring", board)
    desk.says("d1", "soundings were withheld from the pilots of the port", board)
    desk.says("d1", "the port has withheld soundings that pilots asked for", board)
    assert "withheld" in shown(desk)


def test_words_that_need_their_speaker_come_with_a_name(desk: Any) -> None:
    desk.page("d1")
    zelnik = desk.hop("source", desk.actor("d1", "Mara Zelnik"))
    desk.says("d1", "I have never withheld a sounding from anybody", zelnik, manner="direct")
    assert shown(desk) == "Mara Zelnik: “I have never withheld a sounding from anybody”"


def test_nobody_without_a_name_is_put_before_a_label(desk: Any) -> None:
    desk.page("d1")
    official = desk.hop("source", desk.actor("d1", "an official", naming="anonymous_individual"))
    desk.says("d1", "it would have been the largest change since the flood", official)
    assert shown(desk) == "It would have been the largest change since the flood"


BRIEF = [
    ("what leads up to it in its sentence", "the soundings", "It rained. The harbour board disputed ",
     "The harbour board disputed the soundings"),
    ("a line is a sentence's end", "the soundings", "Harbour news\nThe board withheld ",
     "The board withheld the soundings"),
    ("nothing before it in its sentence", "“Never,”", "Were the soundings withheld? ",
     "Mara Zelnik: Never, after “Were the soundings withheld”"),
    ("nothing before it at all", "Never", "", "Mara Zelnik: Never"),
    ("a bracket that is not closed", "this chart", "She spoke. (The pilots had drawn ",
     "The pilots had drawn this chart"),
    ("a clause without its subject", "is a trough of silt", "The chart, says the pilot, ",
     "The chart, says the pilot, is a trough of silt"),
    ("what somebody is to do", "to sound the harbour again", "The board told the pilots ",
     "The board told the pilots to sound the harbour again"),
    ("a whole sentence that begins with a preposition", "For a week the pilots had no chart of it at all", "Well. ",
     "For a week the pilots had no chart of it at all"),
    ("three words that say it", "soundings were withheld", "The board conceded that ", "Soundings were withheld"),
]  # fmt: skip


@pytest.mark.parametrize(("phenomenon", "words", "before", "expected"), BRIEF, ids=[row[0] for row in BRIEF])
def test_words_that_say_little_are_completed(
    desk: Any, phenomenon: str, words: str, before: str, expected: str
) -> None:
    desk.page("d1")
    zelnik = desk.hop("source", desk.actor("d1", "Mara Zelnik"))
    desk.says("d1", words, zelnik, before=before)
    assert shown(desk) == expected, phenomenon


def test_a_long_sentence_before_them_is_cut_and_shows_it(desk: Any) -> None:
    desk.page("d1")
    desk.says("d1", "the soundings", before="One " + "more " * 40 + "of them disputed ")
    assert shown(desk).startswith("… More more") or shown(desk).startswith("… more more")
    assert shown(desk).endswith("of them disputed the soundings")
