"""Plain words for values."""

from __future__ import annotations

import datetime as dt

import pytest

from onrecord.export import wording
from onrecord.export.inert import line, shortened, visible, web_address
from onrecord.types import Entity, Interval


def days(*parts: str | None) -> Interval:
    first, last = (dt.date.fromisoformat(p) if p else None for p in parts)
    return Interval(first, last)


@pytest.mark.parametrize(
    ("interval", "words"),
    [
        (days(None, None), "date not stated"),
        (days("2031-03-04", "2031-03-04"), "4 March 2031"),
        (days("2031-03-01", "2031-03-31"), "March 2031"),
        (days("2031-03-02", "2031-03-08"), "2 to 8 March 2031"),
        (days("2031-01-01", "2031-12-31"), "2031"),
        (days("2030-12-28", "2031-01-03"), "28 December 2030 to 3 January 2031"),
        (days(None, "2031-03-04"), "by 4 March 2031"),
        (days("2031-03-04", None), "on or after 4 March 2031"),
    ],
)
def test_intervals_are_no_more_precise_than_they_are(interval: Interval, words: str) -> None:
    assert wording.interval(interval) == words


@pytest.mark.parametrize(
    ("aliases", "words"),
    [
        (("The harbour town’s mayor, Ada Venn", "Venn"), "the harbour town’s mayor, Ada Venn"),
        (("Its mayor, Ada Venn",), "Ada Venn"),  # whose?
        (("Venn",), "Ada Venn"),
        (("Ada Venn, who saw it",), "Ada Venn"),
        (("Ada Venn of " + "long " * 20,), "Ada Venn"),
    ],
)
def test_descriptions_come_from_the_texts(aliases: tuple[str, ...], words: str) -> None:
    person = Entity("e", "Ada Venn", "person", "named_person", aliases, False, ())
    assert wording.described(person, "Ada Venn") == words


@pytest.mark.parametrize(
    ("path", "address"),
    [
        ("https://example.org/a?b=1", "https://example.org/a?b=1"),
        ("HTTP://example.org", "HTTP://example.org"),
        ("javascript:alert(1)", None),
        ("java\nscript:alert(1)", None),
        ("data:text/html,x", None),
        ("https://exa\u202emple.org", None),
        ("https://example.org/\nx", None),
        ("https:///etc/passwd", None),
        ("pages/a.txt", None),
    ],
)
def test_only_web_addresses_are_linked(path: str, address: str | None) -> None:
    assert web_address(path) == address


def test_text_is_made_visible() -> None:
    assert visible("a\tb\nc") == "a\tb\nc"
    assert line("a\r\nb\u2028c\x0cd") == "a b c d"
    assert shortened("wo" * 50, 10) == "wowowowow…"
    assert shortened("one two", 7) == "one two"
    assert visible("family: \U0001f469\u200d\U0001f467") == "family: \U0001f469\u200d\U0001f467"
