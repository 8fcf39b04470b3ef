"""Where in its clause the time of a statement may stand. Published Wednesday 15 May 2024.

Rows mark [the source], {the cue} and <the content>; the expected days are those of May unless they say more, `-`
where the statement has none.
"""

from __future__ import annotations

import datetime as dt
import re

import pytest

from onrecord.language.text import lines
from onrecord.stages.dates import Dates
from onrecord.types import (
    Attribution,
    Chain,
    Document,
    Dossier,
    Hop,
    Naming,
    Outlet,
    Published,
    Record,
    Said,
    Segment,
    Span,
)

TODAY = dt.date(2024, 5, 15)
KINDS = {"[": 0, "{": 1, "<": 2}
MARKED = re.compile(r"\[([^\]]*)\]|\{([^}]*)\}|<([^>]*)>")


def read(
    *marked: str, who: tuple[tuple[str, Naming], ...] = (), record: Record = "on_record_named"
) -> tuple[Said, ...]:
    """What is found for each marked statement; `who` says who speaks, one speaker for all if it is left out."""
    text, rows = "", []
    for row in marked:
        spans: list[list[Span]] = [[], [], []]
        at = 0
        for match in MARKED.finditer(row):
            text += row[at : match.start()]
            words = match[match.lastindex or 0]
            spans[(match.lastindex or 1) - 1].append(Span(len(text), len(text) + len(words)))
            text, at = text + words, match.end()
        text += row[at:]
        rows.append(spans)
    attributions: list[Attribution] = []
    chains: list[Chain] = []
    for i, (source, cue, content) in enumerate(rows):
        if not cue:
            continue
        speaker, naming = who[len(chains)] if who else ("A", "named_person")
        a = Attribution(f"a{i}", "body", "statement", tuple(source), tuple(cue), tuple(content), "direct", (), 1.0, ())
        hops = (Hop("narrator", "unknown", "implicit"), Hop("source", naming, "explicit", speaker))
        attributions.append(a)
        chains.append(Chain(a.id, hops, record, speaker or None, None, ()))
    segments = tuple(Segment("body", span, "") for span in lines(text))
    document = Document("d", "k", "p", "", text, None, "en", Outlet(), Published(TODAY, TODAY, "given"))
    return Dates()([Dossier(document, segments, tuple(attributions), (), tuple(chains))])[0]


def shown(said: Said) -> str:
    first, last = said.interval.earliest, said.interval.latest
    if first is None:
        return "-"
    return f"{first}" if first == last else f"{first}..{last}"


def full(days: str) -> str:
    parts = [d if len(d) == 10 else f"2024-05-{d}" for d in days.split("..")]
    return days if days == "-" else "..".join(parts)


