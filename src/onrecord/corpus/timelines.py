"""When a claim was reported and when somebody answered: two lanes in order of time. It decides no date and no stance.

Reports are above: what is said of the matter. Responses are below: denials, doubts and open doors, and the words of
those who answer on the record what others had reported. What has no date at all is kept apart.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence

from onrecord.corpus.evidence import Evidence
from onrecord.corpus.glance import AFFIRMING, DENYING, counts
from onrecord.corpus.positions import on_record
from onrecord.types import Claim, EntryCard, Hop, Interval, Lane, Moment, Timeline

_SETTLES = AFFIRMING | DENYING | {"mixed"}
_ADMITS = re.compile(r"\b(?:admi(?:t|ss)|acknowledg|conced|confirm|accept|own(?:s|ed) up)\w*", re.IGNORECASE)
_REPLIES = DENYING | {"doubts", "mixed", "not_ruled_out"}


def timeline(claims: Sequence[Claim], evidence: Evidence, *, actor: str | None = None) -> Timeline:
    """What was said of one claim or several, in order; with an `actor` only what that entity or its voices say."""
    moments = [moment for claim in claims for moment in _moments(claim, evidence)]
    if actor is not None:
        moments = [m for m in moments if actor in _voices(evidence.cards[m.attribution], evidence)]
    once = {m.attribution: m for m in moments}.values()
    dated = sorted((m for m in once if _day(m.said)), key=_order)
    undated = sorted((m for m in once if not _day(m.said)), key=lambda m: (_latest(m.published), m.attribution))
    return Timeline(claims[0].label if len(claims) == 1 else "", tuple(dated), tuple(undated))


def _moments(claim: Claim, evidence: Evidence) -> list[Moment]:
    cards = evidence.of(claim)
    answered = _answered(claim, cards, evidence)
    answers: dict[str, list[str]] = {}
    for report, found in sorted(answered.items()):
        for answer in found:
            answers.setdefault(answer, []).append(report)
    return [
        _moment(claim, card, evidence, tuple(answers.get(card.id, ())), answered.get(card.id, ())) for card in cards
    ]


def _moment(
    claim: Claim, card: EntryCard, evidence: Evidence, answers: tuple[str, ...], answered_by: tuple[str, ...]
) -> Moment:
    entry = card.entry
    return Moment(
        attribution=entry.id,
        claim=claim.id,
        document=entry.document,
        outlet=card.masthead.outlet,
        published=card.masthead.published,
        said=entry.said.interval,
        lane=_lane(card, answers),
        stance=entry.stand.polarity,
        record=entry.chain.record,
        on_record=on_record(entry),
        who=_who(card, evidence),
        words=entry.words,
        terms=tuple(dict.fromkeys(c.text for c in entry.stand.conditions)),
        open=entry.id in claim.open,
        answers=answers,
        answered_by=answered_by,
        utterance=next((group[0] for group in claim.wordings if entry.id in group), None),
    )


def _lane(card: EntryCard, answers: Sequence[str]) -> Lane:
    replies = card.entry.stand.polarity in _REPLIES
    refuses = card.entry.stand.polarity == "reports" and on_record(card.entry)
    return "responses" if replies or refuses or answers else "reports"


# --- Who answers what -------------------------------------------------------------------------------------------


def _answered(claim: Claim, cards: Sequence[EntryCard], evidence: Evidence) -> dict[str, tuple[str, ...]]:
    """For each report of somebody who is not on the record, the attributions that answer it, in order."""
    heard = [card for card in cards if counts(card.entry)]
    replies = [card for card in heard if on_record(card.entry) and card.entry.stand.polarity in _SETTLES]
    reports = [c for c in heard if c.entry.stand.polarity in AFFIRMING and not on_record(c.entry)]
    first = _first_days(claim, evidence.cards)
    return {
        report.id: tuple(r.id for r in replies if _answers(r, report, first.get(report.id), evidence))
        for report in reports
        if report.id not in claim.open
    }


def _answers(reply: EntryCard, report: EntryCard, reported: dt.date | None, evidence: Evidence) -> bool:
    """Whether a reply is one to this report: not before it, and no bystander's support."""
    latest = reply.entry.said.interval.latest
    if reported is not None and latest is not None and latest < reported:
        return False
    return reply.entry.stand.polarity not in AFFIRMING or _owns_up(reply, report, reported, evidence)


def _owns_up(reply: EntryCard, report: EntryCard, reported: dt.date | None, evidence: Evidence) -> bool:
    """Whether it is an admission, or those of whom it was reported say it themselves, and not before the report."""
    if reported is None or reply.entry.said.interval.latest is None:
        return False
    told_of = {e.id for hop in report.entry.chain.hops if hop.role == "principal" and (e := evidence.party(hop))}
    return bool(_ADMITS.search(reply.entry.cue)) or bool(told_of & _voices(reply, evidence))


def _first_days(claim: Claim, cards: Mapping[str, EntryCard]) -> dict[str, dt.date | None]:
    """For each counted attribution the first day on which its origin's report can have been made."""
    found: dict[str, dt.date | None] = {}
    for side in claim.sides.values():
        for origin in side.origins:
            days = [_day(cards[a].entry.said.interval) for a in origin.attributions if a in cards]
            first = min((d for d in days if d), default=None) if all(days) else None
            found.update(dict.fromkeys(origin.attributions, first))
    return found


# --- Words and order --------------------------------------------------------------------------------------------


def _who(card: EntryCard, evidence: Evidence) -> str:
    """The deepest party that says it, else whose position it is, else the publisher; empty where none is stated."""
    hops = card.entry.chain.hops
    deepest = next((hop for hop in reversed(hops) if hop.role in ("source", "asker")), None)
    outlet = next((hop for hop in reversed(hops) if hop.role in ("outlet", "narrator")), None)
    for hop in (deepest, outlet):
        name = evidence.name(hop, card.masthead) if isinstance(hop, Hop) else None
        if name:
            return name
    return card.masthead.outlet or ""


def _voices(card: EntryCard, evidence: Evidence) -> set[str]:
    """The entities that an attribution is a word of, or a word about."""
    found: set[str] = set()
    for hop in card.entry.chain.hops:
        entity = evidence.party(hop)
        if entity is not None and hop.role != "narrator":
            found |= {entity.id, *(above.id for above in evidence.above(entity))}
    return found


def _day(interval: Interval) -> dt.date | None:
    return interval.earliest or interval.latest


def _latest(interval: Interval) -> dt.date:
    return interval.latest or interval.earliest or dt.date.max


def _order(moment: Moment) -> tuple[dt.date, dt.date, dt.date, str]:
    """By the first day it can have been said; what is only known to be said by a day stands at that day."""
    return (_day(moment.said) or dt.date.max, _latest(moment.said), _latest(moment.published), moment.attribution)
