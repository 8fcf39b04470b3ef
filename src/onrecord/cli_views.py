"""The commands that show claims: at a glance, as positions, in time, as they drifted, two documents held together."""

from __future__ import annotations

import click

from onrecord.cli_shared import console, example, json_option, print_json, reading, say_taken

_actor = click.option("--actor", metavar="NAME|ID", help="Only this party and those who speak for it.")


@click.command(
    epilog=example("onrecord claims\nonrecord claims icebreaker --json\nonrecord claims --all --table | less")
)
@click.argument("words", nargs=-1, metavar="[WORD]...")
@click.option("--all", "everything", is_flag=True, help="Also claims that rest on one attribution only.")
@click.option("--limit", type=click.IntRange(1), default=20, show_default=True, help="Claims to print.")
@click.option("--table", "as_table", is_flag=True, help="A line a claim instead of a card.")
@json_option
@click.pass_obj
def claims(db: str, /, words: tuple[str, ...], everything: bool, limit: int, as_table: bool, as_json: bool) -> None:
    """Show the claims: who says so, who denies it, from how many independent origins, what is unanswered.

    WORDs narrow them down to claims one of whose wordings has words that begin so, all of them.
    """
    from dataclasses import replace

    from onrecord.export.interchange import claim_line
    from onrecord.listings import claims_asked
    from onrecord.terminal import claim_card, claims_table

    query = claims_asked(words, everything)
    with reading(db) as archive:
        if as_json:
            print_json(claim_line(claim) for claim in archive.each_claim(query))
            return
        found = archive.claims(replace(query, limit=limit))
        book = archive.book_of_claims([row.id for row in found.rows])
        shown = [claim for row in found.rows if (claim := book.claim(row.id))]
        for drawn in [claims_table(shown, book)] if as_table and shown else (claim_card(c, book) for c in shown):
            console().print(drawn)
        _say_what_is_left(found.total, limit, everything)


def _say_what_is_left(found: int, limit: int, everything: bool) -> None:
    if found > limit:
        click.echo(f"{found - limit} more; --limit {found} shows them all.")
    elif not found:
        hint = "" if everything else " that more than one attribution makes; --all shows the others"
        click.echo(f"No claims{hint}.")


@click.command(
    epilog=example(
        "onrecord positions\nonrecord positions --actor Varland --if mandate\nonrecord positions --if --json"
    )
)
@click.argument("words", nargs=-1, metavar="[WORD]...")
@_actor
@click.option(
    "--if",
    "terms",
    is_flag=False,
    flag_value="",
    metavar="[CONDITION]",
    help="Only positions on a condition, with their terms; or only on one with these words.",
)
@click.option("--limit", type=click.IntRange(1), default=40, show_default=True, help="Claims to look at.")
@json_option
@click.pass_obj
def positions(
    db: str, /, words: tuple[str, ...], actor: str | None, terms: str | None, limit: int, as_json: bool
) -> None:
    """Show who holds what, since when, on what terms, on the record or only reported of them.

    WORDs narrow it down to claims whose wordings contain all of them. With --json, one party a line.
    """
    from onrecord import viewing
    from onrecord.corpus.matrix import matrix
    from onrecord.terminal_views import positions as drawn

    with reading(db) as archive:
        entity, others = viewing.party_taken(archive, actor) if actor else (None, ())
        book = viewing.claims_book(archive, entity, words, limit)
    found = matrix(
        book.ledger.claims,
        book.evidence,
        actor=entity.id if entity else None,
        conditional=terms is not None,
        terms_with=terms or "",
    )
    if as_json:
        columns = found.columns
        print_json(
            {
                "entity": row.entity,
                "name": row.name,
                "members": row.members,
                "bound_by": row.bound_by,
                "cells": [{"column": columns[cell.column], "cell": cell} for cell in row.cells],
            }
            for row in found.rows
        )
        return
    _say_others(others)
    about = f"Positions of {entity.name}" if entity else "Positions"
    console().print(drawn(found, {id: card.entry.words for id, card in book.evidence.cards.items()}, about))


