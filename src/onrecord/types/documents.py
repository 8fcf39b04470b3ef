"""What comes in: an article as it was read, and as a document of the ledger."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from onrecord.types.spans import Interval
from onrecord.types.vocabulary import DateBasis, Given


@dataclass(frozen=True, slots=True)
class Outlet:
    """Who publishes a document, and how that is known."""

    name: str | None = None
    basis: Given | None = None


@dataclass(frozen=True, slots=True)
class Published:
    """When a document was published, and how that is known."""

    earliest: dt.date | None = None
    latest: dt.date | None = None
    basis: DateBasis | None = None

    @property
    def interval(self) -> Interval:
        return Interval(self.earliest, self.latest)


@dataclass(frozen=True, slots=True)
class Article:
    """One page as it came in, before the ledger has seen it.

    `key` is the id that a JSONL line gave, else the path or URL as given; `path` is the file or URL.
    """

    key: str
    path: str
    text: str
    title: str | None = None
    language: str | None = None
    outlet: Outlet = Outlet()
    published: Published = Published()
    notes: tuple[str, ...] = ()
    """Remarks for the user, such as an encoding that had to be detected."""


@dataclass(frozen=True, slots=True)
class Rejected:
    """An input that could not become an article: an expected failure, recorded and shown."""

    path: str
    reason: str
    remedy: str


@dataclass(frozen=True, slots=True)
class Document:
    """An article in the ledger. `id` names its content and masthead; `replaces` the version it supersedes."""

    id: str
    key: str
    path: str
    sha256: str
    text: str
    title: str | None
    language: str
    outlet: Outlet
    published: Published
    replaces: str | None = None
