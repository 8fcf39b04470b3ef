"""The ledger as one self-contained HTML file: claim cards, and the articles with their attributions marked.

No script, no request to anywhere; everything from articles passes through autoescaping. A large ledger is shown
from its most reported claims down, and the page says what it leaves out. It decides no number.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from onrecord.export import overview, pages, wording
from onrecord.export.book import Book
from onrecord.export.cards import claim_view
from onrecord.export.inert import line
from onrecord.export.links import FileLinks, anchor
from onrecord.export.rendering import environment, style
from onrecord.types import Claim, Dossier

CLAIM_CHARACTERS = 2_400_000  # of HTML for claim cards, and for everything: a file of 5 MB still opens at once
PAGE_CHARACTERS = 4_600_000
OUTLETS_SHOWN = 40


@dataclass(frozen=True, slots=True)
class Totals:
    """What the ledger holds, against which the page says what it shows."""

    documents: int
    attributions: int
    claims: int
    contested: int
    unanswered: int

    @classmethod
    def of(cls, book: Book, documents: int | None = None) -> Totals:
        claims = book.ledger.claims
        return cls(
            documents=len(book.dossiers) if documents is None else documents,
            attributions=sum(len(book.entries(d.document.id)) for d in book.dossiers),
            claims=len(claims),
            contested=sum(wording.contested(c) for c in claims),
            unanswered=sum(bool(c.open) for c in claims),
        )


def render(book: Book, *, title: str, claims: int = 200, articles: int = 100, totals: Totals | None = None) -> str:
    """The page, with at most so many claims and articles; fewer where the file would grow past about 5 MB.

    `totals` are those of the whole ledger where the book is only a part of it.
    """
    ranked = ranking(book)[:claims]
    chosen = _articles(book, ranked)[:articles]
    links = FileLinks(frozenset(c.id for c in ranked), frozenset(d.document.id for d in chosen))
    cards = _fitting("claim.html.j2", "claim", (claim_view(c, book, links) for c in ranked), CLAIM_CHARACTERS)
    room = PAGE_CHARACTERS - sum(map(len, cards))
    shown_pages = _fitting("article.html.j2", "article", (pages.article_view(d, book, links) for d in chosen), room)
    if len(cards) < len(ranked) or len(shown_pages) < len(chosen):  # again, lest a link lead nowhere
        return render(book, title=title, claims=len(cards), articles=len(shown_pages), totals=totals)
    return (
        environment()
        .get_template("report.html.j2")
        .render(
            title=line(title) or "Sourcing ledger",
            css=style(),
            totals=totals or Totals.of(book),
            outlets=pages.mastheads(d.document for d in book.dossiers)[:OUTLETS_SHOWN],
            outlet_count=len({d.document.outlet.name for d in book.dossiers} - {None}),
            claims=[overview.of_claim(c, book, links) for c in ranked],
            documents=[(pages.title(d), wording.masthead(d.document), anchor("doc", d.document.id)) for d in chosen],
            cards=cards,
            pages=shown_pages,
        )
    )


def ranking(book: Book) -> tuple[Claim, ...]:
    """Claims by the number of documents that speak of them, then the contested, then those with most attributions."""
    documents = {c.id: len(book.documents_of(c)) for c in book.ledger.claims}
    return tuple(
        sorted(
            book.ledger.claims,
            key=lambda c: (-documents[c.id], not wording.contested(c), -len(c.attributions), c.id),
        )
    )


def _articles(book: Book, claims: Sequence[Claim]) -> tuple[Dossier, ...]:
    """The documents, those with most evidence for the claims shown first."""
    used = Counter(f.entry.document for c in claims for f in book.filed(s.attribution for s in c.attributions))
    return tuple(sorted(book.dossiers, key=lambda d: (-used[d.document.id], d.document.id)))


def _fitting(template: str, name: str, context: Iterable[object], room: int) -> list[str]:
    """As many parts as fit into so many characters, in order, at least one."""
    found: list[str] = []
    drawing = environment().get_template(template)
    for one in context:
        part = drawing.render({name: one, "level": 3})
        room -= len(part)
        if room < 0 and found:
            break
        found.append(part)
    return found
