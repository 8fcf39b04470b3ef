"""Completes an article's masthead from the page's own words. What the user or the page's data gave stands."""

from __future__ import annotations

from dataclasses import replace

from onrecord.stages.dating.page_date import page_date
from onrecord.stages.segments import Segments
from onrecord.store.sql import as_document
from onrecord.types import Article, Dossier, Published


def completed(article: Article) -> Article:
    """The article with the date printed on the page, where no date was given: "Posted 15 July 2027"."""
    if article.published.basis is not None:
        return article
    document = as_document(article)
    (segments,) = Segments()([Dossier(document)])
    found = page_date(document, segments)
    if not found.stated:
        return article
    return replace(article, published=Published(found.published.earliest, found.published.latest, found.basis))
