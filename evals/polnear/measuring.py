"""PolNeAR from file to figures: on statements, where annotators agree, and on everything that is annotated."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from evals.polnear.corpus import all_asked, annotated, as_spans, reader, readings, statements
from evals.polnear.intervals import Score, scores
from evals.polnear.scoring import judge
from evals.polnear.tokens import Article

Say = Callable[[str], object]


@dataclass(frozen=True, slots=True)
class Measured:
    """`statements`: cues of communication on both sides; `everything`: plans and beliefs too."""

    articles: int
    seconds: float
    statements: dict[str, Score]
    everything: dict[str, Score]

    def as_json(self) -> dict[str, object]:
        return {
            "statements": {name: asdict(score) for name, score in self.statements.items()},
            "everything": {name: asdict(score) for name, score in self.everything.items()},
        }


def measure(path: Path) -> Measured:
    """Read every article of a file and judge what was found."""
    gold = list(annotated(path))
    started = time.process_time()
    found = list(readings(gold, reader()))
    seconds = time.process_time() - started
    subset, whole = [], []
    for article, attributions in zip(gold, found, strict=True):
        words = Article(article.text, article.ignore)
        wanted = [a.spans() for a in article.attributions]
        subset.append(judge(words, wanted, as_spans(statements(attributions))))
        whole.append(judge(words, all_asked(wanted), as_spans(attributions)))
    return Measured(len(gold), seconds, scores(subset), scores(whole))


def show(measured: Measured, say: Say) -> None:
    say(f"{measured.articles} articles, read in {measured.seconds:.1f} CPU seconds")
    for title, found in (("statements", measured.statements), ("everything annotated", measured.everything)):
        say("")
        for line in _table(title, found):
            say(line)


def _table(title: str, found: Mapping[str, Score]) -> Iterator[str]:
    yield f"{title:<24} {'P':>6} {'R':>6} {'F1':>6}   95 % of F1     found annotated"
    for name, s in found.items():
        yield (
            f"{name:<24} {100 * s.precision:6.1f} {100 * s.recall:6.1f} {100 * s.f1:6.1f}"
            f"   [{100 * s.low:4.1f}, {100 * s.high:4.1f}] {s.found:7d} {s.gold:9d}"
        )
