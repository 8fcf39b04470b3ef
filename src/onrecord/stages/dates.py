"""Says when each attribution was said. It dates no events: the day of a meeting is not the day of the report "
"about it.

Three sources, in order: time words of the reporting clause; an earlier or later sentence about the same
occasion; the page's own date, which bounds the latest day only. An interval is never more precise than that.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from onrecord.language import days
from onrecord.language.calendar_words import Moment
from onrecord.language.text import dateline
from onrecord.stages.dating.antecedents import told_before
from onrecord.stages.dating.gatherings import announced, gathered
from onrecord.stages.dating.lending import (
    DATED,
    PERFECT,
    anchor,
    day_of,
    inherit,
    may_borrow,
    passed_on,
    seen_from,
    tells_of_the_past,
    wide,
)
from onrecord.stages.dating.occasions import Occasion
from onrecord.stages.dating.page_date import PageDate, page_date, update_line
from onrecord.stages.dating.tellings import Scenes, Telling
from onrecord.stages.dating.voices import one_voice
from onrecord.types import Actor, Attribution, Dossier, Interval, Said, SaidBasis, Segment, Span

_ANSWER = re.compile(r"\b(?:replied|answered|responded|retorted|countered|rejoined)\b", re.IGNORECASE)
_ON_AN_OCCASION = re.compile(
    r"\s(?:(?:at|in|to|during)\s)?(?:an?|the|its|his|her|their)?\s?(?:[\w-]+\s)?(?:conference|briefing|statement|e-?mail|reporters"
    r"|journalists|call|release)\b"
)
"""Reporting words that name an occasion but no day: "told a news conference", "said in an email"."""
_QUOTED = re.compile(r"\bquot(?:ed|es|ing)\b", re.IGNORECASE)
_EARLIER = re.compile(r"\bhad\b", re.IGNORECASE)
MAX_LINES = 1
"""How many paragraphs further a speaker's date still holds: a press conference is told in one go."""


@dataclass(frozen=True, slots=True)
class Dates:
    """Gives one `Said` per attribution."""

    name = "dates"
    version = "6"
    needs = ("segments", "attributions", "chains")
    gives = "dates"

    def __call__(self, batch: Sequence[Dossier]) -> list[tuple[Said, ...]]:
        return [_read(dossier) for dossier in batch]


def _read(dossier: Dossier) -> tuple[Said, ...]:
    attributions = dossier.attributions or ()
    page = page_date(dossier.document, dossier.segments or ())
    tellings = _tellings(dossier, page)
    for step in _STEPS:
        tellings = step(tellings, page, dossier)
    said = {t.attribution.id: t.said for t in tellings}
    return tuple(said[a.id] for a in attributions)


# --- What each attribution brings ------------------------------------------------------------------------------


def _tellings(dossier: Dossier, page: PageDate) -> list[Telling]:
    text = dossier.document.text
    chains = {chain.attribution: chain for chain in dossier.chains or ()}
    placed = sorted((anchor(a), a.id, a) for a in dossier.attributions or ())
    segments = [s for s in dossier.segments or () if s.kind != "furniture"]
    starts = [s.span.start for s in segments]
    result: list[Telling] = []
    scenes = Scenes(text, [a for _, _, a in placed])
    for at, _, attribution in placed:
        index = max(0, bisect_right(starts, at) - 1)
        last = bisect_right(starts, attribution.content[-1].start) - 1 if attribution.content else index
        cues = tuple(span.of(text) for span in attribution.cue)
        chain = chains[attribution.id]
        speaker = chain.source or _source_key(attribution)
        found = scenes.occasion(attribution, segments[index]) if segments else None
        segment = segments[index] if segments else Segment("body", Span(0, len(text)), "")
        unset = _published(attribution, page)
        result.append(Telling(attribution, chain, index, max(index, last), segment, cues, speaker, found, unset))
    return result


def _source_key(attribution: Attribution) -> str | None:
    return f"@{attribution.source[0].start}" if attribution.source else None


# --- The steps -------------------------------------------------------------------------------------------------


def _published(attribution: Attribution, page: PageDate) -> Said:
    if not page.stated:
        return Said(attribution.id, Interval(), None, None, ("Neither the sentence nor the page states a date.",))
    why = f"The text gives no time for it, so it is only known to be no later than {page.why}."
    return Said(attribution.id, Interval(None, page.published.latest), None, "published", (why,))


