"""When a statement was made, on short pages made for this test; published Wednesday 15 May 2024 unless told."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from onrecord.language.text import lines
from onrecord.stages.dates import Dates
from onrecord.types import (
    Actor,
    Attribution,
    Chain,
    Document,
    Dossier,
    Hop,
    Outlet,
    Published,
    Said,
    Segment,
    Span,
)

PUBLISHED = dt.date(2024, 5, 15)


def at(text: str, words: str, after: int = 0) -> Span:
    start = text.index(words, after)
    return Span(start, start + len(words))


def telling(text: str, number: int, row: tuple[str, str, str], **more: Any) -> tuple[Attribution, Chain]:
    source, cue, content = row
    spans = [(at(text, words),) if words else () for words in (source, cue, content)]
    a = Attribution(f"a{number}", "body", "statement", *spans, "indirect", (), 1.0, ())
    speaker = more.get("speaker", source or None)
    hops = (
        Hop("narrator", "unknown", "implicit"),
        *(Hop("source", "unknown", "explicit", who) for who in more.get("hops", [speaker])),
    )
    return a, Chain(a.id, hops, more.get("record", "on_record_named"), speaker, None, ())


def read(
    text: str,
    tellings: list[tuple[Attribution, Chain]],
    published: dt.date | None = PUBLISHED,
    furniture: int = 0,
    actors: tuple[Actor, ...] = (),
) -> tuple[Said, ...]:
    document = Document(
        "d", "k", "p", "", text, None, "en", Outlet(), Published(published, published, "given" if published else None)
    )
    segments = tuple(Segment("furniture" if i < furniture else "body", s, "") for i, s in enumerate(lines(text)))
    dossier = Dossier(document, segments, tuple(a for a, _ in tellings), actors, tuple(c for _, c in tellings))
    return Dates()([dossier])[0]


def days(said: Said) -> str:
    first, last = said.interval.earliest, said.interval.latest
    return f"{first or ''}..{last or ''}"


OWN = [
    (
        "after the cue",
        "Berg said on Monday that the ferry sank.",
        "Berg",
        "said",
        "the ferry sank",
        "2024-05-13..2024-05-13",
    ),
    (
        "after an addressee",
        "Berg told reporters in Oslo last week that it sank.",
        "Berg",
        "told",
        "it sank",
        "2024-05-06..2024-05-12",
    ),
    ("fronted", "In March Berg called it a wreck.", "Berg", "called", "it a wreck", "2024-03-01..2024-03-31"),
    (
        "fronted with its occasion",
        "In a statement late on Monday the port said it sank.",
        "the port",
        "said",
        "it sank",
        "2024-05-13..2024-05-13",
    ),
    ("between source and cue", "Berg on Tuesday denied it.", "Berg", "denied", "it.", "2024-05-14..2024-05-14"),
    (
        "after an inverted tag",
        "“It sank,” said Berg yesterday.",
        "Berg",
        "said",
        "“It sank,”",
        "2024-05-14..2024-05-14",
    ),
    (
        "a participle opens",
        "Interviewed on Sunday, Berg said it sank.",
        "Berg",
        "said",
        "it sank",
        "2024-05-12..2024-05-12",
    ),
    (
        "a document made public",
        "The report, published on Friday, says it sank.",
        "The report",
        "says",
        "it sank",
        "2024-05-10..2024-05-10",
    ),
    ("a week not over", "Berg said this week it sank.", "Berg", "said", "it sank", "2024-05-13..2024-05-15"),
    (
        "a named meeting",
        "At Monday’s council meeting Berg said it sank.",
        "Berg",
        "said",
        "it sank",
        "2024-05-13..2024-05-13",
    ),
    (
        "of the event, not the statement",
        "Berg said the ferry sank on Monday.",
        "Berg",
        "said",
        "the ferry sank on Monday",
        "..2024-05-15",
    ),
    ("of a document", "A note dated 3 May says it sank.", "A note dated 3 May", "says", "it sank", "..2024-05-15"),
    ("of another noun", "Berg said after Monday’s vote it sank.", "Berg", "said", "it sank", "..2024-05-15"),
    ("in a relative clause", "Berg, who retired on Monday, said it sank.", "Berg", "said", "it sank", "..2024-05-15"),
    ("since and until", "Berg has said since Monday that it sank.", "Berg", "has said", "it sank", "..2024-05-15"),
    ("in the name of a paper", "Berg told The Sunday Echo it sank.", "Berg", "told", "it sank", "..2024-05-15"),
    ("still to come", "Berg will say next week that it sank.", "Berg", "will say", "it sank", "..2024-05-15"),
    ("vague", "Berg said recently it sank.", "Berg", "said", "it sank", "..2024-05-15"),
    ("no time at all", "Berg said it sank.", "Berg", "said", "it sank", "..2024-05-15"),
]


@pytest.mark.parametrize(
    ("phenomenon", "text", "source", "cue", "content", "expected"), OWN, ids=[row[0] for row in OWN]
)
def test_own_words(phenomenon: str, text: str, source: str, cue: str, content: str, expected: str) -> None:
    (said,) = read(text, [telling(text, 1, (source, cue, content))])
    assert days(said) == expected
    assert said.why


CUT_WRONGLY = [
    (
        "time opens the content",
        "Berg said Monday the ferry sank.",
        "Berg",
        "said",
        "Monday the ferry sank",
        "2024-05-13",
    ),
    (
        "time before a label",
        "Berg dismissed it on Monday as rot.",
        "Berg",
        "dismissed",
        "it on Monday as rot",
        "2024-05-13",
    ),
    (
        "time closes the source",
        "Officials in Bergen on Monday said no.",
        "Officials in Bergen on Monday",
        "said",
        "no",
        "2024-05-13",
    ),
]


@pytest.mark.parametrize(("phenomenon", "text", "source", "cue", "content", "day"), CUT_WRONGLY)
def test_time_words_that_an_earlier_stage_misplaced(
    phenomenon: str, text: str, source: str, cue: str, content: str, day: str
) -> None:
    (said,) = read(text, [telling(text, 1, (source, cue, content))])
    assert days(said) == f"{day}..{day}", phenomenon


def test_a_day_that_opens_a_sentence_said_is_no_occasion() -> None:
    text = "Berg said Monday was a holiday."
    assert days(read(text, [telling(text, 1, ("Berg", "said", "Monday was a holiday"))])[0]) == "..2024-05-15"


def test_only_one_of_two_clauses_is_dated() -> None:
    text = "Berg said Monday it sank, and a union blamed the crew."
    rows = [("Berg", "said", "it sank"), ("a union", "blamed", "the crew")]
    assert [days(s) for s in read(text, [telling(text, i, row) for i, row in enumerate(rows)])] == [
        "2024-05-13..2024-05-13",
        "..2024-05-15",
    ]


LENT = [
    (
        "the same speaker goes on",
        "Berg said on Monday it sank.\nHe added that it was old.",
        "He",
        "added",
        "it was old",
        "Berg",
        "2024-05-13..2024-05-13",
    ),
    (
        "another speaker",
        "Berg said on Monday it sank.\nMoe added that it was old.",
        "Moe",
        "added",
        "it was old",
        "Moe",
        "..2024-05-15",
    ),
    (
        "the present",
        "Berg said on Monday it sank.\nHe says that it was old.",
        "He",
        "says",
        "it was old",
        "Berg",
        "..2024-05-15",
    ),
    (
        "too far on",
        "Berg said on Monday it sank.\nA.\nB.\nHe added that it was old.",
        "He",
        "added",
        "it was old",
        "Berg",
        "..2024-05-15",
    ),
    (
        "an earlier past",
        "Berg had said in March it sank.\nHe added that it was old.",
        "He",
        "added",
        "it was old",
        "Berg",
        "..2024-05-15",
    ),
    (
        "at the time",
        "Berg had said in March it sank.\nMoe at the time called it old.",
        "Moe",
        "called",
        "it old",
        "Moe",
        "2024-03-01..2024-03-31",
    ),
]


@pytest.mark.parametrize(
    ("phenomenon", "text", "source", "cue", "content", "who", "expected"), LENT, ids=[r[0] for r in LENT]
)
def test_lent_dates(phenomenon: str, text: str, source: str, cue: str, content: str, who: str, expected: str) -> None:
    first = telling(text, 1, ("Berg", "had said" if "had said" in text else "said", "it sank"))
    said = read(text, [first, telling(text, 2, (source, cue, content), speaker=who)])
    assert days(said[1]) == expected


def test_what_a_dated_report_passes_on_is_bounded() -> None:
    text = "The Echo reported on Monday it sank.\nA sailor said it was old."
    first = telling(text, 1, ("The Echo", "reported", "it sank"))
    second = telling(text, 2, ("A sailor", "said", "it was old"), hops=["The Echo", "A sailor"])
    assert days(read(text, [first, second])[1]) == "..2024-05-13"


def test_a_question_has_the_date_of_its_answer() -> None:
    text = "Asked whether it sank, Berg said on Monday it had."
    question = telling(text, 1, ("", "Asked", "whether it sank"), record="question", hops=[])
    assert days(read(text, [question, telling(text, 2, ("Berg", "said", "it had"))])[0]) == "2024-05-13..2024-05-13"


def test_a_report_is_counted_back_from_its_denial() -> None:
    text = "Berg denied on Monday that it sank, four days after a paper reported the loss."
    rows = [("Berg", "denied", "it sank"), ("a paper", "reported", "the loss")]
    assert days(read(text, [telling(text, i, row) for i, row in enumerate(rows)])[1]) == "2024-05-09..2024-05-09"


def test_a_lead_has_the_date_of_what_it_sums_up() -> None:
    text = "Norland has denied the loss.\nIts minister, Berg, said on Monday nothing sank."
    actors = (Actor("Berg", "Berg", "person", "named_person", speaks_for="Norland"),)
    rows = [telling(text, 1, ("Norland", "has denied", "the loss")), telling(text, 2, ("Berg", "said", "nothing sank"))]
    assert days(read(text, rows, actors=actors)[0]) == "2024-05-13..2024-05-13"


@pytest.mark.parametrize(
    ("phenomenon", "top", "expected"),
    [
        ("printed on the page", "Posted 16 May 2024, 17:40", "2024-05-13..2024-05-13"),
        ("two dates without a label", "16 May 2024 | 3 June 2021", ".."),
        ("a year is no date", "(c) 2024 The Echo", ".."),
        ("a date of something else", "Related: the storm of 3 May 2021", ".."),
    ],
)
def test_the_pages_own_date(phenomenon: str, top: str, expected: str) -> None:
    text = f"{top}\nBerg said on Monday it sank."
    (said,) = read(text, [telling(text, 1, ("Berg", "said", "it sank"))], published=None, furniture=1)
    assert days(said) == expected, phenomenon


def test_a_dateline_is_nearer_than_the_publication_date() -> None:
    text = "OSLO, May 12 (EP) - Berg said yesterday it sank."
    (said,) = read(text, [telling(text, 1, ("Berg", "said", "it sank"))])
    assert days(said) == "2024-05-11..2024-05-11"


def test_an_update_may_be_later_than_publication() -> None:
    text = "Update, 17 May: Berg said on Thursday it sank."
    (said,) = read(text, [telling(text, 1, ("Berg", "said", "it sank"))])
    assert days(said) == "2024-05-16..2024-05-16"


def test_an_inferred_year_is_said_to_be_one() -> None:
    text = "Berg said on 3 June it sank."
    (said,) = read(text, [telling(text, 1, ("Berg", "said", "it sank"))])
    assert days(said) == "2023-06-03..2023-06-03"
    assert "inferred" in said.why[0]
