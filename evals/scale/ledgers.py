"""Looks into a ledger file from outside, read only and without onrecord: how far a run is, whether a row changed."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Literal

Moment = Literal["filing", "reading", "comparing"]

_PROGRESS: dict[Moment, str] = {
    "filing": "SELECT count(*) FROM documents",
    "reading": "SELECT count(DISTINCT document) FROM findings",
    "comparing": "SELECT count(*) FROM tied",
}


def reached(ledger: Path, moment: Moment, count: int) -> Callable[[], bool]:
    """A question to ask again and again: has the run come so far?"""

    return lambda: progress(ledger, moment) >= count


def progress(ledger: Path, moment: Moment) -> int:
    """How much is filed, read or compared; 0 while the file is not there yet or is being made."""
    try:
        with closing(_open(ledger)) as raw:
            (number,) = raw.execute(_PROGRESS[moment]).fetchone()
    except sqlite3.OperationalError:
        return 0
    return int(number)


def row_hashes(ledger: Path) -> dict[str, str]:
    """A hash of all rows of every table."""
    with closing(_open(ledger)) as raw:
        names = [name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
        return {name: _hash(raw, name) for name in names if not name.startswith("sqlite_")}


def _hash(raw: sqlite3.Connection, table: str) -> str:
    digest = hashlib.sha256()
    for row in raw.execute(f'SELECT * FROM "{table}"'):
        digest.update(repr(row).encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


def _open(ledger: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{ledger.resolve().as_uri()}?mode=ro", uri=True, timeout=5)
