"""What commands share: a ledger open for questions, examples in the help, JSON lines. It is no command."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from rich.console import Console

    from onrecord.archive import Archive
    from onrecord.viewing import Taken

LABEL_SHOWN = 100  # characters of a claim on standard error

json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON, one object a line.")


def example(text: str) -> str:
    return "\b\nExamples:\n" + "\n".join(f"  {line}" for line in text.strip().splitlines())


@contextmanager
def reading(db: str) -> Iterator[Archive]:
    """A ledger open for questions; says so when some of it has not been read yet."""
    from onrecord.archive import Archive

    with Archive.open(db) as archive:
        stale = archive.unread()
        if stale:
            click.echo(f"onrecord: {stale} documents are not read yet; `onrecord update` reads them", err=True)
        elif not (edition := archive.edition()).fresh:
            click.echo(f"onrecord: {edition.reason}", err=True)
        yield archive


def console() -> Console:
    from rich.console import Console

    return Console(highlight=False, markup=False, emoji=False)


def print_json(lines: Iterable[Any]) -> None:
    import msgspec

    for line in lines:
        click.echo(msgspec.json.encode(line).decode())


def say_taken(taken: Taken) -> None:
    """Which claim words were taken for, on standard error."""
    if taken.by_words:
        from onrecord.export.inert import shortened

        click.echo(f"onrecord: taken: {taken.claim.id} {shortened(taken.claim.label, LABEL_SHOWN)}", err=True)
        for id, label in taken.others:
            click.echo(f"onrecord: not taken: {id} {shortened(label, LABEL_SHOWN)}", err=True)
