"""The commands that show claims in time, as a person types them, against a ledger of three short pages."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from onrecord.cli import main

PAGES = {
    "monday.txt": (
        "Strandbote",
        "2031-03-03",
        "Town may lend tugs\n\nMara Zelnik, the harbour minister, said on Monday that Olvia would lend two tugs to the "
        "island mission only if the town council agreed.\n\n“The tugs are ours,” Zelnik said.\n",
    ),
    "friday.txt": (
        "Island Mail",
        "2031-03-07",
        "Tugs for the island\n\nMara Zelnik, the harbour minister, said that Olvia would lend two tugs to the island "
        "mission.\n\nThe Pilots' Union denied that any pilot had been asked.\n",
    ),
}
Run = Callable[..., Result]


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger of the pages, read once."""
    folder = tmp_path_factory.mktemp("ledger")
    for name, (outlet, published, text) in PAGES.items():
        (folder / name).write_text(text, encoding="utf-8")
        given = ["--outlet", outlet, "--published", published]
        added = CliRunner().invoke(main, ["--db", str(folder / "t.db"), "add", str(folder / name), *given])
        assert added.exit_code == 0, added.output
    return folder / "t.db"


@pytest.fixture
def run(filled: Path) -> Run:
    def invoke(*arguments: str) -> Result:
        return CliRunner().invoke(main, ["--db", str(filled), *arguments], catch_exceptions=False)

    return invoke


def lines(result: Result) -> list[dict[str, Any]]:
    assert result.exit_code == 0, result.output
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_drift_finds_a_claim_by_its_words_and_says_which(run: Run) -> None:
    result = run("drift", "tugs", "island")
    assert "how it was told, page by page" in result.stdout
    assert "a condition is gone" in result.stdout
    assert "onrecord: taken: c-" in result.stderr
    (ladder,) = lines(run("drift", "tugs", "island", "--json"))
    (drift,) = [d for d in ladder["drifts"] if d["kind"] == "condition_vanished"]
    start, end = drift["earlier"]["span"]
    assert PAGES["monday.txt"][2][start:end] == drift["earlier"]["text"] == "only if the town council agreed"


def test_a_claim_is_also_found_by_its_id_the_start_of_it_and_an_attribution(run: Run) -> None:
    (by_words,) = lines(run("drift", "tugs", "island", "--json"))
    for asked in (by_words["claim"], by_words["claim"][:8], by_words["rungs"][0]["attribution"]):
        (found,) = lines(run("drift", asked, "--json"))
        assert found["claim"] == by_words["claim"]


def test_positions_of_one_party_and_only_those_on_a_condition(run: Run) -> None:
    rows = lines(run("positions", "--actor", "Zelnik", "--if", "--json"))
    (row,) = [row for row in rows if row["name"] == "Mara Zelnik"]
    assert [t["words"] for c in row["cells"] for t in c["cell"]["terms"]] == ["only if the town council agreed"]
    shown = run("positions", "--actor", "Zelnik", "--if").stdout
    assert "⚑ “only if the town council agreed”" in shown.replace("\n  ", " ")
    assert "Pilots" not in shown
    assert lines(run("positions", "--if", "Council", "--json"))
    assert lines(run("positions", "--if", "parliament", "--json")) == []
    assert "Nobody holds such a position" in run("positions", "--if", "parliament").stdout


def test_timeline_of_a_claim_and_of_a_party(run: Run) -> None:
    told = lines(run("timeline", "tugs", "island", "--json"))
    assert {m["outlet"] for m in told} == {"Strandbote", "Island Mail"}
    assert all(m["lane"] in ("reports", "responses") for m in told)
    assert "Timeline of Mara Zelnik" in run("timeline", "--actor", "Mara Zelnik").stdout


def test_diff_tells_the_condition_that_one_report_lacks(run: Run, filled: Path) -> None:
    pages = [str(filled.parent / name) for name in PAGES]
    shown = run("diff", *pages).stdout
    assert "Strandbote, 3 March 2031" in shown
    assert "condition: Strandbote has it on a condition" in shown
    (values,) = lines(run("diff", *pages, "--json"))
    assert values["same_outlet"] is False
    assert "condition" in {c["kind"] for m in values["matters"] for c in m["changes"]}
    assert "No difference found." in run("diff", pages[0], pages[0]).stdout


def test_claims_as_a_table(run: Run) -> None:
    first = run("claims", "--all", "--table").stdout.splitlines()[0].split()
    assert first == ["claim", "what", "is", "claimed", "says", "so", "denies", "open", "documents"]
    assert run("claims", "volcano", "--table").stdout.startswith("No claims")


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (["drift", "c-ffffff"], 1, "The nearest: c-"),
        (["drift", "volcano", "tugs"], 1, "no claim has the words 'volcano tugs'"),
        (["timeline"], 2, "Give a CLAIM or --actor NAME"),
        (["timeline", "tugs", "--actor", "Zelnik"], 2, "Give a CLAIM or --actor NAME"),
        (["positions", "--actor", "Mara Zelnick"], 1, "The nearest: Mara Zelnik"),
        (["positions", "--actor", "e-ffffff"], 1, "e-ffffff"),
        (["diff", "monday.txt", "tuesday.txt"], 1, "no document is 'tuesday.txt'"),
    ],
)
def test_errors_are_one_line_and_say_what_is_near(run: Run, arguments: list[str], code: int, told: str) -> None:
    result = run(*arguments)
    assert result.exit_code == code
    assert told in result.stderr
    assert "Traceback" not in result.output
    assert code == 2 or len(result.stderr.strip().splitlines()) == 1
