"""The command that opens the explorer. It starts a server on this machine and prints where it is."""

from __future__ import annotations

import click

from onrecord.cli_shared import example, reading


@click.command("open", epilog=example("onrecord open\nonrecord open --no-browser --port 8000"))
@click.option("--port", type=click.IntRange(0, 65535), default=0, metavar="N", help="A free one when not given.")
@click.option("--no-browser", is_flag=True, help="Only print the address.")
@click.option("--json", "as_json", is_flag=True, help="Print the address as JSON.")
@click.pass_obj
def open_ledger(db: str, /, port: int, no_browser: bool, as_json: bool) -> None:
    """Open the ledger in the browser: claims, articles, actors and outlets, each number with its reason.

    The pages are served on this machine only and need no network. Ctrl-C ends it.
    """
    from onrecord.web.app import create_app
    from onrecord.web.serving import serve

    def say(address: str) -> None:
        if as_json:
            from onrecord.cli_shared import print_json

            print_json([{"address": address}])
        else:
            click.echo(f"The ledger is open at {address} (Ctrl-C ends it)")

    with reading(db) as archive:
        serve(create_app(archive), port=port, browser=not no_browser, say=say)
    click.echo("Closed.", err=True)
