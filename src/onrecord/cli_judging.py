"""The commands by which people outrank the program, and take it back. They ask `onrecord.judging` and print."""

from __future__ import annotations

import getpass
from typing import TYPE_CHECKING, Any, get_args

import click

from onrecord.cli_shared import example, json_option, print_json, reading
from onrecord.types import JudgementKind, LogKind, State

if TYPE_CHECKING:
    from onrecord.types import Recorded


def me() -> str:
    """The name of whoever is logged in, or nothing where the system knows none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


by_option = click.option(
    "--by", default=me, envvar="ONRECORD_BY", metavar="NAME", help="Who judges; you when not given."
)
because_option = click.option("--because", default="", metavar="WHY", help="The reason, kept with the judgement.")


def judging_options(command: Any) -> Any:
    """Who judges, why, and whether it is a suggestion only."""
    suggest = click.option("--suggest", is_flag=True, help="Only suggest it: nothing changes until somebody adopts it.")
    for option in (json_option, suggest, because_option, by_option):
        command = option(command)
    return command


@click.command(epilog=example("onrecord ties\nonrecord ties e-41c2 --json"))
@click.argument("wanted", required=False, metavar="[ID]")
@click.option("--kind", type=click.Choice(["same_actor"]), default="same_actor", help="The only kind so far.")
@click.option("--limit", type=click.IntRange(1), default=20, show_default=True, help="Pairs to print.")
@json_option
@click.pass_obj
def ties(db: str, /, wanted: str | None, kind: str, limit: int, as_json: bool) -> None:
    """List who may be the same, with scores and reasons: people's judgements first, then the weakest first.

    ID, an entity's or an actor's, narrows the list down to those it touches.
    """
    from onrecord.candidates import candidates
    from onrecord.export.inert import visible

    with reading(db) as archive:
        found = candidates(archive, wanted)
    if as_json:
        print_json(candidate.as_line() for candidate in found)
        return
    for candidate in found[:limit]:
        click.echo(visible(candidate.as_text()))
    if len(found) > limit:
        click.echo(f"{len(found) - limit} more; --limit {len(found)} shows them all.")
    elif not found:
        click.echo("No two actors may be the same.")


@click.command(epilog=example("onrecord confirm e-41c2 e-9a07\nonrecord confirm d-3f2a:3 d-77b1:5 --by Ana"))
@click.argument("left")
@click.argument("right")
@judging_options
@click.pass_obj
def confirm(db: str, /, left: str, right: str, **how: Any) -> None:
    """Say that two parties are one, whatever the program finds.

    LEFT and RIGHT are ids of actors (`onrecord ties` prints them) or of entities, which stand for all their actors.
    Nobody can link a source whose name the text withholds to another outlet or to anybody named.
    """
    judge(db, "merge", left, other=right, **how)


@click.command(epilog=example("onrecord refuse d-3f2a:3 d-77b1:5 --because 'father and son'"))
@click.argument("left")
@click.argument("right")
@judging_options
@click.pass_obj
def refuse(db: str, /, left: str, right: str, **how: Any) -> None:
    """Say that two parties are not one, and keep them apart, whatever the program finds.

    LEFT may be an actor and RIGHT the entity that it does not belong to.
    """
    judge(db, "part", left, other=right, **how)


@click.command(epilog=example("onrecord accept a-88e1\nonrecord accept a-88e1 --because 'checked with the author'"))
@click.argument("attribution", metavar="ID")
@judging_options
@click.pass_obj
def accept(db: str, /, attribution: str, **how: Any) -> None:
    """Say that an attribution is right as it is read."""
    judge(db, "accept", attribution, **how)


@click.command(epilog=example("onrecord reject a-88e1 --because 'a caption'"))
@click.argument("attribution", metavar="ID")
@judging_options
@click.pass_obj
def reject(db: str, /, attribution: str, **how: Any) -> None:
    """Say that an attribution is wrong: it stays as evidence and counts nowhere."""
    judge(db, "reject", attribution, **how)


@click.command(
    epilog=example(
        "onrecord correct a-88e1 polarity denies\n"
        "onrecord correct a-88e1 source 'Ilan Marr' --naming named_person\n"
        "onrecord correct a-88e1 said 2027-05\n"
        "onrecord correct a-88e1 naming generic_group --hop 2\n"
        "onrecord correct a-88e1 conditions 'not stated'"
    )
)
@click.argument("attribution", metavar="ID")
@click.argument("field", metavar="FIELD")
@click.argument("value", metavar="VALUE")
@click.option(
    "--hop", type=click.IntRange(0), metavar="N", help="Which hop, for party, role and naming; 0 is the page."
)
@click.option("--naming", metavar="NAMING", help="How the words name, where the page does not know the party.")
@judging_options
@click.pass_obj
def correct(
    db: str, /, attribution: str, field: str, value: str, hop: int | None, naming: str | None, **how: Any
) -> None:
    """Say what is right in one field of an attribution; it is used as corrected everywhere.

    FIELD is source, content, conditions (VALUE: words of the article, or 120-131 for a place in it), party (words, or
    an actor's id), role, naming, polarity, record (a word of the trade) or said (2027-05-03, 2027-05, or
    2027-05-03..2027-05-09). "not stated" empties a field.
    """
    from onrecord.archive import Archive
    from onrecord.typed import correction

    with Archive.open(db) as archive:
        typed = correction(archive, attribution, field, value, hop=hop, naming=naming)
    judge(db, "correct", attribution, correction=typed, **how)


@click.command(epilog=example("onrecord move a-88e1 c-1f0c\nonrecord move a-88e1 a-0b12\nonrecord move a-88e1 --alone"))
@click.argument("attribution", metavar="ID")
@click.argument("claim", required=False, metavar="[CLAIM]")
@click.option("--alone", is_flag=True, help="Make it a claim of its own.")
@judging_options
@click.pass_obj
def move(db: str, /, attribution: str, claim: str | None, alone: bool, **how: Any) -> None:
    """Say that an attribution belongs to another claim, or to none of the others.

    CLAIM is the id of a claim, or of an attribution that says the same.
    """
    from onrecord.errors import UsageError

    if alone == (claim is not None):
        raise UsageError("an attribution goes to a claim or stands alone", remedy="Give a CLAIM, or --alone")
    judge(db, "move", attribution, other=claim, **how)


@click.command(epilog=example("onrecord background a-88e1 deep_background\nonrecord background a-88e1 none"))
@click.argument("attribution", metavar="ID")
@click.argument("status", metavar="STATUS")
@judging_options
@click.pass_obj
def background(db: str, /, attribution: str, status: str, **how: Any) -> None:
    """Say that a source spoke on background, on deep_background, or none of them. The program never says so."""
    judge(db, "background", attribution, value=status, **how)


@click.command(epilog=example("onrecord grade a-88e1 B2 --because 'was right twice before'"))
@click.argument("attribution", metavar="ID")
@click.argument("grade", metavar="GRADE")
@judging_options
@click.pass_obj
def grade(db: str, /, attribution: str, grade: str, **how: Any) -> None:
    """Give an Admiralty grade: A to F for the source, 1 to 6 for what it says. Ungraded is F6.

    1, confirmed by other sources, is refused while fewer than two independent origins say so.
    """
    judge(db, "grade", attribution, value=grade, **how)


# --- The log ----------------------------------------------------------------------------------------------------


@click.command(
    "log", epilog=example("onrecord log\nonrecord log --by Ana --state waiting\nonrecord log --about a-88e1 --json")
)
@click.option("--by", metavar="NAME", help="Only what this person said.")
@click.option("--kind", type=click.Choice(get_args(LogKind)), help="Only lines of this kind.")
@click.option("--state", type=click.Choice(get_args(State)), help="Only lines in this state.")
@click.option("--about", default="", metavar="ID", help="Only what is about this attribution, actor or document.")
@click.option("--limit", type=click.IntRange(1), default=50, show_default=True, help="Lines to print.")
@json_option
@click.pass_obj
def log(
    db: str, /, by: str | None, kind: str | None, state: State | None, about: str, limit: int, as_json: bool
) -> None:
    """List what people have said, the latest first, with who and when and whether it stands.

    What waits is kept, but what it speaks of is not found in the ledger as it is read now.
    """
    from onrecord import judging

    with reading(db) as archive:
        found = judging.log(archive, by=by, kind=kind, state=state, subject=about)
    if as_json:
        print_json(map(as_line, found))
        return
    for recorded in found[:limit]:
        click.echo(as_text(recorded))
    if len(found) > limit:
        click.echo(f"{len(found) - limit} more; --limit {len(found)} shows them all.")
    elif not found:
        click.echo("Nobody has said anything.")


@click.command(epilog=example("onrecord undo\nonrecord undo 12\nonrecord undo 12 --by Ana --because 'misread'"))
@click.argument("number", required=False, type=click.IntRange(1), metavar="[NUMBER]")
@by_option
@because_option
@json_option
@click.pass_obj
def undo(db: str, /, number: int | None, by: str, because: str, as_json: bool) -> None:
    """Take back what somebody said: the line NUMBER of the log, or the last that stands.

    The ledger is as if it had never been said; the log keeps both. To undo an undoing says it again.
    """
    from onrecord import judging
    from onrecord.archive import Archive

    with Archive.open(db, write=True) as archive:
        show(judging.undo(archive, number, by=by, note=because), as_json)


@click.command(epilog=example("onrecord log --state suggested\nonrecord adopt 7"))
@click.argument("number", type=click.IntRange(1))
@by_option
@because_option
@json_option
@click.pass_obj
def adopt(db: str, /, number: int, by: str, because: str, as_json: bool) -> None:
    """Make a suggestion your own judgement: from now on it counts."""
    from onrecord import judging
    from onrecord.archive import Archive

    with Archive.open(db, write=True) as archive:
        show(judging.adopt(archive, number, by=by, note=because), as_json)


@click.command(epilog=example("onrecord decline 7 --because 'the page says otherwise'"))
@click.argument("number", type=click.IntRange(1))
@by_option
@because_option
@json_option
@click.pass_obj
def decline(db: str, /, number: int, by: str, because: str, as_json: bool) -> None:
    """Say that a suggestion is not followed; it stays in the log."""
    from onrecord import judging
    from onrecord.archive import Archive

    with Archive.open(db, write=True) as archive:
        show(judging.decline(archive, number, by=by, note=because), as_json)


# --- What they share --------------------------------------------------------------------------------------------


def judge(
    db: str, kind: JudgementKind, subject: str, *, by: str, because: str, suggest: bool, as_json: bool, **more: Any
) -> None:
    """Write one judgement into the log and say what was written."""
    from onrecord import judging
    from onrecord.archive import Archive
    from onrecord.types import Judgement

    with Archive.open(db, write=True) as archive:
        asked = Judgement(kind, subject, by, because, suggested=suggest, **more)
        show(judging.apply(archive, asked), as_json)


def show(recorded: Recorded, as_json: bool) -> None:
    if as_json:
        print_json([as_line(recorded)])
        return
    click.echo(as_text(recorded))
    if recorded.state == "suggested":
        click.echo(f"Nothing changes until somebody says `onrecord adopt {recorded.number}`.")
    elif recorded.kind != "undo":
        click.echo(f"`onrecord undo {recorded.number}` takes it back.")


def as_line(recorded: Recorded) -> dict[str, object]:
    """A line of the log as JSON; fields may be added, never renamed."""
    return {
        "number": recorded.number,
        "kind": recorded.kind,
        "by": recorded.by,
        "made": recorded.made.isoformat(),
        "note": recorded.note,
        "says": recorded.says,
        "state": recorded.state,
        "subjects": list(recorded.subjects),
        "refers": recorded.refers,
    }


def as_text(recorded: Recorded) -> str:
    """A line of the log for a person; what an article says in it cannot steer the terminal.

    >>> import datetime as dt; from onrecord.types import Recorded
    >>> when = dt.datetime(2027, 5, 3, 9, 30, tzinfo=dt.UTC)
    >>> as_text(Recorded(4, "reject", "Ana", when, "a caption", "“it sank” is rejected", "standing"))
    '   4  2027-05-03 09:30  Ana: “it sank” is rejected: a caption'
    """
    from onrecord.export.inert import line

    state = "" if recorded.state == "standing" else f"[{recorded.state}] "
    note = f": {recorded.note}" if recorded.note else ""
    said = line(f"{recorded.by}: {state}{recorded.says}{note}")
    return f"{recorded.number:>4}  {recorded.made:%Y-%m-%d %H:%M}  {said}"


COMMANDS = (
    *(ties, confirm, refuse),
    *(accept, reject, correct, move, background, grade),
    *(log, undo, adopt, decline),
)
