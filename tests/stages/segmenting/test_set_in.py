"""Links and buttons that a page sets into a line of running text. The pages are invented."""

import pytest

from onrecord.stages.segmenting.insets import set_in
from onrecord.stages.segments import segments
from onrecord.types import Document, Outlet, Published, Span

OPENS = "The harbour board of Ellsmouth voted on Monday to close the north pier, three members said."
CLOSES = "The pier was built in 1911 and has been repaired four times since the war."

SET_IN = [
    # A label in brackets, behind a sentence or at the end of a paragraph
    ("The pier is safe, she said. (RELATED: Six Piers That Fell) He disagreed.", ["(RELATED: Six Piers That Fell)"]),
    ("He left early. (WATCH: Mayor Leaves (Early))", ["(WATCH: Mayor Leaves (Early))"]),
    ("It fell at night. [READ MORE: Who built the pier?]", ["[READ MORE: Who built the pier?]"]),
    ("It fell. ( Also on THE LANTERN: Divers blamed) No one was hurt.", ["( Also on THE LANTERN: Divers blamed)"]),
    ("It fell. (Read more: Divers blamed) No one was hurt.", ["(Read more: Divers blamed)"]),
    # An author's own aside in brackets stays
    ("It fell. (Related: the board is broke, but that is another story.) No one was hurt.", []),
    ("It fell. (More: it had been shut twice before.) No one was hurt.", []),
    ("It fell. (The board’s view: nobody was told) No one was hurt.", []),
    # A label behind the last sentence
    ("It fell at night, he said. READ MORE: Who built the pier?", ["READ MORE: Who built the pier?"]),
    ("“It fell at night.” WATCH: http://lom.example/pier", ["WATCH: http://lom.example/pier"]),
    ("It fell at night. See also: Who built the pier?", ["See also: Who built the pier?"]),
    ("It fell at night.RELATED: Who built the pier?", ["RELATED: Who built the pier?"]),
    # What goes on with sentences may be text
    ("It fell. WATCH: the divers saw it. They told the board so. Nobody listened to them for years.", []),
    ("He put it so. Also on Thursday: a storm.", []),
    # A button behind the last sentence
    ("It fell at night, he said. Read more", ["Read more"]),
    ("It fell at night, he said. LEARN MORE →", ["LEARN MORE →"]),
    ("She told him to read more", []),
    # A name in fuller form and headlines run onto a name
    (
        "Sen. Ann Orr Annabel (Ann) Mary OrrSix piers that fell Poll: voters want new ones MORE (R) said it was safe.",
        ["Annabel (Ann) Mary OrrSix piers that fell Poll: voters want new ones MORE"],
    ),
    ("Ann Orr Ann Mary OrrSix piers that fell MORE’s office left.", ["Ann Mary OrrSix piers that fell MORE"]),
    ("Tom Vane Jr. Thomas (Tom) Lee VaneMORE, who spoke, left.", ["Thomas (Tom) Lee VaneMORE"]),
    # Capitals that are no button
    ("Ann Orr said that Orr wants MORE for the pier.", []),
    ("“WE NEED MORE MONEY,” Ann Orr Vane told Ann Orr.", []),
    # A notice before the sentence
    ("ADVERTISEMENT The mayor told the board on Monday that nothing would be built there.", ["ADVERTISEMENT"]),
]


@pytest.mark.parametrize(("text", "expected"), SET_IN)
def test_what_is_set_into_a_line(text: str, expected: list[str]) -> None:
    found = set_in(text, Span(0, len(text)))
    assert [inset.span.of(text) for inset in found] == expected
    assert all(inset.reason.endswith(".") for inset in found)


def kinds(*paragraphs: str) -> list[tuple[str, str]]:
    text = "\n\n".join((OPENS, *paragraphs, CLOSES))
    found = segments(Document("d-1", "k", "p", "0", text, None, "en", Outlet(), Published()))
    covered = "".join(s.span.of(text) for s in found)
    assert covered.split() == text.split() or "".join(covered.split()) == "".join(text.split())
    return [(str(s.kind), s.span.of(text)) for s in found][1:-1]


def test_a_line_comes_in_pieces() -> None:
    assert kinds("Vane left, he said. (RELATED: Six Piers That Fell) “I was cold,” he told the board.") == [
        ("body", "Vane left, he said."),
        ("furniture", "(RELATED: Six Piers That Fell)"),
        ("body", "“I was cold,” he told the board."),
    ]


def test_a_notice_before_a_sentence_leaves_the_sentence() -> None:
    kind, words = kinds("ADVERTISEMENT The mayor told the board on Monday that nothing would be built there.")[-1]
    assert (kind, words[:9]) == ("body", "The mayor")


LINES = [
    ("Divers blamed for the fall of the pier, and what the board of Ellsmouth knew Read more", "furniture"),
    ("DIVERS BLAMED FOR FALL OF PIER AS BOARD OF ELLSMOUTH SAYS 'NOBODY TOLD US' ABOUT ANY OF THE CRACKS", "furniture"),
    ("'WE WANT OUR PIER BACK,' SHOUTED THE CROWD.", "body"),
    ("CLOSE The mayor of Ellsmouth walks along what is left of the pier on Tuesday. Lantern Media", "caption"),
    ("Close friends of the mayor said that he had walked along the pier on Tuesday.", "body"),
    ("A diver beside the pier at low tide in the spring of last year. (Ida Brom for The Lantern)", "caption"),
    ("A diver beside the pier at low tide in the spring of last year [File: Ida Brom/NewsCo]", "caption"),
    ("He blamed the board of Ellsmouth (in a letter to The Lantern) for the fall of the pier.", "body"),
    (
        "Evening Tide Please verify you are not a robot by ticking the box. Invalid email address. Please re-enter. "
        "You agree to receive news of our offers and may opt out at any time. View everything.",
        "furniture",
    ),
    ("The board said that the shop’s special offers had to be stopped before the pier could be closed.", "body"),
]


@pytest.mark.parametrize(("line", "expected"), LINES)
def test_what_a_whole_line_is(line: str, expected: str) -> None:
    assert [kind for kind, _ in kinds(line)] == [expected]
