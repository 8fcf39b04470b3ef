"""What a headline has to do with a rumour, as named measures of words, sides and meaning. It weighs nothing.

Words are those of the lexicons; stems, figures and copied runs those by which claims are grouped; the side is what the
rules for polarity read, and likeness of meaning that of the model that ships. No outlet, name or rumour is known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from onrecord.corpus.glance import direction
from onrecord.corpus.signs import common
from onrecord.corpus.strength import sureness, vouching
from onrecord.corpus.wording import Wording, wording
from onrecord.language import lexicon
from onrecord.models.meanings import Meanings
from onrecord.stages.standing.polarity import Wording as Words
from onrecord.stages.standing.polarity import side
from onrecord.stages.standing.vocabulary import cues, listed, phrases

_WORD = re.compile(r"[^\W\d_]+")
_NEGATION = re.compile(r"\b(?:not|no|never|nobody|none|nothing|neither|nor|without|cannot)\b|n[’']t\b")
_NO = re.compile(r"(?:^|[:;,.?!]\s)(?:no|nope|sorry)\b")
_ASKS = re.compile(r"\?")
_INTERROGATIVE = re.compile(
    r"(?:^|[:;]\s)(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should|who|what|why|how|where|when)\b"
)
_SOURCE = re.compile(r"(?:\s[-–—|]+\s?|:\s)(?:[A-Z][\w.]*\s){0,2}[\w.]+$")
_QUOTED = re.compile(r"(?<!\w)[\"“‘'][^\"”’']+[\"”’'](?!\w)")
_PIECES = 3
_LIGHTEST = 0.5
_SPREAD = 5.0
"""Differences of likeness are small numbers; they are brought to the size of the other measures."""
TURNED = ("No, it is not true that {}", "{} is a hoax", "Denial: {} is false")
TOLD = ("Rumour: {}, according to reports", "Is it true? Reports claim that {}")
"""The rumour put as a denial, and as hearsay: a headline may lie closer to one of these than to the rumour itself."""


def signs(claim: str, headline: str, reader: Meanings) -> dict[str, float]:
    """The measures of one pair by name; what is not there is 0."""
    polarity, _ = side(Words("", "", headline, "headline"))
    found = {f"side_{polarity}": 1.0}
    found |= dict(_likeness(wording(claim), wording(headline)))
    found |= dict(_words(claim.lower(), headline.lower()))
    found |= dict(_commitment(headline.lower()))
    found |= dict(_meaning(claim.rstrip("."), headline, reader))
    if _SOURCE.search(headline):
        found["source_at_end"] = 1.0
    return found


def _likeness(claim: Wording, headline: Wording) -> Iterator[tuple[str, float]]:
    """Of words and figures."""
    shared = common(claim, headline)
    yield "shared_of_claim", shared / max(claim.weight, _LIGHTEST)
    yield "shared_of_headline", shared / max(headline.weight, _LIGHTEST)
    yield "copied", min(len(claim.pieces & headline.pieces), _PIECES) / _PIECES
    if claim.numbers and headline.numbers:
        yield "figures" if claim.numbers & headline.numbers else "other_figures", 1.0
    if headline.refers:
        yield "refers", 1.0


def _words(claim: str, headline: str) -> Iterator[tuple[str, float]]:
    """Of words that deny, doubt, keep at a distance or ask, where the rumour has none of that kind itself."""
    for name, pattern in _patterns().items():
        if pattern.search(headline) and not pattern.search(claim):
            yield name, 1.0


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    hedges = "|".join(row[0] for row in lexicon.table("polarity_hedges"))
    return {
        "verb_denies": cues()["denies"],
        "verb_doubts": cues()["doubts"],
        "untrue": listed("polarity_untrue"),
        "report": listed("polarity_reports"),
        "hearsay": listed("claims_reports"),
        "doubt": phrases("doubt"),
        "hedge": re.compile(rf"(?<![\w-])(?:{hedges})(?![\w-])"),
        "negation": _NEGATION,
        "no": _NO,
        "asks": _ASKS,
        "interrogative": _INTERROGATIVE,
        "quoted": _QUOTED,
    }


def _commitment(headline: str) -> Iterator[tuple[str, float]]:
    """Of how sure the headline is, whether it says that somebody told it, and how far it vouches for that."""
    unsure = sureness(headline)
    if unsure is not None:
        yield f"sure_{unsure.grade}", 1.0
    words = _WORD.findall(headline)
    if not lexicon.words("strength_headline_tellings").isdisjoint(words):
        yield "telling", 1.0
    for vouched in filter(None, map(vouching, words)):
        yield f"vouching_{vouched[0]}", 1.0


def _meaning(claim: str, headline: str, reader: Meanings) -> Iterator[tuple[str, float]]:
    """Of likeness of meaning: to the rumour, and how much more to the rumour denied, and told as hearsay."""
    mine, its = direction(reader.alone(headline)), direction(reader.alone(claim))
    if mine is None or its is None:
        return
    plain = float(mine @ its)
    yield "meaning", plain
    for name, forms in (("denied", TURNED), ("told", TOLD)):
        for n, form in enumerate(forms, 1):
            other = direction(reader.alone(form.format(claim)))
            if other is not None:
                yield f"meaning_{name}_{n}", _SPREAD * (float(mine @ other) - plain)
