"""The shipped demo shows the main job: origins, a denial, and a later report that nobody has answered."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.mark.slow
def test_the_demo_prints_what_the_ledger_is_for() -> None:
    done = subprocess.run([sys.executable, "examples/demo.py"], cwd=ROOT, capture_output=True, text=True, check=True)
    first_card = done.stdout.split("positions on record")[0]
    told = [line.strip().split(" (")[0] for line in first_card.splitlines()]
    assert "says so: 1 origin" in told
    assert "denies: 1 origin" in told
    assert "the later report unanswered:" in first_card
    assert (ROOT / "build" / "demo" / "report.html").stat().st_size > 100_000