def _own(tellings: list[Telling], page: PageDate, dossier: Dossier) -> list[Telling]:
    """Dates an attribution by the time words of its own clause."""
    result: list[Telling] = []
    for telling in tellings:
        if telling.occasion is not None and not telling.occasion.reversed:
            before = next((t for t in reversed(result) if t.said.basis in DATED), None)
            telling = replace(telling, said=_by_words(telling, telling.occasion, page, before, dossier))
        result.append(telling)
    return result


def _by_words(telling: Telling, occasion: Occasion, page: PageDate, before: Telling | None, dossier: Dossier) -> Said:
    moment = occasion.moment
    update = update_line(dossier.document.text, telling.segment.span, page.published)
    limit = update.latest if update else page.published.latest
    counted = _event(occasion.counted, page) or _counted_from(telling, moment, page, before, dossier)
    anchor, seen = counted or seen_from(moment, page, update)
    interval = moment.reckon(anchor, "near" if update else "past")
    unknown = replace(telling.said, span=moment.span)
    if interval is None:
        why = f"“{moment.words}” says when, but the text gives no date to reckon it from."
        return replace(unknown, why=(why, *telling.said.why))
    interval = days.capped(interval, limit)
    if limit is not None and interval.earliest is not None and interval.earliest > limit:
        return unknown
    basis: SaidBasis = (
        "inherited" if moment.kind == "anaphoric" else "relative" if moment.kind != "absolute" else "explicit"
    )
    if moment.kind == "yearless":
        basis = "explicit"
    return Said(telling.attribution.id, interval, moment.span, basis, _reasons(moment, seen))


def _event(counted: Moment | None, page: PageDate) -> tuple[Interval, str] | None:
    """The day of the event that a time counts from in the same words."""
    day = None if counted is None else counted.reckon(seen_from(counted, page, None)[0], "past")
    return None if counted is None or day is None else (day, f"“{counted.words}”")


def _counted_from(
    telling: Telling, moment: Moment, page: PageDate, before: Telling | None, dossier: Dossier
) -> tuple[Interval, str] | None:
    """The days that an anaphoric moment is reckoned from: those of the time, or of the statement, told last "
    "before."""
    if moment.kind != "anaphoric":
        return None
    spoken = [segment for segment in dossier.segments or () if segment.kind != "furniture"]
    near = spoken[max(0, telling.line - 1) : telling.line + 1]
    told = told_before(dossier.document.text, moment, near, dossier.attributions or (), page)
    if told is not None and (before is None or anchor(before.attribution) < told[0].span.start):
        return told[1], f"“{told[0].words}” before"
    if before is not None and telling.line - before.line <= MAX_LINES:
        return before.said.interval, "the date of the statement before"
    return (told[1], f"“{told[0].words}” before") if told else (Interval(), "")


def _reasons(moment: Moment, seen: str) -> tuple[str, ...]:
    if moment.kind == "absolute":
        first = f"The reporting clause says “{moment.words}”."
    elif moment.kind == "yearless":
        first = f"The reporting clause says “{moment.words}”; the year is inferred from {seen}."
    else:
        first = f"The reporting clause says “{moment.words}”, reckoned from {seen}."
    return (first,) if moment.exact else (first, "The words are inexact, so the interval is drawn wide.")


def _carried_on(tellings: list[Telling], page: PageDate, dossier: Dossier) -> list[Telling]:
    """Lends a speaker's date to what the same speaker, or whoever speaks for the same body, goes on to say."""
    offices = {a.id: a.speaks_for for a in dossier.actors or () if a.speaks_for is not None}
    result: list[Telling] = []
    latest: dict[str, Telling] = {}
    for telling in tellings:
        before = latest.get(telling.speaker) if telling.speaker else None
        if before is None and telling.speaker in offices:
            before = latest.get(offices[telling.speaker])
        if before is not None and may_borrow(telling) and _goes_on(before, telling, page):
            telling = inherit(telling, before, "The same speaker goes on from a statement that is dated")
        if telling.said.basis in DATED and telling.said.interval.earliest is not None:
            latest.update(dict.fromkeys(_voices(telling), telling))
        result.append(telling)
    return result


def _voices(telling: Telling) -> list[str]:
    """Who speaks, and who is shown speaking in it: "the doctors had told them, Askew related this morning"."""
    shown = (hop.actor for hop in telling.chain.hops if hop.basis == "explicit" and hop.role == "source")
    return [voice for voice in (*shown, telling.speaker) if voice]


