"""The network: a BERT encoder with plain matrix attention and four small heads. It reads no files but weights.

Plain attention, because the CPU kernel of scaled_dot_product_attention took 45 % of a training step.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812

from onrecord.models import tags
from onrecord.models.links import OUTPUTS


@dataclass(frozen=True, slots=True)
class Shape:
    """Sizes of the encoder."""

    layers: int = 6
    width: int = 384
    heads: int = 12
    inner: int = 1536
    words: int = 30522
    places: int = 512
    dropout: float = 0.1


class Layer(nn.Module):
    """One transformer layer, normalised after each half as in BERT."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.heads, self.drop = shape.heads, shape.dropout
        self.qkv = nn.Linear(shape.width, 3 * shape.width)
        self.out = nn.Linear(shape.width, shape.width)
        self.norm1 = nn.LayerNorm(shape.width, eps=1e-12)
        self.up = nn.Linear(shape.width, shape.inner)
        self.down = nn.Linear(shape.inner, shape.width)
        self.norm2 = nn.LayerNorm(shape.width, eps=1e-12)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        batch, length, width = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        weight = (q @ k.transpose(-1, -2)) * (width // self.heads) ** -0.5 + mask
        weight = F.dropout(weight.softmax(-1), self.drop, self.training)
        mixed = (weight @ v).transpose(1, 2).reshape(batch, length, width)
        x = self.norm1(x + F.dropout(self.out(mixed), self.drop, self.training))
        return self.norm2(x + F.dropout(self.down(F.gelu(self.up(x))), self.drop, self.training))


class Network(nn.Module):
    """Word pieces in, `OUTPUTS` numbers per piece out."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.word = nn.Embedding(shape.words, shape.width)
        self.place = nn.Embedding(shape.places, shape.width)
        self.segment = nn.Parameter(torch.zeros(shape.width))
        self.norm = nn.LayerNorm(shape.width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.layers))
        self.head = nn.Linear(shape.width, OUTPUTS)
        nn.init.normal_(self.head.weight, std=0.02)
        nn.init.zeros_(self.head.bias)
        self.steps = nn.Parameter(torch.zeros(len(tags.TAGS), len(tags.TAGS)))
        """Scores of one tag following another."""

    def forward(self, ids: Tensor, real: Tensor) -> Tensor:
        mask = (~real)[:, None, None, :] * -1e4
        x = self.word(ids) + self.place.weight[: ids.shape[1]] + self.segment
        x = F.dropout(self.norm(x), self.shape.dropout, self.training)
        for layer in self.layers:
            x = layer(x, mask)
        return self.head(F.dropout(x, self.shape.dropout, self.training)).float()


def pretrained(path: Path, shape: Shape) -> Network:
    """A network whose encoder comes from a BERT checkpoint; the heads start small and random."""
    raw = load_file(path)
    net = Network(shape)
    put = {
        "word.weight": raw["embeddings.word_embeddings.weight"],
        "place.weight": raw["embeddings.position_embeddings.weight"],
        "segment": raw["embeddings.token_type_embeddings.weight"][0],
        "norm.weight": raw["embeddings.LayerNorm.weight"],
        "norm.bias": raw["embeddings.LayerNorm.bias"],
    }
    names = {
        "out": "attention.output.dense",
        "norm1": "attention.output.LayerNorm",
        "up": "intermediate.dense",
        "down": "output.dense",
        "norm2": "output.LayerNorm",
    }
    for i in range(shape.layers):
        for end in ("weight", "bias"):
            old = f"encoder.layer.{i}."
            parts = [raw[f"{old}attention.self.{p}.{end}"] for p in ("query", "key", "value")]
            put[f"layers.{i}.qkv.{end}"] = torch.cat(parts)
            for new, name in names.items():
                put[f"layers.{i}.{new}.{end}"] = raw[f"{old}{name}.{end}"]
    missing, unknown = net.load_state_dict(put, strict=False)
    assert not unknown and set(missing) == {"head.weight", "head.bias", "steps"}, (missing, unknown)
    return net


def crf_loss(scores: Tensor, steps: Tensor, gold: Tensor, real: Tensor) -> Tensor:
    """Minus log likelihood of the gold tags, summed over windows; gold below 0 is any tag.

    The tags that are not known are summed out, so that a stretch without annotation teaches nothing.
    """
    allowed = torch.from_numpy(tags.lawful())
    first = torch.from_numpy(tags.lawful_first())
    steps = steps.masked_fill(~allowed, tags.NEVER)
    start = torch.zeros(len(tags.TAGS)).masked_fill(~first, tags.NEVER)
    known = F.one_hot(gold.clamp(min=0), len(tags.TAGS)).bool() | (gold < 0)[..., None]
    # Free and clamped sums run side by side as one batch of twice the size.
    both = torch.cat([scores, scores.masked_fill(~known, tags.NEVER * 10)])
    live = torch.cat([real, real])
    alpha = start + both[:, 0]
    for i in range(1, both.shape[1]):
        new = torch.logsumexp(alpha[:, :, None] + steps, 1) + both[:, i]
        alpha = torch.where(live[:, i, None], new, alpha)
    total = alpha.logsumexp(1)
    half = len(scores)
    return (total[:half] - total[half:]).sum()
