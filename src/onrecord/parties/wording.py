"""Reads one noun phrase: its head, its names, its roles, its number. It looks at no other words and ties nothing.

A phrase has a core ("its prime minister") and asides, set off by commas ("Odd Berg", "who is 58").
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from onrecord.parties.bodies import goes_on, is_class, without_suffix
from onrecord.parties.closed import (
    ALONE,
    CUTS,
    DEFINITE,
    DETERMINERS,
    EITHER,
    INDEFINITE,
    JOINTS,
    LINKS,
    NUMBERS,
    OWNERS,
    PRONOUNS,
    TITLES,
)
from onrecord.parties.names import PARTICLES, NameKind, coined, kind_of_name
from onrecord.parties.nouns import PEOPLE, Noun, noun_at
from onrecord.parties.surnames import is_introduced, is_surname, past_office
from onrecord.parties.together import joint
from onrecord.parties.tokens import Token, lows, pieces, tokens_of, undated

Form = Literal["pronoun", "name", "noun", "elliptic"]

_SELF = re.compile(r"(?<=\w) (?:himself|herself|itself|themselves)$")
_OWNING = re.compile(r"(?<=[A-Za-z.]) ?[’']s?$")
"""The mark of an owner at the end of a phrase that is all the owner ("Orr’s claim" is made by Orr)."""
_COMPARED = re.compile(
    r"[Tt]he (?:(?:more|most|less|least) [\w-]+|\w+(?:er|est)|other|first|second|third|former|latter)"
    r" of ((?:the|these|those) (?:pair|two|three|four|trio|duo|group|lot)|them)$"
)
_MADE_OF = re.compile(
    r"(?:an?|the|one) (?:small |large |big )?"
    r"(?:group|handful|number|crowd|couple|dozen|majority|minority|band|pair|trio) of "
)


@dataclass(frozen=True, slots=True)
class Wording:
    """What a noun phrase says by itself.

    `name` is the bare proper name of the party; `of` the group of a partitive ("one of the diplomats"); `institution`
    what the party belongs to or speaks for as far as the phrase says ("a Treasury spokeswoman" → "Treasury"); `owner`
    the possessive pronoun it starts with.
    """

    text: str
    form: Form
    name: str | None = None
    kind: NameKind | None = None
    head: Noun | None = None
    roles: tuple[Noun, ...] = ()
    determiner: str | None = None
    number: int | None = None
    gender: str | None = None
    of: str | None = None
    institution: str | None = None
    owner: str | None = None
    short: str | None = None
    joint: bool = False
    titled: bool = False

    @property
    def definite(self) -> bool:
        return self.determiner in DEFINITE

    @property
    def indefinite(self) -> bool:
        return self.determiner in ("a", "an", "one", "another") or (self.determiner is None and self.number is not None)

    @property
    def plural(self) -> bool:
        if self.form == "pronoun":
            return PRONOUNS[self.text.lower()] in ("pl", "1pl")
        if self.number is not None:
            return self.number > 1
        return self.head is not None and self.head.plural

    @property
    def person(self) -> bool:
        return self.kind == "person" or (self.kind is None and self.head is not None and self.head.cls in PEOPLE)


@lru_cache(maxsize=4096)
def read(phrase: str) -> Wording:
    """Read a noun phrase.

    >>> read("Norvian’s foreign minister, Greta Holm").name
    'Greta Holm'
    >>> read("one of the diplomats").of
    'the diplomats'
    """
    flat = _OWNING.sub("", _SELF.sub("", " ".join(phrase.split())))
    tokens = tokens_of(flat)
    if not tokens:
        return Wording(flat, "noun")
    alone = _alone(flat, tokens)
    if alone is not None:
        return alone
    several = _several(flat)
    if several is not None:
        return several
    core, *asides = pieces(tokens)
    wording = _core(flat, core or tokens)
    if wording.name is None and asides and is_introduced(core, asides[0]):
        wording = Wording(flat, "name", name=" ".join(token.text for token in core), kind="person")
    for aside in asides:
        wording = _with_aside(wording, aside)
    return wording


def _alone(phrase: str, tokens: list[Token]) -> Wording | None:
    """Pronouns, "one", "some", "one of them"."""
    low = tokens[0].low
    if len(tokens) == 1 and low in PRONOUNS:
        gender = PRONOUNS[low]
        return Wording(tokens[0].text, "pronoun", gender=gender if gender in "mf" else None)
    if len(tokens) == 1 and low in INDEFINITE:
        return Wording(phrase, "elliptic", number=1)
    if len(tokens) > 2 and tokens[1].low == "of" and (low in NUMBERS or low in ("members", "each")):
        return _partitive(phrase, tokens)
    compared = _COMPARED.match(phrase)
    if compared is not None:
        inner = read(compared[1])
        return Wording(phrase, "elliptic", number=1, determiner="the", head=inner.head, of=compared[1])
    if low in ALONE and (len(tokens) == 1 or tokens[1].low in ("who", ",")):
        return Wording(phrase, "elliptic", number=NUMBERS.get(low, 1))
    if len(tokens) == 2 and low in ("the", "a") and tokens[1].low in ("other", "second", "third", "former", "latter"):
        return Wording(phrase, "elliptic", number=1, determiner=low)
    return None


def _several(phrase: str) -> Wording | None:
    """Two persons or states joined by "and", and "a group of" people; other names hold an "and" of their own."""
    made = _MADE_OF.match(phrase)
    if made is not None:
        inner = read(phrase[made.end() :])
        if inner.head is not None and inner.head.plural and inner.name is None:
            return replace(inner, text=phrase, determiner="a", number=NUMBERS["several"])
    parts = coordinated(phrase)
    if not parts:
        return None
    left, right = (read(part) for part in parts)
    name = f"{left.name} and {right.name}"
    return Wording(phrase, "name", name=name, kind=left.kind, roles=left.roles + right.roles, number=2, joint=True)


def coordinated(phrase: str) -> tuple[str, ...]:
    """The parts of "Ann Orr and Tom Vane" or "France and Italy"; nothing where one name holds the "and"."""
    if phrase.count(" and ") != 1 or "," in phrase or " of " in phrase:
        return ()
    left, right = phrase.split(" and ")
    if not right[:1].isupper() and not right[:1].islower():
        return ()
    one, two = read(left), read(right)
    if one.name is None or two.name is None or one.joint or two.joint:
        return ()
    alike = one.kind == two.kind and one.kind in ("person", "state")
    return (left, right) if alike or (one.kind != "person" and joint(phrase)) else ()


_OF = re.compile(r"\s+of\s+", re.IGNORECASE)


def _partitive(phrase: str, tokens: list[Token]) -> Wording:
    group = _OF.split(phrase, maxsplit=1)[-1]
    inner, *asides = group.split(",", 1)
    whole = read(inner)
    apposed = read(asides[0]) if asides and not asides[0].strip().startswith(("who", "which")) else None
    head = apposed.head if apposed and apposed.head else whole.head
    number = NUMBERS.get(tokens[0].low, 3)
    if apposed is not None and apposed.name is not None and number == 1:
        return replace(apposed, text=phrase, kind="person", roles=((head,) if head else ()) + apposed.roles)
    return Wording(
        phrase, "elliptic", head=head, roles=(head,) if head else (), number=number, of=inner.strip(),
        institution=whole.institution,
    )  # fmt: skip


def _core(phrase: str, tokens: list[Token]) -> Wording:
    k, determiner, number = _opening(tokens)
    tokens = undated(tokens, k)
    cut = _cut(tokens, k)
    core, rest = tokens[k:cut], tokens[cut:]
    owner = determiner if determiner in ("its", "his", "her", "their", "our", "my") else None
    base = Wording(phrase, "noun", determiner=determiner, number=number, owner=owner)
    if not core:
        return base
    run = _run_start(core)
    wording = _named(base, core, run) if run < len(core) else _nominal(base, core)
    if wording.institution is None:
        wording = replace(wording, institution=_owner_after(rest))
    return wording


def _opening(tokens: list[Token]) -> tuple[int, str | None, int | None]:
    """Where the phrase's modifiers begin, its determiner and its number."""
    k, determiner, number = 0, None, None
    while k < len(tokens) - 1:
        low = tokens[k].low
        if low in DETERMINERS and not (k and tokens[k].capital):
            determiner = low if determiner is None or low != "same" else determiner
        if low in NUMBERS:
            number = NUMBERS[low]
        elif low.isdecimal():
            number = int(low) if len(low) < 5 else 3
        elif low not in DETERMINERS:
            break
        k += 1
    return k, determiner, number


