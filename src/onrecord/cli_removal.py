"""The command that takes documents out of the ledger. It asks nothing and says what it took."""

from __future__ import annotations

import click

from onrecord.cli_shared import example, json_option, print_json


@click.command(epilog=example("onrecord remove story.txt\nonrecord remove d-3f2a d-77b1 --json"))
@click.argument("wanted", nargs=-1, required=True, metavar="DOC...")
@json_option
@click.pass_obj
def remove(db: str, /, wanted: tuple[str, ...], as_json: bool) -> None:
    """Take documents out of the ledger, with all that was found in them and tied to them.

    DOC is a document's id, the start of one, its key, its path, or its file name; where one is unclear, nothing is
    removed. The rest of the ledger is as if they had never been there. If a newer version goes, the one before it
    counts again. What people said of them is kept, and holds again when the page is added anew.
    """
    from onrecord.archive import Archive
    from onrecord.export.inert import line

    with Archive.open(db, write=True) as archive:
        removed = archive.remove([archive.find_document(one) for one in wanted])
    if as_json:
        print_json(removed)
        return
    for one in removed:
        parts = [f"{one.attributions} attributions", f"{one.ties} ties"]
        parts += [f"{one.waiting} judgements wait for it"] if one.waiting else []
        click.echo(f"Removed {one.document} {line(one.title or one.key)}: {', '.join(parts)}.")
        if one.revived:
            click.echo(f"  The version before it, {one.revived}, counts again.")
