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

from onrecord.language import days, lexicon
from onrecord.language.calendar_words import Moment
from onrecord.stages.dating.antecedents import told_before
from onrecord.stages.dating.occasions import gathering
from onrecord.stages.dating.page_date import PageDate, page_date, update_line
from onrecord.stages.dating.tellings import Scenes, Telling
from onrecord.stages.dating.voices import one_voice
from onrecord.types import Actor, Attribution, Dossier, Interval, Said, SaidBasis, Segment, Span

_DATED: frozenset[SaidBasis | None] = frozenset({"explicit", "relative", "inherited"})
_PAST = re.compile(r"\b(?!need\b|heed\b|concede\b|proceed\b|succeed\b)\w+ed\b", re.IGNORECASE)
_PERFECT = re.compile(r"\b(?:has|have)\b", re.IGNORECASE)
_TIMELESS = re.compile(r"(?:according to|in|for|as|by)\b|\w+ing\b|\W*$", re.IGNORECASE)
_TOLD_ON = re.compile(r"\b(?:said|told|wrote|stated|announced|claimed|admitted|replied|denied)\b", re.IGNORECASE)
_ANSWER = re.compile(r"\b(?:replied|answered|responded|retorted|countered|rejoined)\b", re.IGNORECASE)
_ELSEWHERE = re.compile(
    r"\b(?:told|tells|statement|e-?mail\w*|letter|wrote|posted|tweeted|phone|interview\w*)\b", re.IGNORECASE
)
_EARLIER = re.compile(r"\bhad\b", re.IGNORECASE)
_MONTH = 31
MAX_LINES = 1
"""How many paragraphs further a speaker's date still holds: a press conference is told in one go."""


@dataclass(frozen=True, slots=True)
class Dates:
    """Gives one `Said` per attribution."""

    name = "dates"
    version = "4"
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
    placed = sorted((_anchor(a), a.id, a) for a in dossier.attributions or ())
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


def _anchor(attribution: Attribution) -> int:
    return min(span.start for span in attribution.cue or attribution.content)


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
            before = next((t for t in reversed(result) if t.said.basis in _DATED), None)
            telling = replace(telling, said=_by_words(telling, telling.occasion.moment, page, before, dossier))
        result.append(telling)
    return result


def _by_words(telling: Telling, moment: Moment, page: PageDate, before: Telling | None, dossier: Dossier) -> Said:
    update = update_line(dossier.document.text, telling.segment.span, page.published)
    limit = update.latest if update else page.published.latest
    anchor, seen = _counted_from(telling, moment, page, before, dossier) or _seen_from(moment, page, update)
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
    if told is not None and (before is None or _anchor(before.attribution) < told[0].span.start):
        return told[1], f"“{told[0].words}” before"
    if before is not None and telling.line - before.line <= MAX_LINES:
        return before.said.interval, "the date of the statement before"
    return (told[1], f"“{told[0].words}” before") if told else (Interval(), "")


def _seen_from(moment: Moment, page: PageDate, update: Interval | None) -> tuple[Interval, str]:
    """The days that a moment is reckoned from, and what they are."""
    if update is not None:
        return update, "the date of the update"
    if moment.kind == "deictic" and page.written != page.published:
        return page.written, "the dateline"
    return page.published, page.why


def _reasons(moment: Moment, seen: str) -> tuple[str, ...]:
    if moment.kind == "absolute":
        first = f"The reporting clause says “{moment.words}”."
    elif moment.kind == "yearless":
        first = f"The reporting clause says “{moment.words}”; the year is inferred from {seen}."
    else:
        first = f"The reporting clause says “{moment.words}”, reckoned from {seen}."
    return (first,) if moment.exact else (first, "The words are inexact, so the interval is drawn wide.")


