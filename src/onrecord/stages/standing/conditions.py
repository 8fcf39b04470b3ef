"""Finds the condition on which something is said to be so: "only if …", "provided that …", "under a mandate".

It takes no "if" that means "whether", no "even if" or "as if", no unreal past ("if it had been gas") and no mere
length of time ("for as long as the notice stood"). It does not say whether the condition is met.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from onrecord.types import Span

_LINKS = re.compile(
    r"""(?<![\w’'-])(?:
      (?P<if>(?:(?:only|solely|exclusively)\s+)?if(?:,?\s+and\s+(?:only\s+if|when),?)?)
    | (?P<fixed>provid(?:ed|ing)(?:\s+that)? | unless | (?:up)?on\s+(?:the\s+)?condition\s+that | (?:as|so)\s+long\s+as
        | in\s+the\s+event\s+(?:of|that) | assuming(?:\s+that)? | subject\s+to | (?:contingent|conditional)\s+(?:up)?on
        | (?:up)?on\s+the\s+(?:strict\s+|clear\s+)?(?:understanding|proviso|terms|basis|assumption)\s+(?:that|of)
        | with\s+the\s+(?:proviso|caveat|stipulation|reservation)\s+that | with\s+the\s+exception\s+of
        | in\s+(?:exchange|return)\s+for | (?:for|at)\s+the\s+price\s+of
        | failing(?=\s+(?:that|this|which|an?|the|such))
        | in\s+the\s+absence\s+of | barring | but\s+for(?=\s+(?:an?|the|his|her|its|their)\s) | short\s+of(?=\s+an?\s)
        | except\s+(?:if|in|with|under|when) | save\s+(?:if|in|with|under) | otherwise\s+than
        | as\s+soon\s+as | the\s+moment | in\s+case(?!\s+you\b)
        | given(?=\s+(?:the|a|an|our|their|its|his|her)\s+[\w’'-]+\s+(?:of|to)\b)
        | pending(?=\s+(?:approval|agreement|consent|ratification|review|confirmation|permission|clearance)\b)
        | were(?=\s+(?:the|a|an|it|they|he|she|we|this|that|any|his|her|its|their)\s+(?:[\w’'-]+\s+){0,3}?to\s)
        | depend(?:s|ed|ing|ent)?\s+(?:up)?on | hinge[sd]?\s+on | on\s+the\s+premise\s+that)
    | (?P<only>only\s+(?:with|under|after|when|once|on|by|in|upon|following|where)\b)
    | (?P<once>once)
    | (?P<should>should(?=\s+(?:the|a|an|it|they|he|she|we|this|that|these|those|any|his|her|its|their|our|my|[A-Z]
        |some(?:body|one|thing)|any(?:body|one|thing)|no(?:body|\s+one|thing)?|one|two|there|you|I|more|further)\b))
    | (?P<until>until|till)
    | (?P<after>(?:after|following|pending)(?=\s+(?:a|an|the|two|three|four|five|six|seven|ten|all|further|more|\d+)\s))
    | (?P<without>without|with\s+no)
    | (?P<under>(?:under|with)\s+(?:a|an|the|such\s+an?)\s+(?:[\w’'-]+\s+){0,2}?
        (?:mandate|agreement|deal|licen[cs]e|guarantee|consent|permission|approval|authori[sz]ation|resolution|warrant|order))
    )(?!\w)""",
    re.IGNORECASE | re.VERBOSE,
)
_NO_NO = re.compile(r"(?<!\w)No\s+(?:[\w’'-]+\s+){0,4}?[\w’'-]+(?=,\s+no\s[^,;.]*(?:[.;!?”’\"]|$))", re.IGNORECASE)
_END = re.compile(r"[;!?]|\.(?=\s|$|[”’\"'»“])|[”“\"»](?=\s|[,.]|$)|\s[–—-]{1,2}\s|,(?=\s)")
_GOES_ON = re.compile(r"\s*(?:and|or|nor)\s+(?:if|that|only|unless|provided)\b", re.IGNORECASE)
_NOT_IF = re.compile(
    r"(?:\b(?:even|as|what|ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|know|knew|see|unclear|unsure|sure|decide|check|say|said|tell|told|not\s+clear)"
    r"(?:\s+(?:him|her|them|us|me))?)\s+$",
    re.IGNORECASE,
)
_UNREAL = re.compile(
    r"\bhad\b(?!\s+(?:not\s+)?to\b)|[’']d\s+(?:been|known|seen|done|had|gone|made|told|\w+ed)\b", re.IGNORECASE
)
_WOULD_HAVE = re.compile(
    r"\b(?:would|could|should|might)(?:n[’']t|\s+not)?\s+(?:\w+\s+)?have\b|[’']d\s+have\b", re.IGNORECASE
)
_IF_TAIL = re.compile(
    r"(?:any|anything|not|ever|so|at\s+all|only\s+because|possible|necessary)\b[\s,.;)”’\"]", re.IGNORECASE
)
_MODAL = re.compile(
    r"\b(?:will|would|can|could|may|might|must|shall|should|won[’']t|wouldn[’']t|cannot|can[’']t|ready|prepared|willing|is\s+to|are\s+to"
    r"|expect(?:s|ed)?\s+to|intends?|plans?|promise[sd]?|pledge[sd]?|threaten\w*)\b|[’']ll\b|\bthere\s+(?:is|are|can)\s+(?:no|only)\b",
    re.IGNORECASE,
)
_AS_LONG_AS_CAN = re.compile(
    r"\s+(?:possible|necessary|needed|required|it\s+takes|(?:I|we|he|she|they)\s+(?:can|could|want)\b)"
)
_NOT_PROVIDED = re.compile(r"\s+(?:to|by|for|with|in|on|from|at|him|her|them|us|me|information|no|more)\b")
_APPROVAL = re.compile(
    r"\s+(?:[\w’'-]+\s+){0,3}?(?:approval|agreement|consent|ratification|review|vote|confirmation|contract|conditions?|availability"
    r"|parliament\w*|the\s+(?:court|law|outcome|result)\w*)\b",
    re.IGNORECASE,
)
_NOT_MODAL = re.compile(
    r"\b(?:will|would|can|could|may|must|shall|should|is|are)\s+(?:not|never)\b|\bwon[’']t\b|\b(?:would|could|ca|should)n[’']t\b"
    r"|\bcannot\b|\bno\s+[\w’'-]+\s+(?:will|would|can|could)\b",
    re.IGNORECASE,
)
_POLITE = re.compile(r"\b(?:obliged|grateful|glad|appreciate(?:\s+it)?|thankful|delighted|kind)\s+$", re.IGNORECASE)
_YOU = re.compile(
    r"\s*you\s+(?:would|will|could|like|please|want|ask|don[’']t\s+mind|know|see|think|look|must)\b", re.IGNORECASE
)
_WHEN_ONLY = re.compile(
    r"\s+(?:in|on|by|after|under)?\s*(?:January|February|March|April|May|June|July|August|September|October"
    r"|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|\d|last|this|next|today|tomorrow|possible|practicable|recent|years?|weeks?|the\s+last)\b"
)
_NEGATIVE = re.compile(r"\b(?:no|not|nothing|nobody|only|never|cannot)\b|n[’']t\b", re.IGNORECASE)
_ADVERB_ONCE = re.compile(
    r"(?:again|more|before|said|was|were|had|called|left|upon|in\s+a|a\s+\w+|every|or\s+twice|and\s+for)\b",
    re.IGNORECASE,
)
_FRONT_NOUN = re.compile(
    r"(?:[\w’'-]+\s+){1,6}?(?=(?:there|we|it|they|he|she|I|nobody|no|nothing|the)\b)", re.IGNORECASE
)
_BREAK = re.compile(r"(?<=[.!?])[”’\"»]?\s")
_QUOTES = " “\"‘'„«"
_REACH = 400
"""Characters of a sentence looked at on either side of a link word; longer sentences are cut there."""


def conditions(text: str, content: tuple[Span, ...], *, question: bool = False) -> tuple[Span, ...]:
    """The spans of the conditions inside the pieces of a content, in text order, none overlapping.

    >>> text = "it would sail only if the council agreed"
    >>> [span.of(text) for span in conditions(text, (Span(0, len(text)),))]
    ['only if the council agreed']
    """
    found: list[Span] = []
    for span in sorted({s for piece in content for s in (*_linked(text, piece, question), *_no_no(text, piece))}):
        if not found or span.start >= found[-1].end:
            found.append(span)
    return tuple(found)


def _linked(text: str, piece: Span, question: bool) -> Iterator[Span]:
    end = piece.start
    for match in _LINKS.finditer(text, piece.start, piece.end):
        if match.start() < end:
            continue
        sentence = _sentence(text, piece, match.start())
        kind = match.lastgroup or ""
        before, after = text[sentence.start : match.start()], text[match.end() : sentence.end]
        if not _holds(kind, match[0], before, after, question):
            continue
        end = _end(text, match, sentence, kind)
        yield Span(match.start(), end)


def _sentence(text: str, piece: Span, at: int) -> Span:
    start, end = max(piece.start, at - _REACH), min(piece.end, at + _REACH)
    for stop in _BREAK.finditer(text, start, end):
        if stop.end() <= at:
            start = stop.end()
        else:
            end = stop.start()
            break
    return Span(start, end)


def _holds(kind: str, link: str, before: str, after: str, question: bool) -> bool:
    """Whether a link word opens a condition here, by its kind and what stands around it."""
    if kind == "if":
        return _if_holds(before, after, question) and not _YOU.match(after) and not _POLITE.search(before)
    if kind == "fixed":
        return _fixed_holds(link.lower(), before, after)
    if kind == "once":
        return _ADVERB_ONCE.match(after.lstrip()) is None and _opens_clause(before) and len(after.split()) > 2
    if kind == "until":
        return _until_holds(before, after)
    if kind == "should":
        return re.search(r"\w", after) is not None and "?" not in after and _late(before)
    if kind == "only":
        where = re.search(r"\b(?:in|on|by|where)$", link, re.IGNORECASE) is not None
        return _WHEN_ONLY.match(after) is None and (not where or _MODAL.search(before + after) is not None)
    if kind == "after":
        return re.search(r"\b(?:will|would|can|only)\b|[’']ll\b", before, re.IGNORECASE) is not None and not re.search(
            r"\b(?:will|would|was|were|had)\b", after
        )
    if kind == "without":
        return _without_holds(before, after)
    if kind == "under":
        return re.search(r"\b(?:will|would|ready|prepared|willing)\b|[’']ll\b", before, re.IGNORECASE) is not None
    return True


def _fixed_holds(link: str, before: str, after: str) -> bool:
    if link.endswith("long as"):
        return not re.search(r"\bfor\s+$", before, re.IGNORECASE) and not _AS_LONG_AS_CAN.match(after)
    if link in ("provided", "providing"):  # not the verb: "he provided blankets"
        return _NOT_PROVIDED.match(after) is None and (_late_start(before) or _MODAL.search(before) is not None)
    if link in ("barring", "the moment", "in case"):
        return _MODAL.search(before + after) is not None
    if link == "as soon as" and _WHEN_ONLY.match(after):
        return False
    if link.startswith(
        ("for the price", "at the price", "in exchange", "in return", "in the absence", "given", "as soon")
    ):
        return _MODAL.search(before) is not None or (not before.strip(_QUOTES) and _MODAL.search(after) is not None)
    if link == "but for" or link.startswith(("except", "save", "short")):
        return _MODAL.search(before) is not None and not _WOULD_HAVE.search(before + after)
    if link == "were":
        return _MODAL.search(before + after) is not None and not _WOULD_HAVE.search(before + after)
    if link == "subject to":
        return _APPROVAL.match(after) is not None
    return True


def _late_start(before: str) -> bool:
    stripped = before.rstrip(" “\"‘'„«")
    return not stripped or stripped[-1] in ",–—-"


def _if_holds(before: str, after: str, question: bool) -> bool:
    if (
        _NOT_IF.search(before)
        or _IF_TAIL.match(after.lstrip() + " ")
        or re.match(r"\s*[,”’\"]*\s*[\w“‘„]", after) is None
    ):
        return False
    if after[:1] and not after[:1].isspace() and "and only" not in after:
        return False  # "a big “if”"
    if question and not before.strip(" “\"‘'„«"):
        return False
    return not (_WOULD_HAVE.search(before + after) and _UNREAL.search(after))


def _without_holds(before: str, after: str) -> bool:
    """ "Without a mandate there is no ship", "would not sail without one"; not "with or without one"."""
    main = before.strip(" “\"‘'„«") or after
    if re.search(r"\bwith\s+or\s+$", before, re.IGNORECASE):
        return False
    if _WOULD_HAVE.search(before):
        return False
    return _NEGATIVE.search(main) is not None and _MODAL.search(main) is not None


def _until_holds(before: str, after: str) -> bool:
    """ "Would not sail until the port agreed": of what is to come, and refused before."""
    main = _NOT_MODAL.search(re.split(r"[,;:–—]|\b(?:and|but|so)\s", before)[-1])
    done = re.match(r"\s+(?:the\s+|an?\s+|all\s+|its\s+|his\s+|her\s+|their\s+)?[\w’'-]+", after)
    if _WHEN_ONLY.match(after) is not None:
        return False
    return main is not None and done is not None


def _late(before: str) -> bool:
    """ "Should" opens a condition at the start of a clause or after a whole one, not as its verb."""
    words = before.split()
    return not words or before.rstrip().endswith(",") or len(words) >= 3


def _opens_clause(before: str) -> bool:
    stripped = before.rstrip(" “\"‘'„«")
    return not stripped or stripped.endswith((",", ":", "–", "—")) or _MODAL.search(before) is not None


def _end(text: str, match: re.Match[str], sentence: Span, kind: str) -> int:
    start = match.end()
    before = text[sentence.start : match.start()].strip(" “\"‘'„«")
    fronted = not before or (kind == "if" and before.endswith(","))
    if kind == "under":
        return start
    if kind == "without" and fronted:
        noun = _FRONT_NOUN.match(text, start + 1, min(sentence.end, start + 80))
        return noun.end() - 1 if noun else _stop(text, start, sentence, commas=True)
    return _stop(text, start, sentence, commas=fronted or kind in ("after", "only", "without"))


def _stop(text: str, start: int, sentence: Span, *, commas: bool) -> int:
    limit = sentence.end
    for mark in _END.finditer(text, start, min(sentence.end, start + _REACH)):
        if mark[0] == "," and (not commas and not _new_clause(text, mark.end(), sentence.end)):
            continue
        if mark[0] == "," and _GOES_ON.match(text, mark.end(), sentence.end):
            continue
        limit = mark.start()
        break
    while limit > start and text[limit - 1] in " \t\n.,;:”’\"'»“":
        limit -= 1
    return limit


def _new_clause(text: str, at: int, end: int) -> bool:
    return (
        re.match(
            r"\s*(?:and|but|which|who|whose|so|or|while|though|although|as|because|since)\b",
            text[at : min(end, at + 12)],
        )
        is not None
    )


def _no_no(text: str, piece: Span) -> Iterator[Span]:
    """ "No mandate, no ship": the first half is the condition."""
    for match in _NO_NO.finditer(text, piece.start, piece.end):
        lead = text[max(piece.start, match.start() - 2) : match.start()].strip(" “\"‘'„«")
        if not lead or lead[-1] in ".!?;:":
            yield Span(*match.span())
