"""Says how a party is named: by name, as a document, anonymously, as a class of people. It resolves nothing.

The border that matters is between people who know from the inside and whose names are withheld (anonymous) and people
whose names do not matter (generic, unnamed). An unnamed voice of an institution is unnamed, not anonymous.
"""

from __future__ import annotations

import re

from onrecord.language import lexicon
from onrecord.parties.nouns import PEOPLE, Noun, noun_at
from onrecord.parties.withholding import inside_words, mark_in, placed_words
from onrecord.parties.wording import Wording
from onrecord.types import ActorKind, Naming

_COUNTED = (1, 2)
_IN_THE_OPEN = frozenset(
    """lawmaker legislator prosecutor investor shareholder trader soldier fighter firefighter policeman policewoman
    performer delegate rescuer singer sailor supplier dealer mp senator subcontractor""".split()
)
"""People with inside knowledge one by one, but a class of the public where nobody counts or places them."""
_SHARES = frozenset("some many most all half none dozens hundreds thousands others few".split())
_FORMER = re.compile(r"\b(?:former|ex|acting|deputy|assistant|[“\"‘'„«])|-elect\b", re.IGNORECASE)
"""Words beside which a title does not single out the one who holds an office."""
_SHARED = frozenset(
    """lawyer manager supervisor inspector senator councillor councilor alderman magistrate trustee sergeant candidate
    nominee organiser organizer co-author auditor congressman congresswoman major colonel lord whip editor""".split()
)
"""Offices that several people hold at a time."""
MANY = 10
"""From so many on people are a crowd."""
_TEAMS = frozenset({"team", "delegation", "squad"})
"""Groups that act as one body, with a voice of their own."""


def kind_of(wording: Wording) -> ActorKind:
    """What sort of party a wording is, by the wording alone; a bare name that says nothing is an organisation."""
    if wording.kind is not None:
        return "organisation" if wording.kind == "org" else wording.kind
    if wording.name is not None:
        return "organisation"
    head = wording.head
    if head is None:
        return "group" if wording.plural else ("person" if wording.form == "elliptic" else "organisation")
    if head.cls == "document":
        return "document"
    if wording.plural or head.cls in ("group", "insiders"):
        return "group"
    if head.cls in PEOPLE:
        return "person"
    if head.cls == "state":
        return "state"
    return "outlet" if head.cls == "outlet" else "organisation"


def naming_of(wording: Wording, around: str = "") -> tuple[Naming, str]:
    """How the party is named, and why. `around` is the clause that belongs to the phrase ("who asked not to be …")."""
    if wording.name is not None:
        return _named(wording)
    head = wording.head
    if head is not None and head.cls == "document":
        return "document", f"“{head.lemma}” is a document."
    if head is None or head.cls not in ("org", "outlet", "state"):
        why = _from_inside_or_withheld(wording, around)
        if why is not None:
            return _anonymous(wording, why)
    if head is None:
        return _headless(wording)
    if head.lemma == "member" and wording.institution is not None and (wording.number or 1) in _COUNTED:
        return _anonymous(wording, f"“{wording.text}” belongs to the body that it tells of; no name is given.")
    if head.lemma == "person" and wording.plural and _from_inside(wording):
        return _anonymous(wording, f"“{wording.text}” are people from inside; no names are given.")
    return _by_head(wording, head)


def _from_inside_or_withheld(wording: Wording, around: str) -> str | None:
    """Why people without a name count as anonymous: it is withheld, or they know from the inside."""
    mark = mark_in(f"{wording.text}, {around}")
    if mark is not None:
        return f"“{mark.words}” says that the name is withheld."
    knowing = inside_words(f"{wording.text} {around}")
    if knowing is not None and not _onlookers(wording):
        return f"“{knowing}” says that they know from the inside; no name is given."
    placed = placed_words(wording.text)
    if placed is not None and (_strangers(wording) is False or wording.indefinite):
        return f"“{placed}” places them inside; no name is given."
    if _counted(wording) and _professional(wording):
        return f"“{wording.text}” are counted and known to the newsroom; no names are given."
    if _confidant(wording):
        return f"“{wording.text}” is somebody who tells the newsroom from inside; no name is given."
    return None


def _onlookers(wording: Wording) -> bool:
    """Whether a class of the public is spoken of, in the plural and uncounted ("residents close to the plant")."""
    return wording.plural and wording.number is None and _strangers(wording) is not False


