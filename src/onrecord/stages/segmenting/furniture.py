"""What a line of a page says of itself: a menu, a credit, a plea, a caption. It looks at one line and no other.

Each sign is a small function that gives a verdict with its reason, or `None`. Weak signs count only at the edge of
a page, before its text begins and after it has ended. Words inside quotation marks never count as a sign.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from onrecord.language import lexicon
from onrecord.stages.segmenting.captions import picture
from onrecord.stages.segmenting.insets import goes_on, told_before
from onrecord.stages.segmenting.pageline import LONGEST, Line, Place, Verdict, in_quotation

_DAY = (
    r"(?:mon|tue|tues|wednes|wed|thurs|thu|fri|satur|sat|sun)(?:day)?|"
    r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?"
)
_CLOCK = (
    rf"\d{{1,4}}[/.-]\d{{1,2}}[/.-]\d{{1,4}}|\d{{1,2}}[:.]\d\d(?:[:.]\d\d)?(?:am|pm)?|\d{{1,4}}(?:st|nd|rd|th)?|"
    rf"(?:{_DAY})\.?|[ap]\.?m\.?|e[sd]t|gmt|bst|utc|cet|et|pt|ist|at|on|of|the|last|first|ago|hours?|minutes?|mins?|"
    r"days?|years?|months?|weeks?|read|updated|published|posted|edition|issue|no\.?|vol\.?|an?|is|over|more|than|"
    r"this|article|story|old"
)
_WHEN = re.compile(rf"(?>(?:{_CLOCK})(?:[\s,.|·•–-]+|$))++", re.IGNORECASE)
_DATE_WORD = re.compile(rf"\b(?:{_DAY})\b|\b\d{{4}}\b|\b(?:ago|read|updated|posted|published)\b", re.IGNORECASE)
_TAIL_DATE = re.compile(
    rf"\b(?:{_DAY})\.?,? (?:\d{{1,2}}|(?:{_DAY})\.?)(?:,? (?:{_DAY})\.?)?(?:,? \d{{1,4}})?,? \d{{4}}$", re.IGNORECASE
)
_PERSON = re.compile(r"\b(?:our|us|we|your?)\b")
_NOUN = re.compile(r"[a-z]+(?:-[a-z]+)?")
_ASKED_OR_TOLD = re.compile(r"\b(?:told|asked|answered|replied to) (?:us|our|this)\b")
_PLACE_DAY = re.compile(
    rf"[A-Z][\w.-]+(?: [A-Z][\w.-]+)?, (?:\d{{1,2}}\.? (?:{_DAY})|(?:{_DAY})\.? \d{{1,2}})", re.IGNORECASE
)
_GLUED = re.compile(r"^([^:]{3,60}[^\W\d_][’'”\"?!]?:)[A-Z“‘\"'][^/]")
_MENU = re.compile(r"\s[|│¦·•›»>/]\s")
_DIVIDED = re.compile(r"\s[–—|·•-]\s")
_COUNT = re.compile(
    r"^(?:\d+|no|view|show|all|leave a|add a|post a)\s+(?:\d+\s+)?"
    r"(?:comments?|shares?|likes?|views?|replies|reactions?)\b"
)
_RIGHTS = re.compile(r"(?:^|\s)©|^\(c\)\s|^copyright\b|\(c\) \d{4}", re.IGNORECASE)
_CREDITS = re.compile(
    r"^\W*(?:(?:some |additional )?(?:reporting|material|editing|writing|research|translation|photography)"
    r"(?: and \w+)? (?:by|from)|contributing|produced (?:and edited )?by|compiled by|written by|edited by"
    r"|translated by"
    r"|with (?:material|reporting|agencies))\b",
    re.IGNORECASE,
)
_HELPED = re.compile(
    r"^[A-Z][\w.’'-]*(?:,? (?:[A-Z][\w.’'-]*|and|of|the|in|at))* "
    r"(?:(?:contributed|reported|reports|writes) from\b|contributed\.$)"
)
_BYLINE = re.compile(r"^by(?::|\s)\s*(.+)$", re.IGNORECASE)
_ADDRESS = re.compile(r"\S@\S+\.\w|https?://|\bwww\.|@\w{3,}")
_TWEET = re.compile(r"\(@\w+\)")
_PLACEHOLDER = re.compile(r"^[\[{(<]{1,2}[\w :-]+[\]})>]{1,2}$")
_ROLE = (
    r"(?i:reporter|editor|writer|correspondent|columnist|professor|fellow|author|director|contributor|producer|"
    r"journalist|lecturer|analyst|strategist|commentator|host|attorney|president|founder|physician|historian|"
    r"scholar|researcher|consultant|senator|member|adviser|advisor|lawyer|prosecutor|economist)s?\b(?i:-at-large)?"
)
_BIO = re.compile(
    r"^\W{0,3}([A-Z][\w.’'-]+),? (?:[A-Z][\w.’'-]+,? ){1,4}(?:[^.]{0,120}, )?(?:(?:is|are) "
    rf"(?:(?:an?|the|our|[A-Z][\w. ]{{0,30}}[’']s?) (?:[\w.’',&/-]+ ){{0,7}}?{_ROLE}"
    rf"|(?:[\w’'-]+ ){{0,2}}?{_ROLE} (?:of|at|for|in|emeritus)\b)"
    r"|(?:teaches|covers|writes|blogs) (?:at|for|about|on)\b)"
)
_SLOGAN = re.compile(r"^(?:(?:[A-Z][\w&.’'-]*|of|the|and) ){0,4}[A-Z][\w&.’'-]*(?::| [–—-]) [a-z]")
_DESK = re.compile(r"\b(?:desk|staff|correspondents?|reporters?|editor|bureau|newsroom|agencies|writer)$")
_LONGEST_FORM = 160
"""Words of the longest form or appeal that we look for."""
_ADDRESSEE = frozenset(("you", "your", "me", "my", "free"))
_SMALL = frozenset(
    (
        "and",
        "of",
        "for",
        "the",
        "in",
        "by",
        "with",
        "de",
        "van",
        "von",
        "der",
        "da",
        "our",
        "own",
        "at",
        "from",
        "report",
        "&",
    )
)


def telling(line: Line, place: Place = "text") -> Verdict | None:
    """What the line says of itself, if it says anything; weak signs count outside the text only.

    >>> from onrecord.stages.segmenting.pageline import read_line
    >>> from onrecord.types import Span
    >>> telling(read_line("Tags: water, wells", Span(0, 18))).reason
    'Begins with “Tags:”: a list of tags.'
    """
    if len(line.text) > LONGEST:
        return picture(line) or _form(line)
    for sign in _SIGNS:
        verdict = sign(line)
        if verdict is not None:
            return verdict
    for sign in _WEAK[place]:
        verdict = sign(line)
        if verdict is not None:
            return verdict
    return _phrase(line, edge=place in ("opening", "closing"))


def names_only(line: Line) -> bool:
    """Whether a line holds nothing but names, as a byline without "By" does: "Ana Orme and Per Tan, Halden"."""
    words = re.split(r"[\s/]+", line.text)
    if line.ended or not 1 <= len(words) <= 9:
        return False
    capital = [w[:1].isupper() for w in words]
    joined = len(words) <= 3 or any(sign in line.text for sign in (",", "/", " and ", " in ", " from "))
    return joined and any(capital) and all(c or w in _SMALL for c, w in zip(capital, words, strict=True))


# --- Signs that count anywhere --------------------------------------------------------------------------------


def _ornament(line: Line) -> Verdict | None:
    if not any(c.isalnum() for c in line.text):
        return Verdict("furniture", "Holds no word: a rule or an ornament.")
    if _PLACEHOLDER.match(line.text) and line.words <= 4:
        return Verdict("furniture", f"“{line.text}” is a placeholder of the page.")
    return None


def _menu(line: Line) -> Verdict | None:
    marks = _MENU.findall(line.text)
    if "|" in {m.strip() for m in marks} and line.words <= 45:
        return Verdict("furniture", "Parts divided by “|”: a menu, a list of tags or a strip of links.")
    path = bool(marks) and marks[0].strip() in "›»>" and line.words <= 7
    if (path or len(marks) >= 2) and line.words <= 30 and not line.ended:
        return Verdict("furniture", f"Parts divided by “{marks[0].strip()}”: a menu or a path through the site.")
    return None


def _label(line: Line) -> Verdict | None:
    match = _labels().match(line.low.lstrip("*-–—•>([ "))
    if match is None or (line.words > 45 and line.ended) or goes_on(line.text):
        return None
    label = match[1] or match[2]
    what, how = _label_table()[label]
    if (how == "start" and line.sentences and line.words > 30) or (what == "a byline" and line.words > 12):
        return None
    return _labelled(label + ":" if match[1] else label, what)


def _labelled(label: str, what: str) -> Verdict:
    return Verdict("furniture", f"Begins with “{label[:1].upper()}{label[1:]}”: {what}.")


def _glued(line: Line) -> Verdict | None:
    if line.ended or line.words > 30 or not (match := _GLUED.match(line.text)):
        return None
    return Verdict("furniture", f"“{match[1]}” is set against what follows without a space: a link to another story.")


def _dated(line: Line) -> Verdict | None:
    if line.words > 14 or (line.ended and not line.text.endswith(("m.", ")"))):
        return None
    if _DATE_WORD.search(line.text) and _WHEN.fullmatch(line.text.strip("()[] ")):
        return Verdict("furniture", "Holds a date or a time and nothing else.")
    if _PLACE_DAY.fullmatch(line.text):
        return Verdict("furniture", "A place with a day and nothing else.")
    plain = line.words <= 9 and re.search(r"\b[a-z]{4,}\b", line.text) is None
    if (plain or _DIVIDED.search(line.text)) and _TAIL_DATE.search(line.text) and not _TWEET.search(line.text):
        return Verdict("furniture", "A name with a date and nothing else: the head of a page.")
    return None


def _counted(line: Line) -> Verdict | None:
    if line.words <= 20 and (match := _COUNT.match(line.low)):
        return Verdict("furniture", f"“{match[0]}”: a counter of comments or shares.")
    return None


def _rights(line: Line) -> Verdict | None:
    if line.words <= 60 and (match := _RIGHTS.search(line.text)):
        return Verdict("furniture", f"“{match[0].strip()}”: a copyright line.")
    return None


def _credited(line: Line) -> Verdict | None:
    match = (_CREDITS.match(line.text) or _HELPED.match(line.text)) if line.words <= 45 else None
    if match is None:
        return None
    plain = sum(w.islower() and len(w) > 3 for w in line.text[match.end() :].split())
    if plain > 3 and line.ended and line.text[0] != "(":
        return None  # "Research by a team of doctors shows …"
    return Verdict("furniture", f"“{match[0].strip(' (')}”: a credit of those who helped with the page.")


def _byline(line: Line) -> Verdict | None:
    match = _BYLINE.match(line.text)
    if match is None or line.words > 14 or line.ended:
        return None
    rest = match[1].split()
    if rest[0][:1].isupper() or rest[0] in ("our", "the", "staff", "admin", "a") or line.words <= 4:
        return Verdict("furniture", "Begins with “By” and a name: a byline.")
    return None


def _plea(line: Line) -> Verdict | None:
    """A short request in the page's own voice. Long or unaddressed requests count only at the edge."""
    found = _asked(line, lexicon.words("segments_page_words") - _ADDRESSEE)
    if found is None or line.words > (14 if line.ended else 22) or told_before(line.text):
        return None
    return Verdict("furniture", f"Asks the reader for something (“{found}”) in the page's own voice.")


