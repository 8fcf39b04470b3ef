"""Small invented books to draw: a bridge, a report about it, a denial, and a later report that nobody answers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pytest

from onrecord.export.book import Book
from onrecord.types import (
    Actor,
    Attribution,
    Chain,
    Claim,
    Document,
    Dossier,
    Entity,
    Hop,
    Interval,
    Ledger,
    Origin,
    Outlet,
    Polarity,
    Position,
    Published,
    Reason,
    Record,
    Said,
    Segment,
    Side,
    Span,
    Stance,
    Stand,
)

NOT_STATED = Interval()


@dataclass(frozen=True)
class Line:
    """An attribution by its words; each must stand in the page's text. `hops` follow the narrator."""

    content: str
    source: str = ""
    cue: str = ""
    condition: str = ""
    record: Record = "on_record_named"
    polarity: Polarity = "affirms"
    hops: tuple[Hop, ...] = ()
    said: Interval = NOT_STATED


def _find(text: str, words: str) -> tuple[Span, ...]:
    if not words:
        return ()
    at = text.index(words)
    return (Span(at, at + len(words)),)


def page(
    name: str,
    text: str,
    lines: Sequence[Line] = (),
    outlet: str | None = None,
    published: dt.date | None = None,
) -> Dossier:
    """A document "d-NAME" whose attributions are "NAME-1" and so on; lines that start with "*" are furniture."""
    attributions, chains, stands, dates, segments = [], [], [], [], []
    at = 0
    for row in text.split("\n"):
        kind = "furniture" if row.startswith("*") else "headline" if at == 0 and len(text) > len(row) else "body"
        if row.strip():
            segments.append(Segment(kind, Span(at, at + len(row)), "It begins with a star." if row[0] == "*" else "-"))
        at += len(row) + 1
    for number, one in enumerate(lines, 1):
        identity = f"{name}-{number}"
        terms = tuple(Reason(s, one.condition) for s in _find(text, one.condition))
        attributions.append(
            Attribution(
                identity,
                "body",
                "statement",
                _find(text, one.source),
                _find(text, one.cue),
                _find(text, one.content),
                "indirect",
                (),
                0.9,
                (f"“{one.cue}” is a word of saying.",),
            )
        )
        narrator = Hop("narrator", "named_organisation", "implicit", f"d-{name}:p", outlet)
        chains.append(
            Chain(identity, (narrator, *one.hops), one.record, None, None, ("The chain is in the sentence.",))
        )
        stands.append(Stand(identity, one.polarity, terms, (), ("Nothing denies it.",)))
        dates.append(Said(identity, one.said, None, None, ("No date is given.",)))
    actors = [Actor(f"d-{name}:p", outlet or "publisher", "outlet", "named_organisation")]
    actors += [
        Actor(h.actor, h.name or "", "person", h.naming)
        for h in {h.actor: h for o in lines for h in o.hops}.values()
        if h.actor
    ]
    basis = "given" if outlet else None
    document = Document(
        f"d-{name}",
        name,
        f"{name}.txt",
        "0" * 64,
        text,
        None,
        "en",
        Outlet(outlet, basis),
        Published(published, published),
    )
    return Dossier(
        document, tuple(segments), tuple(attributions), tuple(actors), tuple(chains), tuple(stands), tuple(dates)
    )


def _days(day: int, month: int) -> Interval:
    return Interval(dt.date(2031, month, day), dt.date(2031, month, day))


def bridge() -> Book:
    """Three pages, two claims on one matter: one origin says so, one denies, the later report is unanswered."""
    outlet = Hop("outlet", "named_organisation", "explicit", "d-a:q", "Quay Letter")
    clerks = Hop("source", "anonymous_group", "explicit", "d-a:c", "unnamed clerks")
    again = Hop("outlet", "named_organisation", "explicit", "d-c:q", "Quay Letter")
    later = Hop("source", "anonymous_group", "explicit", "d-c:c", "two clerks")
    town = Hop("principal", "named_organisation", "explicit", "d-c:b", "Brinmoor")
    venn = Hop("source", "named_person", "explicit", "d-b:v", "Ada Venn")
    first = page(
        "a",
        "Bridge to close\nBrinmoor plans to close the swing bridge, the monthly Quay Letter reported, citing unnamed "
        "clerks.\n*Read more: ten bridges to see",
        [
            Line(
                "Brinmoor plans to close the swing bridge",
                "the monthly Quay Letter",
                "reported",
                record="anonymous",
                hops=(outlet, clerks),
                said=_days(2, 3),
            )
        ],
        "Harbour Gazette",
        dt.date(2031, 3, 3),
    )
    second = page(
        "b",
        "No plan, says town\nSpokeswoman Ada Venn called the report “invented”.",
        [Line("the report “invented”", "Ada Venn", "called", polarity="denies", hops=(venn,), said=_days(4, 3))],
        "City Sheet",
        dt.date(2031, 3, 4),
    )
    third = page(
        "c",
        "Bridge for sale?\nBrinmoor is ready to sell the bridge if the council agrees, reports Quay Letter, citing two "
        "clerks.",
        [
            Line(
                "Brinmoor is ready to sell the bridge if the council agrees",
                "Quay Letter",
                "reports",
                "if the council agrees",
                record="anonymous",
                polarity="conditional",
                hops=(again, later, town),
                said=_days(9, 8),
            )
        ],
        None,
        dt.date(2031, 8, 10),
    )
    entities = (
        Entity(
            "e-q",
            "Quay Letter",
            "outlet",
            "named_organisation",
            ("the monthly Quay Letter", "its rival Quay Letter"),
            False,
            ("d-a:q", "d-c:q"),
        ),
        Entity("e-v", "Ada Venn", "person", "named_person", ("Venn", "Spokeswoman Ada Venn"), False, ("d-b:v",)),
        Entity("e-b", "Brinmoor", "organisation", "named_organisation", (), False, ("d-c:b",)),
    )
    nobody = Side("none", 0, 0, 0, (), "Nobody in the ledger takes this side.")
    quay = Origin("e-q", "Quay Letter", None, False, ("a-1",))
    close = Claim(
        "c-close",
        "Brinmoor plans to close the swing bridge",
        "f-bridge",
        (Stance("a-1", "affirms", False), Stance("b-1", "denies", True)),
        {
            "affirms": Side("one", 1, 0, 0, (quay,), "All of it leads back to Quay Letter."),
            "denies": Side("one", 1, 0, 1, (Origin("e-v", "Ada Venn", None, True, ("b-1",)),), "She spoke herself."),
        },
        (),
        (),
        (Position("e-b", "Brinmoor", "denies", True, (), _days(4, 3), ("b-1",)),),
    )
    sell = Claim(
        "c-sell",
        "Brinmoor is ready to sell the bridge",
        "f-bridge",
        (Stance("c-1", "conditional", False),),
        {
            "affirms": Side("one", 1, 0, 0, (Origin("e-q", "Quay Letter", None, False, ("c-1",)),), "One outlet."),
            "denies": nobody,
        },
        ("c-1",),
        (),
        (Position("e-b", "Brinmoor", "conditional", False, ("if the council agrees",), _days(9, 8), ("c-1",)),),
    )
    return Book((first, second, third), Ledger(entities, (close, sell)))


@pytest.fixture(name="bridge")
def bridge_fixture() -> Book:
    return bridge()


@pytest.fixture
def page_of() -> Callable[..., Dossier]:
    """A page of the given text in a book of its own: `page_of(text, [line])`."""
    return page


@pytest.fixture
def line_of() -> type[Line]:
    return Line
