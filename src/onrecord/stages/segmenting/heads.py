"""Tells what stands before the running text of a page from its shape: credits, page numbers, mastheads, greetings."""

from __future__ import annotations

import re

from onrecord.stages.segmenting.pageline import Line, Verdict

_NAME = r"[A-Z][\w.’'-]*"
_HANDED = re.compile(
    rf"^(?:[A-Z]{{3,}}\W+|[A-Za-z]+ed |[A-Za-z]+en |(?:an? |the )?[A-Za-z]+(?: and [a-z]+)? )?(?:by|BY|from|von) "
    rf"(?:(?:our|a|the) (?:[\w’'-]+ ){{0,4}}[\w’'-]+|{_NAME}(?: {_NAME}){{0,4}}(?:(?:,| and| in"
    rf"| at) [\w’', .-]{{1,40}})?"
    r"|\w*[_\d]\w*|[a-z][\w-]{2,}(?: (?:at|on) [\d:. apm]+)?)$"
)
_REPORTS = re.compile(
    rf"^{_NAME}(?: {_NAME}){{1,3}}(?:(?:,| and) {_NAME}(?: {_NAME}){{1,3}})* (?:reports?|writes?|explains?"
    rf"|investigates?) "
    r"(?:$|(?:from|for|on|in|why|how|what)\b)"
)
_ROLES = re.compile(
    r"^(?:(?:story|words|text|report|reporting|interview|conversation|photos?|photographs?|pictures?|illustrations?|"
    r"translation|author|editor|editing|filed|section|column|graphics?)\b[^:]{0,20}:\s)",
    re.IGNORECASE,
)
_PAGE = re.compile(
    r"^pages? \d{1,3}$|(?:,|\||·|\s)\s*(?:pp?|pages?|s)\.? ?\d{1,3}(?:[-–]\d{1,3})?$|\b(?:vol(?:ume)?|issue"
    r"|edition|number|no"
    r"|nr)\.? ?\d+\b",
    re.I,
)
_GREETING = re.compile(
    r"^(?:good (?:morning|afternoon|evening)|hello|welcome|hi|dear (?:reader|subscriber|friend|listener)s?"
    r"|thank you)\b.{0,80}"
    r"\b(?:you|your|us|newsletter|edition|issue|letter|readers?)\b|\byou (?:are|re) (?:reading|listening|watching)\b",
    re.IGNORECASE,
)


def before_text(line: Line, publisher: str | None) -> Verdict | None:
    """What a line before the running text is, apart from headline and deck; `None` where its shape tells nothing."""
    if line.words > 30:
        return None
    if line.words <= 12 and not line.ended:
        for pattern, what in (
            (_HANDED, "a byline"),
            (_REPORTS, "a byline"),
            (_ROLES, "a credit"),
            (_PAGE, "a page head"),
        ):
            if match := pattern.search(line.text):
                return Verdict("furniture", f"“{match[0].strip()}” before the text: {what}.")
    if match := _GREETING.search(line.text):
        return Verdict("furniture", f"“{match[0].strip()}” before the text: a greeting to the reader.")
    return _masthead(line, publisher)


def _masthead(line: Line, publisher: str | None) -> Verdict | None:
    """The publisher's name at the head of a line that holds nothing but names and figures."""
    if not publisher or line.ended or not line.text.lower().startswith(publisher.lower()):
        return None
    if any(word.islower() and len(word) > 3 for word in line.text[len(publisher) :].split()):
        return None
    return Verdict("furniture", "Begins with the publisher's own name and tells nothing: a masthead.")
