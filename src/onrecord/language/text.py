"""Where lines, words, sentences and quotation marks are in a text. It changes nothing and decides no meaning.

Every function gives spans into the text it was handed, in linear time. Quotation marks follow the conventions of
English-language news and its translations: “double”, ‘single’, "straight", 'straight single', „low-high“,
«angled», ''two apostrophes'' and ``grave''.
"""

from __future__ import annotations

import re
from functools import cache

from onrecord.language import lexicon
from onrecord.language.marks import quotations
from onrecord.types import Span

__all__ = ["lines", "quotations", "sentences", "words"]

_LINE = re.compile(r"\S(?:[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]*\S)?")
_WORD = re.compile(r"[^\W_](?:[\u0300-\u036f\u00ad'’‐‑-]?[^\W_]|[\u0300-\u036f\u00ad])*")
_STOP = re.compile(
    r"[.!?…\n](?:(?<=[.!?…])((?:[.!?…]|(?<=\.) (?=\.))*+)([\"”’'»“‘)\]›]*+)(?=\s|$)|(?<=\n)\s*?\n"
    r"|(?<=[A-Za-z][a-z]{2}[.!?])(?P<glued>[”\"]?)(?=[“\"]?[A-Z][a-z]+(?:[’']s)?,? [a-z\d$A-Z]))"
)
"""A run of stops (the first, then the others and closing marks), a blank line, or a stop glued to what follows. It
begins with a set of characters, which are looked for quickly."""
_OF_ADDRESSES = frozenset(("com", "org", "net", "gov", "edu", "tv", "co", "uk", "info", "news", "media", "html", "js"))
_WORD_NEXT = re.compile(r"[“\"]?([A-Z][a-z]+)")
_NEXT = re.compile(r"(\s+)([\"“”‘’'«»„‚‹(\[—–\-•*]*+\s?)([^\W_]+|\S)")
_ACRONYM = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
_NAME_SPEAKS = re.compile(r"\s+(?:[^\W\d_a-z][\w’'.-]*\s+){1,4}?([^\W\d_A-Z]+)\b")
_TOKEN = 32
"""Longest word looked at before a full stop, in characters: no abbreviation is longer."""


def lines(text: str) -> tuple[Span, ...]:
    """The non-blank lines, without surrounding white space.

    >>> lines("One \\n\\n two")
    (Span(start=0, end=3), Span(start=7, end=10))
    """
    return tuple(Span(*match.span()) for match in _LINE.finditer(text))


def words(text: str, within: Span) -> tuple[Span, ...]:
    """The words inside a span: letters and digits with inner apostrophes and hyphens.

    >>> [span.of("O’Brien's ice-breakers!") for span in words("O’Brien's ice-breakers!", Span(0, 23))]
    ["O’Brien's", 'ice-breakers']
    """
    return tuple(Span(*match.span()) for match in _WORD.finditer(text, within.start, within.end))


def sentences(text: str, within: Span) -> tuple[Span, ...]:
    """The sentences inside a span (usually a line), white space between them left out.

    A full stop after a title or an initial ends nothing, nor does one inside quotation marks that a reporting
    clause continues ("“Stop.” he said" is one sentence).
    """
    found: list[Span] = []
    start = within.start
    for stop in _STOP.finditer(text, within.start, within.end):
        if stop["glued"] is not None:
            end = _glued(text, stop, start)
            if end is not None:
                found += stripped(text, start, end)
                start = end
        elif stop[1] is None or _ends(text, stop, Span(start, within.end)):
            found += stripped(text, start, stop.start() if stop[1] is None else stop.end())
            start = stop.end()
    return tuple(found + stripped(text, start, within.end))


def _glued(text: str, stop: re.Match[str], start: int) -> int | None:
    """Where a sentence ends whose successor follows without a blank ("…the pier.The board"), if it does.

    A straight quotation mark between them closes what the sentence opened, else it opens the next one.
    """
    before = text[max(start, stop.start() - _TOKEN) : stop.start()].split()[-1].lstrip("\"“‘'([—")
    following = _WORD_NEXT.match(text, stop.end())
    if following is None or following[1].lower() in _OF_ADDRESSES or any(c in before for c in "./@#_"):
        return None
    if before in _abbreviations() or before.lower() in _abbreviations():
        return None
    opens = stop["glued"] == '"' and text.count('"', start, stop.start()) % 2 == 0
    return stop.start() + 1 if opens else stop.end()


