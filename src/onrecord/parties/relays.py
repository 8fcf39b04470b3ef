"""Finds who stands between a source and the reader, by the words of one sentence. It gives no roles.

"Citing X", "in turn pointed to X", "told X", "quoted by X", "according to X": each trigger has a party next to it.
Which of them are newsrooms only the whole document can say, so the caller decides on roles.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from onrecord.language.cues import Verb, reporting
from onrecord.language.phrases import party_before
from onrecord.parties.closed import PRONOUNS
from onrecord.parties.extent import phrase_after
from onrecord.parties.papers import came_by, obtained, opening_paper
from onrecord.parties.triggers import ACCORDING, CITING, FRONTED, QUOTED_BY, QUOTING, TOLD
from onrecord.parties.wording import read
from onrecord.types import Attribution, Span

RelayKind = Literal[
    "citing", "told", "quoted_by", "quoting", "according", "inner", "asker", "holder", "seen_by", "in_paper"
]


class Relay(NamedTuple):
    """A party next to a trigger. `cue` holds the trigger words; `attribution` the attribution they belong to."""

    kind: RelayKind
    party: Span
    cue: Span
    attribution: str


_EMPLOYER = re.compile(r"[A-Z]{2,6}(?=[’']s [A-Z“\"‘])")
"""A newsroom by its letters before the name of its reporter or programme: "told *CNN*’s Ann Orr"."""
_TELLS = re.compile(
    r" (?P<aux>(?:had|has|have) )?(?:(?:also|already|now|later|then|first|earlier|once|even) )?(?P<verb>[a-z]+)\b"
)
_CONTENT_FOLLOWS = re.compile(
    r"(?: to (?:him|her|them|us|me)(?= that))?,? "
    r"(?!(?:to|about|of|on|for|in|at|by|with|from|against|as|and|or|but|into|over|after|before|when|while|out|up)\b)"
    r"[\w“\"‘'„«`]"
)
_ASIDE = re.compile(r", [^,.;]{1,40},$")
_ASIDE_BEFORE = re.compile(r", [^,.;]{2,40},\s$")
_NO_TELLING = frozenset({"ask", "order", "request", "urge", "beg", "instruct", "call", "sign", "show"})
_NOT_TELLING = re.compile(r" (?:him|her|them|us|me|[\w’]+) (?:not )?to (?!(?:the|a|an|his|her|its|their)\b)")
"""What follows a verb that makes somebody do something: "had advised *him not to* discuss it"."""
_FINDING = frozenset({"find", "learn", "know", "see", "hear", "discover", "remember"})
"""Verbs that tell something only with "that": "had found posts"."""
_SENTENCE_ENDS = re.compile(r"[.!?]\s+\S")
_OPENING = "“\"‘'„«"
_EVIDENCE = frozenset({"confirm", "prove", "reveal", "indicate", "suggest", "demonstrate"})
_MANY = frozenset("most many some several all both few these those two three four five other".split())
LEAD = 60
"""The longest lead before the first clause of a content ("despite these warnings, "), in characters."""
_JUDGING = frozenset("accuse blame condemn criticise criticize denounce deny describe praise dismiss".split())
_CLOSING = "”\"’' "
TELLING_WITHIN = 200
"""How far into a content its first clause is looked at, in characters."""
_COUNTS = re.compile(
    r"(?:also |now )?(?:says?|said|counts?|counted|puts?|estimates?|estimated|claims?|claimed|believes?|expects?"
    r"|expected|argues?|maintains?|denies|denied|insists?|sees?|fears?|warns?|warned|reckons?)\b"
)
_TIMED = re.compile(
    r"\s(?:on\s|late\s|early\s|last\s|this\s|earlier\s|later\s){0,2}\w+(?:day|week|month)\s$", re.IGNORECASE
)
"""A time between a newsroom and its verb: "the Tide *on Sunday* quoted …"."""
_PASSED = re.compile(
    r"\b(?:he|she|they|it|we|I|who)[’'a-z]*\s(?:(?:had|has|have|was|were)\s)?(?:(?:also|already|since|only|all|both)\s)?"
    r"(?:(?:been\s)?(?:told|informed|assured|warned|advised|notified|briefed)(?:\s\w+){0,2}?\sby"
    r"|(?:heard|learn(?:ed|t)|knew|got)\s(?:(?:it|this|that|so|as much)\s)?from)\s"
)
"""Whoever told a speaker something, told of the speaker: "she *had been told by* the guards that …"."""
_OWN_SOURCES = re.compile(r"\b(?:its|their|his|her|whose) (?:own |unnamed |anonymous )?sources\b")
_SAYS_ALSO = re.compile(r"\b(?:reported|reports|revealed|said|says|had told|told|has told)\b")
_GAP = 2
_LEADING = frozenset(
    {"in an ", "in a ", "in his ", "in her ", "in an exclusive ", "in a rare ", "in a telephone ", "in remarks "}
)
WINDOW = 900
"""Longest stretch of a sentence that is searched, in characters."""


def relays(text: str, sentence: Span, here: Sequence[Attribution]) -> list[Relay]:
    """All relays of a sentence, each with the attribution (of those whose cue stands in it) that it belongs to."""
    if not here:
        return []
    sentence = Span(sentence.start, min(sentence.end, sentence.start + WINDOW))
    found = [
        *_papers(text, sentence, here),
        *_after(text, sentence, here, CITING, "citing"),
        *_after(text, sentence, here, TOLD, "told"),
        *_after(text, sentence, here, QUOTED_BY, "quoted_by"),
        *_after(text, sentence, here, ACCORDING, "according"),
        *_opening(text, sentence, here),
        *_own_sources(text, sentence, here),
        *_subjects(text, sentence, here),
        *_inner(text, sentence, here),
        *_inside_content(text, sentence, here),
        *_interrupted(text, here),
    ]
    return _distinct(found, here)


def _after(
    text: str, sentence: Span, here: Sequence[Attribution], trigger: re.Pattern[str], kind: RelayKind
) -> list[Relay]:
    """Parties that follow a trigger."""
    found = []
    for match in trigger.finditer(text, sentence.start, sentence.end):
        fronted = match[0][0].isupper() or text[sentence.start : match.start()].lower() in _LEADING
        owner = _owner(match.span(), here, fronted=fronted)
        if owner is None:
            continue
        party = phrase_after(text, match.end(), sentence.end)
        employer = _EMPLOYER.match(text, match.end(), sentence.end) if kind == "told" else None
        if employer is not None:
            party = Span(*employer.span())
        party = _before_source(text, party, owner)
        opens = any(piece.start == match.start() for piece in owner.content)
        if party is not None and kind == "citing" and any(party.overlaps(piece) for piece in owner.content):
            owner = _owner(match.span(), [a for a in here if a is not owner], fronted=False) or owner
        if kind == "told" and party is not None and QUOTED_BY.search(text, party.start, party.end):
            continue  # "said in comments published by the Tide"
        if party is not None and party.of(text).lower() not in PRONOUNS:
            inner = kind == "according" and opens and owner.content[0].start > sentence.start + _GAP
            found.append(Relay("citing" if inner else kind, party, Span(match.start(), match.end() - 1), owner.id))
    return found


def _before_source(text: str, party: Span | None, owner: Attribution) -> Span | None:
    """A party cut back where the source of its sentence begins: "citing two clerks, *the Tide* says …"."""
    start = min((s.start for s in owner.source), default=-1)
    if party is None or not party.start < start < party.end:
        return party
    return Span(party.start, party.start + len(text[party.start : start].rstrip(" ,")))


def _subjects(text: str, sentence: Span, here: Sequence[Attribution]) -> list[Relay]:
    """Newsrooms that quote somebody: "State television quoted Mr Berg as telling …"."""
    found = []
    for match in QUOTING.finditer(text, sentence.start, sentence.end):
        owner = next((a for a in here if a.source and 0 <= a.source[0].start - match.end() <= _GAP), None)
        if owner is None or text[match.start() - 5 : match.start()].endswith(("was ", "were ", " is ", "been ")):
            continue
        party = _subject_before(text, sentence.start, match.start())
        if party is not None:
            found.append(Relay("quoting", party, Span(*match.span()), owner.id))
    return found


def _opening(text: str, sentence: Span, here: Sequence[Attribution]) -> list[Relay]:
    """A party to whom or in which the source of a sentence speaks, put first: "To the Tide her adviser had said …"."""
    match = FRONTED.match(text, sentence.start, sentence.end)
    owner = min(here, key=_begins)
    party = phrase_after(text, match.end(), sentence.end) if match is not None else None
    if match is None or party is None or not owner.source or _inside(party, owner.content):
        return []
    if TOLD.search(text, match.end(), party.end):  # "in an interview with the Tide"
        return []
    near = party.end <= owner.source[0].start <= party.end + LEAD
    return [Relay("told", party, Span(match.start(), match.end() - 1), owner.id)] if near else []


def _papers(text: str, sentence: Span, here: Sequence[Attribution]) -> list[Relay]:
    """Newsrooms that came by the paper which is cited, and papers that open a sentence and in which a body speaks."""
    found = [Relay("seen_by", party, cue, a.id) for a in here for party, cue in came_by(text, a)]
    first = min(here, key=_begins)
    paper = opening_paper(text, sentence.start, first)
    return [*found, Relay("in_paper", *paper, first.id)] if paper is not None else found


def _own_sources(text: str, sentence: Span, here: Sequence[Attribution]) -> list[Relay]:
    """ "Its sources", of a newsroom whose report is relayed."""
    found = []
    for match in _OWN_SOURCES.finditer(text, sentence.start, sentence.end):
        owner = _owner(match.span(), here)
        if owner is not None:
            found.append(Relay("citing", Span(*match.span()), Span(*match.span()), owner.id))
    return found


def _subject_before(text: str, start: int, end: int) -> Span | None:
    """The party whose verb begins at `end`; an aside between commas may stand between."""
    timed = _TIMED.search(text, max(start, end - LEAD), end)
    end = timed.start() + 1 if timed is not None else end
    party = party_before(text, start, end)
    if party is None:
        aside = _ASIDE_BEFORE.search(text, start, end)
        comma = text.rfind(",", start, end)
        party = party_before(text, start, aside.start()) if aside is not None else None
        party = party or (party_before(text, start, comma + 1) if comma > start else None)
    return party


def _inner(text: str, sentence: Span, here: Sequence[Attribution]) -> list[Relay]:
    """Parties of further cues of one attribution: "One of them *said* a shift boss *had told* him …"."""
    found = []
    for a in here:
        for cue in a.cue:
            words = cue.of(text).strip().lower()
            if not (sentence.covers(cue) and _SAYS_ALSO.search(words)):
                continue
            party = party_before(text, sentence.start, cue.start)
            if party is None or not _speaks(party.of(text)) or _inside(party, a.content):
                continue
            if not any(party.overlaps(s) for s in a.source):
                found.append(Relay("inner", party, cue, a.id))
    return found


def _inside_content(text: str, sentence: Span, here: Sequence[Attribution]) -> list[Relay]:
    """Whoever is reported to have told it, where the content is the telling: "the board had told him that …"."""
    found = []
    for a in here:
        for piece in a.content:
            clause = Span(piece.start, min(piece.end, sentence.end))
            relay = _telling(text, clause, a) or _passed(text, clause, a)
            paper = obtained(text, clause) if relay is None else None
            relay = Relay("inner", *paper, a.id) if paper is not None else relay
            if relay is not None:
                found.append(relay)
    return found


def _telling(text: str, piece: Span, a: Attribution) -> Relay | None:
    """The first clause of a content whose verb tells a further content, with the party before that verb."""
    if a.content[-1].of(text).rstrip(_CLOSING).endswith("?") or _SENTENCE_ENDS.search(text, piece.start, piece.end):
        return None
    for told in _TELLS.finditer(text, piece.start, min(piece.end, piece.start + TELLING_WITHIN)):
        verb = reporting(told["verb"].lower())
        if verb is None or not _reports(verb, told["aux"]) or not _CONTENT_FOLLOWS.match(text, told.end(), piece.end):
            continue
        finding = verb.lemma in _FINDING and not text.startswith(" that ", told.end())
        if finding or _NOT_TELLING.match(text, told.end()):
            continue
        party = _teller(text, piece.start, told.start())
        if party is not None and _tells(party.of(text), verb):
            return Relay("inner", party, Span(told.start() + 1, told.end()), a.id)
    return None


def _passed(text: str, piece: Span, a: Attribution) -> Relay | None:
    """Whoever the speaker has it from, at the beginning of what the speaker says."""
    match = _PASSED.search(text, piece.start, min(piece.end, piece.start + LEAD))
    party = phrase_after(text, match.end(), piece.end) if match is not None else None
    if match is None or party is None or not _speaks(party.of(text)):
        return None
    return Relay("inner", party, Span(match.start(), match.end() - 1), a.id)


def _teller(text: str, start: int, end: int) -> Span | None:
    """The party that ends where a verb begins; a short aside between commas may stand between."""
    start += text[start] in _OPENING
    aside = _ASIDE.search(text, start, end)
    end = aside.start() if aside else end
    opened = max(start, *(_past(text, mark, start, end) for mark in (", ", "-- ", "— ", "– ")))
    if opened - start > LEAD:
        return None
    party = phrase_after(text, opened, end)
    return party if party is not None and party.end >= end else None


def _past(text: str, mark: str, start: int, end: int) -> int:
    at = text.rfind(mark, start, end)
    return -1 if at < 0 else at + len(mark)


def _reports(verb: Verb, aux: str | None) -> bool:
    """Whether a verb as it stands is somebody's act of saying: not "to say", not "being told", not "asked"."""
    if verb.kind != "say" or verb.lemma in _NO_TELLING or not (verb.takes("S", "T", "H") or verb.lemma in _JUDGING):
        return False
    return "participle" in verb.form if aux else verb.form in ("third", "past", "base", "past or participle")


