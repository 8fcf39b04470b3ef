"""Finds who stands around a paper that is cited: the newsroom that came by it, the body that speaks in it.

"A memo *obtained by the Tide*", "a memo *that the Tide has seen*", "*in a leaflet* the company had told customers …".
"""

from __future__ import annotations

import re

from onrecord.parties.extent import phrase_after
from onrecord.parties.wording import read
from onrecord.types import Attribution, Span

_CAME_BY = (
    r"(?:seen|obtained|reviewed|read|viewed|examined|acquired|inspected|consulted|published|leaked|shown|passed|handed"
    r"|sent|provided|supplied|forwarded|disclosed|revealed|unearthed|reported|(?:made )?available)"
)
_BY_WHOM = re.compile(rf"\b{_CAME_BY}(?:\s\w+ly)?\s(?:by|to)\s")
_WHO_HAS = re.compile(r"(?:,\s|\s)(?:(?:of |a copy of |parts of )?which|that)\s(?=(?:the |an? )?\w)")
_HAS = re.compile(
    r"\s(?:(?:has|have|had|says it has|was able to)\s)?(?:also\s|first\s)?(?:seen|saw|obtained|reviewed|read|see|review"
    r"|acquired|published|holds|possesses|got|received|a copy|has a copy)\b"
)
_OWN = re.compile(r"(?:this|our|we|us)\b", re.IGNORECASE)
_STOP = re.compile(r"[.;:“”\n]")
_GOT = re.compile(
    r"(?:it|they|he|she|we) ((?:has|have|had) (?:obtained|seen|reviewed|received|read|acquired|been shown"
    r"|got hold of))"
    r" (?:a copy of |parts of |extracts from )?"
)
_FRONTED = re.compile(r"[Ii]n\s(?=(?:an?|the|its|their|his|her|this|that|[a-z]+s)\s)")
_SPOKEN = frozenset(
    """statement interview e-mail email mail message post tweet release call speech address comment remark briefing
    answer reply response conversation announcement note dispatch bulletin broadcast programme program newspaper issue
    edition article column editorial""".split()
)
"""Ways of saying something now, rather than papers that go on saying it: whoever uses them is the one who speaks."""
WITHIN = 90
"""How far a paper that opens a sentence may reach, in characters."""


def came_by(text: str, a: Attribution) -> list[tuple[Span, Span]]:
    """Parties by whom, or to whom, the paper in the source of an attribution was seen, with the words that say so."""
    if not a.source:
        return []
    span = a.source[0]
    head = read(span.of(text)).head
    if head is None or head.cls != "document":
        return []
    stop = _STOP.search(text, span.end, span.end + WITHIN)
    further = Span(span.end, stop.start() if stop else min(len(text), span.end + WITHIN))
    return _in(text, span) or _in(text, further)


def _in(text: str, span: Span) -> list[tuple[Span, Span]]:
    end = span.end
    found = []
    for match in _BY_WHOM.finditer(text, span.start, end):
        party = phrase_after(text, match.end(), end)
        if party is not None and not _OWN.match(text, party.start):
            found.append((party, Span(match.start(), match.end() - 1)))
    for match in _WHO_HAS.finditer(text, span.start, end):
        party = phrase_after(text, match.end(), end)
        had = _HAS.match(text, party.end, end) if party is not None else None
        if party is not None and had is not None and not _OWN.match(text, party.start):
            found.append((party, Span(had.start() + 1, had.end())))
    return found


def obtained(text: str, content: Span) -> tuple[Span, Span] | None:
    """The paper that a speaker is said to have got, at the beginning of what is said: "it had obtained a letter …"."""
    match = _GOT.match(text, content.start, content.end)
    party = phrase_after(text, match.end(), content.end) if match is not None else None
    head = read(party.of(text)).head if party is not None else None
    if match is None or party is None or head is None or head.cls != "document":
        return None
    return party, Span(match.start(1), match.end(1))


def opening_paper(text: str, start: int, a: Attribution) -> tuple[Span, Span] | None:
    """The paper that opens a sentence and in which a body speaks, with its "in"; a person speaks for themselves."""
    if not a.source:
        return None
    source = a.source[0]
    match = _FRONTED.match(text, start, source.start)
    party = phrase_after(text, match.end(), source.start) if match is not None else None
    if match is None or party is None or source.start - match.end() > WITHIN:
        return None
    between = text[party.end : source.start]
    paper, speaker = read(party.of(text)).head, read(source.of(text))
    if paper is None or paper.cls != "document" or paper.plural or paper.lemma.split()[-1] in _SPOKEN:
        return None
    body = speaker.kind == "org" or (speaker.name is None and speaker.head is not None and speaker.head.cls == "org")
    if not body or re.search(r"[.;:“”]", between):
        return None
    party = Span(party.start, party.start + len(text[party.start : source.start].rstrip(" ,")))
    return party, Span(match.start(), match.end() - 1)
