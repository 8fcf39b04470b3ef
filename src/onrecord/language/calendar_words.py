"""Finds words for days, weeks, months and years, and the interval they name. It does not say whose time it is.

An interval is never more precise than its words: "in May" is a month, "last week" Monday to Sunday. A word
that needs an anchor ("Tuesday", "3 June", "two days later") gets no interval when the anchor is not stated.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from onrecord.language.calendar_rules import RULES, Kind, Leaning, Parts
from onrecord.types import Interval, Span

_BY_NAME = {rule.name: rule for rule in RULES}
_LEAD = (
    r"(?:(?:back|as\s+(?:early|recently|late|far\s+back)\s+as)\s+)?(?:(?P<when>late|early)\s+(?=(?:on\s+)?\w+day))?"
    r"(?:(?P<prep>(?:on|in|during|at)\s+the\s+(?:early\s+|small\s+|late\s+)?(?:hours|morning|afternoon|evening|night|eve)\s+of"
    r"|on|in|at|during|over|throughout)\s+(?:the\s+(?!(?:\d|week|fourth|end\b|beginning|start|close|middle|very|day|night|evening|"
    r"following|next|previous|preceding|same|subsequent|first|second|latter|opening|turn)))?)?"
)


def _numbered(pattern: str, number: int) -> str:
    """The pattern with its group names made unique, so that many can stand side by side."""
    renamed = re.sub(r"\(\?P<(\w+)>", rf"(?P<\1_{number}>", pattern)
    return re.sub(r"\(\?P=(\w+)\)", rf"(?P=\1_{number})", renamed)


_WORDS = re.compile(
    r"(?<![\w-])"
    + _LEAD
    + "(?:"
    + "|".join(f"(?P<r{i}>{_numbered(r.pattern, i)})" for i, r in enumerate(RULES))
    + r")(?!\w)",
    re.IGNORECASE,
)
_GROUPS = [
    {name[: -len(f"_{i}")]: name for name in _WORDS.groupindex if name.endswith(f"_{i}")} for i in range(len(RULES))
]
# Nothing is a time without one of these: a figure, a day or month name, or a word of the clock and calendar.
_TRIGGER = re.compile(
    r"\d|day|week|month|quarter|year|decade|century|night|morning|afternoon|evening|\bago\b|fortnight|tomorrow"
    r"|January|February|March|April|May\b|June|July|August|September|October|November|December"
    r"|spring|summer|autumn|fall\b|winter|then\b|time|previously|recently|lately|past|last\b|weekend|hours?\b|minutes?\b"
    r"|moments?\b|(?:thir|for|fif|six|seven|eigh|nine)ties\b|Easter|Christmas|Thanksgiving|Epiphany|Hall?owe|Pentecost|Whit"
    r"|Juneteenth|Hogmanay|Corpus|Martinmas|Michaelmas|Mardi|de Mayo|occasion|point|stage",
    re.IGNORECASE,
)


_CAPITAL = ("m", "m_", "m2", "wd", "wd2", "feast")
_TITLE_BEFORE = re.compile(r"\b(?:the|a|an|his|her|its|their|our|every|each)\s+(?:(?-i:[A-Z])\w+\s+)?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Moment:
    """Words that name a time. `kind` says what is needed to reckon them, `exact` whether their borders are.

    `attributive` words ("Tuesday’s vote", "the 3 June deal") date the noun after them, not what is done.
    """

    span: Span
    words: str
    kind: Kind
    exact: bool
    attributive: bool
    rule: str
    parts: Parts

    def reckon(self, anchor: Interval, leaning: Leaning = "near") -> Interval | None:
        """The interval that the words name, or `None` where anchor and words do not give one."""
        try:
            return _BY_NAME[self.rule].reckon(self.parts, anchor, leaning)
        except (ValueError, OverflowError):  # a day that no calendar has
            return None


def resolve(expression: str, anchor: Interval, leaning: Leaning = "near") -> Interval | None:
    """The interval that an expression names, seen from an anchor.

    >>> from datetime import date
    >>> resolve("last week", Interval(date(2027, 2, 8), date(2027, 2, 8)))
    Interval(earliest=datetime.date(2027, 2, 1), latest=datetime.date(2027, 2, 7))
    >>> resolve("3 June", Interval())
    """
    found = [moment for moment in _all(expression, 0, len(expression)) if moment.kind != "open"]
    return found[0].reckon(anchor, leaning) if len(found) == 1 else None


def moments(text: str, within: Span) -> tuple[Moment, ...]:
    """The words in a stretch of running text that name a time, in text order.

    A bare year, "May" or "spring" counts only after a preposition, since it may be a number, a verb or a leap.
    """
    return tuple(moment for moment in _all(text, within.start, within.end) if _certain(moment))


def _all(text: str, start: int, end: int) -> list[Moment]:
    if _TRIGGER.search(text, start, end) is None:
        return []
    found = (_moment(text, hit) for hit in _WORDS.finditer(text, start, end))
    return [moment for moment in found if moment is not None]


def _moment(text: str, hit: re.Match[str]) -> Moment | None:
    number = int((hit.lastgroup or "r0")[1:])
    rule = RULES[number]
    parts = {"prep": hit["prep"], "when": hit["when"]} | {name: hit[group] for name, group in _GROUPS[number].items()}
    if any((parts.get(name) or "A")[:1].islower() for name in _CAPITAL):
        return None  # "may", "march", "mon", "easter"
    kind: Kind = "absolute" if rule.kind == "yearless" and parts.get("y") else rule.kind
    after = text[hit.end() : hit.end() + 2]
    owned = (after[:1] in "’'" and after[1:] == "s") or after[:1] == "-"
    if rule.name in ("weekday", "month", "season", "year", "feast") and not parts["prep"]:
        owned = owned or _TITLE_BEFORE.search(text, max(0, hit.start() - 12), hit.start()) is not None
    if rule.name == "weekday" and (parts["prep"] or "").lower() in ("in", "at"):
        owned = True  # "in the Sunday Echo"
    return Moment(
        Span(hit.start(), hit.end()), hit[0], kind, rule.exact and not parts.get("part"), owned, rule.name, parts
    )


def _certain(moment: Moment) -> bool:
    lead = any(moment.parts.get(name) for name in ("prep", "part", "rel", "y", "ry"))
    if lead or not _BY_NAME[moment.rule].needs_lead:
        return True
    return moment.rule == "month" and moment.words.rstrip(".").lower() not in ("may", "march", "mar")
