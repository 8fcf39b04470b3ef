"""The pages of actors: the list, and everything said by one or ascribed to it, on record apart from reported."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.archive import Archive
from onrecord.export.history import Drawn, of_actor
from onrecord.export.inert import line
from onrecord.export.passages import claim_links
from onrecord.types import ActorKind, Entity, Matrix, Timeline
from onrecord.types.edition import EntityQuery, EntityRow
from onrecord.web.claims import LINKS, Choice, Start
from onrecord.web.lines import SaidLine, said_lines
from onrecord.web.loglines import LogLine, log_of
from onrecord.web.paging import Pager, pager
from onrecord.web.view import PAGE, View

ALIASES_SHOWN = 12
KINDS: dict[str, str] = {
    "person": "a person",
    "organisation": "an organisation",
    "outlet": "an outlet",
    "state": "a state",
    "group": "a group",
    "document": "a document",
}


@dataclass(frozen=True, slots=True)
class ActorsQuestion:
    """Which actors: those with a name or alias in which words begin with `words`."""

    words: str = ""
    kind: ActorKind | None = None
    start: Start = 0


@dataclass(frozen=True, slots=True)
class ActorLine:
    id: str
    href: str
    name: str
    kind: str
    anonymous: bool
    attributions: int
    documents: int
    claims: int


@dataclass(frozen=True, slots=True)
class ActorsPage:
    """A page of the list of actors, those who say most first."""

    asked: ActorsQuestion
    kinds: tuple[Choice, ...]
    actors: tuple[ActorLine, ...]
    pager: Pager


def actors_page(archive: Archive, asked: ActorsQuestion) -> ActorsPage:
    found = archive.entities(EntityQuery(words=asked.words, kind=asked.kind, offset=asked.start, limit=PAGE))
    kept = {"words": asked.words, "kind": asked.kind}
    return ActorsPage(
        asked=asked,
        kinds=tuple(Choice(k, words, k == (asked.kind or "")) for k, words in {"": "any", **KINDS}.items()),
        actors=tuple(map(actor_line, found.rows)),
        pager=pager("/actors", kept, start=found.offset, shown=len(found.rows), total=found.total, step=PAGE),
    )


def actor_line(row: EntityRow) -> ActorLine:
    return ActorLine(
        id=row.id,
        href=LINKS.actor(row.id),
        name=line(row.name),
        kind=KINDS[row.kind],
        anonymous=row.anonymous,
        attributions=row.attributions,
        documents=row.documents,
        claims=row.claims,
    )


@dataclass(frozen=True, slots=True)
class ActorQuestion:
    actor: str
    start: Start = 0


@dataclass(frozen=True, slots=True)
class ActorPage:
    """One actor: what it says on record, and what is reported of it."""

    id: str
    name: str
    kind: str
    anonymous: bool
    aliases: tuple[str, ...]
    speaks_for: tuple[str, str]
    outlet: tuple[str, str]
    positions: Drawn[Matrix] | None
    timeline: Drawn[Timeline] | None
    on_record: tuple[SaidLine, ...]
    reported: tuple[SaidLine, ...]
    claims: tuple[tuple[str, str], ...]
    claims_href: str
    why_href: str
    log: tuple[LogLine, ...]
    pager: Pager


def actor_page(archive: Archive, asked: ActorQuestion) -> ActorPage:
    entity = archive.entity(asked.actor)
    found = archive.lines_of_entity(entity.id, asked.start, PAGE)
    book = archive.book_of_entity(entity.id, asked.start, PAGE)
    lines = said_lines(found.rows, book, LINKS)
    positions, timeline = of_actor(entity, book, LINKS)
    return ActorPage(
        id=line(entity.id),
        name=line(entity.name),
        kind=KINDS[entity.kind],
        anonymous=entity.anonymous,
        aliases=tuple(line(alias) for alias in entity.aliases if alias != entity.name)[:ALIASES_SHOWN],
        speaks_for=_named(archive, entity),
        outlet=(line(entity.name), LINKS.outlet(entity.name)) if entity.kind == "outlet" else ("", ""),
        positions=positions,
        timeline=timeline,
        on_record=tuple(one for one in lines if one.on_record),
        reported=tuple(one for one in lines if not one.on_record),
        claims=claim_links(book.ledger.claims, LINKS),
        claims_href=f"/?actor={entity.id}&single=yes",
        why_href=LINKS.why(entity.id),
        log=log_of(archive, entity.actors),
        pager=pager(LINKS.actor(entity.id), {}, start=found.offset, shown=len(lines), total=found.total, step=PAGE),
    )


def _named(archive: Archive, entity: Entity) -> tuple[str, str]:
    if entity.speaks_for is None:
        return "", ""
    above = archive.entity(entity.speaks_for)
    return line(above.name), LINKS.actor(above.id)


ACTORS = View(
    "actors",
    "/actors",
    "The parties of the ledger: persons, institutions, outlets, groups.",
    ActorsQuestion,
    ActorsPage,
    actors_page,
    "actors.html.j2",
    lambda page: "Actors",
)
ACTOR = View(
    "actor",
    "/actors/{actor}",
    "Everything said by an actor or ascribed to it.",
    ActorQuestion,
    ActorPage,
    actor_page,
    "actor.html.j2",
    lambda page: page.name,
)
