"""Finds the words that say when somebody spoke. It attaches time words to reporting clauses and reckons no dates.

A time belongs to a reporting clause when it stands outside what was said and who said it, and nothing that
opens another clause comes between it and the cue: "said on Tuesday that the vote in May …" has one occasion.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from onrecord.language import lexicon
from onrecord.language.calendar_words import Moment
from onrecord.types import Attribution, Span

_GOVERNED = re.compile(
    r"\b(?:since|until|till|by|before|after|from|for|dated|of|than|due|through|to|between|about|scheduled|set)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_OTHER_CLAUSE = re.compile(
    r"\b(?:that|who|whom|whose|which|when|after|before|because|while|if|whether|where|until|since|about|than|of)\b|[;]",
    re.IGNORECASE,
)
_LEADING = re.compile(r"(?:(?:and|but|then|only|yet|so|even|late|early|again|as)\W+)*", re.IGNORECASE)
_PHRASE_START = re.compile(r"(?:in|at|during|on|via|through|before)\s", re.IGNORECASE)
_WORD = re.compile(r"\w[\w’'-]*")
_ADVERBS = frozenset(
    ["also", "later", "then", "again", "repeatedly", "publicly", "himself", "herself", "itself", "already"]
)
_AUXILIARIES = frozenset(["had", "has", "have", "was", "were", "is", "are", "would", "did", "not"])
_MEETING = re.compile(
    r"[’']s\s+(?:[\w-]+\s+){0,3}?(?:meeting|hearing|session|sitting|debate|assembly|summit|conference|briefing|rally|speech|inquest|trial)\b"
)
_CLAUSE = re.compile(
    r"[,]?\s+(?!(?:was|were|is|are|had|has|have|would|will|could|can|may|might|must|should|and|or|to|saw|brought|marked|as)\b)\w",
    re.I,
)
_MEETING_REACH = 60
"""Characters after a day in which its meeting is named."""
MAX_AFTER = 18
"""Words between a cue and its time: an addressee with title and place fits."""
MAX_HEAD = 8
"""Words before a fronted time: "In a statement issued late on Monday"."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """When an attribution was made, in the text's words. `reversed` is "four days after X reported": X's time is
    so much before that of the sentence's other attribution."""

    moment: Moment
    reversed: bool = False


@dataclass(frozen=True, slots=True)
class Setting:
    """A sentence with its time words and the attributions whose cue stands in it."""

    text: str
    sentence: Span
    moments: tuple[Moment, ...]
    attributions: tuple[Attribution, ...]


def occasion(setting: Setting, attribution: Attribution) -> Occasion | None:
    """The time words of an attribution's reporting clause in this sentence, those nearest to its cue."""
    best: tuple[int, Occasion] | None = None
    for cue in attribution.cue:
        if not setting.sentence.covers(cue):
            continue
        for moment in setting.moments:
            if moment.kind == "open" or _belongs_elsewhere(setting, attribution, cue, moment):
                continue
            if moment.attributive and not gathering(setting.text, moment):
                continue
            found = _attached(setting, attribution, cue, moment)
            if found is not None and (best is None or found[0] < best[0]):
                best = found
    return best[1] if best else None


def gathering(text: str, moment: Moment) -> bool:
    """Whether the time is that of a meeting where several speak: "at Wednesday’s council meeting"."""
    lead = moment.parts.get("prep") or text[max(0, moment.span.start - 12) : moment.span.start]
    if re.search(r"\b(?:at|in|during)(?:\s+the)?\s*$", lead, re.IGNORECASE) is None:
        return False
    return _MEETING.match(text, moment.span.end, moment.span.end + _MEETING_REACH) is not None


def _belongs_elsewhere(setting: Setting, attribution: Attribution, cue: Span, moment: Moment) -> bool:
    """Inside what was said, here or by somebody else whose words this attribution is not itself part of."""
    if any(moment.span.overlaps(piece) for piece in attribution.content):
        return not (_opens_content(setting, attribution, cue, moment) or _before_label(setting, attribution, moment))
    others = (a for a in setting.attributions if a.id != attribution.id)
    return any(
        moment.span.overlaps(piece) and not piece.covers(cue)
        for other in others
        for piece in (*other.content, *other.source)
        if not any(piece == own for own in attribution.source)
    )


def _opens_content(setting: Setting, attribution: Attribution, cue: Span, moment: Moment) -> bool:
    """ "Said Saturday the vote …": time words right behind the cue are its own, though a content was cut so."""
    starts = [piece.start for piece in attribution.content]
    if moment.span.start not in starts or setting.text[cue.end : moment.span.start].strip():
        return False
    return _CLAUSE.match(setting.text, moment.span.end, min(setting.sentence.end, moment.span.end + 40)) is not None


def _before_label(setting: Setting, attribution: Attribution, moment: Moment) -> bool:
    """ "Dismissed the report on Tuesday as fiction": the time stands between the object and its label."""
    start = next((piece.start for piece in attribution.content if piece.covers(moment.span)), moment.span.end)
    head = setting.text[start : moment.span.start]
    short = len(head.split()) <= MAX_HEAD and _OTHER_CLAUSE.search(head) is None
    return short and not re.search(r"[“\"‘„«]", head) and setting.text[moment.span.end :][:4] == " as "


