"""Sketches: what a mark says comes out, spans come home, and a fault is told with its place."""

from __future__ import annotations

from pathlib import Path

import pytest
from training.sketches import SketchError, parse, sketches

SHIPPED = Path(__file__).parents[2] / "training" / "invented" / "claims"
SMALL = """== A kiln that may close
-- a1 | Lode Post | 2031-02-03
# Kiln {{c1 affirms| to go cold}}
“{{c1 denies u1| The fire}},” said Ema Roth, “{{+| stays in}}.” She had {{- reports| nothing to add}}.
-- a2 | none | none
>> c1 | kiln | The kiln will close | affirms none | denies one | open no
"""


def test_marks_pages_and_claims_are_read() -> None:
    sketch = parse("s", SMALL)
    page, bare = sketch.pages
    head, denial, aside = page.marks
    assert [page.text[a:b] for a, b in denial.spans] == ["The fire", "stays in"]
    assert (denial.claim, denial.polarity, denial.utterance, head.headline) == ("c1", "denies", "u1", True)
    assert aside.claim is None and "{{" not in page.text and "  " not in page.text
    assert (page.outlet, page.published, bare.outlet, bare.published) == ("Lode Post", "2031-02-03", None, None)
    assert sketch.claims["c1"].denies == "one" and not sketch.claims["c1"].open


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("to go cold}}", "to go cold}", "s:3: a mark is not closed"),
        ("c1 affirms| to", "c1 says| to", "s:3: c1 says names no polarity"),
        ("| Lode Post |", "|", "s:2: a page needs"),
        ("denies one", "denies two", "s:6: "),
        (">> c1", ">> c2", "not both listed and used"),
    ],
)
def test_a_fault_is_told_with_its_place(old: str, new: str, told: str) -> None:
    with pytest.raises(SketchError, match=told):
        parse("s", SMALL.replace(old, new))


def test_the_sketches_that_ship_are_well_formed() -> None:
    found = sketches(SHIPPED)
    assert found and all(
        page.text[a:b].strip() for s in found for page in s.pages for m in page.marks for a, b in m.spans
    )
