"""The command that draws: pictures to files and to standard output, and what it says where it cannot."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner, Result

from onrecord.cli import main
from onrecord.drawing import raster

PAGES = {
    "ferry.txt": "Ferry line to close\n\nThe island council will close the ferry line in March, the weekly Salt Letter "
    "reported, citing an official.\n\nThe council's chairwoman, Perla Quist, denied it would close the ferry line.\n",
    "boat.txt": "Council drops ferry line\n\nThe island council will close the ferry line in March, the Salt Letter "
    "reported, citing an official.\n",
}
Run = Callable[..., Result]


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("ledger")
    for name, text in PAGES.items():
        (folder / name).write_text(text, encoding="utf-8")
        outlet = name.removesuffix(".txt").title() + " Mail"
        arguments = ["add", str(folder / name), "--outlet", outlet, "--published", "2031-02-05", "-q"]
        assert CliRunner().invoke(main, ["--db", str(folder / "l.db"), *arguments]).exit_code == 0
    return folder / "l.db"


@pytest.fixture
def run(ledger: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(tmp_path)
    return lambda *given: CliRunner().invoke(main, ["--db", str(ledger), *given], catch_exceptions=False)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("lineage", "close", "ferry"), "Says so: "),
        (("matrix", "close", "ferry", "--family"), " on record, "),
        (("timeline", "close", "ferry"), "report"),
        (("ladder", "close", "ferry"), "telling"),
        (("xray", "ferry.txt"), "sentence"),
    ],
)
@pytest.mark.parametrize("narrow", [(), ("--narrow",)], ids=["wide", "narrow"])
def test_each_picture_goes_to_a_file(
    run: Run, arguments: tuple[str, ...], message: str, narrow: tuple[str, ...]
) -> None:
    result = run("draw", *arguments, *narrow, "-o", "x.svg")
    assert (result.exit_code, result.stdout.startswith("Wrote x.svg (")) == (0, True), result.output
    tree = ElementTree.fromstring(Path("x.svg").read_text("utf-8"))
    assert message in tree.get("aria-label", "")
    assert tree.get("width") == ("340" if narrow else "720")


def test_without_a_file_the_picture_is_printed(run: Run) -> None:
    result = run("draw", "xray", "ferry.txt", "--theme", "dark")
    assert ElementTree.fromstring(result.stdout).get("class") == "or dark"


@pytest.mark.skipif(not raster._has_fonts(), reason="there is no font on this system")
def test_png(run: Run) -> None:
    assert run("draw", "xray", "ferry.txt", "-o", "x.PNG", "--zoom", "1").exit_code == 0
    assert Path("x.PNG").read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("arguments", "keys"),
    [
        (("lineage", "close", "ferry"), {"message", "told", "chains"}),
        (("matrix", "close", "ferry"), {"columns", "rows"}),
        (("timeline", "close", "ferry"), {"about", "dated", "undated"}),
        (("ladder", "close", "ferry"), {"claim", "about", "rungs", "drifts"}),
        (("xray", "ferry.txt"), {"masthead", "shares", "stretches"}),
    ],
)
def test_json_gives_the_values(run: Run, arguments: tuple[str, ...], keys: set[str]) -> None:
    assert keys <= set(json.loads(run("draw", *arguments, "--json").stdout))


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (("lineage", "close", "ferry", "--side", "opposes"), 1, "Sides that are taken: "),
        (("lineage", "close", "ferry", "-o", "x.gif"), 2, "Let its name end in .svg or .png"),
        (("xray", "ferry.txt", "-o", "nowhere/x.svg"), 2, "Give another file"),
        (("xray", "missing.txt"), 1, "missing.txt"),
        (("lineage", "c-ffff"), 1, "c-ffff"),
        (("pie", "c-1"), 2, "pie"),
    ],
)
def test_errors_say_what_to_do(run: Run, arguments: tuple[str, ...], code: int, told: str) -> None:
    result = run("draw", *arguments)
    assert (result.exit_code, told in result.stderr) == (code, True), result.output
    assert "Traceback" not in result.output
