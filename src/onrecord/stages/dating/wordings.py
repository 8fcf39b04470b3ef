"""The wordings around a time by which it is tied to a reporting clause or kept from one. It looks at no text itself."""

from __future__ import annotations

import re

GOVERNED = re.compile(
    r"\b(?:since|until|till|by|before|after|from|for|dated|of|than|due|through|to|between|about|scheduled"
    r"|set)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
OTHER_CLAUSE = re.compile(
    r"^\s*(?:about|of)\b|\baccording to\b|\b(?:that|who|whom|whose|which|when|after|before|because|while|if"
    r"|whether|where|until|since|"
    r"than)\b|[;]",
    re.IGNORECASE,
)
LEADING = re.compile(
    r"(?:(?:not\s+until|and|but|then|only|yet|so|even|late|early|again|as|already|just|back|it\s+was|first\s+thing|shortly|soon|"
    r"at\s+(?:about\s+|around\s+)?[\d:.]+\s?(?:[ap]\.?m\.?)?(?:\s+(?:o[’']clock|sharp|local\s+time))?)\W+)*",
    re.IGNORECASE,
)
PHRASE_START = re.compile(r"(?:in|at|during|on|via|through|before)\s", re.IGNORECASE)
WORD = re.compile(r"\w[\w’'-]*")
ADVERBS = frozenset(
    ["also", "later", "then", "again", "repeatedly", "publicly", "himself", "herself", "itself", "already"]
)
RELATIVES = frozenset(["who", "which", "that"])
AUXILIARIES = frozenset(["had", "has", "have", "was", "were", "is", "are", "would", "did", "not"])
MEETING = (
    r"(?:meeting|hearing|session|sitting|debate|assembly|summit|conference|briefing|rally|inquest|trial"
    r"|hustings|forum|"
    r"convention|congress|demonstration|protest|vigil|service|funeral|ceremony|launch|opening|visit|match|game|race)"
)
MEDIUM = (
    r"(?:edition|issue|paper|newspaper|programme|program|show|broadcast|bulletin|interview|statement|letter"
    r"|note|memo|"
    r"memorandum|e-?mail|message|post|tweet|blog|column|article|editorial|report|press|speech|address|sermon"
    r"|lecture|talk|"
    r"call|broadcast|filing|ruling|judgment|order|submission|testimony|evidence|podcast|phone-in|newsletter"
    r"|magazine|review)"
)
AUDIENCE = (
    r"(?:parliament|assembly|senate|congress|house|chamber|council|committee|commission|court|tribunal|inquiry|inquest|jury"
    r"|panel|board|MPs|lawmakers|deputies|senators|councillors|councilors|delegates|legislators|shareholders)"
)
TO_AN_AUDIENCE = re.compile(
    rf"\s+(?:(?:to|before)\s+(?=(?:an?|the|its|his|her|their|[\w-]+[’']s)\s|{AUDIENCE}))?"
    rf"(?:(?:an?|the|its|his|her|their|[\w-]+[’']s)\s+)?(?!to\b|that\b)(?:(?!to\b|that\b)[\w’-]+\s+){{0,3}}?{AUDIENCE}\b"
)
"""An assembly that is told something, where others speak on the same day."""
OF_A_MEETING = re.compile(rf"(?:[’']s)?\s+(?:[\w-]+\s+){{0,3}}?{MEETING}\b")
OF_A_MEDIUM = re.compile(rf"(?:[’']s)?\s+(?:[\w-]+\s+){{0,2}}?{MEDIUM}\b")
AT = re.compile(r"\b(?:at|in|during|on|from)(?:\s+(?:the|a|an|his|her|its|their))?\s*$", re.IGNORECASE)
OF_A_PAPER = re.compile(r"[’']s\s+[A-Z]")
DATED = re.compile(
    rf"\b(?:{MEDIUM},?\s+(?:which\s+(?:is|was)\s+)?(?:dated|of)|not\s+until)\s+(?:the\s+)?$", re.IGNORECASE
)
CAME_OUT = re.compile(
    r"\b(?:came|went|was|were|is|are)\s+(?:out|online|live|public|up)\b|\b(?:appeared|emerged|ran|landed|spoke"
    r"|testified)\b"
)
FINITE = re.compile(
    r"\b(?:that|who|which|whether|because|while|if|after|since|until|when)\b|[;]|\bbefore\b(?!\s+(?:an?"
    r"|the)\s+(?:[\w-]+\s+)?"
    r"(?:committee|jury|court|panel|judge|inquiry|parliament|congress|senate|tribunal|council|board|cameras?"
    r"|crowd|audience))",
    re.IGNORECASE,
)
TO_COME = re.compile(r"\b(?:to|will|would|should|could|may|might)\s+be\s+\w+\s*$", re.IGNORECASE)
COME_BY = re.compile(
    r"\b(?:read|seen|heard|shown|obtained|leaked|intercepted|found|played|reviewed|reprinted|shared)\b"
)
ASKING = re.compile(
    r"when\s+[^,.;]{0,40}?\b(?:rang|called|phoned|telephoned|asked|reached|contacted|approached|visited|met)\b"
    r"|(?:when\s+)?(?:asked|pressed|quizzed|questioned|challenged|speaking|interviewed|writing)\b",
    re.IGNORECASE,
)
OF_TALK = re.compile(
    r"\b(?:reports?|allegations?|claims?|charges?|accusations?|stor(?:y|ies)|rumou?rs?|suggestions?|statements?"
    r"|ideas?|"
    r"proposals?|demands?|criticisms?|findings|accounts?|versions?|speculation|links?|involvement|wrongdoing|"
    r"responsibility|it|them|this|that|remarks?|comments?|calls?|offers?|requests?|figures|blame)\s*$",
    re.IGNORECASE,
)
CLAUSAL = re.compile(r"[“\"‘„«]|\b(?:that|who|which|was|were|is|are|had|has|have|will|would|could|to)\b", re.IGNORECASE)
CLAUSE = re.compile(
    r"[,]?\s+(?!(?:was|were|is|are|had|has|have|would|will|could|can|may|might|must|should|and|or|to|saw"
    r"|brought|marked|as)\b)\w",
    re.I,
)
MEETING_BEFORE = re.compile(
    rf"\b(?:at|during|in)\s+(?:an?|the|its|his|her|their)\s+(?:[\w-]+\s+){{0,4}}?{MEETING}\b[^.;:“”]{{0,40}}$"
)
"""A meeting whose day comes after it: "at a press conference in Lom on Tuesday"."""
AFTER_A_MEETING = re.compile(
    rf"\bafter\s+(?=(?:an?|the|his|her|its|their)\s+(?:[\w-]+\s+){{0,3}}?{MEETING}\b)"
    r"|\bwhen\s+(?=(?:asked|reached|contacted|approached|pressed|questioned|interviewed)\b)"
)
MEETING_REACH = 60
"""Characters after a day in which its meeting is named."""
DAYS = frozenset(
    ["weekday", "near_day", "relative_weekday", "day_month", "month_day", "weekday_of_week", "weekend", "weekday_last"]
)
MAX_AFTER = 18
"""Words between a cue and its time: an addressee with title and place fits."""
MAX_HEAD = 8
"""Words before a fronted time: "In a statement issued late on Monday"."""
