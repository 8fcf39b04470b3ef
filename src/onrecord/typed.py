"""Turns what a person types for a correction into its value: words into their place in the article, days into an
interval. It checks no more than that the words are there: `binding` does the rest.
"""

from __future__ import annotations

import re
from typing import cast

from onrecord.archive import Archive
from onrecord.corpus.correcting import FIELDS
from onrecord.errors import UsageError
from onrecord.ingest.masthead import published_on
from onrecord.subjects import attribution
from onrecord.types import Attribution, Correction, Dossier, Interval, Naming, Span

NOT_STATED = frozenset({"", "not stated", "none", "-"})
_PLACE = re.compile(r"(\d+)-(\d+)")
_OF_SPANS = ("source", "content", "conditions")
_SPACE = re.compile(r"\s+")


def correction(
    archive: Archive, wanted: str, field: str, value: str, *, hop: int | None = None, naming: str | None = None
) -> Correction:
    """A correction as it is typed in a form or on the command line. Raises `UsageError` or `NotFound`.

    Words are looked for in the article, and of several places the one nearest to the attribution is meant; several
    places are joined by " … ". A `value` of the form 120-131 is a place in the text.
    """
    if field not in FIELDS:
        raise UsageError(f"{field!r} cannot be corrected", remedy=f"Give one of {', '.join(FIELDS)}")
    id, dossier = attribution(archive, wanted)
    stated = value.strip().casefold() not in NOT_STATED
    name, of = field, cast("Naming | None", naming or None)
    if field == "said":
        return Correction(name, said=_days(value) if stated else Interval())
    if field in ("role", "naming", "polarity", "record"):
        return Correction(name, value.strip().casefold().replace(" ", "_"), hop=hop)
    if field == "party" and any(value == actor.id for actor in dossier.actors or ()):
        return Correction(name, value, hop=hop)
    return Correction(name, spans=_places(value, dossier, id) if stated else (), hop=hop, naming=of)


def _days(value: str) -> Interval:
    """The days of "2027-05-03", "2027-05", "2027-05-03..2027-05-09", "2027-05-03.." or "..2027-05-09"."""
    first, several, last = value.strip().partition("..")
    ends = [published_on(day, "text").interval if day else Interval() for day in (first, last if several else first)]
    return Interval(ends[0].earliest, ends[1].latest)


def _places(value: str, dossier: Dossier, id: str) -> tuple[Span, ...]:
    found = next(a for a in dossier.attributions or () if a.id == id)
    return tuple(sorted(_place(piece.strip(), dossier.document.text, found) for piece in value.split(" … ")))


def _place(words: str, text: str, near: Attribution) -> Span:
    """Where words stand: as a place is given, else nearest to the words that say that something was said."""
    given = _PLACE.fullmatch(words)
    if given:
        return Span(int(given[1]), int(given[2]))
    pattern = r"\s+".join(re.escape(word) for word in _SPACE.split(words) if word)
    spans = [Span(*match.span()) for match in re.finditer(pattern, text)] if pattern else []
    if not spans:
        raise UsageError(
            f"the article does not say “{words}”", remedy="Give words as they stand there, or a place: 120-131"
        )
    middle = next(iter((*near.cue, *near.content, *near.source))).start
    return min(spans, key=lambda span: (abs(span.start - middle), span.start))
