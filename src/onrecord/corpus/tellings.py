"""The words of a statement and of its page, as views show them. It compares nothing."""

from __future__ import annotations

from onrecord.types import EntryCard, Masthead, Span, Words

_LONGEST = 120
"""Characters of a quotation inside a sentence of ours."""


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
    return masthead.outlet or f"the page {quote(masthead.title or masthead.key)}, which states no publisher,"


def quote(words: str) -> str:
    """Words in quotation marks, on one line, cut where they are long."""
    line = " ".join(words.split()).strip("“”„\"'‘’ ,;")
    return f"“{line if len(line) <= _LONGEST else line[:_LONGEST].rsplit(' ', 1)[0] + ' …'}”"
