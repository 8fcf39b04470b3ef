"""The names under which an actor can be found: hubs to which actors of all pages are tied. It joins nothing itself.

A hub depends on one actor's own card, so the work for a page does not grow with the ledger, and a name in a thousand
pages has a thousand ties instead of half a million. What speaks against joining the actors of a hub ("Mr Reed" and
"Ms Reed", two expansions of one acronym) is looked at when entities are made.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import combinations

from onrecord.corpus.names import (
    Name,
    PersonName,
    core,
    descriptions,
    full_names,
    initials,
    named,
    owned,
    person,
    proper,
    rare,
    wordings,
)
from onrecord.corpus.wording import wording
from onrecord.language import lexicon
from onrecord.language.rarity import weight
from onrecord.language.stems import stem
from onrecord.parties.names import kind_of_name, states
from onrecord.parties.nouns import noun_at
from onrecord.parties.together import joint
from onrecord.types import Actor, ActorCard

NEVER = frozenset({"anonymous_individual", "anonymous_group", "generic_group", "unnamed_individual", "unknown"})
"""Naming of parties that are never taken for one another across pages."""
BODIES = frozenset({"organisation", "outlet", "state", "group"})
NAME = 0.95
ALIAS = 0.9
"""A body's clearest name, and another wording that the page has for it."""
_TITLE_WORD = 0.6
_ALONE = 1.2
"""Weight of a stem of a title that may tell a story by itself; others do so in pairs."""
_TITLE_WORDS = 4
_DOCUMENT_WORDS = 1.0
"""Weight of the words that two descriptions of a document must share ("maintenance log")."""
_DOCUMENT_TERMS = 4
_ABOUT = 3
"""Words said of a person that are hubs with the surname: the least common."""
_STORIES = 2
""" "The ministry" needs a title of its story, but not each pair of words in it."""
_LONGEST = 7
"""Words of a name beyond which a wording is taken for a stretch of text."""


@dataclass(frozen=True, slots=True)
class Hub:
    """A name under which an actor is found, how much that says, and the sentence that says why."""

    id: str
    score: float
    why: str


def hubs(card: ActorCard) -> Iterator[Hub]:
    """The hubs of an actor, none for parties whose names are withheld."""
    actor = card.actor
    if actor.naming in NEVER:
        return
    if several(actor):
        yield _together(actor)
    elif actor.kind == "person":
        yield from _of_person(card)
    elif actor.kind == "document":
        yield from _of_document(card)
    else:
        yield from _of_body(actor)
        yield from _of_noun(card)


def several(actor: Actor) -> bool:
    """Whether a name joins two parties, or may: it is found under nothing but itself, and is neither of the two."""
    left, both, right = actor.name.partition(" and ")
    single = " " not in left and " " not in right
    return joint(actor.name) or (bool(both) and (single or actor.kind == "person"))


def _together(actor: Actor) -> Hub:
    words = " ".join(sorted(core(actor.name.replace(" and ", " "))))
    return Hub(f"together:{words}", NAME, f"The name is {actor.name}, which joins two.")


def _of_person(card: ActorCard) -> Iterator[Hub]:
    who = person(card.actor)
    if not who.last:
        return
    last = f"{who.last} {who.suffix}".strip()
    shown = last.title()
    if who.first:
        full = f"{who.first.title()} {who.last.title()}"
        if who.middle:
            yield Hub(f"person:{who.first} {who.middle} {who.last}", 0.98, f"The name is {card.actor.name}.")
        if who.suffix:
            yield Hub(f"person:{who.first} {last}", 0.98, f"The name is {who.first.title()} {shown}.")
        yield Hub(f"person:{who.first} {who.last}", 0.97, f"The name is {full}.")
        yield Hub(f"initial:{who.first[0]} {last}", 0.8, f"The name is {who.first[0].upper()}. {shown}.")
    seldom = rare(who.last)
    yield Hub(f"surname:{last}", 0.7, f"The name is {shown}, a name that {_borne(seldom)}.")
    for head in () if seldom else stories(card)[:_STORIES]:
        why = f"The name is {shown}, in a page whose title is of “{head.replace('+', '” and “')}”."
        yield Hub(f"surname:{last}@{head}", 0.71, why)
    for word in sorted(_telling_words(card.actor, who), key=lambda word: (-weight(stem(word)), word))[:_ABOUT]:
        yield Hub(f"surname:{last}+{word}", 0.72, f"The name is {shown}, and the page says “{word}” of the person.")


def _telling_words(actor: Actor, who: PersonName) -> frozenset[str]:
    """What a page says a person is or is of: nouns for people and bodies, and names. Verbs and the like say nothing."""
    names = {word for wording in (actor.name, *actor.aliases) for word in proper(wording)}
    return frozenset(w for w in who.about if w in names or noun_at([w], 0) is not None)


def _borne(seldom: bool) -> str:
    return "news seldom carries" if seldom else "several people may bear"


def _of_body(actor: Actor) -> Iterator[Hub]:
    own = wordings(replace(actor, aliases=()))
    foreign = owned(actor.name)
    state = states().get(f"{actor.name}.", states().get(actor.name))
    if state is not None and actor.kind != "state":
        yield Hub(f"name:{' '.join(core(state))}", NAME, f"{actor.name} is a name of {state}.")
    if actor.kind == "organisation" and is_bare_word(actor.name):
        why = f"{actor.name} is a word by itself, which may be somebody’s surname."
        yield Hub(f"surname:{own[0][0]}", 0.7, why)
    for words in wordings(actor):
        if words not in own and not _one_body(own, words, actor):
            continue
        if len(words) > 1 or _singular(words):
            score = NAME if words in own and not foreign else ALIAS
            yield Hub(f"name:{' '.join(words)}", score, f"The name is {' '.join(words).title()}.")
        if len(words) == 1 and len(words[0]) > 2 and _singular(words):
            yield Hub(f"acronym:{words[0]}", 0.85, f"{words[0].upper()} may stand for a longer name.")
    for words in sorted(name for name in full_names(actor) if name in own or _one_body(own, name, actor)):
        short = initials(words)
        if len(short) > 2 and (words in own or (short,) in own):
            yield Hub(f"acronym:{short}", 0.85, f"{short.upper()} stands for {' '.join(words).title()}.")
        yield from _short_names(words, actor.kind == "outlet")


