"""Lines of the log of judgements, as values to print: what was said, by whom, and whether it stands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from onrecord import judging
from onrecord.archive import Archive
from onrecord.export import wording
from onrecord.export.inert import line
from onrecord.export.links import SiteLinks
from onrecord.types import Recorded

LINKS = SiteLinks()
STATES: dict[str, str] = {
    "": "any",
    "standing": "standing",
    "suggested": "suggested",
    "waiting": "waiting for its page",
    "declined": "declined",
    "undone": "undone",
}


@dataclass(frozen=True, slots=True)
class LogLine:
    """A line of the log. `about` are (id, href) of what it speaks of."""

    number: int
    says: str
    by: str
    day: str
    note: str
    state: str
    can_undo: bool
    can_answer: bool
    about: tuple[tuple[str, str], ...]


def log_lines(archive: Archive, recorded: Iterable[Recorded]) -> tuple[LogLine, ...]:
    return tuple(_log_line(archive, one) for one in recorded)


def log_of(archive: Archive, actors: Iterable[str]) -> tuple[LogLine, ...]:
    """What people have said of a party, by the ids of its actors; each line once, the latest first."""
    ours = frozenset(actors)
    found = (one for one in judging.log(archive) if ours & set(one.subjects))
    return log_lines(archive, (one for one in found if one.state not in ("undone", "declined")))


def _log_line(archive: Archive, one: Recorded) -> LogLine:
    return LogLine(
        number=one.number,
        says=line(one.says),
        by=line(one.by),
        day=wording.day(one.made.date()),
        note=line(one.note),
        state=STATES[one.state],
        can_undo=one.state in ("standing", "waiting", "suggested") and one.kind != "undo",
        can_answer=one.state == "suggested",
        about=tuple((line(id), _home(archive, id)) for id in one.subjects[:3]),
    )


def _home(archive: Archive, id: str) -> str:
    if id.startswith("a-"):
        found = archive.find_entry(id)
        return LINKS.attribution(found[0], found[1].id) if found else ""
    entity = archive.entity_of(id)
    return LINKS.actor(entity.id) if entity else ""
