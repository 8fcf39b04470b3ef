"""Finds the words that say when somebody spoke. It attaches time words to reporting clauses and reckons no dates.

A time belongs to a reporting clause when it stands outside what was said and who said it, and nothing that
opens another clause comes between it and the cue: "said on Tuesday that the vote in May …" has one occasion.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from onrecord.language import lexicon
from onrecord.language.calendar_words import Moment
from onrecord.stages.dating.wordings import (
    ADVERBS,
    AFTER_A_MEETING,
    ASKING,
    AT,
    AUXILIARIES,
    CAME_OUT,
    CLAUSAL,
    CLAUSE,
    COME_BY,
    DATED,
    DAYS,
    FINITE,
    GOVERNED,
    LEADING,
    MAX_AFTER,
    MAX_HEAD,
    MEETING_BEFORE,
    MEETING_REACH,
    OF_A_MEDIUM,
    OF_A_MEETING,
    OF_A_PAPER,
    OF_TALK,
    OTHER_CLAUSE,
    PHRASE_START,
    RELATIVES,
    TO_COME,
    WORD,
)
from onrecord.types import Attribution, Span


@dataclass(frozen=True, slots=True)
class Occasion:
    """When an attribution was made, in the text's words. `reversed` is "four days after X reported": X's time is
    so much before that of the sentence's other attribution. `counted` is the time that it counts from in the same
    words ("two days after the fire of 6 March")."""

    moment: Moment
    reversed: bool = False
    counted: Moment | None = None


@dataclass(frozen=True, slots=True)
class Setting:
    """A sentence with its time words and the attributions whose cue stands in it."""

    text: str
    sentence: Span
    moments: tuple[Moment, ...]
    attributions: tuple[Attribution, ...]


def occasion(setting: Setting, attribution: Attribution) -> Occasion | None:
    """The time words of an attribution's reporting clause in this sentence, those nearest to its cue.

    A time that stands for itself goes before one that counts from another ("hours later on Tuesday").
    """
    best: tuple[tuple[bool, int], Occasion] | None = None
    for cue in attribution.cue:
        if not setting.sentence.covers(cue):
            continue
        for moment in setting.moments:
            if moment.kind == "open" or _belongs_elsewhere(setting, attribution, cue, moment):
                continue
            if moment.attributive and not _published_on(setting.text, attribution, cue, moment):
                continue
            if moment.rule == "stretch" and not moment.parts.get("prep"):
                continue  # "The past ten days, he sighed, had been long"
            found = _attached(setting, attribution, cue, moment)
            rank = (moment.kind == "anaphoric", found[0]) if found is not None else None
            if found is not None and rank is not None and (best is None or rank < best[0]):
                best = rank, found[1]
    return best[1] if best else None


def gathering(text: str, moment: Moment) -> bool:
    """Whether the time is that of a meeting where several speak: "at Wednesday’s council meeting"."""
    lead = text[max(0, moment.span.start - MEETING_REACH) : moment.span.start]
    return _named_by(OF_A_MEETING, text, moment) or MEETING_BEFORE.search(lead) is not None


def _named_by(nouns: re.Pattern[str], text: str, moment: Moment) -> bool:
    """Whether a time says which meeting or which paper: "at Monday’s hearing", "in a Sunday sermon"."""
    lead = text[max(0, moment.span.start - 16) : moment.span.start] + (moment.parts.get("prep") or "")
    if AT.search(lead) is None:
        return False
    return nouns.match(text, moment.span.end, moment.span.end + MEETING_REACH) is not None


def _published_on(text: str, attribution: Attribution, cue: Span, moment: Moment) -> bool:
    """ "In Tuesday’s edition", "told Tuesday’s Courier", "Tuesday’s statement said": the words came out on "
    "that day."""
    starts = [piece.start for piece in attribution.source]
    if gathering(text, moment) or _named_by(OF_A_MEDIUM, text, moment):
        return True
    if OF_A_MEDIUM.match(text, moment.span.end, moment.span.end + MEETING_REACH) and moment.span.start in starts:
        return True
    straight = not text[cue.end : moment.span.start].strip() or moment.span.start in starts
    return straight and OF_A_PAPER.match(text, moment.span.end, moment.span.end + 4) is not None


