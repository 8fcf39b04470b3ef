"""Checks a correction and binds it to the words of its page. It changes nothing: `corrections` does.

Values come from the closed sets of the trade; spans lie in the text, in order, and hold words; a hop is one of the
chain. Nobody can put a name in the place of a source whose name the text withholds.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NoReturn, get_args

from onrecord.corpus.anchors import actor_anchor, actor_of_words, hop_anchor
from onrecord.corpus.corrections import Reading, reading_of
from onrecord.corpus.masks import NAMED, withheld
from onrecord.corpus.verdicts import in_words, interval, plain, short
from onrecord.errors import NotFound, Refused, UsageError
from onrecord.types import (
    Actor,
    Anchor,
    CorrectableField,
    Correction,
    Dossier,
    Naming,
    Polarity,
    Record,
    Role,
    Ruling,
    Span,
)

FIELDS: tuple[CorrectableField, ...] = get_args(CorrectableField)
WORDS: dict[CorrectableField, tuple[str, ...]] = {
    "role": get_args(Role),
    "naming": get_args(Naming),
    "polarity": get_args(Polarity),
    "record": get_args(Record),
}
"""The words that a field may have."""
OF_HOPS = ("party", "role", "naming")


def bound_correction(anchor: Anchor, dossier: Dossier, correction: Correction) -> Ruling:
    """A correction of an attribution, checked, with the words that it speaks of and what stood there before."""
    reading = reading_of(dossier, anchor.id)
    if reading is None:
        raise NotFound(f"{anchor.id} is not read yet", remedy="`onrecord update` reads it")
    if correction.field not in FIELDS:
        raise UsageError(f"{correction.field!r} cannot be corrected", remedy=f"Give one of {', '.join(FIELDS)}")
    _check_value(correction)
    _check_spans(correction, dossier.document.text)
    other = _actor(correction, reading)
    _check_party(correction, reading, other)
    _check_mask(correction, reading, dossier, other)
    now = _as_words(correction, dossier.document.text, other)
    before = _BEFORE[correction.field](reading, correction, dossier.document.text)
    if now == before:
        raise UsageError(f"{plain(correction.field)} is {now} already", remedy="There is nothing to correct")
    hop = None
    if correction.field in OF_HOPS and correction.hop is not None:
        hop = hop_anchor(reading.chain.hops, correction.hop, dossier.document.id)
    actors = (actor_anchor(other, dossier.document.id),) if other else ()
    return Ruling("correct", (anchor,), actors, correction=correction, hop=hop, was=before, value=now)


# --- Checks -----------------------------------------------------------------------------------------------------


def _check_value(correction: Correction) -> None:
    allowed = WORDS.get(correction.field)
    if allowed and correction.value not in allowed:
        raise UsageError(
            f"{correction.value!r} is no {plain(correction.field)}", remedy=f"Give one of {', '.join(allowed)}"
        )
    if correction.naming is not None and correction.naming not in WORDS["naming"]:
        raise UsageError(f"{correction.naming!r} is no naming", remedy=f"Give one of {', '.join(WORDS['naming'])}")
    days = correction.said
    if days and days.earliest and days.latest and days.earliest > days.latest:
        raise UsageError(f"{interval(days)} ends before it begins", remedy="Give the earlier day first")
    if correction.field == "content" and not correction.spans:
        raise UsageError("a content cannot be empty", remedy="Reject the attribution if nothing is said")


def _check_spans(correction: Correction, text: str) -> None:
    end = 0
    for span in correction.spans:
        if not end <= span.start < span.end <= len(text):
            raise UsageError(
                f"{span.start}-{span.end} is no place in the text", remedy="Give places in order, as code points, apart"
            )
        if not any(sign.isalnum() for sign in span.of(text)):
            raise UsageError(f"{span.start}-{span.end} holds no words", remedy="Give the place of words")
        end = span.end


def _actor(correction: Correction, reading: Reading) -> Actor | None:
    """The actor of the page that a correction names by its id."""
    if correction.field != "party" or correction.value is None:
        return None
    found = next((a for a in reading.actors if a.id == correction.value), None)
    if found is None:
        remedy = "Give the id of an actor of this page (`onrecord ties` prints them), or the place of words"
        raise NotFound(f"the page has no actor {correction.value!r}", remedy=remedy)
    return found


def _check_party(correction: Correction, reading: Reading, other: Actor | None) -> None:
    """That the hop is there, and that whoever is put in is known or brings along how it is named."""
    if correction.field in OF_HOPS:
        hops = len(reading.chain.hops)
        if correction.hop is None or not 0 <= correction.hop < hops:
            raise UsageError(
                f"the chain has no hop {correction.hop}", remedy=f"Give --hop 0 to {hops - 1}, the reader's end first"
            )
    named = correction.naming is not None or other is not None or correction.field not in ("party", "source")
    if not named and correction.spans and actor_of_words(correction.spans, reading.actors) is None:
        remedy = f"Say how they name: {', '.join(WORDS['naming'])}"
        raise UsageError("these words are nobody that the page is known to speak of", remedy=remedy)


def _check_mask(correction: Correction, reading: Reading, dossier: Dossier, other: Actor | None) -> None:
    """Refuse a name in the place of one that the text withholds."""
    text = dossier.document.text
    place = _corrected_hop(correction, reading)
    if place is None:
        return
    hop = reading.chain.hops[place]
    own = reading.attribution.source if correction.field == "source" else ((hop.span,) if hop.span else ())
    words = " ".join(span.of(text) for span in own) or hop.name or ""
    unwilling = reading.chain.reason_for_anonymity is not None and withheld(hop.naming, "")
    if _naming(correction, reading, other) not in NAMED or not (withheld(hop.naming, words) or unwilling):
        return
    inside = correction.spans and all(any(piece.covers(span) for piece in own) for span in correction.spans)
    beside = correction.field == "source" and not unwilling and _beside(correction.spans, reading, dossier)
    if not inside and not beside:
        _refuse(words)


def _refuse(words: str) -> NoReturn:
    remedy = "Sources whose names are withheld are never linked to anybody named; reject the attribution if it is wrong"
    raise Refused(f"the text does not name “{short(words)}”, so nobody may", remedy=remedy)


def _corrected_hop(correction: Correction, reading: Reading) -> int | None:
    if correction.field == "source":
        return max((i for i, hop in enumerate(reading.chain.hops) if hop.role == "source"), default=None)
    return correction.hop if correction.field in ("party", "naming") else None


def _naming(correction: Correction, reading: Reading, other: Actor | None) -> str | None:
    """How the hop would be named after the correction."""
    if correction.field == "naming":
        return correction.value
    known = other or actor_of_words(correction.spans, reading.actors)
    return known.naming if known else correction.naming


def _beside(spans: tuple[Span, ...], reading: Reading, dossier: Dossier) -> bool:
    """Whether words stand in one line with the words that say that it was said."""
    cue = reading.attribution.cue or reading.attribution.content
    line = next((s.span for s in dossier.segments or () if cue and s.span.overlaps(cue[0])), None)
    return line is not None and all(line.covers(span) for span in spans)


# --- Words ------------------------------------------------------------------------------------------------------


def _as_words(correction: Correction, text: str, other: Actor | None) -> str:
    words = other.name if other else _of(correction.spans, text)
    if correction.field == "said" and correction.said is None:
        return "not stated"
    return in_words(correction, words)


def _of(spans: tuple[Span, ...], text: str) -> str:
    return " ".join(span.of(text) for span in spans)


def _quoted(words: str | None) -> str:
    return f"“{short(words)}”" if words else "not stated"


_BEFORE: dict[CorrectableField, Callable[[Reading, Correction, str], str]] = {
    "source": lambda r, c, text: _quoted(_of(r.attribution.source, text)),
    "content": lambda r, c, text: _quoted(_of(r.attribution.content, text)),
    "party": lambda r, c, text: _quoted(r.chain.hops[c.hop or 0].name),
    "role": lambda r, c, text: plain(r.chain.hops[c.hop or 0].role),
    "naming": lambda r, c, text: plain(r.chain.hops[c.hop or 0].naming),
    "polarity": lambda r, c, text: plain(r.stand.polarity),
    "record": lambda r, c, text: plain(r.chain.record),
    "conditions": lambda r, c, text: _quoted(" … ".join(term.text for term in r.stand.conditions)),
    "said": lambda r, c, text: interval(r.said.interval),
}
"""What stands in a field now, in words."""
