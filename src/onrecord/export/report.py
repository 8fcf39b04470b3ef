"""A ledger, a claim or a document as one self-contained HTML file, made of the same pieces as the explorer's pages.

No script, no request to anywhere; everything from articles passes through autoescaping. A large ledger is shown
from its most reported claims down, and the page says what it leaves out. It decides no number.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from onrecord.export import overview, pages, wording
from onrecord.export.book import Book
from onrecord.export.cards import EVIDENCE_ON_A_PAGE, ClaimView, claim_view
from onrecord.export.inert import line
from onrecord.export.links import FileLinks, anchor
from onrecord.export.rendering import environment, style
from onrecord.types import Claim, Dossier

CLAIM_CHARACTERS = 1_800_000  # of HTML for claim cards, and for everything: a file of 4 MB opens at once
PAGE_CHARACTERS = 3_600_000
OUTLETS_SHOWN = 40
PICTURED = 20  # claims with all their pictures: these are two thirds of a card, and say what stands in it in words
FEW = 20  # claims beside one article


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
    """The page, with at most so many claims and articles; fewer where the file would grow past about 4 MB.

    `totals` are those of the whole ledger where the book is only a part of it.
    """
    ranked = ranking(book)[:claims]
    chosen = _articles(book, ranked)[:articles]
    links = FileLinks(frozenset(c.id for c in ranked), frozenset(d.document.id for d in chosen))
    views = (_view(c, book, links, pictured=at < PICTURED) for at, c in enumerate(ranked))
    cards = _fitting("claim.html.j2", "claim", views, CLAIM_CHARACTERS)
    room = PAGE_CHARACTERS - sum(map(len, cards))
    shown_pages = _fitting("article.html.j2", "article", (pages.article_view(d, book, links) for d in chosen), room)
    if len(cards) < len(ranked) or len(shown_pages) < len(chosen):  # again, lest a link lead nowhere
        return render(book, title=title, claims=len(cards), articles=len(shown_pages), totals=totals)
    return _file(
        "report.html.j2",
        line(title) or "Sourcing ledger",
        totals=totals or Totals.of(book),
        outlets=pages.mastheads(d.document for d in book.dossiers)[:OUTLETS_SHOWN],
        outlet_count=len({d.document.outlet.name for d in book.dossiers} - {None}),
        claims=[overview.of_claim(c, book, links) for c in ranked],
        documents=[(pages.title(d), wording.masthead(d.document), anchor("doc", d.document.id)) for d in chosen],
        cards=cards,
        pictured=PICTURED,
        pages=shown_pages,
    )


def _view(claim: Claim, book: Book, links: FileLinks, *, pictured: bool) -> ClaimView:
    """A card, without the pictures of time, positions and wordings unless it is `pictured`."""
    view = claim_view(claim, book, links)
    if pictured:
        return view
    return replace(view, history=replace(view.history, matrix=None, timeline=None, ladder=None))


def render_claim(claim: Claim, book: Book, articles: int = 100) -> str:
    """One claim with the articles that speak of it; fewer of these where the file would grow past about 4 MB."""
    homes = {f.entry.document for f in book.filed(s.attribution for s in claim.attributions)}
    dossiers = [d for d in _articles(book, [claim]) if d.document.id in homes]
    chosen = dossiers[:articles]
    links = FileLinks(frozenset({claim.id}), frozenset(d.document.id for d in chosen))
    views = (pages.article_view(d, book, links) for d in chosen)
    shown = _fitting("article.html.j2", "article", views, PAGE_CHARACTERS)
    if len(shown) < len(chosen):  # again, lest a link lead nowhere
        return render_claim(claim, book, len(shown))
    card = _part("claim.html.j2", claim=claim_view(claim, book, links, EVIDENCE_ON_A_PAGE))
    return _file("report_of_claim.html.j2", line(claim.label), card=card, pages=shown, count=len(dossiers))


def render_document(dossier: Dossier, book: Book) -> str:
    """One article, and cards of the claims in it that other articles speak of too, as far as the book holds them."""
    id = dossier.document.id
    said = {entry.id for entry in book.entries(id)}
    own = [c for c in book.ledger.claims if any(s.attribution in said for s in c.attributions)]
    shared = [c for c in own if {d.id for d in book.documents_of(c)} - {id}][:FEW]
    links = FileLinks(frozenset(c.id for c in shared), frozenset({id}))
    page = _part("article.html.j2", article=pages.article_view(dossier, book, links))
    cards = _fitting("claim.html.j2", "claim", (claim_view(c, book, links) for c in shared), CLAIM_CHARACTERS)
    if len(cards) < len(shared):  # again, lest a link lead nowhere
        kept = tuple(shared[: len(cards)])
        return render_document(dossier, Book(book.dossiers, replace(book.ledger, claims=kept)))
    return _file("report_of_document.html.j2", pages.title(dossier), page=page, cards=cards)


def _part(template: str, **values: object) -> str:
    """The piece that a file is about, under the first heading."""
    return environment().get_template(template).render(level=1, **values)


def _file(template: str, title: str, **values: object) -> str:
    return environment().get_template(template).render(title=title, css=style(), **values)


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
