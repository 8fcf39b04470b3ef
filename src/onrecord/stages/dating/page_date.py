"""Reads when a page was published off the page itself. It believes the user first, and takes nothing from running text.

A date counts when it is whole (day, month and year) and stands in the furniture ("Posted 15 July 2027") or in
the dateline that opens the first paragraph. Two furniture dates without a label leave the page undated.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.language import days
from onrecord.language.calendar_words import Moment, moments
from onrecord.types import DateBasis, Document, Interval, Segment, Span

_LABEL = re.compile(
    r"\b(?:posted|published|publication date|first published|date|issued|edition of|filed|created)\b", re.I
)
_ELSEWHERE = re.compile(
    r"\b(?:related|read (?:also|more)|photo|photograph|picture|image|archive|copyright|©|comments?|born|founded|since|"
    r"correction|corrected|next|event|updated|last (?:updated|modified))\b",
    re.I,
)
_UPDATE = re.compile(
    r"\W{0,3}(?:last\s+)?(?:update|updated|correction|clarification|addendum|editor[’']s\s+note)\b", re.I
)
_DATELINE_END = re.compile(r"\s*(?:\(|—|–|--|-\s|\.\s|:)")
_DATELINE_REACH = 80
"""Characters of the first paragraph in which a dateline must end: a place, a date and an agency fit."""


@dataclass(frozen=True, slots=True)
class PageDate:
    """When a page was published and written. `written` is the dateline's day, where it is stated apart."""

    published: Interval
    basis: DateBasis | None
    why: str
    written: Interval

    @property
    def stated(self) -> bool:
        return self.published.latest is not None


def page_date(document: Document, segments: Sequence[Segment]) -> PageDate:
    """The date of a page: the one given, else the furniture's, else the dateline's if it has a year."""
    text = document.text
    dateline = _dateline(text, segments)
    published, basis, why = document.published.interval, document.published.basis, "the stated publication date"
    if published.latest is None:
        published, basis, why = _printed(text, segments)
    if published.latest is None and dateline is not None and dateline.kind == "absolute":
        published, basis, why = dateline.reckon(Interval()) or Interval(), "text", f"the dateline “{dateline.words}”"
    return PageDate(published, basis, why, _written(dateline, published))


def update_line(text: str, line: Span, published: Interval) -> Interval | None:
    """The day of an update that a line announces ("Update, 9 February: …"), which may be after publication."""
    label = _UPDATE.match(text, line.start, line.end)
    if label is None:
        return None
    found = moments(text, Span(label.end(), min(line.end, label.end() + _DATELINE_REACH)))
    if not found or re.search(r"[.!?:]", text[label.end() : found[0].span.start]):
        return None
    return found[0].reckon(published)


def _printed(text: str, segments: Sequence[Segment]) -> tuple[Interval, DateBasis | None, str]:
    labelled, plain = [], []
    for segment in segments:
        if segment.kind != "furniture":
            continue
        line = segment.span.of(text)
        found = [m for m in moments(text, segment.span) if _whole(m)]
        if not found:
            continue
        if _LABEL.search(line):
            labelled.append(found[0])
        elif not _ELSEWHERE.search(line):
            plain.extend(found)
    for group in (labelled, plain):
        days_named = {m.reckon(Interval()) for m in group} - {None}
        if len(days_named) == 1:
            return days_named.pop() or Interval(), "page", f"the date “{group[0].words}” printed on the page"
        if days_named:
            break
    return Interval(), None, ""


def _whole(moment: Moment) -> bool:
    return moment.kind == "absolute" and moment.rule in ("iso", "numeric", "day_month", "month_day")


def _dateline(text: str, segments: Sequence[Segment]) -> Moment | None:
    first = next((segment.span for segment in segments if segment.kind == "body"), None)
    if first is None:
        return None
    for moment in moments(text, Span(first.start, min(first.end, first.start + _DATELINE_REACH))):
        place = text[first.start : moment.span.start].rstrip(" ,(")
        if moment.rule not in ("day_month", "month_day", "iso") or not place or not place[:1].isupper():
            continue
        if len(place.split()) <= 4 and _DATELINE_END.match(text, moment.span.end):
            return moment
    return None


def _written(dateline: Moment | None, published: Interval) -> Interval:
    """The dateline's day if it fits the publication date (at most a week before it), else the latter."""
    if dateline is None or published.latest is None:
        return published
    day = dateline.reckon(published, "past")
    if day is None or day.latest is None or published.latest - day.latest > dt.timedelta(days=7):
        return published
    return days.capped(day, published.latest)
