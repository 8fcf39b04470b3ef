"""Which side words take, by classes of meaning: denial, doubt, support, opposition, an open door, refusal, condition.

A row is who is shown saying it how (`before|cue`), what is said, and the side. Written from grammars and thesauri of
English before the rules were fitted to it, on invented sentences.
"""

from __future__ import annotations

import pytest

from onrecord.stages.standing.conditions import conditions
from onrecord.stages.standing.polarity import Wording, side
from onrecord.stages.stands import Stands
from onrecord.types import Span

DENIES = """
denied|having sold the ferry
flatly denied|that the ferry was sold
has denied|any role in the sale
repudiated|the account
refuted|the claim that it leaked
rebutted|the charge
disputes|the figure
contested|the finding
contradicted|the version of the crew
disavowed|the letter
disowned|the statement attributed to her
scotched|rumours of a sale
quashed|speculation about a sale
squashed|talk of a sale
poured cold water on|reports of a sale
gave the lie to|the story
laughed off|the suggestion
shrugged off|the claims
brushed aside|the allegations
waved away|the accusation
shot down|the report
knocked down|the rumour
debunked|the story
disproved|the theory
scoffed at|the notion that it leaked
hit back at|claims that it leaked
protested|his innocence
pleaded|not guilty
swore|he had never seen the letter
vowed|that he had never taken a coin
said|“That is simply not true.”
said|the story was false
said|the account is untrue
called|the report nonsense
dismissed|the report as a fairy tale
described|the claims as groundless
said|the allegation was without foundation
said|the claims had no basis in fact
said|the report is far from the truth
said|the story was made up
said|it was a lie
said|the letter is a forgery
said|the letter was faked
said|the quotation was invented
said|the claim did not stand up
said|“There is not a shred of truth in it.”
said|“Nothing could be further from the truth.”
said|“Nothing of the kind happened.”
said|“We did not sell the ferry.”
said|“It did not leak.”
said|“I was not there.”
said|“I have never met him.”
said|“Nobody was hurt.”
said|no money had changed hands
said|“No money changed hands.”
said|it had never received such a letter
said|it knew nothing of a sale
said|she had no knowledge of the sale
said|there had been no leak
said|there was no truth in the report
said|none of the crew was drunk
said|neither the mate nor the cook had seen it
said|it had nothing to do with the leak
said|at no point was the crew in danger
insisted|its valves were not at fault
maintained|that it played no part in the sale
said|“On the contrary, it was sound.”
said|“Quite the opposite.”
said|the reverse was the case
said|the paper had got it wrong
said|the report was mistaken
said|no decision had been taken to close the pier
said|nothing had been decided about the pier
insisted|nothing has been found
said|“My client has not failed a test, ever”
said|passwords were not exposed at any time
said|it had not received any application
called|the figure “wildly inflated”
insists|that the figure is “grossly exaggerated”
said|the harbour was not polluted at any stage
said|they had not taken any money
said|the crew had not, at any point, been drunk
""".strip().splitlines()
DOUBTS = """
doubted|that it had leaked
doubts|whether the ferry will sail
questioned|the figure
queried|the sums
cast doubt on|the story
expressed doubts about|the dating
voiced scepticism about|the plan
raised doubts over|the test
took issue with|the method
played down|the risk
downplayed|the finding
cautioned|against reading too much into one test
warned|against jumping to conclusions
urged caution over|the finding
poked holes in|the theory
picked apart|the account
was sceptical about|the claim
remained unconvinced by|the finding
said|she was not convinced
said|the evidence was thin
said|the proof was inconclusive
said|it was too early to draw conclusions
said|it was far from certain
said|it was by no means certain that it leaked
said|there was no proof of a leak
said|there was no evidence of a leak
said|there was little evidence of a leak
said|it could just as well be chance
said|it might be a coincidence
said|other explanations were possible
said|the figures could not be verified
said|it had been unable to verify the claim
said|the claim should be taken with a pinch of salt
said|it remained to be seen whether it would sail
said|the numbers did not add up
said|“I would not bet on it.”
said|“I have my doubts.”
said|“I find that hard to believe.”
said|it was unlikely to have leaked
said|the risk was exaggerated
said|the jury was still out
said|it was unclear whether it leaked
said|nobody could say for certain that it leaked
says|it does not recognise that figure
described as|the estimate speculative
""".strip().splitlines()
SUPPORTS = """
supports|the sale
backed|the bill
welcomed|the ruling
endorsed|the plan
applauded|the decision
hailed|the vote as a triumph
praised|the scheme
championed|the project
favours|the new pier
advocated|a new law
called for|an inquiry
pressed for|a new vote
pushed for|the treaty
pleaded for|a new bridge
lobbied for|the bridge
campaigned for|the bridge
urged|the council to build the bridge
demanded|a new vote
came out in favour of|the treaty
threw its weight behind|the treaty
lent its support to|the treaty
gave its blessing to|the sale
gave the green light to|the sale
is in favour of|the sale
sided with|the plan
stood up for|the plan
stood by|the plan
rallied behind|the plan
voted for|the plan
recommended|building a new bridge
said|the bridge should be built
said|the bridge must be built
said|he was in favour of the bridge
said|the town needs the bridge
said|it is high time for a bridge
said|there was no alternative to the sale
said|“We support the bridge.”
said|“We are for the bridge.”
said|he would vote for the bridge
said|the plan had his backing
called|the plan a breakthrough
described|the plan as a gift to the town
said|the anglers should get every penny
said|the anglers must be compensated
said|the valley deserves better
said|the valley deserved a bridge
wants|him gone by spring
wanted|Lund sacked
wants|the council to hire an engineer
expects|the council to hire an engineer
said|the levy would save the islands
""".strip().splitlines()
OPPOSES = """
opposed|the sale
opposes|any sale
objected to|the plan
condemned|the decision
denounced|the plan
deplored|the vote
decried|the scheme
criticised|the plan
attacked|the plan
lambasted|the proposal
slammed|the scheme
blasted|the bill
savaged|the plan
railed against|the bill
rejected|the proposal
turned down|the offer
spurned|the offer
rebuffed|the offer
vetoed|the bill
resisted|the sale
fought|the plan
campaigned against|the bridge
spoke out against|the bridge
came out against|the bridge
took a stand against|the bridge
voted against|the bridge
lobbied against|the bridge
is against|the bridge
protested against|the bridge
called for|the bridge project to be scrapped
demanded|that the plan be dropped
favours|scrapping the plan
called for|an end to the project
urged|the council to cancel the order
lobbied|to shelve the project
said|the bridge must not be built
said|the plan should be dropped
said|he was opposed to the bridge
said|she was against the bridge
said|“We are against the bridge.”
said|“Over my dead body.”
said|“We will never agree to it.”
said|the sale was out of order and must be stopped
called|the plan a disgrace
called|the bill a step backwards
described|the plan as madness
branded|the scheme a waste of money
wants|the merger scrapped
still wants|it dead
wants|the levy to be dropped
said|the pier should never have been approved
said|the pier must not be sold
said|the valley did not need a bridge
described as|the draft “a betrayal of every family north of the river”
described|the merger as a disaster
warned|the levy would ruin the islands
rejected|to resign
""".strip().splitlines()
OPEN = """
has not ruled out|a sale
did not rule out|a sale
would not rule out|a sale
refused to rule out|a sale
declined to rule out|a sale
does not exclude|a sale
left open|whether it would sell
left the door open to|a sale
kept the door open for|a sale
refused to take off the table|a sale
said|all options were on the table
said|a sale could not be ruled out
said|a sale could not be excluded
said|nothing was off the table
said|a sale remained an option
said|the board had yet to take a position
said|it was keeping its options open
said|no decision had yet been taken on the pier
said|no final decision has been made
said|no decision had been made on whether to close it
""".strip().splitlines()
REPORTS = """
declined to comment on|the sale
refused to comment on|the sale
would not comment on|the sale
would neither confirm nor deny|the sale
declined to say|whether it was sold
did not say|whether it was sold
wouldn't say|how many were sold
has never said|whether it was sold
had not replied|to a letter
invoked|banking secrecy
did not respond to|questions about the sale
did not reply to|a list of questions
said|it does not comment on rumours
said|he had no comment
said|she could not discuss the case
said|“No comment.”
answered|questions about the sale
did not deny|the sale
stopped short of denying|the sale
""".strip().splitlines()
QUESTIONS = """
asked|whether it was sold
wondered|why it had been sold
wanted to know|who had sold it
pressed on|whether it was sold
quizzed on|whether it was sold
grilled about|the sale
queried|whether it had been sold
inquired|who had sold it
wanted|to know who had sold it
wanted|who had sold it
""".strip().splitlines()
AFFIRMS = """
said|the ferry was sold
confirmed|that it was sold
admitted|that it leaked
conceded|that it had no licence
said|“We knew in May.”
revealed|that the crew was drunk
said|the valves failed
said|no ferry has been safer
said|the crew would never forget it
said|there was no doubt that it leaked
said|nobody denies that it leaked
said|he never tires of the sea
acknowledged|selling it
said|“Nobody needs so much rope.”
said|she had never seen so many people on the pier
stood by|the report that it leaked
stood by|her claim that it leaked
defended|the figures
said|she wants to know more about rope
""".strip().splitlines()
CONDITIONAL = """
said|it would sail solely if the port agreed
said|it would sail, but only if the port agreed
said|it would sail should somebody pay
said|it would sail were the port to agree
said|it would sail in return for a licence
said|he would sell for the price of his loans
said|it would sail as soon as the port agreed
said|it would not sail until the port agreed
said|it would sail barring a storm
said|it would sail in the absence of a ban
said|it would sail on the understanding that the port paid
said|it would sail on the proviso that the port paid
said|it would sail if and when the port agreed
said|it would sail so long as the port paid
said|the sale hinges on a vote
said|the sale depends on a vote
said|the sale is conditional on a vote
said|it would sail pending approval by the court
said|it would sail with the port’s consent and not otherwise
said|it could sail given the consent of the port
said|it would sail except in the event of a storm
said|it expected to close the deal provided an audit found no losses
""".strip().splitlines()
TABLE = [
    (expected, *row.split("|"))
    for expected, rows in (
        ("denies", DENIES), ("doubts", DOUBTS), ("supports", SUPPORTS), ("opposes", OPPOSES), ("not_ruled_out", OPEN),
        ("reports", REPORTS), ("questions", QUESTIONS), ("affirms", AFFIRMS), ("conditional", CONDITIONAL),
    )
    for row in rows
]  # fmt: skip


def taken(cue: str, content: str) -> tuple[str, str]:
    """The side of `content` as the stage would take it, its conditions found first."""
    terms = tuple(span.of(content) for span in conditions(content, (Span(0, len(content)),)))
    return side(Wording("", cue, content, "on_record_named", terms))


@pytest.mark.parametrize(("expected", "cue", "content"), TABLE, ids=[f"{row[1]} {row[2]}" for row in TABLE])
def test_side_by_class(expected: str, cue: str, content: str) -> None:
    found, why = taken(cue, content)
    assert found == expected, why


def test_the_table_is_long() -> None:
    assert len(TABLE) > 250
    assert Stands.gives == "stands"
