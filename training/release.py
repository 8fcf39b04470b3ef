"""Writes the model folder: the graph, the tokenizer, the decoder and the card. It trains nothing.

The card is written from what was measured in the same run, on the files that it describes.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import onnx
from tokenizers import Tokenizer

from onrecord.models.calibration import Calibration
from onrecord.models.card import FILES
from onrecord.models.links import FEATURES, Linker
from onrecord.models.tags import TAGS
from onrecord.models.windows import LEAD, WINDOW, Pieces
from training.data import Text
from training.encoder import Network
from training.graph import build
from training.reading import Reader

NAME = "onrecord-attribution"

DATA = (
    ("PolNeAR 1.0, train part", "800 articles to train, 40 to calibrate", "none stated"),
    ("Invented news of this project (training/invented, training/generate.py)", "see there", "Apache-2.0"),
    ("all-MiniLM-L6-v2 (starting weights and tokenizer)", "22.7M parameters", "Apache-2.0"),
)

FAILURES = (
    "Attitudes that are described rather than said are found less surely than statements: annotators disagree too.",
    "One attribution inside another is not given: only the outermost, or the innermost after “according to A, B said”.",
    "Turns of a transcript without a verb are found only where a colon follows the name.",
    "A source named only in an earlier paragraph is not given; the program resolves it later, or does not.",
    "Texts without paragraph breaks or without quotation marks are read, but less surely.",
    "English only. Poems, lyrics, speeches in full and social media posts were not in the training data.",
)


@dataclass(frozen=True, slots=True)
class Speed:
    """Words of running text a second, reading alone, on one thread."""

    words_per_second: int
    megabytes: float


def write_graph(net: Network, folder: Path, *, eight_bit: bool = True, whole: frozenset[str] = frozenset()) -> Path:
    """`model.onnx` in a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    model = build(net, eight_bit=eight_bit, whole=whole)
    onnx.checker.check_model(model)
    path = folder / "model.onnx"
    path.write_bytes(model.SerializeToString(deterministic=True))
    return path


def reader(graph: Path, tokenizer: Path, net: Network) -> Reader:
    """A reader that runs the written graph, so that what is measured is what ships; it cannot link yet."""
    from onnxruntime import InferenceSession, SessionOptions

    options = SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = InferenceSession(str(graph), options, providers=["CPUExecutionProvider"])
    spelling = Tokenizer.from_file(str(tokenizer))
    spelling.no_padding()
    spelling.no_truncation()

    def scores(window: Pieces):
        return session.run(None, {"ids": window.ids[None]})[0][0]

    none = (0.0,) * len(FEATURES)
    return Reader(spelling, scores, net.steps.detach().numpy(), Linker(none, none))


def write_tokenizer(source: Path, folder: Path) -> Path:
    """The tokenizer, unchanged, without padding and truncation."""
    folder.mkdir(parents=True, exist_ok=True)
    return Path(shutil.copyfile(source, folder / "tokenizer.json"))


def write_decoder(read: Reader, calibration: Calibration, folder: Path) -> None:
    raw = {
        "steps": [[round(float(v), 5) for v in row] for row in read.steps],
        "links": {"features": list(FEATURES), "content": list(read.linker.content), "cue": list(read.linker.cue)},
        "statement": list(calibration.statement),
        "attitude": list(calibration.attitude),
        "kind": calibration.kind,
        "least": calibration.least,
    }
    (folder / "decoder.json").write_text(json.dumps(raw, indent=1) + "\n", encoding="utf-8")


def speed(read: Reader, texts: Sequence[Text], graph: Path) -> Speed:
    """Time to read some texts, on the clock of this process."""
    began = time.process_time()
    fresh = replace(read)
    for text in texts:
        fresh.groups(text)
    count = sum(len(t.text.split()) for t in texts)
    return Speed(round(count / (time.process_time() - began)), round(graph.stat().st_size / 1e6, 1))


README = """# The attribution model

Reads English news and marks who is said to say what: source, cue and content as spans, with a kind and a score.
Loaded by `onrecord.models.tagger.Tagger`; nothing is fetched and no torch is needed.

| file | what |
|---|---|
| `model.onnx` | the encoder: six layers, 384 wide, 8-bit weights; word pieces in, fourteen numbers for each piece out |
| `tokenizer.json` | the word pieces of MiniLM (uncased, WordPiece) |
| `decoder.json` | scores of steps between tags, weights of links, calibration |
| `card.json` | labels, checksums, data and licences, scores with intervals, known failures, size and speed |

Licence: Apache-2.0. It starts from all-MiniLM-L6-v2 (Apache-2.0) and is trained on PolNeAR 1.0 (no licence stated; the
texts are not part of the model) and on invented news of this project. Made by `make model`; see `training/README.md`.
"""


def write_readme(folder: Path) -> None:
    (folder / "README.md").write_text(README, encoding="utf-8")


def write_card(folder: Path, version: str, scores: dict[str, object], swift: Speed, trained: dict[str, object]) -> None:
    """`card.json`: what the model is, made from what, how good, how it fails."""
    card = {
        "name": NAME,
        "version": version,
        "licence": "Apache-2.0",
        "labels": list(TAGS),
        "window": WINDOW,
        "lead": LEAD,
        "sha256": {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in FILES},
        "data": [dict(zip(("name", "amount", "licence"), row, strict=True)) for row in DATA],
        "training": trained,
        "scores": scores,
        "speed": asdict(swift),
        "known_failures": list(FAILURES),
        "remake": "make model (see training/README.md)",
    }
    (folder / "card.json").write_text(json.dumps(card, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
