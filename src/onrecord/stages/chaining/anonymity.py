"""Finds the words in which a text says why a name is withheld. It judges no reason.

A reason is a clause of cause, purpose or concern that belongs to words which keep a name back: it follows them, stands
before them, or comes after a colon. A ban on speaking is a reason by itself.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from onrecord.parties.withholding import Mark, ban_in, mark_in, of_others
from onrecord.types import Reason, Span

_FINITE = r"(?:is|are|was|were|has|have|had|do|does|did|can|cannot|could|may|might|must|will|would|fears?|risks?)"
_FEELING = r"(?:fear|concern|worry|sympathy|respect|loyalty|caution|anxiety|regard|deference|embarrassment|shame)"
_AIM = (
    r"(?:discuss|describe|speak|talk|avoid|protect|share|reveal|disclose|preserve|safeguard|prevent|keep|spare|shield|comment"
    r"|address|maintain|guard|save|escape|head\ off|relay|recount|detail|offer|provide|give|be|stay|remain)"
)
_CAUSE = re.compile(
    rf"""(?<![\w’'-])(?:
      because | lest | fearing | citing | owing\ to | due\ to | on\ account\ of | by\ reason\ of
    | in\ (?:view|light)\ of
    | considering | so\ (?:as\ (?:not\ )?to|that) | in\ order\ (?:not\ )?(?:to|that) | so\ (?=(?:he|she|they)\ )
    | (?<!has\ )(?<!have\ )(?<!had\ )(?<!ever\ )since\ (?!\d|last|then|early|late|mid|(?-i:[A-Z])
        |(?:the|that|this|his|her|their)\ (?:[\w’'-]+\ )?(?:start|end|beginning|early|late|spring|summer|autumn|fall
        |winter|weekend|day|night|morning|week|month|year|war|election|vote|accident|crash|departure|arrival|death|turn)\b)
    | (?:for|in|out\ of|because\ of)\ fear(?:s)?\ (?:of|for|that)
    | on\ (?:the\ )?grounds?\ (?:that|of) | on\ pain\ of | for\ (?:want|lack)\ of
    | (?:until|till|pending|ahead\ of|before)\ (?=(?:the|a|an|his|her|their|its|publication|completion|approval)\ )
    | in\ (?:exchange|return)\ for
    | having\ (?!it\b|him\b|her\b|them\b)\w+
    | at\ (?:the\ )?(?:[\w’'-]+\ )?(?:request|insistence|wish|behest)\ of
    | at\ (?:his|her|their)\ (?:\w+\ )?(?:request|insistence)
    | (?:up)?on\ (?:the\ )?(?:advice|orders?|instructions?|insistence)\ of
    | on\ (?:legal|medical|their|his|her)\ \w*\ ?advice
    | by\ (?:law|statute|order\ of|court\ order|agreement\ with)
    | bound\ by
    | (?:under|on)\ (?:strict\ |standing\ )?(?:instructions|orders)\ (?:not\ to|to\ say\ nothing)
    | (?:out\ of|in|from)\ {_FEELING}
    | for\ (?:the\ sake\ of|reasons?\ of|(?:their|his|her)\ (?:own\ )?(?:safety|security|protection|jobs?|sake|privacy)
        |(?:[\w-]+\ ){{1,2}}?reasons|security|safety|privacy)
    | (?<!have\ )(?<!has\ )(?<!had\ )(?<!was\ )(?<!were\ )(?<!been\ )given\ (?:that|the|how|what|his|her|their|its
        |concerns?|fears?|possible|current|legal|ongoing)\b
    | while\ (?=(?:the|his|her|their|an?|it|talks|negotiations|\w+s)\ )
    | as\ (?=(?:he|she|they|it|there|this|these|none|neither|both)\ |(?:[\w’'-]+\ ){{1,6}}?{_FINITE}\b)
    | as\ (?:is|per)\ (?:customary|usual|custom|the\ custom|\w+\ (?:rules|policy|practice))
    | under\ (?:the\ )?(?:\w+\ ){{0,2}}?(?:ground\ rules|rules|polic(?:y|ies)|terms)
    | (?:in\ (?:line|keeping|accordance)\ with)
    | (?:worried|afraid|concerned|anxious|wary|mindful|conscious|scared|terrified|frightened|nervous|aware)[ ]
        (?:of|that|about|for|lest)
    | (?:saying|explaining|arguing|noting|adding)\ (?:that\ )?(?=(?:he|she|they|it|the|his|her|their)\ )
    | not\ (?:being|wanting|wishing)\ | (?:unwilling|not\ wanting|not\ wishing|hoping|wishing|wanting|anxious)\ to
    | with\ (?:the|an?|his|her|their|its)\ [^,;:.\x00]{{3,60}}?[ ]
        (?=still|ongoing|pending|under\ ?way|open|unresolved|at\ stake|due|set|scheduled|expected|about|coming)
    | to\ (?={_AIM}\b)
    | being\ (?!named|identified|quoted|cited|seen|recogni|in\ the\ (?:paper|press))\w+
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_BEING = re.compile(r"(?<=, )(?:their|his|her|the|its) [^.,;:!?“”\"\x00]{2,60} being [^.,;:!?“”\"\x00]{2,80}")
_AFTER_MARK = re.compile(
    r":\s*(?=\w)|[;—–]\s*(?=(?:he|she|they|it|both|all|neither|none|the|their|his|her|an?|no|my|our|anyone|any|whoever|those"
    r"|staff|employees|members|nobody|there|speaking|talking|under)\b)",
    re.IGNORECASE,
)
_QUOTED_AFTER = re.compile(r"\s?[:—–] (\x00+)")
_STOPS = re.compile(
    r"[.;:!?“”\"„«»()—–\n\x00]|,(?=\s)"
    r"|(?<!\bbeen)(?<!\bwas)(?<!\bwere)(?<!\bbeing)(?<!\bare)(?<!\bis)\s(?=(?:said|says|told|tells|added|adds)\b)"
)
_RESUMED = re.compile(
    r"\s(?:to|that|and (?:therefore|so|thus|hence|asked|requested)|would|will|did|does|could|can|cannot|may|must|is|are"
    r"|was|were|has|have|spoke|speaks|talked|asks?|asked|insisted|insists|declined|refused|wants?|agreed|requested|prefers?"
    r"|preferred|wished|wishes|begged|begs|remains?|stays?)\b"
)
_BREAK = re.compile(r"[.;!?“”\"„«»\n\x00]")
_QUOTED = re.compile(
    r"“[^“”\n]{0,900}”|«[^«»\n]{0,900}»|„[^„“”\n]{0,900}[“”]|\"[^\"\n]{0,900}\""
    r"|(?<!\w)‘(?:[^‘’\n]|’(?=\w)){0,900}’(?!\w)|(?<!\w)'(?:[^'\n]|'(?=\w)){0,900}'(?!\w)"
)
_QUESTION = re.compile(r"^\W*(?:(?:their|his|her|the|any|no) )?names?\?\W*$", re.IGNORECASE)
_THEREFORE = re.compile(
    r",?\s(?:and\s)?(?:so|hence|thus|therefore|which is why|that is why|for (?:which|that) reason)\s(?!that\b|as\b)"
)
_AND_NOT = re.compile(
    r"\W*((?:He|She|They|Both|All|Neither)\s[^,.;:\x00]{5,90}?)\sand\s(?:so\s|therefore\s)?"
    r"(?:does|do|did|would|will|cannot|could|asks?|asked|wants?|wanted|prefers?|preferred|wishe[sd])\b"
)
_SPOKE = re.compile(
    r"\b(?:said|says?|spoke|speaks?|told|tells?|agreed|asked|talked|requested|insisted|confirmed|recalled)\b"
)
_TO_LOSE = re.compile(
    r"\bwho\s(?:all\s|both\s|each\s|also\s)?(?:fears?|feared|risks?|risked|dread(?:s|ed)?"
    r"|fac(?:es?|ed)\s(?:(?:instant\s|immediate\s|possible\s)?(?:dismissal|the\ssack|prosecution|prison|jail|a\sfine|charges"
    r"|expulsion|reprisals?|retaliation|disciplinary|punishment|deportation|being\s\w+))"
    r"|(?:has|have|had|was|were|is|are)\s(?:been\s)?(?:told|ordered|instructed|warned)\sto\s(?:refer|direct|send|pass|keep|be\ssilent"
    r"|stay\s(?:silent|quiet)|say\snothing)"
    r"|(?:could|would|might|may|can|stand to|stands to)\s(?:lose|be\s(?:dismissed|sacked|fired|prosecuted|disciplined"
    r"|punished|sued|expelled|blacklisted|jailed))|(?:has|have|had)\s(?:all\s|both\s)?signed\s[^.,;\x00]{0,40}?"
    r"(?:confidentiality|secrecy|non-?disclosure|gagging|silence))\b"
)
_RESUMED_AFTER = re.compile(
    r"\sand\s(?:therefore\s|so\s)?(?:asked|would|did|do|does|insisted|requested|wanted|declined|refused)\b"
)
_THEIR_REASON = re.compile(
    r"\W*(?:their|his|her|the)\s(?:only\s|main\s)?reasons?\b[^.:;\x00]{0,24}?(?::|\b(?:is|was)(?:\sthat)?)\s", re.I
)
_OF_THEM = re.compile(
    r"\b(?:he|she|they|them|him|their|his|her|both|neither|none|names?|identit(?:y|ies))\b", re.IGNORECASE
)
_TALKING_IS = re.compile(
    r"\W*(?:speaking|talking|any(?:one|body) (?:who|caught)|whoever|those who)\b[^.\x00]{0,80}?\b(?:press|media"
    r"|reporters?|journalists?|newspapers?|outsiders|talk|talks|speak|speaks|caught talking)\b",
    re.IGNORECASE,
)
_AS_PUT = re.compile(r",? (?:as )?[^,.;:\x00]{2,40}? (?:put|said|says|explained|told \w+)(?: it| that)?, ?")
"""“Because, as one of them put it, …”: who gave the reason is no part of it, and no end."""
_AFRAID = re.compile(
    r"fearing|for fear|in fear|out of|worried|afraid|mindful|wary|anxious|scared|terrified", re.IGNORECASE
)
_CUSTOM = re.compile(r"as (?:is|per)\b", re.IGNORECASE)
MAX_REASON = 220
"""Longest reason in characters; what is longer runs on into something else."""
_NEVER_BEFORE = ("to ", "so ", "as ", "saying", "while", "before", "until", "till", "ahead")
ADJOINING = 30
"""How close before a ban on speaking its own link word stands, in characters."""
MAX_APART = 120
"""How far from the words that keep a name back a reason may begin, in characters."""


def reason_in(text: str, stretch: Span, barred: Sequence[Span] = ()) -> Reason | None:
    """The reason for anonymity in a stretch; `None` if no name is withheld there or no reason given.

    Words inside quotation marks and the `barred` spans (what a source says) are passed over.

    >>> text = "The clerk, who asked not to be named because the file is open, said no."
    >>> reason_in(text, Span(0, len(text))).text
    'because the file is open'
    """
    words = _masked(text, stretch, barred)
    mark = mark_in(words)
    if mark is None:
        return None
    rules = (_close_colon, _after, _colon, _before, _ban, _so, _first_of_two)
    found = next((span for rule in rules if (span := rule(words, mark)) is not None), None)
    return None if found is None else _reason(text, stretch, words, found)


def _reason(text: str, stretch: Span, words: str, found: tuple[int, int]) -> Reason | None:
    start, end = found
    while end > start and words[end - 1] in " ,":
        end -= 1
    if not 0 < end - start <= MAX_REASON:
        return None
    span = Span(stretch.start + start, stretch.start + end)
    return Reason(span, span.of(text))


def standing_reason(text: str, stretch: Span, barred: Sequence[Span] = ()) -> Reason | None:
    """What a text says people have to lose, where it keeps their names back without a word: "who fear for their jobs".

    >>> text = "Two guards, who risk their pensions by talking, said no."
    >>> standing_reason(text, Span(0, len(text))).text
    'who risk their pensions by talking'
    """
    words = _masked(text, stretch, barred)
    found = _TO_LOSE.search(words)
    if found is None:
        return None
    stop = _RESUMED_AFTER.search(words, found.end())
    end = min(_end(words, found.end()), stop.start() if stop else len(words))
    return _reason(text, stretch, words, (found.start(), end))


def explained_beside(text: str, sentence: Span) -> Reason | None:
    """The reason in a sentence beside one that withholds names: "Staff are forbidden to talk to the press"."""
    words = _masked(text, sentence, ())
    told = _THEIR_REASON.match(words)
    unnamed = mark_in(words) if _OF_THEM.search(words) else None
    if told is None and unnamed is not None:
        return reason_in(text, sentence)
    if told is None and ban_in(words) is None and not _TALKING_IS.match(words):
        return None
    start = told.end() if told else len(words) - len(words.lstrip())
    stop = re.compile(r"[.;!?]|\x00").search(words, start)
    return _reason(text, sentence, words, (start, stop.start() if stop else len(words.rstrip())))


def _masked(text: str, stretch: Span, barred: Sequence[Span]) -> str:
    """The words of a stretch, those quoted or barred blotted out, each by a character that no pattern takes."""
    words = _QUOTED.sub(lambda m: "\x00" * len(m[0]), stretch.of(text))
    for span in barred:
        start, end = max(span.start, stretch.start) - stretch.start, min(span.end, stretch.end) - stretch.start
        if start < end:
            words = words[:start] + "\x00" * (end - start) + words[end:]
    return words


def _so(words: str, mark: Mark) -> tuple[int, int] | None:
    """What stands before "so we are not naming them", "which is why neither is named": the clause that explains it."""
    for found in _THEREFORE.finditer(words, max(0, mark.start - MAX_APART), mark.start):
        start = max((stop.end() for stop in _BREAK.finditer(words, 0, found.start())), default=0)
        start += len(words[start : found.start()]) - len(words[start : found.start()].lstrip())
        if len(words[start : found.start()].split()) > 2:
            return start, found.start()
    return None


def _first_of_two(words: str, mark: Mark) -> tuple[int, int] | None:
    """ "She has children at the school and does not want her name in the paper": the first of two clauses."""
    found = _AND_NOT.match(words)
    if found is None or not found.end(1) <= mark.start + 12 or _SPOKE.search(found[1]):
        return None
    return found.span(1)


def _close_colon(words: str, mark: Mark) -> tuple[int, int] | None:
    return _colon(words, mark, 3)


def _after(words: str, mark: Mark) -> tuple[int, int] | None:
    """A clause of cause that begins behind the mark, or inside it ("not being allowed to speak")."""
    being = _BEING.search(words, mark.end)
    cause = _CAUSE.search(words, mark.end - 1 if not mark.ban else mark.start)
    whole = being is not None and cause is not None and being.start() <= cause.start() < being.end()
    for found in (being, cause) if whole else (cause, being):
        if found is None or found.start() - mark.end > MAX_APART or (mark.ban and found[0].startswith("to")):
            continue
        if not _BREAK.search(words, mark.end, max(mark.end, found.start())):
            put = _AS_PUT.match(words, found.end())
            said = put and re.compile(r"\x00+").match(words, put.end())
            return found.start(), said.end() if said else _end(
                words, put.end() if put else max(found.end(), found.start() + 1)
            )
    return None


def _colon(words: str, mark: Mark, apart: int = MAX_APART) -> tuple[int, int] | None:
    """A clause behind a colon or dash that follows the mark: "Names? Not a chance: both have signed …"."""
    found = _AFTER_MARK.search(words, mark.end)
    if found is None or found.start() - mark.end > apart or "\x00" in words[mark.end : found.start()]:
        quoted = _QUOTED_AFTER.match(words, mark.end)
        return None if quoted is None or quoted.end() - quoted.start() > MAX_REASON else quoted.span(1)
    stop = re.compile(r"[.;!?“”\"\n\x00]").search(words, found.end())
    return found.end(), stop.start() if stop else len(words)


def _before(words: str, mark: Mark) -> tuple[int, int] | None:
    """A clause of cause in front of the mark: "who begs us, out of concern for her job, to leave her name out"."""
    for found in _CAUSE.finditer(words, max(0, mark.start - MAX_APART), mark.start):
        adjoining = mark.ban and mark.start - found.end() < ADJOINING
        fronted = not words[: found.start()].strip(' “"') or words[: found.start()].endswith("who ")
        adjoining = adjoining or fronted
        if found[0].lower().startswith(_NEVER_BEFORE) and not adjoining and not _CUSTOM.match(found[0]):
            continue
        if _BREAK.search(words, found.end(), mark.start):
            continue
        end = _end(words, found.end())
        if re.search(r"\bwho\b", words[end : mark.end]):
            if _AFRAID.match(found[0]) and not words[: found.start()].strip(' “"') and words[end : end + 1] == ",":
                return found.start(), end
            continue
        if end >= mark.end and mark.ban:
            return found.start(), end
        if end >= mark.start:
            resumed = list(_RESUMED.finditer(words, found.end(), mark.end))
            if not resumed:
                continue
            finite = [verb for verb in resumed if verb[0].strip() not in ("to", "that")]
            end = (finite or resumed)[-1].start()
        return found.start(), end
    return None


def _ban(words: str, _: Mark) -> tuple[int, int] | None:
    """The ban on speaking itself: "who is not authorised to speak to the press"."""
    found = ban_in(words)
    return None if found is None else (found[0], _end(words, found[1]))


def _end(words: str, at: int) -> int:
    stop = _STOPS.search(words, at)
    return stop.start() if stop else len(words)


def speaks_of_anonymity(text: str, sentence: Span) -> bool:
    """Whether a sentence says of people spoken of before that their names are withheld."""
    words = _masked(text, sentence, ())
    return of_others(words) is not None


def is_question_of_names(text: str, sentence: Span) -> bool:
    """Whether a sentence does nothing but ask for names ("Names?"), so that the next one answers it."""
    return bool(_QUESTION.match(sentence.of(text)))