@click.command(
    epilog=example(
        "onrecord timeline c-1f0c22\nonrecord timeline icebreakers mandate\nonrecord timeline --actor Varland"
    )
)
@click.argument("asked", nargs=-1, metavar="[CLAIM]")
@_actor
@click.option("--limit", type=click.IntRange(1), default=40, show_default=True, help="Claims of an actor to look at.")
@json_option
@click.pass_obj
def timeline(db: str, /, asked: tuple[str, ...], actor: str | None, limit: int, as_json: bool) -> None:
    """Show reports and responses in order of time: what was answered, by whom, and what is open.

    CLAIM is an id, the start of one, or words of the claim. With --json, one attribution a line.
    """
    from onrecord import viewing
    from onrecord.corpus.timelines import timeline as timed
    from onrecord.terminal_views import timeline as drawn

    if bool(asked) == bool(actor):
        raise click.UsageError("Give a CLAIM or --actor NAME: `onrecord claims` lists claims.")
    with reading(db) as archive:
        if actor:
            entity, others = viewing.party_taken(archive, actor)
            book = viewing.claims_book(archive, entity, (), limit)
            found, about = timed(book.ledger.claims, book.evidence, actor=entity.id), f"Timeline of {entity.name}"
        else:
            taken, others = viewing.claim_taken(archive, asked), ()
            book = archive.book_of_claim(taken.claim.id)
            found, about = timed([taken.claim], book.evidence), taken.claim.label
            say_taken(taken)
    if as_json:
        print_json((*found.dated, *found.undated))
        return
    _say_others(others)
    console().print(drawn(found, about))


@click.command(
    epilog=example("onrecord drift c-1f0c22\nonrecord drift send icebreakers\nonrecord drift c-1f0c22 --json")
)
@click.argument("asked", nargs=-1, required=True, metavar="CLAIM")
@json_option
@click.pass_obj
def drift(db: str, /, asked: tuple[str, ...], as_json: bool) -> None:
    """Show how a claim was told, page by page, and what drifted: hops, sources, hedges, conditions, verbs.

    CLAIM is an id, the start of one, or words of the claim.
    """
    from onrecord import viewing
    from onrecord.corpus.ladders import ladder
    from onrecord.terminal_views import drift as drawn

    with reading(db) as archive:
        taken = viewing.claim_taken(archive, asked)
        book = archive.book_of_claim(taken.claim.id)
    found = ladder(taken.claim, book.evidence)
    say_taken(taken)
    if as_json:
        print_json([found])
    else:
        console().print(drawn(found))


@click.command(epilog=example("onrecord diff monday.txt friday.txt\nonrecord diff d-3f2a d-77b1 --json"))
@click.argument("left", metavar="DOC")
@click.argument("right", metavar="DOC")
@json_option
@click.pass_obj
def diff(db: str, /, left: str, right: str, as_json: bool) -> None:
    """Show what is otherwise in the second of two reports: verbs, conditions, sources, hops, record.

    DOC is a document's id, the start of one, its path, or its file name.
    """
    from onrecord.corpus.changes import difference
    from onrecord.export.book import Book
    from onrecord.export.wording import masthead
    from onrecord.terminal_views import difference as drawn

    with reading(db) as archive:
        ids = [archive.find_document(left), archive.find_document(right)]
        dossiers = {id: archive.dossier(id) for id in ids}
        book = Book(tuple(dossiers.values()), archive.ledger())
    found = difference(ids[0], ids[1], book.ledger.claims, book.evidence)
    if as_json:
        print_json([found])
    else:
        names = [f"{masthead(dossiers[id].document)} ({id})" for id in ids]
        console().print(drawn(found, *names))


def _say_others(names: tuple[str, ...]) -> None:
    if names:
        from onrecord.export.inert import line

        click.echo(f"onrecord: others of that name, not taken: {'; '.join(map(line, names))}", err=True)


COMMANDS = (claims, positions, timeline, drift, diff)