def _belongs_elsewhere(setting: Setting, attribution: Attribution, cue: Span, moment: Moment) -> bool:
    """Inside what was said, here or by somebody else whose words this attribution is not itself part of."""
    if any(moment.span.overlaps(piece) for piece in attribution.content):
        own = (_opens_content, _before_label, _closes_content)
        return not any(rule(setting, attribution, cue, moment) for rule in own)
    others = (a for a in setting.attributions if a.id != attribution.id and not _asked_then(setting, a, moment))
    return any(
        moment.span.overlaps(piece) and not piece.covers(cue)
        for other in others
        for piece in (*other.content, *other.source)
        if not any(piece == own for own in attribution.source)
    )


def _opens_content(setting: Setting, attribution: Attribution, cue: Span, moment: Moment) -> bool:
    """ "Said Saturday the vote …", "said online on Saturday that …": a time before the clause, though a content was
    cut so."""
    piece = next((piece for piece in attribution.content if piece.overlaps(moment.span)), None)
    if piece is None or setting.text[cue.end : piece.start].strip():
        return False
    head = setting.text[piece.start : max(piece.start, moment.span.start)]
    following = setting.text[moment.span.end : min(setting.sentence.end, moment.span.end + 40)]
    if not head.strip():
        return CLAUSE.match(following) is not None
    phrase = PHRASE_START.match(head) is not None and len(head.split()) <= MAX_HEAD and not CLAUSAL.search(head)
    return phrase and re.match(r",?\s+that\b", following) is not None


def _asked_then(setting: Setting, question: Attribution, moment: Moment) -> bool:
    """ "Asked about the bridge on Monday, Lund said …": the time of asking, though a content was cut so."""
    if not any(ASKING.match(cue.of(setting.text)) for cue in question.cue):
        return False
    piece = next((piece for piece in question.content if piece.covers(moment.span)), None)
    if piece is None or setting.text[moment.span.end : moment.span.end + 1] != ",":
        return False
    head = setting.text[piece.start : moment.span.start]
    return moment.rule in DAYS and CLAUSAL.search(head) is None and not re.search(r"(?:ed|en|ing)\s+$", head)


def _closes_content(setting: Setting, attribution: Attribution, cue: Span, moment: Moment) -> bool:
    """ "Rejected the allegations on Monday": a time behind words for what others said is not theirs."""
    piece = attribution.content[-1]
    if len(attribution.content) > 1 or piece.start < cue.end or setting.text[moment.span.end : piece.end].strip(" .,"):
        return False
    head = setting.text[piece.start : moment.span.start]
    return len(head.split()) <= MAX_HEAD and not CLAUSAL.search(head) and OF_TALK.search(head) is not None


def _before_label(setting: Setting, attribution: Attribution, _: Span, moment: Moment) -> bool:
    """ "Dismissed the report on Tuesday as fiction": the time stands between the object and its label."""
    start = next((piece.start for piece in attribution.content if piece.covers(moment.span)), moment.span.end)
    head = setting.text[start : moment.span.start]
    short = len(head.split()) <= MAX_HEAD and OTHER_CLAUSE.search(head) is None
    return short and not re.search(r"[“\"‘„«]", head) and setting.text[moment.span.end :][:4] == " as "


def _closes_source(setting: Setting, attribution: Attribution, moment: Moment) -> bool:
    """ "The ministry in Oslo at the time called it …": time words that ended up in the source."""
    piece = next(piece for piece in attribution.source if piece.covers(moment.span))
    head = setting.text[piece.start : moment.span.start]
    if moment.span.end != piece.end or re.search(r"[,;]|\b(?:who|which|that|whose|dated)\b", head) or not head.strip():
        return False
    straight = moment.rule == "weekday" and any(setting.text[piece.end : c.start] == " " for c in attribution.cue)
    return re.search(r"\b[a-z]\w*(?:ed|en|ing)\s+$", head) is None and (
        moment.parts.get("prep") is not None or moment.rule == "same_time" or straight
    )


def _opens_source(setting: Setting, attribution: Attribution, moment: Moment) -> bool:
    """ "Last summer Lund said": a time that was taken for the beginning of the speaker's name."""
    piece = next(piece for piece in attribution.source if piece.covers(moment.span))
    if piece == moment.span:
        return True  # a time that was taken for the speaker
    if moment.span.start != piece.start or not _fronted(setting, attribution, moment):
        return False
    return re.match(r"\s+[A-Z]", setting.text[moment.span.end : piece.end]) is not None


