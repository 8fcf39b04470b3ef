"""What drifts when a statement is retold: hops, sources, hedges, conditions, the force of its verb, and the headline.

Only plain cases are told: the later page surely retells the earlier one (see `retellings`), and nowhere says what is
missed. A drift is an observation about two texts; it does not say that anybody meant it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import partial

from onrecord.corpus.evidence import Evidence
from onrecord.corpus.headlines import headline_drifts
from onrecord.corpus.retellings import Retelling, covered, likeness, main, quotes, relays, retellings, speaker
from onrecord.corpus.strength import Graded, acts, sureness, vouching
from onrecord.corpus.tellings import content, page_name, part, quote, sentence_with, sentences, terms
from onrecord.corpus.wording import wording
from onrecord.types import Drift, EntryCard, Hop, Reason, Words

_SAME_MATTER = 0.4
"""How much a page's statement must have in common with another to be looked at for a condition or hedge it may hold."""
_WHOLE = 0.5
"""The share of what a statement says, its condition left out, that a retelling has: less is a part of it."""
_LIGHT = 0.8
"""What weighs less is known again by its words alone ("we let her go")."""
_ENOUGH = 2.0
"""The weight of words that tell enough where they tell nothing else."""
_NOTHING_ELSE = 0.75
_SHORT = 30
"""Words of a sentence that is about one thing: part of a longer one may leave out what the condition is one of."""
_HELD = 0.5
"""The share of a condition's weight that words have which state it after all."""
_ANONYMOUS = frozenset({"anonymous_individual", "anonymous_group"})
_NAMED = frozenset({"named_person", "named_organisation"})
_CERTAIN = 3
"""The grade from which a word of knowing is no hedge ("confirmed")."""
_VAGUE = frozenset({"generic_group", "unnamed_individual", *_ANONYMOUS})
_REPORTED = frozenset({"anonymous", "outlet_reporting", "document"})
_ON_RECORD = frozenset({"on_record_named", "on_record_institution"})
_RETOLD = frozenset({"cites", "copies", "relays"})


def drifts(cards: Iterable[EntryCard], evidence: Evidence, others: Iterable[EntryCard] = ()) -> tuple[Drift, ...]:
    """What drifted between these statements, or between one of them and one of the `others`; the earliest first."""
    told = sorted(cards, key=lambda c: c.id)
    found: list[Drift] = []
    for pair in retellings(told, evidence, others):
        late = evidence.page(pair.late.entry.document)
        early = evidence.page(pair.early.entry.document)
        for look in _LOOKS if pair.ordered else _LOOKS[:1]:
            found += look(pair, early, late, evidence)
    own = {card.id for card in told}
    found += (
        drift
        for drift in headline_drifts(dict.fromkeys(c.entry.document for c in told), evidence)
        if _touches(drift, own)
    )
    once = {(drift.kind, drift.why): drift for drift in reversed(found)}.values()
    return tuple(sorted(once, key=partial(_order, evidence=evidence)))


def _touches(drift: Drift, attributions: Collection[str]) -> bool:
    return drift.earlier.attribution in attributions or drift.later.attribution in attributions


def _order(drift: Drift, evidence: Evidence) -> tuple[str, str, str, str]:
    card = evidence.cards.get(drift.earlier.attribution or "")
    day = card.masthead.published.latest if card else None
    return (day.isoformat() if day else "9", drift.kind, drift.earlier.attribution or "", drift.later.attribution or "")


# --- Conditions and hedges --------------------------------------------------------------------------------------

_Page = Sequence[EntryCard]


def _conditions(pair: Retelling, early: _Page, late: _Page, _evidence: Evidence) -> Iterator[Drift]:
    if terms(pair.early) and not pair.late.entry.stand.conditions:
        for condition in _missing(pair.early, pair.late, late):
            why = f"{page_name(pair.early)} has it on a condition, {quote(condition.text)}; "
            why += f"{page_name(pair.late)} {'retells' if pair.ordered else 'tells'} it without."
            yield Drift("condition_vanished", part(pair.early, condition.span, condition.text), content(pair.late), why)
    if pair.ordered and terms(pair.late) and not pair.early.entry.stand.conditions:
        for condition in _missing(pair.late, pair.early, early):
            why = f"{page_name(pair.late)} adds a condition, {quote(condition.text)}; "
            why += f"{page_name(pair.early)} has none."
            yield Drift("condition_appeared", content(pair.early), part(pair.late, condition.span, condition.text), why)


def _missing(has: EntryCard, lacks: EntryCard, page: _Page) -> list[Reason]:
    """The conditions of one statement that a telling of the same sentence lacks, and its page as well."""
    return [c for c in terms(has) if _told(has, c, lacks) and not _stated(has, c, lacks, page)]


