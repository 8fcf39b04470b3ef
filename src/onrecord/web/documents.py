"""The pages of documents: the list, and one article with its attributions marked."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord import judging
from onrecord.archive import Archive
from onrecord.export import pages, wording
from onrecord.export.inert import line
from onrecord.export.pages import ArticleView
from onrecord.types import Masthead
from onrecord.web.claims import LINKS, Start
from onrecord.web.loglines import LogLine, log_lines
from onrecord.web.paging import Pager, pager
from onrecord.web.view import PAGE, View


@dataclass(frozen=True, slots=True)
class DocumentsQuestion:
    """Which documents: those with all `words` in the title, key or outlet; of an `outlet`, by its full name."""

    words: str = ""
    outlet: str = ""
    start: Start = 0


@dataclass(frozen=True, slots=True)
class DocumentLine:
    id: str
    href: str
    title: str
    outlet: tuple[str, str]
    published: str
    replaced: bool


@dataclass(frozen=True, slots=True)
class DocumentsPage:
    """A page of the list of documents, the latest to arrive first."""

    asked: DocumentsQuestion
    documents: tuple[DocumentLine, ...]
    pager: Pager


def documents_page(archive: Archive, asked: DocumentsQuestion) -> DocumentsPage:
    shown, total = _with_words(archive, asked) if asked.words else _latest(archive, asked)
    kept = {"words": asked.words, "outlet": asked.outlet}
    return DocumentsPage(
        asked=asked,
        documents=tuple(map(_line, shown)),
        pager=pager("/documents", kept, start=asked.start, shown=len(shown), total=total, step=PAGE),
    )


def _latest(archive: Archive, asked: DocumentsQuestion) -> tuple[list[Masthead], int]:
    ids, total = archive.latest_documents(asked.outlet or None, asked.start, PAGE)
    heads = archive.mastheads(ids)
    return [heads[id] for id in ids], total


def _with_words(archive: Archive, asked: DocumentsQuestion) -> tuple[list[Masthead], int]:
    found = [head for head in reversed(archive.mastheads().values()) if _fits(head, asked)]
    return found[asked.start : asked.start + PAGE], len(found)


def _fits(head: Masthead, asked: DocumentsQuestion) -> bool:
    known = " ".join((head.title or "", head.key, head.outlet or "")).casefold()
    return (not asked.outlet or head.outlet == asked.outlet) and all(
        word in known for word in asked.words.casefold().split()
    )


def _line(head: Masthead) -> DocumentLine:
    return DocumentLine(
        id=line(head.document),
        href=LINKS.document(head.document),
        title=line(head.title or head.key),
        outlet=(line(head.outlet or ""), LINKS.outlet(head.outlet)),
        published=wording.interval(head.published),
        replaced=not head.current,
    )


@dataclass(frozen=True, slots=True)
class DocumentQuestion:
    document: str


@dataclass(frozen=True, slots=True)
class DocumentPage:
    """One article: its lines with the words of attributions marked, and each attribution's chain."""

    article: ArticleView
    suggested: tuple[LogLine, ...]
    """Suggestions about it that nobody has answered."""


def document_page(archive: Archive, asked: DocumentQuestion) -> DocumentPage:
    id = archive.find_document(asked.document)
    book = archive.book_of_document(id)
    dossier = book.dossier(id) or archive.dossier(id)
    waiting = judging.log(archive, state="suggested", subject=id)
    return DocumentPage(pages.article_view(dossier, book, LINKS), log_lines(archive, waiting))


DOCUMENTS = View(
    "documents",
    "/documents",
    "The documents of the ledger.",
    DocumentsQuestion,
    DocumentsPage,
    documents_page,
    "documents.html.j2",
    lambda page: "Documents",
)
DOCUMENT = View(
    "document",
    "/documents/{document}",
    "One article with its attributions marked, and the chain of each.",
    DocumentQuestion,
    DocumentPage,
    document_page,
    "document_page.html.j2",
    lambda page: page.article.title,
)
