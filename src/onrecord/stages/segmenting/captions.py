"""Tells captions and picture credits by what they say. Where a line stands on its page is not looked at."""

from __future__ import annotations

import re

from onrecord.stages.segmenting.pageline import LONGEST, Line, Verdict, in_quotation

_PICTURE = re.compile(
    r"(?:^|[.!?:;,|–—”’\"')(/-]\s?)\(?(?:(?:Photo(?:graph)?s?|PHOTOS?|PICTURES?|PICS?|IMAGES?|CREDIT|Picture"
    r"|Pic|Image|Illustration|Cartoon|Chart"
    r"|Credit|(?:Photo|Picture|Image) [Cc]redits?)"
    r"(?:\s*:\s|\s+(?:by|via|courtesy|credit|copyright|supplied|sent in)\b))"
    r"|\b(?:toggle|Image|image|Media|Hide) [cC]aption\b",
)
_PICTURE_ROLL = re.compile(r"Hide Caption(?: \d+ of \d+)?$")
_PICTURED = re.compile(
    r"^file\s*(?:photo|picture|image)?\s*[:–—-]"
    r"|^(?:pictured|above|below|left|right|top|from left|caption)(?: left| right)?\s*:"
    r"|\((?:[\w’' ]{0,40}\s)?(?:photo|photograph|picture|pictured|image|screenshot|handout)"
    r"(?:[:/ ][\w’',. /-]{0,60})?\)"
    r"|\b(?:file|archive|library|handout|undated) (?:photo|photograph|picture|image)\b"
    r"|^[^.]{3,60}, (?:left|right|centre|center|pictured|far left|far right|second (?:left|right|from left"
    r"|from right)),"
    r"|^(?:an )?(?:artist['’]s (?:impression|rendering)|computer image)|^not to scale\b|\bour artist\b",
    re.IGNORECASE,
)
_AGENCY = re.compile(
    r"(?:^|[\s(])[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,3}(?:\s?/\s?[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,3}){1,3}\)?$"
    r"|\bvia (?:REUTERS|AP|AFP|EPA|Getty)\b.{0,30}$|\[[A-Z][\w.’' -]{1,40}/[A-Z][\w.’' /-]{1,40}\]$"
    r"|(?:Getty Images|Shutterstock|Alamy|iStock|Pixabay|AP Photo|AFP)(?:, (?:File|FILE|file))?\)?$"
    r"|\((?:[A-Z][\w.’'-]+ ){2,3}(?:for|of) (?:[Tt]he )?[A-Z][\w&.’' -]{2,30}\)$"
    r"|\[(?:File|Handout|Archive|Courtesy)(?: [a-z]+)?: ?[A-Z][^\[\]]{2,60}\]$"
    r"|\b(?:Photo|Photograph|Image|Picture|Photographer) ?: (?:[A-Z][\w.’'-]+ ){1,3}"
    r"(?:[/|(] ?[A-Z][\w.’' -]{1,30}\)?)?$"
    r"|[A-Z]{2,} [A-Z]{2,}(?:—|--|–)[A-Z]\w+ (?:staff|Staff|photo|Photo)$"
)
_BUTTON = re.compile(r"(?:CLOSE|PLAY|EXPAND|ENLARGE|SHOW CAPTION|HIDE CAPTION) (?=[“\"‘']?[A-Z][a-z])")
"""The button of a picture or a recording, set before its caption."""


def picture(line: Line) -> Verdict | None:
    """A caption if the line describes a picture, furniture if it only credits one, else `None`."""
    if len(line.text) > LONGEST:
        return _row(line)
    button = _BUTTON.match(line.text)
    if button is not None and line.words <= 90:
        return Verdict("caption", f"“{button[0].strip()}”, a button, before what a picture or a recording shows.")
    described = None if line.ended and line.words > 25 else _PICTURED.search(line.text)
    found = _PICTURE.search(line.text) or described or _AGENCY.search(line.text, max(0, len(line.text) - 90))
    if found is None or (line.words > 90 or in_quotation(line, found)):
        return None
    said = found[0].strip(" ():")
    if _tells(line):
        return Verdict("caption", f"Describes a picture and carries its credit (“{said}”).")
    return Verdict("furniture", f"A picture credit alone (“{said}”).")


def _tells(line: Line) -> bool:
    """Whether a line with a picture credit describes the picture too: at least three words in lower case."""
    rest = _PICTURE.sub(" ", line.text)
    return (
        sum(w.isalpha() and w.islower() and len(w) > 2 for w in rest.split()) >= 3
        or (line.words > 8 and _PICTURE.match(line.text) is None)
        or (line.words >= 5 and line.text.find(". ") > 4)
    )


def _row(line: Line) -> Verdict | None:
    """Captions of a row of pictures, run together."""
    roll = _PICTURE_ROLL.search(line.text, len(line.text) - 40)
    return Verdict("caption", f"Ends with “{roll[0]}”: the captions of a row of pictures.") if roll else None
