"""Writes the files of the model folder that a program reads: graph, tokenizer, decoder. It trains nothing."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import onnx
from tokenizers import Tokenizer

from onrecord.models.calibration import Calibration
from onrecord.models.links import FEATURES, Linker
from onrecord.models.windows import Pieces
from training.card import Speed
from training.data import Text
from training.encoder import Network
from training.graph import build
from training.reading import Reader


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
