"""The command line: reads what the user asked, calls the archive, prints. It decides nothing about news.

Exit codes: 0 fine, 1 an error (one line, with what to do next), 2 wrong usage, 3 some documents failed,
130 stopped by the user. Heavy modules are imported by the command that needs them.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NoReturn

import click

from onrecord import __version__
from onrecord.cli_drawing import draw
from onrecord.cli_judging import COMMANDS as JUDGING
from onrecord.cli_open import open_ledger
from onrecord.cli_removal import remove
from onrecord.cli_report import report
from onrecord.cli_review import review
from onrecord.cli_shared import console, example, json_option, print_json, reading
from onrecord.cli_views import COMMANDS as VIEWS
from onrecord.errors import OnrecordError

if TYPE_CHECKING:
    from onrecord.archive import Added, Archive, OnProgress
    from onrecord.ingest import Stated

SOME_FAILED = 3
STOPPED = 130


class Program(click.Group):
    """Turns the errors that onrecord raises on purpose into one line and an exit code."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except OnrecordError as error:
            _fail(str(error), error.exit_code)
        except KeyboardInterrupt:
            _fail("stopped; what was done is kept, run the same command again to go on", STOPPED)
        except BrokenPipeError:  # the reader of a pipe has seen enough
            sys.stderr.close()
            raise SystemExit(0) from None


def _fail(message: str, code: int) -> NoReturn:
    click.echo(f"onrecord: {message}", err=True)
    raise SystemExit(code)


@click.group(
    cls=Program,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog=example("onrecord add articles/\nonrecord claims\nonrecord report ledger.html"),
)
@click.option(
    "--db",
    default="onrecord.db",
    envvar="ONRECORD_DB",
    show_default=True,
    metavar="FILE",
    help="The ledger: one SQLite file. Also taken from ONRECORD_DB.",
)
@click.version_option(__version__, prog_name="onrecord")
@click.pass_context
def main(ctx: click.Context, db: str) -> None:
    """Read news and keep a sourcing ledger: who says what, through whom, on what terms, from how many origins."""
    ctx.obj = db


def _stated_options(command: Any) -> Any:
    """The options that state what a page does not say of itself."""
    for option in reversed(
        (
            click.option("--outlet", metavar="NAME", help="Who published these pages."),
            click.option("--published", metavar="DATE", help="When: 2027-02-08, or 2027-02 for a month."),
            click.option("--language", metavar="CODE", help="Their language, such as en; detected when not given."),
            click.option("--encoding", metavar="NAME", help="The encoding of files that are not UTF-8."),
        )
    ):
        command = option(command)
    return command


_jobs = click.option(
    "--jobs", "--threads", "jobs", type=click.IntRange(1), metavar="N", help="Cores to use: as many processes read."
)


@main.command(
    epilog=example(
        "onrecord add story.txt --outlet 'Northern Courier' --published 2027-02-08\n"
        "onrecord add articles/ pages.jsonl\n"
        "curl -s https://example.org/page | onrecord add -"
    )
)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@_stated_options
@_jobs
@click.option("--quiet", "-q", is_flag=True, help="Print nothing but errors.")
@click.pass_obj
def add(db: str, /, paths: tuple[str, ...], jobs: int | None, quiet: bool, **stated: str | None) -> None:
    """Read pages into the ledger and update everything that follows from them.

    PATH is a .txt, .md, .html or .jsonl file, a folder, or - for standard input. What is in the ledger already
    adds nothing; a changed text under the same path or URL becomes a new version that replaces the old. Stop it
    whenever you like: the same command goes on where it was.
    """
    from onrecord.archive import Archive
    from onrecord.ingest import read

    given = _stated(**stated)
    with Archive.open(db, write=True) as archive, _progress(quiet) as on_progress:
        added = archive.add(read(paths, given, sys.stdin.buffer), on_progress)
        failed = archive.update(_runner(archive, jobs), on_progress)
        if not quiet:
            _print_added(added, archive)
        failed += _print_failures(archive, added, failed)
    raise SystemExit(SOME_FAILED if failed else 0)


