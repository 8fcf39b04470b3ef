"""Writes the network as an ONNX graph, in full precision or with 8-bit weights. It trains and measures nothing.

The graph is put together by hand: it is small, needs no exporter, and stays the same for the same weights.

Dynamic 8-bit multiplication takes the range of the activations from the tensor it is given. A window is therefore
always run alone (a batch of one, no padding), so that a text reads the same whatever is read beside it.
"""

from __future__ import annotations

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from torch import Tensor

from onrecord.models.links import OUTPUTS
from training.encoder import Network

OPSET, CONTRIB, IR = 17, 1, 9
MOST = 63
"""Weights are rounded to -63..63, half of what 8 bits hold. Processors without 8-bit dot products (AVX2 and older) add
two products in 16 bits and would cut off what is larger: 255 x 63 x 2 fits, 255 x 127 x 2 does not. So sums of products
are the same on every processor."""


class Graph:
    """Nodes and weights in the making. `whole` names the multiplications that stay in full precision."""

    def __init__(self, *, eight_bit: bool, whole: frozenset[str] = frozenset()) -> None:
        self.eight_bit, self.whole = eight_bit, whole
        self.nodes: list[onnx.NodeProto] = []
        self.weights: list[onnx.TensorProto] = []

    def weight(self, name: str, value: np.ndarray) -> str:
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def node(self, kind: str, inputs: list[str], out: str, domain: str = "", **attributes: object) -> str:
        self.nodes.append(helper.make_node(kind, inputs, [out], name=out, domain=domain, **attributes))
        return out

    def linear(self, x: str, weight: Tensor, bias: Tensor, out: str) -> str:
        """x @ weight.T + bias; 8-bit weights have one scale for each output."""
        w, b = weight.detach().numpy().T.astype(np.float32), bias.detach().numpy()
        if not self.eight_bit or out in self.whole:
            product = self.node("MatMul", [x, self.weight(out + ".w", w)], out + ".p")
            return self.node("Add", [product, self.weight(out + ".b", b)], out)
        scale = (np.abs(w).max(0) / MOST).astype(np.float32)
        small = np.clip(np.round(w / scale), -MOST, MOST).astype(np.int8)
        zero = self.weight(out + ".z", np.zeros(len(scale), np.int8))
        names = [self.weight(out + ".w", small), self.weight(out + ".s", scale), zero, self.weight(out + ".b", b)]
        return self.node("DynamicQuantizeMatMul", [x, *names], out, "com.microsoft")

    def norm(self, x: str, y: str, norm: object, out: str) -> str:
        """LayerNorm(x + y)."""
        weights = [
            self.weight(out + ".g", norm.weight.detach().numpy()),
            self.weight(out + ".b", norm.bias.detach().numpy()),
        ]
        return self.node("SkipLayerNormalization", [x, y, *weights], out, "com.microsoft", epsilon=1e-12)

    def embedding(self, net: Network) -> str:
        table = net.word.weight.detach().numpy()
        if self.eight_bit:
            scale = np.maximum(np.abs(table).max(1, keepdims=True) / 127, 1e-8).astype(np.float32)
            small = np.clip(np.round(table / scale), -127, 127).astype(np.int8)
            taken = self.node("Gather", [self.weight("word", small), "ids"], "word.taken")
            wide = self.node("Cast", [taken], "word.wide", to=TensorProto.FLOAT)
            scales = self.node("Gather", [self.weight("word.scale", scale), "ids"], "word.scales")
            word = self.node("Mul", [wide, scales], "word.x")
        else:
            word = self.node("Gather", [self.weight("word", table), "ids"], "word.x")
        places = (net.place.weight + net.segment).detach().numpy()
        shape = self.node("Shape", ["ids"], "shape")
        one, two = self.weight("one", np.array([1], np.int64)), self.weight("two", np.array([2], np.int64))
        length = self.node("Slice", [shape, one, two], "length")
        zero = self.weight("zero", np.array([0], np.int64))
        place = self.node("Slice", [self.weight("place", places), zero, length, zero], "place.x")
        batched = self.node("Expand", [place, self.node("Shape", [word], "word.shape")], "place.b")
        return self.norm(word, batched, net.norm, "embedded")


def build(net: Network, *, eight_bit: bool, whole: frozenset[str] = frozenset()) -> onnx.ModelProto:
    """The network as a model: "ids" (windows x pieces) in, "scores" (windows x pieces x OUTPUTS) out."""
    g = Graph(eight_bit=eight_bit, whole=whole)
    x = g.embedding(net)
    for i, layer in enumerate(net.layers):
        at = f"l{i}."
        qkv = g.linear(x, layer.qkv.weight, layer.qkv.bias, at + "qkv")
        parts = [at + p for p in "qkv"]
        g.nodes.append(helper.make_node("Split", [qkv, _thirds(g, net)], parts, name=at + "split", axis=2))
        mixed = g.node("MultiHeadAttention", parts, at + "mixed", "com.microsoft", num_heads=net.shape.heads)
        x = g.norm(g.linear(mixed, layer.out.weight, layer.out.bias, at + "out"), x, layer.norm1, at + "norm1")
        up = g.linear(x, layer.up.weight, layer.up.bias, at + "up")
        bent = g.node("Gelu", [up], at + "gelu", "com.microsoft")
        x = g.norm(g.linear(bent, layer.down.weight, layer.down.bias, at + "down"), x, layer.norm2, at + "norm2")
    whole_head = Graph(eight_bit=False)
    whole_head.nodes, whole_head.weights = g.nodes, g.weights
    whole_head.linear(x, net.head.weight, net.head.bias, "scores")
    graph = helper.make_graph(
        g.nodes,
        "onrecord-attribution",
        [helper.make_tensor_value_info("ids", TensorProto.INT64, ["windows", "pieces"])],
        [helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["windows", "pieces", OUTPUTS])],
        g.weights,
    )
    opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid("com.microsoft", CONTRIB)]
    return helper.make_model(graph, opset_imports=opsets, ir_version=IR, producer_name="onrecord")


def _thirds(g: Graph, net: Network) -> str:
    if not any(w.name == "thirds" for w in g.weights):
        g.weight("thirds", np.array([net.shape.width] * 3, np.int64))
    return "thirds"