def _closes_source(setting: Setting, attribution: Attribution, moment: Moment) -> bool:
    """ "The ministry in Oslo at the time called it …": time words that ended up in the source."""
    piece = next(piece for piece in attribution.source if piece.covers(moment.span))
    head = setting.text[piece.start : moment.span.start]
    if moment.span.end != piece.end or re.search(r"[,;]|\b(?:who|which|that|whose|dated)\b", head) or not head.strip():
        return False
    return re.search(r"\b[a-z]\w*(?:ed|en|ing)\s+$", head) is None and (
        moment.parts.get("prep") is not None or moment.rule == "same_time"
    )


def _attached(setting: Setting, attribution: Attribution, cue: Span, moment: Moment) -> tuple[int, Occasion] | None:
    if (
        moment.rule == "shift"
        and moment.words.lower().endswith(("after", "before"))
        and _clause_follows(setting, moment)
    ):
        return _reversed(attribution, cue, moment)
    if _GOVERNED.search(setting.text, max(0, moment.span.start - 20), moment.span.start):
        return None
    if any(piece.covers(moment.span) for piece in attribution.source):
        if _closes_source(setting, attribution, moment):
            return 0, Occasion(moment)
        return _published(setting, attribution, moment)
    if cue.overlaps(moment.span):
        return 0, Occasion(moment)
    distance = (
        _after(setting, attribution, cue, moment)
        if moment.span.start >= cue.end
        else _before(setting, attribution, cue, moment)
    )
    return None if distance is None else (distance, Occasion(moment))


def _clause_follows(setting: Setting, moment: Moment) -> bool:
    return re.match(r"\s*\w", setting.text[moment.span.end : moment.span.end + 3]) is not None


def _reversed(attribution: Attribution, cue: Span, moment: Moment) -> tuple[int, Occasion] | None:
    starts = [piece.start for piece in attribution.source] or [cue.start]
    if moment.words.lower().endswith("after") and any(0 < start - moment.span.end <= 2 for start in starts):
        return 0, Occasion(moment, reversed=True)
    return None


def _published(setting: Setting, attribution: Attribution, moment: Moment) -> tuple[int, Occasion] | None:
    """ "The report, published on Thursday, says": the document's words came out on that day."""
    start = min(piece.start for piece in attribution.source)
    words = _WORD.findall(setting.text[start : moment.span.start])
    return (1, Occasion(moment)) if words and _telling(words[-1]) else None


def _after(setting: Setting, attribution: Attribution, cue: Span, moment: Moment) -> int | None:
    gap = _gap(setting, attribution, cue.end, moment.span.start)
    if gap is None or _OTHER_CLAUSE.search(gap) or len(words := gap.split()) > MAX_AFTER:
        return None
    return len(words)


def _before(setting: Setting, attribution: Attribution, cue: Span, moment: Moment) -> int | None:
    gap = _gap(setting, attribution, moment.span.end, cue.start)
    if gap is None:
        return None
    between = [word.lower() for word in _WORD.findall(gap)]
    before = [piece for piece in attribution.source if piece.end <= moment.span.start]
    if before:
        return _mid(setting, before[-1], moment, between)
    if len(between) > MAX_AFTER or re.search(r"[;“”„«]", gap):
        return None
    return len(between) if _fronted(setting, attribution, moment) else None


def _mid(setting: Setting, source: Span, moment: Moment, between: list[str]) -> int | None:
    """Between source and cue: "Marr on Tuesday rejected", "the report, published on Thursday, says"."""
    words = _WORD.findall(setting.text[source.end : moment.span.start])
    light = _ADVERBS | _AUXILIARIES
    if all(word in light for word in between) and all(word.lower() in light or _telling(word) for word in words):
        return len(between)
    return None


def _fronted(setting: Setting, attribution: Attribution, moment: Moment) -> bool:
    """Whether the time opens the clause: nothing before it but a link word, a phrase or a word of telling."""
    head = Span(_clause_start(setting, moment), moment.span.start)
    others = (other for other in setting.attributions if other.id != attribution.id)
    if any(cue.overlaps(head) for other in others for cue in other.cue):
        return False
    words = setting.text[head.start : head.end].lstrip("\"“”‘’'«»„ —–-(")
    words = words[(_LEADING.match(words) or re.match("", words)).end() :]  # type: ignore[union-attr]
    found = _WORD.findall(words)
    if not found:
        return True
    if len(found) > MAX_HEAD or "," in words.rstrip(", "):
        return False
    return (
        _telling(found[0])
        or _telling(found[-1])
        or (_PHRASE_START.match(words) is not None and not _OTHER_CLAUSE.search(words))
    )


def _clause_start(setting: Setting, moment: Moment) -> int:
    """Where the clause of a time begins: after the sentence's last content, label or semicolon before it."""
    ends = [piece.end for a in setting.attributions for piece in a.content if piece.end <= moment.span.start]
    start = max([setting.sentence.start, *(end for end in ends if end > setting.sentence.start)])
    label = re.compile(r"[^:;]{0,60}[:;]\s").match(setting.text, start, moment.span.start)
    return label.end() if label else start


def _gap(setting: Setting, attribution: Attribution, start: int, end: int) -> str | None:
    """The text between, own source and content left out; `None` if another cue or the sentence's end comes between."""
    if start > end:
        return None
    for other in setting.attributions:
        if other.id != attribution.id and any(start <= cue.start < end for cue in other.cue):
            return None
    pieces, position = [], start
    for own in sorted((*attribution.source, *attribution.content, *attribution.cue)):
        if position <= own.start and own.end <= end:
            pieces.append(setting.text[position : own.start])
            position = own.end
    return " ".join([*pieces, setting.text[position:end]])


def _telling(word: str) -> bool:
    return word.lower() in lexicon.words("dates_telling")
