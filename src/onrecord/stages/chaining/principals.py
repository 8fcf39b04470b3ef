"""Finds whose position or view a content describes without showing them saying it. It judges no position.

A principal is the subject of a content in which somebody else tells of an intention, an offer or a demand:
"*Norvia* is ready to …, diplomats say". A holder is a party to whom a named speaker ascribes a view: "the states
regard it as a stage".
"""

from __future__ import annotations

import re

from onrecord.parties.extent import phrase_after
from onrecord.parties.names import PARTICLES
from onrecord.parties.wording import Wording, read
from onrecord.types import ActorKind, Span

_ADVERBS = (
    r"(?:(?:also|now|not|still|already|never|then|once|twice|even|privately|secretly|reportedly|long|currently"
    r"|no longer)\s)*"
)
_POSITION = re.compile(
    rf"""\s*(?:
      (?:would|will|won|intends?|intended|plans?|planned|wants?|wanted|seeks?|sought|refuses?|refused|hopes?|wishes
        |insists?)\s{_ADVERBS}(?:also\s)?\w
    | (?:is|are|was|were|be|has\ been|had\ been|have\ been|remains?)\s{_ADVERBS}(?:fully\s|quite\s)?(?:
        ready|prepared|willing|unwilling|open|inclined|determined|keen|reluctant|planning|considering|weighing|mulling
        |preparing|pressing|pushing|seeking|demanding|insisting|opposed|against|in\ favou?r|holding\ (?:\w+\s)?talks
        |in\ (?:\w+\s)?talks|negotiating|threatening|offering)\b
    | (?:have|has|had)\s{_ADVERBS}(?:not\ ruled|ruled\ out|expressed|agreed|refused|offered|proposed|demanded|discussed
        |raised|sounded|signalled|signaled|threatened|promised|pledged|held\ talks|begun\ talks|considered|decided)\b
    | (?:consider(?:s|ed)?|demand(?:s|ed)?|offer(?:s|ed)?|propos(?:es|ed)|rais(?:es|ed)|discuss(?:es|ed)|oppos(?:es|ed)
        |support(?:s|ed)?|reject(?:s|ed)?|threaten(?:s|ed)?|agree[sd]?|pledge[sd]?|vow(?:s|ed)?)\s
    | (?:that|who|which)\s(?:are|is|have|has)\s(?:ready|willing|prepared|not\ ruled)
    | (?:ready|willing|prepared|unwilling)\s(?:to|for)\b
    )""",
    re.VERBOSE,
)
_INTENT = re.compile(
    rf"""\s*(?:
      would\s{_ADVERBS}(?:not\s)?(?:want|demand|like|insist|send|sell|hand|accept|support|agree|consider|join|pay|offer|veto
        |block|resign|stay|welcome|take|vote|contribute|withdraw|back|oppose|reject|return)\b
    | (?:intends?|intended|plans?|planned|wants?|wanted|seeks?|sought|refuses?|refused|hopes?|wishes)\s{_ADVERBS}
        (?:(?:to|not|be|have)\s)*\w
    | (?:is|are|was|were|has\ been|had\ been|have\ been|remains?)\s{_ADVERBS}(?:fully\s|quite\s)?(?:
        ready|prepared|willing|unwilling|open|inclined|determined|keen|reluctant|opposed|against|in\ favou?r
        |threatening)\b
    | (?:have|has|had)\s{_ADVERBS}(?:not\ ruled|ruled\ out|agreed|refused|offered|demanded|threatened|decided)\b
    )""",
    re.VERBOSE,
)
"""What a newsroom or a nameless voice tells of somebody's intentions; more than what they will do or have begun."""
_COLLECTIVE = re.compile(
    rf"""\s*(?:(?:have|has|had|are|were|is|was|would|will|do|did)\s{_ADVERBS}(?:not\s)?(?:favou?r|support|back|oppose|object
        |halted|banned|suspended|stopped|consider\w*|weigh\w*|gone\ back|switched|joined|signed|pledged|agreed|refused
        |declared|want|against|for\b|in\ favou?r|undecided|opposed|ready|willing)
    | (?:favou?r|support|back|oppose|reject|want|refuse|plan|object|agree|backed|favou?red|opposed|rejected|agreed
        |refused|supported)\b)""",
    re.VERBOSE,
)
"""What is said of so many of a group together; one who says it of them speaks for none of them."""
_SOME = re.compile(
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|most|many|several|some)\b", re.IGNORECASE
)
_NOMINAL = re.compile(
    r"\b(?:soundings|talks|offers?|plans?|proposals?|approach(?:es)?|requests?|demands?|readiness|willingness|overtures?"
    r"|intentions?|interest) (?:by|from|of)\s"
)
_VIEW = re.compile(
    rf"\s*{_ADVERBS}(?:suspect|suspects|suspected|regard|regards|regarded|consider|considers|believe|believes|view|views|viewed|think|thinks"
    r"|perceive|perceives|fear|fears)\b"
)
_VIEW_AFTER_CLAUSE = re.compile(
    rf"\s(?:\w+ing|behind|in|of|on|from|near|with|for|against|around)\s[^,.;:“”\"]{{1,60}}?{_VIEW.pattern}"
)
_VERB_MAY_FOLLOW = re.compile(r"(?<!\bthe)(?<!\ba)(?<!\ban)(?<!\bof)(?<!\bin)(?<!\bits)(?<!\btheir)\s", re.IGNORECASE)
_DATELINE = re.compile(r"[A-Z][^\n—–]{2,60}?(?: ?[—–] ?| --? )")
LOOK = 160
"""How far into a content its subject and verb are looked for, in characters."""


