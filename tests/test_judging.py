"""What a person says of who is who: stored with name and day, stronger than the program, kept on re-reading."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from onrecord import defaults, judging
from onrecord.archive import Archive
from onrecord.candidates import candidates
from onrecord.cli import main
from onrecord.errors import NotFound, UsageError
from onrecord.pipeline import Plan
from onrecord.stages.actors import Actors
from onrecord.types import Actor, Article, Dossier, Judgement, Outlet, Recorded

PAGES = {
    "Island Mail": "Perla Quist, the mayor of Ostby, said on Monday that the ferry was safe.",
    "Coast Post": "Perla Quist, a dancer, said that the ferry was late.",
    "Night Wire": "The Ferry Board said that nobody rides it. Chairman Olf Brand said that it would sail.",
}


@pytest.fixture(scope="module")
def read_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger of the pages; each test has a copy, since reading costs more than judging."""
    path = tmp_path_factory.mktemp("judging") / "news.db"
    with Archive.open(str(path), write=True) as opened:
        opened.add(
            Article(name, name, text, language="en", outlet=Outlet(name, "given")) for name, text in PAGES.items()
        )
        opened.update()
    return path


@pytest.fixture
def archive(read_once: Path, tmp_path: Path) -> Iterator[Archive]:
    with Archive.open(str(shutil.copy(read_once, tmp_path / "news.db")), write=True) as opened:
        yield opened


def judge(archive: Archive, left: str, right: str, *, holds: bool, by: str, because: str = "") -> Recorded:
    return judging.apply(archive, Judgement("merge" if holds else "part", left, by, because, other=right))


def actor(archive: Archive, name: str, outlet: str) -> str:
    return next(
        id for id, card in archive.actors().items() if card.actor.name == name and card.masthead.outlet == outlet
    )


def entity_of(archive: Archive, actor: str) -> str:
    return next(entity.id for entity in archive.ledger().entities if actor in entity.actors)


def together(archive: Archive, left: str, right: str) -> bool:
    return entity_of(archive, left) == entity_of(archive, right)


@pytest.fixture
def quists(archive: Archive) -> tuple[str, str]:
    return actor(archive, "Perla Quist", "Island Mail"), actor(archive, "Perla Quist", "Coast Post")


def test_a_refusal_outranks_the_program_and_undo_takes_it_back(archive: Archive, quists: tuple[str, str]) -> None:
    assert together(archive, *quists)
    said = judge(archive, *quists, holds=False, by="Ana", because="one dances")
    assert (said.says, said.by, said.note) == ("“Perla Quist” and “Perla Quist” are not one", "Ana", "one dances")
    assert not together(archive, *quists)
    assert judging.undo(archive, by="Ben").says == f"undoes {said.number}: {said.says}"
    assert together(archive, *quists)


def test_a_confirmation_joins_whole_entities(archive: Archive, quists: tuple[str, str]) -> None:
    board, brand = actor(archive, "Ferry Board", "Night Wire"), actor(archive, "Olf Brand", "Night Wire")
    assert not together(archive, board, quists[0])
    judge(archive, entity_of(archive, quists[0]), entity_of(archive, brand), holds=True, by="Ana")
    assert together(archive, brand, quists[0])
    assert together(archive, brand, quists[1])
    assert not together(archive, board, brand)


def test_candidates_show_people_first_and_say_who_and_when(archive: Archive, quists: tuple[str, str]) -> None:
    before = candidates(archive)
    assert [(c.left, c.right, c.together, c.by) for c in before] == [(*sorted(quists), True, "program")]
    judge(archive, *quists, holds=False, by="Ana", because="one dances")
    first = candidates(archive, quists[0])[0]
    assert (first.by, first.together) == ("Ana", False)
    assert first.why.startswith("Ana says that “Perla Quist” and “Perla Quist” are not one, 20")
    assert first.why.endswith(": one dances.")


def test_an_update_keeps_judgements(archive: Archive, quists: tuple[str, str]) -> None:
    judge(archive, *quists, holds=False, by="Ana")
    archive.update()
    assert not together(archive, *quists)


@dataclass(frozen=True)
class LaterActors:
    """The actors stage of a later version, which counts the actors of a page anew, after one more."""

    version: str = "later"
    name: str = "actors"
    needs: tuple[str, ...] = ("segments", "attributions")
    gives: str = "actors"
    without: str = ""

    def __call__(self, batch: Sequence[Dossier], /) -> list[tuple[Actor, ...]]:
        return [tuple(self._moved(a) for a in found if a.name != self.without) for found in Actors()(batch)]

    @staticmethod
    def _moved(actor: Actor) -> Actor:
        document, _, number = actor.id.rpartition(":")
        above = actor.speaks_for and f"{document}:{int(actor.speaks_for.rpartition(':')[2]) + 10}"
        return replace(actor, id=f"{document}:{int(number) + 10}", speaks_for=above)


def reread(archive: Archive, stage: LaterActors) -> Archive:
    stages = [stage if s.name == "actors" else s for s in defaults.plan().stages]
    later = Archive.open(archive.url, write=True, plan=Plan(stages))
    later.update()
    return later


def test_a_judgement_follows_the_party_when_a_page_is_read_anew(archive: Archive, quists: tuple[str, str]) -> None:
    judge(archive, *quists, holds=False, by="Ana")
    with reread(archive, LaterActors()) as later:
        moved = actor(later, "Perla Quist", "Island Mail"), actor(later, "Perla Quist", "Coast Post")
        assert set(moved).isdisjoint(quists)
        assert not together(later, *moved)


