"""Cases about one found statement: its source, chain, record, side, manner, conditions and date.

Statements of level MAY are asked nothing; one that was not found is asked nothing either, and its cases are unasked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

from evals.storysuite.cases import Case
from evals.storysuite.exported import Attribution, Hop
from evals.storysuite.gold import GoldAttribution, GoldHop, GoldSaid
from evals.storysuite.names import same_party
from evals.storysuite.pairing import ENOUGH, Paired, extents
from evals.storysuite.words import likeness

TAKES_NO_SIDE = {"affirms", "reports"}
"""Without a claim to take a side on, these two say the same."""

Verdict = tuple[str, bool | None, str]
"""Ending of the case's id ("" for most), whether it is right (`None`: cannot be asked), and a note."""
Question = Callable[[Paired, GoldAttribution, Attribution], Verdict]


class _AnyHop(Protocol):
    @property
    def role(self) -> str: ...
    @property
    def basis(self) -> str: ...
    @property
    def span(self) -> object | None: ...


def cases(paired: Paired) -> Iterator[Case]:
    for gold in paired.story.gold.attributions:
        if gold.level == "MAY":
            continue
        answer = paired.answers.get(gold.id)
        for field, ask in _questions(gold):
            ending, right, note = ("", None, "") if answer is None else ask(paired, gold, answer)
            yield Case(field, paired.story.name, gold.id + ending, right, note)
        yield from _hops(paired, gold, answer)


def _questions(gold: GoldAttribution) -> Iterator[tuple[str, Question]]:
    """The fields in which the gold has something to ask of this statement."""
    if gold.source and gold.source.span:
        yield "source_span", _source_span
    if gold.source and gold.source.entity:
        yield "source_resolved", _source_resolved
    yield "chain_exact", _chain
    if len(shown_hops(gold.chain)) > 1:
        yield "chain_exact_2plus", _chain
    if gold.segment != "deck":  # suites differ on what the record of a deck is
        yield "record", _record
    yield "polarity", _polarity
    yield "manner", _manner
    yield "quoted_exact", _quoted
    yield ("condition_found", _condition) if gold.conditions else ("condition_not_invented", _no_condition)
    yield ("said_exact", _said) if gold.said.earliest else ("said_not_overclaimed", _not_overclaimed)
    if gold.reason_for_anonymity:
        yield "anonymity_reason", _anonymity


def _same(want: str, got: str) -> Verdict:
    return "", want == got, f"want {want} got {got}"


def _source_span(paired: Paired, gold: GoldAttribution, answer: Attribution) -> Verdict:
    assert gold.source and gold.source.span
    shared = paired.words(gold.file, gold.source.span.extent) & paired.words(gold.file, *answer.source.spans)
    text = paired.story.texts[gold.file]
    got = " … ".join(text[s:e] for s, e in answer.source.spans)
    want = text[slice(*gold.source.span.extent)]
    return "", bool(shared), f"want {want!r} got {got!r}"


def _source_resolved(paired: Paired, gold: GoldAttribution, answer: Attribution) -> Verdict:
    assert gold.source and gold.source.entity
    want = paired.story.gold.entity(gold.source.entity)
    right = same_party(want, answer.source.name, answer.source.entity, paired.export.entities)
    return "", right, f"want {want.name!r} got {answer.source.name!r}"


def shown_hops(chain: Sequence[GoldHop] | Sequence[Hop]) -> list[GoldHop | Hop]:
    """The hops that stand in the text, the narrator left out."""
    return [hop for hop in chain if hop.basis == "explicit" and hop.role != "narrator" and hop.span]


def _extent(hop: GoldHop | Hop) -> tuple[int, int]:
    span = hop.span
    assert span is not None
    return span if isinstance(span, tuple) else span.extent


def _same_chain(paired: Paired, gold: GoldAttribution, answer: Attribution) -> bool:
    """As many hops as in the gold, each sharing a word with its counterpart."""
    want, got = shown_hops(gold.chain), shown_hops(answer.chain)
    return len(want) == len(got) and all(
        paired.words(gold.file, _extent(one)) & paired.words(gold.file, _extent(other))
        for one, other in zip(want, got, strict=True)
    )