def _carried_on(tellings: list[Telling], page: PageDate, _: Dossier) -> list[Telling]:
    """Lends a speaker's date to what the same speaker goes on to say."""
    result: list[Telling] = []
    latest: dict[str, Telling] = {}
    for telling in tellings:
        before = latest.get(telling.speaker) if telling.speaker else None
        if before is not None and _open(telling) and _goes_on(before, telling, page):
            telling = _inherit(telling, before, "The same speaker goes on from a statement that is dated")
        if telling.said.basis in _DATED and telling.said.interval.earliest is not None:
            latest.update(dict.fromkeys(_voices(telling), telling))
        result.append(telling)
    return result


def _voices(telling: Telling) -> list[str]:
    """Who speaks, and who is shown speaking in it: "the doctors had told them, Askew related this morning"."""
    shown = (hop.actor for hop in telling.chain.hops if hop.basis == "explicit" and hop.role == "source")
    return [voice for voice in (*shown, telling.speaker) if voice]


def _open(telling: Telling) -> bool:
    """Whether an attribution may take its date from another: it has none, and tells of an act in the past."""
    if telling.said.basis in _DATED or telling.said.span is not None or telling.occasion is not None:
        return False
    lasting = telling.chain.record == "document" and not _PERFECT.search(telling.cue)
    return (lasting or _past(telling.cue)) and not _passed_on(telling)


def _past(cue: str) -> bool:
    """ "Said", "according to"; not "says" or "has said", which may be of any day."""
    if _PERFECT.search(cue):
        return False
    if _TIMELESS.match(cue) or _PAST.search(cue):
        return True
    return any(word in lexicon.words("dates_past") for word in cue.lower().split())


def _passed_on(telling: Telling) -> bool:
    """Whether the one in `source` is shown passing on what somebody else told: "according to the report, Pell "
    "told"."""
    hops = telling.chain.hops
    if not any(_TOLD_ON.search(cue) for cue in telling.cues[1:]):
        return False
    at = next((i for i, hop in enumerate(hops) if i and hop.actor == telling.chain.source), len(hops))
    return any(hop.basis == "explicit" and hop.role == "source" for hop in hops[at + 1 :])


def _goes_on(before: Telling, telling: Telling, page: PageDate) -> bool:
    earlier, also = all(map(_EARLIER.search, before.cues)), bool(re.search(r"\balso\b", telling.cue))
    if earlier != bool(_EARLIER.search(telling.cue)) and not also:
        return False
    if _wide(before.said.interval) and telling.line != before.line:
        return False
    # Whoever is quoted on the day of publication is quoted from that day, however far on the text comes back to it.
    return telling.line - before.last_line <= MAX_LINES or also or before.said.interval == page.published


def _wide(interval: Interval) -> bool:
    """More than a month: "in 2006 he voted against it" says nothing of what the next paragraph quotes."""
    return bool(interval.earliest and interval.latest and (interval.latest - interval.earliest).days > _MONTH)


def _described(tellings: list[Telling], page: PageDate, dossier: Dossier) -> list[Telling]:
    """Lends a date to a direct quotation of a speaker who is only named or only described where it goes on."""
    result: list[Telling] = []
    for telling in tellings:
        before = result[-1] if result else None
        lent = before is not None and before.said.basis in _DATED and _open(telling) and _goes_on(before, telling, page)
        why = one_voice(before, telling, dossier) if lent and before is not None else None
        result.append(_inherit(telling, before, why) if why and before else telling)
    return result


def _led_in(tellings: list[Telling], _: PageDate, dossier: Dossier) -> list[Telling]:
    """Lends a date backwards to a deck or lead that sums up what the next paragraph dates."""
    actors = {actor.id: actor for actor in dossier.actors or ()}
    first = next((t.line for t in tellings if t.segment.kind == "body"), -1)
    result = list(tellings)
    for i in range(len(result) - 2, -1, -1):
        telling = result[i]
        leads = telling.segment.kind == "deck" or (telling.segment.kind == "body" and telling.line == first)
        if not leads or telling.said.basis in _DATED or telling.occasion is not None or not _sums_up(telling, dossier):
            continue
        after = next((t for t in result[i + 1 :] if t.said.basis in _DATED), None)
        if after is not None and after.line - telling.line <= 1 and _speaks_for(after, telling, actors):
            result[i] = _inherit(telling, after, "It sums up the statement that the next sentences date")
    return result


