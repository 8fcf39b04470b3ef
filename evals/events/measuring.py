"""ECB+ from file to figures: B-cubed over mentions, and pairs of mentions of two documents, topic by topic, summed."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path

from evals.events.corpus import topics
from evals.events.grouping import placed, same_claim, same_lemma, same_stems, stems_and_tie, tied
from onrecord.models.meanings import Meanings

Say = Callable[[str], object]


@dataclass(slots=True)
class Tally:
    """Sums over topics: B-cubed precision and recall by mention; pairs across documents, ours, theirs and in both."""

    mentions: int = 0
    precision: float = 0.0
    recall: float = 0.0
    given: int = 0
    gold: int = 0
    right: int = 0

    def figures(self) -> dict[str, float]:
        b3 = (self.precision / max(1, self.mentions), self.recall / max(1, self.mentions))
        pair = (self.right / max(1, self.given), self.right / max(1, self.gold))
        named = zip(("b3", "pair"), (b3, pair), strict=True)
        return {
            f"{name}_{what}": round(100 * value, 1)
            for name, (p, r) in named
            for what, value in (("precision", p), ("recall", r), ("f1", 2 * p * r / (p + r) if p + r else 0.0))
        }


@dataclass(slots=True)
class Measured:
    topics: int = 0
    pages: int = 0
    mentions: int = 0
    tallies: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))

    def as_json(self) -> dict[str, object]:
        counts = {"topics": self.topics, "pages": self.pages, "mentions": self.mentions}
        return {**counts, "scores": {name: tally.figures() for name, tally in self.tallies.items()}}


def measure(path: Path, reader: Meanings) -> Measured:
    measured = Measured()
    for pages in topics(path).values():
        mentions = [one for page in pages for one in placed(page)]
        gold = {one.id: one.event for page in pages for one in page.mentions}
        document = {one.id: page.name for page in pages for one in page.mentions}
        ties = tied(pages, reader)
        measured.topics += 1
        measured.pages += len(pages)
        measured.mentions += len(mentions)
        for name, found in (
            ("same lemma", same_lemma(mentions)),
            ("same stems", same_stems(mentions)),
            ("same claim", same_claim(mentions, ties)),
            ("stems and tie", stems_and_tie(mentions, ties)),
        ):
            count(measured.tallies[name], found, gold, document)
    return measured


def count(tally: Tally, found: Mapping[str, str], gold: Mapping[str, str], document: Mapping[str, str]) -> None:
    """Add the mentions of a topic and its pairs across documents; pairs within one are not asked for."""
    mine, theirs = Counter(found.values()), Counter(gold.values())
    shared = Counter((found[id], gold[id]) for id in gold)
    for id in gold:
        alike = shared[found[id], gold[id]]
        tally.mentions += 1
        tally.precision += alike / mine[found[id]]
        tally.recall += alike / theirs[gold[id]]
    for one, other in combinations(gold, 2):
        if document[one] != document[other]:
            ours, right = found[one] == found[other], gold[one] == gold[other]
            tally.given += ours
            tally.gold += right
            tally.right += ours and right


def show(measured: Measured, say: Say) -> None:
    say(f"{measured.topics} topics, {measured.pages} pages, {measured.mentions} mentions of events")
    say(f"{'':<14} {'B-cubed':>7} {'P':>6} {'R':>6}   {'pairs across documents':>22} {'P':>6} {'R':>6}")
    for name, tally in measured.tallies.items():
        f = tally.figures()
        say(
            f"{name:<14} {f['b3_f1']:7.1f} {f['b3_precision']:6.1f} {f['b3_recall']:6.1f}"
            f"   {f['pair_f1']:22.1f} {f['pair_precision']:6.1f} {f['pair_recall']:6.1f}"
        )
