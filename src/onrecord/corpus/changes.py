"""What is otherwise in a second report: two documents held against one another, matter by matter.

A matter is a claim that both speak of, or a family of claims of which each speaks of another. Only what the two texts
say is compared; which of them is right, and why they differ, is not asked.

Invariant: a document does not differ from itself, and `difference(b, a)` tells the same changes with sides exchanged.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from onrecord.corpus.evidence import Evidence
from onrecord.corpus.glance import before, counts, name_words, side
from onrecord.corpus.names import named
from onrecord.corpus.positions import on_record, span
from onrecord.corpus.retellings import covered, likeness, main
from onrecord.corpus.strength import Graded, acts, sureness
from onrecord.corpus.tellings import content, page_name, part, quote
from onrecord.corpus.wording import wording
from onrecord.language.stems import stem
from onrecord.types import Change, ChangeKind, Claim, Difference, Entity, EntryCard, Hop, Matter, Words

_HELD = 0.5
"""The share of a condition's weight that words have which state it as well."""
_MATTER = 1.0
"""The weight of words that say something by themselves."""
_ALIKE = 0.35
"""What statements of two claims of one family must have in common to be one matter."""
_VERY_ALIKE = 0.5
_HOW_MANY = frozenset(
    stem(word)
    for word in "one two three four five six seven eight nine ten some several many both them those that this people "
    "persons unnamed unidentified anonymous certain other others".split()
)
_NAMED = frozenset({"named_person", "named_organisation", "document"})
_CAPITAL = re.compile(r"(?<!^)(?<!^\W)\b[A-Z]|^(?!The\b|A\b|An\b)[A-Z]")
"""A name rather than a description ("the company"), whatever it is called at the start of a sentence."""
_ANONYMOUS = frozenset({"anonymous_individual", "anonymous_group"})
_SIDES = {
    "affirms": "says so",
    "denies": "denies it",
    "doubts": "doubts it",
    "mixed": "is of two minds",
    "not_ruled_out": "does not rule it out",
}


@dataclass(frozen=True, slots=True)
class _Told:
    """What one page says on one side of a matter, in the order of its text; never empty. `page` is its name."""

    page: str
    cards: tuple[EntryCard, ...]

    @property
    def first(self) -> Words:
        return content(self.cards[0])


def difference(left: str, right: str, claims: Sequence[Claim], evidence: Evidence) -> Difference:
    """Two documents of a ledger, by their ids."""
    pages = (_by_claim(left, claims, evidence), _by_claim(right, claims, evidence))
    matters = tuple(_matter(group, pages, evidence) for group in _shared(claims, pages))
    shared = {id for matter in matters for id in matter.claims}
    heads = [next((c.masthead for c in evidence.cards.values() if c.entry.document == d), None) for d in (left, right)]
    outlets = [evidence.publisher(head) if head else None for head in heads]
    return Difference(
        left,
        right,
        outlets[0] == outlets[1] if all(outlets) else None,
        tuple(sorted(matters, key=lambda m: (not m.changes, m.left[:1]))),
        _only(pages[0], shared),
        _only(pages[1], shared),
    )


_Statements = Mapping[str, tuple[EntryCard, ...]]


def _by_claim(document: str, claims: Sequence[Claim], evidence: Evidence) -> _Statements:
    """The counted statements of a page by claim, each list in the order of the text."""
    found = {}
    for claim in claims:
        cards = [c for c in evidence.of(claim) if c.entry.document == document and counts(c.entry)]
        if cards:
            found[claim.id] = tuple(sorted(cards, key=_place))
    return found


def _place(card: EntryCard) -> tuple[int, str]:
    spans = card.entry.attribution.content
    return (spans[0].start if spans else 0, card.id)


