"""The tables of the edition: what readers ask, kept ready. Nothing here is truth; all of it can be made anew.

The edition proper can be dropped and made again in another shape at any time (`recreate`), which is no migration; the
notes of what was touched and the indexes on other tables are made once.

Invariant: whatever writes to documents, actors, entries or ties, a trigger notes what it touched, so that the next
edition knows what to make anew even when the writer did not think of it. The indexes of words follow their tables by
triggers too.
"""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.engine import Connection

edition_tables = sa.MetaData()

touched = sa.Table(
    "touched",
    edition_tables,
    sa.Column("kind", sa.Text, primary_key=True),
    sa.Column("id", sa.Text, primary_key=True),
    sqlite_with_rowid=False,
)
"""What has changed since the edition was made: documents, actors and entries, and the ends of ties by their kind."""

edition = sa.Table(
    "edition",
    edition_tables,
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("recipe", sa.Text, nullable=False),
    sa.Column("made", sa.Text, nullable=False),
    sa.Column("totals", sa.LargeBinary, nullable=False),
)
"""The receipt, one row: how often it has been made, by which versions of the corpus stages, when; and what it counts
then."""

pages = sa.Table(
    "edition_pages",
    edition_tables,
    sa.Column("document", sa.Text, primary_key=True),
    sa.Column("outlet", sa.Text, index=True),
    sa.Column("publisher", sa.Text, index=True),
    sa.Column("day", sa.Text),
    sa.Column("copied", sa.Text, index=True),
)
"""The current pages; `publisher` is the actor that stands for who published it, `copied` the page it copies."""

publishers = sa.Table(
    "edition_publishers",
    edition_tables,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("document", sa.Text, nullable=False),
    sa.Column("body", sa.LargeBinary, nullable=False),
)

hubs = sa.Table(
    "edition_hubs",
    edition_tables,
    sa.Column("publisher", sa.Text, primary_key=True),
    sa.Column("hub", sa.Text, primary_key=True),
    sa.Column("score", sa.Float, nullable=False),
    sqlite_with_rowid=False,
)
"""The names under which publishers are found; those of other actors are ties."""

actors = sa.Table(
    "edition_actors",
    edition_tables,
    sa.Column("actor", sa.Text, primary_key=True),
    sa.Column("document", sa.Text, nullable=False, index=True),
    sa.Column("entity", sa.Text, nullable=False, index=True),
    sa.Column("speaks_for", sa.Text),
    sa.Column("spelt", sa.Text),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("naming", sa.Text, nullable=False),
    sa.Column("called", sa.Text, nullable=False),
    sa.Column("bears", sa.Text, nullable=False),
    sa.Index("edition_actors_speaks_for", "speaks_for", sqlite_where=sa.text("speaks_for IS NOT NULL")),
    sa.Index("edition_actors_spelt", "spelt", sqlite_where=sa.text("spelt IS NOT NULL")),
    sqlite_with_rowid=False,
)
"""The actors of current pages and their entities, with whatever decides about entities: to read it from an actor's
value takes twenty times as long, and a party may have thousands of actors.

`called` are its name and other wordings, `bears` its marks, suffix and nouns, both as JSON.
"""

joins = sa.Table(
    "edition_joins",
    edition_tables,
    sa.Column("entity", sa.Text, primary_key=True),
    sa.Column("step", sa.Text, primary_key=True),
    sa.Column("tops", sa.Text, nullable=False),
    sqlite_with_rowid=False,
)
"""By which steps the actors of an entity were joined: a step without a changed actor need not be taken again."""

meets = sa.Table(
    "edition_meets",
    edition_tables,
    sa.Column("entity", sa.Text, primary_key=True),
    sa.Column("step", sa.Text, primary_key=True),
    sa.Column("hub", sa.Text, nullable=False, index=True),
    sa.Column("tops", sa.Text, nullable=False),
    sqlite_with_rowid=False,
)
"""Where a landmark meets others at a step that weighs how many actors each has: it is taken again when one comes."""

entities = sa.Table(
    "edition_entities",
    edition_tables,
    sa.Column("seq", sa.Integer, primary_key=True),
    sa.Column("id", sa.Text, nullable=False, unique=True),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("names", sa.Text, nullable=False),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("naming", sa.Text, nullable=False),
    sa.Column("anonymous", sa.Boolean, nullable=False),
    sa.Column("speaks_for", sa.Text),
    sa.Column("documents", sa.Integer, nullable=False),
    sa.Column("attributions", sa.Integer, nullable=False),
    sa.Column("claims", sa.Integer, nullable=False),
    sa.Column("body", sa.LargeBinary, nullable=False),
    sa.Index("edition_entities_speaks_for", "speaks_for", sqlite_where=sa.text("speaks_for IS NOT NULL")),
)

