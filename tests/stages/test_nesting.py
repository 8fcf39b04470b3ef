"""Statements inside statements, read by all stages: what is an entry of its own, what lengthens a chain."""

from __future__ import annotations

import pytest

from onrecord import defaults
from onrecord.pipeline import Plan
from onrecord.stages.attributions import Attributions
from onrecord.store.sql import as_document
from onrecord.types import Article, Dossier


def by_rules() -> Plan:
    """The ordinary plan without the encoder, whose spans these tests are not about."""
    return Plan([Attributions() if stage.name == "attributions" else stage for stage in defaults.plan().stages])


def read(text: str) -> list[tuple[str, list[str]]]:
    """Each entry's cue, and its chain after the narrator."""
    (reading,) = by_rules().run([Dossier(as_document(Article("k", "k", text, language="en")))])
    return [(e.cue, [h.name or "" for h in e.chain.hops[1:]]) for e in reading.dossier.entries()]


@pytest.mark.parametrize(
    ("phenomenon", "text", "expected"),
    [
        ("told him", "Mr Ek said Ms Ruiz had told him that the ferry sank on Monday.", [("said", ["Ek", "Ruiz"])]),
        ("a plain verb", "Mr Ek said that Ms Ruiz claimed the ferry sank.", [("said", ["Ek", "Ruiz"])]),
        ("a document that states", "Mr Ek said the report claimed that the ferry was old.",
         [("said", ["Ek", "the report"])]),
        ("an aside between", "Mr Ek said the report, for instance, claimed that the ferry was old.",
         [("said", ["Ek", "the report"])]),
        ("in a clause before according to",
         "The harbour board said it will close the pier, according to Dana Holm, an engineer.",
         [("according to", ["Dana Holm", "harbour board"])]),
        ("a judgement", "Mr Ek said the union accused the board of lying.", [("said", ["Ek", "the union"])]),
        ("in a quotation of one sentence", "“The board told us that the pier was safe,” Mr Ek said.",
         [("said", ["Ek", "The board"])]),
        ("further inside a quotation", "“It was late and dark. The board told us that the pier was safe,” Mr Ek said.",
         [("said", ["Ek"]), ("told", ["Ek", "The board"])]),
        ("further inside a clause",
         "Mr Ek said the ferry was twenty years old and rusty and that Ms Ruiz had told him that it leaked.",
         [("said", ["Ek"]), ("had told", ["Ek", "Ruiz"])]),
        ("not: a noun before would", "Mr Ek said a long leadership contest would harm it.", [("said", ["Ek"])]),
        ("not: a second clause", "Mr Ek said the ferry was twenty years old and rusty, and all sides say it leaked.",
         [("said", ["Ek"]), ("say", ["all sides"])]),
        ("not: of themselves",
         "“It was late and dark. We have said that the pier was safe,” Mr Ek said.", [("said", ["Ek"])]),
        ("not: asked to do", "Mr Ek said the board had asked the police to look into it.", [("said", ["Ek"])]),
        ("not: a noun like a verb", "Mr Ek said most member states face heavy costs.", [("said", ["Ek"])]),
        ("not: tests that show", "Mr Ek said three tests confirmed the pier was safe.", [("said", ["Ek"])]),
        ("not: writing to somebody", "Mr Ek said forty sailors wrote to the board to complain.", [("said", ["Ek"])]),
    ],
)  # fmt: skip
def test_nesting(phenomenon: str, text: str, expected: list[tuple[str, list[str]]]) -> None:
    found = [(cue, [name.removeprefix("The ").removeprefix("the ") for name in chain]) for cue, chain in read(text)]
    assert found == [
        (cue, [name.removeprefix("The ").removeprefix("the ") for name in chain]) for cue, chain in expected
    ], phenomenon


def test_the_outer_parties_of_a_nested_statement_are_inherited() -> None:
    text = "“It was late and dark. The board told us that the pier was safe,” Mr Ek said."
    (reading,) = by_rules().run([Dossier(as_document(Article("k", "k", text, language="en")))])
    inner = reading.dossier.entries()[-1].chain
    assert [(h.basis, h.span is None) for h in inner.hops[1:]] == [("inherited", True), ("explicit", False)]
    assert "It stands in what “Ek” says." in inner.why


def test_a_newsroom_named_by_its_letters_before_its_reporter_is_a_conduit() -> None:
    assert read("Ann Ek told KLN’s Tom Berg that the ferry sank.") == [("told", ["KLN", "Ann Ek"])]
