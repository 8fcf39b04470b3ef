"""What a statement tells of others: read in its content, weighed, and kept with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.conftest import article

from onrecord.stages.actors import Actors
from onrecord.stages.chains import Chains
from onrecord.stages.nested import Nested
from onrecord.stages.nesting.signs import SIGNS, Candidate, is_telling, signs
from onrecord.stages.nesting.sureness import sureness
from onrecord.stages.segments import Segments
from onrecord.store.sql import as_document
from onrecord.types import Attribution, Dossier, Span

TEXT = "Ferry captain Ida Ek said the harbour board had warned Mr Lund that the pier was rotten, and left it at that."


def found(
    text: str, source: str, cue: str, content: str, *, score: float = 0.9, kind: str = "statement"
) -> Attribution:
    def at(words: str) -> tuple[Span, ...]:
        return (Span(text.index(words), text.index(words) + len(words)),) if words else ()

    return Attribution(
        id=f"a-{cue}", segment="body", kind="statement", source=at(source), cue=at(cue), content=at(content),
        manner="indirect", quoted=(), score=0.9, why=("Seen.",),
    )  # fmt: skip


OUTER = found(TEXT, "Ferry captain Ida Ek", "said", TEXT[26:-1])
INNER = found(TEXT, "the harbour board", "had warned", "the pier was rotten")


@dataclass
class Reader:
    """Gives what it was made with, and remembers what it was asked to read."""

    gives_back: tuple[Attribution, ...]
    read: list[str] = field(default_factory=list)
    version: str = "1"
    name: str = "attributions"
    needs: tuple[str, ...] = ("segments",)
    gives: str = "attributions"

    def __call__(self, batch: Sequence[Dossier]) -> list[tuple[Attribution, ...]]:
        self.read += [s.span.of(d.document.text) for d in batch for s in d.segments or ()]
        return [self.gives_back for _ in batch]


def page(text: str = TEXT) -> Dossier:
    dossier = Dossier(as_document(article(text)))
    return replace(dossier, segments=Segments()([dossier])[0])


def nested(*inside: Attribution, outer: Attribution = OUTER, least: float = 0.4) -> tuple[Attribution, ...]:
    (ledger,) = Nested(Reader((outer,)), Reader(inside), least)([page()])
    return ledger


def test_what_is_told_of_another_stays_with_the_statement_and_is_no_line_of_its_own() -> None:
    (one,) = nested(INNER)
    (told,) = one.inner
    assert (told.source, told.cue, told.content) == (INNER.source, INNER.cue, INNER.content)
    assert replace(one, inner=()) == OUTER


def test_only_contents_are_read_again() -> None:
    contents = Reader(())
    Nested(Reader((OUTER,)), contents)([page()])
    assert contents.read == [TEXT[26:-1]]


def test_what_the_page_gives_already_is_not_told_again() -> None:
    (one,) = nested(replace(OUTER, score=0.99))
    assert one.inner == ()


def test_what_is_not_sure_enough_is_left_out() -> None:
    assert nested(INNER, least=0.99)[0].inner == ()


def test_a_cue_outside_every_content_belongs_to_nobody() -> None:
    assert (
        nested(found(TEXT, "Ferry captain", "left it", "at that"), outer=replace(OUTER, content=OUTER.source))[0].inner
        == ()
    )


def test_the_innermost_statement_around_it_keeps_it() -> None:
    narrow = found(TEXT, "Mr Lund", "and left", TEXT[26:87])
    ledger = Nested(Reader((OUTER, narrow)), Reader((INNER,)))([page()])[0]
    assert [(a.id, len(a.inner)) for a in ledger] == [(OUTER.id, 0), (narrow.id, 1)]


def test_versions_name_both_readers_and_the_threshold() -> None:
    assert Nested(Reader((), version="a"), Reader((), version="b"), 0.5).version == "nested-2-0.5(a,b)"


@pytest.mark.parametrize(
    ("phenomenon", "inner", "expected"),
    [
        ("somebody's statement", INNER, True),
        ("nobody's", found(TEXT, "", "had warned", "the pier was rotten"), False),
        ("of whom nothing is known", found(TEXT, "that", "had warned", "the pier was rotten"), False),
        ("a view", replace(INNER, kind="attitude", score=0.6), False),
        ("read as a view, surely, by a verb of saying", replace(INNER, kind="attitude", score=0.8), True),
    ],
)
def test_which_findings_tell_of_a_saying(phenomenon: str, inner: Attribution, expected: bool) -> None:
    assert is_telling(TEXT, Candidate(inner, OUTER)) is expected, phenomenon


@pytest.mark.parametrize(
    ("sign", "text", "source", "cue"),
    [
        (
            "told as not done (future, possible, denied)",
            "Ek said Lund would announce plans soon.",
            "Lund",
            "would announce",
        ),
        (
            "told as not done (future, possible, denied)",
            "Ek said Lund didn’t announce plans.",
            "Lund",
            "didn’t announce",
        ),
        ("after if, when or whether", "Ek asked whether Lund announced plans.", "Lund", "announced"),
        ("an infinitive or a participle", "Ek said Lund came, announcing plans.", "Lund", "announcing"),
        ("no source, or nobody in particular", "Ek said everybody announced plans.", "everybody", "announced"),
        ("a pronoun of the third person", "Ek said she announced plans.", "she", "announced"),
        ("a name", "Ek said Lund announced plans.", "Lund", "announced"),
        ("a document", "Ek said the report announced plans.", "the report", "announced"),
        ("few words", "Ek said Lund announced plans.", "Lund", "announced"),
        ("what it is said to be about, not what it says", "Ek said Lund spoke of plans.", "Lund", "spoke of"),
        (
            "after another sentence of the same speaker",
            "Ek said it was late. Lund announced plans.",
            "Lund",
            "announced",
        ),
    ],
)
def test_each_sign_is_there_and_not_always(sign: str, text: str, source: str, cue: str) -> None:
    outer = found(text, "Ek", "said" if "said" in text else "asked", text[8:])
    there = signs(text, Candidate(found(text, source, cue, "plans"), outer))
    away = signs(TEXT, Candidate(INNER, OUTER))
    assert there[SIGNS.index(sign)] == 1.0
    assert away[SIGNS.index(sign)] == 0.0


@given(st.floats(0, 1), st.floats(0, 1))
def test_a_surer_reading_is_surer(one: float, other: float) -> None:
    low, high = sorted((one, other))
    of = [sureness(signs(TEXT, Candidate(replace(INNER, score=score), OUTER))) for score in (low, high)]
    assert 0 < of[0] <= of[1] < 1


def test_its_chain_is_that_of_the_statement_with_its_own_party_last() -> None:
    text = TEXT + " The harbour board met on Monday."
    dossier = replace(page(text), attributions=nested(INNER))
    dossier = replace(dossier, actors=Actors()([dossier])[0])
    ((chain,),) = Chains()([dossier])
    (told,) = chain.inner
    assert [(h.role, h.span and h.span.of(text), h.cue and h.cue.of(text)) for h in told] == [
        ("narrator", None, None),
        ("source", None, None),
        ("source", "the harbour board", "had warned"),
    ]
    assert told[1].name == chain.hops[1].name


def test_whoever_says_i_is_the_speaker() -> None:
    text = "“I warned the board that the pier was rotten,” Ida Ek said."
    inner = found(text, "I", "warned", "the pier was rotten")
    outer = found(text, "Ida Ek", "said", text[:46])
    (ledger,) = Nested(Reader((outer,)), Reader((inner,)), 0.0)([page(text)])
    dossier = replace(page(text), attributions=ledger)
    dossier = replace(dossier, actors=Actors()([dossier])[0])
    ((chain,),) = Chains()([dossier])
    assert [h.name for h in chain.inner[0][1:]] == ["Ida Ek", "Ida Ek"]
