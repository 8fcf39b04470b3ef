"""How each wording for a time is written. It scans no text (`calendar_words` does) and reckons nothing "
"(`calendar_reckoning`).

A rule's pattern has the groups that its reckoning reads. Rules stand in the order in which they are tried: a longer
wording comes before the one that it begins with.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from onrecord.language import calendar_reckoning as reckoning
from onrecord.language import calendar_shifts as shifts
from onrecord.language import feasts, lexicon
from onrecord.language.calendar_reckoning import NUMBERS, Leaning, Parts, Reckon
from onrecord.types import Interval

__all__ = ["RULES", "Kind", "Leaning", "Parts", "Rule"]

Kind = Literal["absolute", "yearless", "deictic", "anaphoric", "open"]
"""What the words need: nothing, a year, the day of writing, an event told before, or more than a text gives."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One way to write a time: `needs_lead` where the words alone may mean something else ("May", "1984")."""

    name: str
    kind: Kind
    pattern: str
    reckon: Reckon
    exact: bool = True
    needs_lead: bool = False


def _names(table: str, *, short: bool) -> str:
    rows = lexicon.table(table)
    full = "|".join(word for word, _, sort in rows if sort == "name")
    brief = "|".join(sorted((word for word, _, sort in rows if sort != "name"), key=len, reverse=True))
    return rf"(?:{full}|(?:{brief})(?:\.|(?=[\s,]{{1,2}}\d)))" if short else rf"(?:{full}|(?:{brief})\b\.?)"


def _any(words: object) -> str:
    found = sorted(words, key=len, reverse=True)  # type: ignore[call-overload]
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in found)


M = _names("dates_months", short=True)
M_ANY = _names("dates_months", short=False)
W = _names("dates_weekdays", short=True)
W_ANY = _names("dates_weekdays", short=False)
ORDINAL = "(?:" + _any(row[0] for row in lexicon.table("dates_ordinals")) + ")"
YEAR = r"(?:1[5-9]|20)\d\d"
Y = YEAR + r"(?![\d%]|[.,]\d)"
D = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d:]|[.,]\d)"
DTH = r"(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th)"
N = r"(?:\d{1,3}|" + _any(NUMBERS) + ")"
U = r"(?:day|week|weekend|fortnight|month|quarter|year|decade|century)"
UNIT = r"(?:day|week|weekend|fortnight|month|quarter|year|decade|century)"
TURN = r"(?:day|morning|afternoon|evening|night|lunchtime|week|weekend|fortnight|month|year|decade)"
SEASON = "(?:" + "|".join(row[0] for row in lexicon.table("dates_seasons")) + ")"
HOURS = (
    r"(?:\s+(?:early\s+|late\s+)?(?:morning|afternoon|evening|night|lunchtime|midday|noon|midnight|mornings"
    r"|breakfast)\b)?"
)
PART = (
    r"(?P<part>early|late|mid|earlier|later|midway|half\s?way|towards?\s+(?:the\s+)?(?:end|close|middle)|(?:the\s+)?"
    r"(?:very\s+)?(?:beginning|start|opening|middle|end|close|(?:first|second|latter|opening|closing)\s+"
    r"(?:half|days|weeks|months))(?:\s+of)?|(?:the\s+)?(?:end|close)\s+of)"
    r"(?:[\s-]+(?:through\s+|in\s+|on\s+)?(?:the\s+)?)"
)
REL = r"(?P<rel>last|this|next|past|coming|current|present|latest)"
RY = r"(?P<ry>last|this|next|that|the\s+same)\s+year"
BEFORE = r"(?P<rel>previous|preceding|following|next|same|very|subsequent)"
NO_NOUN = r"(?=\s*(?:$|[^\w\s(]|(?:and|or|that|but|in|at|on|to|he|she|they|it|of\s+(?:this|last|next))\b))"
AGO = r"(?P<way>ago|from\s+now|hence|back)"
SHIFT = r"(?P<way>earlier|later|before|after|afterwards?|previously)"
QUARTER = r"(?:(?P<q>first|second|third|fourth)[\s-]+quarter|Q(?P<qn>[1-4]))"
FEAST = rf"(?P<feast>{_any(feasts.names())})"


