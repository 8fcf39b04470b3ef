"""Two readers joined: what both find is one, what one finds alone must be probable enough."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import pytest
from tests.conftest import article

from onrecord.stages.joining.sureness import Sureness
from onrecord.stages.joint import Joint
from onrecord.store.sql import as_document
from onrecord.types import Attribution, Dossier, Span

TEXT = "Ada said ships sail, citing a pilot. Bo fears ice."
ADA, SAID, CITING, SHIPS = Span(0, 3), Span(4, 8), Span(21, 27), Span(9, 19)
BO, ICE = Span(37, 39), Span(46, 49)


@dataclass(frozen=True)
class Reader:
    """Gives what it was made with."""

    found: tuple[Attribution, ...]
    version: str
    name: str = "attributions"
    needs: tuple[str, ...] = ("segments",)
    gives: str = "attributions"

    def __call__(self, batch: Sequence[Dossier]) -> list[tuple[Attribution, ...]]:
        return [self.found for _ in batch]


def said(id: str, source: Span, content: Span, score: float, cue: tuple[Span, ...] = (SAID,)) -> Attribution:
    return Attribution(id, "body", "statement", (source,), cue, (content,), "indirect", (), score, (f"{id} saw it.",))


def joined(by_rule: list[Attribution], by_encoder: list[Attribution]) -> tuple[Attribution, ...]:
    stage = Joint(Reader(tuple(by_rule), "r1"), Reader(tuple(by_encoder), "e1"))
    (found,) = stage([Dossier(as_document(article(TEXT)))])
    return found


def test_what_both_find_is_one_with_every_cue_and_both_reasons() -> None:
    (one,) = joined([said("r", ADA, SHIPS, 0.7, (SAID, CITING))], [said("e", ADA, Span(9, 18), 0.9)])
    assert (one.cue, one.content, one.score) == ((SAID, CITING), (Span(9, 18),), 0.9)
    assert one.why == ("r saw it.", "The trained reader finds the same; about 90% of such findings are right.")


def test_where_they_name_different_parties_the_encoders_stands() -> None:
    assert [a.id for a in joined([said("r", BO, SHIPS, 0.99)], [said("e", ADA, SHIPS, 0.6)])] == ["e"]


def test_a_chain_that_the_rules_saw_outranks_the_encoders_party() -> None:
    (one,) = joined([said("r", BO, SHIPS, 0.7, (SAID, CITING))], [said("e", ADA, SHIPS, 0.9)])
    assert one.source == (BO,)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("A pilot, Jo Reed, said no.", "A pilot, Jo Reed"),
        ("A pilot who trains others said no.", "A pilot who trains others"),
        ("A pilot, who asked not to be named, said no.", "A pilot"),
        ("A pilot, speaking by telephone, said no.", "A pilot"),
        ("A pilot, in the second hearing, said no.", "A pilot"),
    ],
)
def test_a_source_keeps_who_it_is_not_how_it_was_met(text: str, kept: str) -> None:
    narrow, wide, no = Span(0, 7), Span(0, text.index(" said")), Span(len(text) - 3, len(text) - 1)
    stage = Joint(Reader((said("r", narrow, no, 0.9),), "r"), Reader((said("e", wide, no, 0.9),), "e"))
    ((one,),) = stage([Dossier(as_document(article(text)))])
    assert one.source[0].of(text).rstrip(",") == kept


def test_what_the_rules_alone_find_must_be_right_often_enough() -> None:
    encoded = [said("e", ADA, SHIPS, 0.9)]
    assert [a.id for a in joined([said("r", BO, ICE, 0.6)], encoded)] == ["e"]
    assert [a.id for a in joined([said("r", BO, ICE, 0.95)], encoded)] == ["e", "r"]
    headline = replace(said("r", BO, ICE, 0.1), segment="headline")
    assert [a.id for a in joined([headline], encoded)] == ["e", "r"]


def test_what_nobody_is_named_for_stands_though_only_the_rules_see_it() -> None:
    asked = replace(said("r", BO, ICE, 0.3), source=())
    assert [a.id for a in joined([asked], [said("e", ADA, SHIPS, 0.9)])] == ["e", "r"]


def test_each_attribution_has_one_partner_at_most() -> None:
    twice = [said("r1", ADA, SHIPS, 0.95), said("r2", ADA, Span(9, 20), 0.95)]
    assert len(joined(twice, [said("e", ADA, SHIPS, 0.9)])) == 2


def test_the_score_weighs_who_saw_it() -> None:
    weights = Sureness((0.0, 1.0, 0.0, 2.0, -1.0, 0.5))
    stage = Joint(
        Reader((said("r", ADA, SHIPS, 0.7), said("x", BO, ICE, 0.95)), "r"),
        Reader((said("e", ADA, SHIPS, 0.6), said("f", BO, Span(32, 36), 0.6)), "e"),
        weights,
    )
    (found,) = stage([Dossier(as_document(article(TEXT)))])
    assert [(a.id, a.score) for a in found] == [("e", 0.917), ("f", 0.6), ("x", 0.622)]
    at_odds = Joint(Reader((said("r", BO, SHIPS, 0.7),), "r"), Reader((said("e", ADA, SHIPS, 0.6),), "e"), weights)
    assert [a.score for a in at_odds([Dossier(as_document(article(TEXT)))])[0]] == [0.356]


def test_a_new_version_of_either_is_a_new_version() -> None:
    def version(rules: str, encoder: str) -> str:
        return Joint(Reader((), rules), Reader((), encoder)).version

    assert len({version("1", "1"), version("2", "1"), version("1", "2")}) == 3


@pytest.mark.parametrize(
    ("cue", "content", "dropped"),
    [
        ("asked", "not to be named", True),
        ("wished", "to remain unnamed", True),
        ("does not want", "her name on the radio", True),
        ("insisted", "their names not be used because they hope to be hired again", True),
        ("declined", "to name the seller", False),
        ("asked", "the owners to mend the pier", False),
    ],
)
def test_a_wish_to_stay_unnamed_is_no_statement(cue: str, content: str, dropped: bool) -> None:
    text = f"She {cue} {content}."
    start = len(f"She {cue} ")
    wish = said("e", Span(0, 3), Span(start, len(text) - 1), 0.6, (Span(4, 4 + len(cue)),))
    (found,) = Joint(Reader((), "r1"), Reader((wish,), "e1"))([Dossier(as_document(article(text)))])
    assert (found == ()) is dropped
