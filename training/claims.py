"""Fits the weights of the signs that two statements say the same: `python -m training.claims --stories ...`.

Learns from pairs of statements of annotated stories, as the stages find them, and prints how well claims are grouped on
stories kept out; with `--out` it writes `claims_weights.tsv`. With `--ledger` it tells how well pairs of real articles
that were judged by hand (`judged_claims.tsv`) are told apart, and how much lower their odds are than those of stories.
It changes no rule and no bound.
"""

from __future__ import annotations

import argparse
import io
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import numpy as np
from evals.storysuite.exported import read_export
from evals.storysuite.gold import Story, stories
from evals.storysuite.pairing import matched, paired
from evals.storysuite.words import words
from numpy.typing import NDArray

from onrecord.archive import Archive
from onrecord.corpus.claims import _ONE_CLAIM, _POWER, _least
from onrecord.corpus.glance import Glance, glance
from onrecord.corpus.groups import joined
from onrecord.corpus.labels import names_no_claim
from onrecord.corpus.nearness import lain, one_story, page_lain, page_sought, sought
from onrecord.corpus.signs import signs
from onrecord.export import jsonl
from onrecord.ingest import read, stated
from onrecord.language import lexicon
from onrecord.types import EntryCard, Tie
from training.sketches import Sketch, sketches

