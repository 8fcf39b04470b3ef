"""Reads what somebody wants done or not done: demands, what should be, what a plan would do. It judges no report.

"The union wants the merger scrapped" opposes a plan; "she wants him gone" supports a demand.
"""

from __future__ import annotations

import re

from onrecord.types import Polarity

_WANT = re.compile(r"\b(?:want|wish|expect|would like|need|prefer)(?:s|ed|ing)?$", re.IGNORECASE)
_UNDONE = (
    r"(?:scrapped|dropped|dead|gone|stopped|halted|cancell?ed|shelved|banned|withdrawn|rejected|repealed|killed|binned"
    r"|ditched|axed|abandoned|blocked|reversed|overturned|suspended|postponed|delayed|undone|abolished|out|over|buried"
    r"|torn up|struck down|thrown out)"
)
_WANTED_UNDONE = re.compile(
    r"(?:it|this|that|these|those|(?:the|its|his|her|their|any|all|an?)\s[^,.;]{2,50}?)\s(?:to be\s)?"
    rf"{_UNDONE}\b[^,.;]{{0,40}}$",
    re.IGNORECASE,
)
_WANTED_SO = re.compile(
    r"(?:the|its|his|her|their|all|every|an?|those|these|this|that|\w+s)\s[^,.;]{2,50}?\s(?:kept|left|looked at|made"
    r"|sent|shown|published|paid|restored|returned|reopened|saved|protected|repaired|rebuilt|built|moved|given|brought"
    r"|put|heard|counted|investigated|examined|preserved|extended|introduced|approved|adopted)\b",
    re.IGNORECASE,
)
_WANTED_OF_SOMEBODY = re.compile(
    rf"(?:him|her|them|us|(?:the\s)?[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?)\s(?:to be\s)?(?:{_UNDONE}|stood down|sacked"
    r"|fired|removed|dismissed|replaced|punished|charged|tried|jailed|reinstated|back|released|freed|gone)\b",
)
_WANTED_OF_ALL = re.compile(
    r"(?:him|her|them|us|(?:the|its|his|their|an?)\s(?:[\w’'-]+\s){1,4}?|(?:[A-Z][\w’'-]+\s){1,3}?)"
    r"to (?:be )?(?!know\b)[a-z]+"
)
_OUGHT = r"(?:should|must|ought to|(?:has|have|had) to|needs? to)"
_DUE = re.compile(
    rf"\b{_OUGHT}\s(?:all\s|also\s|at least\s|now\s)?(?:get|receive|be (?:\w+ )?(?:paid|compensated|given|told|asked"
    r"|consulted|heard|protected|entitled|reimbursed|recognised|recognized|included|treated))\b"
    r"|\bdeserve[sd]?\s(?:an?|the|to|better|more|it|this|that|every)\b",
    re.IGNORECASE,
)
_UNDUE = re.compile(
    rf"\b{_OUGHT}(?: not|n[’']t| never) (?:ever )?(?:have (?:been )?|be )?(?:approved|built|signed|allowed|passed"
    r"|adopted|permitted|granted|sold|closed|started|begun|bought|appointed|hired|chosen|agreed|given|licensed|opened|moved)\b"
    r"|\b(?:do|does|did)(?: not|n[’']t) (?:need|deserve|want) (?:an?|the|this|that|another|any|it|more)\b",
    re.IGNORECASE,
)
_SHOULD = re.compile(
    r"(?:[“\"‘'„«]\s*)?(?:(?:And|But|So|that)\s|in (?:his|her|their|its) view,?\s)?(?:(?:the|these|this|those|all|any"
    r"|its|his|her|their|our|my|nobody|everybody|everyone|there|it|they|he|she|somebody|someone)\b|(?-i:(?!An?\b)[A-Z]))"
    r"[^,.;:?“”\"]{0,70}?\s(?:should|ought to|must(?= (?:now |all )?(?:go|come|stop|end)\b))"
    r"(?P<not> not| never|n[’']t)? (?:\w+ly |now |also |at last |at once |all |both |“)?"
    r"(?!have\b|be (?:noted|added|said|clear|obliged|able)\b)[a-z]+",
    re.IGNORECASE,
)
_NOT_DONE = re.compile(r"[“\"‘'„«\s]*one (?:does not|doesn[’']t|cannot|can[’']t) [a-z]+", re.IGNORECASE)
""" “One does not sue the road”: a rule of conduct, said against what somebody proposes."""
_DO_AWAY = re.compile(
    r"\b(?:be (?:allowed|left) to (?:die|lapse|expire)|cease|disappear|vanish|go away)\b", re.IGNORECASE
)
_TIME = re.compile(
    r"\b(?:it is|it was|it[’']s|high) time (?:to|for|that|somebody|someone|the|we|they|he|she|it|people)\b"
    r"|\bonly (?:\w+ )?way out\b",
    re.IGNORECASE,
)
_VOTED = re.compile(
    r"\bvot(?:e|es|ed|ing)\b(?: (?:by )?\d+(?: to |[-–—])\d+| by \d+(?:\.\d+)? (?:per cent|percent)"
    r"| early| late| unanimously| narrowly| overwhelmingly| \w+day)*"
    r" (?P<for>for|in favou?r of|against)$",
    re.IGNORECASE,
)
_RUINS = re.compile(
    r"\b(?:would|will|could|can|may|might|is going to|[’']ll)\s(?:\w+ly\s|only\s|also\s)?(?:ruin|destroy|kill|cripple"
    r"|devastate|wreck|undermine|endanger|hollow out|gut|decimate|strangle|bankrupt|harm|hurt|damage|cost lives|tear"
    r"|drive (?:out|away))\b",
    re.IGNORECASE,
)
_HELPS = re.compile(
    r"\b(?:would|will|could|can|is going to|[’']ll)\s(?:\w+ly\s|also\s)?(?:save|help|benefit|boost|revive|strengthen"
    r"|secure|rescue|transform|improve|safeguard|breathe (?:new )?life)\b",
    re.IGNORECASE,
)
OPENING = 6
"""Within how many words a plan has to be named for what it would do to be said of it."""


