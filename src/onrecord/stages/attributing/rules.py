"""Applies the rules to one stretch in order. It holds no rule itself and remembers nothing of other stretches.

Phrases such as "according to" come first, then tags ("…, she said"), which own the clause before them, then verbs that
open their content, left to right. Words that one report owns are closed to later ones, so that only the outermost
report is kept.
"""

from __future__ import annotations

from onrecord.stages.attributing.nouns import given_by, nouns, rumours
from onrecord.stages.attributing.openings import colon, opening
from onrecord.stages.attributing.phrasal import according, as_told, asked, hearsay, views
from onrecord.stages.attributing.reading import Finding, Reading
from onrecord.stages.attributing.strays import strays
from onrecord.stages.attributing.stretch import Stretch
from onrecord.stages.attributing.subjects import subject
from onrecord.stages.attributing.tags import speaks, tag, unlisted_tags
from onrecord.stages.attributing.unlisted import before_that


def read(s: Stretch) -> list[Finding]:
    """All reports of a stretch, in text order."""
    reading = Reading(s)
    asked(reading)
    according(reading)
    as_told(reading)
    for group in reading.groups:
        if reading.free(group.head) and group.finite:
            tag(reading, group)
    unlisted_tags(reading)
    views(reading)
    for group in sorted(reading.groups, key=lambda g: g.verb.takes("N") and g.verb.lemma != "quote"):
        if reading.free(group.head):
            opening(reading, group)
    for group in before_that(s):
        who = subject(s, group, reading.left(group.first))
        if reading.free(group.head) and who and not who.relative and not who.guessed and speaks(s, who):
            opening(reading, group)
    colon(reading)
    nouns(reading)
    rumours(reading)
    given_by(reading)
    strays(reading)
    hearsay(reading)
    return sorted(reading.findings, key=lambda f: (f.content[0].start, f.cue[0].start if f.cue else 0))
