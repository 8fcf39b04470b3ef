"""What stands before, between and after the paragraphs of a page, in many makeups; all of it is invented."""

import pytest

from onrecord.stages.segments import segments
from onrecord.types import Document, Outlet, Published

HEADLINE = "Council sells lido to brewery"
DECK = "Swimmers were told only after the contract had been signed"
LEAD = (
    "The town council of Marlow Fen has sold its open-air lido to a brewery for less than half of what a "
    "valuer had put on it, three councillors said on Tuesday."
)
BODY = [
    "“We were handed the papers at noon and asked to vote at one,” said Councillor Greta Holm, who abstained. "
    "She added that nobody had read the annex.",
    "The brewery, Tolland & Sons, confirmed the purchase but not the price. A spokeswoman said the pool would "
    "stay open for two summers.",
    "Campaigners had raised £40,000 for repairs. Their chairman, Idris Vane, called the sale “a burglary with "
    "minutes” and promised to go to court.",
]
AFTER = [
    "Next: Mayor's parrot 'knew too much', neighbours claim",
    "Coming on Friday: we ask a bishop what he thinks of bingo",
    "Elsewhere today: Rail chiefs admit signal was upside down",
    "Don’t forget: the clocks go back on Sunday, experts warn",
    "Tomorrow in the Courier: the widow who says she won the lottery twice",
    "“I cancelled my other paper,” writes a reader from Thorpe.",
    "“Finally somebody who explains it,” Jo from Leeds tells us. Five stars.",
    "Our readers say we are too cheap. Prove them right: a year costs 12 pounds.",
    "They told us nobody pays for news. Show them.",
    "If you believe the powerful should answer questions, leave us something in your will.",
    "This statement contains predictions. Actual results may differ from what we expect.",
    "The information in this bulletin is believed to be accurate but is not guaranteed.",
    "Nothing on this page is to be taken as advice.",
    "Statements by third parties do not reflect the position of the publisher.",
    "About Tolland & Sons: The family says it has brewed with spring water since 1702.",
    "Notes: 1. The valuer is a chartered surveyor. 2. The council claims exemption from VAT.",
    "For the press: Ada Quill, quill@tolland.example, says she always answers.",
    "Ends",
    "fen_otter: my cousin says they already drained it",
    "Dave72 wrote: the mayor told me himself it was rotten",
    "@lidofan I heard the brewer said he hates water",
    "Replying to fen_otter: source? you always claim this",
    "6 replies · newest first",
    "Most liked: “The mayor said it with his hands in our pockets.”",
    "Ask Auntie Vi: my husband says I snore",
    "Horoscope: Leo, somebody will tell you a secret",
    "Quote of the day: “Water has no memory,” said the plumber",
    "Letters: ‘Fluoride is a plot,’ says dentist’s wife",
    "Books: a memoir in which a diver claims to have loved a seal",
    "Errata: last week we said that Mr Vane was dead. He says he is not.",
    "Kim Osei reports on local government and has been told off by four mayors.",
    "Have we got this wrong? Tell the duty editor, who promises to listen.",
    "Were you there? Share what you saw.",
    "Wherever you get your podcasts.",
    "Made in Marlow Fen. Printed on paper that once said something else.",
    "A version of this article appeared in print, where our printer says it looked better.",
    "Delivered every Thursday by people who insist on walking.",
    "Tips? We protect those who talk to us.",
    "Thank you for reading. Pass it on.",
    "You have read 3 of 5 articles this month. Experts agree that reading is good for you.",
    "Play today’s puzzle: seven letters, ‘what the minister denied’",
    "Sponsored by Fenland Windows, which says your frames are ugly.",
    "Save 20%! Doctors recommend it.",
    "Design by Per Lund. Photo editing by Ida Vale.",
    "Terms apply. The promoter claims no liability.",
    "Weather: forecasters say rain",
    "In Thursday’s edition: what the vicar told the police",
]
BEFORE = [
    "EXCLUSIVE by Kim Osei",
    "Story: Kim Osei  Photos: Per Lund",
    "reported by our Fenland team",
    "posted by quillfeather at 09:14",
    "started by fen_otter",
    "Marlow Fen Courier, Local, p. 7",
    "Issue 212 | the letter that says what others whisper",
    "Good morning. You are reading edition 14, which our mothers say is the best.",
    "Kim Osei and Per Lund report from the deep end",
    "Reading time: as long as an egg",
    "From our town hall reporter",
    "Filed to: Water, Money, Shame",
]
BETWEEN = [
    "Kim Osei explains: what is a lido? Watch now",
    "Also on the page: Vicar denies dancing",
    "Tolland & Sons' brewery seen from the lido in July",
    "Greta Holm (left) tells Idris Vane about the annex. Picture: Per Lund",
    "GRIM: Holm leaves the meeting, where she said little. PIC: FEN FOTOS",
    "Like this story? Our newsletter tells you more.",
    "“We were handed the papers at noon”",
    "— Advertisement: swim like a seal, says Dr Fin —",
    "[Embedded post: the council says sorry]",
    "Photo caption: Vane said he would chain himself to the slide.",
]
LAST_WORDS = [
    "The council declined to comment.",
    "Holm said she would not stand again.",
    "“I shall swim there until they lock the gate,” Vane said.",
    "He has hired a lawyer.",
    "The case continues.",
    "A decision is expected in March.",
    "Nobody from the brewery attended.",
    "“You can’t drink a swimming pool,” she said.",
    "Mr Vane’s answer was short: “No.”",
    "Tolland’s shares rose by two per cent.",
    "It was the third sale this year.",
    "And the water? It is still there, says the caretaker.",
    "The mayor, asked what he would tell your children or mine, said: “That it was legal.”",
    "We asked the mayor for an interview. He did not reply.",
    "“Read the annex,” Holm told the meeting. “Ask who wrote it.”",
    "The valuer told this newspaper that he stood by his figure.",
    "Asked if it was sold too cheaply, the spokeswoman laughed.",
    "But the lifeguards are already looking for work.",
    "Union officials say that twelve jobs will go.",
    "Swimmers plan to meet at the gate on Sunday, when they will hand out towels and sing.",
    "In 1999 a similar sale was stopped by a judge.",
    "Police said they were looking into a complaint.",
    "Not everyone is sad: “I never liked cold water,” said Ruth Amery, 81, of Mill Lane.",
    "Holm: “I am ashamed.”",
    "The minutes record no objection.",
    "Experts warn that other towns may follow.",
    "So it goes in Marlow Fen.",
    "What the buyer will build there, no one would say.",
]
IN_PASSING = [
    "The council declined to comment.",
    "Critics say the price was fixed in advance.",
    "But why so cheap?",
    "Holm: not for me to say.",
    "“Nonsense,” said the mayor.",
    "There was no tender.",
    "You could hear the pumps from the gallery.",
    "We know this much: the valuer was never asked.",
    "Update, 5 pm: The mayor said that he would resign.",
    "The annex reads: “Use of water at buyer’s discretion.”",
    "Ask anybody in the queue and they will tell you that the pool paid for itself.",
    "Under the law, a council must seek the best price.",
    "First, the facts. The lido was built in 1934.",
]