def subject_of(text: str, content: tuple[Span, ...]) -> tuple[Span, Wording, str] | None:
    """The party a content begins with, how it reads, and the words after it."""
    if not content:
        return None
    first = content[0]
    dateline = _DATELINE.match(text, first.start, first.end)
    start = dateline.end() if dateline else first.start
    while start < first.end and not text[start].isalnum():
        start += 1
    party = phrase_after(text, start, min(first.end, start + LOOK))
    if party is None:
        return None
    return _shortest(text, party, first.end)


def _shortest(text: str, party: Span, end: int) -> tuple[Span, Wording, str] | None:
    """The party cut back before the first verb of position or view that its phrase has swallowed."""
    words = party.of(text)
    for match in _VERB_MAY_FOLLOW.finditer(words):
        rest = text[party.start + match.start() : min(end, party.end + LOOK)]
        if _POSITION.match(rest) or _VIEW.match(rest) or (_SOME.match(words) and _COLLECTIVE.match(rest)):
            cut = Span(party.start, party.start + match.start())
            return cut, read(cut.of(text)), rest
    return party, read(words), text[party.end : min(end, party.end + LOOK)]


def principal(
    text: str,
    content: tuple[Span, ...],
    kind_of: dict[str, ActorKind],
    *,
    collectives_only: bool = False,
    anybody: bool = False,
) -> Span | None:
    """The party whose position a content describes. `kind_of` gives the kind of names the document knows.

    With `anybody` persons and bodies count too: a newsroom or a nameless voice tells of others, whoever they are.

    With `collectives_only` a party must be many ("nine countries"): a named speaker who tells of a single state speaks,
    as a rule, for it.
    """
    found = subject_of(text, content)
    if found is not None:
        span, wording, rest = found
        if _counted(wording) and (_POSITION.match(rest) or _COLLECTIVE.match(rest)):
            return span
        holds = _may_hold(wording, kind_of) or (anybody and _is_party(wording) and _INTENT.match(rest))
        if _POSITION.match(rest) and holds and (_many(wording) or not collectives_only):
            return span
    return None if collectives_only else _of_noun(text, content, kind_of)


def _is_party(wording: Wording) -> bool:
    """Whether a subject is somebody: a name, a body, the holder of an office."""
    if wording.form == "pronoun" or wording.owner is not None:
        return False
    return wording.name is not None or (wording.head is not None and wording.head.cls in ("org", "office", "state"))


def _counted(wording: Wording) -> bool:
    """Whether so many of a group of bodies are spoken of ("five of the 18 clubs", "most member states", "ten")."""
    if wording.form == "pronoun" or wording.owner is not None or (wording.number or 1) < 2:
        return False
    return wording.form == "elliptic" or (wording.head is not None and wording.head.cls in ("org", "state", "group"))


def _many(wording: Wording) -> bool:
    return wording.plural and wording.owner is None


def _may_hold(wording: Wording, kind_of: dict[str, ActorKind]) -> bool:
    """States, collectives of states or members, and officials of a ministry hold positions of their own."""
    if wording.form == "pronoun":
        return False
    if wording.name is not None:
        return kind_of.get(wording.name, "state" if wording.kind is None else "person") == "state"
    head = wording.head
    if head is None:
        return False
    if head.cls == "state":
        return True
    if head.cls in ("org", "person", "insider", "office") and wording.plural:
        return head.cls == "org" or head.lemma in ("member", "official", "representative", "envoy", "delegate")
    return False


def _of_noun(text: str, content: tuple[Span, ...], kind_of: dict[str, ActorKind]) -> Span | None:
    """ "First soundings by Norvia": the party after a noun of intention."""
    if not content:
        return None
    match = _NOMINAL.search(text, content[0].start, min(content[0].end, content[0].start + LOOK))
    if match is None:
        return None
    party = phrase_after(text, match.end(), content[0].end)
    if party is None:
        return None
    name = _first_name(party.of(text))
    if kind_of.get(name) != "state":
        return None
    return Span(party.start, party.start + len(name))


def _first_name(words: str) -> str:
    name = []
    for word in words.split():
        if not word[0].isupper() and word not in PARTICLES:
            break
        name.append(word)
    return " ".join(name)


def holder(text: str, content: tuple[Span, ...]) -> Span | None:
    """The party to whom a speaker ascribes a view: a group or body that begins the content and "regards" it so."""
    found = subject_of(text, content)
    if found is None:
        return None
    span, wording, rest = found
    if (
        wording.form == "pronoun"
        or wording.name is not None
        or not (_VIEW.match(rest) or _VIEW_AFTER_CLAUSE.match(rest))
    ):
        return None
    return span if wording.head is not None and (wording.plural or wording.head.cls in ("org", "state")) else None
