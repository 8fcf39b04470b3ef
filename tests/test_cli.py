"""The commands, as a person types them: what they print, where, and with which exit code."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from onrecord.cli import main

PAGE = """Ferry line to close, council says

The island council will close the northern ferry line in March, its chairwoman, Perla Quist, said on Monday.

“Nobody rides it in winter,” she said. The Ferrymen's Union denied that passengers had stayed away.

Subscribe to our newsletter
"""
Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command in an empty folder, against a ledger there."""
    monkeypatch.chdir(tmp_path)

    def invoke(*arguments: str, given: str | bytes | None = None) -> Result:
        return CliRunner().invoke(main, list(arguments), input=given, catch_exceptions=False)

    return invoke


@pytest.fixture
def ledger(run: Run) -> Run:
    """A ledger that holds the page."""
    Path("ferry.txt").write_text(PAGE, encoding="utf-8")
    added = run("add", "ferry.txt", "--outlet", "Island Mail", "--published", "2031-02-05")
    assert added.exit_code == 0, added.output
    return run


def lines(result: Result) -> list[dict[str, object]]:
    assert result.exit_code == 0, result.output
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_add_says_what_it_did_and_that_a_known_page_adds_nothing(ledger: Run) -> None:
    again = ledger("add", "ferry.txt")
    assert again.exit_code == 0
    assert again.stdout.startswith("0 new; 1 in the ledger already, nothing added.")


def test_a_changed_page_replaces_the_old(ledger: Run) -> None:
    Path("ferry.txt").write_text(PAGE.replace("March", "April"), encoding="utf-8")
    assert "1 new (1 replacing an older version)" in ledger("add", "ferry.txt").stdout
    old, new = lines(ledger("documents", "--json"))
    assert new["replaces"] == old["id"]


def test_one_bad_input_is_named_and_the_others_are_read(run: Run) -> None:
    Path("good.txt").write_text(PAGE, encoding="utf-8")
    Path("empty.txt").write_bytes(b"")
    Path("binary.txt").write_bytes(bytes(range(256)) * 40)
    Path("lines.jsonl").write_text(
        '{"id": "x", "text": "One line: it holds."}\n{broken\n{"id": "y"}\n', encoding="utf-8"
    )
    result = run("add", "good.txt", "empty.txt", "binary.txt", "lines.jsonl", "missing.txt")
    assert result.exit_code == 3
    assert result.stdout.startswith("2 new; 5 could not be read.")
    told = result.stderr.splitlines()
    for name in ("empty.txt", "binary.txt", "lines.jsonl:2", "lines.jsonl:3", "missing.txt"):
        assert len([line for line in told if name in line]) == 1, (name, told)
    assert len(lines(run("failures", "--json"))) == 5


def test_standard_input_is_a_page(run: Run) -> None:
    assert run("add", "-", given=PAGE).exit_code == 0
    (document,) = lines(run("documents", "--json"))
    assert document["path"] == "-"


def test_export_writes_the_four_files_with_spans_that_come_home(ledger: Run) -> None:
    assert ledger("export", "out", "--format", "jsonl").exit_code == 0
    read = {f.stem: [json.loads(x) for x in f.read_text("utf-8").splitlines()] for f in Path("out").iterdir()}
    assert set(read) == {"documents", "attributions", "entities", "claims"}
    (document,) = read["documents"]
    assert document["text"] == PAGE
    assert document["outlet"]["name"] == "Island Mail"
    assert document["published"] == {"earliest": "2031-02-05", "latest": "2031-02-05", "basis": "given"}
    names = {e["id"]: e["name"] for e in read["entities"]}
    assert names[document["outlet"]["entity"]] == "Island Mail"
    said = {PAGE[slice(*a["content"]["spans"][0])]: a for a in read["attributions"]}
    quote = said["“Nobody rides it in winter,”"]
    assert (quote["source"]["name"], quote["manner"]) == ("Perla Quist", "direct")
    assert [PAGE[s:e] for s, e in quote["quoted"]] == ["Nobody rides it in winter,"]
    assert not any("newsletter" in content for content in said)
    held = {a["id"] for a in read["attributions"]}
    assert {s["attribution"] for c in read["claims"] for s in c["attributions"]} <= held


