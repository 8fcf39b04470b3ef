"""Writes the card of a model folder and its README: what the model is made from, how good it is and how it fails.

It measures nothing: every figure was measured, in the same run, on the files that the card names.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from onrecord.models.card import FILES
from onrecord.models.tags import TAGS
from onrecord.models.windows import LEAD, WINDOW

NAME = "onrecord-attribution"

DATA = (
    ("PolNeAR 1.0, train part", "800 articles to train, 40 to calibrate", "none stated"),
    ("Invented news of this project (training/invented, training/generate.py)", "see there", "Apache-2.0"),
    ("all-MiniLM-L6-v2 (starting weights and tokenizer)", "22.7M parameters", "Apache-2.0"),
)

FAILURES = (
    "Attitudes that are described rather than said are found less surely than statements: annotators disagree too.",
    "Refusals as nouns or participles (“his refusal to …”, “for refusing to …”) and refusals that are only possible "
    "(“could decline to …”) are often missed or given to the wrong party.",
    "One attribution inside another is not given by the encoder: only the outermost, or the innermost after “according "
    "to A, B said”; the rules add some of the inner ones.",
    "Turns of a transcript without a verb are found only where a colon follows the name.",
    "A source named only in an earlier paragraph is not given; the program resolves it later, or does not.",
    "Texts without paragraph breaks or without quotation marks are read, but less surely.",
    "On news of another make than PolNeAR the scores may be off: the invented stories have more that is right among "
    "middling scores of both readers, less among what the encoder alone sees.",
    "English only. Poems, lyrics, speeches in full and social media posts were not in the training data.",
)


@dataclass(frozen=True, slots=True)
class Speed:
    """Words of running text a second, reading alone, on one thread."""

    words_per_second: int
    megabytes: float


def write(folder: Path, version: str, scores: dict[str, object], swift: Speed, trained: dict[str, object]) -> None:
    """`card.json` of a folder whose other files are there."""
    card = {
        "name": NAME,
        "version": version,
        "licence": "Apache-2.0",
        "labels": list(TAGS),
        "window": WINDOW,
        "lead": LEAD,
        "sha256": {},
        "data": [dict(zip(("name", "amount", "licence"), row, strict=True)) for row in DATA],
        "training": trained,
        "scores": scores,
        "joined": {},
        "speed": asdict(swift),
        "known_failures": [],
        "remake": "make model (see training/README.md)",
    }
    _save(folder, card)


def join(folder: Path, joined: dict[str, object]) -> None:
    """The card with the figures of rules and encoder joined, and with the checksums of the files as they are now."""
    _save(folder, {**_read(folder), "joined": joined})


def _save(folder: Path, card: dict[str, Any]) -> None:
    card["sha256"] = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in FILES}
    card["known_failures"] = list(FAILURES)
    (folder / "card.json").write_text(json.dumps(card, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _read(folder: Path) -> dict[str, Any]:
    card: dict[str, Any] = json.loads((folder / "card.json").read_text(encoding="utf-8"))
    return card


OPENING = """# The attribution model

Reads English news and marks who is said to say what: source, cue and content as spans, with a kind and a score.
Loaded by `onrecord.models.tagger.Tagger`; nothing is fetched and no torch is needed.

| file | what |
|---|---|
| `model.onnx` | the encoder: six layers, 384 wide, 8-bit weights; word pieces in, fourteen numbers for each piece out |
| `tokenizer.json` | the word pieces of MiniLM (uncased, WordPiece) |
| `decoder.json` | scores of steps between tags, weights of links, calibrations |
| `card.json` | labels, checksums, data and licences, all figures with intervals, known failures, size and speed |

Licence: Apache-2.0. It starts from all-MiniLM-L6-v2 (Apache-2.0) and is trained on PolNeAR 1.0 (no licence stated; the
texts are not part of the model) and on invented news of this project. Made by `make model`; see `training/README.md`.

The figures below are of what the program gives, the encoder and the rules joined; those of the encoder alone are in
`card.json`. Intervals are 95 % over articles. "Dev" is PolNeAR's development part, 2016 news that nothing here was
trained or fitted on; the stories are invented news of this project, which the rules were partly made from.
"""


def write_readme(folder: Path) -> None:
    """`README.md`: the figures of the card that a reader of the folder asks for first."""
    card = _read(folder)
    joined = card["joined"]
    lines = [OPENING]
    for part, figures in joined.get("PolNeAR dev", {}).items():
        lines += [
            f"## {part.capitalize()} of dev (evaluation program of the data)",
            "| measure | F1 | interval | P | R |",
        ]
        lines += ["|---|---:|---|---:|---:|", *_scored(figures), ""]
    for title in (t for t in joined if t.startswith(("recall", "F1", "stories"))):
        lines += [f"## {title[0].upper()}{title[1:]}", "| | share | interval | of |", "|---|---:|---|---:|"]
        lines += [*_shares(joined[title]), ""]
    for title in (t for t in joined if t.startswith("reliability")):
        lines += [f"## {title[0].upper()}{title[1:]}", "| mean score | share right | number |", "|---:|---:|---:|"]
        lines += [*(f"| {score:.2f} | {right:.2f} | {number} |" for score, right, number in joined[title]), ""]
    lines += ["## Known failures", *(f"- {failure}" for failure in card["known_failures"]), "", "## Size and speed"]
    speed = card["speed"]
    lines += [
        f"{speed['megabytes']} MB; {speed['words_per_second']:,} words a second, the encoder alone, on one thread.",
        "",
    ]
    (folder / "README.md").write_text("\n".join(lines), encoding="utf-8")


def _scored(figures: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    for name, f in figures.items():
        low, high = f["f1_ci"]
        yield f"| {name} | {f['f1']} | {low} to {high} | {f['p']} | {f['r']} |"


def _shares(shares: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    for name, s in shares.items():
        yield f"| {name} | {s['value']:.3f} | {s['low']:.3f} to {s['high']:.3f} | {s['count']} |"
