"""Examines an installation and a ledger and says what is wrong. It mends nothing."""

from __future__ import annotations

import platform
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from pathlib import Path

import msgspec

from onrecord import __version__
from onrecord.errors import OnrecordError
from onrecord.store.schema import STEPS, sqlite_path

NEEDED = ("sqlalchemy", "msgspec", "trafilatura", "charset-normalizer", "py3langid", "jinja2", "rich", "click")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing examined, whether it is in order, and what there is to say."""

    what: str
    ok: bool
    says: str


def examine(db: str) -> list[Finding]:
    """Examine versions, shipped models and the ledger at `db`, if there is one."""
    return [*_versions(), *_models(), *_ledger(db)]


def _versions() -> list[Finding]:
    found = [Finding("onrecord", True, f"{__version__} on Python {platform.python_version()}")]
    for name in NEEDED:
        try:
            found.append(Finding(name, True, version(name)))
        except PackageNotFoundError:
            found.append(Finding(name, False, "not installed; `pip install onrecord` brings it"))
    return found


def _models() -> list[Finding]:
    folder = files("onrecord").joinpath("models")
    cards = [x.joinpath("card.json") for x in folder.iterdir() if x.is_dir() and x.joinpath("card.json").is_file()]
    if not cards:
        return [Finding("models", True, "none shipped: attributions are found by rules")]
    return [_model(msgspec.json.decode(card.read_bytes())) for card in cards]


def _model(card: dict[str, object]) -> Finding:
    return Finding("model", True, f"{card.get('name')} {card.get('version')}")


def _ledger(db: str) -> list[Finding]:
    from onrecord.archive import Archive

    try:
        if not sqlite_path(db).exists():
            return [Finding("ledger", True, f"none yet at {db}; `onrecord add` makes it")]
        with Archive.open(db) as archive:
            schema, health = archive.health()
            counts = archive.counts()
    except OnrecordError as error:
        return [Finding("ledger", False, str(error))]
    size = Path(sqlite_path(db)).stat().st_size / 1024
    return [
        Finding("ledger", True, f"{db}, {size:.0f} KB, schema {schema} of {len(STEPS)}"),
        Finding("file", health == "ok", health),
        Finding("documents", True, f"{counts.documents}, of which {counts.current} current"),
        Finding("unread", counts.unread == 0, f"{counts.unread}" + ("; run `onrecord update`" * bool(counts.unread))),
        Finding("entries", True, f"{counts.entries} attributions, {counts.actors} actors, {counts.ties} ties"),
        Finding("failures", True, f"{counts.failures}" + ("; `onrecord failures` lists them" * bool(counts.failures))),
    ]
