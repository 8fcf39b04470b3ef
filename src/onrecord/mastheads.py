"""Completes an article's masthead from the page's own words. What the user or the page's data gave stands."""

from __future__ import annotations

from dataclasses import replace

from onrecord.stages.dating.page_date import page_date
from onrecord.stages.segments import Segments
from onrecord.store.sql import as_document
from onrecord.types import Article, Dossier, Published


def completed(article: Article) -> Article:
    """The article with the date printed on the page and its headline as title, where neither was given."""
    if article.published.basis is not None and article.title is not None:
        return article
    document = as_document(article)
    (segments,) = Segments()([Dossier(document)])
    found = page_date(document, segments)
    published = Published(found.published.earliest, found.published.latest, found.basis)
    headlines = (segment.span.of(article.text) for segment in segments if segment.kind == "headline")
    return replace(
        article,
        title=article.title or next(headlines, None),
        published=published if article.published.basis is None and found.stated else article.published,
    )