claims = sa.Table(
    "edition_claims",
    edition_tables,
    sa.Column("seq", sa.Integer, primary_key=True),
    sa.Column("id", sa.Text, nullable=False, unique=True),
    sa.Column("family", sa.Text),
    sa.Column("ranked", sa.Integer, nullable=False),
    sa.Column("documents", sa.Integer, nullable=False),
    sa.Column("attributions", sa.Integer, nullable=False),
    sa.Column("contested", sa.Boolean, nullable=False),
    sa.Column("open", sa.Integer, nullable=False),
    sa.Column("earliest", sa.Text),
    sa.Column("latest", sa.Text),
    sa.Column("stances", sa.Text, nullable=False),
    sa.Column("records", sa.Text, nullable=False),
    sa.Column("meets", sa.Boolean, nullable=False),
    sa.Index("edition_claims_family", "family", sqlite_where=sa.text("family IS NOT NULL")),
)
"""What claims are chosen and put in order by; narrow, because a question may look at all of them.

`seq` is the number by which other tables of the edition name a claim: sets of numbers are met several times as fast as
sets of ids. `ranked` is 0 for a claim that two documents or more tell and somebody denies, else 1; `stances` and
`records` are those of its attributions, each between commas; `meets` tells whether two parties are on one side.
"""

claim_values = sa.Table(
    "edition_claim_values",
    edition_tables,
    sa.Column("seq", sa.Integer, primary_key=True),
    sa.Column("row", sa.LargeBinary, nullable=False),
    sa.Column("body", sa.LargeBinary, nullable=False),
)
"""A claim as its `ClaimRow` and as a whole."""

sides = sa.Table(
    "edition_sides",
    edition_tables,
    sa.Column("claim", sa.Integer, primary_key=True),
    sa.Column("side", sa.Text, primary_key=True),
    sa.Column("outcome", sa.Text, nullable=False),
    sa.Column("count", sa.Integer),
    sa.Index("edition_sides_outcome", "side", "outcome", "count", "claim"),
    sqlite_with_rowid=False,
)
"""The sides that somebody takes; a side that is not here has no origins."""

positions = sa.Table(
    "edition_positions",
    edition_tables,
    sa.Column("entity", sa.Text, primary_key=True),
    sa.Column("claim", sa.Integer, primary_key=True, index=True),
    sqlite_with_rowid=False,
)

said = sa.Table(
    "edition_said",
    edition_tables,
    sa.Column("seq", sa.Integer, primary_key=True),
    sa.Column("attribution", sa.Text, nullable=False, unique=True),
    sa.Column("document", sa.Text, nullable=False, index=True),
    sa.Column("claim", sa.Integer, index=True),
    sa.Column("outlet", sa.Text),
    sa.Column("published", sa.Text),
    sa.Column("role", sa.Text, nullable=False),
    sa.Column("record", sa.Text, nullable=False),
    sa.Column("stance", sa.Text, nullable=False),
    sa.Column("on_record", sa.Boolean, nullable=False),
    sa.Column("earliest", sa.Text),
    sa.Column("latest", sa.Text),
    sa.Column("day", sa.Text),
    sa.Column("relayed", sa.Boolean, nullable=False),
    sa.Column("unnamed", sa.Boolean, nullable=False),
    sa.Column("unsure", sa.Float),
    sa.Column("words", sa.Text, nullable=False),
    sa.Index("edition_said_unsure", "unsure", "attribution", sqlite_where=sa.text("unsure IS NOT NULL")),
    sa.Index("edition_said_outlet", "outlet", sa.text("day DESC"), "attribution", "claim"),
    sa.Index("edition_said_told", "outlet", "relayed", "unnamed"),
    sa.Index("edition_said_record", "record", "claim"),
    sa.Index("edition_said_stance", "stance", "claim"),
    sa.Index("edition_said_published", "published", "claim"),
)
"""The attributions of current pages; `role` is that of the deepest hop.

`unsure` is the score of one in running text that nobody has judged.
"""

lines = sa.Table(
    "edition_lines",
    edition_tables,
    sa.Column("entity", sa.Text, primary_key=True),
    sa.Column("attribution", sa.Text, primary_key=True, index=True),
    sa.Column("claim", sa.Integer),
    sa.Column("role", sa.Text, nullable=False),
    sa.Column("day", sa.Text),
    sa.Index("edition_lines_day", "entity", sa.text("day DESC"), "attribution"),
    sqlite_with_rowid=False,
)

outlets = sa.Table(
    "edition_outlets",
    edition_tables,
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("entity", sa.Text),
    sa.Column("documents", sa.Integer, nullable=False),
    sa.Column("attributions", sa.Integer, nullable=False),
    sa.Column("originated", sa.Integer, nullable=False),
    sa.Column("relayed", sa.Integer, nullable=False),
    sa.Column("unnamed", sa.Integer, nullable=False),
    sa.Column("earliest", sa.Text),
    sa.Column("latest", sa.Text),
)