def _attached(setting: Setting, attribution: Attribution, cue: Span, moment: Moment) -> tuple[int, Occasion] | None:
    if (
        moment.rule in ("shift", "next_day", "hours_later")
        and moment.words.lower().endswith(("after", "before"))
        and _clause_follows(setting, moment)
    ):
        return _counted(setting, attribution, cue, moment) or _reversed(attribution, cue, moment)
    if _governed(setting, attribution, moment):
        return None
    if TO_COME.search(setting.text, max(0, moment.span.start - 30), moment.span.start):
        return None
    if moment.span.end <= cue.start and _leads(setting, attribution, cue, moment):
        return 1, Occasion(moment)
    if any(piece.covers(moment.span) for piece in attribution.source):
        if (
            moment.attributive
            or _closes_source(setting, attribution, moment)
            or _opens_source(setting, attribution, moment)
        ):
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


def _leads(setting: Setting, attribution: Attribution, cue: Span, moment: Moment) -> bool:
    """ "In January, when he told …"; "voted on Tuesday to close it, saying …": the clause before has the time."""
    if moment.rule not in DAYS | {"month"} or moment.attributive:
        return False
    starts = [piece.start for piece in attribution.source if piece.start >= moment.span.end] or [cue.start]
    if re.fullmatch(r",?\s+when\s+", setting.text[moment.span.end : min(starts)]):
        return True
    if not re.match(r"\w+ing\b", cue.of(setting.text)) or setting.text[cue.start - 2 : cue.start] != ", ":
        return False
    between = setting.text[_clause_start(setting, moment) : cue.start]
    return FINITE.search(between) is None and between.count(",") == 1


def _governed(setting: Setting, attribution: Attribution, moment: Moment) -> bool:
    """Whether a preposition makes the time a border or a date of something else ("since Monday", "dated 3 May")."""
    if moment.attributive:
        return False  # "according to Monday’s Echo"
    before = max(0, moment.span.start - 20)
    if not GOVERNED.search(setting.text, before, moment.span.start):
        return False
    own = any(piece.covers(moment.span) for piece in attribution.source)
    return own or not DATED.search(setting.text, max(0, before - 30), moment.span.start)


def _clause_follows(setting: Setting, moment: Moment) -> bool:
    after = setting.text[moment.span.end : moment.span.end + 10]
    return re.match(r"\s*(?!(?:that|and|but|in|at|on|as|to)\b)\w", after) is not None


def _counted(setting: Setting, attribution: Attribution, cue: Span, moment: Moment) -> tuple[int, Occasion] | None:
    """ "Two days after the fire of 6 March the firm said": the time after the event, whose own time follows."""
    for other in setting.moments:
        event = setting.text[moment.span.end : other.span.start]
        if other.span.start <= moment.span.end or other.kind in ("anaphoric", "open"):
            continue
        named = 0 < len(event.split()) <= MAX_HEAD and not re.search(r"[,;:“”]", event) and not FINITE.search(event)
        starts = [piece.start for piece in attribution.source if piece.start >= other.span.end] or [cue.start]
        near = 0 <= min(starts) - other.span.end <= 2 or moment.span.start - cue.end in range(8)
        return (0, Occasion(moment, counted=other)) if named and near else None
    return None


def _reversed(attribution: Attribution, cue: Span, moment: Moment) -> tuple[int, Occasion] | None:
    starts = [piece.start for piece in attribution.source] or [cue.start]
    if moment.words.lower().endswith("after") and any(0 < start - moment.span.end <= 2 for start in starts):
        return 0, Occasion(moment, reversed=True)
    return None


def _published(setting: Setting, attribution: Attribution, moment: Moment) -> tuple[int, Occasion] | None:
    """ "The report, published on Thursday, says": the document's words came out on that day."""
    start = min(piece.start for piece in attribution.source)
    head = setting.text[start : moment.span.start]
    words = WORD.findall(head)
    told = words and (_telling(words[-1]) or re.search(CAME_OUT.pattern + r"\W*$", head) or _issued_by(head))
    return (1, Occasion(moment)) if told else None


def _issued_by(head: str) -> bool:
    """ "Published by the trusts" before the time."""
    issued = re.search(r"\b(\w+)\s+(?:by|to|with)\s+[^,;:“”]{2,40}$", head)
    return issued is not None and _telling(issued[1])


def _after(setting: Setting, attribution: Attribution, cue: Span, moment: Moment) -> int | None:
    gap = _gap(setting, attribution, cue.end, moment.span.start)
    if gap is None or OTHER_CLAUSE.search(AFTER_A_MEETING.sub("", gap)) or len(words := gap.split()) > MAX_AFTER:
        return None
    return len(words)


