"""Averages the weights of training runs: `python -m training.mean RUN/last.pt RUN/last.pt --out WORK/last.pt`.

Runs from the same starting weights only. `python -m training --work WORK` then writes the model folder of the mean.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch


def mean(paths: list[Path]) -> dict:
    """The state of the first run with the mean of all runs' averaged weights."""
    states = [torch.load(path, weights_only=True) for path in paths]
    first = states[0]
    first["mean"] = {name: sum(s["mean"][name] for s in states) / len(states) for name in first["mean"]}
    return first


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m training.mean", description=__doc__.split("\n")[0])
    parser.add_argument("runs", type=Path, nargs="+", help="checkpoints of finished runs")
    parser.add_argument("--out", type=Path, required=True, help="the checkpoint to write")
    args = parser.parse_args()
    args.out.parent.mkdir(parents=True, exist_ok=True)
    torch.save(mean(args.runs), args.out)


if __name__ == "__main__":
    main()