def _interrupted(text: str, here: Sequence[Attribution]) -> list[Relay]:
    """Whoever speaks where "according to X" cuts them off their verb: "The board, according to the Tide, counts …"."""
    found = []
    for a in here:
        if len(a.content) < 2 or not a.cue or a.cue[0].of(text).lower() != "according to":
            continue
        first, then = a.content[:2]
        party = phrase_after(text, first.start, first.end)
        verb = _COUNTS.match(text, then.start, then.end)
        if verb is not None and party is not None and party.end >= first.end and _speaks(party.of(text)):
            found.append(Relay("inner", party, Span(*verb.span()), a.id))
    return found


def _speaks(words: str) -> bool:
    """Whether a phrase can be the subject of a further cue: a name or somebody, not "it", not a document."""
    wording = read(words)
    if wording.form == "pronoun" or words.endswith((" and", " but", " or")):
        return False
    return wording.name is not None or (wording.head is not None and wording.head.cls != "document")


def _tells(words: str, verb: Verb) -> bool:
    """Whether a phrase can be the subject of a telling inside a content: a document that states it may.

    "Most member states" has no verb: a word for many does not agree with a verb in -s.
    """
    if verb.form == "third" and words.split()[0].lower() in _MANY:
        return False
    wording = read(words)
    if verb.form == "base" and not (wording.plural or wording.joint or words.endswith("s")):
        return False  # "a leadership contest would …"
    document = wording.form != "pronoun" and wording.head is not None and verb.lemma not in _EVIDENCE
    return _speaks(words) or document


