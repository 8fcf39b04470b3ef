"""Makes `tiny/`, a model folder of a few kilobytes for the tests: a table from words to scores, no encoder.

    python tests/models/make_tiny.py        needs onnx and tokenizers

It tags "Marr" and "Lund" as sources, "said" as cue, and every word it does not know as content.
"""

import hashlib
import json
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from tokenizers import Tokenizer, models, pre_tokenizers

from onrecord.models.card import FILES
from onrecord.models.links import FEATURES, OUTPUTS
from onrecord.models.tags import TAGS

HERE = Path(__file__).parent / "tiny"
WORDS = {"[UNK]": 0, "Marr": 1, "Lund": 2, "said": 3, ".": 4, ",": 5}
TAG = {0: "I-content", 1: "B-source", 2: "B-source", 3: "B-cue", 4: "O", 5: "O"}
MARKS = 103
"""Rows of the table: the words, and the marks that windows are given."""


def main() -> None:
    HERE.mkdir(exist_ok=True)
    table = np.zeros((MARKS, OUTPUTS), np.float32)
    for word, tag in TAG.items():
        table[word, TAGS.index(tag)] = 4
    table[0, TAGS.index("B-content")] = 3
    table[:, len(TAGS)] = 2
    graph = helper.make_graph(
        [helper.make_node("Gather", ["table", "ids"], ["scores"])],
        "tiny",
        [helper.make_tensor_value_info("ids", TensorProto.INT64, ["windows", "pieces"])],
        [helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["windows", "pieces", OUTPUTS])],
        [numpy_helper.from_array(table, "table")],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    onnx.checker.check_model(model)
    (HERE / "model.onnx").write_bytes(model.SerializeToString(deterministic=True))
    tokenizer = Tokenizer(models.WordLevel(WORDS, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.save(str(HERE / "tokenizer.json"))
    weights = [
        {"log of the pieces between": -1.0, "in another paragraph": -9.0, "always": 5.0}.get(f, 0.0) for f in FEATURES
    ]
    decoder = {
        "steps": np.zeros((len(TAGS), len(TAGS))).tolist(),
        "links": {"features": list(FEATURES), "content": weights, "cue": weights},
        "statement": [1.0, 0.5, 0.0, 0.0, 0.0, 0.5, 0.5],
        "attitude": [0.0, 0.5, 0.0, 0.0, 0.0, 0.5, 0.5],
        "kind": 0.0,
        "least": 0.0,
    }
    (HERE / "decoder.json").write_text(json.dumps(decoder) + "\n", encoding="utf-8")
    sums = {name: hashlib.sha256((HERE / name).read_bytes()).hexdigest() for name in FILES}
    card = {"name": "tiny", "version": "1", "labels": list(TAGS), "sha256": sums}
    (HERE / "card.json").write_text(json.dumps(card, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
