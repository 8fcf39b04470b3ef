"""Reads ECB+: articles of a topic, sentence by sentence, with the words for events and which of them are one event."""

from __future__ import annotations

import json
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from onrecord.types import Span

PARTS = ("Train", "Dev")
_GLUED = frozenset(".,;:!?)]%'") | {"'s", "n't", "''"}


@dataclass(frozen=True, slots=True)
class Mention:
    """Words for an event: the sentence they stand in, and the event, which no grouping may look at."""

    id: str
    sentence: int
    words: str
    event: str


@dataclass(frozen=True, slots=True)
class Page:
    """An article: its sentences with their places in the running text, and its mentions."""

    name: str
    sentences: tuple[tuple[str, Span], ...]
    mentions: tuple[Mention, ...]


def topics(path: Path) -> dict[str, list[Page]]:
    """The pages of an archive that holds `ECB_PART_corpus.txt` and `ECB_PART_Event_gold_mentions.json`, by topic.

    The topic is the number before the underscore of a page's name; both halves of a topic ("ecb", "ecbplus") are one.
    """
    found: dict[str, list[Page]] = {}
    with tarfile.open(path) as archive:
        files = {Path(m.name).name: m for m in archive.getmembers() if m.isfile()}
        for part in PARTS:
            lines, gold = (
                _read(archive, files[f"ECB_{part}_{rest}"]) for rest in ("corpus.txt", "Event_gold_mentions.json")
            )
            for page in _pages(lines, gold):
                found.setdefault(page.name.split("_")[0], []).append(page)
    return found


def _read(archive: tarfile.TarFile, member: tarfile.TarInfo) -> str:
    held = archive.extractfile(member)
    assert held is not None
    return held.read().decode("utf-8")


def _pages(lines: str, gold: str) -> Iterator[Page]:
    sentences: dict[str, dict[int, list[str]]] = {}
    for line in lines.splitlines():
        cells = line.split("\t")
        if len(cells) >= 4:
            sentences.setdefault(cells[0], {}).setdefault(int(cells[1]), []).append(cells[3])
    mentions: dict[str, list[Mention]] = {}
    for n, one in enumerate(json.loads(gold)):
        name = one["doc_id"]
        id = f"{name}#{one['sent_id']:03d}.{min(one['tokens_number']):03d}.{n:05d}"
        mentions.setdefault(name, []).append(Mention(id, one["sent_id"], one["tokens_str"], one["coref_chain"]))
    for name, by_number in sentences.items():
        yield Page(name, tuple(_placed(by_number)), tuple(mentions.get(name, ())))


def _placed(by_number: dict[int, list[str]]) -> Iterator[tuple[str, Span]]:
    """Sentences in order, each as running words, a blank apart; a number that is missing is an empty sentence."""
    at = 0
    for number in range(max(by_number) + 1):
        words = running(by_number.get(number, []))
        yield words, Span(at, at + len(words))
        at += len(words) + 1


def running(tokens: list[str]) -> str:
    """Tokens as text.

    >>> running(["He", "did", "n't", "go", ",", "she", "said", "."])
    "He didn't go, she said."
    """
    made = ""
    for token in tokens:
        made += token if not made or token in _GLUED else f" {token}"
    return made
