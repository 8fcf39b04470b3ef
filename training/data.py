"""Reads annotated texts into one form: texts with attributions as character spans. It changes no text.

Two forms come in: JSONL of PolNeAR, and the inline markup of `invented/` (see its README).
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Gold:
    """One annotated attribution. `statement` is false for intentions, beliefs and support described."""

    source: Spans
    cue: Spans
    content: Spans
    statement: bool = True
    level: str = "MUST"
    """How sure a careful reader is of it: MUST, SHOULD or MAY. Told apart in the stories only."""


@dataclass(frozen=True, slots=True)
class Text:
    """An annotated text. `ignore` marks characters whose labels are not known."""

    id: str
    text: str
    attributions: tuple[Gold, ...]
    ignore: Spans = ()
    house: bool = False
    """Whether it is in the project's own style of annotation rather than PolNeAR's."""
    headlines: Spans = ()

    @property
    def blocks(self) -> list[tuple[int, int]]:
        """The non-blank lines, which are the paragraphs."""
        return [m.span() for m in re.finditer(r"[^\s](?:[^\n]*[^\s])?", self.text)]


def spans(raw: list[list[int]]) -> Spans:
    return tuple((s, e) for s, e in raw if s < e)


def polnear(path: Path) -> list[Text]:
    """The articles of a PolNeAR file; "skip" marks cues that hold no word of communication."""
    return [_polnear(json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines() if line]


KEPT_OUT, DRAW = 40, 3
"""Training articles that only the calibrations see, and the seed that draws them."""


def split(news: list[Text]) -> tuple[list[Text], list[Text]]:
    """The articles to train on and those kept out for the calibrations."""
    order = list(range(len(news)))
    random.Random(DRAW).shuffle(order)
    held = set(order[:KEPT_OUT])
    return [t for i, t in enumerate(news) if i not in held], [news[i] for i in order[:KEPT_OUT]]


def _polnear(line: dict) -> Text:
    golds = (
        Gold(spans(a["source"]), spans(a["cue"]), spans(a["content"]), not a.get("skip", False))
        for a in line["attributions"]
    )
    return Text(line["id"], line["text"], tuple(golds), spans(line.get("ignore") or []))


MARK = re.compile(r"\{([sct])([0-9a-z]+)(\*?):|\{|\}")


def invented(folder: Path) -> list[Text]:
    """All texts of the markup files of a folder, in the order of their names."""
    return [text for path in sorted(folder.glob("*.txt")) for text in _file(path)]


def _file(path: Path) -> Iterator[Text]:
    for number, piece in enumerate(re.split(r"\n===+.*\n", "\n" + path.read_text(encoding="utf-8"))):
        if piece.strip():
            try:
                yield parse(f"{path.stem}-{number}", piece.strip("\n"))
            except ValueError as error:
                raise ValueError(f"{path}, text {number}: {error}") from error


def parse(name: str, marked: str) -> Text:
    """A text in inline markup: {s1:Ann Lee} {c1:said} {t1:it rained}.

    The letter is the role (s source, c cue, t content), the rest names the attributions, one character each,
    so that {s12:Ann Lee} speaks twice; a star makes them attitudes.

    >>> parse("x", "{s1:Ann} {c1:said} {t1:so}.").attributions[0].content
    ((9, 11),)
    """
    plain: list[str] = []
    open_: list[tuple[str, str, bool, int]] = []
    parts: dict[str, dict[str, list[tuple[int, int]]]] = {}
    attitude: set[str] = set()
    at = done = 0
    for m in MARK.finditer(marked):
        plain.append(marked[done : m.start()])
        at += m.start() - done
        done = m.end()
        if m[0] == "}":
            if not open_:
                raise ValueError(f"a brace too many near {marked[m.start() - 40 : m.start()]!r}")
            role, names, star, start = open_.pop()
            for key in names:
                parts.setdefault(key, {"s": [], "c": [], "t": []})[role].append((start, at))
                if star:
                    attitude.add(key)
        elif m[0] == "{":
            raise ValueError(f"a bare brace near {marked[m.start() : m.start() + 40]!r}")
        else:
            open_.append((m[1], m[2], bool(m[3]), at))
    if open_:
        raise ValueError(f"a brace not closed: {open_[0][:2]}")
    plain.append(marked[done:])
    text = "".join(plain)
    golds = []
    for key, p in parts.items():
        if not p["t"]:
            raise ValueError(f"attribution {key} has no content")
        golds.append(Gold(tuple(p["s"]), tuple(p["c"]), tuple(p["t"]), key not in attitude))
    return Text(name, text, tuple(golds), house=True)


def stories(folder: Path) -> list[Text]:
    """The pages of the development stories, for measuring: headline and deck lines left out, furniture too."""
    texts = []
    for story in sorted(folder.glob("*/gold.json")):
        gold = json.loads(story.read_text(encoding="utf-8"))
        texts += [_page(gold, story.parent.name, page) for page in sorted(story.parent.glob("*.txt"))]
    return texts


def _page(gold: dict, story: str, page: Path) -> Text:
    text = page.read_bytes().decode("utf-8")

    def pieces(raw: object) -> Spans:
        items = raw if isinstance(raw, list) else [raw] if raw else []
        return tuple((i["start"], i["end"]) for i in items if i)

    golds = [
        Gold(pieces((a["source"] or {}).get("span")), pieces(a["cue"]), pieces(a["content"]), level=a["level"])
        for a in gold["attributions"]
        if a["file"] == page.name
    ]
    lines = [s for s in gold["segments"] if s["file"] == page.name]
    ignore = pieces([s["span"] for s in lines if s["kind"] in ("caption", "furniture")])
    heads = pieces([s["span"] for s in lines if s["kind"] == "headline"])
    return Text(f"{story}/{page.name}", text, tuple(golds), ignore, house=True, headlines=heads)


def without_ignored(text: Text) -> Text:
    """The same text; blocks inside ignored regions are blanked, so that they are not read."""
    chars = list(text.text)
    for s, e in text.ignore:
        chars[s:e] = [" " if c != "\n" else c for c in chars[s:e]]
    return replace(text, text="".join(chars))