def _strangers(wording: Wording) -> bool | None:
    """Whether the noun is one for the public or for those who look on from outside; `None` without a noun."""
    head = wording.head
    if head is None:
        return None
    last = head.lemma.split()[-1]
    return head.cls == "kin" or not lexicon.words("parties_public").isdisjoint({head.lemma, last})


def _counted(wording: Wording) -> bool:
    """Whether a few people are counted ("two", "several"), rather than a share of a class ("most", "some")."""
    share = wording.text.split()[0].lower() in _SHARES
    return wording.number is not None and 1 < wording.number < MANY and not share


def _professional(wording: Wording) -> bool:
    """Whether a noun stands for people by their work, of whom two or three who tell something are no class."""
    return wording.head is not None and wording.head.cls == "person" and _strangers(wording) is False


def _confidant(wording: Wording) -> bool:
    """ "Our man in the dressing room": a newsroom's own informant."""
    head = wording.head
    return wording.owner == "our" and head is not None and head.lemma in ("man", "woman", "friend", "ear")


def _named(wording: Wording) -> tuple[Naming, str]:
    """Joint speakers are named as each of them is."""
    if wording.kind == "person":
        return "named_person", f"“{wording.name}” is a person’s name."
    return "named_organisation", f"“{wording.name}” is the name of {_article(kind_of(wording))}."


def _from_inside(wording: Wording) -> bool:
    """Whether people are placed inside a body ("people in the minister’s office")."""
    inner = (
        noun_at(wording.institution.lower().split(), len(wording.institution.split()) - 1)
        if wording.institution
        else None
    )
    return inner is not None and (inner.cls in ("org", "group", "insiders") or inner.lemma in ("circle", "camp"))


def _article(kind: str) -> str:
    return f"an {kind}" if kind[0] in "aeiou" else f"a {kind}"


def _anonymous(wording: Wording, why: str) -> tuple[Naming, str]:
    return ("anonymous_group" if wording.plural else "anonymous_individual"), why


def _headless(wording: Wording) -> tuple[Naming, str]:
    few = wording.form == "elliptic" and wording.of is not None and 1 < (wording.number or 1) < MANY
    if few and wording.text.split()[0].lower() not in _SHARES:
        return "anonymous_group", f"“{wording.text}” are counted and known to the newsroom; no names are given."
    if wording.form == "elliptic":
        naming: Naming = "generic_group" if wording.plural else "unnamed_individual"
        return naming, f"“{wording.text}” names nobody."
    return "unknown", f"Nothing in “{wording.text}” says who it is."


def _by_head(wording: Wording, head: Noun) -> tuple[Naming, str]:
    if head.cls == "insider" and wording.plural and not _counted(wording) and head.lemma in _IN_THE_OPEN:
        return "generic_group", f"“{head.lemma}” in the plural is a class of people who act in the open."
    if head.cls == "insider" and not wording.plural and wording.owner in ("his", "her"):
        return "unnamed_individual", f"“{wording.text}” is somebody’s own {head.lemma}, called by that."
    if head.lemma == "official" and wording.plural and wording.number is None and wording.institution is not None:
        return "named_organisation", f"“{wording.text}” speak for “{wording.institution}”."
    if head.lemma.endswith("staff") and wording.definite and wording.institution is not None:
        return "named_organisation", f"“{wording.text}” as a whole speak for “{wording.institution}”."
    if head.cls in ("insider", "insiders"):
        return _anonymous(wording, f"“{head.lemma}” stands for somebody who knows from the inside; no name is given.")
    if head.cls == "voice":
        naming: Naming = "unnamed_individual"
        return naming, f"A {head.lemma} without a name speaks for an institution."
    if head.cls in PEOPLE:
        if wording.plural and head.lemma == "author" and wording.definite:
            return "named_organisation", "The authors of a work are named on it."
        if wording.plural:
            return "generic_group", f"“{head.lemma}” in the plural is a class of people."
        sole = head.cls == "office" and head.lemma not in _SHARED and wording.definite
        if sole and not _FORMER.search(wording.text):
            return "named_person", f"“{wording.text}” holds an office that one person has at a time."
        return "unnamed_individual", f"“{head.lemma}” without a name; nothing says that it is withheld."
    if head.cls == "group" and wording.institution is None and not (wording.definite and head.lemma in _TEAMS):
        return "generic_group", f"A {head.lemma} without a name."
    if wording.plural and head.cls in ("org", "state", "outlet"):
        return "generic_group", f"“{head.lemma}” in the plural, with no member named."
    return "named_organisation", f"“{wording.text}” is {_article(kind_of(wording))}, called by what it is."
