"""The article of an HTML page, and what pages state of themselves."""

import datetime as dt
import socket
import time

import pytest

from onrecord.errors import InputError
from onrecord.ingest.decoding import decode
from onrecord.ingest.pages import declared_encoding, extract
from onrecord.types import Published

BODY = """<p>The harbour board of Ellsmouth voted on Monday to close the north pier, three members said.</p>
<p>“We had no choice,” the chairman, <b>Ivo Brandt</b>, told residents in the town hall,
where nobody laughed.</p><p>The pier was built in 1911 and has been repaired four times since the war.</p>"""


def page(head: str = "", body: str = BODY, tag: str = '<html lang="en-GB">') -> str:
    top = f"<!DOCTYPE html>{tag}<head><title>Pier to close</title>{head}</head>"
    return f"{top}<body><article>{body}</article></body></html>"


def test_paragraphs_are_lines_under_the_title() -> None:
    lines = extract(page()).text.split("\n")
    assert lines[0] == "Pier to close"
    assert (
        lines[2]
        == "“We had no choice,” the chairman, Ivo Brandt, told residents in the town hall, where nobody laughed."
    )
    assert len(lines) == 4


def test_the_title_is_not_doubled() -> None:
    found = extract(page(body="<h1>Pier to close</h1>" + BODY))
    assert found.text.split("\n").count("Pier to close") == 1


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="og:site_name" content="Ellsmouth  Echo">',
        '<meta name="publisher" content="Ellsmouth Echo">',
        '<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"Ellsmouth Echo"}}</script>',
        '<script type="application/ld+json">[{"@graph":[{"publisher":{"name":"Ellsmouth Echo"}}]}]</script>',
    ],
)
def test_outlet_that_the_page_states(head: str) -> None:
    assert extract(page(head)).outlet == "Ellsmouth Echo"


def test_outlet_is_not_guessed_from_the_title() -> None:
    html = page().replace("<title>Pier to close</title>", "<title>Pier to close - what we know</title>")
    assert extract(html).outlet is None


@pytest.mark.parametrize(
    "script", ["{broken", "[1, null]", '{"publisher": "x"}', '{"@graph": 5}', '{"publisher": {"name": 3}}']
)
def test_odd_structured_data_is_left_alone(script: str) -> None:
    assert extract(page(f'<script type="application/ld+json">{script}</script>')).outlet is None


def test_date_and_language_that_the_page_states() -> None:
    found = extract(page('<meta property="article:published_time" content="2024-05-03T22:10:00+02:00">'))
    assert found.published == Published(dt.date(2024, 5, 3), dt.date(2024, 5, 3), "page")
    assert found.language == "en"


def test_what_the_page_does_not_state() -> None:
    found = extract(page(tag="<html>"))
    assert (found.outlet, found.published, found.language) == (None, Published(), None)


def test_the_encoding_a_page_names() -> None:
    raw = page('<meta charset="iso-8859-2">', body="<p>Łódź</p>").encode("iso-8859-2")
    assert declared_encoding(raw) == "iso-8859-2"
    assert "Łódź" in decode(raw, declared=declared_encoding(raw)).text


BROKEN = [
    ("nothing but a tag", "<"),
    ("unclosed", "<html><body><p>Short"),
    ("no body", "<html></html>"),
    ("script only", "<html><script>while(1){}</script></html>"),
    ("deep nesting", "<div>" * 5_000 + "x"),
    ("many attributes", "<p " + " ".join(f"a{n}='1'" for n in range(5_000)) + ">"),
    ("encoding declared in text", '<?xml version="1.0" encoding="utf-16"?><html><body></body></html>'),
    ("control characters", "<html><body><p>\x01\x02\x08</p></body></html>"),
    ("comment that never ends", "<html><!-- <p>" + "x" * 10_000),
]


@pytest.mark.parametrize(("phenomenon", "html"), BROKEN, ids=[c[0] for c in BROKEN])
def test_malformed_pages_are_refused_or_read(phenomenon: str, html: str) -> None:
    start = time.process_time()
    try:
        assert extract(html).text.strip()
    except InputError as error:
        assert error.remedy
    assert time.process_time() - start < 2.0


def test_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the network was touched")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    assert extract(page('<link rel="canonical" href="https://echo.example/7">'), "https://echo.example/7").text
