"""What people say of the ledger, in five verbs: `apply`, `undo`, `adopt`, `decline`, `log`.

    judging.apply(archive, Judgement("reject", "a-88e1", by="Ana", note="a caption"))
    judging.undo(archive, by="Ana")

People outrank the program. What they say is kept with name and time, survives every reading anew, and can be taken
back, which is said in the log as well. It checks nothing of its own: `binding` does.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.archive import Archive
from onrecord.binding import bound, recheck
from onrecord.corpus.groups import PROGRAM
from onrecord.corpus.rulings import Effective, effective, states, void
from onrecord.corpus.verdicts import sentence
from onrecord.errors import NotFound, UsageError
from onrecord.store.judgements import Line, places
from onrecord.types import Judgement, Logged, LogKind, Recorded, Ruling, State

_LONGEST_NAME = 80
_LONGEST_NOTE = 2000


def apply(archive: Archive, judgement: Judgement) -> Recorded:
    """Write a judgement, or a suggestion of one, into the log, and what follows from it into the ledger.

    Raises `UsageError`, `NotFound`, `Refused` for what no person can set aside, `LedgerBusy` while another writes.
    """
    by, note = person(judgement.by), _note(judgement.note)
    ruling = bound(archive, judgement)
    written = archive.record(Line(judgement.kind, by, note, judgement.suggested, ruling=ruling))
    return _as_seen(archive, [written], [written])[0]


def undo(archive: Archive, number: int | None = None, *, by: str, note: str = "") -> Recorded:
    """Take a line of the log back, the last that stands when none is given. To undo an undoing is to judge again."""
    lines = archive.judgements()
    now = states(lines)
    if number is None:
        open_lines = (x.number for x in lines if x.kind != "undo" and now[x.number] in ("standing", "suggested"))
        number = max(open_lines, default=None)
        if number is None:
            raise NotFound("there is nothing to undo", remedy="`onrecord log` lists what people have said")
    line = _line(lines, number)
    if number in void(lines):
        raise UsageError(f"{number} is undone already", remedy="`onrecord log` says by which line; undo that one")
    return _about(archive, lines, line, "undo", by, note)


def adopt(archive: Archive, number: int, *, by: str, note: str = "") -> Recorded:
    """Make a suggestion a judgement of one's own; it is checked against the ledger as it is now."""
    lines = archive.judgements()
    line = _suggestion(lines, number)
    recheck(archive, line)
    return _about(archive, lines, line, "adopt", by, note)


def decline(archive: Archive, number: int, *, by: str, note: str = "") -> Recorded:
    """Say that a suggestion is not followed; it stays in the log."""
    lines = archive.judgements()
    return _about(archive, lines, _suggestion(lines, number), "decline", by, note)


def log(
    archive: Archive, *, by: str | None = None, kind: str | None = None, state: State | None = None, subject: str = ""
) -> list[Recorded]:
    """What people have said, the latest first. `subject` is the start of an attribution's, actor's or document's id."""
    lines = archive.judgements()
    wanted = [x for x in lines if (by is None or x.by.casefold() == by.casefold()) and (kind is None or x.kind == kind)]
    if subject:
        home = _home(archive, subject)
        wanted = [x for x in wanted if any(id.startswith((subject, home)) for id in _ids(_ruling(lines, x)))]
    found = [r for r in _as_seen(archive, lines, wanted) if state is None or r.state == state]
    if subject and home != subject:
        about = {x.number: _ids(_ruling(lines, x)) for x in wanted}
        found = [r for r in found if any(id.startswith(subject) for id in (*r.subjects, *about[r.number]))]
    return found[::-1]


def _home(archive: Archive, subject: str) -> str:
    """The document in which an attribution or actor stands, so that only lines about it are looked through."""
    if subject.startswith("a-"):
        found = archive.find_entry(subject)
        return found[0] if found else subject
    return subject.rpartition(":")[0] if subject.startswith("d-") and ":" in subject else subject


def person(name: str) -> str:
    """The name of a person, as it is kept. Raises `UsageError` for the program's name and for none."""
    plain = " ".join(name.split())
    if not plain or plain.casefold() == PROGRAM or len(plain) > _LONGEST_NAME or not plain.isprintable():
        raise UsageError(f"{name!r} is no name of a person", remedy="Say who judges with --by NAME")
    return plain


# --- How lines are seen -----------------------------------------------------------------------------------------


def _as_seen(archive: Archive, lines: Sequence[Logged], wanted: Sequence[Logged]) -> list[Recorded]:
    now = states(lines)
    standing = {one.line.number: one for one in effective(lines)}
    judged = [x for x in wanted if x.ruling is not None]
    there = archive.whereabouts([standing.get(x.number, Effective(x, x.by, x.number)) for x in judged])
    return [_seen(lines, line, now[line.number], there.get(line.number, ())) for line in wanted]


def _seen(lines: Sequence[Logged], line: Logged, state: State, ids: tuple[str, ...]) -> Recorded:
    if line.ruling is not None and state == "standing" and not ids:
        state = "waiting"
    says = sentence(line.ruling) if line.ruling else f"{_VERBS[line.kind]} {line.refers}: {_sentence(lines, line)}"
    return Recorded(line.number, line.kind, line.by, line.made, line.note, says, state, ids, line.refers)


_VERBS: dict[LogKind, str] = {"undo": "undoes", "adopt": "adopts", "decline": "declines"}


def _sentence(lines: Sequence[Logged], line: Logged) -> str:
    ruling = _ruling(lines, line)
    return sentence(ruling) if ruling else "nothing"


def _ruling(lines: Sequence[Logged], line: Logged) -> Ruling | None:
    """The judgement that a line is, or is about in the end."""
    numbered = {x.number: x for x in lines}
    while line.ruling is None and line.refers in numbered:
        line = numbered[line.refers]
    return line.ruling


def _ids(ruling: Ruling | None) -> frozenset[str]:
    return places(ruling) | {a.id for a in (*ruling.subject, *ruling.other)} if ruling else frozenset()


# --- Writing ----------------------------------------------------------------------------------------------------


def _about(archive: Archive, lines: Sequence[Logged], line: Logged, kind: LogKind, by: str, note: str) -> Recorded:
    """Write a line about an earlier line, and undo or redo what that one did."""
    written = archive.record(Line(kind, person(by), _note(note), refers=line.number), _ruling(lines, line))
    return _seen([*lines, written], written, "standing", ())


def _line(lines: Sequence[Logged], number: int) -> Logged:
    found = next((x for x in lines if x.number == number), None)
    if found is None:
        raise NotFound(f"the log has no line {number}", remedy="`onrecord log` lists what people have said")
    return found


def _suggestion(lines: Sequence[Logged], number: int) -> Logged:
    line = _line(lines, number)
    state = states(lines)[number]
    if state != "suggested":
        raise UsageError(
            f"{number} is no open suggestion ({state})", remedy="`onrecord log --state suggested` lists those that are"
        )
    return line


def _note(note: str) -> str:
    """A note without line ends and signs that steer a terminal."""
    plain = " ".join("".join(c if c.isprintable() or c.isspace() else " " for c in note).split())
    if len(plain) > _LONGEST_NOTE:
        raise UsageError(f"a note has at most {_LONGEST_NOTE} characters", remedy="Say it in fewer words")
    return plain
