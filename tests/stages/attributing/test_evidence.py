"""Attributions told by where words stand: verbs that no list holds, phrases, nouns and stray quotations."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.language.cues import phrases, reporting, unlisted
from onrecord.language.text import lines
from onrecord.stages.attributions import attributions
from onrecord.types import Attribution, Segment


def read(text: str) -> tuple[Attribution, ...]:
    return attributions("d-1", text, [Segment("body", span, "") for span in lines(text)])


REPORTS: list[tuple[str, str, str | None, str, list[str]]] = [
    (
        "unknown verb before its speaker",
        "“Nobody asked the ferrymen,” harrumphed Councillor Ida Bruun.",
        "Councillor Ida Bruun",
        "harrumphed",
        ["“Nobody asked the ferrymen,”"],
    ),
    (
        "unknown verb after its speaker",
        "“Nobody asked the ferrymen,” the cook tutted on the quayside.",
        "the cook",
        "tutted",
        ["“Nobody asked the ferrymen,”"],
    ),
    (
        "unknown verb that interrupts",
        "“The bridge,” the engineer wheedled, “was never straight.”",
        "the engineer",
        "wheedled",
        ["“The bridge,”", "“was never straight.”"],
    ),
    ("verb of motion beside a quotation", "“Not again,” goes one of them.", "one of them", "goes", ["“Not again,”"]),
    (
        "noun of telling after a quotation",
        "“Not again”, comes the answer from a clerk.",
        "a clerk",
        "comes the answer from",
        ["“Not again”"],
    ),
    (
        "verdict after a quotation",
        "‘A fair price’ was the harbour master’s only response.",
        "the harbour master",
        "was / only response",
        ["‘A fair price’"],
    ),
    ("how somebody puts it", "“It leaks,” is how the mayor puts it.", "the mayor", "is how / puts it", ["“It leaks,”"]),
    (
        "verb, party and colon",
        "Thunders the weekly: “The pier is a disgrace to the town.”",
        "the weekly",
        "Thunders",
        ["“The pier is a disgrace to the town.”"],
    ),
    (
        "medium between verb and speaker",
        "«The pier is ours», retorted by telephone his lawyer, Odd Berg.",
        "his lawyer, Odd Berg",
        "retorted",
        ["«The pier is ours»"],
    ),
    (
        "unknown verb closes a clause",
        "The gate was shut at noon, vapours the mayor.",
        "the mayor",
        "vapours",
        ["The gate was shut at noon"],
    ),
    (
        "unknown verb, several commas",
        "The winger, 23, has asked to leave, bleats our man at the gate.",
        "our man at the gate",
        "bleats",
        ["The winger, 23, has asked to leave"],
    ),
    (
        "indefinite speaker with a phrase",
        "The gate was shut at noon, murmurs somebody close to the mayor.",
        "somebody close to the mayor",
        "murmurs",
        ["The gate was shut at noon"],
    ),
    (
        "hearer between verb and speaker",
        "The gate was shut at noon, confided to the weekly an aide.",
        "an aide",
        "confided",
        ["The gate was shut at noon"],
    ),
    (
        "inverted speaker parts the clause",
        "The dairy, sighs its founder, was sold too cheaply.",
        "its founder",
        "sighs",
        ["The dairy", "was sold too cheaply"],
    ),
    (
        "known verb parts the clause",
        "The police, says the mayor, are asleep.",
        "the mayor",
        "says",
        ["The police", "are asleep"],
    ),
    (
        "last tag has the whole",
        "The gate was shut, the guards had told the family, Odd Berg related on Monday.",
        "Odd Berg",
        "related",
        ["The gate was shut, the guards had told the family"],
    ),
    ("or so", "The gate was shut, or so the mayor says.", "the mayor", "says", ["The gate was shut"]),
    (
        "stray quotation",
        "The mayor, on the other hand, finds the police “sleepy and slow”.",
        "The mayor",
        "finds",
        ["the police “sleepy and slow”"],
    ),
    (
        "stray quotation after a preposition",
        "The sponsor halted the study and spoke at the time of “a little housekeeping”.",
        "The sponsor",
        "spoke / of",
        ["“a little housekeeping”"],
    ),
    (
        "quotation after a sentence about its speaker",
        "The chief executive came out swinging. “Every coin is in the book.”",
        "The chief executive",
        "came out swinging",
        ["“Every coin is in the book.”"],
    ),
    (
        "known by several words",
        "The bank let it be known that the loan had been repaid.",
        "The bank",
        "let it be known",
        ["the loan had been repaid"],
    ),
    (
        "hearer inside a phrase",
        "The bank gave us its word that the loan had been repaid.",
        "The bank",
        "gave us its word",
        ["the loan had been repaid"],
    ),
    (
        "phrase that parts a clause",
        "The payment, they let on, was made at night.",
        "they",
        "let on",
        ["The payment", "was made at night"],
    ),
    ("swearing", "The mate swears blind he was ashore.", "The mate", "swears blind", ["he was ashore"]),
    ("phrase with a preposition", "The firm took note of the report.", "The firm", "took note of", ["the report"]),
    (
        "so far as to",
        "The bank went so far as to claim that it had no books.",
        "The bank",
        "went so far as to claim",
        ["it had no books"],
    ),
    ("particle after its object", "The bank brushed the claims aside.", "The bank", "brushed", ["the claims aside"]),
    ("particle before its object", "The bank brushed aside the claims.", "The bank", "brushed aside", ["the claims"]),
    (
        "on record",
        "The minister is on record as saying that the mill would close.",
        "The minister",
        "is on record as saying",
        ["the mill would close"],
    ),
    ("conviction", "The bank is adamant that the loan was repaid.", "The bank", "is adamant", ["the loan was repaid"]),
    (
        "having it from others",
        "Lund has it from two colleagues that the mill will close.",
        "Lund",
        "has it from two colleagues",
        ["the mill will close"],
    ),
    (
        "only that",
        "Police would say only that the shots came from a boat.",
        "Police",
        "would say",
        ["the shots came from a boat"],
    ),
    (
        "manner of speaking with that",
        "A clerk close to the owner whispers that the mill will close.",
        "A clerk close to the owner",
        "whispers",
        ["the mill will close"],
    ),
    ("proof by a paper", "The letter proves the firm knew in June.", "The letter", "proves", ["the firm knew in June"]),
    ("allowing a fact", "The foreman allowed that some had wept.", "The foreman", "allowed", ["some had wept"]),
    (
        "never to have",
        "The owner professed never to have seen the letter.",
        "The owner",
        "professed",
        ["never to have seen the letter"],
    ),
    (
        "relative clause, then the main verb",
        "Odd Berg, who in May professed to know nothing, now allows that he knew.",
        "Odd Berg",
        "professed",
        ["to know nothing"],
    ),
    (
        "by the account of",
        "The line was stopped in May, by the account of nurses on the ward.",
        "nurses on the ward",
        "by the account of",
        ["The line was stopped in May"],
    ),
    (
        "by somebody’s own account",
        "By her own account, Ms Lund never read the contract.",
        "her",
        "By her own account",
        ["Ms Lund never read the contract"],
    ),
    ("possessor and view", "The sale, in the board’s view, is off.", "the board", "in / view", ["The sale", "is off"]),
    (
        "to hear somebody tell it",
        "To hear its founder tell it, the dairy was stolen.",
        "its founder",
        "To hear / tell it",
        ["the dairy was stolen"],
    ),
    (
        "if somebody is to be believed",
        "The dairy was stolen, if its founder is to be believed.",
        "its founder",
        "if / is to be believed",
        ["The dairy was stolen"],
    ),
    (
        "as far as somebody is concerned",
        "As far as the bank is concerned, the loan was repaid.",
        "the bank",
        "As far as / is concerned",
        ["the loan was repaid"],
    ),
    ("per", "Per court papers, the invoice was forged.", "court papers", "Per", ["the invoice was forged"]),
    (
        "in the words of",
        "“It is a relay,” in the words of Ms Lund.",
        "Ms Lund",
        "in the words of",
        ["“It is a relay,”"],
    ),
    (
        "somebody’s claim",
        "Falk’s announcement that the mill would close stunned the town.",
        "Falk",
        "announcement",
        ["the mill would close"],
    ),
    (
        "a call by",
        "A call by the union for a public inquiry went unanswered.",
        "the union",
        "call",
        ["a public inquiry"],
    ),
    (
        "the answer from",
        "The answer from the ministry was that nobody had been told.",
        "the ministry",
        "answer / was",
        ["nobody had been told"],
    ),
    (
        "from somebody comes word",
        "From the palace comes word that the king is well.",
        "the palace",
        "From / comes word",
        ["the king is well"],
    ),
    ("rumour", "Rumour has it that the king is ill.", None, "Rumour has it", ["the king is ill"]),
    ("there is talk", "There is talk that the mill will close.", None, "There is talk", ["the mill will close"]),
    ("is said to", "The king is said to be ill.", None, "is said", ["The king", "to be ill"]),
    ("it is feared", "The mill will close, it is feared.", None, "is feared", ["The mill will close"]),
    (
        "confirmed by",
        "The closure was confirmed by the owner, Nils Falk.",
        "the owner, Nils Falk",
        "was confirmed by",
        ["The closure"],
    ),
    (
        "wants to have heard",
        "The Gazette wants to have heard the same from his circle.",
        "The Gazette",
        "wants to have heard",
        ["the same from his circle"],
    ),
    ("speaker that no list holds", "“He’s gutted,” says a pal.", "a pal", "says", ["“He’s gutted,”"]),
    (
        "adjective before the speaker",
        "“It was a joke,” stormed furious Dale.",
        "furious Dale",
        "stormed",
        ["“It was a joke,”"],
    ),
    (
        "unlisted verb with that",
        "The director manifested that the plant would stay.",
        "The director",
        "manifested",
        ["the plant would stay"],
    ),
    (
        "one who understands",
        "The Comet understands Dale has been sacked.",
        "The Comet",
        "understands",
        ["Dale has been sacked"],
    ),
    (
        "what a newspaper has learned",
        "Dale has been sacked, this newspaper has learned.",
        "this newspaper",
        "has learned",
        ["Dale has been sacked"],
    ),
    ("told by nobody named", "The tribunal was told that Dale had lied.", None, "was told", ["Dale had lied"]),
    (
        "in favour of",
        "The ministry expressed itself in favour of a ban.",
        "The ministry",
        "expressed itself in favour of",
        ["a ban"],
    ),
    (
        "showing oneself convinced",
        "The envoy showed himself convinced that the talks would go on.",
        "The envoy",
        "showed himself convinced",
        ["the talks would go on"],
    ),
    (
        "aside before a quotation",
        "The statement reads, in part, “No date has been set.”",
        "The statement",
        "reads",
        ["“No date has been set.”"],
    ),
    (
        "colon and a clause",
        "The report concludes: the delay was avoidable.",
        "The report",
        "concludes",
        ["the delay was avoidable"],
    ),
    (
        "thing that ends in -ing",
        "Everything was open, the spokeswoman said, adding that no date had been set.",
        "the spokeswoman",
        "said",
        ["Everything was open"],
    ),
    ("advice not to", "The union has warned members not to sign.", "The union", "has warned", ["not to sign"]),
    (
        "aside with a verb of its own",
        "The panel dissented, arguing that the delay was no fault of the ministry.",
        "The panel",
        "arguing",
        ["the delay was no fault of the ministry"],
    ),
    (
        "in somebody’s phrase",
        "The talks are, in the envoy’s phrase, “dead and buried”.",
        "the envoy",
        "in / phrase",
        ["The talks are", "“dead and buried”"],
    ),
]


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"), [row[1:] for row in REPORTS], ids=[r[0] for r in REPORTS]
)
def test_reports(text: str, source: str | None, cue: str, content: list[str]) -> None:
    shown = [
        (
            a.source[0].of(text) if a.source else None,
            " / ".join(span.of(text) for span in a.cue),
            [span.of(text) for span in a.content],
        )
        for a in read(text)
    ]
    assert (source, cue, content) in shown


SILENT = [
    ("list of deeds", "Berg sold the goats, burned the barn and left."),
    ("apposition, then the main verb", "Odd Berg, 45, chairs the board of the dairy."),
    ("relative clause, then the main verb", "Odd Berg, who runs the port, owns a dairy."),
    ("participle after a comma", "The town was hit, killed by its own port."),
    ("title in marks", "The reader took “The Long Road Home” to the beach."),
    ("label in marks", "The dog ran past the sign “No dogs on the quay”."),
    ("subordinate clause before the main one", "When it rained, the mayor slept."),
    ("asyndetic deeds", "He closed the gate, fetched the goats, fed the hens."),
    ("noun that looks like a verb", "The harbour sells fish, nets and rope."),
    ("why a name is kept back", "They insisted that they not be identifiable in any way."),
    ("result, not report", "The storm ensured that the boats stayed in port."),
    ("nouns in -s before a relative clause", "The firm sells debate-prep sessions that often take place in June."),
]


@pytest.mark.parametrize("text", [row[1] for row in SILENT], ids=[row[0] for row in SILENT])
def test_nothing_is_reported(text: str) -> None:
    assert read(text) == ()


def test_one_report_a_quotation() -> None:
    found = read("The treasurer gave the idea short shrift: “Not while I hold the keys to it.”")
    assert len(found) == 1


def test_unlisted_verbs_are_told_by_their_form() -> None:
    assert unlisted("vapoured") is not None
    assert unlisted("goes") is not None
    assert unlisted("named") is None
    assert unlisted("gently") is None


def test_listed_verbs_double_their_last_letter() -> None:
    verb = reporting("slurred")
    assert verb is not None
    assert verb.lemma == "slur"


def test_phrases_are_found_by_any_form_of_their_verb() -> None:
    for form in ("let", "lets", "letting"):
        assert any(p.words == ("slip",) for p in phrases(form)["slip"])
    assert any(p.words == ("adamant",) for p in phrases("were")["adamant"])


PIECES = (
    "“It leaks,”|“|”|,|.|:|the mayor|vapours|brushed|aside|the claims|in the view of|by her own account|goes|comes"
    "|the answer from|was|let it be known|that|gave us its word|put|down to|is said|to|from|Rumour has it|who|so|and"
    "|A call by|for|The mayor’s claim that|there is talk|—|\n|as far as|is concerned|per|’s"
).split("|")


@given(st.lists(st.sampled_from(PIECES), max_size=30))
@settings(max_examples=150, deadline=None)
def test_spans_come_home(pieces: list[str]) -> None:
    text = " ".join(pieces)
    for found in read(text):
        for span in (*found.source, *found.cue, *found.content):
            assert 0 <= span.start < span.end <= len(text)
            assert span.of(text).strip()


def test_a_sentence_may_end_in_a_verb_behind_a_second_claim() -> None:
    assert all(found.content for found in read("The mayor’s claim that The mayor’s claim that was"))


@pytest.mark.parametrize(
    "piece",
    [
        "“a b c” x, ",
        "it was, vapoured Berg, ",
        "X’s claim that ",
        "brushed the ",
        "in the ",
        "has it from a ",
        "is said to ",
        "walked that the boat ",
    ],
)
def test_time_grows_with_the_length_of_a_text(piece: str) -> None:
    read(piece * 50)
    begin = time.process_time()
    read(piece * 2_000)
    assert time.process_time() - begin < 2
