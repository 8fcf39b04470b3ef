"""Which parties on one side of a claim are one party under several wordings: "the ministry", "the mill's boss".

Across a whole ledger such wordings join nobody. On one side of one claim they do, where exactly one party fits: "the
ministry" beside a spokesman of the Transport Ministry, "Ms Storm" beside Helga Storm. Two that fit are left open, and
nobody whose name is withheld is ever taken for a party that is named.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from onrecord.corpus.names import clean, core, proper
from onrecord.corpus.namesakes import namesakes
from onrecord.corpus.tellings import quote
from onrecord.corpus.who import Party, Who
from onrecord.language import lexicon
from onrecord.types import Entry

_WORD = re.compile(r"[^\W\d_]+")
_SPEAKERS = frozenset({"spokesman", "spokeswoman", "spokesperson", "spokespeople"})
_FIRM = frozenset(
    {"company", "firm", "group", "business", "operator", "corporation", "builder", "manufacturer", "maker"}
)
"""Nouns for any firm: they tell nothing of which."""
_PAPER = frozenset({"document", "paper", "file", "text", "dossier"})
"""Nouns for any document."""
_MANY = 80
"""Parties on one side: where more speak, hardly a description fits one alone."""
_SHOWN = 60
"""Characters of a wording in a reason."""
_OWN = re.compile(r"(?:her|his|its|their)\s", re.IGNORECASE)
_PUBLIC = frozenset({"ministry", "agency", "government", "council", "court", "police", "university", "hospital"})
_LEAKED = re.compile(r"\b(?:leak\w*|seen|obtained|secret|internal|confidential|reviewed|shown|passed)\b", re.IGNORECASE)
_FORMER = re.compile(r"\b(?:former|ex|critics?|opponents?|rivals?|late|then)\b", re.IGNORECASE)
_KIN = {"minister": "ministry", "ministers": "ministry"}
"""Holders of an office whose name is told by another noun."""


@dataclass(frozen=True, slots=True)
class Guise:
    """One party as a side of a claim has it.

    `own` are its wordings, `line` those of the institutions it speaks for, `pages` where it is heard.
    """

    key: str
    kinds: frozenset[str]
    own: tuple[str, ...]
    line: tuple[str, ...]
    pages: frozenset[str]

    @property
    def all(self) -> tuple[str, ...]:
        return (*self.own, *self.line)


@dataclass(frozen=True, slots=True)
class Guised:
    """Who is another under another wording: by key of the weaker, the key of the other and why; who may be several."""

    taken: Mapping[str, tuple[str, str]]
    open: Mapping[str, str]


def guises(behind: Mapping[str, Sequence[Party]], entries: Mapping[str, Entry], who: Who) -> Guised:
    """For each key of a party that is another under another wording: the key of that party, and why."""
    found = list(_seen(behind, entries, who))
    names = {one.key: _name(one) for one in found}
    people = namesakes(
        {one.key: one.own for one in found if "person" in one.kinds},
        {one.key: one.own[0] for one in found if one.kinds == {"institution"}},
    )
    taken = {weak: (key, f"{names[weak]} is taken for {names[key]}") for weak, key in people.taken.items()}
    open = {
        weak: f"{names[weak]} may be {_either(keys, names)} and adds no origin" for weak, keys in people.open.items()
    }
    if len(found) <= _MANY:
        for fits in _WAYS:
            for weak in (*found, *found):
                if weak.key not in taken:
                    _take(weak, found, fits, taken)
    return Guised(taken, {key: why for key, why in open.items() if key not in taken})


def _either(keys: Sequence[str], names: Mapping[str, str]) -> str:
    return " or ".join(names[key] for key in keys)


def _take(weak: Guise, found: Sequence[Guise], fits: _Fits, taken: dict[str, tuple[str, str]]) -> None:
    """Take a party for the only one that it fits. Several wordings of one party are one."""
    whole = [one for one in found if one.key != weak.key and "outlet" not in one.kinds]
    tops = {top(one.key, taken) for one in whole if fits(weak, one, whole)} - {weak.key}
    if len(tops) == 1:
        (key,) = tops
        taken[weak.key] = (key, f"{_name(weak)} is taken for {_name(next(o for o in found if o.key == key))}")


def top(key: str, taken: Mapping[str, tuple[str, str]]) -> str:
    """The party that a key stands for in the end."""
    while key in taken:
        key = taken[key][0]
    return key


def _seen(behind: Mapping[str, Sequence[Party]], entries: Mapping[str, Entry], who: Who) -> Iterator[Guise]:
    parties: dict[str, list[tuple[str | None, Party]]] = {}
    for id, some in sorted(behind.items()):
        for party in some:
            parties.setdefault(party.key, []).append((_heard_on(entries[id], party, who), party))
    for key, heard in sorted(parties.items()):
        own: dict[str, None] = {}
        line: dict[str, None] = {}
        for _, party in heard:
            entity = who.entities.get(party.entity or "")
            own |= dict.fromkeys((party.name, *(entity.aliases if entity else ())))
            line |= dict.fromkeys(w for e in (who.above(entity) if entity else ()) for w in (e.name, *e.aliases))
        kinds = frozenset(party.kind for _, party in heard)
        yield Guise(key, kinds, tuple(own), tuple(line), frozenset(page for page, _ in heard if page))


def _heard_on(entry: Entry, party: Party, who: Who) -> str | None:
    """The page of an entry, if its own chain has the party: others only lead back to it."""
    entities = (who.entity(hop.actor) for hop in entry.chain.hops)
    return entry.document if any(entity and entity.id == party.entity for entity in entities) else None


def _name(guise: Guise) -> str:
    return quote(guise.own[0], _SHOWN)


# --- What a wording says ----------------------------------------------------------------------------------------


@lru_cache(maxsize=8192)
def _given(wording: str) -> frozenset[str]:
    """The words of a wording that can be nothing but a name: capitalised, and no noun for parties."""
    return frozenset(word for word in proper(wording.split(",")[0]) if word not in _nouns())


def _nouns_in(wordings: Sequence[str]) -> frozenset[str]:
    """The nouns for people and bodies in some wordings."""
    words = {word for wording in wordings for word in _cleaned(wording)}
    return frozenset(_KIN.get(word, word) for word in words if word in _nouns())


@lru_cache(maxsize=8192)
def _cleaned(wording: str) -> frozenset[str]:
    return frozenset(map(clean, _WORD.findall(wording)))


@cache
def _nouns() -> frozenset[str]:
    rows = frozenset(row[0] for row in lexicon.table("parties_nouns"))
    return (
        rows
        | lexicon.words("parties_roles")
        | lexicon.words("parties_institutions")
        | lexicon.words("parties_documents")
    )


def _head(wording: str) -> str:
    """The noun of a body: the last word of its name's core."""
    words = core(wording)
    return words[-1] if words else ""


