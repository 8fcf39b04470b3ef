"""Mends spans that a reader drew too wide: what follows "citing" is not said, whom a paper quotes is its source.

It finds no attributions; what it cannot mend it gives back as it was.
"""

from __future__ import annotations

import re
from dataclasses import replace

from onrecord.parties.extent import phrase_after
from onrecord.types import Attribution, Span

_CITES = re.compile(
    r",? (?:citing|quoting|crediting|invoking|relying on|basing (?:itself|this) on|with reference to"
    r"|(?:up)?on the (?:strength|basis|word|authority) of) (?=[^.;:!?]{3,160}$)"
)
_QUOTES = re.compile(r"(?:has |had )?(?:quot|cit)(?:es|ed|ing)$", re.IGNORECASE)
_IN_THESE_WORDS = re.compile(
    r"[^“”„«»\"]{3,120}?\s(?P<how>with the words"
    r"|as (?:saying|telling [\w’ ]{2,30}?|stating|writing|claiming|warning|adding))(?:\sthat)?[:,]?\s(?=\S)"
)
_THAT = re.compile(r"[^.;:“”\"]{0,80}?\bthat\s(?=\S)")
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_OCCASION = re.compile(
    rf"\s(?:(?:late |early |earlier )?(?:(?:on |last )?{_DAY}(?: (?:night|morning|evening|afternoon))?"
    r"|last (?:night|week|month)|yesterday(?: (?:morning|evening|afternoon))?|today|tonight"
    r"|this (?:morning|afternoon|evening|week))"
    r"|in (?:an?|the|his|her|its|their) (?:[\w-]+ ){0,2}?(?:note|letter|statement|e-?mail|interview|memo|post|tweet"
    r"|message|speech|call|briefing|press release|press conference)\b[^.;:]{0,40})$"
)
_MORE = re.compile(r"[,;]|\b(?:who|which|that|whose)\b|\b(?:since|until|from|for|of|by)$|\b[a-z]+(?:ed|en)\b")
"""What makes a time a part of who somebody is: "the count *announced* last night", "the log *for* Monday night"."""
LEAST = 12
"""Characters of a content that have to be left."""


def mended(text: str, found: Attribution) -> Attribution:
    """The attribution with its content cut before "citing …", or taken over by the one whom a newsroom quotes."""
    return _cut(text, _past_own_words(text, _taken_over(text, _without_occasion(text, found))))


def _without_occasion(text: str, found: Attribution) -> Attribution:
    """ "*A spokesman* last night said", "writes *its head* in a note dated Monday": when and where is not who."""
    if len(found.source) != 1:
        return found
    source = found.source[0]
    match = _OCCASION.search(text, source.start, source.end)
    if match is None or match.start() - source.start < 2:
        return found
    head = text[source.start : match.start()]
    timed = not match[0].startswith(" in ")
    if _MORE.search(head) if timed else re.search(r"\b(?:who|which|that|whose)\b", head):
        return found
    return replace(found, source=(Span(source.start, match.start()),))


def _past_own_words(text: str, found: Attribution) -> Attribution:
    """ "Quoted *Ann Orr as telling captains last week that* it sank": it begins with its own source."""
    first = found.content[0]
    label = re.compile(r":\s*(?=\S)").match(text, found.source[0].end, first.end) if found.source else None
    if label and found.source[0].start == first.start and label.end() < first.end:
        return replace(found, content=(Span(label.end(), first.end), *found.content[1:]))
    inside = [cue for cue in found.cue if first.covers(cue)]
    if not inside or not found.source or found.source[0].start != first.start:
        return found
    that = _THAT.match(text, inside[-1].end, first.end)
    start = that.end() if that else inside[-1].end + 1
    return replace(found, content=(Span(start, first.end), *found.content[1:])) if start < first.end else found


def _cut(text: str, found: Attribution) -> Attribution:
    last = found.content[-1]
    match = _CITES.search(text, last.start, last.end)
    if match is None or match.start() - last.start < LEAST:
        return found
    if any(q.end > match.start() for q in found.quoted):
        return found
    return replace(found, content=(*found.content[:-1], Span(last.start, match.start())))


def _taken_over(text: str, found: Attribution) -> Attribution:
    """ "The paper quotes a cellist with the words «no»": the cellist says it."""
    if len(found.cue) != 1 or len(found.content) != 1 or not _QUOTES.search(found.cue[0].of(text)):
        return found
    cue, content = found.cue[0], found.content[0]
    if not 0 < content.start - cue.end <= 2:
        return found
    how = _IN_THESE_WORDS.match(text, content.start, content.end)
    party = phrase_after(text, content.start, how.start("how") - 1) if how is not None else None
    if party is None or how is None:
        return found
    cues = (cue, Span(how.start("how"), how.end("how")))
    return replace(found, source=(party,), cue=cues, content=(Span(how.end(), content.end),))