_INDEXES = (
    "CREATE INDEX edition_claims_rank ON edition_claims (ranked, documents DESC, attributions DESC, id)",
    "CREATE INDEX edition_claims_documents ON edition_claims (documents DESC, contested DESC, attributions DESC, id)",
    "CREATE INDEX edition_claims_latest ON edition_claims (latest DESC, id)",
    "CREATE INDEX edition_claims_earliest ON edition_claims (earliest IS NULL, earliest, id)",
    "CREATE INDEX edition_entities_attributions ON edition_entities (attributions DESC, name, id)",
    "CREATE INDEX edition_entities_documents ON edition_entities (documents DESC, name, id)",
    "CREATE INDEX edition_entities_name ON edition_entities (name, id)",
    "CREATE INDEX edition_outlets_documents ON edition_outlets (documents DESC, name)",
)
_INDEXES_OF_OTHERS = (
    'CREATE INDEX ties_right ON ties ("right", kind)',
    "CREATE INDEX findings_key ON findings (stage, key)",
)


def create(connection: Connection) -> None:
    """Make all of it, once for a ledger."""
    touched.create(connection)
    for statement in (*_INDEXES_OF_OTHERS, *_words_of("documents", "seq", "title, text")):
        connection.exec_driver_sql(statement)
    _create_edition(connection)
    for statement in _touching():
        connection.exec_driver_sql(statement)


def recreate(connection: Connection) -> None:
    """Drop the edition, whatever its shape, and make its tables anew, empty."""
    held = (
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'edition%' ORDER BY sql NOT LIKE '%VIRTUAL%'"
    )
    for name in connection.exec_driver_sql(held).scalars().all():  # an index of words takes its own tables with it
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS {name}")
    connection.execute(sa.delete(touched))
    _create_edition(connection)


def _create_edition(connection: Connection) -> None:
    edition_tables.create_all(connection, [table for table in edition_tables.tables.values() if table is not touched])
    said_words, names_of_entities = (
        _words_of("edition_said", "seq", "words"),
        _words_of("edition_entities", "seq", "names"),
    )
    for statement in (*_INDEXES, *said_words, *names_of_entities):
        connection.exec_driver_sql(statement)


def _words_of(table: str, number: str, columns: str) -> list[str]:
    """An index of the words in some columns of a table, and the triggers that keep it in step."""
    old, new = (", ".join(f"{age}.{column}" for column in columns.split(", ")) for age in ("old", "new"))
    index = f"{table}_words"
    gone = f"INSERT INTO {index} ({index}, rowid, {columns}) VALUES ('delete', old.{number}, {old})"
    come = f"INSERT INTO {index} (rowid, {columns}) VALUES (new.{number}, {new})"
    return [
        f"CREATE VIRTUAL TABLE {index} USING fts5({columns}, content='{table}', content_rowid='{number}', "
        "tokenize='unicode61 remove_diacritics 2')",
        f"CREATE TRIGGER {index}_come AFTER INSERT ON {table} BEGIN {come}; END",
        f"CREATE TRIGGER {index}_gone AFTER DELETE ON {table} BEGIN {gone}; END",
        f"CREATE TRIGGER {index}_change AFTER UPDATE OF {columns} ON {table} BEGIN {gone}; {come}; END",
        f"INSERT INTO {index} ({index}) VALUES ('rebuild')",
    ]


def _touching() -> list[str]:
    """Triggers that note what changes; before there is an edition nothing needs to be noted."""
    found: list[str] = []

    def note(name: str, event: str, table: str, rows: str, when: str = "true") -> None:
        found.append(
            f"CREATE TRIGGER touched_{name}_{event.lower()} AFTER {event} ON {table} "
            f"WHEN {when} AND EXISTS (SELECT 1 FROM edition) "
            f"BEGIN INSERT INTO touched (kind, id) VALUES {rows} ON CONFLICT DO NOTHING; END"
        )

    for table, kind in (("entries", "entry"), ("actors", "actor"), ("documents", "document")):
        for event, age in (("INSERT", "new"), ("DELETE", "old"), ("UPDATE", "new")):
            note(table, event, table, f"('{kind}', {age}.id)")
    for event, age in (("INSERT", "new"), ("DELETE", "old")):
        note("replaced", event, "documents", f"('document', {age}.replaces)", f"{age}.replaces IS NOT NULL")
        note("ties", event, "ties", _both_ends(age), f"{age}.retired IS NULL")
    differ = " OR ".join(f"old.{column} IS NOT new.{column}" for column in ("score", "why", "holds", "retired"))
    note("ties", "UPDATE", "ties", _both_ends("new"), f"({differ})")
    return found


def _both_ends(age: str) -> str:
    return f'({age}.kind, {age}."left"), ({age}.kind, {age}."right")'