ROWS = [
    ("a participle clause of a hearing", "Testifying before a grand jury on Monday, [Berg] {said} <it burnt>.", "13"),
    (
        "a clause of another time",
        "Berg raised it in January, when [he] {told} a court <it burnt>.",
        "2024-01-01..2024-01-31",
    ),
    ("counted from an event, and told", "Four days after the fire, on Friday, [Berg] {said} <it burnt>.", "10"),
    ("before a participle", "[The council] voted on Tuesday, {saying} <it burnt>.", "14"),
    ("still to be published", "In a letter to be published on Friday, [guests] {say} <it burnt>.", "-"),
    ("a participle clause", "Addressing shareholders in Ystad on Monday, [Strand] {said} <it was lost>.", "13"),
    ("the day opens the paper's name", "[Last Friday's edition of the Post] {said} <it was lost>.", "10"),
    ("according to a paper of a day", "{According to} [Monday's Harbour Post], <it was lost>.", "13"),
    ("taken for the speaker", "Strand {was quoted} [on Monday] as saying <it was lost>.", "13"),
    ("two predicates", "[Strand] apologised on Monday and {said} <it was lost>.", "13"),
    ("a clause of asking", "When the Post rang her on Monday, [Strand] {said} <it was lost>.", "13"),
    ("a clause of something else", "When the boat sank on Monday, [Strand] {said} <it was lost>.", "-"),
    ("taken for the content", "[Strand] {said} <on social media on Tuesday that it was lost>.", "14"),
    ("two times, the firmer", "<“Lost,”> [Strand] {tweeted} hours later on Tuesday.", "14"),
    ("addressee with a group", "[Quill] {informed} a committee of senators yesterday <it was safe>.", "14"),
    ("addressee behind a quotation", "<“Safe,”> [Quill] {assured} the mayors of three towns late on Tuesday.", "14"),
    ("place behind the time", "<“Safe,”> [Quill] {told} reporters on Tuesday night, at the gates of the yard.", "14"),
    ("a dated statement", "In a statement dated 4 May, [the yard] {said} <it was safe>.", "04"),
    ("an edition", "In Tuesday's edition of the Courier, [Quill] {called} <it safe>.", "14"),
    ("a paper of a day", "[Quill] {told} Tuesday's Courier <it was safe>.", "14"),
    ("an interview of a day", "In a Sunday interview [Quill] {said} <it was safe>.", "12"),
    ("a hearing of a day", "[Quill] {insisted} at Monday's hearing that <it was safe>.", "13"),
    ("earlier in the week", "[Quill] {said} earlier in the week that <it was safe>.", "13..15"),
    ("a speaking clause", "[Quill], speaking on the breakfast show this morning, {said} <it was safe>.", "15"),
    ("a phrase of place", "[Quill], in a speech in Holm on Monday, {said} <it was safe>.", "13"),
    ("a relative clause of publishing", "[The report], which came out on Friday, {finds} <it was safe>.", "10"),
    ("so, inside the source", "[The report, which came out on Friday], {finds} <it was safe>.", "10"),
    ("a participle inside the source", "[A report released Monday] {found} <it was safe>.", "13"),
    (
        "a relative clause of its own",
        "[Quill], who in January {had promised} <a bridge>, left.",
        "2024-01-01..2024-01-31",
    ),
    ("as recently as", "As recently as Monday, [Quill] {said} <it was safe>.", "13"),
    ("a cleft", "It was on Monday that [Quill] {said} <it was safe>.", "13"),
    ("the early hours", "In the early hours of Monday, [Quill] {said} <it was safe>.", "13"),
    ("a time of the clock", "At 9 p.m. on Monday, [Quill] {said} <it was safe>.", "13"),
    ("behind words for talk", "[Lund] {rejected} <the allegations on Monday>.", "13"),
    ("behind what may have been then", "[Lund] {condemned} <the attack on Monday>.", "-"),
    ("taken for the name", "[Last summer Lund] {said} <it was safe>.", "2023-06-01..2023-09-23"),
    ("two times, the nearer", "Three weeks earlier, on 22 April, [Quill] {had said} <it was safe>.", "2024-04-22"),
    ("a feast", "On Easter Monday, [Quill] {said} <it was safe>.", "2024-04-01"),
    (
        "a letter and its addressee",
        "<“Safe,”> [Lund] {wrote} in a letter to the council last month.",
        "2024-04-01..2024-04-30",
    ),
    ("more than so long ago", "More than a year ago [Quill] {said} <it was safe>.", "-"),
    ("a stretch that is told of", "<The past ten days>, [he] {sighed}, <had been long>.", "-"),
    ("of what the talk is about", "[Quill] {spoke} of Monday's storm: <it was bad>.", "-"),
    ("of an act of the speaker's", "[Quill], who visited the yard on Monday, {said} <it was safe>.", "-"),
    ("counted from an event", "The day after the storm of 3 May, [Quill] {said} <it was safe>.", "04"),
    ("of words that were come by", "[Others], in letters read out this week, {said} <it was safe>.", "-"),
    ("minutes of a day", "[Quill] {said} <it was safe>, according to minutes of a meeting on Monday.", "-"),
    ("a border", "By Monday, [Quill] {said}, <it would be safe>.", "-"),
]


@pytest.mark.parametrize(("phenomenon", "row", "days"), ROWS, ids=[row[0] for row in ROWS])
def test_times_in_the_clause(phenomenon: str, row: str, days: str) -> None:
    assert shown(read(row)[0]) == full(days)


COUNTED = [
    ("from an event of the sentence before", "It closed on 3 May. The next day [Quill] {said} <it was safe>.", "04"),
    ("the same day, cut into the content", "It closed on Monday. [Quill] {said} <the same day it was safe>.", "13"),
    ("at the time", "The yard stopped on Monday and [it] {spoke} at the time of <a technical matter>.", "13"),
    ("not from what somebody said", "[Lund] {said} <it closed on 3 May>. The next day was wet.", "-"),
    ("from a whole year nothing follows", "It closed in 2019. The next day [Quill] {said} <it was safe>.", "-"),
]


