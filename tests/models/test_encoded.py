"""The stage hands the encoder what is spoken and turns what it finds into ledger values."""

import datetime as dt
from dataclasses import dataclass, replace
from hashlib import sha256

import pytest

from onrecord.stages.encoded import Encoded
from onrecord.types import AttributionKind, Document, Dossier, Outlet, Published, Segment, Span

TEXT = "Marr: no ships\n“No ships,” Ilan Marr said. He called the talks “a rumour” on Monday.\nPhoto: Marr said"


@dataclass(frozen=True)
class Tagged:
    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    kind: AttributionKind = "statement"
    score: float = 0.8


def at(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


class Fake:
    """Finds two statements, whatever the text; remembers what it was asked to read."""

    version = "fake"

    def __init__(self) -> None:
        self.asked: list[tuple[str, tuple[Span, ...]]] = []

    def __call__(self, passages):
        self.asked += passages
        first = Tagged((at("Ilan Marr"),), (at("said"),), (at("“No ships,”"),))
        second = Tagged((at("He"),), (at("called"),), (at("the talks “a rumour”"),), score=0.4)
        return [(second, first) for _ in passages]


def dossier() -> Dossier:
    kinds = ("headline", "body", "furniture")
    spans, start = [], 0
    for line in TEXT.split("\n"):
        spans.append(Span(start, start + len(line)))
        start += len(line) + 1
    document = Document(
        "d-1", "k", "p", sha256(TEXT.encode()).hexdigest(), TEXT, None, "en", Outlet(), Published(dt.date(2026, 1, 1))
    )
    return Dossier(document, tuple(Segment(k, s, "") for k, s in zip(kinds, spans, strict=True)))


def test_furniture_is_not_read():
    fake = Fake()
    Encoded(fake)([dossier()])
    assert [s.of(TEXT)[:5] for s in fake.asked[0][1]] == ["Marr:", "“No s"]


def test_manner_and_quoted_follow_the_marks():
    first, second = Encoded(Fake())([dossier()])[0]
    assert (first.manner, [s.of(TEXT) for s in first.quoted]) == ("direct", ["No ships,"])
    assert (second.manner, [s.of(TEXT) for s in second.quoted]) == ("mixed", ["a rumour"])
    assert first.segment == second.segment == "body"


def test_what_is_too_unsure_is_left_out():
    assert [a.score for a in Encoded(Fake(), min_score=0.5)([dossier()])[0]] == [0.8]


def test_ids_and_reasons():
    first, second = Encoded(Fake())([dossier()])[0]
    assert first.id != second.id
    assert "“said”" in first.why[0]


@pytest.mark.parametrize(("least", "same"), [(0.0, True), (0.5, False)])
def test_the_version_names_the_model_and_the_cut(least, same):
    assert (Encoded(Fake(), least).version == Encoded(Fake()).version) is same


def test_a_labelled_turn_is_direct_speech_without_marks():
    class Turn(Fake):
        def __call__(self, passages):
            return [(Tagged((Span(0, 4),), (), (Span(6, 14),)),) for _ in passages]

    dossier_ = dossier()
    body = tuple(Segment("body", s.span, "") for s in dossier_.segments or ())
    (turn,) = Encoded(Turn())([replace(dossier_, segments=body)])[0]
    assert (turn.manner, turn.quoted) == ("direct", ())
