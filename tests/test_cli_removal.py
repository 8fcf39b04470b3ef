"""`onrecord remove`: by path, key or id; what it says; what it leaves."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from onrecord.cli import main

Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command in a folder with two pages in its ledger."""
    monkeypatch.chdir(tmp_path)

    def invoke(*arguments: str) -> Result:
        return CliRunner().invoke(main, list(arguments), catch_exceptions=False)

    Path("ferry.txt").write_text("The union denied that the ferry would close.\n", encoding="utf-8")
    Path("quarry.txt").write_text("The owner said the quarry would stay open.\n", encoding="utf-8")
    assert invoke("add", "ferry.txt", "quarry.txt").exit_code == 0
    return invoke


def test_a_page_is_removed_by_its_path(run: Run) -> None:
    removed = run("remove", "ferry.txt")
    assert removed.exit_code == 0
    assert removed.stdout.startswith("Removed d-")
    assert "ferry.txt" in removed.stdout
    (left,) = run("documents", "--json").stdout.splitlines()
    assert json.loads(left)["path"] == "quarry.txt"
    assert "ferry" not in run("claims", "--all").stdout


def test_json_says_what_went(run: Run) -> None:
    ids = [json.loads(line)["id"] for line in run("documents", "--json").stdout.splitlines()]
    found = [json.loads(line) for line in run("remove", *ids, "--json").stdout.splitlines()]
    assert [(one["document"], one["waiting"], one["revived"]) for one in found] == [(id, 0, None) for id in ids]
    assert run("documents", "--json").stdout == ""


def test_what_is_not_there_removes_nothing(run: Run) -> None:
    refused = run("remove", "ferry.txt", "nothing.txt")
    assert refused.exit_code == 1
    assert "onrecord documents" in refused.stderr
    assert len(run("documents", "--json").stdout.splitlines()) == 2
