"""The pages on which people outrank the program: the log, and the forms for one attribution or party.

They show what can be said and what has been said; `sending` takes what is sent.
"""

from __future__ import annotations

from dataclasses import dataclass

from onrecord import judging
from onrecord.archive import Archive
from onrecord.corpus.correcting import FIELDS
from onrecord.errors import NotFound
from onrecord.export import wording
from onrecord.export.inert import line, shortened
from onrecord.export.passages import Passage, passages
from onrecord.types import Naming, Polarity, Record, Role, State
from onrecord.types.edition import EntityQuery
from onrecord.web.actors import ActorLine, actor_line
from onrecord.web.claims import LINKS, Choice, Start, choices
from onrecord.web.loglines import STATES, LogLine, log_lines, log_of
from onrecord.web.paging import Pager, pager
from onrecord.web.view import PAGE, View

PARTIES_FOUND = 8
GRADES = tuple(f"{source}{truth}" for source in "ABCDEF" for truth in "123456")


@dataclass(frozen=True, slots=True)
class LogQuestion:
    state: State | None = None
    by: str = ""
    start: Start = 0


@dataclass(frozen=True, slots=True)
class LogPage:
    """A page of the log of judgements, the latest first."""

    asked: LogQuestion
    states: tuple[Choice, ...]
    lines: tuple[LogLine, ...]
    pager: Pager


def log_page(archive: Archive, asked: LogQuestion) -> LogPage:
    found = judging.log(archive, by=asked.by or None, state=asked.state)
    shown = found[asked.start : asked.start + PAGE]
    kept = {"state": asked.state, "by": asked.by}
    return LogPage(
        asked=asked,
        states=choices(STATES, asked.state),
        lines=log_lines(archive, shown),
        pager=pager("/judgements", kept, start=asked.start, shown=len(shown), total=len(found), step=PAGE),
    )


# --- One thing to judge on --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class JudgeQuestion:
    """An attribution or an entity; for an entity, `words` of the name of another."""

    thing: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Member:
    """An actor of one document that the program or a person counts to a party."""

    id: str
    name: str
    page: str


@dataclass(frozen=True, slots=True)
class JudgePage:
    """What can be said of one attribution or party, and what people have said of it."""

    asked: JudgeQuestion
    id: str
    what: str
    href: str
    is_party: bool
    passage: tuple[Passage, ...]
    hops: tuple[Choice, ...]
    fields: tuple[Choice, ...]
    namings: tuple[Choice, ...]
    trade: tuple[str, ...]
    """Words of the trade that a correction may put in."""
    grades: tuple[Choice, ...]
    claim: tuple[str, str]
    members: tuple[Member, ...]
    found: tuple[ActorLine, ...]
    log: tuple[LogLine, ...]


def judge_page(archive: Archive, asked: JudgeQuestion) -> JudgePage:
    return _of_party(archive, asked) if asked.thing.startswith("e-") else _of_attribution(archive, asked)


def _of_attribution(archive: Archive, asked: JudgeQuestion) -> JudgePage:
    found = archive.find_entry(asked.thing)
    if found is None:
        raise NotFound(f"nothing in the ledger has the id {asked.thing!r}", remedy="Begin at an article")
    document, entry = found
    book = archive.book_of_document(document)
    claim = archive.claim_with(entry.id)
    filed = book.find(entry.id)
    crumbs = wording.crumbs(filed, book) if filed else ()
    judged = entry.judged
    return JudgePage(
        asked=asked,
        id=line(entry.id),
        what=shortened(entry.words or entry.cue, 120),
        href=LINKS.attribution(document, entry.id),
        is_party=False,
        passage=passages([entry.id], {entry.id: wording.STANCES[entry.stand.polarity]}, book, LINKS),
        hops=tuple(Choice(str(at), f"{at + 1}. {crumb}", False) for at, crumb in enumerate(crumbs)),
        fields=tuple(Choice(name, _FIELDS.get(name, name), False) for name in FIELDS),
        namings=choices({"": "as it is", **_words(Naming)}, None),
        trade=tuple(dict.fromkeys(word for kind in (Polarity, Record, Role, Naming) for word in _words(kind).values())),
        grades=tuple(Choice(g, g, g == (judged.grade if judged else "F6")) for g in GRADES),
        claim=(shortened(claim.label, 120), LINKS.claim(claim.id)) if claim else ("", ""),
        members=(),
        found=(),
        log=log_lines(archive, judging.log(archive, subject=entry.id)),
    )


def _of_party(archive: Archive, asked: JudgeQuestion) -> JudgePage:
    entity = archive.entity(asked.thing)
    query = EntityQuery(words=asked.words or entity.name, limit=PARTIES_FOUND + 1)
    heads = archive.mastheads({actor.rpartition(":")[0] for actor in entity.actors[:PAGE]})
    return JudgePage(
        asked=asked,
        id=line(entity.id),
        what=line(entity.name),
        href=LINKS.actor(entity.id),
        is_party=True,
        passage=(),
        hops=(),
        fields=(),
        namings=(),
        trade=(),
        grades=(),
        claim=("", ""),
        members=tuple(
            Member(line(actor), line(entity.name), wording.of_masthead(heads[document]))
            for actor in entity.actors[:PAGE]
            if (document := actor.rpartition(":")[0]) in heads
        ),
        found=tuple(actor_line(row) for row in archive.entities(query).rows if row.id != entity.id),
        log=log_of(archive, entity.actors),
    )


_FIELDS = {
    "source": "the words that name the source",
    "content": "the words that are said",
    "party": "who a link of the chain is",
    "role": "what a link of the chain does",
    "naming": "how a link of the chain is named",
    "polarity": "the side it takes",
    "record": "its record status",
    "conditions": "its conditions",
    "said": "when it was said",
}


def _words(literal: object) -> dict[str, str]:
    values: tuple[str, ...] = getattr(literal, "__args__", ())
    return {value: value.replace("_", " ") for value in values}


LOG = View(
    "judgements",
    "/judgements",
    "What people have judged, the latest first.",
    LogQuestion,
    LogPage,
    log_page,
    "judgements.html.j2",
    lambda page: "Judgements",
)
JUDGE = View(
    "judgement",
    "/judge/{thing}",
    "What can be said of one attribution or party, and what people have said of it.",
    JudgeQuestion,
    JudgePage,
    judge_page,
    "judge.html.j2",
    lambda page: f"Judge: {page.what}",
)
