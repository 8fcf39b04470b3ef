"""The words by which a side is told, as patterns made from the lists of the lexicon. It reads no text."""

from __future__ import annotations

import re
from functools import cache

from onrecord.language import lexicon
from onrecord.types import Polarity

SIDES: tuple[Polarity, ...] = ("denies", "doubts", "supports", "opposes", "mixed")


@cache
def cues() -> dict[Polarity, re.Pattern[str]]:
    groups: dict[str, list[str]] = {}
    for phrase, stance in lexicon.table("polarity_cues"):
        groups.setdefault(stance, []).append(inflected(phrase))
    return {
        stance: re.compile(r"\b(?:" + "|".join(sorted(groups[stance], key=len, reverse=True)) + r")\b", re.IGNORECASE)
        for stance in SIDES
    }


@cache
def labels() -> re.Pattern[str]:
    verbs = (inflected(phrase) for phrase, stance in lexicon.table("polarity_cues") if stance == "labels")
    return re.compile(r"\b(?:" + "|".join(verbs) + r")\b", re.IGNORECASE)


_NO_PARTICLE = r"(?!\s+(?:away|out|off|down|up)\b)"
"""A verb with one of these is another verb: "backed away from it"."""


def inflected(phrase: str) -> str:
    """A pattern for a phrase in all forms of its first word."""
    verb, _, rest = phrase.partition(" ")
    irregular = {row[0]: row[1] for row in lexicon.table("polarity_irregular")}.get(verb)
    if irregular:
        forms = [verb, *irregular.split(",")]
    elif verb.endswith("y") and verb[-2] not in "aeiou":
        forms = [verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"]
    elif verb.endswith("e"):
        forms = [verb, verb + "s", verb + "d", verb[:-1] + "ing"]
    else:
        forms = [
            verb,
            verb + "s",
            verb + "es",
            verb + "ed",
            verb + "ing",
            verb + verb[-1] + "ed",
            verb + verb[-1] + "ing",
        ]
    return (
        "(?:"
        + "|".join(map(re.escape, forms))
        + ")"
        + (r"\s+(?:\w+\s+){0,2}?" + re.escape(rest) if rest else _NO_PARTICLE)
    )


@cache
def listed(name: str) -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w-])(?:"
        + "|".join(re.escape(w) for w in sorted(lexicon.words(name), key=len, reverse=True))
        + r")(?![\w-])",
        re.I,
    )


@cache
def phrases(kind: str) -> re.Pattern[str]:
    patterns = "|".join(pattern for sort, pattern in lexicon.table("polarity_phrases") if sort == kind)
    opening = r"[\"“‘'„«]*(?:(?:and|but|well|so),? )?" if kind == "flat" else r"(?<!\w)"
    return re.compile(rf"{opening}(?:{patterns})" + ("" if kind == "flat" else r"(?!\w)"), re.IGNORECASE)


@cache
def untrue_words() -> str:
    return "|".join(
        re.escape(w) for w in sorted(lexicon.words("polarity_untrue") - {"misleading"}, key=len, reverse=True)
    )