def _shared(claims: Sequence[Claim], pages: tuple[_Statements, _Statements]) -> list[list[Claim]]:
    """Claims of which both pages speak, then families of which they speak by different claims."""
    here = [claim for claim in claims if claim.id in pages[0] or claim.id in pages[1]]
    both = [claim for claim in here if claim.id in pages[0] and claim.id in pages[1]]
    taken = {claim.id for claim in both}
    kin: dict[str, list[Claim]] = {}
    for claim in here:
        if claim.family and claim.id not in taken:
            kin.setdefault(claim.family, []).append(claim)
    return [[claim] for claim in both] + [group for group in kin.values() if _meet(group, pages)]


def _meet(claims: Sequence[Claim], pages: tuple[_Statements, _Statements]) -> bool:
    """Whether the two pages speak of claims of a family in words that have something in common."""
    left, right = ([main(card) for claim in claims for card in page.get(claim.id, ())] for page in pages)
    return any(likeness(one, two) >= _ALIKE for one in left for two in right)


def _only(page: _Statements, shared: set[str]) -> tuple[Words, ...]:
    """Statements of other matters; what says nothing by itself ("declined to comment") is left out."""
    cards = (card for claim, some in page.items() if claim not in shared for card in some)
    cards = (card for card in cards if wording(card.entry.words).weight >= _MATTER)
    return tuple(content(card) for card in sorted(cards, key=_place))


def _matter(claims: Sequence[Claim], pages: tuple[_Statements, _Statements], evidence: Evidence) -> Matter:
    left, right = (tuple(sorted((c for k in claims for c in page.get(k.id, ())), key=_place)) for page in pages)
    names = _names(left[0], right[0])
    changes: list[Change] = []
    for name in _SIDES:
        one, two = (tuple(c for c in cards if side(c.entry.stand.polarity) == name) for cards in (left, right))
        if one and two:
            changes += (
                change for look in _LOOKS for change in look(_Told(names[0], one), _Told(names[1], two), evidence)
            )
        elif one or two:
            has, lacks = names if one else names[::-1]
            words = content((one or two)[0])
            why = f"{has} has somebody who {_SIDES[name]}: {quote(words.text)}; {lacks} has nobody."
            changes.append(Change("stance", words if one else None, None if one else words, why))
    return Matter(
        about=claims[0].label,
        claims=tuple(claim.id for claim in claims),
        left=tuple(card.id for card in left),
        right=tuple(card.id for card in right),
        changes=tuple(changes),
        outlets=_both_relay(left, right, evidence),
    )


def _names(left: EntryCard, right: EntryCard) -> tuple[str, str]:
    """What the two pages are called in sentences; two of one outlet are told apart."""
    one, two = page_name(left), page_name(right)
    return (one, two) if one != two else (f"the left page of {one}", f"the right page of {two}")


# --- What is compared on one side of a matter -------------------------------------------------------------------


def _verbs(left: _Told, right: _Told, _evidence: Evidence) -> Iterator[Change]:
    """The force of the first two statements that tell of one act, else that are alike and keep something uncertain."""
    pairs = [(one, two) for one in left.cards for two in right.cards if likeness(main(one), main(two)) >= _ALIKE]
    for one, two in pairs:
        graded = _one_act(one, two)
        if graded is not None:
            if graded[0].grade != graded[1].grade:
                words = (part(c, None, g.span.of(main(c))) for c, g in zip((one, two), graded, strict=True))
                before, after = words
                more = "more" if graded[1].grade > graded[0].grade else "less"
                why = f"{left.page} has {quote(before.text)}, {right.page} {quote(after.text)}: that commits to {more}."
                yield Change("verb", before, after, why)
            return


def _one_act(one: EntryCard, two: EntryCard) -> tuple[Graded, Graded] | None:
    """The graded phrases of an act that both tell, or of how sure both are."""
    left, right = acts(main(one)), acts(main(two))
    shared = sorted(left.keys() & right.keys(), key=lambda head: left[head].span)
    if shared:
        return left[shared[0]], right[shared[0]]
    unsure = sureness(main(one)), sureness(main(two))
    return (unsure[0], unsure[1]) if unsure[0] and unsure[1] else None