@pytest.mark.parametrize(("phenomenon", "row", "days"), COUNTED, ids=[row[0] for row in COUNTED])
def test_times_that_count_from_another(phenomenon: str, row: str, days: str) -> None:
    assert shown(read(row)[0]) == full(days)


def test_a_speaker_whom_the_next_paragraph_names() -> None:
    rows = ("[A harbour doctor] {said} Monday <it was safe>.\n", "<“Safe,”> [Ada Quill] {told} a briefing in Holm.")
    assert shown(read(*rows, who=(("A", "unnamed_individual"), ("B", "named_person")))[1]) == "2024-05-13"
    assert shown(read(*rows, who=(("A", "named_person"), ("B", "named_person")))[1]) == "-"


def test_a_speaker_whom_the_next_sentence_describes() -> None:
    rows = ("[Ada Quill] {thundered} last night: <it was safe>. ", "<“Safe,”> {barked} [the harbour doctor].")
    assert shown(read(*rows, who=(("A", "named_person"), ("B", "unnamed_individual")))[1]) == "2024-05-14"
    assert shown(read(*rows, who=(("A", "named_person"), ("B", "named_organisation")))[1]) == "-"


def test_a_document_says_at_all_times_what_it_says() -> None:
    rows = ("[A charge sheet], posted on Friday, {says} <it sank>. ", "[It] {speaks} only <of “a mishap”>.")
    assert shown(read(*rows, record="document")[1]) == "2024-05-10"
    assert shown(read(*rows)[1]) == "-"


ANNOUNCED = [
    (
        "a report that came out",
        "The harbour board published its report on Monday. [The report] {says} <it sank>.",
        "13",
    ),
    ("a judgment by a court that ruled", "The court ruled on Monday. <It sank>, [the judgment] {says}.", "13"),
    ("a report long out", "The harbour board is to publish its report on Monday. [The report] {says} <it sank>.", "-"),
    ("of another paper", "The harbour board published its report on Monday. [A leaflet] {says} <it sank>.", "-"),
    ("a paper with a date of its own", "The board got a letter dated 3 May. [The letter] {says} <it sank>.", "-"),
]


@pytest.mark.parametrize(("phenomenon", "row", "days"), ANNOUNCED, ids=[row[0] for row in ANNOUNCED])
def test_papers_that_a_sentence_before_dates(phenomenon: str, row: str, days: str) -> None:
    assert shown(read(row, record="document")[0]) == full(days)


GATHERED = [
    ("people who met", "The harbour board met on Monday. [Lund] {said} <it sank>.", "13"),
    ("a trial that opened", "The trial opened on Monday. [Lund] {said} <it sank>.", "13"),
    ("a meeting before its day", "At a hearing in Holm on Monday, [Quill] {said} <it sank>. [Lund] {said} <no>.", "13"),
    ("an assembly that is told", "[Quill] {told} parliament on Monday <it sank>. [Lund] {said} <no>.", "13"),
    ("somewhere else", "[Quill] {told} parliament on Monday <it sank>. [Lund] {said} as he left home <no>.", "-"),
    ("no assembly", "[Quill] {vowed} to go to court on Monday <over it>. [Lund] {said} <no>.", "-"),
    ("an event nobody speaks at", "The ferry sank on Monday. [Lund] {said} <it was old>.", "-"),
]


@pytest.mark.parametrize(("phenomenon", "row", "days"), GATHERED, ids=[row[0] for row in GATHERED])
def test_people_who_speak_where_others_met(phenomenon: str, row: str, days: str) -> None:
    *before, last = [piece + " " for piece in re.split(r"(?<=\.) (?=\[)", row)]
    who = tuple((name, "named_person") for name in "AB"[-sum("{" in p for p in (*before, last)) :])
    assert shown(read(*before, last, who=who)[-1]) == full(days)  # type: ignore[arg-type]


def test_a_place_and_its_day_set_the_scene() -> None:
    rows = ("At the mart on Monday there was talk of little else. ", "[Lund] {said} <it sank>.")
    assert shown(read("".join(rows))[0]) == "2024-05-13"
    assert shown(read("The mart on Monday was wet. [Lund] {said} <it sank>.")[0]) == "-"


def test_a_paper_published_by_somebody() -> None:
    assert shown(read("[The plan, published by the board last Friday], {says} <no>.", record="document")[0]) == (
        "2024-05-10"
    )
