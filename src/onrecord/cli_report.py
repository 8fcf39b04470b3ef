"""The command that writes a file to take along or to print. It decides nothing about what is in it."""

from __future__ import annotations

import click

from onrecord.cli_shared import example, json_option, print_json, reading
from onrecord.errors import UsageError


@click.command(
    epilog=example(
        "onrecord report ledger.html\n"
        "onrecord report claim.html --claim c-627d57de\n"
        "onrecord report story.html --document story.txt"
    )
)
@click.argument("out", metavar="OUT.html", type=click.Path(dir_okay=False))
@click.option("--claim", metavar="ID", help="Only this claim, with the articles that speak of it.")
@click.option("--document", metavar="DOC", help="Only this article, with the claims in it.")
@click.option("--title", default="Sourcing ledger", show_default=True, help="The heading of the page.")
@click.option("--claims", "claim_limit", type=click.IntRange(1), default=200, show_default=True, help="At most.")
@click.option("--articles", "article_limit", type=click.IntRange(1), default=100, show_default=True, help="At most.")
@json_option
@click.pass_obj
def report(
    db: str,
    /,
    out: str,
    claim: str | None,
    document: str | None,
    title: str,
    claim_limit: int,
    article_limit: int,
    as_json: bool,
) -> None:
    """Write one self-contained HTML file that opens offline and prints: the pages of `onrecord open` in one.

    Of a large ledger it holds the claims that most documents speak of, and says what it leaves out.
    """
    from onrecord import reporting

    if claim and document:
        raise UsageError("a file is of a claim or of a document", remedy="Give --claim or --document, not both")
    with reading(db) as archive:
        if claim:
            page = reporting.of_claim(archive, claim)
        elif document:
            page = reporting.of_document(archive, document)
        else:
            page = reporting.of_ledger(archive, title=title, claims=claim_limit, articles=article_limit)
    size = reporting.write(page, out)
    if as_json:
        print_json([{"file": out, "bytes": size}])
    else:
        click.echo(f"Wrote {out} ({size / 1024:.0f} KB). Open it in any browser.")
