"""Conditions that a page states further on: "would take the step only if …" after "is prepared to send ships".

It joins two statements only where the later one points back at the act and rests on the same sources.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from onrecord.corpus.strength import acts
from onrecord.corpus.tellings import part, sentence_with, terms
from onrecord.types import EntryCard, Words

_BACK = re.compile(
    r"\b(?:would|will|could|can|might|may|shall|to)(?: only| also| then)?"
    r" (?:(?:take|make) (?:the|this|that|such an?) (?:step|move|decision)|do so)\b",
    re.IGNORECASE,
)
"""Words for an act that was told before."""
_NEAR = 400
"""Characters between the two at most: a paragraph."""
_TELLERS = frozenset({"source", "outlet", "conduit"})


def term(card: EntryCard, page: Iterable[EntryCard]) -> Words | None:
    """The condition of a statement, else that of a later one of its page that goes on with it."""
    for condition in terms(card):
        return part(card, condition.span, condition.text)
    if acts(card.entry.words):
        for other in page:
            for condition in terms(other) if _goes_on(card, other) else ():
                if _BACK.search(sentence_with(other.entry.words, condition.text).replace(condition.text, " ")):
                    return part(other, condition.span, condition.text)
    return None


def _goes_on(card: EntryCard, other: EntryCard) -> bool:
    here, there = card.entry.attribution.content, other.entry.attribution.content
    behind = _behind(card)
    return (
        bool(here and there and behind)
        and card.entry.document == other.entry.document
        and here[0].start < there[0].start < here[-1].end + _NEAR
        and behind == _behind(other)
    )


def _behind(card: EntryCard) -> tuple[str, ...]:
    """The newsrooms and sources of a chain."""
    return tuple(hop.actor or "" for hop in card.entry.chain.hops if hop.role in _TELLERS)