def _cut(tokens: list[Token], start: int) -> int:
    """Where the core ends: at a preposition, relative or participle that is no part of a name."""
    i = start
    while i < len(tokens):
        if i > start and _cuts(tokens, start, i) and not _links_name(tokens, i):
            return i
        i += 1
    return i


def _cuts(tokens: list[Token], start: int, i: int) -> bool:
    """Whether a word ends the core: a listed one, or a participle after a noun ("states promoting …")."""
    low = tokens[i].low
    if low in CUTS:
        return low != "of" or not _inside_noun(tokens, start, i)
    if tokens[i].capital or not low.endswith(("ing", "ed")):
        return False
    before = noun_at(lows(tokens[:i]), i - 1)
    joined = i + 1 < len(tokens) and tokens[i + 1].low in JOINTS
    return before is not None and (before.plural or joined)


def _inside_noun(tokens: list[Token], start: int, i: int) -> bool:
    """Whether "of" stands inside a listed noun ("member of parliament", "head of communications")."""
    end = min(len(tokens), i + 2)
    noun = noun_at(lows(tokens[:end]), end - 1)
    return noun is not None and noun.words > 2 and end - noun.words >= start


def _links_name(tokens: list[Token], i: int) -> bool:
    """Whether the word at `i` stands inside a name: "Royal Bank of Lom", not "Odd Berg of the Union"."""
    if tokens[i].text not in LINKS or not tokens[i - 1].capital or tokens[i - 1].owning:
        return False
    k = i + 2 if i + 1 < len(tokens) and tokens[i + 1].low == "the" else i + 1
    if k >= len(tokens) or not tokens[k].capital:
        return False
    noun = noun_at(lows(tokens[:i]), i - 1)
    return noun is not None and noun.cls in ("org", "outlet", "document", "group", "office")


