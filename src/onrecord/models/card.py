"""Reads what a model folder says of itself and checks that its files are the ones the card names.

It runs nothing. A folder holds `model.onnx`, `tokenizer.json`, `decoder.json` and `card.json`.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from onrecord.errors import OnrecordError
from onrecord.models.calibration import Calibration
from onrecord.models.links import Linker
from onrecord.models.tags import TAGS, Floats

FILES = ("model.onnx", "tokenizer.json", "decoder.json")


class ModelError(OnrecordError):
    """A model folder that cannot be used."""


@dataclass(frozen=True, slots=True)
class Card:
    """The part of `card.json` that the program needs; the rest is for people.

    `digest` names the model: it changes when any of its files does.
    """

    name: str
    version: str
    files: tuple[tuple[str, str], ...]

    @property
    def digest(self) -> str:
        return hashlib.sha256("".join(sha for _, sha in self.files).encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True, eq=False)
class Decoder:
    """What turns the encoder's numbers into attributions: scores of tag steps, links, and the calibrations."""

    steps: Floats
    linker: Linker
    calibration: Calibration
    joined: tuple[float, ...] = ()
    """Weights for the probability of what the rules and the encoder find together; empty where none were fitted."""


def read_card(folder: Path) -> Card:
    """The card of a folder, not yet checked against the files."""
    raw = _json(folder / "card.json")
    try:
        if tuple(raw["labels"]) != TAGS:
            raise ModelError(
                f"the model in {folder} has labels that this version does not know",
                remedy="Use the model that came with this version of onrecord.",
            )
        return Card(raw["name"], raw["version"], tuple((name, raw["sha256"][name]) for name in FILES))
    except KeyError as missing:
        raise ModelError(f"the card of the model in {folder} lacks {missing}", remedy=_AGAIN) from missing


def checked(folder: Path, card: Card) -> Card:
    """The card, if every file has the checksum that it names."""
    for name, wanted in card.files:
        path = folder / name
        if not path.is_file():
            raise ModelError(f"{path} is missing", remedy=_AGAIN)
        if hashlib.sha256(path.read_bytes()).hexdigest() != wanted:
            raise ModelError(f"{path} is not the file that the card names", remedy=_AGAIN)
    return card


def model_digest(folder: Path) -> str:
    """A name for the one `model.onnx` of a folder without tokenizer and decoder, from its card."""
    return str(_json(folder / "card.json")["sha256"]["model.onnx"])[:16]


def checked_model(folder: Path) -> None:
    """Raise `ModelError` unless the `model.onnx` of such a folder is the one that its card names."""
    raw = _json(folder / "card.json")
    checked(folder, Card(raw["name"], raw["version"], (("model.onnx", raw["sha256"]["model.onnx"]),)))


def read_decoder(folder: Path) -> Decoder:
    """The decoder of a folder."""
    raw = _json(folder / "decoder.json")
    steps = np.array(raw["steps"], np.float32)
    linker = Linker(tuple(raw["links"]["content"]), tuple(raw["links"]["cue"]))
    calibration = Calibration(tuple(raw["statement"]), tuple(raw["attitude"]), float(raw["kind"]), float(raw["least"]))
    return Decoder(steps, linker, calibration, tuple(raw.get("joined", ())))


def _json(path: Path) -> Any:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ModelError(f"{path} cannot be read: {error}", remedy=_AGAIN) from error


_AGAIN = "Install onrecord again, or make the model anew with `make model`."