def _bare(guise: Guise) -> bool:
    """Whether nothing but common nouns is known of it."""
    return not any(_given(wording) for wording in guise.own)


# --- What fits --------------------------------------------------------------------------------------------------

_Fits = Callable[[Guise, Guise, Sequence[Guise]], bool]


def _same_body(weak: Guise, strong: Guise, _all: Sequence[Guise]) -> bool:
    """ "Builder Auric" beside somebody of Auric Systems: the shorter name of a body in the longer."""
    names = [_given(wording) for wording in weak.own if _given(wording)]
    if not names or "document" in weak.kinds | strong.kinds or (weak.kinds == {"person"} and not _noun_first(weak)):
        return False
    bodies = strong.line if "person" in strong.kinds else strong.all
    return any(name < given for name in names for given in map(_given, bodies)) or any(
        name == _given(body) for name in names for body in strong.line
    )


def _noun_first(guise: Guise) -> bool:
    return clean(_WORD.findall(guise.own[0])[0]) in _nouns()


def _same_noun(weak: Guise, strong: Guise, _all: Sequence[Guise]) -> bool:
    """ "The ministry" beside the agriculture ministry, or somebody who is called its minister or its spokesman."""
    if weak.kinds != {"institution"} or not _bare(weak) or "document" in strong.kinds:
        return False
    heads = {_KIN.get(head, head) for head in map(_head, weak.own) if head}
    if not _nouns_in(tuple(heads)) & _nouns_in(strong.all):
        return False
    if _bare(strong) and "person" not in strong.kinds:
        return _more(weak) < _more(strong) or (_more(weak) == _more(strong) and weak.key > strong.key)
    return _more(weak) <= _words(strong.all)


def _more(guise: Guise) -> frozenset[str]:
    """The words of a bare body besides its noun, in its shortest wording."""
    cores = [core(wording)[:-1] for wording in guise.own if core(wording)]
    return frozenset(min(cores, key=lambda words: len(tuple(words)), default=()))


def _words(wordings: Sequence[str]) -> frozenset[str]:
    words = {word for wording in wordings for word in _cleaned(wording)}
    return frozenset(words | {_KIN[word] for word in words & _KIN.keys()})


def _only_described(weak: Guise, strong: Guise, found: Sequence[Guise]) -> bool:
    """ "The company" beside the one body that is named, or "her office" beside the one person of its page."""
    if weak.kinds != {"institution"} or not _bare(weak) or "document" in strong.kinds:
        return False
    if any(_OWN.match(wording) for wording in weak.own):
        return "person" in strong.kinds and bool(weak.pages & strong.pages)
    if not any(_head(wording) in _FIRM for wording in weak.own):
        return False
    return bool(strong.line or "institution" in strong.kinds) and not _nouns_in(strong.all) & _PUBLIC


def _same_institution(weak: Guise, strong: Guise, _all: Sequence[Guise]) -> bool:
    """The museum's director beside the National Museum."""
    if weak.kinds != {"person"} or not weak.line or strong.kinds != {"institution"}:
        return False
    heads = _nouns_in(tuple(map(_head, weak.line)))
    return not any(map(_given, weak.line)) and bool(heads & _nouns_in(tuple(map(_head, strong.own))))