def _run_start(core: list[Token]) -> int:
    """Where the capitalised run that ends the core begins; `len(core)` if it ends in a common noun."""
    i = len(core)
    while i > 0:
        token = core[i - 1]
        inside = token.low in PARTICLES and 1 < i < len(core) and (core[i - 2].capital or token.capital)
        if token.owning or not (token.capital or inside):
            break
        i -= 1
    while i < len(core) and core[i].low in PARTICLES and core[i].low in LINKS:
        i += 1
    return i


def _named(base: Wording, core: list[Token], run: int) -> Wording:
    low = lows(core)
    title, gender = _title(without_suffix(core), run)
    before = noun_at(low, run - 1) if run else None
    inner = _last_person_noun(lows(without_suffix(core)), run)
    if inner and goes_on(core, run, inner):
        inner = None
    start = max(run, title, inner[1] if inner else 0)
    start = past_office(core, start) if inner else start
    if inner and start < len(core) - 1 and core[start].low == "and":
        start += 1
    if inner and start < len(core) and core[start].low in OWNERS:  # "NMSO’s Director of Operations" names nobody
        return _nominal(base, core[:start])
    role = inner[0] if inner else (before if before else None)
    name = [t.text for i, t in enumerate(core[start:], start) if i < start + 2 or t.text != core[i - 1].text]
    written = [w + "." if len(w) == 1 and w.isalpha() and i < len(name) - 1 else w for i, w in enumerate(name)]
    tail = noun_at(low, len(core) - 1)
    common = len(core) == run + 1 and tail is not None and base.determiner is None and not core[0].text.isupper()
    if run == 0 and common and tail is not None and (tail.plural or tail.cls != "org"):
        return _nominal(base, core)
    proper = kind_of_name(name) in ("org", "outlet") and len(name) > 1
    unnamed = tail is not None and tail.cls in PEOPLE and not title and inner is None and before is None and not proper
    unnamed = unnamed and not (base.determiner is None and is_surname(core, run))
    if start >= len(core) or unnamed or (not title and (inner or before) and is_class(core, start, tail)):
        return _nominal(base, core)
    institution = _before(core, inner[1] - inner[0].words if inner else run - (before.words if before else 0))
    kind = _kind(name, role, titled=title > run)
    word = Wording(
        base.text, "name", name=" ".join(written), kind=kind, head=tail if kind != "person" else None,
        roles=(role,) if role else (), determiner=base.determiner, number=base.number, owner=base.owner,
        gender=gender or (role.gender if role else None), institution=institution, titled=title > run,
    )  # fmt: skip
    if kind == "org" and tail is not None and run and core[run - 1].owning and core[run - 1].capital:
        return replace(word, name=" ".join(_owned_name(core, run)))
    return word


def _owned_name(core: list[Token], run: int) -> list[str]:
    return [t.text + ("’s" if t.owning else "") for t in core[run - 1 :]]


def _title(core: list[Token], run: int) -> tuple[int, str | None]:
    for k in range(run, min(run + 2, len(core) - 1)):
        if core[k].low in TITLES:
            return k + 1, TITLES[core[k].low]
    return 0, None


def _last_person_noun(low: list[str], run: int) -> tuple[Noun, int] | None:
    """The last word for a person inside a capitalised run ("Prime Minister Odd Berg"), and where it ends."""
    for k in range(len(low) - 1, run, -1):
        noun = noun_at(low[:k], k - 1)
        if noun is not None and noun.cls in PEOPLE and k - noun.words >= run:
            return noun, k
    return None