def wished(cue: str, content: str, proposal: re.Pattern[str]) -> tuple[Polarity, str] | None:
    """The side of a wish, and the sentence that says why. `proposal` finds the words for what may be wanted or not."""
    if voted := _VOTED.search(cue):
        against = voted["for"].lower() == "against"
        return ("opposes", f"“{voted[0]}” turns it down.") if against else ("supports", f"“{voted[0]}” speaks for it.")
    wanting = _WANT.search(cue)
    if wanting and (found := _WANTED_UNDONE.match(content)):
        return "opposes", f"“{wanting[0]} {found[0]}” wants it undone."
    if wanting and (found := _WANTED_OF_SOMEBODY.match(content) or _WANTED_OF_ALL.match(content)):
        return "supports", f"“{wanting[0]} {found[0]}” asks for it."
    if wanting and (found := _WANTED_SO.match(content)):
        turned = re.search(r"\b(?:no longer|not|never)\b|n[’']t\b", cue, re.IGNORECASE)
        return ("opposes" if turned else "supports"), f"“{cue} {found[0]}” says what is wanted."
    if re.search(r"\bwants?$", cue) and not re.search(r"\b(?:not|no longer|never)\b|n[’']t\b", cue):
        return "supports", f"“{cue}” says what somebody wants."
    if found := _UNDUE.search(content):
        return "opposes", f"“{found[0]}” speaks against it."
    if found := _DUE.search(content):
        return "supports", f"“{found[0]}” speaks for it."
    if proposal.search(" ".join(content.split()[:OPENING])):
        if found := _RUINS.search(content):
            return "opposes", f"“{found[0]}” speaks against it."
        if found := _HELPS.search(content):
            return "supports", f"“{found[0]}” speaks for it."
    return None


def due(content: str) -> tuple[Polarity, str] | None:
    """The side of words that say what ought to be done: "the yard should be cleaned", "it is time to go"."""
    if found := _SHOULD.match(content):
        against = found["not"] is not None or _DO_AWAY.search(content) is not None
        return ("opposes" if against else "supports"), f"“{found[0]}” says what ought to be done."
    if found := _NOT_DONE.match(content):
        return "opposes", f"“{found[0].strip()}” says what ought not to be done."
    if found := _TIME.search(content):
        return "supports", f"“{found[0]}” says that it ought to be done."
    return None