def _quarter(parts: Parts, anchor: Interval, leaning: Leaning) -> Interval | None:
    return reckoning.quarter({**parts, "q": parts.get("q") or parts.get("qn")}, anchor, leaning)


RULES: tuple[Rule, ...] = (
    # --- Days of the calendar -------------------------------------------------------------------------------
    Rule("iso", "absolute", rf"(?P<y>{YEAR})(?P<sep>[-/])(?P<mm>\d\d)(?P=sep)(?P<d>\d\d)(?!\d)", reckoning.iso),
    Rule(
        "numeric",
        "absolute",
        r"(?P<a>\d{1,2})(?P<sep>[./-])(?P<b>\d{1,2})(?P=sep)(?P<y>(?:19|20)\d\d)(?!\d)",
        reckoning.numeric,
    ),
    Rule(
        "week_of",
        "yearless",
        rf"(?:the\s+)?week\s+(?P<how>of|beginning|commencing|starting|ending)\s+(?:(?:on\s+)?{W_ANY},?\s+)?"
        rf"(?:the\s+)?(?:(?P<d>{D})\s+(?:of\s+)?(?P<m>{M_ANY})|(?P<m_>{M_ANY})\s+(?P<d_>{D}))(?:,?\s+(?P<y>{Y}))?",
        lambda parts, anchor, lean: reckoning.week_of(
            {**parts, "d": parts.get("d") or parts.get("d_"), "m": parts.get("m") or parts.get("m_")}, anchor, lean
        ),
    ),
    Rule(
        "day_span",
        "yearless",
        rf"(?:(?P<d>{D})\s*(?:-|–|to|and|or|until|through)\s*(?:the\s+)?(?P<d2>{D})\s+(?:of\s+)?(?P<m>{M_ANY})"
        rf"(?:,?\s+(?P<y>{Y})|\s+{RY})?)",
        reckoning.calendar_day,
    ),
    Rule(
        "span_day",
        "yearless",
        rf"(?P<m>{M_ANY})\s+(?P<d>{D})\s*(?:-|–|to|and|or|until|through)\s*(?P<d2>{D})(?:,?\s+(?P<y>{Y})|\s+{RY})?",
        reckoning.calendar_day,
    ),
    Rule(
        "day_month",
        "yearless",
        rf"(?:{W_ANY},?\s+)?(?:the\s+)?(?P<d>{D}|{ORDINAL}(?=\s+of))[\s-]+(?:of\s+)?(?P<m>{M_ANY})"
        rf"(?:,?[\s-]+(?:of\s+)?(?P<y>{Y})|\s+{RY})?",
        reckoning.calendar_day,
    ),
    Rule(
        "month_day",
        "yearless",
        rf"(?:{W_ANY},?\s+)?(?P<m>{M_ANY})\s+(?P<d>(?:(?<=\sthe\s){ORDINAL})|{D})(?:,?\s+(?P<y>{Y})|\s+{RY})?",
        reckoning.calendar_day,
    ),
    Rule(
        "month_the_day",
        "yearless",
        rf"(?:{W_ANY},?\s+)?(?P<m>{M_ANY})\s+the\s+(?P<d>{D}|{ORDINAL}\b)(?:,?\s+(?P<y>{Y})|\s+{RY})?",
        reckoning.calendar_day,
    ),
    Rule("weekday_number", "deictic", rf"(?P<wd>{W})\s+(?:the\s+)?(?P<d>{DTH})", reckoning.day_of_month),
    Rule("number_of", "deictic", rf"the\s+(?P<d>{DTH})\s+of\s+{REL}\s+month", reckoning.day_of_month),
    Rule("number", "deictic", rf"(?<=\bon\s)the\s+(?P<d>{DTH}){NO_NOUN}", reckoning.day_of_month),
    Rule("feast", "yearless", rf"(?:{REL}\s+)?{FEAST}(?:,?\s+(?:of\s+)?(?P<y>{Y})|\s+{RY})?", reckoning.feast),
    Rule(
        "turn_of_year",
        "deictic",
        r"(?P<turn>(?:the\s+)?turn\s+of\s+the\s+year|(?:the\s+)?year[\s-]end)",
        reckoning.turn_of_year,
        exact=False,
    ),
    # --- Months, seasons, quarters and halves ---------------------------------------------------------------
    Rule(
        "months",
        "yearless",
        rf"(?P<m>{M})\s*(?:-|–|to|and|or|until|through)\s*(?P<m2>{M})(?:,?\s+(?P<y>{Y})|\s+{RY})?",
        reckoning.months,
    ),
    Rule(
        "month_end",
        "deictic",
        r"(?P<part>mid|end)[\s-]of[\s-](?P<u>month)|(?P<part_>mid)-(?P<u_>week|month|year)",
        lambda parts, anchor, lean: shifts.same_unit(
            {**parts, "part": parts.get("part") or parts.get("part_"), "u": parts.get("u") or parts.get("u_")},
            anchor,
            lean,
        ),
        exact=False,
    ),
    Rule(
        "month",
        "yearless",
        rf"(?:{PART})?(?:{REL}\s+)?(?P<m>{M})(?:,?\s+(?:of\s+)?(?P<y>{Y})|,?\s+(?:of\s+)?{RY})?",
        reckoning.named_month,
        needs_lead=True,
    ),
    Rule(
        "season",
        "yearless",
        rf"(?:{PART})?(?:{REL}\s+)?(?P<season>{SEASON})(?:\s+of)?"
        rf"(?:,?\s+(?P<y>{Y})(?P<y2>[-–/]\d\d(?:\d\d)?)?|\s+{RY})?",
        reckoning.season,
        exact=False,
        needs_lead=True,
    ),
    Rule("quarter", "yearless", rf"{QUARTER}(?:,?\s+(?:of\s+)?(?:(?:fiscal\s+)?(?P<y>{Y})|{RY}))?", _quarter),
    Rule("year_quarter", "deictic", rf"{RY}[’']s\s+{QUARTER}", _quarter),
    Rule(
        "half",
        "yearless",
        rf"(?:the\s+)?(?:(?P<half>first|second|latter|last)\s+half\s+of\s+|H(?P<h>[12])\s+)(?:(?P<y>{Y})|{RY})",
        lambda parts, anchor, lean: reckoning.half_year(
            {**parts, "half": parts.get("half") or parts.get("h")}, anchor, lean
        ),
    ),
    # --- Decades and centuries ------------------------------------------------------------------------------
    Rule(
        "hundreds",
        "absolute",
        rf"(?:{PART})?(?:the\s+)?(?P<hundreds>1[5-9]00)[’']?s",
        reckoning.century,
        exact=False,
    ),
    Rule(
        "century",
        "absolute",
        rf"(?:{PART})?(?:the\s+)?(?P<cent>1\dth|2[0]th|21st|{ORDINAL})[\s-]+century",
        reckoning.century,
        exact=False,
    ),
    Rule(
        "decade", "absolute", rf"(?:{PART})?(?:the\s+)?(?P<dec>(?:1[5-9]|20)\d0)[’']?s", reckoning.decade, exact=False
    ),
    Rule(
        "named_decade",
        "absolute",
        rf"(?:{PART}|the\s+)(?:(?P<tens>(?:thir|for|fif|six|seven|eigh|nine)ties)|[’'‘](?P<digits>[3-9]0)s)",
        lambda parts, anchor, lean: reckoning.named_decade(
            {**parts, "tens": parts.get("tens") or parts.get("digits")}, anchor, lean
        ),
        exact=False,
    ),
    # --- Days seen from the day of writing ------------------------------------------------------------------
    Rule(
        "stretch",
        "deictic",
        rf"(?:the\s+|these\s+)?(?:past|last)\s+(?P<n>{N})\s+(?P<u>{U})s?",
        shifts.stretch,
        exact=False,
    ),
    Rule(
        "before_last",
        "deictic",
        rf"(?:the\s+)?(?:(?P<u>night|evening|{UNIT})|(?P<wd>{W_ANY}))\s+before\s+last",
        shifts.before_last,
    ),
    Rule(
        "weekday_of_week",
        "deictic",
        rf"(?P<wd>{W}){HOURS},?\s+(?:of\s+)?{REL}\s+(?P<u>week)",
        shifts.relative_unit,
    ),
    Rule(
        "week_of_weekday",
        "deictic",
        rf"{REL}\s+(?P<u>week)(?:,?\s+on\s+|[’']s\s+)(?P<wd>{W}){HOURS}",
        shifts.relative_unit,
    ),
    Rule(
        "week_from_weekday",
        "deictic",
        rf"(?P<n>{N})\s+weeks?\s+(?P<way>last|on|from|ago)\s+(?:on\s+|last\s+)?(?P<wd>{W}){HOURS}",
        shifts.week_from_weekday,
    ),
    Rule("weekdays_ago", "deictic", rf"(?P<n>{N})\s+(?P<wd>{W_ANY})(?P<plural>s)\s+ago", shifts.week_from_weekday),
    Rule("weekday_week", "deictic", rf"(?P<wd>{W})\s+(?P<way>week)(?=\s*(?:$|[^\w\s]))", shifts.week_from_weekday),
    Rule(
        "near_day",
        "deictic",
        rf"(?P<near>the\s+day\s+before\s+yesterday|the\s+day\s+after\s+tomorrow|(?:(?:earlier|later)\s+)?today"
        rf"|yesterday{HOURS}|tomorrow{HOURS}|(?:(?:earlier|later)\s+)?tonight|overnight"
        rf"|(?:late\s+)?last\s+(?:night|evening)"
        r"|(?:(?:earlier|later|late|early)\s+)?this\s+(?:morning|afternoon|evening|lunchtime))",
        shifts.near_day,
    ),
    # --- Times seen from an event told before ---------------------------------------------------------------
    Rule(
        "next_day",
        "anaphoric",
        rf"(?:(?:earlier|later)\s+)?(?P<near>(?:the|that)\s+(?:next|following|previous|preceding|same|very"
        rf"|subsequent)\s+"
        rf"(?:{TURN}|(?P<wd>{W_ANY}){HOURS})|that\s+{TURN}|the\s+{TURN}\s+(?:before|after)|next\s+(?:day"
        rf"|morning|evening|night)"
        rf"|(?:one|a)\s+day\s+(?:before|after)\s+that)",
        shifts.next_day,
    ),
    Rule(
        "part_of_that",
        "deictic",
        r"(?P<part>earlier|later|early|late|(?:the\s+)?(?:beginning|start|end|middle|close))\s+(?:in|of)\s+"
        r"the\s+(?P<u>day|week|month|year)(?!\s+(?:before|after))",
        shifts.same_unit,
        exact=False,
    ),
    Rule("midweek", "deictic", rf"(?P<part>mid)-?(?P<u>week)(?:\s+{REL}\s+week)?", shifts.same_unit, exact=False),
    Rule("relative_unit", "deictic", rf"(?:{PART})?(?:the\s+)?{REL}\s+(?P<u>{U})", shifts.relative_unit),
    Rule(
        "relative_weekday",
        "deictic",
        rf"(?:the\s+)?{REL}(?:\s+(?P<past>past|coming))?\s+(?P<wd>{W}){HOURS}",
        shifts.relative_weekday,
    ),
    Rule(
        "weekday_last",
        "deictic",
        rf"(?P<wd>{W})\s+(?P<rel>last|past|next)(?=\s*(?:$|[^\w\s]))",
        shifts.relative_weekday,
    ),
    Rule(
        "half_ago",
        "deictic",
        rf"(?:half\s+an?\s+(?P<u>{UNIT})|(?P<n>{N})\s+and\s+a\s+half\s+(?P<u_>{UNIT})s?|(?P<n_>a"
        rf"|one)\s+(?P<u__>{UNIT})\s+and\s+"
        rf"a\s+half)\s+{AGO}",
        lambda parts, anchor, lean: shifts.and_a_half(
            {
                **parts,
                "u": parts.get("u") or parts.get("u_") or parts.get("u__"),
                "n": parts.get("n") or parts.get("n_"),
            },
            anchor,
            lean,
        ),
        exact=False,
    ),
    Rule(
        "about_ago",
        "deictic",
        rf"(?P<about>about|around|some|roughly|approximately|nearly|almost|just\s+(?:over|under)|more\s+than"
        rf"|over|well\s+over|"
        rf"at\s+least|less\s+than|under|not\s+(?:quite|yet))\s+(?P<n>{N})\s+(?P<u>{UNIT})s?\s+{AGO}",
        shifts.about,
        exact=False,
    ),
    Rule(
        "either_ago",
        "deictic",
        rf"(?P<n>{N})(?:\s+or\s+|\s+to\s+|-|–)(?P<n2>{N})\s+(?P<u>{UNIT})s?\s+{AGO}",
        shifts.about,
        exact=False,
    ),
    Rule(
        "hours_ago",
        "deictic",
        rf"(?:(?P<n>{N}|half\s+an)\s+)?(?P<hu>hours?|minutes?)\s+(?P<way>ago|from\s+now)",
        shifts.hours,
        exact=False,
    ),
    Rule(
        "hours_later",
        "anaphoric",
        rf"(?:(?P<n>{N}|half\s+an)\s+)?(?P<hu>hours?|minutes?|moments?)\s+(?P<way>earlier|later|before"
        rf"|after(?:wards)?)",
        shifts.hours,
        exact=False,
    ),
    Rule("ago", "deictic", rf"(?P<n>{N})\s+(?P<u>{U})s?\s+{AGO}", shifts.ago),
    Rule("shift", "anaphoric", rf"(?:(?P<n>{N})|the)\s+(?P<u>{U})s?\s+{SHIFT}", shifts.ago),
    Rule(
        "weekdays",
        "deictic",
        rf"(?P<wd>{W}){HOURS}\s*(?:and|or|to|-|–|through|until)\s*(?:on\s+)?(?P<wd2>{W}){HOURS}",
        shifts.weekdays,
    ),
    Rule("weekday", "deictic", rf"(?:{PART})?(?P<wd>{W}){HOURS}", shifts.weekday),
    Rule("weekend", "deictic", r"(?:the\s+|last\s+|this\s+(?:past\s+)?)?weekend", shifts.weekend),
    Rule("year", "absolute", rf"(?:{PART})?(?:fiscal\s+)?(?P<year>{Y})", reckoning.bare_year, needs_lead=True),
    Rule(
        "same_time",
        "anaphoric",
        r"at\s+(?:the|that)\s+(?:same\s+)?(?:time|moment|point|stage)|back\s+then|then|on\s+that\s+occasion",
        shifts.same_time,
    ),
    Rule(
        "open",
        "open",
        r"previously|recently|lately|(?:a\s+)?(?:few|several|some|many)\s+\w+\s+(?:ago|earlier|later)"
        r"|in\s+the\s+past|once\s+before"
        r"|the\s+other\s+(?:day|week)|(?:long|some\s+time|a\s+while|days|weeks|months|years)\s+(?:ago|earlier"
        r"|later|before)",
        shifts.nothing,
    ),
)