def test_a_judgement_on_a_party_that_is_gone_waits_for_it(archive: Archive, quists: tuple[str, str]) -> None:
    judge(archive, *quists, holds=False, by="Ana")
    with reread(archive, LaterActors(version="blind", without="Perla Quist")) as blind:
        assert all(c.by == "program" for c in candidates(blind))
    with Archive.open(archive.url, write=True) as again:
        again.update()
        assert not together(again, *quists)


@pytest.mark.parametrize("name", ["", " ", "program", "Program"])
def test_only_people_judge(archive: Archive, quists: tuple[str, str], name: str) -> None:
    with pytest.raises(UsageError, match="no name of a person"):
        judge(archive, *quists, holds=True, by=name)


def test_one_party_cannot_be_judged_on_alone(archive: Archive, quists: tuple[str, str]) -> None:
    entity = entity_of(archive, quists[0])
    with pytest.raises(UsageError, match="share an actor"):
        judge(archive, entity, quists[0], holds=True, by="Ana")


def test_an_actor_is_parted_from_the_entity_it_is_in(archive: Archive, quists: tuple[str, str]) -> None:
    judge(archive, entity_of(archive, quists[0]), quists[0], holds=False, by="Ana")
    assert not together(archive, *quists)


def test_unknown_ids_and_nothing_to_undo_say_what_to_do(archive: Archive, quists: tuple[str, str]) -> None:
    with pytest.raises(NotFound, match="e-none"):
        judge(archive, "e-none", quists[0], holds=True, by="Ana")
    with pytest.raises(NotFound, match="prints actors and their ids"):
        judge(archive, "outlet:none", quists[0], holds=True, by="Ana")
    with pytest.raises(NotFound, match="nothing to undo"):
        judging.undo(archive, by="Ana")
    with pytest.raises(NotFound, match="no line 7"):
        judging.undo(archive, 7, by="Ana")


def test_undo_of_one_person_leaves_what_others_said(archive: Archive, quists: tuple[str, str]) -> None:
    first = judge(archive, *quists, holds=False, by="Ana")
    judge(archive, *quists, holds=False, by="Ben")
    judging.undo(archive, first.number, by="Ana")
    assert not together(archive, *quists)
    with pytest.raises(UsageError, match="undone already"):
        judging.undo(archive, first.number, by="Ana")


def test_the_commands(archive: Archive, quists: tuple[str, str]) -> None:
    run: Callable[..., Result] = lambda *args: CliRunner().invoke(main, ["--db", archive.url, *args])  # noqa: E731
    (line,) = [json.loads(text) for text in run("ties", "--json").stdout.splitlines()]
    assert {line["left"]["actor"], line["right"]["actor"]} == set(quists)
    refused = run("refuse", *quists, "--by", "Ana")
    assert (refused.exit_code, "are not one" in refused.stdout) == (0, True)
    assert "apart now" in run("ties", quists[0]).stdout
    assert "Ana says" in run("why", entity_of(archive, quists[0])).stdout
    assert run("undo").exit_code == 0
    assert run("undo").exit_code == 1
    assert run("confirm", *quists, "--by", "program").exit_code == 2


def test_the_commands_for_attributions(archive: Archive) -> None:
    run: Callable[..., Result] = lambda *args: CliRunner().invoke(main, ["--db", archive.url, *args])  # noqa: E731
    mail = next(d.id for d in archive.documents() if d.outlet.name == "Island Mail")
    id = archive.entries(mail)[0].id
    for number, (command, told) in enumerate(
        (
            (("reject", id, "--because", "a caption"), "“the ferry was safe” is rejected: a caption"),
            (("accept", id), "is accepted"),
            (("correct", id, "polarity", "denies"), "polarity is denies, was affirms"),
            (("correct", id, "said", "2027-05"), "the date is 2027-05-01 to 2027-05-31"),
            (("correct", id, "content", "ferry was"), "content is “ferry was”, was “the ferry was safe”"),
            (("background", id, "background"), "was said on background"),
            (("grade", id, "c3"), "is graded C3"),
            (("reject", id, "--suggest"), "[suggested]"),
        ),
        start=1,
    ):
        result = run(*command, "--by", "Ana")
        assert (result.exit_code, told in result.stdout) == (0, True), result.output
        assert f"onrecord undo {number}`" in result.stdout or f"onrecord adopt {number}`" in result.stdout
    assert run("adopt", "8", "--by", "Ben").exit_code == 0
    shown = run("show", mail).stdout
    assert "Rejected by Ben, as Ana suggested, on 20" in shown
    lines = [json.loads(line) for line in run("log", "--about", id, "--json").stdout.splitlines()]
    assert [line["number"] for line in lines] == [9, 8, 7, 6, 5, 4, 3, 2, 1]
    assert run("decline", "8", "--by", "Ben").exit_code == 2
    assert json.loads(run("undo", "9", "--json", "--by", "Ben").stdout)["refers"] == 9
    for wrong, code in (
        (("grade", id, "B1"), 1),
        (("move", id), 2),
        (("move", id, "c-1", "--alone"), 2),
        (("correct", id, "colour", "red"), 2),
        (("background", id, "off"), 2),
        (("reject", "a-none"), 1),
    ):
        result = run(*wrong, "--by", "Ana")
        assert (result.exit_code, len(result.stderr.strip().splitlines())) == (code, 1), result.output