def _before(setting: Setting, attribution: Attribution, cue: Span, moment: Moment) -> int | None:
    gap = _gap(setting, attribution, moment.span.end, cue.start)
    if gap is None:
        return None
    between = [word.lower() for word in WORD.findall(gap)]
    before = [piece for piece in attribution.source if piece.end <= moment.span.start]
    if before:
        return _mid(setting, before[-1], moment, gap)
    if len(between) > MAX_AFTER or re.search(r"[;“”„«]", gap):
        return None
    return len(between) if _fronted(setting, attribution, moment) else None


def _mid(setting: Setting, source: Span, moment: Moment, gap: str) -> int | None:
    """Between source and cue: "Marr on Tuesday rejected", "the report, which came out on Thursday, says"."""
    head = setting.text[source.end : moment.span.start]
    words, between = [w.lower() for w in WORD.findall(head)], [w.lower() for w in WORD.findall(gap)]
    light = ADVERBS | AUXILIARIES
    bare = all(word in light for word in between)
    if words and words[0] in RELATIVES:
        spoken = CAME_OUT.search(head) or _telling(words[-1])
        direct = len(words) == 1 and bare and not gap.strip().startswith(",")
        return len(between) if direct or (spoken and len(words) <= MAX_HEAD and "," in gap) else None
    if bare and all(word in light or _telling(word) for word in words):
        return len(between)
    if between == ["and"] and 0 < len(words) <= MAX_HEAD and _past(words[0]) and not CLAUSAL.search(head):
        return 1  # "apologised on Monday and said"
    if not words or "," not in gap or len(words) > MAX_HEAD or len(between) > MAX_AFTER:
        return None
    opened = _telling(words[0]) or (head.lstrip().startswith(",") and PHRASE_START.match(head.lstrip(", ")))
    closed = re.search(r"[;“”„«]", gap) is None and not OTHER_CLAUSE.search(head) and not COME_BY.search(head)
    return len(between) if opened and closed else None


def _fronted(setting: Setting, attribution: Attribution, moment: Moment) -> bool:
    """Whether the time opens the clause: nothing before it but a link word, a phrase or a word of telling."""
    head = Span(_clause_start(setting, moment), moment.span.start)
    others = (other for other in setting.attributions if other.id != attribution.id)
    asked = ASKING.match(setting.text, head.start, head.end) is not None
    first = next((m for m in setting.moments if m.span.start <= head.start + 2 and head.covers(m.span)), None)
    if first is not None and first.words.lower().endswith(("after", "before")):
        return re.fullmatch(r"[^,]{3,40},\s*", setting.text[first.span.end : head.end]) is not None
    if any(cue.overlaps(head) for other in others for cue in other.cue) and not asked:
        return False
    words = setting.text[head.start : head.end]
    for earlier in setting.moments:  # "Three weeks earlier, on 22 April, …"
        if head.covers(earlier.span):
            words = words.replace(earlier.words + ",", "").replace(earlier.words, "")
    words = words.lstrip("\"“”‘’'«»„ —–-(,")
    words = words[(LEADING.match(words) or re.match("", words)).end() :]  # type: ignore[union-attr]
    found = WORD.findall(words)
    if not found:
        return True
    if len(found) > MAX_HEAD or "," in words.rstrip(", "):
        return False
    if ASKING.match(words) or re.match(r"(?!following|including|according|regarding|concerning)\w+ing\b", words, re.I):
        return not FINITE.search(re.sub(r"^when\b", "", words, flags=re.I))
    return (
        _telling(found[0])
        or _telling(found[-1])
        or (PHRASE_START.match(words) is not None and not OTHER_CLAUSE.search(words))
    )


def _clause_start(setting: Setting, moment: Moment) -> int:
    """Where the clause of a time begins: after the sentence's last content, label or semicolon before it."""
    ends = [piece.end for a in setting.attributions for piece in a.content if piece.end <= moment.span.start]
    start = max([setting.sentence.start, *(end for end in ends if end > setting.sentence.start)])
    label = re.compile(r"[^:;]{0,60}[:;]\s").match(setting.text, start, moment.span.start)
    return label.end() if label else start


def _gap(setting: Setting, attribution: Attribution, start: int, end: int) -> str | None:
    """The text between, own source and content left out; `None` if another cue or the sentence's end comes "
    "between."""
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


def _past(word: str) -> bool:
    return word.endswith("ed") or word in lexicon.words("dates_past")


def _telling(word: str) -> bool:
    return word.lower() in lexicon.words("dates_telling")