def stripped(text: str, start: int, end: int) -> list[Span]:
    """A stretch without the blanks around it; nothing if it is all blank."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return [Span(start, end)] if start < end else []


def _ends(text: str, stop: re.Match[str], sentence: Span) -> bool:
    """Whether a stop ends its sentence, by what stands before and after it."""
    following = _NEXT.match(text, stop.end(), min(sentence.end, stop.end() + 2 * _TOKEN))
    if following is None:
        return True
    signs, word, run = following[2].strip(), following[3], text[stop.start() : stop.end(1)]
    if word[0].islower():  # goes on, unless a quotation in lower case follows
        opens = bool(signs) and signs[0] not in "—–-([" and run == "." and not stop[2]
        return opens and _full_stop(text, stop.start(), sentence, "", "")
    if stop[2] and run[-1] in "!?":
        return not _speaks(text, stop.end(), sentence.end)
    if len(run) > 1 or run == "…":
        return not text[stop.start() - 1 : stop.start()].isspace() or _starter(word) or bool(signs)
    if run == "." and not stop[2]:
        return _full_stop(text, stop.start(), sentence, word, signs[:1])
    return True


def _full_stop(text: str, at: int, sentence: Span, following: str, sign: str) -> bool:
    """Whether a single full stop is more than the end of an abbreviation, by the word and the sign that follow."""
    before = text[max(sentence.start, at - _TOKEN) : at].split()
    if not before or text[at - 1].isspace():
        return True
    token = before[-1].lstrip("\"“”‘’'«»„‚‹([—–-")
    if token.isdigit():
        return at - len(token) - sentence.start > 2  # "1. First" numbers a list
    kind = _abbreviations().get(token) or _abbreviations().get(token.lower())
    if kind == "before" or (kind == "number" and following[:1].isdigit()):
        return False
    if kind == "number":
        return True
    if kind == "either" or _ACRONYM.fullmatch(token) or (len(token) == 1 and token.isupper()):
        return sign not in ("", "—", "–", "-") or (not sign and _starter(following))
    return True


def _starter(word: str) -> bool:
    return word.lower() in lexicon.words("text_starters")


def _speaks(text: str, at: int, end: int) -> bool:
    """Whether a name and a verb of speaking follow: “Why?” Marr asked."""
    match = _NAME_SPEAKS.match(text, at, min(end, at + 4 * _TOKEN))
    return match is not None and match[1] in lexicon.words("text_speech_verbs")


@cache
def _abbreviations() -> dict[str, str]:
    return {row[0]: row[1] for row in lexicon.table("text_abbreviations")}


_DATELINE = re.compile(
    r"(?:[A-Z][A-Z’'.-]{2,}(?: [A-Z][A-Z’'.-]+){0,3}"
    r"|[A-Z][\w’'.-]+(?: [A-Z][\w’'.-]+){0,3}(?=, ?[^\n—–()]{0,30}\d| \())"
    r"(?:, ?[^\n—–()]{2,40})?(?: ?\([^\n()]{2,30}\))? ?(?:—|–|--|-(?= ))\s*(?=[“\"‘'„«(]?[A-Z\d])"
    r"|[A-Z][\w’'.-]+(?:,? [A-Z][\w’'.-]+){0,3} ?\([A-Z]{2,6}(?: [A-Z][a-z]+)?\) ?(?=[“\"‘'„«]?[A-Z])"
)
_DATELINE_REACH = 110
"""Characters in which a dateline must end: a place, a region, a date and an agency fit."""


def dateline(text: str, line: Span) -> Span | None:
    """The dateline that opens a line ("TARN, May 3 (NewsCo) — "), with its dash; a place alone must be in capitals.

    A place with initials in brackets needs no dash: "Tarn (NCO)The pier is safe."

    >>> dateline("PORT ELM, May 3 (NewsCo) — The pier is safe.", Span(0, 42))
    Span(start=0, end=27)
    """
    found = _DATELINE.match(text, line.start, min(line.end, line.start + _DATELINE_REACH))
    return Span(line.start, found.end()) if found else None
