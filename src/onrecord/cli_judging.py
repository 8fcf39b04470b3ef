"""The commands by which people say who is who. They ask `onrecord.judging` and print."""

from __future__ import annotations

import getpass

import click

from onrecord.cli_shared import example, json_option, print_json, reading


def _me() -> str:
    """The name of whoever is logged in, or nothing where the system knows none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


_by = click.option("--by", default=_me, envvar="ONRECORD_BY", metavar="NAME", help="Who judges; you when not given.")
_because = click.option("--because", default="", metavar="WHY", help="The reason, kept with the judgement.")


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
    from onrecord.judging import candidates

    with reading(db) as archive:
        found = candidates(archive, wanted)
    if as_json:
        print_json(candidate.as_line() for candidate in found)
        return
    for candidate in found[:limit]:
        click.echo(candidate.as_text())
    if len(found) > limit:
        click.echo(f"{len(found) - limit} more; --limit {len(found)} shows them all.")
    elif not found:
        click.echo("No two actors may be the same.")


@click.command(epilog=example("onrecord confirm e-41c2 e-9a07\nonrecord confirm d-3f2a:3 d-77b1:5 --by Ana"))
@click.argument("left")
@click.argument("right")
@_by
@_because
@click.pass_obj
def confirm(db: str, /, left: str, right: str, by: str, because: str) -> None:
    """Say that two parties are one, whatever the program finds.

    LEFT and RIGHT are ids of actors (`onrecord ties` prints them) or of entities, which stand for all their actors.
    """
    _judge(db, left, right, holds=True, by=by, because=because)


@click.command(epilog=example("onrecord refuse d-3f2a:3 d-77b1:5 --because 'father and son'"))
@click.argument("left")
@click.argument("right")
@_by
@_because
@click.pass_obj
def refuse(db: str, /, left: str, right: str, by: str, because: str) -> None:
    """Say that two parties are not one, and keep them apart, whatever the program finds."""
    _judge(db, left, right, holds=False, by=by, because=because)


@click.command(epilog=example("onrecord undo d-3f2a:3 d-77b1:5"))
@click.argument("left")
@click.argument("right")
@click.option("--by", metavar="NAME", help="Only what this person said; everybody's when not given.")
@click.pass_obj
def undo(db: str, /, left: str, right: str, by: str | None) -> None:
    """Take back what people have said of two parties; the program decides again."""
    from onrecord import judging
    from onrecord.archive import Archive

    with Archive.open(db, write=True) as archive:
        click.echo(judging.undo(archive, left, right, by=by))


def _judge(db: str, left: str, right: str, *, holds: bool, by: str, because: str) -> None:
    from onrecord import judging
    from onrecord.archive import Archive

    with Archive.open(db, write=True) as archive:
        click.echo(judging.judge(archive, left, right, holds=holds, by=by, because=because))
