"""Stores the lines of the ledger without what stands in their pages, and gives them whole. It decides nothing.

The words of a line, its reporting words, what leads up to them, the slug of its page and the direction of its meaning
follow from the page's text and findings. They were two thirds of every stored line.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice
from typing import Any

from sqlalchemy.engine import Connection

from onrecord.store.codec import decode_entry, decode_field, encode
from onrecord.types import Entry

_CHUNK = 500
"""Values in one IN (...)."""


def stored(entry: Entry) -> bytes:
    """A line as it is stored."""
    return encode(replace(entry, words="", cue="", before="", slug=(), meaning=b""))


@dataclass(frozen=True, slots=True)
class _Page:
    """What lines take from their page: its text, its slug, and by attribution the meaning of each."""

    text: str
    slug: tuple[tuple[str, int], ...]
    meanings: Mapping[str, bytes]

    def line(self, raw: bytes) -> Entry:
        entry = _bare(raw)
        return replace(entry.placed(self.text, self.slug), meaning=self.meanings.get(entry.id, b""))


def whole(connection: Connection, rows: Sequence[tuple[str, bytes]]) -> list[Entry]:
    """Lines from (document, stored line), each with what stands in its page."""
    pages = _pages(connection, dict.fromkeys(document for document, _ in rows))
    return [pages[document].line(raw) for document, raw in rows]


def _pages(connection: Connection, documents: Iterable[str]) -> dict[str, _Page]:
    cursor = connection.connection.cursor()
    rest = iter(documents)
    found: dict[str, _Page] = {}
    while some := tuple(islice(rest, _CHUNK)):
        among = f"IN ({','.join('?' * len(some))})"
        told: dict[tuple[str, str], bytes] = {
            (document, field): raw
            for document, field, raw in cursor.execute(
                f"SELECT document, field, value FROM findings WHERE document {among} AND field IN ('slug', 'meanings')",
                some,
            )
        }
        for id, text in cursor.execute(f"SELECT id, text FROM documents WHERE id {among}", some):
            found[id] = _page(text, told.get((id, "slug")), told.get((id, "meanings")))
    return found


# Pages of the same weeks are met again and again while many are compared.


@lru_cache(maxsize=1024)
def _page(text: str, slug: bytes | None, meanings: bytes | None) -> _Page:
    directions = {m.attribution: m.direction for m in _decoded("meanings", meanings)}
    return _Page(text, _decoded("slug", slug), directions)


@lru_cache(maxsize=4096)
def _bare(raw: bytes) -> Entry:
    return decode_entry(raw)


def _decoded(field: str, raw: bytes | None) -> Any:
    return () if raw is None else decode_field(field, raw) or ()
