"""The log of judgements in the file: old ledgers get one, lines come back as they were written."""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa
from tests.scripts import opened, speaker, staged

from onrecord import judging
from onrecord.archive import Archive
from onrecord.store import schema, sql
from onrecord.types import Tie

APART = "Ana says that they are not one, 2027-05-03: two Adas."
SCRIPTS = {"Mail": "Ada: ferry is safe\nBo: ferry is late", "Post": "Ada: ferry is full"}


def test_ties_that_people_made_before_there_was_a_log_are_lines_of_it(tmp_path: Path) -> None:
    with staged(tmp_path / "news.db", **SCRIPTS) as archive:
        mail, bo, post = (speaker(archive, *who) for who in (("Ada", "Mail"), ("Bo", "Mail"), ("Ada", "Post")))
        made = [
            Tie(*sorted((mail, post)), "same_actor", 1.0, APART, "Ana", False),
            Tie(mail, f"{bo}~lost:Bo", "same_actor", 1.0, "Ben says that they are one, 2027-05-04.", "Ben"),
        ]  # fmt: skip
        home = {mail: mail.rpartition(":")[0], post: post.rpartition(":")[0], f"{bo}~lost:Bo": bo.rpartition(":")[0]}
        with archive._engine.begin() as connection:
            _forget_the_log(connection)
            _write_old(connection, made, home)
    with opened(tmp_path / "news.db") as archive:
        lines = judging.log(archive)
        assert [(x.number, x.kind, x.by, x.note, x.state) for x in lines] == [
            (2, "merge", "Ben", "", "standing"),
            (1, "part", "Ana", "two Adas", "standing"),
        ]
        archive.update()
        assert archive.entity_of(mail) != archive.entity_of(post)
        judging.undo(archive, 1, by="Ana")
        assert archive.entity_of(mail) == archive.entity_of(post)


def _forget_the_log(connection: sa.Connection) -> None:
    """The file as it was before the step that made the log."""
    connection.execute(sa.delete(schema.migrations).where(schema.migrations.c.version == 2))
    for name in ("judged", "judgements"):
        connection.exec_driver_sql(f"DROP TABLE {name}")
    connection.exec_driver_sql("DROP INDEX ties_of_people")


def _write_old(connection: sa.Connection, ties: list[Tie], home: dict[str, str]) -> None:
    sql.store_ties(connection, "people", ties, home)


def test_a_ledger_can_be_asked_for_its_log_without_writing(tmp_path: Path) -> None:
    staged(tmp_path / "news.db", **SCRIPTS).close()
    with Archive.open(str(tmp_path / "news.db")) as archive:
        assert judging.log(archive) == []
