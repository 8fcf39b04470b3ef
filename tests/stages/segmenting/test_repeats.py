"""Lines that only say again what another line says. The lines are invented."""

import pytest

from onrecord.stages.segmenting.pageline import read_line
from onrecord.stages.segmenting.repeats import repeats
from onrecord.types import Span

LONG = "“Nobody had looked below the pier since the war,” Brom said, “and nobody wanted to.” He would not say more."

PAGES = [
    ("a pull quote", [LONG, "“Nobody had looked below the pier since the war,”"], [1]),
    ("a pull quote before its place", ["Nobody had looked below the pier since the war", LONG], [0]),
    ("too few words", [LONG, "nobody wanted to"], []),
    ("other words", [LONG, "Nobody had looked behind the pier since the war, Brom said."], []),
    ("a caption that stands twice", ["The pier of Ellsmouth at low tide on Monday."] * 3, [1, 2]),
    ("a turn that is said again", ["Thank you very much.", "Thank you very much."], []),
]


@pytest.mark.parametrize(("page", "expected"), [p[1:] for p in PAGES], ids=[p[0] for p in PAGES])
def test_repeats(page: list[str], expected: list[int]) -> None:
    lines = [read_line(line, Span(0, len(line))) for line in page]
    assert sorted(repeats(lines)) == expected