def _told(has: EntryCard, condition: Reason, lacks: EntryCard) -> bool:
    """Whether the other statement tells what the condition belongs to: most of its sentence, or hardly more."""
    sentence = sentence_with(has.entry.words, condition.text)
    whole, words = sentence.replace(condition.text, " "), lacks.entry.words
    if wording(whole).weight < _LIGHT:
        return quotes(whole, words)
    short = len(sentence.split()) <= _SHORT
    inside = short and wording(words).weight >= _ENOUGH and covered(words, whole) >= _NOTHING_ELSE
    return inside or covered(whole, words) >= _WHOLE


def _stated(has: EntryCard, condition: Reason, lacks: EntryCard, page: _Page) -> bool:
    """Whether the other page states it after all, or states another condition of the same matter."""
    whole = main(has)
    near = [c for c in page if likeness(c.entry.words, whole) >= _SAME_MATTER] + [lacks]
    other = any(card.entry.stand.conditions for card in near if card.id != lacks.id)
    return other or _held(condition.text, [card.entry.words for card in near])


def _held(words: str, said: Iterable[str]) -> bool:
    return any(covered(words, other) >= _HELD for other in said)


def _hedges(pair: Retelling, early: _Page, late: _Page, _evidence: Evidence) -> Iterator[Drift]:
    one, two = _hedge(pair.early), _hedge(pair.late)
    if one and not two and _bare(pair.early, pair.late, late):
        why = f"{page_name(pair.early)} keeps it at a distance, {quote(one.text)}; {page_name(pair.late)} does not."
        yield Drift("hedge_vanished", one, content(pair.late), why)
    if two and not one and _bare(pair.late, pair.early, early):
        why = f"{page_name(pair.late)} keeps it at a distance, {quote(two.text)}; {page_name(pair.early)} does not."
        yield Drift("hedge_appeared", content(pair.early), two, why)


def _hedge(card: EntryCard) -> Words | None:
    entry = card.entry
    if entry.stand.hedges:
        return part(card, entry.stand.hedges[0].span, entry.stand.hedges[0].text)
    graded = sureness(entry.words)
    return _phrase(card, graded) if graded and graded.grade < _CERTAIN else None


def _phrase(card: EntryCard, graded: Graded) -> Words:
    return part(card, None, graded.span.of(card.entry.words))


def _bare(hedged: EntryCard, plain: EntryCard, page: _Page) -> bool:
    """Whether a telling of the same sentence is not hedged in any way, nor is anything like it on its page."""
    hedge = _hedge(hedged)
    sentence = sentence_with(hedged.entry.words, hedge.text) if hedge else ""
    told = max(
        (min(covered(sentence, one), covered(one, sentence)) for one in sentences(plain.entry.words)), default=0.0
    )
    if told < _WHOLE or wording(sentence).weight < _ENOUGH:
        return False
    near = [c for c in page if likeness(c.entry.words, plain.entry.words) >= _SAME_MATTER]
    return not any(_hedge(card) for card in (plain, *near))


# --- The verb ---------------------------------------------------------------------------------------------------


def _verbs(pair: Retelling, _early: _Page, _late: _Page, _evidence: Evidence) -> Iterator[Drift]:
    before, after = acts(pair.early.entry.words), acts(pair.late.entry.words)
    for head in sorted(before.keys() & after.keys()):
        one, two = before[head], after[head]
        if one.grade != two.grade and _both_tell(pair, one, two):
            harder = two.grade > one.grade
            words = _phrase(pair.early, one), _phrase(pair.late, two)
            why = f"{page_name(pair.early)} has {quote(words[0].text)}, {page_name(pair.late)} {quote(words[1].text)}: "
            why += "the later words commit " + ("to more." if harder else "to less.")
            yield Drift("verb_hardened" if harder else "verb_softened", *words, why)


def _both_tell(pair: Retelling, one: Graded, two: Graded) -> bool:
    """Whether the sentences around two graded acts tell the same, the acts themselves left aside."""
    around = [
        sentence_with(card.entry.words, graded.span.of(card.entry.words))
        for card, graded in ((pair.early, one), (pair.late, two))
    ]
    return min(covered(around[0], around[1]), covered(around[1], around[0])) >= _WHOLE


def _cues(pair: Retelling, _early: _Page, _late: _Page, _evidence: Evidence) -> Iterator[Drift]:
    """Reporting words that come to vouch for what they kept at a distance, or the other way round."""
    one, two = vouching(pair.early.entry.cue), vouching(pair.late.entry.cue)
    if one and two and one[0] != two[0]:
        harder = two[0] > one[0]
        words = _cue(pair.early, one[1]), _cue(pair.late, two[1])
        why = f"{page_name(pair.early)} has it told with {quote(one[1])}, {page_name(pair.late)} with {quote(two[1])}, "
        why += "which takes it for true." if harder else "which keeps it at a distance."
        yield Drift("verb_hardened" if harder else "verb_softened", *words, why)


