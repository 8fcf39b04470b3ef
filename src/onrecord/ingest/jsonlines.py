"""Reads JSON lines: one page a line. A bad line is one `InputError`; it knows nothing of files.

A line is `{"text" | "html", "id"?, "url"?, "title"?, "outlet"?, "published"?, "language"?}`; other fields are left
out. What a line says of itself has the basis "given".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO, Any

import msgspec

from onrecord.errors import InputError
from onrecord.ingest import limits

_FIELDS = ("text", "html", "id", "url", "title", "outlet", "published", "language")
_SHAPE = 'Write one {"text": …} or {"html": …} object a line'


@dataclass(frozen=True, slots=True)
class Row:
    """The fields of one line that onrecord knows, as they were written."""

    text: str | None = None
    html: str | None = None
    id: str | None = None
    url: str | None = None
    title: str | None = None
    outlet: str | None = None
    published: str | None = None
    language: str | None = None


def numbered(stream: IO[bytes]) -> Iterator[tuple[int, bytes | None]]:
    """The lines of a stream with their numbers from 1, without their ends; `None` for one that is too long.

    Of a line that is too long no more than the limit is ever held.
    """
    number = 0
    while chunk := stream.readline(limits.LINE):
        number += 1
        if len(chunk) < limits.LINE or chunk.endswith(b"\n"):
            yield number, chunk.rstrip(b"\r\n")
            continue
        del chunk
        while (rest := stream.readline(limits.BLOCK)) and not rest.endswith(b"\n"):
            pass
        yield number, None


def row(line: bytes) -> Row:
    """One line, its fields checked; raises `InputError`."""
    data = _decoded(line)
    if not isinstance(data, dict):
        raise InputError(f"the line is {_named(data)}, not an object", remedy=f"{_SHAPE}.")
    values = {name: _text(name, data.get(name)) for name in _FIELDS}
    found = Row(**values)
    if found.text is None and found.html is None:
        raise InputError('the line has neither "text" nor "html"', remedy=f"{_SHAPE}.")
    return found


def _decoded(line: bytes) -> Any:
    try:
        return msgspec.json.decode(line)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        what = (
            "nested too deeply" if isinstance(error, RecursionError) else str(error).removeprefix("JSON is malformed: ")
        )
        raise InputError(f"the line is not JSON: {what}", remedy=f"{_SHAPE}, in UTF-8.") from None


def _text(name: str, value: object) -> str | None:
    """A field's value; a number is taken as an id, nothing else is converted."""
    if value is None or value == "":
        return None
    if name == "id" and isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if not isinstance(value, str):
        raise InputError(
            f'"{name}" is {_named(value)}, not a string', remedy=f'Write "{name}" as a string, or leave it out.'
        )
    if "\x00" in value:
        raise InputError(f'"{name}" holds a zero character', remedy="Write it without.")
    return value


def _named(value: object) -> str:
    names = {
        bool: "true or false",
        int: "a number",
        float: "a number",
        str: "a string",
        list: "a list",
        dict: "an object",
    }
    return "null" if value is None else names.get(type(value), type(value).__name__)