def kind(lines: list[str], at: int, outlet: str | None = None) -> str:
    text = "\n\n".join(lines)
    return segments(Document("d", "k", "p", "s", text, None, "en", Outlet(outlet), Published()))[at].kind


@pytest.mark.parametrize("line", AFTER)
def test_notes_after_the_text(line: str) -> None:
    assert kind([HEADLINE, DECK, LEAD, *BODY, line], 6) in ("furniture", "caption")


@pytest.mark.parametrize("line", BEFORE)
def test_credits_before_the_text(line: str) -> None:
    assert kind([HEADLINE, line, LEAD, *BODY], 1, "Marlow Fen Courier") == "furniture"


@pytest.mark.parametrize("line", BETWEEN)
def test_notes_between_paragraphs(line: str) -> None:
    assert kind([HEADLINE, DECK, LEAD, BODY[0], line, *BODY[1:]], 4) in ("furniture", "caption")


@pytest.mark.parametrize("line", LAST_WORDS)
def test_a_story_may_end_so(line: str) -> None:
    assert kind([HEADLINE, DECK, LEAD, *BODY, line], 6) == "body"


@pytest.mark.parametrize("line", IN_PASSING)
def test_a_story_may_go_on_so(line: str) -> None:
    assert kind([HEADLINE, DECK, LEAD, BODY[0], line, *BODY[1:]], 4) == "body"


def test_the_publisher_speaks_of_itself_after_the_text() -> None:
    line = "The Courier is owned by its readers, who say so every year."
    assert kind([HEADLINE, LEAD, *BODY, line], 5, "Marlow Fen Courier") == "furniture"
    assert kind([HEADLINE, LEAD, *BODY, line], 5) == "body"


@pytest.mark.parametrize("heading", ["Comments", "12 comments", "Comments (12)", "Ends", "- 30 -", "Notes to editors"])
def test_nothing_below_some_headings_is_text(heading: str) -> None:
    page = [HEADLINE, LEAD, *BODY, heading, "Holm told my brother that she would do it again, and he believed her."]
    assert kind(page, 6) == "furniture"


def test_a_stray_line_below_a_note_belongs_to_it() -> None:
    page = [HEADLINE, LEAD, *BODY, "Sign up for our newsletter.", "It arrives before the milk."]
    assert kind(page, 6) == "furniture"


def test_a_story_may_end_after_an_advertisement() -> None:
    assert kind([HEADLINE, LEAD, *BODY, "Advertisement", "How could they do that?"], 6) == "body"


def test_a_column_may_speak_to_its_reader_to_the_end() -> None:
    column = [
        "You and I have paid for this pool, and we shall pay for the next one before our children can swim.",
        "We were told that you cannot stop a sale. You can, and your grandmother did, with a rope and a padlock.",
        "When your council asks what you want, you had better know, for we have seen what it does when you do not.",
        "You remember the bandstand, and so do we; it was sold to a man who wanted our firewood.",
    ]
    assert kind([HEADLINE, *column, "You decide."], 5) == "body"
