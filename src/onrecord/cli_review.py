"""`onrecord review`: asks one question after another and keeps each answer at once. It decides nothing.

Keys come one by one from a terminal, or as lines from a pipe. Nothing is lost by leaving at any moment: what was
answered is in the log, what was not is asked again next time.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import click

from onrecord.cli_judging import as_text, by_option
from onrecord.cli_shared import console, example, json_option, print_json
from onrecord.errors import InputError, LedgerBusy, NotFound, OnrecordError, Refused, UsageError

if TYPE_CHECKING:
    from onrecord.archive import Archive
    from onrecord.review import Question
    from onrecord.types import Recorded

_KEYS = {
    "suggestion": "y yes  n no",
    "claim": "y the same  n not the same",
    "attribution": "y right  n wrong  c correct",
    "parties": "y one  n not one",
}
_HELP = "s skip  u undo  w why  q quit"


@click.command(epilog=example("onrecord review\nonrecord review --limit 10 --by Ana\nonrecord review --json"))
@click.option("--limit", type=click.IntRange(1), default=50, show_default=True, help="Questions to ask.")
@by_option
@json_option
@click.pass_obj
def review(db: str, /, limit: int, by: str, as_json: bool) -> None:
    """Go through what most needs a person, one key an answer: suggestions, contested claims, weak findings, weak ties.

    Each answer is kept at once, like any other judgement; leave with q whenever you like and go on another day.
    With --json the open questions are printed instead.
    """
    from onrecord.archive import Archive
    from onrecord.judging import person
    from onrecord.review import queue

    if as_json:
        with Archive.open(db) as archive:
            print_json(map(_line, queue(archive, limit)))
        return
    name = person(by)
    with Archive.open(db, write=True) as archive:
        session = _Session(archive, name, queue(archive, limit))
        try:
            session.run()
        except (KeyboardInterrupt, EOFError):
            click.echo()
        session.farewell()


@dataclass(slots=True)
class _Session:
    """One sitting: the questions, and what has been answered so far, each with the place of its question."""

    archive: Archive
    by: str
    questions: Sequence[Question]
    answered: list[tuple[int, Recorded]] = field(default_factory=list)
    skipped: set[int] = field(default_factory=set)

    def run(self) -> None:
        from onrecord.review import still_open

        place: int | None = 0
        while place is not None and place < len(self.questions):
            question = self.questions[place]
            if still_open(self.archive, question, [recorded for _, recorded in self.answered]):
                self._show(question, f"{place + 1} of {len(self.questions)}")
                place = self._ask(question, place)
            else:
                place += 1

    def farewell(self) -> None:
        if not self.questions:
            click.echo("Nothing needs a person.")
            return
        told = f"{len(self.answered)} answered, {len(self.skipped)} skipped"
        back = " `onrecord log` lists them, `onrecord undo` takes them back." if self.answered else ""
        click.echo(f"{told}.{back} `onrecord review` goes on.")

    def _ask(self, question: Question, place: int) -> int | None:
        """Ask until there is an answer; gives the place of the next question, `None` to leave."""
        while True:
            click.echo(f"  {_KEYS[question.kind]}  {_HELP} ", nl=False)
            pressed = _key()
            click.echo(pressed)
            if pressed in ("q", ""):
                return None
            if pressed == "s":
                self.skipped.add(place)
                return place + 1
            if pressed == "u" and self.answered:
                return self._undo()
            if self._did(pressed, question, place):
                self.skipped.discard(place)
                return place + 1

    def _did(self, pressed: str, question: Question, place: int) -> bool:
        """Do what a key says; gives whether the question is answered by it."""
        try:
            if pressed in ("y", "n"):
                from onrecord.review import answer

                return self._keep(place, answer(self.archive, question, pressed == "y", by=self.by))
            if pressed == "c" and question.kind == "attribution":
                return self._correct(question, place)
            if pressed == "w":
                self._why(question)
            elif pressed == "u":
                click.echo("  Nothing has been answered yet; `onrecord undo` takes back what was said before.")
            else:
                click.echo("  Press one of these keys.")
        except (Refused, UsageError, InputError, NotFound, LedgerBusy) as error:
            _say(error)
        return False

    def _keep(self, place: int, recorded: Recorded) -> bool:
        self.answered.append((place, recorded))
        click.echo(as_text(recorded))
        return True

    def _correct(self, question: Question, place: int) -> bool:
        """Ask what is right, as `onrecord correct` takes it. An empty line leaves it."""
        from onrecord import judging
        from onrecord.corpus.correcting import FIELDS
        from onrecord.typed import correction
        from onrecord.types import Judgement

        click.echo(f"  FIELD VALUE, such as polarity denies, or said 2027-05; FIELD is one of {', '.join(FIELDS)}")
        click.echo("  correct: ", nl=False)
        field_name, _, value = _typed().strip().partition(" ")
        if not field_name:
            return False
        id = question.subjects[0]
        right = correction(self.archive, id, field_name, value.strip())
        return self._keep(place, judging.apply(self.archive, Judgement("correct", id, self.by, correction=right)))

    def _undo(self) -> int:
        """Take the last answer back; gives the place of its question, which is asked again."""
        from onrecord import judging

        place, recorded = self.answered.pop()
        click.echo(as_text(judging.undo(self.archive, recorded.number, by=self.by)))
        return place

    def _show(self, question: Question, place: str) -> None:
        from onrecord import terminal_review
        from onrecord.review import exhibits

        shown = exhibits(self.archive, question)
        console().print(terminal_review.question(question.kind, question.asks, question.score, place, shown))

    def _why(self, question: Question) -> None:
        from onrecord.terminal_review import reasons

        console().print(reasons(question.why))


def _say(error: OnrecordError) -> None:
    from onrecord.export.inert import line

    click.echo(f"  {line(str(error))}")


def _key() -> str:
    """The next key of a terminal; of a pipe the next line that is not empty, "" at its end."""
    if sys.stdin.isatty():
        return click.getchar().lower()
    while (written := sys.stdin.readline()).isspace():
        pass
    return written.strip().lower()


def _typed() -> str:
    return sys.stdin.readline()


def _line(question: Question) -> dict[str, object]:
    return {
        "id": question.id,
        "kind": question.kind,
        "asks": question.asks,
        "score": round(question.score, 3),
        "why": list(question.why),
        "subjects": list(question.subjects),
        "suggestion": question.suggestion,
    }
