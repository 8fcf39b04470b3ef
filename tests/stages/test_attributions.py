"""Attributions by rules: one phenomenon a row, on sentences made for this test."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.language.text import lines
from onrecord.stages.attributions import Attributions, attributions
from onrecord.types import Attribution, Document, Dossier, Outlet, Published, Segment, SegmentKind

Row = tuple[str, str, list[tuple[str | None, str, list[str]]]]


def read(text: str, kind: SegmentKind = "body") -> tuple[Attribution, ...]:
    return attributions("d-1", text, [Segment(kind, span, "") for span in lines(text)])


def shown(text: str, found: tuple[Attribution, ...]) -> list[tuple[str | None, str, list[str]]]:
    return [
        (
            a.source[0].of(text) if a.source else None,
            " / ".join(span.of(text) for span in a.cue),
            [span.of(text) for span in a.content],
        )
        for a in found
    ]


PIECES = (
    "said Berg|Berg said|that|“It leaks,”|“|”|,|.|;|:|the mayor|who|according to|citing|told|the weekly|in her view"
    "|as saying|quoted|asked whether|and|but|the ferry leaks|\n|—|this|allegedly|went on to say|in May|on Monday"
    "|denied|called|Lund:|does not|as|'|(|)"
).split("|")

ROWS: list[Row] = [
    ("that-clause", "The mayor said that the ferry is safe.", [("The mayor", "said", ["the ferry is safe"])]),
    ("bare clause", "Odd Berg has said he sold the goats.", [("Odd Berg", "has said", ["he sold the goats"])]),
    ("inverted tag", "“We sold them all,” said Odd Berg.", [("Odd Berg", "said", ["“We sold them all,”"])]),
    ("clause tag", "The ferry is safe, the mayor said on Friday.", [("the mayor", "said", ["The ferry is safe"])]),
    (
        "interrupted quotation",
        "“The ferry,” Berg said, “sank twice last year.”",
        [("Berg", "said", ["“The ferry,”", "“sank twice last year.”"])],
    ),
    (
        "quotation that goes on",
        "“The ferry sank,” Berg said. “Nobody came to look.”",
        [("Berg", "said", ["“The ferry sank,”", "“Nobody came to look.”"])],
    ),
    ("hearer", "Berg told reporters in Lom that the ferry sank.", [("Berg", "told", ["the ferry sank"])]),
    (
        "according to",
        "According to the mayor, the ferry is safe.",
        [("the mayor", "According to", ["the ferry is safe"])],
    ),
    (
        "according to, at the end",
        "The ferry is safe, according to a report by the harbour board.",
        [("a report by the harbour board", "according to", ["The ferry is safe"])],
    ),
    (
        "predicate",
        "Berg called the plan “a leaking bucket”.",
        [("Berg", "called", ["the plan “a leaking bucket”"])],
    ),
    ("denied doing", "The mayor denied selling the ferry.", [("The mayor", "denied", ["selling the ferry"])]),
    (
        "quoted as saying",
        "“It leaks,” one of the crew was quoted as saying.",
        [("one of the crew", "was quoted as saying", ["“It leaks,”"])],
    ),
    (
        "two cues, two reports",
        "Berg described the ferry as safe and said it would sail.",
        [("Berg", "described / as", ["the ferry", "safe"]), ("Berg", "said", ["it would sail"])],
    ),
    (
        "question answered",
        "Asked whether it leaks, Berg said it did.",
        [(None, "Asked", ["whether it leaks"]), ("Berg", "said", ["it did"])],
    ),
    ("as told", "As the mayor noted, the ferry is old.", [("the mayor", "noted", ["the ferry is old"])]),
    (
        "cited party is one more cue",
        "The weekly said the ferry leaks, citing two sailors.",
        [("The weekly", "said / citing", ["the ferry leaks"])],
    ),
    (
        "quotes somebody, colon",
        "The weekly quotes Greta Holm: the ferry leaks.",
        [("Greta Holm", "quotes / :", ["the ferry leaks"])],
    ),
    (
        "is quoted by a paper",
        "The captain is quoted by the weekly Strandbote as saying that the ferry leaks.",
        [("The captain", "is quoted / as saying", ["the ferry leaks"])],
    ),
    (
        "quoted by another",
        "The weekly quoted a sailor as saying that the ferry leaks.",
        [("a sailor", "quoted / as saying", ["the ferry leaks"])],
    ),
    ("view", "In the mayor’s view, the ferry is old.", [("the mayor", "In / view", ["the ferry is old"])]),
    (
        "colon",
        "The mayor went further: “The ferry is a sieve.”",
        [("The mayor", "went further", ["“The ferry is a sieve.”"])],
    ),
    ("governed infinitive", "Berg went on to say that it leaks.", [("Berg", "went on to say", ["it leaks"])]),
    (
        "pointing back",
        "The ferry leaks. Two sailors told the weekly this independently of each other.",
        [("Two sailors", "told", ["The ferry leaks"])],
    ),
    ("aside before the cue", "Berg, speaking in Lom, said it leaks.", [("Berg", "said", ["it leaks"])]),
    (
        "no clause on anonymity in the source",
        "A sailor, who spoke on condition of anonymity, said it leaks.",
        [("A sailor", "said", ["it leaks"])],
    ),
    ("against carries meaning", "Doctors warn against swimming.", [("Doctors", "warn", ["against swimming"])]),
    (
        "thing and description",
        "The mayor dismissed the tale as “far from true”.",
        [("The mayor", "dismissed / as", ["the tale", "“far from true”"])],
    ),
    ("hearsay", "The ferry has allegedly sunk.", [(None, "allegedly", ["The ferry has", "sunk"])]),
    ("request for anonymity is no report", "Berg asked not to be named.", []),
    ("noun, not verb", "The Lom signals meet with doubt.", []),
    ("a log that is silent", "The log does not say who sold it.", []),
    ("no report", "The report was sold for two crowns in Lom.", []),
    ("scare quotes are no report", "The so-called “ghost ferry” sails on.", []),
]


@pytest.mark.parametrize(("phenomenon", "text", "expected"), ROWS, ids=[row[0] for row in ROWS])
def test_reports(phenomenon: str, text: str, expected: list[tuple[str | None, str, list[str]]]) -> None:
    assert shown(text, read(text)) == expected


def test_quotation_across_paragraphs_is_one_report() -> None:
    text = "“The ferry sank,” said Berg. “Nobody came.\n\n“Then the goats left.”"
    found = read(text)
    assert len(found) == 1
    assert len(found[0].content) == 3


def test_transcript_labels() -> None:
    text = "Question: Who sold it?\nBerg: I did.\nQuestion: When?\nBerg: In May."
    assert [a.source[0].of(text) for a in read(text)] == ["Question", "Berg", "Question", "Berg"]
    assert {a.manner for a in read(text)} == {"direct"}


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("Ferry sold to Lom: report", "report", "Ferry sold to Lom"),
        ("Ferry ‘leaks badly’, crew says", "crew", "Ferry ‘leaks badly’"),
    ],
)
def test_headlines(text: str, source: str, content: str) -> None:
    (found,) = read(text, "headline")
    assert (found.source[0].of(text), found.content[0].of(text), found.segment) == (source, content, "headline")


@pytest.mark.parametrize("kind", ["caption", "furniture"])
def test_nothing_from_captions_and_furniture(kind: SegmentKind) -> None:
    assert read("“We sold them all,” said Odd Berg.", kind) == ()


@pytest.mark.parametrize(
    ("text", "manner", "quoted"),
    [
        ("“It leaks,” Berg said.", "direct", ["It leaks,"]),
        ("Berg said the ferry “leaks like a hat”.", "mixed", ["leaks like a hat"]),
        ("Berg said the ferry leaks.", "indirect", []),
        ("Berg said the so-called “ghost ferry” leaks.", "indirect", []),
    ],
)
def test_manner(text: str, manner: str, quoted: list[str]) -> None:
    (found,) = read(text)
    assert (found.manner, [span.of(text) for span in found.quoted]) == (manner, quoted)


def test_stage_gives_one_value_a_dossier_and_stable_ids() -> None:
    text = "Berg said it leaks."
    document = Document("d-1", "k", "p", "0", text, None, "en", Outlet(), Published())
    dossier = Dossier(document, segments=tuple(Segment("body", span, "") for span in lines(text)))
    first, second = Attributions()([dossier, dossier])
    assert first == second
    assert first[0].id.startswith("a-")
    assert all("said" in sentence for sentence in first[0].why)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=25))
def test_spans_come_home(pieces: list[str]) -> None:
    text = " ".join(pieces)
    found = read(text)
    assert len({a.id for a in found}) == len(found)
    for a in found:
        for span in (*a.source, *a.cue, *a.content, *a.quoted):
            assert 0 <= span.start < span.end <= len(text)
            assert span.of(text).strip()
        assert list(a.content) == sorted(a.content)
        assert all(any(piece.covers(span) for piece in a.content) for span in a.quoted)


def test_hostile_text_is_read_in_linear_time() -> None:
    read("said " * 5_000)
    read("“" * 5_000 + "a, " * 10_000 + "x" * 20_000)