def _sums_up(telling: Telling, dossier: Dossier) -> bool:
    """Whether it tells of one act of its own: "has denied", not "says" nor "… after officials said"."""
    start = min((piece.start for piece in telling.attribution.source), default=_anchor(telling.attribution))
    before = dossier.document.text[max(telling.segment.span.start, start - 7) : start]
    if re.search(r"\b(?:after|when|since|as)\s+$", before):
        return False
    return _PERFECT.search(telling.cue) is not None or _past(telling.cue)


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
        if not _open(telling):
            continue
        if telling.chain.record == "question":
            answer = next(
                (t for t in result[i + 1 :] if not _within(t, telling) and t.chain.record != "question"), None
            )
            if answer is not None and answer.line - telling.line <= 1 and answer.said.basis in _DATED:
                result[i] = _inherit(telling, answer, "The question was put when the answer was given")
        elif i and _continues(result[i - 1], telling):
            result[i] = _inherit(telling, result[i - 1], "It answers or continues what is dated")
    return result


def _continues(before: Telling, telling: Telling) -> bool:
    """Whether it answers the question before, or is a turn of a transcript, which has no cue."""
    if before.said.basis not in _DATED or telling.line - before.last_line > 1:
        return False
    return not telling.cue or (before.chain.record == "question" and _ANSWER.search(telling.cue) is not None)


def _within(inner: Telling, outer: Telling) -> bool:
    at = _anchor(inner.attribution)
    return any(piece.start <= at < piece.end for piece in outer.attribution.content)


def _gathered(tellings: list[Telling], _: PageDate, dossier: Dossier) -> list[Telling]:
    """Lends the day of a meeting ("at Wednesday’s hearing") to what others say in the paragraphs that go on "
    "from it."""
    text, meeting = dossier.document.text, None
    result: list[Telling] = []
    for telling in tellings:
        if telling.occasion is not None and telling.said.basis in _DATED:
            meeting = telling if gathering(text, telling.occasion.moment) else None
        elif meeting is not None and telling.line - meeting.line > 1:
            meeting = None
        elif meeting is not None and _open(telling) and not _ELSEWHERE.search(telling.cue):
            telling = _inherit(telling, meeting, "It belongs to the meeting that the text goes on to tell of")
        if meeting is not None and telling.said.basis in _DATED:
            meeting = replace(meeting, line=telling.line)
        result.append(telling)
    return result


def _bounded(tellings: list[Telling], _: PageDate, __: Dossier) -> list[Telling]:
    """What a dated report passes on was said no later than the report."""
    dated: dict[str, Telling] = {}
    result = []
    for telling in tellings:
        own = telling.chain.source
        outer = [hop.actor for hop in telling.chain.hops[1:-1] if hop.actor in dated]
        outer = [actor for actor in outer if actor != own or _passed_on(telling)]
        if outer and telling.said.basis not in _DATED:
            report = dated[outer[0] or ""]
            bound = Interval(None, report.said.interval.latest)
            why = f"It is passed on by a report that is dated ({_named(report)}), so it was said no later."
            telling = replace(telling, said=Said(telling.attribution.id, bound, None, "inherited", (why,)))
        if telling.said.basis in _DATED and own and telling.said.interval.earliest:
            dated[own] = telling
        result.append(telling)
    return result


def _inherit(telling: Telling, giver: Telling, why: str) -> Telling:
    said = Said(telling.attribution.id, giver.said.interval, None, "inherited", (f"{why} ({_named(giver)}).",))
    return replace(telling, said=said)


def _named(telling: Telling) -> str:
    interval = telling.said.interval
    if interval.earliest == interval.latest:
        return str(interval.earliest)
    return f"{interval.earliest} to {interval.latest}"


_STEPS = (
    _own,
    _carried_on,
    _described,
    _carried_on,
    _led_in,
    _counted_back,
    _carried_on,
    _asked,
    _gathered,
    _carried_on,
    _bounded,
)
