"""Stores the lines of the ledger without what stands in their pages, and gives them whole. It decides nothing.

The words of a line, its reporting words, what leads up to them and the slug of its page follow from the page's text and
findings. They were half of every stored line.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import islice

from sqlalchemy.engine import Connection

from onrecord.store.codec import decode_entry, decode_field, encode
from onrecord.types import Entry

_CHUNK = 500
"""Values in one IN (...)."""
Slug = tuple[tuple[str, int], ...]


def stored(entry: Entry) -> bytes:
    """A line as it is stored."""
    return encode(replace(entry, words="", cue="", before="", slug=()))


def whole(connection: Connection, rows: Sequence[tuple[str, bytes]]) -> list[Entry]:
    """Lines from (document, stored line), each with what stands in its page."""
    pages = _pages(connection, dict.fromkeys(document for document, _ in rows))
    found = []
    for document, raw in rows:
        text, slug = pages[document]
        found.append(decode_entry(raw).placed(text, slug))
    return found


def _pages(connection: Connection, documents: Iterable[str]) -> dict[str, tuple[str, Slug]]:
    """The text and the slug of documents."""
    cursor = connection.connection.cursor()
    rest = iter(documents)
    found: dict[str, tuple[str, Slug]] = {}
    while some := tuple(islice(rest, _CHUNK)):
        query = (
            "SELECT d.id, d.text, f.value FROM documents d "
            "LEFT JOIN findings f ON f.document = d.id AND f.field = 'slug' "
            f"WHERE d.id IN ({','.join('?' * len(some))})"
        )
        for id, text, raw in cursor.execute(query, some):
            found[id] = text, decode_field("slug", raw) if raw is not None else ()
    return found
