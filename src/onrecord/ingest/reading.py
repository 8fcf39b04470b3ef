"""Reads paths into articles, one after another. Every expected failure becomes a `Rejected` here."""

from __future__ import annotations

import gzip
import hashlib
import io
import os
import re
import stat
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO, Any, BinaryIO, cast

from onrecord.errors import InputError
from onrecord.ingest import decoding, jsonlines, limits, pages, walking
from onrecord.ingest.masthead import Stated, language_of, outlet_of, published_on
from onrecord.types import Article, Published, Rejected

_HTML = re.compile(
    rb"\s*+(?:<\?xml[^>]*+>\s*+)?(?>(?:<!--(?>.*?-->)\s*+)*+)<(?:!doctype\s+html|html|head|body|article)\b", re.I | re.S
)
_BOM = b"\xef\xbb\xbf"
_BLANK = "\ufeff\u200b"
_NOTHING_STATED = Stated()


def read(
    paths: Sequence[str],
    given: Stated = _NOTHING_STATED,
    stdin: BinaryIO | None = None,
    passed: Counter[str] | None = None,
) -> Iterator[Article | Rejected]:
    """The articles behind the paths, in order, each as soon as it is read.

    `passed` is filled with how many files of other kinds folders held, by the end of their name. Nothing that is
    wrong with one input raises: it is a `Rejected`, and the next is read.
    """
    counted: Counter[str] = Counter() if passed is None else passed
    for path in paths:
        try:
            if path == "-":
                yield from _stream(_Source("-", None), _standard(stdin), given)
            elif _is_folder(path):
                yield from _folder(path, given, counted)
            else:
                yield from _file(path, given)
        except InputError as error:
            yield _rejected(path, error)


class _Source:
    """Where bytes come from: the path as given, and the kind that its name tells."""

    __slots__ = ("kind", "path")

    def __init__(self, path: str, kind: str | None) -> None:
        self.path = os.fsencode(path).decode("utf-8", "backslashreplace")
        self.kind = kind


def _rejected(path: str, error: InputError) -> Rejected:
    return Rejected(os.fsencode(path).decode("utf-8", "backslashreplace"), error.message, error.remedy)


def _standard(stdin: BinaryIO | None) -> BinaryIO:
    if stdin is None:
        raise InputError("there is no standard input", remedy="Pipe something in, or name a file.")
    return stdin


def _is_folder(path: str) -> bool:
    try:
        return Path(path).is_dir()
    except (OSError, ValueError):  # such as a folder that may not be entered, or a name that cannot be one
        return False


def _folder(path: str, given: Stated, passed: Counter[str]) -> Iterator[Article | Rejected]:
    empty = True
    for found in walking.files(path, passed):
        empty = False
        if isinstance(found, tuple):
            yield _rejected(*found)
            continue
        try:
            yield from _file(found, given)
        except InputError as error:
            yield _rejected(found, error)
    if empty:
        kinds = ", ".join(walking.ENDINGS)
        raise InputError(
            "the folder holds no page", remedy=f"Pages are files that end in {kinds}, hidden files left out."
        )


def _file(path: str, given: Stated) -> Iterator[Article | Rejected]:
    try:
        _check(path)
        with _open(path) as stream:
            yield from _stream(_Source(path, walking.kind_of(path)), stream, given)
    except (EOFError, gzip.BadGzipFile, zlib.error):
        raise InputError("its compression is broken", remedy="Check it with gunzip -t, or fetch it again.") from None
    except OSError as error:
        raise walking.unreadable(error) from None


def _check(path: str) -> None:
    """Refuse what is no file before it is opened: a pipe would wait for ever."""
    if "\x00" in path:
        raise InputError("the path holds a zero character", remedy="Check the path.")
    if not stat.S_ISREG(Path(path).stat().st_mode):
        raise InputError("it is no file but a pipe or a device", remedy="Pipe it in and name it -.")


def _open(path: str) -> IO[bytes]:
    if path.lower().endswith(walking.PACKED):
        return gzip.open(path)  # type: ignore[return-value]  # a GzipFile reads like any other
    return open(path, "rb")  # noqa: PTH123 - the path stays as it was given


def _stream(source: _Source, stream: IO[bytes], given: Stated) -> Iterator[Article | Rejected]:
    start = stream.read(limits.BLOCK)
    kind = source.kind or _kind(start, source.path)
    if kind == "lines":
        yield from _lines(source, io.BufferedReader(cast(Any, _Resumed(start, stream)), limits.BLOCK), given)
        return
    limit = limits.PAGE if kind == "html" else limits.TEXT
    raw = start + stream.read(max(0, limit + 1 - len(start)))
    if len(raw) > limit:
        raise InputError(
            f"it is larger than {limits.shown(limit)}", remedy="Cut it into articles: files, or JSON lines."
        )
    yield _page(source, raw, given) if kind == "html" else _text(source, raw, given)