def _conditions(left: _Told, right: _Told, _evidence: Evidence) -> Iterator[Change]:
    for has, lacks, swap in ((left, right, False), (right, left, True)):
        for words in _not_held(has, lacks):
            why = f"{has.page} has it on a condition, {quote(words.text)}; {lacks.page} does not state it."
            yield _change("condition", words, swap, why)


def _not_held(has: _Told, lacks: _Told) -> list[Words]:
    """Conditions that the other page nowhere states, each once."""
    said = [card.entry.words for card in lacks.cards]
    found: dict[str, Words] = {}
    for card in has.cards:
        for condition in card.entry.stand.conditions if _met(card, lacks) else ():
            if not any(covered(condition.text, words) >= _HELD for words in said):
                found.setdefault(condition.text, part(card, condition.span, condition.text))
    return list(found.values())


def _met(card: EntryCard, other: _Told, alike: float = _ALIKE) -> bool:
    """Whether the other page says anything like a statement: what it does not speak of it cannot have otherwise."""
    return any(likeness(main(card), main(one)) >= alike for one in other.cards)


def _hedges(left: _Told, right: _Told, _evidence: Evidence) -> Iterator[Change]:
    hedged = [_hedge(left, right), _hedge(right, left)]
    for words, has, lacks, swap in ((hedged[0], left, right, False), (hedged[1], right, left, True)):
        if words and not hedged[0 if swap else 1]:
            why = f"{has.page} keeps it at a distance, {quote(words.text)}; {lacks.page} does not."
            yield _change("hedge", words, swap, why)


def _hedge(told: _Told, other: _Told) -> Words | None:
    """The first hedge of a page on what the other page speaks of as well."""
    cards = (card for card in told.cards if card.entry.stand.hedges and _met(card, other, _VERY_ALIKE))
    return next((part(card, h.span, h.text) for card in cards for h in card.entry.stand.hedges), None)


def _sources(left: _Told, right: _Told, evidence: Evidence) -> Iterator[Change]:
    """Withheld sources that are described in other words, and people or institutions that only one page has."""
    one, two = _withheld(left, evidence), _withheld(right, evidence)
    kinds = [{_kind_of(words.text) for words in some} for some in (one, two)]
    if all(kinds) and frozenset() not in kinds[0] | kinds[1] and not kinds[0] & kinds[1]:
        why = f"{left.page} describes its sources as {quote(one[0].text)}, {right.page} as {quote(two[0].text)}."
        yield Change("source", one[0], two[0], why)
    named = _named(left, evidence), _named(right, evidence)
    for has, mine, theirs, swap in ((left, named[0], named[1], False), (right, named[1], named[0], True)):
        lacks = left if swap else right
        for entity, words in mine.items():
            if entity not in theirs and not _met_after_all(entity, words.text, theirs, lacks, evidence):
                yield _change("source", words, swap, f"{has.page} has {words.text}; {lacks.page} has not.")


def _met_after_all(entity: str, name: str, others: Mapping[str, Words], lacks: _Told, evidence: Evidence) -> bool:
    """Whether the other page names the party anywhere, or means the same paper by other words."""
    own = evidence.entities.get(entity)
    papers = (
        own is not None and own.kind == "document" and any(_kind_of(name) & _kind_of(w.text) for w in others.values())
    )
    return papers or evidence.mentions(lacks.cards[0].entry.document, name)


def _withheld(told: _Told, evidence: Evidence) -> list[Words]:
    return [
        words for card, hop in _speakers(told) if hop.naming in _ANONYMOUS and (words := _words(card, hop, evidence))
    ]


def _kind_of(description: str) -> frozenset[str]:
    """The words that say what kind of people they are, numbers and the like left out."""
    words = name_words(description.replace("’", "'"))
    return frozenset(stem(word) for word in words) - _HOW_MANY


