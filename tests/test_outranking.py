"""People outrank the program: what they say is followed everywhere, survives a new reading, and can be undone."""

from __future__ import annotations

import datetime as dt
import json
import shutil
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.scripts import exported, line, opened, reread, speaker, staged

from onrecord import judging
from onrecord.archive import Archive
from onrecord.errors import LedgerBusy, NotFound, OnrecordError, Refused, UsageError
from onrecord.store import schema
from onrecord.types import Article, Correction, Entry, Interval, Judgement, Outlet, Recorded, Span

SCRIPTS = {
    "Mail": "Ada: ferry is safe and sound\nBo: !ferry is safe and sound\nan aide: yard wants more money now",
    "Post": "Cy: ferry is safe for all\nan aide: ferry is late again today",
    "Wire": "Ada: yard wants two new docks\nDee: ferry may sail on Monday",
}


@pytest.fixture(scope="module")
def read_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger of the scripts, of which each test has a copy."""
    path = tmp_path_factory.mktemp("outranking") / "news.db"
    staged(path, **SCRIPTS).close()
    return path


@pytest.fixture
def archive(read_once: Path, tmp_path: Path) -> Iterator[Archive]:
    with opened(Path(shutil.copy(read_once, tmp_path / "news.db"))) as made:
        yield made


def say(archive: Archive, kind: Any, subject: str, by: str = "Ana", **more: Any) -> Recorded:
    return judging.apply(archive, Judgement(kind, subject, by, **more))


def correct(archive: Archive, subject: str, by: str = "Ana", **more: Any) -> Recorded:
    return say(archive, "correct", subject, by, correction=Correction(**more))


def entry(archive: Archive, id: str) -> Entry:
    found = archive.find_entry(id)
    assert found is not None
    return found[1]


def claim_members(archive: Archive, id: str) -> set[str]:
    claim = archive.claim_with(id)
    return set() if claim is None else {stance.attribution for stance in claim.attributions}


# --- Reject and accept ------------------------------------------------------------------------------------------


def test_what_is_rejected_stays_as_evidence_and_counts_nowhere(archive: Archive, tmp_path: Path) -> None:
    ada, cy = line(archive, "Mail"), line(archive, "Post")
    before = archive.claim_with(cy)
    assert before is not None and before.sides["affirms"].count == 3
    say(archive, "reject", ada, note="a caption")
    after = archive.claim_with(cy)
    assert after is not None and after.sides["affirms"].count == 2
    assert archive.claim_with(ada) is None
    assert not any(p.name == "Ada" for p in after.positions)
    lines = [json.loads(x) for x in exported(archive, tmp_path / "out")["attributions.jsonl"].splitlines()]
    (mine,) = [x for x in lines if x["id"] == ada]
    assert (mine["rejected"], [x["rejected"] for x in lines].count(True)) == (True, 1)
    assert mine["why"][0].startswith("Rejected by Ana on 20")
    assert mine["why"][0].endswith(": a caption.")
    assert mine["judgements"] == [{"number": 1, "says": mine["why"][0]}]


def test_who_accepts_after_a_rejection_is_followed(archive: Archive) -> None:
    ada = line(archive, "Mail")
    say(archive, "reject", ada)
    say(archive, "accept", ada, "Ben")
    judged = entry(archive, ada).judged
    assert judged is not None and (judged.accepted, judged.rejected) == (True, False)
    assert [says.split(" on ")[0] for says in judged.says] == ["Rejected by Ana", "Accepted by Ben"]
    assert ada in claim_members(archive, line(archive, "Post"))


# --- Corrections ------------------------------------------------------------------------------------------------


def last_hop(e: Entry) -> Any:
    return e.chain.hops[-1]


CORRECTIONS = [
    ({"field": "polarity", "value": "doubts"}, lambda e: e.stand.polarity, "doubts", "polarity is doubts, was affirms"),
    ({"field": "record", "value": "headline"}, lambda e: e.chain.record, "headline", "record status is headline"),
    ({"field": "naming", "value": "unnamed_individual", "hop": 1}, lambda e: last_hop(e).naming, "unnamed_individual",
     "naming of hop 1 is unnamed individual, was named person"),
    ({"field": "role", "value": "principal", "hop": 1}, lambda e: last_hop(e).role, "principal", "role of hop 1"),
    ({"field": "content", "spans": (Span(5, 18),)}, lambda e: e.words, "ferry is safe",
     "content is “ferry is safe”, was “ferry is safe and sound”"),
    ({"field": "conditions", "spans": (Span(19, 28),)}, lambda e: [c.text for c in e.stand.conditions], ["and sound"],
     "conditions is “and sound”, was not stated"),
    ({"field": "said", "said": Interval(dt.date(2027, 5, 1), dt.date(2027, 5, 31))},
     lambda e: (e.said.interval.earliest, e.said.interval.latest), (dt.date(2027, 5, 1), dt.date(2027, 5, 31)),
     "the date is 2027-05-01 to 2027-05-31, was not stated"),
    ({"field": "source", "spans": (Span(29, 31),)}, lambda e: (e.attribution.source, last_hop(e).name),
     ((Span(29, 31),), "Bo"), "source is “Bo”, was “Ada”"),
    ({"field": "source", "spans": (Span(5, 10),), "naming": "named_organisation"},
     lambda e: (last_hop(e).name, last_hop(e).naming), ("ferry", "named_organisation"), "source is “ferry”"),
    ({"field": "source"}, lambda e: (e.attribution.source, len(e.chain.hops)), ((), 1), "source is not stated"),
    ({"field": "party", "hop": 1}, lambda e: (last_hop(e).actor, last_hop(e).naming), (None, "unknown"), "party"),
]  # fmt: skip


@pytest.mark.parametrize(("given_", "seen", "expected", "told"), CORRECTIONS, ids=lambda x: str(x)[:40])
def test_a_corrected_field_is_used_as_corrected(
    archive: Archive, given_: dict[str, Any], seen: Any, expected: Any, told: str
) -> None:
    ada = line(archive, "Mail")
    correct(archive, ada, **given_)
    now = entry(archive, ada)
    assert seen(now) == expected
    assert now.attribution.why[0].startswith("Corrected by Ana on 20")
    assert told in now.attribution.why[0]
    assert now in archive.dossier(now.document).entries()
    assert archive.as_read(now.document).judged == ()


def test_a_corrected_side_changes_the_claim(archive: Archive) -> None:
    ada, cy = line(archive, "Mail"), line(archive, "Post")
    correct(archive, ada, field="polarity", value="denies")
    claim = archive.claim_with(cy)
    assert claim is not None and (claim.sides["affirms"].count, claim.sides["denies"].count) == (2, 2)


def test_a_corrected_content_is_compared_anew(archive: Archive) -> None:
    ada = line(archive, "Wire")
    assert line(archive, "Post") not in claim_members(archive, ada)
    correct(archive, line(archive, "Post"), field="content", spans=(Span(10, 21),))  # "is safe for all"
    correct(archive, ada, field="content", spans=(Span(11, 20),))
    assert claim_members(archive, ada) == {ada}


def test_who_is_put_in_is_an_actor_of_the_page_and_is_tied(archive: Archive) -> None:
    dee = line(archive, "Wire", 1)
    correct(archive, dee, field="source", spans=(Span(0, 3),))
    assert last_hop(entry(archive, dee)).actor == speaker(archive, "Ada", "Wire")
    ada = archive.entity_of(speaker(archive, "Ada", "Mail"))
    claim = archive.claim_with(line(archive, "Mail"))
    assert claim is not None and ada is not None
    assert {o.name for o in claim.sides["affirms"].origins if o.entity == ada.id} == {"Ada"}


BAD = [
    ({"field": "colour", "value": "red"}, "cannot be corrected"),
    ({"field": "polarity", "value": "red"}, "no polarity"),
    ({"field": "polarity", "value": "affirms"}, "is affirms already"),
    ({"field": "content"}, "cannot be empty"),
    ({"field": "content", "spans": (Span(5, 5000),)}, "no place in the text"),
    ({"field": "content", "spans": (Span(9, 9),)}, "no place in the text"),
    ({"field": "content", "spans": (Span(12, 18), Span(5, 8))}, "no place in the text"),
    ({"field": "content", "spans": (Span(10, 11),)}, "holds no words"),
    ({"field": "source", "spans": (Span(3, 5),)}, "holds no words"),
    ({"field": "role", "value": "source", "hop": 9}, "has no hop 9"),
    ({"field": "role", "value": "source"}, "has no hop None"),
    ({"field": "source", "spans": (Span(5, 10),)}, "nobody that the page is known to speak of"),
    ({"field": "source", "spans": (Span(5, 10),), "naming": "boat"}, "is no naming"),
    ({"field": "said", "said": Interval(dt.date(2027, 5, 2), dt.date(2027, 5, 1))}, "ends before it begins"),
    ({"field": "party", "hop": 1, "value": "d-none:1"}, "has no actor"),
]


@pytest.mark.parametrize(("given_", "told"), BAD, ids=lambda x: str(x)[:40])
def test_a_correction_is_checked(archive: Archive, given_: dict[str, Any], told: str) -> None:
    with pytest.raises((UsageError, NotFound), match=told) as raised:
        correct(archive, line(archive, "Mail"), **given_)
    assert raised.value.remedy
    assert not judging.log(archive)


def test_nobody_puts_a_name_where_the_text_withholds_it(archive: Archive) -> None:
    aide, ada = line(archive, "Mail", 2), speaker(archive, "Ada", "Mail")
    for given_ in (
        {"field": "party", "hop": 1, "value": ada},
        {"field": "party", "hop": 1, "spans": (Span(0, 3),)},
        {"field": "source", "spans": (Span(0, 3),)},
        {"field": "naming", "hop": 1, "value": "named_person"},
    ):
        with pytest.raises(Refused, match="the text does not name “an aide”"):
            correct(archive, aide, **given_)
    correct(archive, aide, field="naming", hop=1, value="generic_group")
    assert last_hop(entry(archive, aide)).naming == "generic_group"


# --- Claims -----------------------------------------------------------------------------------------------------


def test_an_attribution_moves_to_another_claim_and_leaves_its_own(archive: Archive) -> None:
    cy, bo, yard = line(archive, "Post"), line(archive, "Mail", 1), line(archive, "Wire")
    home, target = archive.claim_with(cy), archive.claim_with(yard)
    assert home is not None and target is not None and bo in claim_members(archive, cy)
    say(archive, "move", cy, other=target.id)
    assert claim_members(archive, cy) == {cy, yard, line(archive, "Mail", 2)}
    assert bo not in claim_members(archive, cy)
    with pytest.raises(UsageError, match="in that claim already"):
        say(archive, "move", cy, other=archive.claim_with(yard).id)  # type: ignore[union-attr]


def test_an_attribution_is_made_a_claim_of_its_own(archive: Archive) -> None:
    cy = line(archive, "Post")
    say(archive, "move", cy)
    assert claim_members(archive, cy) == {cy}
    assert len(claim_members(archive, line(archive, "Mail"))) == 4
    with pytest.raises(UsageError, match="of its own already"):
        say(archive, "move", cy)


def test_two_people_who_disagree_keep_a_pair_apart(archive: Archive) -> None:
    cy, yard = line(archive, "Post"), line(archive, "Wire")
    say(archive, "move", cy, "Ana", other=yard)
    say(archive, "move", cy, "Ben")
    assert claim_members(archive, cy) == {cy}


# --- Parties ----------------------------------------------------------------------------------------------------


def test_merging_two_outlets_changes_the_origins(archive: Archive) -> None:
    aide, yard = line(archive, "Post", 1), line(archive, "Mail", 2)
    say(archive, "move", yard, other=aide)
    for other in claim_members(archive, aide) - {aide, yard}:
        say(archive, "reject", other)
    claim = archive.claim_with(aide)
    assert claim is not None and claim.sides["affirms"].outcome == "not_established"
    say(archive, "merge", "outlet:mail", other="outlet:post", note="one newsroom")
    claim = archive.claim_with(aide)
    assert claim is not None and (claim.sides["affirms"].outcome, claim.sides["affirms"].count) == ("one", 1)


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        (("an aide", "Mail"), ("an aide", "Post"), "stands in another outlet"),
        (("an aide", "Mail"), ("Ada", "Mail"), "“Ada” is named"),
        (("an aide", "Mail"), ("Cy", "Post"), "“Cy” is named"),
    ],
)
def test_nobody_links_a_source_whose_name_is_withheld(archive: Archive, left: Any, right: Any, told: str) -> None:
    one, other = speaker(archive, *left), speaker(archive, *right)
    for pair in ((one, other), (other, one)):
        with pytest.raises(Refused, match=told):
            say(archive, "merge", pair[0], other=pair[1])
        with pytest.raises(Refused, match=told):
            say(archive, "merge", pair[0], other=pair[1], suggested=True)
    say(archive, "part", one, other=other)


def test_a_merger_follows_the_parties_into_a_new_reading(archive: Archive) -> None:
    pair = speaker(archive, "Ada", "Mail"), speaker(archive, "Bo", "Mail")
    say(archive, "merge", pair[0], other=pair[1])
    with reread(archive, 1) as later:
        ada, bo = speaker(later, "Ada", "Mail"), speaker(later, "Bo", "Mail")
        assert {ada, bo} != set(pair)
        assert later.entity_of(ada) == later.entity_of(bo)


# --- Labels -----------------------------------------------------------------------------------------------------


def test_background_and_grade_are_a_persons_only(archive: Archive, tmp_path: Path) -> None:
    lines = [json.loads(x) for x in exported(archive, tmp_path / "a")["attributions.jsonl"].splitlines()]
    assert {(x["background"], x["grade"]) for x in lines} == {(None, "F6")}
    aide = line(archive, "Mail", 2)
    say(archive, "background", aide, value="deep_background")
    say(archive, "grade", aide, value="b2")
    judged = entry(archive, aide).judged
    assert judged is not None and (judged.background, judged.grade) == ("deep_background", "B2")
    say(archive, "background", aide, value="none")
    assert entry(archive, aide).judged.background == "none"  # type: ignore[union-attr]
    for kind, value in (("background", "off"), ("grade", "G1"), ("grade", "A7"), ("grade", "")):
        with pytest.raises(UsageError):
            say(archive, kind, aide, value=value)


def test_confirmed_is_refused_below_two_independent_origins(archive: Archive) -> None:
    bo, cy, aide = line(archive, "Mail", 1), line(archive, "Post"), line(archive, "Mail", 2)
    with pytest.raises(Refused, match="1 means confirmed by other sources; independent origins that say so: 1"):
        say(archive, "grade", bo, value="A1")
    for other in claim_members(archive, aide) - {aide}:
        say(archive, "reject", other)
    with pytest.raises(Refused, match="1 means confirmed"):
        say(archive, "grade", aide, value="B1")
    say(archive, "grade", cy, value="B1")
    assert entry(archive, cy).judged.grade == "B1"  # type: ignore[union-attr]


def test_a_grade_of_confirmed_is_not_shown_once_an_origin_is_gone(archive: Archive, tmp_path: Path) -> None:
    cy = line(archive, "Post")
    say(archive, "grade", cy, value="B1")
    for name in ("before", "after"):
        lines = [json.loads(x) for x in exported(archive, tmp_path / name)["attributions.jsonl"].splitlines()]
        (mine,) = [x for x in lines if x["id"] == cy]
        assert (mine["grade"], any("graded B1, but" in w for w in mine["why"])) == (("B1", False), ("B6", True))[
            name == "after"
        ]
        for other in claim_members(archive, cy) - {cy}:
            say(archive, "reject", other)


# --- Suggestions, order, undo -----------------------------------------------------------------------------------


def test_a_suggestion_changes_nothing_until_somebody_adopts_it(archive: Archive, tmp_path: Path) -> None:
    before = exported(archive, tmp_path / "a")
    ada = line(archive, "Mail")
    told = say(archive, "reject", ada, "a reader", suggested=True, note="misread")
    assert told.state == "suggested"
    assert exported(archive, tmp_path / "b") == before
    judging.adopt(archive, told.number, by="Ana")
    assert entry(archive, ada).judged.says == (  # type: ignore[union-attr]
        f"Rejected by Ana, as a reader suggested, on {told.made:%Y-%m-%d}: misread.",
    )
    with pytest.raises(UsageError, match="no open suggestion"):
        judging.decline(archive, told.number, by="Ana")
    judging.undo(archive, by="Ana")
    assert exported(archive, tmp_path / "c") == before
    judging.decline(archive, told.number, by="Ana")
    assert [r.state for r in judging.log(archive)] == ["standing", "standing", "undone", "declined"]
    assert exported(archive, tmp_path / "d") == before


def test_a_suggestion_is_checked_again_when_it_is_adopted(archive: Archive) -> None:
    cy, ada = line(archive, "Post"), line(archive, "Mail")
    grade = say(archive, "grade", cy, "a reader", value="B1", suggested=True)
    right = correct(archive, ada, field="polarity", value="doubts")
    same = judging.apply(
        archive,
        Judgement("correct", cy, "a reader", correction=Correction("polarity", "denies"), suggested=True),
    )
    correct(archive, cy, field="polarity", value="denies")
    for other in claim_members(archive, cy) - {cy}:
        say(archive, "reject", other)
    with pytest.raises(Refused):
        judging.adopt(archive, grade.number, by="Ana")
    with pytest.raises(UsageError, match="already"):
        judging.adopt(archive, same.number, by="Ana")
    with pytest.raises(UsageError, match="no open suggestion"):
        judging.adopt(archive, right.number, by="Ana")


def test_the_later_of_two_people_is_followed_and_both_are_shown(archive: Archive) -> None:
    ada = line(archive, "Mail")
    correct(archive, ada, "Ana", field="polarity", value="doubts")
    second = correct(archive, ada, "Ben", field="polarity", value="denies")
    now = entry(archive, ada)
    assert now.stand.polarity == "denies"
    say(archive, "accept", ada, "Cy")
    now = entry(archive, ada)
    told = [w.split(" on ")[0] for w in now.attribution.why[:3]]
    assert told == ["Corrected by Ben", "Corrected by Ana", "Accepted by Cy"]
    with reread(archive, 1) as later:
        assert entry(later, line(later, "Mail")).attribution.why[:3] == now.attribution.why[:3]
        judging.undo(later, second.number, by="Cy")
        assert entry(later, line(later, "Mail")).stand.polarity == "doubts"


def test_undoing_an_undoing_judges_again(archive: Archive) -> None:
    ada = line(archive, "Mail")
    first = say(archive, "reject", ada)
    back = judging.undo(archive, by="Ben", note="no, it is right")
    assert (back.refers, entry(archive, ada).rejected) == (first.number, False)
    judging.undo(archive, back.number, by="Ana")
    assert entry(archive, ada).rejected
    assert [(r.number, r.kind, r.state) for r in judging.log(archive)] == [
        (3, "undo", "standing"),
        (2, "undo", "undone"),
        (1, "reject", "standing"),
    ]


def test_the_log_can_be_narrowed(archive: Archive) -> None:
    ada, cy = line(archive, "Mail"), line(archive, "Post")
    say(archive, "reject", ada)
    say(archive, "accept", cy, "Ben")
    judging.undo(archive, 1, by="Ben")
    assert [r.number for r in judging.log(archive, by="ben")] == [3, 2]
    assert [r.number for r in judging.log(archive, kind="reject")] == [1]
    assert [r.number for r in judging.log(archive, state="undone")] == [1]
    assert [r.number for r in judging.log(archive, subject=ada)] == [3, 1]
    assert [r.number for r in judging.log(archive, subject=entry(archive, cy).document)] == [2]


# --- A new reading ----------------------------------------------------------------------------------------------


def test_what_cannot_be_placed_waits_and_comes_back(archive: Archive, tmp_path: Path) -> None:
    say(archive, "reject", line(archive, "Mail"))
    with reread(archive, 0, "Ada") as deaf:
        assert [(r.state, r.subjects) for r in judging.log(deaf)] == [("waiting", ())]
        assert not any(e.rejected for d in deaf.document_ids() for e in deaf.entries(d))
    with reread(archive) as again:
        assert [r.state for r in judging.log(again)] == ["standing"]
        assert entry(again, line(again, "Mail")).rejected


def test_words_that_two_attributions_share_equally_are_nobodys(archive: Archive) -> None:
    """A judgement that fits two attributions alike waits; see `corpus.anchors`."""
    aide = line(archive, "Mail", 2)
    say(archive, "accept", aide)
    with reread(archive, 4) as later:  # one word of five is left
        assert [r.state for r in judging.log(later)] == ["waiting"]


KINDS = ("accept", "reject", "correct", "background", "move", "merge", "part", "undo")


@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    asked=st.lists(st.tuples(st.sampled_from(KINDS), st.integers(0, 6), st.integers(0, 6)), min_size=1, max_size=6),
    cut=st.integers(1, 2),
)
def test_a_new_reading_keeps_what_can_be_placed_and_undo_restores_the_export(
    read_once: Path, tmp_path: Path, asked: list[tuple[str, int, int]], cut: int
) -> None:
    with opened(Path(shutil.copy(read_once, tmp_path / f"{next(_NUMBERS)}.db"))) as archive:
        before = exported(archive, tmp_path / "before")
        for kind, one, other in asked:
            _try(archive, kind, one, other)
        assert archive.ledger() == archive.computed()
        said = {r.number: r.state for r in judging.log(archive)}
        now = exported(archive, tmp_path / "now")
    with reread(archive, cut) as later:
        assert {r.number: r.state for r in judging.log(later)} == said
        assert _judged(later) == _judged(archive)
        assert later.ledger() == later.computed()
    with reread(archive) as again:
        assert exported(again, tmp_path / "again") == now
        for recorded in judging.log(again):
            if recorded.kind != "undo" and recorded.state == "standing":
                judging.undo(again, recorded.number, by="Zoe")
        assert exported(again, tmp_path / "after") == before


_NUMBERS = count()


def _try(archive: Archive, kind: str, one: int, other: int) -> None:
    """Ask for a judgement, and leave it where it makes no sense."""
    ids = sorted(e.id for d in archive.document_ids() for e in archive.entries(d))
    people = sorted(archive.actors())
    try:
        if kind == "undo":
            judging.undo(archive, by="Ben")
        elif kind in ("merge", "part"):
            say(archive, kind, people[one % len(people)], other=people[other % len(people)])
        elif kind == "correct":
            value = ("denies", "doubts", "affirms")[other % 3]
            correct(archive, ids[one], field="polarity", value=value)
        else:
            more = {"value": "background"} if kind == "background" else {}
            more |= {"other": ids[other]} if kind == "move" and other else {}
            say(archive, kind, ids[one], **more)
    except (UsageError, Refused, NotFound):
        pass


def _judged(archive: Archive) -> list[Any]:
    """What people made of each attribution, in the order of the texts, whatever the ids."""
    entries = [e for d in archive.document_ids() for e in archive.entries(d)]
    return [(e.judged and (e.judged.numbers, e.rejected, e.judged.says), e.stand.polarity) for e in entries]


# --- The ledger's file ------------------------------------------------------------------------------------------


def test_a_second_writer_is_told_that_the_ledger_is_busy(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    ada = line(archive, "Mail")
    monkeypatch.setattr(schema, "BUSY_MS", 20)
    with opened(Path(archive.url)) as other, archive._engine.begin() as held:
        held.execute(sa.text("SELECT 1"))
        with pytest.raises(LedgerBusy, match="another process is writing"):
            say(other, "reject", ada)
    say(archive, "reject", ada)
    assert len(judging.log(archive)) == 1


def test_the_log_is_never_rewritten(archive: Archive) -> None:
    say(archive, "reject", line(archive, "Mail"))
    first = archive.judgements()
    judging.undo(archive, by="Ana")
    assert archive.judgements()[:1] == first


@pytest.mark.parametrize("name", ["", "  ", "program", "PROGRAM", "Ana\x1b[31m", "x" * 100])
def test_only_people_judge(archive: Archive, name: str) -> None:
    for do in (
        lambda: say(archive, "reject", line(archive, "Mail"), name),
        lambda: judging.undo(archive, by=name),
        lambda: judging.adopt(archive, 1, by=name),
    ):
        with pytest.raises(OnrecordError):
            do()
    assert not judging.log(archive)


# --- A new version of a page ------------------------------------------------------------------------------------


def changed(archive: Archive, outlet: str, text: str) -> None:
    """A page comes in again with another text."""
    archive.add([Article(outlet, outlet, text, outlet=Outlet(outlet, "given"))])
    archive.update()


def test_judgements_follow_the_words_into_a_later_version_of_the_page(archive: Archive) -> None:
    ada, bo = line(archive, "Mail"), line(archive, "Mail", 1)
    say(archive, "reject", ada)
    correct(archive, bo, field="content", spans=(Span(34, 47),))
    correct(archive, bo, field="role", value="holder", hop=1)
    say(archive, "merge", speaker(archive, "Ada", "Mail"), other=speaker(archive, "Cy", "Post"))
    say(archive, "move", line(archive, "Mail", 2), other=line(archive, "Wire", 1))
    changed(archive, "Mail", "Eve: dogs bark\n" + SCRIPTS["Mail"])
    old, new = [d.id for d in archive.documents() if d.outlet.name == "Mail"]
    eve, ada, bo, aide = archive.entries(new)
    assert (ada.rejected, bo.words, last_hop(bo).role, eve.judged) == (True, "ferry is safe", "holder", None)
    assert claim_members(archive, aide.id) == {aide.id, *claim_members(archive, line(archive, "Wire", 1))}
    assert archive.entity_of(last_hop(ada).actor) == archive.entity_of(speaker(archive, "Cy", "Post"))
    assert {r.state for r in judging.log(archive)} == {"standing"}
    assert ada.id in judging.log(archive, kind="reject")[0].subjects
    judging.undo(archive, 1, by="Ana")
    assert not any(e.rejected for d in (old, new) for e in archive.entries(d))


def test_what_a_later_version_no_longer_says_waits(archive: Archive) -> None:
    say(archive, "reject", line(archive, "Mail"))
    changed(archive, "Mail", "Ada: ferry is quite safe\nBo: !ferry is safe and sound")
    assert [r.state for r in judging.log(archive)] == ["waiting"]
    assert entry(archive, line(archive, "Mail")).rejected  # the old version, which is evidence
    new = [d.id for d in archive.documents() if d.outlet.name == "Mail"][1]
    assert not any(e.rejected for e in archive.entries(new))


def test_a_removed_page_takes_no_judgement_on_others_with_it(archive: Archive, tmp_path: Path) -> None:
    cy, yard = line(archive, "Post"), line(archive, "Wire")
    home = archive.claim_with(line(archive, "Mail", 2))
    assert home is not None
    say(archive, "move", cy, other=home.id)
    before = exported(archive, tmp_path / "before")
    mail = archive.find_document("Mail")
    archive.remove([mail])
    assert claim_members(archive, cy) == {cy, yard}
    assert [r.state for r in judging.log(archive)] == ["standing"]
    archive.add([Article("Mail", "Mail", SCRIPTS["Mail"], outlet=Outlet("Mail", "given"))])
    archive.update()
    after = exported(archive, tmp_path / "after")
    assert {n: sorted(x.splitlines()) for n, x in after.items()} == {
        n: sorted(x.splitlines()) for n, x in before.items()
    }


@pytest.mark.parametrize("missed", ["Cy", "Ada", "Bo"])
def test_a_move_of_which_one_side_is_lost_comes_back_whole(archive: Archive, tmp_path: Path, missed: str) -> None:
    say(archive, "move", line(archive, "Post"), other=line(archive, "Wire"))
    say(archive, "merge", speaker(archive, "Cy", "Post"), other=speaker(archive, "Dee", "Wire"))
    before = exported(archive, tmp_path / "before")
    reread(archive, 0, missed).close()
    with reread(archive) as again:
        assert exported(again, tmp_path / "after") == before
