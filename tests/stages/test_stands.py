"""Polarity, conditions and hedges of whole attributions, on sentences made for this test."""

from __future__ import annotations

from onrecord.stages.stands import Stands
from onrecord.types import Attribution, Chain, Document, Dossier, Hop, Outlet, Published, Record, Span, Stand


def read(text: str, rows: list[tuple[str, str, Record]]) -> tuple[Stand, ...]:
    tellings, chains = [], []
    for i, (cue, content, record) in enumerate(rows):
        cues = (Span(text.index(cue), text.index(cue) + len(cue)),) if cue else ()
        start = text.index(content)
        tellings.append(
            Attribution(
                f"a{i}", "body", "statement", (), cues, (Span(start, start + len(content)),), "indirect", (), 1.0, ()
            )
        )
        hops = (Hop("narrator", "unknown", "implicit"), *([Hop("source", "unknown", "explicit")] if cue else []))
        chains.append(Chain(f"a{i}", hops, record, None, None, ()))
    document = Document("d", "k", "p", "", text, None, "en", Outlet(), Published())
    return Stands()([Dossier(document, (), tuple(tellings), (), tuple(chains))])[0]


def test_a_denial_does_not_spill_to_its_neighbour() -> None:
    text = "Berg denied the sale, and Moe said the ferry was old."
    stands = read(text, [("denied", "the sale", "on_record_named"), ("said", "the ferry was old", "on_record_named")])
    assert [stand.polarity for stand in stands] == ["denies", "affirms"]


def test_a_negation_before_the_cue_is_seen() -> None:
    (stand,) = read("The port did not publicly deny the sale.", [("deny", "the sale", "on_record_institution")])
    assert stand.polarity == "reports"


def test_a_condition_is_given_with_its_words() -> None:
    text = "Berg said it would sail only if the port agreed."
    (stand,) = read(text, [("said", "it would sail only if the port agreed", "on_record_named")])
    assert [(term.text, term.span.of(text)) for term in stand.conditions] == [("only if the port agreed",) * 2]
    assert stand.polarity == "conditional"


def test_hedges_know_whether_somebody_stands_behind_them() -> None:
    text = "Berg said the hull may be cut. The ferry was allegedly sold."
    sourced, bare = read(
        text,
        [("said", "the hull may be cut", "on_record_named"), ("", "The ferry was allegedly sold", "unattributed")],
    )
    assert [(h.text, h.sourced) for h in sourced.hedges] == [("may", True)]
    assert [(h.text, h.sourced) for h in bare.hedges] == [("allegedly", False)]


def test_the_month_is_no_hedge() -> None:
    (stand,) = read("Berg said it sailed in May.", [("said", "it sailed in May", "on_record_named")])
    assert stand.hedges == ()


def test_an_evasive_answer_takes_no_side() -> None:
    text = "Asked whether it was sold, Berg said it was an old ferry."
    rows: list[tuple[str, str, Record]] = [
        ("Asked", "whether it was sold", "question"),
        ("said", "it was an old ferry", "on_record_named"),
    ]
    assert [stand.polarity for stand in read(text, rows)] == ["questions", "reports"]


def test_every_stand_says_why() -> None:
    assert all(stand.why for stand in read("Berg said so.", [("said", "so", "on_record_named")]))
