"""Turns a collection of articles into the JSON lines that `onrecord add` reads. It judges nothing."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import msgspec


class Collected(msgspec.Struct, frozen=True):
    """A line of the collection."""

    content_original: str
    title: str | None = None
    source: str | None = None
    date: str | None = None


def collected(path: Path) -> Iterator[Collected]:
    decode = msgspec.json.Decoder(Collected).decode
    with gzip.open(path, "rb") as lines:
        yield from map(decode, lines)


def write_articles(source: Path, target: Path, count: int) -> int:
    """Write the first `count` articles; gives how many there were."""
    encode = msgspec.json.Encoder().encode
    written = 0
    with target.open("wb") as out:
        for written, article in enumerate(islice(collected(source), count), 1):
            line = {
                "id": f"article-{written:06}",
                "text": article.content_original,
                "title": article.title or None,
                "outlet": article.source or None,
                "published": article.date or None,
            }
            out.write(encode(line) + b"\n")
    return written
