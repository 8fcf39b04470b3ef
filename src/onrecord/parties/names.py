"""Says what a proper name names, by its own words: a person, an outlet, a body, a state. It looks at no context."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Literal

from onrecord.language import lexicon
from onrecord.parties.nouns import noun_at

NameKind = Literal["person", "org", "outlet", "state"]

PARTICLES = frozenset(
    """de da di do dos du del della der den des la le van von ten ter zu al el bin ibn abu ben y e und et of for and &
    the""".split()
)
_MAX_PERSON_WORDS = 4
_FIRMS = ("ics", "tech", "pharm", "pharma", "chem", "soft", "ware", "corp", "tronic", "werke", "bahn", "bank", "agra")
_PAPERS = ("blatt", "zeitung", "anzeiger", "nachrichten", "bladet", "posten", "tidende", "tidning", "kurier", "echo")
_MIN_ENDING = 6
"""Letters of a word whose ending tells a firm or a newspaper; shorter ones may be anybody's name."""


@cache
def _name_words() -> dict[tuple[str, str], NameKind]:
    return {(row[0], row[2]): row[1] for row in lexicon.table("parties_name_words")}  # type: ignore[misc]


@cache
def states() -> dict[str, str]:
    """Every listed name of a state, its capital too, with the state's first name."""
    names: dict[str, str] = {}
    for row in lexicon.table("parties_states"):
        for form in (row[0], *_column(row[1]), *_column(row[2])):
            name = form.removeprefix("the ").removeprefix("The ")
            names.setdefault(name, row[0])
            names.setdefault(name.rstrip("."), row[0])
    return names


@cache
def peoples() -> dict[str, str]:
    """Every listed adjective and name of a people ("French", "Dane"), with the state's first name."""
    names: dict[str, str] = {}
    for row in lexicon.table("parties_states"):
        for form in (*_column(row[4]), *_column(row[3])):
            names.setdefault(form, row[0])
    return names


def _column(cell: str) -> list[str]:
    return [] if cell == "-" else cell.split("|")


def kind_of_name(name: Sequence[str]) -> NameKind | None:
    """What a name is by its words alone; `None` where one capitalised word says nothing, or there is no word.

    >>> kind_of_name(["Lom", "Harbour", "Board"]), kind_of_name(["Greta", "Holm"]), kind_of_name(["Norvia"])
    ('org', 'person', None)
    """
    if not name:
        return None
    joined = " ".join(name)
    if joined in states() or joined.lower() in lexicon.words("parties_regions"):
        return "state"
    low = [word.lower() for word in name]
    kind = _name_words().get((low[-1], "last")) if len(name) > 1 else None
    kind = kind or (_name_words().get((low[0], "first")) if len(name) > 1 else None)
    kind = kind or _by_noun(low) or (_by_ending(low[-1]) if len(name) > 1 else None)
    kind = kind or ("org" if names_a_thing(name) else None) or ("state" if _part_of_a_place(name, low) else None)
    if kind or low[0] in ("the", "la", "le") or name[-1].isupper():
        return kind
    if 2 <= len(name) <= _MAX_PERSON_WORDS and not {"of", "for", "and", "&"} & set(low):
        return "person"
    return None


def names_a_thing(name: Sequence[str]) -> bool:
    """Whether a name of several words ends as those of events, works and laws do: "Founders Day"."""
    return len(name) > 1 and name[-1].lower() in lexicon.words("parties_things")


_COMPASS = frozenset("north south east west northern southern eastern western central upper lower greater".split())


def _part_of_a_place(name: Sequence[str], low: list[str]) -> bool:
    """Whether a name is that of a listed place with a point of the compass before it: "Western Norvia"."""
    rest = " ".join(name[1:])
    return low[0] in _COMPASS and (rest in states() or rest.lower() in _CONTINENTS)


_CONTINENTS = frozenset({"africa", "america", "asia", "europe"})


def _by_ending(word: str) -> NameKind | None:
    """What the ending of a last word says: "Orsk Ceramics" makes things, the "Lommer Tagblatt" is a paper."""
    if len(word) < _MIN_ENDING:
        return None
    if word.endswith(_FIRMS):
        return "org"
    return "outlet" if word.endswith(_PAPERS) else None


def _by_noun(low: list[str]) -> NameKind | None:
    inner = next((i for i, w in enumerate(low) if w in ("of", "for") and i), len(low))
    noun = noun_at(low, inner - 1)
    if noun is None or (len(low) == 1 and noun.cls not in ("org", "outlet")):
        return None
    if noun.cls in ("org", "group", "document", "state"):
        return "org"
    return "outlet" if noun.cls == "outlet" else None


def coined(words: Sequence[str]) -> bool:
    """Whether a name is an acronym or carries a capital inside: no adjective of a place looks so."""
    return any(c.isupper() for word in words for c in word[1:])
