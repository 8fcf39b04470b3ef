"""Turns bytes into characters, exactly. It normalises nothing: line ends, marks of byte order and blanks stay."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from onrecord.errors import InputError
from onrecord.ingest import limits

_BYTE_ORDER = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SIGNATURES = (
    (b"%PDF-", "a PDF", "Take its text out first, for instance with pdftotext."),
    (b"PK\x03\x04", "a zip archive or an office document", "Save it as plain text or HTML first."),
    (b"\xd0\xcf\x11\xe0", "an office document", "Save it as plain text or HTML first."),
    (b"{\\rtf", "a rich-text document", "Save it as plain text or HTML first."),
    (b"SQLite format 3\x00", "a database", "To use a ledger, name it with --db."),
    (b"\x1f\x8b", "compressed", "Unpack it first with gunzip."),
)
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_WESTERN = frozenset("“”‘’‚„…–—•«»€£§©®°·½¼¾²³×™\xa0àáâãäåæçèéêëìíîïñòóôõöøùúûüÿßœÀÁÂÄÅÆÇÈÉÊËÍÎÑÓÔÖØÚÜŒš")
"""What windows-1252 holds beyond ASCII that English-language news uses."""
_SURE = 0.3
"""Coherence, from 0 to 1, at which charset-normalizer has told right from wrong on news in eight languages."""


class Decoded(NamedTuple):
    """Characters, and a remark if their encoding had to be detected."""

    text: str
    note: str | None = None


def decode(raw: bytes, encoding: str | None = None, declared: str | None = None) -> Decoded:
    """The characters of a file; raises `InputError` for binary files and encodings that cannot be told.

    UTF-8 unless it is not; then what its byte order mark says, what the user names (`encoding`), what the page
    says of itself (`declared`), and what can be detected beyond reasonable doubt, in that order.

    >>> decode("“Müller”".encode("cp1252"))
    Decoded(text='“Müller”', note='read as windows-1252, detected')
    """
    _refuse_binary(raw)
    for mark, name in _BYTE_ORDER:
        if raw.startswith(mark):
            return Decoded(_as(raw, name), f"read as {name.upper()}, by its byte order mark")
    if b"\x00" in raw:
        raise InputError("it is a binary file", remedy=_convert("UTF-16"))
    try:
        return Decoded(raw.decode("utf-8"))
    except UnicodeDecodeError:
        pass
    if encoding:
        return Decoded(_as(raw, encoding), f"read as {encoding}, as given")
    if declared and (text := _try(raw, declared)) is not None:
        return Decoded(text, f"read as {declared}, as the page says")
    return _detected(raw)


def _refuse_binary(raw: bytes) -> None:
    for signature, what, remedy in _SIGNATURES:
        if raw.startswith(signature):
            raise InputError(f"it is {what}", remedy=remedy)
    if raw.startswith(tuple(mark for mark, _ in _BYTE_ORDER)):
        return
    if (
        len(_CONTROL.findall(raw[: limits.SAMPLE])) > max(2, len(raw[: limits.SAMPLE]) // 200)
        and b"\x00" not in raw[:4]
    ):
        raise InputError("it is a binary file", remedy="Give text, HTML or JSON lines.")


def _as(raw: bytes, name: str) -> str:
    try:
        return raw.decode(name)
    except UnicodeDecodeError as error:
        raise InputError(f"it is not {name} from byte {error.start} on", remedy=_convert(name)) from None


def _try(raw: bytes, name: str) -> str | None:
    try:
        return raw.decode(name)
    except (UnicodeDecodeError, LookupError, ValueError):
        return None


def _detected(raw: bytes) -> Decoded:
    text = _try(raw, "cp1252")
    if text is not None and all(c in _WESTERN for c in set(text) if not c.isascii()):
        return Decoded(text, "read as windows-1252, detected")
    import charset_normalizer

    best = charset_normalizer.from_bytes(raw[: limits.SAMPLE]).best()
    if best is not None and best.coherence >= _SURE and (text := _try(raw, best.encoding)) is not None:
        return Decoded(text, f"read as {best.encoding.replace('_', '-')}, detected")
    raise InputError("its encoding is not UTF-8 and cannot be told", remedy=_convert("ITS_ENCODING"))


def _convert(name: str) -> str:
    return f"Name the encoding with --encoding, or convert it: iconv -f {name} -t UTF-8 FILE > NEW."
