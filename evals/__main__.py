"""The commands of the evaluations. Each hands what the user asked for to the part that does it."""

from __future__ import annotations

import functools
import json
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from evals.scale.ledgers import Moment


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """Measure onrecord: on the invented stories, on PolNeAR, on thousands of articles."""


def _tell(measured: Any, show: Callable[..., object], json_out: Path | None, *, misses: bool = False) -> None:
    """Print the misses, if wanted, and the figures of a measure; write them where that is wanted."""
    if misses:
        for line in measured.misses:
            click.echo(line)
    show(measured, click.echo)
    if json_out:
        json_out.write_text(json.dumps(measured.as_json(), indent=1), encoding="utf-8")


@main.command()
@click.option("--story", "named", default="", metavar="NAME", help="Only stories whose name contains this.")
@click.option("--json", "json_out", type=click.Path(path_type=Path), metavar="OUT", help="Write the figures here.")
@click.option("--misses", is_flag=False, flag_value="all", metavar="[FIELD]", help="Show what is wrong.")
@click.option("--fresh", is_flag=True, help="The stories in fresh/, which the rules were not made from.")
@click.option("--accept", is_flag=True, help="Take these outcomes as accepted and raise the floors to them.")
@click.option("--lower", multiple=True, metavar="FIELD", help="With --accept: let the floor of this field fall.")
@click.option("--because", default="", metavar="WHY", help="With --lower: the reason, kept beside the floor.")
def stories(
    named: str,
    json_out: Path | None,
    misses: str | None,
    fresh: bool,
    accept: bool,
    lower: tuple[str, ...],
    because: str,
) -> None:
    """Score the invented stories, show which cases flipped, and compare with the floors (exit code 1)."""
    from evals.storysuite import floors
    from evals.storysuite.suite import FRESH, Setting, Wanted, run

    setting = FRESH if fresh else Setting()
    unknown = set(lower) - set(floors.read(setting.floors))
    if lower and not (because.strip() and accept):
        raise click.UsageError('--lower needs --accept and --because "..."')
    if unknown:
        raise click.UsageError(f"no floor for {', '.join(sorted(unknown))}")
    if accept and named:
        raise click.UsageError("--accept needs the whole suite; leave --story out")
    raise SystemExit(run(Wanted(named, misses, json_out, accept, lower, because), setting, click.echo))


@main.command()
@click.option("--data", type=click.Path(path_type=Path, exists=True, file_okay=False), required=True, metavar="DIR")
@click.option("--part", default="dev", show_default=True, help="The file in DIR, without .jsonl.")
@click.option("--json", "json_out", type=click.Path(path_type=Path), metavar="OUT", help="Write the figures here.")
def polnear(data: Path, part: str, json_out: Path | None) -> None:
    """Score the attribution stage on PolNeAR: DIR holds dev.jsonl and the like, which are not part of onrecord."""
    from evals.polnear.measuring import measure, show

    measured = measure(data / f"{part}.jsonl")
    _tell(measured, show, json_out)


@main.command()
@click.option("--data", type=click.Path(path_type=Path, exists=True, file_okay=False), required=True, metavar="DIR")
@click.option("--part", default="dev", show_default=True, help="The file in DIR, without .jsonl.")
@click.option("--misses", is_flag=True, help="Print every chain that is wrong.")
@click.option("--json", "json_out", type=click.Path(path_type=Path), metavar="OUT", help="Write the figures here.")
def mpqa(data: Path, part: str, misses: bool, json_out: Path | None) -> None:
    """Score whole chains on the speech events of MPQA: DIR holds dev.jsonl, which is not part of onrecord."""
    from evals.mpqa.measuring import measure, show

    measured = measure(data / f"{part}.jsonl")
    _tell(measured, show, json_out, misses=misses)


@main.command()
@click.option("--data", type=click.Path(path_type=Path, exists=True, file_okay=False), required=True, metavar="DIR")
@click.option("--misses", is_flag=True, help="Print every expression that is wrong.")
@click.option("--json", "json_out", type=click.Path(path_type=Path), metavar="OUT", help="Write the figures here.")
def dates(data: Path, misses: bool, json_out: Path | None) -> None:
    """Score the days that time expressions name: DIR holds timebank.tar.gz and aquaint.tar.gz (TimeML)."""
    from evals.dates.measuring import measure, show

    measured = measure(data)
    _tell(measured, show, json_out, misses=misses)


