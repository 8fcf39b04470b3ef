"""How likely two statements of one claim are one utterance: said once, told in two wordings.

The score is a logistic sum of signs: who is heard, when and where it stands, what the wordings have in common. It
groups nothing, and it is asked only of pairs that `may_be_one` lets pass. What it does not weigh: whether it is true.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from onrecord.corpus.glance import side, surname
from onrecord.corpus.names import clean, proper
from onrecord.corpus.who import Who
from onrecord.corpus.wording import Wording, wording
from onrecord.language import lexicon
from onrecord.types import Entity, Entry, Hop

_TELLS = frozenset({"source", "principal", "holder"})
_TOLD = frozenset({"conduit"})
_RELAYS = _TOLD | {"outlet"}
_BACK = re.compile(
    r"\b(?:had|has already|have already|earlier|previous|before|then|at the time|first|original|"
    r"last (?:week|month|year))\b",
    re.IGNORECASE,
)
"""Words of reporting that look back: "had said", "told the paper last month"."""
_HEAVY = 12.0
"""The weight of words in common beyond which more make no difference."""
_FEW_DAYS = 3
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Saying:
    """A statement with who is heard in it: `voice` is the party, by its institution, where that is known.

    `names` and `nouns` are the words for the speaker and for whom it speaks; `publisher` is the newsroom of the page,
    `relayed` holds the newsrooms that it is taken from, `told` those of them to which it was said on the record;
    `copies` is the page that this one copies.
    """

    entry: Entry
    hop: Hop | None
    voice: str | None
    names: frozenset[str]
    nouns: frozenset[str]
    publisher: str | None
    relayed: frozenset[str]
    told: frozenset[str]
    copies: str | None

    @property
    def anonymous(self) -> bool:
        return self.hop is not None and self.hop.naming in ("anonymous_individual", "anonymous_group")

    @property
    def surname(self) -> str:
        """The surname of a person that has a name: "its chairman" has none."""
        last = surname(self.hop.name) if self.hop and self.hop.naming == "named_person" else ""
        return last if last in self.names else ""


def teller(entry: Entry) -> Hop | None:
    """The deepest party that is heard in a statement, or said to hold it."""
    return next((hop for hop in reversed(entry.chain.hops) if hop.role in _TELLS), None)


def saying(entry: Entry, voice: str | None, who: Who) -> Saying:
    """A statement as it is compared."""
    hop = teller(entry)
    entity = who.entity(hop.actor) if hop else None
    wordings = tuple(_wordings(hop, entity, who))
    publisher = who.publisher(entry.document)
    return Saying(
        entry,
        hop,
        voice,
        frozenset(word for one in wordings for word in _names_in(one)),
        frozenset(word for one in wordings for word in _nouns_in(one)),
        publisher.id if publisher else None,
        frozenset(_newsrooms(entry, _RELAYS, who)),
        frozenset(_newsrooms(entry, _TOLD, who)),
        who.copied.get(entry.document),
    )


def _newsrooms(entry: Entry, roles: frozenset[str], who: Who) -> Iterator[str]:
    for hop in entry.chain.hops:
        if hop.role in roles:
            party = who.entity(hop.actor)
            yield party.id if party else (hop.name or "").lower()


def _wordings(hop: Hop | None, entity: Entity | None, who: Who) -> Iterator[str]:
    if hop is not None and hop.name:
        yield hop.name
    if entity is not None:
        for one in (entity, *who.above(entity)):
            yield from (one.name, *one.aliases)


@lru_cache(maxsize=16384)
def _names_in(name: str) -> frozenset[str]:
    """The words of a name that can be nothing else: capitalised, and no noun for parties."""
    return frozenset(proper(name.split(",")[0])) - _party_nouns()


@lru_cache(maxsize=16384)
def _nouns_in(name: str) -> frozenset[str]:
    """The nouns for people, bodies and papers in a name: "the council's spokeswoman"."""
    return frozenset(map(clean, _WORD.findall(name))) & _party_nouns()


@cache
def _party_nouns() -> frozenset[str]:
    rows = frozenset(row[0] for row in lexicon.table("parties_nouns"))
    lists = ("parties_roles", "parties_institutions", "parties_documents")
    return rows.union(*(lexicon.words(name) for name in lists))


# --- What cannot be one utterance -------------------------------------------------------------------------------


def may_be_one(one: Saying, other: Saying) -> bool:
    """Whether nothing forbids it: two days, people, newsrooms; a withheld name, save in one report."""
    if _apart(one, other) or _two_people(one, other) or _two_newsrooms(one, other):
        return False
    if one.anonymous or other.anonymous:
        return one.anonymous and other.anonymous and _same_report(one, other)
    return True


def _two_people(one: Saying, other: Saying) -> bool:
    """Whether they are people of two surnames who are not known to be one party."""
    named = bool(one.surname) and bool(other.surname) and one.surname != other.surname
    return named and (one.voice is None or one.voice != other.voice)


def _two_newsrooms(one: Saying, other: Saying) -> bool:
    """Whether each is said to have been told to a newsroom, and those differ, in words that differ."""
    told = bool(one.told) and bool(other.told) and not one.told & other.told
    return told and not quotes(one.entry.words, other.entry.words)


def _apart(one: Saying, other: Saying) -> bool:
    """Whether the text gives them days that differ. A page that only has a date may tell what was said long before."""
    first, second = one.entry.said.interval, other.entry.said.interval
    return any(
        a.latest is not None and b.earliest is not None and a.latest < b.earliest
        for a, b in ((first, second), (second, first))
    )


def _same_report(one: Saying, other: Saying) -> bool:
    """Whether both stand on one page, in a copy of it, or in a report that both take it from."""
    here, there = one.entry.document, other.entry.document
    return here == there or one.copies == there or other.copies == here or _one_newsroom(one, other)


def _one_newsroom(one: Saying, other: Saying) -> bool:
    return _cites(one, other) or bool(one.relayed & other.relayed)


def _cites(one: Saying, other: Saying) -> bool:
    """Whether one page takes it from the newsroom that published the other."""
    return one.publisher in other.relayed or other.publisher in one.relayed


# --- What tells that it is one ----------------------------------------------------------------------------------


def likelihood(one: Saying, other: Saying, who: Who) -> float:
    """The probability that two statements are one utterance, from the weights in `utterances_weights.tsv`."""
    weights = _weights()
    total = weights["bias"] + sum(weights[name] * measure for name, measure in signs(one, other, who))
    return 1 / (1 + math.exp(-total))


@cache
def _weights() -> Mapping[str, float]:
    return {row[0]: float(row[1]) for row in lexicon.table("utterances_weights")}


def signs(one: Saying, other: Saying, who: Who) -> Iterator[tuple[str, float]]:
    """The signs that hold of a pair, each with its measure, from 0 to 1; two headlines count twice."""
    same = one.voice is not None and one.voice == other.voice
    yield from _heard(one, other, same)
    yield from _place(one, other, who)
    yield from _matter(one.entry, other.entry)
    sides = {side(each.entry.stand.polarity) for each in (one, other)}
    if same and len(sides) == 1 and (one.entry.document != other.entry.document or "denies" in sides):
        yield "one_side", 1.0  # two sentences of a page are two things said, but mostly one denial


def _heard(one: Saying, other: Saying, same: bool) -> Iterator[tuple[str, float]]:
    if same:
        yield "voice", 1.0
        return
    yield "nouns", min(len(one.nouns & other.nouns), 2) / 2
    yield "names", float(bool(one.names & other.names))
    yield "documents", float(all(s.hop is not None and s.hop.naming == "document" for s in (one, other)))


def _place(one: Saying, other: Saying, who: Who) -> Iterator[tuple[str, float]]:
    page = one.entry.document == other.entry.document
    yield "page", float(page)
    yield "headlines", float(sum(s.entry.attribution.segment != "body" for s in (one, other)))
    yield "cites", float(not page and _cites(one, other))
    yield "dated", float(all(s.entry.said.interval.earliest is not None for s in (one, other)))
    first, second = (who.pages[s.entry.document].published.latest for s in (one, other))
    if first and second and first != second:
        late = one if first > second else other
        yield "looks_back", float(bool(_BACK.search(late.entry.cue)))
        yield "days", float(abs((first - second).days) > _FEW_DAYS)


def _matter(one: Entry, other: Entry) -> Iterator[tuple[str, float]]:
    first, second = wording(one.words), wording(other.words)
    shared = sum(weight for term, weight in first.terms.items() if term in second.terms)
    heavy = math.sqrt(first.weight * second.weight)
    yield "words", shared / heavy if heavy else 0.0
    yield "many_words", min(shared, _HEAVY) / _HEAVY
    yield "no_word", float(shared == 0)
    yield "numbers", float(bool(first.numbers & second.numbers))
    both = one.attribution.manner == other.attribution.manner == "direct"
    yield "other_quotation", float(both and not quotes(one.words, other.words))


# --- Quotations -------------------------------------------------------------------------------------------------

_RUN = 4
"""Words of the shortest quotation that is known again by its words alone."""
_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")


def quotes(words: str, other: str) -> bool:
    """Whether they have the larger part of the shorter one's words in common, or all of them in a row.

    >>> quotes("We have lent nothing to anybody", "“We have lent nothing to anybody,” nor shall we")
    True
    """
    first, second = wording(words), wording(other)
    if 2 * len(first.pieces & second.pieces) > _fewest(first, second):
        return True
    shorter, longer = sorted((_plain(words), _plain(other)), key=len)
    return shorter.count(" ") > _RUN and shorter in longer


def _fewest(one: Wording, other: Wording) -> int:
    return min(len(one.pieces), len(other.pieces))


@lru_cache(maxsize=8192)
def _plain(words: str) -> str:
    """The words in lower case, without marks, a blank at either end."""
    return f" {' '.join(_TOKEN.findall(words.lower()))} "
