"""Fits the signs that two statements are one utterance: `python -m training.utterances --sketches DIR`.

Learns from invented stories whose claims and utterances are marked, with the claims as they are marked and the
statements as the stages find them. Writes `utterances_weights.tsv`; prints how many pairs and utterances are found in
sketches that are left out. It changes no bound and no sign that was set by hand.
"""

from __future__ import annotations

import argparse
import io
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import numpy as np
from evals.storysuite.words import likeness, words
from numpy.typing import NDArray

from onrecord.archive import Archive
from onrecord.corpus.copies import Copies
from onrecord.corpus.entities import SameActor
from onrecord.corpus.origins import Traced, traced
from onrecord.corpus.sayings import may_be_one, signs
from onrecord.corpus.stances import bears_out, beside_denials
from onrecord.corpus.utterances import heard, wordings
from onrecord.corpus.who import Who, who
from onrecord.ingest import read, stated
from onrecord.types import Entry
from training.sketches import Mark, Sketch, sketches

Floats = NDArray[np.float64]
RIDGE = 1.0
ENOUGH = 0.5
"""Least F1 of the words of a mark and of the statement that is taken for it."""
BY_HAND = {"one_side": 1.0}


@dataclass(frozen=True, slots=True)
class Claim:
    """The statements of one marked claim, as they are read, with the utterance that each is marked as."""

    entries: tuple[Entry, ...]
    utterances: Mapping[str, str]
    who: Who

    def one(self, left: str, right: str) -> bool:
        return left in self.utterances and self.utterances[left] == self.utterances.get(right)

    def seen(self) -> tuple[tuple[Entry, ...], dict[str, Traced]]:
        """The statements with the side that each is seen to take, and the sides traced back."""
        taken = beside_denials(self.entries, self.who)
        return taken, traced(bears_out(taken, self.who), self.who)


@dataclass(frozen=True, slots=True)
class Pair:
    signs: Mapping[str, float]
    one: bool


def told(sketch: Sketch) -> Iterator[Claim]:
    """The claims of a sketch, its pages read by the default plan."""
    with tempfile.TemporaryDirectory() as made:
        url = str(Path(made) / "ledger.db")
        with Archive.open(url, write=True, tyings=(Copies(), SameActor())) as archive:
            for page in sketch.pages:
                path = Path(made) / f"{page.id}.txt"
                path.write_bytes(page.text.encode())
                archive.add(read((str(path),), stated(outlet=page.outlet, published=page.published), io.BytesIO()))
            archive.update()
            pages = {page.id: page for page in sketch.pages}
            known: dict[str, list[tuple[Mark, Entry]]] = defaultdict(list)
            for document in archive.documents():
                page = pages[Path(document.path).stem]
                for mark, entry in _marked(page.text, page.marks, archive.entries(document.id)):
                    known[mark.claim or ""].append((mark, entry))
            ties = [*archive.ties("same_actor"), *archive.ties("copies")]
            people = who(archive.actors().values(), archive.mastheads().values(), ties)
    for id in sketch.claims:
        some = sorted(known[id], key=lambda pair: pair[1].id)
        utterances = {entry.id: mark.utterance for mark, entry in some if mark.utterance}
        yield Claim(tuple(entry for _, entry in some), utterances, people)


def _marked(text: str, marks: Sequence[Mark], entries: Sequence[Entry]) -> Iterator[tuple[Mark, Entry]]:
    """Marks with the statements that answer them, the likest first, each once."""
    wanted = [words(text, mark.spans) for mark in marks]
    found = [words(text, [(s.start, s.end) for s in entry.attribution.content]) for entry in entries]
    near = [(likeness(want, have), i, j) for i, want in enumerate(wanted) for j, have in enumerate(found)]
    left, right = set(range(len(marks))), set(range(len(entries)))
    for like, i, j in sorted(near, reverse=True):
        if like >= ENOUGH and i in left and j in right:
            left.remove(i)
            right.remove(j)
            yield marks[i], entries[j]


def pairs(claim: Claim) -> Iterator[Pair]:
    """The pairs of a claim's statements that may be one utterance."""
    taken, found = claim.seen()
    for one, other in combinations(heard(taken, claim.who, found), 2):
        if may_be_one(one, other):
            yield Pair(dict(signs(one, other, claim.who)), claim.one(one.entry.id, other.entry.id))


def fitted(some: Sequence[Pair]) -> dict[str, float]:
    """Logistic regression with a ridge, the signs that are set by hand left out."""
    names = sorted({name for pair in some for name in pair.signs} - BY_HAND.keys())
    x = np.array([[pair.signs.get(name, 0.0) for name in names] + [1.0] for pair in some])
    y = np.array([float(pair.one) for pair in some])
    ridge = RIDGE * np.r_[np.ones(len(names)), 0]
    w: Floats = np.zeros(len(names) + 1)
    for _ in range(30):
        p = 1 / (1 + np.exp(-np.clip(x @ w, -30, 30)))
        w -= np.linalg.solve((x.T * (p * (1 - p))) @ x + np.diag(ridge + 1e-9), x.T @ (p - y) + ridge * w)
    return {**dict(zip(names, map(float, w[:-1]), strict=True)), **BY_HAND, "bias": float(w[-1])}


def measured(claims: Sequence[Claim]) -> str:
    """How the program, with the weights that it was started with, groups the statements of marked claims."""
    right = grouped = marked = whole = all_of = 0
    for claim in claims:
        taken, found = claim.seen()
        groups = wordings(taken, claim.who, found)
        got = {pair for group in groups for pair in combinations(sorted(group), 2)}
        gold = {pair for pair in combinations(sorted(claim.utterances), 2) if claim.one(*pair)}
        right, grouped, marked = right + len(got & gold), grouped + len(got), marked + len(gold)
        for name in {claim.utterances[left] for left, _ in gold}:
            members = {id for id, utterance in claim.utterances.items() if utterance == name}
            whole += any(members <= set(group) for group in groups)
            all_of += 1
    shares = (right / max(grouped, 1), right / max(marked, 1), whole / max(all_of, 1))
    return "pairs: precision {:.2f}, recall {:.2f}; utterances found whole: {:.2f}".format(*shares)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sketches", type=Path, required=True, help="a folder of sketches")
    parser.add_argument("--leave-out", nargs="*", default=[], metavar="PREFIX", help="sketches that only measure")
    parser.add_argument("--out", type=Path, default=Path("src/onrecord/lexicons/utterances_weights.tsv"))
    given = parser.parse_args()
    every = sketches(given.sketches)
    out = [one for one in every if one.name.startswith(tuple(given.leave_out or ("\0",)))]
    learnt = [pair for one in every if one not in out for claim in told(one) for pair in pairs(claim)]
    weights = fitted(learnt)
    head = [line for line in given.out.read_text(encoding="utf-8").splitlines() if line.startswith("#")]
    rows = [f"{name}\t{weight:.2f}" for name, weight in weights.items()]
    given.out.write_text("\n".join([*head, *rows]) + "\n", encoding="utf-8")
    print(f"{len(learnt)} pairs of {len(every) - len(out)} sketches")
    if out:
        print(f"left out, {len(out)} sketches: {measured([claim for one in out for claim in told(one)])}")


if __name__ == "__main__":
    main()
