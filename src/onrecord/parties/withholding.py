"""Recognises words by which a text keeps a name back, by how they combine. It judges no reason and ties nobody to them.

No list of whole wordings: a negative with a word of naming ("would not consent to be identified"), a word of leaving
out with a name ("leave her name out of it"), terms on which somebody spoke, a ban on speaking, a word for anonymity.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_GAP = r"[^.;:!?“”\"«»„\n\x00]"
_NAME = r"(?:(?:sur|first\ |last\ |full\ |real\ |own\ )?names?|identit(?:y|ies))"
_NEGATIVE = (
    r"(?:not|n[’']t|never|no|neither|nor|none|nobody|without|cannot|declin\w+|refus\w+|unwilling\w*|reluctan\w+"
    r"|rather\ than|against|object\w+|oppos\w+|loath|averse|wary|shy|forb(?:ade|id\w*)|scared|afraid|too\ \w+)"
)
_NAMED = (
    r"(?:named|identified|identifiable|quoted|cited|recogni[sz](?:ed|able)|unmasked|attributed|credited"
    r"|traceable|traced|seen\ to)"
)
_SPEAK = (
    r"(?:speak|talk|comment|discuss|brief|give|disclose|share|divulge|address|reveal|release|describe|make|deal|be|go"
    r"|provide|answer|respond|inform|communicate|publish|pass)"
)
_SPEAKING = (
    r"(?:speaking|talking|commenting|discussing|briefing|giving|disclosing|sharing|divulging|addressing|dealing"
    r"|revealing|communicating|making|having|engaging)"
)
_SECRET = r"(?:anonymity|confidentiality|secrecy|silence|discretion|non-?attribution|privacy|not|never|non)"
_WITHHOLD = (
    r"(?:with(?:hold|held|holding)s?|omit\w*|suppress\w*|conceal\w*|hid(?:e|es|den|ing)|kept|keep(?:s|ing)?|leav(?:e|es|ing)"
    r"|left|chang(?:ed?|es|ing)|alter(?:ed|ing|s)?|protect(?:ed|ing|s)?|shield(?:ed|ing|s)?|mask(?:ed|ing|s)?|disguis\w+"
    r"|obscur\w+|spar(?:e|ed|ing)|drop(?:ped|ping)?|guard(?:ed|ing)?)"
)
_OUT = (
    r"(?:withh(?:e|o)ld(?:ing)?|(?:keep|hold)ing|omitted|suppressed|concealed|changed|altered|hidden|disguised|protected"
    r"|left\ (?:out|off)|secret"
    r"|known\ (?:only\ )?to|kept\ (?:out|off|back|secret|private|from|confidential)|out\ of\ (?:it|this|the|print)"
    r"|(?:not|n[’']t|never|nor)\ (?:\w+\ ){0,2}?(?:us(?:ed|ing)|publish(?:ed|ing)|print(?:ed|ing)|given|disclosed"
    r"|released|revealed"
    r"|made\ public"
    r"|appear|mentioned|attached|divulged|to\ be))"
)
_PRINT = (
    r"(?:giv\w+|us(?:e|es|ed|ing)|print\w*|publish\w*|disclos\w+|reveal\w*|shar(?:e|ed|ing)|provid\w+|offer\w*|stat(?:e|ed|ing)"
    r"|mention\w*|suppl\w+|put\w*|see|want\w*|have|wish\w*|attach\w*|appear\w*|releas\w+|divulg\w+|lend\w*|sign\w*)"
)
_TERMS = r"(?:conditions?|footing|basis|strength|understanding|proviso|terms?|promise|assurance|guarantee|pledge)"


class Mark(NamedTuple):
    """Words that keep a name back and where they stand. `ban` says that they forbid to speak, which is a reason too."""

    start: int
    end: int
    words: str
    ban: bool = False


_BAN = re.compile(
    rf"""\b(?:(?:is|are|was|were|be|been|being|has|have|had|am)\ )?(?:
      (?:not|n[’']t|never|neither|nor|no\ longer)\ (?:\w+\ ){{0,3}}?(?:authori[sz]ed|cleared|allowed|permitted|entitled
        |supposed|free|licensed|at\ liberty|empowered|meant|mandated|approved)(?:\ by\ (?:[\w’-]+\ ){{1,4}}?|\ )to
        \ (?:\w+ly\ )?{_SPEAK}\b
    | under\ (?:\w+\ )?(?:instructions|orders)\ not\ to\ {_SPEAK}\b
    | (?:told|ordered|instructed|warned|advised)\ not\ to\ {_SPEAK}\b
    | (?:gagged|muzzled|silenced)\ by\b
    | (?:sworn|pledged|bound|held)\ to\ (?:\w+\ )?(?:silence|secrecy|confidence|confidentiality|discretion)\b
    | (?:sworn|bound)\ (?:not\ )?to\ (?:say|speak|talk|keep|disclose|reveal)\b
    | bound\ by\ (?:[\w’-]+\ ){{0,4}}?(?:secrecy|silence|confidentiality|confidence|oath|rules?|clause|agreement|duty
        |contract)\b
    | under\ (?:an?|the|strict|official)\ (?:[\w’-]+\ ){{0,3}}?(?:oath|obligation|undertaking|injunction|gag|vow
        |gagging\ order|non-?disclosure\ agreement|embargo|duty\ of\ \w+)\b
    | (?:not|n[’']t|never)\ (?:supposed|meant|allowed|permitted|free|authori[sz]ed)\ to\ be\ (?:\w+ly\ )?{_SPEAKING}\b
    | (?:would|could|might|may|risk\w*|be)\ (?:be\ )?(?:breaking|breaching|in\ breach\ of|violating)\b
    | (?:has|have|had|with)\ no\ (?:right|business|mandate|leave|remit)\ (?:to\ {_SPEAK}|{_SPEAKING})\b
    | (?:speaking|talking)\b{_GAP}{{0,30}}?\b(?:would|could|might|may|can)\ (?:cost|mean|end|breach|lead|land|get)\b
    | (?:may|must|can|could)\ ?not\ (?:\w+ly\ )?(?:speak|talk|comment|say\ anything)\b
    | whose\ (?:[\w-]+\ ){{1,4}}?(?:(?:has|have|had)\ )?(?:forbid|forbade|forbidden|prohibit|preclude|bar|rules?\ out)
        (?:s|red|ed)?\ (?:(?:him|her|them|its|all|any)\ )?(?:[\w-]+\ ){{0,2}}?
        (?:interviews?|contact|talking|speaking|from\ |to\ )
    | (?:un|not\ )authori[sz]ed\ to\ {_SPEAK}\b
    | (?:barred|forbidden|prohibited|banned|prevented|restricted|precluded|debarred|discouraged)\ from\ (?:\w+ly\ )?
        (?:{_SPEAKING}|(?:any\ |all\ |giving\ )?interviews|contact)
    | forbidden\ to\ {_SPEAK}\b
    | (?:lack(?:s|ed|ing)?|without|no|not\ have|n[’']t\ have)\ (?:the\ |any\ )?(?:authori[sz]ation|authority|permission
        |clearance)\ to\ {_SPEAK}\b
    )""",
    re.VERBOSE,
)
_MARKS = re.compile(
    rf"""
      \banonym(?:ity|ous(?:ly)?|i[sz]ed)\b
    | \b(?:unnamed|unidentified|unattributed|unattributabl[ey]|nameless|incognito|pseudonym\w*|off\ the\ record
        |not\ for\ attribution|(?:assumed|false|different|made-up|invented)\ name)\b
    | \bon\ (?:deep\ )?background\b(?=[\s,.;]*(?:$|because|as|since|out|for|to|given|citing|said|,|\.))
    | \b{_NEGATIVE}\b{_GAP}{{0,60}}?\b(?:be|being|been|get|getting)\ (?:\w+ly\ ){{0,2}}{_NAMED}\b
    | \b(?:not|n[’']t|never|without|cannot|declin\w+\ to|refus\w+\ to|nor|not\ to)\ (?:\w+ly\ )?
        (?:nam(?:e|ed|ing)|identif(?:y|ied|ying)|identifiable)\b
    | \b{_WITHHOLD}\b{_GAP}{{0,30}}?\b(?:their|his|her|the|any|my|our|its|all|real|whose)\ (?:\w+\ )?{_NAME}\b
    | \bwith(?:hold|held|holding)s?\ {_NAME}\b
    | \b{_NAME}\b{_GAP}{{0,50}}?\b{_OUT}
    | \b{_NEGATIVE}\b{_GAP}{{0,40}}?\b{_PRINT}\b{_GAP}{{0,25}}?\b{_NAME}\b
    | \bno\ {_NAME}\b(?!\ for)
    | \bavoid\w*\ (?:being|getting)\ {_NAMED}\b
    | \b(?:neither|none|nobody)\ (?:of\ \w+\ (?:\w+\ )?)?(?:is|are|was|were)\ {_NAMED}\b
    | \bwho\ (?:all\ |both\ )?(?:fears?|feared|risks?|risked)\ (?:for\ |losing\ )?(?:their|his|her)\ (?:own\ )?
        (?:jobs?|posts?|positions?|licen[cs]es?|pensions?|careers?|safety|lives|life|contracts?|livelihoods?)\b
    | \b{_NEGATIVE}\b{_GAP}{{0,30}}?\b(?:go|be|speak|talk)(?:es|ing)?\ on\ (?:the\ )?record\b
    | \b(?:beg|ask|implor|plead|request|insist)\w*\b{_GAP}{{0,20}}?\bnot\ to\ (?:write|say|reveal|tell|publish|print)\b
        {_GAP}{{0,20}}?\b(?:more|who|about\ (?:him|her|them))\b
    | \bwithout\ (?:an?|any)\ {_NAME}\b
    | \bwithout\b{_GAP}{{0,20}}?\b{_NAME}\b{_GAP}{{0,20}}?
        \b(?:used|printed|published|given|mentioned|attached|appearing)\b
    | \bwhose\ {_NAME}\b{_GAP}{{0,40}}?(?:\bnot\b|n[’']t\b|\bnever\b)
    | \b(?:only|just|nothing\ but|no\ more\ than)\b{_GAP}{{0,25}}?\b(?:first|given|christian|last|sur)[ ]?-?names?\b
    | \b(?:first|given)\ names?\ only\b
    | \b(?:up)?on\ (?:the\ |a\ |an\ )?(?:\w+\ ){{0,2}}?{_TERMS}\ (?:that|of\ {_SECRET}|to\ be\ left)\b
    | \bunder\ (?:the\ |a\ |an\ )?(?:\w+\ )?(?:conditions?|promise|cover|guarantee|pledge|cloak|veil|seal|mantle)[ ]
        (?:of\ {_SECRET}\b|that\b)
    | \b(?:agreed|consented|prepared|willing|would|will)\b{_GAP}{{0,20}}?\b(?:speak|talk|discuss|be\ interviewed)\b
        {_GAP}{{0,30}}?\bonly\ (?:if|when|under|provided|on\ (?:condition|terms))\b
    | \b(?:words|voices?|lines|faces?)\b{_GAP}{{0,30}}?\b(?:spoken|voiced|read|re-?voiced|disguised|altered|distorted
        |blurred|obscured|pixell?ated)\b
    | \b(?:remain|stay|keep|kept)(?:s|ed|ing)?\ (?:unnamed|unidentified|hidden
        |in\ the\ (?:shadows?|background|dark|shade)|out\ of\ (?:sight|view)
        |out\ of\ the\ (?:picture|papers?|story|limelight|public\ eye)|behind\ the\ (?:scenes|curtain))
    | \b(?:identif(?:ied|ies|ying)|called|calls|calling|introduced|introduces)\ (?:himself|herself|themselves)\ only\b
    | ^\W*(?:(?:their|his|her|the|any|no)\ )?names?\?
    """,
    re.VERBOSE | re.MULTILINE,
)


def mark_in(words: str) -> Mark | None:
    """The first words that keep a name back, or forbid to speak; `None` where nothing is withheld.

    >>> mark_in("who would talk only on terms that she not be identifiable").words
    'would talk only on terms'
    >>> mark_in("who spoke at length about the harbour") is None
    True
    """
    low = words.lower()
    found = _MARKS.search(low)
    ban = _BAN.search(low)
    if found is None:
        return None if ban is None else Mark(*ban.span(), words[ban.start() : ban.end()], ban=True)
    return Mark(*found.span(), words[found.start() : found.end()])


def ban_in(words: str) -> tuple[int, int] | None:
    """Where words forbid somebody to speak ("are barred from dealing with the press")."""
    found = _BAN.search(words.lower())
    return None if found is None else found.span()


_OF_OTHERS = re.compile(
    r"""[\W_]*(?:(?:to|for|because|as|since|fearing|out\ of|given|citing|being|not|in|with)\ [^.;:“”]{3,80},[ ]
      |[^.;:“”]{5,90}?,?\ (?:and\ )?(?:so|hence|therefore|which\ is\ why|that\ is\ why)\ (?!that\b)
      |(?:but|and|still|also)\ |like\ [^,.;]{1,50}?,?\ (?=(?:s?he|they)\b))?
      (?:(?P<one>he|she|(?:his|her)\ (?:\w+\ )?(?:name|identity))
      |they|both|all|neither|none|nobody|each
      |names?\?|(?:their|the)\ (?:\w+\ )?(?:names|identities)|(?:one|two|some|most|several)\ of\ (?:them|the\ \w+)
      |(?:we|this\ (?:\w+\ )?(?:news)?paper|(?-i:The|At)(?:\ (?-i:[A-Z])[\w’-]+){1,3}
          |(?:the|our)\ (?:\w+\ )?(?:news)?(?:paper|room|magazine|editors?|station|site|agency|reporters?))
        \b(?=[^.?!]{0,60}\b(?:their|his|her|him|them)\b)
      |(?:the|those|these)\ (?:[\w-]+\ ){0,3}[\w-]+)(?![\w,])""",
    re.IGNORECASE | re.VERBOSE,
)


def of_others(words: str) -> Mark | None:
    """The mark in a sentence that says of people spoken of before that their names are withheld.

    >>> of_others("Neither of them would be named.").words
    'Neither of them would be named'
    >>> of_others("Ann Orr would not be named.") is None
    True
    """
    return mark_in(words) if _OF_OTHERS.match(words) else None


def of_one(words: str) -> bool:
    """Whether such a sentence speaks of one person ("he", "her name") rather than of several."""
    found = _OF_OTHERS.match(words)
    return found is not None and found["one"] is not None


_KNOWING = re.compile(
    r"""
      \b(?:with|having|had|has|have|claiming|citing)\ (?:[\w-]+\ ){0,4}?
        (?:knowledge|insight|sight|understanding|experience)\ (?:of|into)\b
    | \bwith\ (?:[\w-]+\ ){0,2}?access\ to\b
    | \b(?:familiar|acquainted|conversant)\ with\b
    | \bclose\ to\b | \bnear\ to\ (?:the|his|her)\b
    | \b(?:briefed|consulted)\ (?:on|about)\b
    | \b(?:privy\ to|apprised\ of|in\ the\ know|in\ the\ loop|in\ a\ position\ to\ know|on\ the\ inside)\b
    | \b(?:who|that)\ (?:(?:have|has|had|was|were|is|are|used\ to|once|still|also|both|all)\ ){0,3}
        (?:seen|read|held|handled|reviewed|attended|heard|witnessed|present|took\ part|takes?\ part|s[ai]ts?\ (?:in|on)
          |work(?:s|ed|ing)?\ (?:for|at|in|on|there|with|under)|employed|involved|briefed|kn[eo]ws?\ (?:the|of|about)
          |served|handled|dealt|helped|negotiated|drafted|in\ the\ room|at\ the\ (?:meeting|table))\b
    | \b(?:working|employed|involved|engaged|serving|present|participating)\ (?:on|at|in|for|with|by|inside)\b
    """,
    re.VERBOSE,
)
_OWNED = r"(?:(?:(?:the|his|her|their|its)\ )?[\w.’'-]*\w[’']s?|the|his|her|their|its)"
_PLACED = re.compile(
    rf"""
      \b(?:inside|within)\ (?:an?|{_OWNED})\b
    | \bfrom\ (?:inside|within|the\ (?:surroundings|entourage|circle|inner|immediate|ranks|environment|orbit|milieu))\b
    | \b(?:in|of|from|at)\ {_OWNED}\ (?:[\w-]+\ ){{0,2}}?(?:circles?|surroundings|entourage|camp|orbit|ranks|payroll
        |dressing\ room|locker\ room|boardroom|cabinet|politburo|secretariat|staff|team|delegation|office
        |headquarters)\b
    | \bon\ {_OWNED}\ (?:[\w-]+\ ){{0,3}}?(?:payroll|staff|team|board|committee|panel|council|ward|shift|trial|project
        |programme|program|case|inquiry|investigation|jury|site|crew|force|squad|desk)\b
    """,
    re.VERBOSE,
)


def inside_words(words: str) -> str | None:
    """Words that say somebody knows from the inside ("with knowledge of", "close to", "who took part").

    >>> inside_words("two clerks privy to the accounts")
    'privy to'
    """
    found = _KNOWING.search(words.lower())
    return None if found is None else words[found.start() : found.end()]


def placed_words(words: str) -> str | None:
    """Words that place somebody within a body ("on the club’s payroll"), which alone says less than knowledge does.

    >>> placed_words("three people on the mill’s payroll")
    'on the mill’s payroll'
    """
    found = _PLACED.search(words.lower())
    return None if found is None else words[found.start() : found.end()]
