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
    | since\ (?!\d|last|then|the\ (?:start|end|beginning|early|late)|early|late|mid|(?-i:[A-Z]))
    | (?:for|in|out\ of|because\ of)\ fear(?:s)?\ (?:of|for|that)
    | on\ (?:the\ )?grounds?\ (?:that|of)
    | (?:until|till|pending|ahead\ of|before)\ (?=(?:the|a|an|his|her|their|its|publication|completion|approval)\ )
    | in\ (?:exchange|return)\ for
    | having\ (?:\w+ly\ )?\w+(?:ed|n|ven|ade|old)\b
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
        (?=still|ongoing|pending|under\ ?way|open|unresolved|at\ stake)
    | to\ (?={_AIM}\b)
    | being\ (?:un|not\ )\w+
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_BEING = re.compile(r"(?<=, )(?:their|his|her|the|its) [^.,;:!?“”\"\x00]{2,60} being [^.,;:!?“”\"\x00]{2,80}")
_AFTER_MARK = re.compile(
    r"[:;—–]\s*(?=(?:he|she|they|it|both|all|neither|none|the|their|his|her|a|an|no|my|our)\b)", re.I
)
_QUOTED_AFTER = re.compile(r"\s?[:—–] (\x00+)")
_STOPS = re.compile(r"[.;:!?“”\"„«»()—–\n\x00]|,(?=\s)|\s(?=(?:said|says|told|tells|added|adds)\b)")
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
    found = _colon(words, mark, 3) or _after(words, mark) or _colon(words, mark) or _before(words, mark) or _ban(words)
    if found is None:
        return None
    start, end = found
    while end > start and words[end - 1] in " ,":
        end -= 1
    if not 0 < end - start <= MAX_REASON:
        return None
    span = Span(stretch.start + start, stretch.start + end)
    return Reason(span, span.of(text))


def _masked(text: str, stretch: Span, barred: Sequence[Span]) -> str:
    """The words of a stretch, those quoted or barred blotted out, each by a character that no pattern takes."""
    words = _QUOTED.sub(lambda m: "\x00" * len(m[0]), stretch.of(text))
    for span in barred:
        start, end = max(span.start, stretch.start) - stretch.start, min(span.end, stretch.end) - stretch.start
        if start < end:
            words = words[:start] + "\x00" * (end - start) + words[end:]
    return words


def _after(words: str, mark: Mark) -> tuple[int, int] | None:
    """A clause of cause that begins behind the mark, or inside it ("not being allowed to speak")."""
    being = _BEING.search(words, mark.end)
    cause = _CAUSE.search(words, mark.end - 1 if not mark.ban else mark.start)
    for found in (cause, being):
        if found is None or found.start() - mark.end > MAX_APART or (mark.ban and found[0].startswith("to")):
            continue
        if not _BREAK.search(words, mark.end, max(mark.end, found.start())):
            return found.start(), _end(words, max(found.end(), found.start() + 1))
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
        if found[0].lower().startswith(_NEVER_BEFORE) and not adjoining and not _CUSTOM.match(found[0]):
            continue
        if _BREAK.search(words, found.end(), mark.start):
            continue
        end = _end(words, found.end())
        if re.search(r"\bwho\b", words[end : mark.end]):
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


def _ban(words: str) -> tuple[int, int] | None:
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