def _kind(start: bytes, path: str) -> str:
    """What a file holds, by how it begins: JSON lines if its first line is an object."""
    head = start.removeprefix(_BOM).lstrip()
    first, end, _ = head.partition(b"\n")
    if first.startswith(b"{") and (_is_object(first) or (not end and len(start) == limits.BLOCK)):
        return "lines"
    if path.lower().endswith(".json"):
        raise InputError("it is JSON, but not one object a line", remedy="Convert it: jq -c '.[]' FILE > FILE.jsonl.")
    return "html" if _HTML.match(head[:4096]) else "text"


def _is_object(line: bytes) -> bool:
    try:
        jsonlines.row(line)
    except InputError as error:
        return "not JSON" not in error.message
    return True


class _Resumed(io.RawIOBase):
    """A stream of which the beginning has been read already, from its beginning."""

    def __init__(self, start: bytes, rest: IO[bytes]) -> None:
        self._start = start
        self._rest = rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray, /) -> int:  # type: ignore[override]
        data = self._start[: len(buffer)] if self._start else self._rest.read(len(buffer))
        self._start = self._start[len(data) :]
        buffer[: len(data)] = data
        return len(data)


# --- One article ----------------------------------------------------------------------------------------------


def _lines(source: _Source, stream: IO[bytes], given: Stated) -> Iterator[Article | Rejected]:
    number = 0
    for number, line in jsonlines.numbered(stream):
        path = f"{source.path}:{number}"
        try:
            if line is None:
                raise InputError(f"the line is longer than {limits.shown(limits.LINE)}", remedy="Cut it into articles.")
            if number == 1:
                line = _first(line)
            if line.strip():
                yield _row(path, line, given)
        except InputError as error:
            yield Rejected(path, error.message, error.remedy)
    if not number:
        raise InputError("it is empty", remedy="Leave it out, or fetch it again.")


def _first(line: bytes) -> bytes:
    if line.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise InputError(
            "JSON lines must be in UTF-8, these are in UTF-16", remedy="iconv -f UTF-16 -t UTF-8 FILE > NEW."
        )
    return line.removeprefix(_BOM)


def _row(path: str, line: bytes, given: Stated) -> Article:
    row = jsonlines.row(line)
    page = pages.extract(row.html, row.url) if row.text is None and row.html else None
    text = row.text if row.text is not None else page.text if page else ""
    _fits(text)
    published = published_on(row.published, "given") if row.published else given.published
    return Article(
        key=row.id or row.url or _key(path, text),
        path=row.url or path,
        text=text,
        title=row.title or (page.title if page else None),
        language=row.language or given.language or (page.language if page else None) or language_of(text),
        outlet=outlet_of(row.outlet, given.outlet, page.outlet if page else None),
        published=published or (page.published if page else Published()),
    )


def _text(source: _Source, raw: bytes, given: Stated) -> Article:
    text, note = decoding.decode(raw, given.encoding)
    _fits(text)
    return Article(
        key=_key(source.path, text),
        path=source.path,
        text=text,
        language=given.language or language_of(text),
        outlet=outlet_of(None, given.outlet),
        published=given.published or Published(),
        notes=(note,) if note else (),
    )


def _page(source: _Source, raw: bytes, given: Stated) -> Article:
    html, note = decoding.decode(raw, given.encoding, pages.declared_encoding(raw))
    if not html.strip(_BLANK).strip():
        raise InputError("it is empty", remedy="Leave it out, or fetch it again.")
    page = pages.extract(html)
    _fits(page.text)
    return Article(
        key=_key(source.path, page.text),
        path=source.path,
        text=page.text,
        title=page.title,
        language=given.language or page.language or language_of(page.text),
        outlet=outlet_of(None, given.outlet, page.outlet),
        published=given.published or page.published,
        notes=(note,) if note else (),
    )


def _fits(text: str) -> None:
    """Refuse what holds nothing, or more than an article."""
    if not text.strip(_BLANK).strip():
        raise InputError("it is empty", remedy="Leave it out, or fetch it again.")
    if len(text) > limits.TEXT or len(text.encode("utf-8", "replace")) > limits.TEXT:
        raise InputError(
            f"it is larger than {limits.shown(limits.TEXT)}", remedy="Cut it into articles: files, or JSON lines."
        )


def _key(path: str, text: str) -> str:
    """The path; for standard input, where two texts share one, named by its content as well."""
    if path != "-" and not path.startswith("-:"):
        return path
    return f"-:{hashlib.sha256(text.encode()).hexdigest()[:12]}"
