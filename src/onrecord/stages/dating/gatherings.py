"""Lends the day of a meeting, or of a paper that came out, to what is told of it next. It reckons no days."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import replace

from onrecord.language import days
from onrecord.language.calendar_words import moments
from onrecord.stages.dating.announcing import Announcement, Paragraphs, announcement, takes_up
from onrecord.stages.dating.lending import DATED, anchor, inherit, may_borrow, seen_from, wide
from onrecord.stages.dating.occasions import gathering
from onrecord.stages.dating.page_date import PageDate
from onrecord.stages.dating.tellings import Telling
from onrecord.stages.dating.wordings import TO_AN_AUDIENCE
from onrecord.types import Actor, Dossier, Said, Span

_ELSEWHERE = re.compile(
    r"\b(?:told|tells|statement|e-?mail\w*|letter|wrote|posted|tweeted|phone|interview\w*)\b", re.IGNORECASE
)
_OTHER_PLACE = re.compile(
    r"\b(?:(?:as|when|while)\s+(?:he|she|they)\s+(?:left|arrived|entered|walked|got|came)|outside|(?:at|from|near)\s+(?:his|her)"
    r"\s+home|by\s+(?:phone|telephone|e-?mail|letter|text)|on\s+(?:radio|television|TV)|for\s+(?:his|her|its|their)\s+part)\b",
    re.IGNORECASE,
)
_NEAREST = 8
"""How many contents that begin before a time are looked at; statements nest no deeper."""
_AUDIENCE_WITHIN = 60
"""How far behind the reporting words the assembly that is told something may be named, in characters."""


def gathered(tellings: list[Telling], _: PageDate, dossier: Dossier) -> list[Telling]:
    """Lends the day of a meeting ("at Wednesday’s hearing") to what others say in the paragraphs that go on "
    "from it."""
    text, meeting = dossier.document.text, None
    result: list[Telling] = []
    for telling in tellings:
        dated = telling.said.basis in DATED and not wide(telling.said.interval)
        audience = dated and _to_an_audience(text, telling)
        if telling.occasion is not None and telling.said.basis in DATED:
            meeting = telling if audience or gathering(text, telling.occasion.moment) else None
        elif audience:
            meeting = telling
        elif meeting is not None and telling.line - meeting.line > 1:
            meeting = None
        elif meeting is not None and may_borrow(telling) and not _elsewhere(text, telling):
            telling = inherit(telling, meeting, "It belongs to the meeting that the text goes on to tell of")
        if meeting is not None and telling.said.basis in DATED:
            meeting = replace(meeting, line=telling.line)
        result.append(telling)
    return result


def _elsewhere(text: str, telling: Telling) -> bool:
    """Whether a statement was made in another place or way than at the meeting told of before."""
    at = anchor(telling.attribution)
    around = text[max(telling.segment.span.start, text.rfind(". ", 0, at) + 1) : telling.segment.span.end]
    if telling.chain.record == "document":
        return True
    return bool(_ELSEWHERE.search(telling.cue) or _OTHER_PLACE.search(around.split(". ", 1)[0]))


def _to_an_audience(text: str, telling: Telling) -> bool:
    """Whether an assembly is told it ("told parliament"), in which others speak too."""
    return any(TO_AN_AUDIENCE.match(text, cue.end, cue.end + _AUDIENCE_WITHIN) for cue in telling.attribution.cue)


def announced(tellings: list[Telling], page: PageDate, dossier: Dossier) -> list[Telling]:
    """Lends the day of a sentence that makes something public, or brings people together, to what is quoted next."""
    text = dossier.document.text
    paragraphs = Paragraphs(text, [s.span for s in dossier.segments or () if s.kind != "furniture"])
    actors = {actor.id: actor for actor in dossier.actors or ()}
    made: dict[Span, Announcement | None] = {}
    said = sorted(piece for t in tellings for piece in t.attribution.content)
    result: list[Telling] = []
    for telling in tellings:
        if telling.segment.kind == "body" and may_borrow(telling):
            at = min(
                s.start for s in (*telling.attribution.source, *telling.attribution.cue, *telling.attribution.content)
            )
            for sentence in paragraphs.before(telling.line, at):
                if sentence not in made:
                    found = announcement(text, sentence, moments(text, sentence))
                    made[sentence] = None if found is None or _among(said, found.moment.span) else found
                found = made[sentence]
                here = telling.segment.span.covers(sentence)
                if found is not None and ((found.meets and here) or _in_it(text, found, telling, actors)):
                    telling = _by_announcement(telling, found, page)
                    break
        result.append(telling)
    return result


def _among(said: Sequence[Span], time: Span) -> bool:
    """Whether a time stands in what somebody says; `said` is sorted, and only the nearest few can hold it."""
    after = bisect_left(said, time.end, key=lambda piece: piece.start)
    return any(piece.overlaps(time) for piece in said[max(0, after - _NEAREST) : after])


def _in_it(text: str, made: Announcement, telling: Telling, actors: Mapping[str, Actor]) -> bool:
    """Whether a statement stands in the paper that came out: a paper by that noun, or its maker who goes on at once."""
    source = " ".join(piece.of(text) for piece in telling.attribution.source)
    start = text.rfind(". ", 0, anchor(telling.attribution)) + 1
    if telling.chain.record == "document" and takes_up(made, source, text[start : start + 60].lstrip()):
        return True
    actor = actors.get(telling.chain.source or "")
    maker = actor is not None and _opens(made.sentence, actor)
    next_one = start - made.sentence.end <= 1 and telling.segment.span.covers(made.sentence)
    return bool(made.papers) and next_one and (maker or (source.lower() in ("it", "they") and actor is None))


def _opens(sentence: Span, actor: Actor) -> bool:
    """Whether a party stands at the beginning of a sentence."""
    at = bisect_left(actor.mentions, sentence.start, key=lambda m: m.start)
    return at < len(actor.mentions) and actor.mentions[at].start < sentence.start + 3


def _by_announcement(telling: Telling, made: Announcement, page: PageDate) -> Telling:
    days_named = made.moment.reckon(seen_from(made.moment, page, None)[0], "past")
    if days_named is None or days_named.earliest is None:
        return telling
    interval = days.capped(days_named, page.published.latest)
    why = f"The sentence before dates what it quotes from (“{made.moment.words}”)."
    return replace(telling, said=Said(telling.attribution.id, interval, None, "inherited", (why,)))
