"""What every line of a page is. The pages are invented."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.language.text import lines
from onrecord.pipeline import Stage
from onrecord.stages.segments import Segments, paragraphs, segments
from onrecord.types import Document, Dossier, Outlet, Published, Segment

LEAD = "The harbour board of Ellsmouth voted on Monday to close the north pier, three members said."
NEXT = "“We had no choice,” the chairman, Ivo Brandt, told a meeting of residents in the town hall."
LAST = "The pier was built in 1911 and has been repaired four times since the war."


def page(text: str, title: str | None = None, outlet: str | None = None) -> Document:
    return Document("d-1", "k", "p", "0", text, title, "en", Outlet(outlet), Published())


def kinds(*texts: str, title: str | None = None, outlet: str | None = None) -> list[str]:
    return [s.kind for s in segments(page("\n\n".join(texts), title, outlet))]


def test_it_is_a_stage() -> None:
    assert isinstance(Segments(), Stage)
    assert Segments()([Dossier(page(LEAD))]) == [segments(page(LEAD))]


def test_a_whole_page() -> None:
    got = kinds(
        "Ellsmouth Echo | News | Sport | Tides",
        "Board votes to close north pier",
        "Repairs would cost more than the ferry, engineers say",
        "By Ana Orme",
        LEAD,
        NEXT,
        LAST,
        "The pier at low tide. Photo: J. Vale",
        "Tags: harbours, piers",
        "Sign up for our newsletter.",
    )
    expected = [
        "furniture",
        "headline",
        "deck",
        "furniture",
        "body",
        "body",
        "body",
        "caption",
        "furniture",
        "furniture",
    ]
    assert got == expected


AFTER = [
    ("tags", "Topics: Harbours, Ferries"),
    ("related story", "Related: Ferry master says boats are safe"),
    ("menu", "Terms | Privacy | Jobs"),
    ("copyright", "© 2024 Ellsmouth Echo. All rights reserved."),
    ("cookies", "This site uses cookies. You can refuse them."),
    ("newsletter", "The best of our reporting, every morning in your inbox."),
    ("donation plea", "Readers tell us that they trust us. Donate today and keep our newsroom alive."),
    ("plea for stories", "Do you work at the pier? Tell us your story in confidence."),
    ("comments", "27 Comments"),
    ("share line", "Share this: Post Mail Print"),
    ("credit of reporters", "(Reporting by Ana Orme in Ellsmouth; editing by Per Tan)"),
    ("credit of agencies", "With material from two news agencies."),
    ("contributors", "Ana Orme and Per Tan contributed to this report."),
    ("bio", "Ana Orme is a reporter at the Echo and the author of two books on ferries."),
    (
        "bio with a title",
        "Ana Orme is Senior Editor-at-Large at the coast paper. Her third book on ferries came out in May.",
    ),
    ("address", "Corrections go to desk@echo.example"),
    ("correction box", "Correction: An earlier version gave the pier's length in feet."),
    ("disclaimer", "The views expressed here are those of the writer."),
    ("date line", "Last updated 4 hours ago"),
    ("reading time", "5 min read"),
    ("ornament", "* * *"),
    ("recording", "Listen live"),
    ("advertisement", "Sponsored: eight knives that every sailor needs"),
    ("teaser", "Seven piers that will make you weep"),
    ("slogan", "Ellsmouth Echo: printing the tides since 1904."),
    ("placeholder", "[gallery]"),
    ("the page of itself", "Our promise: we name the sources of every story, our editor says."),
    ("credit at the end", "Written by our harbour team."),
]


@pytest.mark.parametrize(("phenomenon", "line"), AFTER, ids=[c[0] for c in AFTER])
def test_furniture_after_the_text(phenomenon: str, line: str) -> None:
    assert kinds("Board votes to close north pier", LEAD, NEXT, LAST, line)[-1] == "furniture"


BETWEEN = [
    ("advertisement", "ADVERTISEMENT", "furniture"),
    ("story continues", "Story continues below", "furniture"),
    ("related story", "Read more: Ferry master says boats are safe", "furniture"),
    ("heading", "A long decline", "furniture"),
    ("link", "Ferry Master Says Boats Are Safe", "furniture"),
    ("app plea", "Download our app for the tides.", "furniture"),
    ("caption with credit", "Ivo Brandt on the pier on Sunday. Picture: Per Tan", "caption"),
    ("caption of an agency", "Gulls rest on the closed pier in Ellsmouth, May 3. Per Tan/Coastfoto", "caption"),
    ("caption with a credit in brackets", "The pier has been closed for years [Per Tan/Coastfoto]", "caption"),
    (
        "link without a space",
        "Ferry war:The master says that all of his boats are safe to use this summer",
        "furniture",
    ),
    ("row of captions", "The pier in spring. Photos: The pier in autumn. Hide Caption 3 of 9 " * 12, "caption"),
    ("credit alone", "Photo: Per Tan", "furniture"),
    ("repeated title", "Board votes to close north pier", "furniture"),
    ("introduces a list", "The board gave three reasons:", "body"),
    ("list item", "- the north pier", "body"),
    ("list item after two dashes", "-- the south pier", "body"),
    ("speaker", "Brandt: Not this year", "body"),
    ("heading in quotation marks", "‘None of us was asked’", "furniture"),
    ("label that is no speaker", "Memorials: the piers of the north coast", "furniture"),
    ("short sentence", "Nobody laughed.", "body"),
    ("question", "And the ferry?", "body"),
    ("request by a columnist", "Tell your friends. It is worth the struggle.", "body"),
    (
        "news of cookies",
        "The harbour board said it would no longer use data of cookie files to track visitors.",
        "body",
    ),
    ("quoted plea", "“Sign up for our newsletter,” the leaflet said, and 400 people did so within one day.", "body"),
    ("dateline opens", "ELLSMOUTH, May 3 (CN) - The board had met twice before the vote on the pier.", "body"),
    ("update", "Update, 4 May: The ministry said that it had not been told of the vote.", "body"),
]


@pytest.mark.parametrize(("phenomenon", "line", "kind"), BETWEEN, ids=[c[0] for c in BETWEEN])
def test_between_paragraphs(phenomenon: str, line: str, kind: str) -> None:
    title = "Board votes to close north pier"
    assert kinds(title, LEAD, line, NEXT, LAST, title=title)[2] == kind


BEFORE = [
    ("byline", "By our Harbour Correspondent", "furniture"),
    ("names", "Ana Orme and Per Tan, Ellsmouth", "furniture"),
    ("agency alone", "CNA", "furniture"),
    ("date alone", "3 May 2024, 17:40", "furniture"),
    ("deck", "Three members speak of a vote behind closed doors", "deck"),
    ("deck with a colon", "Chairman: no money for repairs this year", "deck"),
    ("desk", "From the coast desk", "furniture"),
    ("place and day", "Ellsmouth, 3 May", "furniture"),
    ("name and place", "ANA ORME in Ellsmouth", "furniture"),
    ("path through the site", "Region > Coast", "furniture"),
]


@pytest.mark.parametrize(("phenomenon", "line", "kind"), BEFORE, ids=[c[0] for c in BEFORE])
def test_under_the_headline(phenomenon: str, line: str, kind: str) -> None:
    assert kinds("Board votes to close north pier", line, LEAD, NEXT) == ["headline", kind, "body", "body"]


def test_text_without_a_headline_begins_with_body() -> None:
    assert kinds(LEAD, NEXT, title="Board votes to close north pier") == ["body", "body"]


def test_title_that_came_with_the_page_finds_the_headline() -> None:
    got = kinds(
        "Monday at the coast", "Board votes to close pier", LEAD, title="Board votes to close pier | Ellsmouth Echo"
    )
    assert got == ["furniture", "headline", "body"]


def test_headline_ending_in_quotation_marks() -> None:
    assert kinds("Doubts grow over “safe” ‘north pier’", LEAD) == ["headline", "body"]


def test_a_note_on_the_author_may_stand_first() -> None:
    note = "Ana Orme is a professor of harbour law and the author of a book on piers and ferries. She lives there."
    assert kinds(note, LEAD, NEXT) == ["furniture", "body", "body"]


def test_a_lead_about_somebody_is_no_note_on_the_author() -> None:
    lead = "Ivo Brandt is under fire from a member of his own board after the harbour lost its licence on Monday."
    last = "Ida Vale is under fire from a member of her own board after the harbour lost its licence on Monday."
    assert kinds(lead, NEXT, last) == ["body", "body", "body"]


def test_a_short_message_at_the_end_is_no_address() -> None:
    assert (
        kinds("Pier closed", LEAD, NEXT, "We close the pier on Monday. — Harbour board (@harbour) May 3, 2024")[-1]
        == "body"
    )


def test_title_case_headline_with_a_full_stop() -> None:
    assert kinds("Harbour Board Votes To Close The North Pier For Good.", LEAD) == ["headline", "body"]


def test_own_name_of_the_publisher_after_the_text() -> None:
    line = "The Echo came through two wars and a flood."
    assert kinds("Pier closed", LEAD, NEXT, line, outlet="Echo")[-1] == "furniture"
    assert kinds("Pier closed", LEAD, NEXT, line)[-1] == "body"


def test_one_huge_line_is_body() -> None:
    assert kinds(" ".join([LEAD, NEXT, LAST] * 200)) == ["body"]


def test_a_single_short_line_is_body() -> None:
    assert kinds("Pier closed") == ["body"]


WRAPPED = """Board votes to close north pier

