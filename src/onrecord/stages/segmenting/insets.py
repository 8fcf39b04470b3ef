"""Finds what a page sets into a line of running text: links in brackets or behind the last sentence, buttons.

It looks at one line and leaves the rest of it alone; what has no sure end is left in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from onrecord.language import lexicon
from onrecord.types import Span

_LONGEST = 240
"""Characters of the longest link headline or row of them."""
_LONGEST_ROW = 900
"""Characters of the longest row of link headlines between a name and its button."""
_WORDS = 30
"""Words of the longest link behind the last sentence of a line."""
_SENTENCE_BREAK = re.compile(r"[a-z0-9”’\"')][.!?]+[\"”’')\]»]*\s+[\"“‘'(\[«„]?[A-Z]")
_TWICE = re.compile(
    r"(?P<surname>[A-Z][\w’'-]+)(?:,? (?:Jr\.?|Sr\.?|III|II|IV))? "
    r"(?P<fuller>(?:(?:[A-Z][\w’'.-]*|\([A-Z][\w’' .-]{0,30}\)|[“\"][A-Z]\w*[”\"]|de|la|von|van|del) ){1,6}?)"
    r"(?P=surname)(?=[A-Z\d“‘\"'\s]|$)"
)
"""A name and, with nothing between, the same name in fuller form: "Orr Annabel (Ann) Mary Orr"."""


class Set(NamedTuple):
    """What a page set into a line, and why it is taken for that."""

    span: Span
    reason: str


def set_in(text: str, line: Span) -> tuple[Set, ...]:
    """The insets of a line, in order; none of them is all of it.

    >>> text = "The pier is safe, she said. (RELATED: Six Piers That Fell) He disagreed."
    >>> [inset.span.of(text) for inset in set_in(text, Span(0, len(text)))]
    ['(RELATED: Six Piers That Fell)']
    """
    found: list[Set] = []
    for inset in sorted((*_bracketed(text, line), *_behind(text, line), *_run_on(text, line), *_before(text, line))):
        if not found or found[-1].span.end <= inset.span.start:
            found.append(inset)
    return tuple(found) if sum(i.span.end - i.span.start for i in found) < line.end - line.start else ()


def _bracketed(text: str, line: Span) -> Iterator[Set]:
    """ "(RELATED: Six Piers That Fell)": a label and a headline in brackets; an aside has a verb and a full stop."""
    for match in _in_brackets().finditer(text, line.start, line.end):
        label, title = match["label"], match["title"].rstrip()
        what = _what(label)
        if what is None or title.endswith(".") or _SENTENCE_BREAK.search(title):
            continue
        yield Set(Span(*match.span()), f"“{_flat(label)}:” in brackets inside a paragraph: {what}.")


def _behind(text: str, line: Span) -> Iterator[Set]:
    """ "… she said. READ MORE: Six piers that fell": a label behind the last sentence, and all that follows it."""
    for match in _behind_stop().finditer(text, line.start, line.end):
        what, rest = _what(match["label"]), text[match.end() : line.end]
        if what is not None and len(rest.split()) <= _WORDS and not _SENTENCE_BREAK.search(rest):
            yield Set(Span(match.start("label"), line.end), f"“{_flat(match['label'])}:” ends the line: {what}.")
            return
    last = _last_words().search(text, max(line.start, line.end - 60), line.end)
    if last is not None:
        what = _table("end")[_flat(last["label"]).strip(" →»›>…").lower()]
        yield Set(Span(last.start("label"), line.end), f"“{_flat(last['label'])}” ends the line: {what}.")


def _run_on(text: str, line: Span) -> Iterator[Set]:
    """ "Ann Orr Annabel Mary OrrSix piers that fell MORE": a fuller name and headlines run onto a name."""
    at = line.start
    for button in _buttons().finditer(text, line.start, line.end):
        twice = _TWICE.search(text, max(at, button.start() - _LONGEST_ROW), button.start("label"))
        if twice is not None:  # in "Ann Orr Ann Mary Orr" the given name stands twice too: the surname counts
            twice = _TWICE.match(text, twice.start("fuller"), button.start("label")) or twice
            said = f"“{twice['surname']}” is named twice over, with links run on up to “{button['label']}”."
            yield Set(Span(twice.start("fuller"), button.end()), said)
        at = button.end()


def _before(text: str, line: Span) -> Iterator[Set]:
    """ "ADVERTISEMENT The minister said …": a notice before the sentence that a line goes on with."""
    match = _at_head().match(text, line.start, line.end)
    if match is not None and match.end() < line.end:
        what = _table("head")[match["label"].lower()]
        yield Set(Span(*match.span("label")), f"“{match['label']}” before a sentence: {what}.")


def goes_on(text: str) -> bool:
    """Whether a line goes on with a sentence behind a notice in capitals that stands at its head."""
    match = _at_head().match(text)
    return match is not None and text[-1:] in '.!?”"' and len(text.split()) >= _WORDS // 3


def last_words(text: str) -> str | None:
    """The button that a line ends with ("Read more"), be it behind a sentence or a headline."""
    match = _button_at_end().search(text[-60:])
    return match["label"] if match else None


def told_before(text: str) -> bool:
    """Whether a sentence stands before the button that a line ends with."""
    return _last_words().search(text[-60:]) is not None


# --- What the insets rest on ----------------------------------------------------------------------------------


def _what(label: str) -> str | None:
    """What a label opens, if it is written as one; words after it ("Also on the Courier") are let pass."""
    low = _flat(label).lower()
    for where in ("any", "capitals") if label.isupper() else ("any",):
        table = _table(where)
        found = next((what for name, what in table.items() if low == name or low.startswith(f"{name} ")), None)
        if found is not None:
            return found
    return None


def _flat(label: str) -> str:
    return " ".join(label.split()).replace("’", "'")


@cache
def _table(where: str) -> dict[str, str]:
    return {label: what for label, there, what in lexicon.table("segments_insets") if there == where}


@cache
def _in_brackets() -> re.Pattern[str]:
    title = rf"(?P<title>(?:[^()\[\]\n]|[(\[][^()\[\]\n]{{1,60}}[)\]]){{3,{_LONGEST}}}?)"
    return re.compile(rf"[(\[]\s?(?P<label>(?:{_labels()})(?![\w’'-])[^()\[\]:\n]{{0,30}}?)\s?:\s?{title}[)\]]")


@cache
def _behind_stop() -> re.Pattern[str]:
    return re.compile(rf"[.!?…”\"’')\]]\s*(?P<label>(?:{_labels()})(?: [A-Z]+){{0,3}}?)\s?:(?=\s?\S)")


@cache
def _last_words() -> re.Pattern[str]:
    return re.compile(rf"[.!?…][”\"’')\]]*\s*(?P<label>(?:{_ends()})\s?[→»›>…]*)$")


@cache
def _button_at_end() -> re.Pattern[str]:
    return re.compile(rf"(?<=\s)(?P<label>(?:{_ends()})\s?[→»›>…]*)$")


@cache
def _ends() -> str:
    return "|".join(_either(label) for label in sorted(_table("end"), key=len, reverse=True))


@cache
def _buttons() -> re.Pattern[str]:
    labels = "|".join(re.escape(label.upper()) for label in sorted(_table("button"), key=len, reverse=True))
    return re.compile(rf"(?P<label>{labels})(?![A-Z\w])(?! [A-Z]{{2}})")


@cache
def _at_head() -> re.Pattern[str]:
    labels = "|".join(re.escape(label.upper()) for label in sorted(_table("head"), key=len, reverse=True))
    return re.compile(rf"(?P<label>{labels})(?=\s+[“\"‘']?[A-Z][a-z])")


@cache
def _labels() -> str:
    both = (*(_either(label) for label in _table("any")), *(re.escape(label.upper()) for label in _table("capitals")))
    return "|".join(sorted(both, key=len, reverse=True))


def _either(label: str) -> str:
    """A label as it is written: in capitals, with a capital, or with one on each word."""
    plain = re.escape(label)
    forms = {plain.upper(), plain[:1].upper() + plain[1:], re.escape(label.title().replace("'T", "'t"))}
    return "|".join(sorted(form.replace("'", "[’']") for form in forms))