def _officer(weak: Guise, strong: Guise, _all: Sequence[Guise]) -> bool:
    """The medical officer of a firm beside the firm."""
    if weak.kinds != {"person"} or strong.kinds != {"institution"}:
        return False
    officers = [wording for wording in weak.own if roles((wording,)) and not _FORMER.search(wording)]
    return any(re.search(_holds(name), wording) for wording in officers for name in _plain_names(strong))


def _holds(name: str) -> str:
    """What ties somebody to a body: "the body's officer", "officer of the body"."""
    words = r"\W+".join(map(re.escape, name.split()))
    return rf"(?i)\b(?:{words}(?:['’]s?)?\s+\w|(?:of|at|for|with)\s+(?:the\s+)?{words}\b)"


def _speaker(weak: Guise, strong: Guise, found: Sequence[Guise]) -> bool:
    """A spokesman of whom it is not known for whom he speaks, beside the one body that says the same."""
    if strong.kinds != {"institution"} or weak.kinds != {"person"} or not _words(weak.own) & _SPEAKERS:
        return False
    alone = sum(one.kinds == {"institution"} for one in found) == 1
    return alone and (not weak.line or bool(weak.pages & strong.pages))


def _same_role(weak: Guise, strong: Guise, _all: Sequence[Guise]) -> bool:
    """ "The chair of the board" beside board chair Winifred Tark."""
    if weak.kinds != {"person"} or "person" not in strong.kinds or not _bare(weak) or _bare(strong):
        return False
    return bool(roles(weak.own) & roles(strong.own))


def held_by(wording: str, wordings: Sequence[str]) -> bool:
    """Whether a role may be that of a party: "Reed's lawyer" of one who is called a lawyer for Reed."""
    return bool(roles((wording,)) & roles(wordings)) and _given(wording.split(",")[0]) <= _words(wordings)


def is_bare(wordings: Sequence[str], kind: str) -> bool:
    """Whether some wordings describe a party and do not name it."""
    return not any(_given(" ".join(core(w)) if kind == "document" else w) for w in wordings)


def roles(wordings: Sequence[str]) -> frozenset[str]:
    """The nouns for what a person is."""
    return frozenset(role for wording in wordings for role in _roles_in(wording))


@lru_cache(maxsize=8192)
def _roles_in(wording: str) -> frozenset[str]:
    return _cleaned(wording) & lexicon.words("parties_roles")


def _same_paper(weak: Guise, strong: Guise, _all: Sequence[Guise]) -> bool:
    """ "The 64-page document" beside a draft of the plan in one page; "a test report" beside one that a paper saw."""
    if weak.kinds != {"document"} or not _bare_paper(weak):
        return False
    if strong.kinds == {"document"}:
        if weak.pages & strong.pages:
            return _definite(weak) and not _definite(strong) and _may_mean(weak.own[0], strong.own)
        one, other = _telling(weak), _telling(strong)
        return bool(one) and (one < other or (one == other and weak.key > strong.key))
    papers = [wording for wording in weak.own if not _LEAKED.search(wording)]
    return any(_is_from(name, wording) for wording in papers for name in _plain_names(strong))


@lru_cache(maxsize=8192)
def _is_from(name: str, wording: str) -> bool:
    """Whether a document is one by, or of, a name."""
    words = re.escape(name)
    return bool(re.search(rf"\b(?:from|by)\s+(?:the\s+)?{words}\b|\b{words}['’]s?\s", wording, re.IGNORECASE))


def _plain_names(guise: Guise) -> Iterator[str]:
    yield from dict.fromkeys(name for wording in guise.all if (name := _plain_name(wording)))


@lru_cache(maxsize=8192)
def _plain_name(wording: str) -> str:
    """The name in a wording, or nothing."""
    return " ".join(proper(wording.split(",")[0])) if _given(wording) else ""


def _bare_paper(guise: Guise) -> bool:
    return not any(_given(" ".join(core(w))) for w in guise.own)


def _definite(guise: Guise) -> bool:
    return guise.own[0].lower().startswith(("the ", "that ", "this "))


def _may_mean(wording: str, others: Sequence[str]) -> bool:
    """Whether "the document" or "the draft" may be a draft of the plan; "the Institute's report" is another."""
    words = core(wording)
    whose = re.search(r"^(.*?)\w['’]s?\s", wording.split(",")[0])
    return bool(words) and not whose and (bool(_PAPER & {*words}) or words[-1] in _words(others))


def _telling(guise: Guise) -> frozenset[str]:
    """The words that describe a document, those left out that say how it came to light."""
    kept = (word for wording in guise.own[:1] for word in core(wording))
    return frozenset(word for word in kept if not _LEAKED.fullmatch(word) and word not in _PAPER)


_WAYS: tuple[_Fits, ...] = (
    _same_body,
    _same_noun,
    _officer,
    _only_described,
    _same_institution,
    _speaker,
    _same_role,
    _same_paper,
)
"""The ways in which one wording fits another, the surest first."""