def _inside(span: Span, content: Sequence[Span]) -> bool:
    return any(piece.covers(span) for piece in content)


def _owner(trigger: tuple[int, int], here: Sequence[Attribution], *, fronted: bool = True) -> Attribution | None:
    """The attribution a trigger belongs to: the one that has it for a cue, else the last one begun before it."""
    span = Span(*trigger)
    for a in here:
        if any(cue.overlaps(span) for cue in a.cue):
            return a
    around = [a for a in here if _inside(span, a.content)]
    if len(around) == 1 and any(piece.start == span.start for piece in around[0].content):
        return around[0]  # "said that according to the captain …"
    if around:  # only a report that stands in the same content may have it
        here = [b for b in here if b not in around and b.source and _inside(b.source[0], around[0].content)]
        fronted = False
    begun = [a for a in here if _begins(a) <= span.start]
    return max(begun, key=_begins) if begun else (here[0] if fronted and here else None)


def _begins(a: Attribution) -> int:
    return min(span.start for span in (*a.source, *a.cue, *a.content))


def _distinct(found: list[Relay], here: Sequence[Attribution]) -> list[Relay]:
    """Each party once, sources left out, in text order."""
    sources = {a.id: a.source for a in here}
    kept: list[Relay] = []
    for relay in sorted(found, key=lambda r: r.party.start):
        if any(relay.party.overlaps(s) and not s.start < relay.cue.start for s in sources[relay.attribution]):
            continue
        if not any(relay.party.overlaps(k.party) and relay.attribution == k.attribution for k in kept):
            kept.append(relay)
    return kept
