"""Trains the network and keeps checkpoints. A run that was stopped goes on where it was.

Learning rate: short warm-up, then constant, then straight down to nothing over the last part ("cool-down"), so
that the data may still grow while the rate is constant and the end need not be known at the start.
"""

from __future__ import annotations

import json
import random
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional as F  # noqa: N812

from onrecord.models import tags
from training.augment import name_words, varied
from training.data import Text
from training.encoder import Network, Shape, crf_loss, pretrained
from training.labels import IGNORED, Labelled, label


@dataclass(frozen=True, slots=True)
class Recipe:
    """All choices of a run; numbers with their reasons are in training/README.md."""

    rate: float = 4e-4
    layer_decay: float = 0.85
    weight_decay: float = 0.01
    warmup: int = 150
    pieces: int = 2048
    """Word pieces of a batch, padding included."""
    house_share: float = 0.15
    """Share of the windows that come from the project's own texts."""
    average: float = 0.998
    """Decay of the running mean of the weights that is kept as the result."""
    seed: int = 7
    keep_every: int = 125


def windows(texts: list[Text], tokenizer: Tokenizer, names: frozenset[str], rng: random.Random) -> Iterator[Labelled]:
    """Windows without end: texts in random order, each time a new variant cut at a new size."""
    while True:
        order = list(texts)
        rng.shuffle(order)
        for text in order:
            found = label(varied(text, names, rng), tokenizer, rng.choice((96, 128, 160, 192)))
            yield from (w for w in found if len(w.window) > 8)


def batches(
    recipe: Recipe, news: list[Text], house: list[Text], tokenizer: Tokenizer, seed: int
) -> Iterator[list[Labelled]]:
    """Batches of windows of about equal length."""
    rng = random.Random(seed)
    names = name_words(news)
    own = name_words(house, least=1)
    streams = (windows(news, tokenizer, names, rng), windows(house, tokenizer, own, rng) if house else None)
    while True:
        pool: list[Labelled] = []
        while len(pool) < 400:
            use = streams[1] if streams[1] is not None and rng.random() < recipe.house_share else streams[0]
            pool.append(next(use))
        pool.sort(key=lambda w: len(w.window) + rng.random() * 8)
        made: list[list[Labelled]] = []
        batch: list[Labelled] = []
        for w in pool:
            if batch and len(w.window) * (len(batch) + 1) > recipe.pieces:
                made.append(batch)
                batch = []
            batch.append(w)
        made.append(batch)
        rng.shuffle(made)
        yield from made


def tensors(batch: list[Labelled]) -> dict[str, Tensor]:
    longest = max(len(w.window) for w in batch)

    def padded(rows: list[np.ndarray], fill: int) -> Tensor:
        return torch.from_numpy(np.stack([np.pad(r, (0, longest - len(r)), constant_values=fill) for r in rows]))

    ids = padded([w.window.ids for w in batch], 0)
    return {
        "ids": ids,
        "real": padded([np.ones(len(w.window), np.int64) for w in batch], 0).bool(),
        "tag": padded([w.tag for w in batch], IGNORED),
        "kind": padded([w.kind for w in batch], IGNORED),
        "link": padded([w.link for w in batch], IGNORED),
    }


def loss_of(net: Network, t: dict[str, Tensor]) -> tuple[Tensor, dict[str, float]]:
    """The joint loss per piece-weighted part, and its parts for the log."""
    with torch.autocast("cpu", torch.bfloat16):
        out = net(t["ids"], t["real"])
    out = out.float()
    n = len(tags.TAGS)
    count = t["real"].sum()
    crf = crf_loss(out[..., :n], net.steps, t["tag"], t["real"]) / count
    known = t["kind"] != IGNORED
    kind = F.binary_cross_entropy_with_logits(out[..., n], t["kind"].clamp(min=0).float(), known, reduction="sum")
    link = F.cross_entropy(out[..., n + 1 :].flatten(0, 1), t["link"].flatten(), ignore_index=IGNORED, reduction="sum")
    kind, link = kind / known.sum().clamp(min=1), link / (t["link"] != IGNORED).sum().clamp(min=1)
    total = crf + 0.1 * kind + 0.1 * link
    return total, {"crf": crf.item(), "kind": kind.item(), "link": link.item()}


