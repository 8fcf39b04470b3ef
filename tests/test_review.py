"""A review asks what most needs a person, keeps each answer at once, and can be left and taken up again."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from onrecord import judging
from onrecord.archive import Archive
from onrecord.cli import main
from onrecord.review import Question, answer, exhibits, queue, still_open
from onrecord.types import Article, Judgement, Outlet

PAGES = {
    "Island Mail": "Perla Quist, the mayor of Ostby, said on Monday that the ferry was safe. She may sue.",
    "Coast Post": "Perla Quist, a dancer, said that the ferry was late. An official who asked not to be named said so.",
    "Night Wire": "The Ferry Board denied that the ferry was safe. “Nobody rides it,” said Olf Brand, its chairman.",
}


@pytest.fixture(scope="module")
def read_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger of the pages; each test has a copy, since reading costs more than asking."""
    path = tmp_path_factory.mktemp("review") / "news.db"
    with Archive.open(str(path), write=True) as opened:
        opened.add(Article(n, n, text, language="en", outlet=Outlet(n, "given")) for n, text in PAGES.items())
        opened.update()
    return path


@pytest.fixture
def archive(read_once: Path, tmp_path: Path) -> Iterator[Archive]:
    with Archive.open(str(shutil.copy(read_once, tmp_path / "news.db")), write=True) as opened:
        yield opened


def of_kind(archive: Archive, kind: str) -> Question:
    return next(question for question in queue(archive) if question.kind == kind)


def review(archive: Archive, *keys: str) -> str:
    result = CliRunner().invoke(main, ["--db", archive.url, "review", "--by", "Ana"], input="\n".join(keys))
    assert result.exit_code == 0, result.output
    return result.stdout


def test_an_answer_takes_the_question_out_of_the_queue(archive: Archive) -> None:
    before = queue(archive)
    assert before
    for question in before:
        told = answer(archive, question, False, by="Ana")
        assert told.by == "Ana"
        assert question.id not in {q.id for q in queue(archive)}


def test_suggestions_come_first_and_yes_adopts_them(archive: Archive) -> None:
    id = next(q for q in queue(archive) if q.kind == "attribution").subjects[0]
    judging.apply(archive, Judgement("reject", id, "a reader", suggested=True))
    first = queue(archive)[0]
    assert (first.kind, first.score, first.subjects) == ("suggestion", 0.0, (id,))
    answer(archive, first, True, by="Ana")
    assert archive.find_entry(id)[1].rejected  # type: ignore[index]


def test_nobody_is_asked_about_parties_that_nobody_may_link(archive: Archive) -> None:
    hidden = {id for id, card in archive.actors().items() if card.actor.anonymous}
    assert hidden
    assert not any(hidden.intersection(q.subjects) for q in queue(archive, 500) if q.kind == "parties")


def test_what_is_judged_is_shown_where_it_stands(archive: Archive) -> None:
    (shown,) = exhibits(archive, of_kind(archive, "attribution"))
    content = next(mark.span for mark in shown.marks if mark.kind == "content")
    entry = archive.find_entry(of_kind(archive, "attribution").subjects[0])
    assert content.of(shown.text) == entry[1].words  # type: ignore[index]
    assert shown.where in {f"{outlet}, date not stated" for outlet in PAGES}


def test_a_question_about_what_is_rejected_meanwhile_is_not_asked(archive: Archive) -> None:
    question = of_kind(archive, "attribution")
    assert still_open(archive, question, [])
    judging.apply(archive, Judgement("reject", question.subjects[0], "Ben"))
    assert not still_open(archive, question, [])


def test_a_session_keeps_each_answer_and_ends_with_the_input(archive: Archive) -> None:
    total = len(queue(archive, 500))
    out = review(archive, "n", "s")
    assert "1 answered, 1 skipped" in out
    assert len(queue(archive, 500)) == total - 1
    assert "0 answered, 0 skipped" in review(archive)
    assert "0 answered, 0 skipped" in review(archive, "q", "n", "n")


def test_undo_goes_back_to_the_question(archive: Archive) -> None:
    out = review(archive, "n", "u", "q")
    assert out.count("1 of ") == 2
    assert [(r.kind, r.state) for r in judging.log(archive)][1][1] == "undone"


def test_a_correction_is_typed_and_a_wrong_one_is_asked_again(archive: Archive) -> None:
    question = of_kind(archive, "attribution")
    place = [q.id for q in queue(archive)].index(question.id)
    out = review(archive, *["s"] * place, "c", "colour red", "c", "polarity doubts", "q")
    assert "'colour' cannot be corrected" in out
    assert archive.find_entry(question.subjects[0])[1].stand.polarity == "doubts"  # type: ignore[index]


def test_unknown_keys_and_reasons_leave_the_question_open(archive: Archive) -> None:
    out = review(archive, "x", "w", "u", "c", "q")
    assert "Press one of these keys." in out
    assert "Nothing has been answered yet" in out
    assert not judging.log(archive)


def test_the_queue_as_json(archive: Archive) -> None:
    result = CliRunner().invoke(main, ["--db", archive.url, "review", "--json"])
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    assert [line["id"] for line in lines] == [q.id for q in queue(archive)]
    assert {"kind", "asks", "score", "why", "subjects", "suggestion"} <= set(lines[0])


def test_hostile_words_cannot_steer_the_terminal(tmp_path: Path) -> None:
    text = "Olf \x1b[2JBrand, a bosun\u202e, said that \x1b]0;owned\x07 the ferry was safe. He may rue it."
    with Archive.open(str(tmp_path / "news.db"), write=True) as archive:
        archive.add([Article("x", "x", text, language="en", outlet=Outlet("Q\x1b[31m", "given"))])
        archive.update()
        for document in archive.document_ids():
            for entry in archive.entries(document):
                judging.apply(archive, Judgement("reject", entry.id, "Ana", suggested=True))
        out = review(archive, "w", "y", "q") + CliRunner().invoke(main, ["--db", archive.url, "log"]).stdout
    assert "Brand" in out
    assert not set(out) & {"\x1b", "\x07", "\u202e"}
