"""What the released model must get right. Written for these tests; no annotated set holds these sentences."""

import pytest

from onrecord.language.text import lines
from onrecord.models.tagger import RELEASED, Passage, Tagger

pytestmark = pytest.mark.model

CASES = [
    (
        "indirect",
        "The harbour board said on Monday that the quay would close.",
        "The harbour board",
        "the quay would close",
    ),
    (
        "direct, inverted",
        "“We were never asked,” said Oona Pell, a diver.",
        "Oona Pell, a diver",
        "“We were never asked,”",
    ),
    (
        "outlet",
        "The ferry will be sold, the weekly Kustbladet reported.",
        "the weekly Kustbladet",
        "The ferry will be sold",
    ),
    ("document", "The audit found that nine lamps were missing.", "The audit", "nine lamps were missing"),
    (
        "denial",
        "Port director Egil Moe denied that the crane had failed.",
        "Port director Egil Moe",
        "the crane had failed",
    ),
    (
        "unnamed",
        "Two people familiar with the talks said the fee was too low.",
        "Two people familiar with the talks",
        "the fee was too low",
    ),
    ("according to", "According to the coastguard, the buoy had drifted.", "the coastguard", "the buoy had drifted"),
    ("single marks", "‘It is a wreck,’ Moe told reporters.", "Moe", "‘It is a wreck,’"),
    ("angled marks", "«It is a wreck», Moe said.", "Moe", "«It is a wreck»"),
    ("low marks", "„It is a wreck“, Moe said.", "Moe", "„It is a wreck“"),
]

PLAIN = [
    "The museum opens at ten and closes at six.",
    "She scored twice in the second half and was booked.",
    "The minister unveiled a plaque and left by the side door.",
]


@pytest.fixture(scope="module")
def tagger() -> Tagger:
    return Tagger()


def passage(text: str) -> Passage:
    return Passage(text, lines(text))


@pytest.mark.parametrize(("text", "source", "content"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_one_attribution(text, source, content, tagger):
    (found,) = tagger([passage(text)])
    assert [([s.of(text) for s in f.source], [s.of(text) for s in f.content]) for f in found] == [([source], [content])]


@pytest.mark.parametrize("text", PLAIN)
def test_plain_events_are_attributed_to_nobody(text, tagger):
    assert tagger([passage(text)]) == [()]


def test_batch_and_threads_make_no_difference(tagger):
    texts = [c[1] * n for n in (1, 3, 9) for c in CASES]
    alone = [tagger([passage(t)])[0] for t in texts]
    assert tagger([passage(t) for t in texts]) == alone
    assert Tagger(threads=2)([passage(t) for t in texts]) == alone


def test_size():
    assert sum(p.stat().st_size for p in RELEASED.iterdir()) < 35_000_000