def _goes_on(before: Telling, telling: Telling, page: PageDate) -> bool:
    earlier, also = all(map(_EARLIER.search, before.cues)), bool(re.search(r"\balso\b", telling.cue))
    if earlier != bool(_EARLIER.search(telling.cue)) and not also:
        return False
    if wide(before.said.interval) and telling.line != before.line:
        return False
    # Whoever is quoted on the day of publication is quoted from that day, however far on the text comes back to it.
    return telling.line - before.last_line <= MAX_LINES or also or before.said.interval == page.published


def _described(tellings: list[Telling], page: PageDate, dossier: Dossier) -> list[Telling]:
    """Lends a date to a direct quotation of a speaker who is only named or only described where it goes on."""
    result: list[Telling] = []
    for telling in tellings:
        before = result[-1] if result else None
        lent = (
            before is not None
            and before.said.basis in DATED
            and may_borrow(telling)
            and _goes_on(before, telling, page)
        )
        why = one_voice(before, telling, dossier) if lent and before is not None else None
        result.append(inherit(telling, before, why) if why and before else telling)
    return result


def _detailed(tellings: list[Telling], _: PageDate, dossier: Dossier) -> list[Telling]:
    """Lends the date of a lead in which a body speaks to the person who gives its details in the next paragraph."""
    actors = {actor.id: actor for actor in dossier.actors or ()}
    first = next((t for t in tellings if t.segment.kind == "body"), None)
    if first is None or first.said.basis not in DATED or wide(first.said.interval):
        return tellings
    if dateline(dossier.document.text, first.segment.span) is None:  # a story of an agency tells one event
        return tellings
    party = actors.get(first.chain.source or "")
    after = next((i for i, t in enumerate(tellings) if t.line > first.line), None)
    if party is None or party.kind not in ("organisation", "state") or after is None:
        return tellings
    telling = tellings[after]
    voice = actors.get(telling.chain.source or "")
    if voice is None or voice.kind != "person" or not may_borrow(telling) or telling.line > first.line + 1:
        return tellings
    cue = telling.attribution.cue[-1:]
    if not cue or not _ON_AN_OCCASION.match(dossier.document.text, cue[0].end):
        return tellings
    boss = actors.get(voice.speaks_for or "")
    if boss is not None and boss is not party and boss.speaks_for != party.id and party.kind != "state":
        return tellings
    return [
        *tellings[:after],
        inherit(telling, first, "It gives the details of what the lead dates"),
        *tellings[after + 1 :],
    ]


def _quoted(tellings: list[Telling], _: PageDate, __: Dossier) -> list[Telling]:
    """Lends the date of a newsroom's report to whomever the report is said to quote."""
    result: list[Telling] = []
    reports: dict[str, Telling] = {}
    for telling in tellings:
        through = telling.chain.hops[1].actor if len(telling.chain.hops) > 2 else None
        report = reports.get(through or "")
        if report is not None and _QUOTED.search(telling.cue) and may_borrow(telling):
            if telling.line - report.line <= MAX_LINES:
                telling = inherit(telling, report, "A report that is dated quotes it")
        elif telling.said.basis in DATED and telling.chain.source is not None and telling.chain.record != "document":
            reports[telling.chain.source] = telling
        result.append(telling)
    return result


def _led_in(tellings: list[Telling], _: PageDate, dossier: Dossier) -> list[Telling]:
    """Lends a date backwards to a deck or lead that sums up what the next paragraph dates."""
    actors = {actor.id: actor for actor in dossier.actors or ()}
    first = next((t.line for t in tellings if t.segment.kind == "body"), -1)
    result = list(tellings)
    for i in range(len(result) - 2, -1, -1):
        telling = result[i]
        leads = telling.segment.kind == "deck" or (telling.segment.kind == "body" and telling.line == first)
        if not leads or telling.said.basis in DATED or telling.occasion is not None or not _sums_up(telling, dossier):
            continue
        after = next((t for t in result[i + 1 :] if t.said.basis in DATED), None)
        if after is not None and after.line - telling.line <= 1 and _speaks_for(after, telling, actors):
            result[i] = inherit(telling, after, "It sums up the statement that the next sentences date")
    return result


