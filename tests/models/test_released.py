"""What the released model must get right. Written for these tests; no annotated set holds these sentences."""

import time

import pytest
from tests.conftest import article

from onrecord import defaults
from onrecord.language.text import lines
from onrecord.models.tagger import RELEASED, Passage, Tagger
from onrecord.pipeline import Plan
from onrecord.store.sql import as_document
from onrecord.types import Dossier

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


HOSTILE = [
    "“" * 4000,
    "‘’“”«»„'" * 800,
    "said " * 3000,
    "x" * 50000,
    "Ann said that " * 600,
    "Ann Lee: " * 800,
    "\u202e“\u0301\u200b’" * 900,
    "\ud7ff\ufffd\x00\x1b[31mAnn said “no”.\x1b]0;x\x07 " * 200,
    "\n".join(f"“No {i}," for i in range(600)),
]


@pytest.mark.parametrize("text", HOSTILE, ids=[ascii(t[:12]) for t in HOSTILE])
def test_hostile_pages_are_read_and_spans_come_home(text):
    (reading,) = Plan(defaults.plan().stages[:2]).run([Dossier(as_document(article(text, key="hostile")))])
    assert reading.failed is None
    for found in reading.dossier.attributions or ():
        spans = (*found.source, *found.cue, *found.content, *found.quoted)
        assert all(0 <= s.start < s.end <= len(text) for s in spans)
        assert 0 <= found.score <= 1


def test_a_page_of_thousands_costs_what_its_words_cost():
    """Twice the page takes about twice the time, not four times."""

    def seconds(lines_):
        page = "\n".join(f"“Lock {i} was open,” said Ann Lee. Officials denied it." for i in range(lines_))
        (began, plan) = (time.process_time(), Plan(defaults.plan().stages[:2]))
        (reading,) = plan.run([Dossier(as_document(article(page, key="long")))])
        assert len(reading.dossier.attributions or ()) > 1.5 * lines_
        return time.process_time() - began

    seconds(10)
    assert seconds(1600) < 3 * seconds(800)
