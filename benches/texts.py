"""Texts to be fast on: the invented stories, variants of them under other names, and one long text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from evals.storysuite.gold import stories

STORIES = Path(__file__).resolve().parents[1] / "evals" / "stories"
_CAPITALISED = re.compile(r"\b[A-Z][a-z]{2,}\b")
_CALENDAR = frozenset(
    "January February March April May June July August September October November December "
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
)
_VOWELS = "aeiou"


@dataclass(frozen=True, slots=True)
class Text:
    """A page with its masthead."""

    name: str
    text: str
    outlet: str | None = None
    published: str | None = None


def story_pages() -> list[Text]:
    """All pages of the invented stories."""
    return [
        Text(f"{story.name}/{page.file}", story.texts[page.file], page.outlet, page.published)
        for story in stories(STORIES)
        for page in story.pages
    ]


def pages(count: int) -> Iterator[Text]:
    """So many pages: the stories, then the same under other names, again and again.

    The variants share all other words with the first, so that comparing them is harder than comparing real news.
    """
    told = story_pages()
    for number in range(count):
        page, turn = told[number % len(told)], number // len(told)
        yield page if not turn else Text(f"{turn}-{page.name}", _renamed(page.text, turn), page.outlet, page.published)


def long_text(words: int = 20_000) -> Text:
    """One text as long as a report: the paragraphs of all stories, under other names each time."""
    paragraphs: list[str] = []
    length = 0
    for page in pages(10_000):
        paragraphs += page.text.split("\n\n")
        length += len(page.text.split())
        if length >= words:
            break
    return Text("long", "\n\n".join(paragraphs))


def _renamed(text: str, turn: int) -> str:
    """Every name with its vowels moved on: words that this text writes with a capital only."""
    lower = set(re.findall(r"\b[a-z]+\b", text))

    def move(found: re.Match[str]) -> str:
        word = found.group()
        if word.lower() in lower or word in _CALENDAR:
            return word
        return word[0] + "".join(_moved(letter, turn) for letter in word[1:])

    return _CAPITALISED.sub(move, text)


def _moved(letter: str, turn: int) -> str:
    place = _VOWELS.find(letter)
    return letter if place < 0 else _VOWELS[(place + turn) % len(_VOWELS)]
