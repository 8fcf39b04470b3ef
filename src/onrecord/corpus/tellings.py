"""The words of a statement and of its page, as views show them. It compares nothing."""

from __future__ import annotations

from onrecord.types import EntryCard, Masthead, Span, Words

_LONGEST = 120
"""Characters of a quotation inside a sentence of ours."""
_TITLE = 50
"""Characters of a title that stands for a publisher who is not stated."""


def content(card: EntryCard) -> Words:
    """What is said, with the first piece of it as its place."""
    entry = card.entry
    spans = entry.attribution.content
    return Words(entry.id, entry.document, entry.words, spans[0] if len(spans) == 1 else None)


def part(card: EntryCard, span: Span | None, text: str) -> Words:
    """Some words of a statement; their place is looked for in its content where it is not given."""
    return Words(card.entry.id, card.entry.document, text, span or _found(card, text))


def _found(card: EntryCard, text: str) -> Span | None:
    """The place of words that stand in a content of one piece."""
    spans = card.entry.attribution.content
    at = card.entry.words.find(text) if len(spans) == 1 and text else -1
    return Span(spans[0].start + at, spans[0].start + at + len(text)) if at >= 0 else None


def page_name(card: EntryCard) -> str:
    """What a page is called in a sentence."""
    return masthead_name(card.masthead)


def masthead_name(masthead: Masthead) -> str:
    """The publisher, else the page's title: a publisher that is not stated is not guessed."""
    return masthead.outlet or f"the page {quote(masthead.title or masthead.key, _TITLE)}"


def quote(words: str, longest: int = _LONGEST) -> str:
    """Words in quotation marks, on one line, cut where they are long.

    >>> quote("'We will go', ")
    '“We will go”'
    """
    line = " ".join(words.split()).strip("“”„\"'‘’ ,;")
    return f"“{line if len(line) <= longest else line[:longest].rsplit(' ', 1)[0] + ' …'}”"
