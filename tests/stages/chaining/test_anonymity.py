"""Why a name is withheld, in the text's own words."""

from __future__ import annotations

import pytest

from onrecord.stages.chaining.anonymity import (
    explained_beside,
    reason_in,
    speaks_of_anonymity,
    standing_reason,
)
from onrecord.types import Span

ROWS = [
    ("because", "A clerk, who spoke on condition of anonymity because the file is open, said no.",
     "because the file is open"),
    ("fear", "Two sailors, who asked not to be named for fear of losing their berths, said no.",
     "for fear of losing their berths"),
    ("since", "They did not want to be identified, since the talks go on.", "since the talks go on"),
    ("purpose", "An aide, granted anonymity to discuss private talks, said no.", "to discuss private talks"),
    ("their contracts being", "None wished to be named, their contracts being strict.", "their contracts being strict"),
    ("no reason given", "A clerk, who spoke on condition of anonymity, said no.", None),
    ("a reason for something else", "A clerk said no because the file is open.", None),
    ("as", "A nurse, who would not be named as staff are barred from talking, said no.",
     "as staff are barred from talking"),
    ("concern before the request", "A cook, who begged us out of concern for her job to leave her name out, said no.",
     "out of concern for her job"),
    ("fronted participle", "Fearing for his berth, he asked not to be named.", "Fearing for his berth"),
    ("fronted clause", "Because the case is open, she did not want to be identified.", "Because the case is open"),
    ("citing", "Both asked for anonymity, citing the rules of the house.", "citing the rules of the house"),
    ("colon", "Neither would be named: both have signed a pledge of silence.", "both have signed a pledge of silence"),
    ("given", "He spoke anonymously given the sensitivity of the sale.", "given the sensitivity of the sale"),
    ("lest", "They would not give their names lest the duke hear of it.", "lest the duke hear of it"),
    ("to protect", "She gave only a first name to protect her family.", "to protect her family"),
    ("in order not to", "They stay in the shadows in order not to harm the sale.", "in order not to harm the sale"),
    ("ban", "A guard not authorised to speak to the press said no.", "not authorised to speak to the press"),
    ("reasons", "A singer, who declined to be named for legal reasons, said no.", "for legal reasons"),
    ("worried", "A baker, who asked not to be named, worried about losing customers, said no.",
     "worried about losing customers"),
    ("rules", "He was granted anonymity under the rules of the briefing.", "under the rules of the briefing"),
    ("with talks still on", "They asked not to be named with the talks still under way.",
     "with the talks still under way"),
    ("quoted words give no reason", "He asked not to be named. “Because I said so,” he added.", None),
    ("until", "Two jurors, whose names the paper is keeping back until the verdict is in, said no.",
     "until the verdict is in"),
    ("pending", "A surveyor, who asked not to be identified pending publication of the report, said no.",
     "pending publication of the report"),
    ("ahead of", "A trustee who asked not to be named ahead of the announcement said no.", "ahead of the announcement"),
    ("on the grounds", "A clerk refused to be named on the grounds that it could affect the trial.",
     "on the grounds that it could affect the trial"),
    ("in exchange", "A judge was promised anonymity in exchange for candour.", "in exchange for candour"),
    ("custom before the request", "A prelate, who as is customary in such matters asked not to be named, said no.",
     "as is customary in such matters"),
    ("sake before the request", "A father, who for the sake of his daughter will not be named, said no.",
     "for the sake of his daughter"),
    ("having signed", "A cook, who having signed the pledge would not be named, said no.", "having signed the pledge"),
    ("bound by", "A notary, bound by professional secrecy and therefore unnamed here, said no.",
     "bound by professional secrecy"),
    ("orders", "A gunner, under orders not to talk to the press, said no.", "under orders not to talk to the press"),
    ("cleared by", "A pilot who has not been cleared by his line to talk said no.",
     "has not been cleared by his line to talk"),
    ("a contract that forbids", "A driver whose contract forbids interviews said no.",
     "whose contract forbids interviews"),
    ("a quoted reason", "A farmer would not give his name: “I have to live here.”", "“I have to live here.”"),
    ("the newsroom's promise", "We have agreed not to name him: his brother works there.",
     "his brother works there"),
    ("names known but not printed", "The Echo knows their names but is not printing them, since they have families.",
     "since they have families"),
    ("fronted purpose", "To avoid prejudicing the count, she asked not to be named.",
     "To avoid prejudicing the count"),
    ("so", "Talking to the press is a sacking matter, so we are not naming them.",
     "Talking to the press is a sacking matter"),
    ("which is why", "Talking to the press is a sacking matter, which is why neither is named here.",
     "Talking to the press is a sacking matter"),
    ("the first of two clauses", "She has children at the school and does not want her name in the paper.",
     "She has children at the school"),
    ("a clause that others open", "Neither wished to be named: anyone caught talking will be dismissed.",
     "anyone caught talking will be dismissed"),
    ("pain", "An usher, barred from interviews on pain of dismissal, said no.", "on pain of dismissal"),
    ("sworn", "An usher sworn to secrecy said no.", "sworn to secrecy"),
    ("not supposed to be talking", "A cook who is not supposed to be talking to us said no.",
     "is not supposed to be talking to us"),
    ("fear before who it is", "Fearing reprisals, a clerk who asked not to be named said no.", "Fearing reprisals"),
    ("has been told", "A cook, who asked not to be named because she has been told to be silent, said no.",
     "because she has been told to be silent"),
    ("since a time is no reason", "A diver, who asked not to be named and sails since the spring, said no.", None),
    ("at a request", "A miner, his name withheld at the request of his union, said no.", "at the request of his union"),
    ("by law", "A boy whose identity is protected by law said no.", "by law"),
    ("being", "She would not be named, being still owed for the bread.", "being still owed for the bread"),
    ("having", "He would not be named, having two sons at the school.", "having two sons at the school"),
    ("as one put it", "They wished to remain unnamed because, as one put it, walls have ears.",
     "because, as one put it, walls have ears"),
    ("reason before the promise", "Because it rained, a clerk who asked not to be named stayed.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "reason"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_reason(text: str, reason: str | None) -> None:
    found = reason_in(text, Span(0, len(text)))
    assert (found.text if found else None) == reason
    if found:
        assert found.span.of(text) == found.text


SENTENCES = [
    ("both", "Both asked that their names not be used because they fear for their berths.", True),
    ("the people", "The people spoke on the condition that they not be named.", True),
    ("of one who speaks as well", "The clerk, who spoke on condition of anonymity, said no.", False),
    ("of something else", "They asked for a new pier.", False),
]


@pytest.mark.parametrize(("text", "alone"), [row[1:] for row in SENTENCES], ids=[row[0] for row in SENTENCES])
def test_sentence_of_its_own(text: str, alone: bool) -> None:
    assert speaks_of_anonymity(text, Span(0, len(text))) is alone


TO_LOSE = [
    (
        "fear",
        "Two roadies, who fear being blacklisted and asked not to be named, said no.",
        "who fear being blacklisted",
    ),
    ("a signed pledge", "Two clerks, who have signed a secrecy form, said no.", "who have signed a secrecy form"),
    ("nothing to lose", "Two clerks, who left in May, said no.", None),
]


@pytest.mark.parametrize(("text", "reason"), [row[1:] for row in TO_LOSE], ids=[row[0] for row in TO_LOSE])
def test_what_people_have_to_lose(text: str, reason: str | None) -> None:
    found = standing_reason(text, Span(0, len(text)))
    assert (found.text if found else None) == reason


BESIDE = [
    ("a ban for all", "Staff are forbidden to talk to the press.", "Staff are forbidden to talk to the press"),
    ("their reason", "Their reason: they expect to bid again.", "they expect to bid again"),
    ("talking", "Talking to the press is a sacking matter.", "Talking to the press is a sacking matter"),
    ("something else", "The brakes are forty years old.", None),
]


@pytest.mark.parametrize(("text", "reason"), [row[1:] for row in BESIDE], ids=[row[0] for row in BESIDE])
def test_a_sentence_beside_explains(text: str, reason: str | None) -> None:
    found = explained_beside(text, Span(0, len(text)))
    assert (found.text if found else None) == reason