def optimiser(net: Network, recipe: Recipe) -> torch.optim.AdamW:
    """AdamW with rates falling towards the lower layers; word embeddings stay frozen."""
    net.word.weight.requires_grad_(False)
    groups = []
    for name, p in net.named_parameters():
        if not p.requires_grad:
            continue
        decay = recipe.weight_decay if p.ndim > 1 and name != "steps" else 0.0
        groups.append({"params": [p], "weight_decay": decay, "scale": _scale(name, recipe, net.shape.layers)})
    return torch.optim.AdamW(groups, lr=recipe.rate, betas=(0.9, 0.98), eps=1e-6)


def _scale(name: str, recipe: Recipe, layers: int) -> float:
    """How much of the rate a parameter learns at: the new heads more, lower layers less."""
    if name == "steps":
        return 10.0
    if name.startswith("head"):
        return 2.0
    depth = int(name.split(".")[1]) if name.startswith("layers") else -1
    return float(recipe.layer_decay ** (layers - 1 - depth))


class Run:
    """A training run in a folder: its state, and one `advance`."""

    def __init__(self, folder: Path, start: Path, recipe: Recipe) -> None:
        self.folder, self.recipe = folder, recipe
        folder.mkdir(parents=True, exist_ok=True)
        torch.manual_seed(recipe.seed)
        self.net = pretrained(start, Shape())
        self.opt = optimiser(self.net, recipe)
        self.mean = {k: v.clone() for k, v in self.net.state_dict().items()}
        self.step = 0
        if (folder / "last.pt").exists():
            self._load(torch.load(folder / "last.pt", weights_only=True))

    def _load(self, state: dict) -> None:
        self.net.load_state_dict(state["net"])
        self.opt.load_state_dict(state["opt"])
        self.mean, self.step = state["mean"], state["step"]

    def save(self) -> None:
        state = {"net": self.net.state_dict(), "opt": self.opt.state_dict(), "mean": self.mean, "step": self.step}
        torch.save(state, self.folder / "new.pt")
        (self.folder / "new.pt").replace(self.folder / "last.pt")

    def rate(self, until: int | None, cool: int) -> float:
        r = self.recipe
        up = min(1.0, (self.step + 1) / r.warmup)
        down = 1.0 if until is None else max(0.0, min(1.0, (until - self.step) / cool))
        return r.rate * up * down

    def advance(self, stream: Iterator[list[Labelled]], until: int, cool: int) -> None:
        """Trains up to step `until`; with `cool`, the rate falls to nothing over that many last steps."""
        began, pieces = time.time(), 0
        seen: dict[str, float] = {}
        self.net.train()
        while self.step < until:
            batch = tensors(next(stream))
            rate = self.rate(until if cool else None, cool or 1)
            for group in self.opt.param_groups:
                group["lr"] = rate * group["scale"]
            total, parts = loss_of(self.net, batch)
            self.opt.zero_grad(set_to_none=True)
            if not torch.isfinite(total):
                raise FloatingPointError(f"the loss is {total.item()} at step {self.step}")
            total.backward()
            torch.nn.utils.clip_grad_norm_(self.net.parameters(), 1.0)
            self.opt.step()
            self.step += 1
            pieces += int(batch["real"].sum())
            if self.step % 4 == 0:
                self._average()
            for k, v in parts.items():
                seen[k] = 0.98 * seen.get(k, v) + 0.02 * v
            if self.step % 25 == 0:
                speed = pieces / (time.time() - began)
                line = {"step": self.step, "rate": round(rate, 7), "pieces_s": round(speed)}
                line |= {k: round(v, 4) for k, v in seen.items()}
                with (self.folder / "log.jsonl").open("a", encoding="utf-8") as log:
                    log.write(json.dumps(line) + "\n")
            if self.step % self.recipe.keep_every == 0:
                self.save()
        self.save()

    def _average(self) -> None:
        keep = min(self.recipe.average**4, 1 - 1 / (1 + self.step / 40))
        with torch.no_grad():
            for k, v in self.net.state_dict().items():
                if k != "word.weight":
                    self.mean[k].lerp_(v, 1 - keep)
