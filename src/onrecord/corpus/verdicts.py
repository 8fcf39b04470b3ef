"""Says in a sentence what a person judged. It decides nothing."""

from __future__ import annotations

from typing import Protocol

from onrecord.types import Correction, Interval, Logged, Ruling

_SHOWN = 60
"""Characters of an article's words in a sentence about them."""
_HOPS = ("party", "role", "naming")
CORRECTED = "Corrected"
"""How the sentence about a correction begins."""
BACKGROUND = {"background": "on background", "deep_background": "on deep background", "none": "not on background"}


class _Effective(Protocol):
    @property
    def line(self) -> Logged: ...
    @property
    def by(self) -> str: ...


def told(one: _Effective) -> str:
    """What a judgement that stands says, who says it and when: the sentence kept with what it changes.

    >>> from datetime import datetime; from types import SimpleNamespace; from onrecord.types import Anchor
    >>> ruling = Ruling("reject", (Anchor("a-1", "d-1", (), "it sank"),))
    >>> line = Logged(1, "reject", "Ana", datetime(2027, 5, 3), "a caption", False, None, ruling)
    >>> told(SimpleNamespace(line=line, by="Ana"))
    'Rejected by Ana on 2027-05-03: a caption.'
    """
    line = one.line
    assert line.ruling is not None
    day = line.made.date().isoformat()
    note = f": {line.note.rstrip('.')}" if line.note else ""
    first = f"{line.by} suggested it, {one.by} agrees" if line.suggested else f"{one.by} says"
    if line.ruling.kind in ("merge", "part", "move"):
        return f"{first} that {sentence(line.ruling)}, {day}{note}."
    who = f"{one.by}, as {line.by} suggested," if line.suggested else one.by
    says = {"accept": "Accepted", "reject": "Rejected", "correct": CORRECTED, "background": "Marked"}
    verb = says.get(line.ruling.kind, "Graded")
    what = _what(line.ruling)
    if line.ruling.kind == "correct":
        return f"{verb} by {who} on {day}: {what}{note}."
    return f"{verb} {f'{what} ' if what else ''}by {who} on {day}{note}."


def sentence(ruling: Ruling) -> str:
    """What a judgement says, without who and when.

    >>> from onrecord.types import Anchor
    >>> sentence(Ruling("reject", (Anchor("a-1", "d-1", (), "it sank"),)))
    '“it sank” is rejected'
    """
    subject = f"“{short(ruling.subject[0].words)}”" if ruling.subject else "it"
    other = f"“{short(ruling.other[0].words)}”" if ruling.other else ""
    if ruling.kind == "merge":
        return f"{subject} and {other} are one"
    if ruling.kind == "part":
        return f"{subject} and {other} are not one"
    if ruling.kind == "move":
        return f"{subject} says the same as {other}" if other else f"{subject} is a claim of its own"
    if ruling.kind == "correct":
        return f"{subject} is corrected: {_what(ruling)}"
    if ruling.kind == "grade":
        return f"{subject} is graded {ruling.value}"
    if ruling.kind == "background":
        return f"{subject} was said {_what(ruling)}"
    return f"{subject} is {ruling.kind}ed"


def _what(ruling: Ruling) -> str:
    if ruling.kind == "correct" and ruling.correction is not None:
        return f"{_field(ruling)} is {ruling.value}, was {ruling.was}"
    return BACKGROUND[ruling.value or "none"] if ruling.kind == "background" else ruling.value or ""


def _field(ruling: Ruling) -> str:
    assert ruling.correction is not None
    field, hop = ruling.correction.field, ruling.correction.hop
    name = {"said": "the date", "record": "record status"}.get(field, field)
    return f"{name} of hop {hop}" if field in _HOPS and hop is not None else name


def in_words(correction: Correction, words: str) -> str:
    """What a correction puts in, in words; `words` are those of its spans, or of the party it means.

    >>> in_words(Correction("polarity", "not_ruled_out"), "")
    'not ruled out'
    """
    if correction.field == "said" and correction.said is not None:
        return interval(correction.said)
    if correction.field in ("role", "naming", "polarity", "record"):
        return plain(correction.value or "")
    return f"“{short(words)}”" if words else "not stated"


def interval(days: Interval) -> str:
    """
    >>> interval(Interval())
    'not stated'
    """
    first, last = (day.isoformat() if day else "" for day in (days.earliest, days.latest))
    return first if first == last and first else f"{first or '…'} to {last or '…'}" if first or last else "not stated"


def plain(word: str) -> str:
    return word.replace("_", " ")


def short(words: str) -> str:
    one = " ".join(words.split())
    return one if len(one) <= _SHOWN else one[: _SHOWN - 1] + "…"
