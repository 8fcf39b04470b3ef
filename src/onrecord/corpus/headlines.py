"""Where a headline or a lead goes beyond its own page: it drops the source, the condition or the hedge of the text.

Only a headline that clearly tells a statement of the page is looked at, and only what it lacks altogether is told.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from onrecord.corpus.carrying import term
from onrecord.corpus.evidence import Evidence
from onrecord.corpus.glance import side
from onrecord.corpus.retellings import covered
from onrecord.corpus.strength import Graded, acts, graded
from onrecord.corpus.tellings import content, page_name, part, quote, sentences
from onrecord.corpus.wording import wording
from onrecord.language import lexicon
from onrecord.types import Drift, EntryCard, Words

_TELLS = 0.6
_MATTER = 2.0
_TERMS = 3
"""The share of a headline's weight that a sentence must have, the weight itself, and the number of words."""
_UNVOUCHED = frozenset({"anonymous", "outlet_reporting"})
"""Records of what a headline should not tell as fact; a body's own announcement it may."""
_ATTRIBUTED = re.compile(r"[“”„\"«»]|(?<!\w)['‘]|['’](?!\w)|^[^:]{2,40}:\s|:\s*[\w ]{2,30}$|\?", re.IGNORECASE)
"""Marks of a quotation, a speaker before a colon, a source after one, a question."""
_CONDITION = re.compile(
    r"\b(?:if|unless|provided|once|only|should|when|until|subject to|under|pending|with(?:out)?)\b", re.IGNORECASE
)
_CERTAIN = 3
"""The grade from which a word of knowing keeps nothing open ("confirmed")."""
_TELLERS = frozenset({"source", "outlet", "conduit"})
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def headline_drifts(pages: Iterable[str], evidence: Evidence) -> list[Drift]:
    """What the headlines of pages lack, each headline held against the statement that it tells best."""
    found: list[Drift] = []
    for page in sorted(pages):
        body = [card for card in evidence.page(page) if card.entry.attribution.segment == "body"]
        for headline in evidence.headlines.get(page, ()):
            best = max(body, key=lambda c: (covered(headline.text, _opening(c)), c.id), default=None)
            if best is not None and _tells(headline.text, _opening(best)):
                found += _drifts(_attributed(headline, evidence), best, body)
        found += _leads(body)
    return found


def _opening(card: EntryCard) -> str:
    """The first sentence of a statement: further ones tell more than a headline has room for."""
    return next(iter(sentences(card.entry.words)), "")


def _tells(headline: str, words: str) -> bool:
    """Whether a headline tells a sentence: most of its weight, and enough of it."""
    share = covered(headline, words)
    shared = wording(headline).terms.keys() & wording(words).terms.keys()
    return share >= _TELLS and share * wording(headline).weight >= _MATTER and len(shared) >= _TERMS


def _attributed(headline: Words, evidence: Evidence) -> Words:
    """The headline with the attribution that stands in it, if there is one."""
    for card in evidence.page(headline.document):
        entry = card.entry
        here = entry.attribution.segment != "body"
        if here and headline.span and any(span.overlaps(headline.span) for span in entry.attribution.content):
            return Words(entry.id, headline.document, headline.text, headline.span)
    return headline


def _drifts(headline: Words, card: EntryCard, body: Sequence[EntryCard]) -> Iterator[Drift]:
    if side(card.entry.stand.polarity) == "questions":
        return
    stated = term(card, body)
    if stated is not None and _drops(headline.text, card, stated):
        why = f"The text has it on a condition, {quote(stated.text)}; the headline {quote(headline.text)} has none."
        yield Drift("headline_without_condition", stated, headline, why)
    source = _source(card)
    unvouched = card.entry.chain.record in _UNVOUCHED and headline.attribution is None
    if source is not None and unvouched and not _names_source(headline.text, card):
        why = (
            f"The text says who it is from, {quote(source.text)}; the headline {quote(headline.text)} tells it as fact."
        )
        yield Drift("headline_without_source", source, headline, why)
    harder = _harder(headline, card)
    if harder is not None and headline.attribution is None and not _names_source(headline.text, card):
        yield harder


def _drops(headline: str, card: EntryCard, stated: Words) -> bool:
    """Whether a headline tells what is on a condition, and has none: the same act, and the same sentence."""
    if _CONDITION.search(headline) or (stated.attribution == card.id and stated.text not in _opening(card)):
        return False
    told = acts(_opening(card).replace(stated.text, " "))
    return not told or bool(told.keys() & wording(headline).terms.keys())


def _leads(body: Sequence[EntryCard]) -> Iterator[Drift]:
    """Statements without a condition that the same page has on a condition further on."""
    for card in body:
        stated = None if card.entry.stand.conditions else term(card, body)
        if stated is not None and side(card.entry.stand.polarity) != "questions":
            why = f"{page_name(card)} first tells it without a condition; further on it has {quote(stated.text)}."
            yield Drift("condition_appeared", content(card), stated, why)


def _source(card: EntryCard) -> Words | None:
    """The words for the first party that the text itself names as the source."""
    hops = (hop for hop in card.entry.chain.hops if hop.role in ("outlet", "source") and hop.basis == "explicit")
    hop = next(hops, None)
    return part(card, hop.span, hop.name) if hop is not None and hop.name else None


def _names_source(headline: str, card: EntryCard) -> bool:
    """Whether a headline names its source: a mark of quotation, a word of reporting, a name from the chain."""
    if _ATTRIBUTED.search(headline):
        return True
    words = {word.lower() for word in _WORD.findall(headline)}
    if words & _reporting():
        return True
    names = {w.lower() for hop in card.entry.chain.hops if hop.role in _TELLERS for w in _names(hop.name)}
    return bool(words & names)


def _names(name: str | None) -> list[str]:
    return [word for word in _WORD.findall(name or "") if word[0].isupper()]


def _reporting() -> frozenset[str]:
    """Words that tell of a telling: "says", "report", "claims"."""
    return lexicon.words("strength_headline_tellings")


def _harder(headline: Words, card: EntryCard) -> Drift | None:
    """A headline that commits to more than the statement it tells, or is sure where that is not."""
    before, after = acts(_opening(card)), acts(headline.text)
    for head in sorted(before.keys() & after.keys()):
        if after[head].grade > before[head].grade:
            words = part(card, None, before[head].span.of(_opening(card)))
            why = f"The text has {quote(words.text)}, the headline {quote(after[head].span.of(headline.text))}."
            return Drift("headline_harder", words, headline, why)
    told = wording(headline.text).terms.keys()
    unsure = next((g for g in graded(_opening(card)) if _unsure(g, _opening(card), told)), None)
    doubtful = any(g.scale == "knowing" or g.grade < 3 for g in graded(headline.text))
    if unsure is not None and not doubtful:
        words = part(card, None, unsure.span.of(_opening(card)))
        why = f"The text keeps it open, {quote(words.text)}; the headline {quote(headline.text)} does not."
        return Drift("headline_harder", words, headline, why)
    return None


def _unsure(one: Graded, sentence: str, told: Collection[str]) -> bool:
    """Whether a phrase keeps open what a headline tells: some of that comes after it in the sentence."""
    after = wording(sentence[one.span.end :]).terms.keys()
    return one.scale == "knowing" and one.grade < _CERTAIN and any(term in told for term in after)