def _form(line: Line) -> Verdict | None:
    """A sign-up form or an appeal run together into one paragraph: two of its phrases in so many words."""
    if line.words > _LONGEST_FORM:
        return None
    found = [phrase for phrase in _forms() if phrase in line.low]  # far quicker than one expression for all
    if len(found) > 1 and any(mark in line.text for mark in '“”"‘«„'):
        found = [p for p in found if any(not in_quotation(line, m) for m in re.finditer(re.escape(p), line.low))]
    if len(found) < 2:
        return None
    first, second, *_ = found
    return Verdict("furniture", f"“{first}” and “{second}” in one paragraph: a form or an appeal of the page.")


# --- Signs that count at the edge of a page -------------------------------------------------------------------


def _loose_plea(line: Line) -> Verdict | None:
    found = _asked(line, lexicon.words("segments_page_words")) if line.words <= 45 else None
    if found is None or (line.words > 20 and line.text.count(". ") > 1 and _narrates(line)):
        return None
    return Verdict("furniture", f"Asks the reader for something (“{found}”), after or before the text.")


def _narrates(line: Line) -> bool:
    """Whether most sentences say neither "you" nor "we": a story that ends with a plea."""
    parts = re.split(r"[.!?]\s", line.low)
    return 2 * sum(_PERSON.search(part) is not None for part in parts) < len(parts)