def _named(told: _Told, evidence: Evidence) -> dict[str, Words]:
    """Named parties by the institution they speak for, or by their own id."""
    found: dict[str, Words] = {}
    for card, hop in _speakers(told):
        entity = evidence.party(hop)
        if entity is not None and hop.naming in _NAMED and (hop.naming == "document" or _CAPITAL.search(entity.name)):
            found.setdefault(evidence.top(entity).id, Words(card.id, card.entry.document, entity.name, hop.span))
    return found


def _speakers(told: _Told) -> Iterator[tuple[EntryCard, Hop]]:
    yield from ((card, hop) for card in told.cards for hop in card.entry.chain.hops if hop.role == "source")


def _words(card: EntryCard, hop: Hop, evidence: Evidence) -> Words | None:
    name = evidence.name(hop, card.masthead)
    return part(card, hop.span, name) if name else None


def _hops(left: _Told, right: _Told, evidence: Evidence) -> Iterator[Change]:
    """Newsrooms that only one page has it from, unless the other page is that newsroom's own."""
    for has, lacks, swap in ((left, right, False), (right, left, True)):
        if any(not named(entity.name) for told in (has, lacks) for _, _, entity in _relayed(told, evidence)):
            continue  # "a newspaper" may be the one that the other page names
        theirs = {entity.id for _, _, entity in _relayed(lacks, evidence)}
        own = {evidence.publisher(card.masthead) for card in lacks.cards}
        for entity, (card, hop) in {e.id: (c, h) for c, h, e in reversed(_relayed(has, evidence))}.items():
            if entity not in theirs:
                words = _words(card, hop, evidence) or content(card)
                how = "the other is that newsroom’s own page" if entity in own else f"{lacks.page} does not"
                yield _change("hops", words, swap, f"{has.page} has it from {words.text}; {how}.")


def _relayed(told: _Told, evidence: Evidence) -> list[tuple[EntryCard, Hop, Entity]]:
    return [
        (card, hop, entity)
        for card in told.cards
        for hop in card.entry.chain.hops
        if hop.role == "outlet" and (entity := evidence.party(hop)) is not None
    ]


def _records(left: _Told, right: _Told, _evidence: Evidence) -> Iterator[Change]:
    one, two = ([c for c in told.cards if _vouched(c)] for told in (left, right))
    if bool(one) != bool(two) and _met((one or two)[0], right if one else left):
        has, lacks = (left, right) if one else (right, left)
        words = content((one or two)[0])
        why = f"In {has.page} somebody says it on the record, {quote(words.text)}; in {lacks.page} nobody does."
        yield Change("record", words if one else left.first, right.first if one else words, why)


def _vouched(card: EntryCard) -> bool:
    return on_record(card.entry) and card.entry.chain.record != "document"


def _times(left: _Told, right: _Told, _evidence: Evidence) -> Iterator[Change]:
    days = [span([card.entry.said.interval for card in told.cards]) for told in (left, right)]
    if days[0].earliest is None or days[1].earliest is None:
        return
    if before(days[0], days[1]):
        why = f"What {left.page} tells was said before what {right.page} tells."
        yield Change("time", left.first, right.first, why)
    elif before(days[1], days[0]):
        why = f"What {right.page} tells was said before what {left.page} tells."
        yield Change("time", left.first, right.first, why)


def _both_relay(left: Sequence[EntryCard], right: Sequence[EntryCard], evidence: Evidence) -> tuple[str, ...]:
    """The newsrooms from which both pages have it, a newsroom's own page counted."""
    found = []
    for cards in (left, right):
        relayed = {entity.name for _, _, entity in _relayed(_Told("", tuple(cards)), evidence)}
        own = {card.masthead.outlet for card in cards if card.masthead.outlet}
        found.append(relayed | own)
    return tuple(sorted(found[0] & found[1]))


def _change(kind: ChangeKind, words: Words, swap: bool, why: str) -> Change:
    return Change(kind, None if swap else words, words if swap else None, why)


_LOOKS: tuple[Callable[[_Told, _Told, Evidence], Iterator[Change]], ...] = (
    *(_verbs, _conditions, _hedges, _sources, _hops, _records, _times),
)
