"""Says what side each attribution takes, on what terms and with what hedges. It does not know the claims.

So `affirms` means "says so": whether two attributions affirm or deny one another is for the corpus stages.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from onrecord.language import lexicon
from onrecord.stages.standing.conditions import conditions
from onrecord.stages.standing.polarity import Wording, side
from onrecord.types import Attribution, Chain, Dossier, Hedge, Reason, Span, Stand

_HEDGE = re.compile(r"(?<![\w-])(?:" + "|".join(row[0] for row in lexicon.table("polarity_hedges")) + r")(?![\w-])")
_NO_PARTY = frozenset({"unattributed", "outlet_voice"})
_BEFORE_CUE = 40
"""Characters before a cue in which its negation stands ("did not publicly deny")."""


@dataclass(frozen=True, slots=True)
class Stands:
    """Gives one `Stand` per attribution."""

    name = "stands"
    version = "7"
    needs = ("segments", "attributions", "chains")
    gives = "stands"

    def __call__(self, batch: Sequence[Dossier]) -> list[tuple[Stand, ...]]:
        return [_read(dossier) for dossier in batch]


def _read(dossier: Dossier) -> tuple[Stand, ...]:
    text = dossier.document.text
    chains = {chain.attribution: chain for chain in dossier.chains or ()}
    answers = _answers(text, dossier.attributions or (), chains)
    return tuple(_stand(text, a, chains[a.id], a.id in answers) for a in dossier.attributions or ())


def _answers(text: str, attributions: Sequence[Attribution], chains: dict[str, Chain]) -> frozenset[str]:
    """The attributions that follow a told question ("Asked whether …, she said …") in the same line."""
    placed = sorted((min(span.start for span in a.cue or a.content), a.id, a) for a in attributions)
    return frozenset(
        after[1]
        for before, after in pairwise(placed)
        if chains[before[1]].record == "question"
        and before[2].cue
        and "\n" not in text[before[0] : after[0]]
        and chains[after[1]].record != "question"
        and not any(piece.start <= after[0] < piece.end for piece in before[2].content)
    )


def _stand(text: str, attribution: Attribution, chain: Chain, answer: bool) -> Stand:
    question = chain.record == "question"
    found = conditions(text, attribution.content, question=question)
    terms = tuple(Reason(span, span.of(text)) for span in found)
    polarity, why = side(_wording(text, attribution, chain, terms, answer))
    hedges = _hedges(text, attribution, chain)
    notes = (why, *(f"“{hedge.text}” keeps it at a distance." for hedge in hedges))
    return Stand(attribution.id, polarity, terms, hedges, notes)


def _wording(text: str, attribution: Attribution, chain: Chain, terms: tuple[Reason, ...], answer: bool) -> Wording:
    start = attribution.cue[0].start if attribution.cue else 0
    before = text[max(0, start - _BEFORE_CUE) : start].rsplit("\n", 1)[-1]
    cue = " ".join(span.of(text) for span in attribution.cue)
    content = " ".join(span.of(text) for span in attribution.content)
    opening = attribution.content[0].start + _opening(text, attribution)
    named = tuple(term.text for term in terms if term.span.start < opening)
    return Wording(before, " ".join(cue.split()), " ".join(content.split()), chain.record, named, answer)


def _opening(text: str, attribution: Attribution) -> int:
    """The length of the first sentence: a condition further on does not make the whole conditional."""
    piece = attribution.content[0]
    stop = re.compile(r"[.!?][”’\"»]?\s").search(text, piece.start, piece.end)
    return (attribution.content[-1].end if stop is None else stop.end()) - piece.start


def _hedges(text: str, attribution: Attribution, chain: Chain) -> tuple[Hedge, ...]:
    sourced = chain.record not in _NO_PARTY and any(hop.basis == "explicit" for hop in chain.hops[1:])
    return tuple(
        Hedge(Span(*match.span()), match[0], sourced)
        for piece in attribution.content
        for match in _HEDGE.finditer(text, piece.start, piece.end)
    )