def _chain(paired: Paired, gold: GoldAttribution, answer: Attribution) -> Verdict:
    text = paired.story.texts[gold.file]
    want, got = (
        " > ".join(f"{hop.role} {text[slice(*_extent(hop))]!r}" for hop in shown_hops(chain))
        for chain in (gold.chain, answer.chain)
    )
    return "", _same_chain(paired, gold, answer), f"want {want or 'nobody'} got {got or 'nobody'}"


def _hops(paired: Paired, gold: GoldAttribution, answer: Attribution | None) -> Iterator[Case]:
    """Role and naming of each hop, asked only where the chain is right."""
    want = shown_hops(gold.chain)
    got: Sequence[GoldHop | Hop | None] = [None] * len(want)
    if answer is not None and _same_chain(paired, gold, answer):
        got = shown_hops(answer.chain)
    for number, (one, other) in enumerate(zip(want, got, strict=True), 1):
        id = f"{gold.id}/{number}"
        for field, asked in (("hop_role", "role"), ("hop_naming", "naming")):
            expected = getattr(one, asked)
            found = None if other is None else getattr(other, asked)
            note = f"want {expected} got {found}"
            yield Case(field, paired.story.name, id, None if other is None else expected == found, note)


def _record(_paired: Paired, gold: GoldAttribution, answer: Attribution) -> Verdict:
    return _same(gold.record, answer.record)


def _polarity(_paired: Paired, gold: GoldAttribution, answer: Attribution) -> Verdict:
    ending, same, note = _same(gold.polarity, answer.polarity)
    return ending, same or (not gold.claim and {gold.polarity, answer.polarity} <= TAKES_NO_SIDE), note


def _manner(_paired: Paired, gold: GoldAttribution, answer: Attribution) -> Verdict:
    return _same(gold.manner, answer.manner)


def _quoted(paired: Paired, gold: GoldAttribution, answer: Attribution) -> Verdict:
    want, got = extents(gold.quoted), list(answer.quoted)
    right = paired.words(gold.file, *want) == paired.words(gold.file, *got)
    text = paired.story.texts[gold.file]
    return "", right, f"want {[text[s:e] for s, e in want]} got {[text[s:e] for s, e in got]}"


def _condition(paired: Paired, gold: GoldAttribution, answer: Attribution) -> Verdict:
    want = paired.words(gold.file, *extents(gold.conditions))
    got = paired.words(gold.file, *(condition.span for condition in answer.conditions))
    text = paired.story.texts[gold.file]
    note = f"want {[text[p.start : p.end] for p in gold.conditions]} got {_texts(text, answer)}"
    return "", likeness(want, got) >= ENOUGH, note


def _no_condition(paired: Paired, gold: GoldAttribution, answer: Attribution) -> Verdict:
    return "", not answer.conditions, f"got {_texts(paired.story.texts[gold.file], answer)}"


def _texts(text: str, answer: Attribution) -> list[str]:
    return [text[slice(*condition.span)] for condition in answer.conditions]


def _said(_paired: Paired, gold: GoldAttribution, answer: Attribution) -> Verdict:
    got = GoldSaid(answer.said.earliest, answer.said.latest)
    return "", gold.said == got, f"want {_days(gold.said)} got {_days(got)}"


def _not_overclaimed(_paired: Paired, _gold: GoldAttribution, answer: Attribution) -> Verdict:
    return "", not answer.said.earliest, f"got {answer.said.earliest}"


def _days(said: GoldSaid) -> str:
    return f"{said.earliest or '?'}/{said.latest or '?'}"


def _anonymity(paired: Paired, gold: GoldAttribution, answer: Attribution) -> Verdict:
    assert gold.reason_for_anonymity
    if answer.reason_for_anonymity is None:
        return "", False, "got none"
    want = paired.words(gold.file, gold.reason_for_anonymity.extent)
    got = paired.words(gold.file, answer.reason_for_anonymity.span)
    return (
        "",
        likeness(want, got) >= ENOUGH,
        f"got {paired.story.texts[gold.file][slice(*answer.reason_for_anonymity.span)]!r}",
    )
