"""The curve of a growing ledger, with figures in the place of processes: what is measured, kept, and gone on with."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest
from evals.scale import growth
from evals.scale.growth import grow, show


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    path = tmp_path / "articles.jsonl.gz"
    with gzip.open(path, "wt", encoding="utf-8") as out:
        for number in range(9):
            out.write(json.dumps({"title": f"Ferry {number}", "content_original": "It left."}) + "\n")
    return path


class Children:
    """Stands for the processes: remembers what they were told, and stops the third one if it is to."""

    def __init__(self, *, stop: bool = False) -> None:
        self.told: list[list[str]] = []
        self.stop = stop

    def __call__(self, folder: Path, arguments: list[Any]) -> tuple[dict[str, Any], float]:
        self.told.append([str(a) for a in arguments if not isinstance(a, Path)])
        if self.stop and len(self.told) == 3:
            raise KeyboardInterrupt
        if arguments[0] == "ask":
            return {"open": 0.1, "asked": {"claims": 0.5}, "one_more": [1.25, 0.5, 2.75], "removed": 0.5}, 80.0
        return {
            "documents": arguments[4],
            "claims": 3,
            "entries": 4,
            "seconds": {"reading": 0.2, "comparing": 0.1},
        }, 99.0


def test_stretches_follow_one_another(tmp_path: Path, articles: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    children = Children()
    monkeypatch.setattr(growth, "_child", children)
    curve = grow(tmp_path, articles, 5, 2, rules=True, say=lambda _line: None)
    assert children.told == [
        ["add", "0", "2", "--rules"],
        ["add", "2", "4", "--rules"],
        ["add", "4", "5", "--rules"],
        ["ask", "5", "--rules"],
    ]
    assert [(one.documents, round(one.per_page)) for one in curve.stretches] == [(2, 150), (4, 150), (5, 300)]
    lines = "\n".join(show(curve))
    assert "one more page 1.25 s (median of 3), at worst 2.75 s" in lines
    assert len((tmp_path / "pages.jsonl").read_text().splitlines()) == 9, "as many more as there are"


def test_a_stopped_run_goes_on(tmp_path: Path, articles: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(growth, "_child", Children(stop=True))
    with pytest.raises(KeyboardInterrupt):
        grow(tmp_path, articles, 6, 2, rules=False, say=lambda _line: None)
    children = Children()
    monkeypatch.setattr(growth, "_child", children)
    curve = grow(tmp_path, articles, 6, 2, rules=False, say=lambda _line: None)
    assert children.told == [["add", "4", "6"], ["ask", "6"]]
    assert len(curve.stretches) == 3
