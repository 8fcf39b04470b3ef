"""Which side a wording takes: one phenomenon a row."""

from __future__ import annotations

import pytest

from onrecord.stages.standing.polarity import Wording, side
from onrecord.types import Polarity, Record

ROWS: list[tuple[str, str, str, str, Polarity]] = [
    ("plain statement", "", "said", "the ferry is safe", "affirms"),
    ("denial by verb", "", "denied", "selling the ferry", "denies"),
    ("a report rejected", "", "rejected", "a report about the sale", "denies"),
    ("a demand rejected", "", "rejected", "calls for a new vote", "opposes"),
    ("a plan turned down", "", "dismissed", "the proposal", "opposes"),
    ("a finding ruled out", "", "has ruled out", "a collision", "denies"),
    ("an own act ruled out", "", "has ruled out", "paying for a new ferry alone", "opposes"),
    ("called untrue", "", "called", "the story “pure fiction”", "denies"),
    ("described as baseless", "", "described as", "the claims baseless", "denies"),
    ("no relation to reality", "", "replied", "“That bears no relation to the facts.”", "denies"),
    ("no such thing", "", "said", "“No such cargo was loaded.”", "denies"),
    ("no one did", "", "said", "no officer had shared the letter", "denies"),
    ("never", "", "said", "“We have never sold diesel”", "denies"),
    ("received nothing", "", "said", "it “received no money from the port”", "denies"),
    ("there was no", "", "replied", "“There was no fire on board. It was steam.”", "denies"),
    ("not to blame", "", "insisted", "its engine was not to blame", "denies"),
    ("this and not that", "", "said", "“It was seven and not nine”", "denies"),
    ("a flat no", "", "replied", "“No,” “We would have seen it.”", "denies"),
    ("not denied", "The port did not ", "deny", "that it was sold", "reports"),
    ("negation in the cue", "", "does not dispute", "the sale", "reports"),
    ("stopped short", "He stopped short of ", "denying", "it", "reports"),
    ("not ruled out", "She has not ", "ruled out", "a sale", "not_ruled_out"),
    ("left open in the content", "", "said", "the port had not ruled it out", "not_ruled_out"),
    ("nothing ruled out", "", "said", "the board had ruled nothing out", "not_ruled_out"),
    ("no indication", "", "said", "there was so far no sign of a leak", "doubts"),
    ("one of several", "", "called", "the report “one theory among many”", "doubts"),
    ("warned against concluding", "", "warned", "against reading too much into it", "doubts"),
    ("cannot be established", "", "said", "the figures “cannot be verified”", "doubts"),
    ("support by verb", "", "welcomed", "the order", "supports"),
    ("demand", "", "called for", "an inquiry", "supports"),
    ("wanted", "", "said", "Norland wanted the project to go ahead", "supports"),
    ("opposition by verb", "", "spoke against", "hiring a diver", "opposes"),
    ("should be dropped", "", "told", "the scheme was a waste and should be dropped", "opposes"),
    ("a plan called names", "", "called", "the plan “a dangerous gimmick”", "opposes"),
    ("a refusal", "", "said", "he would not comment on rumours", "reports"),
    ("nothing to add", "", "said", "the owners had nothing further to say", "reports"),
    ("neither confirm nor deny", "", "would neither confirm nor deny", "the sale", "reports"),
    ("declined", "", "declined", "to comment", "reports"),
    ("a question", "", "asked", "whether the ferry was sold", "questions"),
    ("a request is no question", "", "asked", "people to stay at home", "reports"),
    ("does not believe", "", "does not believe", "the ferry was sold", "denies"),
    ("no longer wants", "", "no longer wants", "the ferry sold", "opposes"),
    ("does not recall", "", "does not recall", "the letter", "doubts"),
    ("leaves it out", "", "did not mention", "the letter", "reports"),
    ("will say nothing", "", "said", "he would say nothing about the ferry", "reports"),
    ("is looking into it", "", "said", "it was looking into the complaints", "reports"),
    ("took note", "", "said", "it had taken note", "reports"),
    ("a matter for others", "", "said", "the fee was a matter for the owners", "reports"),
    ("what ought to be done", "", "said", "the pier should be mended before winter", "supports"),
    ("what ought not to be", "", "said", "the pier should not be sold", "opposes"),
    ("high time", "", "said", "it was time somebody counted the boats", "supports"),
    ("how it should be taken", "", "said", "the figure should be taken with a grain of salt", "doubts"),
    ("a vote for", "", "voted 7 to 2 in favour of", "a new pier", "supports"),
    ("a vote against", "", "voted unanimously against", "a new pier", "opposes"),
    ("wants a thing", "", "wants", "refunds for all passengers", "supports"),
    ("what must go", "", "said", "the board must go", "supports"),
    ("what may be so", "", "said", "the board must have known", "affirms"),
    ("what one does not do", "", "said", "“One does not sue a river,”", "opposes"),
    ("a vote by share", "", "has voted by 82 per cent for", "a strike", "supports"),
    ("wanted done", "", "wants", "the boats kept in the old harbour", "supports"),
    ("one word of untruth", "", "said", "“Fiction,”", "denies"),
    ("a genre", "", "called", "the report “a bedtime story”", "denies"),
    ("at no time", "", "said", "the valves had at no time been opened", "denies"),
    ("an explanation upheld", "", "stood by", "her earlier explanation", "affirms"),
    ("supposed against the fact", "", "said", "“If it had been fog, we would have heard the horn,”", "denies"),
    ("a condition named", "", "said", "the owners had named one condition: a new engine", "conditional"),
    ("in good condition", "", "said", "the boat was in better condition than the pier", "affirms"),
    ("a statement that denies", "", "pointed to", "an earlier statement that no captain had slept", "denies"),
    ("a statement demanded", "", "demands", "the statement be laid on the table", "supports"),
    ("a concession denies nothing", "", "conceded", "the boat has no number in the register", "affirms"),
]


@pytest.mark.parametrize(("phenomenon", "before", "cue", "content", "expected"), ROWS, ids=[row[0] for row in ROWS])
def test_side(phenomenon: str, before: str, cue: str, content: str, expected: Polarity) -> None:
    polarity, why = side(Wording(before, cue, content, "on_record_named"))
    assert (polarity, bool(why)) == (expected, True), why


@pytest.mark.parametrize(
    ("phenomenon", "record", "expected"),
    [("an insider tells what is not", "anonymous", "affirms"), ("a speaker stands by it", "on_record_named", "denies")],
)
def test_who_speaks_matters(phenomenon: str, record: Record, expected: Polarity) -> None:
    assert side(Wording("", "said", "‘There was no light on the bridge’", record))[0] == expected, phenomenon


def test_a_condition_makes_conditional() -> None:
    wording = Wording("", "said", "it would sail if the port agreed", "on_record_named", ("if the port agreed",))
    assert side(wording)[0] == "conditional"


def test_a_condition_does_not_turn_a_question() -> None:
    wording = Wording("", "Asked", "whether it would sail if …", "question", ("if …",))
    assert side(wording)[0] == "questions"


@pytest.mark.parametrize(
    ("content", "expected"), [("“The harbour is busy.”", "reports"), ("“Of course it did.”", "affirms")]
)
def test_an_answer_that_is_no_answer(content: str, expected: Polarity) -> None:
    assert side(Wording("", "said", content, "on_record_named", (), answers=True))[0] == expected