def _loose_label(line: Line) -> Verdict | None:
    match = _loose_labels().match(line.low.lstrip("*-–—•>([ ")) if line.words <= 25 else None
    return _labelled(match[0], _label_table()[match[0]][0]) if match else None


def _house(line: Line) -> Verdict | None:
    """The page speaking of itself in the first person, or to its reader."""
    if line.words > 25 or _ASKED_OR_TOLD.search(line.low):
        return None
    person = next((m for m in _PERSON.finditer(line.low) if not in_quotation(line, m)), None)
    nouns = lexicon.words("segments_house")
    named = person and next((m for m in _NOUN.finditer(line.low) if m[0] in nouns and not in_quotation(line, m)), None)
    if not (person and named):
        return None
    return Verdict("furniture", f"The page speaks of itself (“{person[0]}”, “{named[0]}”), after or before the text.")


def _addressed(line: Line) -> Verdict | None:
    match = _ADDRESS.search(line.text) if line.words <= 45 else None
    if match is None or _TWEET.search(line.text) or in_quotation(line, match):
        return None
    return Verdict("furniture", "Gives an address to write to or look up, after or before the text.")


def _bio(line: Line) -> Verdict | None:
    match = _BIO.match(line.text[:320]) if line.words <= 70 and not _said(line) else None
    if match is not None and match[1].lower() not in lexicon.words("text_starters"):
        return Verdict(
            "furniture", "Says who somebody is and what they do, after or before the text: a note on the author."
        )
    return None


