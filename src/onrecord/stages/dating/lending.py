"""Says when a statement may take its date from another, and lends it. It looks for no words of time."""

from __future__ import annotations

import re
from dataclasses import replace

from onrecord.language import lexicon
from onrecord.language.calendar_words import Moment
from onrecord.stages.dating.page_date import PageDate
from onrecord.stages.dating.tellings import Telling
from onrecord.types import Attribution, Interval, Said, SaidBasis

DATED: frozenset[SaidBasis | None] = frozenset({"explicit", "relative", "inherited"})
_PAST = re.compile(r"\b(?!need\b|heed\b|concede\b|proceed\b|succeed\b)\w+ed\b", re.IGNORECASE)
PERFECT = re.compile(r"\b(?:has|have)\b", re.IGNORECASE)
_TIMELESS = re.compile(r"(?:according to|in|for|as|by)\b|\w+ing\b|\W*$", re.IGNORECASE)
_TOLD_ON = re.compile(r"\b(?:said|told|wrote|stated|announced|claimed|admitted|replied|denied)\b", re.IGNORECASE)
_MONTH = 31


def may_borrow(telling: Telling) -> bool:
    """Whether an attribution may take its date from another: it has none, and tells of an act in the past."""
    if telling.said.basis in DATED or telling.said.span is not None or telling.occasion is not None:
        return False
    lasting = telling.chain.record == "document" and not PERFECT.search(telling.cue)
    return (lasting or tells_of_the_past(telling.cue)) and not passed_on(telling)


def tells_of_the_past(cue: str) -> bool:
    """ "Said", "according to"; not "says" or "has said", which may be of any day."""
    if PERFECT.search(cue):
        return False
    if _TIMELESS.match(cue) or _PAST.search(cue):
        return True
    return any(word in lexicon.words("dates_past") for word in cue.lower().split())


def passed_on(telling: Telling) -> bool:
    """Whether the one in `source` is shown passing on what somebody else told: "according to the report, Pell "
    "told"."""
    hops = telling.chain.hops
    if not any(_TOLD_ON.search(cue) for cue in telling.cues[1:]):
        return False
    at = next((i for i, hop in enumerate(hops) if i and hop.actor == telling.chain.source), len(hops))
    return any(hop.basis == "explicit" and hop.role == "source" for hop in hops[at + 1 :])


def wide(interval: Interval) -> bool:
    """More than a month: "in 2006 he voted against it" says nothing of what the next paragraph quotes."""
    return bool(interval.earliest and interval.latest and (interval.latest - interval.earliest).days > _MONTH)


def inherit(telling: Telling, giver: Telling, why: str) -> Telling:
    said = Said(telling.attribution.id, giver.said.interval, None, "inherited", (f"{why} ({day_of(giver)}).",))
    return replace(telling, said=said)


def day_of(telling: Telling) -> str:
    interval = telling.said.interval
    if interval.earliest == interval.latest:
        return str(interval.earliest)
    return f"{interval.earliest} to {interval.latest}"


def seen_from(moment: Moment, page: PageDate, update: Interval | None) -> tuple[Interval, str]:
    """The days that a moment is reckoned from, and what they are."""
    if update is not None:
        return update, "the date of the update"
    if moment.kind == "deictic" and page.written != page.published:
        return page.written, "the dateline"
    return page.published, page.why


def anchor(attribution: Attribution) -> int:
    return min(span.start for span in attribution.cue or attribution.content)
