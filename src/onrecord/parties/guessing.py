"""Reads a speaker whose noun no list has ("a gravedigger", "62 percent of anglers"), by its ending and what speaks.

Only for whoever is shown speaking: the same words by the way may be a tool or a place.
"""

from __future__ import annotations

import re
from dataclasses import replace

from onrecord.parties.nouns import Noun
from onrecord.parties.wording import Wording, read

_SHARE = re.compile(
    r"(?:(?:about|some|only|nearly|almost|more than|over|under|fewer than|less than|just|roughly|around|up to)\s+){0,2}"
    r"(?:\d[\d.,]*\s?%|[\w.,-]+(?:\s[\w-]+)?\s+per\s?cent"
    r"|(?:a|one|two|three)[ -](?:third|quarter|half|fifth|tenth)s?|half"
    r"|(?:a|the)\s+(?:\w+\s+)?(?:majority|minority|share|plurality|handful))(?:\s+of\b|$)",
    re.IGNORECASE,
)
_PERSON = re.compile(
    r"\w{2,}(?:er|or|ist|ian|eer|ster|hand|mate|keeper|monger|wright|herd|smith|maid|boy"
    r"|girl|man|woman|person|ee|nik)s?|\w+(?:men|women|people|folk|folks)",
    re.IGNORECASE,
)
_THING = re.compile(
    r"(?:[\w-]*(?:paper|letter|order|number|computer|power|water|river|chapter|poster|flyer|ladder|tower|meter|sensor"
    r"|reactor|detector|counter|register|folder|banner|sticker|browser|server|calculator|indicator|factor|mirror|error"
    r"|terror|humou?r|layer|barrier|career|border|cent(?:er|re)|corner|disaster|cover|offer|matter|answer|scanner|printer"
    r"|tracker|thermometer|barometer|monitor|radar|charter|quarter|summer|winter|weather|dinner|finger|shoulder|theatre"
    r"|theater|corridor|door|floor|colou?r|flavou?r|labou?r|harbou?r|behaviou?r|committee|guarantee|degree|fee|tree|coffee"
    r"|employer|insurer|carrier|retailer|manufacturer|supplier|lender|transponder|recorder|timer|filter|tanker|trailer"
    r"|freighter|trawler|cruiser|helicopter|primer|ledger|docket|tracer|marker|header|newsletter|tier|pier|after|other"
    r"|another|either|neither|rather|whether|former|latter|visor|sector|vector|motor|rotor|tutorial))s?",
    re.IGNORECASE,
)


_CROWD = re.compile(r"[A-Z][a-z]+(?:ers|ists|ians|eers|men|women)")


def speaker(wording: Wording) -> Wording:
    """The wording with a noun guessed for it, where it has neither name nor noun.

    >>> speaker(read("a gravedigger")).head.lemma, speaker(read("the rebuttal")).head
    ('gravedigger', None)
    """
    if wording.form == "noun" and wording.head is None and wording.name is None:
        share = _SHARE.match(wording.text)
        if share is not None:
            return _share_of(wording, wording.text[share.end() :].strip())
        return _guessed(wording)
    return wording


def crowd(wording: Wording) -> Wording:
    """A lone capitalised plural that opens a sentence ("Snowboarders say") read as the class of people it is."""
    word = wording.text
    if wording.kind is not None or wording.form != "name" or not _CROWD.fullmatch(word):
        return wording
    return _guessed(replace(wording, form="noun", name=None, text=word))


def _share_of(wording: Wording, group: str) -> Wording:
    inner = read(group) if group else None
    head = inner.head if inner is not None and inner.head is not None else Noun("respondent", "person", None, True, 1)
    return replace(wording, head=head._replace(plural=True), roles=(head,), number=3)


def _guessed(wording: Wording) -> Wording:
    word = _head_word(wording.text)
    if word is None or not _PERSON.fullmatch(word) or _THING.fullmatch(word):
        return wording
    low = word.lower()
    plural = low.endswith(("men", "people", "folk")) or (low.endswith("s") and not low.endswith("ss"))
    head = Noun(_singular(low), "person", None, plural, 1)
    return replace(wording, head=head, roles=(head,))


def _singular(word: str) -> str:
    if word.endswith("men"):
        return word[:-3] + "man"
    return word[:-1] if word.endswith("s") else word


def _head_word(text: str) -> str | None:
    """The last word of the core: what stands before the first comma, preposition, relative or participle."""
    core = re.split(
        r",|\s(?:of|for|from|in|at|on|with|who|which|that|whose|whom|near|about|behind|working|living|based)\b", text
    )[0]
    words = re.findall(r"[A-Za-z][\w’-]*", core)
    return words[-1].split("-")[-1] if words else None