The harbour board of Ellsmouth voted on Monday to close the north pier,
three members said. “We had no choice,” the chairman, Ivo Brandt, told
a meeting of residents.

The pier was built in 1911 and has been repaired four times since the
war, most recently after the storm that took the ferry's landing stage
away and with it the kiosk.
"""


def test_a_wrapped_paragraph_is_one_segment() -> None:
    got = segments(page(WRAPPED))
    assert [s.kind for s in got] == ["headline", "body", "body"]
    assert got[1].span.of(WRAPPED).count("\n") == 2


def test_lines_that_are_paragraphs_are_not_joined() -> None:
    text = f"Pier closed\n{LEAD}\n{NEXT}\n{LAST}\n{LEAD}\n"
    assert paragraphs(text) == lines(text)


@given(
    st.lists(
        st.sampled_from(["", " ", LEAD, "Tags: a, b", "Photo: X", "a | b", "By Ana Orme", "x", "* * *", "wrapped at"])
    )
)
def test_every_line_that_is_not_blank_lies_in_one_segment(rows: list[str]) -> None:
    text = "\n".join(rows)
    got = segments(page(text))
    for line in lines(text):
        assert sum(s.span.covers(line) for s in got) == 1
    assert all(
        isinstance(s, Segment) and s.reason.endswith(".") and s.span.of(text) == s.span.of(text).strip() for s in got
    )


def test_a_reason_names_the_words_it_rests_on() -> None:
    got = segments(page(f"Pier closed\n\n{LEAD}\n\n{NEXT}\n\nTags: piers"))
    assert got[-1].reason == "Begins with “Tags:”: a list of tags."


HOSTILE = [
    "A",
    "a ",
    "A. ",
    "1-",
    "| ",
    "’s",
    "A/",
    "(photo ",
    "By ",
    "Tags: ",
    "A, A ",
    "is ",
    "Photo: A/B ",
    "“",
    ": ",
    "A.B",
    "of ",
]


@pytest.mark.parametrize("unit", HOSTILE)
@pytest.mark.parametrize("length", [590, 50_000])
def test_hostile_lines_stay_linear(unit: str, length: int) -> None:
    text = (unit * length)[:length] + "\n\n" + LEAD + "\n\n" + (unit * length)[:length]
    start = time.process_time()
    segments(page(text))
    assert time.process_time() - start < 0.5
