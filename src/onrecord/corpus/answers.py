"""Which reports of a claim nobody has answered. A refusal or an answer to something else is no answer.

A claim is answered by somebody on the record who denies it, owns up to it or settles it. What has been settled needs no
answer when it is told once more; a denial answers no report that certainly came more than a month after it. An answer
without a date counts.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from onrecord.corpus.glance import AFFIRMING, DENYING, counts
from onrecord.corpus.guises import top
from onrecord.corpus.origins import Traced
from onrecord.corpus.who import Who
from onrecord.types import Entry, Interval

_ON_RECORD = frozenset({"on_record_named", "on_record_institution", "document", "attributed"})
_ANSWERS = AFFIRMING | DENYING | {"mixed"}
_STILL = dt.timedelta(days=31)
"""For so long a report that was denied is still being told: what is reported later is another report."""


def unanswered(entries: Sequence[Entry], who: Who, affirming: Traced) -> tuple[str, ...]:
    """The ids of the affirming reports that are open, in order."""
    lines = [entry for entry in entries if counts(entry)]
    answers = [e for e in lines if e.chain.record in _ON_RECORD and e.stand.polarity in _ANSWERS]
    answers = [e for e in answers if who.origin(e).kind != "outlet"]
    reports = [e for e in lines if e.stand.polarity in AFFIRMING]
    origin = {e.id: _origin(e, who, affirming) for e in reports}
    first = _first_reports(reports, origin)
    return tuple(sorted(e.id for e in reports if not any(_answers(a, first[origin[e.id]]) for a in answers)))


def _origin(entry: Entry, who: Who, affirming: Traced) -> str:
    """What a report leads back to: the one party beyond relays and copies, else its own."""
    keys = {top(party.key, affirming.taken) for party in affirming.behind.get(entry.id, ())}
    return keys.pop() if len(keys) == 1 else who.origin(entry).key


def _first_reports(reports: Sequence[Entry], origin: Mapping[str, str]) -> dict[str, dt.date | None]:
    """For each origin the first day on which its report can have been made; `None` where a report is undated."""
    found: dict[str, dt.date | None] = {}
    for report in reports:
        day = _first_day(report.said.interval)
        key = origin[report.id]
        known = found.get(key, day)
        found[key] = min(known, day) if known and day else None
    return found


def _first_day(interval: Interval) -> dt.date | None:
    return interval.earliest or interval.latest


def _answers(answer: Entry, reported: dt.date | None) -> bool:
    if answer.stand.polarity not in DENYING:
        return True
    latest = answer.said.interval.latest
    return reported is None or latest is None or latest + _STILL >= reported