@main.command(epilog=example("onrecord update"))
@_jobs
@click.pass_obj
def update(db: str, /, jobs: int | None) -> None:
    """Redo whatever is stale, such as after an upgrade or an interrupted run; nothing else."""
    from onrecord.archive import Archive

    with Archive.open(db, write=True) as archive, _progress() as on_progress:
        failed = archive.update(_runner(archive, jobs), on_progress)
    raise SystemExit(SOME_FAILED if failed else 0)


@main.command(epilog=example("onrecord extract story.txt | jq .attributions[].why\nonrecord extract - < story.txt"))
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@_stated_options
@_jobs
@click.option("--format", "kind", type=click.Choice(["jsonl"]), default="jsonl", help="The only format so far.")
@click.option("--min-score", type=click.FloatRange(0, 1), default=0.0, metavar="S", help="Leave out scores below.")
def extract(paths: tuple[str, ...], jobs: int | None, kind: str, min_score: float, **stated: str | None) -> None:
    """Print what single pages say, one JSON object a document, without a ledger.

    Nothing is compared between documents and nothing is stored.
    """
    from onrecord.extraction import extracted
    from onrecord.ingest import read
    from onrecord.runners import best, here
    from onrecord.types import Rejected

    runner = best(jobs) if jobs and jobs > 1 else here
    failed = 0
    for line in extracted(read(paths, _stated(**stated), sys.stdin.buffer), runner, min_score):
        if isinstance(line, Rejected):
            click.echo(f"onrecord: {line.path}: {line.reason}. {line.remedy}", err=True)
            failed += 1
        else:
            click.echo(line)
    raise SystemExit(SOME_FAILED if failed else 0)


@main.command(epilog=example("onrecord export out/ --format jsonl"))
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False))
@click.option("--format", "kind", type=click.Choice(["jsonl"]), default="jsonl", help="The only format so far.")
@json_option
@click.pass_obj
def export(db: str, /, folder: str, kind: str, as_json: bool) -> None:
    """Write the whole ledger into DIR: documents, attributions, entities and claims, one object a line."""
    from pathlib import Path

    from onrecord.export import jsonl

    with reading(db) as archive:
        counts = jsonl.write(archive, Path(folder))
    if as_json:
        print_json([{"folder": folder, "lines": counts}])
    else:
        for name, count in counts.items():
            click.echo(f"{count:>8} lines  {Path(folder) / name}")


@main.command(epilog=example("onrecord documents\nonrecord documents --json | jq .path"))
@json_option
@click.pass_obj
def documents(db: str, /, as_json: bool) -> None:
    """List the documents of the ledger."""
    from onrecord.listings import document_rows
    from onrecord.terminal import documents_table

    with reading(db) as archive:
        if as_json:
            print_json(document_rows(archive))
        else:
            console().print(documents_table(list(archive.documents())))


@main.command(epilog=example("onrecord show story.txt\nonrecord show d-3f2a --json"))
@click.argument("wanted", metavar="DOC")
@json_option
@click.pass_obj
def show(db: str, /, wanted: str, as_json: bool) -> None:
    """Show an article with its attributions and their chains marked.

    DOC is a document's id, the start of one, its path, or its file name.
    """
    from onrecord.corpus.entities import publisher_of
    from onrecord.export.interchange import attribution_line, document_line
    from onrecord.export.jsonl import names_in
    from onrecord.terminal import article

    with reading(db) as archive:
        id = archive.find_document(wanted)
        dossier = archive.dossier(id)
        if as_json:
            names = names_in(archive, id, dossier.entries())
            entries = [attribution_line(entry, names) for entry in dossier.entries()]
            publisher = publisher_of(dossier.document.outlet.name)
            print_json([{"document": document_line(dossier, names, publisher), "attributions": entries}])
        else:
            console().print(article(dossier, archive.book_of_document(id).ledger))