def _cue(card: EntryCard, word: str) -> Words:
    """A reporting word; its place is that of the cue, where the cue is this one word."""
    cue = card.entry.attribution.cue
    return part(card, cue[0] if len(cue) == 1 and card.entry.cue == word else None, word)


# --- Who stands behind it ---------------------------------------------------------------------------------------


def _hops(pair: Retelling, _early: _Page, late: _Page, evidence: Evidence) -> Iterator[Drift]:
    """Newsrooms and withheld sources that the later page never names."""
    if pair.way not in _RETOLD or pair.early.entry.chain.record not in _REPORTED:
        return
    told = [(card, hop) for card in (pair.late, *late) for hop in card.entry.chain.hops]
    for hop in pair.early.entry.chain.hops:
        if hop.role in ("outlet", "source") and not any(_same(hop, other, card, evidence) for card, other in told):
            name = evidence.name(hop, pair.early.masthead)
            told_after_all = bool(name) and evidence.mentions(pair.late.entry.document, name or "")
            if name and not told_after_all and not (hop.role == "source" and speaker(pair.late)):
                why = f"{page_name(pair.early)} has it from {name}; {page_name(pair.late)} leaves that out."
                yield Drift("hop_dropped", part(pair.early, hop.span, name), content(pair.late), why)
    yield from _uncredited(pair, late, evidence)


def _same(hop: Hop, other: Hop, card: EntryCard, evidence: Evidence) -> bool:
    """Whether a later chain has the hop; a newsroom is met as publisher too, a withheld source by any of its words."""
    if hop.role == "outlet":
        mine = evidence.party(hop)
        theirs = evidence.publisher(card.masthead) if other.role == "narrator" else _id(other, evidence)
        return (mine is not None and mine.id == theirs) or (hop.name or "") == (other.name or "-")
    return other.role == "source" and (other.naming in _ANONYMOUS) == (hop.naming in _ANONYMOUS)


def _id(hop: Hop, evidence: Evidence) -> str | None:
    entity = evidence.party(hop)
    return entity.id if entity else None


def _uncredited(pair: Retelling, late: _Page, evidence: Evidence) -> Iterator[Drift]:
    """A newsroom's own find that another page takes over in the same words without naming it."""
    outlet = evidence.publisher(pair.early.masthead)
    own = not relays(pair.early, evidence)
    if pair.way == "copies" and outlet and own and evidence.publisher(pair.late.masthead) != outlet:
        named = any(_id(hop, evidence) == outlet for card in (pair.late, *late) for hop in card.entry.chain.hops)
        name = pair.early.masthead.outlet or ""
        if not named and not evidence.mentions(pair.late.entry.document, name):
            why = f"{name} had it first; {page_name(pair.late)} has it in the same words and does not name {name}."
            yield Drift("hop_dropped", part(pair.early, None, name), content(pair.late), why)


def _sources(pair: Retelling, early: _Page, _late: _Page, evidence: Evidence) -> Iterator[Drift]:
    """Somebody unnamed who became an institution, or somebody named who became "experts"."""
    one, two = speaker(pair.early), speaker(pair.late)
    if one is None or two is None or pair.way not in _RETOLD or not _last(two, pair.late):
        return
    before = part(pair.early, one.span, evidence.name(one, pair.early.masthead) or "")
    after = part(pair.late, two.span, evidence.name(two, pair.late.masthead) or "")
    if one.naming in _ANONYMOUS and two.naming in _NAMED and pair.late.entry.chain.record in _ON_RECORD:
        if not any(c.entry.chain.record in _ON_RECORD and _alike(c, pair.late) for c in early):
            why = f"{page_name(pair.early)} has it from {before.text}, who are not named; "
            yield Drift("made_official", before, after, why + f"{page_name(pair.late)} from {after.text}.")
    elif (
        (one.naming in _NAMED and two.naming in _VAGUE and pair.way == "copies")
        and before.text
        and not _PROPER.search(after.text)
        and not evidence.mentions(pair.late.entry.document, before.text)
    ):
        why = f"{page_name(pair.early)} names who says it, {before.text}; {page_name(pair.late)} only has {after.text}."
        yield Drift("made_vague", before, after, why)


def _last(hop: Hop, card: EntryCard) -> bool:
    """Whether a chain ends with this speaker: one who cites a newsroom vouches for nothing."""
    return [h for h in card.entry.chain.hops if h.role in ("outlet", "source")][-1] is hop


def _alike(one: EntryCard, other: EntryCard) -> bool:
    return likeness(one.entry.words, other.entry.words) >= _WHOLE


_PROPER = re.compile(r"(?<=\w )[A-Z]")
"""A capital letter inside a description: whoever is described so is not just anybody."""
_Look = Callable[[Retelling, _Page, _Page, Evidence], Iterator[Drift]]
_LOOKS: tuple[_Look, ...] = (_conditions, _hedges, _verbs, _cues, _hops, _sources)
