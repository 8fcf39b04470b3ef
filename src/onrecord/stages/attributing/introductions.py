"""Reads a cue that ends its paragraph with a colon, and the quotation that follows. It reads no other cue."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.stages.attributing.agreement import agrees
from onrecord.stages.attributing.asides import after_adverbials, after_hearer
from onrecord.stages.attributing.groups import Group, groups
from onrecord.stages.attributing.reading import Finding
from onrecord.stages.attributing.stretch import Stretch
from onrecord.stages.attributing.subjects import Subject, subject


@dataclass(frozen=True, slots=True)
class Intro:
    """ "Marr told the council:" at the end of a stretch, its words still to come."""

    stretch: Stretch
    who: Subject
    group: Group


def introduction(s: Stretch) -> Intro | None:
    """The cue that a stretch ends with, where a colon follows and nothing else."""
    if s.low(s.last - 1) != ":":
        return None
    for g in reversed(groups(s)):
        if g.voice == "active" and g.verb.takes("S", "H", "K", "Q", "T"):
            end = after_adverbials(s, after_hearer(s, g, after_adverbials(s, g.last)))
            who = subject(s, g, s.first)
            return Intro(s, who, g) if who and end >= s.last - 2 and agrees(s, who, g) else None
    return None


def introduced(intro: Intro, s: Stretch) -> Finding | None:
    """The report that an introduction and the quotation after it make."""
    quote = s.opening(s.first)
    if quote is None or quote.last < s.end() or s.paragraph - intro.stretch.paragraph > 1:
        return None
    content = s.span(quote.first, quote.last)
    cue = intro.stretch.span(intro.group.first, intro.group.last)
    return Finding((intro.who.span,), (cue,), (content,), "statement", "quote after cue", s, s.first, s.last, open=True)