def _kind(name: list[str], role: Noun | None, *, titled: bool) -> NameKind | None:
    by_name = kind_of_name(name)
    if role is not None and role.lemma in EITHER and not titled:
        return by_name
    if titled or (role is not None and role.cls in PEOPLE):
        return "person"
    if role is not None and role.cls == "outlet":
        return "outlet"
    if role is not None and role.cls == "org":
        newsroom = by_name == "outlet" or (by_name is None and role.lemma == "agency" and coined(name))
        return "outlet" if newsroom and role.lemma in ("agency", "service", "group") else "org"
    return by_name


def _nominal(base: Wording, core: list[Token]) -> Wording:
    head = noun_at(lows(core), len(core) - 1)
    if head is None:
        return base
    if head.lemma in EITHER and head.cls == "org" and base.determiner in ("a", "an", "one"):
        head = head._replace(cls="insider")
    before = len(core) - head.words
    institution = _before(core, before)
    name: str | None = None
    kind: NameKind | None = None
    if head.cls in ("outlet", "org") and institution and not head.plural and not core[before - 1].owning:
        words = institution.split()
        own = kind_of_name(words)
        newsroom = head.cls == "outlet" or head.lemma == "agency"
        if newsroom and base.determiner == "the" and (own == "outlet" or coined(words) or len(words) > 1):
            name, kind, institution = institution, "outlet", None
        elif own == head.cls == "org":
            name, kind, institution = institution, "org", None
    roles = () if any(t.low == "and" for t in core) else (head,)
    form: Form = "name" if name else "noun"
    return replace(
        base, form=form, name=name, kind=kind, head=head, roles=roles, gender=head.gender, institution=institution
    )


def _before(core: list[Token], end: int) -> str | None:
    """The name or owner that stands before position `end` in the core."""
    if end > 0 and core[end - 1].owning and not core[end - 1].capital:
        i = end - 1
        return " ".join(t.text for t in core[:end]) if i >= 0 else None
    i = end
    while i > 0 and not core[i - 1].capital and i > end - 3:
        i -= 1
    stop = i
    while i > 0 and core[i - 1].capital and not (i < stop and core[i - 1].owning):
        i -= 1
    if i > 1 and core[i - 1].low == "of" and core[i - 2].capital and noun_at(lows(core[: i - 1]), i - 2) is not None:
        i -= 2  # "a Department of Health spokesman"
        while i > 0 and core[i - 1].capital and not core[i - 1].owning:
            i -= 1
    words = [t.text for t in core[i:stop]]
    return " ".join(words) if words else None


_OF_WHOM = frozenset({"at", "for", "of", "with"})


def _owner_after(rest: list[Token]) -> str | None:
    """The institution in "of the Treasury", "of operations at the Treasury": words up to the next cut."""
    if not rest or rest[0].low not in OWNERS:
        return None
    words: list[str] = []
    for i, token in enumerate(rest[1:], 1):
        if i == 1 and token.low in DETERMINERS:
            continue
        if token.low in CUTS and not _links_name(rest, i):
            field = rest[1].low not in DETERMINERS and not any(t.capital for t in rest[1:i])
            return _owner_after(rest[i:]) if field and words and token.low in _OF_WHOM else " ".join(words) or None
        words.append(token.text + ("’s" if token.owning else ""))
    return " ".join(words) or None


def _with_aside(wording: Wording, aside: list[Token]) -> Wording:
    """Add what an aside says: the name after a role, the role after a name, an acronym."""
    if aside[0].low in ("who", "which", "whose", "where", "whom") or aside[0].text.isdigit():
        return wording
    inner = _core(" ".join(t.text for t in aside), aside)
    if wording.head is not None and wording.head.cls == "document" and wording.name is None:
        return wording
    if wording.name is None and wording.head is not None and inner.name is not None and inner.determiner is None:
        kind: NameKind | None = inner.kind
        if wording.head.cls in PEOPLE:
            kind = "person"
        elif wording.head.cls in ("org", "outlet"):
            kind = wording.head.cls
        return replace(
            wording, form="name", name=inner.name, kind=kind, roles=wording.roles + inner.roles, short=wording.short,
            gender=wording.gender or inner.gender,
        )  # fmt: skip
    if wording.name is not None and inner.name is not None and inner.name.isupper() and len(inner.name) > 1:
        return replace(wording, short=inner.name)
    if inner.head is not None:
        kind = "person" if wording.kind is None and inner.head.cls in PEOPLE and wording.name else wording.kind
        return replace(
            wording, kind=kind, roles=wording.roles + inner.roles, gender=wording.gender or inner.gender,
            institution=wording.institution or inner.institution,
        )  # fmt: skip
    return wording