def test_extract_needs_no_ledger_and_leaves_none(run: Run) -> None:
    Path("ferry.txt").write_text(PAGE, encoding="utf-8")
    (line,) = lines(run("extract", "ferry.txt", "--format", "jsonl"))
    assert set(line) == {"document", "attributions", "entities"}
    assert not Path("onrecord.db").exists()


def test_extract_cuts_by_score(run: Run) -> None:
    Path("ferry.txt").write_text(PAGE, encoding="utf-8")
    (line,) = lines(run("extract", "ferry.txt", "--min-score", "1"))
    assert line["attributions"] == []


def test_show_claims_and_why_speak_of_the_same_things(ledger: Run) -> None:
    shown = ledger("show", "ferry.txt")
    assert "Perla Quist" in shown.stdout
    claims = lines(ledger("claims", "--all", "--json"))
    why = ledger("why", str(claims[0]["id"]))
    assert why.exit_code == 0
    assert str(claims[0]["label"]) in why.stdout
    (entry, *_) = lines(ledger("show", "ferry.txt", "--json"))[0]["attributions"]  # type: ignore[misc]
    assert entry["why"][0] in ledger("why", entry["id"]).stdout


def test_a_claim_is_found_by_its_words(ledger: Run) -> None:
    assert "why c-" in ledger("claims", "--all", "WINTER").stdout.replace("\n", " ")
    assert ledger("claims", "--all", "volcano").stdout == "No claims.\n"


def test_report_is_one_file(ledger: Run) -> None:
    assert ledger("report", "out.html").exit_code == 0
    assert Path("out.html").read_text(encoding="utf-8").lower().startswith("<!doctype html>")


def test_doctor_finds_a_sound_ledger_and_a_foreign_one(ledger: Run) -> None:
    assert ledger("doctor").exit_code == 0
    Path("notes.db").write_text("not a database")
    foreign = ledger("--db", "notes.db", "doctor")
    assert foreign.exit_code == 1
    assert "BAD" in foreign.stdout


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (["claims"], 1, "there is no ledger at"),
        (["add", "x.txt", "--published", "yesterday"], 2, "yesterday"),
        (["--db", "postgresql://host/x", "claims"], 1, "postgresql"),
        (["frobnicate"], 2, "No such command"),
    ],
)
def test_errors_are_one_line_that_says_what_to_do(run: Run, arguments: list[str], code: int, told: str) -> None:
    Path("x.txt").write_text(PAGE, encoding="utf-8")
    result = run(*arguments)
    assert (result.exit_code, told in result.stderr) == (code, True), result.output
    assert "Traceback" not in result.output


def test_an_unknown_id_is_an_error_that_says_where_ids_are(ledger: Run) -> None:
    result = ledger("why", "c-ffff")
    assert result.exit_code == 1
    assert "onrecord claims --json" in result.stderr


@pytest.mark.parametrize("name", sorted(main.commands))
def test_every_command_has_help_with_an_example_and_is_in_the_readme(run: Run, name: str) -> None:
    command: click.Command = main.commands[name]
    shown = run(name, "-h").stdout
    assert command.help
    assert "Example" in shown
    readme = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")
    assert f"onrecord {name}" in readme


def test_a_report_may_be_of_one_claim_or_one_document(ledger: Run) -> None:
    claim = lines(ledger("claims", "--all", "--json"))[0]
    (of_claim,) = lines(ledger("report", "claim.html", "--claim", str(claim["id"])[:8], "--json"))
    assert of_claim["bytes"] == Path("claim.html").stat().st_size
    assert str(claim["label"])[:20] in Path("claim.html").read_text(encoding="utf-8")
    assert ledger("report", "page.html", "--document", "ferry.txt").exit_code == 0
    assert "Ferry line to close" in Path("page.html").read_text(encoding="utf-8")
    both = ledger("report", "x.html", "--claim", "c-1", "--document", "ferry.txt")
    assert (both.exit_code, Path("x.html").exists()) == (2, False)
