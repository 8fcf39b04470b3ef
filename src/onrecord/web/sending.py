"""Takes what a form of our own pages sends, and puts it into the log of judgements.

A form names one deed and what it is done to (`reject=a-88e1`, `merge=e-41c2 e-9a07`); who and why stand beside it, and
what only this deed needs under its name (`grade.value`). The rules of judging are `judging`'s: what it refuses is shown
in its words.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import get_args

from onrecord import judging, typed
from onrecord.archive import Archive
from onrecord.errors import UsageError
from onrecord.export.links import anchor
from onrecord.types import Judgement, JudgementKind, Recorded

_ANSWERS = {"undo": judging.undo, "adopt": judging.adopt, "decline": judging.decline}
OF_A_HOP = ("party", "role", "naming")
"""Fields of which a correction speaks of one link of the chain."""
_KINDS: tuple[JudgementKind, ...] = get_args(JudgementKind)


def received(archive: Archive, form: Mapping[str, str]) -> Recorded:
    """What a form says, written into a ledger that is open for writing. Raises what `judging` raises."""
    deed, subject = _deed(form)
    by, note = form.get("by", ""), form.get("note", "")
    if deed in _ANSWERS:
        if not subject.isdecimal():
            raise UsageError(f"{subject!r} is no line of the log", remedy="Load the page anew and send it again")
        return _ANSWERS[deed](archive, int(subject), by=by, note=note)
    return judging.apply(archive, _judgement(archive, deed, subject, form))


def _deed(form: Mapping[str, str]) -> tuple[str, str]:
    found = [(name, form[name].strip()) for name in (*_KINDS, *_ANSWERS) if form.get(name, "").strip()]
    if len(found) != 1:
        raise UsageError("a form must say one thing", remedy="Load the page anew and press one button")
    return found[0]


def _judgement(archive: Archive, deed: str, said: str, form: Mapping[str, str]) -> Judgement:
    def own(name: str) -> str:
        return form.get(f"{deed}.{name}", "").strip()

    kind = next(kind for kind in _KINDS if kind == deed)
    subject, _, other = said.partition(" ")
    correction = None
    if kind == "correct":
        hop = own("hop") if own("field") in OF_A_HOP else ""
        at = int(hop) if hop.isdecimal() else None
        correction = typed.correction(
            archive, subject, own("field"), own("value"), hop=at, naming=own("naming") or None
        )
    return Judgement(
        kind,
        subject,
        form.get("by", ""),
        form.get("note", ""),
        other=other or own("other") or None,
        correction=correction,
        value=own("value") if kind in ("background", "grade") else None,
        suggested=form.get("suggested") == "yes",
    )


def way_back(form: Mapping[str, str]) -> str:
    """Where the reader came from: a path of this site and nothing else; in an article, what was judged on.

    >>> way_back({"back": "/documents/d-1", "accept": "a-2"}), way_back({"back": "//evil.example"}), way_back({})
    ('/documents/d-1#note-a-2', '/judgements', '/judgements')
    """
    path = form.get("back", "")
    own = path.startswith("/") and not path.startswith("//") and "\\" not in path and path.isprintable()
    if not own:
        return "/judgements"
    judged = form.get("accept") or form.get("reject") or ""
    return f"{path}#{anchor('note', judged)}" if judged and path.startswith("/documents/") else path
