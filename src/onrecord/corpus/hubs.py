"""The names under which an actor can be found: hubs to which actors of all pages are tied. It joins nothing itself.

A hub depends on one actor's own card, so the work for a page does not grow with the ledger, and a name in a thousand
pages has a thousand ties instead of half a million. What speaks against joining the actors of a hub ("Mr Reed" and
"Ms Reed", two expansions of one acronym) is looked at when entities are made.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import combinations

from onrecord.corpus.names import Name, descriptions, full_names, initials, person, rare, wordings
from onrecord.corpus.wording import wording
from onrecord.language.rarity import weight
from onrecord.language.stems import stem
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
    if actor.kind == "person":
        yield from _of_person(actor)
    elif actor.kind == "document":
        yield from _of_document(card)
    else:
        yield from _of_body(actor)
        yield from _of_noun(card)


def _of_person(actor: Actor) -> Iterator[Hub]:
    who = person(actor)
    if not who.last:
        return
    last = who.last.title()
    if who.first:
        full = f"{who.first.title()} {last}"
        yield Hub(f"person:{who.first} {who.last}", 0.97, f"The name is {full}.")
        yield Hub(f"initial:{who.first[0]} {who.last}", 0.8, f"The name is {who.first[0].upper()}. {last}.")
    if rare(who.last):
        yield Hub(f"surname:{who.last}", 0.7, f"The name is {last}, a name that news seldom carries.")
    for word in sorted(who.about, key=lambda word: (-weight(stem(word)), word))[:_ABOUT]:
        yield Hub(f"surname:{who.last}+{word}", 0.72, f"The name is {last}, and the page says “{word}” of the person.")


def _of_body(actor: Actor) -> Iterator[Hub]:
    own = wordings(replace(actor, aliases=()))
    for words in wordings(actor):
        if len(words) > 1 or rare(words[0]):
            score = NAME if words in own else ALIAS
            yield Hub(f"name:{' '.join(words)}", score, f"The name is {' '.join(words).title()}.")
        short = initials(words)
        if len(short) > 2:
            yield Hub(f"acronym:{short}", 0.85, f"{short.upper()} stands for {' '.join(words).title()}.")
        elif len(words) == 1 and len(words[0]) > 2:
            yield Hub(f"acronym:{words[0]}", 0.85, f"{words[0].upper()} may stand for a longer name.")
    for words in sorted(full_names(actor)):
        yield from _short_names(words, actor.kind == "outlet")


def _short_names(words: Name, outlet: bool) -> Iterator[Hub]:
    """ "Brackwell" for "Brackwell Minerals", and of an outlet "the Courier" for "The Morning Courier"."""
    name = " ".join(words).title()
    if rare(words[0]):
        yield Hub(f"short:{words[0]}", 0.7, f"{words[0].title()} may be short for {name}.")
    if outlet or len(words) == 1:
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