def _sums_up(telling: Telling, dossier: Dossier) -> bool:
    """Whether it tells of one act of its own: "has denied", not "says" nor "… after officials said"."""
    start = min((piece.start for piece in telling.attribution.source), default=anchor(telling.attribution))
    before = dossier.document.text[max(telling.segment.span.start, start - 7) : start]
    if re.search(r"\b(?:after|when|since|as)\s+$", before):
        return False
    return PERFECT.search(telling.cue) is not None or tells_of_the_past(telling.cue)


def _speaks_for(after: Telling, telling: Telling, actors: dict[str, Actor]) -> bool:
    """Whether the later speaker is the earlier party or speaks for it, through an office, a ministry or a state."""
    if after.chain.record == "document":
        return False
    own, party = telling.chain.source, after.chain.source
    for _ in range(4):
        if own is None or party is None or party not in actors:
            return own is not None and party == own
        if party == own:
            return True
        boss = actors[party].speaks_for
        if boss is None:  # a ministry is that of the state which the lead names
            return party != after.chain.source and own in actors and actors[own].kind == "state"
        party = boss
    return False


def _counted_back(tellings: list[Telling], page: PageDate, _: Dossier) -> list[Telling]:
    """ "Denied it, four days after a newspaper reported it": the report is reckoned back from the denial."""
    result = list(tellings)
    for i, telling in enumerate(tellings):
        if telling.occasion is None or not telling.occasion.reversed:
            continue
        beside = (t for t in (*reversed(result[:i]), *result[i + 1 :]) if t.line == telling.line)
        main = next((t for t in beside if t.said.interval.earliest), None)
        moment = telling.occasion.moment
        back = main and replace(moment, parts={**moment.parts, "way": "earlier"}).reckon(main.said.interval)
        if back:
            why = f"“{moment.words}” counts back from the statement in the same sentence."
            result[i] = replace(telling, said=Said(telling.attribution.id, back, moment.span, "inherited", (why,)))
    return result


def _asked(tellings: list[Telling], _: PageDate, __: Dossier) -> list[Telling]:
    """Dates a question by its answer, the next statement, and an answer by its question."""
    result = list(tellings)
    for i, telling in enumerate(tellings):
        if not may_borrow(telling):
            continue
        if telling.chain.record == "question":
            answer = next(
                (t for t in result[i + 1 :] if not _within(t, telling) and t.chain.record != "question"), None
            )
            if answer is not None and answer.line - telling.line <= 1 and answer.said.basis in DATED:
                result[i] = inherit(telling, answer, "The question was put when the answer was given")
        elif i and _continues(result[i - 1], telling):
            result[i] = inherit(telling, result[i - 1], "It answers or continues what is dated")
    return result


def _continues(before: Telling, telling: Telling) -> bool:
    """Whether it answers the question before, or is a turn of a transcript, which has no cue."""
    if before.said.basis not in DATED or telling.line - before.last_line > 1:
        return False
    return not telling.cue or (before.chain.record == "question" and _ANSWER.search(telling.cue) is not None)


def _within(inner: Telling, outer: Telling) -> bool:
    at = anchor(inner.attribution)
    return any(piece.start <= at < piece.end for piece in outer.attribution.content)


def _bounded(tellings: list[Telling], _: PageDate, __: Dossier) -> list[Telling]:
    """What a dated report passes on was said no later than the report."""
    dated: dict[str, Telling] = {}
    result = []
    for telling in tellings:
        own = telling.chain.source
        outer = [hop.actor for hop in telling.chain.hops[1:-1] if hop.actor in dated]
        outer = [actor for actor in outer if actor != own or passed_on(telling)]
        if outer and telling.said.basis not in DATED:
            report = dated[outer[0] or ""]
            bound = Interval(None, report.said.interval.latest)
            why = f"It is passed on by a report that is dated ({day_of(report)}), so it was said no later."
            telling = replace(telling, said=Said(telling.attribution.id, bound, None, "inherited", (why,)))
        if telling.said.basis in DATED and own and telling.said.interval.earliest:
            dated[own] = telling
        result.append(telling)
    return result


_STEPS = (
    _own,
    _carried_on,
    _described,
    _carried_on,
    _detailed,
    _quoted,
    _carried_on,
    _led_in,
    _counted_back,
    _carried_on,
    _asked,
    announced,
    gathered,
    _carried_on,
    _bounded,
)