def _slogan(line: Line) -> Verdict | None:
    if line.words <= 25 and (match := _SLOGAN.match(line.text)) and not _said(line):
        return Verdict(
            "furniture", f"A name and what it stands for (“{match[0][:-2].strip(' :–—-')}”): the publisher's own line."
        )
    return None


def _desk(line: Line) -> Verdict | None:
    if line.words <= 6 and not line.ended and not _said(line) and _DESK.search(line.low):
        return Verdict("furniture", "Ends with who made the page: a byline.")
    return None


_SIGNS: tuple[Callable[[Line], Verdict | None], ...] = (
    _ornament, picture, _menu, _label, _glued, _dated, _counted, _rights, _credited, _byline, _plea, _form,
)  # fmt: skip
_WEAK: dict[Place, tuple[Callable[[Line], Verdict | None], ...]] = {
    "opening": (_loose_label, _loose_plea, _addressed, _desk, _bio),
    "lead": (_loose_label, _bio, _desk),
    "text": (),
    "closing": (_loose_label, _loose_plea, _addressed, _bio, _slogan, _house),
}


# --- What the signs rest on -----------------------------------------------------------------------------------


def _phrase(line: Line, edge: bool) -> Verdict | None:
    if line.words > (45 if edge else 60):
        return None
    table = _phrase_table()
    if not any(phrase in line.low for phrase in table):
        return None
    for match in _phrases().finditer(line.low):
        where, what = table[match[0]]
        if (edge or where == "anywhere") and not in_quotation(line, match):
            return Verdict("furniture", f"“{match[0]}”: {what}.")
    return None


_STARTS = re.compile(r"(?:^|[.!?|–—]\s+|[.!?]['\"”’]\s+)\W{0,2}([a-z-]+)(?: ([a-z]+))?")


def _asked(line: Line, goods: frozenset[str]) -> str | None:
    """The verb of a sentence that asks the reader for something, where the line names the page's own goods.

    A verb that is the whole sentence ("Subscribe.") needs no more.
    """
    pleas, low = lexicon.words("segments_pleas"), line.low
    for match in _STARTS.finditer(low):
        verb = match[1] if match[1] in pleas else f"{match[1]} {match[2]}"
        if verb in pleas and not in_quotation(line, match, 1):
            near = re.findall(r"[a-z]+", low)
            alone = match.end() >= len(low) - 1 or low[match.end(1) : match.end(1) + 1] in ".!"
            if alone or any(w in goods for w in near):
                return verb
    return None


def _said(line: Line) -> bool:
    return re.search(r"\b(?:said|says|told|tells|according to)\b", line.text) is not None


@cache
def _label_table() -> dict[str, tuple[str, str]]:
    return {label.replace("’", "'"): (what, how) for label, how, what in lexicon.table("segments_labels")}


@cache
def _labels() -> re.Pattern[str]:
    colon = _any(_label_table())
    start = _any(label for label, (_, how) in _label_table().items() if how == "start")
    return re.compile(rf"({colon})\s*(?::|\.\.\.|…|$)|({start})(?![\w'-])")


@cache
def _loose_labels() -> re.Pattern[str]:
    return re.compile(rf"(?:{_any(label for label, (_, how) in _label_table().items() if how == 'edge')})(?![\w'-])")


@cache
def _forms() -> tuple[str, ...]:
    return tuple(sorted(lexicon.words("segments_forms")))


@cache
def _phrase_table() -> dict[str, tuple[str, str]]:
    return {phrase.replace("’", "'"): (where, what) for phrase, where, what in lexicon.table("segments_phrases")}


@cache
def _phrases() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w'-])(?:{_any(_phrase_table())})(?:(?<=\W)|(?<=\d)|(?![\w'-]))")


def _any(words: object) -> str:
    return "|".join(re.escape(w) for w in sorted(words, key=len, reverse=True))  # type: ignore[call-overload]
