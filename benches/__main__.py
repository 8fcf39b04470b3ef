"""Runs the benches and prints them. Ratios within one run compare machines; seconds do not."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import click

from benches import others
from benches.clock import count_words, yardstick
from benches.commands import Growth, Start, growth, starts
from benches.stages import Speed, speeds
from benches.texts import long_text, story_pages

COUNTS = (48, 96, 192)


@dataclass(frozen=True, slots=True)
class Measured:
    """One run. `yardstick` is in words per CPU second; `skipped` says what could not be measured."""

    yardstick: float
    stories: list[Speed]
    long: list[Speed]
    starts: list[Start]
    growth: list[Growth]
    skipped: list[str]


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--json", "json_out", type=click.Path(path_type=Path), metavar="OUT", help="Write the figures here.")
@click.option("--stages-only", is_flag=True, help="Leave out the commands, which take a minute.")
def main(json_out: Path | None, stages_only: bool) -> None:
    """Measure how fast onrecord reads, starts and grows."""
    measured = measure(stages_only)
    for line in lines(measured):
        click.echo(line)
    if json_out:
        json_out.write_text(json.dumps(asdict(measured), indent=1), encoding="utf-8")


def measure(stages_only: bool) -> Measured:
    told, long = story_pages(), long_text()
    rate = yardstick(" ".join(text.text for text in told))
    missing = others.missing()
    return Measured(
        yardstick=rate,
        stories=speeds(told, rate)
        + ([] if missing else [others.spacy_speed(told, rate), others.textacy_speed(told, rate)]),
        long=speeds([long], rate),
        starts=[] if stages_only else starts(),
        growth=[] if stages_only else growth(COUNTS),
        skipped=[f"spaCy and textacy: not installed ({', '.join(missing)})"] if missing else [],
    )


def lines(measured: Measured) -> Iterator[str]:
    yield f"yardstick (a word count in plain Python): {measured.yardstick:,.0f} words per CPU second"
    yield from _speed_lines("the invented stories", measured.stories)
    yield from _speed_lines(f"one text of {count_words(long_text().text):,} words", measured.long)
    if measured.starts:
        yield f"\n{'start':<28} {'seconds':>9} {'x bare python':>14}"
    for s in measured.starts:
        yield f"{s.what:<28} {s.seconds:9.3f} {s.times_bare:14.1f}"
    if measured.growth:
        yield f"\n{'add and claims':<28} {'add s':>9} {'claims s':>9} {'CPU ms/page':>12} {'peak MB':>9}"
    for g in measured.growth:
        what, per_page = f"{g.documents} pages", 1000 * g.per_document
        yield f"{what:<28} {g.add_seconds:9.2f} {g.claims_seconds:9.2f} {per_page:12.1f} {g.peak:9.0f}"
    for what in measured.skipped:
        yield f"\nskipped: {what}"


def _speed_lines(title: str, found: list[Speed]) -> Iterator[str]:
    yield f"\n{title:<28} {'words/s':>9} {'x yardstick':>12}"
    for speed in found:
        yield f"{speed.what:<28} {speed.words_per_second:9,.0f} {speed.times_yardstick:12.1f}"


if __name__ == "__main__":
    main(prog_name="python -m benches")
