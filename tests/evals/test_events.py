"""The measure of events across articles: what is read, how mentions are grouped, and what counts as right."""

from __future__ import annotations

import io
import json
import tarfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from evals.events.corpus import Mention, Page, running, topics
from evals.events.grouping import (
    Placed,
    placed,
    same_claim,
    same_lemma,
    same_stems,
    statements,
    stems_and_tie,
    tied,
)
from evals.events.measuring import Tally, count, measure, show

from onrecord.types import Span

PAGES = {
    "7_1ecb": ["The Orlen ferry sank off Sandvik on Monday .", "Its captain quit ."],
    "7_2ecb": ["The Orlen ferry was sinking off Sandvik , witnesses said ."],
    "7_1ecbplus": ["A trawler sank near Port Ellis in a gale ."],
    "8_1ecb": ["The mayor quit ."],
}
EVENTS = [
    ("7_1ecb", 0, 3, "sank", "ferry"),
    ("7_1ecb", 1, 2, "quit", "leaves"),
    ("7_2ecb", 0, 4, "sinking", "ferry"),
    ("7_1ecbplus", 0, 2, "sank", "trawler"),
    ("8_1ecb", 0, 2, "quit", "mayor"),
]


class Reader:
    """Finds everything equally alike."""

    def __call__(self, text: str, blocks: Sequence[Span], contents: Sequence[Sequence[Span]]) -> list[bytes]:
        return [b"\x7f\x00" for _ in contents]


READER: Any = Reader()


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    lines = [
        f"{name}\t{n}\t{m}\t{token}\t-"
        for name, sentences in PAGES.items()
        for n, sentence in enumerate(sentences)
        for m, token in enumerate(sentence.split())
    ]
    gold = [
        {"doc_id": name, "sent_id": n, "tokens_number": [token], "tokens_str": words, "coref_chain": event}
        for name, n, token, words, event in EVENTS
    ]
    held = {
        "ECB_Train_corpus.txt": "\n\n".join(lines),
        "ECB_Train_Event_gold_mentions.json": json.dumps(gold),
        "ECB_Dev_corpus.txt": "",
        "ECB_Dev_Event_gold_mentions.json": "[]",
    }
    path = tmp_path / "ecbplus_train_dev.tar.gz"
    with tarfile.open(path, "w:gz") as out:
        for name, text in held.items():
            info = tarfile.TarInfo(f"ecbplus/{name}")
            info.size = len(text.encode())
            out.addfile(info, io.BytesIO(text.encode()))
    return path


def test_both_halves_of_a_topic_are_one(archive: Path) -> None:
    found = topics(archive)
    assert {name: len(pages) for name, pages in found.items()} == {"7": 3, "8": 1}
    assert [m.words for page in found["7"] for m in page.mentions] == ["sank", "quit", "sinking", "sank"]


def test_sentences_lie_where_they_are_said_to(archive: Path) -> None:
    page = topics(archive)["7"][0]
    text = " ".join(words for words, _ in page.sentences)
    assert [span.of(text) for _, span in page.sentences] == [words for words, _ in page.sentences]
    assert page.sentences[1][0] == "Its captain quit."


@pytest.mark.parametrize(
    ("tokens", "text"),
    [("He said , `` no '' .", "He said, `` no''."), ("It 's over ; go", "It's over; go"), ("", "")],
)
def test_tokens_become_running_words(tokens: str, text: str) -> None:
    assert running(tokens.split()) == text


def of(words: str, sentence: str = "a") -> Placed:
    page = Page(sentence, (("", None),), (Mention(f"{sentence}.{words}", 0, words, ""),))  # type: ignore[arg-type]
    return next(placed(page))


@pytest.mark.parametrize(
    ("one", "other", "lemma", "stems"),
    [
        ("sank", "sinking", True, True),
        ("was killed", "killing", True, True),
        ("quit", "resigned", False, True),
        ("sank", "quit", False, False),
        ("did", "does", True, True),
    ],
)
def test_words_that_are_the_same(one: str, other: str, lemma: bool, stems: bool) -> None:
    mentions = [of(one), of(other, "b")]
    assert (len(set(same_lemma(mentions).values())) == 1) is lemma
    assert (len(set(same_stems(mentions).values())) == 1) is stems


def test_a_tie_joins_only_the_same_stems() -> None:
    mentions = [of("sank", "a"), of("sinking", "b"), of("quit", "b"), of("sank", "c")]
    found = stems_and_tie(mentions, {("a#000", "b#000"): 0.2})
    assert found["a.sank"] == found["b.sinking"]
    assert len(set(found.values())) == 3
    whole = same_claim(mentions, {("a#000", "b#000"): 0.9})
    assert whole["a.sank"] == whole["b.sinking"] == whole["b.quit"] != whole["c.sank"]


def test_no_grouping_sees_the_events(archive: Path) -> None:
    pages = topics(archive)["7"]
    blind = [replace(page, mentions=tuple(replace(m, event="?") for m in page.mentions)) for page in pages]
    assert [[*statements(page, READER)] for page in pages] == [[*statements(page, READER)] for page in blind]
    assert [[*placed(page)] for page in pages] == [[*placed(page)] for page in blind]


def test_statements_of_one_matter_are_tied(archive: Path) -> None:
    ties = tied(topics(archive)["7"], READER)
    assert ("7_1ecb#000", "7_2ecb#000") in ties
    assert all(left < right for left, right in ties)


def test_figures_by_hand() -> None:
    """Two right in one group with a stranger; one left alone. The pair within a document is not asked for."""
    tally = Tally()
    gold = {"1": "x", "2": "x", "3": "y", "4": "x"}
    count(tally, {"1": "g", "2": "g", "3": "g", "4": "h"}, gold, {"1": "a", "2": "b", "3": "a", "4": "b"})
    figures = tally.figures()
    assert (figures["b3_precision"], figures["b3_recall"]) == (66.7, 66.7)
    assert (tally.given, tally.gold, tally.right) == (2, 2, 1)
    assert figures["pair_f1"] == 50.0


def test_nothing_found_is_nothing_right() -> None:
    assert set(Tally().figures().values()) == {0.0}


def test_from_file_to_figures(archive: Path) -> None:
    measured = measure(archive, READER)
    assert (measured.topics, measured.pages, measured.mentions) == (2, 4, 5)
    assert measured.tallies["same lemma"].figures()["pair_recall"] == 100.0
    assert measured.tallies["same lemma"].figures()["pair_precision"] == 33.3
    lines: list[str] = []
    show(measured, lines.append)
    assert [line.split("  ")[0] for line in lines[2:]] == ["same lemma", "same stems", "same claim", "stems and tie"]