@main.command()
@click.option("--data", type=click.Path(path_type=Path, exists=True, file_okay=False), required=True, metavar="DIR")
@click.option("--misses", is_flag=True, help="Print every pronoun that is taken for another, or left open.")
@click.option("--json", "json_out", type=click.Path(path_type=Path), metavar="OUT", help="Write the figures here.")
def coref(data: Path, misses: bool, json_out: Path | None) -> None:
    """Score whom speaking pronouns are taken for: DIR holds gum_dev.tar.gz, which is not part of onrecord."""
    from evals.coref.measuring import measure, show

    measured = measure(data / "gum_dev.tar.gz")
    _tell(measured, show, json_out, misses=misses)


@main.command()
@click.option("--data", type=click.Path(path_type=Path, exists=True, file_okay=False), required=True, metavar="DIR")
@click.option("--misses", is_flag=True, help="Print every headline whose stance is taken for another.")
@click.option(
    "--json", "json_out", type=click.Path(path_type=Path), metavar="OUT", help="Write figures and weights here."
)
def stance(data: Path, misses: bool, json_out: Path | None) -> None:
    """Score stances of headlines to rumours: DIR holds emergent_train.csv, which is not part of onrecord."""
    from evals.stance.measuring import measure, show
    from onrecord.models.meanings import Meanings

    measured = measure(data / "emergent_train.csv", Meanings())
    _tell(measured, show, json_out, misses=misses)


@main.command()
@click.option("--data", type=click.Path(path_type=Path, exists=True, file_okay=False), required=True, metavar="DIR")
@click.option("--json", "json_out", type=click.Path(path_type=Path), metavar="OUT", help="Write the figures here.")
def events(data: Path, json_out: Path | None) -> None:
    """Score which mentions are one event: DIR holds ecbplus_train_dev.tar.gz, which is not part of onrecord."""
    from evals.events.measuring import measure, show
    from onrecord.models.meanings import Meanings

    measured = measure(data / "ecbplus_train_dev.tar.gz", Meanings())
    _tell(measured, show, json_out)


@main.command()
@click.option("--data", type=click.Path(path_type=Path, exists=True, file_okay=False), required=True, metavar="DIR")
@click.option("--count", type=click.IntRange(1), default=1000, show_default=True, help="Articles to add.")
@click.option("--jobs", type=click.IntRange(1), metavar="N", help="Handed to `onrecord add`.")
@click.option(
    "--kill",
    "moments",
    multiple=True,
    type=click.Choice(["filing", "reading", "comparing"]),
    default=("reading", "comparing"),
    show_default=True,
    help="When to kill a run; may be given several times.",
)
@click.option("--keep", type=click.Path(path_type=Path), metavar="DIR", help="Keep ledgers and exports in this folder.")
@click.option("--json", "json_out", type=click.Path(path_type=Path), metavar="OUT", help="Write the figures here.")
def scale(
    data: Path, count: int, jobs: int | None, moments: tuple[Moment, ...], keep: Path | None, json_out: Path | None
) -> None:
    """Add thousands of articles, kill runs in the middle, compare exports: DIR holds articles.jsonl.gz."""
    from evals.scale.measuring import Bench, measure, show

    with tempfile.TemporaryDirectory() as thrown_away:
        folder = keep or Path(thrown_away)
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise click.UsageError(f"{folder} is not empty")
        options = () if jobs is None else ("--jobs", str(jobs))
        report = measure(Bench(folder, data / "articles.jsonl.gz", count, options), moments)
    show(report, click.echo)
    if json_out:
        json_out.write_text(json.dumps(report.as_json(), indent=1), encoding="utf-8")
    raise SystemExit(1 if report.faults else 0)


@main.command("growth")
@click.option("--data", type=click.Path(path_type=Path, exists=True, file_okay=False), required=True, metavar="DIR")
@click.option("--count", type=click.IntRange(1), default=10_000, show_default=True, help="Articles to add.")
@click.option("--step", type=click.IntRange(1), default=1000, show_default=True, help="Articles of one stretch.")
@click.option("--rules", is_flag=True, help="Read attributions with the rules alone, which is quicker.")
@click.option("--keep", type=click.Path(path_type=Path), metavar="DIR", help="Keep it here, and go on from here.")
def growth(data: Path, count: int, step: int, rules: bool, keep: Path | None) -> None:
    """Print what a page costs while a ledger grows, and what a question costs at its end.

    DIR holds articles.jsonl.gz, which is not part of onrecord.
    """
    from evals.scale.growth import grow, show

    with tempfile.TemporaryDirectory() as thrown_away:
        folder = (keep or Path(thrown_away)).resolve()
        folder.mkdir(parents=True, exist_ok=True)
        say = functools.partial(click.echo, err=True)
        for line in show(grow(folder, data / "articles.jsonl.gz", count, step, rules=rules, say=say)):
            click.echo(line)


if __name__ == "__main__":
    main(prog_name="python -m evals")
