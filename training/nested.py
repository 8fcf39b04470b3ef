"""Fits how sure a statement inside another's may be: `python -m training.nested -h`.

It trains no network and needs no torch. It is learnt from MPQA, whose speech events are nested, and from stories and
articles in which each finding was judged. `judged_nested.tsv` holds those judgements by the ids that the program gives,
and no word of an article.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
from evals.mpqa.corpus import documents

from onrecord.defaults import plan
from onrecord.stages.nested import Nested
from onrecord.stages.nesting.signs import SIGNS, Candidate, Signs, signs
from onrecord.stages.segments import Segments
from onrecord.store.sql import as_document
from onrecord.types import Article, Document, Dossier
from training import calibrate

JUDGED = Path(__file__).with_name("judged_nested.tsv")
WEIGHTS = Path("src/onrecord/lexicons/nested_weights.tsv")
FOLDS = 5
Case = tuple[str, Signs, bool]
"""The page, what speaks for a statement, and whether it is one."""


def cases(nested: Nested, data: Path) -> Iterator[Case]:
    yield from _of_mpqa(nested, data / "mpqa3" / "dev.jsonl")
    pages = (page.read_bytes().decode("utf-8") for page in sorted((data / "stories").glob("*/a*.txt")))
    yield from _judged(nested, pages)
    yield from _judged(nested, _articles(data / "scale" / "articles.jsonl.gz"))


def _of_mpqa(nested: Nested, path: Path) -> Iterator[Case]:
    for gold in documents(path):
        document = _document(gold.text)
        for c in candidates(nested, document):
            right = any(cue.overlaps(event.span) for cue in c.inner.cue for event in gold.events)
            yield gold.name, signs(gold.text, c), right


def _articles(path: Path) -> Iterator[str]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)["content_original"]


def _judged(nested: Nested, texts: Iterable[str]) -> Iterator[Case]:
    rows = [line.split("\t") for line in JUDGED.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    judged = {(document, found): right == "1" for document, found, right in rows}
    wanted = {document for document, _ in judged}
    for text in texts:
        document = _document(text)
        for c in candidates(nested, document) if document.id in wanted else ():
            if (document.id, c.inner.id) in judged:
                yield document.id, signs(text, c), judged[document.id, c.inner.id]


def candidates(nested: Nested, document: Document) -> list[Candidate]:
    dossier = Dossier(document)
    (segments,) = Segments()([dossier])
    ((_, found),) = nested.read([replace(dossier, segments=segments)])
    return found


def _document(text: str) -> Document:
    return as_document(Article(key="page", path="page", text=text, language="en"))


def held_out(found: list[Case]) -> list[tuple[float, int, int, int]]:
    """At some thresholds: how many stand, how many of them are right, how many are right at all; pages kept apart."""
    pages = {page: n % FOLDS for n, page in enumerate(sorted({page for page, _, _ in found}))}
    fold = np.array([pages[page] for page, _, _ in found])
    x, y = np.array([s for _, s, _ in found], float), np.array([right for _, _, right in found], float)
    p = np.zeros(len(found))
    for k in range(FOLDS):
        w = np.array(calibrate.logistic(x[fold != k], y[fold != k]))
        p[fold == k] = calibrate.sigmoid(x[fold == k] @ w)
    return [
        (least, int((p >= least).sum()), int(y[p >= least].sum()), int(y.sum())) for least in (0.3, 0.4, 0.5, 0.6, 0.7)
    ]


def write(weights: tuple[float, ...], path: Path) -> None:
    head = (
        "# How much each sign of a saying inside a statement counts: weights of a logistic regression, by the names\n"
        "# in `stages/nesting/signs.py`. Made by `python -m training.nested`; do not edit.\n"
    )
    lines = (f"{sign}\t{weight:.3f}\n" for sign, weight in zip(SIGNS, weights, strict=True))
    path.write_text(head + "".join(lines), encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m training.nested", description=__doc__.split("\n")[0])
    parser.add_argument("--data", type=Path, required=True, help="the data folder")
    parser.add_argument("--out", type=Path, default=WEIGHTS, help="the file of weights to write")
    args = parser.parse_args()
    nested = next(stage for stage in plan().stages if isinstance(stage, Nested))
    found = list(cases(nested, args.data))
    for least, standing, right, all_right in held_out(found):
        print(f"at {least:.1f} {standing:4d} of {len(found)} stand, {right:4d} of them right; {all_right} are right")
    write(calibrate.logistic(np.array([s for _, s, _ in found]), np.array([right for _, _, right in found])), args.out)


if __name__ == "__main__":
    main()