@main.command(epilog=example("onrecord why c-1f0c22\nonrecord why c-1f0c22 denies\nonrecord why a-88e1"))
@click.argument("wanted", metavar="ID")
@click.argument("side", required=False)
@json_option
@click.pass_obj
def why(db: str, /, wanted: str, side: str | None, as_json: bool) -> None:
    """Give the reason for a number or a link, in sentences.

    ID names a claim, attribution, entity or document (the start of an id is enough); SIDE one side of a claim.
    """
    from onrecord.explanations import explain

    with reading(db) as archive:
        explanation = explain(archive, wanted, side)
    if as_json:
        print_json([explanation.as_line()])
    else:
        click.echo(explanation.as_text())


@main.command(epilog=example("onrecord failures\nonrecord failures --json"))
@json_option
@click.pass_obj
def failures(db: str, /, as_json: bool) -> None:
    """List what could not be read, why, and what to do about it."""
    with reading(db) as archive:
        found = archive.failures()
    if as_json:
        print_json(
            {"path": f.path, "document": f.document, "stage": f.stage, "reason": f.reason, "remedy": f.remedy}
            for f in found
        )
    elif not found:
        click.echo("Nothing failed.")
    else:
        for failure in found:
            click.echo(f"{failure.path}: {failure.reason}. {failure.remedy}".rstrip())


@main.command(epilog=example("onrecord doctor\nonrecord --db news.db doctor --json"))
@json_option
@click.pass_obj
def doctor(db: str, /, as_json: bool) -> None:
    """Check versions, models and the health of the ledger. Exit code 1 when something is wrong."""
    from onrecord.doctor import examine

    findings = examine(db)
    if as_json:
        print_json({"what": f.what, "ok": f.ok, "says": f.says} for f in findings)
    else:
        for finding in findings:
            click.echo(f"{'ok  ' if finding.ok else 'BAD '} {finding.what:<12} {finding.says}")
    raise SystemExit(0 if all(f.ok for f in findings) else 1)


# --- what commands share ---


def _stated(**options: str | None) -> Stated:
    from onrecord.ingest import stated

    return stated(**options)


def _runner(archive: Archive, jobs: int | None) -> Any:
    """A pool costs a second to start, so a few documents are read here."""
    from onrecord.runners import best, here

    few = archive.unread() < 24
    return here if jobs is None and few else best(jobs)


@contextmanager
def _progress(quiet: bool = False) -> Iterator[OnProgress]:
    """A progress bar on standard error when a person is watching, else silence."""
    from onrecord.archive import Progress, silent

    if quiet or not sys.stderr.isatty():
        yield silent
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bar

    columns = (TextColumn("{task.description:>10}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        tasks: dict[str, Any] = {}

        def on_progress(p: Progress) -> None:
            task = tasks.setdefault(p.step, None)
            if task is None:
                task = tasks[p.step] = bar.add_task(p.step, total=p.total)
            bar.update(task, completed=p.done, total=p.total)

        yield on_progress


def _print_added(added: Added, archive: Archive) -> None:
    counts = archive.totals(unread=False)
    parts = [f"{added.new} new" + (f" ({added.replaced} replacing an older version)" if added.replaced else "")]
    if added.known:
        parts.append(f"{added.known} in the ledger already, nothing added")
    if added.rejected:
        parts.append(f"{len(added.rejected)} could not be read")
    click.echo(f"{'; '.join(parts)}. The ledger holds {counts.documents} documents, {counts.entries} attributions.")


def _print_failures(archive: Archive, added: Added, failed: int) -> int:
    for path, note in added.notes:
        click.echo(f"onrecord: {path}: {note}", err=True)
    for rejected in added.rejected:
        click.echo(f"onrecord: {rejected.path}: {rejected.reason}. {rejected.remedy}".rstrip(), err=True)
    if failed:
        for failure in archive.failures():
            if failure.stage:
                click.echo(f"onrecord: {failure.path}: stage {failure.stage}: {failure.reason}", err=True)
    return len(added.rejected)


for command in (*VIEWS, draw, *JUDGING, review, remove, open_ledger, report):
    main.add_command(command)


if __name__ == "__main__":
    main()
