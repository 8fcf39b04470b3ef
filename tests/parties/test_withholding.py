"""Words that keep a name back, by phenomenon, and words that only look like it."""

from __future__ import annotations

import pytest

from onrecord.parties.withholding import inside_words, mark_in, of_one, of_others, placed_words

WITHHELD = [
    ("negative and being named", "who asked not to be named"),
    ("negative further off", "neither would consent to be identified"),
    ("negative in a clause", "They insisted that they not be recognisable in any way"),
    ("passive of quoting", "none of the four wanted to be quoted"),
    ("name with modal", "who cannot be quoted by name"),
    ("would rather", "he would rather not be named"),
    ("without naming", "it cited a clerk without naming her"),
    ("newsroom does not name", "whom the paper did not name"),
    ("agreement not to name", "we have agreed not to identify them"),
    ("leaving out", "who begged us to leave his name out of it"),
    ("withholding", "asked the Gazette to withhold her name"),
    ("keeping out", "both preferred that their names be kept out of print"),
    ("protecting", "whose identity is being protected"),
    ("concealing", "she requested that her identity be concealed"),
    ("not printed", "whose names this paper is not printing"),
    ("not appearing", "who did not wish his name to appear"),
    ("known to the editors", "their names are known to the editors"),
    ("changed", "They asked for their names to be changed"),
    ("no surname", "who refused to give her surname"),
    ("no name given", "who tells it without giving a name"),
    ("only a first name", "who would give only a first name"),
    ("first name only", "first names only, please"),
    ("anonymity granted", "granted anonymity to speak freely"),
    ("anonymously", "writing anonymously"),
    ("attribution", "not for attribution"),
    ("pseudonym", "who goes by a pseudonym"),
    ("terms", "on terms that she not be traceable"),
    ("understanding", "on the strict understanding that we leave it at that"),
    ("promise", "under a promise of confidentiality"),
    ("speaking only if", "who agreed to speak only if his firm was left out"),
    ("shadow", "who prefer to stay in the shadows"),
    ("actor’s voice", "whose words are spoken by an actor"),
    ("names asked for", "Names? Out of the question."),
    ("background", "speaking on background because talks go on"),
]
BANNED = [
    ("not authorised", "who was not authorized to discuss it"),
    ("not cleared", "as they are not cleared to speak"),
    ("not allowed", "not being allowed to talk to the press"),
    ("barred", "employees are barred from dealing with reporters"),
    ("no permission", "who has no permission to speak"),
]
OPEN = [
    ("a name of a plan", "who said the plan had a name"),
    ("naming a ship", "who named the ship after his mother"),
    ("identified as", "who was identified as Ola Dahl"),
    ("in the name of", "in the name of the board"),
    ("background of a case", "she explained the background of the case"),
    ("keeping a promise", "who kept her promise"),
    ("only two interviews", "who only gave two interviews"),
    ("only on a day", "who will speak only on Monday to the board"),
    ("not read", "which was not read by the board"),
    ("changing rules", "who changed the rules"),
    ("length of service", "who has worked there for ten years"),
]


@pytest.mark.parametrize(("phenomenon", "words"), WITHHELD + BANNED)
def test_sees_that_a_name_is_kept_back(phenomenon: str, words: str) -> None:
    assert mark_in(words) is not None, phenomenon


@pytest.mark.parametrize(("phenomenon", "words"), BANNED)
def test_a_ban_on_speaking_is_marked_as_one(phenomenon: str, words: str) -> None:
    mark = mark_in(words)
    assert mark is not None and mark.ban, phenomenon


@pytest.mark.parametrize(("phenomenon", "words"), OPEN)
def test_leaves_other_talk_of_names_alone(phenomenon: str, words: str) -> None:
    assert mark_in(words) is None, phenomenon


@pytest.mark.parametrize(
    "words",
    [
        "a clerk with knowledge of the ledger",
        "three people with direct knowledge of the sale",
        "somebody close to the bank",
        "two cooks privy to the recipe",
        "people who have seen the bids",
        "a guard who took part in the search",
        "a sailor who used to work for the line",
        "engineers working on the dam",
        "an aide briefed on the talks",
    ],
)
def test_inside_knowledge(words: str) -> None:
    assert inside_words(words) is not None


@pytest.mark.parametrize("words", ["a man in a hat", "two people on the quay", "the owner of a boat"])
def test_no_inside_knowledge(words: str) -> None:
    assert inside_words(words) is None


@pytest.mark.parametrize(
    "words",
    ["three people on the mill’s payroll", "doctors inside the trial", "persons from the entourage of the duke",
     "someone in the mayor’s office"],
)  # fmt: skip
def test_placed_inside(words: str) -> None:
    assert placed_words(words) is not None


@pytest.mark.parametrize(
    ("words", "one"),
    [
        ("Neither of them would be named.", False),
        ("They asked not to be identified.", False),
        ("Both spoke on condition of anonymity.", False),
        ("He asked not to be named.", True),
        ("Her name is known to this paper.", True),
        ("The two clerks asked for anonymity.", False),
    ],
)
def test_sentences_about_people_spoken_of_before(words: str, one: bool) -> None:
    assert of_others(words) is not None
    assert of_one(words) is one


def test_a_sentence_about_a_named_person_is_not_about_others() -> None:
    assert of_others("Ann Orr asked not to be named.") is None


def test_long_hostile_words_take_no_time() -> None:
    assert mark_in("not name " * 5000 + "x" * 20000) is not None
    assert mark_in("would speak " * 8000) is None
