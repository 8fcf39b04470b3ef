"""Lines, words and sentences."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.language.text import dateline, lines, sentences, words
from onrecord.types import Span

GLUED = [
    ("no blank behind a stop", "The pier fell.The board knew.", ["The pier fell.", "The board knew."]),
    ("a closing mark", "“It fell.”The board knew it.", ["“It fell.”", "The board knew it."]),
    ("a straight closing mark", 'She said "it fell."The board knew.', ['She said "it fell."', "The board knew."]),
    ("a straight opening mark", 'He told Orme."They knew it," he said.', ["He told Orme.", '"They knew it," he said.']),
    ("an address", "He looked at Pier.Com and at lom.example/Pier.Html as well.", None),
    ("an abbreviation", "He asked Sen.Orme and Prof.Vale about it.", None),
    ("a handle", "It was @orme.Tan who wrote it.", None),
]


def cut(text: str) -> list[str]:
    return [s.of(text) for s in sentences(text, Span(0, len(text)))]


ONE = [
    ("title", "Mr. Orme met Dr. Tan and Gen. Vale."),
    ("initials", "J. R. Orme met A.B. Tan."),
    ("month", "It opened on Feb. 3 and closed on Sept. 4."),
    ("number", "He is No. 4 on p. 12 of the list."),
    ("country", "The U.S. Senate met."),
    ("decimal", "It rose 3.5 per cent to 1.2m."),
    ("company", "Orme Inc. Chairman Vale left."),
    ("time of day", "It starts at 5 p.m. Monday."),
    ("reporting clause after a stop", "“Stop.” he said."),
    ("reporting clause after a question", "‘Who?’ asked Orme."),
    ("name and verb after a question", "“Why now?” Ilsa Orme asked."),
    ("ellipsis goes on", "We … did not. . . know it... then."),
    ("lower case goes on", "The firm approx. doubled etc. and left."),
    ("place before a dash", "HALMEN, N.H. — The port closed."),
    ("quoted word after a country", "He left the U.S. ‘at once’ as planned."),
    ("versus", "It was Orme v. Tan all over."),
    ("address of a site", "See example.org for more."),
]


@pytest.mark.parametrize(("phenomenon", "text", "expected"), GLUED)
def test_glued_sentences(phenomenon: str, text: str, expected: list[str] | None) -> None:
    assert cut(text) == (expected or [text]), phenomenon


@pytest.mark.parametrize(("phenomenon", "text"), ONE, ids=[c[0] for c in ONE])
def test_one_sentence(phenomenon: str, text: str) -> None:
    assert cut(text) == [text]


SEVERAL = [
    ("plain", "He left. She stayed.", ["He left.", "She stayed."]),
    ("closing mark after the stop", "“He left.” She stayed.", ["“He left.”", "She stayed."]),
    ("closing bracket", "(He left.) She stayed.", ["(He left.)", "She stayed."]),
    ("opening mark next", "He left. “We stay.”", ["He left.", "“We stay.”"]),
    ("question", "Who left? Nobody. “Why?” Nobody knew.", ["Who left?", "Nobody.", "“Why?”", "Nobody knew."]),
    ("acronym at the end", "He left the U.S. The rest stayed.", ["He left the U.S.", "The rest stayed."]),
    ("company at the end", "He left Orme Inc. It closed.", ["He left Orme Inc.", "It closed."]),
    ("time at the end", "It starts at 5 p.m. Then we go.", ["It starts at 5 p.m.", "Then we go."]),
    ("figure starts", "He left. 12 stayed.", ["He left.", "12 stayed."]),
    ("year ends", "It was 1999. They left.", ["It was 1999.", "They left."]),
    ("ellipsis ends", "We waited… Nobody came.", ["We waited…", "Nobody came."]),
    (
        "ordinary word that looks shortened",
        "He will miss. Vale may sat. Tan left.",
        ["He will miss.", "Vale may sat.", "Tan left."],
    ),
    ("no as a word", "He said no. She left.", ["He said no.", "She left."]),
    ("blank line", "A title\n\nThe text", ["A title", "The text"]),
    ("line break only", "The ships\nleft.", ["The ships\nleft."]),
]


@pytest.mark.parametrize(("phenomenon", "text", "expected"), SEVERAL, ids=[c[0] for c in SEVERAL])
def test_several_sentences(phenomenon: str, text: str, expected: list[str]) -> None:
    assert cut(text) == expected


def test_words_keep_inner_apostrophes_and_hyphens() -> None:
    text = "O’Brien's co-op, the crews’ ‘no’ – 12th of May_June, cafe\u0301s"
    expected = ["O’Brien's", "co-op", "the", "crews", "no", "12th", "of", "May", "June", "cafe\u0301s"]
    assert [w.of(text) for w in words(text, Span(0, len(text)))] == expected


def test_words_stay_within() -> None:
    assert [w.of("one two three") for w in words("one two three", Span(1, 9))] == ["ne", "two", "t"]


@given(st.text(alphabet="aB .\n\r\t\u00a0\u2028\ufeff-", max_size=60))
def test_lines_are_the_non_blank_ones(text: str) -> None:
    assert [s.of(text) for s in lines(text)] == [line.strip() for line in text.splitlines() if line.strip()]


@given(st.text(alphabet="abC .!?…\n“”\"'1()", max_size=60))
def test_sentences_cover_all_but_white_space(text: str) -> None:
    found = sentences(text, Span(0, len(text)))
    assert "".join("".join(s.of(text).split()) for s in found) == "".join(text.split())
    assert all(s.of(text) == s.of(text).strip() for s in found)
    assert list(found) == sorted(found)


@pytest.mark.parametrize("unit", [".", ". ", "a. ", "?” ", "x", "\n ", "A.B.", "'", "-a", ".”x"])
def test_hostile_text_stays_linear(unit: str) -> None:
    text = (unit * (50_000 // len(unit)))[:50_000]
    whole = Span(0, len(text))
    start = time.process_time()
    lines(text)
    words(text, whole)
    sentences(text, whole)
    assert time.process_time() - start < 1.0


@pytest.mark.parametrize(
    ("line", "opening"),
    [
        ("PORT ELM, May 3 (NewsCo) — The pier is safe.", "PORT ELM, May 3 (NewsCo) — "),
        ("PORT ELM -- The pier is safe.", "PORT ELM -- "),
        ("Port Elm, 3 May – The pier is safe.", "Port Elm, 3 May – "),
        ("Port Elm (NewsCo) - The pier is safe.", "Port Elm (NewsCo) - "),
        ("Port Elm (NCO)The pier is safe.", "Port Elm (NCO)"),
        ("Port Elm, Lom (NCO Business) “The pier is safe.”", "Port Elm, Lom (NCO Business) "),
        ("Port Elm (NCO) said the pier was safe.", None),
        ("Jane Moor (pictured) The pier.", None),
        ("Jane Moor – the port master – said no.", None),
        ("The pier — safe or not — stays shut.", None),
        ("NATO said no.", None),
    ],
)
def test_a_dateline_opens_a_line(line: str, opening: str | None) -> None:
    found = dateline(line, Span(0, len(line)))
    assert (found and found.of(line)) == opening