def is_bare_word(name: str) -> bool:
    """Whether a name is one word that may be a surname: no acronym, no noun for bodies, no state."""
    words = core(name)
    one = len(words) == 1 and named(name) and not name.isupper() and " " not in name
    return one and noun_at(words, 0) is None and name not in states()


def _singular(words: Name) -> bool:
    """Whether one word is a name by itself: a seldom one, or one that is no noun for bodies ("the Ministry")."""
    return rare(words[0]) or words[0] in lexicon.words("parties_unique") or noun_at(words, 0) is None


def _one_body(own: Sequence[Name], other: Name, actor: Actor) -> bool:
    """Whether another wording of a page can be the party's own name, shorter, longer or by its initials."""
    if actor.kind == "state":
        named_state = states().get(actor.name, actor.name)
        return any(states().get(w) == named_state and core(w) == other for w in actor.aliases)
    if not own:
        return True
    return any(fits(name, other) or fits(other, name) or _initialled(name, other) for name in own)


def fits(short: Name, long: Name) -> bool:
    """ "Brackwell" for "Brackwell Minerals", but no body for its own part: "White House" for its budget office."""
    if not set(short) <= set(long) or len(long) > _LONGEST:
        return False
    if len(short) == 1:
        return short[0] in (long[0], long[-1]) and not (short[0] == long[0] and _is_body(short))
    return short == long or long[: len(short)] != short or not (_is_body(short) and _is_body(long))


def _is_body(words: Name) -> bool:
    """Whether a name says by its last word that it is a whole body, or is that of a state."""
    name = [word.title() for word in words]
    return kind_of_name(name) in ("org", "state") or " ".join(words) in _state_words()


def _initialled(one: Name, other: Name) -> bool:
    return any(len(b) == 1 and len(b[0]) > 1 and initials(a) == b[0] for a, b in ((one, other), (other, one)))


@cache
def _state_words() -> frozenset[str]:
    return frozenset(" ".join(core(name)) for name in states())


def _short_names(words: Name, outlet: bool) -> Iterator[Hub]:
    """ "Brackwell" for "Brackwell Minerals", and of an outlet "the Courier" for "The Morning Courier"."""
    name = " ".join(words).title()
    if rare(words[0]):
        yield Hub(f"short:{words[0]}", 0.7, f"{words[0].title()} may be short for {name}.")
    if outlet or (len(words) == 1 and _singular(words)):
        yield Hub(f"outlet-short:{words[-1]}", 0.7, f"{words[-1].title()} may be short for {name}.")


def _of_noun(card: ActorCard) -> Iterator[Hub]:
    """ "The ministry" in the pages of one story."""
    if card.actor.kind != "organisation":
        return
    for head in stories(card)[:_STORIES]:
        for noun in sorted(nouns(card.actor)):
            why = f"The page speaks of “the {noun}”, and its title of “{head.replace('+', '” and “')}”."
            yield Hub(f"noun:{head}+{noun}", 0.55, why)


def _of_document(card: ActorCard) -> Iterator[Hub]:
    for head in (*stories(card), *_fortnights(card)):
        for words in _telling(card.actor):
            why = f"The document is described by “{words.replace('+', '” and “')}”, in news of one matter or time."
            yield Hub(f"document:{head}+{words}", 0.7, why)


def _fortnights(card: ActorCard) -> Iterator[str]:
    """The two overlapping spans of four weeks in which a page appeared; none for a page without a date."""
    day = card.masthead.published.latest
    if day is not None:
        number = day.toordinal() // 14
        yield from (f"@{number}", f"@{number + 1}")


def _telling(actor: Actor) -> Iterator[str]:
    terms = wording(f"{actor.name} {' '.join(actor.aliases)}").terms
    best = sorted(terms, key=lambda term: (-terms[term], term))[:_DOCUMENT_TERMS]
    yield from sorted(term for term in best if terms[term] >= _DOCUMENT_WORDS)
    for one, other in combinations(sorted(best), 2):
        if terms[one] + terms[other] >= _DOCUMENT_WORDS > max(terms[one], terms[other]):
            yield f"{one}+{other}"


def stories(card: ActorCard) -> tuple[str, ...]:
    """The stems, or pairs of stems, of the page's title that may tell its story."""
    terms = wording(card.masthead.title or "").terms
    heads = sorted((t for t in terms if terms[t] >= _TITLE_WORD), key=lambda t: (-terms[t], t))[:_TITLE_WORDS]
    alone = sorted(t for t in heads if terms[t] >= _ALONE)
    return (*alone, *(f"{a}+{b}" for a, b in combinations(sorted(heads), 2) if a not in alone and b not in alone))


def nouns(actor: Actor) -> frozenset[str]:
    """The nouns by which a page may speak of a body."""
    return descriptions(actor) | {words[-1] for words in wordings(actor)}


def spelt(word: str) -> str:
    """The bucket of names that may be one name transliterated twice."""
    return f"{word[:3]}{len(word) // 3}"
