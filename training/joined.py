"""Measures what ships, rules and encoder joined, and fits how sure it may be: `python -m training.joined -h`.

It runs the stages of the program on a model folder and writes that folder's calibration, card and README anew. It
trains no network and needs no torch, so it can be run whenever the rules have changed.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

import numpy as np

from onrecord.models.tagger import Tagger
from onrecord.stages.attributions import Attributions
from onrecord.stages.encoded import Encoded
from onrecord.stages.joining.sureness import SIGNS, Sureness
from onrecord.stages.joint import Joint
from onrecord.stages.segments import Segments
from onrecord.store.sql import as_document
from onrecord.types import Article, Attribution, Dossier
from training import calibrate, card, data, measure
from training.data import Text
from training.reading import verdicts


@dataclass(frozen=True, slots=True)
class Program:
    """The stages up to the attributions. What was found in which text is kept: the measures ask again and again."""

    joint: Joint
    _found: dict[str, Sequence[Attribution]] = field(default_factory=dict, init=False, repr=False)

    def __call__(self, text: Text) -> Sequence[Attribution]:
        if text.text not in self._found:
            (self._found[text.text],) = self.joint([dossier(text)])
        return self._found[text.text]


def dossier(text: Text) -> Dossier:
    """A text as the program gets it: nothing but the words, cut into segments by the program itself."""
    read = Dossier(as_document(Article(key=text.id, path=text.id, text=text.text, language="en")))
    (segments,) = Segments()([read])
    return replace(read, segments=segments)


def fit(joint: Joint, texts: Iterable[Text]) -> Sureness:
    """The weights with which what either reader finds in some annotated texts is as often right as it says."""
    signs, right = [], []
    for text in texts:
        (findings,) = joint.findings([dossier(text)])
        of = {id(f.attribution): f.signs for f in findings}
        for found, _, ok in verdicts(text, [f.attribution for f in findings]):
            signs.append(of[id(found)])
            right.append(ok)
    return Sureness(calibrate.logistic(np.array(signs), np.array(right)))


def remake(folder: Path, data_folder: Path, program: Path | None) -> None:
    """Fits on the articles kept out of the training, measures on dev and stories, writes decoder, card and README."""
    joint = Joint(Attributions(), Encoded(Tagger(folder)))
    _, kept = data.split(data.polnear(data_folder / "polnear" / "train.jsonl"))
    sureness = fit(joint, kept)
    decoder = json.loads((folder / "decoder.json").read_text(encoding="utf-8"))
    decoder["joined"] = list(sureness.weights)
    (folder / "decoder.json").write_text(json.dumps(decoder, indent=1) + "\n", encoding="utf-8")
    card.join(folder, {})  # so that a run that is stopped while measuring leaves a folder that can be used
    card.join(folder, measured(Program(replace(joint, sureness=sureness)), sureness, data_folder, program))
    card.write_readme(folder)


def measured(finds: Program, sureness: Sureness, data_folder: Path, program: Path | None) -> dict[str, object]:
    """The figures for the card."""
    gold = data_folder / "polnear" / "dev.jsonl"
    dev, stories = data.polnear(gold), data.stories(data_folder / "stories")
    figures: dict[str, object] = {"weights": dict(zip(SIGNS, sureness.weights, strict=True))}
    if program is not None:
        figures["PolNeAR dev"] = measure.polnear(measure.scorer(program), gold, finds, dev)
    tables = {
        "recall on dev, statements": measure.recalls(finds, dev, attitudes=False),
        "recall on dev, attitudes too": measure.recalls(finds, dev, attitudes=True),
        "F1 on dev, set in other ways": measure.variants(finds, dev),
        "stories, lines told apart by the program": measure.stories(finds, stories),
    }
    figures |= {name: {what: asdict(share) for what, share in shares.items()} for name, shares in tables.items()}
    for name, texts in (("PolNeAR dev", dev), ("the stories", stories)):
        figures[f"reliability of the score on {name}"] = reliability(finds, texts)
    return figures


def reliability(finds: Program, texts: Iterable[Text]) -> list[tuple[float, float, int]]:
    """Mean score, share right and number, from the least sure tenth to the surest."""
    return calibrate.table((a.score, ok) for text in texts for a, _, ok in verdicts(text, finds(text)))


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m training.joined", description=__doc__.split("\n")[0])
    parser.add_argument("--data", type=Path, required=True, help="the data folder")
    parser.add_argument("--model", type=Path, required=True, help="the model folder to measure and to complete")
    parser.add_argument("--scorer", type=Path, help="eval_attribution.py; without it PolNeAR is not scored")
    args = parser.parse_args()
    remake(args.model, args.data, args.scorer)


if __name__ == "__main__":
    main()
