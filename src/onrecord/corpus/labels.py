"""The wording under which a claim is shown: the clearest and most central that the pages have.

It writes nothing of its own save the speaker's name before words that need it ("Ilan Marr: “I signed it”"), and what
they come after. Words that say nothing alone ("the figures") are given with what leads up to them in their sentence.
Datelines, joining words ("that", "whether") and marks of a quotation that is not whole are left out.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from onrecord.corpus.glance import side, speaker
from onrecord.corpus.wording import wording
from onrecord.language.text import dateline
from onrecord.types import Entry, Span

_VAGUE = re.compile(
    r"^\W*(?:it|he|she|they|this|that|these|those|his|her|its|their|him|them|there|such|to|not)\b"
    r"|\b(?:i|we|you|my|our|me|us)\b",
    re.IGNORECASE,
)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|am|be|been|has|have|had|does|do|did|will|would|shall|should|can|could|may|might|must|cannot|"
    r"\w{2,}(?:ed|n't|n’t|'s|’s|'ll|’ll|'re|’re|'ve|’ve|'d|’d))\b",
    re.IGNORECASE,
)
_JOINING = re.compile(r"^(?:that|whether|if|how|and|but|also)\s+(?=[\w“\"‘])", re.IGNORECASE)
_BREAK = re.compile(r"([,.;:!?]?)[”\"’'»“]\s+[“\"‘'«„](?=\w)")
"""Where a quotation was interrupted by who said it."""
_PAIRS = (("“", "”"), ("„", "“"), ("‘", "’"), ("«", "»"))
_GOOD = range(5, 31)
"""Words of a label that is a clause and still fits a line or two."""
_ORDER = {"affirms": 0, "denies": 3, "not_ruled_out": 1, "mixed": 1, "doubts": 2, "reports": 2, "questions": 4}
_LONGEST = 220
_LITTLE = 3
"""Words of a content that seldom tell by themselves what is claimed."""
_SCRAP = 5
"""The same of a content without a verb."""
_NAMING = 8
"""Words of a content without a verb that may still be no more than the name of something."""
_WHOSE = re.compile(r"(?<=\w)[’']s\b")
_HEADLESS = re.compile(
    r"(?:which|who|whom|whose|than|is|are|was|were|has|have|had|does|did|will|would|should|can|could|may|might|must|to|"
    r"for|as|of|by|about|against|because)\b",
    re.IGNORECASE,
)
_LEADS, _AFTER = 18, 14
"""Words of the sentence before such a content, and of the sentence before that one, that are given with it."""
_END = re.compile(r"[.!?…][”\"’')\]]*\s+|\n+")
_NAMED = frozenset({"named_person", "named_organisation"})
_MANY = 400
"""Entries of a claim that are looked at: a label need not be the best of thousands."""


def label(entries: Sequence[Entry]) -> str:
    """The clearest wording of a claim: affirming, in body text, a clause that names its parties, not too long."""
    best = entries[0] if len(entries) == 1 else _clearest(sorted(entries, key=lambda entry: entry.id)[:_MANY])
    text = readable(best.words)
    return _upper(_completed(text, best) if says_little(text) else _with_speaker(text, best))


def _with_speaker(text: str, entry: Entry) -> str:
    named = speaker(entry)
    if _VAGUE.search(text) and named and named.naming in _NAMED and named.name and named.name not in text:
        return f"{_upper(named.name)}: {_quoted(text, entry)}"
    return text


def says_little(text: str) -> bool:
    """Whether words do not tell alone what is claimed: a few without a verb, or a clause without its subject."""
    long = len(re.findall(r"\w+", text))
    few = long <= _LITTLE and (not _FINITE.search(text) or bool(_VAGUE.search(text)))
    return few or (long <= _SCRAP and not _FINITE.search(text)) or bool(_HEADLESS.match(text))


def names_no_claim(text: str) -> bool:
    """Whether words only name a thing or say little by themselves, so that they match much: "Brackwell's new tariffs".

    The words of a label may be more telling, for they are picked from many.
    """
    few = len(re.findall(r"\w+", text)) <= _NAMING
    return says_little(text) or (few and not _FINITE.search(_WHOSE.sub("", text)))


def _completed(text: str, entry: Entry) -> str:
    """Words that say little with what leads up to them: in their sentence, or else the sentence before."""
    *earlier, lead = _END.split(entry.before)
    if re.search(r"\w", lead):
        words = lead.split() if ")" in lead else lead.replace("(", "").split()
        return "… " * (len(words) > _LEADS) + readable(" ".join((*words[-_LEADS:], entry.words)))
    if len(text.split()) > _SCRAP:
        return _with_speaker(text, entry)
    named = speaker(entry)
    told = f"{_upper(named.name)}: {_quoted(text, entry)}" if named and named.naming in _NAMED and named.name else text
    before = next((piece for piece in reversed(earlier) if re.search(r"\w", piece)), "")
    return f"{told}, after “{readable(_first(before, _AFTER))}”" if before else told


def _first(text: str, most: int) -> str:
    words = text.split()
    return " ".join([*words[:most], "…"] if len(words) > most else words)


def _clearest(entries: Sequence[Entry]) -> Entry:
    spoken = Counter(term for entry in entries for term in wording(entry.words).terms)
    return min(entries, key=lambda entry: _rank(entry, spoken))


def readable(words: str) -> str:
    """A content as it can be read alone.

    >>> readable("OLVIA, July 12 (NordWire) — The yard “had skipped the checks")
    'The yard had skipped the checks'
    >>> readable("whether the yard had skipped the checks")
    'the yard had skipped the checks'
    """
    text = " ".join(words.split())
    opening = dateline(text, Span(0, len(text)))
    text = _JOINING.sub("", (text[opening.end :] if opening else text).lstrip(" ,;:"))
    text = _whole(_BREAK.sub(lambda m: f"{m[1]} " if m[1] in tuple(",;:") else " … ", text)).strip(" ,;:…")
    text = text.removesuffix(".")
    return text if len(text) <= _LONGEST else text[:_LONGEST].rsplit(" ", 1)[0].rstrip(" ,;:") + " …"


def _whole(text: str) -> str:
    """Quotation marks around everything, and marks without a partner, taken away."""
    for opening, closing in _PAIRS:
        opened = text.count(opening)
        closed = len(re.findall(rf"{closing}(?!\w)", text))
        if (opened != closed and closing != "’") or (closing == "’" and opened > closed):
            text = text.replace(opening, "")
            text = text.replace(closing, "") if closing != "’" else text
        elif opened == 1 and text.startswith(opening) and text.rstrip(".,").endswith(closing):
            text = text.replace(opening, "").replace(closing, "") if closing != "’" else text[1:].rstrip(".,")[:-1]
    return text.replace('"', "") if text.count('"') % 2 or (text.startswith('"') and text.count('"') == 2) else text


def _quoted(text: str, entry: Entry) -> str:
    return f"“{_upper(text)}”" if entry.attribution.manner == "direct" and "“" not in text else text


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def _rank(entry: Entry, spoken: Mapping[str, int]) -> tuple[bool, int, int, float, int, str]:
    heard = wording(entry.words)
    length = len(entry.words.split())
    flaws = (length not in _GOOD) + 2 * (not _FINITE.search(entry.words)) + bool(_VAGUE.search(entry.words))
    shared = sum(weight for term, weight in heard.terms.items() if spoken[term] > 1)
    central = min(shared, 5.0) + min(heard.weight, 5.0) / 2 + min(len(heard.names), 2)
    return (
        entry.attribution.segment != "body",
        _ORDER.get(side(entry.stand.polarity), 4),
        flaws,
        -round(central),
        length,
        entry.id,
    )