Floats = NDArray[np.float64]
RIDGE = 2.0
FOLDS = 7
JUDGED = Path(__file__).parent / "judged_claims.tsv"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two statements with their signs; `one` is whether they are of one claim, `None` where that is not annotated."""

    left: str
    right: str
    within: bool
    signs: Mapping[str, float]
    one: bool | None
    met: bool = True


@dataclass(frozen=True, slots=True)
class Asked:
    """What the annotation says of a statement."""

    claim: str | None
    level: str


@dataclass(frozen=True, slots=True)
class Told:
    """A story as the stages read it: its statements, the claims of those that must be found, and all pairs."""

    name: str
    ids: tuple[str, ...]
    claims: Mapping[str, str]
    pairs: tuple[Pair, ...]


def told(story: Story) -> Told:
    """Read the pages of a story and pair what is found with the gold."""
    with tempfile.TemporaryDirectory() as made:
        with Archive.open(str(Path(made) / "ledger.db"), write=True, tyings=()) as archive:
            for page in story.pages:
                given = stated(outlet=page.outlet, published=page.published)
                archive.add(read((str(story.folder / page.file),), given, io.BytesIO()))
            archive.update()
            jsonl.write(archive, Path(made) / "out")
            cards = list(_cards(archive))
        found = paired(story, read_export(Path(made) / "out"))
    gold = {g.id: g for g in story.gold.attributions}
    answers = {answer.id: gold[id] for id, answer in found.answers.items()}
    return _told(story.name, cards, {id: Asked(g.claim, g.level) for id, g in answers.items()})


def told_sketch(sketch: Sketch) -> Told:
    """Read the pages of a sketch and pair what is found with its marks."""
    asked: dict[str, Asked] = {}
    cards: list[EntryCard] = []
    with (
        tempfile.TemporaryDirectory() as made,
        Archive.open(str(Path(made) / "ledger.db"), write=True, tyings=()) as archive,
    ):
        for page in sketch.pages:
            path = Path(made) / f"{page.id}.txt"
            path.write_bytes(page.text.encode())
            archive.add(read((str(path),), stated(outlet=page.outlet, published=page.published), io.BytesIO()))
        archive.update()
        marks = {page.id: page for page in sketch.pages}
        every = list(_cards(archive))
        for document in archive.documents():
            page = marks[Path(document.path).stem]
            found = [card for card in every if card.entry.document == document.id]
            contents = [[(s.start, s.end) for s in card.entry.attribution.content] for card in found]
            wanted = [words(page.text, list(mark.spans)) for mark in page.marks]
            for i, j in matched(wanted, [words(page.text, spans) for spans in contents]).items():
                mark = page.marks[i]
                asked[found[j].id] = Asked(mark.claim, "MAY" if mark.headline else "MUST")
            cards += found
    return _told(sketch.name, cards, asked)


def _told(name: str, cards: Sequence[EntryCard], asked: Mapping[str, Asked]) -> Told:
    pairs = []
    for one, other in combinations(sorted(cards, key=lambda c: c.id), 2):
        a, b = asked.get(one.id), asked.get(other.id)
        known = a and b and (a.claim or b.claim) and "MAY" not in (a.level, b.level)
        pairs.append(_pair(glance(one), glance(other), a.claim == b.claim if a and b and known else None))
    claims = {id: a.claim for id, a in asked.items() if a.claim and a.level == "MUST"}
    return Told(name, tuple(c.id for c in cards), claims, tuple(pairs))


def _cards(archive: Archive) -> Iterator[EntryCard]:
    heads = archive.mastheads()
    for document in archive.document_ids():
        for entry in archive.entries(document):
            if entry.words.strip():
                yield EntryCard(heads[document], entry)


def _pair(left: Glance, right: Glance, one: bool | None) -> Pair:
    within = left.document == right.document
    met = not frozenset(lain(left)).isdisjoint(sought(right))
    met = met or (not within and not frozenset(page_lain(left)).isdisjoint(page_sought(right)))
    found = {sign.name: sign.measure for sign in signs(left, right)}
    return Pair(left.id, right.id, within, found, one, met and one_story(left, right))


Judged = tuple[Pair, bool]
"""A pair that was judged by hand, and whether one of the two names no claim by itself."""


def judged(ledger: Path) -> list[Judged]:
    """The pairs of real articles that were judged by hand and that the ledger still holds."""
    rows = [line.split("\t") for line in JUDGED.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    with Archive.open(str(ledger)) as archive:
        wanted = sorted({row[0] for row in rows} | {row[2] for row in rows})
        heads = archive.mastheads(wanted)
        cards = {entry.id: EntryCard(heads[id], entry) for id in wanted if id in heads for entry in archive.entries(id)}
        views = {id: glance(card) for id, card in cards.items()}
    found = []
    for _, one, _, other, verdict in rows:
        if one in views and other in views:
            left, right = sorted((views[one], views[other]), key=lambda view: view.id)
            found.append(
                (_pair(left, right, verdict == "one"), names_no_claim(left.words) or names_no_claim(right.words))
            )
    return found


def fitted(pairs: Sequence[Pair], names: Sequence[str]) -> Floats:
    """Logistic regression with a ridge: weights of the signs in the order of `names`, the constant last."""
    x = np.array([[p.signs.get(n, 0.0) for n in names] + [1.0] for p in pairs])
    y = np.array([float(bool(p.one)) for p in pairs])
    ridge = RIDGE * np.r_[np.ones(len(names)), 0]
    w = np.zeros(len(names) + 1)
    for _ in range(30):
        p = _logistic(x @ w)
        slope = x.T @ (p - y) + ridge * w
        bend = (x.T * (p * (1 - p))) @ x + np.diag(ridge + 1e-9)
        step = np.linalg.solve(bend, slope)
        w -= step
        if abs(step).max() < 1e-6:
            break
    return w


def _logistic(z: Floats) -> Floats:
    return np.asarray(1 / (1 + np.exp(-np.clip(z, -30, 30))), np.float64)


def scored(one: Told, weights: Mapping[bool, Floats], names: Sequence[str]) -> list[float]:
    """The probability of each pair of a story that it is of one claim."""
    rows = (np.array([pair.signs.get(n, 0.0) for n in names] + [1.0]) for pair in one.pairs)
    return [float(_logistic(x @ weights[pair.within])) for x, pair in zip(rows, one.pairs, strict=True)]


def grouped(one: Told, scores: Sequence[float]) -> tuple[float, float, int]:
    """B-cubed precision and recall, summed over the statements of a story, and their number."""
    ties = [
        Tie(pair.left, pair.right, "same_claim", score**_POWER, "")
        for pair, score in zip(one.pairs, scores, strict=True)
        if pair.met and score > _least(not pair.within)
    ]
    home = {id: n for n, group in enumerate(joined(one.ids, ties, _ONE_CLAIM**_POWER)) for id in group}
    precision = recall = 0.0
    for id, claim in one.claims.items():
        mine = {other for other in one.claims if home[other] == home[id]}
        gold = {other for other, c in one.claims.items() if c == claim}
        precision += len(mine & gold) / len(mine)
        recall += len(mine & gold) / len(gold)
    return precision, recall, len(one.claims)


def average_precision(asked: Iterable[tuple[bool | None, float]]) -> float:
    """Of the annotated pairs, the surest first: the mean precision at each pair of one claim."""
    known = [(is_one, score) for is_one, score in asked if is_one is not None]
    right = np.array([is_one for is_one, _ in sorted(known, key=lambda a: -a[1])], np.float64)
    return float((right.cumsum() / np.arange(1, len(right) + 1))[right == 1].mean())


def kept_out(all_told: Sequence[Told], names: Sequence[str]) -> str:
    """How well claims are found on stories that the weights were not fitted on, in words."""
    total, sure = np.zeros(3), list[float]()
    for fold in range(FOLDS):
        out = all_told[fold::FOLDS]
        rest = [one for one in all_told if one not in out]
        weights = {within: fitted(_annotated(rest, within), names) for within in (True, False)}
        for one in out:
            scores = scored(one, weights, names)
            total += grouped(one, scores)
            sure.append(average_precision([(p.one, s) for p, s in zip(one.pairs, scores, strict=True)]))
    precision, recall = total[:2] / total[2]
    return f"average precision of pairs {np.mean(sure):.3f}, B-cubed precision {precision:.3f}, recall {recall:.3f}"


def told_apart(pairs: Sequence[Judged]) -> str:
    """How well the released weights tell judged pairs of an archive apart, and how much lower their odds are."""
    odds = np.array([_odds(pair, _released(within=pair.within)) for pair, _ in pairs])
    one = np.array([float(bool(pair.one)) for pair, _ in pairs])
    little = np.array([scant for _, scant in pairs])
    sure = average_precision([(pair.one, score) for (pair, _), score in zip(pairs, odds.tolist(), strict=True)])
    share = f"{int(one.sum())} of {len(pairs)} are of one claim, average precision {sure:.3f}"
    lower = [_lower(odds[which], one[which]) for which in (~little, little)]
    return f"{share}; log odds {lower[0]:+.2f} of those in stories, {lower[1]:+.2f} where one names no claim"


def _lower(odds: Floats, one: Floats) -> float:
    """What must be added to log odds for them to come true on the whole."""
    found = 0.0
    for _ in range(40):
        p = _logistic(odds + found)
        found -= float((p - one).sum() / (p * (1 - p)).sum())
    return found


def _odds(pair: Pair, weights: Mapping[str, float]) -> float:
    return weights["bias"] + sum(weights.get(name, 0.0) * measure for name, measure in pair.signs.items())


def _released(within: bool) -> dict[str, float]:
    return {row[0]: float(row[1 if within else 2]) for row in lexicon.table("claims_weights")}


def _annotated(some: Iterable[Told], within: bool) -> list[Pair]:
    pairs = (p for one in some for p in one.pairs if p.within == within and p.one is not None)
    return [p for p in pairs if within or p.met]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stories", type=Path, nargs="+", required=True, help="story folders, or folders of them")
    parser.add_argument("--sketches", type=Path, help="a folder of sketches")
    parser.add_argument("--only", nargs="*", default=[""], metavar="PREFIX", help="sketches whose name begins so")
    parser.add_argument(
        "--ledger", type=Path, help="a ledger of real articles, made by `onrecord add`; else only measure"
    )
    parser.add_argument("--out", type=Path, help="the claims_weights.tsv to write; without it, only measure")
    given = parser.parse_args()
    all_told = [told(story) for folder in given.stories for story in stories(folder, "")]
    if given.sketches:
        all_told += [told_sketch(one) for one in sketches(given.sketches) if one.name.startswith(tuple(given.only))]
    names = sorted({name for one in all_told for pair in one.pairs for name in pair.signs})
    print(f"{len(all_told)} stories; on those kept out: {kept_out(all_told, names)}")
    words_only = [name for name in names if not name.startswith("meaning")]
    print(f"without the model of meanings: {kept_out(all_told, words_only)}", flush=True)
    if given.ledger:
        real = judged(given.ledger)
        for where, within in (("of two pages", False), ("of one page", True)):
            print(f"{where}: {told_apart([(pair, little) for pair, little in real if pair.within == within])}")
    if given.out:
        columns = [fitted(_annotated(all_told, within), names) for within in (True, False)]
        head = [line for line in given.out.read_text(encoding="utf-8").splitlines() if line.startswith("#")]
        rows = [f"{name}\t{one:.2f}\t{two:.2f}" for name, one, two in zip([*names, "bias"], *columns, strict=True)]
        given.out.write_text("\n".join([*head, *rows]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
