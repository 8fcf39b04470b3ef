"""The words of a statement and of its page, as views show them. It compares nothing."""

from __future__ import annotations

import re

from onrecord.types import EntryCard, Masthead, Reason, Span, Words

_LONGEST = 120
"""Characters of a quotation inside a sentence of ours."""
_TITLE = 50
"""Characters of a title that stands for a publisher who is not stated."""


_ENDS = re.compile(r"(?<=[.!?])[”’\"»']?\s+(?=[“‘\"„«']?[A-Z0-9])|(?<=[.,!?])[”’\"»]\s+(?=[“‘\"„«])")
"""Where a sentence ends, or a quotation that was interrupted by who said it."""


_LINK = re.compile(
    r"\W*(?:but |and |only |not |even )*(?:if|unless|provided|providing|once|when|until|till|should|as long|so long|"
    r"on (?:the )?condition|under|with(?:out)?|in return|in exchange|in case|subject|given|pending|after|assuming|"
    r"depend(?:ing|ent)|conditional|contingent|no|were|had)\b",
    re.IGNORECASE,
)


def sentences(words: str) -> list[str]:
    """
    >>> sentences("“We will go,” “If they agree, we stay. So be it.”")
    ['“We will go,', '“If they agree, we stay.', 'So be it.”']
    """
    return [sentence for sentence in _ENDS.split(words) if sentence.strip()]


def sentence_with(words: str, part: str) -> str:
    """The sentence of a statement that holds some words; all of it where none does."""
    return next((sentence for sentence in sentences(words) if part in sentence), words)


def terms(card: EntryCard) -> list[Reason]:
    """The conditions of a statement that open with a link of condition: "only in the yard" alone is none.

    Drift is told only of plain cases; positions keep whatever the page has as a condition.
    """
    return [condition for condition in card.entry.stand.conditions if _LINK.match(condition.text)]


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
