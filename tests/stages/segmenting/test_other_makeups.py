"""A second page with other lines before, between and after its paragraphs; all of it is invented."""

import pytest

from onrecord.stages.segments import segments
from onrecord.types import Document, Outlet, Published

HEADLINE = "Ferry firm admits missing lifejackets"
DECK = "Passengers had complained since the spring"
LEAD = (
    "Norrland Ferries has admitted that up to a third of the lifejackets on its night boat were missing for "
    "most of the summer, an internal note seen by this newspaper shows."
)
BODY = [
    "The note, written by the safety officer Ebba Strand, warns the board that “nobody would have been able "
    "to say who was left without one”.",
    "Norrland’s chief executive, Tor Lindqvist, told passengers on Friday that he was sorry. He said the "
    "jackets had been sent for cleaning.",
    "The Maritime Office has opened an inquiry. Its head, Signe Aho, called the case “a lottery on water” and "
    "said fines were possible.",
]
AFTER = [
    "Missed yesterday? The vicar said he was sorry.",
    "Paid for by the Friends of the Lido, who say they have no politics.",
    "This is an edited extract. The full speech says more.",
    "grumpy_gus_55 » they all say that",
    "Reporting for this piece was funded by people who say please.",
    "Wednesday: inside the lighthouse that nobody will buy",
    "Also by this author: ‘I was wrong about eels’, says angler",
    "Puzzled? Our crossword setter says the answer is in the question.",
    "Your turn: did the ferry ever lose something of yours?",
    "Voices from the harbour: “They told us nothing” (video, 2 min)",
    "Reader Kaj Holm, 71, says: “I read it to my wife.”",
    "“A paper with a spine” – what one subscriber said about us",
    "Every krona helps, and our accountant says thank you.",
    "Because the truth, as our founder said, gets seasick.",
    "Cautionary statement: the company believes its expectations are reasonable.",
    "Shares may go down as well as up. Past results say nothing about the future.",
    "Company profile: Norrland Ferries, which claims to be the oldest line on the coast, carries 2 million "
    "people a year.",
    "Contacts: Press office, weekdays only. Ask for Ida, who says she is always in.",
    "Photographs are for editorial use. Credit must be given.",
    "salty_dog: they said the same in 2011 lol",
    "Anonymous says: my uncle was the cleaner and he denies it",
    "2 hours ago · Like · Reply · mariner77 thinks this is fake",
    "View all 48 comments",
    "This thread has been closed. The moderators said enough is enough.",
    "Recipe of the week: a soup that, grandmothers claim, cures everything",
    "Advice: ‘My boss says I hum,’ writes Worried of Ystad",
    "TV tonight: detective says she did not do it",
    "From our archive: 1974, when the captain said the iceberg was small",
    "On the radio at six: Strand explains herself",
    "Clarifications: in Tuesday’s paper we said the boat was green. It is blue.",
    "Ulla Berg edits the shipping page. She tells us she cannot swim.",
    "Illustration: Bo Ek, who says he has never seen a ferry.",
    "Seen something, heard something? We keep secrets for a living.",
    "Log in to see what others say.",
    "Switch off your ad blocker, please: it says here that we must eat.",
    "Printed by people who care, on a press that does not.",
    "© Harbour Post, which says all its rights are reserved.",
    "Gift a subscription. Grandfathers say it beats socks.",
    "Translated from the Swedish by somebody who claims to know it.",
    "Editor’s pick: Bishop says bells must go",
    "Five things our reporter learned, number four will make you say no",
    "Subscribe for 1 krona. Cancel any time, they say.",
    "Turn over for the tides.",
    "Want the inside story? Ebba Strand tells all in our podcast.",
]
BEFORE = [
    "INVESTIGATION | By Kaj Ek in Norrland",
    "Harbour Post special correspondent",
    "words: Kaj Ek, pictures: Bo Ek",
    "Page 3",
    "Updated: an hour ago",
    "Dear friends, you asked and we answer.",
]
BETWEEN = [
    "Norrland’s night boat leaves Ystad. PHOTOGRAPH: BO EK",
    "Pictured: Ebba Strand",
    "More: what the captain told his dog",
    "“Nobody would have been able to say”",
    "You can support our work here.",
    "A passenger, left, says goodbye to the crew in June. Bo Ek / Harbour Post",
]
LAST_WORDS = [
    "Lindqvist declined to say more.",
    "The note ends: “I have told you.”",
    "Strand no longer works there.",
    "Aho expects an answer by Christmas.",
    "The boat sailed on time.",
    "“We count them every night now,” a steward said.",
    "None of the passengers wants to be named, but all say they would travel again.",
    "The company’s insurer would not comment.",
    "A union for seafarers, which has 9,000 members, says that it had warned of this.",
    "Tickets for the night boat are still on sale.",
    "What happened to the jackets is unclear: the laundry says it never had them.",
    "Two similar notes were written in 2019, according to a former board member.",
    "Passengers on Friday’s boat shrugged. “You take your chances,” said one.",
    "The firm says you are safe.",
]


def kind(lines: list[str], at: int) -> str:
    text = "\n\n".join(lines)
    return segments(Document("d", "k", "p", "s", text, None, "en", Outlet(), Published()))[at].kind


@pytest.mark.parametrize("line", AFTER)
def test_notes_after_the_text(line: str) -> None:
    assert kind([HEADLINE, DECK, LEAD, *BODY, line], 6) in ("furniture", "caption")


@pytest.mark.parametrize("line", BEFORE)
def test_credits_before_the_text(line: str) -> None:
    assert kind([HEADLINE, line, LEAD, *BODY], 1) == "furniture"


@pytest.mark.parametrize("line", BETWEEN)
def test_notes_between_paragraphs(line: str) -> None:
    assert kind([HEADLINE, DECK, LEAD, BODY[0], line, *BODY[1:]], 4) in ("furniture", "caption")


@pytest.mark.parametrize("line", LAST_WORDS)
def test_a_story_may_end_so(line: str) -> None:
    assert kind([HEADLINE, DECK, LEAD, *BODY, line], 6) == "body"
