"""The words that lead from one party of a chain to the next, by class. They find no parties and give no roles.

A verb of leaning on somebody ("relying on", "with reference to"), one of handing on ("as told to", "carried by"),
one of giving the floor ("quotes", "lets X speak"), a preposition that makes a party answer for it ("per").
"""

from __future__ import annotations

import re

_IN_TURN = r"(?:in\ (?:its|his|her|their)\ turn\ |in\ turn\ |themselves\ |itself\ )?"
_MEANS = (
    r"(?:(?:(?:the|an?|its|his|her|their|what|several|private|two|three)\ )?(?:[\w-]+\ )?"
    r"(?:conversations?|interviews?|talks|discussions?|accounts?|testimon(?:y|ies)|statements?|words?|information|remarks?"
    r"|claims?|evidence|details?|(?:news\ )?reports?|articles?|stor(?:y|ies)|pieces?|dispatch(?:es)?|briefings?"
    r"|exchanges?|comments?|assurances?|descriptions?|recollections?|hints?|tips?|leaks?)"
    r"\ (?:with|by|from|of|in|(?:given|provided|supplied|offered|made|passed\ on)\ by)\ )?"
)
"""What a newsroom had from somebody, before that party's name: "on the strength of *conversations with* two nurses"."""

CITING = re.compile(
    rf"""\b(?:
      (?:[Cc]iting|cited|cites|[Qq]uoting|[Cc]rediting|[Nn]aming)\ (?!by\b|in\b|as\b)
    | attribut(?:ed|es|ing)\ (?:it|this|that|(?:the|its)\ \w+)\ to[ ]
    | (?:which|that|who|and)\ (?:has\ |had\ )?(?:spoke|spoken|talked)\ (?:with|to)[ ]
    | [Pp]icking\ up\ (?:on\ )?
    | [Oo]n\ the\ basis\ of\ (?:what\ )?
    | credit(?:s|ed)\ (?=[^,.;]{{2,40}}\ (?:with|for)\ (?:it|the\ \w+))
    | (?:who|which|they|and)?\ ?{_IN_TURN}(?:rel(?:ies|y|ied|ying)\ {_IN_TURN}(?:up)?on|point(?:s|ed|ing)?\ {_IN_TURN}to
        |refer(?:s|red|ring)?\ {_IN_TURN}to|based\ (?:it|this|its\ report|the\ report)?\ ?on|draw(?:s|n|ing)?\ on
        |lean(?:s|ed|t|ing)?\ {_IN_TURN}(?:up)?on|basing\ (?:itself|themselves|himself|herself|this|it)\ on
        |bases?\ (?:itself|this|it|its\ \w+)\ on|(?:rests?|resting|built|builds|founded|grounded)\ (?:up)?on)[ ]
    | (?:[Aa]ppeal(?:s|ed|ing)?|[Ww]ith\ (?:reference|a\ nod|an\ appeal)|[Bb]y\ reference)\ to[ ]
    | invok(?:es|ed|ing)[ ]
    | (?:has|had|have)\ (?:learn(?:ed|t)|heard|(?:it|this)(?:\ all)?)\ from[ ]
    | (?:learn(?:ed|t|s)?|hear(?:d|s)?|gather(?:ed|s)?|obtain(?:ed|s)?|receiv(?:ed|es)|got)
        \ (?:(?:it|this|that|the|as|much|same|so|all)\ ){{0,3}}from[ ]
    | (?:was|were|been)\ told\ (?:this\ )?by[ ]
    | who\ (?:had|have|has|got|heard|learn(?:ed|t))\ (?:it|this)\ from[ ]
    | [Oo]n\ the\ (?:word|authority|strength|basis|evidence|testimony|say-so)\ of[ ]
    | [Oo]n\ (?=[\w-]+[’']s?\ (?:word|authority|testimony)\b)
    )(?:{_MEANS})""",
    re.VERBOSE,
)
TOLD = re.compile(
    r"""\b(?:told|tells|telling|informed|assured)[ ]
    | \bput\ (?:it|this|that)\ to[ ]
    | (?<=,\ )to\ (?=(?:the\ )?[A-Z])
    | \b(?:[Aa]sked|[Rr]eached|[Aa]pproached|[Cc]ontacted)\ (?:\w+\ )?by[ ]
    | \b[Ii]nterviewed\ (?:[\w ]{0,25}\ )?(?:by|on|for)[ ]
    | \b(?:interview|conversation|call|e-?mail|remarks|comments|statement|message|letter|column|article
        |briefing)\ (?:with|to|for|by|in|on)[ ]
    | \b(?:[Ss]peaking|spoke|[Tt]alking|talked|said|wrote|writing|confirmed|replied|interviewed|admitted
        |declared|confided|repeated|insisted|revealed|disclosed|complained|stated|explained)
        \ (?:(?:yesterday|today|this\ week|last\ week|the\ following\ day|on\ \w+)\ )?
        (?:with|to|for|in|on|by|before)[ ]""",
    re.VERBOSE,
)
FRONTED = re.compile(r"(?:To|In|On|Via|Through|Before|For) (?=(?:the |an? |its |this )?[\w’'-])")
"""A newsroom that opens its sentence: "*To* the Tide his adviser had declared …", "*In* the same paper she says …"."""
QUOTED_BY = re.compile(
    r"\b(?:(?:as )?(?:(?:quoted|cited)(?: as \w+ing)?|reported|carried|published|relayed|broadcast|aired|printed"
    r"|reproduced|transmitted|passed on|related|spread|run) (?:by|in|on)"
    r"|(?:reports|remarks|comments|words|statement|interview) (?:in|by|carried by|printed in|published by))\s"
)
QUOTING = re.compile(
    r"\b(?:(?:has |had |have )?(?:quoted|quotes|cited|cites)|quoting"
    r"|(?:gives?|gave|giving|given|yields?|left|leaves|cedes)"
    r" (?:the floor|the word|a platform|space|room|voice|a voice) to"
    r"|(?:lets?|letting)(?=\s[^,.;]{2,80}?\s(?:say|speak|tell|explain|claim|complain|answer|have (?:his|her|their)))"
    r"|has(?=\s[^,.;]{2,60}?\ssaying\b)"
    r"|(?:carr(?:ies|ied|ying)|airs?|aired|relay(?:s|ed)|reproduces?|prints?|printed|runs?) "
    r"(?:(?:the |a |an )?(?:words|remarks|comments|statement|account|answer|denial|version) (?:of|by|from)))\s"
)
ACCORDING = re.compile(
    r"(?<!\bwho )(?<!\bwhich )\b[Aa]ccording to\s"
    r"|(?:(?<=, )|(?<=\n)|(?<=[—–(] ))per\s(?!cent\b|capita\b|se\b|day\b|week\b|year\b)"
    r"|\bPer\s(?=(?:the|a|an|[A-Z])\b)"
    r"|(?<=, )(?:so|thus)\s(?=the [A-Z]|[A-Z])"
    r"|\b[Ii]n the (?:words|account|version|telling|reading) of\s|\b[Bb]y the (?:account|reckoning|telling) of\s"
    r"|\b[Tt]o (?:judge|go) by\s|\b[Gg]oing by\s|\b[Ii]f (?=(?:the |[A-Z])[^,.;]{2,40} (?:is|are) to be believed)"
    r"|\b[Ii]f (?:we|one|you) (?:are to |is to )?believe[sd]? "
    r"|\b[Aa]s (?=[^,.;]{2,60} (?:(?:has |had |first )?(?:report|learn|reveal|disclos)\w*|writes|wrote)\b)"
)
