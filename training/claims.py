"""Fits the weights of the signs that two statements say the same: `python -m training.claims --stories ... --data ...`.

Learns from pairs of statements of annotated stories, as the stages find them, and from pairs of real articles that
look alike and copy nothing, which are taken to say different things. Writes `claims_weights.tsv`; prints how well
claims are grouped on stories kept out. It changes no rule and no bound.
"""

from __future__ import annotations

import argparse
import io
import json
import random
import tempfile
from collections import defaultdict
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
from onrecord.corpus.claims import _ONE_CLAIM, _POWER, _TIE
from onrecord.corpus.glance import Glance, glance
from onrecord.corpus.groups import joined
from onrecord.corpus.nearness import lain, one_story, page_lain, page_sought, pages_alike, sought
from onrecord.corpus.signs import signs
from onrecord.export import jsonl
from onrecord.ingest import read, stated
from onrecord.types import EntryCard, Tie
from training.sketches import Sketch, sketches

Floats = NDArray[np.float64]
RIDGE = 2.0
ONE_STORY = 0.2
FOLDS = 7
STRANGE = 0.25
"""Weight of a pair of real articles, of which there are many more than of annotated ones."""
COPIED = 2


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


def strangers(data: Path, count: int) -> list[Pair]:
    """Pairs of statements of different real articles that meet, share no run of words, and tell no one story."""
    found: list[Pair] = []
    chance = random.Random(0)
    with (
        tempfile.TemporaryDirectory() as made,
        Archive.open(str(Path(made) / "l.db"), write=True, tyings=()) as archive,
    ):
        archive.add(read((str(_articles(data, count, Path(made))),)))
        archive.update()
        cards = list(_cards(archive))
    lying: dict[str, list[Glance]] = defaultdict(list)
    for card in cards:
        view = glance(card)
        near = {other.id: other for key in sought(view) for other in lying[key]}
        for other in near.values():
            left, right = sorted((view, other), key=lambda g: g.id)
            strange = left.document != right.document and pages_alike(left, right) < ONE_STORY
            if strange and one_story(left, right) and len(left.wording.pieces & right.wording.pieces) < COPIED:
                found += [_pair(left, right, False)] if chance.random() < 0.5 else []
        for key in lain(view):
            lying[key].append(view)
    return found


def _articles(data: Path, count: int, folder: Path) -> Path:
    """The first articles by day, so that many are of the same weeks."""
    import gzip

    with gzip.open(data / "scale" / "articles.jsonl.gz", "rt", encoding="utf-8") as lines:
        raw = [json.loads(line) for line in lines]
    raw = sorted((r for r in raw if r.get("date")), key=lambda r: r["date"])
    middle = len(raw) // 2
    path = folder / "articles.jsonl"
    with path.open("w", encoding="utf-8") as out:
        for n, one in enumerate(raw[middle : middle + count]):
            day = one["date"][:10]
            line = {"id": str(n), "text": one["content_original"], "title": one["title"], "outlet": one["source"]}
            out.write(json.dumps({**line, "published": day}) + "\n")
    return path


def fitted(pairs: Sequence[tuple[Pair, float]], names: Sequence[str]) -> Floats:
    """Logistic regression with a ridge: weights of the signs in the order of `names`, the constant last."""
    x = np.array([[p.signs.get(n, 0.0) for n in names] + [1.0] for p, _ in pairs])
    y, heft = np.array([float(bool(p.one)) for p, _ in pairs]), np.array([w for _, w in pairs])
    ridge = RIDGE * np.r_[np.ones(len(names)), 0]
    w = np.zeros(len(names) + 1)
    for _ in range(30):
        p = _logistic(x @ w)
        slope = x.T @ (heft * (p - y)) + ridge * w
        bend = (x.T * (heft * p * (1 - p))) @ x + np.diag(ridge + 1e-9)
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
        if pair.met and score > _TIE
    ]
    home = {id: n for n, group in enumerate(joined(one.ids, ties, _ONE_CLAIM**_POWER)) for id in group}
    precision = recall = 0.0
    for id, claim in one.claims.items():
        mine = {other for other in one.claims if home[other] == home[id]}
        gold = {other for other, c in one.claims.items() if c == claim}
        precision += len(mine & gold) / len(mine)
        recall += len(mine & gold) / len(gold)
    return precision, recall, len(one.claims)


def average_precision(one: Told, scores: Sequence[float]) -> float:
    """Of the annotated pairs of a story, the surest first: the mean precision at each pair of one claim."""
    asked = [(score, pair.one) for score, pair in zip(scores, one.pairs, strict=True) if pair.one is not None]
    right = np.array([is_one for _, is_one in sorted(asked, key=lambda a: -a[0])], np.float64)
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
            sure.append(average_precision(one, scores))
    precision, recall = total[:2] / total[2]
    return f"average precision of pairs {np.mean(sure):.3f}, B-cubed precision {precision:.3f}, recall {recall:.3f}"


def _annotated(some: Iterable[Told], within: bool) -> list[tuple[Pair, float]]:
    pairs = (p for one in some for p in one.pairs if p.within == within and p.one is not None)
    return [(p, 1.0) for p in pairs if within or p.met]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stories", type=Path, nargs="+", required=True, help="story folders, or folders of them")
    parser.add_argument("--sketches", type=Path, help="a folder of sketches")
    parser.add_argument("--only", nargs="*", default=[""], metavar="PREFIX", help="sketches whose name begins so")
    parser.add_argument("--data", type=Path, help="the data folder (scale/articles.jsonl.gz); without it, only measure")
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--out", type=Path, default=Path("src/onrecord/lexicons/claims_weights.tsv"))
    given = parser.parse_args()
    all_told = [told(story) for folder in given.stories for story in stories(folder, "")]
    if given.sketches:
        all_told += [told_sketch(one) for one in sketches(given.sketches) if one.name.startswith(tuple(given.only))]
    names = sorted({name for one in all_told for pair in one.pairs for name in pair.signs})
    print(f"{len(all_told)} stories; on those kept out: {kept_out(all_told, names)}")
    words_only = [name for name in names if not name.startswith("meaning")]
    print(f"without the model of meanings: {kept_out(all_told, words_only)}", flush=True)
    if given.data is None:
        return
    strange = strangers(given.data, given.articles)
    print(f"{len(strange)} pairs of {given.articles} real articles")
    across = _annotated(all_told, within=False)
    columns = [
        fitted(_annotated(all_told, within=True), names),
        fitted(across, names),
        fitted(across + [(pair, STRANGE) for pair in strange], names),
    ]
    head = [line for line in given.out.read_text(encoding="utf-8").splitlines() if line.startswith("#")]
    rows = ["\t".join([name, *(f"{c[i]:.2f}" for c in columns)]) for i, name in enumerate([*names, "bias"])]
    given.out.write_text("\n".join([*head, *rows]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
